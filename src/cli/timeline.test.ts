import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chart,
  coding,
  condition,
  ICD10CM,
  medicationRequest,
  phq9Total,
} from '../../tests/support/fhir-records.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';

const CHART = chart(
  condition(coding(ICD10CM, 'F33.1'), { onsetDateTime: '2026-03-02' }),
  phq9Total(24, { id: 'start', effectiveDateTime: '2026-09-01' }),
  medicationRequest({ authoredOn: '2026-09-01' }),
  phq9Total(18, { id: 'now', effectiveDateTime: '2026-11-20' }),
  phq9Total(3, { id: 'late', effectiveDateTime: '2026-12-01' }),
);

async function timeline(json: unknown, ...argv: readonly string[]) {
  const folder = temporaryFolder();
  const file = join(folder, 'chart.json');
  const svg = join(folder, 'chart.svg');
  writeFileSync(file, JSON.stringify(json));
  const said = { out: '', err: '' };
  const code = await runCli(['timeline', file, '--out', svg, ...argv], COMMANDS, {
    out: (text) => {
      said.out += text.replaceAll(`${folder}/`, '');
    },
    err: (text) => {
      said.err += text.replaceAll(`${folder}/`, '');
    },
    now: () => '2026-11-23T12:00:00+00:00',
    env: {},
    version: '0.0.0',
    startHttp: () => Promise.reject(new Error('nothing is served here')),
  });
  return { code, ...said, svg: existsSync(svg) ? readFileSync(svg, 'utf8') : null };
}

describe('duet timeline', () => {
  it('writes the picture and says what is in it', async () => {
    const { code, out, svg } = await timeline(CHART);
    expect(code).toBe(0);
    expect(out).toMatch(/^chart\.svg: 1182 by \d+ px\n\nOne treatment step since 1 Sep 2026; now/);
    expect(out).toMatch(/1 Sep 2026 +PHQ-9 24 \(severe · start of this step\)/);
    expect(svg).toContain('>Step 1 · sertraline started</text>');
    // The file carries the fonts that its labels were measured in.
    expect(svg).toContain('src: url(data:font/woff2;base64,');
  });

  it('sees nothing after the day that counts as today', async () => {
    const { svg } = await timeline(CHART, '--as-of', '2026-10-01');
    expect(svg).toContain('>24</text>');
    expect(svg).not.toContain('>18</text>');
  });

  it('prints the layout as one document with --json', async () => {
    const { out } = await timeline(CHART, '--json', '--setting', 'phone', '--width', '358');
    expect(JSON.parse(out)).toMatchObject({ width: 358, view: { setting: 'phone' } });
  });

  it('draws in the person’s words on request', async () => {
    const { svg } = await timeline(CHART, '--plain-words');
    expect(svg).toContain('>How heavy things were</text>');
    expect(svg).not.toContain('>24</text>');
  });

  it('refuses a width or range that is none, and writes nothing', async () => {
    for (const argv of [
      ['--width', '12'],
      ['--range', 'yesterday'],
      ['--range', '2026-09-30..2026-04-01'],
      ['--setting', 'wall'],
    ]) {
      const { code, err, svg } = await timeline(CHART, ...argv);
      expect([code, svg]).toEqual([2, null]);
      expect(err).toContain(argv[1]);
    }
  });

  it('names the file that cannot be written', async () => {
    const { code, err } = await timeline(CHART, '--out', 'no/such/folder/chart.svg');
    expect(code).toBe(1);
    expect(err).toMatch(/^no\/such\/folder\/chart\.svg: its folder does not exist/);
  });
});
