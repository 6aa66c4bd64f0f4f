import { expect, onTestFinished, test } from 'vitest';
import { killHard, startElsewhere } from '../../../tests/support/start-elsewhere.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { DataFolderHeld, holdDataFolder } from './owner-lock.ts';
import { startEmbeddedServer } from './start-server.ts';

test('a-second-duet-is-refused-with-the-number-of-the-first', async () => {
  const dataDir = temporaryFolder();
  const first = await startElsewhere(dataDir);
  const second = startEmbeddedServer({ dataDir, durability: 'tests' });
  await expect(second).rejects.toThrow(DataFolderHeld);
  await expect(second).rejects.toThrow(`process ${first.process.pid}`);
  first.process.kill('SIGTERM');
  await new Promise((resolve) => first.process.once('exit', resolve));
  const third = await startEmbeddedServer({ dataDir, durability: 'tests' });
  await third.stop();
});

test('of-starts-at-the-same-moment-exactly-one-wins', async () => {
  const dataDir = temporaryFolder();
  const starts = await Promise.all([1, 2, 3, 4].map(() => startElsewhere(dataDir)));
  onTestFinished(async () => {
    const server = await startEmbeddedServer({ dataDir, durability: 'tests' });
    await server.stop();
  });
  const winners = starts.filter(({ said }) => said.pid !== undefined);
  const losers = starts.filter(({ said }) => said.refused !== undefined);
  for (const winner of winners) await killHard(winner.process);
  expect([winners.length, losers.length]).toEqual([1, 3]);
  for (const { said } of losers) expect(said.refused).toContain('holds the data folder');
});

test('the-refusal-names-where-the-first-one-serves', async () => {
  const hold = await holdDataFolder(temporaryFolder());
  hold.describe('http://127.0.0.1:4999');
  await expect(holdDataFolder(hold.dataDir)).rejects.toThrow('serves http://127.0.0.1:4999');
  hold.release();
  const next = await holdDataFolder(hold.dataDir);
  next.release();
});
