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

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ readTemplates),
/* harmony export */   a3: () => (/* binding */ templateFor),
/* harmony export */   bX: () => (/* binding */ templatePaths),
/* harmony export */   uO: () => (/* binding */ templateText)
/* harmony export */ });
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(357);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7798);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5695);
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
/** @throws UserError where a template is missing, is no text, or cannot be parsed */
async function readTemplates(paths, read) {
    if (paths.length === 0)
        return {};
    const entries = await read(paths);
    return Object.fromEntries(paths.map((path, i) => [path, templateText(path, entries[i])]));
}
/** @throws UserError as above */
function templateText(path, entry) {
    if (entry.kind !== 'text') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The template ${path} ${entry.kind === 'missing' ? 'is missing' : `is no text file (${entry.kind})`}.`, 'Check the path, and commit the template to the base branch as a Markdown file.');
    }
    const scanned = (0,_parse_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .preScan */ .$)(entry.text);
    if (scanned.ok)
        return entry.text;
    const { line } = new _model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .Lines */ .q(entry.text).position(scanned.at.start);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The template ${path} cannot be read: line ${line}: ${scanned.message}`, scanned.help);
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
        return `is ${shown(input)}; ${near === undefined ? '' : `did you mean ${near}? `}write ${alternatives(options)}`;
    });
}
/** An object that holds these keys and no others; unlike `strictObject`, it says each of the others. */
function schema_closed(entries) {
    return dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ(), wants('a map'));
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
const CHECK_ID = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const checkId = dist/* pipe */.FsL(dist/* string */.YjP(wants('the id of a check, such as timeline.escalated')), dist/* regex */.yGV(CHECK_ID, wants('the id of a check, such as timeline.escalated')));
/** A repository path: it stays inside the repository. */
const path = dist/* pipe */.FsL(schema_text('a path from the repository’s root', 500), dist/* check */.z6Y((input) => !input.startsWith('/') &&
    !input.includes('\\') &&
    !input.split('/').some((part) => part === '..' || part === '.'), wants('a path from the repository’s root, with / and without ..')));
const glob = dist/* pipe */.FsL(dist/* string */.YjP(wants('a glob, such as postmortems/**/*.md')), dist/* check */.z6Y((input) => (0,globs/* globFault */.Hf)(input) === undefined, ({ input }) => `${shown(input)} ${(0,globs/* globFault */.Hf)(input)}`));
const schema_globs = dist/* pipe */.FsL(list(glob, 'a list of globs', globs/* MOST_GLOBS */.mT), dist/* check */.z6Y((input) => input.some((pattern) => !pattern.startsWith('!')), 'takes no file: give it a glob that does not begin with !'));
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
const duration = dist/* pipe */.FsL(dist/* string */.YjP(wants('a number with its unit: 90m, 48h or 2d')), dist/* regex */.yGV(DURATION, wants('a number with its unit: 90m, 48h or 2d')), dist/* check */.z6Y((input) => minutes(input) <= LONGEST_WAIT, wants('at most 366d')));
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
    const near = (0,nearest/* nearest */.p)(name, known);
    const where = holder.length === 0 ? '' : ` in ${nameOf(holder)}`;
    return `unknown key ${shown(name)}${where}; ${near === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${near}?`}`;
}
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
    if (review.requireChecklist && comment !== 'always') {
        problems.push({
            message: `require-checklist needs the comment that holds the boxes, and comment is ${comment}${where}; set comment to always, or require-checklist to false`,
        });
    }
    return problems;
}
/** The inputs by name, for help and references. */
const INPUT_NAMES = Object.keys(config_inputs/* INPUTS */.mc);

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
    const { profileOf } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(598), __webpack_require__.e(348), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 4002));
    return entries.flatMap(([path, text]) => profileOf({ path, text }).checks.map(({ id }) => id));
}


/***/ })

};
