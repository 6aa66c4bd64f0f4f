import type { ConnectionSettings } from './connection-settings.ts';
import { joinServer } from './embedded/join-server.ts';
import { DataFolderHeld, type DataHold } from './embedded/owner-lock.ts';
import { type EmbeddedServer, startEmbeddedServer } from './embedded/start-server.ts';
import { type DatabaseConnections, prepareEmbeddedDatabase } from './embedded-database.ts';
import { prepareExternalDatabase } from './external-database.ts';

export type OpenDatabaseOptions = {
  readonly dataDir: string;
  /** When the caller holds the folder already (`holdDataFolder`); `stop` releases it. */
  readonly hold?: DataHold;
  /** A PostgreSQL of the user's own, 15 or later, instead of the embedded one. */
  readonly databaseUrl?: string;
  /** How `duet_app` signs in there, when Duet may not set its password. */
  readonly databaseAppUrl?: string;
  /** When another Duet holds the folder: refuse (a server), or use its database (a command). */
  readonly whenHeld?: 'refuse' | 'join';
};

export type OpenDatabase = {
  /** As `duet_owner`: migrations only. */
  readonly adminConnection: ConnectionSettings;
  /** As `duet_app`: everything else. */
  readonly appConnection: ConnectionSettings;
  /** One phrase for people: which server, where the data lie; no secret. */
  readonly describe: string;
  /** What happened on the way that a person should know, such as where programs were copied to. */
  readonly notices: readonly string[];
  /** False once an embedded server has ended by itself; a server of the user's own is theirs to watch. */
  isRunning(): Promise<boolean>;
  stop(): Promise<void>;
};

/**
 * A PostgreSQL with Duet's database and its two roles, ready to be migrated.
 *
 * @throws StartRefusal with one line for a person.
 * @example const database = await openDatabase({ dataDir: './data' });
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl === undefined) return openEmbedded(options);
  const connections = await prepareExternalDatabase({
    databaseUrl: options.databaseUrl,
    ...(options.databaseAppUrl === undefined ? {} : { appUrl: options.databaseAppUrl }),
  });
  return {
    ...connections,
    describe: 'the PostgreSQL of DATABASE_URL',
    notices: [],
    isRunning: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
}

async function openEmbedded(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const server = await startOrJoin(options);
  try {
    return describeEmbedded(server, await prepareEmbeddedDatabase(server));
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function startOrJoin(options: OpenDatabaseOptions): Promise<EmbeddedServer> {
  try {
    return await startEmbeddedServer({
      dataDir: options.dataDir,
      durability: 'full',
      ...(options.hold === undefined ? {} : { hold: options.hold }),
    });
  } catch (error) {
    if (options.whenHeld !== 'join' || !(error instanceof DataFolderHeld)) throw error;
    return joinServer(error.dataDir);
  }
}

const ORIGINS: Readonly<Record<EmbeddedServer['origin'], string>> = {
  created: 'new data',
  launched: 'data',
  adopted: 'taken over from a Duet that was killed, data',
  joined: 'of the Duet that is running, data',
};

function describeEmbedded(server: EmbeddedServer, connections: DatabaseConnections): OpenDatabase {
  return {
    ...connections,
    describe: `PostgreSQL (process ${server.pid}), ${ORIGINS[server.origin]} in ${server.dataDir}`,
    notices:
      server.copiedPrograms === null
        ? []
        : [
            `The database runs from a copy of its programs in ${server.copiedPrograms}, which its account can reach.`,
          ],
    isRunning: () => server.isRunning(),
    stop: () => server.stop(),
  };
}
