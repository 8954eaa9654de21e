export const id = 644;
export const ids = [644];
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
/** A missing default file means defaults; a named one that is missing is an error. */
async function localConfig(flags, { cwd }) {
    const root = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .Hn)(cwd)) ?? cwd;
    const path = flags.config === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, DEFAULT_CONFIG) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, flags.config);
    const isThere = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statOf */ ._N)(path)) !== null;
    if (!isThere && flags.config !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The config file ${flags.config} is not there.`, `Name one that exists; without --config it is ${DEFAULT_CONFIG}.`);
    }
    const file = isThere ? { path: (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, path), text: await textOf(path) } : undefined;
    const source = {
        inputs: inputsOf(flags, root, cwd),
        inputCalled: (name) => `--${name}`,
        ...(file === undefined ? {} : { file }),
        profiles: _profiles_index_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .xD,
    };
    const { templates, ...loaded } = await (0,_template_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadWithTemplates */ .U)(source, (paths) => Promise.all(paths.map((each) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .diskEntry */ .EV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, each)))));
    return { root, file: file?.path ?? null, loaded, templates };
}
async function textOf(path) {
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

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasColour)
/* harmony export */ });
/** Colours only on a terminal, and never where `NO_COLOR` says anything: https://no-color.org */
function hasColour({ isTTY = false }, env) {
    return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
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
    const ref = base ?? (await defaultBranch(repository));
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
        throw new errors/* UserError */.y(`This branch and ${ref} have no commit in common here.`, 'Fetch more of the history (git fetch --unshallow; in a workflow, fetch-depth: 0), or name another --base.');
    }
    return start;
}
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
            return ref.replace(/^refs\/(?:remotes|heads)\//, '');
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
            return Promise.all(paths.map((path) => (0,files/* diskEntry */.EV)((0,external_node_path_.join)(repository.folder, path))));
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
        read: async (paths, at) => Promise.all(paths.map((path) => at === 'base' ? { kind: 'missing' } : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .diskEntry */ .EV)(absolute.get(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))),
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/** The files that were asked for on the command line: names, folders and globs. */




const MARKDOWN = /\.(md|mdx|markdown)$/i;
/** Each file once, in the order asked for. Throws a `UserError` for a name that nothing stands at. */
async function targets(asked, place) {
    const found = new Map();
    const passedOver = new Set();
    for (const each of asked) {
        for await (const target of targetsOf(each, place)) {
            if (!target.isNamed && !place.matches(target.path)) {
                if (MARKDOWN.test(target.path))
                    passedOver.add(target.path);
            }
            else if (target.isNamed || !found.has(target.path))
                found.set(target.path, target);
        }
    }
    return { files: [...found.values()], passedOver: [...passedOver].filter((path) => !found.has(path)).length };
}
async function* targetsOf(asked, { root, cwd, inPaths = false }) {
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
        if (!inPaths && !MARKDOWN.test(asked)) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${asked} is not Markdown, going by its name.`, 'Name .md, .mdx or .markdown files; a postmortem in another format is judged once its text is Markdown.');
        }
        yield target(absolute, !inPaths);
    }
    else {
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
/** What was asked for, where it is a glob. On Windows its folders may be written with backslashes. */
function globOf(asked, { sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (!/[*?[{]/.test(asked)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${asked} is not there.`, 'Name a file or a folder that exists, or a glob in quotes. Commands: postmortem-gate --help');
    }
    const glob = asked.split(sep).join('/').replace(/^\.\//, '');
    const fault = (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globFault */ .Hf)(glob);
    if (fault !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The glob ${glob} ${fault}.`, 'Name the files or their folder instead.');
    return glob;
}


/***/ })

};
