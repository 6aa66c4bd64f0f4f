import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import type { ConnectionSettings } from '#db/connection-settings.ts';
import { OWNER_ROLE } from '#db/database-roles.ts';
import { type DatabasePool, openPool } from '#db/open-pool.ts';
import { atDatabase, runOnce } from './test-server.ts';

export type TestDatabase = {
  readonly pool: DatabasePool;
  /** As `duet_owner`. */
  readonly adminConnection: ConnectionSettings;
  /** As `duet_app`. */
  readonly appConnection: ConnectionSettings;
  /** May do anything on the server. */
  readonly makerConnection: ConnectionSettings;
};

/**
 * A migrated database of its own for one test file, on the server of the run; gone with the file.
 *
 * @example const { pool } = await createTestDatabase();
 */
export async function createTestDatabase(
  options: { readonly migrated: boolean } = { migrated: true },
): Promise<TestDatabase> {
  const { template, makerConnection, adminConnection, appConnection } = inject('testServer');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const source = options.migrated ? template : 'template0';
  await runOnce(
    makerConnection,
    `create database ${name} template ${source} owner ${OWNER_ROLE} strategy file_copy`,
  );
  const database = {
    adminConnection: atDatabase(adminConnection, name),
    appConnection: atDatabase(appConnection, name),
    makerConnection: atDatabase(makerConnection, name),
  };
  const pool = openPool(database.appConnection);
  afterAll(async () => {
    await pool.destroy();
    await runOnce(makerConnection, `drop database ${name} with (force)`);
  });
  return { ...database, pool };
}
