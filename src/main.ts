/** The Action's entry: environment → what to look at → run → exit code. What is not needed for an event is not loaded. */
import { readFileSync } from 'node:fs';
import type { Clock, Limits } from './github/client.js';
import { type Target, target } from './github/events.js';
import { type Environment, Runner, type Stream } from './github/runner.js';
import type { JudgeJob } from './judge.js';
import type { Judges } from './judges.js';
import { UserError } from './model/errors.js';

/** Everything that an Action's process touches besides the network. */
export interface World {
  readonly env: Environment;
  readonly stdout: Stream;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Judges texts behind a deadline. */
  readonly judges: (job: JudgeJob) => Judges;
}

/** Runs the Action once; resolves to the exit code and never rejects. */
export async function main(world: World): Promise<number> {
  const runner = new Runner(world.env, world.stdout);
  try {
    const asked = targetOf(runner);
    if (asked.kind === 'nothing') {
      runner.log(asked.reason);
      runner.output('verdict', 'none');
      return 0;
    }
    const { run } = await import('./run.js');
    return await run(asked, runner, world);
  } catch (error) {
    runner.output('verdict', 'error');
    if (error instanceof UserError) {
      runner.annotate({ level: 'error', title: 'Postmortem gate', message: `${error.message}\n${error.help}` });
    } else {
      // The text of an unknown error may hold anything, a command for the runner too.
      runner.annotate({
        level: 'error',
        title: 'Postmortem gate',
        message:
          'The gate failed by a fault of its own. Please report it: https://github.com/postmortem-gate/postmortem-gate/issues',
      });
      if (world.env.RUNNER_DEBUG === '1' && error instanceof Error) runner.log(error.stack ?? error.message);
    }
    return 1;
  }
}

function targetOf(runner: Runner): Target {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '' } = runner.env;
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UserError(
      'There is no event to judge: GITHUB_EVENT_PATH names no JSON file.',
      'Run this in GitHub Actions; on a terminal, use `postmortem-gate check`.',
    );
  }
  return target(event, payload, runner.input('pull-request') ?? '');
}
