/** The JSON that GitHub's REST API answers with, from the state. */
import type { FileChange } from './changes.js';
import type { Commit, Objects, Signature } from './objects.js';
import {
  type Account,
  associationOf,
  fullName,
  type IssueComment,
  nodeId,
  type PullRequest,
  type Repository,
  type Review,
  type Role,
  type State,
  type Status,
  type Team,
} from './state.js';

type Json = Record<string, unknown>;

/** A path as GitHub writes it into a URL: each segment encoded. */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Where GitHub stands, for the addresses in its answers. */
export class Answers {
  /**
   * @param api the root of the REST API, without a slash at its end
   * @param web the root of the web pages, without a slash at its end
   */
  constructor(
    readonly api: string,
    readonly web: string,
    readonly state: State,
    readonly objects: Objects,
  ) {}

  #repositoryUrl(repository: Repository): string {
    return `${this.api}/repos/${fullName(repository)}`;
  }

  repositoryPage(repository: Repository): string {
    return `${this.web}/${fullName(repository)}`;
  }

  pullPage(repository: Repository, number: number): string {
    return `${this.repositoryPage(repository)}/pull/${number}`;
  }

  commentPage(repository: Repository, comment: IssueComment): string {
    return `${this.pullPage(repository, comment.issue)}#issuecomment-${comment.id}`;
  }

  user(account: Account): Json {
    const shown = account.ghost ? { id: 10137, login: 'ghost', type: 'User' } : account;
    const url = `${this.api}/users/${encodeURIComponent(shown.login)}`;
    return {
      login: shown.login,
      id: shown.id,
      node_id: nodeId('U', shown.id),
      avatar_url: `${this.web}/avatars/u/${shown.id}`,
      gravatar_id: '',
      url,
      html_url: `${this.web}/${encodeURIComponent(shown.login.replace(/^(.*)\[bot\]$/, 'apps/$1'))}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: shown.type,
      site_admin: false,
    };
  }

  repository(repository: Repository): Json {
    const url = this.#repositoryUrl(repository);
    const page = this.repositoryPage(repository);
    const openIssues = [...repository.pulls.values()].filter(({ state }) => state === 'open').length;
    return {
      id: repository.id,
      node_id: nodeId('R', repository.id),
      name: repository.name,
      full_name: fullName(repository),
      private: repository.private,
      owner: this.user(repository.owner),
      html_url: page,
      description: null,
      fork: repository.parent !== null,
      url,
      ...Object.fromEntries(Object.entries(repositoryLinks).map(([key, path]) => [`${key}_url`, `${url}/${path}`])),
      git_url: `git://example.invalid/${fullName(repository)}.git`,
      ssh_url: `git@example.invalid:${fullName(repository)}.git`,
      clone_url: `${page}.git`,
      svn_url: page,
      mirror_url: null,
      homepage: null,
      language: null,
      license: null,
      default_branch: repository.defaultBranch,
      visibility: repository.private ? 'private' : 'public',
      archived: repository.archived,
      disabled: false,
      is_template: false,
      web_commit_signoff_required: false,
      allow_forking: true,
      topics: [],
      has_issues: true,
      has_projects: false,
      has_wiki: false,
      has_pages: false,
      has_downloads: true,
      has_discussions: false,
      forks: 0,
      forks_count: 0,
      network_count: 0,
      open_issues: openIssues,
      open_issues_count: openIssues,
      size: 1,
      stargazers_count: 0,
      subscribers_count: 0,
      watchers: 0,
      watchers_count: 0,
      created_at: repository.createdAt,
      updated_at: repository.createdAt,
      pushed_at: repository.createdAt,
    };
  }

  /** As lists show it. */
  pullSimple(repository: Repository, pull: PullRequest): Json {
    const url = `${this.#repositoryUrl(repository)}/pulls/${pull.number}`;
    const issue = `${this.#repositoryUrl(repository)}/issues/${pull.number}`;
    const page = this.pullPage(repository, pull.number);
    const statuses = `${this.#repositoryUrl(repository)}/statuses/${pull.head.sha}`;
    const links = {
      self: url,
      html: page,
      issue,
      comments: `${issue}/comments`,
      review_comments: `${url}/comments`,
      review_comment: `${this.#repositoryUrl(repository)}/pulls/comments{/number}`,
      commits: `${url}/commits`,
      statuses,
    };
    const head = pull.head.repository;
    return {
      url,
      id: pull.id,
      node_id: nodeId('PR', pull.id),
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      issue_url: issue,
      commits_url: links.commits,
      review_comments_url: links.review_comments,
      review_comment_url: links.review_comment,
      comments_url: links.comments,
      statuses_url: statuses,
      number: pull.number,
      state: pull.state,
      locked: pull.locked,
      title: pull.title,
      user: this.user(pull.author),
      body: pull.body,
      labels: [],
      milestone: null,
      active_lock_reason: null,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: pull.state === 'closed' ? pull.updatedAt : null,
      merged_at: pull.mergedAt,
      merge_commit_sha: null,
      assignee: null,
      assignees: [],
      requested_reviewers: pull.requestedReviewers.map((account) => this.user(account)),
      requested_teams: this.#teams(pull).map((team) => this.team(team)),
      head: {
        label: `${pull.head.owner.login}:${pull.head.ref}`,
        ref: pull.head.ref,
        sha: pull.head.sha,
        user: this.user(pull.head.owner),
        repo: head && this.repository(head),
      },
      base: {
        label: `${repository.owner.login}:${pull.base.ref}`,
        ref: pull.base.ref,
        sha: pull.base.sha,
        user: this.user(repository.owner),
        repo: this.repository(repository),
      },
      _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
      author_association: associationOf(repository, pull.author),
      auto_merge: null,
      draft: pull.draft,
    };
  }

  pull(repository: Repository, pull: PullRequest, changes: readonly FileChange[], commits: number): Json {
    const sum = (key: 'additions' | 'deletions') => changes.reduce((total, change) => total + change[key], 0);
    return {
      ...this.pullSimple(repository, pull),
      merged: pull.mergedAt !== null,
      merged_by: null,
      mergeable: true,
      mergeable_state: 'blocked',
      rebaseable: true,
      comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
      review_comments: 0,
      maintainer_can_modify: pull.head.repository !== repository,
      commits,
      additions: sum('additions'),
      deletions: sum('deletions'),
      changed_files: changes.length,
    };
  }

  file(repository: Repository, head: string, change: FileChange): Json {
    const page = this.repositoryPage(repository);
    const path = encodedPath(change.path);
    return {
      sha: change.sha,
      filename: change.path,
      status: change.status,
      additions: change.additions,
      deletions: change.deletions,
      changes: change.additions + change.deletions,
      blob_url: `${page}/blob/${head}/${path}`,
      raw_url: `${page}/raw/${head}/${path}`,
      contents_url: `${this.#repositoryUrl(repository)}/contents/${path}?ref=${head}`,
      ...(change.patch === undefined ? {} : { patch: change.patch }),
      ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
    };
  }

  comment(repository: Repository, comment: IssueComment): Json {
    const url = `${this.#repositoryUrl(repository)}/issues/comments/${comment.id}`;
    return {
      id: comment.id,
      node_id: nodeId('IC', comment.id),
      url,
      html_url: this.commentPage(repository, comment),
      issue_url: `${this.#repositoryUrl(repository)}/issues/${comment.issue}`,
      body: comment.body,
      user: this.user(comment.author),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      author_association: associationOf(repository, comment.author),
      performed_via_github_app: null,
      reactions: noReactions(url),
    };
  }

  review(repository: Repository, pull: PullRequest, review: Review): Json {
    const html = `${this.pullPage(repository, pull.number)}#pullrequestreview-${review.id}`;
    const pullUrl = `${this.#repositoryUrl(repository)}/pulls/${pull.number}`;
    return {
      id: review.id,
      node_id: nodeId('PRR', review.id),
      user: review.author.ghost ? null : this.user(review.author),
      body: review.body,
      state: review.state,
      html_url: html,
      pull_request_url: pullUrl,
      author_association: associationOf(repository, review.author),
      _links: { html: { href: html }, pull_request: { href: pullUrl } },
      ...(review.submittedAt ? { submitted_at: review.submittedAt } : {}),
      commit_id: review.commit,
    };
  }

  status(repository: Repository, status: Status): Json {
    return {
      url: `${this.#repositoryUrl(repository)}/statuses/${status.sha}`,
      avatar_url: `${this.web}/avatars/u/${status.creator.id}`,
      id: status.id,
      node_id: nodeId('SC', status.id),
      state: status.state,
      description: status.description,
      target_url: status.targetUrl,
      context: status.context,
      created_at: status.createdAt,
      updated_at: status.createdAt,
      creator: this.user(status.creator),
    };
  }

  /** The account that a commit's e-mail belongs to. */
  accountOf(signature: Signature): Account | undefined {
    return [...this.state.accounts.values()].find(({ email, ghost }) => email === signature.email && !ghost);
  }

  commit(repository: Repository, commit: Commit): Json {
    const url = `${this.#repositoryUrl(repository)}/commits/${commit.sha}`;
    const page = `${this.repositoryPage(repository)}/commit`;
    const person = (signature: Signature) => {
      const account = this.accountOf(signature);
      return account ? this.user(account) : null;
    };
    return {
      sha: commit.sha,
      node_id: nodeId('C', commit.sha),
      commit: {
        author: commit.author,
        committer: commit.committer,
        message: commit.message,
        tree: { sha: commit.tree, url: `${this.#repositoryUrl(repository)}/git/trees/${commit.tree}` },
        url: `${this.#repositoryUrl(repository)}/git/commits/${commit.sha}`,
        comment_count: 0,
        verification: unverified,
      },
      url,
      html_url: `${page}/${commit.sha}`,
      comments_url: `${url}/comments`,
      author: person(commit.author),
      committer: person(commit.committer),
      parents: commit.parents.map((sha) => ({
        sha,
        url: `${this.#repositoryUrl(repository)}/commits/${sha}`,
        html_url: `${page}/${sha}`,
      })),
    };
  }

  gitCommit(repository: Repository, commit: Commit): Json {
    const url = `${this.#repositoryUrl(repository)}/git`;
    const page = `${this.repositoryPage(repository)}/commit`;
    return {
      sha: commit.sha,
      node_id: nodeId('C', commit.sha),
      url: `${url}/commits/${commit.sha}`,
      html_url: `${page}/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
      message: commit.message,
      parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/${sha}` })),
      verification: unverified,
    };
  }

  team(team: Team): Json {
    const url = `${this.api}/organizations/${team.organization.id}/team/${team.id}`;
    return {
      id: team.id,
      node_id: nodeId('T', team.id),
      name: team.slug,
      slug: team.slug,
      description: null,
      privacy: 'closed',
      notification_setting: 'notifications_enabled',
      permission: 'pull',
      type: 'organization',
      organization_id: team.organization.id,
      url,
      html_url: `${this.web}/orgs/${team.organization.login}/teams/${team.slug}`,
      members_url: `${url}/members{/member}`,
      repositories_url: `${url}/repos`,
      parent: null,
    };
  }

  #teams(pull: PullRequest): Team[] {
    return this.state.teams.filter(({ slug }) => pull.requestedTeams.includes(slug));
  }

  /** `permission` knows four levels; `role_name` says maintain and triage apart. */
  permission(account: Account, role: Role): Json {
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    return { permission, role_name: role, user: { ...this.user(account), role_name: role } };
  }
}

const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** The summary of the reactions to what stands at `url`. */
export const noReactions = (url: string): Json => ({
  url: `${url}/reactions`,
  total_count: 0,
  '+1': 0,
  '-1': 0,
  laugh: 0,
  hooray: 0,
  confused: 0,
  heart: 0,
  rocket: 0,
  eyes: 0,
});

const repositoryLinks = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  contributors: 'contributors',
  deployments: 'deployments',
  downloads: 'downloads',
  events: 'events',
  forks: 'forks',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  hooks: 'hooks',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  languages: 'languages',
  merges: 'merges',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  stargazers: 'stargazers',
  statuses: 'statuses/{sha}',
  subscribers: 'subscribers',
  subscription: 'subscription',
  tags: 'tags',
  teams: 'teams',
  trees: 'git/trees{/sha}',
};
