import type { FastifyRequest } from 'fastify';
import { AppError } from '#domain/app-error.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses what another page makes a browser send: a request from another site, or one that reached
 * this address under another name (DNS rebinding).
 *
 * @throws AppError forbidden
 */
export function refuseOtherOrigins(request: FastifyRequest, behindTls: boolean): void {
  const site = request.headers['sec-fetch-site'];
  const crossSite = site === 'cross-site' || site === 'same-site';
  if (request.method !== 'GET' && crossSite)
    throw new AppError('forbidden', 'This request comes from another site');
  if (!behindTls && !LOOPBACK.has(hostnameOf(request.headers.host)))
    throw new AppError('forbidden', 'Open Duet at the address that it printed when it started');
}

function hostnameOf(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '').toLowerCase();
}
