export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/* harmony import */ var _local_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5476);
/* harmony import */ var _local_io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5503);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1762);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3411);
/**
 * The command line: reads the arguments, runs one command, and says what is wrong in one sentence. A command's parts are
 * loaded when it runs.
 */







const ISSUES = 'https://github.com/postmortem-gate/postmortem-gate/issues';
/** Listed here, so that the rest of `stats` is loaded only when it is asked for. */
const STATS_FORMATS = ['table', 'json', 'markdown', 'svg'];
/** Usage, config or internal error. */
const FAULT = 2;
const EXAMPLES = `
Examples:
  postmortem-gate                         judge what changed on this branch
  postmortem-gate postmortems/*.md        judge these files
  postmortem-gate explain summary.service say what a check wants, and why
  postmortem-gate new                     begin a postmortem

Exit codes: 0 nothing to mend, 1 findings, 2 a usage, config or internal error.
`;
/** @returns the exit code: 0 nothing at or above `--fail-on`, 1 findings, 2 a usage, config or internal error */
async function run(argv, io) {
    let code = 0;
    const program = programOf(io, (exit) => {
        code = exit;
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : FAULT;
        io.stderr.write(`${set(said(error), io.stderr)}\n`);
        return FAULT;
    }
}
/** On a terminal no word is broken at its edge; in a log a line stays one. */
function set(message, out) {
    if (out.isTTY !== true)
        return message;
    const width = (0,_local_io_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(out);
    const lines = message.split('\n').flatMap((line) => (line.length > width ? (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(line, width) : [line]));
    return lines.join('\n');
}
/** What is the user's to mend is one sentence and what to do; the rest is ours, with its stack. */
function said(error) {
    if (error instanceof _config_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x)
        return printableLines(`${error.message}\n${error.help}`);
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
        return `${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(error.message)}\n${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(error.help)}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a fault of postmortem-gate. Please report it, with what follows:\n${ISSUES}\n\n${printableLines(stack)}`;
}
const printableLines = (text) => text
    .split('\n')
    .map((line) => (0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(line))
    .join('\n');
function programOf(io, done) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('postmortem-gate')
        .description('Judges postmortems: structure, facts and word limits.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print help')
        .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        // An argument that it names may be a file's name, out of a glob.
        writeErr: (text) => void io.stderr.write(`${set(printableLines(text.trimEnd()), io.stderr)}\n`),
        getOutHelpWidth: () => 80,
        getErrHelpWidth: () => 80,
    })
        .addHelpText('after', EXAMPLES)
        .showHelpAfterError('Add --help to see what can be given.')
        .exitOverride();
    withConfigFlags(program
        .command('check', { isDefault: true })
        .summary('judge postmortems')
        .description('Judges files, folders and globs; without any, what changed against the default\nbranch, uncommitted work included.')
        .argument('[files...]', 'files, folders, globs, or - for standard input')
        .option('--base <ref>', 'compare with this branch or commit instead')
        .option('--all', 'judge every postmortem of the repository')
        .option('--in-paths', 'of files that are named, judge only those that `paths` takes')
        .option('--fix', 'mend what is certain, and show the diff')
        .option('--watch', 'judge again whenever a file or the config is saved')
        .option('--dry-run', 'with --fix: show the diff, and change no file')
        .option('--verbose', 'show every check, and the words that it rests on')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print the report').choices(_local_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMATS */ .hR).default('pretty'))
        .option('--stdin-filename <name>', 'the name of the text on standard input')).action(async (files, flags) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(318), __webpack_require__.e(668), __webpack_require__.e(512), __webpack_require__.e(887), __webpack_require__.e(966), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 5966));
        if (flags.watch !== true)
            return done(await check(files, flags, io));
        const { watch } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(518), __webpack_require__.e(318), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 3756));
        // A mistake in the config is mended as a postmortem is: by the next save.
        const judge = () => check(files, flags, io).catch((error) => void io.stderr.write(`${set(said(error), io.stderr)}\n`));
        done(await watch(files, flags, io, judge));
    });
    withConfigFlags(program
        .command('config')
        .summary('show the settings in force')
        .description('Shows each setting and check in force and where it comes from: of every\npostmortem, or of one file with the overrides that match it.')
        .argument('[file]', 'a postmortem, which need not be there yet')).action(async (file, flags) => {
        const { showConfig } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(683), __webpack_require__.e(318), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 9959));
        done(await showConfig(file, flags, io));
    });
    withConfigFlags(program
        .command('explain')
        .summary('explain a check')
        .description('Explains a check: why it is there, what passes and what fails.')
        .argument('<check>', 'its id, such as summary.duration')).action(async (id, flags) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(683), __webpack_require__.e(318), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 8208));
        done(await explain(id, flags, io));
    });
    program
        .command('derive')
        .summary('show what is understood of a template')
        .description('Shows what the gate understands of your own postmortem template: its sections,\nfields and tables, each with its check.')
        .argument('<template>', 'the Markdown file')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print it').choices(_local_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .DERIVE_FORMATS */ .nZ).default('pretty'))
        .option('--write <file>', 'write it to a new file')
        .action(async (template, flags) => {
        const { derive } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(815), __webpack_require__.e(683), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 5912));
        done(await derive(template, flags, io));
    });
    withConfigFlags(program
        .command('new')
        .summary('write a postmortem to fill in')
        .description('Writes a postmortem to fill in, with the sections of the profile or template in\nforce. It fails the checks until it is filled in, and never overwrites a file.')
        .argument('[path]', 'the file to write; without it, one with the date in the postmortems’ folder')).action(async (path, flags) => {
        const { writePostmortem } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(683), __webpack_require__.e(318), __webpack_require__.e(3), __webpack_require__.e(348), __webpack_require__.e(2), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 4088));
        done(await writePostmortem(path, flags, io));
    });
    program
        .command('init')
        .summary('set up this repository')
        .description('Writes the workflow and the config for this repository, by what stands in it.\nFiles that are there already are kept.')
        .action(async () => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(683), __webpack_require__.e(318), __webpack_require__.e(3), __webpack_require__.e(887), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 8431));
        done(await init(io));
    });
    withRubricFlags(program
        .command('stats')
        .summary('show figures over all postmortems')
        .description('Shows figures over all postmortems of the repository, or over files, folders and\nglobs: time to detect, acknowledge and resolve, what is missing most, and which\naction items are open.')
        .argument('[files...]', 'files, folders and globs; with --merge, the parts')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print them').choices(STATS_FORMATS).default('table'))
        .option('--as-of <day>', 'count action items as overdue on this day (default: today, UTC)')
        .option('--shard <i/n>', 'judge only the i-th of n parts; needs --format json')
        .option('--repository <name>', 'name the repository in the figures, to merge several')
        .option('--merge', 'merge parts that --format json wrote')).action(async (files, flags) => {
        const { stats } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(138), __webpack_require__.e(934), __webpack_require__.e(683), __webpack_require__.e(318), __webpack_require__.e(348), __webpack_require__.e(668), __webpack_require__.e(512), __webpack_require__.e(887), __webpack_require__.e(966), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 6938));
        done(await stats(files, flags, io));
    });
    return program;
}
function withConfigFlags(command) {
    return withRubricFlags(command).option('--fail-on <level>', 'the findings that fail: error, warning or never');
}
function withRubricFlags(command) {
    return command
        .option('--profile <name>', 'the rubric: alx, google-sre, pagerduty or atlassian')
        .option('--template <file>', 'your own postmortem template, in place of a profile')
        .option('--config <file>', 'the config file, in place of .github/postmortem-gate.yml');
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);
/** What is wrong in a config, in sentences. */

const MOST_PROBLEMS = 10;
/** A config that cannot be used; every problem is said, not only the first. */
class ConfigError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nZ: () => (/* binding */ DERIVE_FORMATS)
/* harmony export */ });
/** The words that options of the command line may be given. */
const FORMATS = ['pretty', 'json', 'markdown', 'github', 'sarif'];
/** What a misspelt command may be nearest to. */
const COMMANDS = ['check', 'config', 'explain', 'derive', 'new', 'init', 'stats', 'help'];
const DERIVE_FORMATS = ['pretty', 'json', 'yaml'];


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasColour),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** Terminal columns; 80 where it does not tell them, or says that it has none. */
const widthOf = ({ columns = 0 }) => (columns > 0 ? columns : 80);
/** Colours only on a terminal, and never where `NO_COLOR` says anything: https://no-color.org */
function hasColour({ isTTY = false }, env) {
    return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
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
