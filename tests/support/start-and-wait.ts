// Run by tests as a process of its own: starts a server on the folder given, says so, and stays.
import { startEmbeddedServer } from '#db/embedded/start-server.ts';

const [dataDir = '', durability = 'tests'] = process.argv.slice(2);
try {
  const server = await startEmbeddedServer({
    dataDir,
    durability: durability === 'full' ? 'full' : 'tests',
  });
  const { pid, origin } = server;
  process.stdout.write(`${JSON.stringify({ pid, origin, owner: process.pid })}\n`);
  process.on('SIGTERM', () => {
    void server.stop().then(() => process.exit(0));
  });
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: String(error) })}\n`);
}
