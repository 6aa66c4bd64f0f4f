import { Engine } from 'json-rules-engine';
import type { RuleFacts } from '../rule-facts.ts';

/** S1, N3 and P3 for json-rules-engine; answers the ids that apply. */
export function jsonRules(): (facts: RuleFacts) => Promise<readonly string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rule = (type: string, ...all: readonly (readonly [string, string, unknown])[]) =>
    engine.addRule({
      event: { type },
      conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator, value })) },
    });
  rule('S1', ['positiveAnswers', 'greaterThan', 0]);
  rule(
    'N3',
    ['treatment', 'equal', 'medication'],
    ['adequateTrial', 'equal', true],
    ['psychotherapy', 'equal', false],
    ['currentTotal', 'greaterThanInclusive', { fact: 'mildCutOff' }],
    ['currentPercentChange', 'greaterThan', -50],
  );
  rule(
    'P3',
    ['treatment', 'notEqual', 'none'],
    ['weeksInStep', 'greaterThanInclusive', 8],
    ['latestTotal', 'greaterThanInclusive', { fact: 'moderateCutOff' }],
    ['percentChange', 'greaterThan', -50],
  );
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.map((event) => event.type);
  };
}
