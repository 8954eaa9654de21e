/** The sticky comment: the verdict first, then what to fix, then the review. The same report gives the same bytes. */
import type { DocumentReport, Report } from '../model/report.js';
import { LONGEST_BINDING } from '../review/checklist.js';
import { fallbackMark } from '../review/fallback.js';
import { checklist, quotableChecklist } from './checklist.js';
import { code, link } from './markdown.js';
import { type CommentState, marker, stateLine } from './marker.js';
import {
  deletedSection,
  documentSections,
  filesSection,
  type Links,
  leftOutSection,
  notesSection,
  passingSection,
  reviewSection,
  verdictSection,
} from './sections.js';
import { plural } from './wording.js';

export interface CommentContext extends Links {
  readonly statusContext: string;
  readonly repositoryUrl: string;
  readonly headSha: string;
  readonly state?: CommentState;
  /** Where everything can be read that does not fit, such as the page of the run. */
  readonly reportUrl?: string;
  /** Whether people without write access may review, by a list in a comment of their own. */
  readonly isOpenToAll?: boolean;
}

/** UTF-16 units. One unit takes at most three bytes, so this also keeps within 200,000 bytes. */
export const COMMENT_LIMIT = 60_000;

export function renderComment(report: Report, context: CommentContext): string {
  const before = [
    [marker(context.statusContext), ...(context.state === undefined ? [] : [stateLine(context.state)])].join('\n'),
    verdictSection(report),
    filesSection(report, context),
    deletedSection(report),
  ];
  const afterWith = (questions: string): readonly string[] => [
    notesSection(report),
    leftOutSection(report),
    reviewSection(report),
    report.review?.fallback === undefined ? '' : fallbackMark(report.review.fallback),
    questions,
    footer(report, context),
  ];
  const questions = questionsSection(report, context);
  const fits = length(before) + length(afterWith(questions)) + NOTE_ROOM <= COMMENT_LIMIT;
  const after = afterWith(fits ? questions : noQuestions(context));
  const room = COMMENT_LIMIT - length(before) - length(after);
  return [...before, ...documentParts(report, context, room), ...after].filter((part) => part !== '').join('\n\n');
}

const SEPARATOR = 2;
const NOTE_ROOM = 600;

const length = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + part.length + (part === '' ? 0 : SEPARATOR), 0);

/** As many whole parts of the documents as fit, those to fix first, and a note where something was cut. */
export function documentParts(report: Report, links: Links & { readonly reportUrl?: string }, room: number): string[] {
  const hasTitle = report.documents.length > 1;
  const isPassing = ({ verdict }: DocumentReport): boolean => verdict === 'pass';
  const parts: string[] = [];
  let left = room - NOTE_ROOM;
  let cutDocuments = 0;
  const take = (part: string): boolean => {
    if (part.length + SEPARATOR > left) return false;
    left -= part.length + SEPARATOR;
    return true;
  };
  for (const document of report.documents.filter((each) => !isPassing(each))) {
    const { head, groups } = documentSections(document, links, hasTitle);
    const isHeadIn = take(head);
    const firstOut = isHeadIn ? groups.findIndex((group) => !take(group)) : 0;
    if (isHeadIn) parts.push(head, ...groups.slice(0, firstOut < 0 ? groups.length : firstOut));
    if (firstOut >= 0) cutDocuments++;
  }
  for (const document of report.documents.filter(isPassing)) {
    const section = passingSection(document, links, hasTitle);
    if (take(section)) parts.push(section);
    else cutDocuments++;
  }
  if (cutDocuments > 0) parts.push(cutNote(cutDocuments, links.reportUrl));
  return parts;
}

const summaryOf = (reportUrl: string | undefined): string => link('the summary of the run', reportUrl);

function cutNote(documents: number, reportUrl: string | undefined): string {
  return `> ✂️ The checklist of ${plural(documents, 'postmortem')} is cut here, because GitHub limits how long a comment may be. All of it stands in ${summaryOf(reportUrl)}.`;
}

/** In place of boxes that do not fit: what is not there cannot be ticked. */
const noQuestions = ({ reportUrl }: CommentContext): string =>
  `#### For the reviewer\n\n✂️ The questions with their boxes are longer than GitHub lets a comment be, for so many postmortems or such long questions. They stand in ${summaryOf(reportUrl)}; split the change so that they can be ticked.`;

function questionsSection({ review, verdict }: Report, context: CommentContext): string {
  if (review === undefined || review.checklist.length === 0 || verdict === 'none') return '';
  if ((review.binding ?? '').length > LONGEST_BINDING) return noQuestions(context);
  return [
    '#### For the reviewer',
    'Tick what holds for this text. Ticks count from people who did not write it.',
    checklist(review),
    ...(context.isOpenToAll === true ? [quotableChecklist(review)] : []),
  ].join('\n\n');
}

function footer({ profile, tool }: Report, { headSha }: CommentContext): string {
  const version = `[postmortem-gate](https://github.com/postmortem-gate/postmortem-gate) ${tool.version}`;
  return `<sub>${version} · profile ${code(profile)} · read at ${code(headSha.slice(0, 7))}</sub>`;
}
