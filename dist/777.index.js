export const id = 777;
export const ids = [777];
export const modules = {

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   mT: () => (/* binding */ MOST_GLOBS),
/* harmony export */   nd: () => (/* binding */ DEFAULT_PATHS)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** Which paths a list of globs takes: as `paths` reads it, case-insensitively, `!` negating, the last match winning. */

/** Where postmortems stand unless a config says otherwise. */
const DEFAULT_PATHS = [
    '**/{postmortem,postmortems,post-mortem,post-mortems,post_mortem,post_mortems,_postmortems}/**/*.{md,mdx,markdown}',
    '**/*{postmortem,post-mortem,post_mortem}*/**/*.{md,mdx,markdown}',
    '**/*{postmortem,post-mortem,post_mortem}*.{md,mdx,markdown}',
    '**/{incident,incidents,incident-reports,incident_reports}/**/*.{md,mdx,markdown}',
    '!**/{template,*-template,*_template,*.template}.{md,mdx,markdown}',
    '!**/{template,templates}/**',
    '!.github/**',
    '!**/node_modules/**',
];
const MOST_GLOBS = 100;
const LONGEST_GLOB = 256;
const MOST_ALTERNATIVES = 128;
const MOST_GLOBSTARS = 8;
/** Without extended globs, minimatch walks an automaton over each name: linear in it, whatever the pattern. */
const OPTIONS = {
    nocase: true,
    dot: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
    braceExpandMax: MOST_ALTERNATIVES + 1,
};
/** What is wrong with one glob, as the end of a sentence, or undefined. */
function globFault(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (pattern.trim() === '')
        return 'is empty; write a glob such as postmortems/**/*.md';
    if (glob.length > LONGEST_GLOB)
        return `has ${glob.length} characters; write at most ${LONGEST_GLOB}`;
    if (pattern.includes('\\'))
        return 'holds a backslash; write folders with /';
    if (pattern.startsWith('/'))
        return `begins with /; paths begin at the repository's root: write ${pattern.replace(/^\/+/, '') || '**'}`;
    if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern))
        return 'holds . or .. as a folder; write the path from the repository’s root';
    if ((pattern.match(/\*\*/g) ?? []).length > MOST_GLOBSTARS)
        return `holds ** more than ${MOST_GLOBSTARS} times`;
    if (/\{[^{},]*\}/.test(pattern))
        return 'has braces without a comma; write {md,mdx}, or no braces';
    const alternatives = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, OPTIONS).set.length;
    if (alternatives > MOST_ALTERNATIVES)
        return `stands for more than ${MOST_ALTERNATIVES} alternatives; use fewer braces`;
    return undefined;
}
/** Whether a path, relative to the repository's root and with `/`, is taken. Globs that `globFault` objects to throw. */
function pathMatcher(globs) {
    const matchers = globs.map((glob) => {
        const fault = globFault(glob);
        if (fault !== undefined)
            throw new RangeError(`the glob ${JSON.stringify(glob)} ${fault}`);
        const isNegated = glob.startsWith('!');
        return { isNegated, matcher: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isNegated ? glob.slice(1) : glob, OPTIONS) };
    });
    return (path) => {
        for (let i = matchers.length - 1; i >= 0; i--) {
            const { isNegated, matcher } = matchers[i];
            if (matcher.match(path))
                return !isNegated;
        }
        return false;
    };
}
/** The folders before the first one that a glob leaves open; empty where it leaves all open. */
function fixedFolder(glob) {
    const parts = glob.split('/');
    const open = parts.findIndex((part) => /[*?[{]/.test(part));
    return parts.slice(0, open === -1 ? -1 : open).join('/');
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the known name that a misspelt one is nearest to. */
/** A longer word is no slip of the pen, and comparing it would cost time. */
const LONGEST = 64;
/** The nearest of `known`, or undefined where none is near: at most two slips, and no more than a third of the word. */
function nearest(word, known) {
    const asked = word.trim().toLowerCase();
    if (asked === '' || asked.length > LONGEST)
        return undefined;
    let best;
    let least = Math.max(1, Math.min(2, Math.floor(asked.length / 3))) + 1;
    for (const name of known) {
        const slips = distance(asked, name.toLowerCase());
        if (slips < least)
            [best, least] = [name, slips];
    }
    return best ?? known.find((name) => isPart(asked, name.toLowerCase()));
}
/** `timezone` for `summary.timezone`, `approvals` for `required-approvals`. */
function isPart(asked, name) {
    return asked.length > 3 && name.split(/[.-]/).length > 1 && name.endsWith(asked);
}
/** Slips between two words: letters put in, left out, exchanged, or swapped with their neighbour. */
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, before[j - 2] + 1);
            row.push(least);
        }
        [before, above] = [above, row];
    }
    return above[b.length];
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   derive: () => (/* binding */ derive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _profiles_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4002);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1762);
/* harmony import */ var _template_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5017);
/* harmony import */ var _template_structure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4003);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2760);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3651);
/** `derive TEMPLATE`: what the gate understands of a team's template. */









async function derive(asked, { format, write }, io) {
    const root = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(io.cwd)) ?? io.cwd;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, asked);
    const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPath */ .SH)(root, absolute);
    const template = { path, text: (0,_template_files_js__WEBPACK_IMPORTED_MODULE_4__/* .templateText */ .uO)(path, await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .diskEntry */ .EV)(absolute)) };
    const structure = (0,_template_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .structureOf */ .pH)(template);
    const checks = (0,_profiles_template_js__WEBPACK_IMPORTED_MODULE_3__.profileOf)(template)
        .checks.filter(({ id }) => id.startsWith('template.'))
        .map(({ id, severity, says }) => ({ id, severity, says }));
    const text = format === 'json'
        ? `${JSON.stringify({ ...structure, checks }, null, 2)}\n`
        : format === 'yaml'
            ? (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)({ ...structure, checks })
            : pretty(structure, checks);
    if (write === undefined)
        io.stdout.write(text);
    else if (await (0,_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .writeNew */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, write), text))
        io.stdout.write(`${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(write, 4000)}\n`);
    else
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${write} is there already, and it is not overwritten.`, 'Name another file after --write.');
    return 0;
}
function pretty(structure, checks) {
    const { path, title, sections, fields, tables, guidance, blanks, comments } = structure;
    const weights = new Map(checks.map(({ id, severity }) => [id, severity]));
    const depths = new Map();
    const lines = [(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(path, 4000), ...(title === null ? [] : [`Title: ${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(title)}`])];
    const part = (name, entries) => {
        if (entries.length > 0)
            lines.push('', name, ...entries.map((entry) => `  ${entry}`));
    };
    const asked = (words, id, isOptional) => `${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(words)}  ${isOptional ? 'optional' : (weights.get(id) ?? 'off')}  ${id}`;
    part('Sections', sections.map(({ slug, title: name, parent, isOptional, holdsTasks }) => {
        const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
        depths.set(slug, depth);
        return `${'  '.repeat(depth)}${asked(holdsTasks ? `${name} (boxes)` : name, `template.section.${slug}`, isOptional)}`;
    }));
    part('Fields', fields.map(({ slug, label, isOptional }) => asked(label, `template.field.${slug}`, isOptional)));
    part('Tables', tables.map(({ slug, columns, isOptional }) => asked(columns.join(' | '), `template.table.${slug}`, isOptional)));
    part('To be replaced', [`sentences: ${guidance.length}, blanks: ${blanks.length}, comments: ${comments.length}`]);
    return `${lines.join('\n')}\n`;
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
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _N: () => (/* binding */ statOf),
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
function unreadable(path, cause) {
    const { code } = cause;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be read (${code ?? 'unknown fault'}).`, 'Give yourself the permission to read it, or leave it out.', { cause });
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

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/** Writes files that are new; one that is there already is never touched. */



/** @returns whether the file was written: false where something stands there already */
async function writeNew(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // `x` fails where anything stands, a link that leads nowhere included.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'EEXIST')
            return false;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be written (${code ?? 'unknown fault'}).`, 'Check the folder and your permissions.', { cause });
    }
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VisibleText),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Places in a text, and text as a reader sees it with the way back to the place it was written at. */
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
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
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
/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
class VisibleText {
    value;
    offsets;
    ends;
    /**
     * @param value what the reader sees; lines are joined by LF
     * @param offsets `offsets[i]` is where in the original file the source of `value[i]` starts; for a text without
     *   characters, one entry says where it would stand
     * @param ends `ends[i]` is where that source ends: one further for most characters, more for an entity, an escape, CRLF
     */
    constructor(value, offsets, ends = offsets.map((offset) => offset + 1)) {
        this.value = value;
        this.offsets = offsets;
        this.ends = ends;
    }
    /** The span in the original file of `value.slice(from, to)`. */
    span(from = 0, to = this.value.length) {
        const last = Math.min(to, this.value.length) - 1;
        if (last >= from)
            return { start: this.offsets[from], end: this.ends[last] };
        const at = this.offsets[from] ?? this.ends[this.value.length - 1] ?? this.offsets[0] ?? 0;
        return { start: at, end: at };
    }
    slice(from, to = this.value.length) {
        if (to <= from)
            return new VisibleText('', [this.span(from, from).start], []);
        return new VisibleText(this.value.slice(from, to), this.offsets.slice(from, to), this.ends.slice(from, to));
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
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ preScan)
/* harmony export */ });
/* unused harmony export limits */
const limits = {
    /** UTF-8 bytes of the file. */
    bytes: 128 * 1024,
    lines: 4_000,
    /** UTF-16 code units of one line. */
    lineLength: 20_000,
    /** Lists and quotes inside one another. */
    nesting: 32,
    /** Equal delimiter characters in a row, on a line that holds other text too. */
    run: 64,
    /** `*`, `_` and `~`. */
    emphasis: 4_000,
    /** `[` and `]`. */
    brackets: 3_000,
    backticks: 4_000,
    /** `<`. */
    tags: 3_000,
    /** `|`. */
    pipes: 8_000,
    /** Backslashes and ampersands. */
    escapes: 4_000,
    listItems: 2_000,
    /** `>` before lines. */
    quoteLines: 2_000,
    /** Lines such as `[name]: address`. */
    definitions: 500,
};
const counted = {
    '*': 'emphasis',
    _: 'emphasis',
    '~': 'emphasis',
    '[': 'brackets',
    ']': 'brackets',
    '`': 'backticks',
    '<': 'tags',
    '|': 'pipes',
    '\\': 'escapes',
    '&': 'escapes',
};
const kinds = Array.from({ length: 128 }, (_, code) => counted[String.fromCharCode(code)] ?? null);
const names = {
    emphasis: 'characters `*`, `_` and `~`',
    brackets: 'square brackets',
    backticks: 'backticks',
    tags: 'characters `<`',
    pipes: 'characters `|`',
    escapes: 'backslashes and ampersands',
};
const number = (value) => value.toLocaleString('en');
function refusal(what, help, start, end = start) {
    return { ok: false, message: `The file ${what}, so it was not read.`, help, at: { start, end } };
}
function bytesOf(source) {
    let bytes = source.length;
    for (let i = 0; i < source.length; i++) {
        const code = source.charCodeAt(i);
        // A pair of surrogates is four bytes, counted as two and two.
        if (code >= 0x800 && !(code >= 0xd800 && code <= 0xdfff))
            bytes += 2;
        else if (code >= 0x80)
            bytes += 1;
    }
    return bytes;
}
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const listMarker = /[-+*\d]/;
const definition = /^[ \t]{0,3}\[[^\]]{1,999}\]:/;
/** How deep the containers nest in which a line's text stands, by its markers and by how far they are indented. */
function nestingOf(line) {
    let depth = 0;
    let items = 0;
    let quotes = 0;
    marker.lastIndex = 0;
    for (let match = marker.exec(line); match; match = marker.exec(line)) {
        depth++;
        if (listMarker.test(match[0]))
            items++;
        else
            quotes++;
        if (depth > limits.nesting)
            break;
    }
    const indent = /^[ \t]{0,400}/.exec(line)[0];
    // Each list in a list asks for two more columns at least.
    if (items > 0)
        depth += Math.floor(indent.replaceAll('\t', '    ').length / 2);
    return { depth, items, quotes };
}
/** Whether a text may be parsed; if not, why, and where it breaks a limit. */
function preScan(source) {
    const shorten = 'Shorten it: link to logs and data instead of pasting them.';
    const bytes = bytesOf(source);
    if (bytes > limits.bytes)
        return refusal(`has ${number(bytes)} bytes, more than ${number(limits.bytes)}`, shorten, 0);
    const nul = source.indexOf('\0');
    if (nul !== -1)
        return refusal('holds a NUL character', 'Save it as UTF-8 text.', nul, nul + 1);
    const counts = { emphasis: 0, brackets: 0, backticks: 0, tags: 0, pipes: 0, escapes: 0 };
    let lines = 0;
    let items = 0;
    let quotes = 0;
    let definitions = 0;
    for (let start = 0; start <= source.length;) {
        const end = lineEnd(source, start);
        if (++lines > limits.lines)
            return refusal(`has more than ${number(limits.lines)} lines`, shorten, start);
        if (end - start > limits.lineLength)
            return refusal(`has a line of more than ${number(limits.lineLength)} characters`, 'Break the line.', start, end);
        const line = source.slice(start, end);
        let runFrom = 0;
        for (let i = 0; i < line.length; i++) {
            const code = line.charCodeAt(i);
            if (i > 0 && code !== line.charCodeAt(i - 1))
                runFrom = i;
            const kind = code < 128 ? kinds[code] : null;
            if (!kind)
                continue;
            if (++counts[kind] > limits[kind])
                return refusal(`has more than ${number(limits[kind])} ${names[kind]}`, 'Put data and code into a fenced block of a file of its own, and link to it.', start + i, start + i + 1);
            if (i - runFrom >= limits.run && line.trim() !== line[i].repeat(line.trim().length))
                return refusal(`has more than ${limits.run} of \`${line[i]}\` in a row`, 'Shorten the row.', start + runFrom, start + i);
        }
        const nesting = nestingOf(line);
        if (nesting.depth > limits.nesting)
            return refusal(`has lists or quotes nested more than ${limits.nesting} deep`, 'Write them flatter.', start, end);
        items += nesting.items;
        if (items > limits.listItems)
            return refusal(`has more than ${number(limits.listItems)} list items`, shorten, start, end);
        quotes += nesting.quotes;
        if (quotes > limits.quoteLines)
            return refusal(`has more than ${number(limits.quoteLines)} quote marks`, shorten, start, end);
        if (definition.test(line) && ++definitions > limits.definitions)
            return refusal(`has more than ${limits.definitions} link definitions`, shorten, start, end);
        start = end + (source.startsWith('\r\n', end) ? 2 : 1);
    }
    return { ok: true };
}
function lineEnd(source, start) {
    for (let i = start; i < source.length; i++) {
        const code = source.charCodeAt(i);
        if (code === 10 || code === 13)
            return i;
    }
    return source.length;
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ alx)
/* harmony export */ });
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

const summary = { needs: 'summary' };
const timeline = { needs: 'timeline' };
const cause = { needs: 'cause' };
const measures = { needs: 'measures' };
const alx = {
    id: 'alx',
    title: 'ALX/Holberton postmortem',
    source: 'https://www.alxafrica.com/',
    checks: [
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary', 'error', 'Issue Summary'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.duration', 'error', 'how long the outage lasted', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.start-end', 'error', 'start and end times', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.timezone', 'error', 'the time zone', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.service', 'error', 'what service was down or slow', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.experience', 'error', 'what users were experiencing', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.affected', 'error', 'how many % of the users were affected', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('summary.root-cause', 'error', 'what the root cause was', summary),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline', 'error', 'Timeline'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.bullets', 'error', 'bullet points, each “time - what happened”', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.brief', 'error', 'entries of 1 or 2 sentences', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.detected-when', 'error', 'when the issue was detected', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.detected-how', 'error', 'how it was detected', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.actions', 'error', 'actions taken: what was investigated, what was assumed', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.misleading', 'error', 'misleading paths that were taken', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.escalated', 'error', 'which team or person it was escalated to', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('timeline.resolved', 'error', 'how it was resolved', timeline),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause', 'error', 'Root cause and resolution'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause.cause', 'error', 'what was causing the issue, in detail', cause),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('cause.fix', 'error', 'how it was fixed, in detail', cause),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures', 'error', 'Corrective and preventative measures'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.improvements', 'error', 'what can be improved or fixed', measures),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.tasks', 'error', 'a list of specific tasks', measures),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('length', 'error', 'brief: within the word limits', { options: { min: 400, max: 600 } }),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('language', 'error', 'written in English'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('attractive', 'info', 'attractive: a diagram, a picture or some humour'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('lessons', 'info', 'Lessons learned'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('conclusion', 'info', 'Conclusion'),
        ..._use_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC,
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('blameless', 'warning', 'causes, not people'),
        (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Yx)('measures.vague', 'info', 'tasks that someone can finish', measures),
    ],
    review: [
        { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
        { id: 'measures', text: 'These measures would have prevented this outage, or made it shorter' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
        { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
        { id: 'impact', text: 'The impact is told as the users felt it' },
        { id: 'true', text: 'The facts and times agree with what you know of the incident' },
    ],
};


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ use),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/** One line of a rubric: the rule with this id, how much it matters, and the rubric's words for it. */
function use(id, severity, says, { needs, options = {} } = {}) {
    return { id, options, severity, says, ...(needs === undefined ? {} : { needs }) };
}
/** What every rubric asks beyond its source: the text is finished, honest and fit to be read by a machine. */
const everywhere = [
    use('times.consistent', 'warning', 'times agree with one another'),
    use('timeline.order', 'warning', 'the timeline runs forward', { needs: 'timeline' }),
    use('placeholder', 'error', 'nothing left over from a template'),
    use('waivers', 'error', 'waivers name a check that may be waived, and a reason', {
        options: { allow: ['timeline.misleading', 'timeline.escalated'] },
    }),
    use('hidden-text', 'error', 'no text hidden from the reader'),
    use('headings', 'info', 'sections are marked by headings'),
];
/** What a config may ask for where the profile does not, in words that fit each profile. */
const optional = [
    use('action-items.due', 'error', 'each action item has a due date'),
    use('action-items.owner', 'error', 'each action item has an owner'),
    use('action-items.ticket', 'error', 'each action item has a ticket'),
    use('action-items.verb', 'error', 'each action item says what will be done'),
    use('length', 'error', 'within the word limits'),
];


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ readTemplates),
/* harmony export */   a3: () => (/* binding */ templateFor),
/* harmony export */   bX: () => (/* binding */ templatePaths),
/* harmony export */   uO: () => (/* binding */ templateText)
/* harmony export */ });
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(357);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7798);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5695);
/** The templates that settings name: which they are, and their texts. */




/** The paths of all templates that some postmortem may be judged by. */
function templatePaths({ template, overrides }) {
    const all = [template, ...overrides.map((override) => override.template)];
    return [...new Set(all.filter((path) => path !== undefined))];
}
/** The template in force for a path; undefined where a profile is. A later override wins. */
function templateFor(settings, path) {
    let { template } = settings;
    for (const override of settings.overrides) {
        const isNewRubric = override.profile !== undefined || override.template !== undefined;
        if (isNewRubric && (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(override.paths)(path))
            template = override.template;
    }
    return template;
}
/** @throws UserError where a template is missing, is no text, or cannot be parsed */
async function readTemplates(paths, read) {
    if (paths.length === 0)
        return {};
    const entries = await read(paths);
    return Object.fromEntries(paths.map((path, i) => [path, templateText(path, entries[i])]));
}
/** @throws UserError as above */
function templateText(path, entry) {
    if (entry.kind !== 'text') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The template ${path} ${entry.kind === 'missing' ? 'is missing' : `is no text file (${entry.kind})`}.`, 'Check the path, and commit the template to the base branch as a Markdown file.');
    }
    const scanned = (0,_parse_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .preScan */ .$)(entry.text);
    if (scanned.ok)
        return entry.text;
    const { line } = new _model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .Lines */ .q(entry.text).position(scanned.at.start);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The template ${path} cannot be read: line ${line}: ${scanned.message}`, scanned.help);
}


/***/ })

};
