import { z } from 'zod';
import { isUnknown } from '#domain/unknown.ts';
import { parseDailyDose } from '#services/match-names.ts';
import { codeableConceptSchema } from './codeable-concept.ts';
import { type Quantity, quantitySchema } from './quantity.ts';
import { countedIn, milligrams, type Strength } from './strength.ts';
import { type Timing, timesADay, timingSchema } from './timing.ts';

const dosageSchema = z.object({
  sequence: z.int().optional(),
  text: z.string().optional(),
  patientInstruction: z.string().optional(),
  timing: timingSchema.optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: codeableConceptSchema.optional(),
  doseAndRate: z
    .array(
      z.object({
        type: codeableConceptSchema.optional(),
        doseQuantity: quantitySchema.optional(),
        doseRange: z
          .object({ low: quantitySchema.optional(), high: quantitySchema.optional() })
          .optional(),
      }),
    )
    .optional(),
});

export const dosagesSchema = z.array(dosageSchema).optional();
export type Dosage = z.output<typeof dosageSchema>;

/** What is known of the product that a dosage is about. */
export interface Product {
  readonly names: readonly string[];
  readonly strength: Strength | null;
}

export function isAsNeeded(dosage: Dosage): boolean {
  return dosage.asNeededBoolean === true || dosage.asNeededCodeableConcept !== undefined;
}

/**
 * Milligrams a day of instructions that hold at the same time, or null where one of them is not
 * known exactly. Structured amounts and times first, the text where they do not suffice.
 *
 * @example one instruction of 50 mg, frequency 2, period 1 d: 100
 */
export function dailyDoseMg(dosages: readonly Dosage[], product: Product): number | null {
  const regular = dosages.filter((dosage) => !isAsNeeded(dosage));
  if (regular.length === 0) return null;
  const doses = regular.map((dosage) => doseOf(dosage, product));
  const sum = doses.reduce<number | null>(
    (total, dose) => (total === null || dose === null ? null : total + dose),
    0,
  );
  // Tenths of tablets leave rounding noise behind.
  return sum === null ? null : Math.round(sum * 1e6) / 1e6;
}

function doseOf(dosage: Dosage, product: Product): number | null {
  const times = timesADay(dosage.timing);
  const mg = amountMg(dosage, product.strength);
  const dose = times === null || mg === null ? doseInText(dosage, product) : times * mg;
  return dose !== null && dose > 0 ? dose : null;
}

function amountMg({ doseAndRate = [] }: Dosage, strength: Strength | null): number | null {
  const ordered = doseAndRate.find(({ type }) =>
    type?.coding?.some((coding) => coding.code === 'ordered'),
  );
  const { doseQuantity, doseRange } = ordered ?? doseAndRate[0] ?? {};
  if (doseQuantity !== undefined) return quantityMg(doseQuantity, strength);
  const { low, high } = doseRange ?? {};
  if (low === undefined || high === undefined) return null;
  const ends = [quantityMg(low, strength), quantityMg(high, strength)] as const;
  return ends[0] === ends[1] ? ends[0] : null;
}

/** More than this many tablets at once are a figure whose unit got lost, not a count. */
const MOST_UNITS_AT_ONCE = 4;

function quantityMg(quantity: Quantity, strength: Strength | null): number | null {
  const mass = milligrams(quantity);
  const { value, comparator } = quantity;
  if (mass !== null || value === undefined || comparator !== undefined || strength === null) {
    return mass;
  }
  const counted = countedIn(quantity);
  const isCount = counted === 'nothing' && strength.per === 'unit' && value <= MOST_UNITS_AT_ONCE;
  return counted === strength.per || isCount ? value * strength.mg : null;
}

/** "Take 1 tablet by mouth daily" needs the strength of one: it is put beside the count. */
function doseInText({ text, patientInstruction, timing }: Dosage, product: Product): number | null {
  const texts = [text, patientInstruction].flatMap((one) => (one ? [one] : []));
  for (const sent of texts.flatMap((one) => [one, ...withTimes(one, timing)])) {
    const readings = [sent, ...withStrength(sent, product.strength)];
    for (const reading of readings) {
      const dose = parseDailyDose(reading, product.names);
      if (!isUnknown(dose)) return dose;
    }
  }
  return null;
}

const UNIT_WORD = /\b(?:tab(?:let)?|cap(?:sule)?|pill|patch)(?:e?s)?\b/iu;

function withStrength(text: string, strength: Strength | null): readonly string[] {
  if (strength?.per !== 'unit' || /\d\s*(?:mg|mcg|µg|ug|g)\b/iu.test(text)) return [];
  return UNIT_WORD.test(text) ? [text.replace(UNIT_WORD, `$& of ${strength.mg} mg`)] : [];
}

/** "50 mg" beside a structured "twice a day". */
function withTimes(text: string, timing: Timing | undefined): readonly string[] {
  const times = timesADay(timing);
  const words: Readonly<Record<number, string>> = { 1: 'once daily', 2: 'twice daily' };
  const said = times === null ? undefined : words[times];
  return said === undefined ? [] : [`${text} ${said}`];
}
