/** Reads the outage out of a stretch of text: its start, its end, how long it lasted, and in which time zone that is told. */
import type { Block, Section } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import {
  acknowledgementCues,
  detectionCues,
  endCues,
  hasCue,
  lastCue,
  lengthCues,
  otherCues,
  otherLengthCues,
  outageCues,
  partialCues,
  recoveryCues,
  startCues,
} from './cues-en.js';
import { DAY, type Moment, minuteOfDay, type TimeExpression } from './moment.js';
import { isAbout, nearestCue, type Statement, statementsOf } from './statements.js';
import type { TimedTexts } from './timed-text.js';
import type { Zone } from './zones.js';

export interface Located<T> {
  readonly value: T;
  readonly span: Span;
  /** Where it stands. */
  readonly block: Block;
}

export interface Length {
  readonly minutes: number;
  readonly approximate: boolean;
  /** Only a limit: "under 3 hours". */
  readonly bound: boolean;
  /** Which limit, where it is told: "more than 3 hours" is the least. */
  readonly limit: 'least' | 'most' | null;
  /** Its sentence tells of the outage, but the words beside it do not call it its length. */
  readonly weak: boolean;
}

export interface Outage {
  readonly start: Located<Moment> | null;
  readonly end: Located<Moment> | null;
  readonly duration: Located<Length> | null;
  /** The minutes of all the ranges in one place, where there are several: the outage came back. */
  readonly total: number | null;
  readonly zone: Located<Zone> | null;
  /** When it was noticed, where that is told beside it. */
  readonly detected: Located<Moment> | null;
  readonly acknowledged: Located<Moment> | null;
}

/** What sections tell of the times of the outage. */
export function statementsIn(sections: readonly Section[], textOf: TimedTexts): Statement[] {
  return sections.flatMap((section) => [
    ...headingStatements(section, textOf),
    ...statementsOf(section.blocks, textOf, section),
  ]);
}

/** The suffix of a title holds times, too: "Issue Summary (all times in WAT)". */
function headingStatements(section: Section, textOf: TimedTexts): Statement[] {
  const block: Block = { kind: 'heading', text: section.heading, span: section.span, depth: section.depth, strong: [] };
  return statementsOf([block], textOf);
}

const kinds = { start: startCues, end: endCues, detected: detectionCues, acknowledged: acknowledgementCues };

/** What the word before each statement says that it is the time of. */
type Kinds = ReadonlyMap<Statement, keyof typeof kinds | null>;

export function outageOf(statements: readonly Statement[]): Outage {
  const own = statements.filter((statement) => !hasCue(statement.before, otherCues) && !isHabit(statement));
  const range = rangeIn(own);
  const duration = lengthIn(own, range);
  const moments = own.filter(
    ({ time, span }) => time.kind === 'moment' && time.clock !== null && span.start !== duration?.span.start,
  );
  const kindOf = new Map(moments.map((statement) => [statement, nearestCue(statement, kinds)]));
  const told = (kind: keyof typeof kinds) => {
    const found = moments.find((statement) => kindOf.get(statement) === kind);
    return found ? located(found.time as Moment, found) : null;
  };
  const marked = stoppedIn(moments, kindOf) ?? { start: told('start'), end: told('end') };
  const pair = range ?? (marked.start && marked.end ? null : pairIn(moments, kindOf));
  const start = marked.start ?? pair?.start ?? openingIn(moments, kindOf);
  const end =
    longEnd(range, marked.end, moments) ??
    range?.end ??
    marked.end ??
    pair?.end ??
    closingIn(moments, kindOf, range?.start ?? start);
  return {
    start: range?.start ?? agreeingStart(start, end, duration, moments, kindOf) ?? start,
    end,
    duration,
    total: totalOf(own, range),
    zone: zoneIn(statements),
    detected: told('detected'),
    acknowledged: told('acknowledged'),
  };
}

function located<T>(value: T, { span, block }: Statement): Located<T> {
  return { value, span, block };
}

/**
 * "At 18:00 the shop opened. At 18:07 it failed, until 19:32: 85 minutes": the time from which the stated length leads to
 * the end, where the one that is called the start does not.
 */
function agreeingStart(
  start: Located<Moment> | null,
  end: Located<Moment> | null,
  duration: Located<Length> | null,
  moments: readonly Statement[],
  kindOf: Kinds,
): Located<Moment> | null {
  if (start === null || !end?.value.clock || duration === null) return null;
  const { minutes, approximate, bound } = duration.value;
  if (approximate || bound || minutes >= DAY) return null;
  const sought = (minuteOfDay(end.value.clock) - minutes + DAY) % DAY;
  const agrees = ({ clock }: Moment) => clock !== null && minuteOfDay(clock) === sought;
  if (agrees(start.value)) return null;
  const found = moments.find((statement) => {
    const kind = kindOf.get(statement) ?? 'start';
    return kind === 'start' && agrees(statement.time as Moment);
  });
  return found ? located(found.time as Moment, found) : null;
}

/** "Power was lost from 07:15 to 07:22. The shop was unavailable until 08:05": the end of the outage, of which the range does not tell. */
function longEnd(range: OutageRange | null, end: Located<Moment> | null, moments: readonly Statement[]) {
  if (range === null || end === null || hasCue(range.around, lengthCues) || hasCue(range.around, outageCues))
    return null;
  const before = moments.find(({ time }) => time === end.value)?.before ?? '';
  return hasCue(before, outageCues) && /\b(?:until|till) $/i.test(before) ? end : null;
}

/** "Between 01:00 and 01:30 every night the batch runs." */
const habit = /^[ \t]*(?:every|each) (?:day|night|morning|evening|week|weekday|\w+day)\b/i;

function isHabit(statement: Statement): boolean {
  return statement.time.kind === 'range' && habit.test(statement.after);
}

interface Ends {
  readonly start: Located<Moment> | null;
  readonly end: Located<Moment> | null;
}

/** The range of the outage, and what its sentence says of it. */
interface OutageRange extends Ends {
  readonly around: string;
}

/** A statement of a range. */
type Ranged = Statement & { readonly time: Extract<TimeExpression, { kind: 'range' }> };

/** The first range of clock times; one that stands beside a word for the outage goes before others. */
function rangeIn(statements: readonly Statement[]): OutageRange | null {
  const ranges = statements.filter((statement): statement is Ranged => isRanged(statement));
  const whole = ranges.filter(({ time }) => time.start.clock !== null);
  const ours = whole.length > 1 ? whole.filter((statement) => !isOfAnother(statement)) : whole;
  const beside = ours.length > 1 ? ours.find((statement) => isAbout(statement, lengthCues)) : undefined;
  const found = beside ?? ours[0] ?? ranges[0];
  if (!found) return null;
  const [first, last] = joined(found, ours);
  const { block } = found;
  const spanOf = (moment: { from: number; to: number }) => block.text.span(moment.from, moment.to);
  const { start } = first.time;
  const { end } = last.time;
  return {
    start: start.clock ? { value: start, span: spanOf(start), block } : null,
    end: { value: end, span: spanOf(end), block },
    around: `${found.before} ${found.after}`,
  };
}

function isRanged({ time }: Statement): boolean {
  return time.kind === 'range' && time.end.clock !== null;
}

/** "The provider was down from 9:00 to 11:00." */
const ofAnotherParty = /\b(?:providers?|vendors?|suppliers?|upstream|third[- ]part(?:y|ies)|registrar|carrier)\b/i;

/** True: it tells of another party, or of a part that users do not see: "Redis was down for 3 minutes (10:00–10:03)". */
function isOfAnother({ before, ahead }: Statement): boolean {
  const clause = clauseOf(/\w{2}/.test(before) ? before : ahead);
  return (
    ofAnotherParty.test(clause) || ofPart[0].test(clause.replace(/ (?:for|from|between) .*| (?:from|between) ?$/, ''))
  );
}

/** The first and the last of the ranges that go on where the one before ends: "slow from 9:00 to 10:00, down from 10:00 to 11:00". */
function joined(found: Ranged, ranges: readonly Ranged[]): readonly [Ranged, Ranged] {
  const beside = ranges.filter(({ block }) => block === found.block);
  let first = found;
  let last = found;
  for (const range of beside.slice(0, beside.indexOf(found)).reverse()) if (meets(range, first)) first = range;
  for (const range of beside.slice(beside.indexOf(found) + 1)) if (meets(last, range)) last = range;
  return [first, last];
}

function meets({ time: { start, end } }: Ranged, { time: next }: Ranged): boolean {
  if (!end.clock || !next.start.clock || minuteOfDay(end.clock) !== minuteOfDay(next.start.clock)) return false;
  const [day, nextDay] = [end.date ?? start.date, next.start.date ?? next.end.date];
  return !day || !nextDay || (day.day === nextDay.day && day.month === nextDay.month);
}

/** The minutes of every range of clock times in the block of one of them; null: it is the only one. */
function totalOf(statements: readonly Statement[], range: Ends | null): number | null {
  const lengths: number[] = [];
  for (const { time, block } of statements) {
    if (block !== range?.end?.block || time.kind !== 'range' || !time.start.clock || !time.end.clock) continue;
    const minutes = minuteOfDay(time.end.clock) - minuteOfDay(time.start.clock);
    lengths.push(minutes < 0 ? minutes + DAY : minutes);
  }
  return lengths.length > 1 ? lengths.reduce((sum, minutes) => sum + minutes, 0) : null;
}

/** "Mail stopped at 9:10 and was flowing again at 10:30": of two ends in one place the first is where the service's began. */
function stoppedIn(moments: readonly Statement[], kindOf: Kinds): Ends | null {
  const [first, second] = moments.filter((statement) => kindOf.get(statement) === 'end');
  if (!first || first.block !== second?.block || !/\b(?:stopped|ceased) (?:at |around )?$/i.test(first.before))
    return null;
  if ([...kindOf.values()].includes('start')) return null;
  return { start: located(first.time as Moment, first), end: located(second.time as Moment, second) };
}

/** Two clock times beside "Duration" are its ends, with or without words between them. */
function pairIn(moments: readonly Statement[], kindOf: Kinds): Ends | null {
  const index = moments.findIndex(
    (statement) => kindOf.get(statement) === null && hasCue(statement.before, lengthCues),
  );
  const [first, second] = [moments[index], moments[index + 1]];
  if (!first || !second || second.block !== first.block) return null;
  return { start: located(first.time as Moment, first), end: located(second.time as Moment, second) };
}

/** "At 2:00 AM the server went down": the only clock time of a sentence that tells of the outage. */
function openingIn(moments: readonly Statement[], kindOf: Kinds): Located<Moment> | null {
  const found = moments.find((statement) => kindOf.get(statement) !== 'end' && isAbout(statement, startOrOutage));
  return found ? located(found.time as Moment, found) : null;
}

const startOrOutage = new RegExp(
  `${startCues.source}|${lengthCues.source}|\\b(?:experienced|resulted|failed|crashed|fell over|went (?:silent|dark|quiet|dead|blank)|died|froze|error|errors|issue|issues)\\b`,
  'gi',
);

/** "At 10:30 AM it was back": the last clock time at the head of a clause that tells of the recovery. */
function closingIn(moments: readonly Statement[], kindOf: Kinds, start: Ends['start']): Located<Moment> | null {
  if (start === null) return null;
  const found = moments.findLast((statement) => {
    if (kindOf.get(statement) !== null || statement.time === start.value) return false;
    const { before, after } = statement;
    return clauseHead.test(before) && hasCue(after, closing) && !hasCue(after, partialCues) && !denied.test(after);
  });
  return found ? located(found.time as Moment, found) : null;
}

/** What may stand between the beginning of a clause and its time. */
const clauseHead = /(?:^|[.,;:–—]|\b(?:and|but|then|finally|only)) ?(?:at|by|around|about)? ?(?:around|about)? ?$/i;
const closing = new RegExp(
  `${recoveryCues.source}|\\b(?:came back|was back|were back|up again|back again|all was well|ended|was over|were over|could (?:\\w+ ){1,4}again|answered again|running again)\\b`,
  'gi',
);
const denied = /\b(?:not|never|nobody|none|before|until|after)\b|n['’]t\b/i;

/** The stated length of the outage; one that is exact goes before a limit. */
function lengthIn(statements: readonly Statement[], range: OutageRange | null): Located<Length> | null {
  const found: Located<Length>[] = [];
  for (const statement of statements) {
    const { time } = statement;
    const strength = time.kind === 'duration' && time.minutes >= 0.5 ? lengthStrength(statement, range !== null) : null;
    if (time.kind === 'duration' && strength && !isAnotherLength(statement))
      found.push(
        located(
          { ...time, limit: limitOf(statement), weak: strength === 'weak' || isOfPart(statement, range) },
          statement,
        ),
      );
    // "Duration: 02:15"
    if (
      time.kind === 'moment' &&
      time.clock &&
      !time.date &&
      !time.zone &&
      !time.clock.meridiem &&
      /\bduration\b[^\d]*$/i.test(statement.before) &&
      !/\d/.test(statement.after)
    ) {
      const minutes = time.clock.hour * 60 + time.clock.minute;
      found.push(
        located({ minutes, approximate: time.approximate, bound: false, limit: null, weak: false }, statement),
      );
    }
  }
  return (
    found.find(({ value }) => !value.bound && !value.weak) ??
    found.find(({ value }) => !value.bound) ??
    found[0] ??
    null
  );
}

const least = /\b(?:more than|longer than|over|at least)[ \t]*$/i;
const most = /\b(?:less than|fewer than|under|below|at most|up to|within)[ \t]*$/i;

function limitOf({ before, time }: Statement): Length['limit'] {
  if (time.kind !== 'duration' || !time.bound || /\bno (?:more|less|longer) than[ \t]*$/i.test(before)) return null;
  return least.test(before) ? 'least' : most.test(before) ? 'most' : null;
}

/** Whether a length of time is that of the outage, by the words beside it; null: it is not. */
function lengthStrength({ before, after }: Statement, ranged: boolean): 'strong' | 'weak' | null {
  // "09:20 – 11:05 UTC (1 hour 45 minutes)"
  if (ranged && before.trim().endsWith('(')) return 'strong';
  if (
    /^[\s-]*(?:of )?(?:(?!(?:during|before|after|into|until|in|within|per)\b)\w+ ){0,2}(?:outage|downtime|disruption|interruption|incident|unavailability|window)\b/i.test(
      after,
    )
  )
    return 'strong';
  // "For 20 minutes, from 08:00 to 08:20"
  if (/\bfor (?:\w+ ){0,2}$/i.test(before) && /^,? \(?(?:from|between) $/i.test(after)) return 'strong';
  if (
    /^ (?:in total|in all|altogether|all told)\b/i.test(after) ||
    /\b(?:in all|in total|altogether),? $/i.test(before)
  )
    return 'strong';
  // "five minutes short of an hour"
  if (/^ (?:short|shy) of\b/i.test(after) || /\b(?:short|shy) of $/i.test(before)) return null;
  if (/\b(?:outage|incident|disruption|interruption) (?:\w+ )?took (?:\w+ )?$/i.test(before)) return 'strong';
  // Counted from the detection, most often.
  if (/\btime to (?:resolve|resolution|recover|recovery|restore)\b/i.test(before)) return 'weak';
  const cue = lastCue(before, lengthCues);
  if (cue >= 0 && cue > lastCue(before, otherLengthCues)) return 'strong';
  // "For roughly 3 hours the shop sold nothing"
  if (/^(?:.*: )?for (?:\w+ ){0,3}$/i.test(before)) return 'weak';
  const isFor = /\bfor (?:\w+ ){0,3}$/i.test(before) && (hasCue(before, outageCues) || hasCue(after, outageCues));
  return isFor || recoveredAfter.test(before) ? 'weak' : null;
}

/** "It was back after 50 minutes." */
const recoveredAfter =
  /\b(?:back(?: up| online| to normal)?|up again|(?:available|reachable|working|online) again|restored|recovered|over) (?:only |just )?after (?:about |around |some |only |just |nearly |almost )?$/i;

/** What a length belongs to in its clause, when not to this outage: an earlier one, one that did not come, a job, a limit. */
const another = new RegExp(
  [
    '\\b(?:previous|prior|past|earlier|similar|another|other|next|last) (?:\\w+ )?(?:outages?|incidents?|downtimes?|disruptions?|interruptions?|ones?|time)\\b',
    '\\b(?:outages?|incidents?|downtimes?|disruptions?|interruptions?|one) (?:of|from|in) (?:the )?(?:last|previous) ',
    "\\blast (?:week|month|quarter|year)['’]s\\b",
    '\\b(?:would|could|might|may|should)(?: not)? have ',
    '\\b(?:would|might|may|should|will|can) (?:\\w+ )?(?:last|be|take|stay|remain)\\b',
    '\\b(?:backups?|migrations?|deploy\\w*|rollbacks?|rollouts?|restarts?|investigations?|builds?|tests?|jobs?|imports?|exports?|upgrades?|calls?|meetings?|reviews?|request|quer(?:y|ies)) (?:\\w+ )?(?:last(?:ed|s)?|took|takes?)\\b',
    '\\b(?:SLAs?|SLOs?|error budgets?|allow(?:s|ed)?|permit(?:s|ted)?|tolerate[sd]?)\\b',
  ].join('|'),
  'i',
);
/** "43 minutes of downtime a month" is a budget. */
const eachPeriod = /^[ \t]*(?:of )?(?:\w+ )?(?:\w+ )?(?:a|an|per|each|every) (?:day|week|month|quarter|year)\b/i;

function isAnotherLength({ ahead, after }: Statement): boolean {
  return eachPeriod.test(after) || another.test(clauseOf(ahead));
}

const part =
  '(databases?|db|replicas?|primary|standby|caches?|redis|brokers?|clusters?|nodes?|pods?|providers?|vendors?|upstream|disks?)';
/** "The downtime of the database was 10 minutes", "10 minutes of database downtime". */
const ofPart = [
  new RegExp(`\\b${part}\\b(?:['’]s)?(?: \\w{1,20}){0,4} ?$`, 'i'),
  new RegExp(`^ (?:of )?(?:the )?${part}\\b`, 'i'),
] as const;

/** True: it is the length of the outage of a part that users do not see, and the range of the outage is not told of that part. */
function isOfPart({ ahead, after }: Statement, range: OutageRange | null): boolean {
  if (range === null) return false;
  const named = ofPart[0].exec(clauseOf(ahead)) ?? ofPart[1].exec(after);
  return named !== null && !range.around.toLowerCase().includes(named[1]!.toLowerCase());
}

/** What follows the last comma that begins a clause of its own: "which lasted" goes on with the one before. */
function clauseOf(before: string): string {
  let end = before.length;
  let isAside = false;
  for (let at = before.lastIndexOf(','); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(',', at - 1)) {
    const clause = before.slice(at + 1, end);
    if (!isAside && !/^[ \t]*(?:which|that|who|lasted|took)\b/i.test(clause)) return before.slice(at + 1);
    // "The last incident, on 3 May, lasted": what stands between is an aside.
    isAside = !isAside && /^[ \t]*(?:lasted|took)\b/i.test(clause);
    end = at;
  }
  return before;
}

/** The zone of a time, or one that stands alone and is said to be the times'. */
export function zoneIn(statements: readonly Statement[]): Located<Zone> | null {
  for (const statement of statements) {
    const { time } = statement;
    if (time.kind === 'moment' && time.zone && (time.clock || time.date)) return located(time.zone, statement);
    if (time.kind === 'range') {
      const zone = time.start.zone ?? time.end.zone;
      if (zone && (time.start.clock || time.end.clock)) return located(zone, statement);
    }
    if (time.kind === 'zone' && isZoneOfTimes(statement)) return located(time.zone, statement);
  }
  return null;
}

/** True: "All times in EEST", "Timezone: WAT", "(UTC)". */
export function isZoneOfTimes({ before, after, block, time }: Statement): boolean {
  // "Alert at 04:10, fixed at 04:50, all UTC"
  if (/\b(?:times?|time-?zones?|zone|clock|timestamps?)\b|\b(?:all|both) (?:in )?$/i.test(before)) return true;
  if (/^\s*(?:time-?zone|times?)\b/i.test(after)) return true;
  // "14:20 – 15:05 (45 min) UTC+01:00"
  if (/\)\s*$/.test(before)) return true;
  const around = block.text.value.slice(Math.max(0, time.from - 2), time.to + 1);
  return /^.?[([].*[)\]]$/s.test(around) || block.kind === 'heading';
}
