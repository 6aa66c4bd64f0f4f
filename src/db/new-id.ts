import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#domain/uuid-v7.ts';

/**
 * A fresh id for a row; no sequence of the database is ever an identifier.
 *
 * @example newId(Date.now()) // '019aafcb-58b0-7…'
 */
export function newId(milliseconds: number): string {
  return uuidV7(milliseconds, randomBytes(10));
}
