import { z } from 'zod';
import type { EntryPayloads } from '#domain/chart-entry.ts';
import { codeableConceptSchema, nameOf, statusOf } from '../codeable-concept.ts';
import { dateTimeSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { entries, ignored, resourceReader } from '../reading.ts';
import { barredBy, CANCELLED, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  lifecycleStatus: z.string().optional(),
  achievementStatus: codeableConceptSchema.optional(),
  description: codeableConceptSchema.optional(),
  startDate: dateTimeSchema.optional(),
  statusDate: dateTimeSchema.optional(),
});

type Goal = z.output<typeof schema>;

const STATUSES: StatusTable = {
  planned: 'read',
  accepted: 'read',
  active: 'read',
  'on-hold': 'read',
  completed: 'read',
  proposed: ignored('proposed, not agreed'),
  rejected: ignored('rejected'),
  cancelled: CANCELLED,
  'entered-in-error': ENTERED_IN_ERROR,
};

/** A goal of the person, and how far it got. */
export const goal = resourceReader('Goal', schema, (sent) => {
  const barred = barredBy(STATUSES, sent.lifecycleStatus);
  if (barred !== null) return barred;
  const text = nameOf(sent.description);
  if (text === null) return ignored('no description');
  const when = sent.startDate ?? sent.statusDate;
  return entries({
    kind: 'goal',
    occurredAt: when === undefined ? null : recordedTime(when),
    payload: { text, status: statusOfGoal(sent) },
  });
});

function statusOfGoal(sent: Goal): EntryPayloads['goal']['status'] {
  const achievement = statusOf(sent.achievementStatus);
  if (achievement === 'achieved' || achievement === 'sustaining') return 'reached';
  if (achievement === 'not-achieved' || achievement === 'not-attainable') return 'left';
  if (sent.lifecycleStatus === 'completed') return achievement === null ? 'reached' : 'left';
  return sent.lifecycleStatus === 'on-hold' ? 'left' : 'active';
}
