export const id = 208;
export const ids = [208];
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

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony export pageText */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4683);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1762);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(872);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6939);
/* harmony import */ var _rules_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4271);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9269);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5503);
/** `explain CHECK`: the page of a check, set for a terminal, and how much it weighs here. */










async function explain(asked, flags, io) {
    const ids = Object.keys(_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a);
    const id = asked.trim().toLowerCase();
    const name = (0,_rules_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .pageName */ .$)(id);
    if (name === undefined) {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(id, ids);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no check ${JSON.stringify(asked)}.`, near === undefined ? `The checks are: ${ids.toSorted().join(', ')}.` : `Did you mean ${near}?`);
    }
    const { loaded, templates } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_6__/* .localConfig */ .a)(flags, io);
    const { profile, template, checks, sections, waivers } = loaded.settings;
    const inForce = (0,_rubric_js__WEBPACK_IMPORTED_MODULE_3__.rubricFor)(loaded.settings, templates)('').checks;
    const weight = inForce.find((check) => check.id === id)?.severity ?? 'off';
    const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL(`docs/rules/${name}.md`, io.home), 'utf8');
    const isOwn = checks[id]?.severity !== undefined || sections.some((section) => (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ownSectionId */ .ZB)(section) === id);
    const source = isOwn ? 'config' : template === undefined ? `profile ${profile}` : `template ${template}`;
    const here = `Here: ${weight} (${source})${waivers.includes(id) ? ', may be waived' : ''}`;
    io.stdout.write(`${pageText(page, (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .hasColour */ .P)(io.stdout, io.env), Math.min(WIDEST, (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .widthOf */ .q)(io.stdout)))}\n${here}\n`);
    return 0;
}
/** Longer lines are hard to read. */
const WIDEST = 80;
/** What stands before an example, by the words after its fence. */
const EXAMPLES = {
    'md template': 'With this in the template:',
    'md pass': 'For example:',
    'md fail': 'For example:',
    'txt findings': 'It is found as:',
};
/** A page's headings, prose and examples, without the marks of Markdown. */
function pageText(page, colour, width = WIDEST) {
    const lines = [];
    let fence = '';
    let isShown = true;
    for (const line of page.split(/\r?\n/)) {
        const mark = /^(`{3,})([^\n]*)/.exec(line);
        if (fence === '' && mark !== null) {
            fence = mark[1];
            // What a passing example rests on is for the tests.
            isShown = mark[2].trim() !== 'txt evidence';
            if (isShown)
                lines.push(EXAMPLES[mark[2].trim()] ?? '', '');
        }
        else if (fence !== '' && line === fence)
            fence = '';
        else if (fence !== '') {
            if (isShown)
                lines.push(line === '' ? '' : `    ${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(line)}`);
        }
        else if (line.startsWith('#'))
            lines.push(heading(line, colour));
        else
            lines.push(...(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .wrapped */ .ky)((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(line, 4000), width));
    }
    return `${lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
}
function heading(line, colour) {
    const title = line.replace(/^#+ /, '').replaceAll('`', '');
    return colour ? `\u001b[1m${title}\u001b[22m` : title;
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


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pageName)
/* harmony export */ });
/* unused harmony export pageKinds */
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5740);
/** Which page of `docs/rules` explains a check. */

/** The kinds of check that a template or a config gives: one page explains all of a kind. */
const pageKinds = [
    'section',
    'template.blanks',
    'template.comments',
    'template.field',
    'template.form',
    'template.guidance',
    'template.order',
    'template.section',
    'template.table',
    'template.tasks',
];
/** The name of its page, without `.md`; undefined where there is none. */
function pageName(checkId) {
    if (_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIds */ .tD.includes(checkId))
        return checkId;
    return pageKinds.find((kind) => checkId === kind || checkId.startsWith(`${kind}.`));
}


/***/ })

};
