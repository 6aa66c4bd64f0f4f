import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import type { CodeableConcept } from './codeable-concept.ts';
import { instrumentNamed } from './instrument-named.ts';
import { loincCodes, type ScaleCode, scaleCodes } from './scale-code.ts';

/** One question of a questionnaire, as a response names it. */
export interface Question {
  readonly linkId: string;
  readonly text: string | undefined;
  /** Its code in the Questionnaire, where that is at hand. */
  readonly code: CodeableConcept | undefined;
}

type Content = Pick<ClinicalDefinitions, 'instruments'>;

/** The scales that a questionnaire's address, name or code mentions. */
export function scalesOf(
  content: Content,
  names: readonly string[],
): readonly InstrumentDefinition[] {
  return names.flatMap((name) => {
    const panel = loincIn(content, name).map(({ instrument }) => instrument);
    const named = instrumentNamed(content, name.replace(/\|.*$/u, ''))?.instrument;
    return panel.length > 0 ? panel : (named ?? []);
  });
}

/**
 * What each question asks of which scale: by the LOINC code in its `linkId` (`/44250-9`,
 * `/44249-1/44250-9`), by its code in the Questionnaire, by its text, or by its number where the
 * scale is known (`PHQ.1`).
 */
export function questionCodes(
  content: Content,
  questions: readonly Question[],
  meant: readonly InstrumentDefinition[],
): readonly (readonly ScaleCode[])[] {
  const byCode = questions.map((question) => byCodeOrText(content, question));
  if (byCode.some((codes) => codes.some(({ kind }) => kind === 'item'))) return byCode;
  const byNumber = numbered(content, questions, meant);
  return questions.map((_, i) => byNumber[i] ?? byCode[i] ?? []);
}

function byCodeOrText(content: Content, { linkId, text, code }: Question): readonly ScaleCode[] {
  const inLinkId = loincIn(content, linkId);
  if (inLinkId.length > 0) return inLinkId;
  const inQuestionnaire = scaleCodes(content, code);
  return inQuestionnaire.length > 0 ? inQuestionnaire : scaleCodes(content, { text });
}

/** Whatever has the form of a LOINC code, known or not. */
const LOINC_LIKE = /(?<![\d-])\d{3,7}-\d(?![\d-])/gu;

/** The last known LOINC code in a `linkId` or address. */
function loincIn(content: Content, text: string): readonly ScaleCode[] {
  const codes = text.match(LOINC_LIKE) ?? [];
  return codes.map((code) => loincCodes(content, code)).findLast((found) => found.length > 0) ?? [];
}

interface NumberedId {
  readonly prefix: string;
  readonly number: number;
}

/**
 * "PHQ.1", "q-01", "item 9": the prefix is what stands before the word and the number. The check
 * digit of a LOINC code is no number of a question.
 */
function numberedId(linkId: string): NumberedId | null {
  if (linkId.match(LOINC_LIKE) !== null) return null;
  const match = /^(.*?)(?:(?:^|[\s._/-])(?:q|item|question|frage))?[\s._/-]*0*(\d{1,2})$/iu.exec(
    linkId,
  );
  return match === null ? null : { prefix: match[1] ?? '', number: Number(match[2]) };
}

/**
 * Questions told apart by number alone. Only where one scale is meant, the numbers share one prefix
 * and none goes beyond the form: everything else would be a guess.
 */
function numbered(
  content: Content,
  questions: readonly Question[],
  meant: readonly InstrumentDefinition[],
): readonly (readonly ScaleCode[] | undefined)[] {
  const ids = questions.map(({ linkId }) => numberedId(linkId));
  const prefixes = new Set(ids.flatMap((id) => (id === null ? [] : [id.prefix])));
  const [prefix] = prefixes;
  if (prefix === undefined || prefixes.size > 1) return [];
  const last = Math.max(...ids.map((id) => id?.number ?? 0));
  const scale =
    meant.length > 0 ? onlyOne(meant) : scaleOfPrefix(content, { prefix, number: last });
  if (scale === undefined || last > longest(scale)) return [];
  return questions.map(({ linkId }, i): readonly ScaleCode[] | undefined => {
    const number = ids[i]?.number;
    if (number !== undefined) return [numberedCode(scale, number)];
    const isTotal = scale.range !== null && /(?:score|total|sum)$/iu.test(linkId);
    return isTotal ? [{ kind: 'total', instrument: scale }] : undefined;
  });
}

function onlyOne(scales: readonly InstrumentDefinition[]): InstrumentDefinition | undefined {
  return new Set(scales).size === 1 ? scales[0] : undefined;
}

function longest({ items, unscored = [] }: InstrumentDefinition): number {
  return items.length + unscored.length;
}

function numberedCode(instrument: InstrumentDefinition, number: number): ScaleCode {
  const isItem = instrument.items.some((item) => item.number === number);
  return isItem ? { kind: 'item', instrument, item: number } : { kind: 'unscored', instrument };
}

/** The scale that the prefix names, or the only one that begins like it and is as long. */
function scaleOfPrefix(
  content: Content,
  { prefix, number: last }: NumberedId,
): InstrumentDefinition | undefined {
  const named = instrumentNamed(content, prefix)?.instrument;
  if (named !== undefined) return named;
  const letters = prefix.toLowerCase().replace(/[^a-z]/gu, '');
  if (letters.length < 3) return undefined;
  const alike = [...content.instruments.values()].filter(
    (scale) =>
      scale.id.replaceAll('-', '').startsWith(letters) &&
      (last === scale.items.length || last === longest(scale)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
