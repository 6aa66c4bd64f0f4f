import { calendarDate, type DayNumber, dayNumber, dayRange, isExact } from '#domain/calendar.ts';
import type { ChartEntry, EntryOf } from '#domain/chart-entry.ts';

/** More ways than this of reading the dates of a chart are not all tried; their ends are. */
const MOST_WORLDS = 400;

/** Of more open dates than this not even every mix of ends is tried. */
const MOST_MIXED = 8;

/** A date that was not written down to the day: whose it is, and the days it can mean. */
interface OpenDate {
  readonly what: string;
  readonly days: readonly DayNumber[];
  readonly set: (entry: ChartEntry, day: DayNumber) => ChartEntry;
  readonly index: number;
}

/** Every way in which the dates of a chart can be read, and the names of the dates left open. */
export interface PossibleDays {
  readonly worlds: readonly (readonly ChartEntry[])[];
  readonly open: readonly string[];
}

/**
 * A date that is only a month or a year may be any day in it. Each world reads every date as one
 * day; what holds in all of them is known. A chart with exact dates has one world, itself. Where
 * there are too many ways, each open date is tried at its first, middle and last day; where there
 * are too many dates for that, all at their first and all at their last, and each turned by itself.
 *
 * @param asOf days after it are left out, where a date could still be earlier
 */
export function possibleDays(entries: readonly ChartEntry[], asOf: DayNumber): PossibleDays {
  const open = entries.flatMap((entry, index) => openDates({ entries, asOf }, entry, index));
  if (open.length === 0) return { worlds: [entries], open: [] };
  return {
    worlds: worldsOf(entries, open),
    open: [...new Set(open.map((date) => `the exact date of ${date.what}`))],
  };
}

type Worlds = readonly (readonly ChartEntry[])[];

function worldsOf(entries: readonly ChartEntry[], open: readonly OpenDate[]): Worlds {
  const count = open.reduce((product, date) => product * date.days.length, 1);
  if (count > MOST_WORLDS && open.length > MOST_MIXED) return turnedOneByOne(entries, open);
  const choices = count <= MOST_WORLDS ? open : open.map((date) => atItsEnds(date, open.length));
  return choices.reduce<Worlds>(
    (worlds, date) => worlds.flatMap((world) => date.days.map((day) => withDay(world, date, day))),
    [entries],
  );
}

/** Every date at its first day and every one at its last, and from both each date turned round. */
function turnedOneByOne(entries: readonly ChartEntry[], open: readonly OpenDate[]): Worlds {
  // Of very many dates some turn together.
  const turns = Math.min(open.length, MOST_WORLDS / 2 - 1);
  const world = (isLast: (place: number) => boolean): readonly ChartEntry[] => {
    const read = [...entries];
    open.forEach((date, place) => {
      const entry = read[date.index];
      const day = date.days.at(isLast(place) ? -1 : 0);
      if (entry !== undefined && day !== undefined) read[date.index] = date.set(entry, day);
    });
    return read;
  };
  return [
    world(() => false),
    world(() => true),
    ...Array.from({ length: turns }, (_, turn) => [
      world((place) => place % turns === turn),
      world((place) => place % turns !== turn),
    ]).flat(),
  ];
}

function withDay(
  world: readonly ChartEntry[],
  date: OpenDate,
  day: DayNumber,
): readonly ChartEntry[] {
  const entry = world[date.index];
  return entry === undefined ? world : world.with(date.index, date.set(entry, day));
}

/** First, middle and last day; beyond five open dates the first and last only. */
function atItsEnds(date: OpenDate, dates: number): OpenDate {
  const { days } = date;
  const middle = dates <= 5 ? [days[Math.floor(days.length / 2)]] : [];
  const ends = [days[0], ...middle, days.at(-1)];
  return { ...date, days: [...new Set(ends.filter((day) => day !== undefined))] };
}

interface DatedChart {
  readonly entries: readonly ChartEntry[];
  readonly asOf: DayNumber;
}

function openDates(chart: DatedChart, entry: ChartEntry, index: number): readonly OpenDate[] {
  const { asOf } = chart;
  const found: OpenDate[] = [];
  const what = `${entry.kind.replaceAll('-', ' ')} ${entry.occurredAt}`;
  if (!isExact(entry.occurredAt))
    found.push({ what, index, days: daysOf(entry.occurredAt, asOf), set: setOccurred });
  if (entry.kind === 'condition') found.push(...conditionDates(entry, index, asOf));
  if (entry.kind === 'medication-reported') found.push(...medicationEnd(chart, entry, index));
  if (entry.kind === 'past-trial') found.push(...statedEnd(entry, index));
  return found;
}

/** The days a date can mean, up to the day of assessment where it can be that early. */
function daysOf(time: string, asOf: DayNumber): readonly DayNumber[] {
  const { earliest, latest } = dayRange(time);
  const last = earliest <= asOf ? Math.min(latest, asOf) : latest;
  return daysBetween(earliest, last);
}

function daysBetween(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
}

/** An onset of the same precision as the entry's own date is the same day. */
function setOccurred(entry: ChartEntry, day: DayNumber): ChartEntry {
  const date = calendarDate(day);
  if (entry.kind === 'condition' && entry.payload.onset === entry.occurredAt)
    return { ...entry, occurredAt: date, payload: { ...entry.payload, onset: date } };
  return { ...entry, occurredAt: date };
}

function conditionDates(
  entry: EntryOf<'condition'>,
  index: number,
  asOf: DayNumber,
): readonly OpenDate[] {
  const found: OpenDate[] = [];
  const { onset, abatement } = entry.payload;
  const name = entry.payload.code ?? 'a condition';
  if (onset !== null && !isExact(onset) && onset !== entry.occurredAt)
    found.push({
      what: `the onset of ${name}`,
      index,
      days: daysOf(onset, asOf),
      set: (e, day) => setCondition(e, { onset: calendarDate(day) }),
    });
  if (abatement !== undefined && !isExact(abatement))
    found.push({
      what: `the end of ${name}`,
      index,
      days: daysBetween(dayRange(abatement).earliest, dayRange(abatement).latest),
      set: (e, day) => setCondition(e, { abatement: calendarDate(day) }),
    });
  return found;
}

function setCondition(
  entry: ChartEntry,
  dates: { readonly onset?: string; readonly abatement?: string },
): ChartEntry {
  if (entry.kind !== 'condition') return entry;
  return { ...entry, payload: { ...entry.payload, ...dates } };
}

/** The last day of a medicine that is written as a month, or that nobody wrote down. */
function medicationEnd(
  { entries, asOf }: DatedChart,
  entry: EntryOf<'medication-reported'>,
  index: number,
): readonly OpenDate[] {
  const { until, endedUnknown, name } = entry.payload;
  if (until !== undefined) return statedEnd(entry, index);
  if (endedUnknown !== true || goesOn(entries, entry)) return [];
  const from = isExact(entry.occurredAt)
    ? dayNumber(entry.occurredAt)
    : dayRange(entry.occurredAt).earliest;
  const days = daysBetween(from, Math.max(from, asOf - 1));
  return [{ what: `the last day of ${name}`, index, days, set: setUntil }];
}

/** An end that is written as a month or a year. */
function statedEnd(
  { payload: { until, name } }: EntryOf<'medication-reported' | 'past-trial'>,
  index: number,
): readonly OpenDate[] {
  if (until === undefined || isExact(until)) return [];
  const { earliest, latest } = dayRange(until);
  const days = daysBetween(earliest, latest);
  return [{ what: `the last day of ${name}`, index, days, set: setUntil }];
}

/** A prescription that was used up runs to the next one of the same drug. */
function goesOn(entries: readonly ChartEntry[], entry: EntryOf<'medication-reported'>): boolean {
  return entries.some(
    (other) =>
      other !== entry &&
      (other.kind === 'medication-reported' ||
        other.kind === 'medication-started' ||
        other.kind === 'medication-changed') &&
      other.payload.drug === entry.payload.drug &&
      other.payload.drug !== null &&
      other.occurredAt > entry.occurredAt,
  );
}

function setUntil(entry: ChartEntry, day: DayNumber): ChartEntry {
  const until = calendarDate(day);
  if (entry.kind === 'medication-reported')
    return { ...entry, payload: { ...entry.payload, until } };
  if (entry.kind === 'past-trial') return { ...entry, payload: { ...entry.payload, until } };
  return entry;
}
