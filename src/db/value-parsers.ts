import pg from 'pg';

const { INT8, DATE, TIMESTAMPTZ } = pg.types.builtins;

/**
 * How values arrive, set once for every pool: `int8` and `count()` as numbers, a date as the text
 * that it is (not midnight somewhere), an instant as ISO 8601 in UTC.
 */
export function valueParsers(): pg.CustomTypesConfig {
  const parsers = new pg.TypeOverrides();
  parsers.setTypeParser(INT8, safeInteger);
  parsers.setTypeParser(DATE, (text) => text);
  parsers.setTypeParser(TIMESTAMPTZ, isoInstant);
  return parsers;
}

/** @throws RangeError over 2^53 - 1, rather than answer a number nearby. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('an int8 beyond 2^53 - 1');
  return value;
}

const parseInstant: (text: string) => unknown = pg.types.getTypeParser(TIMESTAMPTZ, 'text');

function isoInstant(text: string): string {
  const instant = parseInstant(text);
  if (!(instant instanceof Date)) throw new RangeError('an instant without an end');
  return instant.toISOString();
}
