/** Runs the checks of a profile over one postmortem: what passes, what fails and where, what could not be judged. */
import type { Check, Finding, Fix, Judgement } from './model/check.js';
import type { Postmortem } from './model/postmortem.js';
import type { CheckResult, FindingReport, FixReport } from './model/report.js';
import { Lines } from './model/text.js';

/** A check that holds is shown by so many places; a report of many large files would else fill the memory. */
const MOST_EVIDENCE = 100;

/**
 * The results in the order of the checks. Pure: the same document and checks give the same results.
 *
 * @param most by so many places a check that holds is shown
 */
export function checkResults(
  document: Postmortem,
  checks: readonly Check[],
  waivable: readonly string[],
  most = MOST_EVIDENCE,
): CheckResult[] {
  const lines = new Lines(document.source);
  const outcomes = new Map<string, CheckResult['outcome']>();
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = checkResult(document, check, { outcomes, waivable, lines, most });
    outcomes.set(check.id, result.outcome);
    results.push(result);
  }
  return results;
}

interface Course {
  /** Of the checks before. */
  readonly outcomes: ReadonlyMap<string, CheckResult['outcome']>;
  readonly waivable: readonly string[];
  readonly lines: Lines;
  readonly most: number;
}

function checkResult(document: Postmortem, check: Check, { outcomes, waivable, lines, most }: Course): CheckResult {
  const head = { id: check.id, severity: check.severity, says: check.says };
  if (check.needs !== undefined) {
    const needed = outcomes.get(check.needs);
    if (needed === 'fail' || needed === 'skip') {
      return {
        ...head,
        outcome: 'skip',
        reason: `not judged: \`${check.needs}\` does not hold yet`,
        needs: check.needs,
      };
    }
  }
  const judgement: Judgement = check.rule.judge(document, check.options as never);
  switch (judgement.outcome) {
    case 'pass': {
      const evidence = judgement.evidence.slice(0, most).map((span) => lines.range(span));
      if (evidence.length === 0 && judgement.fix === undefined) return held(check);
      return { ...head, outcome: 'pass', evidence, ...fixReport(judgement.fix, lines) };
    }
    case 'skip':
      return { ...head, outcome: 'skip', reason: judgement.reason };
    case 'fail': {
      const waiver = document.waivers.find(
        (w) => w.check === check.id && w.reason !== '' && waivable.includes(w.check),
      );
      if (waiver !== undefined)
        return { ...head, outcome: 'waived', reason: waiver.reason, ...lines.range(waiver.span) };
      return { ...head, outcome: 'fail', findings: judgement.findings.map((finding) => findingReport(finding, lines)) };
    }
  }
}

const plain = new WeakMap<Check, CheckResult>();

/** That a check holds, without any place: one object for all documents, so that many of them take little room. */
function held(check: Check): CheckResult {
  const { id, severity, says } = check;
  const result = plain.get(check) ?? { id, severity, says, outcome: 'pass', evidence: [] };
  plain.set(check, result);
  return result;
}

function findingReport(finding: Finding, lines: Lines): FindingReport {
  return {
    message: finding.message,
    help: finding.help,
    ...lines.range(finding.at),
    ...(finding.related === undefined || finding.related.length === 0
      ? {}
      : { related: finding.related.map(({ label, at }) => ({ label, ...lines.range(at) })) }),
    ...fixReport(finding.fix, lines),
  };
}

const fixReport = (fix: Fix = [], lines: Lines): { fix?: FixReport } =>
  fix.length === 0 ? {} : { fix: fix.map(({ at, replacement }) => ({ ...lines.range(at), replacement })) };
