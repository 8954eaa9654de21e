export const id = 966;
export const ids = [966];
export const modules = {

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/gate.js
var gate = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/local/config.js
var local_config = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/local/entry.js
var entry = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/local/files.js
var files = __webpack_require__(2760);
// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
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
    const whole = (0,visible/* visible */.R)((0,visible/* cut */.J)(label.replace(/\.$/, ''), room));
    return (0,terminal/* columns */.YB)(whole) <= room ? whole : `${fitting(whole, room - 1)}…`;
}
const shownText = (value) => (0,visible/* visible */.R)(value.replaceAll('\t', TAB));
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
function renderPretty(report, options) {
    const page = new Page(options.color ? COLOURS : NO_COLOURS, options.width ?? 80, options.verbose ?? false);
    for (const document of report.documents) {
        page.document(document, linesOf(options.sources.get(document.path) ?? ''));
    }
    for (const { path, outcome } of report.deleted ?? []) {
        if (outcome !== 'allow')
            page.removed(path, outcome === 'fail' ? 'error' : 'warning');
    }
    page.remarks(report);
    page.explanation(report);
    page.verdict(report);
    return (0,terminal/* withoutCommands */.Df)(page.toString());
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
    toString() {
        return `${this.#lines.join('\n').replace(/^\n+/, '').trimEnd()}\n`;
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
        if (this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    explanation({ documents }) {
        const check = ['error', 'warning', 'info'].flatMap((severity) => documents.flatMap((document) => (0,wording/* failed */.gz)(document, severity)))[0];
        if (check === undefined)
            return;
        this.#text(`Why a check asks for it: postmortem-gate explain ${(0,terminal/* printable */.g$)(check.id, 80)}`, '', this.colours.dim);
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
    return `${(0,json/* printableJson */.e)(log)}\n`;
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
// EXTERNAL MODULE: ./lib/local/io.js
var local_io = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/local/formats.js






function rendered(report, format, { io, sources, isVerbose }) {
    switch (format) {
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return (0,summary/* renderSummary */.Br)(report);
        case 'github':
            return renderGithubCommands(report);
        case 'sarif':
            return renderSarif(report);
        case 'pretty':
            return renderPretty(report, {
                color: (0,local_io/* hasColour */.P)(io.stdout, io.env),
                sources,
                verbose: isVerbose,
                ...(io.stdout.columns === undefined ? {} : { width: io.stdout.columns }),
            });
    }
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
    const sources = new Map();
    const judges = io.judges({
        settings,
        templates: config.templates,
        withFixes: flags.fix === true || flags.format === 'json' || flags.format === 'sarif',
    });
    const judged = () => (0,gate/* gate */.G)({
        source: chosen.source,
        settings,
        profile: settings.template ?? settings.profile,
        matches: (path) => chosen.isNamed(path) || inPaths(path),
        isNamed: chosen.isNamed,
        judge: (path, text) => {
            if (flags.format === 'pretty')
                sources.set(path, text);
            return judges.judge(path, text);
        },
        isDraft: false,
    });
    let report;
    try {
        report = await judged();
        if (flags.fix === true) {
            const { fixFiles } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 6788));
            // What reads the report from standard output gets nothing else there.
            const out = flags.format === 'pretty' ? io.stdout : io.stderr;
            const job = { root: config.root, judges, isDryRun: flags.dryRun ?? false, out };
            if ((await fixFiles(report, job, io)) > 0)
                report = await judged();
        }
    }
    finally {
        await judges.close();
    }
    if (report.verdict === 'none' && chosen.none !== undefined)
        report = { ...report, reason: chosen.none };
    io.stdout.write(rendered(report, flags.format, { io, sources, isVerbose: flags.verbose ?? false }));
    return EXIT[report.verdict];
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
    const { files, passedOver } = await (0,targets/* targets */.z)(asked, { root, cwd: io.cwd, matches, inPaths });
    if (files.length === 0 && passedOver > 0 && !inPaths)
        io.stderr.write(passedOverNote(passedOver));
    const named = new Set(files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
    return {
        source: (0,source/* filesSource */.V)(root, files),
        isNamed: (path) => named.has(path),
        none: 'No postmortem among the files that were named',
    };
}
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
    return { source: (0,source/* textSource */.r)(path, Buffer.concat(chunks)), isNamed: () => true };
}


/***/ })

};
