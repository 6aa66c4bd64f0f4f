import type { Role } from '#domain/role.ts';

/** Who works in the demo clinic. Plainly invented, as everyone in it. */
export const DEMO_STAFF = {
  therapist: 'S. Standin',
  prescriber: 'Dr. Placeholder',
  'care-manager': 'D. Stubbs',
  administrator: 'N. Nominal',
} as const satisfies Readonly<Record<Exclude<Role, 'patient'>, string>>;
