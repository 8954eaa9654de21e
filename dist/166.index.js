export const id = 166;
export const ids = [166,798];
export const modules = {

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/** What is wrong in a config, in sentences. */

const MOST_PROBLEMS = 10;
/** A config that cannot be used; every problem is said, not only the first. */
class ConfigError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    problems;
    constructor(problems) {
        const said = problems.slice(0, MOST_PROBLEMS).map(sentence);
        const rest = problems.length - said.length;
        super(`${said.join('\n')}${rest > 0 ? `\nThere are ${rest} more.` : ''}`, `Mend ${problems.length === 1 ? 'this' : 'these'} and run again; \`postmortem-gate config\` shows what is in force.`);
        this.problems = problems;
    }
}
const sentence = ({ path, line, column, message }) => {
    const ended = /[.?!]$/.test(message) ? message : `${message}.`;
    return path === undefined ? ended : `${path}:${line}:${column}: ${ended}`;
};


/***/ }),

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

/***/ 9269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   a: () => (/* binding */ localConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5740);
/* harmony import */ var _template_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3318);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2760);
/** The settings of a local run: flags over the config file of the working tree over the profile. */






const DEFAULT_CONFIG = '.github/postmortem-gate.yml';
/**
 * A missing default file means defaults; a named one that is missing is an error.
 * @param inputCalled what messages call a flag
 */
async function localConfig(flags, { cwd }, inputCalled = (name) => `--${name}`) {
    const root = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .Hn)(cwd)) ?? cwd;
    const path = flags.config === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, DEFAULT_CONFIG) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, flags.config);
    const text = flags.config === undefined ? await defaultText(root, path) : await namedText(flags.config, path);
    const file = text === null ? undefined : { path: (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, path), text };
    const source = {
        inputs: inputsOf(flags, root, cwd),
        inputCalled,
        ...(file === undefined ? {} : { file }),
        profiles: _profiles_index_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .xD,
    };
    const { templates, ...loaded } = await (0,_template_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadWithTemplates */ .U)(source, (paths) => Promise.all(paths.map((each) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .entryWithin */ ._E)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, each)))));
    return { root, file: file?.path ?? null, loaded, templates };
}
/** What the repository holds is read like its other files: whoever put a link there must not choose what it leads to. */
async function defaultText(root, path) {
    const entry = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .entryWithin */ ._E)(root, path);
    if (entry.kind === 'text')
        return entry.text;
    if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statOf */ ._N)(path)) === null)
        return null;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The config file ${DEFAULT_CONFIG} is no text file (${entry.kind}).`, 'Put the config’s text there, or name another file with --config.');
}
async function namedText(name, path) {
    if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statOf */ ._N)(path)) === null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The config file ${name} is not there.`, `Name one that exists; without --config it is ${DEFAULT_CONFIG}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The config file ${path} cannot be read as UTF-8 text.`, 'Save it as UTF-8, and check that you may read it.', { cause });
    }
}
function inputsOf({ profile, template, failOn }, root, cwd) {
    return {
        ...(profile === undefined ? {} : { profile }),
        ...(template === undefined ? {} : { template: (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, template)) }),
        ...(failOn === undefined ? {} : { 'fail-on': failOn }),
    };
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What stands at a path, told from its bytes: only UTF-8 text is ever read as a document. */

/** More is no postmortem. */
const LARGEST_FILE = 256 * 1024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\noid sha256:[0-9a-f]{64}\nsize \d+\n/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The entry of a regular file's bytes. */
function entryOf(bytes) {
    const blob = blobId(bytes);
    if (bytes.length > LARGEST_FILE)
        return { kind: 'too-large', bytes: bytes.length, blob };
    if (hasUtf16Mark(bytes))
        return { kind: 'not-utf8', blob };
    if (bytes.includes(0))
        return { kind: 'binary', blob };
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        return { kind: 'not-utf8', blob };
    }
    return LFS_POINTER.test(text) ? { kind: 'lfs-pointer', blob } : { kind: 'text', text, blob };
}
const hasUtf16Mark = (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
/** Git's id of the bytes as a blob. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _E: () => (/* binding */ entryWithin),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   aw: () => (/* binding */ diskEntries),
/* harmony export */   mz: () => (/* binding */ filesUnder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1991);




/** The entry at a path on disk; symbolic links are named, never followed. */
async function diskEntry(path) {
    const stats = await statOf(path);
    if (stats === null)
        return { kind: 'missing' };
    if (stats.isSymbolicLink())
        return { kind: 'symlink' };
    if (stats.isDirectory())
        return { kind: 'folder' };
    if (!stats.isFile())
        return { kind: 'binary' };
    // The size is known before a byte is read.
    if (stats.size > _entry_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_FILE */ .K7)
        return { kind: 'too-large', bytes: stats.size };
    try {
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** So many files are open at once; of more, the bytes of all would be there beside their texts. */
const MOST_OPEN = 64;
/** The entries at many paths, in the same order. A file that cannot be read is an entry, too, and ends no run. */
async function diskEntries(paths) {
    const entries = [];
    for (let i = 0; i < paths.length; i += MOST_OPEN) {
        entries.push(...(await Promise.all(paths.slice(i, i + MOST_OPEN).map((path) => diskEntry(path).catch(unreadableEntry)))));
    }
    return entries;
}
function unreadableEntry(error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
        throw error;
    return { kind: 'unreadable', fault: faultOf(error.cause) };
}
/** The entry at a path within a folder; what stands beyond a linked folder is somewhere else, and is a link too. */
async function entryWithin(root, path) {
    return (await linkOnTheWay(root, path)) === null ? diskEntry(path) : { kind: 'symlink' };
}
/** The first folder between another and a path within it that is a link; null where none is. */
async function linkOnTheWay(root, path) {
    const within = repositoryPath(root, path);
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(within))
        return null;
    const names = within.split('/').slice(0, -1);
    for (let i = 1; i <= names.length; i++) {
        const folder = names.slice(0, i).join('/');
        if ((await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)))?.isSymbolicLink())
            return folder;
    }
    return null;
}
/** null where nothing stands. */
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'EINVAL')
            return null;
        throw unreadable(path, error);
    }
}
const faultOf = (cause) => cause.code ?? 'unknown fault';
function unreadable(path, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be read (${faultOf(cause)}).`, 'Give yourself the permission to read it, or leave it out.', { cause });
}
/** A path as git and the reports write it: relative to the root, with `/`. A path outside the root stays as it is. */
function repositoryPath(root, path, { relative, isAbsolute, sep } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    const within = relative(root, path);
    const isOutside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
    return (isOutside ? path : within).split(sep).join('/');
}
/** Every regular file and link under a folder, one by one, in the order of their names; `.git` is left out. */
async function* filesUnder(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw unreadable(folder, error);
    });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name !== '.git' && entry.name !== 'node_modules')
                yield* filesUnder(path);
        }
        else
            yield path;
    }
}
/** The nearest folder at or above this one that holds `.git`, or null. */
async function repositoryRoot(folder) {
    if ((await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) !== null)
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..');
    return above === folder ? null : repositoryRoot(above);
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeFile: () => (/* binding */ judgeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(948);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8344);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3364);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3434);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7798);
/* harmony import */ var _render_check_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9510);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1762);
/* harmony import */ var _render_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4648);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(802);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9269);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2760);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2162);
/** The remark plugin: judges the text of a virtual file as `check` does, and leaves its findings as messages. */















const SOURCE = 'postmortem-gate';
const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** One thread judges all texts until the settings change; it keeps no process alive. */
let current;
async function judgesFor(job, start) {
    const key = JSON.stringify(job);
    if (current?.key !== key) {
        await current?.judges.close();
        current = { key, judges: start(job) };
    }
    return current.judges;
}
/** Adds a message for each finding; none where the file is no postmortem. What is wrong with the settings is one, too. */
async function judgeFile(file, flags, start) {
    try {
        testOptions(flags);
        // Without a name nothing tells that it is a postmortem.
        if (file.path === undefined)
            return;
        const { root, loaded, templates } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_8__/* .localConfig */ .a)(flags, { cwd: file.cwd }, optionCalled);
        const { settings } = loaded;
        const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryPath */ .SH)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.cwd, file.path));
        const bytes = Buffer.from((file.value ?? ''));
        const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gate */ .G)({
            source: { ...(0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .textSource */ .r)(path, bytes), list: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder)).catch(() => []) },
            settings,
            profile: settings.template ?? settings.profile,
            matches: (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .pathMatcher */ .kZ)(settings.paths),
            judge: async (name, text) => (await judgesFor({ settings, templates, fixes: 'holding' }, start)).judge(name, text),
            isDraft: false,
        });
        for (const document of report.documents) {
            addMessages(file, bytes.toString('utf8'), document, ({ severity }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .fails */ .c6)(severity, settings.failOn));
            // A thread that has failed gets no further text.
            if (document.verdict === 'error')
                await closeJudges();
        }
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        const message = file.message((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(error.message), { place: START, ruleId: 'settings', source: SOURCE });
        message.note = (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(error.help);
        message.fatal = true;
    }
}
const OPTIONS = ['profile', 'template', 'config', 'failOn'];
const optionCalled = (input) => `the option ${input === 'fail-on' ? 'failOn' : input}`;
function testOptions(given) {
    for (const name of Object.keys(given)) {
        if (OPTIONS.includes(name))
            continue;
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_12__/* .nearest */ .p)(name, OPTIONS);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The plugin has no option ${JSON.stringify(name)}.`, near === undefined ? `Its options are ${OPTIONS.join(', ')}.` : `Did you mean ${near}?`);
    }
}
async function closeJudges() {
    const { judges } = current ?? {};
    current = undefined;
    await judges?.close();
}
function addMessages(file, text, document, isFatal) {
    if (document.reason !== undefined) {
        const message = file.message((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(document.reason), { place: START, ruleId: 'document', source: SOURCE });
        message.fatal = true;
    }
    const lines = new _model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .Lines */ .qo(text);
    for (const check of (0,_render_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)(document)) {
        for (const finding of check.findings) {
            const { start, end } = finding.fix === undefined ? finding : covered(finding.fix, lines);
            const place = { start, end };
            const message = file.message((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(finding.message), { place, ruleId: check.id, source: SOURCE });
            message.fatal = isFatal(check) ? true : check.severity === 'info' ? null : false;
            message.url = (0,_render_check_page_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPage */ .I)(check.id);
            message.note = note(finding);
            if (finding.fix !== undefined) {
                message.actual = text.slice(lines.offset(start), lines.offset(end));
                message.expected = [replaced(text, finding.fix, lines, place)];
            }
        }
    }
}
/** The help, and the other places that belong to it. */
const note = ({ help, related = [] }) => [help, ...related.map(({ label, start }) => `Line ${start.line}: ${label}`)]
    .map((line) => (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(line))
    .join('\n');
/** From the first edit to the last: an editor replaces one stretch of text. */
function covered(fix, lines) {
    const offsets = fix.flatMap(({ start, end }) => [lines.offset(start), lines.offset(end)]);
    return lines.range({ start: Math.min(...offsets), end: Math.max(...offsets) });
}
/** What stands at a place once the fix is made. */
function replaced(text, fix, lines, { start, end }) {
    const after = (0,_fix_js__WEBPACK_IMPORTED_MODULE_14__/* .edited */ .oh)(text, [{ fix }]);
    return after.slice(lines.offset(start), after.length - (text.length - lines.offset(end)));
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

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Errors that are the user's to mend: one sentence, and what to do. Everything else is a fault of ours. */
class UserError extends Error {
    help;
    name = 'UserError';
    /**
     * @param message what is wrong, in one sentence
     * @param help what to do: which permission, which key, which line
     */
    constructor(message, help, options) {
        super(message, options);
        this.help = help;
    }
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ isEven),
/* harmony export */   QN: () => (/* binding */ lastWhere),
/* harmony export */   Qk: () => (/* binding */ VisibleText),
/* harmony export */   _9: () => (/* binding */ rareMatches),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/** Places in a text, and text as a reader sees it with the way back to the place it was written at. */
/** As `matchAll`, for what most texts hold nothing of: to see that takes a tenth of the time. */
function rareMatches(text, pattern) {
    return text.search(pattern) === -1 ? [] : text.matchAll(pattern);
}
/** The last of so many numbers from 0 on, the first at least, for which something holds that holds for those before it. */
function lastWhere(count, holds) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Turns offsets into lines and columns. A line ends with LF, CRLF or a lone CR. */
class Lines {
    source;
    #starts = [0];
    constructor(source) {
        this.source = source;
        for (let i = 0; i < source.length; i++) {
            const code = source.charCodeAt(i);
            if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10))
                this.#starts.push(i + 1);
        }
    }
    /** The position of an offset; offsets outside the text are clamped to it. */
    position(offset) {
        const at = Math.max(0, Math.min(offset, this.source.length));
        const low = lastWhere(this.#starts.length, (i) => this.#starts[i] <= at);
        // A byte order mark is no column: editors do not show it.
        const bom = low === 0 && this.source.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
        return { line: low + 1, column: at - this.#starts[low] + 1 - bom };
    }
    /** The offset of a position; one that the text does not have is moved to its nearest. */
    offset({ line, column }) {
        const start = this.#starts[Math.max(0, Math.min(line, this.#starts.length) - 1)];
        const bom = start === 0 && this.source.charCodeAt(0) === 0xfeff ? 1 : 0;
        return Math.max(0, Math.min(start + column - 1 + bom, this.source.length));
    }
    range(span) {
        return { start: this.position(span.start), end: this.position(span.end) };
    }
}
/** Whether a run shows character by character. */
const isEven = ({ from, to, start, end }) => end - start === to - from;
/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
class VisibleText {
    value;
    /** Slices share them. */
    #runs;
    #first;
    /**
     * @param value what the reader sees; lines are joined by LF
     * @param runs what it was made of, without gaps; for a text without characters, one run says where it would stand
     * @param first where in the runs it begins
     */
    constructor(value, runs, first = 0) {
        this.value = value;
        this.#runs = runs;
        this.#first = first;
    }
    /** A text that stands in the file as it is seen. */
    static plain(value, start = 0) {
        return new VisibleText(value, [{ from: 0, to: value.length, start, end: start + value.length }]);
    }
    /** What `toJSON` gave, as a text again. */
    static from([value, ...numbers]) {
        const runs = [];
        for (let i = 0; i < numbers.length; i += 4) {
            runs.push({ from: numbers[i], to: numbers[i + 1], start: numbers[i + 2], end: numbers[i + 3] });
        }
        return new VisibleText(value, runs);
    }
    /** Several texts in a row, at least one. */
    static joined(texts) {
        const runs = [];
        let length = 0;
        for (const text of texts) {
            text.#addRuns(runs, length);
            length += text.value.length;
        }
        if (runs.length === 0)
            return texts[0].slice(0, 0);
        return new VisibleText(texts.map(({ value }) => value).join(''), runs);
    }
    /** Its value and the numbers of its runs, four for each. */
    toJSON() {
        const runs = [];
        if (this.value === '')
            runs.push({ from: 0, to: 0, ...this.span(0, 0) });
        else
            this.#addRuns(runs, 0);
        const json = [this.value];
        for (const { from, to, start, end } of runs)
            json.push(from, to, start, end);
        return json;
    }
    /** Adds the runs that it alone was made of, as those of a text in which it begins at `at`. */
    #addRuns(runs, at) {
        const [first, last] = [this.#first, this.#first + this.value.length];
        for (let i = this.#indexAt(0); i < this.#runs.length && this.#runs[i].from < last; i++) {
            const run = this.#runs[i];
            const [from, to] = [Math.max(run.from, first), Math.min(run.to, last)];
            const { start, end } = this.span(from - first, to - first);
            runs.push({ from: at + from - first, to: at + to - first, start, end });
        }
    }
    /** The span in the original file of `value.slice(from, to)`. */
    span(from = 0, to = this.value.length) {
        const { length } = this.value;
        const last = Math.min(to, length) - 1;
        if (last >= from)
            return { start: this.#startOf(from), end: this.#endOf(last) };
        const at = from < length ? this.#startOf(from) : length > 0 ? this.#endOf(length - 1) : this.#runs[0].start;
        return { start: at, end: at };
    }
    /** Whether some character of it begins at an offset of the original file. */
    shows(offset) {
        const last = this.#first + this.value.length;
        return this.#runs.some((run) => {
            const { from, to, start } = run;
            const at = isEven(run) ? from + offset - start : start === offset ? from : -1;
            return at >= from && at < to && at >= this.#first && at < last;
        });
    }
    slice(from, to = this.value.length) {
        if (to <= from) {
            const at = this.span(from, from).start;
            return new VisibleText('', [{ from: 0, to: 0, start: at, end: at }]);
        }
        if (from === 0 && to >= this.value.length)
            return this;
        return new VisibleText(this.value.slice(from, to), this.#runs, this.#first + from);
    }
    /** Its lines, without the LFs between them. */
    lines() {
        const lines = [];
        let from = 0;
        for (let at = this.value.indexOf('\n'); at !== -1; at = this.value.indexOf('\n', from)) {
            lines.push(this.slice(from, at));
            from = at + 1;
        }
        lines.push(this.slice(from));
        return lines;
    }
    /** The same text without the white space around it. */
    trimmed() {
        const { value } = this;
        const from = value.length - value.trimStart().length;
        return from === 0 && value.trimEnd().length === value.length ? this : this.slice(from, from + value.trim().length);
    }
    /** Where a character begins in the file. */
    #startOf(i) {
        const run = this.#runs[this.#indexAt(i)];
        return isEven(run) ? run.start + this.#first + i - run.from : run.start;
    }
    #endOf(i) {
        const run = this.#runs[this.#indexAt(i)];
        return isEven(run) ? run.start + this.#first + i - run.from + 1 : run.end;
    }
    /** The run of a character. */
    #indexAt(i) {
        if (this.#runs.length === 1)
            return 0;
        const at = this.#first + i;
        return lastWhere(this.#runs.length, (run) => this.#runs[run].from <= at);
    }
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2474);
/**
 * The one place where text that is not ours becomes a line on a terminal or in a log: it moves no cursor, sets no colour
 * and gives the runner no command.
 */

const BREAK = '\u200d';
/** Text on one line, with everything that a terminal would act on shown as a sign. */
function printable(value, limit = 1000) {
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit));
}
/**
 * The runner reads `::name::` at the start of a line and `##[name]` anywhere in one, on both streams. It matters only
 * there, and the joiner that breaks them is not seen. What .NET takes for space before a command, U+0085 among it, is
 * none to JavaScript.
 */
function withoutCommands(output) {
    return output.replaceAll('##[', `##${BREAK}[`).replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${BREAK}`);
}
/** How many columns a text takes on a terminal: wide characters two, combining ones none. */
function columns(value) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(value))
        return value.length;
    let count = 0;
    for (const character of value)
        count += width(character);
    return count;
}
function width(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** At most `limit` columns of a text, the last being an ellipsis where something was cut. */
function fitted(value, limit) {
    if (columns(value) <= limit)
        return value;
    let shown = '';
    let taken = 1;
    for (const character of value) {
        taken += width(character);
        if (taken > limit)
            break;
        shown += character;
    }
    return `${shown}…`;
}
/** Text in lines of at most `limit` columns, broken at spaces; a longer word stands alone. */
function wrapped(value, limit) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of value.split(/ +/)) {
        const more = columns(word);
        if (line !== '' && taken + 1 + more > limit) {
            lines.push(line);
            line = '';
        }
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/** Text from outside made visible and short: nothing in it can hide, reorder or move what stands around it. */
/**
 * The same text on one line: control, format and bidirectional characters, unassigned and lone code units become
 * visible signs. Emoji sequences stay whole.
 */
function visible(value) {
    return isAscii(value) ? value : value.replace(UNSEEN, sign);
}
/** Whether all characters are printable ASCII: most text is, and everything is simpler for it. */
const isAscii = (value) => /^[ -~]*$/.test(value);
/** At most `limit` UTF-16 units, the last being an ellipsis where something was cut; never half a character. */
function cut(value, limit) {
    if (value.length <= limit)
        return value;
    const last = value.charCodeAt(limit - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
    return `${value.slice(0, end)}…`;
}
// A joiner between emoji and a variation selector after a character are part of what a reader sees.
const UNSEEN = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\u200d\ufe0e\ufe0f])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function sign(character) {
    const point = character.codePointAt(0);
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '␡';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The product's version, as in package.json (a test holds them equal). */
const VERSION = '0.1.0';


/***/ })

};
