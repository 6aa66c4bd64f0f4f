import type { FastifyInstance } from 'fastify';
import type { Deps } from '#services/deps.ts';
import type { RecordReader } from '#services/import-records.ts';
import type { SessionCookie } from './session-cookie.ts';

/** What every file of routes is given. */
export interface ApiContext {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly cookie: SessionCookie;
  readonly readRecords: RecordReader;
  /** This server runs the demo clinic. */
  readonly demo: boolean;
}
