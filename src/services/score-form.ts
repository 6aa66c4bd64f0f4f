import { AppError } from '#domain/app-error.ts';
import type { InstrumentDefinition, InstrumentOptions, ItemAnswers } from '#domain/instrument.ts';
import type { Score } from '#domain/score.ts';
import { checkAnswers } from '#engines/check-answers.ts';
import { scoreResponse } from '#engines/score-response.ts';

/** One answered form, its answers not yet checked. */
export interface AnsweredForm {
  /** In the order of the paper form; null for a missing one. */
  readonly answers: readonly unknown[];
  readonly options: InstrumentOptions;
}

/**
 * Checks one answered form and scores it; nothing is stored. Throws `invalid` with a problem for
 * each answer outside its range, for a wrong count, and for an option the scale needs.
 *
 * @example scoreForm(phq2, { answers: [2, 2], options: {} }) // { total: 4, positive: true, … }
 */
export function scoreForm(definition: InstrumentDefinition, form: AnsweredForm): Score {
  const problems = checkAnswers(definition, form.answers, form.options);
  if (problems.length > 0) {
    throw new AppError('invalid', `not an answered ${definition.shortTitle}`, problems);
  }
  // Checked just now: whole numbers in range, or null.
  const answers = form.answers as ItemAnswers;
  return scoreResponse(definition, answers, form.options);
}
