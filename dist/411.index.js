export const id = 411;
export const ids = [411];
export const modules = {

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ Runner),
/* harmony export */   cy: () => (/* binding */ shellSafeJson),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* unused harmony export plainly */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1762);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2474);
/**
 * The runner's side of an Action: log, annotations, outputs and job summary, by way of @actions/core and within what the
 * runner shows. Nothing that passes here gives the runner a command of somebody else's.
 */




/** The same bytes without @actions/core, which would take longer to load than all the rest of a run that says so little. */
const plainly = (env, stdout) => ({
    info: (text) => void stdout.write(`${text}\n`),
    setOutput(name, value) {
        const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    summary: {
        addRaw: (text, addEOL) => ({
            write: async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${text}${addEOL ? '\n' : ''}`),
        }),
    },
});
/** The runner drops a summary that is larger, shows ten annotations of each level, and cuts a message anywhere. */
const SUMMARY_BYTES = 1_048_576;
const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;
/** The older form of a command is read anywhere in a line, within an annotation too. */
const withoutOldCommands = (text) => text.replaceAll('##[', '##\u200d[');
/** An input as the workflow gives it; undefined where action.yml is not in play. */
function input(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}
class Runner {
    env;
    #annotated = { error: 0, warning: 0, notice: 0 };
    #load;
    #toolkit;
    /** @param load loads @actions/core */
    constructor(env, stdout, load) {
        this.env = env;
        this.#load = load;
        this.#toolkit = plainly(env, stdout);
    }
    /** From here on all goes through @actions/core. */
    async open() {
        const toolkit = await this.#load();
        this.#toolkit = toolkit;
        return toolkit;
    }
    /** Lines for the log; nothing in them is a command. */
    log(text) {
        this.#toolkit.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(text));
    }
    async annotate({ level, message, title, file, ...place }) {
        this.#annotated[level]++;
        if (this.#annotated[level] > PER_LEVEL)
            return;
        const toolkit = await this.open();
        toolkit[level]((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(withoutOldCommands(message), MESSAGE_UNITS), {
            ...(title === undefined ? {} : { title: withoutOldCommands(title) }),
            ...(file === undefined ? {} : { file: withoutOldCommands(file) }),
            ...place,
        });
    }
    /** Sets an output; without the runner's file there is nobody to read it. */
    output(name, value) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.env.GITHUB_OUTPUT ?? ''))
            this.#toolkit.setOutput(name, value);
    }
    /** Adds Markdown to the job summary; where it would be too large, a sentence instead. */
    async summary(markdown) {
        const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.env.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size;
        if (used === undefined)
            return;
        const fits = (text) => used + Buffer.byteLength(text, 'utf8') + 1 <= SUMMARY_BYTES;
        const text = fits(markdown) ? markdown : 'The summary is larger than GitHub shows; the JSON report has it all.';
        if (fits(text))
            await this.#toolkit.summary.addRaw(text, true).write();
    }
}
/**
 * JSON in which no character of a value means anything to a shell; a JSON parser reads the same values. Not every shell
 * takes a quote behind a backslash for one within quotes.
 */
function shellSafeJson(value) {
    return JSON.stringify(value).replace(/\\["\\]|[^A-Za-z0-9_./,:"[\]{}\\@+= -]/g, (unit) => `\\u${unit
        .charCodeAt(unit.length - 1)
        .toString(16)
        .padStart(4, '0')}`);
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OWN_FAULT: () => (/* binding */ OWN_FAULT),
  main: () => (/* binding */ main),
  told: () => (/* binding */ told)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
;// CONCATENATED MODULE: ./lib/github/events.js
/** What an event asks the gate to look at. A payload gives names and numbers only: state is always read anew. */


const EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
];
const NumberSchema = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const ShaSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const PullRequestSchema = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        number: NumberSchema,
        updated_at: dist/* optional */.lqM(dist/* string */.YjP()),
        head: dist/* optional */.lqM(dist/* object */.Ikc({ sha: ShaSchema })),
    }),
    review: dist/* optional */.lqM(dist/* object */.Ikc({ id: dist/* optional */.lqM(dist/* number */.aig()), state: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
const CommentSchema = dist/* object */.Ikc({
    action: dist/* string */.YjP(),
    issue: dist/* object */.Ikc({ number: NumberSchema, pull_request: dist/* optional */.lqM(dist/* unknown */.L5J()) }),
    comment: dist/* object */.Ikc({
        id: dist/* optional */.lqM(dist/* number */.aig()),
        updated_at: dist/* optional */.lqM(dist/* string */.YjP()),
        body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
        user: dist/* nullish */.cl6(dist/* object */.Ikc({ id: dist/* number */.aig(), type: dist/* optional */.lqM(dist/* string */.YjP()) })),
    }),
    changes: dist/* optional */.lqM(dist/* object */.Ikc({ body: dist/* optional */.lqM(dist/* object */.Ikc({ from: dist/* optional */.lqM(dist/* string */.YjP(), '') })) })),
    sender: dist/* nullish */.cl6(dist/* object */.Ikc({ id: dist/* number */.aig() })),
});
const MergeGroupSchema = dist/* object */.Ikc({
    action: dist/* optional */.lqM(dist/* string */.YjP()),
    merge_group: dist/* object */.Ikc({ head_sha: ShaSchema, base_sha: ShaSchema, base_ref: dist/* string */.YjP() }),
});
const WorkflowRunSchema = dist/* object */.Ikc({
    workflow_run: dist/* object */.Ikc({
        head_branch: dist/* nullish */.cl6(dist/* string */.YjP()),
        head_repository: dist/* nullish */.cl6(dist/* object */.Ikc({ owner: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP() })) })),
    }),
});
/** A task-list box as GFM writes it. */
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]\[[ xX]\][ \t]/m;
/**
 * @param event `GITHUB_EVENT_NAME`
 * @param payload what stands in the file at `GITHUB_EVENT_PATH`
 * @param asked the input `pull-request`: a number, `all`, or empty
 * @throws UserError for an event that the gate has no use for, and for a payload that is not that event's
 */
function target(event, payload, asked) {
    if (!EVENTS.includes(event)) {
        throw new errors/* UserError */.y(`The event ${JSON.stringify(event.slice(0, 60))} is none that the gate can judge.`, `Start the workflow on one of ${EVENTS.map((name) => `\`${name}\``).join(', ')}.`);
    }
    const input = asked.trim();
    if (input !== '')
        return askedFor(input);
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request, review } = read(PullRequestSchema, payload, event);
            const { number, updated_at: updatedAt, head } = pull_request;
            const known = {
                ...(updatedAt === undefined || head === undefined ? {} : { pull: { updatedAt, headSha: head.sha } }),
                ...(review?.id === undefined
                    ? {}
                    : { review: { id: String(review.id), isDismissed: review.state?.toLowerCase() === 'dismissed' } }),
            };
            return { kind: 'pull-request', number, known };
        }
        case 'issue_comment':
            return commentTarget(read(CommentSchema, payload, event));
        case 'merge_group': {
            const { action, merge_group } = read(MergeGroupSchema, payload, event);
            if (action === 'destroyed')
                return { kind: 'nothing', reason: 'The merge group is gone.' };
            const { head_sha: headSha, base_sha: baseSha, base_ref: baseRef } = merge_group;
            return { kind: 'merge-group', headSha, baseSha, baseRef };
        }
        case 'schedule':
            return { kind: 'all' };
        case 'workflow_dispatch':
            throw new errors/* UserError */.y('A run by hand must say which pull request it is for.', 'Pass the input `pull-request`: a number, or `all` for every open one.');
        case 'workflow_run': {
            const { head_branch: branch, head_repository: head } = read(WorkflowRunSchema, payload, event).workflow_run;
            const owner = head?.owner?.login;
            if (!branch || !owner) {
                return { kind: 'nothing', reason: 'The branch that the relayed run was for is gone.' };
            }
            return { kind: 'branch', owner, branch };
        }
    }
}
function askedFor(input) {
    if (input === 'all')
        return { kind: 'all' };
    if (!/^[1-9]\d{0,9}$/.test(input)) {
        throw new errors/* UserError */.y(`The input \`pull-request\` is neither a number nor \`all\`: ${JSON.stringify(input.slice(0, 60))}.`, 'Pass the number of a pull request, for example `pull-request: 42`.');
    }
    return { kind: 'pull-request', number: Number(input) };
}
/** A comment matters where it is our own, or holds boxes that a reviewer may have ticked; all others end here. */
function commentTarget({ action, issue, comment, changes, sender }) {
    if (issue.pull_request === undefined)
        return { kind: 'nothing', reason: 'The comment is on an issue.' };
    const texts = [comment.body, changes?.body?.from ?? ''];
    const isOurs = texts.some((text) => text.startsWith('<!-- postmortem-gate:'));
    // With an App's token our own writes start workflows: answering those would never end.
    if (isOurs && comment.user?.type === 'Bot' && comment.user.id === sender?.id) {
        return { kind: 'nothing', reason: 'The gate wrote this comment itself.' };
    }
    if (!isOurs && !texts.some((text) => BOX.test(text))) {
        return { kind: 'nothing', reason: 'The comment holds no reviewer’s checklist.' };
    }
    const updatedAt = action === 'deleted' ? null : comment.updated_at;
    const isTold = comment.id !== undefined && updatedAt !== undefined;
    return {
        kind: 'pull-request',
        number: issue.number,
        known: isTold ? { comment: { id: String(comment.id), updatedAt } } : {},
    };
}
function read(schema, payload, event) {
    const result = dist/* safeParse */.xLC(schema, payload);
    if (result.success)
        return result.output;
    throw new errors/* UserError */.y(`The payload is not that of the event \`${event}\` (at “${dist/* getDotPath */.BuJ(result.issues[0]) ?? 'its root'}”).`, 'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner sets them.');
}

// EXTERNAL MODULE: ./lib/github/runner.js
var github_runner = __webpack_require__(3581);
;// CONCATENATED MODULE: ./lib/main.js
/** The Action's entry: environment → what to look at → run → exit code. What is not needed for an event is not loaded. */




/** What is said of an error whose text nobody knows: it may hold anything, commands of the runner among it. */
const OWN_FAULT = 'The gate failed by a fault of its own. Please report it: https://github.com/postmortem-gate/postmortem-gate/issues';
/** What may be told of an error. */
function told(error, runner) {
    if (error instanceof errors/* UserError */.y)
        return error;
    if (error instanceof Error && runner.env.RUNNER_DEBUG === '1')
        runner.log(error.stack ?? error.message);
    return new errors/* UserError */.y(OWN_FAULT, 'With `ACTIONS_STEP_DEBUG` set to `true`, the log shows where.');
}
/** Runs the Action once; resolves to the exit code and never rejects. */
async function main(world) {
    const runner = new github_runner/* Runner */.by(world.env, world.stdout, world.toolkit);
    try {
        const asked = targetOf(world.env);
        if (asked.kind === 'nothing') {
            runner.log(asked.reason);
            runner.output('verdict', 'none');
            return 0;
        }
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(318), __webpack_require__.e(668), __webpack_require__.e(512), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 1707));
        return await run(asked, runner, world);
    }
    catch (error) {
        return await failure(error, runner);
    }
}
async function failure(error, runner) {
    await runner.open();
    runner.output('verdict', 'error');
    const { message, help } = told(error, runner);
    await runner.annotate({ level: 'error', title: 'Postmortem gate', message: `${message}\n${help}` });
    return 1;
}
function targetOf(env) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '' } = env;
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y('There is no event to judge: GITHUB_EVENT_PATH names no JSON file.', 'Run this in GitHub Actions; on a terminal, use `postmortem-gate check`.');
    }
    return target(event, payload, (0,github_runner/* input */.hF)(env, 'pull-request') ?? '');
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Errors that are the user's to mend: one sentence, and what to do. Everything else is a fault of ours. */
class UserError extends Error {
    help;
    name = 'UserError';
    /**
     * @param message what is wrong, in one sentence
     * @param help what to do: which permission, which key, which line
     */
    constructor(message, help, options) {
        super(message, options);
        this.help = help;
    }
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2474);
/**
 * The one place where text that is not ours becomes a line on a terminal or in a log: it moves no cursor, sets no colour
 * and gives the runner no command.
 */

const BREAK = '\u200d';
/** Text on one line, with everything that a terminal would act on shown as a sign. */
function printable(value, limit = 1000) {
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, limit)), limit));
}
/**
 * The runner reads `::name::` at the start of a line and `##[name]` anywhere in one, on both streams. It matters only
 * there, and the joiner that breaks them is not seen. What .NET takes for space before a command, U+0085 among it, is
 * none to JavaScript.
 */
function withoutCommands(output) {
    return output.replaceAll('##[', `##${BREAK}[`).replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${BREAK}`);
}
/** How many columns a text takes on a terminal: wide characters two, combining ones none. */
function columns(value) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(value))
        return value.length;
    let count = 0;
    for (const character of value)
        count += width(character);
    return count;
}
function width(character) {
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** At most `limit` columns of a text, the last being an ellipsis where something was cut. */
function fitted(value, limit) {
    if (columns(value) <= limit)
        return value;
    let shown = '';
    let taken = 1;
    for (const character of value) {
        taken += width(character);
        if (taken > limit)
            break;
        shown += character;
    }
    return `${shown}…`;
}
/** Text in lines of at most `limit` columns, broken at spaces; a longer word stands alone. */
function wrapped(value, limit) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of value.split(/ +/)) {
        const more = columns(word);
        if (line !== '' && taken + 1 + more > limit) {
            lines.push(line);
            line = '';
        }
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/** Text from outside made visible and short: nothing in it can hide, reorder or move what stands around it. */
/**
 * The same text on one line: control, format and bidirectional characters, unassigned and lone code units become
 * visible signs. Emoji sequences stay whole.
 */
function visible(value) {
    return isAscii(value) ? value : value.replace(UNSEEN, sign);
}
/** Whether all characters are printable ASCII: most text is, and everything is simpler for it. */
const isAscii = (value) => /^[ -~]*$/.test(value);
/** At most `limit` UTF-16 units, the last being an ellipsis where something was cut; never half a character. */
function cut(value, limit) {
    if (value.length <= limit)
        return value;
    const last = value.charCodeAt(limit - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
    return `${value.slice(0, end)}…`;
}
// A joiner between emoji and a variation selector after a character are part of what a reader sees.
const UNSEEN = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\u200d\ufe0e\ufe0f])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function sign(character) {
    const point = character.codePointAt(0);
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '␡';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ })

};
