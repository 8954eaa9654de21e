/** `--fix`: makes the edits that findings carry, as long as the text is judged no worse for any of them. */
import type { CheckResult, DocumentReport, FixReport } from './model/report.js';
import { Lines } from './model/text.js';

export interface Mended {
  readonly text: string;
  /** The check behind each fix that was made. */
  readonly made: readonly string[];
}

interface Candidate {
  readonly check: string;
  readonly fix: FixReport;
}

/** So many fixes may be refused one by one before the rest is left; each costs a judgement. */
const MOST_REFUSED = 50;

/**
 * The text with every fix that holds; the same text again where there is none. To mend what was mended changes nothing.
 *
 * @param judge the report of a text under the document's own name
 */
export async function mended(source: string, judge: (text: string) => Promise<DocumentReport>): Promise<Mended> {
  let text = source;
  let report = await judge(text);
  const made: string[] = [];
  const refused = new Set<string>();
  const texts = new Set([text]);
  while (refused.size < MOST_REFUSED) {
    const open = candidates(report).filter((each) => !refused.has(keyOf(each)));
    if (open.length === 0) break;
    // Mostly all of them hold; where they do not, each has to hold alone.
    const attempts = open.length > 1 ? [apart(open), open.slice(0, 1)] : [open];
    const held = await firstHeld(attempts);
    if (held === null) refused.add(keyOf(open[0]!));
    else {
      ({ text, report } = held);
      texts.add(text);
      made.push(...held.taken.map(({ check }) => check));
    }
  }
  return { text, made };

  async function firstHeld(attempts: readonly (readonly Candidate[])[]) {
    for (const taken of attempts) {
      const next = edited(text, taken);
      // What stood before would come again for ever.
      if (texts.has(next)) continue;
      const after = await judge(next);
      if (isNoWorse(report, after)) return { text: next, report: after, taken };
    }
    return null;
  }
}

/** Whether a report holds something that can be mended. */
export const hasFix = (report: DocumentReport): boolean => candidates(report).length > 0;

/** So many fixes are tried one by one. */
const MOST_TRIED = 20;

/**
 * The report with those fixes alone that leave the text judged no worse, all together or each for itself.
 *
 * @param judge the report of a text under the document's own name
 */
export function withHoldingFixes(
  report: DocumentReport,
  text: string,
  judge: (text: string) => DocumentReport,
): DocumentReport {
  const all = candidates(report);
  const holds = (some: readonly Candidate[]) => isNoWorse(report, judge(edited(text, some)));
  if (all.length === 0 || holds(apart(all))) return report;
  const kept = all.length === 1 ? [] : all.slice(0, MOST_TRIED).filter((each) => holds([each]));
  return withFixes(
    report,
    kept.map(({ fix }) => fix),
  );
}

/** The report with these fixes and no others. */
export function withFixes(report: DocumentReport, kept: readonly FixReport[] = []): DocumentReport {
  if (!hasFix(report)) return report;
  const only = <T extends { fix?: FixReport | undefined }>(holder: T): T => {
    if (holder.fix === undefined || kept.includes(holder.fix)) return holder;
    const { fix: _, ...rest } = holder;
    return rest as T;
  };
  const checks = report.checks.map((check) =>
    check.outcome === 'fail'
      ? { ...check, findings: check.findings.map(only) }
      : check.outcome === 'pass'
        ? only(check)
        : check,
  );
  return { ...report, checks };
}

const keyOf = ({ check, fix }: Candidate): string => JSON.stringify([check, fix]);

function candidates({ checks }: DocumentReport): Candidate[] {
  return checks.flatMap((check) => {
    const fixes = check.outcome === 'fail' ? check.findings : check.outcome === 'pass' ? [check] : [];
    return fixes.flatMap(({ fix }) => (fix === undefined ? [] : [{ check: check.id, fix }]));
  });
}

/** Those of the candidates that touch no other's place; a later run takes the rest. */
function apart(all: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const isBefore = (a: FixReport[number]['end'], b: FixReport[number]['start']) =>
    a.line < b.line || (a.line === b.line && a.column < b.column);
  for (const candidate of all) {
    const touches = taken.some((other) =>
      other.fix.some((a) => candidate.fix.some((b) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start))),
    );
    if (!touches) taken.push(candidate);
  }
  return taken;
}

/** The text after the edits; everything else in it stays as it is, to the byte. */
export function edited(text: string, candidates: readonly { readonly fix: FixReport }[]): string {
  const lines = new Lines(text);
  let result = '';
  let at = 0;
  const edits = candidates
    .flatMap(({ fix }) => fix)
    .map(({ start, end, replacement }) => ({ from: lines.offset(start), to: lines.offset(end), replacement }))
    .sort((a, b) => a.from - b.from);
  for (const { from, to, replacement } of edits) {
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

const HOLDS: readonly CheckResult['outcome'][] = ['pass', 'waived'];

/** Every check that held holds still, and neither the words nor what they state have changed. */
export function isNoWorse(before: DocumentReport, after: DocumentReport): boolean {
  const outcomes = new Map(after.checks.map(({ id, outcome }) => [id, outcome]));
  const facts = after.facts as Readonly<Record<string, unknown>>;
  return (
    before.words === after.words &&
    before.reason === after.reason &&
    before.checks.every(({ id, outcome }) => !HOLDS.includes(outcome) || HOLDS.includes(outcomes.get(id)!)) &&
    Object.entries(before.facts).every(([name, value]) => facts[name] === value)
  );
}
