import type { FastifyInstance } from 'fastify';
import type { Deps } from '#services/deps.ts';
import type { RecordedPerson } from '#services/import-records.ts';
import type { SessionCookie } from './session-cookie.ts';

/** What a file of records came to, before anything is written. */
export interface RecordsRead {
  readonly people: readonly RecordedPerson[];
  readonly resources: number;
  readonly read: readonly { readonly resourceType: string; readonly count: number }[];
  readonly ignored: readonly { readonly reference: string; readonly why: string }[];
}

/** Reads a file of records from its bytes; the composition root hands in the FHIR reader. */
export type RecordReader = (bytes: AsyncIterable<Uint8Array>) => Promise<RecordsRead>;

/** What every file of routes is given. */
export interface ApiContext {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly cookie: SessionCookie;
  readonly readRecords: RecordReader;
  /** This server runs the demo clinic. */
  readonly demo: boolean;
}
