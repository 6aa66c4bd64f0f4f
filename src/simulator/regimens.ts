import type { MedicationPlan, SideEffectPlan, Week } from './course-plan.ts';

/** How a drug is usually given: its own start, then the steps up, within the formulary's range. */
export interface Regimen {
  readonly drug: string;
  /** mg a day, by weeks since its start. */
  readonly start: readonly (readonly [after: Week, mg: number])[];
  /** Doses above, each a step. */
  readonly raised: readonly number[];
  /** What often comes in the first weeks, and what may stay. */
  readonly early: string;
  readonly lasting: string;
}

export const SERTRALINE: Regimen = {
  drug: 'sertraline',
  start: [[0, 50]],
  raised: [100, 150, 200],
  early: 'nausea',
  lasting: 'lower desire',
};

export const ESCITALOPRAM: Regimen = {
  drug: 'escitalopram',
  start: [[0, 10]],
  raised: [20],
  early: 'headache',
  lasting: 'lower desire',
};

export const FLUOXETINE: Regimen = {
  drug: 'fluoxetine',
  start: [[0, 20]],
  raised: [40, 60],
  early: 'restless nights',
  lasting: 'sweating',
};

export const VENLAFAXINE: Regimen = {
  drug: 'venlafaxine',
  start: [
    [0, 37.5],
    [1, 75],
  ],
  raised: [150, 225],
  early: 'dry mouth',
  lasting: 'sweating',
};

export const DULOXETINE: Regimen = {
  drug: 'duloxetine',
  start: [
    [0, 30],
    [1, 60],
  ],
  raised: [90],
  early: 'nausea',
  lasting: 'dry mouth',
};

export const BUPROPION: Regimen = {
  drug: 'bupropion',
  start: [
    [0, 150],
    [1, 300],
  ],
  raised: [450],
  early: 'light sleep',
  lasting: 'dry mouth',
};

export const MIRTAZAPINE: Regimen = {
  drug: 'mirtazapine',
  start: [[0, 15]],
  raised: [30, 45],
  early: 'sleepy in the morning',
  lasting: 'more appetite',
};

export const VORTIOXETINE: Regimen = {
  drug: 'vortioxetine',
  start: [[0, 10]],
  raised: [20],
  early: 'nausea',
  lasting: 'itching',
};

export const FIRST_CHOICES = [SERTRALINE, ESCITALOPRAM, FLUOXETINE] as const;

/** Doses of a regimen begun in a week and raised in others. */
export function dosesOf(
  { start, raised }: Regimen,
  from: Week,
  raises: readonly Week[] = [],
): MedicationPlan['doses'] {
  return [
    ...start.map(([after, mg]) => [from + after, mg] as const),
    ...raises.flatMap((week, index) => {
      const mg = raised[index];
      return mg === undefined ? [] : [[week, mg] as const];
    }),
  ];
}

/** A passing effect of the first weeks. */
export function earlyEffect({ early }: Regimen, from: Week, burden: number): SideEffectPlan {
  return { name: early, burden, from: from + 3 / 7, to: from + 3 };
}

export function lastingEffect({ lasting }: Regimen, from: Week, burden: number): SideEffectPlan {
  return { name: lasting, burden, from: from + 5 };
}
