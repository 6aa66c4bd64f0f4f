import type { RecordedTime } from '#domain/calendar.ts';
import type { InstrumentDefinition, InstrumentItem } from '#domain/instrument.ts';
import { answerTo, turned } from './answer-to.ts';
import type { DraftEntry } from './reading.ts';
import type { ScaleCode } from './scale-code.ts';
import type { FhirValue } from './value.ts';

/** One question of a form and what was answered; more than one answer where the sender sent more. */
export interface Asked {
  readonly codes: readonly ScaleCode[];
  readonly values: readonly FhirValue[];
}

export interface FormRead {
  readonly entries: readonly DraftEntry[];
  /** Answers that were not understood. */
  readonly left: readonly string[];
}

/**
 * The forms that a set of questions and answers holds: for each scale its answers in the order of
 * the paper form, null where there is none, and its total as sent.
 *
 * @param meant scales that the questionnaire or panel names: they have the first say in an item
 *   that two scales share; otherwise the scale with most questions here, then the shorter one
 */
export function readForm(
  asked: readonly Asked[],
  occurredAt: RecordedTime,
  meant: readonly InstrumentDefinition[] = [],
): FormRead {
  const scales = inOrder(asked, meant);
  const chosen = asked.flatMap(({ codes, values }) => {
    const instrument = scales.find((scale) => codes.some((code) => code.instrument === scale));
    const code = codes.find((one) => one.instrument === instrument);
    return code === undefined ? [] : [{ code, values }];
  });
  const parts = scales.map((scale) =>
    scaleRead(
      scale,
      chosen.filter(({ code }) => code.instrument === scale),
      occurredAt,
    ),
  );
  return {
    entries: parts.flatMap((part) => part.entries),
    left: parts.flatMap((part) => part.left),
  };
}

function inOrder(
  asked: readonly Asked[],
  meant: readonly InstrumentDefinition[],
): readonly InstrumentDefinition[] {
  const questions = new Map<InstrumentDefinition, number>();
  for (const { codes } of asked) {
    for (const { instrument } of codes)
      questions.set(instrument, (questions.get(instrument) ?? 0) + 1);
  }
  return [...questions]
    .toSorted(
      ([a, inA], [b, inB]) =>
        Number(meant.includes(b)) - Number(meant.includes(a)) ||
        inB - inA ||
        a.items.length - b.items.length,
    )
    .map(([instrument]) => instrument);
}

interface Answered {
  readonly code: ScaleCode;
  readonly values: readonly FhirValue[];
}

function scaleRead(
  instrument: InstrumentDefinition,
  answered: readonly Answered[],
  occurredAt: RecordedTime,
): FormRead {
  const items = instrument.items.map((item) => {
    const values = answered.flatMap(({ code, values: sent }) =>
      code.kind === 'item' && code.item === item.number ? sent : [],
    );
    return { item, ...oneAnswer(instrument, item, values) };
  });
  const totals = answered.flatMap(({ code, values }) =>
    code.kind === 'total' || code.kind === 'panel' ? values : [],
  );
  return {
    entries: [
      ...formEntries(instrument, items, occurredAt),
      ...totals.flatMap(({ number }) =>
        number === null ? [] : [totalEntry(instrument, number, occurredAt)],
      ),
    ],
    left: items.flatMap(({ item, unread }) =>
      unread ? [`${instrument.shortTitle} item ${item.number}: answer not understood`] : [],
    ),
  };
}

interface ItemRead {
  readonly item: InstrumentItem;
  readonly answer: number | null;
  /** Something was answered, and nothing of it is understood. */
  readonly unread: boolean;
}

/** The form as it was ticked. An impossible answer is kept by itself, so that it is not read with it. */
function formEntries(
  { id }: InstrumentDefinition,
  read: readonly ItemRead[],
  occurredAt: RecordedTime,
): readonly DraftEntry[] {
  const items = read.map(({ item, answer }) => (fits(item, answer) ? turned(item, answer) : null));
  const impossible = read.flatMap(({ item, answer }) =>
    answer === null || fits(item, answer)
      ? []
      : [itemEntry({ instrument: id, item: item.number, value: answer }, occurredAt)],
  );
  if (items.every((answer) => answer === null)) return impossible;
  return [
    { kind: 'instrument-response', occurredAt, payload: { instrument: id, items } },
    ...impossible,
  ];
}

function fits({ min, max }: InstrumentItem, answer: number | null): boolean {
  return answer !== null && Number.isInteger(answer) && answer >= min && answer <= max;
}

export function itemEntry(
  answered: { readonly instrument: string; readonly item: number; readonly value: number },
  occurredAt: RecordedTime,
): DraftEntry {
  return { kind: 'reported-item', occurredAt, payload: answered };
}

export function totalEntry(
  { id }: InstrumentDefinition,
  total: number,
  occurredAt: RecordedTime,
): DraftEntry {
  return { kind: 'reported-score', occurredAt, payload: { instrument: id, total } };
}

/**
 * Of several answers to one item the graver counts, as it does on paper where two are ticked: an
 * answer about suicide must not get lost beside a milder one.
 */
function oneAnswer(
  { higherIsBetter }: InstrumentDefinition,
  item: InstrumentItem,
  values: readonly FhirValue[],
): Pick<ItemRead, 'answer' | 'unread'> {
  const answers = values.flatMap((value) => answerTo(item, value) ?? []);
  const graver = higherIsBetter ? Math.min(...answers) : Math.max(...answers);
  return {
    answer: answers.length === 0 ? null : graver,
    unread: values.length > 0 && answers.length === 0,
  };
}
