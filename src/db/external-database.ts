import pg from 'pg';
import { explainConnectionFailure, isWrongPassword } from './connection-failure.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { APP_ROLE, OWNER_ROLE, rolePassword } from './database-roles.ts';
import { type DatabaseUrl, parseDatabaseUrl, withUser } from './database-url.ts';
import { StartRefusal } from './embedded/start-refusal.ts';
import type { DatabaseConnections } from './embedded-database.ts';
import { ensureExternalRoles, setAppPassword } from './external-roles.ts';
import { refuseOldServer } from './oldest-server.ts';

const CONNECT_PATIENCE_MS = 10_000;

/**
 * Checks a PostgreSQL of the user's own and makes the two roles there where it may.
 * The URL's user works as `duet_owner`; `duet_app` signs in with `appUrl`, or with a password
 * derived from the URL's.
 *
 * @throws StartRefusal with one line: unreachable, too old, or a role is missing and what to run.
 */
export async function prepareExternalDatabase(urls: {
  readonly databaseUrl: string;
  readonly appUrl?: string;
}): Promise<DatabaseConnections> {
  const url = parseDatabaseUrl(urls.databaseUrl, 'DATABASE_URL');
  const client = await connectOrRefuse({ connectionString: url.href }, url);
  try {
    refuseOldServer(await askVersion(client));
    await ensureExternalRoles(client);
    const appConnection = await appSettings(client, url, urls.appUrl);
    const adminConnection = { connectionString: url.href, options: `-c role=${OWNER_ROLE}` };
    return { adminConnection, appConnection };
  } finally {
    await client.end();
  }
}

async function appSettings(
  admin: pg.Client,
  url: DatabaseUrl,
  appUrl: string | undefined,
): Promise<ConnectionSettings> {
  if (appUrl !== undefined) {
    const own = parseDatabaseUrl(appUrl, 'DATABASE_APP_URL');
    await refusePowerfulRole(await connectOrRefuse({ connectionString: own.href }, own));
    return { connectionString: own.href };
  }
  const password = url.password === '' ? '' : rolePassword(url.password, APP_ROLE);
  const settings = { connectionString: withUser(url, APP_ROLE, password) };
  if (!(await canSignIn(settings, url))) {
    await setAppPassword(admin, password);
    await refusePowerfulRole(await connectOrRefuse(settings, url));
  }
  return settings;
}

async function canSignIn(settings: ConnectionSettings, url: DatabaseUrl): Promise<boolean> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: CONNECT_PATIENCE_MS });
  try {
    await client.connect();
  } catch (error) {
    if (isWrongPassword(error)) return false;
    throw explainConnectionFailure(error, url);
  }
  await refusePowerfulRole(client);
  return true;
}

async function connectOrRefuse(settings: ConnectionSettings, url: DatabaseUrl): Promise<pg.Client> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: CONNECT_PATIENCE_MS });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw explainConnectionFailure(error, url);
  }
}

async function askVersion(client: pg.Client) {
  const { rows } = await client.query<{ version: string; number: number }>(
    `select current_setting('server_version') version, current_setting('server_version_num')::int number`,
  );
  const [server] = rows;
  if (server === undefined) throw new Error('the server does not say its version');
  return server;
}

/** Row-level security binds neither a superuser nor a role with BYPASSRLS. Ends the connection. */
async function refusePowerfulRole(client: pg.Client): Promise<void> {
  const { role, powerful } = await askPowers(client);
  if (!powerful) return;
  throw new StartRefusal(
    `The role ${role} that Duet would work as can see past row-level security. Run: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS; and take ${OWNER_ROLE} from it`,
  );
}

async function askPowers(client: pg.Client): Promise<{ role: string; powerful: boolean }> {
  try {
    const { rows } = await client.query<{ role: string; powerful: boolean }>(
      `select rolname role, rolsuper or rolbypassrls or pg_has_role(oid, '${OWNER_ROLE}', 'member') powerful
         from pg_roles where rolname = current_user`,
    );
    const [found] = rows;
    if (found === undefined) throw new Error('the server does not know who signed in');
    return found;
  } finally {
    await client.end();
  }
}
