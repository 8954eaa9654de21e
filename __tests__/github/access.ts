/** Who a token speaks for and what it may do, told as GitHub tells it: 401, 403 or 404. */
import { type Account, fullName, type Repository, roleOf } from './state.js';

export type Level = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'statuses' | 'members';
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

export interface Grant {
  readonly actor: Account;
  /** `actions`: GITHUB_TOKEN; `app`: an installation token; `user`: a personal one. */
  readonly kind: 'actions' | 'app' | 'user';
  /** What is not named is `none`; a personal token has what its owner's role allows. */
  readonly permissions: Permissions;
  /** The repository that an installation token is for. */
  readonly repository?: Repository;
  /** Requests an hour. */
  readonly limit: number;
}

/** Any one of the scopes suffices; no scope: whoever sees the repository. */
export interface Need {
  readonly level: 'read' | 'write';
  readonly scopes: readonly Scope[];
}

export interface Refusal {
  readonly status: 401 | 403 | 404;
  readonly message: string;
  /** As the header x-accepted-github-permissions names them. */
  readonly accepted?: string;
}

const rank: Record<Level, number> = { none: 0, read: 1, write: 2 };
const notFound: Refusal = { status: 404, message: 'Not Found' };

/** The workflow's default token with these permissions; a fork's pull request gets the read-only one. */
export const readOnly: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  statuses: 'read',
};
export const readWrite: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  statuses: 'write',
};

/** undefined: it may. */
export function refusal(grant: Grant, repository: Repository, need: Need): Refusal | undefined {
  if (grant.kind === 'user') {
    const role = roleOf(repository, grant.actor);
    if (role === 'none') return notFound;
    const mayWrite = role === 'admin' || role === 'maintain' || role === 'write';
    // Everybody who reads may comment; only a status needs the right to push.
    return need.level === 'write' && need.scopes.includes('statuses') && !mayWrite ? notFound : undefined;
  }
  const covered = grant.repository !== undefined && fullName(grant.repository) === fullName(repository);
  if (!covered && repository.private) return notFound;
  if (need.scopes.length === 0 || (need.level === 'read' && !repository.private)) return undefined;
  const held = need.scopes.some((scope) => rank[grant.permissions[scope] ?? 'none'] >= rank[need.level]);
  if (covered && held) return undefined;
  const accepted = need.scopes.map((scope) => `${scope.replace('-', '_')}=${need.level}`).join('; ');
  return { status: 403, message: 'Resource not accessible by integration', accepted };
}
