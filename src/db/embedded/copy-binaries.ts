import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkLibraries } from './link-libraries.ts';

/**
 * Copies the PostgreSQL package once to `target`, readable and runnable by every account.
 * A copy that was interrupted is never taken for a whole one: it is renamed into place last.
 */
export async function copyBinaries(packageFolder: string, target: string): Promise<void> {
  if (await exists(target)) return;
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await chmod(dirname(target), 0o755);
  await cp(packageFolder, partial, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(partial);
  await openToAll(partial);
  await rename(partial, target);
}

/** A strict umask (077) would otherwise leave the copy closed to the server's account. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile())
      await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
