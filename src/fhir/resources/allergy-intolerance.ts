import { z } from 'zod';
import { codeableConceptSchema, nameOf, statusOf, textsOf } from '../codeable-concept.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { medicationOf } from '../medication-of.ts';
import { entries, ignored, resourceReader } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { referenceSchema } from '../reference.ts';
import { recordFields } from '../resource-schema.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  patient: referenceSchema.optional(),
  clinicalStatus: codeableConceptSchema.optional(),
  verificationStatus: codeableConceptSchema.optional(),
  code: codeableConceptSchema.optional(),
  onsetDateTime: dateTimeSchema.optional(),
  onsetPeriod: periodSchema.optional(),
  recordedDate: dateTimeSchema.optional(),
  reaction: z
    .array(
      z.object({
        substance: codeableConceptSchema.optional(),
        manifestation: z.array(codeableConceptSchema).optional(),
        description: z.string().optional(),
      }),
    )
    .optional(),
});

const VERIFICATION: StatusTable = {
  confirmed: 'read',
  presumed: 'read',
  unconfirmed: 'read',
  refuted: ignored('refuted'),
  'entered-in-error': ENTERED_IN_ERROR,
};

const CLINICAL: StatusTable = {
  active: 'read',
  inactive: ignored('no longer active'),
  resolved: ignored('resolved'),
};

const NONE_KNOWN = /\bno (?:known )?(?:\w+ )?(?:allerg|intoleranc|adverse)|\bNKD?A\b/iu;

/** What must not be given, and what it did. */
export const allergyIntolerance = resourceReader('AllergyIntolerance', schema, (sent, context) => {
  const barred =
    barredBy(VERIFICATION, statusOf(sent.verificationStatus)) ??
    barredBy(CLINICAL, statusOf(sent.clinicalStatus));
  if (barred !== null) return barred;
  const substance = sent.code ?? sent.reaction?.find((one) => one.substance)?.substance;
  if (textsOf(substance).some((text) => NONE_KNOWN.test(text))) {
    return ignored('states that none is known');
  }
  const named = medicationOf({ medicationCodeableConcept: substance }, context);
  if (named === null || named === 'waits') return ignored('no substance');
  const [reaction] = (sent.reaction ?? []).flatMap(
    ({ manifestation = [], description }) =>
      manifestation.flatMap((one) => nameOf(one) ?? [])[0] ?? description ?? [],
  );
  const when = sent.onsetDateTime ?? sent.onsetPeriod?.start ?? sent.recordedDate;
  return entries({
    kind: 'allergy',
    occurredAt: when === undefined ? null : recordedTime(when),
    payload: {
      drug: named.drug,
      name: named.name,
      ...(reaction === undefined ? {} : { reaction }),
    },
  });
});
