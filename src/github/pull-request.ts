/** A pull request as the API gives it now: its head and base, comments, reviews, our status on the head, the policy. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import type { Entry } from '../ports.js';
import type { Person } from '../review/state.js';
import type { Client } from './client.js';
import { ENTRY_FRAGMENT, Entries, EntrySchema } from './entries.js';
import { ApiError, type Purpose, unavailable } from './errors.js';
import { openByRest } from './open-pulls.js';
import {
  ActorSchema,
  actorPerson,
  encodedPath,
  type Repository,
  restPath,
  UserSchema,
  userPerson,
} from './repository.js';

export interface Comment {
  /** The REST id, growing with time. */
  readonly id: string;
  /** GraphQL's id. */
  readonly nodeId: string;
  readonly author: Person;
  /** Written by the token in use. */
  readonly isOwn: boolean;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  /** Empty for what this run wrote itself. */
  readonly updatedAt: string;
  /** null: never edited; undefined: the API in use does not tell. */
  readonly editedAt?: string | null;
  /** Who edited it last. */
  readonly editor?: Person;
  /** How many texts it has had; undefined: the API in use does not tell. */
  readonly revisions?: number;
}

export interface Review {
  readonly id: string;
  readonly author: Person;
  /** Upper case. */
  readonly state: string;
  /** null where GitHub no longer knows. */
  readonly commit: string | null;
  readonly body: string;
  readonly createdAt: string;
  readonly submittedAt: string;
  /** null: never edited; undefined: the API in use does not tell. */
  readonly editedAt?: string | null;
  readonly nodeId: string;
  /** Whether its author may push; undefined: the API in use does not tell. */
  readonly authorMayPush?: boolean;
}

export interface Status {
  /** Lower case. */
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string | null;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  readonly isLocked: boolean;
  readonly isFork: boolean;
  readonly author: Person;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly headSha: string;
  readonly baseRef: string;
  /** The tip of the base branch: where the policy stands, and the documents as they were. */
  readonly baseSha: string;
  readonly changedFiles: number;
  /** Other open pull requests with the same head commit, which share its status; of those that one answer lists. */
  readonly siblings: readonly number[];
  /** Whether more are open than that answer lists. */
  readonly hasMoreOpen: boolean;
  readonly comments: readonly Comment[];
  readonly reviews: readonly Review[];
  /** Our status on the head; null: none; undefined: the token may not read it. */
  readonly status?: Status | null;
  /** What stands at the config's path at the tip of the base branch. */
  readonly config: Entry;
}

export interface PullRequestQuery {
  readonly repository: Repository;
  readonly number: number;
  /** On the base branch. */
  readonly configPath: string;
  /** Empty: no status is asked for. */
  readonly context: string;
}

/** What can change while the gate thinks: read again just before anything is written. */
export interface LastLook {
  readonly updatedAt: string;
  readonly headSha: string;
  readonly isOpen: boolean;
  /** Ours that were known, and the newest of all, each once. */
  readonly comments: readonly Comment[];
  readonly status?: Status | null;
}

const reading: Purpose = { doing: 'read the pull request', needs: 'pull-requests: read' };

const BigIdSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const PageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });

const StatusNodeSchema = v.nullable(
  v.object({
    context: v.nullable(
      v.object({ state: v.string(), description: v.nullable(v.string()), targetUrl: v.nullable(v.string()) }),
    ),
  }),
);
const HeadCommitSchema = v.object({ oid: v.string(), status: v.optional(StatusNodeSchema) });
const CommitsSchema = v.object({ nodes: v.array(v.object({ commit: HeadCommitSchema })) });
const OpenSchema = v.object({
  pageInfo: v.object({ hasNextPage: v.boolean() }),
  nodes: v.array(v.object({ number: v.number(), headRefOid: v.string() })),
});

const CommentNodeSchema = v.object({
  id: v.string(),
  fullDatabaseId: BigIdSchema,
  author: ActorSchema,
  viewerDidAuthor: v.boolean(),
  body: v.string(),
  url: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  lastEditedAt: v.nullable(v.string()),
  editor: ActorSchema,
  userContentEdits: v.nullable(v.object({ totalCount: v.number() })),
});
export const LookSchema = v.object({
  state: v.string(),
  updatedAt: v.string(),
  headRefOid: v.string(),
  commits: CommitsSchema,
  recent: v.object({ nodes: v.array(CommentNodeSchema) }),
});
/** A node that is gone, or that is no comment, is null. */
export const LookOwnSchema = v.array(
  v.nullable(
    v.union([
      CommentNodeSchema,
      v.pipe(
        v.strictObject({}),
        v.transform(() => null),
      ),
    ]),
  ),
);
const ReviewNodeSchema = v.object({
  fullDatabaseId: BigIdSchema,
  author: ActorSchema,
  state: v.string(),
  id: v.string(),
  commit: v.nullable(v.object({ oid: v.string() })),
  body: v.string(),
  createdAt: v.string(),
  submittedAt: v.nullable(v.string()),
  lastEditedAt: v.nullable(v.string()),
  authorCanPushToRepository: v.boolean(),
});
const page = <S extends v.GenericSchema>(node: S) => v.object({ pageInfo: PageInfoSchema, nodes: v.array(node) });
const CommentsSchema = page(CommentNodeSchema);
const ReviewsSchema = page(ReviewNodeSchema);

const PullRequestSchema = v.object({
  number: v.number(),
  url: v.string(),
  createdAt: v.string(),
  state: v.string(),
  isDraft: v.boolean(),
  locked: v.boolean(),
  isCrossRepository: v.boolean(),
  updatedAt: v.string(),
  author: ActorSchema,
  headRefOid: v.string(),
  baseRefName: v.string(),
  baseRef: v.nullable(v.object({ target: v.nullable(v.object({ oid: v.string(), file: EntrySchema })) })),
  changedFiles: v.number(),
  commits: CommitsSchema,
  comments: CommentsSchema,
  reviews: ReviewsSchema,
});

const COMMENT =
  'id fullDatabaseId author { __typename login } viewerDidAuthor body url createdAt updatedAt lastEditedAt editor { __typename login } userContentEdits(first: 1) { totalCount }';
const COMMENTS = `pageInfo { hasNextPage endCursor } nodes { ${COMMENT} }`;
const REVIEWS =
  'pageInfo { hasNextPage endCursor } nodes { id fullDatabaseId author { __typename login } authorCanPushToRepository state commit { oid } body createdAt submittedAt lastEditedAt }';
const HEAD_COMMIT =
  'commits(last: 1) { nodes { commit { oid status @include(if: $withStatus) { context(name: $context) { state description targetUrl } } } } }';

const PULL_REQUEST = `query PullRequest($owner: String!, $name: String!, $number: Int!, $path: String!, $context: String!, $withStatus: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number url createdAt state isDraft locked isCrossRepository updatedAt author { __typename login }
      headRefOid baseRefName changedFiles
      baseRef { target { oid ... on Commit { file(path: $path) { ...entry } } } }
      ${HEAD_COMMIT}
      comments(first: 100) { ${COMMENTS} }
      reviews(first: 100) { ${REVIEWS} }
    }
    open: pullRequests(states: OPEN, first: 100) { pageInfo { hasNextPage } nodes { number headRefOid } }
  }
}
${ENTRY_FRAGMENT}`;

const MORE = `query More($owner: String!, $name: String!, $number: Int!, $comments: String, $reviews: String, $moreComments: Boolean!, $moreReviews: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $comments) @include(if: $moreComments) { ${COMMENTS} }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) { ${REVIEWS} }
    }
  }
}`;

/** What a last look reads within a pull request, and of the nodes that our comments are. */
export const LOOK = `state updatedAt headRefOid ${HEAD_COMMIT} recent: comments(last: 10) { nodes { ${COMMENT} } }`;
export const LOOK_OWN = `... on IssueComment { ${COMMENT} }`;

const LAST_LOOK = `query LastLook($owner: String!, $name: String!, $number: Int!, $context: String!, $withStatus: Boolean!, $own: [ID!]!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${LOOK} }
  }
  own: nodes(ids: $own) { ${LOOK_OWN} }
}`;

const RestPullSchema = v.object({
  number: v.number(),
  html_url: v.string(),
  state: v.string(),
  draft: v.boolean(),
  locked: v.boolean(),
  created_at: v.string(),
  updated_at: v.string(),
  user: UserSchema,
  head: v.object({ sha: v.string(), repo: v.nullable(v.object({ full_name: v.string() })) }),
  base: v.object({ ref: v.string(), sha: v.string(), repo: v.object({ full_name: v.string() }) }),
  changed_files: v.number(),
  comments: v.number(),
});
const RestCommentSchema = v.object({
  id: v.number(),
  node_id: v.string(),
  user: UserSchema,
  body: v.string(),
  html_url: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
});
const RestReviewSchema = v.object({
  id: v.number(),
  user: UserSchema,
  state: v.string(),
  node_id: v.string(),
  body: v.nullable(v.string(), ''),
  commit_id: v.nullable(v.string()),
  submitted_at: v.optional(v.string()),
});
const RestStatusSchema = v.object({
  context: v.string(),
  state: v.string(),
  description: v.nullable(v.string()),
  target_url: v.nullable(v.string()),
});

/** Reads the pull request; GraphQL answers everything at once, REST in several parts. */
export async function pullRequest(client: Client, query: PullRequestQuery): Promise<PullRequest> {
  return await client.either(
    () => byGraphql(client, query),
    () => byRest(client, query),
  );
}

/** The head alone, by the smallest request there is. */
export async function headShaOf(
  client: Client,
  { repository, number }: Pick<PullRequestQuery, 'repository' | 'number'>,
): Promise<string> {
  const { head } = await client.get(
    restPath(repository, 'pulls', number),
    v.object({ head: v.object({ sha: v.string() }) }),
    reading,
  );
  return head.sha;
}

async function byGraphql(
  client: Client,
  { repository, number, configPath, context }: PullRequestQuery,
): Promise<PullRequest> {
  const answer = await client.query(
    PULL_REQUEST,
    { ...repository, number, path: configPath, context, withStatus: context !== '' },
    v.object({ repository: v.object({ pullRequest: PullRequestSchema, open: OpenSchema }) }),
    reading,
    { mayLack: ['file'], mayRefuse: ['status'], fresh: true },
  );
  const { pullRequest: pull, open } = answer.repository;
  const target = pull.baseRef?.target;
  if (!target) throw baseGone(pull.baseRefName);
  const { comments, reviews } = await rest(client, repository, pull);
  const entries = new Entries(client, repository);
  const status = headStatus(pull.commits, pull.headRefOid);
  return {
    number: pull.number,
    url: pull.url,
    isOpen: pull.state === 'OPEN',
    isDraft: pull.isDraft,
    isLocked: pull.locked,
    isFork: pull.isCrossRepository,
    author: actorPerson(pull.author),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    headSha: pull.headRefOid,
    baseRef: pull.baseRefName,
    baseSha: target.oid,
    changedFiles: pull.changedFiles,
    siblings: sharing(
      open.nodes.map((other) => ({ number: other.number, headSha: other.headRefOid })),
      { number, headSha: pull.headRefOid },
    ),
    hasMoreOpen: open.pageInfo.hasNextPage,
    comments: comments.map(commentOf),
    reviews: reviews.map(reviewOf),
    ...(status === undefined ? {} : { status }),
    config: await entries.entry(target.file),
  };
}

type Pull = v.InferOutput<typeof PullRequestSchema>;

const ended = { hasNextPage: false, endCursor: null };

/** All comments and reviews, the first hundred of each being there already. */
async function rest(client: Client, repository: Repository, pull: Pull) {
  const comments = [...pull.comments.nodes];
  const reviews = [...pull.reviews.nodes];
  let { pageInfo: ofComments } = pull.comments;
  let { pageInfo: ofReviews } = pull.reviews;
  while (ofComments.hasNextPage || ofReviews.hasNextPage) {
    const more = await client.query(
      MORE,
      {
        ...repository,
        number: pull.number,
        comments: ofComments.endCursor ?? null,
        reviews: ofReviews.endCursor ?? null,
        moreComments: ofComments.hasNextPage,
        moreReviews: ofReviews.hasNextPage,
      },
      v.object({
        repository: v.object({
          pullRequest: v.object({ comments: v.optional(CommentsSchema), reviews: v.optional(ReviewsSchema) }),
        }),
      }),
      reading,
    );
    const { comments: nextComments, reviews: nextReviews } = more.repository.pullRequest;
    // A page that is not there, or a cursor that stands still, would make the list silently short or endless.
    const isStuck = (before: typeof ofComments, after: typeof ofComments | undefined) =>
      before.hasNextPage && (after === undefined || (after.hasNextPage && after.endCursor === before.endCursor));
    if (isStuck(ofComments, nextComments?.pageInfo) || isStuck(ofReviews, nextReviews?.pageInfo)) {
      throw unavailable('lost a page of comments or reviews', reading.doing);
    }
    comments.push(...(nextComments?.nodes ?? []));
    reviews.push(...(nextReviews?.nodes ?? []));
    ofComments = nextComments?.pageInfo ?? ended;
    ofReviews = nextReviews?.pageInfo ?? ended;
  }
  return { comments, reviews };
}

interface Head {
  readonly number: number;
  readonly headSha: string;
}

/**
 * Those of the open pull requests that share one's head commit. What GitHub lists for a commit itself leaves out what
 * came from forks (google/go-github#2241).
 */
export const sharing = (open: readonly Head[], { number, headSha }: Head): readonly number[] =>
  open.filter((other) => other.headSha === headSha && other.number !== number).map((other) => other.number);

const commentOf = (node: v.InferOutput<typeof CommentNodeSchema>): Comment => ({
  id: node.fullDatabaseId,
  nodeId: node.id,
  author: actorPerson(node.author),
  isOwn: node.viewerDidAuthor,
  body: node.body,
  url: node.url,
  createdAt: node.createdAt,
  updatedAt: node.updatedAt,
  editedAt: node.lastEditedAt ?? null,
  editor: actorPerson(node.editor),
  // GitHub lists no revision of what was never edited, and two once it was.
  ...(node.userContentEdits ? { revisions: Math.max(1, node.userContentEdits.totalCount) } : {}),
});

const reviewOf = (node: v.InferOutput<typeof ReviewNodeSchema>): Review => ({
  id: node.fullDatabaseId,
  author: actorPerson(node.author),
  state: node.state,
  commit: node.commit?.oid ?? null,
  body: node.body,
  createdAt: node.createdAt,
  submittedAt: node.submittedAt ?? '',
  editedAt: node.lastEditedAt ?? null,
  nodeId: node.id,
  authorMayPush: node.authorCanPushToRepository,
});

/** undefined where the token may not read it, or where the last commit is not the head (then nobody knows). */
function headStatus({ nodes }: v.InferOutput<typeof CommitsSchema>, headSha: string): Status | null | undefined {
  const commit = nodes.at(-1)?.commit;
  if (commit?.oid !== headSha || commit.status === undefined) return undefined;
  const context = commit.status?.context;
  if (!context) return null;
  return {
    state: context.state.toLowerCase(),
    description: context.description ?? '',
    targetUrl: context.targetUrl ?? null,
  };
}

const baseGone = (ref: string) =>
  new UserError(
    `The base branch ${JSON.stringify(ref)} is gone, and with it the policy to judge by.`,
    'Choose another base branch for the pull request.',
  );

async function byRest(
  client: Client,
  { repository, number, configPath, context }: PullRequestQuery,
): Promise<PullRequest> {
  const pull = await client.get(restPath(repository, 'pulls', number), RestPullSchema, reading, { fresh: true });
  const base = await client
    .get(
      `${restPath(repository, 'branches')}/${encodedPath(pull.base.ref)}`,
      v.object({ commit: v.object({ sha: v.string() }) }),
      { doing: 'read the base branch', needs: 'contents: read' },
    )
    .catch((error: unknown) => {
      throw error instanceof ApiError && error.fault === 'not-found' ? baseGone(pull.base.ref) : error;
    });
  const entries = new Entries(client, repository);
  const [comments, reviews, status, [config], open] = await Promise.all([
    restComments(client, repository, number),
    client.list(restPath(repository, 'pulls', number, 'reviews'), RestReviewSchema, reading, ({ id }) => id),
    context === '' ? undefined : restStatus(client, repository, pull.head.sha, context),
    entries.read(base.commit.sha, [configPath]),
    openByRest(client, repository),
  ]);
  return {
    number: pull.number,
    url: pull.html_url,
    isOpen: pull.state === 'open',
    isDraft: pull.draft,
    isLocked: pull.locked,
    isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
    author: userPerson(pull.user),
    createdAt: pull.created_at,
    updatedAt: pull.updated_at,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    baseSha: base.commit.sha,
    changedFiles: pull.changed_files,
    siblings: sharing(open, { number, headSha: pull.head.sha }),
    hasMoreOpen: false,
    comments,
    reviews: reviews.map((review) => ({
      id: String(review.id),
      author: userPerson(review.user),
      state: review.state,
      commit: review.commit_id ?? null,
      body: review.body,
      createdAt: review.submitted_at ?? '',
      submittedAt: review.submitted_at ?? '',
      nodeId: review.node_id,
    })),
    ...(status === undefined ? {} : { status }),
    config: config!,
  };
}

async function restComments(client: Client, repository: Repository, number: number): Promise<Comment[]> {
  const comments = await client.list(
    restPath(repository, 'issues', number, 'comments'),
    RestCommentSchema,
    { doing: 'read the comments', needs: 'pull-requests: read' },
    ({ id }) => id,
  );
  const viewer = comments.length === 0 ? null : await viewerOf(client);
  return comments.map((comment) => ({
    id: String(comment.id),
    nodeId: comment.node_id,
    author: userPerson(comment.user),
    isOwn: comment.user?.login === viewer,
    body: comment.body,
    url: comment.html_url,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
  }));
}

/** The login that each client's token writes as. */
const viewers = new WeakMap<Client, Promise<string>>();

/** What somebody wrote by a client tells whose its token is. */
export const setViewer = (client: Client, login: string): void => void viewers.set(client, Promise.resolve(login));

function viewerOf(client: Client): Promise<string> {
  const viewer = viewers.get(client) ?? readViewer(client);
  viewers.set(client, viewer);
  return viewer;
}

/** An App's token may not ask by REST, nor may GITHUB_TOKEN; nobody can register a name with the suffix of a bot's. */
async function readViewer(client: Client): Promise<string> {
  const asking: Purpose = { doing: 'read whose token it is', needs: 'metadata: read' };
  const UserOnly = v.object({ login: v.string() });
  try {
    return (await client.get('/user', UserOnly, asking)).login;
  } catch (error) {
    if (!(error instanceof ApiError) || error.fault !== 'permission') throw error;
  }
  try {
    const Viewer = v.object({ viewer: UserOnly });
    // Where GraphQL is down, the run's time is for REST.
    const { viewer } = await client.query('query Viewer { viewer { login } }', {}, Viewer, asking, { attempts: 1 });
    return viewer.login;
  } catch (error) {
    if (error instanceof ApiError && error.fault !== 'interrupted') return 'github-actions[bot]';
    throw error;
  }
}

async function restStatus(
  client: Client,
  repository: Repository,
  sha: string,
  context: string,
): Promise<Status | null | undefined> {
  try {
    const { statuses } = await client.get(
      `${restPath(repository, 'commits', sha, 'status')}?per_page=100`,
      v.object({ statuses: v.array(RestStatusSchema) }),
      { doing: 'read the commit statuses', needs: 'statuses: read' },
    );
    // Contexts are the same whatever their case.
    const latest = statuses.find((status) => status.context.toLowerCase() === context.toLowerCase());
    if (latest === undefined) return null;
    return { state: latest.state, description: latest.description ?? '', targetUrl: latest.target_url ?? null };
  } catch (error) {
    if (error instanceof ApiError && (error.fault === 'permission' || error.fault === 'not-found')) return undefined;
    throw error;
  }
}

const NEWEST = `query Comments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { comments(last: 100) { ${COMMENTS} } } }
}`;

/** The newest comments as they are now. */
export async function newestComments(
  client: Client,
  { repository, number }: Pick<PullRequestQuery, 'repository' | 'number'>,
): Promise<readonly Comment[]> {
  return await client.either(
    async () => {
      const { repository: seen } = await client.query(
        NEWEST,
        { ...repository, number },
        v.object({ repository: v.object({ pullRequest: v.object({ comments: CommentsSchema }) }) }),
        reading,
      );
      return seen.pullRequest.comments.nodes.map(commentOf);
    },
    () => restComments(client, repository, number),
  );
}

export function lookOf(pull: v.InferOutput<typeof LookSchema>, own: v.InferOutput<typeof LookOwnSchema>): LastLook {
  const status = headStatus(pull.commits, pull.headRefOid);
  const comments = [...own.filter((node) => node !== null), ...pull.recent.nodes].map(commentOf);
  return {
    updatedAt: pull.updatedAt,
    headSha: pull.headRefOid,
    isOpen: pull.state === 'OPEN',
    comments: [...new Map(comments.map((comment) => [comment.id, comment])).values()],
    ...(status === undefined ? {} : { status }),
  };
}

/** The last look before writing. */
export async function lastLook(
  client: Client,
  { repository, number, context }: PullRequestQuery,
  own: readonly Comment[],
): Promise<LastLook> {
  return await client.either(
    async () => {
      const answer = await client.query(
        LAST_LOOK,
        { ...repository, number, context, withStatus: context !== '', own: own.map(({ nodeId }) => nodeId) },
        v.object({ repository: v.object({ pullRequest: LookSchema }), own: LookOwnSchema }),
        reading,
        { mayLack: ['own'], mayRefuse: ['status'] },
      );
      return lookOf(answer.repository.pullRequest, answer.own);
    },
    async () => {
      const pull = await client.get(restPath(repository, 'pulls', number), RestPullSchema, reading);
      const [comments, status] = await Promise.all([
        restComments(client, repository, number),
        context === '' ? undefined : restStatus(client, repository, pull.head.sha, context),
      ]);
      return {
        updatedAt: pull.updated_at,
        headSha: pull.head.sha,
        isOpen: pull.state === 'open',
        comments,
        ...(status === undefined ? {} : { status }),
      };
    },
  );
}
