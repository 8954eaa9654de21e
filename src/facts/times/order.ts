/** Finds the entries of a timeline that stand after a later one. */
import type { Finding } from '../../model/check.js';
import { clockText } from './contradictions.js';
import type { TimeFacts } from './facts.js';
import { dayOf } from './instants.js';
import type { PlacedEntry } from './sequence.js';

export function disorder({ timeline, frame }: TimeFacts): Finding[] {
  const steps: { from: PlacedEntry; to: PlacedEntry; back: boolean }[] = [];
  let previous: PlacedEntry | null = null;
  for (const placed of timeline) {
    const time = minuteOf(placed, frame);
    if (time === null) continue;
    if (previous) steps.push({ from: previous, to: placed, back: isBack(previous, placed, frame) });
    previous = placed;
  }
  const back = steps.filter((step) => step.back);
  if (back.length > 2 && back.length > steps.length / 2) return [backwards(steps[0]!.from, back.at(-1)!.to)];
  return back.map(({ from, to }) => ({
    message: `The entry of ${textOf(to)} stands after that of ${textOf(from)}.`,
    help: 'Put the entries in the order in which things happened; check the date and AM or PM of both.',
    at: to.entry.timeSpan!,
    related: [{ label: `This entry is of ${textOf(from)}.`, at: from.entry.timeSpan! }],
  }));
}

function backwards(first: PlacedEntry, last: PlacedEntry): Finding {
  return {
    message: `The timeline runs backwards: from ${textOf(first)} to ${textOf(last)}.`,
    help: 'Begin with the earliest entry.',
    at: first.entry.timeSpan!,
    related: [{ label: `This entry is of ${textOf(last)}.`, at: last.entry.timeSpan! }],
  };
}

function isBack(from: PlacedEntry, to: PlacedEntry, frame: TimeFacts['frame']): boolean {
  if (from.at === null || to.at === null) {
    // A day without a clock time: only whole days compare.
    return Math.floor(minuteOf(to, frame)! / 1440) < Math.floor(minuteOf(from, frame)! / 1440);
  }
  const slack = from.entry.time?.approximate || to.entry.time?.approximate ? 30 : 0;
  return to.at < from.at - slack;
}

function minuteOf({ at, entry }: PlacedEntry, frame: TimeFacts['frame']): number | null {
  if (at !== null) return at;
  const day = dayOf(entry.time?.date ?? null, frame);
  return day === null ? null : day * 1440;
}

function textOf({ entry }: PlacedEntry): string {
  if (entry.offset !== null) return `T${entry.offset < 0 ? '' : '+'}${entry.offset} min`;
  const moment = entry.time!;
  return clockText({ moment: moment.date || !entry.day ? moment : { ...moment, date: entry.day }, span: entry.span });
}
