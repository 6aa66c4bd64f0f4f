import { scoredAnswers } from '../scored-answers.ts';
import type { Form, FormReading } from './form-reading.ts';

/**
 * Keeps the answer to the item about suicide, whatever else is missing on the form.
 *
 * @param only the one item to look at, where an answer is about to be replaced by a later one
 */
export function collectSuicideAnswer({ found }: FormReading, form: Form, only?: number): void {
  const { definition, day, entryIds } = form;
  const item = definition.suicideItem?.item;
  if (item === undefined || (only !== undefined && only !== item)) return;
  const value = scoredAnswers(definition, form.answers, form.options)[item - 1];
  if (typeof value !== 'number') return;
  found.suicideAnswers.push({
    instrument: definition.id,
    item,
    value,
    day,
    // A form of single items goes on growing after an answer that a later one replaces.
    entryIds: only === undefined ? entryIds : [...entryIds],
  });
}
