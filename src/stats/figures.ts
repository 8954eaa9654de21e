/** The figures over documents. Pure: the same documents give the same figures, in whatever order they come. */
import type { DocumentFigures, Figure, Figures, OpenItem, Stats } from '../model/stats.js';
import { VERSION } from '../version.js';

/** Whole minutes, in rising order. */
type Sorted = readonly number[];

/** The middle value; of an even number the mean of the two in the middle. */
export function median(sorted: Sorted): number | null {
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** By nearest rank: the smallest value that at least 90 of 100 do not exceed. It is always one of the values. */
export function p90(sorted: Sorted): number | null {
  return sorted[Math.ceil((sorted.length * 9) / 10) - 1] ?? null;
}

export function mean(sorted: Sorted): number | null {
  return sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}

/** A document that does not state it counts in `of`, and nowhere else. */
function figure(documents: readonly DocumentFigures[], fact: Exclude<keyof DocumentFigures['facts'], 'start'>): Figure {
  const values = documents
    .map(({ facts }) => facts[fact])
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
  return { count: values.length, of: documents.length, mean: mean(values), median: median(values), p90: p90(values) };
}

function figuresOf(documents: readonly DocumentFigures[]): Figures {
  return {
    timeToDetect: figure(documents, 'timeToDetectMinutes'),
    timeToAcknowledge: figure(documents, 'timeToAcknowledgeMinutes'),
    timeToResolve: figure(documents, 'timeToResolveMinutes'),
    duration: figure(documents, 'durationMinutes'),
  };
}

/** `2024-05`: the month in which the incident began, by the clock of the document; null where no day is stated. */
export const monthOf = ({ facts }: DocumentFigures): string | null =>
  /^\d{4}-\d{2}(?=-\d{2})/.exec(facts.start ?? '')?.[0] ?? null;

/** Whether an open item should have been done before the day. */
export const isOverdue = ({ due }: OpenItem, asOf: string): boolean => due !== undefined && due < asOf;

export interface Gathered {
  readonly profiles: Iterable<string>;
  /** `2024-05-31`. */
  readonly asOf: string;
  readonly shard?: Stats['shard'];
  readonly documents: readonly DocumentFigures[];
  readonly leftOut: Stats['leftOut'];
  /** What each check asks for, in its rubric's words. */
  readonly says: ReadonlyMap<string, string>;
}

export function statsOf({ profiles, asOf, shard, documents, leftOut, says }: Gathered): Stats {
  const all = documents.toSorted(byPlace);
  const dated = all.filter((document) => monthOf(document) !== null);
  return {
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: VERSION },
    profiles: [...new Set(profiles)].sort(),
    asOf,
    ...(shard === undefined ? {} : { shard }),
    totals: {
      documents: all.length,
      unread: all.filter(({ reason }) => reason !== undefined).length,
      dated: dated.length,
    },
    figures: figuresOf(all),
    months: monthsOf(dated),
    checks: checksOf(all, says),
    actionItems: actionItemsOf(all, asOf),
    documents: all,
    leftOut: leftOut.toSorted(byPlace),
  };
}

interface Place {
  readonly repository?: string | undefined;
  readonly path: string;
}

/** By repository and path, as their characters are numbered: the same everywhere. */
export function byPlace(a: Place, b: Place): number {
  return compared(a.repository ?? '', b.repository ?? '') || compared(a.path, b.path);
}

/** The groups in the order in which their first members come. */
export function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function monthsOf(dated: readonly DocumentFigures[]): Stats['months'] {
  const months = grouped(dated, (document) => monthOf(document)!);
  return [...months]
    .sort(([a], [b]) => compared(a, b))
    .map(([month, documents]) => ({ month, documents: documents.length, figures: figuresOf(documents) }));
}

function checksOf(documents: readonly DocumentFigures[], says: ReadonlyMap<string, string>): Stats['checks'] {
  const counts = new Map<string, { failed: number; judged: number }>();
  const add = (id: string, failed: 0 | 1) => {
    const known = counts.get(id) ?? { failed: 0, judged: 0 };
    counts.set(id, { failed: known.failed + failed, judged: known.judged + 1 });
  };
  for (const { passed, failed, waived } of documents) {
    for (const id of [...passed, ...waived]) add(id, 0);
    for (const id of failed) add(id, 1);
  }
  return [...counts]
    .map(([id, { failed, judged }]) => ({ id, says: says.get(id) ?? id, failed, judged }))
    .sort((a, b) => b.failed - a.failed || compared(a.id, b.id));
}

function actionItemsOf(documents: readonly DocumentFigures[], asOf: string): Stats['actionItems'] {
  const sum = (of: (document: DocumentFigures) => number) => documents.reduce((all, each) => all + of(each), 0);
  return {
    open: sum(({ actionItems }) => actionItems.open.length),
    overdue: sum(({ actionItems }) => actionItems.open.filter((item) => isOverdue(item, asOf)).length),
    withoutDue: sum(({ actionItems }) => actionItems.open.filter(({ due }) => due === undefined).length),
    closed: sum(({ actionItems }) => actionItems.closed),
    unstated: sum(({ actionItems }) => actionItems.unstated),
  };
}

/** Two rubrics may word a check differently; the same words are kept whichever comes first. */
export function addSays(known: Map<string, string>, id: string, says: string): void {
  const before = known.get(id);
  if (before === undefined || says < before) known.set(id, says);
}

export interface PlacedItem extends OpenItem {
  readonly repository?: string | undefined;
  readonly path: string;
}

/** The open items of all documents: those due first, and those without a due date at the end. */
export function openItems({ documents }: Stats): PlacedItem[] {
  return documents
    .flatMap(({ repository, path, actionItems }) => actionItems.open.map((item) => ({ ...item, repository, path })))
    .sort((a, b) => compared(a.due ?? '~', b.due ?? '~') || byPlace(a, b) || a.line - b.line);
}
