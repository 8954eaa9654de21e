/** Everything that a GitHub can do wrong at one request, and what others may do just then. */
import { faulty, good } from '../e2e/story.js';
import type { Fault, RequestLog } from '../github/faults.js';
import type { Hub } from '../github/hub.js';
import type { PullRequest, Repository, State } from '../github/state.js';
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

/** What a coincidence needs to know of the scene that it comes into. */
export interface Surroundings {
  readonly hub: Hub;
  readonly repository: Repository;
  /** GitHub before that which started the run. */
  readonly earlier: State;
  /** The event is delivered once more, to a run that nothing befalls. */
  readonly again: () => Promise<void>;
}

/** Nothing that GitHub does wrong: the world goes on while a run reads and writes. */
export interface Coincidence extends Pick<Misfortune, 'name' | 'at' | 'hangs'> {
  /** Whether it can come about in a scene; in all where left out. */
  readonly fits?: (around: Surroundings) => boolean;
  readonly fault: (random: Random, around: Surroundings) => Fault;
  /** What it leaves the world as, so that what is right afterwards can be known; nothing where left out. */
  readonly change?: (around: Surroundings) => void;
}

const PATH = 'postmortems/2026-02-11-checkout-outage.md';
const pullOf = ({ repository }: Surroundings): PullRequest => repository.pulls.get(1)!;
const remarks = ({ repository }: Surroundings) => repository.comments.filter(({ author }) => author.login === 'talk');
const own = ({ repository }: Surroundings) => repository.comments.filter(({ author }) => author.type === 'Bot');

const meanwhile = (name: string, change: (around: Surroundings) => void, fits?: Coincidence['fits']): Coincidence => ({
  name: `meanwhile ${name}`,
  change,
  fault: (_, around) => ({ kind: 'meanwhile', happen: () => change(around) }),
  ...(fits === undefined ? {} : { fits }),
});

/** A branch whose config asks for more words than any text here has. */
const strict = ({ hub, repository }: Surroundings): string => {
  hub.push(repository, 'strict', { '.github/postmortem-gate.yml': 'words: { min: 5000, max: 6000 }\n' });
  return 'strict';
};

const pushed = (text: string) => (around: Surroundings) => {
  around.hub.push(around.repository, 'work', { [PATH]: text }, { author: around.hub.user('ada') });
};

export const coincidences: readonly Coincidence[] = [
  meanwhile('a stranger comments', (around) => {
    around.hub.comment(around.repository, 1, around.hub.user('talk'), 'One more remark');
  }),
  meanwhile(
    'a stranger’s first comment goes',
    (around) => around.hub.deleteComment(around.repository, remarks(around)[0]!),
    (around) => remarks(around).length > 0,
  ),
  meanwhile(
    'our comment goes',
    (around) => around.hub.deleteComment(around.repository, own(around)[0]!),
    (around) => own(around).length > 0,
  ),
  meanwhile('somebody reviews without a verdict', (around) => {
    around.hub.review(pullOf(around), around.hub.user('talk'), 'COMMENTED');
  }),
  meanwhile('changes are requested', (around) => {
    around.hub.review(pullOf(around), around.hub.user('grace'), 'CHANGES_REQUESTED');
  }),
  meanwhile(
    'the approval is dismissed',
    (around) => around.hub.dismiss(pullOf(around).reviews.find(({ state }) => state === 'APPROVED')!),
    (around) => pullOf(around).reviews.some(({ state }) => state === 'APPROVED'),
  ),
  meanwhile('another file is pushed', (around) => {
    around.hub.push(around.repository, 'work', { 'src/late.ts': 'export {};\n' }, { author: around.hub.user('ada') });
  }),
  meanwhile('a whole text is pushed', pushed(good.replace('Lessons learned', 'What was learned'))),
  meanwhile('a faulty text is pushed', pushed(faulty)),
  meanwhile(
    'the last commit is taken back',
    (around) => {
      const { parents } = around.hub.objects.commits.get(pullOf(around).head.sha)!;
      around.hub.moveBranch(around.repository, 'work', parents[0]!);
    },
    (around) => {
      const { parents } = around.hub.objects.commits.get(pullOf(around).head.sha)!;
      return parents[0] !== around.repository.branches.get('main');
    },
  ),
  meanwhile('it is aimed at a branch with stricter rules', (around) => {
    around.hub.retarget(around.repository, pullOf(around), strict(around));
  }),
  meanwhile('its commit is put up for a branch with stricter rules', (around) => {
    around.hub.openPull(around.repository, 'work', { base: strict(around), author: around.hub.user('ada') });
  }),
  {
    name: 'the event is delivered twice',
    fault: (_, around) => ({ kind: 'meanwhile', happen: () => around.again() }),
  },
  {
    name: 'a replica lags behind the event',
    at: ({ kind }) => kind === 'read',
    fault: (random, around) => ({ kind: 'stale', state: around.earlier, reads: 1 + random.below(5) }),
  },
];

/** Whether it can befall a request. */
export const isAt = (
  misfortune: Pick<Misfortune, 'at'>,
  site: Pick<RequestLog, 'kind'> & { readonly operation: string },
): boolean => misfortune.at?.(site) ?? true;
