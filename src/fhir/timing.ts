import { z } from 'zod';
import { codeableConceptSchema, textsOf } from './codeable-concept.ts';
import { periodSchema } from './date-time.ts';
import { quantitySchema } from './quantity.ts';

const repeatSchema = z.object({
  boundsDuration: quantitySchema.optional(),
  boundsPeriod: periodSchema.optional(),
  frequency: z.int().optional(),
  frequencyMax: z.int().optional(),
  period: z.number().optional(),
  periodMax: z.number().optional(),
  periodUnit: z.string().optional(),
  dayOfWeek: z.array(z.string()).optional(),
  timeOfDay: z.array(z.string()).optional(),
  when: z.array(z.string()).optional(),
});

export const timingSchema = z.object({
  repeat: repeatSchema.optional(),
  code: codeableConceptSchema.optional(),
});

export type Timing = z.output<typeof timingSchema>;
type Repeat = z.output<typeof repeatSchema>;

const DAYS: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
};

/** HL7 GTSAbbreviation and the codes that are read beside it. */
const CODES: Readonly<Record<string, number>> = {
  QD: 1,
  AM: 1,
  PM: 1,
  QAM: 1,
  QPM: 1,
  BED: 1,
  HS: 1,
  QHS: 1,
  BID: 2,
  Q12H: 2,
  TID: 3,
  Q8H: 3,
  QID: 4,
  Q6H: 4,
  Q4H: 6,
  QOD: 0.5,
};

/** `C` is "at each meal", three a day; every other moment comes once. */
const MEALS = ['C', 'AC', 'PC'];

/** A mean over more than two days is no daily dose. */
const LONGEST_PERIOD_DAYS = 2;

/**
 * How many times a day, or null where it is not said, ranges, or is less often than every other day.
 *
 * @example timesADay({ repeat: { frequency: 1, period: 12, periodUnit: 'h' } }) === 2
 */
export function timesADay(timing: Timing | undefined): number | null {
  const { repeat, code } = timing ?? {};
  return (repeat === undefined ? null : ofRepeat(repeat)) ?? ofCode(code);
}

function ofRepeat(repeat: Repeat): number | null {
  const { frequency, frequencyMax, period, periodMax, periodUnit, dayOfWeek } = repeat;
  const ranges =
    (frequencyMax !== undefined && frequencyMax !== frequency) ||
    (periodMax !== undefined && periodMax !== period);
  if (ranges || (dayOfWeek !== undefined && new Set(dayOfWeek).size < 7)) return null;
  const days = periodUnit === undefined ? undefined : DAYS[periodUnit];
  if (days === undefined) return momentsOf(repeat);
  const length = days * (period ?? 1);
  if (length <= 0 || length > LONGEST_PERIOD_DAYS) return null;
  return (frequency ?? momentsOf(repeat) ?? 1) / length;
}

function momentsOf({ timeOfDay, when }: Repeat): number | null {
  if (timeOfDay !== undefined && timeOfDay.length > 0) return new Set(timeOfDay).size;
  if (when === undefined || when.length === 0) return null;
  return [...new Set(when)].reduce((sum, moment) => sum + (MEALS.includes(moment) ? 3 : 1), 0);
}

function ofCode(code: Timing['code']): number | null {
  const codes = [...(code?.coding ?? []).flatMap((coding) => coding.code ?? []), ...textsOf(code)];
  for (const sent of codes.map((one) => one.toUpperCase().replaceAll(/[.\s]/gu, ''))) {
    if (Object.hasOwn(CODES, sent)) return CODES[sent] ?? null;
  }
  return null;
}
