/** What sessions are about, in their usual order; the last ones repeat. */
export interface TherapyFoci {
  readonly foci: readonly string[];
  /** Something to do between sessions is part of the method. */
  readonly homework: boolean;
}

const COGNITIVE: TherapyFoci = {
  foci: [
    'Getting to know each other, goals',
    'Activity and mood over a week',
    'Planning small activities',
    'Planning small activities',
    'Catching automatic thoughts',
    'Weighing evidence for a thought',
    'A behavioral experiment',
    'What went well, what got in the way',
    'Rules one lives by',
    'Putting it into daily life',
    'Early signs and a plan for them',
  ],
  homework: true,
};

const TALKING: TherapyFoci = {
  foci: [
    'Getting to know each other',
    'What weighs now',
    'People who matter',
    'Looking back on the work',
  ],
  homework: false,
};

/** By id of the therapy. */
export const THERAPY_FOCI: Readonly<Record<string, TherapyFoci>> = {
  'cbt-individual': COGNITIVE,
  'cbt-group': COGNITIVE,
  'cbt-telephone': COGNITIVE,
  'cbt-guided-internet': COGNITIVE,
  'behavioral-activation': {
    foci: [
      'Goals and values',
      'Activity and mood over a week',
      'A ladder of activities',
      'What gets in the way',
    ],
    homework: true,
  },
  ipt: {
    foci: [
      'The people in one’s life',
      'Choosing a focus',
      'A change of role',
      'Saying what one needs',
      'Looking ahead',
    ],
    homework: false,
  },
  'problem-solving': {
    foci: ['Naming one problem', 'Ideas, all of them', 'Trying one', 'How it went'],
    homework: true,
  },
  cbasp: {
    foci: [
      'Significant others and what was learned from them',
      'A situation, step by step',
      'What I wanted and what I got',
      'A situation, step by step',
      'Trying it another way',
    ],
    homework: true,
  },
  mbct: {
    foci: [
      'On automatic pilot',
      'Body scan',
      'Three minutes of breathing',
      'Staying present',
      'Thoughts are thoughts',
      'A plan for low moods',
    ],
    homework: true,
  },
  'preventive-cognitive-therapy': {
    foci: ['What helped before', 'Early signs', 'Rules one lives by', 'A plan for hard days'],
    homework: true,
  },
  'short-term-psychodynamic': TALKING,
  counselling: TALKING,
};
