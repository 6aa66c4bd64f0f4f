import { z } from 'zod';
import { matchMedication } from '#services/match-names.ts';
import {
  type CodeableConcept,
  codeableConceptSchema,
  codesOf,
  nameOf,
  textsOf,
} from './codeable-concept.ts';
import type { Product } from './dosage.ts';
import { quantitySchema } from './quantity.ts';
import type { ReadContext } from './reading.ts';
import { referenceSchema } from './reference.ts';
import { milligrams, type Strength, strengthInName } from './strength.ts';

/** `medication[x]` of every resource that has one. */
export const medicationFields = {
  medicationCodeableConcept: codeableConceptSchema.optional(),
  medicationReference: referenceSchema.optional(),
};

const sentSchema = z.object(medicationFields);
type SentMedication = z.output<typeof sentSchema>;

const medicationSchema = z.object({
  code: codeableConceptSchema.optional(),
  ingredient: z
    .array(
      z.object({
        itemCodeableConcept: codeableConceptSchema.optional(),
        itemReference: referenceSchema.optional(),
        strength: z
          .object({ numerator: quantitySchema.optional(), denominator: quantitySchema.optional() })
          .optional(),
      }),
    )
    .optional(),
});

type Medication = z.output<typeof medicationSchema>;

/** A medicine as it was written down, with the drug of the formulary that it means. */
export interface NamedMedication extends Product {
  /** Null where no drug of the formulary matches: it is kept all the same. */
  readonly drug: string | null;
  readonly name: string;
}

/**
 * The medicine of a record: named in it, contained in it, or a Medication of the bundle. Null where
 * nothing names it; `waits` where the Medication it refers to may still come.
 */
export function medicationOf(
  sent: SentMedication,
  context: ReadContext,
): NamedMedication | 'waits' | null {
  const { medicationCodeableConcept: concept, medicationReference: reference } = sent;
  if (concept !== undefined) return named([concept], null, context);
  if (reference === undefined) return null;
  const found = reference.reference === undefined ? undefined : context.find(reference.reference);
  if (found === undefined && !context.complete && reference.reference !== undefined) return 'waits';
  const { data } = medicationSchema.safeParse(found);
  const display = reference.display === undefined ? [] : [{ text: reference.display }];
  if (data === undefined) return named(display, null, context);
  return named([...conceptsOf(data, context), ...display], strengthOf(data), context);
}

/** What a Medication is called; its ingredient where it has no code of its own. */
function conceptsOf(medication: Medication, context: ReadContext): readonly CodeableConcept[] {
  const ingredients = (medication.ingredient ?? []).flatMap((ingredient) => {
    if (ingredient.itemCodeableConcept !== undefined) return [ingredient.itemCodeableConcept];
    const found = context.find(ingredient.itemReference?.reference ?? '');
    const code = medicationSchema.safeParse(found).data?.code;
    return (
      code ?? (ingredient.itemReference?.display ? { text: ingredient.itemReference.display } : [])
    );
  });
  const [only] = ingredients;
  const together =
    ingredients.length > 1
      ? { text: ingredients.flatMap((concept) => nameOf(concept) ?? []).join(' / ') }
      : only;
  return [medication.code, together].flatMap((concept) => concept ?? []);
}

function strengthOf({ ingredient = [] }: Medication): Strength | null {
  const { numerator, denominator } = ingredient[0]?.strength ?? {};
  if (ingredient.length !== 1 || numerator === undefined) return null;
  const mg = milligrams(numerator);
  const per = denominator?.value ?? 1;
  if (mg === null || per <= 0) return null;
  const isVolume = /^ml$/iu.test(denominator?.code ?? denominator?.unit ?? '');
  return { per: isVolume ? 'ml' : 'unit', mg: mg / per };
}

function named(
  concepts: readonly CodeableConcept[],
  strength: Strength | null,
  context: ReadContext,
): NamedMedication | null {
  const [name] = concepts.flatMap((concept) => nameOf(concept) ?? []);
  if (name === undefined) return null;
  const drug = drugOf(concepts, context);
  const names = concepts.flatMap(textsOf);
  const definition = drug === null ? undefined : context.content.medications.get(drug);
  return {
    drug,
    name,
    names: [...names, ...(definition ? [definition.name, ...definition.aliases] : [])],
    strength: strength ?? names.map(strengthInName).find((one) => one !== null) ?? null,
  };
}

/** The ingredient's code first; the name where the code is that of a product, or none. */
function drugOf(concepts: readonly CodeableConcept[], { content }: ReadContext): string | null {
  const codes = concepts.flatMap((concept) => codesOf('rxnorm', concept));
  for (const definition of content.medications.values()) {
    if (definition.rxcui !== null && codes.includes(definition.rxcui)) return definition.id;
  }
  for (const text of concepts.flatMap(textsOf)) {
    const drug = matchMedication(content, text);
    if (drug !== null) return drug.id;
  }
  return null;
}
