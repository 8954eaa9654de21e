/** `stats`: the figures over all postmortems of a repository, or over the parts that such runs wrote. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathMatcher } from '../config/globs.js';
import type { Settings } from '../config/settings.js';
import { gate, type Judged } from '../gate.js';
import { UserError } from '../model/errors.js';
import type { DocumentFigures, Stats } from '../model/stats.js';
import type { Source } from '../ports.js';
import { printableJson } from '../render/json.js';
import { renderStatsMarkdown } from '../render/stats-markdown.js';
import { renderStatsSvg } from '../render/stats-svg.js';
import { renderStatsTable } from '../render/stats-table.js';
import { documentFigures } from '../stats/document.js';
import { addSays, statsOf } from '../stats/figures.js';
import { merged, readPart, type Shard, shardOf, taken, unitsOf } from '../stats/shards.js';
import { NONE_HERE, passedOverNote } from './check.js';
import { type ConfigFlags, type LocalConfig, localConfig } from './config.js';
import { hasColour, type Io, widthOf } from './io.js';
import { progress } from './progress.js';
import { repositoryAt, wholeSource } from './repository.js';
import { filesSource } from './source.js';
import { targets } from './targets.js';

export interface StatsFlags extends ConfigFlags {
  readonly format: 'table' | 'json' | 'markdown' | 'svg';
  /** `2/5`. */
  readonly shard?: string;
  /** The files are parts to merge. */
  readonly merge?: boolean;
  /** `2026-05-31`; today where it is not given. */
  readonly asOf?: string;
  readonly repository?: string;
}

/** @returns the exit code: 0 whatever the figures are */
export async function stats(asked: readonly string[], flags: StatsFlags, io: Io): Promise<number> {
  const figures = flags.merge === true ? await mergedParts(asked, flags, io) : await counted(asked, flags, io);
  io.stdout.write(rendered(figures, flags.format, io));
  return 0;
}

function rendered(figures: Stats, format: StatsFlags['format'], { stdout, env }: Io): string {
  switch (format) {
    case 'json':
      return `${printableJson(figures)}\n`;
    case 'markdown':
      return renderStatsMarkdown(figures);
    case 'svg':
      return renderStatsSvg(figures);
    case 'table':
      return renderStatsTable(figures, { color: hasColour(stdout, env), width: widthOf(stdout) });
  }
}

async function mergedParts(asked: readonly string[], { shard, repository, asOf }: StatsFlags, io: Io): Promise<Stats> {
  if (asked.length === 0) {
    throw new UserError(
      '--merge is given, and no parts are.',
      'Name the files: stats --merge part-1.json part-2.json.',
    );
  }
  if (shard !== undefined || repository !== undefined) {
    throw new UserError(
      `${shard === undefined ? '--repository' : '--shard'} is for writing a part, and --merge for reading them.`,
      'Leave one of the two out.',
    );
  }
  const day = asOf === undefined ? undefined : dayOf(asOf);
  const parts = [];
  for (const name of asked) parts.push({ name, stats: readPart({ name, json: await textAt(resolve(io.cwd, name)) }) });
  return merged(parts, day);
}

async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UserError(
      `${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown fault'}).`,
      'Name a file that `stats --format json` wrote.',
      { cause },
    );
  }
}

/** Reads `2026-05-31`. */
function dayOf(asked: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? Date.parse(`${asked}T00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== asked) {
    throw new UserError(`--as-of ${asked} is no day.`, 'Write it as 2026-05-31.');
  }
  return asked;
}

async function counted(asked: readonly string[], flags: StatsFlags, io: Io): Promise<Stats> {
  const { repository } = flags;
  const shard = flags.shard === undefined ? undefined : shardOf(flags.shard);
  if (shard !== undefined && flags.format !== 'json') {
    throw new UserError('A shard is only a part of the figures.', 'Add --format json, and merge the parts: --merge.');
  }
  const asOf = flags.asOf === undefined ? io.now().toISOString().slice(0, 10) : dayOf(flags.asOf);
  const config = await localConfig(flags, io);
  const { settings } = config.loaded;
  const { documents, leftOut, says } = await judgedOneByOne(await filesOf(asked, config, io), config, io, {
    ...(shard === undefined ? {} : { shard }),
    ...(repository === undefined ? {} : { repository }),
  });
  if (asked.length === 0 && documents.length === 0 && shard === undefined) io.stderr.write(NONE_HERE);
  return statsOf({
    profiles: [settings.template ?? settings.profile],
    asOf,
    ...(shard === undefined ? {} : { shard: { ...shard, ...(repository === undefined ? {} : { repository }) } }),
    documents,
    leftOut,
    says,
  });
}

interface Files {
  readonly source: Source;
  readonly isNamed: (path: string) => boolean;
}

/** The files that were asked for, or else all of the repository. */
async function filesOf(asked: readonly string[], { root, loaded }: LocalConfig, io: Io): Promise<Files> {
  const matches = pathMatcher(loaded.settings.paths);
  if (asked.length > 0) {
    const { files, passedOver } = await targets(asked, { root, cwd: io.cwd, matches });
    if (files.length === 0 && passedOver > 0) io.stderr.write(passedOverNote(passedOver));
    const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
    return { source: filesSource(root, files), isNamed: (path) => named.has(path) };
  }
  const repository = await repositoryAt(io.cwd, io.env);
  if (repository !== null) return { source: await wholeSource(repository), isNamed: () => false };
  const { files } = await targets(['.'], { root, cwd: root, matches: () => true });
  return { source: filesSource(root, files), isNamed: () => false };
}

interface Share {
  readonly shard?: Shard;
  readonly repository?: string;
}

/** Judges one document after the other and keeps its figures only, so that memory does not grow with the texts. */
async function judgedOneByOne(
  { source, isNamed }: Files,
  { loaded, templates }: LocalConfig,
  io: Io,
  { shard, repository }: Share,
): Promise<Pick<Parameters<typeof statsOf>[0], 'documents' | 'leftOut'> & { says: Map<string, string> }> {
  const { settings } = loaded;
  const inPaths = pathMatcher(settings.paths);
  const matches = (path: string) => isNamed(path) || inPaths(path);
  const all = unitsOf(
    (await source.changes()).filter(({ status }) => status !== 'removed').map(({ path }) => path),
    matches,
  );
  const units = shard === undefined ? all : taken(all, shard);
  const shown = progress(units.length, 'files judged', io);
  const documents: DocumentFigures[] = [];
  const leftOut: { repository?: string; path: string; reason: string }[] = [];
  const says = new Map<string, string>();
  const named = repository === undefined ? {} : { repository };
  const judges = new Restarting(io, settings, templates);
  try {
    for (const [i, unit] of units.entries()) {
      const items = new Map<string, Judged['actionItems']>();
      const report = await gate({
        source: { ...source, changes: async () => unit.map((path) => ({ path, status: 'added' })) },
        settings,
        profile: settings.profile,
        matches,
        isNamed,
        judge: async (path, text) => {
          const judged = await judges.judge(path, text);
          items.set(path, judged.actionItems);
          return judged;
        },
        isDraft: false,
      });
      for (const document of report.documents) {
        documents.push(documentFigures(document, items.get(document.path), repository));
        for (const { id, severity, outcome, says: words } of document.checks) {
          if (severity !== 'info' && outcome !== 'skip') addSays(says, id, words);
        }
      }
      for (const each of report.leftOut) leftOut.push({ ...named, ...each });
      shown.at(i + 1);
    }
  } finally {
    shown.end();
    await judges.close();
  }
  return { documents, leftOut, says };
}

/** Judges give up on a change after a few texts that take too long; here each text is a matter of its own. */
class Restarting {
  #judges;

  constructor(
    readonly io: Io,
    readonly settings: Settings,
    readonly templates: LocalConfig['templates'],
  ) {
    this.#judges = this.#started();
  }

  async judge(path: string, text: string): Promise<Judged> {
    const judged = await this.#judges.judge(path, text);
    if (judged.report.verdict === 'error') {
      await this.#judges.close();
      this.#judges = this.#started();
    }
    return judged;
  }

  close(): Promise<void> {
    return this.#judges.close();
  }

  #started() {
    const { settings, templates } = this;
    return this.io.judges({ settings, templates, withActionItems: true, withoutEvidence: true });
  }
}
