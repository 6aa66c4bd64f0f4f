import { stepEventId } from './event-ids.ts';
import { plainNumber, weeksFigure } from './figures.ts';
import type { Moment } from './moments.ts';
import type { StepFact } from './step-facts.ts';
import type { TimelineFacts } from './timeline-facts.ts';

/** The beginnings of steps. The patient's list has the medicine and the sessions themselves. */
export function stepMoments(facts: TimelineFacts): readonly Moment[] {
  if (facts.register === 'patient') return [];
  return facts.steps.map((fact) => ({
    id: stepEventId(fact.ordinal),
    lane: 'steps',
    day: fact.step.from,
    status: 'happened',
    what: facts.words.stepRow(fact.ordinal, fact.act),
    detail: detailOf(facts, fact),
    entryIds: [],
  }));
}

function detailOf(facts: TimelineFacts, fact: StepFact): string {
  const { words } = facts;
  const weeks = words.weeks(weeksFigure(fact.until - fact.step.from));
  const scores =
    fact.from === null || fact.to === null
      ? []
      : [words.fromTo(plainNumber(fact.from), plainNumber(fact.to))];
  const result = fact.result === null ? [] : [words.result[fact.result]];
  return [weeks, ...scores, ...result].join(' · ');
}
