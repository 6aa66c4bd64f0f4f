import { rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type AdoptedServer, adoptServer } from './adopt-server.ts';
import { initCluster } from './init-cluster.ts';
import { launchServer } from './launch-server.ts';
import { locateBinaries } from './locate-binaries.ts';
import { type DataHold, holdDataFolder } from './owner-lock.ts';
import { isAlive } from './process-facts.ts';
import { serverAccount } from './server-account.ts';
import { type Durability, type ServerSite, SUPERUSER } from './server-site.ts';
import { SOCKET_PORT, socketFolder } from './socket-folder.ts';
import { stopServer } from './stop-server.ts';

/** A running PostgreSQL on a data folder that this process alone holds. */
export type EmbeddedServer = {
  /** `host` for `pg`: the folder of the Unix socket (on Windows 127.0.0.1). */
  readonly socketDir: string;
  readonly port: number;
  readonly superuser: string;
  readonly password: string | null;
  readonly pid: number;
  readonly dataDir: string;
  /** How we came to it: new data, data that was there, left running by a killed Duet, another's. */
  readonly origin: 'created' | 'launched' | 'adopted' | 'joined';
  /** Where the programs were copied to, when the package's own could not be run in place. */
  readonly copiedPrograms: string | null;
  isRunning(): Promise<boolean>;
  /** Fast shutdown; resolves when the server has ended and the folder is free. */
  stop(): Promise<void>;
};

export type EmbeddedServerOptions = {
  readonly dataDir: string;
  readonly durability: Durability;
  /** When the caller holds the folder already; `stop` releases it. */
  readonly hold?: DataHold;
  /** Another copy of the platform package, for tests. */
  readonly packageFolder?: string;
};

/**
 * Holds the data folder, makes the cluster the first time, and starts or takes over its server.
 *
 * @throws StartRefusal with one line for a person when that cannot be.
 * @example const server = await startEmbeddedServer({ dataDir: './data', durability: 'full' });
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const hold = options.hold ?? (await holdDataFolder(options.dataDir));
  try {
    const site = await prepareSite(hold.dataDir, options);
    return await runServer(site, hold);
  } catch (error) {
    hold.release();
    throw error;
  }
}

async function prepareSite(dataDir: string, options: EmbeddedServerOptions): Promise<ServerSite> {
  const account = serverAccount();
  const { packageFolder, durability } = options;
  return {
    dataDir,
    clusterDir: join(dataDir, 'postgres'),
    socketDir: await socketFolder(dataDir, account),
    logFile: join(dataDir, 'postgres.log'),
    account,
    binaries: await locateBinaries({
      account,
      copyTo: join(dataDir, 'programs'),
      ...(packageFolder === undefined ? {} : { packageFolder }),
    }),
    durability,
  };
}

async function runServer(site: ServerSite, hold: DataHold): Promise<EmbeddedServer> {
  const { created, password } = await initCluster(site);
  const adopted = await adoptServer(site, password);
  const running = adopted ?? (await launch(site));
  return {
    ...running,
    superuser: SUPERUSER,
    password,
    dataDir: site.dataDir,
    origin: created ? 'created' : adopted === null ? 'launched' : 'adopted',
    copiedPrograms: site.binaries.copied ? site.binaries.folder : null,
    isRunning: () => isAlive(running.pid),
    async stop() {
      await stopServer(site, running.pid);
      if (site.socketDir !== join(site.dataDir, 'socket')) await removeIfEmpty(site.socketDir);
      hold.release();
    },
  };
}

/** A socket outside the data folder leaves nothing behind in the temporary one. */
async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'ENOENT') throw error;
  });
}

async function launch(site: ServerSite): Promise<AdoptedServer> {
  if (process.platform !== 'win32') {
    const pid = await launchServer(site, SOCKET_PORT);
    return { pid, socketDir: site.socketDir, port: SOCKET_PORT };
  }
  const port = await freeLoopbackPort();
  return { pid: await launchServer(site, port), socketDir: '127.0.0.1', port };
}

/** Windows only: Node cannot reach PostgreSQL through a Unix socket there. Untested. */
function freeLoopbackPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
