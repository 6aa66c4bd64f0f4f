import { tenth } from './axis.ts';
import { entryEventId } from './event-ids.ts';
import type { Scene } from './scene.ts';
import type { NumberedSession, PlannedSession } from './therapy-rows.ts';

/** Homework stands this far below its session. */
export const HOMEWORK_DROP = 18;

const ROLES = {
  attended: 'session-attended',
  missed: 'session-missed',
  cancelled: 'session-cancelled',
  'not-recorded': 'session-not-recorded',
} as const;

/** Attended filled, missed hollow, cancelled hollow with a stroke, not recorded dashed with "?". */
export function drawSession(
  scene: Scene,
  place: { readonly lane: string; readonly session: NumberedSession; readonly y: number },
): void {
  const { axis, sheet, sizes, pins } = scene;
  const { session, y } = place;
  const event = entryEventId(place.lane, session.entryId);
  const x = axis.x(session.day);
  const r = sizes.session;
  pins.set(event, { x, y });
  sheet.keepFree({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  sheet.draw('mark', {
    kind: 'circle',
    role: ROLES[session.attendance],
    cx: x,
    cy: y,
    r,
    event,
  });
  if (session.attendance === 'cancelled') {
    const reach = r * 0.7;
    sheet.draw('mark', {
      kind: 'line',
      role: 'session-stroke',
      x1: tenth(x - reach),
      y1: tenth(y + reach),
      x2: tenth(x + reach),
      y2: tenth(y - reach),
      event,
    });
  }
  if (session.attendance === 'not-recorded')
    sheet.draw('mark', {
      kind: 'text',
      role: 'mark-question',
      text: '?',
      x,
      y: y + 3.6,
      size: 10,
      anchor: 'middle',
      halo: false,
      event,
    });
  if (sizes.homework) drawHomework(scene, session, { x, y: y + HOMEWORK_DROP, event });
}

/** Done filled, partly half, not done hollow, none set nothing. */
function drawHomework(
  scene: Scene,
  session: NumberedSession,
  at: { readonly x: number; readonly y: number; readonly event: string },
): void {
  const { homework } = session;
  if (homework === null || homework === 'none-set') return;
  const half = 3.6;
  const left = tenth(at.x - half);
  const top = tenth(at.y - half);
  const { sheet } = scene;
  const square = { kind: 'rect' as const, x: left, y: top, height: 2 * half, event: at.event };
  if (homework !== 'done')
    sheet.draw('mark', { ...square, role: 'homework-open', width: 2 * half, radius: 1 });
  if (homework !== 'not-done')
    sheet.draw('mark', {
      ...square,
      role: 'homework-done',
      width: homework === 'done' ? 2 * half : half,
      radius: 1,
    });
}

export function drawPlannedSession(
  scene: Scene,
  place: { readonly lane: string; readonly planned: PlannedSession; readonly y: number },
): void {
  const { axis, sheet, sizes, pins } = scene;
  const event = entryEventId(place.lane, place.planned.entryId);
  const x = axis.x(place.planned.day);
  pins.set(event, { x, y: place.y });
  sheet.draw('mark', {
    kind: 'circle',
    role: 'session-planned',
    cx: x,
    cy: place.y,
    r: sizes.session,
    event,
  });
}
