export const id = 224;
export const ids = [224];
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

/***/ 74:
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
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
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
        super(`${said.join('\n')}${rest > 0 ? `\nThere are ${rest} more.` : ''}`, `Mend ${problems.length === 1 ? 'this' : 'these'} and run again; \`postmortem-gate config\` shows what is in force.`);
        this.problems = problems;
    }
}
const sentence = ({ path, line, column, message }) => {
    const ended = /[.?!]$/.test(message) ? message : `${message}.`;
    return path === undefined ? ended : `${path}:${line}:${column}: ${ended}`;
};
/** @throws ConfigError with up to ten problems, each with its line and column or the input's name */
function loadConfig(source) {
    const { inputs, inputCalled = (name) => `the input ${name}`, file, profiles, checkIds, settable = {} } = source;
    const problems = [];
    const fromFile = file === undefined ? {} : configOfFile(file, checkIds, settable, problems);
    const fromInputs = validInputs(inputs, inputCalled, problems);
    if (problems.length > 0)
        throw new ConfigError(problems);
    const loaded = merged(fromInputs, fromFile, inputs['status-context'], profiles);
    const conflicts = conflictsOf(loaded.settings, file?.path);
    if (conflicts.length > 0)
        throw new ConfigError(conflicts);
    return loaded;
}
function configOfFile(file, checkIds, settable, problems) {
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
        problems.push(...checkFaults(read.data, checkIds, settable, placed));
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


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);



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
    const selected = await (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .selection */ .r)({
        source,
        matches,
        ...(input.isNamed === undefined ? {} : { isNamed: input.isNamed }),
        kindOf: async (path, text) => (await judge(path, text)).kind,
    });
    const documents = [];
    const leftOut = [...selected.leftOut];
    for (const document of selected.documents) {
        const reported = await documentReport(document, judge, settings);
        if ('leftOut' in reported)
            leftOut.push({ path: document.path, reason: reported.leftOut });
        else
            documents.push(reported);
    }
    for (const { path, reason } of selected.refused)
        documents.push(unreadable(path, 'fail', reason));
    markCollisions(documents);
    const deleted = selected.deleted.map((path) => ({ path, outcome: settings.deletions }));
    const blobs = new Map(selected.documents.map(({ path, entry }) => [path, entry.blob ?? null]));
    for (const path of selected.deleted)
        blobs.set(path, null);
    const need = Math.max(settings.review.approvals, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .needsApproval */ .vb)(documents, settings.failOn) ? 1 : 0);
    const review = blobs.size === 0 ? undefined : await input.review?.(blobs, need);
    const { verdict, reason } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decision */ .xR)({
        documents,
        deleted,
        review,
        isDraft: input.isDraft,
        failOn: settings.failOn,
    });
    return {
        schemaVersion: 1,
        tool: { name: 'postmortem-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        profile: input.profile,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        documents,
        leftOut,
        ...(deleted.length === 0 ? {} : { deleted }),
        ...(review === undefined ? {} : { review }),
        ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
        ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
    };
}
async function documentReport({ path, entry, isNew }, judge, { baseline, drafts }) {
    if (entry.kind !== 'text')
        return unreadable(path, entry.kind === 'missing' ? 'error' : 'fail', entryReason(entry));
    const { report, isUnfinished } = await judge(path, entry.text);
    const tolerances = [...(isNew ? [] : [baseline]), ...(isUnfinished ? [drafts] : [])];
    if (tolerances.includes('allow')) {
        const leftOut = isUnfinished && drafts === 'allow'
            ? 'its own status says that it is a draft, and `drafts: allow` lets drafts be'
            : 'it was there before this change, and `baseline: allow` gates only new files';
        return { leftOut };
    }
    return tolerances.includes('warn') ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .warned */ .k9)(report) : report;
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

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony exports MOST_PER_LEVEL, MESSAGE_LIMIT */
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1762);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4648);



/** The runner shows ten of each level for a step. */
const MOST_PER_LEVEL = 10;
/** UTF-16 units; the runner cuts longer messages anywhere. */
const MESSAGE_LIMIT = 4000;
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };
/** Every finding, errors first, in the order of the documents and their checklists. */
function allAnnotations(report) {
    const unreadable = report.documents
        .filter(({ reason }) => reason !== undefined)
        .map(({ path, reason = '' }) => ({ ...whole(path), title: 'Not judged', message: message(reason) }));
    const ofSeverity = (severity) => report.documents.flatMap((document) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(document, severity).flatMap((check) => check.findings.map(({ message: what, help, start, end }) => ({
        level: LEVELS[severity],
        title: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${check.says} (${check.id})`, 200),
        message: message(`${what}\n→ ${help}`),
        file: document.path,
        startLine: start.line,
        endLine: end.line,
        ...(start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}),
    }))));
    return [...unreadable, ...ofSeverity('error'), ...ofSeverity('warning'), ...ofSeverity('info')];
}
/** As many as the runner shows. */
function annotations(report) {
    const all = allAnnotations(report);
    return ['error', 'warning', 'notice'].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL));
}
const whole = (path) => ({ level: 'error', file: path, startLine: 1, endLine: 1 });
const message = (words) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(words, MESSAGE_LIMIT)
    .split('\n')
    .map((line) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, MESSAGE_LIMIT))
    .join('\n');


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkPage)
/* harmony export */ });
/* harmony import */ var _rules_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4271);
/** Where a check is explained. */

/** The page of a check; undefined for one that is not known. */
function checkPage(checkId) {
    const name = (0,_rules_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pageName */ .$)(checkId);
    if (name === undefined)
        return undefined;
    return `https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/rules/${name}.md`;
}


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ku: () => (/* binding */ documentParts),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./lib/review/fallback.js
var fallback = __webpack_require__(6972);
// EXTERNAL MODULE: ./lib/review/checklist.js
var checklist = __webpack_require__(9160);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/checklist.js


/** The boxes. One is ticked where the tick counts. */
function checklist_checklist({ checklist: items, binding = '', carried }) {
    const boxes = items.map((item) => ({ id: item.id, text: words(item), isTicked: item.tickedBy !== null }));
    return (0,checklist/* checklistBlock */.Iv)(boxes, binding, carried);
}
/** The list for reviewers who cannot edit our comment: to be pasted into one of their own and ticked there. */
function quotableChecklist({ checklist: items, binding = '' }) {
    const boxes = items.map(({ id, text: question }) => ({ id, text: (0,markdown/* text */.Qq)(question, 300), isTicked: false }));
    return [
        '<details><summary>No write access here? Review with a comment of your own</summary>',
        '',
        'Paste all of this into a new comment, tick what holds with `[x]`, and send it. Nobody else may edit that comment.',
        '',
        (0,markdown/* fenced */.OF)((0,checklist/* checklistBlock */.Iv)(boxes, binding).split('\n')),
        '',
        '</details>',
    ].join('\n');
}
function words({ text: question, tickedBy, note }) {
    const ticked = tickedBy === null ? '' : ` ✓ by ${(0,markdown/* code */.aY)(`@${tickedBy}`)}`;
    const remark = note === undefined ? '' : `<br><sub>${(0,markdown/* prose */.CS)(note)}</sub>`;
    return `${(0,markdown/* text */.Qq)(question, 300)}${ticked}${remark}`;
}

// EXTERNAL MODULE: ./lib/render/marker.js
var marker = __webpack_require__(9556);
// EXTERNAL MODULE: ./lib/render/sections.js
var sections = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/render/wording.js
var wording = __webpack_require__(4648);
;// CONCATENATED MODULE: ./lib/render/comment.js






/** UTF-16 units. One unit takes at most three bytes, so this also keeps within 200,000 bytes. */
const COMMENT_LIMIT = 60_000;
function renderComment(report, context) {
    const before = [
        [(0,marker/* marker */.xL)(context.statusContext), ...(context.state === undefined ? [] : [(0,marker/* stateLine */.qo)(context.state)])].join('\n'),
        (0,sections/* verdictSection */.V6)(report),
        (0,sections/* filesSection */.bE)(report, context),
        (0,sections/* deletedSection */.$N)(report),
    ];
    const after = [
        (0,sections/* notesSection */.dY)(report),
        (0,sections/* leftOutSection */.Rv)(report),
        (0,sections/* reviewSection */.mM)(report),
        report.review?.fallback === undefined ? '' : (0,fallback/* fallbackMark */.W$)(report.review.fallback),
        questionsSection(report, context),
        footer(report, context),
    ];
    const room = COMMENT_LIMIT - comment_length(before) - comment_length(after);
    return [...before, ...documentParts(report, context, room), ...after].filter((part) => part !== '').join('\n\n');
}
const SEPARATOR = 2;
const NOTE_ROOM = 600;
const comment_length = (parts) => parts.reduce((sum, part) => sum + part.length + (part === '' ? 0 : SEPARATOR), 0);
/** As many whole parts of the documents as fit, those to fix first, and a note where something was cut. */
function documentParts(report, links, room) {
    const hasTitle = report.documents.length > 1;
    const isPassing = ({ verdict }) => verdict === 'pass';
    const parts = [];
    let left = room - NOTE_ROOM;
    let cutDocuments = 0;
    const take = (part) => {
        if (part.length + SEPARATOR > left)
            return false;
        left -= part.length + SEPARATOR;
        return true;
    };
    for (const document of report.documents.filter((each) => !isPassing(each))) {
        const { head, groups } = (0,sections/* documentSections */._Q)(document, links, hasTitle);
        const isHeadIn = take(head);
        const firstOut = isHeadIn ? groups.findIndex((group) => !take(group)) : 0;
        if (isHeadIn)
            parts.push(head, ...groups.slice(0, firstOut < 0 ? groups.length : firstOut));
        if (firstOut >= 0)
            cutDocuments++;
    }
    for (const document of report.documents.filter(isPassing)) {
        const section = (0,sections/* passingSection */.lp)(document, links, hasTitle);
        if (take(section))
            parts.push(section);
        else
            cutDocuments++;
    }
    if (cutDocuments > 0)
        parts.push(cutNote(cutDocuments, links.reportUrl));
    return parts;
}
function cutNote(documents, reportUrl) {
    const where = reportUrl === undefined ? 'the summary of the run' : (0,markdown/* link */.nf)('the summary of the run', reportUrl);
    return `> ✂️ The checklist of ${(0,wording/* plural */.LS)(documents, 'postmortem')} is cut here, because GitHub limits how long a comment may be. All of it stands in ${where}.`;
}
function questionsSection({ review, verdict }, { isOpenToAll }) {
    if (review === undefined || review.checklist.length === 0 || verdict === 'none')
        return '';
    return [
        '#### For the reviewer',
        'Tick what holds for this text. Ticks count from people who did not write it.',
        checklist_checklist(review),
        ...(isOpenToAll === true ? [quotableChecklist(review)] : []),
    ].join('\n\n');
}
function footer({ profile, tool }, { headSha }) {
    const version = `[postmortem-gate](https://github.com/postmortem-gate/postmortem-gate) ${tool.version}`;
    return `<sub>${version} · profile ${(0,markdown/* code */.aY)(profile)} · read at ${(0,markdown/* code */.aY)(headSha.slice(0, 7))}</sub>`;
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
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

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2474);

/** Breaks a trigger without being seen: GitHub's filters look for runs without it. */
const BREAK = '\u200d';
/** Author text in a code span. */
function code(value, limit = 120) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, limit)), limit)
        .replaceAll('@', `@${BREAK}`)
        .replaceAll('<!', `<${BREAK}!`)
        .replaceAll('->', `-${BREAK}>`)
        .replaceAll('##[', `##${BREAK}[`);
    if (shown === '')
        return '*(empty)*';
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return fence + pad + shown + pad + fence;
}
/** Author text as plain text in a paragraph. */
function text(value, limit = 400) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, limit)), limit).trim();
    return broken(shown)
        .replace(/[\\`*_[\]~!#]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => ENTITIES[character])
        .replace(/^(?:[-+=]|(\d{1,9})[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
/** Author text for a field that is plain text but may be searched for mentions and links. */
function plain(value, limit = 400) {
    return broken((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, limit)), limit)).replaceAll('](', `]${BREAK}(`);
}
/** A message of ours, which may quote the author: parts in backticks become code spans, the rest plain text. */
function prose(value, limit = 400) {
    // Runs of backticks stand at the odd places.
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, limit).split(/(`+)/);
    let markdown = '';
    let words = '';
    for (let i = 0; i < parts.length; i++) {
        const end = i % 2 === 1 ? parts.indexOf(parts[i], i + 1) : -1;
        if (end < 0) {
            words += parts[i];
            continue;
        }
        markdown +=
            spaced(words) +
                code(parts
                    .slice(i + 1, end)
                    .join('')
                    .trim(), limit);
        words = '';
        i = end;
    }
    return (markdown + spaced(words)).trim();
}
/** Plain text between code spans: the spaces at its ends count. */
function spaced(words) {
    const before = /^\s/.test(words) ? ' ' : '';
    const after = words.trim() !== '' && /\s$/.test(words) ? ' ' : '';
    return before + text(words, 2 * words.length + 20) + after;
}
/** Markdown of ours as a table cell. */
function cell(markdown) {
    // A pipe ends a cell even in a code span, unless an odd number of backslashes stands before it.
    return markdown.replace(/\\+\|?|\|/g, (run) => (run.endsWith('|') ? `${'\\'.repeat(2 * (run.length - 1))}\\|` : run));
}
/** A link of ours; without a target, its label alone. */
function link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** A block that shows its lines as they are, to be copied. */
function fenced(lines) {
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}md`, ...lines, fence].join('\n');
}
/**
 * The page of a file at a commit, at a range of lines where one is given; undefined where the path has no such page.
 *
 * @param repositoryUrl for example `https://github.com/OWNER/NAME`
 */
function fileUrl(repositoryUrl, sha, path, range) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return undefined;
    const lines = range === undefined ? '' : `?plain=1#${lineAnchor(range)}`;
    const url = `${repositoryUrl}/blob/${sha}/${segments.map(urlSegment).join('/')}${lines}`;
    return url.length > 1500 ? undefined : url;
}
/** One segment of a path, percent-encoded so that it neither ends a Markdown link nor opens anything in it. */
function urlSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
const lineAnchor = ({ start, end }) => end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};
function broken(value) {
    return (value
        // Mentions, teams and e-mail addresses.
        .replaceAll('@', `@${BREAK}`)
        // Issue references.
        .replace(/#(?=[\p{L}\p{N}_])/gu, `#${BREAK}`)
        .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
        // Links.
        .replaceAll('://', `:${BREAK}//`)
        .replace(/(?:mailto|xmpp):/gi, `$&${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        // Commit ids have at least seven digits.
        .replace(/[\da-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        // Emoji shortcodes; times such as 12:30:45 stay as they are. A colon of ours may follow.
        .replace(/:([\w+-]+)(?=:|$)/g, (run, name) => /[a-z]|^[+-]1$|^100$|^1234$/i.test(name) ? `:${BREAK}${name}` : run));
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ commentState),
/* harmony export */   SJ: () => (/* binding */ shownBody),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/** The hidden first lines of our comment: whose it is, and what the next run needs to know of the one that wrote it. */
const STATE = '<!-- state ';
const CLOSE = ' -->';
/** The first line of the comment of a status context. */
function marker(statusContext) {
    const context = statusContext.replace(/[%<>\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character));
    return `<!-- postmortem-gate:${context}${CLOSE}`;
}
/** Whether a comment's body begins with the marker of a status context; its author must be ours as well. */
function hasMarker(body, statusContext) {
    return firstLine(body) === marker(statusContext);
}
/** The second line. */
function stateLine(state) {
    return `${STATE}${JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${CLOSE}`;
}
/** The state in the second line of a body; null where there is none that can be read. */
function commentState(body) {
    const line = body.split('\n', 2)[1]?.replace(/\r$/, '') ?? '';
    if (!line.startsWith(STATE) || !line.endsWith(CLOSE))
        return null;
    let value;
    try {
        value = JSON.parse(line.slice(STATE.length, -CLOSE.length));
    }
    catch {
        return null;
    }
    return isCommentState(value) ? value : null;
}
/** A body without its state and with LF line ends: two bodies that are equal so show the same to a reader. */
function shownBody(body) {
    const [first = '', second = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n');
    return [first, ...(second.startsWith(STATE) ? [] : [second]), ...rest].join('\n').trimEnd();
}
const firstLine = (body) => (body.split('\n', 1)[0] ?? '').replace(/\r$/, '');
function isCommentState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { headSha, runId, runAttempt, content } = value;
    return (typeof headSha === 'string' &&
        typeof runId === 'number' &&
        typeof runAttempt === 'number' &&
        (content === undefined || typeof content === 'string'));
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ deletedSection),
/* harmony export */   Rv: () => (/* binding */ leftOutSection),
/* harmony export */   V6: () => (/* binding */ verdictSection),
/* harmony export */   _Q: () => (/* binding */ documentSections),
/* harmony export */   bE: () => (/* binding */ filesSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   jN: () => (/* binding */ questionList),
/* harmony export */   lp: () => (/* binding */ passingSection),
/* harmony export */   mM: () => (/* binding */ reviewSection)
/* harmony export */ });
/* harmony import */ var _check_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9510);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/** Never begins a line. */
const SEPARATOR = '\u00a0· ';
/** UTF-16 units that a list may take: a comment has 60,000 in all, and the checklists need most of them. */
const TABLE_ROOM = 14_000;
const LIST_ROOM = 5_000;
const MOST_LINES = 20;
const MOST_FINDINGS = 8;
/** The verdict in one line, and below it why or what to do next. */
function verdictSection(report) {
    const lines = [`### ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[report.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}`];
    const next = nextStep(report);
    if (next !== '')
        lines.push('', next);
    return lines.join('\n');
}
function nextStep({ verdict, reason, documents, review }) {
    switch (verdict) {
        case 'error':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? 'Something failed inside the gate.')} Until it can, the status is an error.`;
        case 'fail':
            if (documents.some((document) => document.verdict === 'fail')) {
                return 'Each point says what to write and where. Push the change, and the gate reads the text again.';
            }
            return review?.state === 'changes-requested'
                ? 'The text holds. Once the reviewer’s points are answered, ask for another review.'
                : '';
        case 'pending':
            return review?.state === 'waiting'
                ? 'Ask someone who did not write it to read it, answer the questions below, and approve this pull request.'
                : '';
        default:
            return '';
    }
}
/** A table of the files; empty where there are none. */
function filesSection({ documents }, links) {
    if (documents.length === 0)
        return '';
    const rows = [...documents]
        .sort((a, b) => Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(b) > 0) - Number((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(a) > 0))
        .slice(0, 200)
        .map((document) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(document.path), urlOf(links, document.path));
        const words = document.checks.length === 0 ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .wordCount */ .e)(document).replace(/^([\d,]+) words?( of)?/, '$1$2');
        return `| ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[document.verdict]} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name)} | ${words} | ${missing(document)} |`;
    });
    const shown = fitting(rows, documents.length, TABLE_ROOM, (rest) => `| | and ${rest} more | | |`);
    return ['| | Postmortem | Words | To fix |', '|:-:|---|---|---|', ...shown].join('\n');
}
function missing(document) {
    if (document.verdict === 'error')
        return 'not judged';
    const warnings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(document, 'warning').length;
    const points = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPoints */ .lP)(document);
    const errors = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(document, 'error').length;
    const parts = [
        ...(points > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(points, 'point')] : errors > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? 'nothing' : parts.join(', ');
}
function documentSections(document, links, hasTitle) {
    const facts = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .figures */ .u5)(document.facts).map((figure) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(figure));
    const head = [
        ...(hasTitle
            ? [`#### ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_[document.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(document.path), urlOf(links, document.path))}`]
            : []),
        ...(document.reason === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(document.reason, 600)]),
        ...(facts.length === 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalised */ .Iu)(facts.join(SEPARATOR))]),
    ];
    return {
        head: head.join('\n\n'),
        groups: groupsOf(document.checks).map((group) => groupSection(group, document.path, links)),
    };
}
/** A document that holds all it needs: its checklist is there for who wants to see it. */
function passingSection(document, links, hasTitle) {
    const { head, groups } = documentSections(document, links, hasTitle);
    if (groups.length === 0)
        return head;
    const held = document.checks.filter(({ outcome }) => outcome === 'pass').length;
    const details = [
        `<details><summary>The checklist: ${held} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(document.checks.length, 'point')} hold</summary>`,
        '',
        groups.join('\n\n'),
        '',
        '</details>',
    ].join('\n');
    return head === '' ? details : `${head}\n\n${details}`;
}
/** The checks by section: `summary.*` below `summary`; those that belong to none, last. */
function groupsOf(checks) {
    const sectionOf = (check) => {
        const section = check.id.split('.', 1)[0];
        return checks.some(({ id }) => id.startsWith(`${section}.`)) && checks.some(({ id }) => id === section)
            ? section
            : undefined;
    };
    const groups = checks
        .filter((check) => sectionOf(check) === check.id)
        .map((head) => ({
        title: head.says,
        head,
        checks: checks.filter((check) => check !== head && sectionOf(check) === head.id),
    }));
    const others = checks.filter((check) => sectionOf(check) === undefined);
    return others.length === 0 ? groups : [...groups, { title: 'The whole text', checks: others }];
}
const RANK = ['error', 'warning', 'skip', 'waived', 'info', 'pass'];
const ICONS = {
    error: '❌',
    warning: '⚠️',
    skip: '➖',
    waived: 'ℹ️',
    info: 'ℹ️',
    pass: '✅',
};
const standing = (check) => (check.outcome === 'fail' ? check.severity : check.outcome);
function groupSection({ title, head, checks }, path, links) {
    const all = head === undefined ? checks : [head, ...checks];
    const worst = RANK.find((rank) => all.some((check) => standing(check) === rank)) ?? 'pass';
    // A hint does not take the tick from a section that holds.
    const icon = ICONS[worst === 'info' || worst === 'waived' ? 'pass' : worst];
    const titleLines = head === undefined || head.outcome === 'pass' ? [`${icon} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(title)}**`] : checkLines(head, path, links);
    const open = checks
        .filter((check) => check.outcome === 'fail' || check.outcome === 'waived')
        .sort((a, b) => RANK.indexOf(standing(a)) - RANK.indexOf(standing(b)));
    const items = [
        ...open.map((check) => item(checkLines(check, path, links))),
        ...[...byReason(checks)].map(([reason, skipped]) => `- ➖ ${sayings(skipped)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`),
    ];
    const passed = checks.filter(({ outcome }) => outcome === 'pass');
    if (passed.length > 0) {
        if (items.length === 0 && titleLines.length === 1)
            titleLines[0] += `<br>${sayings(passed)}`;
        else
            items.push(`- ✅ ${sayings(passed)}`);
    }
    return [...titleLines, ...items].join('\n');
}
/** The first line as a list item, the others as they are below it. */
const item = ([first = '', ...others]) => [`- ${first}`, ...others.map((line) => `  ${line}`)].join('\n');
const sayings = (checks) => checks.map(({ says }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(says)).join(SEPARATOR);
function byReason(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (check.outcome !== 'skip')
            continue;
        groups.set(check.reason, [...(groups.get(check.reason) ?? []), check]);
    }
    return groups;
}
/** One check: a line that holds all of it, or one line and a list of places below it. */
function checkLines(check, path, links) {
    const title = `${ICONS[standing(check)]} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(check.says)}**`;
    switch (check.outcome) {
        case 'pass':
            return [title];
        case 'skip':
            return [`${title}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(check.reason)}`];
        case 'waived':
            return [`${title} · waived by the author, ${place(check, path, links)}<br>Reason: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(check.reason)}`];
        case 'fail':
            return failedLines(check, title, path, links);
    }
}
function failedLines(check, title, path, links) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check.id), (links.pageOf ?? _check_page_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPage */ .I)(check.id));
    const [only, ...others] = check.findings;
    if (only === undefined)
        return [`${title} · ${name}`];
    if (others.length === 0)
        return [`${title} · ${place(only, path, links)} · ${name}<br>${finding(only, path, links)}`];
    const isSameHelp = others.every(({ help }) => help === only.help);
    const places = check.findings.slice(0, MOST_FINDINGS).map((each) => {
        const words = isSameHelp ? message(each, path, links) : finding(each, path, links);
        return `- ${place(each, path, links)}: ${words}`;
    });
    const rest = check.findings.length - places.length;
    if (rest > 0)
        places.push(`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more place')}`);
    const help = isSameHelp ? `<br>${arrow(only.help)}` : '';
    return [`${title} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(check.findings.length, 'place')} · ${name}${help}`, ...places];
}
const finding = (each, path, links) => `${message(each, path, links)}<br>${arrow(each.help)}`;
function message({ message: fact, related = [] }, path, links) {
    const places = new Map();
    for (const { label, ...range } of related) {
        const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalised */ .Iu)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .unstopped */ .VH)(label)), 160);
        places.set(words, (places.get(words) ?? new Set()).add(place(range, path, links)));
    }
    const elsewhere = [...places].slice(0, 3).map(([words, where]) => ` ${words}: ${[...where].slice(0, 3).join(', ')}.`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fact) + elsewhere.join('');
}
const arrow = (help) => `→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(help)}`;
const place = (range, path, links) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .lineWords */ .CI)(range), urlOf(links, path, range));
const urlOf = ({ repositoryUrl, headSha }, path, range) => repositoryUrl === undefined || headSha === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(repositoryUrl, headSha, path, range);
/** Postmortems that the change removes; empty where there are none. */
function deletedSection({ deleted = [] }) {
    const shown = deleted.filter(({ outcome }) => outcome !== 'allow');
    if (shown.length === 0)
        return '';
    const lines = shown.slice(0, MOST_LINES).map(({ path, outcome }) => {
        const icon = outcome === 'fail' ? '❌' : '⚠️';
        return `- ${icon} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} is removed, or moved to where the gate does not read it`;
    });
    return `#### Removed postmortems\n\n${list(lines, shown.length)}`;
}
/** Files that look like postmortems and were not judged, and why; collapsed. */
function leftOutSection({ leftOut }) {
    if (leftOut.length === 0)
        return '';
    const lines = leftOut.slice(0, MOST_LINES).map(({ path, reason }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`);
    const title = `<details><summary>Left out: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(leftOut.length, 'file')}</summary>`;
    return [title, list(lines, leftOut.length), '</details>'].join('\n\n');
}
function notesSection({ notes = [] }) {
    if (notes.length === 0)
        return '';
    const lines = notes.slice(0, MOST_LINES).map((note) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 600)}`);
    const shown = fitting(lines, notes.length, LIST_ROOM, (rest) => `> and ${rest} more`);
    return ['> [!NOTE]', shown.join('\n>\n')].join('\n');
}
/** Who approved, whose approval does not count and why, who is still missing; empty without a review. */
function reviewSection({ review }) {
    if (review === undefined)
        return '';
    const { changesRequestedBy, missing: required, discarded, notes = [] } = review;
    const lines = [
        ...((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(review) === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl)(review))]),
        ...(changesRequestedBy.length === 0 ? [] : [`Changes requested by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(changesRequestedBy, 10))}.`]),
        ...(required.length === 0 ? [] : [`Still to approve: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(required, 10))}.`]),
    ];
    const notCounted = discarded
        .slice(0, MOST_LINES)
        .map(({ login, reason }) => `- Not counted: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(login)} ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .DISCARD_WORDS */ .T0[reason]}`);
    const remarks = notes.slice(0, MOST_LINES).map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note, 600)}`);
    const items = list([...remarks, ...notCounted], notes.length + discarded.length);
    if (lines.length === 0 && items === '')
        return '';
    return ['#### Review', lines.join(' '), items].filter((part) => part !== '').join('\n\n');
}
/** The reviewer's questions where there is nothing to tick: as a plain list with who answered them. */
function questionList({ review }) {
    if (review === undefined || review.checklist.length === 0)
        return '';
    const lines = review.checklist.map(({ text: question, tickedBy }) => {
        const by = tickedBy === null ? '' : ` ✓ by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tickedBy)}`;
        return `- ${tickedBy === null ? '▫️' : '✅'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(question, 300)}${by}`;
    });
    return ['#### For the reviewer', lines.join('\n')].join('\n\n');
}
const list = (lines, total) => fitting(lines, total, LIST_ROOM, (rest) => `- and ${rest} more`).join('\n');
/** As many lines as fit, and one that says how many of the total are not shown. */
function fitting(lines, total, room, more) {
    const shown = [];
    let left = room;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        shown.push(line);
    }
    return shown.length < total ? [...shown, more(total - shown.length)] : shown;
}


/***/ }),

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   qN: () => (/* binding */ renderRunSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7795);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4302);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4648);




/** UTF-16 units. The runner takes 1 MiB of a step's summary; one unit has at most three bytes. */
const SUMMARY_LIMIT = 330_000;
function renderSummary(report, links = {}) {
    const before = [(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSection */ .V6)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .filesSection */ .bE)(report, links), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedSection */ .$N)(report)];
    const after = [(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .notesSection */ .dY)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutSection */ .Rv)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewSection */ .mM)(report), (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .questionList */ .jN)(report)];
    const room = SUMMARY_LIMIT - [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
    const parts = [...before, ...(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .documentParts */ .ku)(report, links, room), ...after];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The summary of a run over several pull requests: one line for each. */
function renderRunSummary({ verdict, pullRequests }, repositoryUrl) {
    const rows = pullRequests.slice(0, MOST_ROWS).map((entry) => {
        const number = entry.pullRequest === undefined ? '' : `\\#${entry.pullRequest.number}`;
        const url = entry.pullRequest === undefined ? undefined : pullUrl(repositoryUrl, entry.pullRequest.number);
        const words = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(entry) + (entry.verdict === 'error' && entry.reason ? `: ${entry.reason}` : '');
        return `| ${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_[entry.verdict]} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(number, url)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words))} |`;
    });
    const rest = pullRequests.length - rows.length;
    if (rest > 0)
        rows.push(`| | | and ${rest} more |`);
    const title = `### ${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_[verdict]} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(pullRequests.length, 'open pull request')}`;
    return `${[title, ['| | Pull request | Verdict |', '|:-:|---|---|', ...rows].join('\n')].join('\n\n')}\n`;
}
const MOST_ROWS = 500;
const pullUrl = (repositoryUrl, number) => repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${number}`;


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
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   e: () => (/* binding */ wordCount),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   lP: () => (/* binding */ documentPoints),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   u5: () => (/* binding */ figures)
/* harmony export */ });
/* unused harmony exports duration, pointsToFix */
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
            return `${countOf(report.documents, 'error') > 0 ? 'Nothing blocks' : 'Nothing to fix'}${report.reason === undefined ? ', waiting for the review' : `. ${unstopped(report.reason)}`}`;
        case 'none':
            return unstopped(report.reason ?? 'No postmortem in this change');
        case 'error':
            return 'The gate could not decide';
    }
}
function passHeadline({ documents, review }) {
    const several = documents.length > 1;
    const errors = countOf(documents, 'error');
    const warnings = countOf(documents, 'warning');
    // Errors are left where the settings let them pass.
    const all = documents.length === 2 ? 'Both postmortems' : `All ${documents.length} postmortems`;
    const complete = several ? `${all} are complete` : 'This postmortem is complete';
    const passing = several ? `${all} pass` : 'This postmortem passes';
    const remarks = [
        ...(errors > 0 ? [plural(errors, 'error')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ];
    return [
        errors > 0 ? passing : complete,
        ...(remarks.length > 0 ? [`with ${remarks.join(' and ')}`] : []),
        ...(review !== undefined && review.approvedBy.length > 0 ? [`approved by ${names(review.approvedBy)}`] : []),
    ].join(', ');
}
/** How many checks of a severity fail. */
const countOf = (documents, severity) => documents.reduce((sum, document) => sum + failed(document, severity).length, 0);
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

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ checklistBlock),
/* harmony export */   hJ: () => (/* binding */ bindingOf),
/* harmony export */   sh: () => (/* binding */ checklists)
/* harmony export */ });
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8308);
/**
 * The reviewer's checklist as Markdown: written into the gate's comment, quoted for reviewers to paste, and read back.
 *
 *     <!-- postmortem-gate-checklist 8c1f…e2 -->
 *     - [ ] <!-- item:root-cause --> The root cause is a cause and not a symptom
 *     - [x] <!-- item:blameless --> It is blameless ✓ by alice
 */

const marker = /^<!-- postmortem-gate-checklist ([0-9a-f.]{0,10000}) -->$/;
const carriedMark = /^<!-- postmortem-gate-(tick|untick) ([a-z0-9-]{1,200}) ([A-Za-z0-9_-]{1,100}) ([0-9T:.Z+-]{1,40}) ([0-9a-f.]{0,10000}) -->$/;
const item = /^- \[([ xX])\] <!-- item:([a-z0-9-]{1,200}) -->/;
/** What a tick is given for: the postmortems' blobs, whatever their names. */
function bindingOf(head) {
    return [...new Set([...head.values()].filter((blob) => blob !== null))].sort().join('.');
}
/** The list for the gate's own comment. It must stand after a blank line, at the start of its line. */
function checklistBlock(boxes, binding, carried = []) {
    return [
        `<!-- postmortem-gate-checklist ${binding} -->`,
        ...carried.map((one) => `<!-- postmortem-gate-${one.isTick ? 'tick' : 'untick'} ${one.item} ${one.login} ${one.at} ${one.binding} -->`),
        ...boxes.map(({ id, text, isTicked }) => `- [${isTicked ? 'x' : ' '}] <!-- item:${id} --> ${text}`),
    ].join('\n');
}
/** Every list of ours in a body that stands at its top level; quoted, fenced and nested ones are none. */
function checklists(body) {
    const found = [];
    let open = null;
    const close = () => {
        if (open)
            found.push({ ...open, skeleton: open.skeleton.join('\n').trimEnd() });
        open = null;
    };
    for (const raw of (0,_top_level_js__WEBPACK_IMPORTED_MODULE_0__/* .topLevelLines */ .V)(body)) {
        const line = raw?.trimEnd() ?? '';
        const binding = marker.exec(line)?.[1];
        if (binding !== undefined) {
            close();
            open = { binding, boxes: new Map(), skeleton: [line], carried: [] };
            continue;
        }
        if (!open)
            continue;
        const box = item.exec(line);
        const carried = open.boxes.size === 0 ? carriedMark.exec(line) : null;
        if (box)
            open.boxes.set(box[2], box[1] !== ' ' && (open.boxes.get(box[2]) ?? true));
        else if (carried) {
            const [, kind, id, login, at, text] = carried;
            open.carried.push({ isTick: kind === 'tick', item: id, login: login, at: at, binding: text });
        }
        else if (raw !== null && line !== '') {
            close();
            continue;
        }
        open.skeleton.push(box ? line.replace(/^- \[.\]/, '- [ ]') : raw === null ? '?' : line);
    }
    close();
    return found;
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ withoutFallback),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   W$: () => (/* binding */ fallbackMark),
/* harmony export */   lz: () => (/* binding */ fallbackNote)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5013);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);


const MINUTE = 60_000;
/** How long before a deadline the fallback is asked. */
const LEAD = 24 * 60 * MINUTE;
const mark = /^<!-- postmortem-gate-asked ([0-9T:.Z-]{20,30}) -->$/;
/** The hidden line by which a later run knows that the fallback was asked. */
const fallbackMark = ({ at }) => `<!-- postmortem-gate-asked ${at} -->`;
/**
 * Whom to ask for a review now, or who was asked and when; null where nobody is to be.
 *
 * @param now milliseconds since the epoch, by the server's clock
 */
function fallback(evidence, settings, state, standing, now) {
    if (!settings.fallback)
        return null;
    const asked = askedAt(evidence);
    const reviewers = namesToAsk(evidence, settings.fallback.reviewers);
    if (asked !== null)
        return { reviewers, at: asked, ask: [] };
    if (state !== 'waiting' || evidence.draft || now < dueAt(evidence, settings.fallback, standing))
        return null;
    const already = new Set(evidence.requested.map(_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb));
    const ask = reviewers.filter((name) => !already.has((0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(name)));
    return ask.length === 0 ? null : { reviewers, at: new Date(now).toISOString(), ask };
}
/** When our comment first said that the fallback was asked; its history tells, whoever edited it since. */
function askedAt({ own }) {
    for (const { author, body, edits } of own) {
        const isOurs = (editor) => !!editor && !!author && (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(editor) === (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(author);
        const texts = edits?.length ? edits.flatMap((edit) => (isOurs(edit.editor) ? (edit.body ?? '') : [])) : [body];
        for (const line of texts.flatMap((text) => [...(0,_top_level_js__WEBPACK_IMPORTED_MODULE_1__/* .topLevelLines */ .V)(text)])) {
            const at = mark.exec(line?.trimEnd() ?? '')?.[1];
            if (at !== undefined && !Number.isNaN(Date.parse(at)))
                return at;
        }
    }
    return null;
}
/** The first of: `after` without an eligible review, and a day before the deadline. */
function dueAt({ openedAt, readyAt, reviews }, { after, deadline }, standing) {
    const came = reviews.filter(({ state, author }) => state.toUpperCase() !== 'PENDING' && standing(author) === null);
    const times = [openedAt, readyAt ?? openedAt, ...came.map(({ submittedAt }) => submittedAt)].map(Date.parse);
    const waited = after === undefined ? Number.POSITIVE_INFINITY : Math.max(...times) + after * MINUTE;
    return deadline === undefined ? waited : Math.min(waited, Date.parse(deadline) - LEAD);
}
/** All but the opener, whom GitHub refuses. */
function namesToAsk({ opener }, reviewers) {
    const names = reviewers.map((name) => name.trim().replace(/^@/, ''));
    return names.filter((name) => !opener || (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(name) !== (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(opener));
}
/** What the comment says of it. */
function fallbackNote({ reviewers, at }, settings) {
    const why = settings.after === undefined ? 'before the deadline' : 'in time';
    return `Nobody who may review did ${why}, so ${reviewers.join(', ')} ${reviewers.length === 1 ? 'was' : 'were'} asked for a review on ${at.slice(0, 10)}.`;
}
/** The review's state where the fallback could not be asked: it says why in place of saying that it was. */
function withoutFallback({ fallback: _, notes = [], ...review }, why) {
    // The sentence about the fallback is the last one.
    return { ...review, notes: [...notes.slice(0, -1), why] };
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   SE: () => (/* binding */ teamsToRead),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   pJ: () => (/* binding */ contributors),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* unused harmony export isTeam */
/** Permissions from which on a review counts. `read` says little on a public repository: GitHub grants it to all. */
const allowed = {
    write: new Set(['admin', 'maintain', 'write']),
    read: new Set(['admin', 'maintain', 'write', 'triage', 'read']),
};
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, '');
/** REST writes `name[bot]` where GraphQL writes `name` and a type; people cannot have brackets in their login. */
const isBot = (person) => person.bot || /\[bot\]$/i.test(person.login);
/** One key per account, however an API spells it. A bot and a person of the same name are two accounts. */
const accountOf = (person) => (isBot(person) ? `${bare(person.login)}[bot]` : bare(person.login));
/** GitHub itself commits as `web-flow` for what people do on its pages. */
const isWebFlow = (person) => bare(person.login) === 'web-flow';
/** A name of a config: `alice`, `@alice` or `@org/team`, as a key. */
const nameOf = (name) => name.trim().replace(/^@/, '').toLowerCase();
const isTeam = (name) => name.includes('/');
/** The names of teams in the settings as keys of `ReviewEvidence.teams`. */
function teamsToRead(settings) {
    return [...new Set(named(settings).filter(isTeam).map(nameOf))];
}
/** Everybody whom the settings name: each of them is eligible. */
function named(settings) {
    const reviewers = typeof settings.reviewers === 'string' ? [] : settings.reviewers;
    return [...reviewers, ...settings.required, ...(settings.fallback?.reviewers ?? [])];
}
/** Accounts that wrote a postmortem of this pull request, and whether somebody unknown did. */
function contributors(evidence) {
    const accounts = new Set();
    let unlinked = null;
    for (const commit of evidence.commits) {
        if (commit.parents > 1 || commit.changesPostmortem === false)
            continue;
        const people = [commit.author, commit.committer].filter((person) => person !== null && !isWebFlow(person));
        for (const person of people)
            accounts.add(accountOf(person));
        if (people.length === 0)
            unlinked ??= commit.sha;
    }
    return { accounts, unlinked };
}
/** Says of anybody what a review or a tick of theirs is worth. */
function standings(evidence, settings) {
    const opener = evidence.opener && accountOf(evidence.opener);
    const { accounts } = contributors(evidence);
    return (person) => {
        if (person === null)
            return 'ghost';
        if (isBot(person))
            return 'bot';
        const account = accountOf(person);
        if (account === opener)
            return 'author';
        if (accounts.has(account))
            return 'contributor';
        const eligible = eligibility(account, evidence, settings);
        return eligible === 'yes' ? null : eligible === 'no' ? 'not-eligible' : 'unknown';
    };
}
function eligibility(account, evidence, settings) {
    if (settings.reviewers === 'anyone')
        return 'yes';
    let unknown = false;
    for (const name of named(settings).map(nameOf)) {
        if (name === account)
            return 'yes';
        if (!isTeam(name))
            continue;
        const members = evidence.teams.get(name);
        if (members?.some((member) => bare(member) === account))
            return 'yes';
        unknown ||= members === undefined || members === null;
    }
    if (typeof settings.reviewers === 'string') {
        const permission = evidence.permissions.get(account) ?? 'unknown';
        if (allowed[settings.reviewers].has(permission))
            return 'yes';
        unknown ||= permission === 'unknown';
    }
    return unknown ? 'unknown' : 'no';
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ topLevelLines)
/* harmony export */ });
/**
 * Which lines of a comment stand at the top level of its Markdown: not in a quote, a fence, an HTML block or a list
 * item. A full parser is no match for hostile comments; this reads each line once and, where it cannot be sure, says no.
 */
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const thematicBreak = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const listItem = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))( *)(.?)/;
/** The lines of a text, null for each that does not surely stand at the top level. Line endings are taken off. */
function* topLevelLines(text) {
    let inside = null;
    /** The column from which on a line belongs to the open list item; 0 where none is open. */
    let content = 0;
    /** Whether the last line ended whatever stood before it, so that the next one starts afresh. */
    let isFresh = true;
    /** Whether a list may be open that is not, or the other way round. */
    let isUnsure = false;
    for (const line of text.split(/\r\n|\r|\n/)) {
        if (inside) {
            const nested = inside.kind === 'markup' ? opening(line) : null;
            if (nested && nested !== 'closed' && nested.kind !== 'markup')
                return;
            if (isEnd(inside, line))
                inside = null;
            isFresh = inside === null;
            yield null;
            continue;
        }
        if (isBlank(line)) {
            isFresh = true;
            yield '';
            continue;
        }
        const column = indent(line);
        if (content > 0 && column >= content && !isUnsure) {
            isFresh = false;
            yield null;
            continue;
        }
        const opened = opening(line);
        if (isUnsure && column > 0 && (opened || /^\s+[`~<]/.test(line)))
            return;
        const item = column < 4 && !thematicBreak.test(line) ? listItem.exec(line) : null;
        if (item && (item[2] !== '' || item[3].trim() === '')) {
            const spaces = item[2].length;
            const width = spaces > 4 ? 1 : spaces;
            const hasContent = item[3].trim() !== '';
            // Only a bullet or a 1 begins a list wherever parsers stand; another number, and an empty item, may be text.
            const isSure = hasContent && ((isFresh && /[-+*]|^ *1[.)]/.test(item[1])) || (content > 0 && !isUnsure));
            content = item[1].length + width;
            isUnsure = !isSure;
            isFresh = false;
            yield line;
            continue;
        }
        if (opened) {
            content = 0;
            isUnsure = false;
            inside = opened === 'closed' ? null : opened;
            isFresh = opened === 'closed';
            yield opened === 'closed' ? line : null;
            continue;
        }
        if (content > 0 && !isFresh)
            isUnsure = true;
        else if (column < 4) {
            content = 0;
            isUnsure = false;
        }
        isFresh = false;
        yield column < 4 ? line : null;
    }
}
/** The fence or HTML block that a line opens; `closed` where the block ends on the same line. */
function opening(line) {
    const mark = fence.exec(line)?.[1];
    if (mark)
        return { kind: 'fence', marker: mark[0], length: mark.length };
    const start = line.trimStart();
    if (indent(line) > 3 || !start.startsWith('<'))
        return null;
    const isLast = htmlEnd(start);
    if (isLast === null)
        return { kind: 'markup' };
    return isLast(start.slice(2)) ? 'closed' : { kind: 'html', isLast };
}
/** How an HTML block ends that does not end at a blank line, by what it starts with. */
function htmlEnd(start) {
    const has = (end) => (line) => line.toLowerCase().includes(end);
    if (start.startsWith('<!--'))
        return has('-->');
    if (start.startsWith('<?'))
        return has('?>');
    if (start.startsWith('<![CDATA['))
        return has(']]>');
    if (/^<![a-z]/i.test(start))
        return has('>');
    const raw = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(start);
    return raw && has(`</${raw[1].toLowerCase()}>`);
}
function isEnd(inside, line) {
    if (inside.kind === 'markup')
        return isBlank(line);
    if (inside.kind === 'html')
        return inside.isLast(line);
    const run = line.trim();
    return indent(line) < 4 && run.length >= inside.length && run === inside.marker.repeat(run.length);
}
/** Only spaces and tabs make a blank line to Markdown; a no-break space is text. */
const isBlank = (line) => /^[ \t]*$/.test(line);
/** The column that a line's text starts at, tabs counted to the next multiple of four. */
function indent(line) {
    let column = 0;
    for (const character of line) {
        if (character === ' ')
            column++;
        else if (character === '\t')
            column += 4 - (column % 4);
        else
            break;
    }
    return column;
}


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pageName)
/* harmony export */ });
/* unused harmony export pageKinds */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/** Which page of `docs/rules` explains a check. */

/** The kinds of check that a template or a config gives: one page explains all of a kind. */
const pageKinds = [
    'section',
    'template.comments',
    'template.field',
    'template.guidance',
    'template.order',
    'template.section',
    'template.table',
    'template.tasks',
];
/** The name of its page, without `.md`; undefined where there is none. */
function pageName(checkId) {
    if (Object.hasOwn(_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a, checkId))
        return checkId;
    return pageKinds.find((kind) => checkId === kind || checkId.startsWith(`${kind}.`));
}


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isSubmission),
/* harmony export */   r: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
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
    const before = await postmortemsBefore(unsure.map(({ change }) => change), source, kindOf);
    const markdownIn = markdownLister(source);
    for (const { change, entry, kind } of unsure) {
        // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
        const isStill = before.has(change);
        const isAlone = kind !== 'brief' && (await markdownIn(folderOf(change.path))).every((path) => path === change.path);
        if (isStill || isAlone)
            documents.push({ path: change.path, entry, isNew: isNew(change) });
        else
            leftOut.push({ path: change.path, reason: leftOutReason(kind) });
    }
    const deleted = [];
    const lost = await postmortemsBefore(gone.map(({ change }) => change), source, kindOf);
    for (const { path, change } of gone) {
        if (!INDEX.test(path) || lost.has(change))
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
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The list of changed files holds a kind of change that the gate does not know: ${JSON.stringify(change.status)}.`, 'Update postmortem-gate; until then, split the change or ask for this kind to be supported.');
        }
    }
    return { candidates, gone };
}
/** Those of the changes whose file was a postmortem before. */
async function postmortemsBefore(changes, source, kindOf) {
    const old = changes
        .filter((change) => !isNew(change))
        .map((change) => ({ change, path: change.previousPath ?? change.path }));
    const entries = await source.read(old.map(({ path }) => path), 'base');
    const found = new Set();
    for (const [i, { change, path }] of old.entries()) {
        const entry = entries[i];
        if (entry.kind === 'text' && (await kindOf(path, entry.text)) === 'postmortem')
            found.add(change);
    }
    return found;
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
/** Whether a file stands where a postmortem would, in a format that cannot be read as one. */
const isSubmission = (path, matches) => OFFICE.test(path) && matches(path.replace(OFFICE, '.md'));
/** A folder for postmortems into which only a PDF (or the like) was put, and in which no text stands. */
async function refusedSubmissions(changes, documents, leftOut, matches, markdownIn) {
    const refused = [];
    const judgedFolders = new Set(documents.map(({ path }) => folderOf(path)));
    const notText = new Set(leftOut.map(({ path }) => path));
    for (const change of changes) {
        if (change.status === 'removed' || change.status === 'unchanged' || !isSubmission(change.path, matches))
            continue;
        const folder = folderOf(change.path);
        if (judgedFolders.has(folder))
            continue;
        const texts = (await markdownIn(folder)).filter((path) => !notText.has(path));
        if (texts.length > 0)
            continue;
        const extension = change.path.slice(change.path.lastIndexOf('.') + 1).toUpperCase();
        refused.push({
            path: change.path,
            reason: `The postmortem is here only as a ${extension} file, which cannot be read line by line: commit the text as Markdown.`,
        });
    }
    return refused;
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
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
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
    const scanned = (0,_parse_index_js__WEBPACK_IMPORTED_MODULE_2__/* .preScan */ .$U)(entry.text);
    if (scanned.ok)
        return entry.text;
    const { line } = new _model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .Lines */ .q(entry.text).position(scanned.at.start);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The template ${path} cannot be read: line ${line}: ${scanned.message}`, scanned.help);
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadWithTemplates)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5740);
/* harmony import */ var _profiles_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5017);
/** Loads a config together with the templates that it names: only these tell which checks it may name. */




/**
 * @throws ConfigError for a config that is wrong
 * @throws UserError for a template that cannot be used
 */
async function loadWithTemplates(source, read) {
    const templates = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTemplates */ .QT)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .templatePaths */ .bX)((0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)(source).settings), read);
    const own = Object.entries(templates).flatMap(([path, text]) => (0,_profiles_template_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .d)({ path, text }).checks.map(({ id }) => id));
    return {
        ...(0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)({ ...source, checkIds: [...new Set([..._profiles_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIds */ .tD, ...own])], settable: _profiles_index_js__WEBPACK_IMPORTED_MODULE_1__/* .settableOptions */ .D7 }),
        templates,
    };
}


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
