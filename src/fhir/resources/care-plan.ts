import { z } from 'zod';
import { codeableConceptSchema, nameOf } from '../codeable-concept.ts';
import { dateTimeSchema, periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { entries, ignored, resourceReader } from '../reading.ts';
import { barredBy, CANCELLED, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  status: z.string().optional(),
  intent: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  category: z.array(codeableConceptSchema).optional(),
  period: periodSchema.optional(),
  created: dateTimeSchema.optional(),
  activity: z
    .array(
      z.object({
        detail: z
          .object({
            status: z.string().optional(),
            code: codeableConceptSchema.optional(),
            description: z.string().optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

type CarePlan = z.output<typeof schema>;

const STATUSES: StatusTable = {
  active: 'read',
  'on-hold': 'read',
  completed: 'read',
  unknown: 'read',
  draft: ignored('a draft'),
  revoked: ignored('revoked'),
  cancelled: CANCELLED,
  'entered-in-error': ENTERED_IN_ERROR,
};

const INTENTS: StatusTable = {
  plan: 'read',
  order: 'read',
  proposal: ignored('a proposal, not agreed'),
  option: ignored('an option, not agreed'),
};

/** A plan in words. What it plans is no record that it took place. */
export const carePlan = resourceReader('CarePlan', schema, (sent) => {
  const barred = barredBy(STATUSES, sent.status) ?? barredBy(INTENTS, sent.intent);
  if (barred !== null) return barred;
  const [category] = (sent.category ?? []).flatMap((one) => nameOf(one) ?? []);
  const text = textOf(sent);
  const title = sent.title ?? category;
  if (title === undefined && text === '') return ignored('no content');
  const when = sent.period?.start ?? sent.created;
  return entries({
    kind: 'care-plan',
    occurredAt: when === undefined ? null : recordedTime(when),
    payload: { title: title ?? 'Care plan', ...(text === '' ? {} : { text }) },
  });
});

function textOf({ description, activity = [] }: CarePlan): string {
  const activities = activity.flatMap(
    ({ detail }) => nameOf(detail?.code) ?? detail?.description ?? [],
  );
  return [description, ...activities]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
}
