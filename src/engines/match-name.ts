import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { MedicationDefinition } from '#domain/medication.ts';
import type { TherapyDefinition } from '#domain/therapy.ts';
import { JOINS, medicationWords } from './free-text/medication-words.ts';
import {
  indexNames,
  type Mention,
  mentions,
  type Named,
  type NameIndex,
  type ReadWords,
} from './free-text/name-index.ts';
import { therapyWords } from './free-text/therapy-words.ts';

/** For the skin: not the treatment that the definition describes. */
const FOR_THE_SKIN = /\b(?:cream|gel|lotion|ointment|shampoo|topical)\b/iu;

/** Speaks of a therapy without one taking place. */
const NOT_A_SESSION =
  /\b(?:declined|not done|refused|refer|referral|referred|suitability|wait(?:ing)? ?list)\b/iu;

/**
 * The drug that a product's name means, or null. Whole words, the longest name wins. Two drugs in
 * one text, or a drug joined with an ingredient that no definition names, mean none of the two: a
 * fixed combination matches only a definition of its own.
 *
 * @example
 * matchMedication(content, 'Sertraline 50 MG Oral Tablet')?.id === 'sertraline'
 * matchMedication(content, 'perphenazine 2 MG / amitriptyline 10 MG') === null
 */
export function matchMedication(
  definitions: Pick<ClinicalDefinitions, 'medications'>,
  text: string,
): MedicationDefinition | null {
  if (FOR_THE_SKIN.test(text)) return null;
  const words = medicationWords(text);
  const found = mentions(indexOf(definitions.medications, medicationWords), words);
  const drugs = new Set(found.map((mention) => mention.definition));
  const [drug] = drugs;
  if (drug === undefined || drugs.size > 1) return null;
  return isJoinedWithAnother(words, found) ? null : drug;
}

/** A join that lies in no mention, with something beside it that is no mention either. */
function isJoinedWithAnother(
  words: readonly string[],
  found: readonly Mention<unknown>[],
): boolean {
  const isNamed = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  return words.some(
    (word, at) => word === JOINS && !isNamed(at) && !(isNamed(at - 1) && isNamed(at + 1)),
  );
}

/**
 * The therapy that a text means, or null. The longest name wins, then the earlier definition; one
 * that stands for an unrecorded kind only where nothing else is named. A text that speaks of a
 * referral or a refusal names none.
 *
 * @example
 * matchTherapy(content, 'CBT, group session')?.id === 'cbt-group'
 */
export function matchTherapy(
  definitions: Pick<ClinicalDefinitions, 'therapies'>,
  text: string,
): TherapyDefinition | null {
  if (NOT_A_SESSION.test(text)) return null;
  const words = therapyWords(text);
  const found = mentions(indexOf(definitions.therapies, therapyWords), words);
  return (
    bySoleName(definitions.therapies, words) ??
    longest(found.filter((mention) => !mention.definition.unspecified)) ??
    longest(found)
  );
}

/** A short name may be a common word or a list ("ACT", "CBT, group"): it counts as the whole text. */
function bySoleName(
  therapies: ClinicalDefinitions['therapies'],
  words: readonly string[],
): TherapyDefinition | null {
  return soleNamesOf(therapies).get(words.join(' ')) ?? null;
}

function longest<T>(found: readonly Mention<T>[]): T | null {
  const [best] = found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return best?.definition ?? null;
}

/** Definitions never change, so each set of them is indexed once. */
const indexes = new WeakMap<object, unknown>();
const soleNames = new WeakMap<object, ReadonlyMap<string, TherapyDefinition>>();

/** Therapies by the words of their id and short name; of two that share one, the earlier. */
function soleNamesOf(
  therapies: ClinicalDefinitions['therapies'],
): ReadonlyMap<string, TherapyDefinition> {
  const kept = soleNames.get(therapies);
  if (kept !== undefined) return kept;
  const names = [...therapies.values()].flatMap((therapy) =>
    [therapy.id, therapy.shortName].map((name) => [therapyWords(name).join(' '), therapy] as const),
  );
  const index = new Map(names.toReversed());
  soleNames.set(therapies, index);
  return index;
}

function indexOf<T extends Named>(
  definitions: ReadonlyMap<string, T>,
  readWords: ReadWords,
): NameIndex<T> {
  const kept = indexes.get(definitions);
  // Only this function fills the map, with an index over the same definitions.
  if (kept !== undefined) return kept as NameIndex<T>;
  const index = indexNames(definitions.values(), readWords);
  indexes.set(definitions, index);
  return index;
}
