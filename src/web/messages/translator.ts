import { type Messages, setupI18n } from '@lingui/core';

/** What goes into a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Reads one catalog: every text of an entry by its id. The ids are the keys of the JSON file, so a
 * text that is missing is a type error; the build compiles the ICU texts (vite.config.ts).
 *
 * @example t('caseload.everyone', { count: 61 }) is "61 on your caseload"
 */
export function translator<Catalog extends Readonly<Record<string, string>>>(catalog: Catalog) {
  const i18n = setupI18n({ locale: 'en', messages: { en: catalog as Messages } });
  return (id: keyof Catalog & string, values?: MessageValues): string => i18n._(id, values);
}
