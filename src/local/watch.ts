/** `check --watch`: judges again whenever a Markdown file or the config is saved, until it is interrupted. */
import { basename, resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { UserError } from '../model/errors.js';
import { isMarkdown } from '../model/file-names.js';
import type { CheckFlags } from './check.js';
import { DEFAULT_CONFIG } from './config.js';
import { repositoryRoot } from './files.js';
import type { Io } from './io.js';

/** Editors save in several steps, and some save many files at once. */
const QUIET_MS = 100;
/** What a shell gives for a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/**
 * @param judge judges once, prints, and never rejects
 * @returns 130 once it is interrupted
 */
export async function watch(
  asked: readonly string[],
  flags: CheckFlags,
  io: Io,
  judge: () => Promise<unknown>,
): Promise<number> {
  if (asked.includes('-'))
    throw new UserError('--watch waits for files, and standard input is none.', 'Name the file.');
  if (flags.fix === true) {
    throw new UserError(
      '--watch and --fix are given, and files are not changed while they are edited.',
      'Leave one out.',
    );
  }
  const root = (await repositoryRoot(io.cwd)) ?? io.cwd;
  const config = flags.config === undefined ? resolve(root, DEFAULT_CONFIG) : resolve(io.cwd, flags.config);
  const template = flags.template === undefined ? [] : [resolve(io.cwd, flags.template)];
  const isOurs = (path: string) => isMarkdown(path) || resolve(path) === config || template.includes(resolve(path));
  const named = asked.filter((each) => !/[*?[{]/.test(each)).map((each) => resolve(io.cwd, each));
  const watcher = watchFiles([root, config, ...template, ...named], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      ['.git', 'node_modules'].includes(basename(path)) || (stats?.isFile() === true && !isOurs(path)),
  });

  let isRunning = false;
  let isStale = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isStale = true;
      return;
    }
    isRunning = true;
    do {
      isStale = false;
      if (io.stdout.isTTY === true) io.stdout.write(CLEAR);
      await judge();
      io.stderr.write('\nWatching for changes. Ctrl-C ends.\n');
    } while (isStale);
    isRunning = false;
  };
  const failed = new Promise<never>((_, fail) => {
    watcher.on('error', (cause) => fail(unwatchable(cause)));
  });
  await Promise.race([failed, new Promise<void>((ready) => watcher.once('ready', ready))]);
  watcher.on('all', (event, path) => {
    // A file that is saved into a new folder before chokidar watches it has no event of its own (paulmillr/chokidar#1471).
    if (event !== 'addDir' && !isOurs(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET_MS);
  });
  const interrupted = new Promise<void>((stop) => io.onInterrupt(stop));
  void run();
  try {
    await Promise.race([failed, interrupted]);
    return INTERRUPTED;
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}

function unwatchable(cause: unknown): UserError {
  const { code } = cause as NodeJS.ErrnoException;
  return new UserError(
    `The files here cannot be watched (${code ?? 'unknown fault'}).`,
    'Raise the system’s limit of watched files, or run in a smaller folder.',
    { cause },
  );
}
