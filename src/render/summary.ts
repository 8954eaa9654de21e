/** The job summary, which is also the Markdown output of the command line: the whole report, with nothing to tick. */
import type { Report, RunReport } from '../model/report.js';
import { documentParts } from './comment.js';
import { cell, link, prose } from './markdown.js';
import {
  deletedSection,
  filesSection,
  type Links,
  leftOutSection,
  notesSection,
  questionList,
  reviewSection,
  verdictSection,
} from './sections.js';
import { headline, plural, VERDICT_ICONS } from './wording.js';

/** UTF-16 units. The runner takes 1 MiB of a step's summary; one unit has at most three bytes. */
export const SUMMARY_LIMIT = 330_000;

export function renderSummary(report: Report, links: Links = {}): string {
  const before = [verdictSection(report), filesSection(report, links), deletedSection(report)];
  const after = [notesSection(report), leftOutSection(report), reviewSection(report), questionList(report)];
  const room = SUMMARY_LIMIT - [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
  const parts = [...before, ...documentParts(report, links, room), ...after];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The summary of a run over several pull requests: one line for each. */
export function renderRunSummary({ verdict, pullRequests }: RunReport, repositoryUrl?: string): string {
  const rows = pullRequests.slice(0, MOST_ROWS).map((entry) => {
    const number = entry.pullRequest === undefined ? '' : `\\#${entry.pullRequest.number}`;
    const url = entry.pullRequest === undefined ? undefined : pullUrl(repositoryUrl, entry.pullRequest.number);
    const words = headline(entry) + (entry.verdict === 'error' && entry.reason ? `: ${entry.reason}` : '');
    return `| ${VERDICT_ICONS[entry.verdict]} | ${link(number, url)} | ${cell(prose(words))} |`;
  });
  const rest = pullRequests.length - rows.length;
  if (rest > 0) rows.push(`| | | and ${rest} more |`);
  const title = `### ${VERDICT_ICONS[verdict]} ${plural(pullRequests.length, 'open pull request')}`;
  return `${[title, ['| | Pull request | Verdict |', '|:-:|---|---|', ...rows].join('\n')].join('\n\n')}\n`;
}

const MOST_ROWS = 500;

const pullUrl = (repositoryUrl: string | undefined, number: number): string | undefined =>
  repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${number}`;
