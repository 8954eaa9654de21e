/** The events of a workflow: their payloads, and what the runner tells besides. */
import { type Answers, noReactions } from './answers.js';
import type { TestGitHub } from './server.js';
import type { Account, IssueComment, PullRequest, Repository, Review } from './state.js';

export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_SHA and GITHUB_REF as this event has them. */
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

export class Events {
  readonly #answers: Answers;

  constructor(
    readonly github: TestGitHub,
    readonly repository: Repository,
    readonly sender: Account = repository.owner,
  ) {
    this.#answers = github.answers;
  }

  #common(): Record<string, unknown> {
    const { subscribers_count: _, network_count: __, ...repository } = this.#answers.repository(this.repository);
    return { repository, sender: this.#answers.user(this.sender) };
  }

  #onDefaultBranch(): Pick<WorkflowEvent, 'sha' | 'ref'> {
    const branch = this.repository.defaultBranch;
    return { sha: this.repository.branches.get(branch)!, ref: `refs/heads/${branch}` };
  }

  #pull(pull: PullRequest): Record<string, unknown> {
    return this.#answers.pull(this.repository, pull, [], 1);
  }

  /** On `pull_request` the commit is GitHub's own merge, which no gate should rely on. */
  #onMerge(pull: PullRequest): Omit<WorkflowEvent, 'name' | 'payload'> {
    const sha = 'f'.repeat(40);
    return { sha, ref: `refs/pull/${pull.number}/merge`, baseRef: pull.base.ref, headRef: pull.head.ref };
  }

  pullRequest(pull: PullRequest, action = 'opened', more: Readonly<Record<string, unknown>> = {}): WorkflowEvent {
    const payload = { action, number: pull.number, pull_request: this.#pull(pull), ...this.#common(), ...more };
    return { name: 'pull_request', payload, ...this.#onMerge(pull) };
  }

  pullRequestTarget(pull: PullRequest, action = 'opened', more: Readonly<Record<string, unknown>> = {}): WorkflowEvent {
    const { payload } = this.pullRequest(pull, action, more);
    const refs = { baseRef: pull.base.ref, headRef: pull.head.ref };
    return { name: 'pull_request_target', payload, ...this.#onDefaultBranch(), ...refs };
  }

  review(pull: PullRequest, review: Review, action = 'submitted'): WorkflowEvent {
    const shown = this.#answers.review(this.repository, pull, review);
    // Webhooks spell the state in lower case, where the API spells it in upper case.
    const state = String(shown.state).toLowerCase();
    const payload = {
      action,
      review: { submitted_at: null, ...shown, state },
      pull_request: this.#answers.pullSimple(this.repository, pull),
      ...this.#common(),
    };
    return { name: 'pull_request_review', payload, ...this.#onMerge(pull) };
  }

  issueComment(comment: IssueComment, action: 'created' | 'edited' | 'deleted', from?: string): WorkflowEvent {
    const pull = this.repository.pulls.get(comment.issue)!;
    const payload = {
      action,
      issue: this.#issue(pull),
      comment: this.#answers.comment(this.repository, comment),
      ...(from === undefined ? {} : { changes: { body: { from } } }),
      ...this.#common(),
    };
    return { name: 'issue_comment', payload, ...this.#onDefaultBranch() };
  }

  /** A pull request as the issue that it also is. */
  #issue(pull: PullRequest): Record<string, unknown> {
    const simple = this.#answers.pullSimple(this.repository, pull);
    const url = String(simple.issue_url);
    const { url: pullUrl, html_url, diff_url, patch_url } = simple;
    return {
      id: pull.id,
      node_id: simple.node_id,
      url,
      repository_url: url.replace(/\/issues\/\d+$/, ''),
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url,
      number: pull.number,
      state: pull.state,
      title: pull.title,
      body: pull.body,
      user: simple.user,
      labels: [],
      assignee: null,
      assignees: [],
      milestone: null,
      locked: pull.locked,
      active_lock_reason: null,
      comments: 1,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: null,
      author_association: simple.author_association,
      draft: pull.draft,
      pull_request: { url: pullUrl, html_url, diff_url, patch_url, merged_at: pull.mergedAt },
      reactions: noReactions(url),
      timeline_url: `${url}/timeline`,
      performed_via_github_app: null,
      state_reason: null,
    };
  }

  /** The queue's request to check a group that `Hub.mergeGroup` has made. */
  mergeGroup(group: { headSha: string; headRef: string; baseSha: string }, base: string): WorkflowEvent {
    const commit = this.github.hub.objects.commits.get(group.headSha)!;
    const { name, email } = commit.author;
    const payload = {
      action: 'checks_requested',
      merge_group: {
        head_sha: group.headSha,
        head_ref: group.headRef,
        base_sha: group.baseSha,
        base_ref: `refs/heads/${base}`,
        head_commit: {
          id: commit.sha,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.author.date,
          author: { name, email },
          committer: { name, email },
        },
      },
      ...this.#common(),
    };
    return { name: 'merge_group', payload, sha: group.headSha, ref: group.headRef };
  }

  schedule(): WorkflowEvent {
    return { name: 'schedule', payload: { schedule: '17 * * * *' }, ...this.#onDefaultBranch() };
  }

  dispatch(inputs: Readonly<Record<string, string>> = {}): WorkflowEvent {
    const at = this.#onDefaultBranch();
    const payload = { inputs, ref: at.ref, workflow: '.github/workflows/postmortems.yml', ...this.#common() };
    return { name: 'workflow_dispatch', payload, ...at };
  }

  /** The relay's end: a workflow without rights ran for a pull request. `pull_requests` is empty for forks. */
  workflowRun(pull: PullRequest, event = 'pull_request_review'): WorkflowEvent {
    const head = pull.head.repository;
    const own = head === this.repository;
    const at = this.github.hub.now();
    const short = (repository: Repository) => this.#answers.repository(repository);
    const commit = this.github.hub.objects.commits.get(pull.head.sha)!;
    const url = `${this.#answers.api}/repos/${this.repository.owner.login}/${this.repository.name}/actions`;
    const workflow = {
      id: 71,
      node_id: 'W_71',
      name: 'Relay',
      path: '.github/workflows/relay.yml',
      state: 'active',
      created_at: at,
      updated_at: at,
      url: `${url}/workflows/71`,
      html_url: `${this.#answers.repositoryPage(this.repository)}/actions/workflows/relay.yml`,
      badge_url: `${this.#answers.repositoryPage(this.repository)}/workflows/Relay/badge.svg`,
    };
    const run = {
      id: 4711,
      node_id: 'WFR_4711',
      name: 'Relay',
      head_branch: pull.head.ref,
      head_sha: pull.head.sha,
      path: workflow.path,
      display_title: pull.title,
      run_number: 7,
      run_attempt: 1,
      event,
      status: 'completed',
      conclusion: 'success',
      workflow_id: workflow.id,
      workflow_url: workflow.url,
      check_suite_id: 99,
      check_suite_node_id: 'CS_99',
      url: `${url}/runs/4711`,
      html_url: `${this.#answers.repositoryPage(this.repository)}/actions/runs/4711`,
      jobs_url: `${url}/runs/4711/jobs`,
      logs_url: `${url}/runs/4711/logs`,
      artifacts_url: `${url}/runs/4711/artifacts`,
      cancel_url: `${url}/runs/4711/cancel`,
      rerun_url: `${url}/runs/4711/rerun`,
      check_suite_url: `${this.#answers.api}/check-suites/99`,
      previous_attempt_url: null,
      created_at: at,
      updated_at: at,
      run_started_at: at,
      actor: this.#answers.user(this.sender),
      triggering_actor: this.#answers.user(this.sender),
      referenced_workflows: [],
      pull_requests: own ? [this.#runPull(pull)] : [],
      head_commit: {
        id: commit.sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: commit.author.date,
        author: { name: commit.author.name, email: commit.author.email },
        committer: { name: commit.committer.name, email: commit.committer.email },
      },
      repository: short(this.repository),
      head_repository: head && short(head),
    };
    const payload = { action: 'completed', workflow, workflow_run: run, ...this.#common() };
    return { name: 'workflow_run', payload, ...this.#onDefaultBranch() };
  }

  #runPull(pull: PullRequest): Record<string, unknown> {
    const { url, id, number, head, base } = this.#answers.pullSimple(this.repository, pull) as {
      url: string;
      id: number;
      number: number;
      head: { ref: string; sha: string };
      base: { ref: string; sha: string };
    };
    const { id: repositoryId, name, url: repositoryUrl } = this.#answers.repository(this.repository);
    const repo = { id: repositoryId, name, url: repositoryUrl };
    return {
      url,
      id,
      number,
      head: { ref: head.ref, sha: head.sha, repo },
      base: { ref: base.ref, sha: base.sha, repo },
    };
  }

  /** An event that no gate has a use for. */
  push(): WorkflowEvent {
    const at = this.#onDefaultBranch();
    return { name: 'push', payload: { ref: at.ref, after: at.sha, ...this.#common() }, ...at };
  }
}
