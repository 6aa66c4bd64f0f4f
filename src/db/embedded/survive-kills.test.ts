import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { dataForThisFile } from '../../../tests/support/data-for-this-file.ts';
import { killHard, startElsewhere } from '../../../tests/support/start-elsewhere.ts';
import { isAlive } from './process-facts.ts';
import { type EmbeddedServer, startEmbeddedServer } from './start-server.ts';

const copyOfData = dataForThisFile();

async function start(dataDir: string, durability: 'full' | 'tests'): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, durability });
  onTestFinished(() => server.stop());
  return server;
}

function clientOf({ socketDir: host, port, superuser: user, password }: EmbeddedServer): pg.Client {
  const client = new pg.Client({
    host,
    port,
    user,
    password: password ?? '',
    database: 'postgres',
  });
  client.on('error', () => undefined); // the server is about to be killed
  return client;
}

test('a-server-left-by-a-killed-duet-is-taken-over-as-it-runs', async () => {
  const dataDir = copyOfData();
  const first = await startElsewhere(dataDir);
  await killHard(first.process);
  const second = await start(dataDir, 'tests');
  expect(second).toMatchObject({ origin: 'adopted', pid: first.said.pid });
  await second.stop();
  expect(await isAlive(second.pid)).toBe(false);
});

test('a-server-that-was-left-running-without-durability-is-not-taken-over-for-real-data', async () => {
  const dataDir = copyOfData();
  const first = await startElsewhere(dataDir);
  await killHard(first.process);
  const second = await start(dataDir, 'full');
  expect(second.origin).toBe('launched');
  const client = clientOf(second);
  await client.connect();
  expect((await client.query('show fsync')).rows).toEqual([{ fsync: 'on' }]);
  await client.end();
});

test('a-server-that-is-on-its-way-out-is-waited-for', async () => {
  const dataDir = copyOfData();
  const first = await startElsewhere(dataDir);
  await killHard(first.process);
  process.kill(first.said.pid ?? 0, 'SIGINT');
  const second = await start(dataDir, 'tests');
  const client = clientOf(second);
  await client.connect();
  expect((await client.query('select 1 one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

test('every-acknowledged-row-survives-kill-9-of-the-server', async () => {
  const dataDir = copyOfData();
  const server = await start(dataDir, 'full');
  const client = clientOf(server);
  await client.connect();
  await client.query('create table answer (id int primary key)');
  let acknowledged = 0;
  const writing = (async () => {
    for (let id = 1; ; id++) {
      await client.query('insert into answer values ($1)', [id]);
      acknowledged = id;
    }
  })().catch(() => undefined); // until the server is gone
  await pause(300);
  process.kill(server.pid, 'SIGKILL');
  await writing;
  await server.stop();

  const after = clientOf(await start(dataDir, 'full'));
  await after.connect();
  const { rows } = await after.query('select count(*)::int rows, max(id) last from answer');
  await after.end();
  expect(acknowledged).toBeGreaterThan(100);
  expect(rows[0].last).toBeGreaterThanOrEqual(acknowledged);
  expect(rows[0].rows).toBe(rows[0].last);
});
