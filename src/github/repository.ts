/** Names of repositories, people and paths as GitHub's two APIs spell them. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import type { Person } from '../review/state.js';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Reads `OWNER/REPO`. */
export function repository(fullName: string): Repository {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName);
  if (match === null) {
    throw new UserError(
      `The repository is not given as OWNER/REPO: ${JSON.stringify(fullName.slice(0, 100))}.`,
      'Run this in GitHub Actions, or set GITHUB_REPOSITORY.',
    );
  }
  return { owner: match[1]!, name: match[2]! };
}

/** The REST path of a repository, or of what stands below it; every segment is encoded. */
export function restPath({ owner, name }: Repository, ...segments: readonly (string | number)[]): string {
  return `/repos/${[owner, name, ...segments].map((segment) => encodeURIComponent(segment)).join('/')}`;
}

/** A path in a repository with its slashes kept. */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Null for a deleted account; a field that is asked for and not there at all is no answer of GitHub's. */
export const ActorSchema = v.nullable(v.object({ __typename: v.string(), login: v.string() }));
export const UserSchema = v.nullable(v.object({ id: v.number(), login: v.string(), type: v.string() }));

/** What an import brought under somebody's name; the account of that name need not be theirs. */
const IMPORTED = 'Mannequin';

/** GraphQL's login of a bot lacks the suffix that REST's has; here nobody has it. */
export function actorPerson(actor: v.InferOutput<typeof ActorSchema>): Person {
  if (!actor || actor.__typename === IMPORTED) return null;
  return { login: actor.login, bot: actor.__typename === 'Bot' };
}

export function userPerson(user: v.InferOutput<typeof UserSchema>): Person {
  // A deleted account's things belong to the user "ghost" in REST and to nobody in GraphQL.
  if (!user || user.login === 'ghost' || user.type === IMPORTED) return null;
  return { login: user.login.replace(/\[bot\]$/, ''), bot: user.type === 'Bot' || user.login.endsWith('[bot]') };
}
