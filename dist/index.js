import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ answerWriter),
/* harmony export */   W: () => (/* binding */ answerReader)
/* harmony export */ });
/** What one thread writes; of equal results, those that are one object are sent once. */
function answerWriter() {
    const numbers = new Map();
    const sent = (result) => {
        if (!isPlain(result))
            return result;
        const known = numbers.get(result);
        if (known !== undefined)
            return known;
        numbers.set(result, numbers.size);
        return { number: numbers.size - 1, result };
    };
    return (judged) => {
        const answer = { ...judged, report: { ...judged.report, checks: judged.report.checks.map(sent) } };
        return JSON.stringify(answer);
    };
}
/** Reads what one thread wrote, in its order. What was sent once is one object in all that is read. */
function answerReader() {
    const results = [];
    const received = (sent) => {
        if (typeof sent === 'number')
            return results[sent];
        if (!('number' in sent))
            return sent;
        results[sent.number] = sent.result;
        return sent.result;
    };
    return (text) => {
        const answer = JSON.parse(text);
        return { ...answer, report: { ...answer.report, checks: answer.report.checks.map(received) } };
    };
}
/** `checkResults` makes one object of these for each check, so that there are no more of them than checks. */
const isPlain = (result) => result.outcome === 'pass' && result.evidence.length === 0 && result.fix === undefined;


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   qJ: () => (/* binding */ demo),
/* harmony export */   xw: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5919);
/* harmony import */ var _judges_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8038);
/** The one entry of the bundle; which role it plays is chosen by how it is started. Each role loads its own parts. */





/** The command line; resolves to the exit code. */
async function cli(argv) {
    const [{ run }, { workerJudges }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(69)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9069)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8038))]);
    process.stdout.on('error', outputFault);
    // By way of a name: the bundler would take a `new URL(…, import.meta.url)` for a file to copy.
    const self = import.meta.url;
    return run(argv, {
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        cwd: process.cwd(),
        env: process.env,
        now: () => new Date(),
        home: new URL('../', self),
        judges: (job) => workerJudges(job, { entry: new URL(self), threads: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }),
        onInterrupt: (stop) => void process.once('SIGINT', stop),
    });
}
/** Whoever reads may have read enough (`| head`): the exit code still tells the verdict. */
function outputFault(error) {
    if (error.code === 'EPIPE')
        return;
    const said = `Standard output cannot be written (${error.code ?? error.message}).\nLook at the disk, or write to another place.\n`;
    process.stderr.write(said, () => process.exit(2));
}
/**
 * The sample pull request of `npm start`; resolves to the exit code.
 * @param root the repository's folder
 */
async function demo(root) {
    const { demo } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(384), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1931));
    const { stdout, env } = process;
    stdout.on('error', outputFault);
    return demo({ root, stdout, color: stdout.isTTY === true && !env.NO_COLOR });
}
/** The Action; resolves to the exit code. */
async function action() {
    const [{ main, OWN_FAULT }, { workerJudges }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(411)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7792)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8038))]);
    // Node would print the error's own text, in which the runner reads commands.
    process.on('uncaughtException', () => process.stdout.write(`::error::${OWN_FAULT}\n`, () => process.exit(1)));
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => cancelled.abort());
    return main({
        env: process.env,
        stdout: process.stdout,
        toolkit: () => Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421)),
        signal: cancelled.signal,
        // What is found later can no longer be written: all requests of a pull request have 120 seconds.
        judges: (job) => workerJudges(job, { entry: new URL(import.meta.url), totalMs: 90_000 }),
    });
}
/** The remark plugin's work on one file; resolves once its messages are there. */
async function remark(file, options) {
    const [{ judgeFile }, { workerJudges }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(934), __nccwpck_require__.e(318), __nccwpck_require__.e(668), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7855)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8038))]);
    const self = import.meta.url;
    return judgeFile(file, options, (job) => workerJudges(job, { entry: new URL(self) }));
}
/** Whether the runner started this very file; its folder may be reached by a link. */
function isStarted() {
    try {
        return node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.isMainThread && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '') === (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    }
    catch {
        return false;
    }
}
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.workerData?.role === _judges_js__WEBPACK_IMPORTED_MODULE_4__.JUDGE_ROLE) {
    const { answerTexts } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(138), __nccwpck_require__.e(683), __nccwpck_require__.e(3), __nccwpck_require__.e(348), __nccwpck_require__.e(2), __nccwpck_require__.e(353)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6990));
    answerTexts();
}
else if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.workerData?.role === _judges_js__WEBPACK_IMPORTED_MODULE_4__.PARSER_ROLE) {
    const { answerParsed } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(683), __nccwpck_require__.e(717)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5717));
    await answerParsed();
}
else if (isStarted()) {
    process.exitCode = await action();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JUDGE_ROLE: () => (/* binding */ JUDGE_ROLE),
  PARSER_ROLE: () => (/* binding */ PARSER_ROLE),
  workerJudges: () => (/* binding */ workerJudges)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./lib/answers.js
var answers = __nccwpck_require__(9864);
;// CONCATENATED MODULE: ./lib/judges.js
/**
 * Judges texts in worker threads with a deadline and a memory limit each: no text can stall, crash or exhaust the gate.
 * Where many wait, every second thread parses texts for another to judge, so that each has half of the code to compile.
 */



/** What the thread's entry is told, so that the one bundle knows its role. */
const JUDGE_ROLE = 'postmortem-gate-judge';
const PARSER_ROLE = 'postmortem-gate-parser';
/** Room for what is soon thrown away: syntax trees and sentences, copied less often where there is more of it. */
const YOUNG_MB = 48;
/**
 * A further thread is started for so many texts that wait. It loads and compiles everything anew, half a second of CPU,
 * which fewer texts do not win back.
 */
const WORTH_A_THREAD = 100;
/**
 * The compiler optimises what has run for a moment: over a thousand texts it took a third of the CPU. By Node's major
 * version, for V8 complains of a flag that it does not know.
 */
const LATER = {
    20: ['--interrupt-budget=600000'],
    22: ['--invocation-count-for-turbofan=30000'],
    24: ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=1500'],
};
/**
 * From a heap of so many MB on a thread looks for old garbage. Each time V8 forgets the optimised code of functions of
 * which none is left, those of the parser among them, and has to make it anew; else that happens often at the start.
 */
const ROOMY = '--initial-old-space-size=32';
/**
 * After so many texts that ran into the deadline or ended their thread the rest is not tried: they would hold the runner
 * for minutes.
 */
const MAX_MISSES = 3;
function workerJudges(job, options) {
    const { entry, threads: limit = 1, deadlineMs = 10_000, totalMs = Number.POSITIVE_INFINITY, memoryMb = 384, } = options;
    for (const flag of [ROOMY, ...(LATER[process.versions.node.split('.')[0]] ?? [])])
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
    const threads = new Set();
    const waiting = [];
    const parsed = [];
    let misses = 0;
    let begun;
    const start = (role) => {
        const worker = new external_node_worker_threads_.Worker(entry, {
            workerData: { role, job },
            resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: 4 },
            // Nothing that a text brings about may reach the log unescaped.
            stdout: true,
            stderr: true,
        });
        const thread = { worker, role, isReady: false, task: null, since: 0, timer: undefined };
        const judgement = (0,answers/* answerReader */.W)();
        worker.on('message', (answer) => {
            thread.isReady = true;
            if (role === JUDGE_ROLE)
                finish(thread, judgement(answer));
            else
                passOn(thread, answer);
        });
        worker.on('error', ({ code }) => {
            misses++;
            if (code === 'ERR_WORKER_OUT_OF_MEMORY')
                drop(thread, 'it needed more memory than the gate gives to one file');
            else
                drop(thread, 'the gate met a fault of its own, which you can report');
        });
        worker.on('exit', () => drop(thread, 'its judgement ended early'));
        worker.unref();
        threads.add(thread);
        return thread;
    };
    const finish = (thread, judged) => {
        thread.task?.done(judged);
        free(thread);
    };
    /** @param written null: the text breaks a limit, so it was not parsed */
    const passOn = (thread, written) => {
        const { task, since } = thread;
        if (task !== null) {
            const leftMs = task.leftMs - (performance.now() - since);
            parsed.push({ ...task, leftMs, asked: written === null ? task.asked : { ...task.asked, parsed: written } });
        }
        free(thread);
    };
    const free = (thread) => {
        clearTimeout(thread.timer);
        thread.task = null;
        next();
    };
    const drop = (thread, why) => {
        if (!threads.delete(thread))
            return;
        void thread.worker.terminate();
        if (thread.task !== null)
            finish(thread, notJudged(thread.task.asked.path, why));
    };
    const withRole = (role) => [...threads].filter((thread) => thread.role === role);
    // A fix is tried by parsing the text anew where it is judged: a thread that only parses would soon have nothing to do.
    const mayHaveParsers = job.fixes !== 'holding';
    /** A further thread, where there is work enough for it: judges and parsers in turn. */
    const started = () => {
        const judges = withRole(JUDGE_ROLE).length;
        if (judges === 0)
            return waiting.length + parsed.length > 0 ? start(JUDGE_ROLE) : undefined;
        if (threads.size >= limit || waiting.length < WORTH_A_THREAD)
            return undefined;
        const isUneven = judges > withRole(PARSER_ROLE).length;
        return start(mayHaveParsers && isUneven ? PARSER_ROLE : JUDGE_ROLE);
    };
    /** What a thread may do next. A judge parses texts itself unless a parser does it for each judge. */
    const taskFor = ({ role }) => {
        if (role === PARSER_ROLE)
            return waiting.shift();
        const parsers = withRole(PARSER_ROLE).filter(({ isReady }) => isReady);
        const isParsedFor = parsers.length >= withRole(JUDGE_ROLE).length;
        return parsed.shift() ?? (isParsedFor ? undefined : waiting.shift());
    };
    const give = (thread) => {
        const task = taskFor(thread);
        if (task === undefined) {
            thread.worker.unref();
            return;
        }
        thread.task = task;
        thread.since = performance.now();
        thread.worker.ref();
        thread.timer = setTimeout(() => {
            misses++;
            drop(thread, `it took longer than ${deadlineMs / 1000} seconds`);
        }, task.leftMs);
        thread.worker.postMessage(task.asked);
    };
    const next = () => {
        if (waiting.length > 0)
            begun ??= performance.now();
        const isOver = begun !== undefined && performance.now() - begun >= totalMs;
        if (misses >= MAX_MISSES || isOver) {
            for (const { asked, done } of [...parsed.splice(0), ...waiting.splice(0)]) {
                done(notJudged(asked.path, 'other files of this change took too long'));
            }
        }
        for (const thread of threads)
            if (thread.task === null)
                give(thread);
        for (let thread = started(); thread !== undefined; thread = started())
            give(thread);
    };
    return {
        judge: (path, text) => new Promise((done) => {
            waiting.push({ asked: { path, text }, leftMs: deadlineMs, done });
            next();
        }),
        close: async () => {
            const open = [...threads];
            threads.clear();
            await Promise.all(open.map((thread) => thread.worker.terminate()));
        },
    };
}
function notJudged(path, why) {
    const reason = `The file could not be judged: ${why}. Shorten it, and take out deeply nested or repeated markup.`;
    const report = { path, verdict: 'error', words: 0, checks: [], facts: {}, reason };
    return { kind: 'postmortem', report, isUnfinished: false };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__action = __webpack_exports__.XI;
/******/ var __webpack_exports__cli = __webpack_exports__.xw;
/******/ var __webpack_exports__demo = __webpack_exports__.qJ;
/******/ var __webpack_exports__remark = __webpack_exports__.Vg;
/******/ export { __webpack_exports__action as action, __webpack_exports__cli as cli, __webpack_exports__demo as demo, __webpack_exports__remark as remark };
/******/ 
