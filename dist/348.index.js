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
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);
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

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readClock),
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   H2: () => (/* binding */ afterBound),
/* harmony export */   H3: () => (/* binding */ afterNearBound),
/* harmony export */   HO: () => (/* binding */ afterDurationLead),
/* harmony export */   cm: () => (/* binding */ standsFree),
/* harmony export */   ru: () => (/* binding */ isSpoken),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/* unused harmony export readMeridiem */
/* harmony import */ var _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _zone_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5702);
/** Reads clock times: `14:05`, `2 p.m.`, `12;45PM`, `2100hrs`, `9h30`, noon, half past eight. */


/** What may touch a number on its left without making it part of something else. */
const openers = new Set([
    '(',
    '[',
    '{',
    '"',
    "'",
    '*',
    '_',
    '~',
    '-',
    '|',
    '@',
    ':',
    ',',
    ';',
    '>',
    '`',
    '“',
    '≈',
    '•',
    '·',
    '=',
    '+',
    '!',
]);
/** True: the number at `i` is not the tail of a version, an address, a path or a price. */
function standsFree(list, i) {
    const token = list[i];
    const before = list[i - 1];
    if (token.gap !== 'none' || !before)
        return true;
    // "2024-05-01T14:00"
    if (before.kind !== 'mark')
        return before.raw === 'T' && list[i - 2]?.kind === 'number' && before.gap === 'none';
    if (!openers.has(before.text))
        return /\p{So}/u.test(before.raw);
    const earlier = list[i - 2];
    return before.gap !== 'none' || earlier?.kind !== 'number' || before.text === ',' || before.text === ';';
}
/** Words that may stand between such words and the length. */
const fillers = new Set([
    'about',
    'around',
    'approximately',
    'approx',
    'roughly',
    'nearly',
    'almost',
    'a',
    'the',
    'was',
    'is',
    'time',
]);
/** True: the words before token `i` make what follows a length of time: `lasted 2:30`, `Duration: 1h30`. */
function afterDurationLead(list, i) {
    for (let j = i - 1, steps = 0; j >= 0 && steps < 4; j--, steps++) {
        const { kind, text } = list[j];
        if (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .durationLeads */ .YR.has(text) || isThatIs(list, j))
            return true;
        if (kind === 'number' || (kind === 'word' && !fillers.has(text)))
            break;
    }
    return false;
}
/** True: the token ends "i.e". */
function isThatIs(list, i) {
    return list[i].text === 'e' && list[i - 1]?.text === '.' && list[i - 2]?.text === 'i';
}
/** AM or PM at `i`, in any spelling, or a part of the day: `in the evening`, `at night`. */
function readMeridiem(list, i) {
    const token = list[i];
    if (!token || token.gap === 'line')
        return null;
    const word = token.text;
    if (word === 'am' || word === 'pm')
        return { value: word, next: i + 1 };
    if (word === 'a' || word === 'p') {
        let j = i + 1;
        const dotted = list[j]?.text === '.' && list[j].gap === 'none';
        if (dotted)
            j++;
        if (list[j]?.text !== 'm' || (!dotted && list[j].gap === 'none'))
            return null;
        j++;
        if (dotted && list[j]?.text === '.' && list[j].gap === 'none')
            j++;
        return { value: `${word}m`, next: j };
    }
    const introduced = (word === 'in' && list[i + 1]?.text === 'the') || word === 'at' || word === 'this';
    const part = introduced ? list[word === 'in' ? i + 2 : i + 1] : undefined;
    if (part && _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .dayParts */ .b5.has(part.text))
        return { value: _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .dayParts */ .b5.get(part.text), next: word === 'in' ? i + 3 : i + 2 };
    return null;
}
function clockOf(hour, minute, second, meridiem, written) {
    const half = meridiem === 'pm' && hour < 12 ? hour + 12 : meridiem === 'am' && hour === 12 ? 0 : hour;
    return {
        hour: half,
        minute,
        second,
        meridiem,
        open: !meridiem && hour >= 1 && hour <= 12 && !written.startsWith('0'),
    };
}
function isPossible({ hour, minute, second }) {
    return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}
/**
 * The clock time at token `i`.
 * @param bare whether a lone hour counts, as the other end of a range has what it lacks
 */
function readClock(list, i, bare = false) {
    const token = list[i];
    if (!token)
        return null;
    if (token.kind === 'word')
        return readNamed(list, i) ?? readSpoken(list, i);
    if (token.kind !== 'number' || token.text.length > 4 || (!bare && !standsFree(list, i)))
        return null;
    const inWords = isSpoken(list, i) ? readSpoken(list, i) : null;
    return inWords ?? readWritten(list, i) ?? readCompact(list, i) ?? readHour(list, i, bare);
}
function parsed(list, value, next, sure) {
    return { value, next, sure, zone: (0,_zone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readZone */ .Xg)(list, next) };
}
/** Noon and midnight. */
function readNamed(list, i) {
    const { text } = list[i];
    if (!_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .namedTimes */ .Q7.has(text))
        return null;
    const hour = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .namedTimes */ .Q7.get(text) / 60;
    const before = list[i - 1];
    const after = list[i + 1];
    const sure = !before ||
        before.kind === 'mark' ||
        _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .timePrepositions */ .pp.has(before.text) ||
        _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6.has(before.text) ||
        ['and', 'before', 'after', 'past', 'approximately', 'exactly'].includes(before.text) ||
        !after ||
        (after.kind === 'mark' && after.text !== "'" && after.text !== '-');
    return parsed(list, { hour, minute: 0, second: 0, meridiem: hour === 0 ? 'am' : 'pm', open: false }, i + 1, sure);
}
/** True: what follows a word or number may make it a time of day in words. Most are passed over by this. */
function isSpoken(list, i) {
    const next = list[i + 1]?.raw;
    if (next === 'past' || next === 'quarter' || next === 'o')
        return true;
    if (next === 'minutes')
        return list[i + 2]?.raw === 'past';
    return next === 'to' && list[i].raw === 'quarter';
}
/** `half past eight`, `a quarter to ten`, `five minutes past 9`, `nine o'clock`. */
function readSpoken(list, i) {
    const word = list[i];
    if (word.kind === 'word' && isOClock(list, i + 1)) {
        const hour = hourSpoken(word);
        return hour === null ? null : spoken(list, hour, 0, i + 4);
    }
    const first = word.text === 'a' ? i + 1 : i;
    const minutes = minutesSpoken(list[first]);
    const at = list[first + 1]?.text === 'minutes' ? first + 2 : first + 1;
    const isPast = list[at]?.raw === 'past';
    if (minutes === null || !(isPast || (list[at]?.text === 'to' && leadsTo(list, i))))
        return null;
    const hour = list[at + 1]?.gap === 'line' ? null : hourSpoken(list[at + 1]);
    if (hour === null || !endsFree(list, at + 2))
        return null;
    const next = isOClock(list, at + 2) ? at + 5 : at + 2;
    if (isUnit(list[next]) || list[next]?.text === '%')
        return null;
    return isPast ? spoken(list, hour, minutes, next) : spoken(list, (hour + 23) % 24, 60 - minutes, next);
}
/** True: "to" before an hour tells a time, as in "at a quarter to ten". */
function leadsTo(list, i) {
    const before = list[i - 1]?.text ?? '';
    const isQuarter = list[i].raw === 'quarter' || list[i + 1]?.raw === 'quarter';
    return isQuarter && before !== 'from' && (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .timePrepositions */ .pp.has(before) || _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6.has(before));
}
function spoken(list, hour, minute, next) {
    const meridiem = readMeridiem(list, next);
    const isNamed = hour === 0 || hour > 12;
    const value = clockOf(hour, minute, 0, meridiem?.value ?? null, isNamed ? '0' : '');
    return parsed(list, value, meridiem?.next ?? next, true);
}
/** The minutes that `half`, `quarter`, `ten` or `20` stand for before "past"; null: none. */
function minutesSpoken(token) {
    if (token?.text === 'half')
        return 30;
    if (token?.text === 'quarter')
        return 15;
    const minutes = token?.kind === 'number' ? Number(token.text) : (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWords */ .Lz.get(token?.text ?? '') ?? 0);
    return minutes >= 1 && minutes < 30 ? minutes : null;
}
function hourSpoken(token) {
    if (!token)
        return null;
    if (token.text === 'midnight')
        return 0;
    const hour = token.kind === 'number' ? Number(token.text) : (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWords */ .Lz.get(token.text) ?? 0);
    return hour >= 1 && hour <= 12 ? hour : null;
}
function isOClock(list, i) {
    return list[i]?.text === 'o' && list[i + 1]?.text === "'" && list[i + 2]?.raw === 'clock';
}
const separators = new Set([':', ';', '.', 'h']);
/** Hours and minutes with something between them. */
function readWritten(list, i) {
    const hours = list[i];
    const separator = list[i + 1];
    const minutes = list[i + 2];
    if (hours.text.length > 2 || !separator || !separators.has(separator.text) || separator.gap !== 'none')
        return null;
    if (minutes?.kind !== 'number' || minutes.text.length !== 2 || minutes.gap === 'line')
        return null;
    let next = i + 3;
    let second = 0;
    if (separator.text === ':' &&
        touches(list, next, ':') &&
        list[next + 1]?.kind === 'number' &&
        list[next + 1].gap === 'none') {
        if (list[next + 1].text.length !== 2)
            return null;
        second = Number(list[next + 1].text);
        next += 2;
        if ((touches(list, next, '.') || touches(list, next, ',')) &&
            list[next + 1]?.kind === 'number' &&
            list[next + 1].gap === 'none')
            next += 2;
    }
    if (!endsFree(list, next))
        return null;
    const meridiem = readMeridiem(list, next) ?? readNoon(list, next);
    const suffix = meridiem ? null : readSuffix(list, next);
    if (suffix && afterDurationLead(list, i) && !goesOn(list, suffix))
        return null;
    if (separator.text === 'h' && (afterDurationLead(list, i) || isUnit(list[next])))
        return null;
    // "1:20ff" is part of an address; "10:30Users" lacks a space.
    const glued = list[next]?.gap === 'none' && list[next].kind === 'word' && list[next].raw === list[next].text;
    if (glued && !meridiem && !suffix && !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6.has(list[next].text) && !(0,_zone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readZone */ .Xg)(list, next))
        return null;
    const end = meridiem?.next ?? suffix ?? next;
    const zone = (0,_zone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readZone */ .Xg)(list, end);
    const marked = meridiem !== null || zone !== null;
    if (minutes.gap !== 'none' && !marked)
        return null;
    const value = clockOf(Number(hours.text), Number(minutes.text), second, meridiem?.value ?? null, hours.text);
    if (separator.text === ';' && !marked)
        return null;
    if (separator.text === '.') {
        const twoDigits = hours.text.length === 2 && Boolean(suffix);
        if (!isPossible(value))
            return null;
        if (!marked && !twoDigits)
            return isUnit(list[next]) ? null : { value, next: end, sure: false, zone };
    }
    return { value, next: end, sure: isPossible(value) || marked, zone };
}
/** `0616`, `2100hrs`, `930am`. */
function readCompact(list, i) {
    const { text } = list[i];
    if (text.length < 3)
        return null;
    const next = i + 1;
    const meridiem = readMeridiem(list, next);
    if (text.length === 3 && !meridiem)
        return null;
    const value = clockOf(Number(text.slice(0, -2)), Number(text.slice(-2)), 0, meridiem?.value ?? null, text);
    const written = { ...value, open: false };
    if (!isPossible(value) || !endsFree(list, next))
        return null;
    if (meridiem)
        return parsed(list, value, meridiem.next, true);
    const suffix = readSuffix(list, next);
    if (suffix)
        return afterDurationLead(list, i) ? null : parsed(list, written, suffix, true);
    if (list[next]?.gap === 'none' &&
        ['-', '/', '.', ','].includes(list[next].text) &&
        list[next + 1]?.kind === 'number' &&
        list[next + 1].gap === 'none')
        return null;
    if (isUnit(list[next]))
        return null;
    const zone = (0,_zone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readZone */ .Xg)(list, next);
    return { value: written, next, sure: zone !== null, zone };
}
/** `4pm`, `6 GMT`, `5 o'clock`, `around 2`. */
function readHour(list, i, bare) {
    const { text } = list[i];
    if (text.length > 2)
        return null;
    let next = i + 1;
    const onTheHour = isOClock(list, next);
    if (onTheHour)
        next += 3;
    const meridiem = readMeridiem(list, next) ?? readNoon(list, next);
    const value = clockOf(Number(text), 0, 0, meridiem?.value ?? null, text);
    if (meridiem)
        return parsed(list, value, meridiem.next, true);
    if (!isPossible(value))
        return null;
    if (onTheHour)
        return parsed(list, value, next, true);
    if (!endsFree(list, next) || isUnit(list[next]))
        return null;
    const before = list[i - 1]?.text ?? '';
    const zone = (0,_zone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readZone */ .Xg)(list, next);
    if (zone)
        return { value, next, sure: bare || _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .timePrepositions */ .pp.has(before), zone };
    const after = list[next];
    const closed = !after || after.kind === 'mark' || after.gap === 'line';
    if (bare && closed && after?.text !== '%')
        return { value, next, sure: false, zone };
    return _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .timePrepositions */ .pp.has(before) && closed && after?.text !== '%' && before !== 'to' && before !== 'by'
        ? { value, next, sure: false, zone }
        : null;
}
/** `12 noon`, `12:00 midnight`. */
function readNoon(list, i) {
    const word = list[i]?.gap === 'line' ? undefined : list[i]?.text;
    if (word === 'noon' || word === 'midday')
        return { value: 'pm', next: i + 1 };
    return word === 'midnight' ? { value: 'am', next: i + 1 } : null;
}
/** True: what joins two ends of a range stands at `i`, so that "Downtime: 9:00h - 10:00h" tells no length. */
function goesOn(list, i) {
    const text = list[i]?.text ?? '';
    return text === '-' || _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6.has(text);
}
/** The index after `hrs`, `hours` or a touching `h`. */
function readSuffix(list, i) {
    const token = list[i];
    if (!token || token.gap === 'line' || !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .hourSuffixes */ .OX.has(token.text))
        return null;
    return token.text !== 'h' || token.gap === 'none' ? i + 1 : null;
}
function isUnit(token) {
    return (token !== undefined &&
        token.gap !== 'line' &&
        _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD.has(token.text) &&
        (token.text.length > 1 || token.gap === 'none'));
}
function touches(list, i, mark) {
    return list[i]?.text === mark && list[i].gap === 'none';
}
/** True: what touches the number on its right does not make it an address, a share or a part of a word. */
function endsFree(list, i) {
    const after = list[i];
    if (after?.gap !== 'none')
        return true;
    if (after.text === '%' || after.text === '$')
        return false;
    if (after.text === ':') {
        const beyond = list[i + 1];
        return beyond?.gap !== 'none' || !/^[0-9a-f]{1,4}$/.test(beyond.text);
    }
    if (after.text === '.' || after.text === '/')
        return list[i + 1]?.kind !== 'number' || list[i + 1].gap !== 'none';
    return true;
}
/** True: a phrase before token `i` makes a length only a limit: `under`, `less than`. */
function afterBound(list, i) {
    const last = list[i - 1]?.text ?? '';
    const pair = `${list[i - 2]?.text ?? ''} ${last}`;
    const three = `${list[i - 3]?.text ?? ''} ${pair}`;
    return _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.includes(last) || _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.includes(pair) || _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.includes(three) || last === '<' || last === '>';
}
/** True: such a phrase says only that the length is not exact: `just under`, `a little more than`. */
function afterNearBound(list, i) {
    return (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .nearBounds */ .Ao.has(list[i - 2]?.text ?? '') || (list[i - 1]?.text === 'than' && _lexicon_en_js__WEBPACK_IMPORTED_MODULE_0__/* .nearBounds */ .Ao.has(list[i - 3]?.text ?? '')));
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ impossibleDate),
/* harmony export */   h: () => (/* binding */ readDate)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9700);
/* harmony import */ var _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(564);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7856);
/** Reads dates: `2024-05-01`, `14/02/2024`, `Thursday, May 9th, 2024`, `9th of June`, `06/May/2022`; of `3–4 June` the first day. */



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
    if (_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.has(token.text))
        return readWeekday(list, i);
    return readMonthFirst(list, i);
}
function readWeekday(list, i) {
    const token = list[i];
    const weekday = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.get(token.text);
    const next = list[i + 1]?.text === '.' && token.text.length < 5 ? i + 2 : i + 1;
    let j = next;
    while (j < i + 4 && list[j] && list[j].gap !== 'line' && [',', 'the', 'on', '-', '('].includes(list[j].text))
        j++;
    const date = list[j] && list[j].gap !== 'line' && !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.has(list[j].text) ? readDate(list, j) : null;
    if (date && date.value.day !== null)
        return { ...date, value: { ...date.value, weekday } };
    // "sun", "sat", "mon" alone are words or names; "Mon 22:00" is a day.
    return token.raw !== token.text && (token.text.endsWith('day') || isClock(list, j))
        ? { value: { ...none, weekday }, next, sure: true }
        : null;
}
/** True: a clock time that leaves no doubt stands at token `i`, in the same line. */
function isClock(list, i) {
    const token = list[i];
    return token?.kind === 'number' && token.gap !== 'line' && (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readClock */ .$t)(list, i)?.sure === true;
}
function readCount(list, i) {
    const number = list[i + 1];
    if (number?.gap !== 'space' || list[i].raw === list[i].text)
        return null;
    const isDigits = number.kind === 'number' && number.text.length < 3;
    if (!isDigits && !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .numberWords */ .Lz.has(number.text))
        return null;
    const count = isDigits ? Number(number.text) : _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .numberWords */ .Lz.get(number.text);
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
    const isDay = mark.text === '/' && b.kind === 'number' && (again === undefined || again.gap === 'space' || again.text === ',');
    if (isDay && isClock(list, again?.text === ',' ? i + 4 : i + 3))
        return readDayAndMonth(a, b, i);
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
/** `05/01 22:00`: a day without its year, where a clock time follows. */
function readDayAndMonth(a, b, i) {
    const [x, y] = [Number(a.text), Number(b.text)];
    if (a.text.length > 2 || b.text.length > 2 || x < 1 || y < 1 || Math.min(x, y) > 12 || Math.max(x, y) > 31)
        return null;
    const dayFirst = { ...none, month: y, day: x, order: 'day-first' };
    const monthFirst = { ...none, month: x, day: y, order: 'month-first' };
    const value = x > 12 ? dayFirst : y > 12 ? monthFirst : { ...monthFirst, other: { month: y, day: x } };
    return { value: x === y ? { ...none, month: x, day: y } : value, next: i + 3, sure: true };
}
/** `06/May/2022`, `5-May-24`. */
function readNamedMonth(list, i) {
    const [a, mark, b, again, c] = [list[i], list[i + 1], list[i + 2], list[i + 3], list[i + 4]];
    if (!_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.has(b.text))
        return null;
    const month = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.get(b.text);
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
    let j = laterDay(list, day) ?? day.next;
    if (list[j]?.text === 'of')
        j++;
    if (list[j]?.text === ',')
        j++;
    const word = list[j];
    if (word?.kind !== 'word' || word.gap === 'line' || !_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.has(word.text))
        return null;
    // "5 may fail"
    if (word.text === 'may' && word.raw === 'may' && !day.ordinal && !yearAt(list, j + 1))
        return null;
    const year = yearAt(list, j + 1);
    return {
        value: { ...none, year: year?.value ?? null, month: _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.get(word.text), day: day.value },
        next: year?.next ?? j + 1,
        sure: true,
    };
}
/** `May 5th, 2024`, `May 2024`. */
function readMonthFirst(list, i) {
    const word = list[i];
    if (!_lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.has(word.text))
        return null;
    let j = i + 1;
    if (list[j]?.text === '.' && list[j].gap === 'none' && word.text.length < 5)
        j++;
    if (list[j]?.text === 'the')
        j++;
    const month = _lexicon_en_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US.get(word.text);
    const day = list[j]?.gap === 'line' ? null : dayAt(list, j);
    if (day) {
        const end = laterDay(list, day) ?? day.next;
        const year = yearAt(list, end);
        if (word.raw === word.text && (word.text === 'may' || word.text === 'march') && !day.ordinal && !year)
            return null;
        return {
            value: { ...none, year: year?.value ?? null, month, day: day.value },
            next: year?.next ?? end,
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
/** The index after the second day of `3–4 June`, `3rd and 4th of June`; null: there is none. */
function laterDay(list, first) {
    const joint = list[first.next];
    const isDash = joint?.text === '-' && joint.gap === 'none' && list[first.next + 1]?.gap === 'none';
    if (!isDash && joint?.text !== 'to' && joint?.text !== 'and')
        return null;
    const second = dayAt(list, list[first.next + 1]?.text === 'the' ? first.next + 2 : first.next + 1);
    return second && second.value > first.value && second.value <= 31 ? second.next : null;
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
    if (day !== null && month !== null && (day < 1 || day > (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .daysInMonth */ .L3)(month, year)))
        return 'date';
    if (year !== null && (year < 1970 || year > 2100))
        return 'year';
    if (year !== null && month !== null && day !== null && weekday !== null) {
        if (new Date((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .dayNumber */ .U$)(year, month, day) * 86_400_000).getUTCDay() !== weekday)
            return 'weekday';
    }
    return null;
}


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ nearBounds),
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
/** What makes such a bound a length that is only not exact: `just under two hours`, `a little over an hour`. */
const nearBounds = new Set(['just', 'little', 'slightly', 'bit', 'shortly', 'barely']);
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
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   e1: () => (/* binding */ minuteOfDay),
/* harmony export */   oI: () => (/* binding */ endsOf)
/* harmony export */ });
/** A moment, or both moments of a range. */
function endsOf(time) {
    return time.kind === 'range' ? [time.start, time.end] : [time];
}
/** The minutes of a day. */
const DAY = 24 * 60;
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

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RareWords)
/* harmony export */ });
/** A set of words that is mostly asked for words that are not in it: their first and last letter and length tell most. */
class RareWords {
    #words;
    /** For each first letter and length, a bit for each last letter. */
    #lasts = new Int32Array(1 << 9);
    constructor(words) {
        this.#words = new Set(words);
        for (const word of this.#words)
            this.#lasts[placeOf(word)] |= lastOf(word);
    }
    has(word) {
        return (this.#lasts[placeOf(word)] & lastOf(word)) !== 0 && this.#words.has(word);
    }
}
function placeOf(word) {
    return ((word.charCodeAt(0) & 0x1f) << 4) | (word.length & 0xf);
}
function lastOf(word) {
    return 1 << (word.charCodeAt(word.length - 1) & 0x1f);
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


/***/ }),

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readZone),
/* harmony export */   mF: () => (/* binding */ regionEnd),
/* harmony export */   o3: () => (/* binding */ readNumeric)
/* harmony export */ });
/* harmony import */ var _rare_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3116);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
/** Reads the name of a time zone from a text: `UTC+1`, `(WAT)`, `East Africa Time`, `Lagos time`, `Africa/Nairobi`. */


const opening = new Map([
    ['(', ')'],
    ['[', ']'],
]);
const zoneNames = new _rare_words_js__WEBPACK_IMPORTED_MODULE_1__/* .RareWords */ ._(_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneWords */ .yy);
/**
 * The zone at token `i`, also in brackets or after a comma.
 * @param alone whether it stands without a time before it: then a bare city is none
 */
function readZone(list, i, alone = false) {
    const token = list[i];
    if (!token || token.kind === 'number' || (token.gap === 'line' && !alone))
        return null;
    // "18:00 local Ghana time"
    if (token.text === 'local' && !alone)
        return readLocal(list, i + 1);
    // In lower case, nothing but these.
    if (token.kind === 'word' && token.raw === token.text && !zoneNames.has(token.text))
        return null;
    const close = alone ? undefined : opening.get(token.text);
    if (close) {
        const inner = readName(list, i + 1) ?? readCity(list, i + 1, close);
        if (!inner)
            return null;
        // "(EAT, East Africa Time)": what else the brackets hold is passed over.
        for (let j = inner.next; j < inner.next + 8 && j < list.length; j++) {
            if (list[j].text === close)
                return { value: inner.value, next: j + 1 };
            if (list[j].kind === 'number' && list[j].text.length === 4)
                break;
        }
        return inner;
    }
    // "9:00 AM - 11:00 AM, UTC"
    if (!alone && token.text === ',' && list[i + 1]?.kind === 'word' && list[i + 1].gap !== 'line')
        return readName(list, i + 1);
    const found = readName(list, i) ?? (alone ? null : readCity(list, i));
    if (!found)
        return null;
    // "EAT (East Africa Time)": the second name says the same.
    const again = alone
        ? null
        : opening.has(list[found.next]?.text ?? '') && list[found.next].gap !== 'line'
            ? readZone(list, found.next)
            : null;
    return again
        ? {
            value: found.value.offset === null ? { ...found.value, offset: again.value.offset } : found.value,
            next: again.next,
        }
        : found;
}
/** What says whose local time it is: `Ghana time`, `time (Tunis)`. */
function readLocal(list, i) {
    const isTime = list[i]?.text === 'time' && opening.has(list[i + 1]?.text ?? '');
    return isTime ? readZone(list, i + 1) : list[i]?.kind === 'word' ? readRegion(list, i) : null;
}
function readName(list, i) {
    const token = list[i];
    if (!token)
        return null;
    if (token.kind === 'mark')
        return readNumeric(list, i);
    if (token.kind !== 'word')
        return null;
    return readIana(list, i) ?? readRegion(list, i) ?? readAbbreviation(list, i);
}
/** `UTC`, `WAT`, `GMT+1`, `UTC-05:30`, `Z`. */
function readAbbreviation(list, i) {
    const token = list[i];
    if (token.raw === 'Z' && token.gap === 'none' && list[i - 1]?.kind === 'number')
        return { value: { text: 'Z', offset: 0 }, next: i + 1 };
    const offset = (0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .abbreviationOffset */ .ap)(token.raw, token.text);
    if (offset === undefined || (token.text === 'ict' && isSubject(list, i)))
        return null;
    if (token.text === 'utc' || token.text === 'gmt') {
        const shift = readShift(list, i + 1, true);
        if (shift)
            return { value: { text: `${token.raw}${shift.text}`, offset: shift.minutes }, next: shift.next };
        if (isAbsurdShift(list, i + 1)) {
            const text = `${token.raw}${list[i + 1].text}${list[i + 2].text}`;
            return { value: { text, offset: null, isImpossible: true }, next: i + 3 };
        }
    }
    // "EST time", "PST timezone"
    const next = list[i + 1]?.text === 'time' && list[i + 1].gap !== 'line' ? i + 2 : i + 1;
    return { value: { text: token.raw, offset }, next };
}
/** True: a word in lower case follows, as in "09:20 ICT acknowledges": there it is a department's name. */
function isSubject(list, i) {
    const after = list[i + 1];
    return after?.kind === 'word' && after.gap === 'space' && after.raw === after.text;
}
/**
 * `+01:00`, `+0100` right after a time.
 * @param iso whether the time is ISO 8601: then a minus sign is no dash between two times
 */
function readNumeric(list, i, iso = false) {
    const shift = readShift(list, i, false, iso);
    return shift ? { value: { text: shift.text, offset: shift.minutes }, next: shift.next } : null;
}
/** A sign, hours, and perhaps minutes. After a zone's name one digit is enough. */
function readShift(list, i, named, iso = false) {
    const sign = list[i];
    const hours = list[i + 1];
    if (!sign || sign.gap === 'line' || !['+', '-', '±'].includes(sign.text) || hours?.kind !== 'number')
        return null;
    if (hours.gap !== 'none' && (sign.text === '-' || !named))
        return null;
    let hour = Number(hours.text);
    let minute = 0;
    let next = i + 2;
    if (hours.text.length === 4) {
        hour = Number(hours.text.slice(0, 2));
        minute = Number(hours.text.slice(2));
    }
    else if (hours.text.length > 2)
        return null;
    else if (list[next]?.text === ':' &&
        list[next].gap === 'none' &&
        list[next + 1]?.kind === 'number' &&
        list[next + 1].gap === 'none') {
        minute = Number(list[next + 1].text);
        next += 2;
    }
    else if (!named)
        return null;
    if (hour > 14 || minute > 59)
        return null;
    // "10:00 UTC-11:00 UTC" and "14:00-16:30" are ranges.
    const after = list[next];
    const range = after &&
        (after.text === 'am' ||
            after.text === 'pm' ||
            (after.kind === 'word' && after.gap !== 'line' && (0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .abbreviationOffset */ .ap)(after.raw, after.text) !== undefined));
    if (sign.text === '-' && !iso && (range || (!named && (hours.text.length !== 4 || sign.gap === 'none'))))
        return null;
    const minutes = (sign.text === '-' ? -1 : 1) * (hour * 60 + minute);
    const text = list
        .slice(i, next)
        .map((t) => t.text)
        .join('');
    return { minutes: minutes || 0, text, next };
}
/** `+99`, `-25`, right after a zone's name: no offset, and no hour that a range could end at. */
function isAbsurdShift(list, i) {
    const sign = list[i];
    const hours = list[i + 1];
    if (sign?.gap !== 'none' || hours?.kind !== 'number' || hours.gap !== 'none')
        return false;
    const isSign = sign.text === '+' || sign.text === '-';
    return isSign && hours.text.length <= 2 && Number(hours.text) > (sign.text === '+' ? 14 : 24);
}
/** `Africa/Lagos`, `US/Pacific`, `America/Argentina/Buenos_Aires`. */
function readIana(list, i) {
    if (list[i + 1]?.text !== '/' || list[i + 1].gap !== 'none' || !(0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .isArea */ .y_)(list[i].text))
        return null;
    let next = i + 1;
    while (next < i + 10 &&
        list[next]?.gap === 'none' &&
        (list[next].kind === 'word' || ['/', '_', '-'].includes(list[next].text)))
        next++;
    const text = list
        .slice(i, next)
        .map((t) => t.raw)
        .join('');
    const offset = text.length <= 40 ? (0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .ianaOffset */ .$v)(text) : undefined;
    return offset === undefined ? null : { value: { text, offset }, next };
}
const seasons = new Set(['standard', 'daylight', 'summer', 'savings', 'saving', 'mean']);
function seasonOf(word) {
    if (word === '' || word === 'mean')
        return null;
    return word === 'standard' ? 'standard' : 'summer';
}
/** Where the word "time" or "timezone" stands after up to five words from a token on; null: nowhere. */
function regionEnd(list, i) {
    for (let end = i + 1; end <= i + 5 && list[end]; end++) {
        const token = list[end];
        if (token.kind !== 'word' || token.gap === 'line')
            return null;
        if (token.text === 'time' || token.text === 'timezone')
            return end;
    }
    return null;
}
/** Up to five words that end with "time" or "timezone": `West Central Africa Standard Time`, `Lagos time`. */
function readRegion(list, i) {
    // "central time" in lower case may be anything; a place's name has a capital.
    const end = list[i].raw === list[i].text ? null : regionEnd(list, i);
    if (end === null)
        return null;
    const words = list.slice(i, end).flatMap(({ text }) => (text === 'local' ? [] : [text]));
    let season = '';
    while (words.length > 1 && seasons.has(words[words.length - 1]) && words.join(' ') !== 'greenwich mean')
        season = words.pop();
    const name = words[0] === 'the' ? words.slice(1).join(' ') : words.join(' ');
    const offset = (0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOffset */ .RF)(name, seasonOf(season));
    if (offset === undefined)
        return null;
    const zone = list[end].text === 'time' && list[end + 1]?.text === 'zone' ? end + 2 : end + 1;
    const text = list
        .slice(i, zone)
        .map((t) => t.raw)
        .join(' ');
    return {
        value: { text, offset },
        next: zone,
    };
}
/** A city after a time, where nothing else can be meant: `16:37 Denver - …`, `(Nairobi)`. */
function readCity(list, i, close) {
    const first = list[i];
    if (first?.kind !== 'word' || first.raw === first.text)
        return null;
    for (let end = i + 3; end > i; end--) {
        const words = list.slice(i, end);
        if (words.length < end - i ||
            words.some((t, n) => t.kind !== 'word' || (n > 0 && t.gap !== 'space') || t.raw === t.text))
            continue;
        const after = list[end];
        const apart = !after ||
            after.gap === 'line' ||
            (close ? after.text === close : after.kind === 'mark' && after.text !== "'" && after.gap !== 'none');
        const offset = apart || after?.text === ':' || after?.text === ')' ? (0,_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .cityOffset */ .N8)(words.map((t) => t.text).join(' ')) : undefined;
        if (offset !== undefined)
            return { value: { text: words.map((t) => t.raw).join(' '), offset }, next: end };
    }
    return null;
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ ianaOffset),
/* harmony export */   N8: () => (/* binding */ cityOffset),
/* harmony export */   RF: () => (/* binding */ placeOffset),
/* harmony export */   ap: () => (/* binding */ abbreviationOffset),
/* harmony export */   y_: () => (/* binding */ isArea),
/* harmony export */   yy: () => (/* binding */ zoneWords)
/* harmony export */ });
/** Time zones as people name them: abbreviations, offsets, regions, countries and cities. */
const fixed = {
    UTC: 0,
    ZULU: 0,
    GMT: 0,
    UCT: 0,
    WET: 0,
    WEST: 60,
    WAT: 60,
    CET: 60,
    CEST: 120,
    MEZ: 60,
    MESZ: 120,
    CAT: 120,
    SAST: 120,
    EET: 120,
    EEST: 180,
    EAT: 180,
    MSK: 180,
    TRT: 180,
    IDT: 180,
    IRST: 210,
    PKT: 300,
    UZT: 300,
    NPT: 345,
    BDT: 360,
    WIB: 420,
    ICT: 420,
    HKT: 480,
    SGT: 480,
    PHT: 480,
    AWST: 480,
    KST: 540,
    JST: 540,
    WIT: 540,
    ACST: 570,
    ACDT: 630,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    BRT: -180,
    ART: -180,
    CLT: -240,
    NST: -210,
    NDT: -150,
    ADT: -180,
    EST: -300,
    EDT: -240,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    COT: -300,
    PET: -300,
    MUT: 240,
};
/** Several zones, or a pair that changes with the season. */
const open = ['CST', 'IST', 'BST', 'AST', 'GST', 'ET', 'CT', 'MT', 'PT', 'AET', 'NZT', 'WST', 'CLST', 'MET'];
/** Abbreviations that are English words too: only in capitals. */
const capitalsOnly = new Set([
    'EAT',
    'CAT',
    'WET',
    'WEST',
    'PET',
    'ART',
    'MET',
    'ET',
    'CT',
    'MT',
    'PT',
    'NST',
    'COT',
    'MUT',
    'WIT',
]);
/** In lower case. */
const abbreviations = new Map([
    ...open.map((word) => [word.toLowerCase(), null]),
    ...Object.entries(fixed).map(([word, offset]) => [word.toLowerCase(), offset]),
]);
/**
 * The offset of a zone's abbreviation; undefined: no such zone.
 * @param lower the word in lower case
 */
function abbreviationOffset(word, lower) {
    const offset = abbreviations.get(lower);
    if (offset === undefined)
        return undefined;
    const upper = word.toUpperCase();
    if (word !== upper && (capitalsOnly.has(upper) || (word !== lower && word.slice(1) !== word.slice(1).toLowerCase())))
        return undefined;
    return offset;
}
/** Regions whose name stands before "time", with their offset, or the IANA zone that has it. */
const regions = {
    'coordinated universal': 0,
    universal: 0,
    'greenwich mean': 0,
    greenwich: 0,
    zulu: 0,
    'west africa': 60,
    'western africa': 60,
    'west african': 60,
    'west central africa': 60,
    'central africa': 120,
    'central african': 120,
    'south africa': 120,
    'south african': 120,
    'east africa': 180,
    'east african': 180,
    'eastern africa': 180,
    'eastern african': 180,
    'western european': 'Europe/Lisbon',
    'central european': 'Europe/Paris',
    'eastern european': 'Europe/Athens',
    european: null,
    british: 'Europe/London',
    uk: 'Europe/London',
    irish: 'Europe/Dublin',
    moscow: 180,
    arabian: 180,
    arabia: 180,
    gulf: 240,
    india: 330,
    indian: 330,
    pakistan: 300,
    china: 480,
    japan: 540,
    korea: 540,
    eastern: 'America/New_York',
    central: 'America/Chicago',
    mountain: 'America/Denver',
    pacific: 'America/Los_Angeles',
    alaska: 'America/Anchorage',
    hawaii: -600,
    atlantic: 'America/Halifax',
    'us eastern': 'America/New_York',
    'us central': 'America/Chicago',
    'us mountain': 'America/Denver',
    'us pacific': 'America/Los_Angeles',
    brasilia: -180,
    'australian eastern': 'Australia/Sydney',
    'australian central': 'Australia/Adelaide',
    'australian western': 480,
    'new zealand': 'Pacific/Auckland',
};
/** Countries in one zone (and what their people are called) → an IANA zone. */
const countries = {
    nigeria: 'Africa/Lagos',
    nigerian: 'Africa/Lagos',
    kenya: 'Africa/Nairobi',
    kenyan: 'Africa/Nairobi',
    ghana: 'Africa/Accra',
    ghanaian: 'Africa/Accra',
    ethiopia: 'Africa/Addis_Ababa',
    ethiopian: 'Africa/Addis_Ababa',
    egypt: 'Africa/Cairo',
    egyptian: 'Africa/Cairo',
    morocco: 'Africa/Casablanca',
    moroccan: 'Africa/Casablanca',
    rwanda: 'Africa/Kigali',
    rwandan: 'Africa/Kigali',
    uganda: 'Africa/Kampala',
    ugandan: 'Africa/Kampala',
    tanzania: 'Africa/Dar_es_Salaam',
    tanzanian: 'Africa/Dar_es_Salaam',
    zambia: 'Africa/Lusaka',
    zimbabwe: 'Africa/Harare',
    malawi: 'Africa/Blantyre',
    botswana: 'Africa/Gaborone',
    mozambique: 'Africa/Maputo',
    namibia: 'Africa/Windhoek',
    angola: 'Africa/Luanda',
    cameroon: 'Africa/Douala',
    senegal: 'Africa/Dakar',
    'ivory coast': 'Africa/Abidjan',
    benin: 'Africa/Porto-Novo',
    togo: 'Africa/Lome',
    algeria: 'Africa/Algiers',
    tunisia: 'Africa/Tunis',
    sudan: 'Africa/Khartoum',
    somalia: 'Africa/Mogadishu',
    madagascar: 'Indian/Antananarivo',
    mauritius: 'Indian/Mauritius',
    eswatini: 'Africa/Mbabane',
    lesotho: 'Africa/Maseru',
    israel: 'Asia/Jerusalem',
    turkey: 'Europe/Istanbul',
    lebanon: 'Asia/Beirut',
    'saudi arabia': 'Asia/Riyadh',
    'united arab emirates': 'Asia/Dubai',
    uae: 'Asia/Dubai',
    'sri lanka': 'Asia/Colombo',
    bangladesh: 'Asia/Dhaka',
    nepal: 'Asia/Kathmandu',
    singapore: 'Asia/Singapore',
    philippines: 'Asia/Manila',
    philippine: 'Asia/Manila',
    vietnam: 'Asia/Ho_Chi_Minh',
    thailand: 'Asia/Bangkok',
    germany: 'Europe/Berlin',
    german: 'Europe/Berlin',
    france: 'Europe/Paris',
    french: 'Europe/Paris',
    spain: 'Europe/Madrid',
    italy: 'Europe/Rome',
    netherlands: 'Europe/Amsterdam',
    dutch: 'Europe/Amsterdam',
    portugal: 'Europe/Lisbon',
    poland: 'Europe/Warsaw',
    sweden: 'Europe/Stockholm',
    norway: 'Europe/Oslo',
    denmark: 'Europe/Copenhagen',
    finland: 'Europe/Helsinki',
    greece: 'Europe/Athens',
    ireland: 'Europe/Dublin',
    ukraine: 'Europe/Kyiv',
    russia: 'Europe/Moscow',
    colombia: 'America/Bogota',
    peru: 'America/Lima',
    chile: 'America/Santiago',
    argentina: 'America/Argentina/Buenos_Aires',
};
/** Places that people say in place of the IANA zone's own city. */
const otherCities = {
    abuja: 'Africa/Lagos',
    ibadan: 'Africa/Lagos',
    kano: 'Africa/Lagos',
    mombasa: 'Africa/Nairobi',
    kumasi: 'Africa/Accra',
    'cape town': 'Africa/Johannesburg',
    pretoria: 'Africa/Johannesburg',
    durban: 'Africa/Johannesburg',
    rabat: 'Africa/Casablanca',
    alexandria: 'Africa/Cairo',
    kolkata: 'Asia/Kolkata',
    mumbai: 'Asia/Kolkata',
    delhi: 'Asia/Kolkata',
    'new delhi': 'Asia/Kolkata',
    bangalore: 'Asia/Kolkata',
    bengaluru: 'Asia/Kolkata',
    beijing: 'Asia/Shanghai',
    'san francisco': 'America/Los_Angeles',
    seattle: 'America/Los_Angeles',
    boston: 'America/New_York',
    austin: 'America/Chicago',
    kyiv: 'Europe/Kyiv',
    'tel aviv': 'Asia/Jerusalem',
    geneva: 'Europe/Zurich',
    barcelona: 'Europe/Madrid',
    kathmandu: 'Asia/Kathmandu',
};
let known;
/** City names in lower case → IANA zone, from the list that the runtime keeps. */
function cities() {
    if (known)
        return known;
    known = new Map(Object.entries(otherCities));
    for (const id of Intl.supportedValuesOf('timeZone')) {
        const city = id
            .slice(id.lastIndexOf('/') + 1)
            .replaceAll('_', ' ')
            .toLowerCase();
        if (id.includes('/') && !known.has(city))
            known.set(city, id);
    }
    return known;
}
/** What an IANA zone keeps in its two halves of the year, the lesser first. */
const offsets = new Map();
/** The offset of an IANA zone in a season, or all year; null where it changes, or has no such season; undefined: no such zone. */
function ianaOffset(id, season = null) {
    const key = id.toLowerCase();
    const kept = offsets.get(key) ?? readOffsets(id);
    if (kept === undefined)
        return undefined;
    offsets.set(key, kept);
    const [standard, summer] = kept;
    if (standard === summer)
        return season === 'summer' ? null : standard;
    // Irish Standard Time is that of the summer.
    if (season === null || key === 'europe/dublin')
        return null;
    return season === 'standard' ? standard : summer;
}
/** The first parts of IANA zone names. */
const areas = new Set([
    'africa',
    'america',
    'antarctica',
    'arctic',
    'asia',
    'atlantic',
    'australia',
    'brazil',
    'canada',
    'chile',
    'etc',
    'europe',
    'indian',
    'mexico',
    'pacific',
    'us',
]);
/** What the name of a zone may begin with in lower case. */
const zoneWords = [...abbreviations.keys(), ...areas];
function isArea(word) {
    return areas.has(word);
}
function readOffsets(id) {
    let format;
    try {
        format = new Intl.DateTimeFormat('en', { timeZone: id, timeZoneName: 'longOffset' });
    }
    catch {
        return undefined;
    }
    const at = (month) => {
        const name = format.formatToParts(Date.UTC(2024, month, 15)).find((p) => p.type === 'timeZoneName')?.value ?? '';
        const [hours = 0, minutes = 0] = name.slice(4).split(':').map(Number);
        return name === 'GMT' ? 0 : (name[3] === '-' ? -1 : 1) * (hours * 60 + minutes);
    };
    const [january, july] = [at(0), at(6)];
    return [Math.min(january, july), Math.max(january, july)];
}
/** The offset of what stands before the word "time": a region, country or city; undefined: no such place. */
function placeOffset(name, season = null) {
    const key = name.toLowerCase();
    if (Object.hasOwn(regions, key)) {
        const zone = regions[key];
        if (typeof zone === 'string')
            return ianaOffset(zone, season);
        return season === 'summer' ? null : zone;
    }
    return Object.hasOwn(countries, key) ? ianaOffset(countries[key], season) : cityOffset(name, season);
}
/** The offset of a city that names a zone; undefined: no such city. */
function cityOffset(name, season = null) {
    const id = cities().get(name.toLowerCase());
    return id === undefined ? undefined : ianaOffset(id, season);
}


/***/ })

};
