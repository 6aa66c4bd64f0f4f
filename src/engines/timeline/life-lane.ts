import { tenth } from './axis.ts';
import { entryEventId } from './event-ids.ts';
import type { LifeMark } from './life-marks.ts';
import { faceOf } from './look.ts';
import { headingBottom, namesAbove, type Scene, writeHeading } from './scene.ts';
import type { TextSpec } from './sheet.ts';
import { fitText, textWidth } from './text-width.ts';

const LANE = 'life';

/** px between one mark with its words and the next in its row. */
const APART = 8;

/** Marks pack into this many rows; the rest is counted. */
const MOST_ROWS = 4;

export function lifeEventId(mark: LifeMark): string {
  return entryEventId(LANE, mark.entryIds[0] ?? String(mark.day));
}

export function lifeShown(scene: Scene): readonly LifeMark[] {
  return scene.facts.life.filter((mark) => scene.axis.shows(mark.day));
}

/** What happened, was said and decided. `plotTop`: how far up the drop lines reach. */
export function drawLifeLane(scene: Scene, top: number, plotTop: number): number {
  const { words, sizes } = scene;
  const { life: name, lifeNote: note } = words;
  const start = writeHeading(scene, top, { name, note, aside: note, gutterY: top + 13 });
  const rowHeight = sizes.small + 9;
  const rows: Placed[][] = [];
  const left: Placed[] = [];
  for (const mark of weightiestFirst(lifeShown(scene))) {
    const placed = placeMark(scene, mark);
    const free = rows.findIndex((row) => row.every((other) => isBeside(other, placed)));
    const row = free < 0 ? rows.length : free;
    if (row >= MOST_ROWS) {
      left.push(placed);
      continue;
    }
    rows[row] = [...(rows[row] ?? []), placed];
    drawMark(scene, placed, { y: start + 9 + row * rowHeight, plotTop });
  }
  const count = rows.length + (left.length > 0 ? 1 : 0);
  if (left.length > 0) countRest(scene, left, start + 9 + MOST_ROWS * rowHeight);
  const bottom = Math.max(
    start + count * rowHeight,
    headingBottom(scene, { gutterY: top + 13, note }),
  );
  scene.lanes.push({ id: LANE, kind: 'life', name: words.life, top: start, bottom });
  return bottom;
}

/** Where rows run out, a person's own words stay; a screener is in the table too. */
const WEIGHT = { 'own-words': 0, life: 1, decision: 2, screener: 3 } as const;

function weightiestFirst(marks: readonly LifeMark[]): readonly LifeMark[] {
  return [...marks].sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || a.day - b.day);
}

function isBeside(a: Placed, b: Placed): boolean {
  return a.to < b.from - APART || b.to < a.from - APART;
}

interface Placed {
  readonly mark: LifeMark;
  readonly x: number;
  /** Where mark and label begin and end. */
  readonly from: number;
  readonly to: number;
  readonly label: Omit<TextSpec, 'y'>;
}

const TEXT_ROLE = {
  life: 'life-label',
  'own-words': 'own-words-label',
  decision: 'decision-label',
  screener: 'screener-label',
} as const;

/** The label stands right of its mark, left where it would run into today; shortened with "…". */
function placeMark(scene: Scene, mark: LifeMark): Placed {
  const { axis, sizes, words } = scene;
  const role = TEXT_ROLE[mark.kind];
  const own = mark.kind === 'own-words';
  const size = own ? sizes.label + 1.5 : sizes.label;
  const x = axis.x(mark.day);
  const full = own ? words.quoted(mark.text) : mark.text;
  const edge = axis.shows(axis.today) ? axis.x(axis.today) - 4 : axis.right;
  const after = edge - x - 10;
  const before = x - 10 - axis.left;
  const most = namesAbove(scene) ? 190 : 330;
  const width = textWidth(full, size, faceOf(role));
  const toLeft = width > after && before > after;
  const room = Math.min(most, toLeft ? before : after);
  const fitted = fitText(full, room, { size: size, face: faceOf(role) });
  const text = own && fitted.endsWith('…') ? `${fitted.slice(0, -1).trimEnd()}…”` : fitted;
  const taken = textWidth(text, size, faceOf(role));
  return {
    mark,
    x,
    from: toLeft ? x - 9 - taken : x - 5,
    to: toLeft ? x + 5 : x + 9 + taken,
    label: {
      role,
      text,
      x: toLeft ? x - 9 : x + 9,
      size,
      anchor: toLeft ? 'end' : 'start',
      halo: true,
      event: lifeEventId(mark),
    },
  };
}

function drawMark(
  scene: Scene,
  placed: Placed,
  at: { readonly y: number; readonly plotTop: number },
): void {
  const { sheet, pins } = scene;
  const { x, mark } = placed;
  const { y } = at;
  const event = lifeEventId(mark);
  pins.set(event, { x, y });
  sheet.draw('line', {
    kind: 'line',
    role: 'drop-line',
    x1: x,
    x2: x,
    y1: at.plotTop,
    y2: tenth(y - 6),
    event,
  });
  if (mark.kind === 'life')
    sheet.draw('mark', { kind: 'circle', role: 'life-dot', cx: x, cy: y, r: 4.4, event });
  else if (mark.kind === 'own-words')
    sheet.draw('mark', {
      kind: 'path',
      role: 'own-words-mark',
      d: `M${tenth(x - 4.5)} ${y - 4}h9v6.5h-4l-3 3v-3h-2z`,
      event,
    });
  else if (mark.kind === 'decision')
    sheet.draw('mark', {
      kind: 'path',
      role: 'decision-mark',
      d: `M${x} ${tenth(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`,
      event,
    });
  else
    sheet.draw('mark', {
      kind: 'rect',
      role: 'screener-mark',
      x: tenth(x - 4),
      y: y - 4,
      width: 8,
      height: 8,
      radius: 1,
      event,
    });
  sheet.place([{ ...placed.label, y: y + placed.label.size * 0.34 }]);
}

/** "3 more", where the first of them would have stood; the table has them all. */
function countRest(scene: Scene, rest: readonly Placed[], y: number): void {
  const { sheet, sizes, words, pins, axis } = scene;
  const first = [...rest].sort((a, b) => a.x - b.x)[0];
  if (first === undefined) return;
  for (const placed of rest) pins.set(lifeEventId(placed.mark), { x: placed.x, y });
  const text = words.more(rest.length);
  const room = textWidth(text, sizes.small, faceOf('more-label'));
  sheet.place([
    {
      role: 'more-label',
      text,
      x: Math.min(first.x, axis.right - room),
      y: y + 4,
      size: sizes.small,
      anchor: 'start',
      halo: true,
    },
  ]);
}
