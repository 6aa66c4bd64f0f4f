import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type ActName, splitAddress } from '#contracts/addresses.ts';
import { type RouteContract, type Routes, routes } from '#contracts/routes.ts';
import { ACCESS, actsOf } from '#domain/access.ts';
import { AppError, type Problem } from '#domain/app-error.ts';
import type { Actor } from '#domain/role.ts';
import type { RunningSession } from '#services/begin-session.ts';
import { resumeSession } from '#services/resume-session.ts';
import type { ApiContext } from './api-context.ts';
import { notUnderstood } from './problem.ts';

type Parsed<Name extends ActName, Key extends string> =
  Routes[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>>
    ? z.output<Schema>
    : undefined;

/** What a handler is called with: everything parsed, the session resumed. */
export interface ActCall<Name extends ActName> {
  readonly params: Parsed<Name, 'params'>;
  readonly query: Parsed<Name, 'query'>;
  readonly body: Parsed<Name, 'body'>;
  readonly session: RunningSession | null;
  readonly actor: Actor | null;
  /** The cookie's secret, for signing out. */
  readonly token: string | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What an act answers, in the form that its contract takes. */
export type ActAnswer<Name extends ActName> =
  Routes[Name] extends Readonly<Record<'response', infer Schema extends z.ZodType>>
    ? z.input<Schema>
    : undefined;

/**
 * Registers an act at the address of its contract: session, forgery check, parsing of everything
 * that comes in, the handler, and the answer held against the contract before it goes out.
 *
 * @example actRoute(context, 'readClinic', ({ actor }) => readClinic(context.deps, actor));
 */
export function actRoute<Name extends ActName>(
  context: ApiContext,
  name: Name,
  handler: (call: ActCall<Name>) => Promise<ActAnswer<Name>>,
): void {
  const contract: RouteContract = routes[name];
  const { method, path } = splitAddress(contract.address);
  context.app.route({
    method,
    url: path,
    handler: async (request, reply) => {
      const token = context.cookie.read(request);
      // A page asks by itself whether its session still runs; everything else is a person's act.
      const prolong = name !== 'readSession';
      const session = token === null ? null : await resumeSession(context.deps, token, { prolong });
      refuseRole(name, session);
      if (method !== 'GET' && session !== null) refuseForged(request, session);
      // Each part is parsed by the contract whose output type it then has.
      const call = {
        params: parse(contract.params, request.params, 'address'),
        query: parse(contract.query, request.query, 'query'),
        body: contract.body === 'file' ? undefined : parse(contract.body, request.body, 'body'),
        session,
        actor: session?.actor ?? null,
        token,
        request,
        reply,
      } as ActCall<Name>;
      const answer = await handler(call);
      if (contract.response === undefined) return await reply.code(204).send();
      return contract.response.parse(answer);
    },
  });
}

/** Before anything of the request is read; whose chart it is about, the act itself decides. */
function refuseRole(name: ActName, session: RunningSession | null): void {
  if (ACCESS[name] === 'anyone') return;
  if (session === null) throw new AppError('unauthenticated', 'Sign in first');
  if (!actsOf(session.actor).includes(name))
    throw new AppError('forbidden', 'This account may not do that');
}

/** A request that changes something proves that the page which sent it could read its session. */
function refuseForged(request: FastifyRequest, session: RunningSession): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const wanted = Buffer.from(session.csrfToken);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new AppError('forbidden', 'This page is out of date. Load it again');
}

function parse(schema: z.ZodType | undefined, given: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw notUnderstood(
    parsed.error.issues.map(
      (issue): Problem => ({ path: [part, ...issue.path].join('.'), message: issue.message }),
    ),
  );
}
