export const id = 431;
export const ids = [431,776];
export const modules = {

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
