/** One step of a workflow inside this process: the Action's own entry against the test GitHub, streams and files passed in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeOf } from '../../src/judge.js';
import { main, type World } from '../../src/main.js';
import { loadDetector } from '../../src/parse/language.js';
import { annotationsOf } from '../github/commands.js';
import type { WorkflowEvent } from '../github/events.js';
import type { TestGitHub } from '../github/server.js';
import { fullName, type Repository } from '../github/state.js';
import { FakeClock } from './server.js';
import { toolkitOn } from './toolkit.js';

await loadDetector();

export interface StepResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: ReturnType<typeof annotationsOf>;
}

export interface StepInput {
  readonly github: TestGitHub;
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runId?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly world?: Partial<World>;
}

export async function step({
  github,
  repository,
  event,
  token,
  inputs = {},
  runId = 1,
  env,
  world,
}: StepInput): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'step-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const written: string[] = [];
  const paths = { output: file('output'), summary: file('summary') };
  const environment = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temp,
    INPUT_TOKEN: token,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  const write = (text: string) => void written.push(text);
  const exitCode = await main({
    env: environment,
    stdout: { write },
    toolkit: async () => toolkitOn(environment, write),
    clock: new FakeClock(),
    judges: (job) => {
      const judge = judgeOf(job);
      return { judge: async (path, text) => judge(path, text), close: async () => {} };
    },
    ...world,
  });
  const stdout = written.join('');
  const [output, summary] = [readFileSync(paths.output, 'utf8'), readFileSync(paths.summary, 'utf8')];
  rmSync(temp, { recursive: true });
  return { exitCode, stdout, outputs: outputsOf(output), summary, annotations: annotationsOf(stdout) };
}

function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}
