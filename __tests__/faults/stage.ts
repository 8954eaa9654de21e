/** A scene set up once on the test GitHub, and played as often as one likes from the same moment. */
import { judgeOf } from '../../src/judge.js';
import type { World } from '../../src/main.js';
import { loadDetector } from '../../src/parse/language.js';
import { type StepResult, step } from '../adapters/step.js';
import { foreignCommands } from '../github/commands.js';
import type { WorkflowEvent } from '../github/events.js';
import type { FaultPlan, RequestLog } from '../github/faults.js';
import type { Hub } from '../github/hub.js';
import { TestGitHub } from '../github/server.js';
import type { Repository, State, Status } from '../github/state.js';
import type { Coincidence, Surroundings } from './catalogue.js';
import { files, type Scene, Telling } from './scenes.js';

await loadDetector();

/** Where a request stands in a run: its operation, and how many of the same came before. */
export interface Site {
  readonly operation: string;
  /** From 1. */
  readonly nth: number;
  readonly kind: RequestLog['kind'];
}

/** What a run left behind, apart from which run it was. */
export interface Rest {
  readonly status: string | null;
  readonly comments: readonly string[];
  readonly exitCode: number | null;
  readonly verdict: string | undefined;
}

export type Run = Pick<StepResult, 'stdout' | 'outputs'> & {
  /** null: killed by a signal. */
  readonly exitCode: number | null;
};

const CONTEXT = 'postmortem-gate';

export const operationOf = ({ route, method, path, body }: RequestLog): string => {
  if (route !== 'POST /graphql') return route ?? `${method} ${path}`;
  const query = String((body as { query?: unknown } | undefined)?.query ?? '');
  return `graphql ${/^\s*query (\w+)/.exec(query)?.[1] ?? '?'}`;
};

const noGraphql = JSON.stringify({
  errors: [
    { message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'", extensions: { code: 'undefinedField' } },
  ],
});

// Judging is pure, so each text is judged once for all the runs.
const judged = new Map<string, ReturnType<ReturnType<typeof judgeOf>>>();
export const judges: World['judges'] = (job) => {
  const judge = judgeOf(job);
  const settings = JSON.stringify(job);
  return {
    judge: async (path, text) => {
      const key = `${settings}\0${path}\0${text}`;
      const report = judged.get(key) ?? judge(path, text);
      judged.set(key, report);
      return report;
    },
    close: async () => {},
  };
};

export class Stage implements Surroundings {
  event!: WorkflowEvent;
  /** What a run without faults comes to. */
  oracle!: Rest;
  readonly sites: Site[] = [];
  earlier!: State;
  readonly #oracles = new Map<string, Rest>();
  #start!: State;
  #token = '';
  #runs = 0;
  #telling!: Telling;

  private constructor(
    readonly scene: Scene,
    readonly github: TestGitHub,
  ) {}

  static async of(scene: Scene): Promise<Stage> {
    const github = await TestGitHub.start({ enterprise: scene.enterprise ?? false });
    const stage = new Stage(scene, github);
    const repository = github.hub.repository('ada/shop', files(scene.config));
    const token = github.token(repository, undefined, Number.MAX_SAFE_INTEGER);
    stage.#token = token;
    stage.#telling = new Telling(github, repository, async (event) => {
      await stage.run(event);
      stage.earlier = structuredClone(github.hub.state);
    });
    stage.earlier = structuredClone(github.hub.state);
    stage.event = await scene.tell(stage.#telling);
    stage.#start = structuredClone(github.hub.state);
    stage.reset();
    const result = await stage.run(stage.event, (request, operation, nth) => {
      stage.sites.push({ operation, nth, kind: request.kind });
      return undefined;
    });
    stage.oracle = stage.rest(result);
    if (stage.oracle.verdict !== scene.verdict) {
      throw new Error(`${scene.name}: ${stage.oracle.verdict} instead of ${scene.verdict}\n${result.stdout}`);
    }
    stage.reset();
    return stage;
  }

  get hub(): Hub {
    return this.github.hub;
  }

  get repository(): Repository {
    return this.github.hub.state.repositories.get('ada/shop')!;
  }

  get inputs(): Readonly<Record<string, string>> {
    return { 'required-approvals': '1', reviewers: 'write', ...this.scene.inputs };
  }

  get token(): string {
    return this.#token;
  }

  /** The commit that the status belongs to. */
  get head(): string {
    return this.#headIn(this.github.hub.state);
  }

  #headIn(state: State): string {
    const group = this.event.payload.merge_group as { head_sha: string } | undefined;
    return group?.head_sha ?? state.repositories.get('ada/shop')!.pulls.get(1)!.head.sha;
  }

  /** How many statuses stood there at first. */
  get #before(): number {
    return this.#start.repositories.get('ada/shop')!.statuses.length;
  }

  /** Statuses that were set since the scene began. */
  get set(): readonly Status[] {
    return this.repository.statuses.slice(this.#before);
  }

  reset(): void {
    this.github.hub.state = structuredClone(this.#start);
    this.github.settle();
  }

  end(): Promise<void> {
    return this.github.stop();
  }

  /** What a run without faults comes to in the world that a coincidence leaves behind. */
  async oracleAfter(coincidence?: Coincidence): Promise<Rest> {
    if (coincidence?.change === undefined) return this.oracle;
    const { name, change } = coincidence;
    const known = this.#oracles.get(name);
    if (known !== undefined) return known;
    this.reset();
    change(this);
    const rest = this.rest(await this.run(this.event));
    this.#oracles.set(name, rest);
    return rest;
  }

  /** Another run for the same event, from its beginning to its end, while one is under way. */
  async again(): Promise<void> {
    const { plan } = this.github;
    await this.run(this.event);
    this.github.plan = plan;
  }

  /** Faults of this plan; `nth` counts the requests of one operation. */
  plan(plan?: (request: RequestLog, operation: string, nth: number) => ReturnType<FaultPlan>): FaultPlan {
    const seen = new Map<string, number>();
    return (request) => {
      const operation = operationOf(request);
      const nth = (seen.get(operation) ?? 0) + 1;
      seen.set(operation, nth);
      const fault = plan?.(request, operation, nth);
      if (fault !== undefined || !this.scene.byRest || !operation.startsWith('graphql')) return fault;
      return { kind: 'answer', status: 200, body: noGraphql };
    };
  }

  async run(event: WorkflowEvent, plan?: Parameters<Stage['plan']>[0], world: Partial<World> = {}): Promise<Run> {
    this.github.clearRequests();
    this.github.plan = this.plan(plan);
    try {
      return await step({
        github: this.github,
        repository: this.repository,
        event,
        token: this.#token,
        inputs: this.inputs,
        runId: ++this.#runs,
        world: { judges, ...world },
      });
    } finally {
      this.github.plan = this.plan();
    }
  }

  get status(): Status | undefined {
    return this.repository.statuses.filter(({ sha, context }) => sha === this.head && context === CONTEXT).at(-1);
  }

  rest({ exitCode, outputs }: Run): Rest {
    const own = this.repository.comments.filter(
      ({ author, body }) =>
        author.login === 'github-actions[bot]' && body.startsWith(`<!-- postmortem-gate:${CONTEXT}`),
    );
    return {
      status: this.status?.state ?? null,
      comments: own.map(({ body }) =>
        withoutRun(body).replaceAll(/\b[0-9a-f]{7,40}\b/g, (sha) => (this.head.startsWith(sha) ? 'HEAD' : sha)),
      ),
      exitCode,
      verdict: outputs.verdict,
    };
  }

  /** What a run that met faults did wrong; empty where nothing. */
  wrongs(run: Run, oracle = this.oracle): string[] {
    // In the world that a coincidence leaves behind it may be green.
    const isGreen = [this.scene.verdict, oracle.verdict].some((verdict) => verdict === 'pass' || verdict === 'none');
    const { exitCode, stdout, outputs } = run;
    const isMoved = this.head !== this.#headIn(this.#start);
    const wrongs: string[] = [];
    const wrong = (is: boolean, what: string) => is && wrongs.push(what);
    const told = outputs.verdict;
    wrong(!isGreen && this.set.some(({ state }) => state === 'success'), 'a green status without evidence');
    wrong(!isGreen && (told === 'pass' || told === 'none'), `the verdict ${told} instead of ${this.scene.verdict}`);
    wrong(!isGreen && exitCode === 0 && this.status?.state === 'success', 'exit 0 beside an old green status');
    // Where the head moved, the run for the new one decides.
    wrong(
      !isGreen && !isMoved && exitCode === 0 && this.status === undefined,
      'exit 0 where no status holds the merge',
    );
    wrong(isMoved && oracle.status !== 'success' && this.status?.state === 'success', 'a green status on the new head');
    wrong(told === 'error' && exitCode !== 1, `exit ${exitCode} for an error`);
    wrong((told === 'pass' || told === 'none') && exitCode !== 0, `exit ${exitCode} for ${told}`);
    wrong(told === undefined, 'no verdict');
    wrong(stdout.includes('a fault of its own'), `a fault of its own: ${stdout}`);
    wrong(foreignCommands(stdout).length > 0, `a foreign command: ${stdout}`);
    for (const violation of this.github.violations.splice(0))
      wrongs.push(`a request that GitHub does not know: ${violation}`);
    return wrongs;
  }

  /** What is wrong after one more run, without faults. */
  async wrongsAtRest(oracle = this.oracle): Promise<string[]> {
    this.github.settle();
    const rest = this.rest(await this.run(this.event));
    const [found, expected] = [JSON.stringify(rest), JSON.stringify(oracle)];
    // What an error made the gate say is set right, and stays where nothing would have been said.
    const isSetRight = oracle.comments.length === 0 && rest.comments.length === 1;
    if (found === expected || (isSetRight && JSON.stringify({ ...rest, comments: [] }) === expected)) return [];
    if (rest.comments.length !== oracle.comments.length) {
      return [`${rest.comments.length} comments at rest instead of ${oracle.comments.length}`];
    }
    return [`at rest: ${found.slice(0, 20000)}\ninstead of ${expected.slice(0, 20000)}`];
  }
}

const withoutRun = (body: string): string =>
  body.replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/').replaceAll(/"run(?:Id|Attempt)?":\d+/g, '"run":0');
