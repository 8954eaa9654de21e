export const id = 756;
export const ids = [756];
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

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var chokidar__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9518);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9269);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/** `check --watch`: judges again whenever a Markdown file or the config is saved, until it is interrupted. */






/** Editors save in several steps, and some save many files at once. */
const QUIET_MS = 100;
/** What a shell gives for a program that Ctrl-C has ended. */
const INTERRUPTED = 130;
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';
/**
 * @param judge judges once, prints, and never rejects
 * @returns 130 once it is interrupted
 */
async function watch(asked, flags, io, judge) {
    if (asked.includes('-'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--watch waits for files, and standard input is none.', 'Name the file.');
    if (flags.fix === true) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--watch and --fix are given, and files are not changed while they are edited.', 'Leave one out.');
    }
    const root = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(io.cwd)) ?? io.cwd;
    const config = flags.config === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, _config_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .P) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.config);
    const template = flags.template === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.template)];
    const isOurs = (path) => (0,_model_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkdown */ .$)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) === config || template.includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    const named = asked.filter((each) => !/[*?[{]/.test(each)).map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, each));
    const watcher = (0,chokidar__WEBPACK_IMPORTED_MODULE_5__/* .watch */ .wB)([root, config, ...template, ...named], {
        ignoreInitial: true,
        followSymlinks: false,
        ignored: (path, stats) => ['.git', 'node_modules'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) || (stats?.isFile() === true && !isOurs(path)),
    });
    let isRunning = false;
    let isStale = false;
    let timer;
    const run = async () => {
        if (isRunning) {
            isStale = true;
            return;
        }
        isRunning = true;
        do {
            isStale = false;
            if (io.stdout.isTTY === true)
                io.stdout.write(CLEAR);
            await judge();
            io.stderr.write('\nWatching for changes. Ctrl-C ends.\n');
        } while (isStale);
        isRunning = false;
    };
    const failed = new Promise((_, fail) => {
        watcher.on('error', (cause) => fail(unwatchable(cause)));
    });
    await Promise.race([failed, new Promise((ready) => watcher.once('ready', ready))]);
    watcher.on('all', (event, path) => {
        // A file that is saved into a new folder before chokidar watches it has no event of its own (paulmillr/chokidar#1471).
        if (event !== 'addDir' && !isOurs(path))
            return;
        clearTimeout(timer);
        timer = setTimeout(() => void run(), QUIET_MS);
    });
    const interrupted = new Promise((stop) => io.onInterrupt(stop));
    void run();
    try {
        await Promise.race([failed, interrupted]);
        return INTERRUPTED;
    }
    finally {
        clearTimeout(timer);
        await watcher.close();
    }
}
function unwatchable(cause) {
    const { code } = cause;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The files here cannot be watched (${code ?? 'unknown fault'}).`, 'Raise the system’s limit of watched files, or run in a smaller folder.', { cause });
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


/***/ })

};
