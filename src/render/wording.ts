/** The words that every surface shares, so that comment, status, summary and terminal say the same. */
import type {
  CheckResult,
  DiscardReason,
  DocumentReport,
  FactsReport,
  Report,
  ReviewReport,
  Verdict,
} from '../model/report.js';
import type { Range } from '../model/text.js';

/** What a report decides, for one pull request among several too. */
export type Decided = Omit<Report, 'schemaVersion' | 'tool'>;

export type FailedCheck = Extract<CheckResult, { outcome: 'fail' }>;

export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  fail: '❌',
  pending: '⏳',
  none: '➖',
  error: '⚠️',
};

export const plural = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;

/** `102` → `1 h 42 min`. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  return [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** `line 5`, `lines 5–7`. */
export const lineWords = ({ start, end }: Range): string =>
  end.line > start.line ? `lines ${start.line}–${end.line}` : `line ${start.line}`;

/** `512 words of 400–600`. */
export function wordCount({ words, wordLimits }: DocumentReport): string {
  const { min, max } = wordLimits ?? {};
  if (min !== undefined && max !== undefined) return `${plural(words, 'word')} of ${min}–${max}`;
  if (max !== undefined) return `${plural(words, 'word')} of at most ${max}`;
  if (min !== undefined) return `${plural(words, 'word')} of at least ${min}`;
  return plural(words, 'word');
}

/** The on-call figures that the document states, in the order of an incident. */
export function figures(facts: FactsReport): string[] {
  const figure = (words: string, minutes: number | undefined): string[] =>
    minutes === undefined ? [] : [`${words} ${duration(minutes)}`];
  return [
    ...figure('outage of', facts.durationMinutes),
    ...figure('detected after', facts.timeToDetectMinutes),
    ...figure('acknowledged after', facts.timeToAcknowledgeMinutes),
    ...figure('resolved after', facts.timeToResolveMinutes),
    ...(facts.usersAffected === undefined ? [] : [`users affected: ${facts.usersAffected}`]),
  ];
}

/** The failed checks of a severity, in the order of the checklist. */
export function failed(document: DocumentReport, severity?: CheckResult['severity']): FailedCheck[] {
  return document.checks.filter(
    (check): check is FailedCheck =>
      check.outcome === 'fail' && (severity === undefined || check.severity === severity),
  );
}

/** What keeps a document from passing: its failed errors, or its warnings where those alone fail it. */
export function blockers(document: DocumentReport): FailedCheck[] {
  if (document.verdict !== 'fail') return [];
  const errors = failed(document, 'error');
  return errors.length > 0 ? errors : failed(document, 'warning');
}

/** How many things there are to fix before the structure holds. */
export function pointsToFix(report: Decided): number {
  const inDocuments = report.documents.reduce((sum, document) => sum + documentPoints(document), 0);
  return inDocuments + (report.deleted ?? []).filter(({ outcome }) => outcome === 'fail').length;
}

/** The same for one document; one that fails as a whole counts as one. */
export const documentPoints = (document: DocumentReport): number =>
  document.verdict === 'fail' ? Math.max(1, blockers(document).length) : 0;

/** One line, without a final stop, that says what was decided. It may hold a reason that quotes the author. */
export function headline(report: Decided): string {
  switch (report.verdict) {
    case 'pass':
      return passHeadline(report);
    case 'fail':
      return failHeadline(report);
    case 'pending':
      return `${countOf(report.documents, 'error') > 0 ? 'Nothing blocks' : 'Nothing to fix'}${report.reason === undefined ? ', waiting for the review' : `. ${unstopped(report.reason)}`}`;
    case 'none':
      return unstopped(report.reason ?? 'No postmortem in this change');
    case 'error':
      return 'The gate could not decide';
  }
}

function passHeadline({ documents, review }: Decided): string {
  const several = documents.length > 1;
  const errors = countOf(documents, 'error');
  const warnings = countOf(documents, 'warning');
  // Errors are left where the settings let them pass.
  const all = documents.length === 2 ? 'Both postmortems' : `All ${documents.length} postmortems`;
  const complete = several ? `${all} are complete` : 'This postmortem is complete';
  const passing = several ? `${all} pass` : 'This postmortem passes';
  const remarks = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return [
    errors > 0 ? passing : complete,
    ...(remarks.length > 0 ? [`with ${remarks.join(' and ')}`] : []),
    ...(review !== undefined && review.approvedBy.length > 0 ? [`approved by ${names(review.approvedBy)}`] : []),
  ].join(', ');
}

/** How many checks of a severity fail. */
const countOf = (documents: readonly DocumentReport[], severity: CheckResult['severity']): number =>
  documents.reduce((sum, document) => sum + failed(document, severity).length, 0);

function failHeadline(report: Decided): string {
  const { documents, review } = report;
  const points = pointsToFix(report);
  const failing = documents.filter(({ verdict }) => verdict === 'fail').length;
  const where = documents.length > 1 && failing > 0 ? ` in ${failing} of ${documents.length} postmortems` : '';
  const parts = points > 0 ? [`${plural(points, 'point')} to fix${where}`] : [];
  if (review !== undefined && review.changesRequestedBy.length > 0) {
    parts.push(`changes requested by ${names(review.changesRequestedBy)}`);
  }
  return parts.length > 0 ? capitalised(parts.join(', ')) : unstopped(report.reason ?? 'Something is left to fix');
}

/** `alice`, `alice and bob`, `alice, bob and 3 more`. */
export function names(logins: readonly string[], shown = 3): string {
  const first = logins.slice(0, shown).map((login) => `\`${login}\``);
  if (logins.length > shown) return `${first.join(', ')} and ${logins.length - shown} more`;
  return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`;
}

export const unstopped = (sentence: string): string => sentence.replace(/\.$/, '');

/** Why an approval does not count, as the rest of a sentence that begins with the login. */
export const DISCARD_WORDS: Readonly<Record<DiscardReason, string>> = {
  author: 'opened this pull request',
  contributor: 'wrote part of the postmortem',
  stale: 'approved an earlier text; the postmortem has changed since',
  superseded: 'has given a later review, which counts instead',
  dismissed: 'gave an approval that was dismissed',
  bot: 'is a bot',
  ghost: 'has no account any more',
  'not-eligible': 'is not among the reviewers whose approval counts here',
};

/** One sentence about approvals; empty where none is asked for and none was given. */
export function approvalWords({ state, have, need, approvedBy }: ReviewReport): string {
  const given = approvedBy.length === 0 ? '' : ` by ${names(approvedBy, 10)}`;
  if (need === 0 && state !== 'changes-requested') {
    return approvedBy.length === 0 ? 'No approval is required.' : `Approved${given}; none is required.`;
  }
  if (have >= need) return need === 0 ? '' : `${plural(have, 'independent approval')}${given}.`;
  if (have === 0) return `${plural(need, 'independent approval')} needed, none yet.`;
  return `${have} of ${plural(need, 'independent approval')}${given}.`;
}

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
