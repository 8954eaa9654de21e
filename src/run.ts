/** One run of the Action: each pull request is read, judged and published on; the worst verdict is the run's. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathMatcher } from './config/globs.js';
import type { Inputs } from './config/inputs.js';
import { INPUTS } from './config/inputs.js';
import { loadConfig } from './config/load.js';
import type { Settings } from './config/settings.js';
import { gate } from './gate.js';
import { Client } from './github/client.js';
import type { Target } from './github/events.js';
import { mergeGroupConfig } from './github/merge-group.js';
import { duePulls, pullsOfBranch } from './github/open-pulls.js';
import { type ConfigFile, type ConfigPlace, configElsewhere, configFile, configPlace } from './github/policy.js';
import { type PullRequest, type PullRequestQuery, pullRequest } from './github/pull-request.js';
import { type Repository, repository } from './github/repository.js';
import { reviewEvidence } from './github/review-evidence.js';
import { type Runner, shellSafeJson } from './github/runner.js';
import { type Published, publish, setStatus } from './github/sink.js';
import { ChangedFiles, mergeGroupSource, pullRequestSource } from './github/source.js';
import type { JudgeJob } from './judge.js';
import type { Judges } from './judges.js';
import type { World } from './main.js';
import { UserError } from './model/errors.js';
import type { Report, ReviewReport, RunReport } from './model/report.js';
import type { Source } from './ports.js';
import { profiles } from './profiles/index.js';
import { annotations } from './render/annotations.js';
import { renderComment } from './render/comment.js';
import { renderJson } from './render/json.js';
import type { CommentState } from './render/marker.js';
import { statusDescription, statusState } from './render/status.js';
import { renderRunSummary, renderSummary } from './render/summary.js';
import { reviewState } from './review/state.js';
import { counts, worstVerdict } from './verdict.js';
import { VERSION } from './version.js';

/** A run over many pull requests leaves so many requests of the hour to others. */
const RESERVE = 100;
/** How often a pull request is judged again because its comment was edited meanwhile. */
const ROUNDS = 3;

interface Result {
  readonly report: Report;
  readonly commentUrl: string | null;
  readonly exitCode: number;
}

export async function run(asked: Exclude<Target, { kind: 'nothing' }>, runner: Runner, world: World): Promise<number> {
  const context = contextOf(runner, world);
  const results: Result[] = [];
  if (asked.kind === 'merge-group') results.push(await judgeMergeGroup(asked, context));
  else {
    for (const number of await numbersOf(asked, context)) {
      const left = context.remaining();
      if (asked.kind === 'all' && left !== null && left < RESERVE) {
        runner.log(`Stopped at #${number}: ${left} requests of the hour are left, and others need them.`);
        break;
      }
      results.push(await judgePullRequest(number, asked.kind === 'pull-request' ? asked.atLeast : undefined, context));
    }
  }
  return finish(results, asked.kind, context);
}

interface Context {
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

function contextOf(runner: Runner, { env, signal, clock, limits, judges }: World): Context {
  const token = runner.input('token') ?? env.GITHUB_TOKEN ?? '';
  if (token === '') {
    throw new UserError('There is no token.', 'Leave the input `token` out, or pass one that is not empty.');
  }
  const fullName = env.GITHUB_REPOSITORY ?? '';
  const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/$/, '');
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql';
  let last: Client | undefined;
  const names = [...Object.keys(INPUTS), 'status-context'];
  const inputs = Object.fromEntries(
    names.map((name) => [name, runner.input(name)] as const).filter(([, value]) => value !== undefined),
  ) as Inputs;
  return {
    runner,
    event: env.GITHUB_EVENT_NAME ?? '',
    inputs,
    place: configPlace(runner.input('config') ?? ''),
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

async function numbersOf(
  asked: Extract<Target, { kind: 'pull-request' | 'branch' | 'all' }>,
  { client, repository, statusContext }: Context,
): Promise<readonly number[]> {
  if (asked.kind === 'pull-request') return [asked.number];
  return asked.kind === 'branch'
    ? await pullsOfBranch(client(), repository, asked.owner, asked.branch)
    : await duePulls(client(), repository, statusContext);
}

async function judgePullRequest(number: number, atLeast: string | undefined, context: Context): Promise<Result> {
  const { repository, statusContext, place } = context;
  const client = context.client();
  const path = place.kind === 'base' ? place.path : '.github/postmortem-gate.yml';
  const query: PullRequestQuery = { repository, number, configPath: path, context: statusContext };
  let pull: PullRequest | undefined;
  let settings: Settings | undefined;
  let report: Report;
  for (let round = 1; ; round++) {
    const readAt = client.serverTime;
    try {
      const files = new ChangedFiles(client, repository, number);
      const elsewhere = place.kind === 'elsewhere' ? configElsewhere(client, place) : undefined;
      elsewhere?.catch(() => {});
      pull = await freshPullRequest(client, query, atLeast);
      if (!pull.isOpen) {
        context.runner.log(`#${number} is closed: nothing to judge.`);
        return { report: emptyReport('none', pull), commentUrl: null, exitCode: 0 };
      }
      settings = settingsOf(configFile((await elsewhere) ?? pull.config, place), context);
      const source = pullRequestSource(client, repository, pull, files);
      report = await judged(source, settings, context, {
        isDraft: pull.isDraft,
        review: reviewOf(client, pull, settings, context),
        pullRequest: { number, headSha: pull.headSha },
        notes: ownFilesNotes(await source.changes(), path, settings),
      });
    } catch (error) {
      if (!(error instanceof UserError) || pull === undefined) throw error;
      report = errorReport(error, pull, settings);
    }
    const published = await publishOn(client, query, pull, report, settings, context, readAt ?? client.serverTime);
    if (published.outcome === 'edited' && round < ROUNDS) continue;
    return resultOf(report, published, context);
  }
}

/** The review's state, its evidence read only once the postmortems are known. */
function reviewOf(
  client: Client,
  pull: PullRequest,
  settings: Settings,
  { repository, statusContext }: Context,
): NonNullable<Parameters<typeof gate>[0]['review']> {
  return async (head, need) => {
    const query = { client, repository, context: statusContext, pull, head, settings: settings.review, need };
    return reviewState(await reviewEvidence(query), settings.review, profiles[settings.profile]?.review ?? [], need);
  };
}

/** A replica may lag behind the event: it is asked again until it knows of it. */
async function freshPullRequest(
  client: Client,
  query: PullRequestQuery,
  atLeast: string | undefined,
): Promise<PullRequest> {
  for (let round = 0; ; round++) {
    const pull = await pullRequest(client, query);
    const isFresh = atLeast === undefined || Date.parse(pull.updatedAt) >= Date.parse(atLeast);
    if (isFresh || round === 3) return pull;
    await client.pause(round + 1, { doing: 'read the pull request', needs: 'pull-requests: read' });
  }
}

const NO_REVIEW: ReviewReport = {
  state: 'not-required',
  have: 0,
  need: 0,
  approvedBy: [],
  missing: [],
  changesRequestedBy: [],
  discarded: [],
  checklist: [],
};

async function judgeMergeGroup(group: Extract<Target, { kind: 'merge-group' }>, context: Context): Promise<Result> {
  const { repository, statusContext, place } = context;
  const client = context.client();
  let report: Report;
  let settings: Settings | undefined;
  try {
    const entry =
      place.kind === 'elsewhere'
        ? await configElsewhere(client, place)
        : await mergeGroupConfig(client, repository, group, place.path);
    settings = settingsOf(configFile(entry, place), context);
    report = await judged(mergeGroupSource(client, repository, group), settings, context, {
      isDraft: false,
      // Nothing comes into the queue without the pull request's own status, which holds the review.
      review: async () => NO_REVIEW,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    report = errorReport(error, undefined, settings);
  }
  const refused: UserError[] = [];
  try {
    if (statusContext !== '') {
      await setStatus(client, repository, group.headSha, {
        context: statusContext,
        state: statusState(report.verdict, settings?.ifNone ?? 'pass'),
        description: statusDescription(report),
        targetUrl: context.runUrl,
      });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    refused.push(error);
  }
  const hasStatus = statusContext !== '' && refused.length === 0;
  return resultOf(report, { outcome: 'written', commentUrl: null, hasStatus, refused }, context);
}

function settingsOf(file: ConfigFile | undefined, { inputs }: Context): Settings {
  const checkIds = [...new Set(Object.values(profiles).flatMap(({ checks }) => checks.map(({ id }) => id)))];
  return loadConfig({ inputs, profiles, checkIds, ...(file === undefined ? {} : { file }) }).settings;
}

async function judged(
  source: Source,
  settings: Settings,
  context: Context,
  more: Pick<Parameters<typeof gate>[0], 'isDraft' | 'review' | 'pullRequest' | 'notes'>,
): Promise<Report> {
  const judges = context.judges({ settings });
  try {
    return await gate({
      source,
      settings,
      profile: settings.profile,
      matches: pathMatcher(settings.paths),
      judge: judges.judge,
      ...more,
    });
  } finally {
    await judges.close();
  }
}

/** A change to the gate's own files is judged by those of the base branch; people should know. */
function ownFilesNotes(
  changes: Awaited<ReturnType<Source['changes']>>,
  configPath: string,
  { template }: Settings,
): string[] {
  const own = changes
    .flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]))
    .filter((path) => path === configPath || path === template || path.startsWith('.github/workflows/'));
  if (own.length === 0) return [];
  return [
    `This change also touches files that steer the gate (${[...new Set(own)].slice(0, 5).join(', ')}): it was judged by the base branch’s. Look at them before you approve.`,
  ];
}

const emptyReport = (verdict: Report['verdict'], pull?: PullRequest, settings?: Settings): Report => ({
  schemaVersion: 1,
  tool: { name: 'postmortem-gate', version: VERSION },
  profile: settings?.profile ?? 'alx',
  verdict,
  documents: [],
  leftOut: [],
  ...(pull === undefined ? {} : { pullRequest: { number: pull.number, headSha: pull.headSha } }),
});

const errorReport = (error: UserError, pull?: PullRequest, settings?: Settings): Report => ({
  ...emptyReport('error', pull, settings),
  reason: `${error.message} ${error.help}`,
});

async function publishOn(
  client: Client,
  query: PullRequestQuery,
  pull: PullRequest,
  report: Report,
  settings: Settings | undefined,
  context: Context,
  readAt: number | null,
): Promise<Published> {
  try {
    return await publish(client, query, pull, {
      body: (state) => commentBody(report, settings, context, state),
      comment: commentWish(report, settings),
      status: {
        state: statusState(report.verdict, settings?.ifNone ?? 'pass'),
        description: statusDescription(report),
      },
      state: {
        headSha: pull.headSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        ...(readAt === null ? {} : { readAt }),
      },
    });
  } catch (error) {
    // The last look failed: without it nothing may turn green, and what is red stays so by the exit code.
    if (error instanceof UserError) return { outcome: 'written', commentUrl: null, hasStatus: false, refused: [error] };
    throw error;
  }
}

function commentWish(report: Report, settings: Settings | undefined): 'keep' | 'update' | 'write' {
  const { verdict, leftOut, notes = [] } = report;
  const when = settings?.comment ?? 'always';
  if (when === 'never') return 'keep';
  // A pull request that has nothing to do with postmortems is not talked to.
  const hasNothingToSay =
    verdict === 'none' && leftOut.length === 0 && notes.length === 0 && settings?.ifNone !== 'fail';
  if (hasNothingToSay) return 'update';
  return when === 'always' || verdict === 'fail' || verdict === 'error' ? 'write' : 'update';
}

function commentBody(
  report: Report,
  settings: Settings | undefined,
  { statusContext, repositoryUrl, runUrl }: Context,
  state: CommentState,
): string {
  return renderComment(report, {
    statusContext,
    repositoryUrl,
    headSha: state.headSha,
    state,
    reportUrl: runUrl,
    isOpenToAll: settings !== undefined && settings.review.reviewers !== 'write',
  });
}

function resultOf(report: Report, published: Published, context: Context): Result {
  const { runner, statusContext } = context;
  const name = report.pullRequest === undefined ? 'Merge group' : `#${report.pullRequest.number}`;
  runner.log(`${name}: ${statusDescription(report)}`);
  if (published.outcome !== 'written') {
    runner.log(
      published.outcome === 'left' ? published.reason : 'The comment is being edited: the run for the edit decides.',
    );
    return { report, commentUrl: null, exitCode: exitCode(report, true, context) };
  }
  for (const { message, help } of published.refused) {
    runner.annotate({ level: 'warning', title: 'Postmortem gate', message: `${message}\n${help}` });
  }
  if (!published.hasStatus && statusContext !== '') {
    runner.log('No status could be set, so this job’s own result is the gate.');
  }
  const { commentUrl, hasStatus } = published;
  return { report, commentUrl, exitCode: exitCode(report, hasStatus, context) };
}

/** A finding fails the job where the job's own check stands on the pull request; elsewhere the status is the gate. */
function exitCode({ verdict, documents, deleted = [] }: Report, hasStatus: boolean, { event }: Context): number {
  if (verdict === 'pass' || verdict === 'none') return 0;
  if (verdict === 'error' || !hasStatus) return 1;
  const isFoundHere = ['pull_request', 'pull_request_target', 'merge_group'].includes(event);
  const hasFinding = documents.some((document) => document.verdict === 'fail') || deleted.length > 0;
  return verdict === 'fail' && isFoundHere && hasFinding ? 1 : 0;
}

function finish(results: readonly Result[], kind: Target['kind'], context: Context): number {
  const { runner } = context;
  const reports = results.map(({ report }) => report);
  const isOne = kind === 'pull-request' || kind === 'merge-group';
  const verdict = worstVerdict(reports.map((report) => report.verdict));
  const documents = reports.flatMap((report) => report.documents);
  for (const report of reports) {
    for (const annotation of annotations(report)) runner.annotate(annotation);
    if (report.verdict === 'error' && report.reason !== undefined) {
      runner.annotate({ level: 'error', title: 'Postmortem gate', message: report.reason });
    }
  }
  const whole = isOne && reports[0] !== undefined ? reports[0] : runReport(verdict, reports);
  const { repositoryUrl } = context;
  if ('pullRequests' in whole) runner.summary(renderRunSummary(whole, repositoryUrl));
  else {
    const headSha = whole.pullRequest?.headSha;
    runner.summary(renderSummary(whole, { repositoryUrl, ...(headSha === undefined ? {} : { headSha }) }));
  }
  const totals = reports.map(counts);
  const sum = (of: (count: ReturnType<typeof counts>) => number) =>
    totals.reduce((total, count) => total + of(count), 0);
  runner.output('verdict', verdict);
  runner.output('files', shellSafeJson(documents.map(({ path }) => path)));
  runner.output('failed-files', shellSafeJson(documents.filter((d) => d.verdict !== 'pass').map(({ path }) => path)));
  runner.output('errors', String(sum(({ errors }) => errors)));
  runner.output('warnings', String(sum(({ warnings }) => warnings)));
  runner.output('report', writeReport(whole, runner));
  runner.output('comment-url', results.length === 1 ? (results[0]!.commentUrl ?? '') : '');
  return Math.max(0, ...results.map((result) => result.exitCode));
}

function runReport(verdict: RunReport['verdict'], reports: readonly Report[]): RunReport {
  return {
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: VERSION },
    verdict,
    pullRequests: reports.map(({ schemaVersion: _, tool: __, ...report }) => report),
  };
}

function writeReport(report: Report | RunReport, { env }: Runner): string {
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'postmortem-gate-'));
  const path = join(folder, 'report.json');
  writeFileSync(path, renderJson(report), 'utf8');
  return path;
}
