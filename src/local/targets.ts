/** The files that were asked for on the command line: names, folders and globs. */
import { join, resolve, sep } from 'node:path';
import { fixedFolder, globFault, pathMatcher } from '../config/globs.js';
import { UserError } from '../model/errors.js';
import { filesUnder, repositoryPath, statOf } from './files.js';

export interface Target {
  /** As the report names it: from the repository's root, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Asked for by its own name, so judged whatever it is called. */
  readonly isNamed: boolean;
}

export interface Place {
  readonly root: string;
  readonly cwd: string;
  /** Whether a path is one of a postmortem, by the globs in force. */
  readonly matches: (path: string) => boolean;
}

/** Each file once, in the order asked for. Throws a `UserError` for a name that nothing stands at. */
export async function targets(asked: readonly string[], place: Place): Promise<readonly Target[]> {
  const found = new Map<string, Target>();
  for (const each of asked) {
    for await (const target of targetsOf(each, place)) {
      if (target.isNamed || !found.has(target.path)) found.set(target.path, target);
    }
  }
  return [...found.values()];
}

async function* targetsOf(asked: string, { root, cwd, matches }: Place): AsyncGenerator<Target> {
  const absolute = resolve(cwd, asked);
  const stats = await statOf(absolute);
  const target = (file: string, isNamed: boolean): Target => ({
    path: repositoryPath(root, file),
    absolute: file,
    isNamed,
  });
  if (stats?.isDirectory()) {
    for await (const file of filesUnder(absolute)) {
      if (matches(repositoryPath(root, file))) yield target(file, false);
    }
  } else if (stats !== null) yield target(absolute, true);
  else {
    const glob = globOf(asked);
    const isTaken = pathMatcher([glob]);
    for await (const file of filesUnder(join(cwd, fixedFolder(glob)))) {
      if (isTaken(repositoryPath(cwd, file)) && matches(repositoryPath(root, file))) yield target(file, false);
    }
  }
}

/** What was asked for, where it is a glob. On Windows its folders may be written with backslashes. */
function globOf(asked: string): string {
  if (!/[*?[{]/.test(asked)) {
    throw new UserError(`${asked} is not there.`, 'Name a file or a folder that exists, or a glob in quotes.');
  }
  const glob = asked.split(sep).join('/').replace(/^\.\//, '');
  const fault = globFault(glob);
  if (fault !== undefined) throw new UserError(`The glob ${glob} ${fault}.`, 'Name the files or their folder instead.');
  return glob;
}
