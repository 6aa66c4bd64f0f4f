import { z } from 'zod';
import { type Coding, codeableConceptSchema, codingSchema } from './codeable-concept.ts';
import { exactValue, quantitySchema } from './quantity.ts';

const ORDINAL_URLS = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/iso21090-CO-value',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

/** A coding that may carry its score as an extension. */
const scoredCodingSchema = codingSchema.extend({
  extension: z
    .array(
      z.object({
        url: z.string().optional(),
        valueDecimal: z.number().optional(),
        valueInteger: z.number().optional(),
      }),
    )
    .optional(),
});

/** The forms of `value[x]` that an answer comes in, in an Observation or a QuestionnaireResponse. */
export const valueFields = {
  valueQuantity: quantitySchema.optional(),
  valueInteger: z.int().optional(),
  valueDecimal: z.number().optional(),
  valueBoolean: z.boolean().optional(),
  valueString: z.string().optional(),
  valueCodeableConcept: codeableConceptSchema
    .extend({ coding: z.array(scoredCodingSchema).optional() })
    .optional(),
  valueCoding: scoredCodingSchema.optional(),
};

const valueSchema = z.object(valueFields);
type SentValue = z.output<typeof valueSchema>;
type ScoredCoding = z.output<typeof scoredCodingSchema>;

/** A value in one form, whatever form it came in. */
export interface FhirValue {
  /** As a number, exactly; null where it is none. */
  readonly number: number | null;
  readonly unit: string | null;
  readonly boolean: boolean | null;
  readonly codings: readonly Coding[];
  /** The score that the sender attached to the coding. */
  readonly ordinal: number | null;
  /** As words. */
  readonly texts: readonly string[];
}

/** The value that was sent; null where there is none. */
export function sentValue(sent: SentValue): FhirValue | null {
  const codings = sent.valueCodeableConcept?.coding ?? (sent.valueCoding ? [sent.valueCoding] : []);
  const words = [
    sent.valueString,
    sent.valueCodeableConcept?.text,
    ...codings.map((c) => c.display),
  ];
  const texts = words.flatMap((text) =>
    text === undefined || text.trim() === '' ? [] : [text.trim()],
  );
  const number = numberOf(sent);
  const boolean = sent.valueBoolean ?? null;
  const said = number !== null || boolean !== null || codings.length > 0 || texts.length > 0;
  if (!said && sent.valueQuantity === undefined) return null;
  const unit = sent.valueQuantity?.code ?? sent.valueQuantity?.unit ?? null;
  return { number, unit, boolean, codings, ordinal: ordinalOf(codings), texts };
}

/** A number may also come as its digits: US Core sends a total as `valueString`. */
function numberOf(sent: SentValue): number | null {
  const plain = sent.valueInteger ?? sent.valueDecimal ?? exactValue(sent.valueQuantity);
  if (plain !== null) return plain;
  const text = sent.valueString?.trim() ?? '';
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

function ordinalOf(codings: readonly ScoredCoding[]): number | null {
  const scores = codings
    .flatMap((coding) => coding.extension ?? [])
    .filter((extension) => ORDINAL_URLS.includes(extension.url ?? ''))
    .flatMap(({ valueDecimal, valueInteger }) => valueDecimal ?? valueInteger ?? []);
  return scores[0] ?? null;
}
