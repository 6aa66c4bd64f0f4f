import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isExact } from '#domain/calendar.ts';
import type { ClinicalArtifact } from '#domain/source.ts';
import { RULES } from './guidelines/index.ts';
import { INSTRUMENTS } from './instruments/index.ts';
import { MEDICATIONS } from './medications/index.ts';
import { THERAPIES } from './therapies/index.ts';

/** A folder of clinical content: what its index lists, and the files beside the artifacts. */
interface Folder {
  readonly folder: string;
  readonly artifacts: readonly ClinicalArtifact[];
  readonly besides: readonly string[];
}

const FOLDERS: readonly Folder[] = [
  { folder: 'instruments', artifacts: INSTRUMENTS, besides: [] },
  { folder: 'medications', artifacts: MEDICATIONS, besides: ['sources'] },
  { folder: 'therapies', artifacts: THERAPIES, besides: ['sources'] },
  { folder: 'guidelines', artifacts: RULES, besides: ['citations', 'facts', 'precedence'] },
];

function namesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}

describe.each(FOLDERS)('$folder', ({ folder, artifacts, besides }) => {
  it('lists every file once, under the id that is its name', () => {
    const ids = artifacts.map((artifact) => artifact.id.toLowerCase());
    const files = namesIn(folder).filter((name) => name !== 'index' && !besides.includes(name));
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('has no helper file that is gone', () => {
    expect(namesIn(folder)).toEqual(expect.arrayContaining([...besides]));
  });

  it.each(artifacts.map((artifact) => [artifact.id, artifact] as const))(
    '%s carries version, citation and review date, and no signature',
    (_id, artifact) => {
      expect(artifact.version).toMatch(/^\d{4}-\d{2}(\.\d+)?$/);
      expect(artifact.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(isExact(artifact.reviewBy)).toBe(true);
      expect(artifact.signedOffBy).toBeNull();
      expect(artifact.sources.length).toBeGreaterThan(0);
      for (const source of artifact.sources) {
        expect(source.cite.trim().length).toBeGreaterThan(3);
        // A source that was read says when; one that was not claims no day.
        expect(source.checked === null).toBe(source.mark !== 'checked');
      }
    },
  );
});
