/** The times of an incident as its postmortem states them: start, end, length, detection, acknowledgement, resolution. */
import type { Block, Postmortem, Section, SectionId } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import { sectionsOf } from '../../parse/index.js';
import { forLast } from '../last.js';
import { tells, tellsDetection, tellsRecovery } from './claims-en.js';
import {
  acknowledgementCues,
  causeCues,
  complaintCues,
  detectionCues,
  hasCue,
  noticeCues,
  partialCues,
  recoveryCues,
  responseCues,
} from './cues-en.js';
import { dayOf, dayOn, type Frame, instantOf } from './instants.js';
import { type CalendarDate, type DateOrder, endsOf, type Moment, minuteOfDay } from './moment.js';
import { isZoneOfTimes, type Located, type Outage, outageOf, statementsIn, zoneIn } from './outage.js';
import { MOST_BACK, type PlacedEntry, placed, settled } from './sequence.js';
import { momentsOf, proseOf, type Statement, statementsOf, type Told } from './statements.js';
import { type TimedTexts, timedTexts } from './timed-text.js';
import { type TimelineEntry, timelineEntries } from './timeline.js';
import type { Zone } from './zones.js';

/** A point in time with its place on the document's line of minutes. */
export interface TimeFact {
  readonly moment: Moment;
  /** Minutes; only differences mean something. */
  readonly at: number;
  readonly span: Span;
  /** Where it is stated. */
  readonly section: SectionId | null;
}

export interface TimeFacts {
  /** Every time that the document states, code left out, read when they are asked for. */
  readonly statements: readonly Statement[];
  /** Every moment and range that it states. */
  readonly moments: readonly Told[];
  readonly frame: Frame;
  readonly entries: readonly TimelineEntry[];
  /** The entries on the document's line of minutes. */
  readonly timeline: readonly PlacedEntry[];
  /** The entries that tell that the service worked again, all of it or a part. */
  readonly recoveries: readonly PlacedEntry[];
  /** What the summary tells. */
  readonly summary: Outage;
  /** What the rest of the document tells, read when it is asked for. */
  readonly elsewhere: Outage;
  /** The zone that the timeline is told in. */
  readonly timelineZone: Located<Zone> | null;
  /** Start and end as the summary tells them; where it tells neither, as the rest of the prose tells both. */
  readonly told: { readonly start: TimeFact | null; readonly end: TimeFact | null };
  /** As told, or as the timeline lets them follow. */
  readonly start: TimeFact | null;
  readonly end: TimeFact | null;
  readonly detected: TimeFact | null;
  readonly acknowledged: TimeFact | null;
  readonly resolved: TimeFact | null;
  /** Stated, or the time from start to end. */
  readonly durationMinutes: number | null;
}

export const timeFacts = forLast(readFacts);

function readFacts(document: Postmortem): TimeFacts {
  const textOf = timedTexts();
  const prose = proseOf(document);
  const moments = momentsOf(prose, textOf);
  const summarySections = sectionsOf(document, 'summary');
  const told = outageOf(statementsIn(summarySections, textOf));
  const summary = told.zone === null ? { ...told, zone: openingZone(document, textOf) } : told;
  const timelineSections = sectionsOf(document, 'timeline');
  const rest = new Rest(prose, textOf, summarySections);
  const timelineZone = zoneIn(statementsIn(timelineSections, textOf));
  const entries = timelineEntries(document, textOf).map((entry) => inZone(entry, timelineZone));
  const opening = document.sections.find(({ ids }) => ids.length > 0)?.span.start ?? document.source.length;
  const first = [
    (at: number) => isIn(at, summarySections),
    (at: number) => at < opening,
    (at: number) => isIn(at, timelineSections),
  ];
  const frame = frameOf(
    document.source,
    moments,
    first,
    summary,
    summarySections.length > 0 ? null : rest.elsewhere,
    timelineZone,
  );
  // A start by the 24-hour clock lets the times that follow it mean what they say.
  const opens = (summarySections.length > 0 ? summary : rest.elsewhere).start?.value.clock;
  const isFull = Boolean(opens && !opens.open && !opens.meridiem);
  const read = (fact: Located<Moment> | null, near: number | null, section: SectionId | null): TimeFact | null => {
    if (!fact) return null;
    const moment = isFull || near === null ? fact.value : settled(fact.value, frame, near, near);
    const at = instantOf(moment, frame, near);
    return at === null ? null : { moment, at, span: fact.span, section };
  };
  const start = read(summary.start, null, 'summary');
  const end = lateEnd(read(summary.end, start?.at ?? null, 'summary'), summary, start);
  const timeline = placed(entries, frame, start?.at ?? null);
  const recoveries = timeline.filter(({ entry, at }) => at !== null && tellsRecovery(entry.text, recoveryCues));
  const events = eventsOf(timeline, start);
  const detected = detection(events, start) ?? read(summary.detected, start?.at ?? null, 'summary');
  const resolved = resolution(events, recoveries, closeOf(start, end, summary));
  const outside = summarySections.length > 0 ? null : outageElsewhere(rest.elsewhere, read);
  // An end without a start belongs to the outage only where the timeline ends there, too.
  const apart = end && !start && (!resolved || Math.abs(resolved.at - end.at) > 30);
  const facts = {
    start: start ?? outside?.start ?? onset(events, detected, resolved, summary),
    end: (apart ? null : end) ?? outside?.end ?? resolved ?? null,
  };
  return Object.assign(rest, {
    moments,
    frame,
    entries,
    timeline,
    recoveries,
    summary,
    timelineZone,
    told: { start: start ?? outside?.start ?? null, end: end ?? outside?.end ?? null },
    ...facts,
    detected,
    acknowledged: acknowledgement(events, detected, read(summary.acknowledged, detected?.at ?? null, 'summary')),
    resolved: resolved ?? end ?? outside?.end ?? null,
    durationMinutes: durationOf(summary, rest, facts),
  });
}

/**
 * What few ask for, read when they do. A class, so that what is read of all documents has one shape: a getter that belongs
 * to a single object also keeps its document in memory until V8 next looks for old garbage.
 */
class Rest implements Pick<TimeFacts, 'statements' | 'elsewhere'> {
  readonly #prose: readonly Block[];
  readonly #textOf: TimedTexts;
  readonly #summary: readonly Section[];
  #statements: readonly Statement[] | undefined;
  #elsewhere: Outage | undefined;

  constructor(prose: readonly Block[], textOf: TimedTexts, summary: readonly Section[]) {
    this.#prose = prose;
    this.#textOf = textOf;
    this.#summary = summary;
  }

  get statements(): readonly Statement[] {
    this.#statements ??= statementsOf(this.#prose, this.#textOf);
    return this.#statements;
  }

  get elsewhere(): Outage {
    this.#elsewhere ??= outageOf(this.statements.filter(({ span }) => !isIn(span.start, this.#summary)));
    return this.#elsewhere;
  }
}

function isIn(at: number, sections: readonly Section[]): boolean {
  return sections.some(({ span }) => span.start <= at && at < span.end);
}

/**
 * The end comes after the start: on the next day, where it names none of its own. One that is earlier by a little is
 * rather a slip, unless the stated length says that nearly a day passed.
 */
function lateEnd(end: TimeFact | null, { end: stated, duration }: Outage, start: TimeFact | null): TimeFact | null {
  if (!end || !start || (stated?.value.date && start.moment.date) || end.at >= start.at) return end;
  const late = { ...end, at: end.at + 1440 };
  const isSlip = start.at - end.at <= MOST_BACK;
  return isSlip && !(duration && isNear(duration.value.minutes, late.at - start.at)) ? end : late;
}

/** "All times are in UTC" before the first section holds for all of it. */
function openingZone(document: Postmortem, textOf: TimedTexts): Located<Zone> | null {
  const first = document.sections.find(({ ids }) => ids.length > 0)?.span.start ?? 0;
  const opening = proseOf(document).filter(({ span }) => span.start < first);
  const found = statementsOf(opening, textOf).find(({ time, span }) => time.kind === 'zone' && span.start < first);
  return found?.time.kind === 'zone' && isZoneOfTimes(found)
    ? { value: found.time.zone, span: found.span, block: found.block }
    : null;
}

/** A date with the offset in the file of what tells it. */
interface Dated {
  readonly date: CalendarDate;
  readonly at: number;
}

function datesOf(moments: readonly Told[]): Dated[] {
  const dates: Dated[] = [];
  for (const { time, block } of moments) {
    for (const { date, from, to } of endsOf(time)) if (date) dates.push({ date, at: block.text.span(from, to).start });
  }
  return dates;
}

const MOST_BESIDE = 300;
const sentenceBreak = /[.!?][ \t\r\n]+\p{Lu}|\n[ \t\r]*[\n|*#-]/u;
/** "the release of 3 April", "since 3 April", but not "the morning of 3 April". */
const ofAnother =
  /(?:\b(?:since|before|after|until|till|by)|(?<!\b(?:morning|afternoon|evening|night|day|hours|early) )\bof)[ \t]+$/i;

/** The date that a moment's sentence gives it: the last one before it, or the first after it. */
function dateBeside({ span }: Located<Moment>, dates: readonly Dated[], source: string): CalendarDate | undefined {
  const beside = dates.filter(
    ({ at }) =>
      Math.abs(at - span.start) < MOST_BESIDE &&
      !sentenceBreak.test(source.slice(Math.min(at, span.start), Math.max(at, span.start))) &&
      !ofAnother.test(source.slice(Math.max(0, at - 20), at)),
  );
  return (beside.findLast(({ at }) => at <= span.start) ?? beside[0])?.date;
}

const open: Frame = { year: null, day: null, offset: null, settled: true, order: null };

/**
 * What a document's times have in common: the year, the first day, the zone, the order of day and month.
 * @param first whether what stands at an offset may name the first day: those that go before others first
 */
function frameOf(
  source: string,
  moments: readonly Told[],
  first: readonly ((at: number) => boolean)[],
  summary: Outage,
  elsewhere: Outage | null,
  timelineZone: Located<Zone> | null,
): Frame {
  const located = datesOf(moments);
  const dates = located.map(({ date }) => date).filter(({ month }) => month !== null);
  const years = dates.map(({ year }) => year).filter((year) => year !== null);
  const year = years.every((other) => other === years[0]) ? (years[0] ?? null) : null;
  const frame = { ...open, order: dateOrder(dates), year };
  const dayIn = (some: readonly (CalendarDate | null | undefined)[]) =>
    some.find((date) => date && dayOf(date, frame) !== null);
  const told = summary.start ?? summary.end;
  // "On 3 May from 23:00 to 01:00 on 4 May": the end's date is not that of the start.
  const endDate = endsNextDay(summary) ? null : summary.end?.value.date;
  let date = dayIn([summary.start?.value.date, endDate]);
  if (told) date ??= dayIn([dateBeside(told, located, source)]);
  for (const isOne of first) date ??= dayIn(located.filter(({ at }) => isOne(at)).map((dated) => dated.date));
  date ??= dayIn([elsewhere?.start?.value.date, elsewhere?.end?.value.date]);
  // A day without a year goes by one that has it: "31 December" by "1 January 2026".
  const anchor = dayIn([summary.end?.value.date, ...dates].filter((other) => other && other.year !== null));
  const dayFrame = { ...frame, year: date?.year ?? anchor?.year ?? null, day: dayOf(anchor ?? null, frame) };
  return {
    ...frame,
    year: date?.year ?? year,
    day: dayOf(date ?? null, dayFrame) ?? (frame.year === null ? dayOfWeek(located, first) : null),
    settled: frame.order !== null || date?.other === undefined,
    offset: (summary.zone ?? timelineZone)?.value.offset ?? null,
  };
}

/** True: the end alone names its date, and its clock time is before that of the start. */
function endsNextDay({ start, end }: Outage): boolean {
  if (!start?.value.clock || !end?.value.clock || start.value.date || !end.value.date) return false;
  return minuteOfDay(end.value.clock) < minuteOfDay(start.value.clock);
}

/** Some day that falls on the first weekday that is told, for times of which no date is known. */
function dayOfWeek(dates: readonly Dated[], first: readonly ((at: number) => boolean)[]): number | null {
  const told = dates.filter(({ date }) => date.weekday !== null);
  const { weekday } = first.map((isOne) => told.find(({ at }) => isOne(at))).find((dated) => dated)?.date ?? {};
  return weekday === undefined || weekday === null ? null : dayOn(weekday);
}

/**
 * Which number of `04/12/2024` is the month: as in a date that leaves no doubt, or so that the dates follow more closely
 * on one another; null: nothing tells.
 */
function dateOrder(dates: readonly CalendarDate[]): DateOrder | null {
  const plain = dates.find(({ order, other }) => order && !other);
  if (plain?.order) return plain.order;
  if (!dates.some(({ other }) => other)) return null;
  const travel = (order: DateOrder) => {
    const days = dates.map((date) => dayOf(date, { ...open, order })).filter((day) => day !== null);
    return days.reduce((sum, day, n) => sum + Math.abs(day - (days[n - 1] ?? day)), 0);
  };
  const [dayFirst, monthFirst] = [travel('day-first'), travel('month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst < monthFirst ? 'day-first' : 'month-first';
}

/** An entry goes by the zone of its timeline, where it names none. */
function inZone(entry: TimelineEntry, zone: Located<Zone> | null): TimelineEntry {
  const lacks = (moment: Moment | null) => moment !== null && moment.zone === null;
  if (zone === null || !(lacks(entry.time) || lacks(entry.until))) return entry;
  const own = (moment: Moment | null) => (moment && !moment.zone ? { ...moment, zone: zone.value } : moment);
  return { ...entry, time: own(entry.time), until: own(entry.until) };
}

/** An entry that has a place on the line of minutes. */
interface Event {
  readonly placed: PlacedEntry;
  readonly text: string;
  readonly fact: TimeFact;
}

/** The moment of an entry that tells the minutes since the start alone. */
function momentSince(start: TimeFact | null, at: number): Moment {
  const none = { clock: null, date: null, zone: null, approximate: false, nextDay: false, impossible: null };
  if (!start?.moment.clock) return none;
  const minute = minuteOfDay(start.moment.clock) + at - start.at;
  const within = ((minute % 1440) + 1440) % 1440;
  const clock = {
    hour: Math.floor(within / 60),
    minute: Math.floor(within % 60),
    second: 0,
    meridiem: null,
    open: false,
  };
  return { ...none, clock, zone: start.moment.zone };
}

/** The entry that stands as long before the resolution as the outage is stated to have lasted, to the minute; else the first. */
function onset(events: readonly Event[], detected: TimeFact | null, resolved: TimeFact | null, { duration }: Outage) {
  const isExact = duration && !duration.value.bound && !duration.value.approximate;
  const begun = resolved && isExact ? resolved.at - duration.value.minutes : null;
  const isNoticed = detected === null || (begun !== null && begun <= detected.at);
  return (events.find(({ fact }) => isNoticed && fact.at === begun) ?? events[0])?.fact ?? null;
}

/** When the outage was over by the stated end, or by start and length; null: neither tells. */
function closeOf(start: TimeFact | null, end: TimeFact | null, { duration }: Outage): number | null {
  if (end) return start && end.at < start.at ? null : end.at;
  const isExact = duration && !duration.value.bound && !duration.value.weak && !duration.value.approximate;
  return start && isExact ? start.at + duration.value.minutes : null;
}

function eventsOf(timeline: readonly PlacedEntry[], start: TimeFact | null): Event[] {
  const events: Event[] = [];
  for (const placed of timeline) {
    const { entry, at } = placed;
    if (at === null || !entry.timeSpan) continue;
    const told = entry.time ?? momentSince(start ?? events[0]?.fact ?? null, at);
    const moment = entry.day && !told.date ? { ...told, date: entry.day } : told;
    events.push({ placed, text: entry.text, fact: { moment, at, span: entry.timeSpan, section: 'timeline' } });
  }
  return events;
}

/** Before the outage by more than so many minutes, an alarm is of what led to it. */
const LEAD = 5;

/**
 * The entry that tells of the detection. A warning before the stated start detected no outage: the disk was full, but
 * nobody was affected yet. It counts only where nothing later does, and then contradicts the stated start.
 */
function detection(events: readonly Event[], start: TimeFact | null): TimeFact | null {
  if (!start) return firstDetection(events);
  const margin = start.moment.approximate ? 30 : LEAD;
  const isWarning = ({ text, fact }: Event) => fact.at < start.at - margin && !hasCue(text, complaintCues);
  return firstDetection(events.filter((event) => !isWarning(event))) ?? firstDetection(events);
}

/** The first entry that tells of an alert, a complaint, or, among the first ones, of someone who noticed. */
function firstDetection(events: readonly Event[]): TimeFact | null {
  const found = events.find(
    ({ text }, index) =>
      tellsDetection(text, detectionCues) ||
      (index < 3 && tellsDetection(text, noticeCues) && !hasCue(text, causeCues)),
  );
  return found?.fact ?? null;
}

/** The first entry, from the detection on, that says so, or what the summary says; where neither does, the first that says that work began. */
function acknowledgement(events: readonly Event[], detected: TimeFact | null, told: TimeFact | null): TimeFact | null {
  const isLater = (fact: TimeFact) => !detected || fact.at >= detected.at;
  const later = events.filter(({ fact }) => isLater(fact));
  const named =
    later.find(({ text }) => tells(text, acknowledgementCues))?.fact ?? (told && isLater(told) ? told : null);
  return named ?? later.find(({ text }) => tells(text, responseCues))?.fact ?? null;
}

/** True: what an entry tells of a recovery holds for a part of the service only, or did not come about. */
export function isPartial({ entry }: PlacedEntry): boolean {
  return hasCue(entry.text, partialCues);
}

/**
 * The entry that tells of a recovery at the stated end; else the last that tells of one. Where no entry tells of a whole
 * one, the stated end says when it was, or what the timeline of a day closes with.
 */
function resolution(events: readonly Event[], recoveries: readonly PlacedEntry[], end: number | null): TimeFact | null {
  const whole = recoveries.filter((recovery) => !isPartial(recovery));
  const isEnd = ({ at, until }: PlacedEntry) => [at, until].some((time) => end !== null && time === end);
  // The status page comes after the service.
  const isNote = ({ entry }: PlacedEntry) => /\bstatus[ \t]page\b/i.test(entry.text);
  const last = whole.findLast(isEnd) ?? whole.findLast((recovery) => !isNote(recovery)) ?? whole.at(-1);
  if (!last && end !== null) return events.findLast(({ placed }) => isEnd(placed))?.fact ?? null;
  const found = events.find(({ placed }) => placed === (last ?? recoveries.at(-1)));
  if (found) return endingOf(found, end);
  const [first, close] = [events[0], events.at(-1)];
  // A timeline of days closes with what was done after.
  return first && close && close !== first && close.fact.at - first.fact.at <= 1440 ? close.fact : null;
}

/** What "10:30–11:00: rollback, service restored" tells came about at its end. */
function endingOf({ placed: { entry, until }, fact }: Event, end: number | null): TimeFact {
  return until === null || !entry.until || fact.at === end ? fact : { ...fact, moment: entry.until, at: until };
}

type Reading = (fact: Located<Moment> | null, near: number | null, section: SectionId | null) => TimeFact | null;

/** Start and end as one passage tells them, in a document without a summary. */
function outageElsewhere(elsewhere: Outage, read: Reading): { start: TimeFact; end: TimeFact } | null {
  if (!elsewhere.start || !elsewhere.end || elsewhere.start.block !== elsewhere.end.block) return null;
  const start = read(elsewhere.start, null, null);
  const end = lateEnd(read(elsewhere.end, start?.at ?? null, null), elsewhere, start);
  return start && end ? { start, end } : null;
}

function durationOf(
  summary: Outage,
  rest: Pick<TimeFacts, 'elsewhere'>,
  { start, end }: { start: TimeFact | null; end: TimeFact | null },
): number | null {
  const stated = summary.duration?.value ?? null;
  const following = start && end && end.at > start.at ? Math.round(end.at - start.at) : null;
  const told = summary.start && summary.end && following !== null;
  // What start and end say is more exact than "about", and surer than a length that may be of something else.
  const better = told && stated && (stated.weak || (stated.approximate && isNear(stated.minutes, following)));
  if (stated && !stated.bound && !better) return Math.round(stated.minutes);
  if (following !== null) return following;
  const other = rest.elsewhere.duration?.value;
  return other && !other.bound ? Math.round(other.minutes) : null;
}

function isNear(stated: number, following: number): boolean {
  return Math.abs(stated - following) <= 0.25 * following;
}
