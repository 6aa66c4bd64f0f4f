import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startEmbeddedServer } from '#db/embedded/start-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Makes a data folder once for the test file and answers how to get a copy of it: a tenth of the
 * time that making another takes.
 */
export function dataForThisFile(): () => string {
  const template = temporaryFolder(afterAll);
  beforeAll(async () => {
    const server = await startEmbeddedServer({ dataDir: template, durability: 'tests' });
    await server.stop();
  });
  return () => {
    const folder = temporaryFolder();
    execFileSync('cp', ['-a', join(template, 'postgres'), folder]);
    return folder;
  };
}
