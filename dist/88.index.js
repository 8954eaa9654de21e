export const id = 88;
export const ids = [88];
export const modules = {

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

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePostmortem: () => (/* binding */ writePostmortem)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/file-names.js
var file_names = __webpack_require__(6726);
;// CONCATENATED MODULE: ./lib/profiles/skeletons.js
/** What `new` writes for each profile: its sections with blanks, which the check `placeholder` finds until they are filled in. */
const alx = `# Postmortem: [describe the outage in a few words]

<!-- Fill in what stands in brackets, put real dates and times, and take out these comments. -->

## Issue Summary

- **Duration:** [add how long it lasted], from YYYY-MM-DD HH:MM to YYYY-MM-DD HH:MM [add the time zone]
- **Impact:** [describe which service was down or slow, and what its users experienced]
- **Users affected:** [add how many, in %]
- **Root cause:** [describe it in one sentence]

## Timeline

<!-- One line for each step, in order, with at most two sentences. -->

- HH:MM - [describe how it was noticed: by an alert, an engineer or a customer]
- HH:MM - [describe what was investigated, and what was assumed to be the cause]
- HH:MM - [describe a path that turned out to be misleading]
- HH:MM - [describe to which team or person it was escalated]
- HH:MM - [describe how it was resolved]

## Root Cause and Resolution

[describe in detail what caused it, down to the change or the state that it began with]

[describe in detail how it was fixed]

## Corrective and Preventative Measures

[describe what can be improved, so that it cannot happen again or is noticed sooner]

- [ ] [add a task that someone can finish, such as an alert on one figure of one server]
- [ ] [add another]

## Lessons Learned

[describe what worked well, and what did not]

## Conclusion

[describe what to take away, and what comes next]
`;
/** A skeleton of titled sections, each with what to write below it. */
const skeleton = (parts) => `${[
    '# Postmortem: [describe the incident in a few words]',
    '<!-- Fill in what stands in brackets, put real dates and times, and take out these comments. -->',
    ...parts.map(([title, body]) => `## ${title}\n\n${body}`),
].join('\n\n')}\n`;
const STEPS = [
    '- HH:MM UTC - [describe how it was noticed]',
    '- HH:MM UTC - [describe who responded and what they tried]',
    '- HH:MM UTC - [describe what ended it]',
].join('\n');
const ACTIONS = ['- [add an action, with its owner and its ticket]', '- [add another]'].join('\n');
const googleSre = skeleton([
    ['Summary', '[describe what happened, in a few sentences]'],
    ['Impact', '[describe what it did to users, and what was lost]'],
    ['Root Causes', '[describe what made it possible]'],
    ['Trigger', '[describe what set it off]'],
    ['Resolution', '[describe what ended it, and what of that is a workaround]'],
    ['Detection', '[describe how it was noticed]'],
    ['Action Items', ACTIONS],
    ['Lessons Learned', '[describe what went well, what went wrong, and where luck helped]'],
    ['Timeline', STEPS],
]);
const pagerduty = skeleton([
    ['Overview', '[describe what happened, in a sentence or two]'],
    ['Contributing Factors', '[describe the conditions that made it possible]'],
    ['Resolution', '[describe what ended it]'],
    ['Impact', '[describe who was affected, how, and for how long]'],
    ['Responders', '[describe who took part, and in which role]'],
    ['Timeline', STEPS],
    ['Lessons Learned', '[describe what went well, and what did not]'],
    ['Action Items', ACTIONS],
]);
const atlassian = skeleton([
    ['Incident Summary', '[describe what happened, why, how severe it was and how long it took]'],
    ['Lead-up', '[describe what led to it]'],
    ['Impact', '[describe what internal and external users met]'],
    ['Detection', '[describe when and how it was noticed]'],
    ['Response', '[describe who responded, and when]'],
    ['Recovery', '[describe how service was restored]'],
    ['Timeline', STEPS],
    ['Root Cause', '[describe what must change so that this class of incident stays away]'],
    ['Lessons Learned', '[describe what went well, and what could be better]'],
    ['Corrective Actions', ACTIONS],
]);
/** By the profile's id. */
const skeletons = { alx, 'google-sre': googleSre, pagerduty, atlassian };

// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: ./lib/rubric.js + 1 modules
var rubric = __webpack_require__(872);
// EXTERNAL MODULE: ./lib/template/files.js
var files = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/template/guide.js
var guide = __webpack_require__(8094);
// EXTERNAL MODULE: ./lib/local/config.js
var config = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/local/files.js
var local_files = __webpack_require__(2760);
;// CONCATENATED MODULE: ./lib/local/questions.js
/** Whether somebody can answer: both ends are a terminal. */
const canAsk = ({ stdin, stdout }) => stdin.isTTY === true && stdout.isTTY === true;
/** The answers in order; blank ones where nothing was typed, or the input has ended. */
async function answers(questions, { stdin, stderr }) {
    const typed = linesOf(stdin);
    const given = [];
    for (const { asks, fault } of questions) {
        for (;;) {
            stderr.write(`${asks} `);
            const { value, done } = await typed.next();
            const answer = done === true ? '' : value.replace(/\p{C}/gu, ' ').trim();
            const wrong = answer === '' ? null : (fault?.(answer) ?? null);
            if (wrong === null) {
                given.push(answer);
                break;
            }
            stderr.write(`${wrong}\n`);
        }
    }
    // A terminal that is still read keeps the process.
    await typed.return(undefined);
    return given;
}
async function* linesOf(input) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of input) {
        rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
        const lines = rest.split(/\r?\n/);
        rest = lines.pop();
        yield* lines;
    }
    if (rest !== '')
        yield rest;
    return undefined;
}

// EXTERNAL MODULE: ./lib/local/writing.js
var writing = __webpack_require__(3651);
;// CONCATENATED MODULE: ./lib/local/new.js
/** `new`: a postmortem to fill in, with the sections that the profile or template in force asks for. */













async function writePostmortem(asked, flags, io) {
    const { root, loaded, templates } = await (0,config/* localConfig */.a)(flags, io);
    const { settings } = loaded;
    const isTaken = (0,globs/* pathMatcher */.kZ)(settings.paths);
    if (asked !== undefined && !(0,file_names/* isMarkdown */.$)(asked)) {
        throw new errors/* UserError */.y(`${asked} is not Markdown, going by its name.`, 'Name a file that ends in .md.');
    }
    const incident = await askedFor(io);
    const absolute = asked === undefined ? (0,external_node_path_.join)(root, await freePath(root, settings, incident)) : (0,external_node_path_.resolve)(io.cwd, asked);
    const path = (0,local_files/* repositoryPath */.SH)(root, absolute);
    if (!(await (0,writing/* writeNew */.q)(root, absolute, withIncident(new_skeleton(path, settings, templates), incident)))) {
        throw new errors/* UserError */.y(`${path} is there already, and it is not overwritten.`, 'Name another file: postmortem-gate new PATH');
    }
    io.stdout.write(`${(0,terminal/* printable */.g$)((0,external_node_path_.relative)(io.cwd, absolute).split(external_node_path_.sep).join('/'), 4000)}\n`);
    io.stderr.write('Fill it in; `postmortem-gate check` on the file says what is missing.\n');
    if (!isTaken(path))
        io.stderr.write('Note: `paths` does not take this file, so the gate will not judge it in a pull request.\n');
    return 0;
}
/** Asked on a terminal; a program that runs this is asked nothing. */
async function askedFor(io) {
    const today = io.now().toISOString().slice(0, 10);
    if (!canAsk(io))
        return { title: '', day: null, today };
    io.stderr.write('Two questions; Enter leaves one open.\n');
    const [title = '', day = ''] = await answers([
        { asks: 'What happened, in a few words?' },
        { asks: `On which day did it begin, such as ${today}?`, fault: dayFault },
    ], io);
    return { title, day: day === '' ? null : day, today };
}
function dayFault(answer) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(answer) && new Date(`${answer}T00:00Z`).toJSON()?.startsWith(answer) === true;
    return isDay ? null : 'Write year, month and day with hyphens between them, such as 2026-05-04.';
}
/** The blanks that the answers fill in: that of the title, and the days. */
function withIncident(text, { title, day }) {
    const titled = title === '' ? text : text.replace(/^(# [^\n[]{0,200})\[[^\]\n]{1,200}\]/m, (_, before) => before + title);
    return day === null ? titled : titled.replaceAll('YYYY-MM-DD', day);
}
/** A template is its own skeleton, without what it says to the gate. */
function new_skeleton(path, settings, templates) {
    const template = (0,files/* templateFor */.a3)(settings, path);
    const text = template === undefined ? skeletons[(0,rubric.rubricFor)(settings, templates)(path).profile] : unmarked(templates[template]);
    if (text === undefined) {
        throw new errors/* UserError */.y(`The profile ${settings.profile} has no skeleton.`, 'Name another: --profile alx');
    }
    const sections = settings.sections.map(({ title }) => `\n## ${title}\n\n[describe it here]\n`);
    return text + sections.join('');
}
const unmarked = (template) => (0,guide/* templateIn */.U$)(template)
    .replace(/^[^\S\n]{0,99}<!--\s{0,9}postmortem-gate\s{0,9}:\s{0,9}[a-z]{1,20}\s{0,9}-->[^\S\n]{0,99}\n/gim, '')
    .replace(/[^\S\n]{0,9}<!--\s{0,9}postmortem-gate\s{0,9}:\s{0,9}[a-z]{1,20}\s{0,9}-->/gi, '');
/** So much of a title goes into a file's name. */
const MOST_WORDS = 8;
const LONGEST_NAME = 60;
/** Where teams keep their postmortems, when they have not said. */
const FOLDERS = ['postmortems', 'docs/postmortems', 'post-mortems', 'docs/post-mortems', 'incidents', 'docs/incidents'];
/** A path with the date and title that `paths` takes: in a folder that is there, else in the first that may be. */
async function freePath(root, { paths }, { title, day, today }) {
    const isTaken = (0,globs/* pathMatcher */.kZ)(paths);
    const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const name = `${day ?? today}-${words.slice(0, MOST_WORDS).join('-').slice(0, LONGEST_NAME) || 'incident'}.md`;
    const fromGlobs = paths.filter((glob) => !glob.startsWith('!')).map(globs/* fixedFolder */.Nw);
    const candidates = [...FOLDERS, ...fromGlobs].filter((folder) => folder !== '' && isTaken(`${folder}/${name}`));
    for (const folder of candidates)
        if ((await (0,local_files/* statOf */._N)((0,external_node_path_.join)(root, folder)))?.isDirectory())
            return `${folder}/${name}`;
    const first = candidates[0];
    if (first === undefined) {
        throw new errors/* UserError */.y('`paths` does not tell where a new postmortem goes.', 'Name the file: postmortem-gate new PATH');
    }
    return `${first}/${name}`;
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

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rubricFor: () => (/* binding */ rubricFor),
  z: () => (/* binding */ settingsAt)
});

// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/profiles/index.js + 3 modules
var profiles = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/profiles/template.js + 2 modules
var template = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/profiles/use.js
var use = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/rules/index.js + 70 modules
var rules = __webpack_require__(6939);
// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/rules/kinds/custom-section.js

function customSectionRule({ id, title, words = {} }) {
    return {
        id: 'section',
        judge: (document) => {
            const found = (0,parse/* sectionsOf */.Ks)(document, (0,parse/* ownSectionId */.ZB)({ id }));
            const [first] = found;
            const fail = (message, help) => ({
                outcome: 'fail',
                findings: [{ message, help, at: first?.heading.span() ?? { start: 0, end: 0 } }],
            });
            if (first === undefined) {
                return fail(`There is no section “${title}”.`, `Add a heading \`## ${title}\` and write below it.`);
            }
            const blocks = found.flatMap((section) => section.blocks);
            if (blocks.every(({ kind, text }) => kind === 'heading' || text.value === '')) {
                return fail(`The section “${first.title}” is empty.`, 'Write below its heading what it asks for.');
            }
            const count = (0,parse/* wordCount */.e)(blocks);
            const { min = 0, max = Number.POSITIVE_INFINITY } = words;
            const has = `The section “${first.title}” has ${count} ${count === 1 ? 'word' : 'words'}`;
            if (count < min)
                return fail(`${has}, and at least ${min} are asked for.`, `Write ${min - count} more.`);
            if (count > max)
                return fail(`${has}, and at most ${max} are allowed.`, `Take ${count - max} out.`);
            return { outcome: 'pass', evidence: found.map((section) => section.heading.span()) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/rubric.js
/** The checks in force for a path: a profile's, with the severities, options, limits and sections of the settings. */






/**
 * The rubric of each path. Every override whose paths match applies, in order.
 * `templates` holds the text of each template that the settings name.
 */
function rubricFor(settings, templates = {}) {
    const overrides = settings.overrides.map((override) => ({ override, matches: (0,globs/* pathMatcher */.kZ)(override.paths) }));
    const known = new Map();
    const ofTemplates = new Map();
    const derived = (path) => {
        const text = templates[path];
        if (text === undefined)
            throw new Error(`the template ${path} was not read`);
        const profile = ofTemplates.get(path) ?? (0,template.profileOf)({ path, text });
        ofTemplates.set(path, profile);
        return profile;
    };
    return (path) => {
        const applying = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        const key = applying.map((override) => settings.overrides.indexOf(override)).join();
        let rubric = known.get(key);
        if (rubric === undefined) {
            const { profile, template, words, checks } = overridden(settings, applying);
            const inForce = template === undefined ? withRules(profiles/* profiles */.xD[profile]) : derived(template);
            rubric = rubricOf(inForce, words, checks, settings);
            known.set(key, rubric);
        }
        return rubric;
    };
}
/** What judges the postmortem at a path: the settings, with every override that matches it laid over them. */
function settingsAt(settings, path) {
    return overridden(settings, settings.overrides.filter((override) => (0,globs/* pathMatcher */.kZ)(override.paths)(path)));
}
function overridden(settings, overrides) {
    let { profile, template, words, checks } = settings;
    for (const override of overrides) {
        const isReplaced = override.profile !== undefined || override.template !== undefined;
        if (isReplaced)
            template = override.template;
        profile = override.profile ?? profile;
        words = isReplaced ? override.words : { ...words, ...override.words };
        checks = { ...checks, ...override.checks };
    }
    return { profile, ...(template === undefined ? {} : { template }), words, checks };
}
const withRules = ({ checks, ...profile }) => ({
    ...profile,
    checks: checks.map((line) => ({ ...line, rule: rules/* rules */.a[line.id] })),
});
function rubricOf(profile, limits, settings, { waivers, sections, failOn }) {
    const all = [...profile.checks, ...sections.map(sectionCheck), ...askedFor(settings, profile, limits)];
    const length = all.find((check) => check.id === 'length');
    const words = { ...length?.options, ...limits };
    const checks = [];
    for (const check of all) {
        const setting = settings[check.id];
        if (setting?.severity === 'off')
            continue;
        const options = {
            ...check.options,
            ...(check.id === 'length' ? words : {}),
            ...(check.id === 'waivers' ? { allow: waivers } : {}),
            ...setting?.options,
        };
        checks.push({ ...check, options, severity: setting?.severity ?? check.severity });
    }
    return {
        profile: profile.id,
        checks,
        words: checks.some((check) => check.id === 'length') ? words : {},
        sections: [...sections, ...(profile.sections ?? [])],
        waivable: waivers,
        failOn,
    };
}
/** Rules that the profile does not ask for and the config names, and the length where limits are set. */
function askedFor(settings, profile, limits) {
    const named = Object.keys(settings).filter((id) => settings[id].severity !== 'off');
    const isLimited = limits.min !== undefined || limits.max !== undefined;
    const wanted = new Set(isLimited && settings.length?.severity !== 'off' ? ['length', ...named] : named);
    for (const { id } of profile.checks)
        wanted.delete(id);
    return [...wanted].flatMap((id) => {
        const rule = Object.hasOwn(rules/* rules */.a, id) ? rules/* rules */.a[id] : undefined;
        const says = use/* optional */.lq.find((line) => line.id === id)?.says ?? id;
        return rule === undefined ? [] : [{ id, rule, options: {}, severity: 'error', says }];
    });
}
function sectionCheck(section) {
    const rule = customSectionRule(section);
    return { id: `section.${section.id}`, rule, options: {}, severity: 'error', says: section.title };
}


/***/ })

};
