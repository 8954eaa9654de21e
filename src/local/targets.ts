/** The files that were asked for on the command line: names, folders and globs. */
import nodePath, { join, resolve } from 'node:path';
import { fixedFolder, globFault, pathMatcher } from '../config/globs.js';
import { nearest } from '../config/nearest.js';
import { UserError } from '../model/errors.js';
import { isMarkdown } from '../model/file-names.js';
import { filesUnder, type PathRules, repositoryPath, statOf } from './files.js';
import { COMMANDS } from './flags.js';

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
  /** A file that is asked for by its own name is judged only if its path matches, as in a folder. */
  readonly inPaths?: boolean;
}

export interface Targets {
  readonly files: readonly Target[];
  /** How many Markdown files stood in the folders and globs and match no path of a postmortem. */
  readonly passedOver: number;
  /** The globs that no file matches. */
  readonly unmatched: readonly string[];
}

/** Each file once, in the order asked for. Throws a `UserError` for a name that nothing stands at. */
export async function targets(asked: readonly string[], place: Place): Promise<Targets> {
  const found = new Map<string, Target>();
  const passedOver = new Set<string>();
  const unmatched: string[] = [];
  for (const each of asked) {
    let isMatched = false;
    for await (const target of targetsOf(each, place)) {
      isMatched = true;
      if (!target.isNamed && !place.matches(target.path)) {
        if (isMarkdown(target.path)) passedOver.add(target.path);
      } else if (target.isNamed || !found.has(target.path)) found.set(target.path, target);
    }
    if (!isMatched && isGlob(each)) unmatched.push(each);
  }
  return {
    files: [...found.values()],
    passedOver: [...passedOver].filter((path) => !found.has(path)).length,
    unmatched,
  };
}

async function* targetsOf(asked: string, { root, cwd, inPaths = false }: Place): AsyncGenerator<Target> {
  if (asked === '') {
    throw new UserError(
      'One of the names is empty.',
      'Name a file or a folder; in a script, the variable that should hold it is not set.',
    );
  }
  const absolute = resolve(cwd, asked);
  const stats = await statOf(absolute);
  const target = (file: string, isNamed: boolean): Target => ({
    path: repositoryPath(root, file),
    absolute: file,
    isNamed,
  });
  if (stats?.isDirectory()) {
    for await (const file of filesUnder(absolute)) yield target(file, false);
  } else if (stats !== null) {
    if (!inPaths && !isMarkdown(asked)) {
      throw new UserError(
        `${asked} is not Markdown, going by its name.`,
        'Name .md, .mdx or .markdown files; a postmortem in another format is judged once its text is Markdown.',
      );
    }
    yield target(absolute, !inPaths);
  }
  // Whoever adds a file that is called like a glob does not keep the others from being judged.
  if (stats === null || isGlob(asked)) {
    const glob = globOf(asked);
    const isTaken = pathMatcher([glob]);
    const folder = join(cwd, fixedFolder(glob));
    if ((await statOf(folder)) === null) {
      throw new UserError(`The glob ${glob} begins in a folder that is not there.`, 'Name a folder that exists.');
    }
    for await (const file of filesUnder(folder)) {
      if (isTaken(repositoryPath(cwd, file))) yield target(file, false);
    }
  }
}

const isGlob = (asked: string): boolean => /[*?[{]/.test(asked);

/** What was asked for, where it is a glob. On Windows its folders may be written with backslashes. */
export function globOf(asked: string, { sep }: Pick<PathRules, 'sep'> = nodePath): string {
  if (!isGlob(asked)) {
    const command = nearest(asked, COMMANDS);
    throw new UserError(
      `${asked} is not there.`,
      command === undefined
        ? 'Name a file or a folder that exists, or a glob in quotes. Commands: postmortem-gate --help'
        : `Name a file or a folder that exists, or did you mean the command: postmortem-gate ${command}`,
    );
  }
  const glob = asked.split(sep).join('/').replace(/^\.\//, '');
  const fault = globFault(glob);
  if (fault !== undefined) throw new UserError(`The glob ${glob} ${fault}.`, 'Name the files or their folder instead.');
  return glob;
}
