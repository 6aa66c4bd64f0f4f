import { z } from 'zod';
import type { ChartEntry, EntryOf, EntryPayloads } from '#domain/chart-entry.ts';
import type { ConditionCode } from '#domain/condition-code.ts';
import { COMORBIDITIES } from '#domain/condition-code.ts';
import { ROLES } from '#domain/role.ts';
import { agreesWith } from './agrees-with.ts';
import { optionCodeSchema } from './rule-result.ts';
import { calendarDateSchema, idSchema, instantSchema, list, recordedTimeSchema } from './values.ts';

const text = z.string();
const medication = { drug: text.nullable(), name: text };
const therapy = { modality: text.nullable(), name: text };
const dosed = {
  ...medication,
  dailyDoseMg: z.number().nullable(),
  asNeeded: z.boolean().exactOptional(),
  note: text.exactOptional(),
};

const conditionCodeSchema = agreesWith<ConditionCode>()(
  z.enum([...COMORBIDITIES, 'depression', 'persistent-depression', 'catatonia']),
);

/** What each kind of entry says: one line for each member of the union in `domain`. */
const payloads = agreesWith<EntryPayloads>()(
  z.object({
    'instrument-response': z.object({
      instrument: text,
      items: list(z.number().nullable()),
      options: z
        .object({ sex: text.exactOptional(), 'item-3-wording': text.exactOptional() })
        .exactOptional(),
    }),
    'reported-score': z.object({ instrument: text, total: z.number() }),
    'reported-item': z.object({ instrument: text, item: z.int(), value: z.number() }),
    'medication-started': z.object(dosed),
    'medication-changed': z.object(dosed),
    'medication-stopped': z.object({ ...medication, reason: text.exactOptional() }),
    'medication-reported': z.object({
      ...dosed,
      until: recordedTimeSchema.exactOptional(),
      endedUnknown: z.boolean().exactOptional(),
    }),
    'dose-given': z.object({ ...medication, doseMg: z.number().nullable() }),
    'doses-missed': z.object({
      ...medication,
      lastDay: calendarDateSchema,
      reason: text.exactOptional(),
    }),
    adherence: z.object({ percent: z.number() }),
    tolerability: z.object({ level: z.enum(['good', 'burdensome', 'intolerable']) }),
    'side-effect': z.object({
      name: text,
      burden: z.number(),
      until: calendarDateSchema.exactOptional(),
    }),
    'past-trial': z.object({
      ...medication,
      adequate: z.union([z.boolean(), z.literal('unknown')]),
      outcome: z.enum(['no-response', 'response', 'unknown']),
      dated: z.boolean(),
      until: recordedTimeSchema.exactOptional(),
    }),
    'therapy-started': z.object({
      ...therapy,
      therapist: text.exactOptional(),
      plannedSessions: z.int().exactOptional(),
      intervalDays: z.int().exactOptional(),
    }),
    'therapy-session': z.object({
      ...therapy,
      attendance: z.enum(['attended', 'missed', 'cancelled', 'not-recorded']),
      homework: z.enum(['done', 'partly', 'not-done', 'none-set']).exactOptional(),
      focus: text.exactOptional(),
    }),
    'therapy-ended': z.object({ ...therapy, reason: text.exactOptional() }),
    contact: z.object({
      channel: z.enum(['visit', 'phone', 'video', 'message', 'unknown']),
      reached: z.boolean(),
      summary: text.exactOptional(),
    }),
    condition: z.object({
      code: conditionCodeSchema.nullable(),
      text,
      status: z.enum(['active', 'resolved']),
      onset: recordedTimeSchema.nullable(),
      abatement: recordedTimeSchema.exactOptional(),
      psychoticFeatures: z.boolean().exactOptional(),
    }),
    allergy: z.object({ ...medication, reaction: text.exactOptional() }),
    preference: z.object({ treatment: z.enum(['therapy', 'medication', 'both', 'none']) }),
    stressor: z.object({ present: z.boolean(), text: text.exactOptional() }),
    goal: z.object({ text, status: z.enum(['active', 'reached', 'left']) }),
    'care-plan': z.object({ title: text, text: text.exactOptional() }),
    'life-event': z.object({ text }),
    'own-words': z.object({ text }),
    decision: z.object({ option: optionCodeSchema, because: list(text), text }),
    note: z.object({ text }),
    appointment: z.object({
      what: z.enum(['session', 'visit', 'measure']),
      modality: text.exactOptional(),
      instrument: text.exactOptional(),
    }),
    retraction: z.object({ reason: text }),
  }),
);

type Envelope = Omit<EntryOf<'note'>, 'kind' | 'payload'>;

const envelope = agreesWith<Envelope>()(
  z.object({
    id: idSchema,
    clinicId: idSchema,
    patientId: idSchema,
    seq: z.int().positive(),
    occurredAt: recordedTimeSchema,
    recordedAt: instantSchema,
    author: z.object({
      accountId: idSchema.nullable(),
      role: z.enum([...ROLES, 'import', 'simulator']),
      display: text,
    }),
    amends: idSchema.exactOptional(),
    origin: z.object({ source: z.literal('fhir'), reference: text, digest: text }).exactOptional(),
  }),
);

const kinds = Object.entries(payloads.shape).map(([kind, payload]) =>
  envelope.extend({ kind: z.literal(kind), payload }),
);

/** One line of a chart, of any kind. Built from the table above, one member for each kind. */
// The table's keys and payloads are checked against the domain union; a loop cannot show that.
export const chartEntrySchema = z.discriminatedUnion(
  'kind',
  kinds as [(typeof kinds)[number], ...typeof kinds],
) as unknown as z.ZodType<ChartEntry>;
