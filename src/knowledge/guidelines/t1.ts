import type { Findings } from '#domain/findings.ts';
import type { GuidelineRule } from '#domain/rule.ts';
import { all, any, fact, type Judgement, not } from '#domain/truth.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { higherRelapseRisk, onAntidepressant } from './facts.ts';

/** Stopping the antidepressant. */
export const t1: GuidelineRule = {
  ...RULE_EDITION,
  id: 'T1',
  group: 'T',
  title: 'Stopping the antidepressant',
  when: 'The person wants to stop, remission has lasted 6 months (24 where the risk of relapse is higher), and nothing weighs heavily now.',
  recommendation:
    'Plan a slow taper with psychological support. Slow taper with support came close to going on; slow taper alone was no better than stopping at once.',
  strength: 'network meta-analysis',
  needs: [
    'remission',
    'medicationTrial',
    'preference',
    'stressor',
    'episode',
    'comorbidity',
    'risk',
    'psychoticFeatures',
  ],
  appliesTo: (f) =>
    all(
      onAntidepressant(f),
      longRemission(f),
      fact('preference', f.preference, (wants) => wants === 'none'),
      fact('a stressor now', f.stressor, (present) => !present),
    ),
  options: ['taper', 'continue', 'relapse-plan'],
  sources: [
    checked(
      'Zaccoletti 2025 Lancet Psychiatry, 76 trials, 17,379 people',
      'https://iris.univr.it/handle/11562/1178191',
    ),
  ],
  dissent: [
    'Prior cognitive therapy did not protect after stopping in Hollon\u2019s second phase (DeRubeis 2020).',
  ],
};

/** 24 months are long enough for everyone, 6 where the risk of relapse is not higher. */
function longRemission(f: Findings): Judgement {
  const months = f.remission?.months ?? null;
  const atLeast = (least: number) =>
    fact('months in remission', months, (n) => n !== null && n >= least);
  return any(atLeast(24), all(atLeast(6), not(higherRelapseRisk(f))));
}
