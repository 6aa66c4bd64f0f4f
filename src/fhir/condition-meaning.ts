import type { ConditionCode } from '#domain/condition-code.ts';
import { type CodeableConcept, codesOf, textsOf } from './codeable-concept.ts';
import { type ConditionMeaning, ICD10_ROWS, SNOMED_MEANINGS } from './condition-codes.ts';
import {
  CONDITION_NAMES,
  DENIED_AFTER,
  DENIES_LIST,
  DENIES_NEXT,
  OTHER_MEANINGS,
  OVER_AFTER,
  PAST,
} from './condition-names.ts';

const NOTHING: ConditionMeaning = { codes: [] };

/**
 * What a diagnosis means: by ICD-10, else by SNOMED CT, else by its name. An ICD code of the mental
 * chapter or of the factors (Z) decides even where it means nothing here: the words beside
 * "family history of …" (Z81) would mislead.
 *
 * @example conditionMeaning({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F33.3' }] })
 *   // { codes: ['depression'], psychoticFeatures: true }
 */
export function conditionMeaning(concept: CodeableConcept | undefined): ConditionMeaning {
  const icd = codesOf('icd10', concept);
  const byIcd = together(icd.flatMap((code) => icdMeaning(code) ?? []));
  if (byIcd.codes.length > 0 || icd.some((code) => /^[FZ]/iu.test(code))) return byIcd;
  const bySnomed = together(
    codesOf('snomed', concept).flatMap((code) => SNOMED_MEANINGS.get(code) ?? []),
  );
  if (bySnomed.codes.length > 0) return bySnomed;
  return (
    textsOf(concept)
      .map(meaningOfText)
      .find((meaning) => meaning !== null) ?? NOTHING
  );
}

function icdMeaning(code: string): ConditionMeaning | undefined {
  const pointed = code
    .toUpperCase()
    .replace(/^([A-Z]\d[\dA-Z])\.?/u, '$1.')
    .replace(/\.$/u, '');
  return ICD10_ROWS.find(({ pattern }) => pattern.test(pointed));
}

/** Codings of one concept are translations of each other: what one of them adds is meant. */
function together(meanings: readonly ConditionMeaning[]): ConditionMeaning {
  const codes = [...new Set(meanings.flatMap((meaning) => meaning.codes))];
  return {
    codes: codes.includes('persistent-depression')
      ? codes.filter((code) => code !== 'depression')
      : codes,
    ...(meanings.some((meaning) => meaning.psychoticFeatures) ? { psychoticFeatures: true } : {}),
    ...(meanings.length > 0 && meanings.every((meaning) => meaning.inRemission)
      ? { inRemission: true }
      : {}),
  };
}

/**
 * What a name means; null where it names none of the conditions. Words that are denied, suspected,
 * or said of a relative mean nothing; words about the past name a condition that is over.
 */
function meaningOfText(text: string): ConditionMeaning | null {
  const plain = text.replace(OTHER_MEANINGS, (phrase) => ' '.repeat(phrase.length));
  const named = CONDITION_NAMES.flatMap(([pattern, code]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      code,
      before: plain.slice(0, match.index),
      after: plain.slice(match.index + match[0].length),
    })),
  );
  if (named.length === 0) return null;
  const meant = named.filter(({ before, after }) => !isDenied(before, after));
  if (meant.length === 0) return NOTHING;
  const isOver = meant.every(
    ({ code, before, after }) => PAST.test(before) || isInRemission(code, after),
  );
  return {
    codes: withoutGeneral(meant.map(({ code }) => code)),
    ...(hasPsychoticFeatures(plain) ? { psychoticFeatures: true } : {}),
    ...(isOver ? { inRemission: true } : {}),
  };
}

/** A depression in remission is judged by its clinical status and its scores, not by its name. */
function isInRemission(code: ConditionCode, after: string): boolean {
  return (code === 'alcohol-use' || code === 'substance-use') && OVER_AFTER.test(after);
}

/** "Bipolar disorder, current episode depression" is no unipolar depression. */
function withoutGeneral(codes: readonly ConditionCode[]): readonly ConditionCode[] {
  const all = [...new Set(codes)];
  const special = all.some((code) => code === 'bipolar' || code === 'persistent-depression');
  return special ? all.filter((code) => code !== 'depression') : all;
}

function isDenied(before: string, after: string): boolean {
  return DENIES_LIST.test(before) || DENIES_NEXT.test(before) || DENIED_AFTER.test(after);
}

function hasPsychoticFeatures(text: string): boolean {
  return [...text.matchAll(/(?<!non-?\s?)psychotic (?:features|symptoms|depression)/giu)].some(
    ({ index }) => !/\b(?:no|without|absence of)\b[^;.]*$/iu.test(text.slice(0, index)),
  );
}
