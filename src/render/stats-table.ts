/** The figures for a terminal. */
import type { Stats } from '../model/stats.js';
import { isOverdue, openItems } from '../stats/figures.js';
import {
  actionItemWords,
  FIGURES,
  missing,
  omissions,
  placeOf,
  share,
  shortDuration,
  subject,
} from './stats-wording.js';
import { columns, fitted, printable, withoutCommands, wrapped } from './terminal.js';

export interface StatsTableOptions {
  readonly color: boolean;
  /** Terminal columns. */
  readonly width: number;
}

type Colour = (words: string) => string;

const sgr =
  (on: number, off: number): Colour =>
  (words) =>
    `\x1b[${on}m${words}\x1b[${off}m`;
const plain: Colour = (words) => words;

const MOST_MONTHS = 24;
const MOST_CHECKS = 10;
const MOST_ITEMS = 20;
const MOST_UNREAD = 5;
/** The months need as much. */
const LEAST_WIDTH = 80;

export function renderStatsTable(stats: Stats, { color, width }: StatsTableOptions): string {
  const bold = color ? sgr(1, 22) : plain;
  const dim = color ? sgr(2, 22) : plain;
  const red = color ? sgr(31, 39) : plain;
  const room = Math.max(LEAST_WIDTH, width);
  const parts = [
    [bold(subject(stats)), ...omissions(stats).map((words) => `  ${words}`)],
    stats.totals.documents === 0 ? [] : times(stats, bold),
    months(stats, bold, dim),
    unread(stats, bold, room),
    checks(stats, bold, dim, room),
    items(stats, { bold, dim, red }, room),
  ];
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${withoutCommands(text)}\n`;
}

/** Rows whose first column stands to the left, and the others to the right. */
function grid(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => columns(row[i]!))));
  return rows.map((row) =>
    row
      .map((value, i) => {
        const space = ' '.repeat(widths[i]! - columns(value));
        return i === 0 ? value + space : space + value;
      })
      .join('  '),
  );
}

function headed(rows: readonly (readonly string[])[], bold: Colour): string[] {
  const [head = '', ...rest] = grid(rows);
  return [bold(head), ...rest];
}

function times({ figures }: Stats, bold: Colour): string[] {
  const rows = FIGURES.map(({ key, long }) => {
    const { count, of, mean, median, p90 } = figures[key];
    return [long, share(count, of), shortDuration(mean), shortDuration(median), shortDuration(p90)];
  });
  return headed([['Times', 'Stated by', 'Mean', 'Median', 'P90'], ...rows], bold);
}

function months({ months: all }: Stats, bold: Colour, dim: Colour): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(-MOST_MONTHS);
  const rows = shown.map(({ month, documents, figures }) => [
    month,
    documents.toLocaleString('en'),
    ...FIGURES.map(({ key }) => shortDuration(figures[key].median)),
  ]);
  const earlier = all.length - shown.length;
  return [
    ...headed([['Medians by month', 'Incidents', ...FIGURES.map(({ short }) => short)], ...rows], bold),
    ...(earlier > 0 ? [dim(`${earlier} earlier: --format json`)] : []),
  ];
}

function unread({ documents }: Stats, bold: Colour, width: number): string[] {
  const all = documents.filter(({ reason }) => reason !== undefined);
  if (all.length === 0) return [];
  const lines = all
    .slice(0, MOST_UNREAD)
    .flatMap((document) => [
      `  ${fitted(printable(placeOf(document)), width - 2)}`,
      ...wrapped(printable(document.reason ?? '', 300), width - 4).map((line) => `    ${fitted(line, width - 4)}`),
    ]);
  const more = all.length - MOST_UNREAD;
  return [bold('Could not be judged'), ...lines, ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : [])];
}

function checks(stats: Stats, bold: Colour, dim: Colour, width: number): string[] {
  const all = missing(stats);
  const shown = all.slice(0, MOST_CHECKS);
  const shares = shown.map(({ failed, judged }) => share(failed, judged));
  const first = Math.max(0, ...shares.map(columns));
  const ids = shown.map(({ id }) => fitted(printable(id), Math.floor(width / 3)));
  const second = Math.max(0, ...ids.map(columns));
  const lines = shown.map(({ says }, i) => {
    const start = `  ${' '.repeat(first - columns(shares[i]!))}${shares[i]}  ${ids[i]}`;
    const space = ' '.repeat(second - columns(ids[i]!) + 2);
    return `${start}${space}${dim(fitted(printable(says), width - first - second - 6))}`;
  });
  if (lines.length === 0) return [];
  const more = all.length - shown.length;
  return [
    bold('Most often missing'),
    ...lines,
    ...(more > 0 ? [dim(`  and ${more.toLocaleString('en')} checks that fail less often`)] : []),
  ];
}

function items(stats: Stats, { bold, dim, red }: Record<'bold' | 'dim' | 'red', Colour>, width: number): string[] {
  const { open, closed, unstated } = stats.actionItems;
  if (open + closed + unstated === 0) return [];
  const all = openItems(stats);
  const lines = all.slice(0, MOST_ITEMS).flatMap((item) => {
    const isLate = isOverdue(item, stats.asOf);
    const due = (item.due ?? '').padEnd(10);
    const late = (isLate ? 'overdue' : '').padEnd(7);
    const owner = item.owner === undefined ? '' : `${printable(item.owner)}: `;
    return [
      `  ${isLate ? red(`${due} ${late}`) : `${due} ${late}`}  ${fitted(owner + printable(item.text), width - 22)}`,
      `${' '.repeat(22)}${dim(fitted(printable(placeOf(item)), width - 22))}`,
    ];
  });
  const more = all.length - MOST_ITEMS;
  const [first = '', ...rest] = wrapped(`Action items: ${actionItemWords(stats)}`, width);
  return [
    ...[first, ...rest].map((line) => bold(line)),
    ...lines,
    ...(more > 0 ? [dim(`  and ${more.toLocaleString('en')} more: --format json`)] : []),
  ];
}
