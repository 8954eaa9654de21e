export const id = 959;
export const ids = [959];
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

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConfig: () => (/* binding */ showConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1762);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(872);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9269);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
/** `config`: each setting in force, and where it comes from. */





/** @param asked the postmortem whose rules are shown; without it, those before any override */
async function showConfig(asked, flags, io) {
    const { root, file, loaded, templates } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .localConfig */ .a)(flags, io);
    const { settings, inForce } = loaded;
    const path = asked === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, asked));
    const own = path === undefined ? settings : (0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsAt */ .z)(settings, path);
    const rows = [];
    for (const [name, { value, origin }] of Object.entries(inForce)) {
        // A template stands in the profile's place.
        const isReplaced = name === 'profile' && own.template !== undefined;
        if (!name.startsWith('checks.') && !isReplaced)
            rows.push({ name, from: fromWhere(origin), values: valuesOf(value) });
    }
    for (const row of path === undefined ? [] : overriddenRows(settings, own)) {
        const i = rows.findIndex(({ name }) => name === row.name);
        rows.splice(i === -1 ? rows.length : i, i === -1 ? 0 : 1, row);
    }
    rows.push(...checkRows(settings, own, path ?? '', templates));
    const head = file === null ? `No config file: ${_config_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .P} is not there.` : `Config file: ${file}`;
    io.stdout.write(`${head}\n${path === undefined ? '' : `In force for ${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path, 4000)}\n`}\n${table(rows)}`);
    return 0;
}
const fromWhere = (origin) => (origin === 'input' ? 'command line' : origin);
/** The settings that an override changes for the path, as they then are. */
function overriddenRows(settings, own) {
    const rows = [];
    const add = (name, before, value) => {
        if (before !== value)
            rows.push({ name, from: 'override', values: valuesOf(value ?? '') });
    };
    if (own.template === undefined)
        add('profile', settings.template ?? settings.profile, own.profile);
    else
        add('template', settings.template, own.template);
    add('words.min', settings.words.min, own.words.min);
    add('words.max', settings.words.max, own.words.max);
    return rows;
}
/** Every check, and those that are off: a template's and the config's sections' too. */
function checkRows(settings, own, path, templates) {
    const inForce = new Map((0,_rubric_js__WEBPACK_IMPORTED_MODULE_1__.rubricFor)(settings, templates)(path).checks.map(({ id, severity }) => [id, severity]));
    const standing = own.template === undefined ? 'profile' : 'template';
    const isNewRubric = own.template !== settings.template || own.profile !== settings.profile;
    return [...new Set([...inForce.keys(), ...Object.keys(own.checks)])].map((id) => {
        const set = own.checks[id];
        const options = set?.options === undefined ? [] : [JSON.stringify(set.options)];
        const from = set === undefined
            ? id.startsWith('section.') || (id === 'length' && own.template !== undefined)
                ? 'config'
                : isNewRubric
                    ? 'override'
                    : standing
            : set === settings.checks[id]
                ? 'config'
                : 'override';
        return { name: `checks.${id}`, from, values: [[inForce.get(id) ?? 'off', ...options].join(' ')] };
    });
}
function valuesOf(value) {
    if (Array.isArray(value))
        return value.length === 0 ? ['none'] : value.flatMap(valuesOf);
    if (typeof value === 'object' && value !== null)
        return [JSON.stringify(value)];
    return [value === '' ? 'none' : String(value)];
}
/** A list's values stand below its name, because globs are long. */
function table(rows) {
    const head = { name: 'SETTING', from: 'FROM', values: ['VALUE'] };
    const names = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const origins = Math.max(...rows.map(({ from }) => from.length)) + 2;
    const lines = [head, ...rows].flatMap(({ name, from, values }) => {
        const start = `${name.padEnd(names)}${from.padEnd(origins)}`;
        const shown = values.map((value) => (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(value, 300));
        return shown.length === 1 ? [`${start}${shown[0]}`] : [start.trimEnd(), ...shown.map((value) => `    ${value}`)];
    });
    return `${lines.join('\n')}\n`;
}


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
