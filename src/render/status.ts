/** The commit status: its state for GitHub, and its description. */
import type { Report, Verdict } from '../model/report.js';
import { cut, visible } from './visible.js';
import { blockers, headline } from './wording.js';

/** GitHub's limit for a description. */
export const DESCRIPTION_LIMIT = 140;

/** What a status can be. `none` is a success unless the settings say that a change must hold a postmortem. */
export function statusState(verdict: Verdict, ifNone: 'pass' | 'fail'): 'success' | 'failure' | 'pending' | 'error' {
  switch (verdict) {
    case 'pass':
      return 'success';
    case 'fail':
      return 'failure';
    case 'pending':
      return 'pending';
    case 'none':
      return ifNone === 'fail' ? 'failure' : 'success';
    case 'error':
      return 'error';
  }
}

/** At most 140 characters: the verdict, and what is missing. */
export function statusDescription(report: Report): string {
  const details = report.verdict === 'error' ? (report.reason ?? '') : missing(report);
  const whole = details === '' ? headline(report) : `${headline(report)}: ${details}`;
  return cut(visible(cut(whole.replaceAll('`', ''), DESCRIPTION_LIMIT)), DESCRIPTION_LIMIT);
}

function missing({ documents }: Report): string {
  const says = documents.flatMap((document) => blockers(document).map((check) => check.says));
  return [...new Set(says)].join('; ');
}
