import { civilDate, dayOf, daysInMonth } from '#domain/calendar.ts';
import type { TherapyCourse } from '#domain/chart-history.ts';
import { tenth } from './axis.ts';
import { entryEventId } from './event-ids.ts';
import { wholeWeeks } from './figures.ts';
import { faceOf } from './look.ts';
import { headingBottom, namesAbove, type Scene, writeHeading } from './scene.ts';
import { drawPlannedSession, drawSession, HOMEWORK_DROP } from './session-mark.ts';
import type { TextSpec } from './sheet.ts';
import { textWidth } from './text-width.ts';
import type { NumberedSession, Pause, TherapyRow } from './therapy-rows.ts';
import { capital } from './words.ts';

/** True where a session, a running course or a plan reaches into the range. */
export function therapyShows(scene: Scene, row: TherapyRow): boolean {
  const { axis } = scene;
  const runs = row.courses.some(
    (course) => course.firstAttended <= axis.to && (course.endedAfter ?? axis.today) >= axis.from,
  );
  return runs || [...row.sessions, ...row.planned].some((one) => axis.shows(one.day));
}

/** Draws one therapy's lane and returns its lower edge. */
export function drawTherapyLane(scene: Scene, top: number, row: TherapyRow): number {
  const { sizes, words, axis, sheet } = scene;
  const name = scene.patient ? words.therapyName(row.name) : capital(row.name);
  const homework = row.sessions.some((session) => isSet(session.homework));
  const counted = axis.dense && homework ? homeworkCount(scene, row) : '';
  const withWhom = row.therapist === null ? '' : words.withTherapist(row.therapist);
  const note = noteThatFits(scene, [withWhom, counted]);
  const start = writeHeading(scene, top, { name, note, gutterY: top + 14 });
  const y = start + 17;
  for (const course of row.courses) drawCourseLine(scene, course, y);
  drawPlannedLine(scene, row, y);
  if (axis.dense) drawMonthBlocks(scene, row, y);
  else drawSessions(scene, row, y);
  for (const pause of row.pauses) drawPause(scene, pause, y);
  const squares = homework && sizes.homework && !axis.dense;
  if (squares && !namesAbove(scene)) nameHomework(scene, y + HOMEWORK_DROP);
  const drawn = squares ? y + HOMEWORK_DROP + 6 : y + 9;
  const bottom = Math.max(drawn, headingBottom(scene, { gutterY: top + 14, note }));
  scene.lanes.push({ id: row.id, kind: 'therapy', name, top: start, bottom });
  sheet.keepFree({ left: axis.left, right: axis.right, top: y - 2, bottom: y + 2 });
  return bottom;
}

/** Both, or the last alone where the gutter has no room for both. */
function noteThatFits(scene: Scene, parts: readonly [string, string]): string {
  const both = parts.filter((part) => part !== '').join(', ');
  const { small, gutter } = scene.sizes;
  const fits = textWidth(both, small, faceOf('lane-note')) <= gutter - 10;
  return fits || parts[1] === '' ? both : parts[1];
}

function isSet(homework: TherapyRow['sessions'][number]['homework']): boolean {
  return homework !== null && homework !== 'none-set';
}

function homeworkCount(scene: Scene, row: TherapyRow): string {
  const set = row.sessions.filter((session) => isSet(session.homework));
  const done = set.filter((session) => session.homework === 'done').length;
  return scene.words.homeworkCount(done, set.length);
}

/** From the first session to the last, or to today; an end tick where it has ended. */
function drawCourseLine(scene: Scene, course: TherapyCourse, y: number): void {
  const { axis, sheet } = scene;
  const end = course.endedAfter ?? axis.today;
  if (end < axis.from || course.firstAttended > axis.to) return;
  const x1 = axis.held(course.firstAttended);
  const ended = course.endedAfter !== null && axis.shows(course.endedAfter);
  // The end tick stands clear of the last session.
  const x2 = tenth(axis.held(end) + (ended ? scene.sizes.session + 4 : 0));
  sheet.draw('line', { kind: 'line', role: 'course-line', x1, y1: y, x2, y2: y });
  if (ended)
    sheet.draw('line', { kind: 'line', role: 'course-end', x1: x2, y1: y - 8, x2, y2: y + 8 });
}

function drawPlannedLine(scene: Scene, row: TherapyRow, y: number): void {
  const { axis, sheet } = scene;
  const last = row.planned.findLast((one) => axis.shows(one.day));
  if (last === undefined || !axis.shows(axis.today)) return;
  sheet.draw('line', {
    kind: 'line',
    role: 'course-planned',
    x1: axis.x(axis.today),
    y1: y,
    x2: axis.x(last.day),
    y2: y,
  });
}

function drawSessions(scene: Scene, row: TherapyRow, y: number): void {
  const { axis } = scene;
  for (const session of row.sessions)
    if (axis.shows(session.day)) drawSession(scene, { lane: row.id, session, y });
  for (const planned of row.planned)
    if (axis.shows(planned.day)) drawPlannedSession(scene, { lane: row.id, planned, y });
  // Numbers come after the marks, so that none stands on a neighbour's.
  for (const session of row.sessions) {
    const { number } = session;
    if (number === null || !axis.shows(session.day)) continue;
    if (number === 1 || number % 5 === 0) writeNumber(scene, row.id, { session, y });
  }
}

function writeNumber(
  scene: Scene,
  lane: string,
  { session, y }: { readonly session: NumberedSession; readonly y: number },
): void {
  const { axis, sheet, sizes } = scene;
  sheet.place(
    [
      {
        role: 'session-number',
        text: String(session.number),
        x: axis.x(session.day),
        y: y - sizes.session - 4,
        size: sizes.small,
        anchor: 'middle',
        halo: true,
        event: entryEventId(lane, session.entryId),
      },
    ],
    { left: axis.left - 8, right: axis.right + 2, top: 0, bottom: y },
  );
}

/** One block a month, as tall as its sessions, up to four. */
function drawMonthBlocks(scene: Scene, row: TherapyRow, y: number): void {
  const { axis, sheet, pins } = scene;
  const months = new Map<number, number>();
  for (const session of row.sessions) {
    if (!axis.shows(session.day)) continue;
    pins.set(entryEventId(row.id, session.entryId), { x: axis.x(session.day), y });
    if (session.attendance !== 'attended') continue;
    const { year, month } = civilDate(session.day);
    const first = dayOf(year, month, 1);
    months.set(first, (months.get(first) ?? 0) + 1);
  }
  for (const [first, count] of months) {
    const { year, month } = civilDate(first);
    const left = axis.held(first);
    const right = axis.held(Math.min(first + daysInMonth(year, month), axis.today));
    const height = 4 + Math.min(4, count) * 4;
    sheet.draw('mark', {
      kind: 'rect',
      role: 'session-block',
      x: left,
      y: tenth(y - height / 2),
      width: tenth(Math.max(1.6, right - left - 0.8)),
      height,
    });
  }
  for (const planned of row.planned)
    if (axis.shows(planned.day)) drawPlannedSession(scene, { lane: row.id, planned, y });
}

/** A dotted bracket where no session was held, with its length. */
function drawPause(scene: Scene, pause: Pause, y: number): void {
  const { axis, sheet, sizes, words } = scene;
  if (pause.to < axis.from || pause.from > axis.to) return;
  const clear = axis.dense ? 2 : sizes.session + 4;
  const left = tenth(axis.held(pause.from) + (axis.shows(pause.from) ? clear : 0));
  const right = tenth(axis.held(pause.to) - (axis.shows(pause.to) ? clear : 0));
  if (right - left < 12) return;
  sheet.draw(
    'mark',
    {
      kind: 'rect',
      role: 'course-cut',
      x: left,
      y: y - 3,
      width: tenth(right - left),
      height: 6,
    },
    {
      kind: 'path',
      role: 'gap-bracket',
      d: `M${left} ${y - 4}v8M${right} ${y - 4}v8M${left} ${y}H${right}`,
    },
  );
  const texts = words.without(wholeWeeks(pause.to - pause.from));
  const choices = texts.map(
    (text): TextSpec => ({
      role: 'gap-label',
      text,
      x: (left + right) / 2,
      y: y - 8,
      size: sizes.small,
      anchor: 'middle',
      halo: true,
    }),
  );
  const room = { left: left - 6, right: right + 6, top: 0, bottom: y };
  sheet.place(choices, room);
}

function nameHomework(scene: Scene, y: number): void {
  const { axis, sheet, sizes, words } = scene;
  sheet.place([
    {
      role: 'lane-note',
      text: words.homework,
      x: axis.left - 7,
      y: y + 4,
      size: sizes.small,
      anchor: 'end',
      halo: false,
    },
  ]);
}
