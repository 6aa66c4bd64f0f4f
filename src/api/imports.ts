import type { Readable } from 'node:stream';
import { AppError } from '#domain/app-error.ts';
import { importRecords } from '#services/import-records.ts';
import { actRoute } from './act-route.ts';
import type { ApiContext } from './api-context.ts';

/** The largest file that is taken; records of one clinic's day are far below it. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Takes a file as it comes, in a scope of its own where bodies are streams. The file is read whole
 * before anything is written, so one with an error leaves nothing behind.
 */
export function importRoutes(context: ApiContext): void {
  context.app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    actRoute({ ...context, app: scope }, 'importBundle', async ({ actor, request }) => {
      const { people, ...rest } = await context.readRecords(limited(streamOf(request.body)));
      const imported = await importRecords(context.deps, actor, people);
      return {
        ...rest,
        charts: imported.map(({ flagged: _, ...chart }) => chart),
        flagged: imported.flatMap(({ flagged }) => flagged),
      };
    });
  });
}

function streamOf(body: unknown): Readable {
  // The content type parser of this scope hands the request's own stream through.
  if (typeof body === 'object' && body !== null && 'pipe' in body) return body as Readable;
  throw new AppError('invalid', 'A file is expected as the body of the request');
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_FILE_BYTES)
      throw new AppError(
        'too-large',
        'The file is over 64 MB. Split it, or use: duet import <file>',
      );
    yield chunk;
  }
}
