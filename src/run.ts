/** One run of the Action: each pull request is read, judged and published on; the worst verdict is the run's. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathMatcher } from './config/globs.js';
import { gate } from './gate.js';
import type { Client } from './github/client.js';
import { ApiError } from './github/errors.js';
import type { KnownState, Target } from './github/events.js';
import { mergeGroupPolicy } from './github/merge-group.js';
import { openPulls, pullsOfBranch } from './github/open-pulls.js';
import { configElsewhere, configFile, DEFAULT_PATH } from './github/policy.js';
import { headShaOf } from './github/pull-request.js';
import { type Runner, shellSafeJson } from './github/runner.js';
import { publish, setStatus } from './github/sink.js';
import { mergeGroupSource } from './github/source.js';
import { told, type World } from './main.js';
import { UserError } from './model/errors.js';
import type { Report, ReviewReport, RunReport } from './model/report.js';
import { type Judged, PullJudge } from './pull-judge.js';
import { annotations } from './render/annotations.js';
import { renderJson } from './render/json.js';
import { statusDescription, statusState } from './render/status.js';
import { renderRunSummary, renderSummary } from './render/summary.js';
import { type Context, contextOf, emptyReport, errorReport, policyOf, rememberingJudges } from './run-context.js';
import { counts, worstVerdict } from './verdict.js';
import { VERSION } from './version.js';

/** A run over many pull requests leaves so many requests of the hour to others. */
const RESERVE = 100;

/** One to be judged. */
interface Asked {
  readonly number: number;
  /** Where an event or a list told it. */
  readonly headSha?: string;
  readonly known?: KnownState;
  readonly renew?: boolean;
}

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
    for (const one of await pullsOf(asked, context)) {
      const left = context.remaining();
      if (asked.kind === 'all' && left !== null && left < RESERVE) {
        runner.log(`Stopped at #${one.number}: ${left} requests of the hour are left, and others need them.`);
        break;
      }
      results.push(await judgePullRequest(one, context));
    }
  }
  return await finish(results, asked.kind, context);
}

async function pullsOf(
  asked: Extract<Target, { kind: 'pull-request' | 'branch' | 'all' }>,
  { client, repository, statusContext, event }: Context,
): Promise<readonly Asked[]> {
  if (asked.kind === 'pull-request') {
    const headSha = asked.known?.pull?.headSha;
    return [{ ...asked, ...(headSha === undefined ? {} : { headSha }) }];
  }
  return asked.kind === 'branch'
    ? await pullsOfBranch(client(), repository, asked.owner, asked.branch)
    : await openPulls(client(), repository, statusContext, event === 'schedule' ? 'due' : 'all');
}

async function judgePullRequest(asked: Asked, context: Context): Promise<Result> {
  const { number, known, renew = false } = asked;
  const { repository, statusContext, place, runner } = context;
  const client = context.client();
  const configPath = place.kind === 'base' ? place.path : DEFAULT_PATH;
  const query = { repository, number, configPath, context: statusContext };
  const judge = new PullJudge(context, query, client, known);
  try {
    const published = await publish({ client, query, renew, judge: (written) => judge.judge(written) });
    const { report, pull, settings } = judge.last!;
    const ifNone = settings?.ifNone ?? 'pass';
    if (!pull.isOpen) {
      runner.log(`#${number} is closed: nothing to judge.`);
      return { report, commentUrl: null, exitCode: 0 };
    }
    runner.log(`#${number}: ${statusDescription(report)}`);
    if (published.outcome === 'left') {
      runner.log('The pull request changed meanwhile: the run for the change decides.');
      // What was read is of two moments: together they are evidence of neither.
      const unsettled: Report = report.verdict === 'pass' ? { ...report, verdict: 'pending' } : report;
      return {
        report: unsettled,
        commentUrl: null,
        exitCode: exitCode(unsettled, ifNone, statusContext !== '', context),
      };
    }
    await warn(published.refused, runner);
    const hasStatus = statusContext !== '' && published.hasStatus;
    if (!hasStatus && statusContext !== '') runner.log('No status could be set, so this job’s own result is the gate.');
    return { report, commentUrl: published.commentUrl, exitCode: exitCode(report, ifNone, hasStatus, context) };
  } catch (error) {
    if (error instanceof ApiError && error.fault === 'interrupted') throw error;
    return await undecided(told(error, runner), asked, judge.last, context);
  } finally {
    await judge.close();
  }
}

/** No green stands where a judgement did not come to its end: every commit that is known as the head says `error`. */
async function undecided(
  error: UserError,
  { number, headSha }: Asked,
  last: Judged | undefined,
  context: Context,
): Promise<Result> {
  const { repository, runner } = context;
  // With time limits of its own: the judgement may have failed by its.
  const client = context.client();
  const seen = last?.pull.headSha ?? (await headShaOf(client, { repository, number }).catch(() => undefined));
  const heads = [...new Set([seen, headSha])].filter((sha) => sha !== undefined);
  const report: Report = {
    ...(last?.report ?? emptyReport('error')),
    ...(heads[0] === undefined ? {} : { pullRequest: { number, headSha: heads[0] } }),
    verdict: 'error',
    reason: `${error.message} ${error.help}`,
  };
  runner.log(`#${number}: ${statusDescription(report)}`);
  for (const sha of heads) await hasSet(client, sha, report, 'pass', context);
  return { report, commentUrl: null, exitCode: 1 };
}

/** Whether the status is set: not where none is wanted, nor where GitHub refuses it, which is said. */
async function hasSet(
  client: Client,
  sha: string,
  report: Report,
  ifNone: 'pass' | 'fail',
  { repository, statusContext, runUrl, runner }: Context,
): Promise<boolean> {
  if (statusContext === '') return false;
  try {
    await setStatus(client, repository, sha, {
      context: statusContext,
      state: statusState(report.verdict, ifNone),
      description: statusDescription(report),
      targetUrl: runUrl,
    });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await warn([error], runner);
    return false;
  }
}

async function warn(refused: readonly UserError[], runner: Runner): Promise<void> {
  for (const { message, help } of refused) {
    await runner.annotate({ level: 'warning', title: 'Postmortem gate', message: `${message}\n${help}` });
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

/** Judges what a merge group changes. Nothing comes into the queue without the pull request's own status and review. */
async function judgeMergeGroup(group: Extract<Target, { kind: 'merge-group' }>, context: Context): Promise<Result> {
  const { repository, place, runner } = context;
  const client = context.client();
  const judges = rememberingJudges(context.judges);
  let report: Report;
  let ifNone: 'pass' | 'fail' = 'pass';
  try {
    const read = mergeGroupPolicy(client, repository, group);
    const entry = place.kind === 'elsewhere' ? await configElsewhere(client, place) : (await read([place.path]))[0]!;
    const policy = await policyOf(configFile(entry, place), context, read);
    const { settings } = policy;
    ifNone = settings.ifNone;
    report = await gate({
      source: mergeGroupSource(client, repository, group),
      settings,
      profile: settings.template ?? settings.profile,
      matches: pathMatcher(settings.paths),
      judge: judges.of(policy),
      isDraft: false,
      review: async () => NO_REVIEW,
    });
  } catch (error) {
    report = errorReport(told(error, runner));
  } finally {
    await judges.close();
  }
  runner.log(`Merge group: ${statusDescription(report)}`);
  const hasStatus = await hasSet(client, group.headSha, report, ifNone, context);
  return { report, commentUrl: null, exitCode: exitCode(report, ifNone, hasStatus, context) };
}

/** A finding fails the job where the job's own check stands on the pull request; elsewhere the status is the gate. */
function exitCode(
  { verdict, reason }: Report,
  ifNone: 'pass' | 'fail',
  hasStatus: boolean,
  { event }: Context,
): number {
  if (verdict === 'pass') return 0;
  // Where the job is the gate, it says what the status would.
  if (verdict === 'none') return ifNone === 'fail' && !hasStatus ? 1 : 0;
  if (verdict === 'error' || !hasStatus) return 1;
  const isFoundHere = ['pull_request', 'pull_request_target', 'merge_group'].includes(event);
  // A reason stands where no finding says why.
  return verdict === 'fail' && isFoundHere && reason === undefined ? 1 : 0;
}

async function finish(results: readonly Result[], kind: Target['kind'], context: Context): Promise<number> {
  const { runner } = context;
  const reports = results.map(({ report }) => report);
  const isOne = kind === 'pull-request' || kind === 'merge-group';
  const verdict = worstVerdict(reports.map((report) => report.verdict));
  const documents = reports.flatMap((report) => report.documents);
  if (verdict !== 'none') await runner.open();
  for (const report of reports) {
    if (report.verdict === 'error' && report.reason !== undefined) {
      await runner.annotate({ level: 'error', title: 'Postmortem gate', message: report.reason });
    }
    for (const annotation of annotations(report)) await runner.annotate(annotation);
  }
  const whole = isOne && reports[0] !== undefined ? reports[0] : runReport(verdict, reports);
  const { repositoryUrl } = context;
  if ('pullRequests' in whole) await runner.summary(renderRunSummary(whole, repositoryUrl));
  else {
    const headSha = whole.pullRequest?.headSha;
    await runner.summary(renderSummary(whole, { repositoryUrl, ...(headSha === undefined ? {} : { headSha }) }));
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
