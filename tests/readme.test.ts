import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { INSTRUMENTS } from '#knowledge/instruments/index.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { root } from '../scripts/ensure-installed.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the-readme-counts-what-is-on-board', () => {
  const { instruments, medications, therapies, rules } = clinicalContent();
  const words = readme.replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    `${instruments.size} instruments, ${medications.size} drugs and ${therapies.size} therapies as cited data, ${rules.length} guideline rules`,
  );
});

test('the-readme-names-every-scale-whose-wording-is-on-board', () => {
  const [, licences = ''] = readme.split('## Licences');
  const worded = INSTRUMENTS.filter(({ licence }) => licence.kind !== 'scoring-only');
  // Both forms of the HAM-D stand under one name.
  const names = worded.map(({ shortTitle }) => shortTitle.replace(/^HAM-?D.*/, 'HAM-D'));
  expect(names.filter((name) => !licences.includes(name))).toEqual([]);
  expect(licences).toContain(`the other ${inWords(INSTRUMENTS.length - worded.length)} are scored`);
});

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

test.each(documents)('%s links only to what is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const links = Array.from(
    text.matchAll(/\]\(([^)#:]+)\)|\b(?:src|srcset)="([^":]+)"/g),
    ([, link, image]) => link ?? image ?? '',
  );
  const gone = links.filter((link) => !existsSync(join(root, dirname(document), link)));
  expect(gone).toEqual([]);
});

function inWords(count: number): string {
  const words = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
  return words[count - 11] ?? String(count);
}
