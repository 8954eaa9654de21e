export const id = 966;
export const ids = [966];
export const modules = {

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   Oq: () => (/* binding */ withFixes),
/* harmony export */   QR: () => (/* binding */ mended),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   x1: () => (/* binding */ withHoldingFixes)
/* harmony export */ });
/* unused harmony export isNoWorse */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

/** So many fixes may be refused one by one before the rest is left; each costs a judgement. */
const MOST_REFUSED = 50;
/**
 * The text with every fix that holds; the same text again where there is none. To mend what was mended changes nothing.
 *
 * @param judge the report of a text under the document's own name
 */
async function mended(source, judge) {
    let text = source;
    let report = await judge(text);
    const made = [];
    const refused = new Set();
    const texts = new Set([text]);
    while (refused.size < MOST_REFUSED) {
        const open = candidates(report).filter((each) => !refused.has(keyOf(each)));
        if (open.length === 0)
            break;
        // Mostly all of them hold; where they do not, each has to hold alone.
        const attempts = open.length > 1 ? [apart(open), open.slice(0, 1)] : [open];
        const held = await firstHeld(attempts);
        if (held === null)
            refused.add(keyOf(open[0]));
        else {
            ({ text, report } = held);
            texts.add(text);
            made.push(...held.taken.map(({ check }) => check));
        }
    }
    return { text, made };
    async function firstHeld(attempts) {
        for (const taken of attempts) {
            const next = edited(text, taken);
            // What stood before would come again for ever.
            if (texts.has(next))
                continue;
            const after = await judge(next);
            if (isNoWorse(report, after))
                return { text: next, report: after, taken };
        }
        return null;
    }
}
/** Whether a report holds something that can be mended. */
const hasFix = (report) => candidates(report).length > 0;
/** So many fixes are tried one by one. */
const MOST_TRIED = 20;
/**
 * The report with those fixes alone that leave the text judged no worse, all together or each for itself.
 *
 * @param judge the report of a text under the document's own name
 */
function withHoldingFixes(report, text, judge) {
    const all = candidates(report);
    const holds = (some) => isNoWorse(report, judge(edited(text, some)));
    if (all.length === 0 || holds(apart(all)))
        return report;
    const kept = all.length === 1 ? [] : all.slice(0, MOST_TRIED).filter((each) => holds([each]));
    return withFixes(report, kept.map(({ fix }) => fix));
}
/** The report with these fixes and no others. */
function withFixes(report, kept = []) {
    if (!hasFix(report))
        return report;
    const only = (holder) => {
        if (holder.fix === undefined || kept.includes(holder.fix))
            return holder;
        const { fix: _, ...rest } = holder;
        return rest;
    };
    const checks = report.checks.map((check) => check.outcome === 'fail'
        ? { ...check, findings: check.findings.map(only) }
        : check.outcome === 'pass'
            ? only(check)
            : check);
    return { ...report, checks };
}
const keyOf = ({ check, fix }) => JSON.stringify([check, fix]);
function candidates({ checks }) {
    return checks.flatMap((check) => {
        const fixes = check.outcome === 'fail' ? check.findings : check.outcome === 'pass' ? [check] : [];
        return fixes.flatMap(({ fix }) => (fix === undefined ? [] : [{ check: check.id, fix }]));
    });
}
/** Those of the candidates that touch no other's place; a later run takes the rest. */
function apart(all) {
    const taken = [];
    const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column < b.column);
    for (const candidate of all) {
        const touches = taken.some((other) => other.fix.some((a) => candidate.fix.some((b) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start))));
        if (!touches)
            taken.push(candidate);
    }
    return taken;
}
/** The text after the edits; everything else in it stays as it is, to the byte. */
function edited(text, candidates) {
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .qo(text);
    let result = '';
    let at = 0;
    const edits = candidates
        .flatMap(({ fix }) => fix)
        .map(({ start, end, replacement }) => ({ from: lines.offset(start), to: lines.offset(end), replacement }))
        .sort((a, b) => a.from - b.from);
    for (const { from, to, replacement } of edits) {
        result += text.slice(at, from) + replacement;
        at = to;
    }
    return result + text.slice(at);
}
const HOLDS = ['pass', 'waived'];
/** Every check that held holds still, and neither the words nor what they state have changed. */
function isNoWorse(before, after) {
    const outcomes = new Map(after.checks.map(({ id, outcome }) => [id, outcome]));
    const facts = after.facts;
    return (before.words === after.words &&
        before.reason === after.reason &&
        before.checks.every(({ id, outcome }) => !HOLDS.includes(outcome) || HOLDS.includes(outcomes.get(id))) &&
        Object.entries(before.facts).every(([name, value]) => facts[name] === value));
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ NONE_HERE),
  check: () => (/* binding */ check),
  B: () => (/* binding */ passedOverNote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/gate.js
var gate = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: ./lib/local/config.js
var local_config = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/local/entry.js
var entry = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/local/files.js
var files = __webpack_require__(2760);
// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/wording.js
var wording = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/render/github-commands.js



/** One command a line, errors first, and the verdict as a last plain line. */
function renderGithubCommands(report) {
    const verdict = (0,terminal/* printable */.g$)(`${wording/* VERDICT_ICONS */.n_[report.verdict]} ${(0,wording/* headline */.Pl)(report).replaceAll('`', '')}`);
    return `${[...(0,annotations/* allAnnotations */.G7)(report).map(command), verdict].join('\n')}\n`;
}
function command(annotation) {
    const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation;
    const properties = Object.entries({
        file: (0,terminal/* printable */.g$)(file, 4096),
        line: startLine,
        endLine,
        col: startColumn,
        endColumn,
        title,
    })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${level} ${properties.join(',')}::${data(message)}`;
}
// What the runner decodes again.
const data = (value) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/fix.js
var fix = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/render/visible.js
var visible = __webpack_require__(2474);
;// CONCATENATED MODULE: ./lib/render/code-frame.js


const TAB = '    ';
/** The lines of a text, without its byte order mark, as positions count them. */
const linesOf = (source) => source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
/**
 * The frame, one line each. Marks of other lines than the text has are left away.
 *
 * @param width how many terminal columns a line may take, gutter included
 */
function codeFrame(lines, marks, width, colours) {
    const shown = [...marks]
        .filter(({ range }) => lines[range.start.line - 1] !== undefined)
        .sort((a, b) => a.range.start.line - b.range.start.line);
    if (shown.length === 0)
        return [];
    const digits = String(shown.at(-1).range.start.line).length;
    const gutter = (number = '') => colours.gutter(`${number.padStart(digits)} │`);
    const frame = [gutter()];
    let previous = 0;
    const room = width - digits - 3;
    for (const [i, { range, label, kind }] of shown.entries()) {
        const { line } = range.start;
        const window = lineWindow(lines[line - 1], range, room);
        if (previous > 0 && line > previous + 1)
            frame.push(colours.gutter('…'.padStart(digits)));
        if (line !== previous)
            frame.push(`${gutter(String(line))} ${window.text}`);
        const carets = (kind === 'main' ? '^' : '-').repeat(window.length);
        // Said once where several marks are about one thing.
        const words = label === undefined || label === shown[i + 1]?.label ? '' : shownLabel(label, room);
        const isBeside = window.offset + window.length + 1 + (0,terminal/* columns */.YB)(words) <= room;
        frame.push(`${gutter()} ${' '.repeat(window.offset)}${colours[kind](isBeside && words !== '' ? `${carets} ${words}` : carets)}`);
        if (!isBeside) {
            const indent = ' '.repeat(Math.max(0, Math.min(window.offset, room - (0,terminal/* columns */.YB)(words))));
            frame.push(`${gutter()} ${indent}${colours[kind](words)}`);
        }
        previous = line;
    }
    return frame;
}
/** The part of a line around a range that fits, with its control characters visible and its tabs as spaces. */
function lineWindow(line, { start, end }, width) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.min(Math.max(end.column - 1, from), line.length);
    // Only what can be shown is worked on: a line may be as long as the file.
    const reach = width * 2;
    const before = shownText(line.slice(Math.max(0, from - reach), from));
    const marked = shownText(line.slice(from, Math.min(to, from + reach)));
    const after = shownText(line.slice(to, to + reach));
    const all = (0,terminal/* columns */.YB)(before) + (0,terminal/* columns */.YB)(marked) + (0,terminal/* columns */.YB)(after);
    const isWhole = from <= reach && to - from <= reach && line.length - to <= reach && all <= width;
    if (isWhole)
        return { text: before + marked + after, offset: (0,terminal/* columns */.YB)(before), length: Math.max(1, (0,terminal/* columns */.YB)(marked)) };
    const context = Math.min((0,terminal/* columns */.YB)(before) + (0,terminal/* columns */.YB)(after), Math.floor(width / 3));
    const middle = fitting(marked, width - 2 - context);
    const side = Math.floor((width - (0,terminal/* columns */.YB)(middle) - 2) / 2);
    const tail = fitting(after, Math.max(side, width - 2 - (0,terminal/* columns */.YB)(middle) - (0,terminal/* columns */.YB)(before)));
    const head = fittingEnd(before, width - 2 - (0,terminal/* columns */.YB)(middle) - (0,terminal/* columns */.YB)(tail));
    const lead = head === before && from <= reach ? head : `…${head}`;
    const isCutInside = middle !== marked || to - from > reach;
    const text = lead + middle + (isCutInside ? '…' : tail === after && line.length - to <= reach ? tail : `${tail}…`);
    return { text, offset: (0,terminal/* columns */.YB)(lead), length: Math.max(1, (0,terminal/* columns */.YB)(middle)) };
}
function shownLabel(label, room) {
    const whole = (0,visible/* visible */.RK)((0,visible/* cut */.Jj)(label.replace(/\.$/, ''), room));
    return (0,terminal/* columns */.YB)(whole) <= room ? whole : `${fitting(whole, room - 1)}…`;
}
const shownText = (value) => (0,visible/* visible */.RK)(value.replaceAll('\t', TAB));
function fitting(value, width) {
    let kept = '';
    let used = 0;
    for (const character of value) {
        used += (0,terminal/* columns */.YB)(character);
        if (used > width)
            break;
        kept += character;
    }
    return kept;
}
function fittingEnd(value, width) {
    const kept = [];
    let used = 0;
    for (const character of [...value].reverse()) {
        used += (0,terminal/* columns */.YB)(character);
        if (used > width)
            break;
        kept.unshift(character);
    }
    return kept.join('');
}

;// CONCATENATED MODULE: ./lib/render/pretty.js
/** The report for a terminal: each finding with the lines it is about, then the verdict. */




const sgr = (on, off) => (words) => `\x1b[${on}m${words}\x1b[${off}m`;
const plain = (words) => words;
const COLOURS = {
    error: sgr(31, 39),
    warning: sgr(33, 39),
    info: sgr(36, 39),
    pass: sgr(32, 39),
    dim: sgr(2, 22),
    bold: sgr(1, 22),
    gutter: sgr(2, 22),
    main: sgr(31, 39),
    related: sgr(36, 39),
};
const NO_COLOURS = {
    error: plain,
    warning: plain,
    info: plain,
    pass: plain,
    dim: plain,
    bold: plain,
    gutter: plain,
    main: plain,
    related: plain,
};
const MOST_FRAMES = 5;
const EVIDENCE_LIMIT = 60;
const LABELS = { error: 'error', warning: 'warning', info: 'hint' };
/** The output; each piece ends with its line. */
class PrettyPieces {
    #page;
    #offersFix;
    #hasFix = false;
    constructor({ color, width = 80, verbose = false, offersFix = false }) {
        this.#page = new Page(color ? COLOURS : NO_COLOURS, width, verbose);
        this.#offersFix = offersFix;
    }
    document(document, text) {
        this.#hasFix ||= this.#offersFix && (0,fix/* hasFix */.EQ)(document);
        this.#page.document(document, linesOf(text));
        return this.#page.taken();
    }
    end(report) {
        for (const { path, outcome } of report.deleted ?? []) {
            if (outcome !== 'allow')
                this.#page.removed(path, outcome === 'fail' ? 'error' : 'warning');
        }
        this.#page.remarks(report);
        this.#page.explanation(report, this.#hasFix);
        this.#page.verdict(report);
        return this.#page.rest();
    }
}
/** The lines so far, and how they are set. */
class Page {
    colours;
    width;
    isVerbose;
    #lines = [];
    constructor(colours, width, isVerbose) {
        this.colours = colours;
        this.width = width;
        this.isVerbose = isVerbose;
    }
    /** All lines but the last, on which those to come may depend; they are taken off. */
    taken() {
        const lines = this.#lines.splice(0, this.#lines.length - 1);
        return (0,terminal/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
    }
    /** The lines that are left. */
    rest() {
        return (0,terminal/* withoutCommands */.Df)(`${this.#lines.join('\n').trimEnd()}\n`);
    }
    document(document, lines) {
        const { colours } = this;
        const sign = { pass: colours.pass('✓'), fail: colours.error('✗') }[document.verdict] ?? colours.warning('!');
        const path = (0,terminal/* printable */.g$)(document.path, 300);
        this.#lines.push(`${sign} ${colours.bold(path)}`);
        const words = document.checks.length === 0 ? [] : [(0,wording/* wordCount */.e)(document)];
        const facts = [...standing(document), ...words, ...(0,wording/* figures */.u5)(document.facts)];
        this.#text(facts.map((fact) => (0,terminal/* printable */.g$)(fact, 200)).join(' · '), '  ', colours.dim);
        if (document.reason !== undefined)
            this.#text((0,terminal/* printable */.g$)(document.reason), '  ');
        this.#lines.push('');
        for (const severity of ['error', 'warning', 'info']) {
            for (const check of (0,wording/* failed */.gz)(document, severity))
                this.#failed(check, path, lines);
        }
        this.#notJudged(document.checks);
        this.#waived(document.checks, path);
        if (this.isVerbose)
            this.#held(document.checks, lines);
    }
    removed(path, severity) {
        const said = `${severity}: ${(0,terminal/* printable */.g$)(path, 300)} is removed, or moved to where the gate does not read it`;
        const [first = '', ...rest] = (0,terminal/* wrapped */.ky)(said, this.width);
        this.#lines.push(this.colours[severity](severity) + first.slice(severity.length), ...rest, '');
    }
    remarks({ leftOut, notes = [], review }) {
        for (const { path, reason } of leftOut)
            this.#item(`left out: ${(0,terminal/* printable */.g$)(path, 300)}: ${(0,terminal/* printable */.g$)(reason)}`);
        for (const note of notes)
            this.#item(`note: ${(0,terminal/* printable */.g$)(note)}`);
        if (review !== undefined && review.need > 0) {
            this.#item(`review: ${review.have} of ${(0,wording/* plural */.LS)(review.need, 'independent approval')}`);
        }
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    explanation({ documents }, hasFix) {
        const check = firstFailed(documents);
        if (check !== undefined) {
            this.#text(`Why a check asks for it: postmortem-gate explain ${(0,terminal/* printable */.g$)(check.id, 80)}`, '', this.colours.dim);
        }
        if (hasFix) {
            this.#text('Some of it can be mended for you: add --fix; with --dry-run it only shows what', '', this.colours.dim);
        }
        if (check !== undefined || hasFix)
            this.#lines.push('');
    }
    verdict(report) {
        const colour = { pass: this.colours.pass, fail: this.colours.error }[report.verdict] ?? this.colours.warning;
        const words = (0,terminal/* printable */.g$)((0,wording/* headline */.Pl)(report).replaceAll('`', ''));
        const reason = report.verdict === 'error' && report.reason !== undefined ? `: ${(0,terminal/* printable */.g$)(report.reason)}` : '';
        this.#text(words + reason, '', (line) => this.colours.bold(colour(line)));
    }
    #failed(check, path, lines) {
        const colour = this.colours[check.severity];
        const label = LABELS[check.severity];
        const isSameHelp = check.findings.every(({ help }) => help === check.findings[0]?.help);
        const shown = check.findings.slice(0, MOST_FRAMES);
        for (const [i, finding] of shown.entries()) {
            const [first = '', ...rest] = (0,terminal/* wrapped */.ky)(`${label}[${check.id}]: ${(0,terminal/* printable */.g$)(finding.message)}`, this.width);
            const head = `${label}[${check.id}]`;
            this.#lines.push(first.startsWith(head)
                ? this.colours.bold(colour(head)) + this.colours.bold(first.slice(head.length))
                : this.colours.bold(first), ...rest.map((line) => this.colours.bold(line)));
            this.#frame(finding, path, lines, colour);
            if (!isSameHelp || i === shown.length - 1)
                this.#help(finding.help);
            this.#lines.push('');
        }
        const others = check.findings.slice(MOST_FRAMES);
        if (others.length > 0) {
            const where = others.map(({ start }) => start.line).join(', ');
            this.#text(`${label}[${check.id}]: the same at ${(0,wording/* plural */.LS)(others.length, 'more place')}: lines ${where}`, '  ');
            this.#lines.push('');
        }
    }
    #frame(finding, path, lines, colour) {
        const marks = [
            { range: finding, kind: 'main' },
            ...(finding.related ?? []).slice(0, 3).map(({ label, ...range }) => ({ range, label, kind: 'related' })),
        ];
        this.#lines.push(`  ${this.colours.dim('at')} ${path}:${finding.start.line}:${finding.start.column}`);
        const frame = codeFrame(lines, marks, this.width - 2, { ...this.colours, main: colour });
        this.#lines.push(...frame.map((line) => `  ${line}`));
    }
    #help(help) {
        const [first = '', ...rest] = (0,terminal/* wrapped */.ky)((0,terminal/* printable */.g$)(help), this.width - 8);
        this.#lines.push(`  ${this.colours.pass('help:')} ${first}`, ...rest.map((line) => `        ${line}`));
    }
    #notJudged(checks) {
        const byReason = new Map();
        for (const check of checks) {
            if (check.outcome !== 'skip')
                continue;
            byReason.set(check.reason, [...(byReason.get(check.reason) ?? []), check.says]);
        }
        for (const [reason, says] of byReason) {
            this.#item(`${(0,terminal/* printable */.g$)(says.join(', '))} (${(0,terminal/* printable */.g$)(reason)})`);
        }
        if (byReason.size > 0)
            this.#lines.push('');
    }
    #waived(checks, path) {
        const waived = checks.filter((check) => check.outcome === 'waived');
        for (const { id, reason, start } of waived) {
            this.#item(`waived ${id} (${path}:${start.line}): ${(0,terminal/* printable */.g$)(reason)}`);
        }
        if (waived.length > 0)
            this.#lines.push('');
    }
    #held(checks, lines) {
        for (const check of checks) {
            if (check.outcome !== 'pass')
                continue;
            this.#lines.push(`  ${this.colours.pass('✓')} ${(0,terminal/* printable */.g$)(check.says)} ${this.colours.dim(check.id)}`);
            for (const range of check.evidence.slice(0, 3)) {
                const place = `${range.start.line}:${range.start.column}`;
                this.#lines.push(`      ${this.colours.dim(place.padEnd(7))} ${(0,terminal/* printable */.g$)(excerpt(range, lines), EVIDENCE_LIMIT)}`);
            }
        }
        this.#lines.push('');
    }
    #item(words) {
        const [first = '', ...rest] = (0,terminal/* wrapped */.ky)(words, this.width - 4);
        this.#lines.push(`  ${this.colours.dim('-')} ${first}`, ...rest.map((line) => `    ${line}`));
    }
    #text(words, indent, colour = plain) {
        if (words === '')
            return;
        this.#lines.push(...(0,terminal/* wrapped */.ky)(words, this.width - indent.length).map((line) => indent + colour(line)));
    }
}
/** The first of those that weigh most. */
function firstFailed(documents) {
    for (const severity of ['error', 'warning', 'info'])
        for (const document of documents)
            for (const check of (0,wording/* failed */.gz)(document, severity))
                return check;
    return undefined;
}
/** How much is to be fixed; errors of a document that passes are left by the settings. */
function standing(document) {
    const points = (0,wording/* documentPoints */.lP)(document);
    if (points > 0)
        return [`${(0,wording/* plural */.LS)(points, 'point')} to fix`];
    const errors = document.verdict === 'pass' ? (0,wording/* failed */.gz)(document, 'error').length : 0;
    return errors > 0 ? [`${(0,wording/* plural */.LS)(errors, 'error')}, none of which fails it here`] : [];
}
function excerpt({ start, end }, lines) {
    const line = lines[start.line - 1] ?? '';
    return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : line.length).trim();
}

// EXTERNAL MODULE: ./lib/render/check-page.js
var check_page = __webpack_require__(9510);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/sarif.js




const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
const HOME = 'https://github.com/postmortem-gate/postmortem-gate';
const MOST_WORDS = 1000;
/** Stands for documents that fail as a whole, such as a symbolic link. */
const WHOLE = { id: 'document', says: 'the file holds a postmortem as text', severity: 'error' };
function renderSarif(report, { pageOf = check_page/* checkPage */.I } = {}) {
    const rules = rulesOf(report);
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        informationUri: HOME,
                        rules: rules.map((rule) => ruleDescriptor(rule, pageOf(rule.id))),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.verdict !== 'error',
                        ...(report.verdict === 'error' && report.reason !== undefined
                            ? { toolExecutionNotifications: [{ level: 'error', message: words(report.reason) }] }
                            : {}),
                    },
                ],
                results: report.documents.flatMap((document) => results(document, (id) => indexOf.get(id))),
            },
        ],
    };
    return `${(0,json/* printableJson */.et)(log)}\n`;
}
/** Every check that was made, once, in the order of the checklist. */
function rulesOf({ documents }) {
    const rules = new Map();
    if (documents.some(({ reason }) => reason !== undefined))
        rules.set(WHOLE.id, WHOLE);
    for (const { checks } of documents)
        for (const check of checks)
            if (!rules.has(check.id))
                rules.set(check.id, check);
    return [...rules.values()];
}
function ruleDescriptor({ id, says, severity }, page) {
    return {
        id,
        shortDescription: words(says),
        help: words(`Asked for: ${says}. \`postmortem-gate explain ${id}\` says why, what passes and what fails.`),
        ...(page === undefined ? {} : { helpUri: page }),
        defaultConfiguration: { level: LEVELS[severity] },
    };
}
function results(document, indexOf) {
    const seen = new Map();
    const result = (rule, finding) => {
        const digest = fnv1a(`${rule.id}\n${finding.message}`);
        const occurrence = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, occurrence);
        return {
            ruleId: rule.id,
            ruleIndex: indexOf(rule.id),
            level: LEVELS[rule.severity],
            message: words(finding.help === undefined ? finding.message : `${finding.message} → ${finding.help}`),
            locations: [{ physicalLocation: physicalLocation(document.path, finding) }],
            ...(finding.related === undefined
                ? {}
                : {
                    relatedLocations: finding.related.map(({ label, ...range }, i) => ({
                        id: i + 1,
                        message: words(label),
                        physicalLocation: physicalLocation(document.path, range),
                    })),
                }),
            ...(finding.fix === undefined ? {} : { fixes: [fixObject(document.path, finding.fix)] }),
            // The same finding stays the same alert when lines above it come or go.
            partialFingerprints: { primaryLocationLineHash: `${digest}:${occurrence}` },
        };
    };
    const start = { line: 1, column: 1 };
    return [
        ...(document.reason === undefined ? [] : [result(WHOLE, { message: document.reason, start, end: start })]),
        ...document.checks.flatMap((check) => {
            if (check.outcome === 'fail')
                return check.findings.map((finding) => result(check, finding));
            if (check.outcome !== 'waived')
                return [];
            const suppressions = [{ kind: 'inSource', status: 'underReview', justification: printed(check.reason) }];
            return [{ ...result(check, { ...check, message: `Waived by the author: ${check.says}.` }), suppressions }];
        }),
    ];
}
const physicalLocation = (path, range) => ({
    artifactLocation: artifactLocation(path),
    region: region(range),
});
const artifactLocation = (path) => ({
    uri: path.split('/').map(markdown/* urlSegment */.NL).join('/'),
    uriBaseId: '%SRCROOT%',
});
const region = ({ start, end }) => ({
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
});
/** What is inserted stays as it is, or the fix would write something else; the JSON around it escapes it. */
const fixObject = (path, fix) => ({
    artifactChanges: [
        {
            artifactLocation: artifactLocation(path),
            replacements: fix.map((edit) => ({
                deletedRegion: region(edit),
                insertedContent: { text: edit.replacement },
            })),
        },
    ],
});
const printed = (value) => (0,terminal/* withoutCommands */.Df)((0,markdown/* plain */.pj)(value, MOST_WORDS));
const words = (value) => ({ text: printed(value) });
/** The 32-bit FNV-1a hash as 8 hexadecimal digits: enough to tell the findings of one file apart. */
function fnv1a(value) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < value.length; i++)
        hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(6840);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/local/io.js
var io = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/local/formats.js







function printer({ format, io: { stdout, env }, head, isVerbose, offersFix }) {
    const write = (piece) => void stdout.write(piece);
    const whole = (render) => ({
        take: (document) => document,
        end: (report) => write(render(report)),
    });
    switch (format) {
        case 'json':
            return asTheyCome(new json/* JsonPieces */.EZ(head), write);
        case 'markdown':
            return whole(summary/* renderSummary */.Br);
        case 'github':
            return whole(renderGithubCommands);
        case 'sarif':
            return whole(renderSarif);
        case 'pretty':
            return asTheyCome(new PrettyPieces({ color: (0,io/* hasColour */.P)(stdout, env), verbose: isVerbose, width: (0,io/* widthOf */.q)(stdout), offersFix }), write);
    }
}
/** A document is printed as soon as it is there, and its words are let go: so memory does not grow with the texts. */
function asTheyCome(pieces, write) {
    return {
        take: (document, text) => {
            write(pieces.document(document, text));
            return (0,verdict/* abridged */.$y)(document);
        },
        end: (report) => write(pieces.end(report)),
    };
}

// EXTERNAL MODULE: ./lib/local/repository.js + 1 modules
var local_repository = __webpack_require__(4603);
// EXTERNAL MODULE: ./lib/local/source.js
var source = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/local/targets.js
var targets = __webpack_require__(8741);
;// CONCATENATED MODULE: ./lib/local/check.js
/** `check`: judges files, or what changed, and prints the report. */












const EXIT = { pass: 0, none: 0, pending: 0, fail: 1, error: 2 };
/** @returns the exit code */
async function check(asked, flags, io) {
    const config = await (0,local_config/* localConfig */.a)(flags, io);
    const { settings } = config.loaded;
    const inPaths = (0,globs/* pathMatcher */.kZ)(settings.paths);
    const chosen = await choice(asked, flags, io, config.root, inPaths);
    const profile = settings.template ?? settings.profile;
    const judges = io.judges({
        settings,
        templates: config.templates,
        ...fixesFor(flags),
        withoutEvidence: flags.format !== 'json' && flags.verbose !== true,
    });
    const judged = (take) => (0,gate/* gate */.G)({
        source: chosen.source,
        settings,
        profile,
        matches: (path) => chosen.isNamed(path) || inPaths(path),
        isNamed: chosen.isNamed,
        judge: judges.judge,
        take,
        isDraft: false,
    });
    const { take, end } = printer({
        format: flags.format,
        io,
        head: (0,gate/* reportHead */.L)(profile),
        isVerbose: flags.verbose ?? false,
        offersFix: flags.fix !== true && !asked.includes('-'),
    });
    let report;
    try {
        if (flags.fix === true) {
            const texts = [];
            report = await judged((document, text) => {
                texts.push(text);
                return document;
            });
            const { fixFiles } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 6788));
            // What reads the report from standard output gets nothing else there.
            const out = flags.format === 'pretty' ? io.stdout : io.stderr;
            const job = { root: config.root, judges, isDryRun: flags.dryRun ?? false, out };
            const isFixed = (await fixFiles(report, job, io)) > 0;
            report = isFixed
                ? await judged(take)
                : { ...report, documents: report.documents.map((document, i) => take(document, texts[i])) };
        }
        else
            report = await judged(take);
    }
    finally {
        await judges.close();
    }
    if (report.verdict === 'none' && chosen.none !== undefined)
        report = { ...report, reason: chosen.none };
    end(report);
    if (report.verdict === 'none' && asked.length === 0 && flags.format === 'pretty') {
        io.stderr.write(flags.all === true ? NONE_HERE : NONE_CHANGED);
    }
    return EXIT[report.verdict];
}
/** A terminal only says that there may be some. */
function fixesFor({ fix, format }) {
    if (fix === true || format === 'json' || format === 'sarif')
        return { fixes: 'holding' };
    return format === 'pretty' ? { fixes: 'possible' } : {};
}
async function choice(asked, flags, io, root, matches) {
    if (flags.dryRun === true && flags.fix !== true) {
        throw new errors/* UserError */.y('--dry-run shows what --fix would change, and --fix is not given.', 'Add --fix.');
    }
    if (asked.includes('-') && flags.fix === true) {
        throw new errors/* UserError */.y('--fix changes files, and standard input is none.', 'Name the file.');
    }
    if (asked.includes('-'))
        return fromStdin(asked, flags, io, root);
    if (flags.stdinFilename !== undefined) {
        throw new errors/* UserError */.y('--stdin-filename is given, and the text is not.', 'Add - to read it from standard input.');
    }
    if (asked.length === 0)
        return repositoryChoice(flags, io, root);
    if (flags.all === true || flags.base !== undefined) {
        throw new errors/* UserError */.y(`${flags.all === true ? '--all' : '--base'} chooses the files, and files are named too.`, 'Leave one of the two out.');
    }
    const inPaths = flags.inPaths ?? false;
    const { files, passedOver, unmatched } = await (0,targets/* targets */.z)(asked, { root, cwd: io.cwd, matches, inPaths });
    for (const glob of unmatched)
        io.stderr.write(`No file matches the glob ${(0,terminal/* printable */.g$)(glob, 300)}.\n`);
    if (files.length === 0 && passedOver > 0 && !inPaths)
        io.stderr.write(passedOverNote(passedOver));
    const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
    return {
        source: (0,source/* filesSource */.V)(root, files),
        isNamed: (path) => named.has(path),
        none: 'No postmortem among the files that were named',
    };
}
const NONE_CHANGED = 'All that are here: postmortem-gate check --all. To begin one: postmortem-gate new\n';
/** Where postmortems are looked for, said to whom finds none. */
const NONE_HERE = 'They are found by `paths`, which `postmortem-gate config` shows. To begin one:\npostmortem-gate new\n';
/** Why nothing was judged in the folders that were asked for. */
const passedOverNote = (count) => `${count === 1 ? '1 Markdown file was' : `${count} Markdown files were`} passed over, because \`paths\` does not match.
To judge one, name it: postmortem-gate check FILE. To find them by folder, set
\`paths\` in the config; \`postmortem-gate config\` shows what it is.
`;
/** What changed, or with `--all` everything. */
async function repositoryChoice({ base, all = false }, io, root) {
    const isNamed = () => false;
    const repository = await (0,local_repository/* repositoryAt */.uw)(io.cwd, io.env);
    if (all) {
        if (base !== undefined) {
            throw new errors/* UserError */.y('--all and --base are given, and only one can choose the files.', 'Leave one of the two out.');
        }
        if (repository !== null) {
            return { source: await (0,local_repository/* wholeSource */.H7)(repository), isNamed, none: 'No postmortem in this repository' };
        }
        const { files } = await (0,targets/* targets */.z)(['.'], { root, cwd: root, matches: () => true });
        return { source: (0,source/* filesSource */.V)(root, files), isNamed, none: 'No postmortem in this folder' };
    }
    if (repository === null) {
        throw new errors/* UserError */.y('This folder is in no git repository, so nothing says what changed.', 'Name files or folders to judge, or use --all.');
    }
    return { source: (0,local_repository/* changesSource */.l3)(repository, await (0,local_repository/* startingPoint */.jb)(repository, base)), isNamed };
}
async function fromStdin(asked, flags, io, root) {
    if (asked.length > 1)
        throw new errors/* UserError */.y('- stands beside other files.', 'Judge standard input in a run of its own.');
    const chunks = [];
    let length = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        chunks.push(bytes);
        length += bytes.length;
        // The rest changes nothing: the text is too large already.
        if (length > entry/* LARGEST_FILE */.K7)
            break;
    }
    const path = (0,files/* repositoryPath */.SH)(root, (0,external_node_path_.resolve)(io.cwd, flags.stdinFilename ?? 'stdin.md'));
    return {
        source: (0,source/* textSource */.r)(path, Buffer.concat(chunks)),
        isNamed: () => flags.inPaths !== true,
        none: 'No postmortem among the files that were named',
    };
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesSource),
/* harmony export */   r: () => (/* binding */ textSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1991);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/** Sources of documents that no pull request holds: files by name, and standard input. */




/** Files as they stand on disk, each taken as a new one. */
function filesSource(root, files) {
    const absolute = new Map(files.map((file) => [file.path, file.absolute]));
    return {
        changes: async () => files.map(({ path }) => ({ path, status: 'added' })),
        read: async (paths, at) => at === 'base'
            ? paths.map(() => ({ kind: 'missing' }))
            : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .diskEntries */ .aw)(paths.map((path) => absolute.get(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))),
        list: async (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => []),
    };
}
/** One text that was piped in, under the name that it is to be judged by. */
function textSource(path, bytes) {
    return {
        changes: async () => [{ path, status: 'added' }],
        read: async (paths, at) => paths.map(() => (at === 'head' ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(bytes) : { kind: 'missing' })),
        list: async () => [],
    };
}


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ targets)
/* harmony export */ });
/* unused harmony export globOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(357);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _model_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5476);
/** The files that were asked for on the command line: names, folders and globs. */







/** Each file once, in the order asked for. Throws a `UserError` for a name that nothing stands at. */
async function targets(asked, place) {
    const found = new Map();
    const passedOver = new Set();
    const unmatched = [];
    for (const each of asked) {
        let isMatched = false;
        for await (const target of targetsOf(each, place)) {
            isMatched = true;
            if (!target.isNamed && !place.matches(target.path)) {
                if ((0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkdown */ .$)(target.path))
                    passedOver.add(target.path);
            }
            else if (target.isNamed || !found.has(target.path))
                found.set(target.path, target);
        }
        if (!isMatched && isGlob(each))
            unmatched.push(each);
    }
    return {
        files: [...found.values()],
        passedOver: [...passedOver].filter((path) => !found.has(path)).length,
        unmatched,
    };
}
async function* targetsOf(asked, { root, cwd, inPaths = false }) {
    if (asked === '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('One of the names is empty.', 'Name a file or a folder; in a script, the variable that should hold it is not set.');
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, asked);
    const stats = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statOf */ ._N)(absolute);
    const target = (file, isNamed) => ({
        path: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, file),
        absolute: file,
        isNamed,
    });
    if (stats?.isDirectory()) {
        for await (const file of (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesUnder */ .mz)(absolute))
            yield target(file, false);
    }
    else if (stats !== null) {
        if (!inPaths && !(0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkdown */ .$)(asked)) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${asked} is not Markdown, going by its name.`, 'Name .md, .mdx or .markdown files; a postmortem in another format is judged once its text is Markdown.');
        }
        yield target(absolute, !inPaths);
    }
    // Whoever adds a file that is called like a glob does not keep the others from being judged.
    if (stats === null || isGlob(asked)) {
        const glob = globOf(asked);
        const isTaken = (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)([glob]);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedFolder */ .Nw)(glob));
        if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statOf */ ._N)(folder)) === null) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The glob ${glob} begins in a folder that is not there.`, 'Name a folder that exists.');
        }
        for await (const file of (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesUnder */ .mz)(folder)) {
            if (isTaken((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(cwd, file)))
                yield target(file, false);
        }
    }
}
const isGlob = (asked) => /[*?[{]/.test(asked);
/** What was asked for, where it is a glob. On Windows its folders may be written with backslashes. */
function globOf(asked, { sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (!isGlob(asked)) {
        const command = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(asked, _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMANDS */ .Lo);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${asked} is not there.`, command === undefined
            ? 'Name a file or a folder that exists, or a glob in quotes. Commands: postmortem-gate --help'
            : `Name a file or a folder that exists, or did you mean the command: postmortem-gate ${command}`);
    }
    const glob = asked.split(sep).join('/').replace(/^\.\//, '');
    const fault = (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globFault */ .Hf)(glob);
    if (fault !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The glob ${glob} ${fault}.`, 'Name the files or their folder instead.');
    return glob;
}


/***/ })

};
