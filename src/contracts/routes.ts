import type { z } from 'zod';
import { type ActName, ADDRESSES } from './addresses.ts';
import { caseloadQuerySchema, caseloadSchema } from './caseload.ts';
import { chartExportSchema } from './chart-export.ts';
import { clinicSchema } from './clinic.ts';
import { importReportSchema } from './import-report.ts';
import { patientParamsSchema, patientSchema } from './patient.ts';
import {
  firstAccountBodySchema,
  sessionSchema,
  signedInSchema,
  signInBodySchema,
  signInByLinkBodySchema,
} from './session.ts';
import { timelineLayoutSchema, timelineQuerySchema } from './timeline.ts';

/** What an act takes and gives. `file`: the body is the file itself, read as a stream. */
export interface RouteContract {
  readonly address: (typeof ADDRESSES)[ActName];
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType | 'file';
  /** Status 200; an act without one answers 204 and nothing. A refusal is a `problemSchema`. */
  readonly response?: z.ZodType;
}

/** The list that api and web share: one line an act. */
export const routes = {
  readSession: { address: ADDRESSES.readSession, response: sessionSchema },
  signIn: { address: ADDRESSES.signIn, body: signInBodySchema, response: signedInSchema },
  signInByLink: {
    address: ADDRESSES.signInByLink,
    body: signInByLinkBodySchema,
    response: signedInSchema,
  },
  createFirstAccount: {
    address: ADDRESSES.createFirstAccount,
    body: firstAccountBodySchema,
    response: signedInSchema,
  },
  keepSession: { address: ADDRESSES.keepSession, response: signedInSchema },
  signOut: { address: ADDRESSES.signOut },
  searchCaseload: {
    address: ADDRESSES.searchCaseload,
    body: caseloadQuerySchema,
    response: caseloadSchema,
  },
  readPatient: {
    address: ADDRESSES.readPatient,
    params: patientParamsSchema,
    response: patientSchema,
  },
  readTimeline: {
    address: ADDRESSES.readTimeline,
    params: patientParamsSchema,
    query: timelineQuerySchema,
    response: timelineLayoutSchema,
  },
  exportChart: {
    address: ADDRESSES.exportChart,
    params: patientParamsSchema,
    response: chartExportSchema,
  },
  importBundle: {
    address: ADDRESSES.importBundle,
    body: 'file',
    response: importReportSchema,
  },
  readMyTimeline: {
    address: ADDRESSES.readMyTimeline,
    query: timelineQuerySchema,
    response: timelineLayoutSchema,
  },
  readClinic: { address: ADDRESSES.readClinic, response: clinicSchema },
} as const satisfies { readonly [Name in ActName]: RouteContract };

export type Routes = typeof routes;
