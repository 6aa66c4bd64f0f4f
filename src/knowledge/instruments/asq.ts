import type {
  Classification,
  InstrumentDefinition,
  ItemAnswers,
  RiskTier,
} from '#domain/instrument.ts';
import { NO_YES, wordedItems } from '../instrument-items.ts';

/**
 * Any yes to 1 to 4 is positive, and so is a yes to 5, which is acute. Question 5 is asked only
 * after a yes: left out after one, a positive screen stays positive and its acuity is not known.
 */
function classify(answers: ItemAnswers): Classification {
  const four = answers.slice(0, 4);
  const acuity = answers[4] ?? null;
  if (acuity === 1) return { positive: true, acute: true };
  if (four.includes(1)) return { positive: true, acute: acuity === null ? null : false };
  if (four.length < 4 || four.includes(null)) return { positive: null, acute: null };
  return { positive: false, acute: false };
}

/** A positive screen is orange at the least: an acuity that is not known does not wait. */
function tier({ positive, acute }: Classification): RiskTier | null {
  if (acute === true) return 'red';
  if (positive === true) return 'orange';
  return positive === false ? 'none' : null;
}

export const asq: InstrumentDefinition = {
  id: 'asq',
  version: '2026-11',
  title: 'Ask Suicide-Screening Questions',
  shortTitle: 'ASQ',
  construct: 'suicide-risk',
  answeredBy: 'clinician',
  recall: 'the past few weeks (1, 2), the past week (3), ever (4), now (5)',
  items: wordedItems(NO_YES, [
    { text: 'In the past few weeks, have you wished you were dead?' },
    {
      text: 'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
    },
    { text: 'In the past week, have you been having thoughts about killing yourself?' },
    { text: 'Have you ever tried to kill yourself? If yes, how? When?' },
    {
      leadIn: 'If the patient answers Yes to any of the above, ask the following acuity question:',
      text: 'Are you having thoughts of killing yourself right now? If yes, please describe.',
    },
  ]),
  scoring: { kind: 'classified', classify },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  bands: [],
  range: null,
  higherIsBetter: false,
  redFlags: [1, 2, 3, 4, 5].map((item) => ({ item, atLeast: 1, raises: 'suicide-risk-review' })),
  screener: { tier },
  recognition: {
    names: ['ask suicide-screening questions', 'ask suicide screening questions', 'asq'],
    unlike: [
      'asq-3',
      'asq-se',
      'asq:se',
      'ages and stages questionnaire',
      'ages & stages questionnaire',
      'ages & stages questionnaires',
    ],
  },
  licence: {
    kind: 'ship',
    notice: 'National Institute of Mental Health (US), public domain.',
  },
  sources: [
    {
      cite: 'Horowitz 2012 Arch Pediatr Adolesc Med 166:1170; NIMH ASQ toolkit (any yes is positive, question 5 is imminent)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
