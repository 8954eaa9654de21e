/** What a route of the REST API is given and gives back. */
import type { Grant, Need } from '../access.js';
import type { Answers } from '../answers.js';
import type { Hub } from '../hub.js';
import type { Commit } from '../objects.js';
import type { PullRequest, Repository, State } from '../state.js';

export interface Call {
  readonly hub: Hub;
  /** What reads see: the state, or an older copy while a replica lags. */
  readonly state: State;
  readonly answers: Answers;
  readonly grant: Grant;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** The request's address without its query, as Link headers name it. */
  readonly address: string;
  /** Throws 404 where the path names none; the server has checked that the grant may see it. */
  readonly repository: Repository;
}

export interface Reply {
  readonly status: number;
  /** JSON, or the bytes of a raw media type; absent: no body. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly need: Need;
  readonly handle: (call: Call) => Reply;
}
/** By method and path as GitHub's description spells them. */
export type Routes = Readonly<Record<string, Route>>;

/** An answer that ends the call. */
export class Halt extends Error {
  constructor(readonly reply: Reply) {
    super(`answered ${reply.status}`);
  }
}

export function halt(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): never {
  throw new Halt({
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
  });
}

export const notFound = (): never => halt(404, 'Not Found');

export const reads = (...scopes: Need['scopes']): Need => ({ level: 'read', scopes });
export const writes = (...scopes: Need['scopes']): Need => ({ level: 'write', scopes });

/** One page of a list, with the Link header that leads to the others. */
export function page(
  call: Call,
  items: readonly unknown[],
  shape = (shown: readonly unknown[]): unknown => shown,
): Reply {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const number = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.address}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: shape(items.slice((number - 1) * size, number * size)),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

export function pullOf(call: Call): PullRequest {
  return call.repository.pulls.get(Number(call.params.pull_number)) ?? notFound();
}

/** The commit that a sha, a branch or a ref names. A repository sees its forks' commits too, as on GitHub. */
export function commitOf(call: Call, name: string): Commit | undefined {
  const branch = name.replace(/^refs\/heads\/|^heads\//, '');
  const pull = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(name);
  const sha =
    (pull ? call.repository.pulls.get(Number(pull[1]))?.head.sha : call.repository.branches.get(branch)) ?? name;
  const { commits } = call.hub.objects;
  return (
    commits.get(sha) ??
    (/^[0-9a-f]{7,39}$/.test(sha) ? [...commits.values()].find((c) => c.sha.startsWith(sha)) : undefined)
  );
}
