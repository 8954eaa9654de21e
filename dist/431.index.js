export const id = 431;
export const ids = [431,776];
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

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/parse/index.js + 6 modules
var parse = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/profiles/index.js + 3 modules
var profiles = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/parse/vocabulary.js
var vocabulary = __webpack_require__(3075);
;// CONCATENATED MODULE: ./lib/profiles/nearest.js

/** Fewer sections tell nothing of a rubric. */
const FEWEST = 3;
/**
 * The id of the profile that is nearest to some postmortems by their outermost sections, as their authors called them:
 * a label within the summary is no section that a rubric asks for. Of equal ones it is the first; null where no postmortem
 * has three sections that a profile knows.
 */
function nearestProfile(postmortems, profiles) {
    const ids = Object.keys(profiles);
    const known = new Set(ids.flatMap((id) => sectionsOf(profiles[id]).map((check) => check.id)));
    const outlines = postmortems
        .map(({ sections }) => new Set(sections.filter(isOuter).flatMap((section) => section.ids)))
        .map((kinds) => [...kinds].filter((kind) => known.has(kind)))
        .filter((kinds) => kinds.length >= FEWEST);
    if (outlines.length === 0)
        return null;
    const nearness = (id) => outlines.reduce((sum, kinds) => sum + agreement(kinds, profiles[id]), 0);
    return ids.map((id) => ({ id, near: nearness(id) })).reduce((best, next) => (next.near > best.near ? next : best)).id;
}
/** Whether it stands in no other section of a known kind. */
function isOuter({ parent }) {
    for (let at = parent; at !== null; at = at.parent)
        if (at.ids.length > 0)
            return false;
    return true;
}
const sectionsOf = ({ checks }) => checks.filter(({ id }) => vocabulary/* sectionKinds */.X2.has(id));
/** How well sections and a rubric fit, from 0 to 1: the harmonic mean of what it asks for and is there, and the reverse. */
function agreement(kinds, profile) {
    const sections = sectionsOf(profile);
    const asked = sections.filter(({ severity }) => severity !== 'info');
    const met = asked.filter(({ id }) => kinds.includes(id)).length / asked.length;
    const explained = kinds.filter((kind) => sections.some(({ id }) => id === kind)).length / kinds.length;
    return met + explained === 0 ? 0 : (2 * met * explained) / (met + explained);
}

// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(1762);
// EXTERNAL MODULE: ./lib/template/valid.js
var valid = __webpack_require__(776);
// EXTERNAL MODULE: ./lib/local/config.js
var config = __webpack_require__(9269);
// EXTERNAL MODULE: ./lib/local/files.js
var local_files = __webpack_require__(2760);
// EXTERNAL MODULE: ./lib/local/repository.js + 1 modules
var local_repository = __webpack_require__(4603);
// EXTERNAL MODULE: ./lib/local/writing.js
var writing = __webpack_require__(3651);
;// CONCATENATED MODULE: ./lib/local/init.js
/** `init`: the workflow and the config for this repository, by what stands in it. */














const WORKFLOW = '.github/workflows/postmortem-gate.yml';
const SCHEMA = 'https://raw.githubusercontent.com/postmortem-gate/postmortem-gate/main/schema/config.json';
const REFERENCE = 'https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/configuration.md';
async function init(io) {
    const root = (await (0,local_files/* repositoryRoot */.Hn)(io.cwd)) ?? io.cwd;
    const choice = await rubricChoice(await repositoryFiles(root, io), root);
    for (const { message, help } of choice.refused)
        io.stderr.write(`${(0,terminal/* printable */.g$)(message)}\n${(0,terminal/* printable */.g$)(help)}\n\n`);
    const workflow = await (0,promises_.readFile)(new URL('examples/workflows/simple.yml', io.home), 'utf8');
    io.stdout.write(`${(0,terminal/* printable */.g$)(choice.why)}\n\n`);
    for (const [path, text] of [
        [WORKFLOW, workflow],
        [config/* DEFAULT_CONFIG */.P, configText(choice.setting)],
    ]) {
        const isNew = await (0,writing/* writeNew */.q)(root, (0,external_node_path_.join)(root, path), text);
        io.stdout.write(isNew ? `wrote ${path}\n` : `kept  ${path}: it is there already\n`);
    }
    io.stdout.write(NEXT);
    return 0;
}
const NEXT = `
Next: commit both and open a pull request. The gate reads its config from the
base branch, so that pull request is still judged by the defaults; the ones
after it are judged by your config. Once the status \`postmortem-gate\` has been
green, require it under Settings > Rules.
`;
const configText = (setting) => `# yaml-language-server: $schema=${SCHEMA}\n# Every setting: ${REFERENCE}\n${Object.entries(setting)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replace(/^"([a-z0-9][\w./-]*)"$/i, '$1')}\n`)
    .join('')}`;
const TEMPLATE = /(?:^|[/_. -])template\.(?:md|markdown)$/i;
const INCIDENT = /post[-_ ]?mortem|incident/i;
/** The folders of the course's projects: `0x19-postmortem`. */
const COURSE = /(?:^|\/)0x[0-9a-f]+[-_]/i;
/** So many postmortems show what a team is used to. */
const MOST_READ = 20;
async function rubricChoice(files, root) {
    const templates = files
        .filter((path) => TEMPLATE.test(path) && INCIDENT.test(path) && !path.startsWith('.github/'))
        .sort((a, b) => a.length - b.length);
    const refused = [];
    for (const template of templates) {
        const fault = await faultOf(template, root);
        if (fault === null) {
            const why = `Template ${template}: your postmortems will be held to its structure.`;
            return { setting: { template }, why, refused };
        }
        refused.push(fault);
    }
    const isTaken = (0,globs/* pathMatcher */.kZ)(defaults/* DEFAULTS */.z.paths);
    const written = files.filter(isTaken);
    if (written.some((path) => COURSE.test(path))) {
        return { setting: { profile: 'alx' }, why: 'Profile alx: the folders are named as in the course.', refused };
    }
    const postmortems = await readable(written.slice(0, MOST_READ), root);
    const nearest = nearestProfile(postmortems, profiles/* profiles */.xD);
    if (nearest !== null) {
        return {
            setting: { profile: nearest },
            why: `Profile ${nearest}: its sections are the nearest to those of the postmortems here.`,
            refused,
        };
    }
    return {
        setting: { profile: defaults/* DEFAULTS */.z.profile },
        why: `Profile ${defaults/* DEFAULTS */.z.profile}: no postmortem here says otherwise.`,
        refused,
    };
}
/** A guide that is called a template would be a config that stops every pull request. */
async function faultOf(template, root) {
    try {
        (0,valid.templateText)(template, await (0,local_files/* entryWithin */._E)(root, (0,external_node_path_.join)(root, template)));
        return null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return error;
        throw error;
    }
}
/** Those of some files that can be read as postmortems. */
async function readable(paths, root) {
    const found = [];
    for (const path of paths) {
        const entry = await (0,local_files/* entryWithin */._E)(root, (0,external_node_path_.join)(root, path));
        if (entry.kind === 'text' && (0,parse/* preScan */.$U)(entry.text).ok)
            found.push((0,parse/* parse */.qg)(path, entry.text));
    }
    return found;
}
async function repositoryFiles(root, io) {
    const repository = await (0,local_repository/* repositoryAt */.uw)(io.cwd, io.env);
    if (repository !== null)
        return (await (await (0,local_repository/* wholeSource */.H7)(repository)).changes()).map(({ path }) => path);
    const files = [];
    for await (const file of (0,local_files/* filesUnder */.mz)(root))
        files.push((0,local_files/* repositoryPath */.SH)(root, file));
    return files;
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l3: () => (/* binding */ changesSource),
  uw: () => (/* binding */ repositoryAt),
  jb: () => (/* binding */ startingPoint),
  H7: () => (/* binding */ wholeSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/local/entry.js
var entry = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/local/files.js
var files = __webpack_require__(2760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/local/git.js
/** Runs git: arguments as a list and no shell, names separated by NUL, and its faults in one sentence each. */


/** What git prints. Throws a `UserError` where git is not there, or fails. */
async function git(repository, args, stdin = '') {
    const result = await outcome(repository, args, stdin);
    if (result.code !== 0)
        throw fault(repository, args, result.stderr);
    return result.stdout;
}
/** What git prints, without the last line's end, or null where it says no. */
async function gitAnswer(repository, args) {
    const { code, stdout, stderr } = await outcome(repository, args, '');
    if (/dubious ownership/.test(stderr))
        throw fault(repository, args, stderr);
    return code === 0 ? stdout.toString('utf8').replace(/\r?\n$/, '') : null;
}
const namesIn = (output) => output.toString('utf8').split('\0').slice(0, -1);
function outcome({ folder, env }, args, stdin) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.quotepath=off', ...args], {
            cwd: folder,
            windowsHide: true,
            // Names are names here, never patterns; and messages are read, so they are asked for in one language.
            env: { ...env, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // git may end before it has read everything.
        child.stdin.on('error', () => { });
        child.on('error', (cause) => {
            reject(cause.code === 'ENOENT'
                ? new errors/* UserError */.y('git is not there to say what changed.', 'Install git, or name the files to judge.', {
                    cause,
                })
                : cause);
        });
        child.on('close', (code) => {
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        child.stdin.end(stdin);
    });
}
function fault({ folder }, args, stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new errors/* UserError */.y(`git does not read ${folder}, because it belongs to someone else.`, `If you trust it: git config --global --add safe.directory ${folder}`);
    }
    const said = stderr.trim().split('\n').at(-1) ?? '';
    return new errors/* UserError */.y(`git ${args[0]} failed: ${said.replace(/^fatal: /, '') || 'it gave no reason'}`, 'Run it by hand to see why, or name the files to judge.');
}

;// CONCATENATED MODULE: ./lib/local/repository.js
/** What changed in a git repository: the working tree, uncommitted and untracked work included, against a commit. */





/** Opens the repository that holds a folder; null where none does. */
async function repositoryAt(folder, env) {
    const root = await gitAnswer({ folder, env }, ['rev-parse', '--show-toplevel']);
    return root === null ? null : { folder: root, env };
}
const commitOf = (repository, ref) => gitAnswer(repository, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);
/**
 * The commit that work here began from: the merge base with `base`, or with the default branch. null before the first
 * commit.
 */
async function startingPoint(repository, base) {
    const head = await commitOf(repository, 'HEAD');
    const ref = base === undefined ? await defaultBranch(repository) : ((await branchOf(repository, base)) ?? base);
    const tip = ref === null ? null : await commitOf(repository, ref);
    if (tip === null && base !== undefined) {
        throw new errors/* UserError */.y(`${base} is no commit of this repository.`, 'Name a branch, a tag or a commit, and fetch it first.');
    }
    if (head === null)
        return null;
    if (ref === null || tip === null) {
        throw new errors/* UserError */.y('This repository has no default branch that can be told: neither origin/HEAD, nor main or master.', 'Name what to compare with, for example --base origin/develop.');
    }
    const start = await gitAnswer(repository, ['merge-base', tip, head]);
    if (start === null) {
        throw new errors/* UserError */.y(`This branch and ${shortName(ref)} have no commit in common here.`, 'Fetch more of the history (git fetch --unshallow; in a workflow, fetch-depth: 0), or name another --base.');
    }
    return start;
}
/** The full name of a branch; null where the name is another commit's. */
async function branchOf(repository, name) {
    for (const ref of [`refs/remotes/${name}`, `refs/heads/${name}`]) {
        if ((await commitOf(repository, ref)) !== null)
            return ref;
    }
    return null;
}
const shortName = (ref) => ref.replace(/^refs\/(?:remotes|heads)\//, '');
/** Its full name: a tag may be called as a branch is, and git would take the tag. */
async function defaultBranch(repository) {
    const remote = await gitAnswer(repository, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    for (const ref of [
        ...(remote === null ? [] : [remote]),
        'refs/remotes/origin/main',
        'refs/remotes/origin/master',
        'refs/heads/main',
        'refs/heads/master',
    ]) {
        if ((await commitOf(repository, ref)) !== null)
            return ref;
    }
    return null;
}
/** The working tree against a commit; null: against nothing, so that every file is new. */
function changesSource(repository, start) {
    return sourceOf(repository, start, async () => {
        const tracked = start === null ? [] : await trackedChanges(repository, start);
        const isGone = new Set(tracked.filter(({ status }) => status === 'removed').map(({ path }) => path));
        const untracked = await filesOf(repository, start === null ? ['--cached', '--others'] : ['--others']);
        const added = untracked
            // A file that git was told to forget, and that is still here.
            .map((path) => ({ path, status: isGone.has(path) ? 'modified' : 'added' }));
        const paths = new Set(untracked);
        return [...tracked.filter(({ path }) => !paths.has(path)), ...added];
    });
}
/** Every file of the working tree that git does not ignore, whether it changed or not. */
async function wholeSource(repository) {
    const head = await commitOf(repository, 'HEAD');
    return sourceOf(repository, head, async () => {
        const before = new Set(head === null ? [] : namesIn(await git(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', head])));
        const gone = new Set(await filesOf(repository, ['--deleted']));
        return (await filesOf(repository, ['--cached', '--others']))
            .filter((path) => !gone.has(path))
            .map((path) => ({ path, status: before.has(path) ? 'modified' : 'added' }));
    });
}
function sourceOf(repository, base, changes) {
    let folders;
    return {
        changes,
        read: async (paths, at) => {
            if (at === 'base')
                return base === null ? paths.map(() => ({ kind: 'missing' })) : blobs(repository, base, paths);
            return (0,files/* diskEntries */.aw)(paths.map((path) => (0,external_node_path_.join)(repository.folder, path)));
        },
        list: async (folder) => {
            folders ??= foldersOf(repository);
            return (await folders).get(folder) ?? [];
        },
    };
}
async function filesOf(repository, which) {
    const names = namesIn(await git(repository, ['ls-files', '-z', '--exclude-standard', ...which, '--', '.']));
    // A folder is another repository within this one; a file in conflict is listed once for each side.
    return [...new Set(names.filter((name) => !name.endsWith('/')))];
}
async function foldersOf(repository) {
    const gone = new Set(await filesOf(repository, ['--deleted']));
    const folders = new Map();
    for (const path of await filesOf(repository, ['--cached', '--others'])) {
        if (gone.has(path))
            continue;
        const slash = path.lastIndexOf('/');
        const folder = path.slice(0, Math.max(0, slash));
        const names = folders.get(folder) ?? [];
        names.push(path.slice(slash + 1));
        folders.set(folder, names);
    }
    return folders;
}
const STATUSES = {
    A: 'added',
    C: 'copied',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
    // In conflict: it is judged as it stands.
    U: 'modified',
};
async function trackedChanges(repository, start) {
    const output = await git(repository, [
        'diff',
        '--name-status',
        '-z',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        start,
        '--',
    ]);
    const fields = namesIn(output);
    const changes = new Map();
    for (let i = 0; i < fields.length;) {
        const letter = fields[i++].charAt(0);
        const status = STATUSES[letter];
        if (status === undefined)
            throw new Error(`git diff gave the status ${JSON.stringify(letter)}`);
        if (status === 'renamed' || status === 'copied') {
            const previousPath = fields[i++];
            const path = fields[i++];
            changes.set(path, { path, status, previousPath });
        }
        else {
            const path = fields[i++];
            changes.set(path, { path, status });
        }
    }
    return [...changes.values()];
}
const KINDS = { '120000': 'symlink', '160000': 'submodule', '040000': 'folder' };
/** Windows takes command lines of 32,767 characters. */
const MOST_PATHS = 50;
async function blobs(repository, commit, paths) {
    const listed = new Map();
    for (let i = 0; i < paths.length; i += MOST_PATHS) {
        const args = ['ls-tree', '-z', '--long', '--full-tree', commit, '--', ...paths.slice(i, i + MOST_PATHS)];
        for (const line of namesIn(await git(repository, args))) {
            const [, mode = '', id = '', size = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(line) ?? [];
            listed.set(line.slice(line.indexOf('\t') + 1), { mode, id, size: Number(size) });
        }
    }
    const wanted = [...listed.values()].filter(({ mode, size }) => !(mode in KINDS) && size <= entry/* LARGEST_FILE */.K7);
    const texts = await contents(repository, [...new Set(wanted.map(({ id }) => id))]);
    return paths.map((path) => {
        const blob = listed.get(path);
        if (blob === undefined)
            return { kind: 'missing' };
        if (blob.mode in KINDS)
            return { kind: KINDS[blob.mode], blob: blob.id };
        const bytes = texts.get(blob.id);
        return bytes === undefined
            ? { kind: 'too-large', bytes: blob.size, blob: blob.id }
            : { ...(0,entry/* entryOf */.Ms)(bytes), blob: blob.id };
    });
}
/** The bytes of blobs by id. */
async function contents(repository, ids) {
    const found = new Map();
    if (ids.length === 0)
        return found;
    const output = await git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
    let at = 0;
    for (const id of ids) {
        const end = output.indexOf(10, at);
        const size = Number(output.toString('latin1', at, end).split(' ')[2]);
        if (!Number.isInteger(size))
            throw new Error(`git cat-file did not give ${id}`);
        found.set(id, output.subarray(end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return found;
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
