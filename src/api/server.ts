import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { AppError } from '#domain/app-error.ts';
import type { Deps } from '#services/deps.ts';
import type { RecordReader } from '#services/import-records.ts';
import { caseloadRoutes } from './caseload.ts';
import { clinicRoutes } from './clinic.ts';
import { importRoutes } from './imports.ts';
import { refuseOtherOrigins } from './own-origin.ts';
import { servePages } from './pages.ts';
import { patientRoutes } from './patients.ts';
import { FAULT, problemOf } from './problem.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { sessionRoutes } from './session.ts';
import { SessionCookie } from './session-cookie.ts';

export interface ServerOptions {
  readonly deps: Deps;
  readonly readRecords: RecordReader;
  /** Folder of the built pages. */
  readonly webFolder: string;
  /** This server runs the demo clinic. */
  readonly demo: boolean;
  /** A proxy in front speaks TLS and sets the address of the caller. */
  readonly behindTls: boolean;
  /** Told of a fault: its kind and the route's template, never content. */
  readonly onFault: (line: string) => void;
}

/**
 * The HTTP server, not yet listening: the acts of the contracts under `/api`, the built pages under
 * every other address.
 *
 * @example const app = await buildServer(options); await app.listen({ port: 4010 });
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { deps, readRecords, demo, behindTls } = options;
  const app = fastify({ logger: false, trustProxy: behindTls, bodyLimit: 256 * 1024 });
  await app.register(fastifyCookie);
  addSecurityHeaders(app, { behindTls });
  app.addHook('onRequest', async (request) => refuseOtherOrigins(request, behindTls));
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal === null) options.onFault(faultLine(error, request.routeOptions.url));
    const body = refusal === null ? FAULT : problemOf(refusal);
    return reply.code(body.status).type('application/problem+json').send(body);
  });
  const context = { app, deps, readRecords, demo, cookie: new SessionCookie({ behindTls }) };
  sessionRoutes(context);
  caseloadRoutes(context);
  patientRoutes(context);
  importRoutes(context);
  clinicRoutes(context);
  servePages(app, options.webFolder);
  await app.ready();
  return app;
}

/** Our own refusals, and those that the HTTP library makes of a body it cannot take. */
function refusalOf(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  if (error.statusCode === 413) return new AppError('too-large', 'The request is too large');
  if (typeof error.statusCode === 'number' && error.statusCode < 500)
    return new AppError('invalid', 'The request could not be read');
  return null;
}

function faultLine(error: unknown, route: string | undefined): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const at = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : '';
  return `${route ?? 'no route'}: ${kind} ${at}`;
}
