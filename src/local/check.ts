/** `check`: judges files, or what changed, and prints the report. */
import { resolve } from 'node:path';
import { pathMatcher } from '../config/globs.js';
import { gate, reportHead } from '../gate.js';
import type { JudgeJob } from '../judge.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Source } from '../ports.js';
import { printable } from '../render/terminal.js';
import { type ConfigFlags, localConfig } from './config.js';
import { LARGEST_FILE } from './entry.js';
import { repositoryPath } from './files.js';
import type { Format } from './flags.js';
import { type Printer, printer } from './formats.js';
import type { Io } from './io.js';
import { changesSource, repositoryAt, startingPoint, wholeSource } from './repository.js';
import { filesSource, textSource } from './source.js';
import { targets } from './targets.js';

export interface CheckFlags extends ConfigFlags {
  readonly format: Format;
  readonly verbose?: boolean;
  readonly base?: string;
  readonly all?: boolean;
  readonly inPaths?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
}

const EXIT = { pass: 0, none: 0, pending: 0, fail: 1, error: 2 } as const;

/** @returns the exit code */
export async function check(asked: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const config = await localConfig(flags, io);
  const { settings } = config.loaded;
  const inPaths = pathMatcher(settings.paths);
  const chosen = await choice(asked, flags, io, config.root, inPaths);
  const profile = settings.template ?? settings.profile;
  const judges = io.judges({
    settings,
    templates: config.templates,
    ...fixesFor(flags),
    withoutEvidence: flags.format !== 'json' && flags.verbose !== true,
  });
  const judged = (take: Printer['take']): Promise<Report> =>
    gate({
      source: chosen.source,
      settings,
      profile,
      matches: (path) => chosen.isNamed(path) || inPaths(path),
      isNamed: chosen.isNamed,
      judge: judges.judge,
      take,
      isDraft: false,
    });
  const { take, end } = printer({
    format: flags.format,
    io,
    head: reportHead(profile),
    isVerbose: flags.verbose ?? false,
    offersFix: flags.fix !== true && !asked.includes('-'),
  });
  let report: Report;
  try {
    if (flags.fix === true) {
      const texts: string[] = [];
      report = await judged((document, text) => {
        texts.push(text);
        return document;
      });
      const { fixFiles } = await import('./fix-files.js');
      // What reads the report from standard output gets nothing else there.
      const out = flags.format === 'pretty' ? io.stdout : io.stderr;
      const job = { root: config.root, judges, isDryRun: flags.dryRun ?? false, out };
      const isFixed = (await fixFiles(report, job, io)) > 0;
      report = isFixed
        ? await judged(take)
        : { ...report, documents: report.documents.map((document, i) => take(document, texts[i]!)) };
    } else report = await judged(take);
  } finally {
    await judges.close();
  }
  if (report.verdict === 'none' && chosen.none !== undefined) report = { ...report, reason: chosen.none };
  end(report);
  if (report.verdict === 'none' && asked.length === 0 && flags.format === 'pretty') {
    io.stderr.write(flags.all === true ? NONE_HERE : NONE_CHANGED);
  }
  return EXIT[report.verdict];
}

/** A terminal only says that there may be some. */
function fixesFor({ fix, format }: CheckFlags): Pick<JudgeJob, 'fixes'> {
  if (fix === true || format === 'json' || format === 'sarif') return { fixes: 'holding' };
  return format === 'pretty' ? { fixes: 'possible' } : {};
}

interface Choice {
  readonly source: Source;
  /** Whether a file was asked for by its own name, so that it is judged whatever it is called. */
  readonly isNamed: (path: string) => boolean;
  /** What is said where it holds no postmortem; left out where it is a change. */
  readonly none?: string;
}

async function choice(
  asked: readonly string[],
  flags: CheckFlags,
  io: Io,
  root: string,
  matches: (path: string) => boolean,
): Promise<Choice> {
  if (flags.dryRun === true && flags.fix !== true) {
    throw new UserError('--dry-run shows what --fix would change, and --fix is not given.', 'Add --fix.');
  }
  if (asked.includes('-') && flags.fix === true) {
    throw new UserError('--fix changes files, and standard input is none.', 'Name the file.');
  }
  if (asked.includes('-')) return fromStdin(asked, flags, io, root);
  if (flags.stdinFilename !== undefined) {
    throw new UserError('--stdin-filename is given, and the text is not.', 'Add - to read it from standard input.');
  }
  if (asked.length === 0) return repositoryChoice(flags, io, root);
  if (flags.all === true || flags.base !== undefined) {
    throw new UserError(
      `${flags.all === true ? '--all' : '--base'} chooses the files, and files are named too.`,
      'Leave one of the two out.',
    );
  }
  const inPaths = flags.inPaths ?? false;
  const { files, passedOver, unmatched } = await targets(asked, { root, cwd: io.cwd, matches, inPaths });
  for (const glob of unmatched) io.stderr.write(`No file matches the glob ${printable(glob, 300)}.\n`);
  if (files.length === 0 && passedOver > 0 && !inPaths) io.stderr.write(passedOverNote(passedOver));
  const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
  return {
    source: filesSource(root, files),
    isNamed: (path) => named.has(path),
    none: 'No postmortem among the files that were named',
  };
}

const NONE_CHANGED = 'All that are here: postmortem-gate check --all. To begin one: postmortem-gate new\n';
/** Where postmortems are looked for, said to whom finds none. */
export const NONE_HERE =
  'They are found by `paths`, which `postmortem-gate config` shows. To begin one:\npostmortem-gate new\n';

/** Why nothing was judged in the folders that were asked for. */
export const passedOverNote = (count: number): string =>
  `${count === 1 ? '1 Markdown file was' : `${count} Markdown files were`} passed over, because \`paths\` does not match.
To judge one, name it: postmortem-gate check FILE. To find them by folder, set
\`paths\` in the config; \`postmortem-gate config\` shows what it is.
`;

/** What changed, or with `--all` everything. */
async function repositoryChoice({ base, all = false }: CheckFlags, io: Io, root: string): Promise<Choice> {
  const isNamed = () => false;
  const repository = await repositoryAt(io.cwd, io.env);
  if (all) {
    if (base !== undefined) {
      throw new UserError(
        '--all and --base are given, and only one can choose the files.',
        'Leave one of the two out.',
      );
    }
    if (repository !== null) {
      return { source: await wholeSource(repository), isNamed, none: 'No postmortem in this repository' };
    }
    const { files } = await targets(['.'], { root, cwd: root, matches: () => true });
    return { source: filesSource(root, files), isNamed, none: 'No postmortem in this folder' };
  }
  if (repository === null) {
    throw new UserError(
      'This folder is in no git repository, so nothing says what changed.',
      'Name files or folders to judge, or use --all.',
    );
  }
  return { source: changesSource(repository, await startingPoint(repository, base)), isNamed };
}

async function fromStdin(asked: readonly string[], flags: CheckFlags, io: Io, root: string): Promise<Choice> {
  if (asked.length > 1)
    throw new UserError('- stands beside other files.', 'Judge standard input in a run of its own.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    // The rest changes nothing: the text is too large already.
    if (length > LARGEST_FILE) break;
  }
  const path = repositoryPath(root, resolve(io.cwd, flags.stdinFilename ?? 'stdin.md'));
  return {
    source: textSource(path, Buffer.concat(chunks)),
    isNamed: () => flags.inPaths !== true,
    none: 'No postmortem among the files that were named',
  };
}
