import { once } from 'node:events';
import { createServer } from 'node:http';
import { AppError } from '#domain/app-error.ts';
import { holdStore } from '#services/hold-store.ts';
import { openStore, type Store } from '#services/open-store.ts';
import type { CliCommand, CliWorld } from './cli-command.ts';
import { EndedEarly, type EndSignal, listenForEnd } from './end-signal.ts';
import { refuseTakenPort } from './free-port.ts';
import { readSettings, type Settings } from './settings.ts';
import { runStage } from './stages.ts';

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
      await serve(world, { settings: readSettings(world.env), empty: flag('empty'), end });
    } catch (error) {
      if (!(error instanceof EndedEarly)) throw error;
    } finally {
      end.stopListening();
    }
  },
};

type Serving = { readonly settings: Settings; readonly empty: boolean; readonly end: EndSignal };

async function serve(world: CliWorld, { settings, end }: Serving): Promise<void> {
  const hold = await holdStore(settings);
  await refuseTakenPort(settings).catch((error: unknown) => {
    hold?.release();
    throw error;
  });
  const store = await runStage(world, {
    name: 'database',
    act: () => openStore(settings, hold),
    done: ({ describe }) => describe,
  });
  try {
    for (const notice of store.notices) world.err(`${notice}\n`);
    end.throwIfWanted();
    const web = await listen(settings);
    hold?.describe(web.address);
    world.out(`\nDuet is at ${web.address}\nCtrl-C ends it.\n`);
    await Promise.race([end.wanted, failWhenLost(store)]);
    world.err('\nclosing …\n');
    await web.close();
  } finally {
    await store.stop();
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

/** Stands in until the HTTP server of `api/` is there. */
async function listen(
  settings: Settings,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => response.end('Duet\n'));
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.port;
  return {
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
