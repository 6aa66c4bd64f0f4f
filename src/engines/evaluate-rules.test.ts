import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import type { GuidelineRule, SafetyPrecedence } from '#domain/rule.ts';
import { fact, type Truth } from '#domain/truth.ts';
import { unknown } from '#domain/unknown.ts';
import { chart, TEST_DEFINITIONS } from '../../tests/support/chart-builder.ts';
import { assessChart } from './assess-chart.ts';
import { collectOptions } from './collect-options.ts';
import { evaluateRules } from './evaluate-rules.ts';

const { findings } = assessChart(TEST_DEFINITIONS, chart(), dayNumber('2026-11-23'));

function rule(id: string, truth: Truth, options: GuidelineRule['options'] = []): GuidelineRule {
  return {
    id,
    group: id[0] === 'S' ? 'S' : id[0] === 'M' ? 'M' : 'N',
    title: id,
    when: '',
    recommendation: '',
    strength: '',
    needs: [],
    appliesTo: () =>
      fact('it', truth === 'unknown' ? unknown('a fact') : truth === 'holds', (value) => value),
    options,
    dissent: [],
    version: 'test',
    sources: [],
    reviewBy: '2099-01-01',
    signedOffBy: null,
  };
}

const PRECEDENCE: SafetyPrecedence = {
  suppress: [{ by: 'S2', groups: ['N'], rules: ['M3'] }],
  withhold: [{ by: 'S4', options: ['start-medication', 'combine-now'] }],
  first: ['safety-plan'],
  preferred: {
    therapy: ['start-psychotherapy'],
    medication: ['start-medication'],
    both: [],
    none: [],
  },
};

const outcomes = (...rules: readonly GuidelineRule[]) =>
  evaluateRules(rules, PRECEDENCE, findings).map(({ id, outcome, by }) => [id, outcome, by]);

describe('safety rules', () => {
  it('one that applies suppresses its rules and says so; a silent rule stays silent', () => {
    expect(
      outcomes(
        rule('S2', 'holds'),
        rule('N1', 'holds'),
        rule('N2', 'fails'),
        rule('N3', 'unknown'),
        rule('M1', 'holds'),
        rule('M3', 'holds'),
      ),
    ).toEqual([
      ['S2', 'applies', undefined],
      ['N1', 'suppressed', ['S2']],
      ['N2', 'silent', undefined],
      ['N3', 'suppressed', ['S2']],
      ['M1', 'applies', undefined],
      ['M3', 'suppressed', ['S2']],
    ]);
  });

  it('one that is unknown suppresses nothing', () => {
    expect(outcomes(rule('S2', 'unknown'), rule('N1', 'holds'))[1]).toEqual([
      'N1',
      'applies',
      undefined,
    ]);
  });

  it('a withheld option is named with the rule that withholds it, the others stay', () => {
    const [, result] = evaluateRules(
      [rule('S4', 'holds'), rule('N1', 'holds', ['start-psychotherapy', 'start-medication'])],
      PRECEDENCE,
      findings,
    );
    expect(result).toMatchObject({
      outcome: 'applies',
      options: ['start-psychotherapy'],
      withheld: [{ option: 'start-medication', by: 'S4' }],
    });
  });

  it('a rule left with nothing but no change is suppressed', () => {
    expect(
      outcomes(rule('S4', 'holds'), rule('N1', 'holds', ['combine-now', 'no-change']))[1],
    ).toEqual(['N1', 'suppressed', ['S4']]);
  });
});

describe('options', () => {
  const results = evaluateRules(
    [
      rule('N1', 'holds', ['no-change', 'start-medication', 'start-psychotherapy']),
      rule('N2', 'unknown', ['taper']),
      rule('S1', 'holds', ['safety-plan']),
      rule('N3', 'holds', ['start-medication']),
    ],
    PRECEDENCE,
    findings,
  );

  it('only rules that apply put options before the clinician, each with all that speak for it', () => {
    expect(collectOptions(results, PRECEDENCE, 'unknown')).toEqual([
      { code: 'safety-plan', because: ['S1'] },
      { code: 'start-medication', because: ['N1', 'N3'] },
      { code: 'start-psychotherapy', because: ['N1'] },
      { code: 'no-change', because: ['N1'] },
    ]);
  });

  it('a stated preference moves its options forward, never before safety', () => {
    expect(collectOptions(results, PRECEDENCE, 'therapy').map(({ code }) => code)).toEqual([
      'safety-plan',
      'start-psychotherapy',
      'start-medication',
      'no-change',
    ]);
  });
});
