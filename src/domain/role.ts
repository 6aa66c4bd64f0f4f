/** Who someone is in a clinic. An administrator sees no patient data. */
export type Role = 'patient' | 'therapist' | 'prescriber' | 'care-manager' | 'administrator';

export const ROLES = [
  'patient',
  'therapist',
  'prescriber',
  'care-manager',
  'administrator',
] as const satisfies readonly Role[];

/** The person (or program) on whose behalf something is done. */
export interface Actor {
  /** Null for a command run where the data lie: whoever can start it can read the disk. */
  readonly accountId: string | null;
  readonly clinicId: string;
  readonly role: Role;
  /** The patient this account belongs to; null for staff. */
  readonly patientId: string | null;
  readonly displayName: string;
}
