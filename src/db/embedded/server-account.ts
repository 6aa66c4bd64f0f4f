/** The account PostgreSQL runs under; null means the account of this process. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | null;

/** "nobody" on every Unix, and inside the id range of unprivileged containers. */
const UNPRIVILEGED = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root, so root hands the server to an unprivileged account. */
export function serverAccount(): ServerAccount {
  return process.getuid?.() === 0 ? UNPRIVILEGED : null;
}

/** The account as `spawn` options; empty when the server runs under our own account. */
export function asSpawnAccount(account: ServerAccount): { uid?: number; gid?: number } {
  return account ?? {};
}

/**
 * The environment of the database programs: without the caller's PG* variables, which would
 * redirect the server, and with plain messages, which we read.
 */
export function serverEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP'];
  const found = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(found), LC_ALL: 'C', TZ: 'UTC' };
}
