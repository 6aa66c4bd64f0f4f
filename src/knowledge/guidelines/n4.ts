import type { GuidelineRule } from '#domain/rule.ts';
import { all, fact } from '#domain/truth.ts';
import { checked, RULE_EDITION } from './citations.ts';
import { notInRemission, percentChange, weeksInStep } from './facts.ts';

/** Therapy alone, not enough. */
export const n4: GuidelineRule = {
  ...RULE_EDITION,
  id: 'N4',
  group: 'N',
  title: 'Therapy alone, not enough',
  when: 'Therapy alone, under 50 % better from week 6.',
  recommendation: 'Offer to add an antidepressant, or change the therapy.',
  strength: 'RCT and consensus',
  needs: ['step', 'trajectory'],
  appliesTo: (f) =>
    all(
      fact('treatment now', f.step.treatment, (t) => t === 'therapy'),
      weeksInStep(f, { from: 6 }),
      percentChange(f, (percent) => percent > -50),
      notInRemission(f),
    ),
  options: ['add-medication', 'change-therapy', 'no-change'],
  sources: [
    checked(
      'PReDICT phase 2, Dunlop 2019',
      'https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2018.18091075',
    ),
    checked('Dekker 2013', 'https://karger.com/pps/article-abstract/82/2/89/282671'),
  ],
  dissent: ['No trial has compared adding with simply going on.'],
};
