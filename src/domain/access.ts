import type { Actor, Role } from './role.ts';

/** Who may do an act at all. `anyone` needs no session; an act that is not here is refused. */
type Allowed = 'anyone' | 'signed-in' | readonly Role[];

const CARE_TEAM = ['therapist', 'prescriber', 'care-manager'] as const satisfies readonly Role[];

/**
 * The declared table of access: every act over HTTP, and the roles that may do it. An administrator
 * sees no patient data; a patient sees the own chart through acts of their own.
 */
export const ACCESS = {
  readSession: 'anyone',
  signIn: 'anyone',
  signInByLink: 'anyone',
  createFirstAccount: 'anyone',
  keepSession: 'signed-in',
  signOut: 'anyone',
  searchCaseload: CARE_TEAM,
  readPatient: CARE_TEAM,
  readTimeline: CARE_TEAM,
  exportChart: CARE_TEAM,
  importBundle: CARE_TEAM,
  readMyTimeline: ['patient'],
  readClinic: ['administrator'],
} as const satisfies Readonly<Record<string, Allowed>>;

export type Act = keyof typeof ACCESS;

/** What an act is about: the clinic it lies in, and whose chart, if any. */
export interface Resource {
  readonly clinicId: string;
  readonly patientId?: string;
}

/**
 * The one decision on access: may this person do this, to this? Deny by default.
 *
 * @param actor null before sign-in
 * @param resource absent for an act on no one in particular
 * @example can(administrator, 'readPatient', { clinicId, patientId }) === false
 */
export function can(actor: Actor | null, act: Act, resource?: Resource): boolean {
  const allowed: Allowed = ACCESS[act];
  if (allowed === 'anyone') return true;
  if (actor === null) return false;
  if (resource !== undefined && resource.clinicId !== actor.clinicId) return false;
  if (allowed === 'signed-in') return true;
  if (!allowed.includes(actor.role)) return false;
  return actor.role !== 'patient' || resource?.patientId === actor.patientId;
}

/** The acts that a role may do at all, so that a page shows no door that it cannot open. */
export function actsOf(actor: Actor): readonly Act[] {
  return Object.keys(ACCESS)
    .filter(isAct)
    .filter((act) => {
      const allowed: Allowed = ACCESS[act];
      return typeof allowed === 'string' || allowed.includes(actor.role);
    });
}

function isAct(name: string): name is Act {
  return Object.hasOwn(ACCESS, name);
}
