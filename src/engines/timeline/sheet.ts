import type { TimelineShape, TimelineText } from '#domain/timeline.ts';
import { tenth } from './axis.ts';
import { faceOf } from './look.ts';
import { textWidth } from './text-width.ts';

/** Back to front. */
const LAYERS = ['ground', 'grid', 'future', 'line', 'mark', 'text'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type TextSpec = Omit<TimelineText, 'kind'>;

/** What a timeline is drawn on: layers of shapes, and a memory of where text may not stand. */
export interface Sheet {
  readonly draw: (layer: Layer, ...shapes: readonly TimelineShape[]) => void;
  /** Keeps labels away from a mark. */
  readonly keepFree: (box: Box) => void;
  /** Writes the first of these that collides with nothing, or nothing at all. */
  readonly place: (choices: Iterable<TextSpec>, within?: Box) => TextSpec | null;
  readonly isFree: (box: Box) => boolean;
  readonly shapes: () => readonly TimelineShape[];
}

export function createSheet(): Sheet {
  const layers = new Map<Layer, TimelineShape[]>(LAYERS.map((layer) => [layer, []]));
  const taken: Box[] = [];
  const isFree = (box: Box) => !taken.some((other) => overlap(box, other));
  return {
    draw: (layer, ...shapes) => {
      layers.get(layer)?.push(...shapes);
    },
    keepFree: (box) => {
      taken.push(box);
    },
    isFree,
    place: (choices, within) => {
      for (const spec of choices) {
        if (spec.text === '') continue;
        const box = textBox(spec);
        const wide = { ...box, left: box.left - BESIDE, right: box.right + BESIDE };
        if ((within !== undefined && !inside(box, within)) || !isFree(wide)) continue;
        taken.push(wide);
        layers.get('text')?.push({ kind: 'text', ...spec, x: tenth(spec.x), y: tenth(spec.y) });
        return spec;
      }
      return null;
    },
    shapes: () => LAYERS.flatMap((layer) => layers.get(layer) ?? []),
  };
}

/** px that stay free on either side of a label, so that 17 and 18 are not read as 1718. */
const BESIDE = 2;

/** Where a text stands: from the height of its capitals to its descenders. */
export function textBox(spec: TextSpec): Box {
  const width = textWidth(spec.text, spec.size, faceOf(spec.role));
  const left =
    spec.anchor === 'start' ? spec.x : spec.anchor === 'end' ? spec.x - width : spec.x - width / 2;
  return {
    left,
    right: left + width,
    top: spec.y - spec.size * 0.76,
    bottom: spec.y + spec.size * 0.22,
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
