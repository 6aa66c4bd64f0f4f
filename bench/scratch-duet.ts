import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { listenForEnd } from '#cli/end-signal.ts';
import { createClinic } from '#db/clinics.ts';
import { inClinic } from '#db/in-clinic.ts';
import { newId } from '#db/new-id.ts';
import type { Actor } from '#domain/role.ts';
import type { Deps } from '#services/deps.ts';
import { openDuet } from '#services/open-duet.ts';
import { serverMilliseconds } from './server-milliseconds.ts';

/** A Duet of its own on its own PostgreSQL, as durable as a clinic's; gone after the bench. */
export interface ScratchDuet {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly folder: string;
  readonly dataDir: string;
  /** As `duet_owner`, to fill tables in bulk and to lay those of a rival beside them. */
  readonly owner: pg.Client;
  /** Which PostgreSQL, and whether it waits for the disk. */
  readonly about: string;
  /** Processor time that the server has spent so far; NaN where it cannot be told. */
  readonly serverMilliseconds: () => number;
}

/** The day on which every bench lives. */
export const NOW = '2026-11-23T09:00:00.000Z';

/** Runs a bench in a temporary folder on the disk, and removes it whatever happens. */
export async function inScratchDuet<T>(bench: (duet: ScratchDuet) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'duet-bench-'));
  chmodSync(folder, 0o755); // the database's account has to enter it
  try {
    return await withServer(folder, bench);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withServer<T>(folder: string, bench: (duet: ScratchDuet) => Promise<T>): Promise<T> {
  const dataDir = join(folder, 'data');
  const end = listenForEnd(); // Ctrl-C stops the server and removes the folder too
  const duet = await openDuet({ dataDir: { path: dataDir, chosen: true } }, () => NOW);
  const owner = new pg.Client(duet.store.adminConnection);
  try {
    await owner.connect();
    const actor = await makeClinic(duet.deps, 'Bench');
    const pid = serverPid(dataDir);
    const running = bench({
      deps: duet.deps,
      actor,
      folder,
      dataDir,
      owner,
      about: await aboutServer(duet.deps),
      serverMilliseconds: () => serverMilliseconds(pid),
    });
    return await end.orEnd(running);
  } finally {
    end.stopListening();
    await owner.end();
    await duet.close();
  }
}

/** A clinic without anyone in it, and who acts there. */
export async function makeClinic({ pool }: Deps, name: string): Promise<Actor> {
  const actor: Actor = {
    accountId: null,
    clinicId: newId(Date.parse(NOW)),
    role: 'care-manager',
    patientId: null,
    displayName: 'Bench',
  };
  await inClinic(pool, actor, (scope) => createClinic(scope, { name, demo: false, now: NOW }));
  return actor;
}

/** First line of the file that a running server keeps. Source: PostgreSQL 18, "Database File Layout". */
function serverPid(dataDir: string): number {
  const file = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  return Number(file.slice(0, file.indexOf('\n')));
}

async function aboutServer({ pool }: Deps): Promise<string> {
  const { rows } = await sql<Record<'version' | 'fsync' | 'commits' | 'buffers', string>>`
    select current_setting('server_version') version, current_setting('fsync') "fsync",
      current_setting('synchronous_commit') commits, current_setting('shared_buffers') buffers
  `.execute(pool);
  const [row] = rows;
  return `PostgreSQL ${row?.version} (embedded), fsync ${row?.fsync}, synchronous_commit ${row?.commits}, shared_buffers ${row?.buffers}`;
}
