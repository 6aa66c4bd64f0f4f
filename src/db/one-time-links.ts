import type { Instant } from '#domain/calendar.ts';
import type { ClinicScope } from './in-clinic.ts';
import type { LinkPurpose } from './schema.ts';

export type NewOneTimeLink = {
  readonly tokenHash: Buffer;
  readonly purpose: LinkPurpose;
  /** Whom it signs in; null for the link that makes the first account. */
  readonly accountId: string | null;
  readonly now: Instant;
  readonly expiresAt: Instant;
};

export async function createOneTimeLink(scope: ClinicScope, link: NewOneTimeLink): Promise<void> {
  await scope.db
    .insertInto('one_time_link')
    .values({
      clinic_id: scope.clinicId,
      token_hash: link.tokenHash,
      purpose: link.purpose,
      account_id: link.accountId,
      created_at: link.now,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/**
 * Uses a link up: of two people who open it at once, one gets it. Null when it was used, has
 * expired, is for something else or never was.
 */
export async function useOneTimeLink(
  scope: ClinicScope,
  link: { readonly tokenHash: Buffer; readonly purpose: LinkPurpose; readonly now: Instant },
): Promise<{ readonly accountId: string | null } | null> {
  const used = await scope.db
    .updateTable('one_time_link')
    .set({ used_at: link.now })
    .where('clinic_id', '=', scope.clinicId)
    .where('token_hash', '=', link.tokenHash)
    .where('purpose', '=', link.purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', link.now)
    .returning('account_id as accountId')
    .executeTakeFirst();
  return used ?? null;
}
