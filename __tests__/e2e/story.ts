/** One repository on the test GitHub, and the shipped bundle run for its events; written from the contract alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Permissions, readWrite } from '../github/access.js';
import { Events, type WorkflowEvent } from '../github/events.js';
import type { Hub } from '../github/hub.js';
import type { Files } from '../github/objects.js';
import { root, runStep, type Step, type StepOptions } from '../github/runner.js';
import { TestGitHub } from '../github/server.js';
import type { Account, IssueComment, PullRequest, Repository, Status } from '../github/state.js';

const example = (path: string): string => readFileSync(join(root, 'examples/demo', path), 'utf8');

/** Postmortems that hold every check, and one that misses many. */
export const good = example('1-opened/postmortems/2026-02-11-checkout-outage.md');
export const faulty = example('1-opened/postmortems/2026-03-03-search-outage.md');
export const fixed = example('2-fixed/postmortems/2026-03-03-search-outage.md');

export const configPath = '.github/postmortem-gate.yml';
export const context = 'postmortem-gate';

export interface Setting {
  readonly private?: boolean;
  /** On the base branch. */
  readonly files?: Files;
  readonly config?: string;
  readonly enterprise?: boolean;
}

export type RunOptions = Partial<Omit<StepOptions, 'github' | 'repository' | 'event'>>;

export class Story {
  readonly ada: Account;
  /** May write, and is not the author. */
  readonly grace: Account;

  private constructor(
    readonly github: TestGitHub,
    readonly repository: Repository,
  ) {
    this.ada = this.hub.user('ada');
    this.grace = this.hub.user('grace');
    this.hub.collaborator(repository, this.grace, 'write');
  }

  static async begin(setting: Setting = {}): Promise<Story> {
    const github = await TestGitHub.start({ enterprise: setting.enterprise ?? false });
    const config = setting.config === undefined ? {} : { [configPath]: setting.config };
    const files = { 'README.md': '# Shop\n\nWhat we sell.\n', ...config, ...setting.files };
    const repository = github.hub.repository('ada/shop', files, { private: setting.private ?? false });
    return new Story(github, repository);
  }

  /** Ends it; every request must have been as GitHub describes it. */
  async end(): Promise<void> {
    await this.github.stop();
    expect(this.github.violations).toEqual([]);
  }

  get hub(): Hub {
    return this.github.hub;
  }
  get events(): Events {
    return new Events(this.github, this.repository);
  }

  /** A pull request of ada's with these changes. */
  pull(files: Parameters<Hub['push']>[2], options: Parameters<Hub['openPull']>[2] = {}): PullRequest {
    this.hub.push(this.repository, 'work', files, { author: this.ada });
    return this.hub.openPull(this.repository, 'work', { author: this.ada, ...options });
  }

  push(files: Parameters<Hub['push']>[2], author = this.ada): string {
    return this.hub.push(this.repository, 'work', files, { author }).sha;
  }

  token(permissions: Permissions = readWrite): string {
    return this.github.token(this.repository, permissions);
  }

  /** Runs the bundle; only this run's requests are in the log afterwards. */
  async run(event: WorkflowEvent, options: RunOptions = {}): Promise<Step> {
    this.github.clearRequests();
    const { github, repository } = this;
    const step = await runStep({ github, repository, event, token: this.token(), ...options });
    expect([step.foreign, step.left]).toEqual([[], '']);
    return step;
  }

  get comments(): readonly IssueComment[] {
    return this.repository.comments;
  }

  /** The gate's comments on a pull request. */
  own(pull: PullRequest): readonly IssueComment[] {
    return this.comments.filter(
      ({ issue, author, body }) =>
        issue === pull.number && author === this.hub.actions && body.startsWith(`<!-- postmortem-gate:${context}`),
    );
  }

  /** The newest status of a commit in the gate's context. */
  status(sha: string, name = context): Status | undefined {
    return this.repository.statuses.filter((status) => status.sha === sha && status.context === name).at(-1);
  }
}

/** What a run came to, in one line that a test can compare. */
export function outcome(step: Step): { exit: number | null; verdict: string | undefined } {
  return { exit: step.exitCode, verdict: step.outputs.verdict };
}

/** What was told to people, wherever it stands. */
export const told = (step: Step): string => [step.stdout, step.stderr, step.summary].join('\n');
