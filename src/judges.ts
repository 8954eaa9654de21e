/**
 * Judges texts in worker threads with a deadline and a memory limit each: no text can stall, crash or exhaust the gate.
 * Where many wait, every second thread parses texts for another to judge, so that each has half of the code to compile.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { answerReader } from './answers.js';
import type { Judged } from './gate.js';
import type { JudgeJob } from './judge.js';

export interface Judges {
  /** Never rejects: a text that cannot be judged gets a report with the verdict `error` that says so. */
  judge(path: string, text: string): Promise<Judged>;
  close(): Promise<void>;
}

export interface JudgesOptions {
  /** The module that a thread runs; it answers each `Asked` by its role: with a judgement as `answers.ts` says, or parsed as `sent.ts` does. */
  readonly entry: URL;
  /** How many may run at the same time, where there are texts enough for them. */
  readonly threads?: number;
  /** For one text, in whatever threads. */
  readonly deadlineMs?: number;
  /** For all texts together, from the first on; without it as long as they take. */
  readonly totalMs?: number;
  readonly memoryMb?: number;
}

/** What the thread's entry is told, so that the one bundle knows its role. */
export const JUDGE_ROLE = 'postmortem-gate-judge';
export const PARSER_ROLE = 'postmortem-gate-parser';

/** What a thread is asked to judge, or to read. */
export interface Asked {
  readonly path: string;
  readonly text: string;
  /** Its postmortem as another thread wrote it. */
  readonly parsed?: string;
}

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
const LATER: Readonly<Record<string, readonly string[]>> = {
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

interface Task {
  readonly asked: Asked;
  /** How long it may still take. */
  readonly leftMs: number;
  readonly done: (judged: Judged) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly role: typeof JUDGE_ROLE | typeof PARSER_ROLE;
  /** Whether it has answered. */
  isReady: boolean;
  task: Task | null;
  /** When it was given its task. */
  since: number;
  timer: NodeJS.Timeout | undefined;
}

export function workerJudges(job: JudgeJob, options: JudgesOptions): Judges {
  const {
    entry,
    threads: limit = 1,
    deadlineMs = 10_000,
    totalMs = Number.POSITIVE_INFINITY,
    memoryMb = 384,
  } = options;
  for (const flag of [ROOMY, ...(LATER[process.versions.node.split('.')[0]!] ?? [])]) setFlagsFromString(flag);
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  const parsed: Task[] = [];
  let misses = 0;
  let begun: number | undefined;

  const start = (role: Thread['role']): Thread => {
    const worker = new Worker(entry, {
      workerData: { role, job },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: 4 },
      // Nothing that a text brings about may reach the log unescaped.
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, role, isReady: false, task: null, since: 0, timer: undefined };
    const judgement = answerReader();
    worker.on('message', (answer: string | null) => {
      thread.isReady = true;
      if (role === JUDGE_ROLE) finish(thread, judgement(answer!));
      else passOn(thread, answer);
    });
    worker.on('error', ({ code }: NodeJS.ErrnoException) => {
      misses++;
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') drop(thread, 'it needed more memory than the gate gives to one file');
      else drop(thread, 'the gate met a fault of its own, which you can report');
    });
    worker.on('exit', () => drop(thread, 'its judgement ended early'));
    worker.unref();
    threads.add(thread);
    return thread;
  };

  const finish = (thread: Thread, judged: Judged): void => {
    thread.task?.done(judged);
    free(thread);
  };

  /** @param written null: the text breaks a limit, so it was not parsed */
  const passOn = (thread: Thread, written: string | null): void => {
    const { task, since } = thread;
    if (task !== null) {
      const leftMs = task.leftMs - (performance.now() - since);
      parsed.push({ ...task, leftMs, asked: written === null ? task.asked : { ...task.asked, parsed: written } });
    }
    free(thread);
  };

  const free = (thread: Thread): void => {
    clearTimeout(thread.timer);
    thread.task = null;
    next();
  };

  const drop = (thread: Thread, why: string): void => {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    if (thread.task !== null) finish(thread, notJudged(thread.task.asked.path, why));
  };

  const withRole = (role: Thread['role']) => [...threads].filter((thread) => thread.role === role);

  // A fix is tried by parsing the text anew where it is judged: a thread that only parses would soon have nothing to do.
  const mayHaveParsers = job.fixes !== 'holding';

  /** A further thread, where there is work enough for it: judges and parsers in turn. */
  const started = (): Thread | undefined => {
    const judges = withRole(JUDGE_ROLE).length;
    if (judges === 0) return waiting.length + parsed.length > 0 ? start(JUDGE_ROLE) : undefined;
    if (threads.size >= limit || waiting.length < WORTH_A_THREAD) return undefined;
    const isUneven = judges > withRole(PARSER_ROLE).length;
    return start(mayHaveParsers && isUneven ? PARSER_ROLE : JUDGE_ROLE);
  };

  /** What a thread may do next. A judge parses texts itself unless a parser does it for each judge. */
  const taskFor = ({ role }: Thread): Task | undefined => {
    if (role === PARSER_ROLE) return waiting.shift();
    const parsers = withRole(PARSER_ROLE).filter(({ isReady }) => isReady);
    const isParsedFor = parsers.length >= withRole(JUDGE_ROLE).length;
    return parsed.shift() ?? (isParsedFor ? undefined : waiting.shift());
  };

  const give = (thread: Thread): void => {
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

  const next = (): void => {
    if (waiting.length > 0) begun ??= performance.now();
    const isOver = begun !== undefined && performance.now() - begun >= totalMs;
    if (misses >= MAX_MISSES || isOver) {
      for (const { asked, done } of [...parsed.splice(0), ...waiting.splice(0)]) {
        done(notJudged(asked.path, 'other files of this change took too long'));
      }
    }
    for (const thread of threads) if (thread.task === null) give(thread);
    for (let thread = started(); thread !== undefined; thread = started()) give(thread);
  };

  return {
    judge: (path, text) =>
      new Promise((done) => {
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

function notJudged(path: string, why: string): Judged {
  const reason = `The file could not be judged: ${why}. Shorten it, and take out deeply nested or repeated markup.`;
  const report = { path, verdict: 'error' as const, words: 0, checks: [], facts: {}, reason };
  return { kind: 'postmortem', report, isUnfinished: false };
}
