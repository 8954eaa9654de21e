/** What the gate decides: the first verdict that applies, in the contract's order. */
import type { Settings } from './config/settings.js';
import type { CheckResult, DocumentReport, Report, ReviewReport, Verdict } from './model/report.js';

type FailOn = Settings['failOn'];

const RANK = { never: -1, error: 0, warning: 1, info: 2 } as const;
const WORST_FIRST: readonly Verdict[] = ['error', 'fail', 'pending', 'pass'];

/** Whether a finding of this severity fails the structure half. */
export function fails(severity: CheckResult['severity'], failOn: FailOn): boolean {
  return RANK[severity] <= RANK[failOn];
}

/**
 * A document's verdict by its checks alone. A check that could not be judged, for any other reason than a failed one
 * that it needs, leaves the gate undecided.
 */
export function documentVerdict(checks: readonly CheckResult[], failOn: FailOn): Verdict {
  if (checks.some((check) => check.outcome === 'skip' && check.needs === undefined)) return 'error';
  if (checks.some((check) => check.outcome === 'fail' && fails(check.severity, failOn))) return 'fail';
  return 'pass';
}

/** The report of a document whose findings are only to be said: errors are shown as warnings, and fail nothing. */
export function warned(report: DocumentReport): DocumentReport {
  if (report.verdict !== 'fail' || report.reason !== undefined) return report;
  return {
    ...report,
    verdict: 'pass',
    checks: report.checks.map((check) =>
      check.outcome === 'fail' && check.severity === 'error' ? { ...check, severity: 'warning' } : check,
    ),
  };
}

/** Whether an author waived something that would fail the document: that holds only with an independent approval. */
export function needsApproval(documents: readonly DocumentReport[], failOn: FailOn): boolean {
  return documents.some((document) =>
    document.checks.some((check) => check.outcome === 'waived' && fails(check.severity, failOn)),
  );
}

export interface Evidence {
  readonly documents: readonly DocumentReport[];
  readonly deleted: NonNullable<Report['deleted']>;
  readonly review: ReviewReport | undefined;
  readonly isDraft: boolean;
  readonly failOn: FailOn;
}

export interface Decision {
  readonly verdict: Verdict;
  /** What is missing, for `pending`; why, for a `fail` that no finding explains. */
  readonly reason?: string;
}

export function decision({ documents, deleted, review, isDraft, failOn }: Evidence): Decision {
  const undecided = documents.find((document) => document.verdict === 'error');
  if (undecided !== undefined) {
    return { verdict: 'error', reason: undecided.reason ?? 'A check could not be judged.' };
  }
  const isDeletionFault = deleted.some(
    ({ outcome }) => outcome === 'fail' || (outcome === 'warn' && failOn === 'warning'),
  );
  if (documents.some((document) => document.verdict === 'fail') || isDeletionFault) return { verdict: 'fail' };
  if (documents.length === 0 && deleted.length === 0) return { verdict: 'none' };
  if (review?.state === 'changes-requested') return { verdict: 'fail', reason: 'A reviewer asked for changes.' };
  if (review?.state === 'waiting') return { verdict: 'pending', reason: waitingReason(review) };
  // Without the review's evidence a waived error stays open: only an independent approval closes it.
  if (review === undefined && needsApproval(documents, failOn)) {
    return { verdict: 'pending', reason: 'A waiver waits for an independent approval.' };
  }
  if (isDraft) return { verdict: 'pending', reason: 'The pull request is a draft.' };
  return { verdict: 'pass' };
}

function waitingReason(review: ReviewReport): string {
  const parts: string[] = [];
  if (review.have < review.need)
    parts.push(`${review.need - review.have} more independent approval${review.need - review.have === 1 ? '' : 's'}`);
  if (review.missing.length > 0) parts.push(`the approval of ${review.missing.join(', ')}`);
  if (parts.length === 0) {
    const open = review.checklist.filter((item) => item.tickedBy === null).length;
    parts.push(`${open} open point${open === 1 ? '' : 's'} of the reviewer’s checklist`);
  }
  return `Waiting for ${parts.join(' and ')}.`;
}

/** The worst of several verdicts; `none` of none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'none';
}

/** How many findings of each severity the report holds; whole-document faults and failing deletions are errors. */
export function counts(report: Pick<Report, 'documents' | 'deleted'>): { errors: number; warnings: number } {
  let errors = 0;
  let warnings = 0;
  for (const document of report.documents) {
    if (document.reason !== undefined) errors++;
    for (const check of document.checks) {
      if (check.outcome !== 'fail') continue;
      if (check.severity === 'error') errors += check.findings.length;
      if (check.severity === 'warning') warnings += check.findings.length;
    }
  }
  for (const { outcome } of report.deleted ?? []) {
    if (outcome === 'fail') errors++;
    if (outcome === 'warn') warnings++;
  }
  return { errors, warnings };
}

const NO_WORDS = { message: '', help: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What verdict, headline and counts are told from: which checks failed, how often, and which were waived, without words. */
export function abridged({ path, verdict, words, checks, reason }: DocumentReport): DocumentReport {
  const telling: CheckResult[] = [];
  for (const check of checks) {
    if (check.outcome === 'fail') telling.push({ ...check, findings: check.findings.map(() => NO_WORDS) });
    else if (check.outcome === 'waived') telling.push(check);
  }
  return { path, verdict, words, checks: telling, facts: {}, ...(reason === undefined ? {} : { reason }) };
}
