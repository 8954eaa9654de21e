/** The words that the formats of the figures share. */
import type { Figures, Stats } from '../model/stats.js';
import { plural } from './wording.js';

/** In the order of an incident. */
export const FIGURES: readonly { readonly key: keyof Figures; readonly long: string; readonly short: string }[] = [
  { key: 'timeToDetect', long: 'Time to detect', short: 'Detect' },
  { key: 'timeToAcknowledge', long: 'Time to acknowledge', short: 'Acknowledge' },
  { key: 'timeToResolve', long: 'Time to resolve', short: 'Resolve' },
  { key: 'duration', long: 'Duration', short: 'Duration' },
];

const MOST_DAYS = 999;

/** Minutes in at most two units: `7.5 min`, `1 h 42 min`, `3 d 4 h`; a dash where there are none. */
export function shortDuration(minutes: number | null): string {
  if (minutes === null) return '–';
  if (minutes < 10 && !Number.isInteger(minutes)) return `${minutes.toFixed(1)} min`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 1440) return parts(whole, 60, 'h', 'min');
  const hours = Math.round(minutes / 60);
  return hours > MOST_DAYS * 24 ? `> ${MOST_DAYS} d` : parts(hours, 24, 'd', 'h');
}

function parts(value: number, size: number, large: string, small: string): string {
  const rest = value % size;
  return `${Math.floor(value / size)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}

/** What the figures are about: `24 postmortems, 2025-06 to 2026-05`. */
export function subject({ totals, months }: Stats): string {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return `${plural(totals.documents, 'postmortem')}${when}`;
}

/** What is not in the figures, one clause each. */
export function omissions({ totals, leftOut }: Stats): string[] {
  const { documents, unread, dated } = totals;
  const undated = documents - unread - dated;
  return [
    ...(undated > 0 ? [`${undated.toLocaleString('en')} without a dated start, so in no month`] : []),
    ...(unread > 0 ? [`${unread.toLocaleString('en')} could not be judged`] : []),
    ...(leftOut.length > 0 ? [`${plural(leftOut.length, 'file')} left out`] : []),
  ];
}

export const share = (count: number, of: number): string =>
  `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`;

/** `12 open (3 overdue on 2026-06-30, 4 without a due date), 20 done, 34 do not say`. */
export function actionItemWords({ actionItems, asOf }: Stats): string {
  const { open, overdue, withoutDue, closed, unstated } = actionItems;
  const number = (count: number) => count.toLocaleString('en');
  const details = [
    ...(overdue > 0 ? [`${number(overdue)} overdue on ${asOf}`] : []),
    ...(withoutDue > 0 ? [`${number(withoutDue)} without a due date`] : []),
  ];
  return [
    `${number(open)} open${details.length > 0 ? ` (${details.join(', ')})` : ''}`,
    `${number(closed)} done`,
    ...(unstated > 0 ? [`${number(unstated)} ${unstated === 1 ? 'does' : 'do'} not say`] : []),
  ].join(', ');
}

/** Checks that fail somewhere, those first that fail most. */
export const missing = ({ checks }: Stats): Stats['checks'] => checks.filter(({ failed }) => failed > 0);

/** Where a document stands, in words of its repository's; the line where one is given. */
export const placeOf = ({
  repository,
  path,
  line,
}: {
  repository?: string | undefined;
  path: string;
  line?: number | undefined;
}) => `${repository === undefined ? '' : `${repository}: `}${path}${line === undefined ? '' : `:${line}`}`;
