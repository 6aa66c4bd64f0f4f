import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#domain/app-error.ts';

/** Built files carry their content's hash in the name, so they never change. */
const HASHED = /-[\w-]{8,}\.\w+$/;

/** The built pages: the portal under its own address, the workspace under every other one. */
export function servePages(app: FastifyInstance, webFolder: string): void {
  if (!existsSync(webFolder)) {
    app.setNotFoundHandler(() => {
      throw new AppError('not-found', 'The pages are not built yet. Run: npm run build');
    });
    return;
  }
  app.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = HASHED.test(path);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/portal', (_request, reply) => reply.sendFile('portal.html'));
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || /\.\w+$/.test(request.url))
      throw new AppError('not-found', 'There is nothing at this address');
    return reply.sendFile('index.html');
  });
}
