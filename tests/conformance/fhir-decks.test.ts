import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBundle } from '#fhir/read-bundle.ts';
import { clinicalContent } from '#services/clinical-content.ts';

/** Records that nobody here wrote; beside the repository where the project is built, nowhere else. */
const DECKS = new URL('../../../shared/decks/fhir/', import.meta.url);
const content = clinicalContent();

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const loose = z.object({
  entry: z.array(
    z.object({
      resource: z.object({
        resourceType: z.string(),
        id: z.string(),
        status: z.string().optional(),
        code: z.object({ coding: z.array(z.object({ code: z.string() })).optional() }).optional(),
        valueInteger: z.number().optional(),
      }),
    }),
  ),
});

/** The totals as they stand in the file, found without any of the code under test. */
function totalsAsSent(json: unknown): readonly (readonly [string, number])[] {
  return loose.parse(json).entry.flatMap(({ resource }) => {
    const isTotal = resource.code?.coding?.some(({ code }) => code === '44261-6') ?? false;
    return isTotal && resource.valueInteger !== undefined
      ? [[`Observation/${resource.id}`, resource.valueInteger] as const]
      : [];
  });
}

function totalsAsRead(json: unknown): readonly (readonly [string, number])[] {
  return readBundle(json, content).entries.flatMap((entry) =>
    entry.kind === 'reported-score' ? [[entry.origin.reference, entry.payload.total] as const] : [],
  );
}

/** Loose resources of a folder as one bundle about `Patient/example`. */
function folderAsBundle(folder: string): unknown {
  const url = new URL(`${folder}/`, DECKS);
  const resources = readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ resource: readJson(new URL(name, url)) }));
  const patient = { resource: { resourceType: 'Patient', id: 'example' } };
  return { resourceType: 'Bundle', type: 'collection', entry: [patient, ...resources] };
}

const formsIn = (json: unknown) =>
  readBundle(json, content).entries.flatMap((entry) =>
    entry.kind === 'instrument-response' ? [entry.payload.items] : [],
  );

describe.skipIf(!existsSync(DECKS))(
  'FHIR that nobody here wrote (skipped where ../shared/decks is not there)',
  () => {
    const patients = existsSync(DECKS) ? readdirSync(new URL('patients/', DECKS)) : [];

    it.each(patients)('every total of %s is read as it was sent', (name) => {
      const json = readJson(new URL(`patients/${name}`, DECKS));
      expect(totalsAsRead(json)).toEqual(totalsAsSent(json));
    });

    it('has 24 patients with 42 totals', () => {
      const sent = patients.map((name) =>
        totalsAsSent(readJson(new URL(`patients/${name}`, DECKS))),
      );
      expect([sent.length, sent.flat().length]).toEqual([24, 42]);
    });

    it.each(['record-with-major-depression.json', 'record-without-depression.json'])(
      'every resource of %s is read or listed',
      (name) => {
        const json = readJson(new URL(`synthea/${name}`, DECKS));
        const { entries, ignored } = readBundle(json, content);
        const named = new Set([
          ...entries.map(({ origin }) => origin.reference),
          ...ignored.map(({ reference }) => reference),
        ]);
        const sent = loose.parse(json).entry.map(({ resource }) => resource);
        const missing = sent.filter(({ resourceType, id }) => !named.has(`${resourceType}/${id}`));
        expect(missing.map(({ resourceType }) => resourceType)).toEqual(['Patient']);
      },
    );

    it('the PHQ-9 of certified records: answers and total agree', () => {
      const json = folderAsBundle('us-core');
      expect(formsIn(json)).toEqual([[2, 2, 2, 2, 1, 1, 2, 0, 0]]);
      expect(totalsAsRead(json).map(([, total]) => total)).toEqual([12, 12]);
    });

    it('the PHQ-9 of the German module: codings without a system, questions by number', () => {
      const json = folderAsBundle('german-prom');
      expect(formsIn(json)).toEqual([[3, 3, 3, 3, 3, 3, 3, 3, 3]]);
      expect(totalsAsRead(json).map(([, total]) => total)).toEqual([27, 27]);
    });
  },
);
