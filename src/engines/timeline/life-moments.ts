import type { MarkStatus } from '#domain/timeline.ts';
import { drawnDay } from './days.ts';
import { entryEventId } from './event-ids.ts';
import { lifeEventId } from './life-lane.ts';
import type { LifeMark } from './life-marks.ts';
import type { Moment } from './moments.ts';
import type { TimelineFacts } from './timeline-facts.ts';
import { capital } from './words.ts';

/** Side effects, life, own words, decisions, contacts, and what is planned. */
export function lifeMoments(facts: TimelineFacts): readonly Moment[] {
  return [
    ...effectMoments(facts),
    ...facts.life.map((mark) => lifeMoment(facts, mark)),
    ...contactMoments(facts),
    ...plannedMoments(facts),
  ];
}

function effectMoments(facts: TimelineFacts): readonly Moment[] {
  return facts.effects.map((effect) => ({
    id: entryEventId('side-effects', effect.entryId),
    lane: 'side-effects',
    day: effect.from,
    until: effect.to,
    status: 'happened',
    what: capital(effect.name),
    detail: facts.words.effectDetail(effect.burden),
    entryIds: [effect.entryId],
  }));
}

function lifeMoment(facts: TimelineFacts, mark: LifeMark): Moment {
  const { words } = facts;
  const own = mark.kind === 'own-words';
  const detail = {
    life: words.lifeDetail,
    'own-words': words.ownWordsDetail,
    decision: words.decisionDetail,
    screener: '',
  }[mark.kind];
  return {
    id: lifeEventId(mark),
    lane: 'life',
    day: mark.day,
    status: 'happened',
    what: own ? words.quoted(mark.text) : mark.text,
    detail,
    entryIds: mark.entryIds,
    ...(own ? { ownWords: true as const } : {}),
  };
}

function contactMoments(facts: TimelineFacts): readonly Moment[] {
  const { words } = facts;
  return facts.history.contacts.map((entry) => {
    const { channel, reached, summary } = entry.payload;
    const status: MarkStatus = reached ? 'happened' : 'did-not-happen';
    const parts = [reached ? null : words.notReached, summary ?? null];
    return {
      id: entryEventId('contact', entry.id),
      lane: 'life',
      day: drawnDay(entry.occurredAt),
      status,
      what: words.contact[channel],
      detail: parts.filter((part) => part !== null).join(' · '),
      entryIds: [entry.id],
      rowOnly: true as const,
    };
  });
}

function plannedMoments(facts: TimelineFacts): readonly Moment[] {
  return facts.planned.map((plan) => ({
    id: entryEventId('plan', plan.entryId),
    lane: 'plan',
    day: plan.day,
    status: 'planned',
    what: capital(plan.labels[0] ?? ''),
    detail: facts.words.plannedDetail,
    entryIds: [plan.entryId],
  }));
}
