import { randomBytes } from 'node:crypto';
import { AppError } from '#domain/app-error.ts';
import { uuidV7 } from '#domain/uuid-v7.ts';
import type { Deps } from '#services/deps.ts';
import { createEmptyClinic } from '#services/first-account.ts';
import { holdStore } from '#services/hold-store.ts';
import { makeStartLinks, type StartLinks } from '#services/make-start-links.ts';
import { type OpenDuet, readyDuet } from '#services/open-duet.ts';
import { openStore, type Store } from '#services/open-store.ts';
import type { CliCommand, CliWorld } from './cli-command.ts';
import { EndedEarly, type EndSignal, listenForEnd } from './end-signal.ts';
import { refuseTakenPort } from './free-port.ts';
import { readSettings, type Settings } from './settings.ts';
import { runStage } from './stages.ts';
import { welcome } from './welcome.ts';

export const serveCommand: CliCommand = {
  about:
    'Starts the database, brings it up to date and serves Duet in the browser, until Ctrl-C. ' +
    'The first time it fills a demo clinic with virtual patients, unless --empty is given.',
  options: [
    { flags: '--empty', about: 'the first time: an empty clinic instead of the demo clinic' },
  ],
  example:
    '$ duet serve\ndatabase: PostgreSQL, new data in ./data, 1.3 s\n…\nDuet is at http://127.0.0.1:4010',
  run: async ({ world, flag }) => {
    const end = listenForEnd();
    try {
      await serve({ world, settings: readSettings(world.env), empty: flag('empty'), end });
    } catch (error) {
      if (!(error instanceof EndedEarly)) throw error;
    } finally {
      end.stopListening();
    }
  },
};

type Hold = NonNullable<Awaited<ReturnType<typeof holdStore>>>;

interface Serving {
  readonly world: CliWorld;
  readonly settings: Settings;
  readonly empty: boolean;
  readonly end: EndSignal;
}

/** From the settings to the first page, and back down when someone wants it to end. */
async function serve(serving: Serving): Promise<void> {
  const { world, settings } = serving;
  const hold = await holdFolderAndPort(settings);
  const store = await runStage(world, {
    name: 'database',
    act: () => openStore(settings, hold),
    done: ({ describe }) => describe,
  });
  for (const notice of store.notices) world.err(`${notice}\n`);
  const duet = await runStage(world, {
    name: 'schema',
    act: () => readyDuet(store, world.now),
    done: ({ migrated }) =>
      migrated.length === 0 ? 'up to date' : `${migrated.length} steps applied`,
  });
  try {
    await serveUntilEnd(serving, duet, hold);
  } finally {
    await runStage(world, { name: 'closing', act: () => duet.close(), done: () => 'done' });
  }
}

/** Nothing is started for a Duet that could not serve. */
async function holdFolderAndPort(settings: Settings): Promise<Hold | null> {
  const hold = await holdStore(settings);
  try {
    await refuseTakenPort(settings);
    return hold;
  } catch (error) {
    hold?.release();
    throw error;
  }
}

async function serveUntilEnd(serving: Serving, duet: OpenDuet, hold: Hold | null): Promise<void> {
  const { world, end } = serving;
  const links = await end.orEnd(prepareClinic(serving, duet.deps));
  const http = await runStage(world, {
    name: 'server',
    act: () => startHttp(serving, duet.deps, links),
    done: () => 'listening',
  });
  hold?.describe(http.address);
  world.out(welcome(http.address, links));
  try {
    await Promise.race([end.wanted, failWhenLost(duet.store)]);
  } finally {
    await http.close();
  }
}

/** The first time there is no clinic: the demo clinic is filled, or an empty one is made. */
async function prepareClinic({ world, empty }: Serving, deps: Deps): Promise<StartLinks> {
  const links = await makeStartLinks(deps);
  if (links.kind === 'demo' && empty)
    throw new AppError(
      'invalid',
      'The data folder holds the demo clinic, and --empty is for a first start. Choose another folder: DUET_DATA=… npm start -- --empty',
    );
  if (links.kind !== 'no-clinic') return links;
  if (empty)
    return { kind: 'first-account', token: await createEmptyClinic(deps, newClinicId(deps)) };
  await runStage(world, {
    name: 'demo clinic',
    act: () => fillDemoClinic(deps),
    done: (people) => `${people} virtual patients`,
  });
  return await makeStartLinks(deps);
}

/** Only a first start needs the simulator. */
async function fillDemoClinic(deps: Deps): Promise<number> {
  const { DEMO_CLINIC_ID, seedDemoClinic } = await import('#simulator/seed-demo-clinic.ts');
  return await seedDemoClinic(deps, DEMO_CLINIC_ID, deps.now().slice(0, 10));
}

function newClinicId({ now }: Deps): string {
  return uuidV7(Date.parse(now()), randomBytes(10));
}

async function startHttp({ world, settings }: Serving, deps: Deps, links: StartLinks) {
  const { host, port, behindTls } = settings;
  const demo = links.kind === 'demo';
  const onFault = (line: string) => world.err(`${line}\n`);
  try {
    return await world.startHttp({ deps, host, port, behindTls, demo, onFault });
  } catch (error) {
    // Someone may have taken the port since it was tried.
    await refuseTakenPort(settings);
    throw error;
  }
}

/** The database server may be killed by the system, for want of memory for instance. */
async function failWhenLost(store: Store): Promise<never> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000).unref());
    if (await store.isRunning()) continue;
    throw new AppError(
      'unavailable',
      'The database ended by itself. Nothing that was saved is lost: start Duet again',
    );
  }
}
