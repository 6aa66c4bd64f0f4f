import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningDuet, refusedDuet, startDuet } from '../../tests/support/run-duet.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';

describe('an empty Duet', () => {
  const DUET_DATA = temporaryFolder(afterAll);
  let duet: RunningDuet;
  beforeAll(async () => {
    duet = await startDuet({ DUET_DATA }, '--empty');
  });
  afterAll(async () => {
    duet.process.kill('SIGINT');
    await duet.ended;
  });

  test('serves-and-prints-one-link-for-the-first-account', async () => {
    const session = await fetch(`${duet.address}/api/session`);
    expect(await session.json()).toEqual({ kind: 'signed-out', demo: false });
    expect(duet.said().match(/\/first-account#\S{16,}/g)).toHaveLength(1);
  });

  test('says-how-long-each-stage-took', () => {
    for (const stage of ['database', 'schema', 'server'])
      expect(duet.said()).toMatch(new RegExp(`^${stage}: .+, \\d+\\.\\d s$`, 'm'));
  });

  test('is-named-to-a-second-start-on-its-data', async () => {
    const { code, said } = await refusedDuet({ DUET_DATA });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(`process ${duet.process.pid}`);
    expect(said).toContain(duet.address);
  });

  test('is-named-to-a-start-on-its-port', async () => {
    const PORT = new URL(duet.address).port;
    const { code, said } = await refusedDuet({ DUET_DATA: temporaryFolder(), PORT });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${PORT} is in use by process ${duet.process.pid} `));
    expect(said).toContain(`PORT=${Number(PORT) + 1}`);
  });

  test('is-taken-over-after-kill-9-and-ends-with-whoever-started-it', async () => {
    duet.process.kill('SIGKILL');
    await duet.ended;
    duet = await startDuet({ DUET_DATA });
    expect(duet.said()).toContain('taken over from a Duet that was killed');
    duet.process.disconnect();
    expect(await duet.ended).toBe(0);
    expect(existsSync(join(DUET_DATA, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test('started-again-ends-on-ctrl-c-and-leaves-no-server-behind', async () => {
    duet = await startDuet({ DUET_DATA });
    duet.process.kill('SIGINT');
    duet.process.kill('SIGINT');
    expect(await duet.ended).toBe(0);
    expect(existsSync(join(DUET_DATA, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});

const BAD_SETTINGS: readonly [Readonly<Record<string, string>>, RegExp][] = [
  [{ PORT: 'many' }, /^PORT=many is not understood: write a number/],
  [{ HOST: '0.0.0.0' }, /without encryption.*DUET_BEHIND_TLS=1/],
  [{ HOST: '203.0.113.7', DUET_BEHIND_TLS: '1' }, /is no address of this computer/],
  [{ DATABASE_URL: 'mysql://here' }, /^DATABASE_URL is no PostgreSQL address: write postgres:/],
  [{ DATABASE_URL: 'postgres://a:secret@127.0.0.1:9/b' }, /a@127.*nothing listens there/],
  [{ DUET_DATA: '/proc/nowhere' }, /cannot be used.*DUET_DATA=/],
];

test.each(BAD_SETTINGS)(
  'a-bad-setting-ends-with-one-line-that-says-how-to-mend-it: %o',
  async (settings, words) => {
    const { code, said } = await refusedDuet({ DUET_DATA: temporaryFolder(), ...settings });
    expect(said).toMatch(words);
    expect(said).not.toContain('secret');
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  },
);
