import type { CaseloadRow } from '#contracts/caseload.ts';
import type { Vocabulary } from '#contracts/vocabulary.ts';
import { daysFrom, formatShortDate } from '../../format/format-date.ts';
import { writeOutDates } from '../../format/write-out-dates.ts';
import type { MessageValues } from '../../messages/translator.ts';
import { t } from '../../messages/workspace-texts.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The recorded reason as a phrase. Dates are written out, and each also gives the whole weeks since
 * then, as `<name>Weeks`; what is not known is the word "unknown", for the message to leave out.
 */
export function whyPhrase({ why }: CaseloadRow, today: string, vocabulary: Vocabulary): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(why.values))
    Object.assign(values, valuesOf(name, value, { today, vocabulary }));
  return t(`why.${why.code}`, values);
}

function valuesOf(
  name: string,
  value: string | number | null,
  { today, vocabulary }: { readonly today: string; readonly vocabulary: Vocabulary },
): MessageValues {
  if (value === null) return { [name]: 'unknown', [`${name}Weeks`]: 'unknown' };
  if (typeof value === 'number') return { [name]: value };
  if (!DATE.test(value)) return { [name]: writeOutDates(vocabulary.medications[value] ?? value) };
  return {
    [name]: formatShortDate(value, today),
    [`${name}Weeks`]: Math.floor(daysFrom(value, today) / 7),
  };
}
