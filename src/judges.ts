/**
 * Judges texts in worker threads with a deadline and a memory limit each: no text can stall, crash or exhaust the gate.
 * Only the report crosses the thread's border, never a syntax tree.
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
  /** The module that a thread runs; it answers each `{ path, text }` as `answers.ts` says. */
  readonly entry: URL;
  /** How many may run at the same time, where there are texts enough for them. */
  readonly threads?: number;
  readonly deadlineMs?: number;
  /** For all texts together, from the first on; without it as long as they take. */
  readonly totalMs?: number;
  readonly memoryMb?: number;
}

/** What the thread's entry is told, so that the one bundle knows its role. */
export const WORKER_ROLE = 'postmortem-gate-judge';

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
  20: ['--interrupt-budget=400000'],
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
  readonly path: string;
  readonly text: string;
  readonly done: (judged: Judged) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | null;
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
  let misses = 0;
  let begun: number | undefined;

  const start = (): Thread => {
    const worker = new Worker(entry, {
      workerData: { role: WORKER_ROLE, job },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: 4 },
      // Nothing that a text brings about may reach the log unescaped.
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, task: null, timer: undefined };
    const read = answerReader();
    worker.on('message', (answer: string) => finish(thread, read(answer)));
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
    clearTimeout(thread.timer);
    const { task } = thread;
    thread.task = null;
    task?.done(judged);
    next();
  };

  const drop = (thread: Thread, why: string): void => {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    if (thread.task !== null) finish(thread, notJudged(thread.task.path, why));
  };

  const mayStart = () => threads.size === 0 || (threads.size < limit && waiting.length >= WORTH_A_THREAD);

  const next = (): void => {
    while (waiting.length > 0) {
      begun ??= performance.now();
      if (misses >= MAX_MISSES || performance.now() - begun >= totalMs) {
        const task = waiting.shift()!;
        task.done(notJudged(task.path, 'other files of this change took too long'));
        continue;
      }
      const idle = [...threads].find((thread) => thread.task === null) ?? (mayStart() ? start() : undefined);
      if (idle === undefined) return;
      const task = waiting.shift()!;
      idle.task = task;
      idle.worker.ref();
      idle.timer = setTimeout(() => {
        misses++;
        drop(idle, `it took longer than ${deadlineMs / 1000} seconds`);
      }, deadlineMs);
      idle.worker.postMessage({ path: task.path, text: task.text });
    }
    for (const thread of threads) if (thread.task === null) thread.worker.unref();
  };

  return {
    judge: (path, text) =>
      new Promise((done) => {
        waiting.push({ path, text, done });
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
