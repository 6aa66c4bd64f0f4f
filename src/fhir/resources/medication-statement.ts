import { z } from 'zod';
import type { RecordedTime } from '#domain/calendar.ts';
import { codeableConceptSchema, textsOf } from '../codeable-concept.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { dosagesSchema } from '../dosage.ts';
import { type DoseStep, doseSteps } from '../dose-steps.ts';
import { recordIdentifiers } from '../identifier.ts';
import { medicationEntries } from '../medication-entries.ts';
import { medicationFields, medicationOf, type NamedMedication } from '../medication-of.ts';
import { type DraftEntry, entries, ignored, NO_DATE, resourceReader, WAITS } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { annotationsSchema, notesOf, recordFields } from '../resource-schema.ts';
import { trialInNote } from '../trial-note.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  ...medicationFields,
  status: z.string().optional(),
  statusReason: z.array(codeableConceptSchema).optional(),
  effectiveDateTime: dateTimeSchema.optional(),
  effectivePeriod: periodSchema.optional(),
  dateAsserted: dateTimeSchema.optional(),
  dosage: dosagesSchema,
  note: annotationsSchema,
});

type Statement = z.output<typeof schema>;

const STATUSES: StatusTable = {
  active: 'read',
  'on-hold': 'read',
  completed: 'read',
  stopped: 'read',
  unknown: 'read',
  intended: ignored('intended, not taken'),
  'not-taken': ignored('not taken'),
  'entered-in-error': ENTERED_IN_ERROR,
};

const ENDED = ['completed', 'stopped', 'on-hold'];

/** A medicine by report, and the trial that its note may tell of. */
export const medicationStatement = resourceReader(
  'MedicationStatement',
  schema,
  (sent, context) => {
    const barred = barredBy(STATUSES, sent.status);
    if (barred !== null) return barred;
    const medication = medicationOf(sent, context);
    if (medication === 'waits') return WAITS;
    if (medication === null) return ignored('no medication');
    const trial = trialEntry(sent, medication);
    const from = startOf(sent);
    // With no date but that of the report, a past trial is all that is known.
    const isTaken = from !== undefined && (trial === null || isDated(sent));
    if (!isTaken && trial === null) return NO_DATE;
    const taken = isTaken ? takenEntries(sent, medication, recordedTime(from)) : [];
    return entries(...taken, ...(trial === null ? [] : [trial]));
  },
);

function startOf(sent: Statement): string | undefined {
  const { effectivePeriod: period } = sent;
  // An end without a start: it was taken on its last day, and nobody knows how long before.
  return period?.start ?? sent.effectiveDateTime ?? period?.end ?? sent.dateAsserted;
}

function isDated(sent: Statement): boolean {
  return sent.effectiveDateTime !== undefined || sent.effectivePeriod?.start !== undefined;
}

function takenEntries(
  sent: Statement,
  medication: NamedMedication,
  from: RecordedTime,
): readonly DraftEntry[] {
  const dosages = sent.dosage ?? [];
  const end = sent.effectivePeriod?.end;
  const steps = doseSteps(dosages, medication, from).map(
    (step, i, all): DoseStep =>
      end !== undefined && i === all.length - 1 ? { ...step, until: recordedTime(end) } : step,
  );
  return medicationEntries({
    medication,
    steps,
    hasEnded: ENDED.includes(sent.status ?? ''),
    notes: notesOf(sent.note),
    dosages,
  });
}

function trialEntry(sent: Statement, { drug, name }: NamedMedication): DraftEntry | null {
  const texts = [...notesOf(sent.note), ...(sent.statusReason ?? []).flatMap(textsOf)];
  const facts = texts.map(trialInNote).find((found) => found !== null);
  if (facts === undefined || facts === null) return null;
  const { effectivePeriod: period } = sent;
  const dated = isDated(sent);
  const when = dated ? startOf(sent) : (sent.dateAsserted ?? period?.end);
  return {
    kind: 'past-trial',
    occurredAt: when === undefined ? null : recordedTime(when),
    payload: {
      drug,
      name,
      ...facts,
      dated,
      ...(period?.end === undefined ? {} : { until: recordedTime(period.end) }),
    },
  };
}
