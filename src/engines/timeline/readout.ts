import type { DayNumber } from '#domain/calendar.ts';
import type { TherapyCourse } from '#domain/chart-history.ts';
import type {
  ReadoutData,
  ReadoutPart,
  ReadoutPiece,
  ReadoutTrack,
} from '#domain/timeline-readout.ts';
import { plainNumber } from './figures.ts';
import { spokenDose } from './medication-moments.ts';
import type { MedicationRow, MissedDays } from './medication-rows.ts';
import type { Moment } from './moments.ts';
import { GAP_DAYS } from './score-marks.ts';
import { changeText } from './score-moments.ts';
import type { ScoreSeries } from './score-series.ts';
import type { TherapyRow } from './therapy-rows.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** What was true on each day, as pieces a page can read without an engine. */
export function readoutOf(
  facts: TimelineFacts,
  all: readonly Moment[],
  shown: readonly ScoreSeries[],
): ReadoutData {
  const { words } = facts;
  const tracks: ReadoutTrack[] = [
    { topic: 'step', pieces: stepPieces(facts) },
    ...shown.map((series) => ({ topic: 'score' as const, pieces: scorePieces(facts, series) })),
    ...facts.medications.map((row) => ({
      topic: 'medication' as const,
      pieces: dosePieces(facts, row),
    })),
    ...facts.therapies.map((row) => ({
      topic: 'therapy' as const,
      pieces: sessionPieces(facts, row),
    })),
    ...momentTracks(facts, all),
    { topic: 'planned', pieces: plannedPieces(facts, all) },
  ];
  return {
    tracks: tracks.filter((track) => track.pieces.length > 0),
    weekdays: words.weekdays,
    months: words.months,
    nothing: words.nothingOnRecord,
  };
}

const plain = (text: string): ReadoutPart => ({ tone: 'plain', text });
const strong = (text: string): ReadoutPart => ({ tone: 'strong', text });
const muted = (text: string): ReadoutPart => ({ tone: 'muted', text });

function stepPieces(facts: TimelineFacts): readonly ReadoutPiece[] {
  if (facts.register === 'patient') return [];
  return facts.steps.map(({ step, ordinal }) => ({
    from: step.from,
    to: step.to ?? facts.today,
    parts: [
      plain(facts.words.stepInReadout(ordinal)),
      { tone: 'plain', count: 'weeks-since', since: step.from },
    ],
  }));
}

/** The score of the day, then its age, then "no score for …" from the sixth week on. */
function scorePieces(facts: TimelineFacts, series: ScoreSeries): readonly ReadoutPiece[] {
  const { words, today } = facts;
  const { shortTitle, construct } = series.definition;
  const patient = facts.register === 'patient';
  const name = words.panelName(shortTitle, construct);
  return series.points.flatMap((point, i) => {
    const next = series.points[i + 1];
    const last = next === undefined ? today : next.day - 1;
    if (last < point.day) return [];
    const band = point.band === null ? '' : ` ${words.bandInText(point.band)}`;
    const change = changeText(facts, series, point);
    const figure = patient
      ? [plain(`${name}:`), strong(band)]
      : [plain(`${name} `), strong(plainNumber(point.total)), plain(band)];
    const flags = patient ? [] : point.flags;
    const said = [
      ...figure,
      ...(change === null ? [] : [plain(`, ${change}`)]),
      ...flags.map(({ item, value }) => strong(`, ${words.flagged(item, value)}`)),
    ];
    const since: ReadoutPart = { tone: 'muted', count: 'days-since', since: point.day };
    const [open, close] = words.daysBefore;
    const aged = [...said, muted(open), since, muted(close)];
    const old = [plain(words.noScoreNow(name)), since, plain(words.daysOf), ...figure.slice(1)];
    const pieces: ReadoutPiece[] = [
      { from: point.day, to: point.day, parts: said },
      {
        from: point.day + 1,
        to: Math.min(last, point.day + 1),
        parts: [...said, muted(words.dayBefore)],
      },
      { from: point.day + 2, to: Math.min(last, point.day + GAP_DAYS), parts: aged },
      { from: point.day + GAP_DAYS + 1, to: last, parts: old },
    ];
    return pieces.filter((piece) => piece.to >= piece.from);
  });
}

function dosePieces(facts: TimelineFacts, row: MedicationRow): readonly ReadoutPiece[] {
  return row.courses.flatMap((course) =>
    course.spans.flatMap((span) => {
      const parts: readonly ReadoutPart[] = [
        plain(`${row.name} `),
        strong(spokenDose(facts.words, span)),
        plain(facts.words.doseDay),
        { tone: 'plain', count: 'day-of', since: span.from },
      ];
      const whole = { from: span.from, to: span.to ?? facts.today, parts };
      return cutMissed(whole, row.missed, facts.words.doseMissedToday);
    }),
  );
}

/** The same piece, with "dose missed" on the days that were missed. */
function cutMissed(
  piece: ReadoutPiece,
  missed: readonly MissedDays[],
  said: string,
): readonly ReadoutPiece[] {
  const pieces: ReadoutPiece[] = [];
  let from = piece.from;
  for (const cut of [...missed].sort((a, b) => a.from - b.from)) {
    const start = Math.max(cut.from, from);
    const end = Math.min(cut.to, piece.to);
    if (end < start) continue;
    if (start > from) pieces.push({ ...piece, from, to: start - 1 });
    pieces.push({ from: start, to: end, parts: [...piece.parts, plain(said)] });
    from = end + 1;
  }
  return from > piece.to ? pieces : [...pieces, { ...piece, from }];
}

/** The session of a day, and how many there have been on the days between. */
function sessionPieces(facts: TimelineFacts, row: TherapyRow): readonly ReadoutPiece[] {
  const { words } = facts;
  const days = [...new Set(row.sessions.map((session) => session.day))];
  return row.courses.flatMap((course) => {
    const end = course.endedAfter ?? facts.today;
    const heldBy = attendedBy(course);
    let held = 0;
    const own = days.filter((day) => day >= course.firstAttended && day <= end);
    return own.flatMap((day, i) => {
      const next = own[i + 1];
      // A session that belongs to no course changes nothing in the count.
      held = heldBy.get(day) ?? held;
      const name = facts.register === 'patient' ? '' : `${row.name} `;
      const between = [plain(name), plain(words.sessionsSoFar(held))];
      const pieces: ReadoutPiece[] = [
        { from: day, to: day, parts: sessionParts(facts, row, day) },
        { from: day + 1, to: next === undefined ? end : next - 1, parts: between },
      ];
      return pieces.filter((piece) => piece.to >= piece.from);
    });
  });
}

/** How many sessions had been held by each day with one. */
function attendedBy(course: TherapyCourse): ReadonlyMap<DayNumber, number> {
  const held = new Map<DayNumber, number>();
  let count = 0;
  for (const session of course.sessions) {
    if (session.attendance === 'attended') count += 1;
    held.set(session.day, count);
  }
  return held;
}

function sessionParts(
  facts: TimelineFacts,
  row: TherapyRow,
  day: DayNumber,
): ReadoutPiece['parts'] {
  const { words } = facts;
  const session = row.sessions.find((one) => one.day === day);
  if (session === undefined) return [];
  const { attendance, homework } = session;
  const what =
    attendance === 'attended'
      ? words.session(row.name, session.number ?? 0)
      : words.sessionNotHeld(row.name, attendance);
  const done = homework === null ? '' : words.homeworkIs(homework);
  return done === '' ? [strong(what)] : [strong(what), plain(`, ${done}`)];
}

/** What began or was said on the very day. */
function momentTracks(facts: TimelineFacts, all: readonly Moment[]): readonly ReadoutTrack[] {
  const track = (topic: 'side-effect' | 'life' | 'own-words', own: readonly Moment[]) => ({
    topic,
    pieces: byDay(own).map(([day, moments]) => ({
      from: day,
      to: day,
      parts: [strong(moments.map((moment) => momentText(moment)).join('; '))],
    })),
  });
  const life = all.filter((moment) => moment.lane === 'life' && moment.day <= facts.today);
  return [
    track(
      'side-effect',
      all.filter((moment) => moment.lane === 'side-effects'),
    ),
    track(
      'life',
      life.filter((moment) => moment.ownWords !== true),
    ),
    track(
      'own-words',
      life.filter((moment) => moment.ownWords === true),
    ),
  ];
}

function momentText(moment: Moment): string {
  const wordless = moment.ownWords === true || moment.lane === 'life';
  return wordless || moment.detail === '' ? moment.what : `${moment.what}, ${moment.detail}`;
}

function byDay(all: readonly Moment[]): readonly (readonly [DayNumber, readonly Moment[]])[] {
  const days = new Map<DayNumber, Moment[]>();
  for (const moment of all) days.set(moment.day, [...(days.get(moment.day) ?? []), moment]);
  return [...days.entries()].sort(([a], [b]) => a - b);
}

/** Every day after today: what is planned, or that nothing is. */
function plannedPieces(facts: TimelineFacts, all: readonly Moment[]): readonly ReadoutPiece[] {
  const { words, today } = facts;
  const planned = byDay(all.filter((moment) => moment.status === 'planned' && moment.day > today));
  const nothing = (from: DayNumber, to: DayNumber): ReadoutPiece => ({
    from,
    to,
    parts: [muted(words.nothingPlanned)],
  });
  const pieces: ReadoutPiece[] = [];
  let from = today + 1;
  for (const [day, moments] of planned) {
    if (day > from) pieces.push(nothing(from, day - 1));
    const what = moments.map((moment) => moment.what).join(', ');
    pieces.push({ from: day, to: day, parts: [plain(`${words.planned}: `), strong(what)] });
    from = day + 1;
  }
  return [...pieces, nothing(from, from + FAR_AHEAD)];
}

/** Days; no picture reaches further. */
const FAR_AHEAD = 36500;
