import type { TestProject } from 'vitest/node';
import { findOwnPostgres, OWN_PROJECT } from './find-own-postgres.ts';
import {
  type RunningTestServer,
  startEmbeddedTestServer,
  startInstalledTestServer,
  startOwnTestServer,
  type TestServer,
} from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer;
  }
}

/** Starts one server for the project before its first test and answers how to stop it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = await (project.name === OWN_PROJECT ? startOwn() : startEmbeddedTestServer());
  project.provide('testServer', running.server);
  return () => running.stop();
}

async function startOwn(): Promise<RunningTestServer> {
  const own = findOwnPostgres();
  if (own === null) throw new Error('Set TEST_DATABASE_URL, or install Debian’s postgresql');
  return await ('address' in own
    ? startOwnTestServer(own.address)
    : startInstalledTestServer(own.programs));
}
