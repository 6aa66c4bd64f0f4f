import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { ConnectionSettings } from './connection-settings.ts';
import type { Schema } from './schema.ts';
import { valueParsers } from './value-parsers.ts';

/**
 * Connections as `duet_app`. By itself it shows no row of any clinic: work goes through `inClinic`.
 */
export type DatabasePool = Kysely<Schema>;

const CONNECT_PATIENCE_MS = 10_000;

/**
 * Opens the pool; the caller ends it with `pool.destroy()`.
 *
 * @param size connections at most
 * @example const pool = openPool(database.appConnection);
 */
export function openPool(connection: ConnectionSettings, size = 10): DatabasePool {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    types: valueParsers(),
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    application_name: 'duet',
  });
  // An idle connection that is lost concerns nobody: the pool drops it, and the next act opens
  // another or is told. Without a listener the loss would end the process.
  pool.on('error', () => undefined);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
