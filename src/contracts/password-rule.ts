import type { Role } from '#domain/role.ts';

/** Fifteen characters or more while a password stands alone (T14). */
export const PASSWORD_MIN_LENGTH = 15;

/** What the first person of an empty clinic can be. */
export const FIRST_ACCOUNT_ROLES = [
  'prescriber',
  'therapist',
  'care-manager',
  'administrator',
] as const satisfies readonly Role[];
