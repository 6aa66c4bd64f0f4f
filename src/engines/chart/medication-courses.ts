import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { DoseSpan, MedicationCourse } from '#domain/chart-history.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { EntryBuckets } from './entry-buckets.ts';
import { givenSpans } from './given-doses.ts';

/** A dose span while courses are being put together. */
export interface OpenSpan {
  readonly from: DayNumber;
  to: DayNumber | null;
  dailyDoseMg: number | null;
  readonly asNeeded: boolean;
  readonly entryId: string;
  /** Two reports of one day add up; an entry made in Duet replaces. */
  readonly adds: boolean;
}

interface Drug {
  readonly drug: string | null;
  readonly name: string;
  readonly spans: OpenSpan[];
  readonly stops: { readonly day: DayNumber; readonly reason: string | null }[];
}

/**
 * Courses of every drug up to `asOf`: one drug without a break, its doses in order. A later record
 * of the same drug ends the earlier one; a last day at or after `asOf` means that it goes on.
 */
export function medicationCourses(
  definitions: ClinicalDefinitions,
  buckets: EntryBuckets,
  asOf: DayNumber,
): readonly MedicationCourse[] {
  const drugs = new Map<string, Drug>();
  for (const entry of buckets['medication-started']) addDose(drugs, entry, false);
  for (const entry of buckets['medication-changed']) addDose(drugs, entry, false);
  for (const entry of buckets['medication-reported']) addDose(drugs, entry, true);
  for (const entry of buckets['medication-stopped'])
    drugOf(drugs, entry.payload).stops.push({
      day: dayNumber(entry.occurredAt),
      reason: entry.payload.reason ?? null,
    });
  for (const [named, spans] of givenSpans(buckets['dose-given'], asOf))
    drugOf(drugs, named).spans.push(...spans);
  const courses = [...drugs.values()].flatMap((drug) => coursesOf(definitions, drug, asOf));
  return courses.sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}

function drugOf(
  drugs: Map<string, Drug>,
  named: { readonly drug: string | null; readonly name: string },
): Drug {
  const key = named.drug ?? `? ${named.name.toLowerCase()}`;
  const known = drugs.get(key);
  if (known !== undefined) return known;
  const drug: Drug = { drug: named.drug, name: named.name, spans: [], stops: [] };
  drugs.set(key, drug);
  return drug;
}

type DoseEntry = EntryOf<'medication-started' | 'medication-changed' | 'medication-reported'>;

function addDose(drugs: Map<string, Drug>, entry: DoseEntry, adds: boolean): void {
  const { payload } = entry;
  const until = 'until' in payload && payload.until !== undefined ? dayNumber(payload.until) : null;
  drugOf(drugs, payload).spans.push({
    from: dayNumber(entry.occurredAt),
    to: until,
    dailyDoseMg: payload.dailyDoseMg,
    asNeeded: payload.asNeeded === true,
    entryId: entry.id,
    adds,
  });
}

function coursesOf(
  definitions: ClinicalDefinitions,
  drug: Drug,
  asOf: DayNumber,
): readonly MedicationCourse[] {
  const spans = withoutOverlap(stopped(inOrder(drug.spans), drug.stops), asOf);
  const runs: OpenSpan[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.to !== null && span.from <= last.to + 1) extend(run, last, span);
    else runs.push([span]);
  }
  return runs.flatMap((run) => courseOf(definitions, drug, run));
}

function extend(run: OpenSpan[], last: OpenSpan, span: OpenSpan): void {
  if (last.dailyDoseMg === span.dailyDoseMg && last.asNeeded === span.asNeeded) last.to = span.to;
  else run.push(span);
}

function courseOf(
  definitions: ClinicalDefinitions,
  drug: Drug,
  run: readonly OpenSpan[],
): readonly MedicationCourse[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const definition = drug.drug === null ? undefined : definitions.medications.get(drug.drug);
  return [
    {
      drug: drug.drug,
      name: definition?.name ?? drug.name,
      role: definition?.role ?? null,
      from: first.from,
      to: last.to,
      spans: run.map(({ adds: _, ...span }): DoseSpan => span),
      stopReason: drug.stops.find((stop) => stop.day === last.to)?.reason ?? null,
    },
  ];
}

/** By first day; on one day reports add up and an entry made in Duet has the last word. */
function inOrder(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || Number(b.adds) - Number(a.adds));
  const days: OpenSpan[] = [];
  for (const span of sorted) {
    const same = days.at(-1);
    if (same === undefined || same.from !== span.from) days.push({ ...span });
    else days[days.length - 1] = span.adds ? together(same, span) : { ...span };
  }
  return days;
}

function together(a: OpenSpan, b: OpenSpan): OpenSpan {
  const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to);
  if (a.dailyDoseMg === null || b.dailyDoseMg === null || a.dailyDoseMg === b.dailyDoseMg)
    return { ...a, to, dailyDoseMg: a.dailyDoseMg ?? b.dailyDoseMg };
  return { ...a, to, dailyDoseMg: a.dailyDoseMg + b.dailyDoseMg };
}

function stopped(
  spans: readonly OpenSpan[],
  stops: readonly { readonly day: DayNumber }[],
): readonly OpenSpan[] {
  for (const stop of stops)
    for (const span of spans)
      if (span.from <= stop.day && (span.to === null || span.to > stop.day)) span.to = stop.day;
  return spans;
}

function withoutOverlap(spans: readonly OpenSpan[], asOf: DayNumber): readonly OpenSpan[] {
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    if (next !== undefined && (span.to === null || span.to >= next.from)) span.to = next.from - 1;
    if (span.to !== null && span.to >= asOf) span.to = null;
  });
  return spans;
}
