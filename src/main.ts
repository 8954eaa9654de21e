/** The Action's entry: environment → what to look at → run → exit code. What is not needed for an event is not loaded. */
import { readFileSync } from 'node:fs';
import type { Clock, Limits } from './github/client.js';
import { type Target, target } from './github/events.js';
import { type Environment, input, Runner, type Stream, type Toolkit } from './github/runner.js';
import type { JudgeJob } from './judge.js';
import type { Judges } from './judges.js';
import { UserError } from './model/errors.js';

/** Everything that an Action's process touches besides the network. */
export interface World {
  readonly env: Environment;
  readonly stdout: Stream;
  /** Loads @actions/core, which a run that has nothing to point at does without. */
  readonly toolkit: () => Promise<Toolkit>;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Judges texts behind a deadline. */
  readonly judges: (job: JudgeJob) => Judges;
}

/** What is said of an error whose text nobody knows: it may hold anything, commands of the runner among it. */
export const OWN_FAULT =
  'The gate failed by a fault of its own. Please report it: https://github.com/postmortem-gate/postmortem-gate/issues';

/** What may be told of an error. */
export function told(error: unknown, runner: Runner): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof Error && runner.env.RUNNER_DEBUG === '1') runner.log(error.stack ?? error.message);
  return new UserError(OWN_FAULT, 'With `ACTIONS_STEP_DEBUG` set to `true`, the log shows where.');
}

/** Runs the Action once; resolves to the exit code and never rejects. */
export async function main(world: World): Promise<number> {
  const runner = new Runner(world.env, world.stdout, world.toolkit);
  try {
    const asked = targetOf(world.env);
    if (asked.kind === 'nothing') {
      runner.log(asked.reason);
      runner.output('verdict', 'none');
      return 0;
    }
    const { run } = await import('./run.js');
    return await run(asked, runner, world);
  } catch (error) {
    return await failure(error, runner);
  }
}

async function failure(error: unknown, runner: Runner): Promise<number> {
  await runner.open();
  runner.output('verdict', 'error');
  const { message, help } = told(error, runner);
  await runner.annotate({ level: 'error', title: 'Postmortem gate', message: `${message}\n${help}` });
  return 1;
}

function targetOf(env: Environment): Target {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '' } = env;
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UserError(
      'There is no event to judge: GITHUB_EVENT_PATH names no JSON file.',
      'Run this in GitHub Actions; on a terminal, use `postmortem-gate check`.',
    );
  }
  return target(event, payload, input(env, 'pull-request') ?? '');
}
