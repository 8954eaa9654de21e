/** The times of an incident as the report gives them: ISO 8601 as far as the document states them. */
import type { FactsReport } from '../../model/report.js';
import type { TimeFact, TimeFacts } from './facts.js';
import type { Frame } from './instants.js';
import { DAY } from './moment.js';

/** @param detected when it was noticed, where more than its times tell that */
export function timesReport(facts: TimeFacts, detected = facts.detected): Partial<FactsReport> {
  const { start, end, acknowledged, resolved, durationMinutes } = facts;
  const gap = (from: TimeFact | null, to: TimeFact | null) =>
    from && to && to.at >= from.at ? Math.round(to.at - from.at) : undefined;
  const all = {
    start: start && iso(start, facts),
    end: end && iso(end, facts),
    durationMinutes,
    detected: detected && iso(detected, facts),
    acknowledged: acknowledged && iso(acknowledged, facts),
    resolved: resolved && iso(resolved, facts),
    // Where the alert is the first thing that is told, nobody knows how long it went unnoticed.
    timeToDetectMinutes: start === detected ? undefined : gap(start, detected),
    timeToAcknowledgeMinutes: gap(detected, acknowledged),
    timeToResolveMinutes: gap(detected, resolved),
  };
  const known: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(all)) if (value !== null && value !== undefined) known[name] = value;
  return known;
}

/** ISO 8601 as far as it is known: with a date only where the day is sure, with an offset only where the zone has one. */
function iso({ at, moment, section }: TimeFact, { frame, summary, timelineZone }: TimeFacts): string | null {
  if (!moment.clock) return null;
  const [first, second] = section === 'timeline' ? [timelineZone, summary.zone] : [summary.zone, timelineZone];
  const zone = moment.zone ?? (first ?? second)?.value ?? null;
  const shift =
    moment.zone && frame.offset !== null && moment.zone.offset !== null ? moment.zone.offset - frame.offset : 0;
  const minute = Math.floor((((at + shift) % DAY) + DAY) % DAY);
  const clock = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  if (!isDated(frame)) return clock;
  const date = new Date((at + shift) * 60_000);
  const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return `${day}T${clock}${zone && zone.offset !== null ? offsetText(zone.offset) : ''}`;
}

function isDated({ day, year, settled }: Frame): boolean {
  return day !== null && year !== null && settled;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
