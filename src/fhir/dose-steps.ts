import { calendarDate, dayNumber, isExact, type RecordedTime } from '#domain/calendar.ts';
import { recordedTime } from './date-time.ts';
import { type Dosage, dailyDoseMg, isAsNeeded, type Product } from './dosage.ts';
import type { Timing } from './timing.ts';

/** One dose of a prescription and the days it holds for. */
export interface DoseStep {
  readonly from: RecordedTime;
  readonly until: RecordedTime | null;
  readonly dailyDoseMg: number | null;
  readonly asNeeded: boolean;
}

const DAYS: Readonly<Record<string, number>> = { d: 1, day: 1, days: 1, wk: 7, week: 7, weeks: 7 };

/**
 * The doses of a prescription in order. Instructions with the same `sequence` hold together, those
 * with different ones follow each other (a titration); where it cannot be told when the next step
 * begins, the whole is one step at a dose that is not known.
 *
 * @param from the day the prescription begins
 */
export function doseSteps(
  dosages: readonly Dosage[],
  product: Product,
  from: RecordedTime,
): readonly DoseStep[] {
  const groups = inSequence(dosages);
  const start = firstDay(dosages) ?? from;
  const whole = { from: start, until: lastDay(dosages), dailyDoseMg: null };
  const asNeeded = dosages.length > 0 && dosages.every(isAsNeeded);
  if (groups.length <= 1) {
    return [{ ...whole, dailyDoseMg: dailyDoseMg(dosages, product), asNeeded }];
  }
  return sequenced(groups, product, start) ?? [{ ...whole, asNeeded }];
}

function inSequence(dosages: readonly Dosage[]): readonly (readonly Dosage[])[] {
  const groups = Map.groupBy(dosages, (dosage) => dosage.sequence ?? 0);
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

function sequenced(
  groups: readonly (readonly Dosage[])[],
  product: Product,
  from: RecordedTime,
): readonly DoseStep[] | null {
  const steps: DoseStep[] = [];
  let next = from;
  for (const [i, group] of groups.entries()) {
    const start = firstDay(group) ?? next;
    const until = lastDayBefore(group, start, groups[i + 1]);
    const isLast = i === groups.length - 1;
    if (!isExact(start) || (!isLast && (until === null || !isExact(until)))) return null;
    steps.push({
      from: start,
      until,
      dailyDoseMg: dailyDoseMg(group, product),
      asNeeded: group.every(isAsNeeded),
    });
    if (until !== null) next = shifted(until, 1);
  }
  return steps;
}

/** The end as stated, or before the next step; null for the last one, and where it cannot be told. */
function lastDayBefore(
  group: readonly Dosage[],
  start: RecordedTime,
  next: readonly Dosage[] | undefined,
): RecordedTime | null {
  const stated = lastDay(group);
  if (stated !== null || next === undefined) return stated;
  const days = durationDays(group);
  if (days !== null && isExact(start)) return shifted(start, Math.ceil(days) - 1);
  const following = firstDay(next);
  return following !== undefined && isExact(following) ? shifted(following, -1) : null;
}

function shifted(time: RecordedTime, days: number): RecordedTime {
  return calendarDate(dayNumber(time) + days);
}

function repeatsOf(group: readonly Dosage[]): readonly NonNullable<Timing['repeat']>[] {
  return group.flatMap(({ timing }) => timing?.repeat ?? []);
}

function firstDay(group: readonly Dosage[]): RecordedTime | undefined {
  const starts = repeatsOf(group).flatMap(({ boundsPeriod }) => boundsPeriod?.start ?? []);
  return starts[0] === undefined ? undefined : recordedTime(starts[0]);
}

function lastDay(group: readonly Dosage[]): RecordedTime | null {
  const ends = repeatsOf(group).flatMap(({ boundsPeriod }) => boundsPeriod?.end ?? []);
  return ends[0] === undefined ? null : recordedTime(ends[0]);
}

function durationDays(group: readonly Dosage[]): number | null {
  const [duration] = repeatsOf(group).flatMap(({ boundsDuration }) => boundsDuration ?? []);
  const unit = duration?.code ?? duration?.unit ?? '';
  const days = Object.hasOwn(DAYS, unit) ? DAYS[unit] : undefined;
  return duration?.value === undefined || days === undefined ? null : duration.value * days;
}
