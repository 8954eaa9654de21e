/** What the test GitHub remembers: plain data, so that a replica that lags behind is a copy of it. */

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly email: string;
  /** A deleted account: what it wrote stays, its name does not. */
  ghost: boolean;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Edit {
  readonly editor: Account | null;
  readonly at: string;
  /** The whole body after this edit; null once the revision's content was deleted. */
  body: string | null;
  deletedAt: string | null;
  deletedBy: Account | null;
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** Oldest first; the creation is its first entry as soon as there is an edit. */
  edits: Edit[];
  minimized: string | null;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly author: Account;
  body: string;
  state: ReviewState;
  commit: string | null;
  submittedAt: string | null;
  updatedAt: string;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  updatedAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  mergedAt: string | null;
  draft: boolean;
  locked: boolean;
  /** `repository` is null once the fork was deleted. */
  head: { repository: Repository | null; readonly owner: Account; readonly ref: string; sha: string };
  /** `sha` is the tip of the base branch when the head was last pushed, as GitHub has it. */
  base: { ref: string; sha: string };
  reviews: Review[];
  requestedReviewers: Account[];
  requestedTeams: string[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  name: string;
  private: boolean;
  archived: boolean;
  parent: Repository | null;
  readonly createdAt: string;
  defaultBranch: string;
  /** Branch → commit. */
  branches: Map<string, string>;
  collaborators: Map<string, Role>;
  pulls: Map<number, PullRequest>;
  comments: IssueComment[];
  /** Oldest first. */
  statuses: Status[];
}

export interface Team {
  readonly id: number;
  readonly organization: Account;
  readonly slug: string;
  members: Account[];
}

export interface State {
  accounts: Map<string, Account>;
  /** By `owner/name` in lower case; a renamed repository's old name leads to it too. */
  repositories: Map<string, Repository>;
  teams: Team[];
}

export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`;

/** A GraphQL node id, the same in REST answers. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`;

/** What a person may do in a repository; on a public one everybody may read. */
export function roleOf(repository: Repository, account: Account): Role {
  if (account.login === repository.owner.login) return 'admin';
  return repository.collaborators.get(account.login) ?? (repository.private ? 'none' : 'read');
}

/** Reviews, pull requests and comments name their author's standing. */
export function associationOf(repository: Repository, account: Account): 'OWNER' | 'COLLABORATOR' | 'NONE' {
  if (account.login === repository.owner.login) return 'OWNER';
  return repository.collaborators.has(account.login) ? 'COLLABORATOR' : 'NONE';
}
