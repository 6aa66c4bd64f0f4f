import { z } from 'zod';
import type { Attendance } from '#domain/chart-entry.ts';
import { codeableConceptSchema } from '../codeable-concept.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { entries, ignored, NO_DATE, NO_MAPPING, resourceReader } from '../reading.ts';
import { barredBy, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';
import { therapyOf } from '../therapy-of.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  status: z.string().optional(),
  code: codeableConceptSchema.optional(),
  performedDateTime: dateTimeSchema.optional(),
  performedPeriod: periodSchema.optional(),
});

const STATUSES: StatusTable = {
  completed: 'read',
  'not-done': 'read',
  'in-progress': 'read',
  stopped: 'read',
  unknown: 'read',
  preparation: ignored('in preparation, not held'),
  'on-hold': ignored('on hold, not held'),
  cancelled: ignored('cancelled'),
  'entered-in-error': ENTERED_IN_ERROR,
};

/** Only a completed session counts; one that was not held is shown, the others are left open. */
const ATTENDANCE: Readonly<Record<string, Attendance>> = {
  completed: 'attended',
  'not-done': 'missed',
};

/** A session of psychotherapy, held or not. */
export const procedure = resourceReader('Procedure', schema, (sent, { content }) => {
  const barred = barredBy(STATUSES, sent.status);
  if (barred !== null) return barred;
  const therapy = sent.code === undefined ? null : therapyOf(content, [sent.code]);
  if (therapy === null) return NO_MAPPING;
  const time = sent.performedDateTime ?? sent.performedPeriod?.start ?? sent.performedPeriod?.end;
  if (time === undefined) return NO_DATE;
  return entries({
    kind: 'therapy-session',
    occurredAt: recordedTime(time),
    payload: { ...therapy, attendance: ATTENDANCE[sent.status ?? ''] ?? 'not-recorded' },
  });
});
