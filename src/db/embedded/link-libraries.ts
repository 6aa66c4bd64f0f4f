import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

type LibraryLink = { readonly source: string; readonly target: string };

/**
 * Makes the symlinks of the shared libraries that npm packages cannot carry, as listed in the
 * package's `native/pg-symlinks.json`. Its own install script would do the same, but install
 * scripts are switched off here. Answers false when the folder is not ours to write.
 */
export async function linkLibraries(packageFolder: string): Promise<boolean> {
  for (const link of await readLinks(packageFolder)) {
    const code = await makeLink(basename(link.source), join(packageFolder, link.target));
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
  }
  return true;
}

async function makeLink(source: string, target: string): Promise<string | null> {
  try {
    await symlink(source, target);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    if (['EEXIST', 'EACCES', 'EPERM', 'EROFS'].includes(code)) return code;
    throw error;
  }
}

/** Windows packages have no such list: nothing to link. */
async function readLinks(packageFolder: string): Promise<readonly LibraryLink[]> {
  const file = join(packageFolder, 'native', 'pg-symlinks.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  const links: unknown = JSON.parse(text);
  if (!Array.isArray(links) || !links.every(isLink)) throw new Error(`${file} is not a link list`);
  return links;
}

function isLink(value: unknown): value is LibraryLink {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
