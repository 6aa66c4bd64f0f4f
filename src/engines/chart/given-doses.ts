import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import type { EntryOf } from '#domain/chart-entry.ts';
import type { OpenSpan } from './medication-courses.ts';

/** Seen doses further apart than this are two courses. Product default; consensus. */
const LONGEST_GAP_DAYS = 14;

interface GivenDay {
  readonly day: DayNumber;
  readonly doseMg: number | null;
  readonly entryId: string;
}

interface Named {
  readonly drug: string | null;
  readonly name: string;
}

/**
 * Doses that were given and seen, put together into spans: one drug, no two days more than 14
 * apart. The daily dose is known only where it was given every day.
 */
export function givenSpans(
  entries: readonly EntryOf<'dose-given'>[],
  asOf: DayNumber,
): readonly (readonly [Named, readonly OpenSpan[]])[] {
  const drugs = new Map<string, { readonly named: Named; readonly days: GivenDay[] }>();
  for (const entry of entries) {
    const key = entry.payload.drug ?? entry.payload.name.toLowerCase();
    const drug = drugs.get(key) ?? { named: entry.payload, days: [] };
    drugs.set(key, drug);
    addDay(drug.days, entry);
  }
  return [...drugs.values()].map(({ named, days }) => [named, spansOf(days, asOf)] as const);
}

function addDay(days: GivenDay[], entry: EntryOf<'dose-given'>): void {
  const day = dayNumber(entry.occurredAt);
  const last = days.at(-1);
  const { doseMg } = entry.payload;
  if (last === undefined || last.day !== day) days.push({ day, doseMg, entryId: entry.id });
  else {
    const sum = last.doseMg === null || doseMg === null ? null : last.doseMg + doseMg;
    days[days.length - 1] = { ...last, doseMg: sum };
  }
}

function spansOf(days: readonly GivenDay[], asOf: DayNumber): readonly OpenSpan[] {
  const runs: GivenDay[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && day.day - last.day <= LONGEST_GAP_DAYS) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const daily = run.every((day, i) => i === 0 || day.day - (run[i - 1]?.day ?? day.day) <= 1);
    const same = run.every((day) => day.doseMg === first.doseMg);
    const gap = daily ? 1 : LONGEST_GAP_DAYS;
    const span: OpenSpan = {
      from: first.day,
      to: asOf - last.day <= gap ? null : last.day,
      dailyDoseMg: daily && same ? first.doseMg : null,
      asNeeded: false,
      entryId: first.entryId,
      adds: true,
    };
    return [span];
  });
}
