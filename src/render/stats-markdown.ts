/** The figures as Markdown, for a job summary or a page. */
import type { Stats } from '../model/stats.js';
import { isOverdue, openItems } from '../stats/figures.js';
import { cell, code, prose, text } from './markdown.js';
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

const MOST_MONTHS = 60;
const MOST_CHECKS = 20;
const MOST_ITEMS = 100;
const MOST_UNREAD = 50;

export function renderStatsMarkdown(stats: Stats): string {
  const left = omissions(stats);
  const parts = [
    `### ${subject(stats)}`,
    left.length > 0 ? `${left.join('; ')}.` : '',
    stats.totals.documents === 0 ? '' : times(stats),
    months(stats),
    unread(stats),
    checks(stats),
    items(stats),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** @param aligned the second line, such as `|---|--:|` */
function table(title: string, head: readonly string[], aligned: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [...(title === '' ? [] : [`#### ${title}`, '']), row(head), aligned, ...rows.map(row)].join('\n');
}

const more = (count: number): string => (count > 0 ? `\n\nand ${count.toLocaleString('en')} more` : '');

function times({ figures }: Stats): string {
  const rows = FIGURES.map(({ key, long }) => {
    const { count, of, mean, median, p90 } = figures[key];
    return [long, share(count, of), shortDuration(mean), shortDuration(median), shortDuration(p90)];
  });
  return table('', ['', 'Stated by', 'Mean', 'Median', 'P90'], '|---|--:|--:|--:|--:|', rows);
}

function months({ months: all }: Stats): string {
  const rows = all
    .slice(-MOST_MONTHS)
    .map(({ month, documents, figures }) => [
      month,
      documents.toLocaleString('en'),
      ...FIGURES.map(({ key }) => shortDuration(figures[key].median)),
    ]);
  const head = ['Month', 'Incidents', ...FIGURES.map(({ short }) => short)];
  return table('Medians by month', head, '|---|--:|--:|--:|--:|--:|', rows);
}

function unread({ documents }: Stats): string {
  const all = documents.filter(({ reason }) => reason !== undefined);
  const rows = all
    .slice(0, MOST_UNREAD)
    .map((document) => [code(placeOf(document), 200), prose(document.reason ?? '')]);
  return table('Could not be judged', ['Postmortem', 'Why'], '|---|---|', rows) + more(all.length - MOST_UNREAD);
}

function checks(stats: Stats): string {
  const all = missing(stats);
  const rows = all
    .slice(0, MOST_CHECKS)
    .map(({ id, says, failed, judged }) => [code(id), text(says), share(failed, judged)]);
  return table('Most often missing', ['Check', '', 'Fails'], '|---|---|--:|', rows) + more(all.length - MOST_CHECKS);
}

function items(stats: Stats): string {
  const { open, closed, unstated } = stats.actionItems;
  if (open + closed + unstated === 0) return '';
  const all = openItems(stats);
  const rows = all
    .slice(0, MOST_ITEMS)
    .map((item) => [
      isOverdue(item, stats.asOf) ? `**${item.due}**` : (item.due ?? ''),
      item.owner === undefined ? '' : text(item.owner),
      text(item.text),
      code(placeOf(item), 200),
    ]);
  const list = table('', ['Due', 'Owner', 'Open action item', 'In'], '|---|---|---|---|', rows);
  return (
    [`#### Action items`, `${actionItemWords(stats)}.`, list].filter((part) => part !== '').join('\n\n') +
    more(all.length - MOST_ITEMS)
  );
}
