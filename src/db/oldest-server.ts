import { StartRefusal } from './embedded/start-refusal.ts';

const OLDEST_VERSION = 150_000;

/**
 * Duet's SQL needs PostgreSQL 15: there the schema `public` is closed to everyone but the owner of
 * the database, and the walls between clinics rest on that.
 *
 * @param server as `server_version` and `server_version_num` say it: '14.12', 140012
 * @throws StartRefusal for an older one
 */
export function refuseOldServer(server: {
  readonly version: string;
  readonly number: number;
}): void {
  if (server.number >= OLDEST_VERSION) return;
  throw new StartRefusal(
    `DATABASE_URL names a PostgreSQL ${server.version}, and Duet needs 15 or later: upgrade that server, or leave DATABASE_URL out to use the one that comes with Duet`,
  );
}
