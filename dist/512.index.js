export const id = 512;
export const ids = [512];
export const modules = {

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony exports MOST_PER_LEVEL, MESSAGE_LIMIT */
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1762);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4648);



/** The runner shows ten of each level for a step. */
const MOST_PER_LEVEL = 10;
/** UTF-16 units; the runner cuts longer messages anywhere. */
const MESSAGE_LIMIT = 4000;
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };
/** Every finding, errors first, in the order of the documents and their checklists. */
function allAnnotations(report) {
    const unreadable = report.documents
        .filter(({ reason }) => reason !== undefined)
        .map(({ path, reason = '' }) => ({ ...whole(path), title: 'Not judged', message: message(reason) }));
    const ofSeverity = (severity) => report.documents.flatMap((document) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(document, severity).flatMap((check) => check.findings.map(({ message: what, help, start, end }) => ({
        level: LEVELS[severity],
        title: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${check.says} (${check.id})`, 200),
        message: message(`${what}\n→ ${help}`),
        file: document.path,
        startLine: start.line,
        endLine: end.line,
        ...(start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}),
    }))));
    return [...unreadable, ...ofSeverity('error'), ...ofSeverity('warning'), ...ofSeverity('info')];
}
/** As many as the runner shows. */
function annotations(report) {
    const all = allAnnotations(report);
    return ['error', 'warning', 'notice'].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL));
}
const whole = (path) => ({ level: 'error', file: path, startLine: 1, endLine: 1 });
const message = (words) => {
    const lines = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words, MESSAGE_LIMIT).split('\n');
    // What is not seen is longer once it shows.
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(lines.map((line) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, MESSAGE_LIMIT)).join('\n'), MESSAGE_LIMIT);
};


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ku: () => (/* binding */ documentParts),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./lib/review/checklist.js
var checklist = __webpack_require__(9160);
// EXTERNAL MODULE: ./lib/review/fallback.js
var fallback = __webpack_require__(6972);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/checklist.js


/** The boxes. One is ticked where the tick counts. */
function checklist_checklist({ checklist: items, binding = '', carried }) {
    const boxes = items.map((item) => ({ id: item.id, text: words(item), isTicked: item.tickedBy !== null }));
    return (0,checklist/* checklistBlock */.Iv)(boxes, binding, carried);
}
/** The list for reviewers who cannot edit our comment: to be pasted into one of their own and ticked there. */
function quotableChecklist({ checklist: items, binding = '' }) {
    const boxes = items.map(({ id, text: question }) => ({ id, text: (0,markdown/* text */.Qq)(question, 300), isTicked: false }));
    return [
        '<details><summary>No write access here? Review with a comment of your own</summary>',
        '',
        'Paste all of this into a new comment, tick what holds with `[x]`, and send it. Nobody else may edit that comment.',
        '',
        (0,markdown/* fenced */.OF)((0,checklist/* checklistBlock */.Iv)(boxes, binding).split('\n')),
        '',
        '</details>',
    ].join('\n');
}
function words({ text: question, tickedBy, note }) {
    const ticked = tickedBy === null ? '' : ` ✓ by ${(0,markdown/* code */.aY)(`@${tickedBy}`)}`;
    const remark = note === undefined ? '' : `<br><sub>${(0,markdown/* prose */.CS)(note)}</sub>`;
    return `${(0,markdown/* text */.Qq)(question, 300)}${ticked}${remark}`;
}

// EXTERNAL MODULE: ./lib/render/marker.js
var marker = __webpack_require__(9556);
// EXTERNAL MODULE: ./lib/render/sections.js
var sections = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/render/wording.js
var wording = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/render/comment.js







/** UTF-16 units. One unit takes at most three bytes, so this also keeps within 200,000 bytes. */
const COMMENT_LIMIT = 60_000;
function renderComment(report, context) {
    const before = [
        [(0,marker/* marker */.xL)(context.statusContext), ...(context.state === undefined ? [] : [(0,marker/* stateLine */.qo)(context.state)])].join('\n'),
        (0,sections/* verdictSection */.V6)(report),
        (0,sections/* filesSection */.bE)(report, context),
        (0,sections/* deletedSection */.$N)(report),
    ];
    const afterWith = (questions) => [
        (0,sections/* notesSection */.dY)(report),
        (0,sections/* leftOutSection */.Rv)(report),
        (0,sections/* reviewSection */.mM)(report),
        report.review?.fallback === undefined ? '' : (0,fallback/* fallbackMark */.W$)(report.review.fallback),
        questions,
        footer(report, context),
    ];
    const questions = questionsSection(report, context);
    const fits = comment_length(before) + comment_length(afterWith(questions)) + NOTE_ROOM <= COMMENT_LIMIT;
    const after = afterWith(fits ? questions : noQuestions(context));
    const room = COMMENT_LIMIT - comment_length(before) - comment_length(after);
    return [...before, ...documentParts(report, context, room), ...after].filter((part) => part !== '').join('\n\n');
}
const SEPARATOR = 2;
const NOTE_ROOM = 600;
const comment_length = (parts) => parts.reduce((sum, part) => sum + part.length + (part === '' ? 0 : SEPARATOR), 0);
/** As many whole parts of the documents as fit, those to fix first, and a note where something was cut. */
function documentParts(report, links, room) {
    const hasTitle = report.documents.length > 1;
    const isPassing = ({ verdict }) => verdict === 'pass';
    const parts = [];
    let left = room - NOTE_ROOM;
    let cutDocuments = 0;
    const take = (part) => {
        if (part.length + SEPARATOR > left)
            return false;
        left -= part.length + SEPARATOR;
        return true;
    };
    for (const document of report.documents.filter((each) => !isPassing(each))) {
        const { head, groups } = (0,sections/* documentSections */._Q)(document, links, hasTitle);
        const isHeadIn = take(head);
        const firstOut = isHeadIn ? groups.findIndex((group) => !take(group)) : 0;
        if (isHeadIn)
            parts.push(head, ...groups.slice(0, firstOut < 0 ? groups.length : firstOut));
        if (firstOut >= 0)
            cutDocuments++;
    }
    for (const document of report.documents.filter(isPassing)) {
        const section = (0,sections/* passingSection */.lp)(document, links, hasTitle);
        if (take(section))
            parts.push(section);
        else
            cutDocuments++;
    }
    if (cutDocuments > 0)
        parts.push(cutNote(cutDocuments, links.reportUrl));
    return parts;
}
const summaryOf = (reportUrl) => (0,markdown/* link */.nf)('the summary of the run', reportUrl);
function cutNote(documents, reportUrl) {
    return `> ✂️ The checklist of ${(0,wording/* plural */.LS)(documents, 'postmortem')} is cut here, because GitHub limits how long a comment may be. All of it stands in ${summaryOf(reportUrl)}.`;
}
/** In place of boxes that do not fit: what is not there cannot be ticked. */
const noQuestions = ({ reportUrl }) => `#### For the reviewer\n\n✂️ The questions with their boxes are longer than GitHub lets a comment be, for so many postmortems or such long questions. They stand in ${summaryOf(reportUrl)}; split the change so that they can be ticked.`;
function questionsSection({ review, verdict }, context) {
    if (review === undefined || review.checklist.length === 0 || verdict === 'none')
        return '';
    if ((review.binding ?? '').length > checklist/* LONGEST_BINDING */.NJ)
        return noQuestions(context);
    return [
        '#### For the reviewer',
        'Tick what holds for this text. Ticks count from people who did not write it.',
        checklist_checklist(review),
        ...(context.isOpenToAll === true ? [quotableChecklist(review)] : []),
    ].join('\n\n');
}
function footer({ profile, tool }, { headSha }) {
    const version = `[postmortem-gate](https://github.com/postmortem-gate/postmortem-gate) ${tool.version}`;
    return `<sub>${version} · profile ${(0,markdown/* code */.aY)(profile)} · read at ${(0,markdown/* code */.aY)(headSha.slice(0, 7))}</sub>`;
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ JsonPieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(report) {
    return `${printableJson(report)}\n`;
}
/** The bytes of `renderJson`, document by document, so that a large report is never there as a whole. */
class JsonPieces {
    #head;
    #isBegun = false;
    constructor(head) {
        this.#head = head;
    }
    document(document) {
        const before = this.#isBegun ? ',' : this.#begun();
        this.#isBegun = true;
        return `${before}\n    ${printableJson(document).replaceAll('\n', '\n    ')}`;
    }
    end({ schemaVersion: _, tool: _tool, profile: _profile, documents: _documents, ...rest }) {
        const documents = this.#isBegun ? '\n  ]' : `${this.#begun()}]`;
        return `${documents},${printableJson(rest).slice(1)}\n`;
    }
    /** Up to the first document. */
    #begun() {
        return `${printableJson(this.#head).slice(0, -'\n}'.length)},\n  "documents": [`;
    }
}
/**
 * JSON in which no character of a string can act on a terminal or on the runner that reads the output: all of them are
 * escaped, and read back as they were.
 */
function printableJson(value) {
    return escaped(JSON.stringify(value, null, 2));
}
/** Output in which whatever could act stands within double quotes, as JSON and YAML escape it there. */
function escaped(output) {
    return output
        .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
}
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2474);

/** Breaks a trigger without being seen: GitHub's filters look for runs without it. */
const BREAK = '\u200d';
/** Author text in a code span. */
function code(value, limit = 120) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit)
        .replaceAll('@', `@${BREAK}`)
        .replaceAll('<!', `<${BREAK}!`)
        .replaceAll('->', `-${BREAK}>`)
        .replaceAll('##[', `##${BREAK}[`);
    if (shown === '')
        return '*(empty)*';
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return fence + pad + shown + pad + fence;
}
/** Author text as plain text in a paragraph. */
function text(value, limit = 400) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit).trim();
    return broken(shown)
        .replace(/[\\`*_[\]~!#]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => ENTITIES[character])
        .replace(/^(?:[-+=]|(\d{1,9})[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
/** Author text for a field that is plain text but may be searched for mentions and links. */
function plain(value, limit = 400) {
    return broken((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit)).replaceAll('](', `]${BREAK}(`);
}
/** A message of ours, which may quote the author: parts in backticks become code spans, the rest plain text. */
function prose(value, limit = 400) {
    // Runs of backticks stand at the odd places.
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit).split(/(`+)/);
    let markdown = '';
    let words = '';
    for (let i = 0; i < parts.length; i++) {
        const end = i % 2 === 1 ? parts.indexOf(parts[i], i + 1) : -1;
        if (end < 0) {
            words += parts[i];
            continue;
        }
        markdown +=
            spaced(words) +
                code(parts
                    .slice(i + 1, end)
                    .join('')
                    .trim(), limit);
        words = '';
        i = end;
    }
    return (markdown + spaced(words)).trim();
}
/** Plain text between code spans: the spaces at its ends count. */
function spaced(words) {
    const before = /^\s/.test(words) ? ' ' : '';
    const after = words.trim() !== '' && /\s$/.test(words) ? ' ' : '';
    return before + text(words, 2 * words.length + 20) + after;
}
/** Markdown of ours as a table cell. */
function cell(markdown) {
    // A pipe ends a cell even in a code span, unless an odd number of backslashes stands before it.
    return markdown.replace(/\\+\|?|\|/g, (run) => (run.endsWith('|') ? `${'\\'.repeat(2 * (run.length - 1))}\\|` : run));
}
/** A link of ours; without a target, its label alone. */
function link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** A block that shows its lines as they are, to be copied. */
function fenced(lines) {
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}md`, ...lines, fence].join('\n');
}
/**
 * The page of a file at a commit, at a range of lines where one is given; undefined where the path has no such page.
 *
 * @param repositoryUrl for example `https://github.com/OWNER/NAME`
 */
function fileUrl(repositoryUrl, sha, path, range) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return undefined;
    const lines = range === undefined ? '' : `?plain=1#${lineAnchor(range)}`;
    const url = `${repositoryUrl}/blob/${sha}/${segments.map(urlSegment).join('/')}${lines}`;
    return url.length > 1500 ? undefined : url;
}
/** One segment of a path, percent-encoded so that it neither ends a Markdown link nor opens anything in it. */
function urlSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
const lineAnchor = ({ start, end }) => end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};
function broken(value) {
    return (value
        // Mentions, teams and e-mail addresses.
        .replaceAll('@', `@${BREAK}`)
        // Issue references.
        .replace(/#(?=[\p{L}\p{N}_])/gu, `#${BREAK}`)
        .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
        // Links.
        .replaceAll('://', `:${BREAK}//`)
        .replace(/(?:mailto|xmpp):/gi, `$&${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        // Commit ids have at least seven digits.
        .replace(/[\da-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        // Emoji shortcodes; times such as 12:30:45 stay as they are. A colon of ours may follow.
        .replace(/:([\w+-]+)(?=:|$)/g, (run, name) => /[a-z]|^[+-]1$|^100$|^1234$/i.test(name) ? `:${BREAK}${name}` : run));
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ commentState),
/* harmony export */   SJ: () => (/* binding */ shownBody),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/** The hidden first lines of our comment: whose it is, and what the next run needs to know of the one that wrote it. */
const STATE = '<!-- state ';
const CLOSE = ' -->';
/** The first line of the comment of a status context. */
function marker(statusContext) {
    const context = statusContext.replace(/[%<>\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character));
    return `<!-- postmortem-gate:${context}${CLOSE}`;
}
/** Whether a comment's body begins with the marker of a status context; its author must be ours as well. */
function hasMarker(body, statusContext) {
    return firstLine(body) === marker(statusContext);
}
/** The second line. */
function stateLine(state) {
    return `${STATE}${JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${CLOSE}`;
}
/** The state in the second line of a body; null where there is none that can be read, or one that a reader would see. */
function commentState(body) {
    const line = body.split('\n', 2)[1]?.replace(/\r$/, '') ?? '';
    if (!line.startsWith(STATE) || !line.endsWith(CLOSE))
        return null;
    const json = line.slice(STATE.length, -CLOSE.length);
    if (json.includes('>'))
        return null;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    return isCommentState(value) ? value : null;
}
/** A body without its state and with LF line ends: two bodies that are equal so show the same to a reader. */
function shownBody(body) {
    const [first = '', second = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n');
    return [first, ...(commentState(body) === null ? [second] : []), ...rest].join('\n').trimEnd();
}
const firstLine = (body) => (body.split('\n', 1)[0] ?? '').replace(/\r$/, '');
function isCommentState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { headSha, runId, runAttempt, content } = value;
    return (typeof headSha === 'string' &&
        typeof runId === 'number' &&
        typeof runAttempt === 'number' &&
        (content === undefined || typeof content === 'string'));
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ deletedSection),
/* harmony export */   Rv: () => (/* binding */ leftOutSection),
/* harmony export */   V6: () => (/* binding */ verdictSection),
/* harmony export */   _Q: () => (/* binding */ documentSections),
/* harmony export */   bE: () => (/* binding */ filesSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   jN: () => (/* binding */ questionList),
/* harmony export */   lp: () => (/* binding */ passingSection),
/* harmony export */   mM: () => (/* binding */ reviewSection)
/* harmony export */ });
/* harmony import */ var _check_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9510);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/** Never begins a line. */
const SEPARATOR = '\u00a0· ';
/** UTF-16 units that a list may take: a comment has 60,000 in all, and the checklists need most of them. */
const TABLE_ROOM = 14_000;
const LIST_ROOM = 5_000;
const MOST_LINES = 20;
const MOST_FINDINGS = 8;
/** The verdict in one line, and below it why or what to do next. */
function verdictSection(report) {
    const lines = [`### ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[report.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}`];
    const next = nextStep(report);
    if (next !== '')
        lines.push('', next);
    return lines.join('\n');
}
function nextStep({ verdict, reason, documents, review }) {
    switch (verdict) {
        case 'error':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? 'Something failed inside the gate.')} Until it can, the status is an error.`;
        case 'fail':
            if (documents.some((document) => document.verdict === 'fail')) {
                return 'Each point says what to write and where. Push the change, and the gate reads the text again.';
            }
            return review?.state === 'changes-requested'
                ? 'The text holds. Once the reviewer’s points are answered, ask for another review.'
                : '';
        case 'pending':
            return review?.state === 'waiting'
                ? 'Ask someone who did not write it to read it, answer the questions below, and approve this pull request.'
                : '';
        default:
            return '';
    }
}
/** A table of the files; empty where there are none. */
function filesSection({ documents }, links) {
    if (documents.length === 0)
        return '';
    const rows = [...documents]
        .sort((a, b) => Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(b) > 0) - Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(a) > 0))
        .slice(0, 200)
        .map((document) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(document.path), urlOf(links, document.path));
        const words = document.checks.length === 0 ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordCount */ .e)(document).replace(/^([\d,]+) words?( of)?/, '$1$2');
        return `| ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[document.verdict]} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name)} | ${words} | ${missing(document)} |`;
    });
    const shown = fitting(rows, documents.length, TABLE_ROOM, (rest) => `| | and ${rest} more | | |`);
    return ['| | Postmortem | Words | To fix |', '|:-:|---|---|---|', ...shown].join('\n');
}
function missing(document) {
    if (document.verdict === 'error')
        return 'not judged';
    const warnings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(document, 'warning').length;
    const points = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(document);
    const errors = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(document, 'error').length;
    const parts = [
        ...(points > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(points, 'point')] : errors > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? 'nothing' : parts.join(', ');
}
function documentSections(document, links, hasTitle) {
    const facts = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .figures */ .u5)(document.facts).map((figure) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(figure));
    const head = [
        ...(hasTitle
            ? [`#### ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[document.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(document.path), urlOf(links, document.path))}`]
            : []),
        ...(document.reason === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(document.reason, 600)]),
        ...(facts.length === 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalised */ .Iu)(facts.join(SEPARATOR))]),
    ];
    return {
        head: head.join('\n\n'),
        groups: groupsOf(document.checks).map((group) => groupSection(group, document.path, links)),
    };
}
/** A document that holds all it needs: its checklist is there for who wants to see it. */
function passingSection(document, links, hasTitle) {
    const { head, groups } = documentSections(document, links, hasTitle);
    if (groups.length === 0)
        return head;
    const held = document.checks.filter(({ outcome }) => outcome === 'pass').length;
    const details = [
        `<details><summary>The checklist: ${held} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(document.checks.length, 'point')} hold</summary>`,
        '',
        groups.join('\n\n'),
        '',
        '</details>',
    ].join('\n');
    return head === '' ? details : `${head}\n\n${details}`;
}
/** The checks by section: `summary.*` below `summary`; those that belong to none, last. */
function groupsOf(checks) {
    const sectionOf = (check) => {
        const section = check.id.split('.', 1)[0];
        return checks.some(({ id }) => id.startsWith(`${section}.`)) && checks.some(({ id }) => id === section)
            ? section
            : undefined;
    };
    const groups = checks
        .filter((check) => sectionOf(check) === check.id)
        .map((head) => ({
        title: head.says,
        head,
        checks: checks.filter((check) => check !== head && sectionOf(check) === head.id),
    }));
    const others = checks.filter((check) => sectionOf(check) === undefined);
    return others.length === 0 ? groups : [...groups, { title: 'The whole text', checks: others }];
}
const RANK = ['error', 'warning', 'skip', 'waived', 'info', 'pass'];
const ICONS = {
    error: '❌',
    warning: '⚠️',
    skip: '➖',
    waived: 'ℹ️',
    info: 'ℹ️',
    pass: '✅',
};
const standing = (check) => (check.outcome === 'fail' ? check.severity : check.outcome);
function groupSection({ title, head, checks }, path, links) {
    const all = head === undefined ? checks : [head, ...checks];
    const worst = RANK.find((rank) => all.some((check) => standing(check) === rank)) ?? 'pass';
    // A hint does not take the tick from a section that holds.
    const icon = ICONS[worst === 'info' || worst === 'waived' ? 'pass' : worst];
    const titleLines = head === undefined || head.outcome === 'pass' ? [`${icon} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title)}**`] : checkLines(head, path, links);
    const open = checks
        .filter((check) => check.outcome === 'fail' || check.outcome === 'waived')
        .sort((a, b) => RANK.indexOf(standing(a)) - RANK.indexOf(standing(b)));
    const items = [
        ...open.map((check) => item(checkLines(check, path, links))),
        ...[...byReason(checks)].map(([reason, skipped]) => `- ➖ ${sayings(skipped)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`),
    ];
    const passed = checks.filter(({ outcome }) => outcome === 'pass');
    if (passed.length > 0) {
        if (items.length === 0 && titleLines.length === 1)
            titleLines[0] += `<br>${sayings(passed)}`;
        else
            items.push(`- ✅ ${sayings(passed)}`);
    }
    return [...titleLines, ...items].join('\n');
}
/** The first line as a list item, the others as they are below it. */
const item = ([first = '', ...others]) => [`- ${first}`, ...others.map((line) => `  ${line}`)].join('\n');
const sayings = (checks) => checks.map(({ says }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(says)).join(SEPARATOR);
function byReason(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (check.outcome !== 'skip')
            continue;
        groups.set(check.reason, [...(groups.get(check.reason) ?? []), check]);
    }
    return groups;
}
/** One check: a line that holds all of it, or one line and a list of places below it. */
function checkLines(check, path, links) {
    const title = `${ICONS[standing(check)]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(check.says)}**`;
    switch (check.outcome) {
        case 'pass':
            return [title];
        case 'skip':
            return [`${title}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(check.reason)}`];
        case 'waived':
            return [`${title} · waived by the author, ${place(check, path, links)}<br>Reason: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(check.reason)}`];
        case 'fail':
            return failedLines(check, title, path, links);
    }
}
function failedLines(check, title, path, links) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check.id), (links.pageOf ?? _check_page_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPage */ .I)(check.id));
    const [only, ...others] = check.findings;
    if (only === undefined)
        return [`${title} · ${name}`];
    if (others.length === 0)
        return [`${title} · ${place(only, path, links)} · ${name}<br>${finding(only, path, links)}`];
    const isSameHelp = others.every(({ help }) => help === only.help);
    const places = check.findings.slice(0, MOST_FINDINGS).map((each) => {
        const words = isSameHelp ? message(each, path, links) : finding(each, path, links);
        return `- ${place(each, path, links)}: ${words}`;
    });
    const rest = check.findings.length - places.length;
    if (rest > 0)
        places.push(`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more place')}`);
    const help = isSameHelp ? `<br>${arrow(only.help)}` : '';
    return [`${title} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(check.findings.length, 'place')} · ${name}${help}`, ...places];
}
const finding = (each, path, links) => `${message(each, path, links)}<br>${arrow(each.help)}`;
function message({ message: fact, related = [] }, path, links) {
    const places = new Map();
    for (const { label, ...range } of related) {
        const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalised */ .Iu)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .unstopped */ .VH)(label)), 160);
        places.set(words, (places.get(words) ?? new Set()).add(place(range, path, links)));
    }
    const elsewhere = [...places].slice(0, 3).map(([words, where]) => ` ${words}: ${[...where].slice(0, 3).join(', ')}.`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fact) + elsewhere.join('');
}
const arrow = (help) => `→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(help)}`;
const place = (range, path, links) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .lineWords */ .CI)(range), urlOf(links, path, range));
const urlOf = ({ repositoryUrl, headSha }, path, range) => repositoryUrl === undefined || headSha === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(repositoryUrl, headSha, path, range);
/** Postmortems that the change removes; empty where there are none. */
function deletedSection({ deleted = [] }) {
    const shown = deleted.filter(({ outcome }) => outcome !== 'allow');
    if (shown.length === 0)
        return '';
    const lines = shown.slice(0, MOST_LINES).map(({ path, outcome }) => {
        const icon = outcome === 'fail' ? '❌' : '⚠️';
        return `- ${icon} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} is removed, or moved to where the gate does not read it`;
    });
    return `#### Removed postmortems\n\n${list(lines, shown.length)}`;
}
/** Files that look like postmortems and were not judged, and why; collapsed. */
function leftOutSection({ leftOut }) {
    if (leftOut.length === 0)
        return '';
    const lines = leftOut.slice(0, MOST_LINES).map(({ path, reason }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`);
    const title = `<details><summary>Left out: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(leftOut.length, 'file')}</summary>`;
    return [title, list(lines, leftOut.length), '</details>'].join('\n\n');
}
function notesSection({ notes = [] }) {
    if (notes.length === 0)
        return '';
    const lines = notes.slice(0, MOST_LINES).map((note) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 600)}`);
    const shown = fitting(lines, notes.length, LIST_ROOM, (rest) => `> and ${rest} more`);
    return ['> [!NOTE]', shown.join('\n>\n')].join('\n');
}
/** Who approved, whose approval does not count and why, who is still missing; empty without a review. */
function reviewSection({ review }) {
    if (review === undefined)
        return '';
    const { changesRequestedBy, missing: required, discarded, notes = [] } = review;
    const lines = [
        ...((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(review) === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(review))]),
        ...(changesRequestedBy.length === 0 ? [] : [`Changes requested by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(changesRequestedBy, 10))}.`]),
        ...(required.length === 0 ? [] : [`Still to approve: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(required, 10))}.`]),
    ];
    const notCounted = discarded
        .slice(0, MOST_LINES)
        .map(({ login, reason }) => `- Not counted: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(login)} ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .DISCARD_WORDS */ .T0[reason]}`);
    const remarks = notes.slice(0, MOST_LINES).map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 600)}`);
    const items = list([...remarks, ...notCounted], notes.length + discarded.length);
    if (lines.length === 0 && items === '')
        return '';
    return ['#### Review', lines.join(' '), items].filter((part) => part !== '').join('\n\n');
}
/** The reviewer's questions where there is nothing to tick: as a plain list with who answered them. */
function questionList({ review }) {
    if (review === undefined || review.checklist.length === 0)
        return '';
    const lines = review.checklist.map(({ text: question, tickedBy }) => {
        const by = tickedBy === null ? '' : ` ✓ by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tickedBy)}`;
        return `- ${tickedBy === null ? '▫️' : '✅'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(question, 300)}${by}`;
    });
    return ['#### For the reviewer', lines.join('\n')].join('\n\n');
}
const list = (lines, total) => fitting(lines, total, LIST_ROOM, (rest) => `- and ${rest} more`).join('\n');
/** As many lines as fit, and one that says how many of the total are not shown. */
function fitting(lines, total, room, more) {
    const shown = [];
    let left = room;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        shown.push(line);
    }
    return shown.length < total ? [...shown, more(total - shown.length)] : shown;
}


/***/ }),

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   qN: () => (/* binding */ renderRunSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7795);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4302);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4648);




/** UTF-16 units. The runner takes 1 MiB of a step's summary; one unit has at most three bytes. */
const SUMMARY_LIMIT = 330_000;
function renderSummary(report, links = {}) {
    const before = [(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSection */ .V6)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .filesSection */ .bE)(report, links), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedSection */ .$N)(report)];
    const after = [(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .notesSection */ .dY)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutSection */ .Rv)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewSection */ .mM)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .questionList */ .jN)(report)];
    const room = SUMMARY_LIMIT - [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
    const parts = [...before, ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .documentParts */ .ku)(report, links, room), ...after];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The summary of a run over several pull requests: one line for each. */
function renderRunSummary({ verdict, pullRequests }, repositoryUrl) {
    const rows = pullRequests.slice(0, MOST_ROWS).map((entry) => {
        const number = entry.pullRequest === undefined ? '' : `\\#${entry.pullRequest.number}`;
        const url = entry.pullRequest === undefined ? undefined : pullUrl(repositoryUrl, entry.pullRequest.number);
        const words = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(entry) + (entry.verdict === 'error' && entry.reason ? `: ${entry.reason}` : '');
        return `| ${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_[entry.verdict]} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(number, url)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words))} |`;
    });
    const rest = pullRequests.length - rows.length;
    if (rest > 0)
        rows.push(`| | | and ${rest} more |`);
    const title = `### ${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_[verdict]} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(pullRequests.length, 'open pull request')}`;
    return `${[title, ['| | Pull request | Verdict |', '|:-:|---|---|', ...rows].join('\n')].join('\n\n')}\n`;
}
const MOST_ROWS = 500;
const pullUrl = (repositoryUrl, number) => repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${number}`;


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ checklistBlock),
/* harmony export */   NJ: () => (/* binding */ LONGEST_BINDING),
/* harmony export */   hJ: () => (/* binding */ bindingOf),
/* harmony export */   sh: () => (/* binding */ checklists)
/* harmony export */ });
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8308);
/**
 * The reviewer's checklist as Markdown: written into the gate's comment, quoted for reviewers to paste, and read back.
 *
 *     <!-- postmortem-gate-checklist 8c1f…e2 -->
 *     - [ ] <!-- item:root-cause --> The root cause is a cause and not a symptom
 *     - [x] <!-- item:blameless --> It is blameless ✓ by alice
 */

/** A list for more postmortems than this can name is not read back: a comment has no room for it. */
const LONGEST_BINDING = 10_000;
const marker = /^<!-- postmortem-gate-checklist ([0-9a-f.]{0,10000}) -->$/;
const carriedMark = /^<!-- postmortem-gate-(tick|untick) ([a-z0-9-]{1,200}) ([A-Za-z0-9_-]{1,100}) ([0-9T:.Z+-]{1,40}) ([0-9a-f.]{0,10000}) -->$/;
const item = /^- \[([ xX])\] <!-- item:([a-z0-9-]{1,200}) -->/;
/** What a tick is given for: the postmortems' blobs, whatever their names, and which postmortems go. */
function bindingOf(head) {
    return [...new Set([...head].map(([path, blob]) => blob ?? goneMark(path)))].sort().join('.');
}
/** Its digits are odd in number, as no blob's are. */
const goneMark = (path) => `0${[...new TextEncoder().encode(path)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
/** The list for the gate's own comment. It must stand after a blank line, at the start of its line. */
function checklistBlock(boxes, binding, carried = []) {
    return [
        `<!-- postmortem-gate-checklist ${binding} -->`,
        ...carried.map((one) => `<!-- postmortem-gate-${one.isTick ? 'tick' : 'untick'} ${one.item} ${one.login} ${one.at} ${one.binding} -->`),
        ...boxes.map(({ id, text, isTicked }) => `- [${isTicked ? 'x' : ' '}] <!-- item:${id} --> ${text}`),
    ].join('\n');
}
/** Every list of ours in a body that stands at its top level; quoted, fenced and nested ones are none. */
function checklists(body) {
    const found = [];
    let open = null;
    const close = () => {
        if (open)
            found.push({ ...open, skeleton: open.skeleton.join('\n').trimEnd() });
        open = null;
    };
    for (const raw of (0,_top_level_js__WEBPACK_IMPORTED_MODULE_0__/* .topLevelLines */ .V)(body)) {
        const line = raw?.trimEnd() ?? '';
        const binding = marker.exec(line)?.[1];
        if (binding !== undefined) {
            close();
            open = { binding, boxes: new Map(), skeleton: [line], carried: [] };
            continue;
        }
        if (!open)
            continue;
        const box = item.exec(line);
        const carried = open.boxes.size === 0 ? carriedMark.exec(line) : null;
        if (box)
            open.boxes.set(box[2], box[1] !== ' ' && (open.boxes.get(box[2]) ?? true));
        else if (carried) {
            const [, kind, id, login, at, text] = carried;
            open.carried.push({ isTick: kind === 'tick', item: id, login: login, at: at, binding: text });
        }
        else if (line !== '') {
            close();
            continue;
        }
        open.skeleton.push(box ? line.replace(/^- \[.\]/, '- [ ]') : raw === null ? '?' : line);
    }
    close();
    return found;
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ withoutFallback),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   W$: () => (/* binding */ fallbackMark),
/* harmony export */   lz: () => (/* binding */ fallbackNote)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5013);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);


const MINUTE = 60_000;
/** How long before a deadline the fallback is asked. */
const LEAD = 24 * 60 * MINUTE;
const mark = /^<!-- postmortem-gate-asked ([0-9T:.Z-]{20,30}) -->$/;
/** The hidden line by which a later run knows that the fallback was asked. */
const fallbackMark = ({ at }) => `<!-- postmortem-gate-asked ${at} -->`;
/**
 * Whom to ask for a review now, or who was asked and when; null where nobody is to be.
 *
 * @param now milliseconds since the epoch, by the server's clock
 */
function fallback(evidence, settings, state, standing, now) {
    if (!settings.fallback)
        return null;
    const asked = askedAt(evidence);
    const reviewers = namesToAsk(evidence, settings.fallback.reviewers);
    if (asked !== null)
        return { reviewers, at: asked, ask: [] };
    if (state !== 'waiting' || evidence.draft || now < dueAt(evidence, settings.fallback, standing))
        return null;
    const already = new Set(evidence.requested.map(_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb));
    const ask = reviewers.filter((name) => !already.has((0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(name)));
    return ask.length === 0 ? null : { reviewers, at: new Date(now).toISOString(), ask };
}
/** When our comment first said that the fallback was asked; its history tells, whoever edited it since. */
function askedAt({ own }) {
    for (const { author, body, edits } of own) {
        const isOurs = (editor) => !!editor && !!author && (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(editor) === (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(author);
        const texts = edits?.length ? edits.flatMap((edit) => (isOurs(edit.editor) ? (edit.body ?? '') : [])) : [body];
        for (const line of texts.flatMap((text) => [...(0,_top_level_js__WEBPACK_IMPORTED_MODULE_1__/* .topLevelLines */ .V)(text)])) {
            const at = mark.exec(line?.trimEnd() ?? '')?.[1];
            if (at !== undefined && !Number.isNaN(Date.parse(at)))
                return at;
        }
    }
    return null;
}
/** The first of: `after` without an eligible review, and a day before the deadline. */
function dueAt({ openedAt, readyAt, reviews }, { after, deadline }, standing) {
    const came = reviews.filter(({ state, author }) => state.toUpperCase() !== 'PENDING' && standing(author) === null);
    const times = [openedAt, readyAt ?? openedAt, ...came.map(({ submittedAt }) => submittedAt)].map(Date.parse);
    const waited = after === undefined ? Number.POSITIVE_INFINITY : Math.max(...times) + after * MINUTE;
    return deadline === undefined ? waited : Math.min(waited, Date.parse(deadline) - LEAD);
}
/** All but the opener, whom GitHub refuses. */
function namesToAsk({ opener }, reviewers) {
    const names = reviewers.map((name) => name.trim().replace(/^@/, ''));
    return names.filter((name) => !opener || (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(name) !== (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(opener));
}
/** What the comment says of it. */
function fallbackNote({ reviewers, at }, settings) {
    const why = settings.after === undefined ? 'before the deadline' : 'in time';
    return `Nobody who may review did ${why}, so ${reviewers.join(', ')} ${reviewers.length === 1 ? 'was' : 'were'} asked for a review on ${at.slice(0, 10)}.`;
}
/** The review's state where the fallback could not be asked: it says why in place of saying that it was. */
function withoutFallback({ fallback: _, notes = [], ...review }, why) {
    // The sentence about the fallback is the last one.
    return { ...review, notes: [...notes.slice(0, -1), why] };
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   SE: () => (/* binding */ teamsToRead),
/* harmony export */   V2: () => (/* binding */ webFlow),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   pJ: () => (/* binding */ contributors),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* unused harmony export isTeam */
/** Permissions from which on a review counts. `read` says little on a public repository: GitHub grants it to all. */
const allowed = {
    write: new Set(['admin', 'maintain', 'write']),
    read: new Set(['admin', 'maintain', 'write', 'triage', 'read']),
};
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
/** REST writes `name[bot]` where GraphQL writes `name` and a type; people cannot have brackets in their login. */
const isBot = (person) => person.bot || /\[bot\]$/i.test(person.login);
/** One key per account, however an API spells it. A bot and a person of the same name are two accounts. */
const accountOf = (person) => (isBot(person) ? `${bare(person.login)}[bot]` : bare(person.login));
/** GitHub itself commits as this account for what people do on its pages. */
const webFlow = { login: 'web-flow', bot: false };
const isWebFlow = (person) => bare(person.login) === webFlow.login;
/** A name of a config: `alice`, `@alice` or `@org/team`, as a key. */
const nameOf = (name) => name.trim().replace(/^@/, '').toLowerCase();
const isTeam = (name) => name.includes('/');
/** The names of teams in the settings as keys of `ReviewEvidence.teams`. */
function teamsToRead(settings) {
    return [...new Set(named(settings).filter(isTeam).map(nameOf))];
}
/** Everybody whom the settings name: each of them is eligible. */
function named(settings) {
    const reviewers = typeof settings.reviewers === 'string' ? [] : settings.reviewers;
    return [...reviewers, ...settings.required, ...(settings.fallback?.reviewers ?? [])];
}
/** Accounts that wrote a postmortem of this pull request, and whether somebody unknown may have. */
function contributors(evidence) {
    const accounts = new Set();
    let unlinked = null;
    for (const commit of evidence.commits) {
        if (commit.changesPostmortem === false)
            continue;
        const { author, committer } = commit;
        for (const person of [author, committer])
            if (person && !isWebFlow(person))
                accounts.add(accountOf(person));
        // GitHub commits for people and writes nothing: as an author it stands for somebody unknown.
        if (!author || isWebFlow(author) || !committer)
            unlinked ??= commit.sha;
    }
    return { accounts, unlinked };
}
/** Says of anybody what a review or a tick of theirs is worth. */
function standings(evidence, settings) {
    const opener = evidence.opener && accountOf(evidence.opener);
    const { accounts } = contributors(evidence);
    return (person) => {
        if (person === null)
            return 'ghost';
        if (isBot(person))
            return 'bot';
        const account = accountOf(person);
        if (account === opener)
            return 'author';
        if (accounts.has(account))
            return 'contributor';
        const eligible = eligibility(account, evidence, settings);
        return eligible === 'yes' ? null : eligible === 'no' ? 'not-eligible' : 'unknown';
    };
}
function eligibility(account, evidence, settings) {
    if (settings.reviewers === 'anyone')
        return 'yes';
    let unknown = false;
    for (const name of named(settings).map(nameOf)) {
        if (name === account)
            return 'yes';
        if (!isTeam(name))
            continue;
        const members = evidence.teams.get(name);
        if (members?.some((member) => bare(member) === account))
            return 'yes';
        unknown ||= members === undefined || members === null;
    }
    if (typeof settings.reviewers === 'string') {
        const permission = evidence.permissions.get(account) ?? 'unknown';
        if (allowed[settings.reviewers].has(permission))
            return 'yes';
        unknown ||= permission === 'unknown';
    }
    return unknown ? 'unknown' : 'no';
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ topLevelLines)
/* harmony export */ });
/**
 * Which lines of a comment stand at the top level of its Markdown: not in a quote, a fence, an HTML block or a list
 * item. A full parser is no match for hostile comments; this reads each line once and, where it cannot be sure, says no.
 */
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const thematicBreak = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const listItem = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))( *)(.?)/;
/** The lines of a text, null for each that does not surely stand at the top level. Line endings are taken off. */
function* topLevelLines(text) {
    let inside = null;
    /** The column from which on a line belongs to the open list item; 0 where none is open. */
    let content = 0;
    /** Whether the last line ended whatever stood before it, so that the next one starts afresh. */
    let isFresh = true;
    /** Whether a list may be open that is not, or the other way round. */
    let isUnsure = false;
    for (const line of text.split(/\r\n|\r|\n/)) {
        if (inside) {
            const nested = inside.kind === 'markup' ? opening(line) : null;
            if (nested && nested !== 'closed' && nested.kind !== 'markup')
                return;
            if (isEnd(inside, line))
                inside = null;
            isFresh = true;
            yield null;
            continue;
        }
        if (isBlank(line)) {
            isFresh = true;
            yield '';
            continue;
        }
        const column = indent(line);
        if (content > 0 && column >= content && !isUnsure) {
            isFresh = false;
            yield null;
            continue;
        }
        const opened = opening(line);
        if (isUnsure && column > 0 && (opened || /^\s+[`~<]/.test(line)))
            return;
        const item = thematicBreak.test(line) ? null : listItem.exec(line);
        if (item && (item[2] !== '' || item[3].trim() === '')) {
            const spaces = item[2].length;
            const width = spaces > 4 ? 1 : spaces;
            const hasContent = item[3].trim() !== '';
            // Only a bullet or a 1 begins a list wherever parsers stand; another number, and an empty item, may be text.
            const isSure = hasContent && ((isFresh && /[-+*]|^ *1[.)]/.test(item[1])) || (content > 0 && !isUnsure));
            content = item[1].length + width;
            isUnsure = !isSure;
            isFresh = false;
            yield line;
            continue;
        }
        if (opened) {
            content = 0;
            isUnsure = false;
            inside = opened === 'closed' ? null : opened;
            isFresh = true;
            yield opened === 'closed' ? line : null;
            continue;
        }
        if (content > 0 && !isFresh)
            isUnsure = true;
        else if (column < 4) {
            content = 0;
            isUnsure = false;
        }
        isFresh = false;
        yield column < 4 ? line : null;
    }
}
/** The fence or HTML block that a line opens; `closed` where the block ends on the same line. */
function opening(line) {
    const mark = fence.exec(line)?.[1];
    if (mark)
        return { kind: 'fence', marker: mark[0], length: mark.length };
    const start = line.trimStart();
    if (indent(line) > 3 || !start.startsWith('<'))
        return null;
    const isLast = htmlEnd(start);
    if (isLast === null)
        return { kind: 'markup' };
    return isLast(start.slice(2)) ? 'closed' : { kind: 'html', isLast };
}
/** How an HTML block ends that does not end at a blank line, by what it starts with. */
function htmlEnd(start) {
    const has = (end) => (line) => line.toLowerCase().includes(end);
    if (start.startsWith('<!--'))
        return has('-->');
    if (start.startsWith('<?'))
        return has('?>');
    if (start.startsWith('<![CDATA['))
        return has(']]>');
    if (/^<![a-z]/i.test(start))
        return has('>');
    const raw = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(start);
    return raw && has(`</${raw[1].toLowerCase()}>`);
}
function isEnd(inside, line) {
    if (inside.kind === 'markup')
        return isBlank(line);
    if (inside.kind === 'html')
        return inside.isLast(line);
    const run = line.trim();
    return indent(line) < 4 && run.length >= inside.length && run === inside.marker.repeat(run.length);
}
/** Only spaces and tabs make a blank line to Markdown; a no-break space is text. */
const isBlank = (line) => /^[ \t]*$/.test(line);
/** The column that a line's text starts at, tabs counted to the next multiple of four. */
function indent(line) {
    let column = 0;
    for (const character of line) {
        if (character === ' ')
            column++;
        else if (character === '\t')
            column += 4 - (column % 4);
        else
            break;
    }
    return column;
}


/***/ })

};
