import { z } from 'zod';
import { AppError } from '#domain/app-error.ts';
import type { ClinicalDefinitions } from '#domain/definitions.ts';
import type { BundleEntry } from './bundle-entry.ts';
import { envelopeProblems } from './bundle-envelope.ts';
import { parseJson } from './parse-json.ts';
import { refusal } from './read-bundle.ts';
import { type BundleRecords, createRecordCollector } from './read-records.ts';
import { createEntrySplitter } from './split-entries.ts';

export interface StreamOptions {
  /** Called with the bytes read so far, after each piece. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads a bundle of any size as it arrives, one or many patients in it, keeping only what its
 * records say. Throws `AppError('invalid')` at the first thing that is wrong, with its path: the
 * whole is refused, so nothing may be written before this returns.
 *
 * @example await readBundleStream(createReadStream(file), content, { onBytes: show })
 */
export async function readBundleStream(
  source: AsyncIterable<Uint8Array>,
  content: ClinicalDefinitions,
  options: StreamOptions = {},
): Promise<BundleRecords> {
  const collector = createRecordCollector(content);
  for await (const entry of streamEntries(source, options)) {
    const problems = collector.add(entry);
    if (problems.length > 0) throw refusal(problems);
  }
  const { problems, read } = collector.finish();
  if (problems.length > 0) throw refusal(problems);
  if (read.people.length === 0) {
    throw refusal([{ path: 'entry', message: 'no Patient; expected at least one' }]);
  }
  return read;
}

/**
 * The entries of a bundle one by one, as its bytes arrive. The envelope is checked at the end:
 * `type` may stand behind the entries.
 */
async function* streamEntries(
  source: AsyncIterable<Uint8Array>,
  { onBytes }: StreamOptions = {},
): AsyncGenerator<BundleEntry, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const splitter = createEntrySplitter();
  let bytes = 0;
  let index = 0;
  for await (const piece of source) {
    bytes += piece.byteLength;
    for (const text of splitter.push(decoded(decoder, piece))) {
      yield { index, entry: parseEntry(text, index) };
      index++;
    }
    onBytes?.(bytes);
  }
  decoded(decoder);
  checkEnvelope(splitter.rest());
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    // The decoder knows no other failure, and its message says nothing of the place.
    throw new AppError('invalid', 'is not UTF-8 text; expected a FHIR R4 Bundle as JSON');
  }
}

function parseEntry(text: string, index: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw refusal([{ path: `entry[${index}]`, message: 'is not JSON' }]);
  }
}

const envelopeSchema = z.object({
  resourceType: z.unknown().optional(),
  type: z.unknown().optional(),
  entry: z.array(z.literal(0)).optional(),
});

function checkEnvelope(text: string): void {
  const { data } = envelopeSchema.safeParse(parseJson(text));
  if (data === undefined) {
    throw refusal([{ path: '', message: 'expected a FHIR R4 Bundle with a list of entries' }]);
  }
  const problems = envelopeProblems({ resourceType: data.resourceType, type: data.type });
  if (problems.length > 0) throw refusal(problems);
}
