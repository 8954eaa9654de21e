/** The parts that comment, job summary and Markdown output are put together from; each is whole in itself. */
import type { CheckResult, DocumentReport, FindingReport, Report } from '../model/report.js';
import type { Range } from '../model/text.js';
import { checkPage } from './check-page.js';
import { cell, code, fileUrl, link, prose, text } from './markdown.js';
import {
  approvalWords,
  capitalised,
  DISCARD_WORDS,
  documentPoints,
  type FailedCheck,
  failed,
  figures,
  headline,
  lineWords,
  names,
  plural,
  unstopped,
  VERDICT_ICONS,
  wordCount,
} from './wording.js';

/** Where links lead; without them the same text stands unlinked. */
export interface Links {
  /** For example `https://github.com/OWNER/NAME`. */
  readonly repositoryUrl?: string;
  readonly headSha?: string;
  /** The page of a check, where it has one; {@link checkPage} where nothing else is said. */
  readonly pageOf?: (checkId: string) => string | undefined;
}

/** Never begins a line. */
const SEPARATOR = '\u00a0· ';
/** UTF-16 units that a list may take: a comment has 60,000 in all, and the checklists need most of them. */
const TABLE_ROOM = 14_000;
const LIST_ROOM = 5_000;
const MOST_LINES = 20;
const MOST_FINDINGS = 8;

/** The verdict in one line, and below it why or what to do next. */
export function verdictSection(report: Report): string {
  const lines = [`### ${VERDICT_ICONS[report.verdict]} ${prose(headline(report))}`];
  const next = nextStep(report);
  if (next !== '') lines.push('', next);
  return lines.join('\n');
}

function nextStep({ verdict, reason, documents, review }: Report): string {
  switch (verdict) {
    case 'error':
      return `${prose(reason ?? 'Something failed inside the gate.')} Until it can, the status is an error.`;
    case 'fail':
      if (documents.some((document) => document.verdict === 'fail')) {
        return 'Each point says what to write and where. Push the change, and the gate reads the text again.';
      }
      return review?.state === 'changes-requested'
        ? 'The text holds. Once the reviewer’s points are answered, ask for another review.'
        : '';
    case 'pending':
      return review?.state === 'waiting'
        ? 'Ask someone who did not write it to read it, answer the questions below, and approve this pull request.'
        : '';
    default:
      return '';
  }
}

/** A table of the files; empty where there are none. */
export function filesSection({ documents }: Report, links: Links): string {
  if (documents.length === 0) return '';
  const rows = [...documents]
    .sort((a, b) => Number(documentPoints(b) > 0) - Number(documentPoints(a) > 0))
    .slice(0, 200)
    .map((document) => {
      const name = link(code(document.path), urlOf(links, document.path));
      const words = document.checks.length === 0 ? '' : wordCount(document).replace(/^([\d,]+) words?( of)?/, '$1$2');
      return `| ${VERDICT_ICONS[document.verdict]} | ${cell(name)} | ${words} | ${missing(document)} |`;
    });
  const shown = fitting(rows, documents.length, TABLE_ROOM, (rest) => `| | and ${rest} more | | |`);
  return ['| | Postmortem | Words | To fix |', '|:-:|---|---|---|', ...shown].join('\n');
}

function missing(document: DocumentReport): string {
  if (document.verdict === 'error') return 'not judged';
  const warnings = failed(document, 'warning').length;
  const points = documentPoints(document);
  const errors = failed(document, 'error').length;
  const parts = [
    ...(points > 0 ? [plural(points, 'point')] : errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** One document: what stands above its checklist, and the checklist's groups, each an item of one list. */
export interface DocumentSections {
  readonly head: string;
  readonly groups: readonly string[];
}

export function documentSections(document: DocumentReport, links: Links, hasTitle: boolean): DocumentSections {
  const facts = figures(document.facts).map((figure) => text(figure));
  const head = [
    ...(hasTitle
      ? [`#### ${VERDICT_ICONS[document.verdict]} ${link(code(document.path), urlOf(links, document.path))}`]
      : []),
    ...(document.reason === undefined ? [] : [prose(document.reason, 600)]),
    ...(facts.length === 0 ? [] : [capitalised(facts.join(SEPARATOR))]),
  ];
  return {
    head: head.join('\n\n'),
    groups: groupsOf(document.checks).map((group) => groupSection(group, document.path, links)),
  };
}

/** A document that holds all it needs: its checklist is there for who wants to see it. */
export function passingSection(document: DocumentReport, links: Links, hasTitle: boolean): string {
  const { head, groups } = documentSections(document, links, hasTitle);
  if (groups.length === 0) return head;
  const held = document.checks.filter(({ outcome }) => outcome === 'pass').length;
  const details = [
    `<details><summary>The checklist: ${held} of ${plural(document.checks.length, 'point')} hold</summary>`,
    '',
    groups.join('\n\n'),
    '',
    '</details>',
  ].join('\n');
  return head === '' ? details : `${head}\n\n${details}`;
}

interface Group {
  readonly title: string;
  /** The check that the group is named after. */
  readonly head?: CheckResult;
  readonly checks: readonly CheckResult[];
}

/** The checks by section: `summary.*` below `summary`; those that belong to none, last. */
function groupsOf(checks: readonly CheckResult[]): Group[] {
  const sectionOf = (check: CheckResult): string | undefined => {
    const section = check.id.split('.', 1)[0]!;
    return checks.some(({ id }) => id.startsWith(`${section}.`)) && checks.some(({ id }) => id === section)
      ? section
      : undefined;
  };
  const groups: Group[] = checks
    .filter((check) => sectionOf(check) === check.id)
    .map((head) => ({
      title: head.says,
      head,
      checks: checks.filter((check) => check !== head && sectionOf(check) === head.id),
    }));
  const others = checks.filter((check) => sectionOf(check) === undefined);
  return others.length === 0 ? groups : [...groups, { title: 'The whole text', checks: others }];
}

const RANK = ['error', 'warning', 'skip', 'waived', 'info', 'pass'] as const;
type Standing = (typeof RANK)[number];
const ICONS: Readonly<Record<Standing, string>> = {
  error: '❌',
  warning: '⚠️',
  skip: '➖',
  waived: 'ℹ️',
  info: 'ℹ️',
  pass: '✅',
};

const standing = (check: CheckResult): Standing => (check.outcome === 'fail' ? check.severity : check.outcome);

function groupSection({ title, head, checks }: Group, path: string, links: Links): string {
  const all = head === undefined ? checks : [head, ...checks];
  const worst = RANK.find((rank) => all.some((check) => standing(check) === rank)) ?? 'pass';
  // A hint does not take the tick from a section that holds.
  const icon = ICONS[worst === 'info' || worst === 'waived' ? 'pass' : worst];
  const titleLines =
    head === undefined || head.outcome === 'pass' ? [`${icon} **${text(title)}**`] : checkLines(head, path, links);
  const open = checks
    .filter((check) => check.outcome === 'fail' || check.outcome === 'waived')
    .sort((a, b) => RANK.indexOf(standing(a)) - RANK.indexOf(standing(b)));
  const items = [
    ...open.map((check) => item(checkLines(check, path, links))),
    ...[...byReason(checks)].map(([reason, skipped]) => `- ➖ ${sayings(skipped)}<br>${prose(reason)}`),
  ];
  const passed = checks.filter(({ outcome }) => outcome === 'pass');
  if (passed.length > 0) {
    if (items.length === 0 && titleLines.length === 1) titleLines[0] += `<br>${sayings(passed)}`;
    else items.push(`- ✅ ${sayings(passed)}`);
  }
  return [...titleLines, ...items].join('\n');
}

/** The first line as a list item, the others as they are below it. */
const item = ([first = '', ...others]: readonly string[]): string =>
  [`- ${first}`, ...others.map((line) => `  ${line}`)].join('\n');

const sayings = (checks: readonly CheckResult[]): string => checks.map(({ says }) => text(says)).join(SEPARATOR);

function byReason(checks: readonly CheckResult[]): Map<string, CheckResult[]> {
  const groups = new Map<string, CheckResult[]>();
  for (const check of checks) {
    if (check.outcome !== 'skip') continue;
    groups.set(check.reason, [...(groups.get(check.reason) ?? []), check]);
  }
  return groups;
}

/** One check: a line that holds all of it, or one line and a list of places below it. */
function checkLines(check: CheckResult, path: string, links: Links): string[] {
  const title = `${ICONS[standing(check)]} **${text(check.says)}**`;
  switch (check.outcome) {
    case 'pass':
      return [title];
    case 'skip':
      return [`${title}<br>${prose(check.reason)}`];
    case 'waived':
      return [`${title} · waived by the author, ${place(check, path, links)}<br>Reason: ${text(check.reason)}`];
    case 'fail':
      return failedLines(check, title, path, links);
  }
}

function failedLines(check: FailedCheck, title: string, path: string, links: Links): string[] {
  const name = link(code(check.id), (links.pageOf ?? checkPage)(check.id));
  const [only, ...others] = check.findings;
  if (only === undefined) return [`${title} · ${name}`];
  if (others.length === 0) return [`${title} · ${place(only, path, links)} · ${name}<br>${finding(only, path, links)}`];
  const isSameHelp = others.every(({ help }) => help === only.help);
  const places = check.findings.slice(0, MOST_FINDINGS).map((each) => {
    const words = isSameHelp ? message(each, path, links) : finding(each, path, links);
    return `- ${place(each, path, links)}: ${words}`;
  });
  const rest = check.findings.length - places.length;
  if (rest > 0) places.push(`- and ${plural(rest, 'more place')}`);
  const help = isSameHelp ? `<br>${arrow(only.help)}` : '';
  return [`${title} · ${plural(check.findings.length, 'place')} · ${name}${help}`, ...places];
}

const finding = (each: FindingReport, path: string, links: Links): string =>
  `${message(each, path, links)}<br>${arrow(each.help)}`;

function message({ message: fact, related = [] }: FindingReport, path: string, links: Links): string {
  const places = new Map<string, Set<string>>();
  for (const { label, ...range } of related) {
    const words = prose(capitalised(unstopped(label)), 160);
    places.set(words, (places.get(words) ?? new Set()).add(place(range, path, links)));
  }
  const elsewhere = [...places].slice(0, 3).map(([words, where]) => ` ${words}: ${[...where].slice(0, 3).join(', ')}.`);
  return prose(fact) + elsewhere.join('');
}

const arrow = (help: string): string => `→ ${prose(help)}`;

const place = (range: Range, path: string, links: Links): string => link(lineWords(range), urlOf(links, path, range));

const urlOf = ({ repositoryUrl, headSha }: Links, path: string, range?: Range): string | undefined =>
  repositoryUrl === undefined || headSha === undefined ? undefined : fileUrl(repositoryUrl, headSha, path, range);

/** Postmortems that the change removes; empty where there are none. */
export function deletedSection({ deleted = [] }: Report): string {
  const shown = deleted.filter(({ outcome }) => outcome !== 'allow');
  if (shown.length === 0) return '';
  const lines = shown.slice(0, MOST_LINES).map(({ path, outcome }) => {
    const icon = outcome === 'fail' ? '❌' : '⚠️';
    return `- ${icon} ${code(path)} is removed, or moved to where the gate does not read it`;
  });
  return `#### Removed postmortems\n\n${list(lines, shown.length)}`;
}

/** Files that look like postmortems and were not judged, and why; collapsed. */
export function leftOutSection({ leftOut }: Report): string {
  if (leftOut.length === 0) return '';
  const lines = leftOut.slice(0, MOST_LINES).map(({ path, reason }) => `- ${code(path)}: ${prose(reason)}`);
  const title = `<details><summary>Left out: ${plural(leftOut.length, 'file')}</summary>`;
  return [title, list(lines, leftOut.length), '</details>'].join('\n\n');
}

export function notesSection({ notes = [] }: Report): string {
  if (notes.length === 0) return '';
  const lines = notes.slice(0, MOST_LINES).map((note) => `> ${prose(note, 600)}`);
  const shown = fitting(lines, notes.length, LIST_ROOM, (rest) => `> and ${rest} more`);
  return ['> [!NOTE]', shown.join('\n>\n')].join('\n');
}

/** Who approved, whose approval does not count and why, who is still missing; empty without a review. */
export function reviewSection({ review }: Report): string {
  if (review === undefined) return '';
  const { changesRequestedBy, missing: required, discarded, notes = [] } = review;
  const lines = [
    ...(approvalWords(review) === '' ? [] : [prose(approvalWords(review))]),
    ...(changesRequestedBy.length === 0 ? [] : [`Changes requested by ${prose(names(changesRequestedBy, 10))}.`]),
    ...(required.length === 0 ? [] : [`Still to approve: ${prose(names(required, 10))}.`]),
  ];
  const notCounted = discarded
    .slice(0, MOST_LINES)
    .map(({ login, reason }) => `- Not counted: ${code(login)} ${DISCARD_WORDS[reason]}`);
  const remarks = notes.slice(0, MOST_LINES).map((note) => `- ${prose(note, 600)}`);
  const items = list([...remarks, ...notCounted], notes.length + discarded.length);
  if (lines.length === 0 && items === '') return '';
  return ['#### Review', lines.join(' '), items].filter((part) => part !== '').join('\n\n');
}

/** The reviewer's questions where there is nothing to tick: as a plain list with who answered them. */
export function questionList({ review }: Report): string {
  if (review === undefined || review.checklist.length === 0) return '';
  const lines = review.checklist.map(({ text: question, tickedBy }) => {
    const by = tickedBy === null ? '' : ` ✓ by ${code(tickedBy)}`;
    return `- ${tickedBy === null ? '▫️' : '✅'} ${text(question, 300)}${by}`;
  });
  return ['#### For the reviewer', lines.join('\n')].join('\n\n');
}

const list = (lines: readonly string[], total: number): string =>
  fitting(lines, total, LIST_ROOM, (rest) => `- and ${rest} more`).join('\n');

/** As many lines as fit, and one that says how many of the total are not shown. */
function fitting(lines: readonly string[], total: number, room: number, more: (rest: number) => string): string[] {
  const shown: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    shown.push(line);
  }
  return shown.length < total ? [...shown, more(total - shown.length)] : shown;
}
