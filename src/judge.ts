/** Judges one text: what kind of document it is, and its report. Pure, so that it can run in a thread with a deadline. */
import { checkResults } from './check.js';
import type { Settings } from './config/settings.js';
import type { Judged } from './gate.js';
import type { Postmortem } from './model/postmortem.js';
import type { DocumentReport } from './model/report.js';
import { parse } from './parse/index.js';
import { preScan } from './parse/limits.js';
import { profiles } from './profiles/index.js';
import { type Rubric, rubric } from './rubric.js';
import type { DocumentKind } from './select.js';
import { documentVerdict } from './verdict.js';

/** All that a judgement depends on besides the text: plain data, so that it can be sent to a thread. */
export interface JudgeJob {
  readonly settings: Settings;
}

/** A document that has fewer words than this and a URL, and no known section, only points at its text. */
const LINK_WORDS = 40;

/** The judgement of texts for one run's settings. */
export function judgeOf({ settings }: JudgeJob): (path: string, text: string) => Judged {
  const inForce = rubric(profiles[settings.profile]!, settings);
  return (path, text) => judged(path, text, inForce);
}

/** Total: it never throws on a text that passes the pre-scan, and a text that does not gets a report that says so. */
function judged(path: string, text: string, inForce: Rubric): Judged {
  const scan = preScan(text);
  if (!scan.ok) {
    const reason = `${scan.message} ${scan.help}`;
    return { kind: 'postmortem', report: { path, verdict: 'fail', words: 0, checks: [], facts: {}, reason } };
  }
  const document = parse(path, text, { sections: inForce.sections });
  const kind = kindOf(document);
  const checks = checkResults(document, inForce.checks, inForce.waivable);
  const report: DocumentReport = {
    path,
    verdict: kind === 'link' ? 'fail' : documentVerdict(checks, inForce.failOn),
    words: document.words,
    ...(Object.keys(inForce.words).length === 0 ? {} : { wordLimits: inForce.words }),
    checks,
    facts: {},
    ...(kind === 'link'
      ? {
          reason:
            'The file only links to the postmortem, which can change after the review: commit the text as Markdown.',
        }
      : {}),
  };
  return { kind, report };
}

function kindOf(document: Postmortem): DocumentKind {
  const known = new Set(document.sections.flatMap(({ ids }) => ids));
  if (known.size >= 3) return 'postmortem';
  const isLink = document.words < LINK_WORDS && known.size === 0 && /https?:\/\//i.test(document.source);
  return isLink ? 'link' : 'other';
}
