/** Files and folders as they stand on disk. */
import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import nodePath, { join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Entry } from '../ports.js';
import { entryOf, LARGEST_FILE } from './entry.js';

/** The entry at a path on disk; symbolic links are named, never followed. */
export async function diskEntry(path: string): Promise<Entry> {
  const stats = await statOf(path);
  if (stats === null) return { kind: 'missing' };
  if (stats.isSymbolicLink()) return { kind: 'symlink' };
  if (stats.isDirectory()) return { kind: 'folder' };
  if (!stats.isFile()) return { kind: 'binary' };
  // The size is known before a byte is read.
  if (stats.size > LARGEST_FILE) return { kind: 'too-large', bytes: stats.size };
  try {
    return entryOf(await readFile(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** So many files are open at once; of more, the bytes of all would be there beside their texts. */
const MOST_OPEN = 64;

/** The entries at many paths, in the same order. A file that cannot be read is an entry, too, and ends no run. */
export async function diskEntries(paths: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let i = 0; i < paths.length; i += MOST_OPEN) {
    entries.push(
      ...(await Promise.all(paths.slice(i, i + MOST_OPEN).map((path) => diskEntry(path).catch(unreadableEntry)))),
    );
  }
  return entries;
}

function unreadableEntry(error: unknown): Entry {
  if (!(error instanceof UserError)) throw error;
  return { kind: 'unreadable', fault: faultOf(error.cause) };
}

/** The entry at a path within a folder; what stands beyond a linked folder is somewhere else, and is a link too. */
export async function entryWithin(root: string, path: string): Promise<Entry> {
  return (await linkOnTheWay(root, path)) === null ? diskEntry(path) : { kind: 'symlink' };
}

/** The first folder between another and a path within it that is a link; null where none is. */
export async function linkOnTheWay(root: string, path: string): Promise<string | null> {
  const within = repositoryPath(root, path);
  if (nodePath.isAbsolute(within)) return null;
  const names = within.split('/').slice(0, -1);
  for (let i = 1; i <= names.length; i++) {
    const folder = names.slice(0, i).join('/');
    if ((await statOf(join(root, folder)))?.isSymbolicLink()) return folder;
  }
  return null;
}

/** null where nothing stands. */
export async function statOf(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'EINVAL') return null;
    throw unreadable(path, error);
  }
}

const faultOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? 'unknown fault';

function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    `${path} cannot be read (${faultOf(cause)}).`,
    'Give yourself the permission to read it, or leave it out.',
    { cause },
  );
}

/** How a system writes paths. */
export type PathRules = Pick<typeof nodePath.posix, 'relative' | 'isAbsolute' | 'sep'>;

/** A path as git and the reports write it: relative to the root, with `/`. A path outside the root stays as it is. */
export function repositoryPath(
  root: string,
  path: string,
  { relative, isAbsolute, sep }: PathRules = nodePath,
): string {
  const within = relative(root, path);
  const isOutside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  return (isOutside ? path : within).split(sep).join('/');
}

/** Every regular file and link under a folder, one by one, in the order of their names; `.git` is left out. */
export async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== '.git' && entry.name !== 'node_modules') yield* filesUnder(path);
    } else yield path;
  }
}

/** The nearest folder at or above this one that holds `.git`, or null. */
export async function repositoryRoot(folder: string): Promise<string | null> {
  if ((await statOf(join(folder, '.git'))) !== null) return folder;
  const above = join(folder, '..');
  return above === folder ? null : repositoryRoot(above);
}
