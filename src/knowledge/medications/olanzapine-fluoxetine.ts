import type { MedicationDefinition } from '#domain/medication.ts';
import { LABELS } from './sources.ts';

export const olanzapineFluoxetine: MedicationDefinition = {
  id: 'olanzapine-fluoxetine',
  name: 'olanzapine-fluoxetine',
  drugClass: 'atypical antipsychotic with SSRI',
  role: 'antidepressant',
  rxcui: null,
  aliases: [
    'olanzapine / fluoxetine',
    'fluoxetine / olanzapine',
    'olanzapine / fluoxetine hydrochloride',
    'symbyax',
  ],
  dose: {
    startMg: null,
    minimumEffectiveMg: null,
    usualHighMg: null,
    maximumMg: null,
    stepMg: null,
    stepEveryDays: null,
  },
  halfLife: 'olanzapine 30 h; fluoxetine 1 to 4 days',
  discontinuationRisk: 'low',
  notes: [
    'No minimum effective dose: a fixed combination (6/25 mg, usually 12/50 mg); a figure in mg would name only one of the two.',
    'Holds an antidepressant, so it counts as one.',
    'Leaves the body over about 5 weeks: wait that long before an MAOI.',
    'Marked weight gain and metabolic change.',
    'Boxed warnings of the class: suicidal thoughts in the young, deaths in dementia.',
    'Weight, blood pressure, glucose and lipids at the start, after 12 weeks and yearly; movement examination every 6 months.',
  ],
  version: '2026-11',
  sources: [LABELS],
  reviewBy: '2027-11-23',
  signedOffBy: null,
};
