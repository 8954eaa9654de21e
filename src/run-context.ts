/** What one run of the Action is told by its environment, and the small things that all its parts share. */
import { INPUTS, type Inputs } from './config/inputs.js';
import type { Settings } from './config/settings.js';
import type { Judged } from './gate.js';
import { Client } from './github/client.js';
import { type ConfigFile, type ConfigPlace, configPlace } from './github/policy.js';
import type { PullRequest } from './github/pull-request.js';
import { type Repository, repository } from './github/repository.js';
import { input, type Runner } from './github/runner.js';
import type { JudgeJob } from './judge.js';
import type { Judges } from './judges.js';
import type { World } from './main.js';
import { UserError } from './model/errors.js';
import type { Report } from './model/report.js';
import type { Entry } from './ports.js';
import { profiles } from './profiles/index.js';
import type { Templates } from './template/files.js';
import { loadWithTemplates } from './template/policy.js';
import { VERSION } from './version.js';

export interface Context {
  readonly runner: Runner;
  readonly event: string;
  readonly inputs: Inputs;
  readonly place: ConfigPlace;
  readonly statusContext: string;
  readonly repository: Repository;
  readonly repositoryUrl: string;
  readonly runUrl: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** A client with time limits of its own. */
  readonly client: () => Client;
  /** What the last client was told of the rate limit. */
  readonly remaining: () => number | null;
  readonly judges: (job: JudgeJob) => Judges;
}

export function contextOf(runner: Runner, { env, signal, clock, limits, judges }: World): Context {
  const token = input(env, 'token') ?? env.GITHUB_TOKEN ?? '';
  if (token === '') {
    throw new UserError('There is no token.', 'Leave the input `token` out, or pass one that is not empty.');
  }
  const fullName = env.GITHUB_REPOSITORY ?? '';
  const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/$/, '');
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  // The token goes to one server only.
  const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/(?:\/v3)?\/?$/, '')}/graphql`;
  let last: Client | undefined;
  const names = [...Object.keys(INPUTS), 'status-context'];
  const inputs = Object.fromEntries(
    names.map((name) => [name, input(env, name)] as const).filter(([, value]) => value !== undefined),
  ) as Inputs;
  return {
    runner,
    event: env.GITHUB_EVENT_NAME ?? '',
    inputs,
    place: configPlace(input(env, 'config') ?? ''),
    statusContext: (inputs['status-context'] ?? 'postmortem-gate').trim(),
    repository: repository(fullName),
    repositoryUrl: `${serverUrl}/${fullName}`,
    runUrl: `${serverUrl}/${fullName}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    runId: Number(env.GITHUB_RUN_ID ?? 0) || 0,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1,
    client: () => {
      last = new Client({
        token,
        apiUrl,
        graphqlUrl,
        env,
        ...(signal === undefined ? {} : { signal }),
        ...(clock === undefined ? {} : { clock }),
        ...(limits === undefined ? {} : { limits }),
      });
      return last;
    },
    remaining: () => last?.remaining ?? null,
    judges,
  };
}

/** What postmortems are judged by. */
export interface Policy {
  readonly settings: Settings;
  readonly templates: Templates;
}

/** @param read reads files of the base branch, where templates stand */
export async function policyOf(
  file: ConfigFile | undefined,
  { inputs }: Context,
  read: (paths: readonly string[]) => Promise<readonly Entry[]>,
): Promise<Policy> {
  const source = { inputs, profiles, ...(file === undefined ? {} : { file }) };
  return await loadWithTemplates(source, read);
}

export const emptyReport = (verdict: Report['verdict'], pull?: PullRequest, settings?: Settings): Report => ({
  schemaVersion: 1,
  tool: { name: 'postmortem-gate', version: VERSION },
  profile: settings?.template ?? settings?.profile ?? 'alx',
  verdict,
  documents: [],
  leftOut: [],
  ...(pull === undefined ? {} : { pullRequest: { number: pull.number, headSha: pull.headSha } }),
});

export const errorReport = (error: UserError, pull?: PullRequest, settings?: Settings): Report => ({
  ...emptyReport('error', pull, settings),
  reason: `${error.message} ${error.help}`,
});

/** Judges that read no text twice. */
export function rememberingJudges(start: Context['judges']): {
  of(policy: Policy): (path: string, text: string) => Promise<Judged>;
  close(): Promise<void>;
} {
  const byPolicy = new Map<string, { judges: Judges; known: Map<string, Promise<Judged>> }>();
  return {
    of: (policy) => {
      const key = JSON.stringify(policy);
      const found = byPolicy.get(key) ?? { judges: start(policy), known: new Map<string, Promise<Judged>>() };
      byPolicy.set(key, found);
      return (path, text) => {
        const name = `${path}\0${text}`;
        const judged = found.known.get(name) ?? found.judges.judge(path, text);
        found.known.set(name, judged);
        return judged;
      };
    },
    close: async () => {
      await Promise.all([...byPolicy.values()].map(({ judges }) => judges.close()));
    },
  };
}
