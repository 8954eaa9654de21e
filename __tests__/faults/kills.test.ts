/** The shipped bundle is killed at each of its requests: no green without evidence, and the next run sets all right. */
import { afterAll, expect, test } from '@jest/globals';
import { runStep } from '../github/runner.js';
import { Random } from '../review/random.js';
import { scenes } from './scenes.js';
import { Stage } from './stage.js';

const count = Number(process.env.ENDURANCE_RUNS ?? 6);
const seed = Number(process.env.ENDURANCE_SEED ?? 1);
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;

const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.end();
});

interface Kill {
  readonly stage: Stage;
  /** The request at which it comes, from 1. */
  readonly at: number;
  readonly signal: NodeJS.Signals;
  /** Whether GitHub has done what was asked, and only its answer is not there yet. */
  readonly isDone: boolean;
}

async function wrongs({ stage, at, signal, isDone }: Kill): Promise<string[]> {
  stage.reset();
  let kill: (signal: NodeJS.Signals) => void = () => {};
  let number = 0;
  stage.github.clearRequests();
  const usual = stage.plan();
  stage.github.plan = (request, seen) => {
    number++;
    if (number !== at) return usual(request, seen);
    kill(signal);
    // With an answer that never comes the process ends by the signal alone.
    if (!isDone) return { kind: 'hang' };
    return request.kind === 'write' ? { kind: 'store-then-hang' } : usual(request, seen);
  };
  const step = await runStep({
    github: stage.github,
    repository: stage.repository,
    event: stage.event,
    token: stage.token,
    inputs: stage.inputs,
    onStart: (send) => {
      kill = send;
    },
  });
  const isGreen = stage.scene.verdict === 'pass' || stage.scene.verdict === 'none';
  const found: string[] = [];
  if (!isGreen && stage.set.some(({ state }) => state === 'success')) found.push('a green status without evidence');
  if (!isGreen && step.exitCode === 0 && stage.status?.state === 'success') found.push('exit 0 beside an old green');
  if (step.signal === null && step.exitCode === 0 && number < at) found.push('it was never killed');
  return found.length > 0 ? found : await stage.wrongsAtRest();
}

test(`${count} kills: no green without evidence, and the next run sets all right`, async () => {
  for (const scene of scenes) stages.push(await Stage.of(scene));
  const random = new Random(seed);
  const all = stages.flatMap((stage) =>
    stage.sites.flatMap((_, index) =>
      signals.flatMap((signal) => [true, false].map((isDone): Kill => ({ stage, at: index + 1, signal, isDone }))),
    ),
  );
  const failures: string[] = [];
  const first = random.below(all.length);
  for (let played = 0; played < count; played++) {
    // A step that has no divisor in common with the length meets every moment before it meets one again.
    const one = all[(first + played * 1009) % all.length]!;
    for (const wrong of await wrongs(one)) {
      const { stage, at, signal, isDone } = one;
      failures.push(`${stage.scene.name} · ${signal} at request ${at}${isDone ? ', done' : ''}: ${wrong}`);
    }
  }
  if (process.env.ENDURANCE_RUNS) process.stderr.write(`${count} kills of ${all.length} moments\n`);
  expect(failures).toEqual([]);
}, 7_200_000);
