import type { Classification, InstrumentDefinition, ItemAnswers } from '#domain/instrument.ts';
import { NO_YES, wordedItems } from '../instrument-items.ts';

/** 1 to 5 as on the form; 6 is behavior in the lifetime, 7 the same in the past three months. */
const [WISH, THOUGHTS, METHOD, INTENT, PLAN, EVER, RECENT] = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * High on what is present is high, whatever is missing. Anything else needs every answer that the
 * form asks for: 3 to 5 only after a yes to 2, the three months only after a yes to 6.
 */
function classify(answers: ItemAnswers): Classification {
  const yes = (...items: readonly number[]) => items.some((item) => answers[item] === 1);
  const asked = [
    WISH,
    THOUGHTS,
    EVER,
    ...(yes(THOUGHTS) ? [METHOD, INTENT, PLAN] : []),
    ...(yes(EVER) ? [RECENT] : []),
  ];
  if (yes(INTENT, PLAN, RECENT)) return { level: 'high' };
  if (asked.some((item) => (answers[item] ?? null) === null)) return { level: null };
  if (yes(METHOD, EVER)) return { level: 'moderate' };
  return { level: yes(WISH, THOUGHTS) ? 'low' : 'none' };
}

const TIER_OF_LEVEL = { none: 'none', low: 'yellow', moderate: 'orange', high: 'red' } as const;

export const cSsrsScreener: InstrumentDefinition = {
  id: 'c-ssrs-screener',
  version: '2026-11',
  title: 'Columbia-Suicide Severity Rating Scale, screener with triage points, recent',
  shortTitle: 'C-SSRS screener',
  construct: 'suicide-risk',
  answeredBy: 'clinician',
  recall: 'the past month (1 to 5); lifetime and past three months (6)',
  items: wordedItems(NO_YES, [
    {
      leadIn: 'Past month. Ask questions 1 and 2.',
      text: 'Have you wished you were dead or wished you could go to sleep and not wake up?',
      loinc: '93246-7',
    },
    { text: 'Have you actually had any thoughts of killing yourself?', loinc: '93247-5' },
    {
      leadIn: 'If YES to 2, ask questions 3, 4, 5, and 6. If NO to 2, go directly to question 6.',
      text: 'Have you been thinking about how you might do this?',
      loinc: '93248-3',
    },
    {
      text: 'Have you had these thoughts and had some intention of acting on them?',
      loinc: '93249-1',
    },
    {
      text: 'Have you started to work out or worked out the details of how to kill yourself? Do you intend to carry out this plan?',
      loinc: '93250-9',
    },
    {
      leadIn: 'Lifetime. Always ask question 6.',
      text: "Have you ever done anything, started to do anything, or prepared to do anything to end your life? Examples: Collected pills, obtained a gun, gave away valuables, wrote a will or suicide note, took out pills but didn't swallow any, held a gun but changed your mind or it was grabbed from your hand, went to the roof but didn't jump; or actually took pills, tried to shoot yourself, cut yourself, tried to hang yourself, etc.",
      loinc: '93267-3',
    },
    {
      leadIn: 'If YES to 6, ask:',
      text: 'Was this within the past three months?',
      loinc: '93269-9',
    },
  ]),
  scoring: { kind: 'classified', classify },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  bands: [],
  range: null,
  higherIsBetter: false,
  redFlags: [1, 2, 3, 4, 5, 6, 7].map((item) => ({
    item,
    atLeast: 1,
    raises: 'suicide-risk-review',
  })),
  screener: { tier: ({ level }) => (level ? TIER_OF_LEVEL[level] : null) },
  recognition: {
    panelLoinc: '93373-9',
    names: [
      'c-ssrs screener',
      'c-ssrs screen',
      'c-ssrs',
      'cssrs',
      'columbia-suicide severity rating scale',
      'columbia suicide severity rating scale',
    ],
    unlike: [
      'c-ssrs since last contact',
      'c-ssrs since last visit',
      'c-ssrs screener since last contact',
      'c-ssrs screener since last visit',
    ],
  },
  licence: {
    kind: 'conditional',
    notice:
      'Columbia-Suicide Severity Rating Scale. © 2008 The Research Foundation for Mental Hygiene, Inc. Use in health records needs no fee and no licence; the wording is not to be changed. Training and questions: The Columbia Lighthouse Project, cssrs.columbia.edu.',
  },
  sources: [
    {
      cite: 'Columbia Lighthouse Project: C-SSRS triage (high level), terms of use',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://cssrs.columbia.edu/the-columbia-scale-c-ssrs/triage-c-ssrs/',
    },
    {
      cite: 'HL7 US Behavioral Health Profiles: C-SSRS example (LOINC questions and panel)',
      mark: 'checked',
      checked: '2026-11-23',
      url: 'https://github.com/HL7/us-behavioral-health-profiles',
    },
    {
      cite: 'Posner 2011 Am J Psychiatry 168:1266; low and moderate levels differ by site form',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
