import type pg from 'pg';
import { APP_ROLE, NO_POWERS, OWNER_ROLE, scramVerifier } from './database-roles.ts';
import { StartRefusal } from './embedded/start-refusal.ts';

type Standing = {
  readonly me: string;
  readonly database: string;
  readonly ownerThere: boolean;
  readonly ownerIsMine: boolean;
  readonly ownerCreates: boolean;
  readonly appThere: boolean;
  readonly appConnects: boolean;
};

/**
 * Makes `duet_owner` and `duet_app` where they are missing, and lets the owner create in the
 * database; does nothing when an administrator has done so already.
 *
 * @throws StartRefusal with the SQL for an administrator when this user may not.
 */
export async function ensureExternalRoles(client: pg.Client): Promise<void> {
  const now = await standing(client);
  const steps = missingSteps(now);
  try {
    for (const step of steps) await client.query(step);
  } catch (error) {
    throw new StartRefusal(
      `The user ${now.me} of DATABASE_URL may not prepare the database. Let an administrator run once, in the database ${now.database}: ${steps.join('; ')};`,
      { cause: error },
    );
  }
}

/** @throws StartRefusal when this user may not: the application's role then needs a URL of its own. */
export async function setAppPassword(client: pg.Client, password: string): Promise<void> {
  if (password === '')
    throw new StartRefusal(
      `DATABASE_URL has no password to derive one for ${APP_ROLE} from. ${ownUrl()}`,
    );
  try {
    await client.query(`alter role ${APP_ROLE} login password '${scramVerifier(password)}'`);
  } catch (error) {
    throw new StartRefusal(
      `The user of DATABASE_URL may not set the password of ${APP_ROLE}. ${ownUrl()}`,
      { cause: error },
    );
  }
}

function ownUrl(): string {
  return `Run ALTER ROLE ${APP_ROLE} PASSWORD '…' as an administrator and give its address: DATABASE_APP_URL=postgres://${APP_ROLE}:…@host/database`;
}

function missingSteps(now: Standing): string[] {
  const database = quote(now.database);
  return [
    ...(now.ownerThere ? [] : [`CREATE ROLE ${OWNER_ROLE} NOLOGIN ${NO_POWERS}`]),
    ...(now.ownerIsMine ? [] : [`GRANT ${OWNER_ROLE} TO ${quote(now.me)}`]),
    ...(now.ownerCreates
      ? []
      : [
          `GRANT CREATE ON DATABASE ${database} TO ${OWNER_ROLE}`,
          `GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE}`,
        ]),
    ...(now.appThere ? [] : [`CREATE ROLE ${APP_ROLE} LOGIN ${NO_POWERS}`]),
    ...(now.appConnects ? [] : [`GRANT CONNECT ON DATABASE ${database} TO ${APP_ROLE}`]),
  ];
}

async function standing(client: pg.Client): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `select session_user me, current_database() database,
            o.oid is not null "ownerThere",
            coalesce(pg_has_role(session_user, o.oid, 'member'), false) "ownerIsMine",
            a.oid is not null "appThere",
            coalesce(has_database_privilege(a.oid, current_database(), 'connect'), false) "appConnects",
            coalesce(has_database_privilege(o.oid, current_database(), 'create')
                 and has_schema_privilege(o.oid, 'public', 'create'), false) "ownerCreates"
       from (select 1) one
       left join pg_roles o on o.rolname = $1
       left join pg_roles a on a.rolname = $2`,
    [OWNER_ROLE, APP_ROLE],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the server gave no answer about its roles');
  return row;
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
