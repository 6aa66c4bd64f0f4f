import { readFile } from 'node:fs/promises';
import type { ChartEntry } from '#domain/chart-entry.ts';
import { parseJson } from '#fhir/parse-json.ts';
import { type BundleRead, readBundle } from '#fhir/read-bundle.ts';
import { clinicalContent } from '#services/clinical-content.ts';
import { inFile } from './refusal.ts';

/** A bundle about one person as a chart that is stored nowhere. */
export interface BundleChart {
  readonly read: BundleRead;
  readonly entries: readonly ChartEntry[];
}

/** Reads a file of one patient. Throws a refusal that names the file and the paths in it. */
export async function readBundleChart(file: string): Promise<BundleChart> {
  const read = await inFile(file, async () =>
    readBundle(parseJson(await readFile(file, 'utf8')), clinicalContent()),
  );
  return { read, entries: chartEntries(read) };
}

/** An author for entries that nobody wrote into a chart. */
const READ_FROM_FILE = { accountId: null, role: 'import', display: 'read from a file' } as const;

/** Ids come from the records' own names, so the same bundle in another order has the same ids. */
export function chartEntries({ patient, entries }: BundleRead): readonly ChartEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry, index) => {
    const { reference } = entry.origin;
    const number = (seen.get(reference) ?? 0) + 1;
    seen.set(reference, number);
    return {
      ...entry,
      id: `${reference}#${number}`,
      clinicId: '',
      patientId: patient.reference,
      seq: index + 1,
      recordedAt: entry.occurredAt,
      author: READ_FROM_FILE,
    };
  });
}
