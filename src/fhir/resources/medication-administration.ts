import { z } from 'zod';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { medicationFields, medicationOf, type NamedMedication } from '../medication-of.ts';
import { type Quantity, quantitySchema } from '../quantity.ts';
import { entries, ignored, NO_DATE, resourceReader, WAITS } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';
import { countedIn, milligrams } from '../strength.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  ...medicationFields,
  status: z.string().optional(),
  effectiveDateTime: dateTimeSchema.optional(),
  effectivePeriod: periodSchema.optional(),
  dosage: z.object({ dose: quantitySchema.optional() }).optional(),
});

const STATUSES: StatusTable = {
  completed: 'read',
  'in-progress': 'read',
  stopped: 'read',
  unknown: 'read',
  'on-hold': ignored('on hold, not given'),
  'not-done': ignored('not given'),
  'entered-in-error': ENTERED_IN_ERROR,
};

/** One dose that was given and seen. */
export const medicationAdministration = resourceReader(
  'MedicationAdministration',
  schema,
  (sent, context) => {
    const barred = barredBy(STATUSES, sent.status);
    if (barred !== null) return barred;
    const medication = medicationOf(sent, context);
    if (medication === 'waits') return WAITS;
    if (medication === null) return ignored('no medication');
    const when = sent.effectiveDateTime ?? sent.effectivePeriod?.start;
    if (when === undefined) return NO_DATE;
    const { drug, name } = medication;
    const doseMg = sent.dosage?.dose === undefined ? null : mgOf(sent.dosage.dose, medication);
    return entries({
      kind: 'dose-given',
      occurredAt: recordedTime(when),
      payload: { drug, name, doseMg },
    });
  },
);

function mgOf(dose: Quantity, { strength }: NamedMedication): number | null {
  const mg = milligrams(dose);
  if (mg !== null || strength === null || dose.value === undefined) return mg;
  return countedIn(dose) === strength.per ? dose.value * strength.mg : null;
}
