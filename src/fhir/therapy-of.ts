import type { ClinicalDefinitions } from '#domain/definitions.ts';
import { matchTherapy } from '#services/match-names.ts';
import { type CodeableConcept, codesOf, nameOf, textsOf } from './codeable-concept.ts';
import {
  isPsychotherapyCpt,
  PSYCHOTHERAPY_NAMES,
  PSYCHOTHERAPY_SNOMED,
} from './psychotherapy-codes.ts';

/** A psychotherapy as it was written down; its kind is null where only "psychotherapy" is said. */
export interface NamedTherapy {
  readonly modality: string | null;
  readonly name: string;
}

/** Words that make a therapy's name no session of it. */
const NO_SESSION =
  /\b(?:refer|referral|referred|referring|decline[sd]?|refuse[sd]?|refusal|request(?:ed)?|offer(?:ed)?|recommend\w*|consider(?:ed)?|education|consent|suitability|wait(?:ing)?[- ]?list|intake form|authori[sz]ation)\b/iu;

/**
 * The psychotherapy that the concepts of a record mean, or null: by name first, which is finer than
 * the codes, then by SNOMED CT and CPT.
 *
 * @example therapyOf(content, [{ text: 'CBT, individual session' }])?.modality === 'cbt-individual'
 */
export function therapyOf(
  content: Pick<ClinicalDefinitions, 'therapies'>,
  concepts: readonly CodeableConcept[],
): NamedTherapy | null {
  const texts = concepts.flatMap(textsOf);
  if (texts.some((text) => NO_SESSION.test(text))) return null;
  const snomed = concepts.flatMap((concept) => codesOf('snomed', concept));
  const coded = [...content.therapies.values()].find((therapy) =>
    therapy.snomed.some((code) => snomed.includes(code)),
  );
  const byCode = snomed.flatMap((code) => PSYCHOTHERAPY_NAMES[code] ?? []);
  const found = [...texts, ...byCode].flatMap((text) => matchTherapy(content, text) ?? []);
  const kind = found.find(({ unspecified }) => unspecified !== true) ?? coded;
  const isOne = kind !== undefined || found.length > 0 || isCoded(concepts, snomed);
  if (!isOne) return null;
  const name = concepts.flatMap((concept) => nameOf(concept) ?? [])[0];
  return { modality: kind?.id ?? null, name: name ?? kind?.name ?? 'Psychotherapy' };
}

function isCoded(concepts: readonly CodeableConcept[], snomed: readonly string[]): boolean {
  return (
    snomed.some((code) => PSYCHOTHERAPY_SNOMED.has(code)) ||
    concepts.flatMap((concept) => codesOf('cpt', concept)).some(isPsychotherapyCpt)
  );
}
