import type { EntryPayloads } from '#domain/chart-entry.ts';
import type { Moment, Week, Writer } from './course-plan.ts';

/** The person's own words, shared with the team. */
export function said(week: Week, text: string): Moment {
  return { week, by: 'patient', kind: 'own-words', payload: { text } };
}

export function happened(week: Week, text: string): Moment {
  return { week, by: 'patient', kind: 'life-event', payload: { text } };
}

/** A decision, with the rules that spoke for it. */
export function decided(week: Week, decision: EntryPayloads['decision']): Moment {
  const text = decision.text.charAt(0).toUpperCase() + decision.text.slice(1);
  return { week, by: 'prescriber', kind: 'decision', payload: { ...decision, text } };
}

/** Someone was called or seen, apart from the visits of the plan. */
export function contacted(week: Week, by: Writer, contact: EntryPayloads['contact']): Moment {
  return { week, by, kind: 'contact', payload: contact };
}

/** A call by whoever is on call, on any day of the week. */
export function calledOnCall(week: Week, summary: string): Moment {
  const payload = { channel: 'phone', reached: true, summary } as const;
  return { week, by: 'care-manager', onCall: true, kind: 'contact', payload };
}

/** The care manager called and nobody answered. */
export function notReached(week: Week, summary: string): Moment {
  return contacted(week, 'care-manager', { channel: 'phone', reached: false, summary });
}

export function preferred(week: Week, treatment: EntryPayloads['preference']['treatment']): Moment {
  return { week, by: 'care-manager', kind: 'preference', payload: { treatment } };
}

/** A trial before this clinic, as the person tells it. */
export function triedBefore(
  drug: string,
  outcome: EntryPayloads['past-trial']['outcome'],
  adequate: EntryPayloads['past-trial']['adequate'] = true,
): Moment {
  const payload = { drug, name: drug, adequate, outcome, dated: false } as const;
  return { week: 0, by: 'prescriber', kind: 'past-trial', payload };
}

/** A form of another scale, answered in full. */
export function answered(
  week: Week,
  by: Writer,
  form: EntryPayloads['instrument-response'],
): Moment {
  return { week, by, kind: 'instrument-response', payload: form };
}

/** Whether something in life weighs heavily now. */
export function weighs(week: Week, present: boolean, text?: string): Moment {
  const payload = text === undefined ? { present } : { present, text };
  return { week, by: 'care-manager', kind: 'stressor', payload };
}
