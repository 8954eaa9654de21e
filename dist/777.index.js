export const id = 777;
export const ids = [777,776];
export const modules = {

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
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7544);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1762);
/* harmony import */ var _template_structure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4003);
/* harmony import */ var _template_valid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(776);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2760);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3651);
/** `derive TEMPLATE`: what the gate understands of a team's template. */










async function derive(asked, { format, write }, io) {
    const root = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(io.cwd)) ?? io.cwd;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, asked);
    const path = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPath */ .SH)(root, absolute);
    const template = { path, text: (0,_template_valid_js__WEBPACK_IMPORTED_MODULE_5__.templateText)(path, await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .diskEntry */ .EV)(absolute)) };
    const structure = (0,_template_structure_js__WEBPACK_IMPORTED_MODULE_4__/* .structureOf */ .pH)(template);
    const checks = (0,_profiles_template_js__WEBPACK_IMPORTED_MODULE_3__.profileOf)(template)
        .checks.filter(({ id }) => id.startsWith('template.'))
        .map(({ id, severity, says }) => ({ id, severity, says }));
    const text = format === 'json'
        ? `${(0,_render_json_js__WEBPACK_IMPORTED_MODULE_8__/* .printableJson */ .et)({ ...structure, checks })}\n`
        : format === 'yaml'
            ? printableYaml({ ...structure, checks })
            : pretty(structure, checks);
    if (write === undefined)
        io.stdout.write(text);
    else if (await (0,_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .writeNew */ .q)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, write), text))
        io.stdout.write(`${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(write, 4000)}\n`);
    else
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${write} is there already, and it is not overwritten.`, 'Name another file after --write.');
    return 0;
}
/** Any other character may stand in a string without quotes. */
const ACTS = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|::/u;
/** YAML in which no line of a string's begins a line, and nothing in one acts on a terminal or on a runner. */
function printableYaml(value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .yo(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string' && ACTS.test(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    return (0,_render_json_js__WEBPACK_IMPORTED_MODULE_8__/* .escaped */ .Mk)(document.toString({ lineWidth: 0 }));
}
function pretty(structure, checks) {
    const { path, title, sections, fields, tables, about, guidance, blanks, comments } = structure;
    const weights = new Map(checks.map(({ id, severity }) => [id, severity]));
    const depths = new Map();
    const lines = [(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(path, 4000), ...(title === null ? [] : [`Title: ${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(title)}`])];
    const part = (name, entries) => {
        if (entries.length > 0)
            lines.push('', name, ...entries.map((entry) => `  ${entry}`));
    };
    const asked = (words, id, isOptional) => `${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(words)}  ${isOptional ? 'optional' : (weights.get(id) ?? 'off')}  ${id}`;
    part('Sections', sections.map(({ slug, title: name, parent, isOptional, holdsTasks }) => {
        const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
        depths.set(slug, depth);
        return `${'  '.repeat(depth)}${asked(holdsTasks ? `${name} (boxes)` : name, `template.section.${slug}`, isOptional)}`;
    }));
    part('Fields', fields.map(({ slug, label, isOptional }) => asked(label, `template.field.${slug}`, isOptional)));
    part('Tables', tables.map(({ slug, columns, isOptional }) => asked(columns.join(' | '), `template.table.${slug}`, isOptional)));
    part('Not asked for: it tells how to write', about.map((name) => (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(name)));
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

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/** Writes files that are new; one that is there already is never touched. */




/**
 * @param root no link between it and the file is followed
 * @returns whether the file was written: false where something stands there already
 */
async function writeNew(root, path, text) {
    const link = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOnTheWay */ .KH)(root, path);
    if (link !== null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The folder ${link} is a link, and nothing is written through it.`, 'Name the folder itself.');
    }
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

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isMarkdown),
/* harmony export */   s: () => (/* binding */ isIndexPage)
/* harmony export */ });
/** What a file is, going by its name alone. */
const isMarkdown = (path) => /\.(?:md|mdx|markdown)$/i.test(path);
/** The page that a folder is opened with, which need not be one of the documents in it. */
const isIndexPage = (path) => /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i.test(path);


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

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateText: () => (/* binding */ templateText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/* harmony import */ var _model_file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6726);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7798);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5695);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4942);
/* harmony import */ var _guide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8094);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4003);
/** Whether a file can be a template: it is Markdown that can be read, and holds what postmortems can be held to. */








const NO_TEMPLATE = 'Name the file that authors copy; or put `<!-- postmortem-gate: begin -->` where the template begins in this one, and `<!-- postmortem-gate: end -->` where it ends.';
/** @throws UserError where it is missing, no Markdown, cannot be parsed, is a guide, or holds nothing to ask for */
function templateText(path, entry) {
    if (entry.kind !== 'text') {
        const what = entry.kind === 'too-large'
            ? `is too large (${entry.bytes} bytes)`
            : entry.kind === 'missing'
                ? 'is missing'
                : `is no text file (${entry.kind})`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} ${what}.`, 'Check the path: a Markdown file has to stand there. For a pull request it is read from the base branch.');
    }
    if (!(0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarkdown */ .$)(path)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} is not Markdown: its name does not end in .md, .mdx or .markdown.`, 'Name a Markdown file.');
    }
    const lineOf = ({ start }) => new _model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .Lines */ .qo(entry.text).position(start).line;
    const scanned = (0,_parse_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .preScan */ .$)(entry.text);
    if (!scanned.ok) {
        const where = `line ${lineOf(scanned.at)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be read: ${where}: ${scanned.message}`, scanned.help);
    }
    const unknown = (0,_directives_js__WEBPACK_IMPORTED_MODULE_3__/* .directiveFault */ .Yq)(entry.text);
    if (unknown !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be read: line ${lineOf(unknown.at)}: ${unknown.message}`, unknown.help);
    }
    const hiding = hidingLine(path, (0,_guide_js__WEBPACK_IMPORTED_MODULE_4__/* .templateIn */ .U$)(entry.text));
    if (hiding !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be used: what stands in its line “${hiding}” hides text, on GitHub too.`, 'Write a blank in brackets, such as [title]; close a tag that is meant, or take it out.');
    }
    const fault = (0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .structureFault */ .oG)((0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .structureOf */ .pH)({ path, text: entry.text }));
    if (fault !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The template ${path} cannot be used: it ${fault}`, NO_TEMPLATE);
    return entry.text;
}
/** The line of the first tag or comment that hides text, or everything behind it: nothing there would be asked for. */
function hidingLine(path, text) {
    // With one line more only what is never closed goes on behind the text.
    const { tricks, hints } = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(path, `${text}\n`);
    const hidden = tricks.find(({ kind }) => kind === 'hidden-html' || kind === 'unclosed-comment');
    const folded = hints.find(({ at }) => at.end > text.length);
    const at = hidden?.at.start ?? folded?.at.start;
    return at === undefined ? undefined : (0,_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .lineAt */ .mh)(text, at).trim().slice(0, 80);
}


/***/ })

};
