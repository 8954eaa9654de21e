/**
 * The command line: reads the arguments, runs one command, and says what is wrong in one sentence. A command's parts are
 * loaded when it runs.
 */
import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from './config/problems.js';
import type { CheckFlags } from './local/check.js';
import type { ConfigFlags } from './local/config.js';
import type { DeriveFlags } from './local/derive.js';
import { DERIVE_FORMATS, FORMATS } from './local/flags.js';
import { type Io, type Output, widthOf } from './local/io.js';
import type { StatsFlags } from './local/stats.js';
import { UserError } from './model/errors.js';
import { printable, wrapped } from './render/terminal.js';
import { VERSION } from './version.js';

const ISSUES = 'https://github.com/postmortem-gate/postmortem-gate/issues';
/** Listed here, so that the rest of `stats` is loaded only when it is asked for. */
const STATS_FORMATS = ['table', 'json', 'markdown', 'svg'] as const;
/** Usage, config or internal error. */
const FAULT = 2;

const EXAMPLES = `
Examples:
  postmortem-gate                         judge what changed on this branch
  postmortem-gate postmortems/*.md        judge these files
  postmortem-gate explain summary.service say what a check wants, and why
  postmortem-gate new                     begin a postmortem

Exit codes: 0 nothing to mend, 1 findings, 2 a usage, config or internal error.
`;

/** @returns the exit code: 0 nothing at or above `--fail-on`, 1 findings, 2 a usage, config or internal error */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = programOf(io, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAULT;
    io.stderr.write(`${set(said(error), io.stderr)}\n`);
    return FAULT;
  }
}

/** On a terminal no word is broken at its edge; in a log a line stays one. */
function set(message: string, out: Output): string {
  if (out.isTTY !== true) return message;
  const width = widthOf(out);
  const lines = message.split('\n').flatMap((line) => (line.length > width ? wrapped(line, width) : [line]));
  return lines.join('\n');
}

/** What is the user's to mend is one sentence and what to do; the rest is ours, with its stack. */
function said(error: unknown): string {
  if (error instanceof ConfigError) return printableLines(`${error.message}\n${error.help}`);
  if (error instanceof UserError) return `${printable(error.message)}\n${printable(error.help)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of postmortem-gate. Please report it, with what follows:\n${ISSUES}\n\n${printableLines(stack)}`;
}

const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line))
    .join('\n');

function programOf(io: Io, done: (code: number) => void): Command {
  const program = new Command('postmortem-gate')
    .description('Judges postmortems: structure, facts and word limits.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      // An argument that it names may be a file's name, out of a glob.
      writeErr: (text) => void io.stderr.write(`${set(printableLines(text.trimEnd()), io.stderr)}\n`),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Add --help to see what can be given.')
    .exitOverride();

  withConfigFlags(
    program
      .command('check', { isDefault: true })
      .summary('judge postmortems')
      .description(
        'Judges files, folders and globs; without any, what changed against the default\nbranch, uncommitted work included.',
      )
      .argument('[files...]', 'files, folders, globs, or - for standard input')
      .option('--base <ref>', 'compare with this branch or commit instead')
      .option('--all', 'judge every postmortem of the repository')
      .option('--in-paths', 'of files that are named, judge only those that `paths` takes')
      .option('--fix', 'mend what is certain, and show the diff')
      .option('--watch', 'judge again whenever a file or the config is saved')
      .option('--dry-run', 'with --fix: show the diff, and change no file')
      .option('--verbose', 'show every check, and the words that it rests on')
      .addOption(new Option('--format <format>', 'how to print the report').choices(FORMATS).default('pretty'))
      .option('--stdin-filename <name>', 'the name of the text on standard input'),
  ).action(async (files: string[], flags: CheckFlags) => {
    const { check } = await import('./local/check.js');
    if (flags.watch !== true) return done(await check(files, flags, io));
    const { watch } = await import('./local/watch.js');
    // A mistake in the config is mended as a postmortem is: by the next save.
    const judge = () =>
      check(files, flags, io).catch((error) => void io.stderr.write(`${set(said(error), io.stderr)}\n`));
    done(await watch(files, flags, io, judge));
  });

  withConfigFlags(
    program
      .command('config')
      .summary('show the settings in force')
      .description(
        'Shows each setting and check in force and where it comes from: of every\npostmortem, or of one file with the overrides that match it.',
      )
      .argument('[file]', 'a postmortem, which need not be there yet'),
  ).action(async (file: string | undefined, flags: ConfigFlags) => {
    const { showConfig } = await import('./local/settings-table.js');
    done(await showConfig(file, flags, io));
  });

  withConfigFlags(
    program
      .command('explain')
      .summary('explain a check')
      .description('Explains a check: why it is there, what passes and what fails.')
      .argument('<check>', 'its id, such as summary.duration'),
  ).action(async (id: string, flags: ConfigFlags) => {
    const { explain } = await import('./local/explain.js');
    done(await explain(id, flags, io));
  });

  program
    .command('derive')
    .summary('show what is understood of a template')
    .description(
      'Shows what the gate understands of your own postmortem template: its sections,\nfields and tables, each with its check.',
    )
    .argument('<template>', 'the Markdown file')
    .addOption(new Option('--format <format>', 'how to print it').choices(DERIVE_FORMATS).default('pretty'))
    .option('--write <file>', 'write it to a new file')
    .action(async (template: string, flags: DeriveFlags) => {
      const { derive } = await import('./local/derive.js');
      done(await derive(template, flags, io));
    });

  withConfigFlags(
    program
      .command('new')
      .summary('write a postmortem to fill in')
      .description(
        'Writes a postmortem to fill in, with the sections of the profile or template in\nforce. It fails the checks until it is filled in, and never overwrites a file.',
      )
      .argument('[path]', 'the file to write; without it, one with the date in the postmortems’ folder'),
  ).action(async (path: string | undefined, flags: ConfigFlags) => {
    const { writePostmortem } = await import('./local/new.js');
    done(await writePostmortem(path, flags, io));
  });

  program
    .command('init')
    .summary('set up this repository')
    .description(
      'Writes the workflow and the config for this repository, by what stands in it.\nFiles that are there already are kept.',
    )
    .action(async () => {
      const { init } = await import('./local/init.js');
      done(await init(io));
    });

  withRubricFlags(
    program
      .command('stats')
      .summary('show figures over all postmortems')
      .description(
        'Shows figures over all postmortems of the repository, or over files, folders and\nglobs: time to detect, acknowledge and resolve, what is missing most, and which\naction items are open.',
      )
      .argument('[files...]', 'files, folders and globs; with --merge, the parts')
      .addOption(new Option('--format <format>', 'how to print them').choices(STATS_FORMATS).default('table'))
      .option('--as-of <day>', 'count action items as overdue on this day (default: today, UTC)')
      .option('--shard <i/n>', 'judge only the i-th of n parts; needs --format json')
      .option('--repository <name>', 'name the repository in the figures, to merge several')
      .option('--merge', 'merge parts that --format json wrote'),
  ).action(async (files: string[], flags: StatsFlags) => {
    const { stats } = await import('./local/stats.js');
    done(await stats(files, flags, io));
  });
  return program;
}

function withConfigFlags(command: Command): Command {
  return withRubricFlags(command).option('--fail-on <level>', 'the findings that fail: error, warning or never');
}

function withRubricFlags(command: Command): Command {
  return command
    .option('--profile <name>', 'the rubric: alx, google-sre, pagerduty or atlassian')
    .option('--template <file>', 'your own postmortem template, in place of a profile')
    .option('--config <file>', 'the config file, in place of .github/postmortem-gate.yml');
}
