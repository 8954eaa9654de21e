export const id = 887;
export const ids = [887];
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





/**
 * Opens the repository that holds a folder; null where none does. A folder that only looks like git's own may be a part of
 * what was cloned: git would take its config, and run the programs that are named there.
 */
async function repositoryAt(folder, env) {
    const root = await gitAnswer({ folder, env }, ['rev-parse', '--show-toplevel']);
    if (root === null)
        return null;
    const isOpened = env.GIT_DIR !== undefined || (await (0,files/* statOf */._N)((0,external_node_path_.join)(root, '.git'))) !== null;
    return isOpened ? { folder: root, env } : null;
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


/***/ })

};
