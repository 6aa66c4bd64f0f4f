import { z } from 'zod';
import type { EntryPayloads } from '#domain/chart-entry.ts';
import { codeableConceptSchema, codingSchema, textsOf } from '../codeable-concept.ts';
import { periodSchema, recordedTime } from '../date-time.ts';
import { recordIdentifiers } from '../identifier.ts';
import { type DraftEntry, entries, ignored, NO_DATE, resourceReader } from '../reading.ts';
import { barredBy, CANCELLED, ENTERED_IN_ERROR, type StatusTable } from '../record-status.ts';
import { recordFields } from '../resource-schema.ts';
import { type NamedTherapy, therapyOf } from '../therapy-of.ts';

const schema = z.object({
  ...recordFields,
  ...recordIdentifiers,
  status: z.string().optional(),
  class: codingSchema.optional(),
  type: z.array(codeableConceptSchema).optional(),
  serviceType: codeableConceptSchema.optional(),
  period: periodSchema.optional(),
});

type Encounter = z.output<typeof schema>;

const STATUSES: StatusTable = {
  planned: 'read',
  arrived: 'read',
  triaged: 'read',
  'in-progress': 'read',
  onleave: 'read',
  finished: 'read',
  unknown: ignored('its status is unknown: it may not have taken place'),
  cancelled: CANCELLED,
  'entered-in-error': ENTERED_IN_ERROR,
};

/** A visit, a call, a session of therapy, or one that is planned. */
export const encounter = resourceReader('Encounter', schema, (sent, { content }) => {
  const barred = barredBy(STATUSES, sent.status);
  if (barred !== null) return barred;
  const time = sent.period?.start ?? sent.period?.end;
  if (time === undefined) return NO_DATE;
  const occurredAt = recordedTime(time);
  const therapy = therapyOf(content, conceptsOf(sent));
  if (sent.status === 'planned') return entries(planned(therapy, occurredAt));
  if (therapy === null || sent.status !== 'finished') return entries(contact(sent, occurredAt));
  return entries({
    kind: 'therapy-session',
    occurredAt,
    payload: { ...therapy, attendance: 'attended' },
  });
});

/** `class` may hold a service code as well: CMS test records do. */
function conceptsOf({ class: kind, type = [], serviceType }: Encounter) {
  return [...type, ...(serviceType ? [serviceType] : []), ...(kind ? [{ coding: [kind] }] : [])];
}

function planned(therapy: NamedTherapy | null, occurredAt: string): DraftEntry {
  if (therapy === null) return { kind: 'appointment', occurredAt, payload: { what: 'visit' } };
  const { modality } = therapy;
  return {
    kind: 'appointment',
    occurredAt,
    payload: { what: 'session', ...(modality === null ? {} : { modality }) },
  };
}

type Channel = EntryPayloads['contact']['channel'];

function contact(sent: Encounter, occurredAt: string): DraftEntry {
  const texts = conceptsOf(sent).flatMap(textsOf);
  const summary = (sent.type ?? []).flatMap(textsOf)[0];
  return {
    kind: 'contact',
    occurredAt,
    payload: {
      channel: channelOf(sent.class?.code, texts),
      reached: true,
      ...(summary === undefined ? {} : { summary }),
    },
  };
}

const IN_PERSON = ['AMB', 'EMER', 'FLD', 'HH', 'IMP', 'ACUTE', 'NONAC', 'OBSENC', 'PRENC', 'SS'];

/** Class `VR` says "not in the same place"; the words say by what means. */
function channelOf(code: string | undefined, texts: readonly string[]): Channel {
  if (texts.some((text) => /\b(?:telephone|phone|call)\b/iu.test(text))) return 'phone';
  if (texts.some((text) => /\b(?:video|telehealth|telemedicine)\b/iu.test(text))) return 'video';
  if (texts.some((text) => /\b(?:message|e-?mail|portal)\b/iu.test(text))) return 'message';
  return code !== undefined && IN_PERSON.includes(code) ? 'visit' : 'unknown';
}
