import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { killHard, startElsewhere } from '../../../tests/support/start-elsewhere.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { chooseDataFolder } from './data-folder.ts';
import { StartRefusal } from './start-refusal.ts';
import { startEmbeddedServer } from './start-server.ts';

const asRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };
/** daemon: initdb wants an account that the system knows. */
const SOMEONE_ELSE = { uid: 1, gid: 1 };
/** A checkout under a folder that only root may enter cannot be run by anyone else. */
const othersMayRunIt = asRoot && spawnSync(process.execPath, ['-v'], SOMEONE_ELSE).status === 0;

async function expectRefusal(dataDir: string, words: RegExp): Promise<void> {
  const refusal = await startEmbeddedServer({ dataDir, durability: 'tests' }).then(
    (server) => server.stop(),
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StartRefusal);
  expect(String(refusal)).toMatch(words);
  expect(String(refusal)).not.toContain('\n');
  expect(String(refusal)).toContain('DUET_DATA=');
}

test('data-of-another-major-are-refused-and-left-as-they-are', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres'));
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  await expectRefusal(dataDir, /made by PostgreSQL 17, and this Duet brings 18/);
  expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
});

test('the-folder-of-another-postgresql-is-refused', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'PG_VERSION'), '16\n');
  await expectRefusal(dataDir, /is a PostgreSQL data folder itself \(version 16\)/);
});

test('files-that-are-no-database-are-never-overwritten', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres'));
  writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'mine');
  await expectRefusal(dataDir, /holds files that are no database/);
});

test('a-file-or-a-path-beyond-all-bounds-is-refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expectRefusal(join(folder, 'file'), /a file is in the way/);
  await expectRefusal(join(folder, 'file', 'below'), /a file is in the way/);
  await expectRefusal(join(folder, 'deep/'.repeat(300)), /too deep/);
  await expectRefusal(join(folder, 'n'.repeat(300)), /too deep/);
  await expectRefusal('/proc/no-such-folder', /no folder can be made there/);
});

test.skipIf(!asRoot)('a-folder-that-nobody-may-enter-is-refused-to-root (root only)', async () => {
  const closed = join(temporaryFolder(), 'closed');
  mkdirSync(closed, { mode: 0o700 });
  await expectRefusal(join(closed, 'data'), /lies under .*closed.* may not enter/);
  expect(existsSync(join(closed, 'data'))).toBe(false);
});

test('only-an-unnamed-data-folder-under-a-closed-one-is-moved-to-the-system-place', async () => {
  const folder = temporaryFolder();
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  expect(await chooseDataFolder(join(closed, 'data'), NOBODY)).toBe('/var/lib/duet');
  expect(await chooseDataFolder(join(closed, 'data'), null)).toBe(join(closed, 'data'));
  expect(await chooseDataFolder(join(folder, 'data'), NOBODY)).toBe(join(folder, 'data'));
});

test.skipIf(!othersMayRunIt)(
  'a-person-who-is-not-root-runs-the-server-as-themselves (root, in a checkout open to others)',
  async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o777);
    const started = await startElsewhere(join(folder, 'data'), SOMEONE_ELSE);
    onTestFinished(() => void started.process.kill('SIGKILL'));
    expect(started.said).toMatchObject({ origin: 'created' });
    started.process.kill('SIGTERM');
    await new Promise((resolve) => started.process.once('exit', resolve));

    chmodSync(folder, 0o755);
    const refused = await startElsewhere(join(folder, 'other'), SOMEONE_ELSE);
    await killHard(refused.process).catch(() => undefined);
    expect(refused.said.refused).toMatch(/no permission to write there/);
  },
);
