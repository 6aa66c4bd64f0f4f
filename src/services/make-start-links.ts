import { listAccounts } from '#db/accounts.ts';
import { type Clinic, listClinics } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import { ROLES, type Role } from '#domain/role.ts';
import type { Deps } from './deps.ts';
import { createFirstAccountLink } from './first-account.ts';
import { createDemoLink } from './sign-in-by-link.ts';

/** What a start has to print so that a person gets in. */
export type StartLinks =
  | { readonly kind: 'no-clinic' }
  /** One account of each role of the demo clinic, with the secret of its link. */
  | {
      readonly kind: 'demo';
      readonly links: readonly {
        readonly role: Role;
        readonly displayName: string;
        readonly token: string;
      }[];
    }
  /** A clinic that nobody has an account in yet. */
  | { readonly kind: 'first-account'; readonly token: string }
  /** People have accounts, and sign in with them. */
  | { readonly kind: 'accounts' };

/**
 * Makes fresh one-time links: one a role for the demo clinic, one for the first account of an
 * empty clinic, none where people have accounts.
 */
export async function makeStartLinks(deps: Deps): Promise<StartLinks> {
  const clinics = await listClinics(deps.pool);
  const demo = clinics.find((clinic) => clinic.demo);
  if (demo !== undefined) return { kind: 'demo', links: await linksByRole(deps, demo) };
  for (const { clinicId } of clinics) {
    const accounts = await inClinic(deps.pool, asSystem(clinicId), listAccounts);
    if (accounts.length === 0)
      return { kind: 'first-account', token: await createFirstAccountLink(deps, clinicId) };
  }
  return { kind: clinics.length === 0 ? 'no-clinic' : 'accounts' };
}

async function linksByRole(deps: Deps, { clinicId }: Clinic) {
  const acting = asSystem(clinicId);
  const accounts = await inClinic(deps.pool, acting, listAccounts);
  const firsts = ROLES.flatMap(
    (role) => accounts.find((one) => one.role === role && one.disabledAt === null) ?? [],
  );
  return await Promise.all(
    firsts.map(async ({ id, role, displayName }) => ({
      role,
      displayName,
      token: await createDemoLink(deps, acting, id),
    })),
  );
}

function asSystem(clinicId: string) {
  return { clinicId, accountId: null, role: 'system' } as const;
}
