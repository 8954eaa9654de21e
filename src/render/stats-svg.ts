/**
 * The figures as a picture that stands alone in a README: it follows the reader's light or dark theme, holds no script,
 * no link and no font of its own, and says in its description what it shows.
 */
import type { Figures, Stats } from '../model/stats.js';
import { actionItemWords, FIGURES, missing, omissions, share, shortDuration, subject } from './stats-wording.js';
import { fitted } from './terminal.js';
import { cut, visible } from './visible.js';

const WIDTH = 800;
const HEIGHT = 464;
const MARGIN = 24;
const CARD = { width: 235, gap: 23.5, top: 72, height: 226 };
const BARS = { height: 84, bottom: 254 };
const MOST_MONTHS = 24;
const MOST_CHECKS = 5;

const STYLE = [
  'text{font:12px -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#1f2328}',
  '.k{fill:#fff;stroke:#d1d9e0}.d{fill:#59636e}.h{font-size:18px;font-weight:600}.s{font-weight:600}.n{font-size:28px;font-weight:600}',
  '.e{text-anchor:end}.m{fill:#0969da}.p{fill:#a5cdf8}.l{stroke:#d1d9e0}.t{fill:#eff2f5}.r{fill:#d1242f}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.k{fill:#0d1117;stroke:#3d444d}.d{fill:#9198a1}',
  '.m{fill:#4493f8}.p{fill:#1d4372}.l{stroke:#3d444d}.t{fill:#21262d}.r{fill:#f85149}}',
].join('');

export function renderStatsSvg(stats: Stats): string {
  const window = shownMonths(stats);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(subject(stats))}</title>`,
    `<desc id="d">${escaped(description(stats))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="k" x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="8"/>`,
    text(MARGIN, 36, subject(stats), 'h'),
    text(MARGIN, 56, omissions(stats).join(' · '), 'd'),
    ...FIGURES.slice(0, 3).map((figure, i) => card(stats, window, figure, i)),
    ...legend(stats, window),
    ...checks(stats),
    ...items(stats),
    '</svg>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** All that the picture shows, in words. */
function description(stats: Stats): string {
  const times = FIGURES.map(({ key, long }) => {
    const { count, of, mean, median, p90 } = stats.figures[key];
    if (count === 0) return `${long}: stated by none of ${of.toLocaleString('en')}.`;
    return `${long}: median ${shortDuration(median)}, mean ${shortDuration(mean)}, 90th percentile ${shortDuration(p90)}, stated by ${share(count, of)}.`;
  });
  const often = missing(stats)
    .slice(0, MOST_CHECKS)
    .map(({ says, failed, judged }) => `${cut(says, 80)} (${share(failed, judged)})`);
  return [
    ...times,
    ...(often.length > 0 ? [`Most often missing: ${often.join('; ')}.`] : []),
    `Action items: ${actionItemWords(stats)}.`,
  ].join(' ');
}

type Month = Stats['months'][number] | null;

/** Month after month up to the last one that is not in the future; null where no incident began. */
function shownMonths({ months, asOf }: Stats): { first: string; last: string; all: readonly Month[] } | null {
  const last = months.findLast(({ month }) => month <= asOf.slice(0, 7)) ?? months.at(-1);
  if (last === undefined) return null;
  const byNumber = new Map(months.map((month) => [numberOf(month.month), month]));
  const end = numberOf(last.month);
  const start = Math.max(end - MOST_MONTHS + 1, Math.min(end, numberOf(months[0]!.month)));
  const all = Array.from({ length: end - start + 1 }, (_, i) => byNumber.get(start + i) ?? null);
  return { first: monthOf(start), last: last.month, all };
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** One figure: its median in large, its other figures, and a bar for each month. */
function card(
  { figures }: Stats,
  window: ReturnType<typeof shownMonths>,
  { key, long }: (typeof FIGURES)[number],
  i: number,
): string {
  const x = MARGIN + i * (CARD.width + CARD.gap);
  const { count, of, mean, median, p90 } = figures[key];
  const right = x + CARD.width;
  return [
    text(x, CARD.top + 16, long, 's'),
    // Large numbers leave no room for the verb.
    text(right, CARD.top + 16, share(count, of) + (of < 1000 ? ' state it' : ''), 'd e'),
    text(x, CARD.top + 50, shortDuration(median), 'n'),
    text(x, CARD.top + 70, count === 0 ? '' : `median; mean ${shortDuration(mean)}, p90 ${shortDuration(p90)}`, 'd'),
    ...(window === null ? [] : bars(window, key, x)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function bars(
  { first, last, all }: NonNullable<ReturnType<typeof shownMonths>>,
  key: keyof Figures,
  x: number,
): string[] {
  const values = all.map((month) => month?.figures[key] ?? null);
  const highest = Math.max(0, ...values.map((value) => value?.p90 ?? 0));
  const slot = CARD.width / Math.max(all.length, 6);
  const width = Math.min(slot * 0.72, 20);
  const path = (of: 'median' | 'p90'): string =>
    values
      .map((value, i) => {
        const amount = value?.[of];
        if (amount === null || amount === undefined) return '';
        // Nothing at all and less than a minute are different things.
        const height = highest === 0 ? 1.5 : Math.max(1.5, (amount / highest) * BARS.height);
        const left = x + i * slot + (slot - width) / 2;
        return `M${short(left)} ${BARS.bottom}v-${short(height)}h${short(width)}v${short(height)}z`;
      })
      .join('');
  const drawn = (name: string, d: string) => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);
  return [
    drawn('p', path('p90')),
    drawn('m', path('median')),
    `<path class="l" d="M${short(x)} ${BARS.bottom + 0.5}h${CARD.width}"/>`,
    text(x, BARS.bottom + 18, first, 'd'),
    first === last ? '' : text(x + CARD.width, BARS.bottom + 18, last, 'd e'),
    highest === 0 ? '' : text(x + CARD.width, BARS.bottom - BARS.height - 6, `up to ${shortDuration(highest)}`, 'd e'),
  ];
}

function legend({ figures }: Stats, window: ReturnType<typeof shownMonths>): string[] {
  const y = BARS.bottom + 44;
  const { count, of, median, p90 } = figures.duration;
  const duration =
    count === 0
      ? ''
      : `Duration: median ${shortDuration(median)}, p90 ${shortDuration(p90)} (${share(count, of)} state it)`;
  if (window === null) return [text(MARGIN, y, duration, 'd')];
  const right = WIDTH - MARGIN;
  return [
    text(MARGIN, y, duration, 'd'),
    `<path class="m" d="M${right - 182} ${y - 9}h10v10h-10z"/>`,
    text(right - 167, y, 'month’s median', 'd'),
    `<path class="p" d="M${right - 60} ${y - 9}h10v10h-10z"/>`,
    text(right, y, 'its p90', 'd e'),
  ];
}

const LOWER = 336;

/** What is missing most, with the share of the documents that lack it as a bar. */
function checks(stats: Stats): string[] {
  const all = missing(stats).slice(0, MOST_CHECKS);
  if (all.length === 0) return [text(MARGIN, LOWER, 'No check fails', 's')];
  const bar = { x: MARGIN + 262, width: 100 };
  const y = (i: number) => LOWER + 24 + i * 20;
  const labels = all.map(({ says }, i) => text(0, y(i), fitted(visible(cut(says, 200)), 40)));
  const rails = all.map((_, i) => `M${bar.x} ${y(i) - 9}h${bar.width}v10h-${bar.width}z`).join('');
  const filled = all
    .map(({ failed, judged }, i) => {
      const width = short((failed / judged) * bar.width);
      return `M${bar.x} ${y(i) - 9}h${width}v10h-${width}z`;
    })
    .join('');
  return [
    text(MARGIN, LOWER, 'Most often missing', 's'),
    // An inner picture clips what is wider than thought.
    `<svg x="${MARGIN}" width="256" height="${HEIGHT}">${labels.join('')}</svg>`,
    `<path class="t" d="${rails}"/>`,
    `<path class="m" d="${filled}"/>`,
    ...all.map(({ failed, judged }, i) => text(bar.x + bar.width + 10, y(i), share(failed, judged), 'd')),
  ];
}

function items({ actionItems, asOf }: Stats): string[] {
  const x = 516;
  const { open, overdue, closed, unstated } = actionItems;
  const numbers: [number, string, string][] = [
    [open, 'open', 'n'],
    [overdue, 'overdue', overdue > 0 ? 'n r' : 'n'],
    [closed, 'done', 'n'],
  ];
  return [
    text(x, LOWER, 'Action items', 's'),
    text(WIDTH - MARGIN, LOWER, `on ${asOf}`, 'd e'),
    ...numbers.flatMap(([count, word, style], i) => [
      text(x + i * 90, LOWER + 48, compact(count), style),
      text(x + i * 90, LOWER + 68, word, 'd'),
    ]),
    unstated === 0
      ? ''
      : text(x, LOWER + 104, `${unstated.toLocaleString('en')} do not say whether they are done`, 'd'),
  ];
}

/** `9,999`, `12.3K`: at most five characters, so that three stand side by side. */
const compact = (count: number): string =>
  count.toLocaleString('en', count < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 });

const short = (value: number): string => String(Math.round(value * 10) / 10);

function text(x: number, y: number, words: string, style = ''): string {
  if (words === '') return '';
  return `<text x="${short(x)}" y="${short(y)}"${style === '' ? '' : ` class="${style}"`}>${escaped(words)}</text>`;
}

/** Text from outside as text of a picture: no markup, nothing unseen, and no command in a log that shows it. */
function escaped(value: string): string {
  return visible(value)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('##[', '#&#35;[');
}
