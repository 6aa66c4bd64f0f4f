import { z } from 'zod';
import { type CodeableConcept, codingSchema } from '../codeable-concept.ts';
import { dateTimeSchema, recordedTime } from '../date-time.ts';
import { identifierSchema } from '../identifier.ts';
import type { JsonObject } from '../json-object.ts';
import { type Question, questionCodes, scalesOf } from '../question-codes.ts';
import { ignored, NO_DATE, type ReadContext, resourceReader, WAITS } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';
import { readForm } from '../scale-form.ts';
import { sentValue, valueFields } from '../value.ts';

interface SentItem {
  readonly linkId?: string | undefined;
  readonly text?: string | undefined;
  readonly answer?: readonly SentAnswer[] | undefined;
  readonly item?: readonly SentItem[] | undefined;
}

const answerSchema = z.object({
  ...valueFields,
  item: z.array(z.lazy(() => itemSchema)).optional(),
});
type SentAnswer = z.output<z.ZodObject<typeof valueFields>> & {
  readonly item?: readonly SentItem[] | undefined;
};

const itemSchema: z.ZodType<SentItem> = z.object({
  linkId: z.string().optional(),
  text: z.string().optional(),
  answer: z.array(z.lazy(() => answerSchema)).optional(),
  item: z.array(z.lazy(() => itemSchema)).optional(),
});

const schema = z.object({
  ...recordFields,
  identifier: identifierSchema.optional(),
  status: z.string().optional(),
  questionnaire: z.string().optional(),
  authored: dateTimeSchema.optional(),
  item: z.array(itemSchema).optional(),
});

/** An unfinished form is read too: an answer about suicide counts on whatever is present. */
const STATUSES: StatusTable = {
  'in-progress': 'read',
  completed: 'read',
  amended: 'read',
  stopped: 'read',
  'entered-in-error': ENTERED_IN_ERROR,
};

/** Answered scales, one form for each scale in the response, and the totals that it states. */
export const questionnaireResponse = resourceReader(
  'QuestionnaireResponse',
  schema,
  (sent, context) => {
    const barred = barredBy(STATUSES, sent.status);
    if (barred !== null) return barred;
    if (sent.authored === undefined) return NO_DATE;
    const questionnaire = sent.questionnaire
      ? findQuestionnaire(sent.questionnaire, context)
      : null;
    const items = flattened(sent.item ?? []);
    const questions = items.map((item) => questionOf(item, questionnaire));
    const names = [sent.questionnaire, ...(questionnaire?.names ?? [])];
    const meant = scalesOf(
      context.content,
      names.flatMap((name) => name ?? []),
    );
    const codes = questionCodes(context.content, questions, meant);
    const isKnown = codes.some((found) => found.some(({ kind }) => kind === 'item'));
    if (!isKnown && sent.questionnaire !== undefined && !questionnaire && !context.complete) {
      return WAITS;
    }
    const asked = items.map((item, i) => ({
      codes: codes[i] ?? [],
      values: (item.answer ?? []).flatMap((answer) => sentValue(answer) ?? []),
    }));
    const read = readForm(asked, recordedTime(sent.authored), meant);
    if (read.entries.length > 0) return { kind: 'entries', ...read };
    if (read.left.length > 0) return ignored(read.left.join('; '));
    return ignored(
      codes.some((found) => found.length > 0)
        ? 'none of its questions is answered'
        : 'no mapping: none of its questions is known',
    );
  },
);

/** Groups and questions below answers, in order; each question once, with all its answers. */
function flattened(items: readonly SentItem[]): readonly SentItem[] {
  return items.flatMap((item) => [
    item,
    ...flattened(item.item ?? []),
    ...(item.answer ?? []).flatMap((answer) => flattened(answer.item ?? [])),
  ]);
}

const questionnaireSchema = z.object({
  url: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  code: z.array(codingSchema).optional(),
  item: z.array(z.unknown()).optional(),
});

const questionSchema = z.object({
  linkId: z.string().optional(),
  code: z.array(codingSchema).optional(),
  item: z.array(z.unknown()).optional(),
});

interface QuestionnaireRead {
  readonly names: readonly string[];
  readonly codes: ReadonlyMap<string, CodeableConcept>;
}

/** A Questionnaire helps where it is understood, and is no reason to refuse the response. */
function findQuestionnaire(canonical: string, context: ReadContext): QuestionnaireRead | null {
  const found: JsonObject | undefined = context.find(canonical.replace(/\|.*$/u, ''));
  const parsed = questionnaireSchema.safeParse(found);
  if (!parsed.success) return null;
  const { url, name, title, code = [], item = [] } = parsed.data;
  const names = [url, title, name, ...code.map((coding) => coding.code)];
  return {
    names: names.flatMap((text) => (text === undefined ? [] : [text])),
    codes: new Map(codedQuestions(item)),
  };
}

function codedQuestions(
  items: readonly unknown[],
): readonly (readonly [string, CodeableConcept])[] {
  return items.flatMap((item) => {
    const { data } = questionSchema.safeParse(item);
    if (data?.linkId === undefined) return [];
    return [[data.linkId, { coding: data.code }] as const, ...codedQuestions(data.item ?? [])];
  });
}

function questionOf(
  { linkId = '', text }: SentItem,
  questionnaire: QuestionnaireRead | null,
): Question {
  return { linkId, text, code: questionnaire?.codes.get(linkId) };
}
