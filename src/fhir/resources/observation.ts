import { z } from 'zod';
import type { RecordedTime } from '#domain/calendar.ts';
import { answerTo } from '../answer-to.ts';
import { codeableConceptSchema } from '../codeable-concept.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { readOwnReport } from '../own-report.ts';
import {
  entries,
  ignored,
  NO_DATE,
  NO_MAPPING,
  type ReadContext,
  type Reading,
  resourceReader,
  WAITS,
} from '../reading.ts';
import { barredBy, CANCELLED, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { referenceSchema } from '../reference.ts';
import { recordFields } from '../resource-schema.ts';
import { type ScaleCode, scaleCodes } from '../scale-code.ts';
import { type Asked, itemEntry, readForm, totalEntry } from '../scale-form.ts';
import { type FhirValue, sentValue, valueFields } from '../value.ts';

const schema = z.object({
  ...recordFields,
  ...valueFields,
  status: z.string().optional(),
  code: codeableConceptSchema.optional(),
  focus: z.array(referenceSchema).optional(),
  effectiveDateTime: dateTimeSchema.optional(),
  effectiveInstant: dateTimeSchema.optional(),
  effectivePeriod: periodSchema.optional(),
  effectiveTiming: z.object({ event: z.array(dateTimeSchema).optional() }).optional(),
  issued: dateTimeSchema.optional(),
  hasMember: z.array(referenceSchema).optional(),
  component: z
    .array(z.object({ code: codeableConceptSchema.optional(), ...valueFields }))
    .optional(),
});

type Observation = z.output<typeof schema>;

const STATUSES: StatusTable = {
  preliminary: 'read',
  final: 'read',
  amended: 'read',
  corrected: 'read',
  unknown: 'read',
  registered: ignored('registered only: no result yet'),
  cancelled: CANCELLED,
  'entered-in-error': ENTERED_IN_ERROR,
};

/** Totals, items and panels of scales; adherence, tolerability and preference. */
export const observation = resourceReader('Observation', schema, (sent, context) => {
  const barred = barredBy(STATUSES, sent.status);
  if (barred !== null) return barred;
  if (sent.focus !== undefined && sent.focus.length > 0) return ignored('about somebody else');
  const time = timeOf(sent) ?? context.panelTime;
  if (time === undefined) return context.complete ? NO_DATE : WAITS;
  const parts = sent.component ?? [];
  return parts.length > 0 ? readPanel(sent, time, context) : readSingle(sent, time, context);
});

/** A measurement over a span is known at its end. `issued` is when it was made known, at the latest. */
function timeOf(sent: Observation): RecordedTime | undefined {
  const { effectivePeriod: period, effectiveTiming } = sent;
  const time =
    sent.effectiveDateTime ??
    sent.effectiveInstant ??
    period?.end ??
    period?.start ??
    effectiveTiming?.event?.at(-1) ??
    sent.issued;
  return time === undefined ? undefined : recordedTime(time);
}

function readSingle(sent: Observation, time: RecordedTime, context: ReadContext): Reading {
  const value = sentValue(sent);
  const report = readOwnReport(sent.code, value, time);
  if (report !== null) return report;
  const code = alone(scaleCodes(context.content, sent.code));
  if (code === undefined) return NO_MAPPING;
  if (value !== null) return readValue(code, value, time);
  return code.kind === 'panel' ? readMembers(sent, context) : ignored('no value');
}

/** An item by itself belongs to the longest scale that has it: PHQ-9 rather than PHQ-2. */
function alone(codes: readonly ScaleCode[]): ScaleCode | undefined {
  return codes.toSorted((a, b) => b.instrument.items.length - a.instrument.items.length)[0];
}

function readValue(code: ScaleCode, value: FhirValue, time: RecordedTime): Reading {
  const { instrument } = code;
  if (code.kind === 'unscored') return ignored('asked beside the scale; not scored');
  if (code.kind === 'item') {
    const item = instrument.items.find(({ number }) => number === code.item);
    const answer = item === undefined ? null : answerTo(item, value);
    if (answer === null) return ignored('answer not understood');
    return entries(itemEntry({ instrument: instrument.id, item: code.item, value: answer }, time));
  }
  if (value.number === null) return ignored('no exact number');
  return entries(totalEntry(instrument, value.number, time));
}

/** A panel without a value of its own speaks through its members. */
function readMembers(sent: Observation, context: ReadContext): Reading {
  const members = sent.hasMember ?? [];
  const isThere = members.some(
    ({ reference }) => reference !== undefined && context.has(reference),
  );
  if (isThere) return entries();
  return context.complete ? ignored('none of its members is in the bundle') : WAITS;
}

function readPanel(sent: Observation, time: RecordedTime, context: ReadContext): Reading {
  const own = sentValue(sent);
  const ofPanel = scaleCodes(context.content, sent.code);
  const asked = [
    { codes: ofPanel, values: own === null ? [] : [own] },
    ...(sent.component ?? []).map((part): Asked => {
      const value = sentValue(part);
      return {
        codes: scaleCodes(context.content, part.code),
        values: value === null ? [] : [value],
      };
    }),
  ];
  const read = readForm(
    asked,
    time,
    ofPanel.map(({ instrument }) => instrument),
  );
  const reports = (sent.component ?? []).map((part) =>
    readOwnReport(part.code, sentValue(part), time),
  );
  const reported = reports.flatMap((report) => (report?.kind === 'entries' ? report.entries : []));
  const all = [...read.entries, ...reported];
  if (all.length === 0) return read.left.length > 0 ? ignored(read.left.join('; ')) : NO_MAPPING;
  return { kind: 'entries', entries: all, left: read.left };
}
