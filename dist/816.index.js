export const id = 816;
export const ids = [816];
export const modules = {

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
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

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: INPUT_NAMES

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/config/defaults.js
/** What holds where neither an input, nor the config, nor the profile says otherwise. */

const DEFAULTS = {
    profile: 'alx',
    paths: globs/* DEFAULT_PATHS */.nd,
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

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/config/nearest.js
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
        const near = typeof input === 'string' ? nearest(input, options) : undefined;
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
const minutes = (input) => {
    const match = DURATION.exec(input);
    return match === null ? Number.NaN : Number(match[1]) * MINUTES[match[2]];
};
const duration = dist/* pipe */.FsL(dist/* string */.YjP(wants('a number with its unit: 90m, 48h or 2d')), dist/* regex */.yGV(DURATION, wants('a number with its unit: 90m, 48h or 2d')), dist/* check */.z6Y((input) => minutes(input) <= LONGEST_WAIT, wants('at most 366d')), dist/* transform */.pdi(minutes));
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/text.js
var model_text = __webpack_require__(7798);
;// CONCATENATED MODULE: ./lib/config/yaml.js
/**
 * Reads YAML as plain data with the place of each key and value. Only what a config needs is read: anchors, aliases,
 * tags, merge keys and keys that are no plain words are refused before anything is built from them, because `yaml`
 * takes minutes for some inputs of a kilobyte once it turns them into JavaScript.
 */


const LARGEST_YAML = 64 * 1024;
const DEEPEST = 8;
const MOST_NODES = 10_000;
const MOST_FAULTS = 10;
const TOO_DEEP = `this is nested deeper than ${DEEPEST} levels`;
/** Total: it never throws, and its time grows with the text's length alone. */
function readYaml(text) {
    const lines = new model_text/* Lines */.q(text);
    if (text.length > LARGEST_YAML) {
        return failure(lines, `the file has ${text.length} characters; at most ${LARGEST_YAML} are read`, 0);
    }
    const parsed = documentsIn(text);
    if ('tooDeepAt' in parsed)
        return failure(lines, TOO_DEEP, parsed.tooDeepAt);
    const [document, second] = parsed.documents;
    if (document === undefined)
        return new Reader(lines).read(null);
    if (document.errors.length > 0) {
        const faults = document.errors
            .slice(0, MOST_FAULTS)
            .map((error) => ({ message: lowerFirst(error.message), at: lines.position(error.pos[0]) }));
        return { data: null, faults, position: () => faults[0].at };
    }
    if (second !== undefined)
        return failure(lines, 'a second document begins here; write one only', second.range[0]);
    return new Reader(lines).read(document.contents);
}
/**
 * The documents of a text. The composer calls itself for each level, and V8 aborts the process where a regular
 * expression is first compiled at the end of the stack: so the parser, which keeps its own stack, is watched.
 */
function documentsIn(text) {
    const parser = new yaml_dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > 2 * DEEPEST)
            return { tooDeepAt: parser.offset - lexeme.length };
    }
    for (const token of parser.end())
        tokens.push(token);
    const composer = new yaml_dist/* Composer */.Dk({ schema: 'core', merge: false, uniqueKeys: false });
    return { documents: [...composer.compose(tokens)] };
}
const failure = (lines, message, offset) => {
    const at = lines.position(offset);
    return { data: null, faults: [{ message, at }], position: () => at };
};
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
class Reader {
    lines;
    #faults = [];
    /** Offsets by path, as `JSON.stringify` writes it. */
    #keys = new Map();
    #values = new Map();
    #nodes = 0;
    constructor(lines) {
        this.lines = lines;
    }
    read(contents) {
        const data = contents === null ? null : this.#data(contents, []);
        return { data, faults: this.#faults, position: (path, key = false) => this.#position(path, key) };
    }
    #position(path, key) {
        for (let length = path.length; length > 0; length--) {
            const name = JSON.stringify(path.slice(0, length));
            const offset = key || length < path.length ? (this.#keys.get(name) ?? this.#values.get(name)) : this.#values.get(name);
            if (offset !== undefined)
                return this.lines.position(offset);
        }
        return this.lines.position(0);
    }
    #fault(message, offset) {
        if (this.#faults.length < MOST_FAULTS)
            this.#faults.push({ message, at: this.lines.position(offset) });
        return null;
    }
    #data(node, path) {
        const offset = node.range?.[0] ?? 0;
        if (++this.#nodes > MOST_NODES) {
            return this.#nodes === MOST_NODES + 1
                ? this.#fault(`the file holds more than ${MOST_NODES} values`, offset)
                : null;
        }
        if (path.length > DEEPEST)
            return this.#fault(TOO_DEEP, offset);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#fault('aliases (*name) are not read here; write the value again', offset);
        if ('anchor' in node && node.anchor !== undefined)
            return this.#fault('anchors (&name) are not read here', offset);
        if (node.tag !== undefined)
            return this.#fault('tags (!name) are not read here', offset);
        this.#values.set(JSON.stringify(path), offset);
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#map(node.items, path);
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.#data(item, [...path, i]));
        return (0,yaml_dist/* isScalar */.jn)(node) ? this.#scalar(node.value, offset) : null;
    }
    #scalar(value, offset) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        return this.#fault('this value is neither text, a number, nor true or false', offset);
    }
    #map(items, path) {
        const map = Object.create(null);
        for (const { key, value } of items) {
            const offset = key?.range?.[0] ?? 0;
            if (!(0,yaml_dist/* isScalar */.jn)(key) || typeof key.value !== 'string' || key.anchor !== undefined || key.tag !== undefined) {
                this.#fault('a key must be a plain word', offset);
                continue;
            }
            const name = key.value;
            if (name === '<<')
                this.#fault('merge keys (<<) are not read here; write the settings again', offset);
            // A name of every JavaScript object would look like a known one.
            else if (name in Object.prototype)
                this.#fault(`unknown key ${JSON.stringify(name)}`, offset);
            else if (name in map)
                this.#fault(`the key ${JSON.stringify(name)} is given twice`, offset);
            else {
                const at = [...path, name];
                this.#keys.set(JSON.stringify(at), offset);
                map[name] = value === null ? null : this.#data(value, at);
            }
        }
        return map;
    }
}

;// CONCATENATED MODULE: ./lib/config/load.js
/** Merges inputs, config file and profile into the settings in force, and says where each came from. */







const MOST_PROBLEMS = 10;
/** A config that cannot be used; every problem is said, not only the first. */
class ConfigError extends errors/* UserError */.y {
    problems;
    constructor(problems) {
        const said = problems.slice(0, MOST_PROBLEMS).map(sentence);
        const rest = problems.length - said.length;
        super(`${said.join('\n')}${rest > 0 ? `\nand ${rest} more` : ''}`, `Mend ${problems.length === 1 ? 'this' : 'these'} and run again; \`postmortem-gate config\` shows what is in force.`);
        this.problems = problems;
    }
}
const sentence = ({ path, line, column, message }) => path === undefined ? message : `${path}:${line}:${column}: ${message}`;
/** @throws ConfigError with up to ten problems, each with its line and column or the input's name */
function loadConfig({ inputs, file, profiles, checkIds }) {
    const problems = [];
    const fromFile = file === undefined ? {} : configOfFile(file, checkIds, problems);
    const fromInputs = validInputs(inputs, problems);
    if (problems.length > 0)
        throw new ConfigError(problems);
    const loaded = merged(fromInputs, fromFile, inputs['status-context'], profiles);
    const conflicts = conflictsOf(loaded.settings, file?.path);
    if (conflicts.length > 0)
        throw new ConfigError(conflicts);
    return loaded;
}
function configOfFile(file, checkIds, problems) {
    const read = readYaml(file.text);
    problems.push(...read.faults.map(({ message, at }) => ({ path: file.path, ...at, message })));
    if (read.faults.length > 0 || read.data === null)
        return {};
    const placed = (path, key) => ({ path: file.path, ...read.position(path, key) });
    if (typeof read.data !== 'object' || Array.isArray(read.data)) {
        problems.push({ ...placed([]), message: `the file is ${shown(read.data)}; write settings such as profile: alx` });
        return {};
    }
    // To valibot a list is an object.
    const lists = misplacedLists(CONFIG, read.data, []);
    if (lists.length > 0) {
        problems.push(...lists.map((path) => ({ ...placed(path), message: `${nameOf(path)} is a list; write a map` })));
        return {};
    }
    const result = dist/* safeParse */.xLC(ConfigSchema, read.data);
    if (result.issues !== undefined) {
        for (const issue of result.issues)
            problems.push(...problemsOf(issue, [], placed));
    }
    if (checkIds !== undefined)
        problems.push(...unknownChecks(read.data, checkIds, placed));
    return result.success ? result.output : {};
}
function validInputs(inputs, problems) {
    const result = dist/* safeParse */.xLC(ConfigSchema, (0,config_inputs/* configOfInputs */.pj)(inputs));
    for (const issue of result.issues ?? []) {
        const path = pathOf(issue);
        const name = (0,config_inputs/* inputOf */.wg)(path);
        problems.push({ message: `the input ${name ?? path.join('.')} ${endOf(issue)}` });
    }
    const context = inputs['status-context'];
    if (context !== undefined && !/^[^\p{C}<>]{0,100}$/u.test(context)) {
        problems.push({
            message: `the input status-context is ${shown(context)}; write at most 100 letters, without < and >`,
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
    const near = nearest(name, known);
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
function unknownChecks(config, checkIds, placed) {
    const known = [...checkIds, ...ids(config.sections)];
    const problems = [];
    const test = (id, path, key) => {
        if (typeof id !== 'string' || known.includes(id))
            return;
        const near = nearest(id, known);
        const hint = near === undefined ? 'the checks are listed in docs/rules' : `did you mean ${near}?`;
        problems.push({ ...placed(path, key), message: `unknown check ${shown(id)}; ${hint}` });
    };
    const testKeys = (map, path) => {
        if (typeof map === 'object' && map !== null)
            for (const id of Object.keys(map))
                test(id, [...path, id], true);
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
const ids = (sections) => Array.isArray(sections)
    ? sections.map((each) => each?.id).filter((id) => typeof id === 'string')
    : [];
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
    const origin = {};
    /** The first that is given; each setting's origin is noted under its name. */
    const first = (name, fromInput, fromFile, fallback) => {
        origin[name] = fromInput !== undefined ? 'input' : fromFile !== undefined ? 'config' : 'default';
        return fromInput ?? fromFile ?? fallback;
    };
    // A profile or a template is one choice: the input's takes the place of the file's.
    const isChosenByInput = input.profile !== undefined || input.template !== undefined;
    const profile = first('profile', input.profile, file.profile, DEFAULTS.profile);
    const template = input.template ?? (isChosenByInput ? undefined : file.template);
    if (template !== undefined)
        origin.template = input.template === undefined ? 'config' : 'input';
    const standing = template === undefined ? profileWords(profiles[profile]) : {};
    const limit = (side) => {
        const value = first(`words.${side}`, input.words?.[side], file.words?.[side], standing[side]);
        if (origin[`words.${side}`] === 'default' && value !== undefined)
            origin[`words.${side}`] = 'profile';
        if (value === undefined)
            delete origin[`words.${side}`];
        return value;
    };
    for (const id of Object.keys(file.checks ?? {}))
        origin[`checks.${id}`] = 'config';
    const settings = {
        profile,
        ...(template === undefined ? {} : { template }),
        paths: first('paths', input.paths, file.paths, DEFAULTS.paths),
        words: limits(limit('min'), limit('max')),
        checks: checkSettings(file.checks),
        sections: first('sections', undefined, customSections(file.sections), DEFAULTS.sections),
        overrides: first('overrides', undefined, file.overrides?.map((each) => override(each, input, isChosenByInput, profiles)), DEFAULTS.overrides),
        deletions: first('deletions', undefined, file.deletions, DEFAULTS.deletions),
        baseline: first('baseline', undefined, file.baseline, DEFAULTS.baseline),
        drafts: first('drafts', undefined, file.drafts, DEFAULTS.drafts),
        waivers: first('waivers.allow', undefined, file.waivers?.allow, DEFAULTS.waivers),
        review: review(input.review, file.review, first),
        failOn: first('fail-on', input['fail-on'], file['fail-on'], DEFAULTS.failOn),
        ifNone: first('if-none', input['if-none'], file['if-none'], DEFAULTS.ifNone),
        comment: first('comment', input.comment, file.comment, DEFAULTS.comment),
        statusContext: first('status-context', statusContext?.trim(), undefined, DEFAULTS.statusContext),
    };
    return { settings, origin };
}
function review(input, file, first) {
    const checklist = file?.checklist;
    const fallback = file?.fallback;
    return {
        approvals: first('review.approvals', input?.approvals, file?.approvals, DEFAULTS.review.approvals),
        reviewers: first('review.reviewers', input?.reviewers, file?.reviewers, DEFAULTS.review.reviewers),
        required: first('review.required', undefined, file?.required, DEFAULTS.review.required),
        ...(checklist === undefined ? {} : { checklist: first('review.checklist', undefined, checklist, []) }),
        requireChecklist: first('review.require-checklist', input?.['require-checklist'], file?.['require-checklist'], DEFAULTS.review.requireChecklist),
        ...(fallback === undefined ? {} : { fallback: first('review.fallback', undefined, fallback, fallback) }),
    };
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
    const { words, sections, overrides, review, comment } = settings;
    const test = (name, { min, max }) => {
        if (min === undefined || max === undefined || min <= max)
            return;
        problems.push({ message: `${name}.min ${min} is above ${name}.max ${max}${where}; set both` });
    };
    test('words', words);
    for (const section of sections)
        if (section.words !== undefined)
            test(`words of the section ${section.id}`, section.words);
    for (const [i, each] of overrides.entries())
        test(`overrides[${i + 1}].words`, each.words);
    if (review.requireChecklist && comment !== 'always') {
        problems.push({
            message: `require-checklist needs the comment that holds the boxes, and comment is ${comment}${where}; set comment to always, or require-checklist to false`,
        });
    }
    return problems;
}
/** The inputs by name, for help and references. */
const INPUT_NAMES = Object.keys(config_inputs/* INPUTS */.mc);


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/select.js
/** Which changed files are postmortems (contract section 5): by path, and for a README by what it says. */

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const INDEX = /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i;
/** Formats in which people hand in a text that cannot be reviewed line by line. */
const OFFICE = /\.(?:pdf|docx?|odt|rtf|pages|txt|html?|url|webloc)$/i;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Picks the postmortems among the changed files. Throws a `UserError` for a change that the gate does not know. */
async function selection({ source, matches, isNamed, kindOf }) {
    const changes = await source.changes();
    const { candidates, gone } = candidatesOf(changes, matches);
    const entries = await source.read(candidates.map((change) => change.path), 'head');
    const documents = [];
    const leftOut = [];
    const unsure = [];
    for (const [i, change] of candidates.entries()) {
        const entry = entries[i];
        const selected = { path: change.path, entry, isNew: isNew(change) };
        if (entry.kind !== 'text' || isNamed?.(change.path) === true) {
            documents.push(selected);
            continue;
        }
        const isIndex = INDEX.test(change.path);
        // Only a README's content decides about it; any other file can be left out only as a copy of the brief.
        const kind = await kindOf(change.path, entry.text);
        if (kind === 'postmortem' || (kind !== 'brief' && !isIndex))
            documents.push(selected);
        else
            unsure.push({ change, entry, kind });
    }
    const before = await kindsBefore(unsure.map(({ change }) => change), source, kindOf);
    const markdownIn = markdownLister(source);
    for (const [i, { change, entry, kind }] of unsure.entries()) {
        // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
        const isStill = before[i] === 'postmortem';
        const isAlone = kind !== 'brief' && (await markdownIn(folderOf(change.path))).every((path) => path === change.path);
        if (isStill || isAlone)
            documents.push({ path: change.path, entry, isNew: isNew(change) });
        else
            leftOut.push({ path: change.path, reason: leftOutReason(kind) });
    }
    const deleted = [];
    const goneKinds = await kindsBefore(gone.map(({ change }) => change), source, kindOf);
    for (const [i, { path }] of gone.entries()) {
        if (!INDEX.test(path) || goneKinds[i] === 'postmortem')
            deleted.push(path);
    }
    const refused = await refusedSubmissions(changes, documents, leftOut, matches, markdownIn);
    const byPath = (a, b) => (a.path < b.path ? -1 : 1);
    return { documents: documents.sort(byPath), refused, leftOut: leftOut.sort(byPath), deleted: deleted.sort() };
}
const isNew = (change) => change.status === 'added' || change.status === 'copied';
function leftOutReason(kind) {
    return kind === 'brief'
        ? 'a copy of the assignment, not a postmortem'
        : 'an index page: fewer than three known sections, and other Markdown stands beside it';
}
function candidatesOf(changes, matches) {
    const candidates = [];
    const gone = [];
    for (const change of changes) {
        switch (change.status) {
            case 'removed':
                if (matches(change.path))
                    gone.push({ path: change.path, change });
                break;
            case 'renamed':
                if (matches(change.path))
                    candidates.push(change);
                else if (change.previousPath !== undefined && matches(change.previousPath)) {
                    gone.push({ path: change.previousPath, change });
                }
                break;
            case 'added':
            case 'modified':
            case 'changed':
            case 'copied':
                if (matches(change.path))
                    candidates.push(change);
                break;
            case 'unchanged':
                break;
            default:
                throw new errors/* UserError */.y(`The list of changed files holds a kind of change that the gate does not know: ${JSON.stringify(change.status)}.`, 'Update postmortem-gate; until then, split the change or ask for this kind to be supported.');
        }
    }
    return { candidates, gone };
}
/** What each file was before the change; `other` where it was not there or is no text. */
async function kindsBefore(changes, source, kindOf) {
    const asked = changes.filter((change) => !isNew(change));
    if (asked.length === 0)
        return changes.map(() => 'other');
    const entries = await source.read(asked.map((change) => change.previousPath ?? change.path), 'base');
    const kinds = new Map();
    for (const [i, change] of asked.entries()) {
        const entry = entries[i];
        if (entry.kind === 'text')
            kinds.set(change, await kindOf(change.previousPath ?? change.path, entry.text));
    }
    return changes.map((change) => kinds.get(change) ?? 'other');
}
/** Lists the Markdown files of a folder at the head, each folder once. */
function markdownLister(source) {
    const known = new Map();
    return (folder) => {
        let listed = known.get(folder);
        if (listed === undefined) {
            listed = source
                .list(folder)
                .then((names) => names.filter((name) => MARKDOWN.test(name)).map((name) => (folder === '' ? name : `${folder}/${name}`)));
            known.set(folder, listed);
        }
        return listed;
    };
}
/** A folder for postmortems into which only a PDF (or the like) was put, and in which no text stands. */
async function refusedSubmissions(changes, documents, leftOut, matches, markdownIn) {
    const refused = [];
    const judgedFolders = new Set(documents.map(({ path }) => folderOf(path)));
    const notText = new Set(leftOut.map(({ path }) => path));
    for (const change of changes) {
        if (change.status === 'removed' || change.status === 'unchanged' || !OFFICE.test(change.path))
            continue;
        if (!matches(change.path.replace(OFFICE, '.md')))
            continue;
        const folder = folderOf(change.path);
        if (judgedFolders.has(folder))
            continue;
        const texts = (await markdownIn(folder)).filter((path) => !notText.has(path));
        if (texts.length > 0)
            continue;
        const extension = change.path.slice(change.path.lastIndexOf('.') + 1);
        refused.push({
            path: change.path,
            reason: `The postmortem is here only as a ${extension.toUpperCase()} file, which cannot be read line by line: commit the text as Markdown.`,
        });
    }
    return refused;
}

// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/gate.js



/** The report of one change. Rejects with a `UserError` where the gate cannot decide. */
async function gate(input) {
    const { source, settings, matches } = input;
    const judged = new Map();
    // A README is judged to learn what it is, and its report is kept for when it is one.
    const judge = (path, text) => {
        const key = `${path}\0${text}`;
        const known = judged.get(key) ?? input.judge(path, text);
        judged.set(key, known);
        return known;
    };
    const selected = await selection({
        source,
        matches,
        ...(input.isNamed === undefined ? {} : { isNamed: input.isNamed }),
        kindOf: async (path, text) => (await judge(path, text)).kind,
    });
    const documents = [];
    for (const document of selected.documents)
        documents.push(await documentReport(document, judge));
    for (const { path, reason } of selected.refused)
        documents.push(unreadable(path, 'fail', reason));
    markCollisions(documents);
    const deleted = selected.deleted.map((path) => ({ path, outcome: settings.deletions }));
    const blobs = new Map(selected.documents.map(({ path, entry }) => [path, entry.blob ?? null]));
    for (const path of selected.deleted)
        blobs.set(path, null);
    const need = Math.max(settings.review.approvals, (0,lib_verdict/* needsApproval */.vb)(documents, settings.failOn) ? 1 : 0);
    const review = blobs.size === 0 ? undefined : await input.review?.(blobs, need);
    const { verdict, reason } = (0,lib_verdict/* decision */.xR)({
        documents,
        deleted,
        review,
        isDraft: input.isDraft,
        failOn: settings.failOn,
    });
    return {
        schemaVersion: 1,
        tool: { name: 'postmortem-gate', version: version/* VERSION */.x },
        profile: input.profile,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        documents,
        leftOut: [...selected.leftOut],
        ...(deleted.length === 0 ? {} : { deleted }),
        ...(review === undefined ? {} : { review }),
        ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
        ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
    };
}
async function documentReport({ path, entry }, judge) {
    if (entry.kind !== 'text')
        return unreadable(path, entry.kind === 'missing' ? 'error' : 'fail', entryReason(entry));
    return (await judge(path, entry.text)).report;
}
const unreadable = (path, verdict, reason) => ({
    path,
    verdict,
    words: 0,
    checks: [],
    facts: {},
    reason,
});
function entryReason(entry) {
    switch (entry.kind) {
        case 'symlink':
            return 'This is a symbolic link, which the gate does not follow: commit the postmortem’s text as a regular file.';
        case 'submodule':
            return 'This is a submodule, not a file: commit the postmortem’s text as a regular file.';
        case 'folder':
            return 'This is a folder, not a file: commit the postmortem’s text as a regular file.';
        case 'lfs-pointer':
            return 'This is a Git LFS pointer, not the text: take Markdown out of LFS (see `.gitattributes`) and commit the text itself.';
        case 'binary':
            return 'This is a binary file: commit the postmortem as Markdown text.';
        case 'not-utf8':
            return 'This text is not encoded in UTF-8: save it as UTF-8 and commit it again.';
        case 'too-large':
            return `This file has ${entry.bytes.toLocaleString('en')} bytes, more than the gate reads: shorten it, and link to logs instead of pasting them.`;
        case 'missing':
            return 'This file could not be read at the head commit: run the gate again; if it stays, push the file again.';
    }
}
/** Two names that one file system takes for one file: whoever reads the one may not see the other. */
function markCollisions(documents) {
    const seen = new Map();
    for (const [i, document] of documents.entries()) {
        const folded = document.path.normalize('NFC').toLowerCase();
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, i);
        else {
            documents[i] = {
                ...document,
                verdict: document.verdict === 'error' ? 'error' : 'fail',
                reason: `This file’s name differs from another postmortem’s (${documents[first].path}) only in case or in how accents are written: rename one of them.`,
            };
        }
    }
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export printableJson */
function renderJson(report) {
    return `${printableJson(report)}\n`;
}
/**
 * JSON in which no character of a string can act on a terminal or on the runner that reads the output: all of them are
 * escaped, and read back as they were.
 */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
}
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   T0: () => (/* binding */ DISCARD_WORDS),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   lP: () => (/* binding */ documentPoints),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   u5: () => (/* binding */ figures)
/* harmony export */ });
/* unused harmony exports duration, pointsToFix, unstopped */
const VERDICT_ICONS = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    none: '➖',
    error: '⚠️',
};
const plural = (count, noun, nouns = `${noun}s`) => `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
/** `102` → `1 h 42 min`. */
function duration(minutes) {
    const whole = Math.round(minutes);
    if (whole < 60)
        return `${whole} min`;
    const days = Math.floor(whole / 1440);
    const hours = Math.floor((whole % 1440) / 60);
    const rest = whole % 60;
    return [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
        .filter((part) => part !== '')
        .join(' ');
}
/** `line 5`, `lines 5–7`. */
const lineWords = ({ start, end }) => end.line > start.line ? `lines ${start.line}–${end.line}` : `line ${start.line}`;
/** `512 words of 400–600`. */
function wordCount({ words, wordLimits }) {
    const { min, max } = wordLimits ?? {};
    if (min !== undefined && max !== undefined)
        return `${plural(words, 'word')} of ${min}–${max}`;
    if (max !== undefined)
        return `${plural(words, 'word')} of at most ${max}`;
    if (min !== undefined)
        return `${plural(words, 'word')} of at least ${min}`;
    return plural(words, 'word');
}
/** The on-call figures that the document states, in the order of an incident. */
function figures(facts) {
    const figure = (words, minutes) => minutes === undefined ? [] : [`${words} ${duration(minutes)}`];
    return [
        ...figure('outage of', facts.durationMinutes),
        ...figure('detected after', facts.timeToDetectMinutes),
        ...figure('acknowledged after', facts.timeToAcknowledgeMinutes),
        ...figure('resolved after', facts.timeToResolveMinutes),
        ...(facts.usersAffected === undefined ? [] : [`users affected: ${facts.usersAffected}`]),
    ];
}
/** The failed checks of a severity, in the order of the checklist. */
function failed(document, severity) {
    return document.checks.filter((check) => check.outcome === 'fail' && (severity === undefined || check.severity === severity));
}
/** What keeps a document from passing: its failed errors, or its warnings where those alone fail it. */
function blockers(document) {
    if (document.verdict !== 'fail')
        return [];
    const errors = failed(document, 'error');
    return errors.length > 0 ? errors : failed(document, 'warning');
}
/** How many things there are to fix before the structure holds. */
function pointsToFix(report) {
    const inDocuments = report.documents.reduce((sum, document) => sum + documentPoints(document), 0);
    return inDocuments + (report.deleted ?? []).filter(({ outcome }) => outcome === 'fail').length;
}
/** The same for one document; one that fails as a whole counts as one. */
const documentPoints = (document) => document.verdict === 'fail' ? Math.max(1, blockers(document).length) : 0;
/** One line, without a final stop, that says what was decided. It may hold a reason that quotes the author. */
function headline(report) {
    switch (report.verdict) {
        case 'pass':
            return passHeadline(report);
        case 'fail':
            return failHeadline(report);
        case 'pending':
            return `Nothing to fix${report.reason === undefined ? ', waiting for the review' : `. ${unstopped(report.reason)}`}`;
        case 'none':
            return 'No postmortem in this change';
        case 'error':
            return 'The gate could not decide';
    }
}
function passHeadline({ documents, review }) {
    const warnings = documents.reduce((sum, document) => sum + failed(document, 'warning').length, 0);
    return [
        documents.length > 1 ? `All ${documents.length} postmortems are complete` : 'This postmortem is complete',
        ...(warnings > 0 ? [`with ${plural(warnings, 'warning')}`] : []),
        ...(review !== undefined && review.approvedBy.length > 0 ? [`approved by ${names(review.approvedBy)}`] : []),
    ].join(', ');
}
function failHeadline(report) {
    const { documents, review } = report;
    const points = pointsToFix(report);
    const failing = documents.filter(({ verdict }) => verdict === 'fail').length;
    const where = documents.length > 1 && failing > 0 ? ` in ${failing} of ${documents.length} postmortems` : '';
    const parts = points > 0 ? [`${plural(points, 'point')} to fix${where}`] : [];
    if (review !== undefined && review.changesRequestedBy.length > 0) {
        parts.push(`changes requested by ${names(review.changesRequestedBy)}`);
    }
    return parts.length > 0 ? parts.join(', ') : unstopped(report.reason ?? 'Something is left to fix');
}
/** `alice`, `alice and bob`, `alice, bob and 3 more`. */
function names(logins, shown = 3) {
    const first = logins.slice(0, shown).map((login) => `\`${login}\``);
    if (logins.length > shown)
        return `${first.join(', ')} and ${logins.length - shown} more`;
    return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)}`;
}
const unstopped = (sentence) => sentence.replace(/\.$/, '');
/** Why an approval does not count, as the rest of a sentence that begins with the login. */
const DISCARD_WORDS = {
    author: 'opened this pull request',
    contributor: 'wrote part of the postmortem',
    stale: 'approved an earlier text; the postmortem has changed since',
    superseded: 'has given a later review, which counts instead',
    dismissed: 'gave an approval that was dismissed',
    bot: 'is a bot',
    ghost: 'has no account any more',
    'not-eligible': 'is not among the reviewers whose approval counts here',
};
/** One sentence about approvals; empty where none is asked for and none was given. */
function approvalWords({ state, have, need, approvedBy }) {
    const given = approvedBy.length === 0 ? '' : ` by ${names(approvedBy, 10)}`;
    if (need === 0 && state !== 'changes-requested') {
        return approvedBy.length === 0 ? 'No approval is required.' : `Approved${given}; none is required.`;
    }
    if (have >= need)
        return need === 0 ? '' : `${plural(have, 'independent approval')}${given}.`;
    if (have === 0)
        return `${plural(need, 'independent approval')} needed, none yet.`;
    return `${have} of ${plural(need, 'independent approval')}${given}.`;
}
const capitalised = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The product's version, as in package.json (a test holds them equal). */
const VERSION = '0.1.0';


/***/ })

};
