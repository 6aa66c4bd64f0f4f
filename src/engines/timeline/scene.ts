import type { TimelineLane, TimelineView } from '#domain/timeline.ts';
import type { Axis } from './axis.ts';
import { faceOf } from './look.ts';
import type { Sheet, TextSpec } from './sheet.ts';
import type { Sizes } from './sizes.ts';
import { fitText, textWidth } from './text-width.ts';
import type { TimelineFacts } from './timeline-facts.ts';
import type { TimelineWords } from './words.ts';

/** What a lane needs to draw itself, and where it notes what it drew. */
export interface Scene {
  readonly view: TimelineView;
  readonly sizes: Sizes;
  readonly axis: Axis;
  readonly sheet: Sheet;
  readonly facts: TimelineFacts;
  readonly words: TimelineWords;
  readonly patient: boolean;
  /** Lanes drawn so far, from the top. */
  readonly lanes: TimelineLane[];
  /** Where events stand, by id: for the focus ring. */
  readonly pins: Map<string, { readonly x: number; readonly y: number }>;
}

/** True where lane names stand above their lane, in the plot itself. */
export function namesAbove(scene: Scene): boolean {
  return scene.sizes.gutter === 0;
}

interface Heading {
  readonly name: string;
  /** Under the name, in the gutter. */
  readonly note: string;
  /** Beside the name, where it stands above its lane. */
  readonly aside?: string;
  /** Baseline of the name where it stands in the gutter. */
  readonly gutterY: number;
}

/**
 * Writes a lane's name and note; returns where the lane's own drawing begins.
 * On a phone the name takes a line of its own above the lane.
 */
export function writeHeading(scene: Scene, top: number, heading: Heading): number {
  const { sizes, sheet } = scene;
  if (namesAbove(scene)) {
    const y = top + sizes.label;
    const plain = headingText('lane-name', heading.name, {
      x: sizes.leftEdge,
      y,
      size: sizes.label,
    });
    const name = { ...plain, halo: true };
    const room = scene.axis.right - name.x;
    const text = fitText(name.text, room, { size: name.size, face: faceOf('lane-name') });
    sheet.place([{ ...name, text }]);
    writeAside(scene, { ...name, text }, heading.aside ?? '');
    return top + sizes.label + 6;
  }
  const room = sizes.gutter - 10;
  const name = headingText('lane-name', heading.name, {
    x: 0,
    y: heading.gutterY,
    size: sizes.label + 0.5,
  });
  sheet.place([
    { ...name, text: fitText(name.text, room, { size: name.size, face: faceOf('lane-name') }) },
  ]);
  if (heading.note !== '') {
    const noteY = heading.gutterY + sizes.label + 3;
    const note = headingText('lane-note', heading.note, { x: 0, y: noteY, size: sizes.small });
    sheet.place([
      { ...note, text: fitText(note.text, room, { size: note.size, face: faceOf('lane-note') }) },
    ]);
  }
  return top;
}

/** A lane is never less high than its name and note in the gutter. */
export function headingBottom(scene: Scene, heading: Pick<Heading, 'gutterY' | 'note'>): number {
  if (namesAbove(scene)) return 0;
  return heading.gutterY + (heading.note === '' ? 4 : scene.sizes.label + 6);
}

function writeAside(scene: Scene, name: TextSpec, aside: string): void {
  const x = name.x + textWidth(name.text, name.size, faceOf('lane-name')) + 5;
  const { small } = scene.sizes;
  const text = fitText(aside, scene.axis.right - x, { size: small, face: faceOf('lane-note') });
  scene.sheet.place([{ ...name, role: 'lane-note', text, x, size: small }]);
}

function headingText(
  role: TextSpec['role'],
  text: string,
  place: Pick<TextSpec, 'x' | 'y' | 'size'>,
): TextSpec {
  return { ...place, role, text, anchor: 'start', halo: false };
}
