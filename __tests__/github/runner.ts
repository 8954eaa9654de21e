/** A GitHub Actions runner for one step: starts the shipped bundle in a runner's environment and reads what it leaves. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Annotation, annotationsOf, type Command, foreignCommands } from './commands.js';
import type { WorkflowEvent } from './events.js';
import type { TestGitHub } from './server.js';
import { fullName, type Repository } from './state.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StepOptions {
  readonly github: TestGitHub;
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  /** As in a workflow's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` is. */
  readonly token: string;
  readonly attempt?: number;
  readonly runId?: number;
  /** Overrides of the runner's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The Node that runs it; this one by default. */
  readonly node?: string;
  /** Milliseconds after which the step is killed. */
  readonly timeout?: number;
  /** Told the process once it runs, to interrupt it. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface Step {
  /** null: killed by a signal. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What it leaves for later steps besides outputs: variables, folders to look for programs in, its own state. */
  readonly left: string;
  /** Commands that a gate has no reason to give. */
  readonly foreign: readonly Command[];
  /** The JSON report, where the output `report` names one. */
  // biome-ignore lint/suspicious/noExplicitAny: its shape is what the tests look at
  readonly report: any;
  readonly milliseconds: number;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: { readonly using: string; readonly main: string };
}

let known: Manifest | undefined;
export async function manifest(): Promise<Manifest> {
  known ??= parse(await readFile(join(root, 'action.yml'), 'utf8')) as Manifest;
  return known;
}

/** Inputs as the runner hands them on: every one, upper-cased, only spaces replaced; an absent one is empty. */
async function inputVariables(options: StepOptions): Promise<Record<string, string>> {
  const { inputs } = await manifest();
  for (const name of Object.keys(options.inputs ?? {})) {
    if (!(name in inputs)) throw new Error(`action.yml has no input ${name}`);
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const preset = String(input?.default ?? '').replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, options.token);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, options.inputs?.[name] ?? preset];
    }),
  );
}

function environment(options: StepOptions, temp: string): Record<string, string | undefined> {
  const { event, repository, github } = options;
  const sender = (event.payload.sender as { login?: string } | undefined)?.login ?? repository.owner.login;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__postmortem-gate_postmortem-gate',
    GITHUB_ACTION_PATH: root,
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'postmortem-gate/postmortem-gate',
    GITHUB_ACTOR: sender,
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_PATH: join(temp, 'path'),
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 1001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_TRIGGERING_ACTOR: sender,
    GITHUB_WORKFLOW: 'Postmortems',
    GITHUB_WORKFLOW_REF: `${fullName(repository)}/.github/workflows/postmortems.yml@refs/heads/main`,
    GITHUB_WORKSPACE: join(temp, 'work'),
    HOME: temp,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
  };
}

/** What a step wrote into its file of outputs: `name=value` or a heredoc. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      outputs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals >= 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return outputs;
}

/** Runs the step to its end. */
export async function runStep(options: StepOptions): Promise<Step> {
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    await writeFile(join(temp, 'event.json'), JSON.stringify(options.event.payload));
    for (const name of ['env', 'output', 'path', 'state', 'summary']) await writeFile(join(temp, name), '');
    const variables = { ...environment(options, temp), ...(await inputVariables(options)), ...options.env };
    const env = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
    const start = performance.now();
    const ended = await ran(options, temp, env as Record<string, string>);
    const milliseconds = performance.now() - start;
    const outputs = outputsOf(await readFile(join(temp, 'output'), 'utf8'));
    const left = await Promise.all(['env', 'path', 'state'].map((name) => readFile(join(temp, name), 'utf8')));
    const report = outputs.report ? JSON.parse(await readFile(outputs.report, 'utf8')) : undefined;
    return {
      ...ended,
      milliseconds,
      outputs,
      report,
      left: left.join(''),
      summary: await readFile(join(temp, 'summary'), 'utf8'),
      annotations: annotationsOf(ended.stdout),
      foreign: [...foreignCommands(ended.stdout), ...foreignCommands(ended.stderr)],
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function ran(
  options: StepOptions,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<Step, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const entry = join(root, 'dist/index.js');
    const child = spawn(options.node ?? process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => out.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => out.stderr.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout ?? 60_000);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8');
      resolve({ exitCode, signal, stdout: text(out.stdout), stderr: text(out.stderr) });
    });
    options.onStart?.((signal) => child.kill(signal));
  });
}
