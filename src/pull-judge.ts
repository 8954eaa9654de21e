/** Judges one pull request as often as it takes: what belongs to a commit is read and judged once, the rest each time anew. */
import { pathMatcher } from './config/globs.js';
import type { Settings } from './config/settings.js';
import { gate } from './gate.js';
import type { Client } from './github/client.js';
import { unavailable } from './github/errors.js';
import type { KnownState } from './github/events.js';
import { openPulls } from './github/open-pulls.js';
import { type ConfigFile, configElsewhere, configFile } from './github/policy.js';
import {
  type Comment,
  type LastLook,
  type PullRequest,
  type PullRequestQuery,
  pullRequest,
  sharing,
} from './github/pull-request.js';
import { reviewEvidence } from './github/review-evidence.js';
import { askForReview } from './github/review-request.js';
import { isSaidBy, lookAt, ours } from './github/sink.js';
import { ChangedFiles, pullRequestSource } from './github/source.js';
import { UserError } from './model/errors.js';
import type { Report, ReviewReport } from './model/report.js';
import type { Entry, Source } from './ports.js';
import { profiles } from './profiles/index.js';
import { renderComment } from './render/comment.js';
import { DESCRIPTION_LIMIT, statusDescription, statusState } from './render/status.js';
import { cut } from './render/visible.js';
import { withoutFallback } from './review/fallback.js';
import type { Judgement } from './review/publication.js';
import { reviewState } from './review/state.js';
import { type Context, emptyReport, errorReport, type Policy, policyOf, rememberingJudges } from './run-context.js';
import { templatePaths } from './template/files.js';
import { worstVerdict } from './verdict.js';

/** More pull requests than this do not share a head commit but by intent: then none of them gets a green. */
const MOST_SIBLINGS = 5;

type Review = Awaited<ReturnType<typeof reviewEvidence>>;

export interface Judged {
  readonly pull: PullRequest;
  readonly report: Report;
  readonly settings: Settings | undefined;
}

/** What the status of a commit takes from one of its pull requests. */
type Shared = Pick<Judged, 'report' | 'settings'> & { readonly number: number };

export class PullJudge {
  /** What was judged last. */
  last: Judged | undefined;
  readonly #client: Client;
  readonly #sources = new Map<string, Source>();
  readonly #evidence = new Map<string, Promise<Review>>();
  readonly #before = new Map<string, string>();
  readonly #judges: ReturnType<typeof rememberingJudges>;
  #judgement: Judgement | undefined;
  #policy: Promise<Entry> | undefined;
  readonly #policies = new Map<string, Promise<Policy>>();
  /** The server's time at the first judgement: later ones must not differ by it. */
  #now: number | undefined;
  #asked: Promise<string | null> | undefined;
  /** Our comments as somebody else left them. */
  #own = '';
  /** How many texts our comment had had when it was last read. */
  #revisions = Number.NaN;
  /** Whether other pull requests have the commit. */
  #isShared = false;

  constructor(
    readonly context: Context,
    readonly query: PullRequestQuery,
    client: Client,
    /** What the API must have caught up with to be believed. */
    readonly known?: KnownState,
  ) {
    this.#client = client;
    this.#judges = rememberingJudges(context.judges);
  }

  close(): Promise<void> {
    return this.#judges.close();
  }

  async judge(
    written: ReadonlyMap<string, Comment>,
  ): Promise<{ judgement: Judgement; pull: PullRequest; look?: LastLook }> {
    const settled = this.#settled();
    if (settled !== undefined) return { judgement: settled, pull: this.last!.pull };
    const files =
      this.last === undefined ? new ChangedFiles(this.#client, this.query.repository, this.query.number) : undefined;
    const pull = merged(await this.#pullRequest(), written, this.#before);
    for (const { id, body } of ours(pull.comments, this.query.context)) this.#before.set(id, body);
    const seen = lookAt(pull, this.query.context);
    if (!pull.isOpen) {
      this.last = { pull, report: emptyReport('none', pull), settings: undefined };
      return { judgement: { seen, wanted: nothingWanted }, pull };
    }
    const { judged, look } = await this.#evaluate(pull, files);
    this.last = judged;
    const status = this.query.context === '' ? null : await this.#status(judged);
    const body = this.#body(judged);
    const wanted = {
      comment: commentWish(judged),
      body,
      isSaidBy: (other: string) => isSaidBy(other, body),
      status,
    };
    this.#judgement = { seen, wanted };
    return { judgement: this.#judgement, pull, ...(look === undefined ? {} : { look }) };
  }

  /** A verdict that rests on the commit alone cannot have changed by what was written since. */
  #settled(): Judgement | undefined {
    if (this.#judgement === undefined || this.last === undefined) return undefined;
    const { seen, wanted } = this.#judgement;
    const { report } = this.last;
    const restsOnCommit = report.verdict === 'none' && !this.#isShared;
    if (!restsOnCommit || seen.own.length > 0 || wanted.comment === 'write') return undefined;
    return { seen: { ...seen, status: wanted.status }, wanted };
  }

  /** A replica may lag behind the event, or behind one that answered before: it is asked again until it knows as much. */
  async #pullRequest(): Promise<PullRequest> {
    for (let round = 0; ; round++) {
      const pull = await pullRequest(this.#client, this.query);
      const isOlder = this.last !== undefined && Date.parse(pull.updatedAt) < Date.parse(this.last.pull.updatedAt);
      if (!isOlder && isCaughtUp(pull, this.known)) return pull;
      const reading = { doing: 'read the pull request', needs: 'pull-requests: read' };
      if (round === 4) throw unavailable('did not yet show what started this run', reading.doing);
      await this.#client.pause(round + 1, reading);
    }
  }

  async #evaluate(pull: PullRequest, files?: ChangedFiles): Promise<{ judged: Judged; look?: LastLook }> {
    const { place } = this.context;
    let settings: Settings | undefined;
    let look: LastLook | undefined;
    try {
      if (place.kind === 'elsewhere') this.#policy ??= configElsewhere(this.#client, place);
      const config = (await this.#policy) ?? pull.config;
      const source = this.#source(pull, files);
      const policy = await this.#policyOf(configFile(config, place), pull.baseSha, source);
      settings = policy.settings;
      const inForce = settings;
      const report = await gate({
        source,
        settings,
        profile: settings.template ?? settings.profile,
        matches: pathMatcher(settings.paths),
        judge: this.#judges.of(policy),
        isDraft: pull.isDraft,
        review: async (head, need) => {
          const review = await this.#review(pull, head, inForce, need);
          look = review.look;
          const items = profiles[inForce.profile]?.review ?? [];
          this.#now ??= this.#client.serverTime ?? 0;
          const state = reviewState(review.evidence, inForce.review, items, need, this.#now);
          return pull.number === this.query.number ? await this.#reviewAsked(state) : state;
        },
        pullRequest: { number: pull.number, headSha: pull.headSha },
        notes: ownFilesNotes(await source.changes(), this.query.configPath, settings),
      });
      return { judged: { pull, report, settings }, ...(look === undefined ? {} : { look }) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { judged: { pull, report: errorReport(error, pull, settings), settings } };
    }
  }

  /** Read once for each base commit: templates stand there, wherever the config does. */
  #policyOf(file: ConfigFile | undefined, baseSha: string, source: Source): Promise<Policy> {
    const key = JSON.stringify([baseSha, file]);
    const policy = this.#policies.get(key) ?? policyOf(file, this.context, (paths) => source.read(paths, 'base'));
    this.#policies.set(key, policy);
    return policy;
  }

  /** Whoever is to be asked for a review is asked once in a run; where that fails, the report says why. */
  async #reviewAsked(review: ReviewReport): Promise<ReviewReport> {
    if (!review.fallback || review.fallback.ask.length === 0) return review;
    const { repository, number } = this.query;
    this.#asked ??= askForReview(this.#client, repository, number, review.fallback.ask);
    const refusal = await this.#asked;
    return refusal === null ? review : withoutFallback(review, refusal);
  }

  #source(pull: PullRequest, files?: ChangedFiles): Source {
    const key = `${pull.number} ${pull.headSha} ${pull.baseSha}`;
    let source = this.#sources.get(key);
    if (source === undefined) {
      const { repository } = this.query;
      source = pullRequestSource(
        this.#client,
        repository,
        pull,
        files ?? new ChangedFiles(this.#client, repository, pull.number),
      );
      this.#sources.set(key, source);
    }
    return source;
  }

  /** The evidence is read once for all that it can differ by; our own words are no evidence. */
  #review(
    pull: PullRequest,
    head: ReadonlyMap<string, string | null>,
    settings: Settings,
    need: number,
  ): Promise<Review> {
    const own = ours(pull.comments, this.query.context);
    const revisions = own[0] === undefined ? 0 : (own[0].revisions ?? Number.NaN);
    const isOurText = own.length === 1 && own[0]!.body.trimEnd() === this.#judgement?.wanted.body.trimEnd();
    // What was ticked between the last look and our writing stands in the history alone.
    const isOurWriting = isOurText && revisions === this.#revisions + 1;
    this.#revisions = revisions;
    if (!isOurWriting) this.#own = JSON.stringify(own.map(({ id, body, editedAt }) => [id, body, editedAt]));
    const key = JSON.stringify([
      pull.number,
      pull.headSha,
      need,
      [...head],
      pull.reviews.map(({ id, state, commit, editedAt }) => [id, state, commit, editedAt]),
      pull.comments.filter((comment) => !own.includes(comment)).map(({ id, editedAt }) => [id, editedAt]),
      this.#own,
    ]);
    let review = this.#evidence.get(key);
    if (review === undefined) {
      review = reviewEvidence({
        client: this.#client,
        repository: this.query.repository,
        context: this.query.context,
        pull,
        head,
        settings: settings.review,
        need,
        isOwnKnown: !isOurText || isOurWriting,
      });
      this.#evidence.set(key, review);
      return review;
    }
    // An earlier look is no last one.
    return review.then(({ evidence }) => ({ evidence }));
  }

  /** A status belongs to a commit: where pull requests share one, the worst of their verdicts stands on it. */
  async #status(judged: Judged): Promise<{ state: string; description: string }> {
    const siblings = await this.#siblings(judged);
    this.#isShared = siblings.length > 0;
    if (siblings.length > MOST_SIBLINGS) {
      const description = `${siblings.length + 1} open pull requests have this commit: close all but ${MOST_SIBLINGS + 1}, and the gate judges them together.`;
      return { state: 'error', description };
    }
    const own: Shared = { ...judged, number: judged.pull.number };
    const all = [own];
    for (const number of siblings) {
      const sibling = await this.#sibling(number, judged.pull.headSha);
      if (sibling !== undefined) all.push(sibling);
    }
    // What `if-none` asks for is each one's own: one without postmortems may be the worst of them.
    const weight = ({ report, settings }: Shared) =>
      report.verdict === 'none' && settings?.ifNone === 'fail' ? 'fail' : report.verdict;
    const verdict = worstVerdict(all.map(weight));
    const worst = all.find((one) => weight(one) === verdict)!;
    const description = statusDescription(worst.report);
    const name = worst === own ? '' : `#${worst.number} with the same commit: `;
    return {
      state: statusState(worst.report.verdict, worst.settings?.ifNone ?? 'pass'),
      description: cut(`${name}${description}`, DESCRIPTION_LIMIT),
    };
  }

  /** Others with the commit. Whoever would turn it green must know them all, and lists what is open to its end. */
  async #siblings({ pull, report, settings }: Judged): Promise<readonly number[]> {
    const isGreen = statusState(report.verdict, settings?.ifNone ?? 'pass') === 'success';
    if (!isGreen || pull.status?.state === 'success' || !pull.hasMoreOpen) return pull.siblings;
    return sharing(await openPulls(this.#client, this.query.repository, this.query.context, 'all'), pull);
  }

  /** Undefined where it no longer shares the commit. One that cannot be read is an `error`, like one that cannot be judged. */
  async #sibling(number: number, headSha: string): Promise<Shared | undefined> {
    try {
      const pull = await pullRequest(this.#client, { ...this.query, number });
      if (!pull.isOpen || pull.headSha !== headSha) return undefined;
      const { judged } = await this.#evaluate(pull);
      return { ...judged, number };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { number, report: errorReport(error), settings: undefined };
    }
  }

  #body({ pull, report, settings }: Judged): string {
    const { repositoryUrl, runUrl, runId, runAttempt } = this.context;
    return renderComment(report, {
      statusContext: this.query.context,
      repositoryUrl,
      headSha: pull.headSha,
      state: { headSha: pull.headSha, runId, runAttempt },
      reportUrl: runUrl,
      isOpenToAll: settings !== undefined && settings.review.reviewers !== 'write',
    });
  }
}

/** The payload of a job that is run again is old; that of a new one may be ahead of a replica. */
function isCaughtUp({ updatedAt, headSha, reviews, comments }: PullRequest, known: KnownState = {}): boolean {
  const { pull, review, comment } = known;
  if (pull !== undefined) {
    const ahead = Date.parse(updatedAt) - Date.parse(pull.updatedAt);
    if (ahead < 0 || (ahead === 0 && headSha !== pull.headSha)) return false;
  }
  if (review !== undefined) {
    const found = reviews.find(({ id }) => id === review.id);
    if (found === undefined || (review.isDismissed && found.state.toUpperCase() !== 'DISMISSED')) return false;
  }
  const found = comments.find(({ id }) => id === comment?.id);
  // What is not there was deleted since.
  if (comment === undefined || found === undefined) return true;
  return comment.updatedAt !== null && Date.parse(found.updatedAt) >= Date.parse(comment.updatedAt);
}

const nothingWanted: Judgement['wanted'] = { comment: 'keep', body: '', isSaidBy: () => true, status: null };

/** What this run wrote itself and a lagging replica does not show yet. */
function merged(
  pull: PullRequest,
  written: ReadonlyMap<string, Comment>,
  before: ReadonlyMap<string, string>,
): PullRequest {
  if (written.size === 0) return pull;
  const listed = pull.comments.map((comment) => {
    const own = written.get(comment.id);
    if (own === undefined || comment.body !== before.get(comment.id)) return comment;
    return {
      ...comment,
      body: own.body,
      ...(comment.revisions === undefined ? {} : { revisions: comment.revisions + 1 }),
    };
  });
  const missing = [...written.values()]
    .filter(({ id }) => !listed.some((comment) => comment.id === id))
    .map((comment) => ({ ...comment, revisions: 1 }));
  return { ...pull, comments: [...listed, ...missing] };
}

function commentWish({ report, settings }: Judged): 'keep' | 'update' | 'write' {
  const { verdict, leftOut, notes = [] } = report;
  const when = settings?.comment ?? 'always';
  if (when === 'never') return 'keep';
  // A pull request that has nothing to do with postmortems is not talked to.
  const hasNothingToSay =
    verdict === 'none' && leftOut.length === 0 && notes.length === 0 && settings?.ifNone !== 'fail';
  if (hasNothingToSay) return 'update';
  return when === 'always' || verdict === 'fail' || verdict === 'error' ? 'write' : 'update';
}

/** What runs the gate, and whom GitHub asks to review that. */
const STEERING = /^\.github\/(?:workflows|actions)\/|^(?:\.github\/|docs\/)?CODEOWNERS$/;
const MOST_NAMED = 5;

/** A change to the gate's own files is judged by those of the base branch; people should know. */
function ownFilesNotes(
  changes: Awaited<ReturnType<Source['changes']>>,
  configPath: string,
  settings: Settings,
): string[] {
  const templates = templatePaths(settings);
  const changed = new Set(
    changes.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath])),
  );
  const rules = [...changed].filter((path) => path === configPath || templates.includes(path));
  const own = [...rules, ...[...changed].filter((path) => STEERING.test(path))];
  if (own.length === 0) return [];
  const more = own.length > MOST_NAMED ? ` and ${own.length - MOST_NAMED} more` : '';
  return [
    `This change also touches files that steer the gate (${own.slice(0, MOST_NAMED).join(', ')}${more}): it was judged by the base branch’s. Look at them before you approve.`,
  ];
}
