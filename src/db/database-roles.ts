import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** Owns the schema and migrates it; the application never works as this role. */
export const OWNER_ROLE = 'duet_owner';

/** The role the application signs in with: it owns nothing, and row-level security binds it. */
export const APP_ROLE = 'duet_app';

/** The embedded database; a `DATABASE_URL` names its own. */
export const DATABASE_NAME = 'duet';

/** What every role of ours must not be able to do. */
export const NO_POWERS = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';

/**
 * A role's password, derived from the secret of the one who made it: nothing more to store, and
 * every Duet on the same database arrives at the same one.
 */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`duet role ${role}`).digest('base64url');
}

/**
 * The password as PostgreSQL stores it, so that the statement that sets it gives nothing away to
 * a server log. Source: RFC 5802; PostgreSQL 18, src/common/scram-common.c (scram_build_secret).
 *
 * @example scramVerifier('x') // 'SCRAM-SHA-256$4096:…$…:…'
 */
export function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const serverKey = keyed('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
