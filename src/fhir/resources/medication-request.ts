import { z } from 'zod';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { dosagesSchema } from '../dosage.ts';
import { doseSteps } from '../dose-steps.ts';
import { recordIdentifiers } from '../identifier.ts';
import { medicationEntries } from '../medication-entries.ts';
import { medicationFields, medicationOf } from '../medication-of.ts';
import { entries, ignored, NO_DATE, resourceReader, WAITS } from '../reading.ts';
import { barredBy, CANCELLED, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { annotationsSchema, notesOf, recordFields } from '../resource-schema.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  ...medicationFields,
  status: z.string().optional(),
  intent: z.string().optional(),
  doNotPerform: z.boolean().optional(),
  authoredOn: dateTimeSchema.optional(),
  dosageInstruction: dosagesSchema,
  dispenseRequest: z.object({ validityPeriod: periodSchema.optional() }).optional(),
  note: annotationsSchema,
});

const STATUSES: StatusTable = {
  active: 'read',
  'on-hold': 'read',
  completed: 'read',
  stopped: 'read',
  unknown: 'read',
  cancelled: CANCELLED,
  draft: ignored('a draft, not an order'),
  'entered-in-error': ENTERED_IN_ERROR,
};

const INTENTS: StatusTable = {
  order: 'read',
  'original-order': 'read',
  'reflex-order': 'read',
  'filler-order': 'read',
  'instance-order': 'read',
  proposal: ignored('a proposal, not an order'),
  plan: ignored('a plan, not an order'),
  option: ignored('an option, not an order'),
};

/** With these the medicine is no longer taken; R4 has no field for the day it was stopped. */
const ENDED = ['completed', 'stopped', 'on-hold'];

/** A prescription: taken from its start to its end, or to the next one of the same drug. */
export const medicationRequest = resourceReader('MedicationRequest', schema, (sent, context) => {
  const barred = barredBy(STATUSES, sent.status) ?? barredBy(INTENTS, sent.intent);
  if (barred !== null) return barred;
  if (sent.doNotPerform === true) return ignored('says not to give it');
  const medication = medicationOf(sent, context);
  if (medication === 'waits') return WAITS;
  if (medication === null) return ignored('no medication');
  const dosages = sent.dosageInstruction ?? [];
  const from = sent.authoredOn ?? sent.dispenseRequest?.validityPeriod?.start;
  const bounds = dosages.flatMap(({ timing }) => timing?.repeat?.boundsPeriod?.start ?? []);
  const start = bounds[0] ?? from;
  if (start === undefined) return NO_DATE;
  return entries(
    ...medicationEntries({
      medication,
      steps: doseSteps(dosages, medication, recordedTime(start)),
      hasEnded: ENDED.includes(sent.status ?? ''),
      notes: notesOf(sent.note),
      dosages,
    }),
  );
});
