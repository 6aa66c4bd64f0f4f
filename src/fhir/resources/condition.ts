import { z } from 'zod';
import type { RecordedTime } from '#domain/calendar.ts';
import { codeableConceptSchema, nameOf, statusOf } from '../codeable-concept.ts';
import { conditionMeaning } from '../condition-meaning.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { type DraftEntry, entries, ignored, resourceReader } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  clinicalStatus: codeableConceptSchema.optional(),
  verificationStatus: codeableConceptSchema.optional(),
  code: codeableConceptSchema.optional(),
  onsetDateTime: dateTimeSchema.optional(),
  onsetPeriod: periodSchema.optional(),
  abatementDateTime: dateTimeSchema.optional(),
  abatementPeriod: periodSchema.optional(),
  abatementBoolean: z.boolean().optional(),
  abatementString: z.string().optional(),
  abatementAge: z.unknown().optional(),
  abatementRange: z.unknown().optional(),
  recordedDate: dateTimeSchema.optional(),
});

type Condition = z.output<typeof schema>;

/**
 * A provisional or unconfirmed diagnosis is what the team works with until it is settled: a bipolar
 * disorder that somebody suspects has to hold back an antidepressant, so it is read. A differential
 * diagnosis is one of several, and most of them are wrong: not read.
 */
const VERIFICATION: StatusTable = {
  confirmed: 'read',
  provisional: 'read',
  unconfirmed: 'read',
  differential: ignored('one of several possible diagnoses, not established'),
  refuted: ignored('refuted'),
  'entered-in-error': ENTERED_IN_ERROR,
};

const CLINICAL: Readonly<Record<string, 'active' | 'resolved'>> = {
  active: 'active',
  recurrence: 'active',
  relapse: 'active',
  inactive: 'resolved',
  remission: 'resolved',
  resolved: 'resolved',
};

/** A diagnosis: an entry for each thing it means, or one without a code that keeps its text. */
export const condition = resourceReader('Condition', schema, (sent) => {
  const barred = barredBy(VERIFICATION, statusOf(sent.verificationStatus));
  if (barred !== null) return barred;
  const text = nameOf(sent.code);
  if (text === null) return ignored('no code');
  const meaning = conditionMeaning(sent.code);
  const status = clinicalStatus(sent, meaning.inRemission === true);
  if (status === null) return ignored('a clinical status that is not known');
  const onset = timeOf(sent.onsetDateTime ?? sent.onsetPeriod?.start);
  const abatement = timeOf(
    sent.abatementDateTime ?? sent.abatementPeriod?.end ?? sent.abatementPeriod?.start,
  );
  const codes = meaning.codes.length === 0 ? [null] : meaning.codes;
  return entries(
    ...codes.map(
      (code): DraftEntry => ({
        kind: 'condition',
        occurredAt: onset ?? timeOf(sent.recordedDate) ?? abatement,
        payload: {
          code,
          text,
          status,
          onset,
          ...(abatement === null ? {} : { abatement }),
          ...(meaning.psychoticFeatures ? { psychoticFeatures: true } : {}),
        },
      }),
    ),
  );
});

function timeOf(sent: string | undefined): RecordedTime | null {
  return sent === undefined ? null : recordedTime(sent);
}

/**
 * As stated. A use of substances whose code says "in remission" is over, whatever the problem list
 * says of it. Without a status: over where it has ended, else active. Null for one that is unknown.
 */
function clinicalStatus(sent: Condition, inRemission: boolean): 'active' | 'resolved' | null {
  const stated = statusOf(sent.clinicalStatus);
  if (inRemission) return 'resolved';
  if (stated !== null) return Object.hasOwn(CLINICAL, stated) ? (CLINICAL[stated] ?? null) : null;
  return hasEnded(sent) ? 'resolved' : 'active';
}

function hasEnded(sent: Condition): boolean {
  return (
    sent.abatementBoolean === true ||
    [
      sent.abatementDateTime,
      sent.abatementPeriod,
      sent.abatementString,
      sent.abatementAge,
      sent.abatementRange,
    ].some((end) => end !== undefined)
  );
}
