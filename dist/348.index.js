export const id = 348;
export const ids = [348];
export const modules = {

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ OWNER_COLUMN),
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   TO: () => (/* binding */ hasCell),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   qA: () => (/* binding */ DUE_COLUMN),
/* harmony export */   rZ: () => (/* binding */ actionItems)
/* harmony export */ });
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
/* harmony import */ var _times_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6340);
/* harmony import */ var _times_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4298);



/** In the order of the document, from the sections of action items, or else from those of measures. */
function actionItems(document) {
    const own = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(document, 'action-items');
    const blocks = new Set((own.length > 0 ? own : (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(document, 'measures')).flatMap((section) => section.blocks));
    const items = [];
    let columns = [];
    for (const block of blocks) {
        const { kind, span, depth } = block;
        const source = document.source.slice(span.start, span.end);
        const common = { span, source, words: block.text.value, checked: block.checked ?? null, isNested: false };
        if (kind === 'row' && block.header === true)
            columns = (block.cells ?? []).map(({ value }) => value.trim());
        else if (kind === 'row') {
            const text = taskCell(block, columns);
            const cells = (block.cells ?? []).map((cell, i) => ({
                column: columns[i] ?? '',
                value: cell.value.trim(),
                isTask: cell === text,
            }));
            if (text !== undefined)
                items.push({ ...common, text, cells });
        }
        else if (kind === 'item' && block.code === undefined && (depth === 1 || block.checked !== undefined)) {
            items.push({ ...common, text: block.text.lines()[0].trimmed(), cells: [], isNested: depth > 1 });
        }
    }
    return items;
}
const TASK = /^(?:action(?: items?)?|tasks?|items?|to-?do|what|description|measure)$/i;
/** The cell that says what is to be done. */
function taskCell({ cells = [] }, columns) {
    const at = columns.findIndex((name) => TASK.test(name));
    const chosen = at === -1 ? undefined : cells[at];
    return chosen !== undefined && chosen.value.trim() !== '' ? chosen : cells.find(({ value }) => value.trim() !== '');
}
const OWNER_COLUMN = /\b(?:owners?|assignees?|assigned|who|responsible|dri|lead|team)\b/i;
const DUE_COLUMN = /\b(?:due|deadline|by when|when|target|eta|date)\b/i;
const PAST_COLUMN = /\b(?:created|opened|reported|started|closed|completed|done|resolved|updated)\b/i;
const STATE_COLUMN = /^(?:status|state|progress)\b/i;
const DONE_COLUMN = /^(?:done|completed?|closed|finished|fixed)\b/i;
const EMPTY = /^(?:tb[ad]|none|n\/a|unassigned|nobody|todo)$/i;
const says = (value) => /[\p{L}\p{N}]/u.test(value) && !EMPTY.test(value);
/** Whether a row has a cell in a column of this name, and something in it. */
const hasCell = ({ cells }, column) => cells.some((cell) => column.test(cell.column) && says(cell.value));
const OPEN_WORDS = 'open|reopened|to ?-?do|not (?:yet )?(?:started|done|begun)|new|in[ -]progress|in[ -]review|started|ongoing|pending|planned|scheduled|proposed|assigned|blocked|waiting|on hold|backlog|wip|work in progress|under ?way|partly done|partially done';
const CLOSED_WORDS = "done|completed?|closed|resolved|fixed|finished|merged|shipped|deployed|released|implemented|landed|delivered|cancell?ed|won['’]?t (?:do|fix)|wontfix|obsolete|duplicate|dropped|rejected|declined";
const OPEN_MARKS = '\\[ ?\\]|[❌🚧⏳☐⬜🔴🟡]';
const CLOSED_MARKS = '\\[x\\]|[✅✔☑✓🟢]';
const wholly = (words, marks) => new RegExp(`^(?:(?:${marks})\\ufe0f?\\s*)?(?:${words})$|^(?:${marks})\\ufe0f?$`, 'iu');
const leading = (words, marks) => new RegExp(`^(?:(?:${marks})|(?:${words})(?![\\p{L}\\p{N}]))`, 'iu');
/** A remark at the end: “(in progress)”, “– done”, “n/a, TODO”, “(fixed in 2.1)”, “OPS-12 ✅ Done”. */
const trailing = (words, marks) => new RegExp([
    `[([,–—-]\\s{0,2}(?:${words})[)\\]]?\\.?$`,
    `\\((?:${words})\\s(?:in|on|during|by|at|via|with|since|for)\\s[^()]{1,60}\\)\\.?$`,
    `(?:${marks})\\ufe0f?(?:\\s{0,2}(?:${words}))?$`,
].join('|'), 'iu');
const BY_STATE = [
    ['open', forms(OPEN_WORDS, OPEN_MARKS)],
    ['closed', forms(CLOSED_WORDS, CLOSED_MARKS)],
];
function forms(words, marks) {
    return {
        whole: wholly(words, marks),
        lead: leading(words, marks),
        trail: trailing(words, marks),
        mark: new RegExp(`^(?:${marks})`, 'iu'),
    };
}
const stateIn = (value, form) => BY_STATE.find(([, patterns]) => patterns[form].test(value))?.[0] ?? null;
/** null: the document does not say. A box goes before a column, and a column before words. */
function stateOf(item) {
    if (item.checked !== null)
        return item.checked ? 'closed' : 'open';
    const text = item.text.value.trim();
    if (item.cells.length === 0) {
        const labelled = /\bstatus\s{0,3}[:=]\s{0,3}(\S.{0,40})/iu.exec(item.words)?.[1];
        return ((labelled === undefined ? null : stateIn(labelled, 'lead')) ?? stateIn(text, 'mark') ?? stateIn(text, 'trail'));
    }
    for (const { column, value } of item.cells) {
        if (STATE_COLUMN.test(column))
            return stateIn(value, 'lead');
        if (DONE_COLUMN.test(column)) {
            if (/^(?:yes|y|x)$/i.test(value))
                return 'closed';
            if (/^(?:no|n|not yet)$/i.test(value))
                return 'open';
            return stateIn(value, 'lead');
        }
    }
    const others = item.cells.filter(({ isTask }) => !isTask).map(({ value }) => value);
    const told = others
        .map((value) => stateIn(value, 'whole') ?? stateIn(value, 'trail'))
        .find((state) => state !== null);
    return told ?? stateIn(text, 'mark');
}
const HANDLE = /(?:^|[\s([])(@[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}(?:\/[\p{L}\p{N}_-]{1,100})?)/u;
const OWNER_LABEL = /\b(?:owners?|assignees?|assigned to|responsible|dri)\s{0,3}[:=]\s{0,3}([@\p{L}][^,;()|\n\]]{0,60})/iu;
/** Who does it, where a column, a label or a handle says so; a name that merely stands there is not taken for one. */
function ownerOf(item) {
    const cell = item.cells.find(({ column, value }) => OWNER_COLUMN.test(column) && says(value));
    if (cell !== undefined)
        return cell.value;
    return (OWNER_LABEL.exec(item.words)?.[1] ?? HANDLE.exec(item.words)?.[1] ?? null)?.trim() ?? null;
}
const DUE_CUES = new Set(['due', 'by', 'before', 'until', 'till', 'deadline', 'eta', 'target']);
const BETWEEN = new Set([':', '=', '-', '(', 'date', 'on', 'by', 'the', 'is']);
/** Nobody states a due date further on. */
const READ_WORDS = 2000;
/**
 * The day by which it is to be done, as `2026-03-12`: one in a due column, after a word such as “by” or “due”, or in the
 * parenthesis at the end. null where there is none, or where year, month and day are not sure.
 */
function dueOf(item) {
    const cell = item.cells.find(({ column, isTask }) => !isTask && DUE_COLUMN.test(column) && !PAST_COLUMN.test(column));
    if (cell !== undefined)
        return onlyDate((0,_times_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .L)(cell.value.slice(0, 80)));
    if (item.cells.length > 0)
        return null;
    const words = item.words.slice(0, READ_WORDS);
    const list = (0,_times_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .L)(words);
    for (const [i, { text }] of list.entries()) {
        if (!DUE_CUES.has(text))
            continue;
        let at = i + 1;
        while (at <= i + 4 && BETWEEN.has(list[at]?.text ?? ''))
            at++;
        const day = dayAt(list, at);
        if (day !== null)
            return day;
    }
    const remark = /\(([^()]{1,80})\)[.\s]{0,3}$/u.exec(words.split('\n')[0])?.[1];
    return remark === undefined ? null : onlyDate((0,_times_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .L)(remark));
}
/** The first date that leaves no doubt. */
function onlyDate(list) {
    for (let i = 0; i < list.length; i++) {
        const read = (0,_times_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h)(list, i);
        if (read !== null && read.value.day !== null)
            return dayAt(list, i);
    }
    return null;
}
function dayAt(list, i) {
    const date = (0,_times_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h)(list, i)?.value;
    if (date === undefined || date.year === null || date.month === null || date.day === null)
        return null;
    if (date.other !== undefined || (0,_times_date_js__WEBPACK_IMPORTED_MODULE_1__/* .impossibleDate */ .I)(date) !== null)
        return null;
    return [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-');
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ impossibleDate),
/* harmony export */   h: () => (/* binding */ readDate)
/* harmony export */ });
/* harmony import */ var _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7856);
/** Reads dates: `2024-05-01`, `14/02/2024`, `Thursday, May 9th, 2024`, `9th of June`, `06/May/2022`. */


const ordinals = new Set(['st', 'nd', 'rd', 'th']);
const none = { year: null, month: null, day: null, weekday: null };
/** The date at token `i`, with the weekday before it. */
function readDate(list, i) {
    const token = list[i];
    if (!token || token.kind === 'mark')
        return null;
    if (token.kind === 'number')
        return readNumeric(list, i) ?? readDayFirst(list, i);
    if (token.text === 'the' && list[i + 1]?.kind === 'number')
        return readDayFirst(list, i + 1);
    if (token.text === 'day')
        return readCount(list, i);
    if (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.has(token.text))
        return readWeekday(list, i);
    return readMonthFirst(list, i);
}
function readWeekday(list, i) {
    const token = list[i];
    const weekday = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.get(token.text);
    let j = i + 1;
    if (list[j]?.text === '.' && token.text.length < 5)
        j++;
    while (j < i + 4 && list[j] && list[j].gap !== 'line' && [',', 'the', 'on', '-', '('].includes(list[j].text))
        j++;
    const date = list[j] && list[j].gap !== 'line' && !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.has(list[j].text) ? readDate(list, j) : null;
    if (date && date.value.day !== null)
        return { ...date, value: { ...date.value, weekday } };
    // "sun", "sat", "mon" alone are words or names.
    return token.text.endsWith('day') && token.raw !== token.text
        ? { value: { ...none, weekday }, next: i + 1, sure: true }
        : null;
}
function readCount(list, i) {
    const number = list[i + 1];
    if (number?.gap !== 'space' || list[i].raw === list[i].text)
        return null;
    const isDigits = number.kind === 'number' && number.text.length < 3;
    if (!isDigits && !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWords */ .Lz.has(number.text))
        return null;
    const count = isDigits ? Number(number.text) : _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWords */ .Lz.get(number.text);
    return { value: { ...none, count }, next: i + 2, sure: false };
}
const dateMarks = new Set(['-', '/', '.']);
/** Numbers with the same mark between them, nothing but marks and digits touching. */
function readNumeric(list, i) {
    const mark = list[i + 1];
    const b = list[i + 2];
    if (mark?.gap !== 'none' || b?.gap !== 'none' || !dateMarks.has(mark.text))
        return null;
    const [a, again, c] = [list[i], list[i + 3], list[i + 4]];
    const before = list[i - 1];
    if (a.gap === 'none' && before && (before.kind !== 'mark' || dateMarks.has(before.text) || before.text === '#'))
        return null;
    if (b.kind === 'word')
        return readNamedMonth(list, i);
    if (b.kind !== 'number' ||
        again?.text !== mark.text ||
        again.gap !== 'none' ||
        c?.kind !== 'number' ||
        c.gap !== 'none')
        return null;
    const after = list[i + 5];
    if (after?.gap === 'none' &&
        (after.kind === 'number' ||
            (['.', '/'].includes(after.text) && list[i + 6]?.gap === 'none' && list[i + 6].kind === 'number')))
        return null;
    const next = i + 5;
    const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
    if (b.text.length > 2)
        return null;
    if (a.text.length === 4 && c.text.length <= 2)
        return { value: { ...none, year: x, month: y, day: z }, next, sure: true };
    if (a.text.length > 2 || (c.text.length !== 4 && (c.text.length !== 2 || mark.text === '.')))
        return null;
    const year = c.text.length === 2 ? 2000 + z : z;
    if (x === y)
        return { value: { ...none, year, month: y, day: x }, next, sure: true };
    if (y > 12 && x <= 12)
        return { value: { ...none, year, month: x, day: y, order: 'month-first' }, next, sure: true };
    if (x > 12 || mark.text === '.') {
        return { value: { ...none, year, month: y, day: x, order: 'day-first' }, next, sure: true };
    }
    // Either may be the month; the document's other dates settle it. A slash alone leans to the month first.
    const order = mark.text === '/' ? 'month-first' : 'day-first';
    const [month, day] = order === 'month-first' ? [x, y] : [y, x];
    return { value: { ...none, year, month, day, order, other: { month: day, day: month } }, next, sure: true };
}
/** `06/May/2022`, `5-May-24`. */
function readNamedMonth(list, i) {
    const [a, mark, b, again, c] = [list[i], list[i + 1], list[i + 2], list[i + 3], list[i + 4]];
    if (!_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.has(b.text))
        return null;
    const month = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.get(b.text);
    const withYear = again?.text === mark.text && again.gap === 'none' && c?.kind === 'number' && c.gap === 'none';
    const first = Number(a.text);
    if (a.text.length === 4 && withYear)
        return { value: { ...none, year: first, month, day: Number(c.text) }, next: i + 5, sure: true };
    if (a.text.length > 2)
        return null;
    if (!withYear)
        return { value: { ...none, month, day: first }, next: i + 3, sure: true };
    const year = c.text.length === 2 ? 2000 + Number(c.text) : Number(c.text);
    return { value: { ...none, year, month, day: first }, next: i + 5, sure: true };
}
/** `5 May`, `9th of June, 2024`. */
function readDayFirst(list, i) {
    const day = dayAt(list, i);
    if (!day || day.value === 0)
        return null;
    let j = day.next;
    if (list[j]?.text === 'of')
        j++;
    if (list[j]?.text === ',')
        j++;
    const word = list[j];
    if (word?.kind !== 'word' || word.gap === 'line' || !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.has(word.text))
        return null;
    // "5 may fail"
    if (word.text === 'may' && word.raw === 'may' && !day.ordinal && !yearAt(list, j + 1))
        return null;
    const year = yearAt(list, j + 1);
    return {
        value: { ...none, year: year?.value ?? null, month: _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.get(word.text), day: day.value },
        next: year?.next ?? j + 1,
        sure: true,
    };
}
/** `May 5th, 2024`, `May 2024`. */
function readMonthFirst(list, i) {
    const word = list[i];
    if (!_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.has(word.text))
        return null;
    let j = i + 1;
    if (list[j]?.text === '.' && list[j].gap === 'none' && word.text.length < 5)
        j++;
    if (list[j]?.text === 'the')
        j++;
    const month = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .months */ .US.get(word.text);
    const day = list[j]?.gap === 'line' ? null : dayAt(list, j);
    if (day) {
        const year = yearAt(list, day.next);
        if (word.raw === word.text && (word.text === 'may' || word.text === 'march') && !day.ordinal && !year)
            return null;
        return {
            value: { ...none, year: year?.value ?? null, month, day: day.value },
            next: year?.next ?? day.next,
            sure: true,
        };
    }
    const year = yearAt(list, j);
    return year && word.raw !== word.text
        ? { value: { ...none, year: year.value, month }, next: year.next, sure: true }
        : null;
}
/** A day of the month in one or two digits, with or without its ordinal ending; not the hour of a clock time. */
function dayAt(list, i) {
    const token = list[i];
    if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > 99)
        return null;
    const ending = list[i + 1];
    if (ending && ordinals.has(ending.text) && ending.gap !== 'line')
        return { value: Number(token.text), next: i + 2, ordinal: true };
    if (ending?.gap === 'none' && ([':', 'h', '%'].includes(ending.text) || ['am', 'pm'].includes(ending.text))) {
        if (ending.text !== ':' || (list[i + 2]?.kind === 'number' && list[i + 2].gap === 'none'))
            return null;
    }
    if (ending && ending.gap === 'space' && (ending.text === 'am' || ending.text === 'pm'))
        return null;
    return { value: Number(token.text), next: i + 1, ordinal: false };
}
/** A year of four digits, with or without a comma before it. */
function yearAt(list, i) {
    let j = i;
    while (j < i + 2 && list[j] && list[j].gap !== 'line' && [',', 'of', 'in', '.'].includes(list[j].text))
        j++;
    const token = list[j];
    if (token?.kind !== 'number' || token.gap === 'line' || !/^(?:19|2[0-9])\d\d$/.test(token.text))
        return null;
    // "May 5 2030 hrs"
    const after = list[j + 1];
    if (after && ['hrs', 'hours', 'hr'].includes(after.text))
        return null;
    return { value: Number(token.text), next: j + 1 };
}
/** Why there is no such date; null: it can be. */
function impossibleDate({ year, month, day, weekday }) {
    if (month !== null && (month < 1 || month > 12))
        return 'date';
    if (day !== null && month !== null && (day < 1 || day > (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .daysInMonth */ .L3)(month, year)))
        return 'date';
    if (year !== null && (year < 1970 || year > 2100))
        return 'year';
    if (year !== null && month !== null && day !== null && weekday !== null) {
        if (new Date((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .dayNumber */ .U$)(year, month, day) * 86_400_000).getUTCDay() !== weekday)
            return 'weekday';
    }
    return null;
}


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ numberWords),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   O: () => (/* binding */ bounds),
/* harmony export */   OX: () => (/* binding */ hourSuffixes),
/* harmony export */   OY: () => (/* binding */ nextDayPhrases),
/* harmony export */   Q7: () => (/* binding */ namedTimes),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   YR: () => (/* binding */ durationLeads),
/* harmony export */   b5: () => (/* binding */ dayParts),
/* harmony export */   jd: () => (/* binding */ approximations),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   pp: () => (/* binding */ timePrepositions),
/* harmony export */   qw: () => (/* binding */ shortUnits),
/* harmony export */   r6: () => (/* binding */ rangeWords)
/* harmony export */ });
/**
 * The English words and spellings of times: a new spelling is a new entry here, a new language a file like this one.
 * All keys are lower case.
 */
/** Month names and their customary short forms → 1–12. */
const months = mapOf({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    febuary: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sep: 9,
    sept: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
});
/** Weekday names → 0 (Sunday) to 6. */
const weekdays = mapOf({
    sunday: 0,
    sun: 0,
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
});
/** Units of duration → minutes. */
const units = mapOf({
    s: 1 / 60,
    sec: 1 / 60,
    secs: 1 / 60,
    second: 1 / 60,
    seconds: 1 / 60,
    m: 1,
    min: 1,
    mins: 1,
    minute: 1,
    minutes: 1,
    minuets: 1,
    h: 60,
    hr: 60,
    hrs: 60,
    hour: 60,
    hours: 60,
    d: 1440,
    day: 1440,
    days: 1440,
    week: 10080,
    weeks: 10080,
});
/** Units that are one letter must touch their number, `2h`, but for hours that no word follows: `1 h 45 min`. */
const shortUnits = new Set(['s', 'm', 'h', 'd']);
/** Words that may follow a 24-hour clock time: `2100hrs`, `10:00 hours`. */
const hourSuffixes = new Set(['h', 'hr', 'hrs', 'hour', 'hours']);
const numberWords = mapOf({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
});
/** Names of moments of the day → minutes after midnight. */
const namedTimes = mapOf({ midnight: 0, noon: 720, midday: 720 });
/** Parts of the day that settle a clock time without AM or PM: `7 in the evening`. */
const dayParts = mapOf({
    morning: 'am',
    afternoon: 'pm',
    evening: 'pm',
    night: 'pm',
});
/** What makes the time or duration that follows an approximate one. */
const approximations = new Set([
    '~',
    '≈',
    '±',
    'about',
    'around',
    'approximately',
    'approx',
    'approximatly',
    'aproximately',
    'circa',
    'ca',
    'roughly',
    'nearly',
    'almost',
    'some',
    'close',
]);
/** What makes the duration that follows only a bound. */
const bounds = [
    'under',
    'below',
    'over',
    'less than',
    'more than',
    'fewer than',
    'up to',
    'at least',
    'at most',
    'within',
    'no more than',
    'longer than',
];
/** Words that join the two ends of a range. */
const rangeWords = new Set(['to', 'until', 'till', 'til', 'untill', 'through', 'thru']);
/** Words after which a bare number or a dotted number may be a clock time. */
const timePrepositions = new Set([
    'at',
    'from',
    'between',
    'until',
    'till',
    'by',
    'since',
    'around',
    'about',
    '@',
    'kl',
    'to',
]);
/** Words before a clock-like figure that make it a length of time: `lasted 2:30 hours`. */
const durationLeads = new Set([
    'lasted',
    'lasting',
    'lasts',
    'for',
    'took',
    'taking',
    'duration',
    'total',
    'downtime',
    'of',
    'after',
    'within',
]);
/** Phrases that move a time to the following day: `02:00 (next day)`. */
const nextDayPhrases = [
    'the next day',
    'next day',
    'the following day',
    'following day',
    'the day after',
    'next morning',
    'the next morning',
    'the following morning',
    'following morning',
];
/** A map: unlike an object, it is asked for any word without a look at what all objects have. */
function mapOf(entries) {
    return new Map(Object.entries(entries));
}


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   e1: () => (/* binding */ minuteOfDay),
/* harmony export */   oI: () => (/* binding */ endsOf)
/* harmony export */ });
/** A moment, or both moments of a range. */
function endsOf(time) {
    return time.kind === 'range' ? [time.start, time.end] : [time];
}
/** Minutes after midnight. */
function minuteOfDay(clock) {
    return clock.hour * 60 + clock.minute + clock.second / 60;
}
/** Days since 1970-01-01. */
function dayNumber(year, month, day) {
    return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The number of days of a month; February has 29 where the year is not known. */
function daysInMonth(month, year) {
    return month === 2 ? new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate() : daysOf[month - 1];
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tokens)
/* harmony export */ });
/** Cuts a text into numbers, words and marks, so that every reader of times looks ahead by a bounded number of tokens. */
/** The zero of each script whose digits are read; the other nine follow it. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const digits = zeros.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`).join('');
const pattern = new RegExp(`[${digits}]+|\\p{L}+|\\s+|[^\\s\\p{L}]`, 'uy');
const digit = new RegExp(`^[${digits}]`, 'u');
const letter = /^\p{L}/u;
/** The kinds of the ASCII characters, by code. */
const ascii = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));
/** Marks that a reader does not see: joiners, direction controls, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const marks = {
    '：': ':',
    '∶': ':',
    '˸': ':',
    '−': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '－': '-',
    '’': "'",
    '‘': "'",
    '（': '(',
    '）': ')',
    '．': '.',
    '，': ',',
    '→': '>',
    '➔': '>',
    '➜': '>',
    '⟶': '>',
    '⇒': '>',
    '➡': '>',
};
function tokens(text) {
    const found = [];
    let gap = 'line';
    for (let from = 0, to = 0; from < text.length; from = to) {
        const first = text.charCodeAt(from);
        let kind = first < ascii.length ? ascii[first] : undefined;
        let code = first;
        let isLower = first >= SMALL_A;
        to = from + 1;
        if (kind !== undefined && kind !== 'mark') {
            for (code = text.charCodeAt(to); code < ascii.length && ascii[code] === kind; code = text.charCodeAt(++to))
                isLower &&= code >= SMALL_A;
        }
        // What is not ASCII may go on with the same.
        const isAscii = kind === 'mark' || !(code >= ascii.length);
        if (!isAscii) {
            pattern.lastIndex = from;
            to = pattern.test(text) ? pattern.lastIndex : text.length;
            kind ??= kindOf(text.slice(from, to));
        }
        if (kind === 'space') {
            const hasBreak = to === from + 1 ? first === LINE_FEED : text.slice(from, to).includes('\n');
            if (gap !== 'line')
                gap = hasBreak ? 'line' : 'space';
            continue;
        }
        const raw = text.slice(from, to);
        if (!isAscii && invisible.test(raw))
            continue;
        const plain = isAscii ? (kind === 'word' && !isLower ? raw.toLowerCase() : raw) : plainForm(kind, raw);
        found.push({ kind: kind, text: plain, raw, from, to, gap });
        gap = 'none';
    }
    return found;
}
const SMALL_A = 'a'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);
/** The text of a token that is not all ASCII. */
function plainForm(kind, raw) {
    if (kind === 'word')
        return raw.toLowerCase();
    return kind === 'mark' ? (marks[raw] ?? raw) : asciiDigits(raw);
}
function kindOf(raw) {
    if (digit.test(raw))
        return 'number';
    if (letter.test(raw))
        return 'word';
    return raw.trim() === '' ? 'space' : 'mark';
}
function asciiDigits(number) {
    if (/^[0-9]+$/.test(number))
        return number;
    let out = '';
    for (const character of number) {
        const code = character.codePointAt(0);
        out += code - zeros.findLast((zero) => zero <= code);
    }
    return out;
}


/***/ })

};
