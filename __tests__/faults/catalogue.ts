/** Everything that a GitHub can do wrong at one request. */
import type { Fault, RequestLog } from '../github/faults.js';
import type { Random } from '../review/random.js';

export interface Misfortune {
  readonly name: string;
  /** Only for these requests; all where left out. */
  readonly at?: (request: Pick<RequestLog, 'kind'> & { readonly operation: string }) => boolean;
  readonly fault: (random: Random) => Fault;
  /** Its answer never comes, so that the limit of time for one request must be short. */
  readonly hangs?: boolean;
}

const answer = (status: number, headers: Readonly<Record<string, string>> = {}, body?: string): Misfortune => ({
  name: `${status}${Object.entries(headers).map(([name, value]) => ` ${name}: ${value}`)}${body === undefined ? '' : ' with a body of its own'}`,
  fault: () => ({ kind: 'answer', status, headers, ...(body === undefined ? {} : { body }) }),
});

const isWrite: Misfortune['at'] = ({ kind }) => kind === 'write';
const isGraphql: Misfortune['at'] = ({ operation }) => operation.startsWith('graphql');

const graphqlErrors = (name: string, errors: readonly object[], data?: unknown): Misfortune => ({
  name: `GraphQL: ${name}`,
  at: isGraphql,
  fault: () => ({
    kind: 'answer',
    status: 200,
    body: JSON.stringify(data === undefined ? { errors } : { data, errors }),
  }),
});

type Path = readonly (string | number)[];

/** The paths of all values within a value. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    paths(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? replaced(each, rest, by) : each));
  const entries = Object.entries(value as object).flatMap(([name, each]) => {
    const now = name === key ? replaced(each, rest, by) : each;
    return now === undefined ? [] : [[name, now]];
  });
  return Object.fromEntries(entries);
}

/** One value of an answer becomes another, which no answer of GitHub's has there. */
const misshapen = (by: (random: Random) => unknown, name: string): Misfortune => ({
  name: `a value that is ${name}`,
  fault: (random) => ({
    kind: 'spoil',
    body: (right) => {
      const holders = paths(right).filter((path) => typeof at(right, path) === 'object' && at(right, path) !== null);
      return replaced(right, random.one(holders), by(random));
    },
  }),
});

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** GitHub gives what it has, null for the rest, and names it among the errors. */
const partial: Misfortune = {
  name: 'GraphQL: partial data',
  at: isGraphql,
  fault: (random) => ({
    kind: 'spoil',
    body: (right) => {
      const data = (right as { data?: unknown }).data;
      if (typeof data !== 'object' || data === null) return right;
      const path = random.one(paths(data).filter((each) => each.length > 0));
      const message = 'Something went wrong while executing your query.';
      const type = random.one([undefined, 'SERVICE_UNAVAILABLE', 'INTERNAL']);
      return { data: replaced(data, path, null), errors: [{ message, path, ...(type === undefined ? {} : { type }) }] };
    },
  }),
};

/** Another page follows, it says, but its end is where this one began. */
const stuckPage: Misfortune = {
  name: 'GraphQL: a page that leads nowhere',
  at: isGraphql,
  fault: (random) => ({
    kind: 'spoil',
    body: (right) => {
      const infos = paths(right).filter((path) => path.at(-1) === 'pageInfo');
      return infos.length === 0 ? right : replaced(right, random.one(infos), { hasNextPage: true, endCursor: null });
    },
  }),
};

export const misfortunes: readonly Misfortune[] = [
  { name: 'hang', fault: () => ({ kind: 'hang' }), hangs: true },
  { name: 'reset', fault: () => ({ kind: 'reset' }) },
  { name: 'cut', fault: () => ({ kind: 'cut' }) },
  { name: 'truncate', fault: () => ({ kind: 'truncate' }) },
  { name: 'empty', fault: () => ({ kind: 'empty' }) },
  { name: 'html', fault: () => ({ kind: 'html' }) },
  {
    name: 'lost page',
    at: ({ kind, operation }) => kind === 'read' && !operation.startsWith('graphql'),
    fault: () => ({ kind: 'blank' }),
  },
  {
    name: 'no Link header',
    at: ({ kind, operation }) => kind === 'read' && !operation.startsWith('graphql'),
    fault: () => ({ kind: 'drop-link' }),
  },
  ...[400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504].map((status) => answer(status)),
  answer(403, {}, '{"message":"Resource not accessible by integration"}'),
  answer(403, {}, '{"message":"You have exceeded a secondary rate limit. Please wait a few minutes."}'),
  answer(403, { 'retry-after': '1' }),
  answer(429, { 'retry-after': '1' }),
  answer(429, { 'retry-after': '3600' }),
  answer(429, { 'retry-after': 'soon' }),
  answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, '{"message":"API rate limit exceeded"}'),
  answer(
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
    '{"message":"API rate limit exceeded"}',
  ),
  answer(502, { 'retry-after': '1' }, '<html>Unicorn!</html>'),
  answer(301, { location: 'https://elsewhere.example/' }),
  {
    name: 'a redirect to something else',
    at: ({ kind, operation }) => kind === 'read' && !operation.startsWith('graphql'),
    fault: () => ({ kind: 'answer', status: 307, headers: { location: '/rate_limit' } }),
  },
  answer(200, {}, 'null'),
  answer(200, {}, '[null]'),
  answer(200, {}, '[{}]'),
  answer(200, {}, '{"message":"Moved"}'),
  answer(200, {}, '"ok"'),
  answer(204),
  misshapen(() => undefined, 'missing'),
  misshapen((random) => random.one([17, 'x', true]), 'of another type'),
  { name: 'replica lag', at: isWrite, fault: (random) => ({ kind: 'lag', reads: 1 + random.below(4) }) },
  { name: 'stored, then reset', at: isWrite, fault: () => ({ kind: 'store-then-reset' }) },
  ...[408, 500, 502].map((status) => ({
    name: `stored, then ${status}`,
    at: isWrite,
    fault: (): Fault => ({ kind: 'store-then-answer', status }),
  })),
  {
    name: 'stored, then 200 with another body',
    at: isWrite,
    fault: () => ({ kind: 'store-then-answer', status: 200 }),
  },
  graphqlErrors('a field that this server does not know', [
    { message: "Field 'x' doesn't exist on type 'PullRequest'", extensions: { code: 'undefinedField' } },
  ]),
  graphqlErrors('rate limited', [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]),
  graphqlErrors('time-out', [{ message: 'Something went wrong while executing your query.' }], null),
  graphqlErrors('nothing found', [{ type: 'NOT_FOUND', message: 'Could not resolve', path: ['repository'] }], {
    repository: null,
  }),
  graphqlErrors('no errors and no data', [], {}),
  partial,
  stuckPage,
];

/** Whether it can befall a request. */
export const isAt = (
  misfortune: Misfortune,
  site: Pick<RequestLog, 'kind'> & { readonly operation: string },
): boolean => misfortune.at?.(site) ?? true;
