/** Judges one text: what kind of document it is, and its report. Pure, so that it can run in a thread with a deadline. */
import { checkResults } from './check.js';
import type { Settings } from './config/settings.js';
import { factsReport } from './facts/report.js';
import { withFixes, withHoldingFixes } from './fix.js';
import type { Judged } from './gate.js';
import type { Finding } from './model/check.js';
import type { Postmortem } from './model/postmortem.js';
import type { DocumentReport } from './model/report.js';
import { Lines } from './model/text.js';
import { isBrief, isPostmortem, ownSectionId, type PreScan, parse, preScan } from './parse/index.js';
import { isUnfinished } from './parse/status.js';
import { type Rubric, rubricFor } from './rubric.js';
import type { DocumentKind } from './select.js';
import { actionItemsOf } from './stats/document.js';
import type { Templates } from './template/files.js';
import { documentVerdict } from './verdict.js';

/** All that a judgement depends on besides the text: plain data, so that it can be sent to a thread. */
export interface JudgeJob {
  readonly settings: Settings;
  /** The text of each template that the settings name. */
  readonly templates?: Templates;
  /** Whether a judgement holds the action items too. */
  readonly withActionItems?: boolean;
  /**
   * Which fixes of their findings reports are to hold: those that leave the text judged no worse, which costs more
   * judgements, or all that are possible. Left out: none.
   */
  readonly fixes?: 'holding' | 'possible';
  /** Whether reports leave out the places at which a check holds, most of a report: for those who do not show them. */
  readonly withoutEvidence?: boolean;
}

/** A document that has fewer words than this and a URL, and no known section, only points at its text. */
const LINK_WORDS = 40;

/** The judgement of texts for one run's settings; `parsed` is the text's postmortem, where that is known already. */
export function judgeOf(job: JudgeJob): (path: string, text: string, parsed?: Postmortem) => Judged {
  const rubricOf = rubricFor(job.settings, job.templates);
  return (path, text, parsed) => {
    const rubric = rubricOf(path);
    const { report, ...rest } = judged(path, text, rubric, job, parsed);
    if (job.fixes === 'possible') return { ...rest, report };
    const trial = (edited: string) => judged(path, edited, rubric, job).report;
    return { ...rest, report: job.fixes === 'holding' ? withHoldingFixes(report, text, trial) : withFixes(report) };
  };
}

const passed: PreScan = { ok: true };

/** Total: it never throws on a text that passes the pre-scan, and a text that does not gets a report that says so. */
function judged(
  path: string,
  text: string,
  inForce: Rubric,
  { withActionItems, withoutEvidence }: JudgeJob,
  parsed?: Postmortem,
): Judged {
  const scanned = parsed === undefined ? preScan(text) : passed;
  if (!scanned.ok) return { kind: 'postmortem', report: unread(path, scanned, text), isUnfinished: false };
  const document = parsed ?? parse(path, text, { sections: inForce.sections });
  const kind = kindOf(document, inForce.sections.map(ownSectionId));
  // Of a text that stands elsewhere only that is said.
  const asked = kind === 'link' ? [] : inForce.checks;
  const checks = checkResults(document, asked, inForce.waivable, withoutEvidence === true ? 0 : undefined);
  const report: DocumentReport = {
    path,
    verdict: kind === 'link' ? 'fail' : documentVerdict(checks, inForce.failOn),
    words: document.words,
    ...(Object.keys(inForce.words).length === 0 ? {} : { wordLimits: inForce.words }),
    checks,
    facts: factsReport(document),
    ...(kind === 'link'
      ? {
          reason:
            'The file only links to the postmortem, which can change after the review: commit the text as Markdown.',
        }
      : {}),
  };
  return {
    kind,
    report,
    isUnfinished: isUnfinished(document),
    ...(withActionItems === true ? { actionItems: actionItemsOf(document) } : {}),
  };
}

/** A text that breaks a limit of the parser counts as a postmortem that fails, or the limits would be a way out. */
function unread(path: string, { message, help, at }: Finding, text: string): DocumentReport {
  const { line } = new Lines(text).position(at.start);
  const where = at.end > at.start ? ` (line ${line})` : '';
  return { path, verdict: 'fail', words: 0, checks: [], facts: {}, reason: `${message.slice(0, -1)}${where}. ${help}` };
}

function kindOf(document: Postmortem, own: readonly string[]): DocumentKind {
  if (isBrief(document)) return 'brief';
  if (isPostmortem(document, own)) return 'postmortem';
  const isKnown = document.sections.some(({ ids }) => ids.length > 0);
  const isLink =
    document.words < LINK_WORDS &&
    !isKnown &&
    !document.blocks.some(({ kind }) => kind === 'code') &&
    /https?:\/\//i.test(document.source);
  return isLink ? 'link' : 'other';
}
