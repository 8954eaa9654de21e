/** Parts of a run: which files each takes, and how their figures become those of the whole. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import { type DocumentFigures, MOST_SHARDS, type Stats, StatsSchema } from '../model/stats.js';
import { placeOf } from '../render/stats-wording.js';
import { isSubmission } from '../select.js';
import { addSays, byPlace, grouped, statsOf } from './figures.js';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** Reads `2/5`. */
export function shardOf(asked: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(asked)?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of || of > MOST_SHARDS) {
    throw new UserError(
      `--shard ${asked} names no part of a run.`,
      `Write which part, and of how many: --shard 1/4 up to --shard 4/4; at most ${MOST_SHARDS} parts.`,
    );
  }
  return { index, of };
}

/**
 * The files of postmortems in groups that can be judged one by one: each file alone, but a folder with a submission that
 * is no text (a PDF) whole, because what stands beside it decides about it.
 *
 * @param isTaken whether a path is one of a postmortem
 */
export function unitsOf(paths: readonly string[], isTaken: (path: string) => boolean): string[][] {
  const taken = paths.filter((path) => isTaken(path) || isSubmission(path, isTaken)).sort();
  const mixed = new Set(taken.filter((path) => !isTaken(path)).map(folderOf));
  return [...grouped(taken, (path) => (mixed.has(folderOf(path)) ? `${folderOf(path)}/` : path)).values()];
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Every n-th unit. */
export const taken = <T>(units: readonly T[], { index, of }: Shard): T[] =>
  units.filter((_, i) => i % of === index - 1);

export interface Part {
  /** Its file. */
  readonly name: string;
  readonly json: string;
}

/** The figures of a part. Throws a `UserError` where the text is none. */
export function readPart({ name, json }: Part): Stats {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw notStats(name, 'it is no JSON', cause);
  }
  const read = v.safeParse(StatsSchema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw notStats(name, `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

const notStats = (name: string, why: string, cause?: unknown): UserError =>
  new UserError(
    `The part ${name} does not hold figures of this version: ${why}.`,
    'Write it with: postmortem-gate stats --format json.',
    { cause },
  );

/** The figures of all parts together: the same as of one run over all their files. */
export function merged(parts: readonly { readonly name: string; readonly stats: Stats }[], asOf?: string): Stats {
  refuseMissing(parts.map(({ stats }) => stats));
  const documents: DocumentFigures[] = [];
  const leftOut: Stats['leftOut'] = [];
  const says = new Map<string, string>();
  for (const { stats } of parts) {
    // Not spread into a call: a run may hold more documents than a call may hold arguments.
    for (const document of stats.documents) documents.push(document);
    for (const each of stats.leftOut) leftOut.push(each);
    for (const check of stats.checks) addSays(says, check.id, check.says);
  }
  refuseTwice(documents);
  return statsOf({
    profiles: parts.flatMap(({ stats }) => stats.profiles),
    // Parts of one run may lie on both sides of midnight.
    asOf:
      asOf ??
      parts
        .map(({ stats }) => stats.asOf)
        .sort()
        .at(-1)!,
    documents,
    leftOut,
    says,
  });
}

/** A part that is not there would be taken for documents that are not there. */
function refuseMissing(parts: readonly Stats[]): void {
  const shards = parts.flatMap(({ shard }) => shard ?? []);
  for (const [repository = '', own] of grouped(shards, (shard) => shard.repository)) {
    const of = own[0]!.of;
    const there = new Set(own.filter((shard) => shard.of === of).map(({ index }) => index));
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index));
    const where = repository === '' ? '' : ` of ${repository}`;
    if (there.size < own.length) {
      throw new UserError(
        `The parts${where} are not those of one run: ${own.map((shard) => `${shard.index}/${shard.of}`).join(', ')}.`,
        'Merge each part of one run once.',
      );
    }
    if (missing.length > 0) {
      throw new UserError(
        `Parts${where} are missing: ${missing.map((index) => `${index}/${of}`).join(', ')}.`,
        'Name all parts of the run after --merge; figures over some of them would be wrong.',
      );
    }
  }
}

function refuseTwice(documents: readonly DocumentFigures[]): void {
  const sorted = documents.toSorted(byPlace);
  const twice = sorted.find((each, i) => i > 0 && byPlace(sorted[i - 1]!, each) === 0);
  if (twice === undefined) return;
  throw new UserError(
    `The document ${placeOf(twice)} is in two of the parts.`,
    'Merge each part once; parts of several repositories need `--repository OWNER/NAME` when they are written.',
  );
}
