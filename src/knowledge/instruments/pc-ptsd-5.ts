import type { InstrumentDefinition, InstrumentOptions } from '#domain/instrument.ts';
import { wordedItems } from '../instrument-items.ts';

/** 4 or more for men; 3 or more, which catches more, for women. */
function positiveFrom({ sex }: InstrumentOptions): number | null {
  if (sex === 'male') return 4;
  return sex === 'female' ? 3 : null;
}

export const pcPtsd5: InstrumentDefinition = {
  id: 'pc-ptsd-5',
  version: '2026-11',
  title: 'Primary Care PTSD Screen for DSM-5',
  shortTitle: 'PC-PTSD-5',
  construct: 'trauma',
  answeredBy: 'patient',
  recall: 'ever (the event), the past month (the five questions)',
  instruction:
    'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.',
  items: wordedItems(
    [
      { value: 0, label: 'No' },
      { value: 1, label: 'Yes' },
    ],
    [
      { text: 'Have you ever experienced this kind of event?' },
      {
        leadIn: 'If yes, please answer the questions below. In the past month, have you…',
        text: 'had nightmares about the event(s) or thought about the event(s) when you did not want to?',
      },
      {
        text: 'tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
      },
      { text: 'been constantly on guard, watchful, or easily startled?' },
      { text: 'felt numb or detached from people, activities, or your surroundings?' },
      {
        text: 'felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
      },
    ],
  ),
  needs: [{ name: 'sex', values: ['male', 'female'] }],
  scoring: { kind: 'gated-sum', gate: 1 },
  missing: { prorateUpTo: 1, never: [1] },
  decimals: 0,
  bands: [],
  range: { min: 0, max: 5 },
  higherIsBetter: false,
  positiveFrom,
  redFlags: [],
  recognition: {
    totalLoinc: '102017-1',
    names: [
      'pc-ptsd-5',
      'pc-ptsd5',
      'pcptsd-5',
      'pc-ptsd 5',
      'primary care ptsd screen for dsm-5',
      'primary care ptsd screen',
    ],
    unlike: ['primary care ptsd screen for dsm-iv'],
  },
  licence: {
    kind: 'ship',
    notice: 'US Department of Veterans Affairs, National Center for PTSD; public domain.',
  },
  sources: [
    {
      cite: 'Prins 2016 J Gen Intern Med 31:1206 (wording, a gate of no is 0, 4 or more; 3 considered for women)',
      mark: 'unverified',
      checked: null,
    },
    {
      cite: 'LOINC 102017-1, total (one public repository; the item codes are left out until a release confirms them)',
      mark: 'checked',
      checked: '2026-11-23',
    },
  ],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
