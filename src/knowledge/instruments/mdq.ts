import type { Classification, InstrumentDefinition, ItemAnswers } from '#domain/instrument.ts';
import { unwordedItems } from '../instrument-items.ts';

/** Holds, fails, or null while the answers present leave it open. */
type Part = boolean | null;

/** Seven of the thirteen or more, whatever the unanswered ones would say, or not. */
function enoughSymptoms(answers: ItemAnswers): Part {
  const thirteen = answers.slice(0, 13);
  const yes = thirteen.filter((answer) => answer === 1).length;
  const open = thirteen.filter((answer) => answer === null).length;
  if (yes >= 7) return true;
  return yes + open < 7 ? false : null;
}

function atLeast(answer: number | null | undefined, least: number): Part {
  return typeof answer === 'number' ? answer >= least : null;
}

/** Positive where all three parts hold; one that fails is enough for negative. */
function classify(answers: ItemAnswers): Classification {
  const parts = [enoughSymptoms(answers), atLeast(answers[13], 1), atLeast(answers[14], 2)];
  if (parts.includes(false)) return { positive: false };
  return { positive: parts.includes(null) ? null : true };
}

export const mdq: InstrumentDefinition = {
  id: 'mdq',
  version: '2026-11',
  title: 'Mood Disorder Questionnaire',
  shortTitle: 'MDQ',
  construct: 'mania',
  answeredBy: 'patient',
  recall: 'lifetime',
  items: [
    ...unwordedItems(14, { min: 0, max: 1 }),
    // Problem: none, minor, moderate, serious.
    { number: 15, text: null, min: 0, max: 3 },
  ],
  scoring: { kind: 'classified', classify },
  missing: { prorateUpTo: 0, never: [] },
  decimals: 0,
  bands: [],
  range: null,
  higherIsBetter: false,
  redFlags: [],
  recognition: {
    names: ['mdq', 'mood disorder questionnaire'],
    unlike: ['menstrual distress questionnaire'],
  },
  licence: {
    kind: 'scoring-only',
    notice:
      'Copyright University of Texas Medical Branch. The site pastes the wording under its own permission.',
  },
  sources: [
    {
      cite: 'Hirschfeld 2000 Am J Psychiatry 157:1873 (7 or more, at the same time, moderate problem or more)',
      mark: 'unverified',
      checked: null,
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
