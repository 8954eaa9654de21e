/** Sources of documents that no pull request holds: files by name, and standard input. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../ports.js';
import { entryOf } from './entry.js';
import { diskEntries } from './files.js';
import type { Target } from './targets.js';

/** Files as they stand on disk, each taken as a new one. */
export function filesSource(root: string, files: readonly Target[]): Source {
  const absolute = new Map(files.map((file) => [file.path, file.absolute]));
  return {
    changes: async () => files.map(({ path }) => ({ path, status: 'added' })),
    read: async (paths, at) =>
      at === 'base'
        ? paths.map(() => ({ kind: 'missing' }))
        : diskEntries(paths.map((path) => absolute.get(path) ?? join(root, path))),
    list: async (folder) => readdir(join(root, folder)).catch(() => []),
  };
}

/** One text that was piped in, under the name that it is to be judged by. */
export function textSource(path: string, bytes: Buffer): Source {
  return {
    changes: async () => [{ path, status: 'added' }],
    read: async (paths, at) => paths.map(() => (at === 'head' ? entryOf(bytes) : { kind: 'missing' })),
    list: async () => [],
  };
}
