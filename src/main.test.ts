import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs `duet` in a process of its own; `hangUp` closes its stdout before it has written. */
async function duet(argv: readonly string[], { hangUp = false } = {}) {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    said.err += part.toString();
  });
  if (hangUp) child.stdout.destroy();
  const [code] = await once(child, 'close');
  return { code: Number(code), ...said };
}

it('scores from a shell, with one document on stdout', async () => {
  const { code, out, err } = await duet(['score', 'phq-2', '--items', '[2,2]', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ total: 4, positive: true });
});

it('ends without a word when nobody reads any more', async () => {
  expect(await duet(['--help'], { hangUp: true })).toEqual({ code: 0, out: '', err: '' });
});

it('refuses without a stack trace', async () => {
  const { code, out, err } = await duet(['score', 'phq-2', '--items', '[9,9]']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trim().split('\n')).toHaveLength(2);
});

it('prints its version', async () => {
  expect((await duet(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
