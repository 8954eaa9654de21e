/** The Action's entry: environment → what to look at → run → exit code. What is not needed for an event is not loaded. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Clock, Limits } from './github/client.js';
import { type Target, target } from './github/events.js';
import { type Environment, input, Runner, type Toolkit } from './github/runner.js';
import type { JudgeJob } from './judge.js';
import type { Judges } from './judges.js';
import { UserError } from './model/errors.js';
import { withoutCommands } from './render/terminal.js';

/** Everything that an Action's process touches besides the network. */
export interface World {
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
  /** Loads @actions/core, which an event that needs nothing does without. */
  readonly toolkit: () => Promise<Toolkit>;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Judges texts behind a deadline. */
  readonly judges: (job: JudgeJob) => Judges;
}

/** Runs the Action once; resolves to the exit code and never rejects. */
export async function main(world: World): Promise<number> {
  try {
    const asked = targetOf(world.env);
    if (asked.kind === 'nothing') return nothing(asked.reason, world);
    const [{ run }, toolkit] = await Promise.all([import('./run.js'), world.toolkit()]);
    return await run(asked, new Runner(world.env, toolkit), world);
  } catch (error) {
    return failure(error, new Runner(world.env, await world.toolkit()));
  }
}

/** Ends an event that needs nothing. To load @actions/core for its one output would take longer than all the rest. */
function nothing(reason: string, { env, stdout }: World): number {
  stdout.write(`${withoutCommands(reason)}\n`);
  const output = env.GITHUB_OUTPUT ?? '';
  if (existsSync(output)) appendFileSync(output, 'verdict=none\n');
  return 0;
}

function failure(error: unknown, runner: Runner): number {
  runner.output('verdict', 'error');
  // The text of an unknown error may hold anything.
  const message =
    error instanceof UserError
      ? `${error.message}\n${error.help}`
      : 'The gate failed by a fault of its own. Please report it: https://github.com/postmortem-gate/postmortem-gate/issues';
  runner.annotate({ level: 'error', title: 'Postmortem gate', message });
  if (!(error instanceof UserError) && error instanceof Error && runner.env.RUNNER_DEBUG === '1') {
    runner.log(error.stack ?? error.message);
  }
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
