/** A time expression in one line, for tables: `2024-05-10 14:05 UTC(+0)`, `a → b`, `90 min`, `T+15`. */
import type { Moment, TimeExpression } from '../../../src/facts/times/moment.js';
import type { Zone } from '../../../src/facts/times/zones.js';

const two = (number: number) => String(number).padStart(2, '0');
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function zoneText({ text, offset }: Zone): string {
  return `${text}(${offset === null ? '?' : offset})`;
}

function momentText({ clock, date, zone, approximate, nextDay, impossible }: Moment): string {
  const parts: string[] = [];
  if (approximate) parts.push('~');
  if (date) {
    if (date.weekday !== null) parts.push(weekdays[date.weekday]!);
    if (date.count !== undefined) parts.push(`day ${date.count}`);
    const day = [date.year, date.month, date.day].map((n) => (n === null ? '*' : two(n))).join('-');
    if (date.month !== null) parts.push(date.other ? `${day}?` : day);
  }
  if (clock)
    parts.push(
      `${two(clock.hour)}:${two(clock.minute)}${clock.second ? `:${two(clock.second)}` : ''}${clock.open ? '?' : ''}`,
    );
  if (zone) parts.push(zoneText(zone));
  if (nextDay) parts.push('+1');
  if (impossible) parts.push(`!${impossible}`);
  return parts.join(' ');
}

export function told(time: TimeExpression): string {
  switch (time.kind) {
    case 'moment':
      return momentText(time);
    case 'range':
      return `${momentText(time.start)} → ${momentText(time.end)}`;
    case 'duration':
      return `${time.bound ? '<' : ''}${time.approximate ? '~' : ''}${time.minutes} min`;
    case 'offset':
      return `T${time.minutes < 0 ? '' : '+'}${time.minutes}`;
    case 'zone':
      return zoneText(time.zone);
  }
}
