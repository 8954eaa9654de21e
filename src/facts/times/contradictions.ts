/** Finds where a document's times cannot all be true, each with both places. */
import type { Finding } from '../../model/check.js';
import type { Span } from '../../model/text.js';
import { hasCue, onsetCues, restorationCues } from './cues-en.js';
import { isPartial, type TimeFact, type TimeFacts } from './facts.js';
import { endsOf, type Impossible, type Moment } from './moment.js';
import type { Length } from './outage.js';
import type { PlacedEntry } from './sequence.js';
import type { Told } from './statements.js';

/** What is said of the whole incident disagrees. One finding for one cause: the first that speaks of a pair of times. */
export function contradictions(facts: TimeFacts): Finding[] {
  const found = [...impossible(facts.moments), ...endBeforeStart(facts), ...statedLength(facts)];
  if (found.length > 0) return found;
  const edges = [...detectedOutside(facts), ...resolvedElsewhere(facts)];
  return edges.length > 0 ? edges : [...restoredEarly(facts), ...beginsLate(facts)].slice(0, 1);
}

const reasons: Readonly<Record<Impossible, string>> = {
  clock: 'is no time of day',
  date: 'is no date of the calendar',
  year: 'is not a year that this can have happened in',
  weekday: 'falls on another day of the week',
  zone: 'names a zone that no place keeps: offsets from UTC go from −12 to +14',
};

function impossible(moments: readonly Told[]): Finding[] {
  const findings: Finding[] = [];
  for (const { time, block } of moments) {
    for (const { impossible, from, to } of endsOf(time)) {
      if (!impossible) continue;
      findings.push({
        message: `“${block.text.value.slice(from, to)}” ${reasons[impossible]}.`,
        help: 'Write a date and a time that exist, such as “10 May 2024, 14:05 UTC”.',
        at: block.text.span(from, to),
      });
    }
  }
  return findings;
}

/** The tolerance between two clock times in minutes: people round. */
function slack(...moments: readonly (Moment | null | undefined)[]): number {
  return moments.some((moment) => moment?.approximate) ? 30 : 1;
}

function endBeforeStart({ told: { start, end }, resolved, detected }: TimeFacts): Finding[] {
  if (start && end && end.at < start.at && start.span.start !== end.span.start) {
    return [
      {
        message: `The outage ends at ${clockText(end)}, before it starts at ${clockText(start)}.`,
        help: 'Check the date and AM or PM of both times.',
        at: end.span,
        related: [{ label: `It starts at ${clockText(start)}.`, at: start.span }],
      },
    ];
  }
  if (
    detected &&
    resolved &&
    resolved.at < detected.at - slack(detected.moment, resolved.moment) &&
    resolved.moment.date
  ) {
    return [
      {
        message: `The incident is resolved at ${clockText(resolved)}, before it is detected at ${clockText(detected)}.`,
        help: 'Check the date and AM or PM of both times.',
        at: resolved.span,
        related: [{ label: `It is detected at ${clockText(detected)}.`, at: detected.span }],
      },
    ];
  }
  return [];
}

/** How far a stated length may be from what follows from the times. */
function tolerance({ minutes, approximate }: Length): number {
  return Math.max(approximate ? minutes * 0.15 : minutes * 0.05, approximate ? 5 : 2);
}

function statedLength({ summary, told: { start, end }, entries, timeline, resolved }: TimeFacts): Finding[] {
  const stated = summary.duration;
  if (!stated || stated.value.weak || (stated.value.bound && stated.value.limit === null)) return [];
  const told = start && end ? { from: start, to: end } : null;
  const first = timeline.find(({ at }) => at !== null);
  const followed =
    entries.length > 2 && first && resolved && !start && !end ? { from: placeOf(first), to: resolved } : null;
  const pair = told ?? followed;
  if (!pair?.from || pair.to.at <= pair.from.at) return [];
  const minutes = Math.round(pair.to.at - pair.from.at);
  const margin = tolerance(stated.value) + slack(pair.from.moment, pair.to.moment) - 1;
  // Of an outage that came back, the length is that of all its parts, or of the first.
  if ([minutes, summary.total ?? minutes].some((length) => isWithin(length, stated.value, margin))) return [];
  return [
    {
      message: `The outage is said to last ${saidText(stated.value)}, but from ${clockText(pair.from)} to ${clockText(pair.to)} it is ${lengthText(minutes)}.`,
      help: `Write “${lengthText(minutes)}”, or correct the times.`,
      at: stated.span,
      related: [
        { label: `It starts at ${clockText(pair.from)}.`, at: pair.from.span },
        { label: `It ends at ${clockText(pair.to)}.`, at: pair.to.span },
      ],
    },
  ];
}

function isWithin(minutes: number, { minutes: stated, limit }: Length, margin: number): boolean {
  if (limit === 'least') return minutes >= stated - margin;
  if (limit === 'most') return minutes <= stated + margin;
  return Math.abs(minutes - stated) <= margin;
}

function saidText({ minutes, limit }: Length): string {
  return `${limit === null ? '' : `at ${limit} `}${lengthText(minutes)}`;
}

function placeOf({ entry, at }: PlacedEntry): TimeFact | null {
  if (at === null || !entry.timeSpan || !entry.time) return null;
  return { at, moment: entry.time, span: entry.timeSpan, section: 'timeline' };
}

/** What "10:30–11:00: rollback, service restored" tells came about at its end. */
function closeOf(placed: PlacedEntry): TimeFact | null {
  const fact = placeOf(placed);
  const { entry, until } = placed;
  return fact && until !== null && entry.until ? { ...fact, at: until, moment: entry.until } : fact;
}

function detectedOutside({ told: { start, end }, detected, timeline }: TimeFacts): Finding[] {
  if (!start || !detected || !isEarly(detected, timeline)) return [];
  const margin = slack(start.moment, detected.moment);
  if (detected.at < start.at - margin) {
    return [
      {
        message: `The issue is detected at ${clockText(detected)}, before the outage starts at ${clockText(start)}.`,
        help: 'Let the outage start when users were first affected, at the latest when it was detected, or correct the time.',
        at: detected.span,
        related: [{ label: `The outage is stated to start at ${clockText(start)}.`, at: start.span }],
      },
    ];
  }
  if (end && detected.at > end.at + slack(end.moment, detected.moment) && timeline.length > 1) {
    return [
      {
        message: `The issue is detected at ${clockText(detected)}, after the outage ends at ${clockText(end)}.`,
        help: 'Check the date, AM or PM and the time zone of both times.',
        at: detected.span,
        related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
      },
    ];
  }
  return [];
}

/** True: it is one of the first entries; what is noticed later may be something else. */
function isEarly(fact: TimeFact, timeline: readonly PlacedEntry[]): boolean {
  return timeline
    .filter(({ at }) => at !== null)
    .slice(0, 4)
    .some(({ entry }) => entry.timeSpan === fact.span);
}

function resolvedElsewhere({ told: { start, end }, timeline, recoveries }: TimeFacts): Finding[] {
  if (!end || recoveries.length === 0) return [];
  const whole = recoveries.filter((recovery) => !isPartial(recovery));
  const last = whole.at(-1);
  if (!last || timeline.length < 2) return [];
  const length = start && end.at > start.at ? end.at - start.at : 60;
  const margin = Math.max(15, length * 0.1) + slack(end.moment, last.entry.time) - 1;
  // What the timeline closes with may be said without a word for it.
  const near = [...whole, timeline[timeline.length - 1]!].some(({ at, until }) =>
    [at, until].some((time) => time !== null && Math.abs(time - end.at) <= margin),
  );
  const fact = closeOf(last);
  if (near || !fact) return [];
  return [
    {
      message: `The incident is resolved at ${clockText(fact)}, but the outage is stated to end at ${clockText(end)}.`,
      help: 'Give the same end in both places, with the time zone where they are told in different ones.',
      at: fact.span,
      related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
    },
  ];
}

/** Users had their service back long before the stated end: the outage was shorter, or it came back. */
function restoredEarly({ told: { start, end }, recoveries }: TimeFacts): Finding[] {
  if (!start || !end) return [];
  const early = recoveries.find(({ entry: { text } }) => hasCue(text, restorationCues) && !hasCue(text, stillPartial));
  const fact = early && closeOf(early);
  if (!fact || end.at - fact.at <= Math.max(60, (end.at - start.at) / 2)) return [];
  return [
    {
      message: `The service is restored at ${clockText(fact)}, ${lengthText(Math.round(end.at - fact.at))} before the stated end of the outage.`,
      help: 'Let the outage end when users had their service back, or say why it lasted longer.',
      at: fact.span,
      related: [{ label: `The outage is stated to end at ${clockText(end)}.`, at: end.span }],
    },
  ];
}

const stillPartial = /\b(?:partial|partially|some users|attempt|attempted|failed|not restored|unable)\b/gi;

/** The timeline's first entry brings the outage on, a good while after its stated start. */
function beginsLate({ told: { start }, timeline }: TimeFacts): Finding[] {
  const first = timeline.find(({ at }) => at !== null);
  const fact = first && placeOf(first);
  if (!start || !fact || fact.at - start.at <= 15 + slack(start.moment, fact.moment)) return [];
  if (!hasCue(first.entry.text, onsetCues)) return [];
  return [
    {
      message: `The timeline lets it begin at ${clockText(fact)}, ${lengthText(Math.round(fact.at - start.at))} after the stated start of the outage.`,
      help: 'Give the same start in both places, with the time zone where they are told in different ones.',
      at: fact.span,
      related: [{ label: `The outage is stated to start at ${clockText(start)}.`, at: start.span }],
    },
  ];
}

/** `14:05`, with the date as far as the moment names one. */
export function clockText({ moment }: { moment: Moment; span: Span }): string {
  const { clock, date } = moment;
  const time = clock ? `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}` : '';
  const day = date?.day && date.month ? ` on ${date.day} ${monthNames[date.month - 1] ?? ''}` : '';
  return `${time}${day}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1 hour 30 minutes`. */
export function lengthText(minutes: number): string {
  const whole = Math.round(minutes);
  const parts = [
    [Math.floor(whole / 1440), 'day'],
    [Math.floor((whole % 1440) / 60), 'hour'],
    [whole % 60, 'minute'],
  ] as const;
  const named = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return named.join(' ') || '0 minutes';
}
