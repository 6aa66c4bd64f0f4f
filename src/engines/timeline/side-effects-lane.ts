import { tenth } from './axis.ts';
import { entryEventId } from './event-ids.ts';
import { faceOf } from './look.ts';
import { headingBottom, type Scene, writeHeading } from './scene.ts';
import type { TextSpec } from './sheet.ts';
import { fitText, textWidth } from './text-width.ts';
import type { SideEffect } from './timeline-facts.ts';

const LANE = 'side-effects';

/** px between one complaint and the next in its row: a label must not seem the neighbour's. */
const APART = 18;

/** Side effects that reach into the range. */
export function effectsShown(scene: Scene): readonly SideEffect[] {
  const { axis, facts } = scene;
  return facts.effects.filter(
    (effect) => effect.from <= axis.to && (effect.to ?? facts.today) >= axis.from,
  );
}

/** A neutral bar a complaint; thickness is the burden reported. Returns the lane's lower edge. */
export function drawSideEffects(scene: Scene, top: number): number {
  const { words, axis } = scene;
  const heading = { name: words.sideEffects, note: words.sideEffectsNote, gutterY: top + 12 };
  const start = writeHeading(scene, top, heading);
  const effects = effectsShown(scene);
  const drawn = axis.dense
    ? drawCounted(scene, start, effects)
    : drawRows(scene, start, effects) + 3;
  const bottom = Math.max(drawn, headingBottom(scene, heading));
  scene.lanes.push({
    id: LANE,
    kind: 'side-effects',
    name: words.sideEffects,
    top: start,
    bottom,
  });
  return bottom;
}

/** Packs bars with their names into free rows; returns the lower edge of the last one. */
function drawRows(scene: Scene, top: number, effects: readonly SideEffect[]): number {
  const rowHeight = scene.sizes.small + 5;
  const ends: number[] = [];
  for (const effect of effects) {
    const reach = reachOf(scene, effect);
    const { left, right } = reach;
    const label = labelOf(scene, effect, reach);
    const from = Math.min(left, label.x);
    const free = ends.findIndex((end) => end < from - APART);
    const line = free < 0 ? ends.length : free;
    const width = textWidth(label.text, label.size, faceOf('effect-label'));
    ends[line] = Math.max(right, label.x + width);
    const y = top + 7 + line * rowHeight;
    drawBar(scene, effect, { left, right, y });
    scene.sheet.place([{ ...label, y: y + 4 }]);
  }
  return top + ends.length * rowHeight;
}

function reachOf(
  scene: Scene,
  effect: SideEffect,
): { readonly left: number; readonly right: number } {
  const { axis } = scene;
  const end = effect.to === null ? axis.today : Math.min(effect.to + 1, axis.today);
  const left = axis.held(effect.from);
  return { left, right: Math.max(left + 3, axis.held(end)) };
}

function drawBar(
  scene: Scene,
  effect: SideEffect,
  at: { readonly left: number; readonly right: number; readonly y: number },
): void {
  const thickness = tenth(2.5 + effect.burden * 1.2);
  const event = entryEventId(LANE, effect.entryId);
  if (scene.axis.shows(effect.from)) scene.pins.set(event, { x: at.left, y: at.y });
  scene.sheet.draw('mark', {
    kind: 'rect',
    role: 'effect-bar',
    x: at.left,
    y: tenth(at.y - thickness / 2),
    width: tenth(at.right - at.left),
    height: thickness,
    radius: thickness / 2,
    event,
  });
}

/** After the bar, before one that goes on; shortened where neither side has room. */
function labelOf(
  scene: Scene,
  effect: SideEffect,
  { left, right }: { readonly left: number; readonly right: number },
): Omit<TextSpec, 'y'> {
  const { axis, sizes, words } = scene;
  const event = entryEventId(LANE, effect.entryId);
  const face = faceOf('effect-label');
  const roomAfter = axis.held(axis.today) - right - 10;
  const roomBefore = left - 6 - axis.left;
  const texts = words.effect(effect.name, effect.burden);
  const width = (text: string) => textWidth(text, sizes.small, face);
  const spec = { role: 'effect-label' as const, size: sizes.small, halo: true, event };
  const start = { ...spec, anchor: 'start' as const };
  for (const text of texts) {
    if (width(text) <= roomAfter) return { ...start, text, x: right + 6 };
    if (width(text) <= roomBefore) return { ...start, text, x: left - 6 - width(text) };
  }
  const last = texts.at(-1) ?? '';
  const inBar = right - left - 8;
  const room = Math.max(roomBefore, roomAfter, inBar);
  const short = fitText(last, room, { size: sizes.small, face: face });
  if (room === roomBefore) return { ...start, text: short, x: left - 6 - width(short) };
  return { ...start, text: short, x: room === inBar ? left + 4 : right + 6 };
}

/** Many years: all bars on one line, and how many there were. */
function drawCounted(scene: Scene, top: number, effects: readonly SideEffect[]): number {
  const { words, sizes, facts, axis } = scene;
  const y = top + 7;
  for (const effect of effects) drawBar(scene, effect, { ...reachOf(scene, effect), y });
  const now = effects.filter((effect) => (effect.to ?? facts.today) >= facts.today).length;
  scene.sheet.place([
    {
      role: 'effect-label',
      text: words.effectCount(effects.length, now),
      x: axis.left,
      y: y + sizes.small + 6,
      size: sizes.small,
      anchor: 'start',
      halo: true,
    },
  ]);
  return y + sizes.small + 10;
}
