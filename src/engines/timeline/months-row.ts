import type { TimelineTick } from '#domain/timeline.ts';
import { monthTicks } from './axis.ts';
import { writeToday } from './future.ts';
import { namesAbove, type Scene } from './scene.ts';

export const MONTHS_HEIGHT = 20;

/** Names the months; today's pill comes first and months give way to it. */
export function writeMonths(scene: Scene, top: number): readonly TimelineTick[] {
  const { axis, sheet, sizes, words } = scene;
  writeToday(scene, top);
  const ticks = monthTicks(axis, words.months, namesAbove(scene) ? 33 : 46);
  return ticks.map((tick) => {
    const role = /^\d{4}$/.test(tick.label) ? ('year-label' as const) : ('month-label' as const);
    const written = sheet.place(
      [
        {
          role,
          text: tick.label,
          x: tick.x + 3,
          y: top + 13,
          size: sizes.small,
          anchor: 'start',
          halo: false,
        },
      ],
      { left: axis.left, right: axis.right + 4, top: 0, bottom: top + MONTHS_HEIGHT },
    );
    return written === null ? { ...tick, label: '' } : tick;
  });
}

/** A hairline at each tick, under everything but the bands. */
export function drawMonthLines(
  scene: Scene,
  ticks: readonly TimelineTick[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  for (const { x } of ticks)
    scene.sheet.draw('grid', {
      kind: 'line',
      role: 'month-line',
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
    });
}
