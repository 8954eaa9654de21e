/** How a judging thread answers: with JSON, in which a check that holds and shows no place is sent once for all texts. */
import type { Judged } from './gate.js';
import type { CheckResult } from './model/report.js';

/** A check's result; where the same object was in an earlier answer, the number that it was given there. */
type Sent = CheckResult | { readonly number: number; readonly result: CheckResult } | number;

interface Answer extends Omit<Judged, 'report'> {
  readonly report: Omit<Judged['report'], 'checks'> & { readonly checks: readonly Sent[] };
}

/** What one thread writes; of equal results, those that are one object are sent once. */
export function answerWriter(): (judged: Judged) => string {
  const numbers = new Map<CheckResult, number>();
  const sent = (result: CheckResult): Sent => {
    if (!isPlain(result)) return result;
    const known = numbers.get(result);
    if (known !== undefined) return known;
    numbers.set(result, numbers.size);
    return { number: numbers.size - 1, result };
  };
  return (judged) => {
    const answer: Answer = { ...judged, report: { ...judged.report, checks: judged.report.checks.map(sent) } };
    return JSON.stringify(answer);
  };
}

/** Reads what one thread wrote, in its order. What was sent once is one object in all that is read. */
export function answerReader(): (answer: string) => Judged {
  const results: CheckResult[] = [];
  const received = (sent: Sent): CheckResult => {
    if (typeof sent === 'number') return results[sent]!;
    if (!('number' in sent)) return sent;
    results[sent.number] = sent.result;
    return sent.result;
  };
  return (text) => {
    const answer: Answer = JSON.parse(text);
    return { ...answer, report: { ...answer.report, checks: answer.report.checks.map(received) } };
  };
}

/** `checkResults` makes one object of these for each check, so that there are no more of them than checks. */
const isPlain = (result: CheckResult): boolean =>
  result.outcome === 'pass' && result.evidence.length === 0 && result.fix === undefined;
