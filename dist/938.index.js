export const id = 938;
export const ids = [938];
export const modules = {

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stats: () => (/* binding */ stats)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/gate.js
var gate = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/stats/figures.js

/** The middle value; of an even number the mean of the two in the middle. */
function median(sorted) {
    const middle = sorted.length >> 1;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** By nearest rank: the smallest value that at least 90 of 100 do not exceed. It is always one of the values. */
function p90(sorted) {
    return sorted[Math.ceil((sorted.length * 9) / 10) - 1] ?? null;
}
function mean(sorted) {
    return sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
/** A document that does not state it counts in `of`, and nowhere else. */
function figure(documents, fact) {
    const values = documents
        .map(({ facts }) => facts[fact])
        .filter((value) => value !== undefined)
        .sort((a, b) => a - b);
    return { count: values.length, of: documents.length, mean: mean(values), median: median(values), p90: p90(values) };
}
function figuresOf(documents) {
    return {
        timeToDetect: figure(documents, 'timeToDetectMinutes'),
        timeToAcknowledge: figure(documents, 'timeToAcknowledgeMinutes'),
        timeToResolve: figure(documents, 'timeToResolveMinutes'),
        duration: figure(documents, 'durationMinutes'),
    };
}
/** `2024-05`: the month in which the incident began, by the clock of the document; null where no day is stated. */
const monthOf = ({ facts }) => /^\d{4}-\d{2}(?=-\d{2})/.exec(facts.start ?? '')?.[0] ?? null;
/** Whether an open item should have been done before the day. */
const isOverdue = ({ due }, asOf) => due !== undefined && due < asOf;
function statsOf({ profiles, asOf, shard, documents, leftOut, says }) {
    const all = documents.toSorted(byPlace);
    const dated = all.filter((document) => monthOf(document) !== null);
    return {
        schemaVersion: 1,
        tool: { name: 'postmortem-gate', version: version/* VERSION */.x },
        profiles: [...new Set(profiles)].sort(),
        asOf,
        ...(shard === undefined ? {} : { shard }),
        totals: {
            documents: all.length,
            unread: all.filter(({ reason }) => reason !== undefined).length,
            dated: dated.length,
        },
        figures: figuresOf(all),
        months: monthsOf(dated),
        checks: checksOf(all, says),
        actionItems: actionItemsOf(all, asOf),
        documents: all,
        leftOut: leftOut.toSorted(byPlace),
    };
}
/** By repository and path, as their characters are numbered: the same everywhere. */
function byPlace(a, b) {
    return compared(a.repository ?? '', b.repository ?? '') || compared(a.path, b.path);
}
/** The groups in the order in which their first members come. */
function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(keyOf(one));
        if (group === undefined)
            groups.set(keyOf(one), [one]);
        else
            group.push(one);
    }
    return groups;
}
const compared = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function monthsOf(dated) {
    const months = grouped(dated, (document) => monthOf(document));
    return [...months]
        .sort(([a], [b]) => compared(a, b))
        .map(([month, documents]) => ({ month, documents: documents.length, figures: figuresOf(documents) }));
}
function checksOf(documents, says) {
    const counts = new Map();
    const add = (id, failed) => {
        const known = counts.get(id) ?? { failed: 0, judged: 0 };
        counts.set(id, { failed: known.failed + failed, judged: known.judged + 1 });
    };
    for (const { passed, failed, waived } of documents) {
        for (const id of [...passed, ...waived])
            add(id, 0);
        for (const id of failed)
            add(id, 1);
    }
    return [...counts]
        .map(([id, { failed, judged }]) => ({ id, says: says.get(id) ?? id, failed, judged }))
        .sort((a, b) => b.failed - a.failed || compared(a.id, b.id));
}
function actionItemsOf(documents, asOf) {
    const sum = (of) => documents.reduce((all, each) => all + of(each), 0);
    return {
        open: sum(({ actionItems }) => actionItems.open.length),
        overdue: sum(({ actionItems }) => actionItems.open.filter((item) => isOverdue(item, asOf)).length),
        withoutDue: sum(({ actionItems }) => actionItems.open.filter(({ due }) => due === undefined).length),
        closed: sum(({ actionItems }) => actionItems.closed),
        unstated: sum(({ actionItems }) => actionItems.unstated),
    };
}
/** Two rubrics may word a check differently; the same words are kept whichever comes first. */
function addSays(known, id, says) {
    const before = known.get(id);
    if (before === undefined || says < before)
        known.set(id, says);
}
/** The open items of all documents: those due first, and those without a due date at the end. */
function openItems({ documents }) {
    return documents
        .flatMap(({ repository, path, actionItems }) => actionItems.open.map((item) => ({ ...item, repository, path })))
        .sort((a, b) => compared(a.due ?? '~', b.due ?? '~') || byPlace(a, b) || a.line - b.line);
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/wording.js
var wording = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/render/stats-wording.js

/** In the order of an incident. */
const FIGURES = [
    { key: 'timeToDetect', long: 'Time to detect', short: 'Detect' },
    { key: 'timeToAcknowledge', long: 'Time to acknowledge', short: 'Acknowledge' },
    { key: 'timeToResolve', long: 'Time to resolve', short: 'Resolve' },
    { key: 'duration', long: 'Duration', short: 'Duration' },
];
const MOST_DAYS = 999;
/** Minutes in at most two units: `7.5 min`, `1 h 42 min`, `3 d 4 h`; a dash where there are none. */
function shortDuration(minutes) {
    if (minutes === null)
        return '–';
    if (minutes < 10 && !Number.isInteger(minutes))
        return `${minutes.toFixed(1)} min`;
    const whole = Math.round(minutes);
    if (whole < 60)
        return `${whole} min`;
    if (whole < 1440)
        return parts(whole, 60, 'h', 'min');
    const hours = Math.round(minutes / 60);
    return hours > MOST_DAYS * 24 ? `> ${MOST_DAYS} d` : parts(hours, 24, 'd', 'h');
}
function parts(value, size, large, small) {
    const rest = value % size;
    return `${Math.floor(value / size)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}
/** What the figures are about: `24 postmortems, 2025-06 to 2026-05`. */
function subject({ totals, months }) {
    const [first, last] = [months[0]?.month, months.at(-1)?.month];
    const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
    return `${(0,wording/* plural */.LS)(totals.documents, 'postmortem')}${when}`;
}
/** What is not in the figures, one clause each. */
function omissions({ totals, leftOut }) {
    const { documents, unread, dated } = totals;
    const undated = documents - unread - dated;
    return [
        ...(undated > 0 ? [`${undated.toLocaleString('en')} without a dated start, so in no month`] : []),
        ...(unread > 0 ? [`${unread.toLocaleString('en')} could not be judged`] : []),
        ...(leftOut.length > 0 ? [`${(0,wording/* plural */.LS)(leftOut.length, 'file')} left out`] : []),
    ];
}
const share = (count, of) => `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`;
/** `12 open (3 overdue on 2026-06-30, 4 without a due date), 20 done, 34 do not say`. */
function actionItemWords({ actionItems, asOf }) {
    const { open, overdue, withoutDue, closed, unstated } = actionItems;
    const number = (count) => count.toLocaleString('en');
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
const missing = ({ checks }) => checks.filter(({ failed }) => failed > 0);
/** Where a document stands, in words of its repository's; the line where one is given. */
const placeOf = ({ repository, path, line, }) => `${repository === undefined ? '' : `${repository}: `}${path}${line === undefined ? '' : `:${line}`}`;

;// CONCATENATED MODULE: ./lib/render/stats-markdown.js



const MOST_MONTHS = 60;
const MOST_CHECKS = 20;
const MOST_ITEMS = 100;
const MOST_UNREAD = 50;
function renderStatsMarkdown(stats) {
    const left = omissions(stats);
    const parts = [
        `### ${subject(stats)}`,
        left.length > 0 ? `${left.join('; ')}.` : '',
        stats.totals.documents === 0 ? '' : times(stats),
        months(stats),
        unread(stats),
        checks(stats),
        items(stats),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const row = (cells) => `| ${cells.map(markdown/* cell */.Hn).join(' | ')} |`;
/** @param aligned the second line, such as `|---|--:|` */
function table(title, head, aligned, rows) {
    if (rows.length === 0)
        return '';
    return [...(title === '' ? [] : [`#### ${title}`, '']), row(head), aligned, ...rows.map(row)].join('\n');
}
const more = (count) => (count > 0 ? `\n\nand ${count.toLocaleString('en')} more` : '');
function times({ figures }) {
    const rows = FIGURES.map(({ key, long }) => {
        const { count, of, mean, median, p90 } = figures[key];
        return [long, share(count, of), shortDuration(mean), shortDuration(median), shortDuration(p90)];
    });
    return table('', ['', 'Stated by', 'Mean', 'Median', 'P90'], '|---|--:|--:|--:|--:|', rows);
}
function months({ months: all }) {
    const rows = all
        .slice(-MOST_MONTHS)
        .map(({ month, documents, figures }) => [
        month,
        documents.toLocaleString('en'),
        ...FIGURES.map(({ key }) => shortDuration(figures[key].median)),
    ]);
    const head = ['Month', 'Incidents', ...FIGURES.map(({ short }) => short)];
    return table('Medians by month', head, '|---|--:|--:|--:|--:|--:|', rows);
}
function unread({ documents }) {
    const all = documents.filter(({ reason }) => reason !== undefined);
    const rows = all
        .slice(0, MOST_UNREAD)
        .map((document) => [(0,markdown/* code */.aY)(placeOf(document), 200), (0,markdown/* prose */.CS)(document.reason ?? '')]);
    return table('Could not be judged', ['Postmortem', 'Why'], '|---|---|', rows) + more(all.length - MOST_UNREAD);
}
function checks(stats) {
    const all = missing(stats);
    const rows = all
        .slice(0, MOST_CHECKS)
        .map(({ id, says, failed, judged }) => [(0,markdown/* code */.aY)(id), (0,markdown/* text */.Qq)(says), share(failed, judged)]);
    return table('Most often missing', ['Check', '', 'Fails'], '|---|---|--:|', rows) + more(all.length - MOST_CHECKS);
}
function items(stats) {
    const { open, closed, unstated } = stats.actionItems;
    if (open + closed + unstated === 0)
        return '';
    const all = openItems(stats);
    const rows = all
        .slice(0, MOST_ITEMS)
        .map((item) => [
        isOverdue(item, stats.asOf) ? `**${item.due}**` : (item.due ?? ''),
        item.owner === undefined ? '' : (0,markdown/* text */.Qq)(item.owner),
        (0,markdown/* text */.Qq)(item.text),
        (0,markdown/* code */.aY)(placeOf(item), 200),
    ]);
    const list = table('', ['Due', 'Owner', 'Open action item', 'In'], '|---|---|---|---|', rows);
    return ([`#### Action items`, `${actionItemWords(stats)}.`, list].filter((part) => part !== '').join('\n\n') +
        more(all.length - MOST_ITEMS));
}

// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: ./lib/render/visible.js
var visible = __webpack_require__(2474);
;// CONCATENATED MODULE: ./lib/render/stats-svg.js



const WIDTH = 800;
const HEIGHT = 464;
const MARGIN = 24;
const CARD = { width: 235, gap: 23.5, top: 72, height: 226 };
const BARS = { height: 84, bottom: 254 };
const stats_svg_MOST_MONTHS = 24;
const stats_svg_MOST_CHECKS = 5;
const STYLE = [
    'text{font:12px -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#1f2328}',
    '.k{fill:#fff;stroke:#d1d9e0}.d{fill:#59636e}.h{font-size:18px;font-weight:600}.s{font-weight:600}.n{font-size:28px;font-weight:600}',
    '.e{text-anchor:end}.m{fill:#0969da}.p{fill:#a5cdf8}.l{stroke:#d1d9e0}.t{fill:#eff2f5}.r{fill:#d1242f}',
    '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.k{fill:#0d1117;stroke:#3d444d}.d{fill:#9198a1}',
    '.m{fill:#4493f8}.p{fill:#1d4372}.l{stroke:#3d444d}.t{fill:#21262d}.r{fill:#f85149}}',
].join('');
function renderStatsSvg(stats) {
    const window = shownMonths(stats);
    const parts = [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">`,
        `<title id="t">${escaped(subject(stats))}</title>`,
        `<desc id="d">${escaped(description(stats))}</desc>`,
        `<style>${STYLE}</style>`,
        `<rect class="k" x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="8"/>`,
        stats_svg_text(MARGIN, 36, subject(stats), 'h'),
        stats_svg_text(MARGIN, 56, omissions(stats).join(' · '), 'd'),
        ...FIGURES.slice(0, 3).map((figure, i) => card(stats, window, figure, i)),
        ...legend(stats, window),
        ...stats_svg_checks(stats),
        ...stats_svg_items(stats),
        '</svg>',
    ];
    return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
/** All that the picture shows, in words. */
function description(stats) {
    const times = FIGURES.map(({ key, long }) => {
        const { count, of, mean, median, p90 } = stats.figures[key];
        if (count === 0)
            return `${long}: stated by none of ${of.toLocaleString('en')}.`;
        return `${long}: median ${shortDuration(median)}, mean ${shortDuration(mean)}, 90th percentile ${shortDuration(p90)}, stated by ${share(count, of)}.`;
    });
    const often = missing(stats)
        .slice(0, stats_svg_MOST_CHECKS)
        .map(({ says, failed, judged }) => `${(0,visible/* cut */.Jj)(says, 80)} (${share(failed, judged)})`);
    return [
        ...times,
        ...(often.length > 0 ? [`Most often missing: ${often.join('; ')}.`] : []),
        `Action items: ${actionItemWords(stats)}.`,
    ].join(' ');
}
/** Month after month up to the last one that is not in the future; null where no incident began. */
function shownMonths({ months, asOf }) {
    const last = months.findLast(({ month }) => month <= asOf.slice(0, 7)) ?? months.at(-1);
    if (last === undefined)
        return null;
    const byNumber = new Map(months.map((month) => [numberOf(month.month), month]));
    const end = numberOf(last.month);
    const start = Math.max(end - stats_svg_MOST_MONTHS + 1, Math.min(end, numberOf(months[0].month)));
    const all = Array.from({ length: end - start + 1 }, (_, i) => byNumber.get(start + i) ?? null);
    return { first: stats_svg_monthOf(start), last: last.month, all };
}
const numberOf = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const stats_svg_monthOf = (number) => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
/** One figure: its median in large, its other figures, and a bar for each month. */
function card({ figures }, window, { key, long }, i) {
    const x = MARGIN + i * (CARD.width + CARD.gap);
    const { count, of, mean, median, p90 } = figures[key];
    const right = x + CARD.width;
    return [
        stats_svg_text(x, CARD.top + 16, long, 's'),
        // Large numbers leave no room for the verb.
        stats_svg_text(right, CARD.top + 16, share(count, of) + (of < 1000 ? ' state it' : ''), 'd e'),
        stats_svg_text(x, CARD.top + 50, shortDuration(median), 'n'),
        stats_svg_text(x, CARD.top + 70, count === 0 ? '' : `median; mean ${shortDuration(mean)}, p90 ${shortDuration(p90)}`, 'd'),
        ...(window === null ? [] : bars(window, key, x)),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function bars({ first, last, all }, key, x) {
    const values = all.map((month) => month?.figures[key] ?? null);
    const highest = Math.max(0, ...values.map((value) => value?.p90 ?? 0));
    const slot = CARD.width / Math.max(all.length, 6);
    const width = Math.min(slot * 0.72, 20);
    const path = (of) => values
        .map((value, i) => {
        const amount = value?.[of];
        if (amount === null || amount === undefined)
            return '';
        // Nothing at all and less than a minute are different things.
        const height = highest === 0 ? 1.5 : Math.max(1.5, (amount / highest) * BARS.height);
        const left = x + i * slot + (slot - width) / 2;
        return `M${stats_svg_short(left)} ${BARS.bottom}v-${stats_svg_short(height)}h${stats_svg_short(width)}v${stats_svg_short(height)}z`;
    })
        .join('');
    const drawn = (name, d) => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);
    return [
        drawn('p', path('p90')),
        drawn('m', path('median')),
        `<path class="l" d="M${stats_svg_short(x)} ${BARS.bottom + 0.5}h${CARD.width}"/>`,
        stats_svg_text(x, BARS.bottom + 18, first, 'd'),
        first === last ? '' : stats_svg_text(x + CARD.width, BARS.bottom + 18, last, 'd e'),
        highest === 0 ? '' : stats_svg_text(x + CARD.width, BARS.bottom - BARS.height - 6, `up to ${shortDuration(highest)}`, 'd e'),
    ];
}
function legend({ figures }, window) {
    const y = BARS.bottom + 44;
    const { count, of, median, p90 } = figures.duration;
    const duration = count === 0
        ? ''
        : `Duration: median ${shortDuration(median)}, p90 ${shortDuration(p90)} (${share(count, of)} state it)`;
    if (window === null)
        return [stats_svg_text(MARGIN, y, duration, 'd')];
    const right = WIDTH - MARGIN;
    return [
        stats_svg_text(MARGIN, y, duration, 'd'),
        `<path class="m" d="M${right - 182} ${y - 9}h10v10h-10z"/>`,
        stats_svg_text(right - 167, y, 'month’s median', 'd'),
        `<path class="p" d="M${right - 60} ${y - 9}h10v10h-10z"/>`,
        stats_svg_text(right, y, 'its p90', 'd e'),
    ];
}
const LOWER = 336;
/** What is missing most, with the share of the documents that lack it as a bar. */
function stats_svg_checks(stats) {
    const all = missing(stats).slice(0, stats_svg_MOST_CHECKS);
    if (all.length === 0)
        return [stats_svg_text(MARGIN, LOWER, 'No check fails', 's')];
    const bar = { x: MARGIN + 262, width: 100 };
    const y = (i) => LOWER + 24 + i * 20;
    const labels = all.map(({ says }, i) => stats_svg_text(0, y(i), (0,terminal/* fitted */.$5)((0,visible/* visible */.RK)((0,visible/* cut */.Jj)(says, 200)), 40)));
    const rails = all.map((_, i) => `M${bar.x} ${y(i) - 9}h${bar.width}v10h-${bar.width}z`).join('');
    const filled = all
        .map(({ failed, judged }, i) => {
        const width = stats_svg_short((failed / judged) * bar.width);
        return `M${bar.x} ${y(i) - 9}h${width}v10h-${width}z`;
    })
        .join('');
    return [
        stats_svg_text(MARGIN, LOWER, 'Most often missing', 's'),
        // An inner picture clips what is wider than thought.
        `<svg x="${MARGIN}" width="256" height="${HEIGHT}">${labels.join('')}</svg>`,
        `<path class="t" d="${rails}"/>`,
        `<path class="m" d="${filled}"/>`,
        ...all.map(({ failed, judged }, i) => stats_svg_text(bar.x + bar.width + 10, y(i), share(failed, judged), 'd')),
    ];
}
function stats_svg_items({ actionItems, asOf }) {
    const x = 516;
    const { open, overdue, closed, unstated } = actionItems;
    const numbers = [
        [open, 'open', 'n'],
        [overdue, 'overdue', overdue > 0 ? 'n r' : 'n'],
        [closed, 'done', 'n'],
    ];
    return [
        stats_svg_text(x, LOWER, 'Action items', 's'),
        stats_svg_text(WIDTH - MARGIN, LOWER, `on ${asOf}`, 'd e'),
        ...numbers.flatMap(([count, word, style], i) => [
            stats_svg_text(x + i * 90, LOWER + 48, compact(count), style),
            stats_svg_text(x + i * 90, LOWER + 68, word, 'd'),
        ]),
        unstated === 0
            ? ''
            : stats_svg_text(x, LOWER + 104, `${unstated.toLocaleString('en')} do not say whether they are done`, 'd'),
    ];
}
/** `9,999`, `12.3K`: at most five characters, so that three stand side by side. */
const compact = (count) => count.toLocaleString('en', count < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 });
const stats_svg_short = (value) => String(Math.round(value * 10) / 10);
function stats_svg_text(x, y, words, style = '') {
    if (words === '')
        return '';
    return `<text x="${stats_svg_short(x)}" y="${stats_svg_short(y)}"${style === '' ? '' : ` class="${style}"`}>${escaped(words)}</text>`;
}
/** Text from outside as text of a picture: no markup, nothing unseen, and no command in a log that shows it. */
function escaped(value) {
    return (0,visible/* visible */.RK)(value)
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('##[', '#&#35;[');
}

;// CONCATENATED MODULE: ./lib/render/stats-table.js



const sgr = (on, off) => (words) => `\x1b[${on}m${words}\x1b[${off}m`;
const plain = (words) => words;
const stats_table_MOST_MONTHS = 24;
const stats_table_MOST_CHECKS = 10;
const stats_table_MOST_ITEMS = 20;
const stats_table_MOST_UNREAD = 5;
/** The months need as much. */
const LEAST_WIDTH = 80;
function renderStatsTable(stats, { color, width }) {
    const bold = color ? sgr(1, 22) : plain;
    const dim = color ? sgr(2, 22) : plain;
    const red = color ? sgr(31, 39) : plain;
    const room = Math.max(LEAST_WIDTH, width);
    const parts = [
        [bold(subject(stats)), ...omissions(stats).map((words) => `  ${words}`)],
        stats.totals.documents === 0 ? [] : stats_table_times(stats, bold),
        stats_table_months(stats, bold, dim),
        stats_table_unread(stats, bold, room),
        stats_table_checks(stats, bold, dim, room),
        stats_table_items(stats, { bold, dim, red }, room),
    ];
    const text = parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
        .join('\n\n');
    return `${(0,terminal/* withoutCommands */.Df)(text)}\n`;
}
/** Rows whose first column stands to the left, and the others to the right. */
function grid(rows) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => (0,terminal/* columns */.YB)(row[i]))));
    return rows.map((row) => row
        .map((value, i) => {
        const space = ' '.repeat(widths[i] - (0,terminal/* columns */.YB)(value));
        return i === 0 ? value + space : space + value;
    })
        .join('  '));
}
function headed(rows, bold) {
    const [head = '', ...rest] = grid(rows);
    return [bold(head), ...rest];
}
function stats_table_times({ figures }, bold) {
    const rows = FIGURES.map(({ key, long }) => {
        const { count, of, mean, median, p90 } = figures[key];
        return [long, share(count, of), shortDuration(mean), shortDuration(median), shortDuration(p90)];
    });
    return headed([['Times', 'Stated by', 'Mean', 'Median', 'P90'], ...rows], bold);
}
function stats_table_months({ months: all }, bold, dim) {
    if (all.length === 0)
        return [];
    const shown = all.slice(-stats_table_MOST_MONTHS);
    const rows = shown.map(({ month, documents, figures }) => [
        month,
        documents.toLocaleString('en'),
        ...FIGURES.map(({ key }) => shortDuration(figures[key].median)),
    ]);
    const earlier = all.length - shown.length;
    return [
        ...headed([['Medians by month', 'Incidents', ...FIGURES.map(({ short }) => short)], ...rows], bold),
        ...(earlier > 0 ? [dim(`${earlier} earlier: --format json`)] : []),
    ];
}
function stats_table_unread({ documents }, bold, width) {
    const all = documents.filter(({ reason }) => reason !== undefined);
    if (all.length === 0)
        return [];
    const lines = all
        .slice(0, stats_table_MOST_UNREAD)
        .flatMap((document) => [
        `  ${(0,terminal/* fitted */.$5)((0,terminal/* printable */.g$)(placeOf(document)), width - 2)}`,
        ...(0,terminal/* wrapped */.ky)((0,terminal/* printable */.g$)(document.reason ?? '', 300), width - 4).map((line) => `    ${(0,terminal/* fitted */.$5)(line, width - 4)}`),
    ]);
    const more = all.length - stats_table_MOST_UNREAD;
    return [bold('Could not be judged'), ...lines, ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : [])];
}
function stats_table_checks(stats, bold, dim, width) {
    const all = missing(stats);
    const shown = all.slice(0, stats_table_MOST_CHECKS);
    const shares = shown.map(({ failed, judged }) => share(failed, judged));
    const first = Math.max(0, ...shares.map(terminal/* columns */.YB));
    const ids = shown.map(({ id }) => (0,terminal/* fitted */.$5)((0,terminal/* printable */.g$)(id), Math.floor(width / 3)));
    const second = Math.max(0, ...ids.map(terminal/* columns */.YB));
    const lines = shown.map(({ says }, i) => {
        const start = `  ${' '.repeat(first - (0,terminal/* columns */.YB)(shares[i]))}${shares[i]}  ${ids[i]}`;
        const space = ' '.repeat(second - (0,terminal/* columns */.YB)(ids[i]) + 2);
        return `${start}${space}${dim((0,terminal/* fitted */.$5)((0,terminal/* printable */.g$)(says), width - first - second - 6))}`;
    });
    if (lines.length === 0)
        return [];
    const more = all.length - shown.length;
    return [
        bold('Most often missing'),
        ...lines,
        ...(more > 0 ? [dim(`  and ${more.toLocaleString('en')} checks that fail less often`)] : []),
    ];
}
function stats_table_items(stats, { bold, dim, red }, width) {
    const { open, closed, unstated } = stats.actionItems;
    if (open + closed + unstated === 0)
        return [];
    const all = openItems(stats);
    const lines = all.slice(0, stats_table_MOST_ITEMS).flatMap((item) => {
        const isLate = isOverdue(item, stats.asOf);
        const due = (item.due ?? '').padEnd(10);
        const late = (isLate ? 'overdue' : '').padEnd(7);
        const owner = item.owner === undefined ? '' : `${(0,terminal/* printable */.g$)(item.owner)}: `;
        return [
            `  ${isLate ? red(`${due} ${late}`) : `${due} ${late}`}  ${(0,terminal/* fitted */.$5)(owner + (0,terminal/* printable */.g$)(item.text), width - 22)}`,
            `${' '.repeat(22)}${dim((0,terminal/* fitted */.$5)((0,terminal/* printable */.g$)(placeOf(item)), width - 22))}`,
        ];
    });
    const more = all.length - stats_table_MOST_ITEMS;
    const [first = '', ...rest] = (0,terminal/* wrapped */.ky)(`Action items: ${actionItemWords(stats)}`, width);
    return [
        ...[first, ...rest].map((line) => bold(line)),
        ...lines,
        ...(more > 0 ? [dim(`  and ${more.toLocaleString('en')} more: --format json`)] : []),
    ];
}

// EXTERNAL MODULE: ./lib/stats/document.js
var stats_document = __webpack_require__(1950);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/model/stats.js
/**
 * The figures over many postmortems: plain data, what each document gave included, so that parts can be merged. The
 * schemas are the types' one source; `schema/stats.json` is generated from them.
 */

/** A run has no more parts. */
const MOST_SHARDS = 1000;
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(Number.MAX_SAFE_INTEGER));
const part = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(MOST_SHARDS));
const DaySchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/));
/** An action item that is not done, as far as its document tells. */
const OpenItemSchema = dist/* object */.Ikc({
    text: dist/* string */.YjP(),
    line: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
    due: dist/* optional */.lqM(DaySchema),
});
const ActionItemsSchema = dist/* object */.Ikc({
    open: dist/* array */.YOg(OpenItemSchema),
    closed: count,
    /** Neither a box nor a status says whether they are done. */
    unstated: count,
});
/** What one postmortem gives to the figures. */
const DocumentFiguresSchema = dist/* object */.Ikc({
    /** Which repository it stands in, where `--repository` named it. */
    repository: dist/* optional */.lqM(dist/* string */.YjP()),
    path: dist/* string */.YjP(),
    /** Why it could not be judged; then all else of it is empty. */
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** As in the report of `check`. */
    facts: dist/* object */.Ikc({
        start: dist/* optional */.lqM(dist/* string */.YjP()),
        durationMinutes: dist/* optional */.lqM(count),
        timeToDetectMinutes: dist/* optional */.lqM(count),
        timeToAcknowledgeMinutes: dist/* optional */.lqM(count),
        timeToResolveMinutes: dist/* optional */.lqM(count),
    }),
    /** Ids of the checks, hints left out. One that could not be judged is in none of the three. */
    passed: dist/* array */.YOg(dist/* string */.YjP()),
    failed: dist/* array */.YOg(dist/* string */.YjP()),
    waived: dist/* array */.YOg(dist/* string */.YjP()),
    actionItems: ActionItemsSchema,
});
/** In minutes; null where no document states it. */
const FigureSchema = dist/* object */.Ikc({
    /** How many documents state it … */
    count,
    /** … of how many. */
    of: count,
    mean: dist/* nullable */.mee(dist/* number */.aig()),
    median: dist/* nullable */.mee(dist/* number */.aig()),
    p90: dist/* nullable */.mee(dist/* number */.aig()),
});
const FiguresSchema = dist/* object */.Ikc({
    timeToDetect: FigureSchema,
    timeToAcknowledge: FigureSchema,
    timeToResolve: FigureSchema,
    duration: FigureSchema,
});
const LeftOutSchema = dist/* object */.Ikc({ repository: dist/* optional */.lqM(dist/* string */.YjP()), path: dist/* string */.YjP(), reason: dist/* string */.YjP() });
const StatsSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    tool: dist/* object */.Ikc({ name: dist/* literal */.euz('postmortem-gate'), version: dist/* string */.YjP() }),
    /** The rubrics in force: a profile's name, or a template's path. */
    profiles: dist/* array */.YOg(dist/* string */.YjP()),
    /** The day on which an action item is overdue if it was due before. */
    asOf: DaySchema,
    /** Which part of a run this is; the parts of a repository can only be merged all together. */
    shard: dist/* optional */.lqM(dist/* object */.Ikc({ index: part, of: part, repository: dist/* optional */.lqM(dist/* string */.YjP()) })),
    totals: dist/* object */.Ikc({
        documents: count,
        /** Those that could not be judged. */
        unread: count,
        /** Those that state the day on which their incident began. */
        dated: count,
    }),
    figures: FiguresSchema,
    /** By the month in which the incident began, as the document writes it; months without an incident are left out. */
    months: dist/* array */.YOg(dist/* object */.Ikc({ month: dist/* string */.YjP(), documents: count, figures: FiguresSchema })),
    /** The checks, those first that fail most. */
    checks: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), says: dist/* string */.YjP(), failed: count, judged: count })),
    actionItems: dist/* object */.Ikc({ open: count, overdue: count, withoutDue: count, closed: count, unstated: count }),
    documents: dist/* array */.YOg(DocumentFiguresSchema),
    leftOut: dist/* array */.YOg(LeftOutSchema),
});

// EXTERNAL MODULE: ./lib/select.js
var lib_select = __webpack_require__(3055);
;// CONCATENATED MODULE: ./lib/stats/shards.js
/** Parts of a run: which files each takes, and how their figures become those of the whole. */






/** Reads `2/5`. */
function shardOf(asked) {
    const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(asked)?.map(Number) ?? [];
    if (index === undefined || of === undefined || index < 1 || index > of || of > MOST_SHARDS) {
        throw new errors/* UserError */.y(`--shard ${asked} names no part of a run.`, `Write which part, and of how many: --shard 1/4 up to --shard 4/4; at most ${MOST_SHARDS} parts.`);
    }
    return { index, of };
}
/**
 * The files of postmortems in groups that can be judged one by one: each file alone, but a folder with a submission that
 * is no text (a PDF) whole, because what stands beside it decides about it.
 *
 * @param isTaken whether a path is one of a postmortem
 */
function unitsOf(paths, isTaken) {
    const taken = paths.filter((path) => isTaken(path) || (0,lib_select/* isSubmission */.Z)(path, isTaken)).sort();
    const mixed = new Set(taken.filter((path) => !isTaken(path)).map(folderOf));
    return [...grouped(taken, (path) => (mixed.has(folderOf(path)) ? `${folderOf(path)}/` : path)).values()];
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Every n-th unit. */
const taken = (units, { index, of }) => units.filter((_, i) => i % of === index - 1);
/** The figures of a part. Throws a `UserError` where the text is none. */
function readPart({ name, json }) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        throw notStats(name, 'it is no JSON', cause);
    }
    const read = dist/* safeParse */.xLC(StatsSchema, value);
    if (read.success)
        return read.output;
    const [issue] = read.issues;
    throw notStats(name, `${dist/* getDotPath */.BuJ(issue) ?? 'the whole'}: ${issue.message}`);
}
const notStats = (name, why, cause) => new errors/* UserError */.y(`The part ${name} does not hold figures of this version: ${why}.`, 'Write it with: postmortem-gate stats --format json.', { cause });
/** The figures of all parts together: the same as of one run over all their files. */
function merged(parts, asOf) {
    refuseMissing(parts.map(({ stats }) => stats));
    const documents = [];
    const leftOut = [];
    const says = new Map();
    for (const { stats } of parts) {
        // Not spread into a call: a run may hold more documents than a call may hold arguments.
        for (const document of stats.documents)
            documents.push(document);
        for (const each of stats.leftOut)
            leftOut.push(each);
        for (const check of stats.checks)
            addSays(says, check.id, check.says);
    }
    refuseTwice(documents);
    return statsOf({
        profiles: parts.flatMap(({ stats }) => stats.profiles),
        // Parts of one run may lie on both sides of midnight.
        asOf: asOf ??
            parts
                .map(({ stats }) => stats.asOf)
                .sort()
                .at(-1),
        documents,
        leftOut,
        says,
    });
}
/** A part that is not there would be taken for documents that are not there. */
function refuseMissing(parts) {
    const shards = parts.flatMap(({ shard }) => shard ?? []);
    for (const [repository = '', own] of grouped(shards, (shard) => shard.repository)) {
        const of = own[0].of;
        const there = new Set(own.filter((shard) => shard.of === of).map(({ index }) => index));
        const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index));
        const where = repository === '' ? '' : ` of ${repository}`;
        if (there.size < own.length) {
            throw new errors/* UserError */.y(`The parts${where} are not those of one run: ${own.map((shard) => `${shard.index}/${shard.of}`).join(', ')}.`, 'Merge each part of one run once.');
        }
        if (missing.length > 0) {
            throw new errors/* UserError */.y(`Parts${where} are missing: ${missing.map((index) => `${index}/${of}`).join(', ')}.`, 'Name all parts of the run after --merge; figures over some of them would be wrong.');
        }
    }
}
function refuseTwice(documents) {
    const sorted = documents.toSorted(byPlace);
    const twice = sorted.find((each, i) => i > 0 && byPlace(sorted[i - 1], each) === 0);
    if (twice === undefined)
        return;
    throw new errors/* UserError */.y(`The document ${placeOf(twice)} is in two of the parts.`, 'Merge each part once; parts of several repositories need `--repository OWNER/NAME` when they are written.');
}

// EXTERNAL MODULE: ./lib/local/check.js + 5 modules
var check = __webpack_require__(5966);
// EXTERNAL MODULE: ./lib/local/config.js
var local_config = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/local/io.js
var io = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/local/progress.js
const TERMINAL_MS = 100;
/** A log is read later: a line that says nothing new is noise. */
const LOG_MS = 15_000;
/**
 * @param total how many there are
 * @param noun what they are, in the plural
 */
function progress(total, noun, { stderr, now }) {
    const isTerminal = stderr.isTTY === true;
    const period = isTerminal ? TERMINAL_MS : LOG_MS;
    let last = now().getTime();
    let isShown = false;
    return {
        at: (done) => {
            const time = now().getTime();
            if (time - last < period)
                return;
            last = time;
            isShown = true;
            const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}`;
            write(stderr, isTerminal ? `\r\x1b[K${words}` : `${words}\n`);
        },
        end: () => {
            if (isTerminal && isShown)
                write(stderr, '\r\x1b[K');
        },
    };
}
const write = (output, text) => void output.write(text);

// EXTERNAL MODULE: ./lib/local/repository.js + 1 modules
var local_repository = __webpack_require__(4603);
// EXTERNAL MODULE: ./lib/local/source.js
var source = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/local/targets.js
var targets = __webpack_require__(8741);
;// CONCATENATED MODULE: ./lib/local/stats.js
/** `stats`: the figures over all postmortems of a repository, or over the parts that such runs wrote. */



















/** @returns the exit code: 0 whatever the figures are */
async function stats(asked, flags, io) {
    const figures = flags.merge === true ? await mergedParts(asked, flags, io) : await counted(asked, flags, io);
    io.stdout.write(rendered(figures, flags.format, io));
    return 0;
}
function rendered(figures, format, { stdout, env }) {
    switch (format) {
        case 'json':
            return `${(0,json/* printableJson */.et)(figures)}\n`;
        case 'markdown':
            return renderStatsMarkdown(figures);
        case 'svg':
            return renderStatsSvg(figures);
        case 'table':
            return renderStatsTable(figures, { color: (0,io/* hasColour */.P)(stdout, env), width: (0,io/* widthOf */.q)(stdout) });
    }
}
async function mergedParts(asked, { shard, repository, asOf }, io) {
    if (asked.length === 0) {
        throw new errors/* UserError */.y('--merge is given, and no parts are.', 'Name the files: stats --merge part-1.json part-2.json.');
    }
    if (shard !== undefined || repository !== undefined) {
        throw new errors/* UserError */.y(`${shard === undefined ? '--repository' : '--shard'} is for writing a part, and --merge for reading them.`, 'Leave one of the two out.');
    }
    const day = asOf === undefined ? undefined : dayOf(asOf);
    const parts = [];
    for (const name of asked)
        parts.push({ name, stats: readPart({ name, json: await textAt((0,external_node_path_.resolve)(io.cwd, name)) }) });
    return merged(parts, day);
}
async function textAt(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${path} cannot be read (${cause.code ?? 'unknown fault'}).`, 'Name a file that `stats --format json` wrote.', { cause });
    }
}
/** Reads `2026-05-31`. */
function dayOf(asked) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? Date.parse(`${asked}T00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== asked) {
        throw new errors/* UserError */.y(`--as-of ${asked} is no day.`, 'Write it as 2026-05-31.');
    }
    return asked;
}
async function counted(asked, flags, io) {
    const { repository } = flags;
    const shard = flags.shard === undefined ? undefined : shardOf(flags.shard);
    if (shard !== undefined && flags.format !== 'json') {
        throw new errors/* UserError */.y('A shard is only a part of the figures.', 'Add --format json, and merge the parts: --merge.');
    }
    const asOf = flags.asOf === undefined ? io.now().toISOString().slice(0, 10) : dayOf(flags.asOf);
    const config = await (0,local_config/* localConfig */.a)(flags, io);
    const { settings } = config.loaded;
    const { documents, leftOut, says } = await judgedOneByOne(await filesOf(asked, config, io), config, io, {
        ...(shard === undefined ? {} : { shard }),
        ...(repository === undefined ? {} : { repository }),
    });
    if (asked.length === 0 && documents.length === 0 && shard === undefined)
        io.stderr.write(check/* NONE_HERE */.q);
    return statsOf({
        profiles: [settings.template ?? settings.profile],
        asOf,
        ...(shard === undefined ? {} : { shard: { ...shard, ...(repository === undefined ? {} : { repository }) } }),
        documents,
        leftOut,
        says,
    });
}
/** The files that were asked for, or else all of the repository. */
async function filesOf(asked, { root, loaded }, io) {
    const matches = (0,globs/* pathMatcher */.kZ)(loaded.settings.paths);
    if (asked.length > 0) {
        const { files, passedOver } = await (0,targets/* targets */.z)(asked, { root, cwd: io.cwd, matches });
        if (files.length === 0 && passedOver > 0)
            io.stderr.write((0,check/* passedOverNote */.B)(passedOver));
        const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
        return { source: (0,source/* filesSource */.V)(root, files), isNamed: (path) => named.has(path) };
    }
    const repository = await (0,local_repository/* repositoryAt */.uw)(io.cwd, io.env);
    if (repository !== null)
        return { source: await (0,local_repository/* wholeSource */.H7)(repository), isNamed: () => false };
    const { files } = await (0,targets/* targets */.z)(['.'], { root, cwd: root, matches: () => true });
    return { source: (0,source/* filesSource */.V)(root, files), isNamed: () => false };
}
/** Judges one document after the other and keeps its figures only, so that memory does not grow with the texts. */
async function judgedOneByOne({ source, isNamed }, { loaded, templates }, io, { shard, repository }) {
    const { settings } = loaded;
    const inPaths = (0,globs/* pathMatcher */.kZ)(settings.paths);
    const matches = (path) => isNamed(path) || inPaths(path);
    const all = unitsOf((await source.changes()).filter(({ status }) => status !== 'removed').map(({ path }) => path), matches);
    const units = shard === undefined ? all : taken(all, shard);
    const shown = progress(units.length, 'files judged', io);
    const documents = [];
    const leftOut = [];
    const says = new Map();
    const named = repository === undefined ? {} : { repository };
    const judges = new Restarting(io, settings, templates);
    try {
        for (const [i, unit] of units.entries()) {
            const items = new Map();
            const report = await (0,gate/* gate */.G)({
                source: { ...source, changes: async () => unit.map((path) => ({ path, status: 'added' })) },
                settings,
                profile: settings.profile,
                matches,
                isNamed,
                judge: async (path, text) => {
                    const judged = await judges.judge(path, text);
                    items.set(path, judged.actionItems);
                    return judged;
                },
                isDraft: false,
            });
            for (const document of report.documents) {
                documents.push((0,stats_document/* documentFigures */.L)(document, items.get(document.path), repository));
                for (const { id, severity, outcome, says: words } of document.checks) {
                    if (severity !== 'info' && outcome !== 'skip')
                        addSays(says, id, words);
                }
            }
            for (const each of report.leftOut)
                leftOut.push({ ...named, ...each });
            shown.at(i + 1);
        }
    }
    finally {
        shown.end();
        await judges.close();
    }
    return { documents, leftOut, says };
}
/** Judges give up on a change after a few texts that take too long; here each text is a matter of its own. */
class Restarting {
    io;
    settings;
    templates;
    #judges;
    constructor(io, settings, templates) {
        this.io = io;
        this.settings = settings;
        this.templates = templates;
        this.#judges = this.#started();
    }
    async judge(path, text) {
        const judged = await this.#judges.judge(path, text);
        if (judged.report.verdict === 'error') {
            await this.#judges.close();
            this.#judges = this.#started();
        }
        return judged;
    }
    close() {
        return this.#judges.close();
    }
    #started() {
        const { settings, templates } = this;
        return this.io.judges({ settings, templates, withActionItems: true, withoutEvidence: true });
    }
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ documentFigures),
/* harmony export */   M: () => (/* binding */ actionItemsOf)
/* harmony export */ });
/* harmony import */ var _facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/** What one judged document gives to the figures. */



const LONGEST_TEXT = 200;
const LONGEST_NAME = 60;
function actionItemsOf(document) {
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(document.source);
    const open = [];
    let closed = 0;
    let unstated = 0;
    for (const item of (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .actionItems */ .rZ)(document)) {
        const state = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(item);
        if (state === 'closed')
            closed++;
        else if (state === null)
            unstated++;
        else {
            const owner = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(item);
            const due = (0,_facts_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .dueOf */ .IH)(item);
            open.push({
                text: (0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(item.text.value.trim(), LONGEST_TEXT),
                line: lines.position(item.span.start).line,
                ...(owner === null ? {} : { owner: (0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(owner, LONGEST_NAME) }),
                ...(due === null ? {} : { due }),
            });
        }
    }
    return { open, closed, unstated };
}
const NO_ITEMS = { open: [], closed: 0, unstated: 0 };
/** A document that gives a reason in place of checks could not be judged, and gives nothing else. */
function documentFigures(report, items, repository) {
    const { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes } = report.facts;
    const facts = { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes };
    const withOutcome = (wanted) => report.checks.filter(({ outcome, severity }) => outcome === wanted && severity !== 'info').map(({ id }) => id);
    return {
        ...(repository === undefined ? {} : { repository }),
        path: report.path,
        ...(report.checks.length > 0 || report.reason === undefined ? {} : { reason: report.reason }),
        facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
        passed: withOutcome('pass'),
        failed: withOutcome('fail'),
        waived: withOutcome('waived'),
        actionItems: items ?? NO_ITEMS,
    };
}


/***/ })

};
