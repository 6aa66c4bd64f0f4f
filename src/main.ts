import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { CliWorld } from '#cli/cli-command.ts';
import { COMMANDS } from '#cli/commands.ts';
import type { HttpOptions, HttpService } from '#cli/http-service.ts';
import { runCli } from '#cli/run-cli.ts';

/**
 * Writes to a stream for as long as somebody reads. `head` and `less` close the pipe when they have
 * seen enough: the command still runs to its end, so that nothing is left half done.
 */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}

/** The clock with the local offset, so that its first ten characters are the local date. */
function localNow(): string {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 23);
  const two = (n: number) => String(n).padStart(2, '0');
  const away = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const named = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return named ? String(parsed.version) : 'unknown';
}

/** The HTTP server with everything it needs from the layers that do not know each other. */
async function startHttp(options: HttpOptions): Promise<HttpService> {
  const { deps, host, port, demo, behindTls, onFault } = options;
  const { buildServer } = await import('#api/server.ts');
  const { readBundleStream } = await import('#fhir/stream-bundle.ts');
  const app = await buildServer({
    deps,
    readRecords: (bytes) => readBundleStream(bytes, deps.content),
    webFolder: fileURLToPath(new URL('../dist/web', import.meta.url)),
    demo,
    behindTls,
    onFault,
  });
  return { address: await app.listen({ host, port }), close: () => closeSoon(app) };
}

/** A request that hangs must not keep the program from ending. */
async function closeSoon(app: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), 5_000);
  await app.close().finally(() => clearTimeout(impatience));
}

const world: CliWorld = {
  out: writer(process.stdout),
  err: writer(process.stderr),
  now: localNow,
  env: process.env,
  get version() {
    return packageVersion();
  },
  startHttp,
};

// Not process.exit: what is still in a pipe has to be written first.
process.exitCode = await runCli(process.argv.slice(2), COMMANDS, world);
