import type { CliWorld } from './cli-command.ts';

/** Files smaller than this are read before a line could be looked at. */
const WORTH_SHOWING_BYTES = 4 * 1024 * 1024;

export interface ByteProgress {
  readonly show: (bytes: number) => void;
  readonly end: () => void;
}

/** One line on stderr that says how much of a file has been read; none where nobody watches. */
export function byteProgress(world: CliWorld, file: string, size: number): ByteProgress {
  if (size < WORTH_SHOWING_BYTES || process.stderr.isTTY !== true)
    return { show: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    show: (bytes) => {
      const percent = Math.floor((bytes / size) * 100);
      if (percent === shown) return;
      shown = percent;
      world.err(`\r\u001b[K${file}: ${percent} % of ${Math.round(size / 1e6)} MB read`);
    },
    end: () => world.err('\r\u001b[K'),
  };
}
