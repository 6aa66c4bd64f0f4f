import { createHash } from 'node:crypto';
import { isJsonObject } from './json-object.ts';

/**
 * SHA-256 of a record, hex. The same content in another order of keys or with other white space has
 * the same digest, so that only a changed record is a new version.
 */
export function digestOf(record: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inKeyOrder(record)))
    .digest('hex');
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).toSorted();
  return keys.map((key) => [key, inKeyOrder(value[key])]);
}
