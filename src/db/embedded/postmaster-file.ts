import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a running server wrote about itself in `postmaster.pid`.
 * Source: PostgreSQL 18, src/include/utils/pidfile.h (one fact a line).
 */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  /** Folder of the Unix socket; empty on Windows. */
  readonly socketDir: string;
  readonly status: 'starting' | 'stopping' | 'ready' | 'other';
};

/** Reads `postmaster.pid`; null when there is none, or none complete yet. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  const [pid, , , port, socketDir, , , status] = text.split('\n').map((line) => line.trim());
  if (pid === undefined || !/^\d+$/.test(pid)) return null;
  return {
    pid: Number(pid),
    port: Number(port ?? 0),
    socketDir: socketDir ?? '',
    status: status === 'starting' || status === 'stopping' || status === 'ready' ? status : 'other',
  };
}
