export const id = 318;
export const ids = [318];
export const modules = {

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(357);
/** What holds where neither an input, nor the config, nor the profile says otherwise. */

const DEFAULTS = {
    profile: 'alx',
    paths: _globs_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATHS */ .nd,
    words: {},
    checks: {},
    sections: [],
    overrides: [],
    deletions: 'warn',
    baseline: 'fail',
    drafts: 'fail',
    waivers: ['timeline.misleading', 'timeline.escalated'],
    review: { approvals: 0, reviewers: 'write', required: [], requireChecklist: false },
    failOn: 'error',
    ifNone: 'pass',
    comment: 'always',
    statusContext: 'postmortem-gate',
};


/***/ }),

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

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   pj: () => (/* binding */ configOfInputs),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
const text = (value) => value;
const number = (value) => (/^[+-]?\d{1,15}$/.test(value) ? Number(value) : value);
const boolean = (value) => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : value);
const lines = (value) => value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const levelOrNames = (value) => {
    const names = value.split(/[\s,]/).filter((name) => name !== '');
    return names.length === 1 && /^[a-z]+$/.test(names[0]) && ['write', 'read', 'anyone'].includes(names[0])
        ? names[0]
        : names;
};
/** `status-context` is no setting of the config file: there, an empty one could not be told from none. */
const INPUTS = {
    profile: { setting: ['profile'], read: text },
    template: { setting: ['template'], read: text },
    paths: { setting: ['paths'], read: lines },
    'min-words': { setting: ['words', 'min'], read: number },
    'max-words': { setting: ['words', 'max'], read: number },
    'required-approvals': { setting: ['review', 'approvals'], read: number },
    'require-checklist': { setting: ['review', 'require-checklist'], read: boolean },
    reviewers: { setting: ['review', 'reviewers'], read: levelOrNames },
    comment: { setting: ['comment'], read: text },
    'fail-on': { setting: ['fail-on'], read: text },
    'if-none': { setting: ['if-none'], read: text },
};
/** The inputs that are given, in a config file's shape. */
function configOfInputs(inputs) {
    const config = Object.create(null);
    for (const [name, input] of Object.entries(INPUTS)) {
        const given = inputs[name]?.trim() ?? '';
        if (given === '')
            continue;
        let map = config;
        for (const key of input.setting.slice(0, -1)) {
            map[key] ??= Object.create(null);
            map = map[key];
        }
        map[String(input.setting.at(-1))] = input.read(given);
    }
    return config;
}
/** The input that stands for a setting, or for something within it. */
function inputOf(path) {
    return Object.keys(INPUTS).find((name) => INPUTS[name].setting.every((key, i) => path[i] === key));
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

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tD: () => (/* binding */ checkIds),
  xD: () => (/* binding */ profiles),
  D7: () => (/* binding */ settableOptions)
});

// EXTERNAL MODULE: ./lib/profiles/alx.js
var alx = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/profiles/use.js
var use = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/profiles/atlassian.js

const atlassian = {
    id: 'atlassian',
    title: 'Atlassian incident postmortem',
    source: 'https://www.atlassian.com/incident-management/postmortem/templates',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Incident summary: what happened, why, how severe, how long'),
        (0,use/* use */.Yx)('background', 'warning', 'Lead-up: what led to it'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: what internal and external users met'),
        (0,use/* use */.Yx)('detection', 'error', 'Detection: when and how it was noticed'),
        (0,use/* use */.Yx)('response', 'warning', 'Response: who responded, and when'),
        (0,use/* use */.Yx)('resolution', 'error', 'Recovery: how service was restored'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when, with the time zone'),
        (0,use/* use */.Yx)('root-cause', 'error', 'Root cause: what must change so that this class of incident stays away'),
        (0,use/* use */.Yx)('lessons', 'warning', 'Lessons learned: what went well, what could be better'),
        (0,use/* use */.Yx)('action-items', 'error', 'Corrective actions: what will be done, by whom'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'root-cause', text: 'The root cause is the deepest one that the team can change' },
        { id: 'recurrence', text: 'It was asked whether this happened before, and why it could again' },
        { id: 'actions', text: 'The corrective actions would prevent this class of incident' },
        { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/google-sre.js

const googleSre = {
    id: 'google-sre',
    title: 'Google SRE postmortem',
    source: 'https://sre.google/sre-book/example-postmortem/',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Summary: what happened, in a few sentences'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: what it did to users, and what was lost'),
        (0,use/* use */.Yx)('root-cause', 'error', 'Root causes: what made it possible'),
        (0,use/* use */.Yx)('trigger', 'warning', 'Trigger: what set it off'),
        (0,use/* use */.Yx)('resolution', 'error', 'Resolution: what ended it'),
        (0,use/* use */.Yx)('detection', 'warning', 'Detection: how it was noticed'),
        (0,use/* use */.Yx)('action-items', 'error', 'Action items: what will be done'),
        (0,use/* use */.Yx)('lessons', 'error', 'Lessons learned: what went well, what went wrong, where luck helped'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'data', text: 'The key facts of the incident are collected for those who come later' },
        { id: 'impact', text: 'The assessment of the impact is complete' },
        { id: 'root-cause', text: 'The analysis of the root cause goes deep enough' },
        { id: 'plan', text: 'The action plan is apt, and its priorities are right' },
        { id: 'shared', text: 'Everyone whom the outcome concerns will hear of it' },
        { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/pagerduty.js

const pagerduty = {
    id: 'pagerduty',
    title: 'PagerDuty postmortem',
    source: 'https://response.pagerduty.com/after/post_mortem_template/',
    checks: [
        (0,use/* use */.Yx)('summary', 'error', 'Overview: what happened, in a sentence or two'),
        (0,use/* use */.Yx)('contributing-factors', 'error', 'Contributing factors: the conditions that made it possible'),
        (0,use/* use */.Yx)('resolution', 'error', 'Resolution: what ended it'),
        (0,use/* use */.Yx)('impact', 'error', 'Impact: who was affected, how, and for how long'),
        (0,use/* use */.Yx)('response', 'warning', 'Responders: who took part, and in which role'),
        (0,use/* use */.Yx)('timeline', 'error', 'Timeline: what happened when'),
        (0,use/* use */.Yx)('lessons', 'warning', 'How did we do: what went well, what did not'),
        (0,use/* use */.Yx)('action-items', 'error', 'Action items: what will be done'),
        ...use/* everywhere */.fC,
    ],
    review: [
        { id: 'detail', text: 'It gives enough detail' },
        { id: 'underlying', text: 'It does not stop at what went wrong, it gets to the underlying causes' },
        { id: 'apart', text: 'It keeps what happened apart from how to fix it' },
        { id: 'actions', text: 'The action items make sense, and each is small enough to be finished' },
        { id: 'readable', text: 'It is well written, and someone from another team understands it' },
        { id: 'customers', text: 'What customers are told would satisfy you if you were one of them' },
    ],
};

;// CONCATENATED MODULE: ./lib/profiles/index.js





const profiles = {
    alx: alx/* alx */.C,
    'google-sre': googleSre,
    pagerduty: pagerduty,
    atlassian: atlassian,
};
const MOST_WORDS = 100_000;
/** By check id: what a config may set of it. A check that is not here has no options. */
const settableOptions = {
    length: { min: { least: 0, most: MOST_WORDS }, max: { least: 1, most: MOST_WORDS } },
};
/** Every check that a config may name: those of the profiles, and those that none of them asks for. */
const checkIds = [
    ...new Set([...Object.values(profiles).flatMap(({ checks }) => checks), ...use/* optional */.lq].map(({ id }) => id)),
];


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
/* harmony export */   bX: () => (/* binding */ templatePaths)
/* harmony export */ });
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(357);
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
/** @throws UserError where a template cannot be used */
async function readTemplates(paths, read) {
    if (paths.length === 0)
        return {};
    const entries = await read(paths);
    // It brings the Markdown parser, which a run without a template does not need.
    const { templateText } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(683), __webpack_require__.e(3), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 776));
    return Object.fromEntries(paths.map((path, i) => [path, templateText(path, entries[i])]));
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ loadWithTemplates)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/config/settings.js
const PROFILES = ['alx', 'google-sre', 'pagerduty', 'atlassian'];

;// CONCATENATED MODULE: ./lib/config/schema.js
/**
 * The config file's one description: its types, its validation, `schema/config.json` and the reference page come from
 * it. A message is the end of a sentence that begins with the setting's name.
 */




/** A value as a message shows it: short, on one line, and with nothing in it that a reader would not see. */
function shown(value) {
    if (value === null || value === undefined || value === '')
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(short).replace(/[\p{C}\u2028\u2029]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
const wants = (what) => ({ input }) => `is ${shown(input)}; write ${what}`;
/** `a, b or c`. */
const alternatives = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
function choice(options) {
    return dist/* picklist */.KIO(options, ({ input }) => {
        const near = typeof input === 'string' ? (0,nearest/* nearest */.p)(input, options) : undefined;
        return `is ${shown(input)}; ${near === undefined ? 'write' : `did you mean ${near}? Write`} ${alternatives(options)}`;
    });
}
const formOf = (entries) => `a map: { ${Object.keys(entries)
    .map((key) => `${key}: …`)
    .join(', ')} }`;
/** An object that holds these keys and no others; unlike `strictObject`, it says each of the others. */
function schema_closed(entries) {
    return dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ(), wants(formOf(entries)));
}
function schema_text(what, longest) {
    const message = wants(what);
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* check */.z6Y((input) => input.trim() !== '' && input.length <= longest && !/[\p{Cc}\u2028\u2029]/u.test(input), message));
}
function whole(least, most) {
    const message = wants(`a whole number from ${least} to ${most}`);
    return dist/* pipe */.FsL(dist/* number */.aig(message), dist/* integer */.ndf(message), dist/* minValue */.Wwf(least, message), dist/* maxValue */.cGV(most, message));
}
function list(item, what, most) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, wants(what)), dist/* maxLength */.Ru6(most, `holds more than ${most} entries`));
}
function described(schema, description) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
const MOST_WORDS = 100_000;
const words = schema_closed({
    min: dist/* exactOptional */.yqP(described(whole(0, MOST_WORDS), 'The fewest words.')),
    max: dist/* exactOptional */.yqP(described(whole(1, MOST_WORDS), 'The most words.')),
});
const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const slug = dist/* pipe */.FsL(dist/* string */.YjP(wants('lower-case letters, digits and hyphens')), dist/* regex */.yGV(SLUG, wants('lower-case letters, digits and hyphens')));
/** Letters of any script: a template's checks are named after its headings. */
const CHECK_ID = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}.-]{0,99}$/u;
const checkId = dist/* pipe */.FsL(dist/* string */.YjP(wants('the id of a check, such as timeline.escalated')), dist/* regex */.yGV(CHECK_ID, wants('the id of a check, such as timeline.escalated')));
/** A repository path: it stays inside the repository. */
const path = dist/* pipe */.FsL(schema_text('a path from the repository’s root', 500), dist/* check */.z6Y((input) => !input.startsWith('/') &&
    !input.includes('\\') &&
    !input.split('/').some((part) => part === '..' || part === '.'), wants('a path from the repository’s root, with / and without ..')));
const glob = dist/* pipe */.FsL(dist/* string */.YjP(wants('a glob, such as postmortems/**/*.md')), dist/* check */.z6Y((input) => (0,globs/* globFault */.Hf)(input) === undefined, ({ input }) => `${shown(input)} ${(0,globs/* globFault */.Hf)(input)}`));
const schema_globs = dist/* pipe */.FsL(list(glob, 'a list of globs', globs/* MOST_GLOBS */.mT), dist/* minLength */.BpQ(1, 'is an empty list; write a glob, such as postmortems/**/*.md'), dist/* check */.z6Y((input) => input.length === 0 || input.some((pattern) => !pattern.startsWith('!')), 'takes no file: give it a glob that does not begin with !'));
const SeveritySettingSchema = choice(['error', 'warning', 'info', 'off']);
const schema_option = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]))], wants('text, a number, true or false, or a list'));
const check = dist/* union */.KCZ([
    SeveritySettingSchema,
    schema_closed({
        severity: dist/* exactOptional */.yqP(described(SeveritySettingSchema, 'How much a finding weighs; `off`: not judged.')),
        options: dist/* exactOptional */.yqP(described(dist/* record */.g1P(dist/* string */.YjP(), schema_option), 'What the check’s page says can be set.')),
    }),
], wants('error, warning, info or off, or a map with severity and options'));
const checks = dist/* record */.g1P(checkId, check, wants('a map from check ids to severities'));
const LOGIN = /^@?[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/;
const TEAM = /^@[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}\/[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,99}$/;
const LEVELS = ['write', 'read', 'anyone'];
const isLevel = (name) => LEVELS.includes(name);
/** A login without its @. */
const login = dist/* pipe */.FsL(dist/* string */.YjP(wants('a GitHub login')), dist/* check */.z6Y((input) => LOGIN.test(input) && !isLevel(input), wants('a GitHub login')), dist/* transform */.pdi((input) => input.replace(/^@/, '')));
const reviewer = dist/* pipe */.FsL(dist/* string */.YjP(wants('a GitHub login or "@org/team"')), dist/* check */.z6Y((input) => (LOGIN.test(input) && !isLevel(input)) || TEAM.test(input), ({ input }) => {
    const name = input;
    if (isLevel(name))
        return `is ${shown(name)} among others; write it alone, or only logins and teams`;
    return wants(/^[\w-]+\/[\w.-]+$/.test(name) ? `"@${name}" for a team` : 'a GitHub login or "@org/team"')({
        input,
    });
}), dist/* transform */.pdi((input) => (input.includes('/') ? input : input.replace(/^@/, ''))));
const MOST_PEOPLE = 100;
const reviewers = dist/* pipe */.FsL(list(reviewer, 'a list of logins and teams', MOST_PEOPLE), dist/* minLength */.BpQ(1, 'is an empty list: nobody could review'));
const DURATION = /^([1-9][0-9]{0,4})([mhd])$/;
const MINUTES = { m: 1, h: 60, d: 24 * 60 };
const LONGEST_WAIT = 366 * MINUTES.d;
/** A duration such as `48h` in minutes; NaN for anything else. */
const minutes = (input) => {
    const match = DURATION.exec(input);
    return match === null ? Number.NaN : Number(match[1]) * MINUTES[match[2]];
};
const duration = dist/* pipe */.FsL(dist/* string */.YjP(wants('a number with its unit: 90m, 48h or 2d')), dist/* regex */.yGV(DURATION, wants('a number with its unit: 90m, 48h or 2d')), 
// What is no duration was said already.
dist/* check */.z6Y((input) => !(minutes(input) > LONGEST_WAIT), wants('at most 366d')));
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d:\d\d)$/;
/** Whether this is an instant that exists: `Date` takes the 30th of February for the 1st of March. */
function isInstant(input) {
    const match = INSTANT.exec(input);
    if (match === null || Number.isNaN(Date.parse(input)))
        return false;
    const [year, month, day, hour] = match.slice(1).map(Number);
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && hour < 24;
}
const instant = dist/* pipe */.FsL(dist/* string */.YjP(wants('a date and time with offset: 2026-12-01T18:00Z')), dist/* check */.z6Y(isInstant, wants('a date and time with offset: 2026-12-01T18:00Z, or 2026-12-01T18:00+01:00')));
function uniqueIds() {
    return dist/* check */.z6Y((items) => new Set(items.map((item) => item.id)).size === items.length, 'holds the same id twice');
}
const tolerance = choice(['allow', 'warn', 'fail']);
const section = schema_closed({
    id: described(slug, 'The id of its check, and the anchor in reports.'),
    title: described(schema_text('the section’s title', 100), 'Its heading.'),
    aliases: dist/* exactOptional */.yqP(described(list(schema_text('another heading for the section', 100), 'a list of headings', 20), 'Other headings that count as this one.')),
    words: dist/* exactOptional */.yqP(described(words, 'Word limits of this section.')),
});
const item = schema_closed({
    id: described(slug, 'Stays the same when the text is reworded, so that ticks are kept.'),
    text: described(schema_text('the question, at most 200 characters', 200), 'What the reviewer confirms.'),
});
const fallback = dist/* pipe */.FsL(schema_closed({
    after: dist/* exactOptional */.yqP(described(duration, 'The wait without an eligible review: `90m`, `48h` or `2d`.')),
    deadline: dist/* exactOptional */.yqP(described(instant, 'A date and time with offset: `2026-12-01T18:00Z`.')),
    reviewers: described(reviewers, 'Who may then review besides: logins and `"@org/team"`s.'),
}), dist/* check */.z6Y((input) => input.after !== undefined || input.deadline !== undefined, 'needs after (such as 48h) or deadline'));
const profile = choice(PROFILES);
const judgedBy = {
    profile: dist/* exactOptional */.yqP(described(profile, 'The rubric that postmortems are judged by.')),
    template: dist/* exactOptional */.yqP(described(path, 'Your own postmortem template, on the base branch: its structure stands in place of the profile’s checks and limits.')),
    words: dist/* exactOptional */.yqP(described(words, 'Word limits of the whole document.')),
    checks: dist/* exactOptional */.yqP(described(checks, 'By check id: `error`, `warning`, `info`, `off`, or a map with `severity` and `options`.')),
};
const ConfigSchema = schema_closed({
    ...judgedBy,
    paths: dist/* exactOptional */.yqP(described(schema_globs, 'Which files are postmortems: globs, case-insensitive, `!` negates, the last match wins.')),
    sections: dist/* exactOptional */.yqP(described(dist/* pipe */.FsL(list(section, 'a list of sections', 50), uniqueIds()), 'Sections that you ask for besides the profile’s.')),
    overrides: dist/* exactOptional */.yqP(described(list(schema_closed({ paths: described(schema_globs, 'The postmortems that it is for.'), ...judgedBy }), 'a list of overrides, each with paths', 50), 'What differs for some paths. Every override whose paths match applies; a later one wins.')),
    deletions: dist/* exactOptional */.yqP(described(tolerance, 'What the deletion of a postmortem does, or its renaming away from `paths`.')),
    baseline: dist/* exactOptional */.yqP(described(tolerance, 'Findings in a postmortem that was there before the change: `fail` as in a new one, `warn` only, or `allow`: only new ones are judged.')),
    drafts: dist/* exactOptional */.yqP(described(tolerance, 'Findings in a postmortem that calls itself a draft (`status: draft` in its front matter, or a line `Status: Draft`): `fail` as in a finished one, `warn` only, or `allow`: not judged.')),
    waivers: dist/* exactOptional */.yqP(described(schema_closed({
        allow: dist/* exactOptional */.yqP(described(list(checkId, 'a list of check ids', 100), 'The checks that an author may waive by a comment.')),
    }), 'What authors may leave out, with a reason and an approval.')),
    review: dist/* exactOptional */.yqP(described(schema_closed({
        approvals: dist/* exactOptional */.yqP(described(whole(0, 20), 'How many independent approvals it takes.')),
        reviewers: dist/* exactOptional */.yqP(described(dist/* union */.KCZ([choice(LEVELS), reviewers], wants('write, read or anyone, or a list of logins and teams')), 'Whose review counts: `write`, `read` (their permission), `anyone`, or a list of logins and `"@org/team"`s.')),
        required: dist/* exactOptional */.yqP(described(list(login, 'a list of logins', 20), 'People who must all have approved.')),
        checklist: dist/* exactOptional */.yqP(described(dist/* pipe */.FsL(list(item, 'a list of questions, each with id and text', 50), uniqueIds()), 'The reviewer’s questions, in place of the profile’s.')),
        'require-checklist': dist/* exactOptional */.yqP(described(dist/* boolean */.zMY(wants('true or false')), 'Every question must be ticked by an independent reviewer.')),
        fallback: dist/* exactOptional */.yqP(described(fallback, 'Who may review when nobody eligible does.')),
    }), 'Who reviews, and what it takes.')),
    'fail-on': dist/* exactOptional */.yqP(described(choice(['error', 'warning', 'never']), 'Which findings fail.')),
    'if-none': dist/* exactOptional */.yqP(described(choice(['pass', 'fail']), 'What a change without postmortems gets.')),
    comment: dist/* exactOptional */.yqP(described(choice(['always', 'on-failure', 'never']), 'When the pull request is commented on.')),
});

;// CONCATENATED MODULE: ./lib/config/load.js
/** Merges inputs, config file and profile into the settings in force, and says where each came from. */






/** @throws ConfigError with up to ten problems, each with its line and column or the input's name */
function loadConfig(source) {
    const { inputs, inputCalled = (name) => `the input ${name}`, file, profiles, checkIds, settable = {} } = source;
    const problems = [];
    const fromFile = file === undefined ? {} : configOfFile(file, checkIds, settable, problems);
    const fromInputs = validInputs(inputs, inputCalled, problems);
    if (problems.length > 0)
        throw new config_problems/* ConfigError */.x(problems);
    const loaded = merged(fromInputs, fromFile, inputs['status-context'], profiles);
    const conflicts = conflictsOf(loaded.settings, file?.path);
    if (conflicts.length > 0)
        throw new config_problems/* ConfigError */.x(conflicts);
    return loaded;
}
function configOfFile({ path, yaml }, checkIds, settable, problems) {
    problems.push(...yaml.faults.map(({ message, at }) => ({ path, ...at, message })));
    if (yaml.faults.length > 0 || yaml.data === null)
        return {};
    const placed = (at, key) => ({ path, ...yaml.position(at, key) });
    if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
        problems.push({ ...placed([]), message: `the file is ${shown(yaml.data)}; write settings such as profile: alx` });
        return {};
    }
    // To valibot a list is an object.
    const lists = misplacedLists(CONFIG, yaml.data, []);
    if (lists.length > 0) {
        problems.push(...lists.map((at) => ({ ...placed(at), message: `${nameOf(at)} is a list; write a map` })));
        return {};
    }
    const result = dist/* safeParse */.xLC(ConfigSchema, yaml.data);
    if (result.issues !== undefined) {
        for (const issue of result.issues)
            problems.push(...problemsOf(issue, [], placed));
    }
    if (checkIds !== undefined)
        problems.push(...checkFaults(yaml.data, checkIds, settable, placed));
    return result.success ? result.output : {};
}
function validInputs(inputs, called, problems) {
    const result = dist/* safeParse */.xLC(ConfigSchema, (0,config_inputs/* configOfInputs */.pj)(inputs));
    for (const issue of result.issues ?? []) {
        const path = pathOf(issue);
        const name = (0,config_inputs/* inputOf */.wg)(path);
        problems.push({ message: `${called(name ?? path.join('.'))} ${endOf(issue)}` });
    }
    const context = inputs['status-context'];
    if (context !== undefined && !/^[^\p{C}<>]{0,100}$/u.test(context)) {
        problems.push({
            message: `${called('status-context')} is ${shown(context)}; write at most 100 letters, without < and >`,
        });
    }
    return result.success ? result.output : {};
}
const pathOf = (issue) => (issue.path ?? []).map((item) => item.key);
/** The message, without the name that it begins with: of a union, that of the alternative that was meant. */
function endOf(issue) {
    const inner = meantIssues(issue);
    return inner.length === 0 ? issue.message : inner.map((each) => each.message).join('; ');
}
/** What is wrong within the alternative of a union that the value has the shape of. */
function meantIssues(issue) {
    return issue.type === 'union' ? (issue.issues ?? []).filter((each) => each.path !== undefined) : [];
}
function problemsOf(issue, before, placed) {
    const path = [...before, ...pathOf(issue)];
    const inner = meantIssues(issue);
    if (inner.length > 0)
        return inner.flatMap((each) => problemsOf(each, path, placed));
    const name = String(path.at(-1) ?? '');
    if (issue.type === 'never')
        return [{ ...placed(path, true), message: unknownKey(name, path.slice(0, -1)) }];
    // valibot says of a missing key only that it is missing.
    if (issue.received === 'undefined' && issue.path?.at(-1)?.value === undefined) {
        const holder = path.slice(0, -1);
        return [{ ...placed(holder), message: `${nameOf(holder)} has no ${name}; add it` }];
    }
    return [{ ...placed(path), message: `${nameOf(path)} ${issue.message}` }];
}
/** `sections[2].words.min`, counted from 1 as people do. */
const nameOf = (path) => path.reduce((name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name === '' ? key : `${name}.${key}`), '');
function unknownKey(name, holder) {
    const known = keysAt(holder);
    const near = settingOf(name, holder) ?? (0,nearest/* nearest */.p)(name, known);
    const where = holder.length === 0 ? '' : ` in ${nameOf(holder)}`;
    return `unknown key ${shown(name)}${where}; ${near === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${near}?`}`;
}
/** The setting that an input stands for, where its name was written at the top of the file. */
const settingOf = (name, holder) => holder.length === 0 && Object.hasOwn(config_inputs/* INPUTS */.mc, name) ? config_inputs/* INPUTS */.mc[name].setting.join('.') : undefined;
const CONFIG = ConfigSchema;
/** The keys that the schema knows at a path. */
function keysAt(path) {
    let shape = CONFIG;
    for (const key of path) {
        shape = objectIn(shape);
        shape = typeof key === 'number' ? shape?.item : (shape?.entries?.[key] ?? shape?.value);
    }
    return Object.keys(objectIn(shape)?.entries ?? {});
}
function objectIn(shape) {
    const bare = shape?.wrapped ?? shape;
    return bare?.options === undefined || bare.type !== 'union'
        ? bare
        : bare.options.find((each) => each.entries !== undefined);
}
function misplacedLists(shape, data, path) {
    const bare = shape?.wrapped ?? shape;
    if (Array.isArray(data)) {
        const shapes = bare?.type === 'union' ? (bare.options ?? []) : [bare];
        if (shapes.some((each) => each?.entries !== undefined || each?.value !== undefined))
            return [path];
        return data.flatMap((item, i) => misplacedLists(bare?.item, item, [...path, i]));
    }
    if (data === null || typeof data !== 'object')
        return [];
    const within = objectIn(bare);
    return Object.entries(data).flatMap(([key, value]) => misplacedLists(within?.entries?.[key] ?? within?.value, value, [...path, key]));
}
/** Checks that are not there, and options that they do not have. */
function checkFaults(config, checkIds, settable, placed) {
    const known = [...checkIds, ...ids(config.sections)];
    const problems = [];
    const test = (id, path, key) => {
        if (typeof id !== 'string' || known.includes(id))
            return;
        const near = (0,nearest/* nearest */.p)(id, known);
        const hint = near === undefined ? '`postmortem-gate config` lists the checks' : `did you mean ${near}?`;
        problems.push({ ...placed(path, key), message: `unknown check ${shown(id)}; ${hint}` });
    };
    const testKeys = (map, path) => {
        if (typeof map !== 'object' || map === null)
            return;
        for (const [id, setting] of Object.entries(map)) {
            test(id, [...path, id], true);
            if (known.includes(id))
                problems.push(...optionFaults(id, setting, settable[id] ?? {}, [...path, id], placed));
        }
    };
    testKeys(config.checks, ['checks']);
    const overrides = config.overrides;
    if (Array.isArray(overrides)) {
        for (const [i, each] of overrides.entries())
            testKeys(each?.checks, ['overrides', i, 'checks']);
    }
    const allowed = config.waivers?.allow;
    if (Array.isArray(allowed))
        for (const [i, id] of allowed.entries())
            test(id, ['waivers', 'allow', i], false);
    return problems;
}
function optionFaults(id, setting, known, path, placed) {
    const { options } = (typeof setting === 'object' && setting !== null ? setting : {});
    if (typeof options !== 'object' || options === null)
        return [];
    const names = Object.keys(known);
    return Object.entries(options).flatMap(([name, value]) => {
        const at = [...path, 'options', name];
        const option = Object.hasOwn(known, name) ? known[name] : undefined;
        if (option === undefined) {
            const near = (0,nearest/* nearest */.p)(name, names);
            const hint = names.length === 0
                ? 'it has none'
                : near === undefined
                    ? `its options are ${names.join(', ')}`
                    : `did you mean ${near}?`;
            return [{ ...placed(at, true), message: `unknown option ${shown(name)} of the check ${id}; ${hint}` }];
        }
        const { least, most } = option;
        if (Number.isInteger(value) && value >= least && value <= most)
            return [];
        const message = `${nameOf(at)} is ${shown(value)}; write a whole number from ${least} to ${most}`;
        return [{ ...placed(at), message }];
    });
}
const ids = (sections) => Array.isArray(sections) ? sections.map((each) => `section.${each?.id}`) : [];
/** The word limits that a profile sets by its check of the length. */
function profileWords(profile) {
    const options = profile?.checks.find((check) => check.id === 'length')?.options;
    return limits(options?.min, options?.max);
}
const limits = (min, max) => ({
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
});
function merged(input, file, statusContext, profiles) {
    const inForce = Object.create(null);
    /** The first that is given; what is in force is noted under the setting's name. */
    const first = (name, fromInput, fromFile, fallback) => {
        const origin = fromInput !== undefined ? 'input' : fromFile !== undefined ? 'config' : 'default';
        const value = fromInput ?? fromFile ?? fallback;
        inForce[name] = { value, origin };
        return value;
    };
    // A profile or a template is one choice: the input's takes the place of the file's.
    const isChosenByInput = input.profile !== undefined || input.template !== undefined;
    const profile = first('profile', input.profile, file.profile, defaults/* DEFAULTS */.z.profile);
    const template = input.template ?? (isChosenByInput ? undefined : file.template);
    if (template !== undefined)
        inForce.template = { value: template, origin: input.template === undefined ? 'config' : 'input' };
    const standing = template === undefined ? profileWords(profiles[profile]) : {};
    const limit = (side) => {
        const name = `words.${side}`;
        const value = first(name, input.words?.[side], file.words?.[side], undefined) ?? standing[side];
        if (value === undefined)
            delete inForce[name];
        else if (inForce[name]?.origin === 'default')
            inForce[name] = { value, origin: 'profile' };
        return value;
    };
    const checks = checkSettings(file.checks);
    for (const [id, value] of Object.entries(checks))
        inForce[`checks.${id}`] = { value, origin: 'config' };
    const settings = {
        profile,
        ...(template === undefined ? {} : { template }),
        paths: first('paths', input.paths, file.paths, defaults/* DEFAULTS */.z.paths),
        words: limits(limit('min'), limit('max')),
        checks,
        sections: first('sections', undefined, customSections(file.sections), defaults/* DEFAULTS */.z.sections),
        overrides: first('overrides', undefined, file.overrides?.map((each) => override(each, input, isChosenByInput, profiles)), defaults/* DEFAULTS */.z.overrides),
        deletions: first('deletions', undefined, file.deletions, defaults/* DEFAULTS */.z.deletions),
        baseline: first('baseline', undefined, file.baseline, defaults/* DEFAULTS */.z.baseline),
        drafts: first('drafts', undefined, file.drafts, defaults/* DEFAULTS */.z.drafts),
        waivers: first('waivers.allow', undefined, file.waivers?.allow, defaults/* DEFAULTS */.z.waivers),
        review: review(input.review, file.review, first),
        failOn: first('fail-on', input['fail-on'], file['fail-on'], defaults/* DEFAULTS */.z.failOn),
        ifNone: first('if-none', input['if-none'], file['if-none'], defaults/* DEFAULTS */.z.ifNone),
        comment: first('comment', input.comment, file.comment, defaults/* DEFAULTS */.z.comment),
        statusContext: first('status-context', statusContext?.trim(), undefined, defaults/* DEFAULTS */.z.statusContext),
    };
    return { settings, inForce };
}
function review(input, file, first) {
    const checklist = file?.checklist;
    const fallback = file?.fallback === undefined ? undefined : fallbackOf(file.fallback);
    return {
        approvals: first('review.approvals', input?.approvals, file?.approvals, defaults/* DEFAULTS */.z.review.approvals),
        reviewers: first('review.reviewers', input?.reviewers, file?.reviewers, defaults/* DEFAULTS */.z.review.reviewers),
        required: first('review.required', undefined, file?.required, defaults/* DEFAULTS */.z.review.required),
        ...(checklist === undefined ? {} : { checklist: first('review.checklist', undefined, checklist, []) }),
        requireChecklist: first('review.require-checklist', input?.['require-checklist'], file?.['require-checklist'], defaults/* DEFAULTS */.z.review.requireChecklist),
        ...(fallback === undefined ? {} : { fallback: first('review.fallback', undefined, fallback, fallback) }),
    };
}
function fallbackOf({ after, ...rest }) {
    return after === undefined ? rest : { ...rest, after: minutes(after) };
}
function checkSettings(checks) {
    const settings = Object.create(null);
    for (const [id, setting] of Object.entries(checks ?? {})) {
        settings[id] = typeof setting === 'string' ? { severity: setting } : setting;
    }
    return settings;
}
const customSections = (sections) => sections?.map((section) => ({ ...section, aliases: section.aliases ?? [] }));
function override(given, input, isChosenByInput, profiles) {
    const { profile, template } = isChosenByInput ? {} : given;
    const standing = profile !== undefined && template === undefined ? profileWords(profiles[profile]) : {};
    return {
        paths: given.paths,
        ...(profile === undefined ? {} : { profile }),
        ...(template === undefined ? {} : { template }),
        words: { ...standing, ...given.words, ...input.words },
        checks: checkSettings(given.checks),
    };
}
/** Settings that are each right and cannot stand together. */
function conflictsOf(settings, path) {
    const where = path === undefined ? '' : ` (${path} and the inputs together)`;
    const problems = [];
    const { words, checks, sections, overrides, review, comment } = settings;
    const test = (name, { min, max }) => {
        if (min === undefined || max === undefined || min <= max)
            return;
        problems.push({ message: `${name}.min ${min} is above ${name}.max ${max}${where}; set both` });
    };
    test('words', words);
    if (checks.length?.options !== undefined)
        test('checks.length.options', { ...words, ...checks.length.options });
    for (const section of sections)
        if (section.words !== undefined)
            test(`words of the section ${section.id}`, section.words);
    for (const [i, each] of overrides.entries()) {
        const isNewRubric = each.profile !== undefined || each.template !== undefined;
        test(`overrides[${i + 1}].words`, isNewRubric ? each.words : { ...words, ...each.words });
    }
    if (review.requireChecklist && review.checklist?.length === 0) {
        problems.push({
            message: `require-checklist needs questions, and review.checklist is empty${where}; write some, leave it out to ask the profile’s, or set require-checklist to false`,
        });
    }
    if (review.requireChecklist && comment !== 'always') {
        problems.push({
            message: `require-checklist needs the comment that holds the boxes, and comment is ${comment}${where}; set comment to always, or require-checklist to false`,
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./lib/profiles/index.js + 3 modules
var profiles = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/template/files.js
var files = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/template/policy.js
/** Loads a config together with the templates that it names: only these tell which checks it may name. */



/**
 * @throws ConfigError for a config that is wrong
 * @throws UserError for a template that cannot be used
 */
async function loadWithTemplates({ file, ...rest }, read) {
    const source = { ...rest, ...(file === undefined ? {} : { file: await readConfig(file) }) };
    const templates = await (0,files/* readTemplates */.QT)((0,files/* templatePaths */.bX)(loadConfig(source).settings), read);
    return {
        ...loadConfig({
            ...source,
            checkIds: [...new Set([...profiles/* checkIds */.tD, ...(await ownChecks(templates))])],
            settable: profiles/* settableOptions */.D7,
        }),
        templates,
    };
}
/** Most repositories have no config: the YAML reader is loaded for those that have. */
async function readConfig({ path, text, }) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 8099));
    return { path, yaml: readYaml(text) };
}
/** A template is read by the Markdown parser, which nothing else here needs. */
async function ownChecks(templates) {
    const entries = Object.entries(templates);
    if (entries.length === 0)
        return [];
    const { profileOf } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(683), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 4002));
    return entries.flatMap(([path, text]) => profileOf({ path, text }).checks.map(({ id }) => id));
}


/***/ })

};
