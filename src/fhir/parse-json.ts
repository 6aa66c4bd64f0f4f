import { AppError } from '#domain/app-error.ts';

/**
 * Parses JSON text. Throws `AppError('invalid')` that says where it breaks off and never quotes the
 * text, which may hold patient data.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const message = `is not JSON${placeOf(error, text)}; expected a FHIR R4 Bundle`;
    throw new AppError('invalid', message, [{ path: '', message }]);
  }
}

function placeOf(error: unknown, text: string): string {
  const said = error instanceof Error ? error.message : '';
  if (said.includes('end of JSON')) return ' (it ends too early)';
  const position = /position (\d+)/u.exec(said)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
