export const id = 355;
export const ids = [355];
export const modules = {

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
