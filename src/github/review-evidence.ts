/** Everything that the judgement of a review rests on, read in as few requests as the API allows. */
import * as v from 'valibot';
import type { ReviewSettings } from '../config/settings.js';
import { commitsToRead } from '../review/approvals.js';
import { checklists } from '../review/checklist.js';
import type {
  Blobs,
  Commit,
  Edit,
  OwnComment,
  Permission,
  Person,
  ReviewEvidence,
  Written,
} from '../review/evidence.js';
import { accountOf, teamsToRead, webFlow } from '../review/people.js';
import type { Client } from './client.js';
import { Entries } from './entries.js';
import { ApiError, type Purpose } from './errors.js';
import {
  type Comment,
  type LastLook,
  LOOK,
  LOOK_OWN,
  LookOwnSchema,
  LookSchema,
  lookOf,
  type PullRequest,
  type Review,
} from './pull-request.js';
import { ActorSchema, actorPerson, type Repository, restPath, UserSchema, userPerson } from './repository.js';
import { ours } from './sink.js';
import { MAXIMUM_COMPARED } from './source.js';

const reading: Purpose = { doing: 'read who reviewed and who wrote', needs: 'pull-requests: read' };

/** More than this of one comment's history is not read: what is older counts as unreadable. */
const HISTORY_PAGES = 10;
/** Aliases in one query. */
const MOST_ALIASES = 200;
/** GitHub gives no more nodes by their ids at once (sourcecred/sourcecred#908). */
const MOST_NODES = 100;
/** The API lists no more commits of a pull request. */
const MOST_COMMITS = 250;
/** Merges that are looked into in one run: who made a further one counts as a contributor. */
const MOST_MERGES = 10;
/** Permissions that are asked for in one run. */
const MOST_PEOPLE = 50;

export interface EvidenceQuery {
  readonly client: Client;
  readonly repository: Repository;
  readonly context: string;
  readonly pull: PullRequest;
  /** The postmortems at the head by path; null for one that the change deletes. */
  readonly head: Blobs;
  readonly settings: ReviewSettings;
  /** Approvals that are asked for. */
  readonly need: number;
  /** False: this run may have written over somebody's edit of our comment, so its history is read in any case. */
  readonly isOwnKnown?: boolean;
}

/** The evidence, and a last look where the same request could take one. */
export async function reviewEvidence(
  query: EvidenceQuery,
): Promise<{ readonly evidence: ReviewEvidence; readonly look?: LastLook }> {
  const { client, pull, context, head, settings } = query;
  const own = ours(pull.comments, context);
  const comments = pull.comments.filter((comment) => !own.includes(comment));
  const isIdle = query.need === 0 && !settings.requireChecklist && settings.required.length === 0;
  // Where nothing is asked for, ticks are only shown, and not worth a request of their own.
  const isSpared = (comment: Comment): boolean => isIdle && query.isOwnKnown !== false && !mayHoldTicks(comment);
  const histories = [
    ...own.filter((comment) => comment.editedAt !== null && !isSpared(comment)),
    ...[...comments, ...pull.reviews].filter(({ editedAt, body }) => editedAt !== null && checklists(body).length > 0),
  ].map(({ nodeId }) => nodeId);
  const reviews = pull.reviews.map((review) => written(review, new Map()));
  const reviewedCommits = commitsToRead(reviews).filter((sha) => sha !== pull.headSha);

  const hasVoices =
    reviews.some(({ state }) => /^(?:APPROVED|CHANGES_REQUESTED)$/i.test(state)) ||
    histories.length > 0 ||
    [...comments, ...pull.reviews].some(({ body }) => checklists(body).length > 0);
  const parts =
    isIdle && !hasVoices && settings.fallback === undefined
      ? nothing
      : await client.either(
          () => byGraphql(query, reviewedCommits, histories),
          () => byRest(query, reviewedCommits),
        );
  const edits = parts.edits;
  const people = [
    ...pull.reviews.map(({ author }) => author),
    ...[...edits.values()].flatMap((list) => (list ?? []).map(({ editor }) => editor)),
    ...comments.filter(({ body }) => checklists(body).length > 0).map(({ author }) => author),
  ];
  const [permissions, teams, commits] = await Promise.all([
    permissionsOf(query, people),
    teamsOf(client, settings),
    commitsOf(query, parts, people),
  ]);
  const evidence: ReviewEvidence = {
    headSha: pull.headSha,
    opener: pull.author,
    draft: pull.isDraft,
    openedAt: pull.createdAt,
    ...(parts.readyAt === undefined ? {} : { readyAt: parts.readyAt }),
    commits,
    reviews: pull.reviews.map((review) => written(review, edits)),
    requested: parts.requested,
    permissions,
    teams,
    head,
    reviewed: new Map([...parts.reviewed, [pull.headSha, head]]),
    own: own.map((comment): OwnComment => ({ ...writtenBy(comment, edits), id: Number(comment.id) })),
    comments: comments.map((comment) => writtenBy(comment, edits)),
  };
  return { evidence, ...(parts.look === undefined ? {} : { look: parts.look }) };
}

/** A comment that nobody but us edited last, and in which nothing is ticked, has no tick to be looked for. */
function mayHoldTicks({ author, editor, editedAt, body }: Comment): boolean {
  if (editedAt === null) return false;
  const isLastEditOurs = editor && author && accountOf(editor) === accountOf(author);
  return (
    !isLastEditOurs ||
    checklists(body).some(({ boxes, carried }) => carried.length > 0 || [...boxes.values()].includes(true))
  );
}

interface Parts {
  readonly commits: readonly Commit[];
  /** The parents of merges that may hold a postmortem under another name, by commit. */
  readonly merges: ReadonlyMap<string, readonly string[]>;
  readonly reviewed: ReadonlyMap<string, Blobs>;
  /** By node id; null where it cannot be read. */
  readonly edits: ReadonlyMap<string, readonly Edit[] | null>;
  readonly requested: readonly string[];
  readonly readyAt?: string;
  readonly look?: LastLook;
}

const nothing: Parts = { commits: [], merges: new Map(), reviewed: new Map(), edits: new Map(), requested: [] };

/** A history that was not read is no proof of anything: null, unless nobody ever edited. */
function writtenBy(source: Comment | Review, edits: Parts['edits']): Written {
  const { author, body, createdAt, editedAt, nodeId } = source;
  return { author, body, createdAt, edits: editedAt === null ? [] : (edits.get(nodeId) ?? null) };
}

const written = (review: Review, edits: Parts['edits']): ReviewEvidence['reviews'][number] => ({
  ...writtenBy(review, edits),
  id: review.id,
  state: review.state,
  commit: review.commit,
  submittedAt: review.submittedAt,
});

const GitActorSchema = v.nullable(
  v.object({ email: v.nullable(v.string()), user: v.nullable(v.object({ login: v.string() })) }),
);
const CommitNodeSchema = v.object({
  commit: v.object({
    oid: v.string(),
    parents: v.object({ totalCount: v.number(), nodes: v.array(v.object({ oid: v.string() })) }),
    author: GitActorSchema,
    committer: GitActorSchema,
    committedViaWeb: v.boolean(),
  }),
});
const PageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });
const CommitsSchema = v.object({ pageInfo: PageInfoSchema, nodes: v.array(CommitNodeSchema) });
const EditsSchema = v.object({
  pageInfo: PageInfoSchema,
  nodes: v.array(
    v.object({
      editedAt: v.string(),
      deletedAt: v.nullable(v.string()),
      editor: ActorSchema,
      diff: v.nullable(v.string()),
    }),
  ),
});
const FileSchema = v.nullable(v.object({ oid: v.string() }));
const HistorySchema = v.nullable(
  v.object({
    pageInfo: v.object({ hasNextPage: v.boolean() }),
    nodes: v.array(
      v.object({
        oid: v.string(),
        parents: v.object({ nodes: v.array(v.object({ file: FileSchema })) }),
      }),
    ),
  }),
);

const COMMITS =
  'pageInfo { hasNextPage endCursor } nodes { commit { oid parents(first: 2) { totalCount nodes { oid } } author { email user { login } } committer { email user { login } } committedViaWeb } }';
const EDITS = 'pageInfo { hasNextPage endCursor } nodes { editedAt deletedAt editor { __typename login } diff }';

async function byGraphql(
  query: EvidenceQuery,
  reviewedCommits: readonly string[],
  histories: readonly string[],
): Promise<Parts> {
  const { client, repository, pull, head } = query;
  const paths = [...head.keys()];
  // Paths and commits go as variables; only numbers of ours stand in the document.
  const aliases: { readonly on: string; readonly alias: string; readonly field: string }[] = [
    ...paths.map((_, i) => ({
      on: pull.headSha,
      alias: `h${i}`,
      field: `history(path: $p${i}, first: 100) { pageInfo { hasNextPage } nodes { oid parents(first: 2) { nodes { file(path: $p${i}) { oid } } } } }`,
    })),
    ...reviewedCommits.flatMap((on) =>
      paths.map((_, i) => ({ on, alias: `f${i}`, field: `file(path: $p${i}) { oid }` })),
    ),
  ];
  const some = <T>(all: readonly T[], most: number, i: number): readonly T[] => all.slice(i * most, (i + 1) * most);
  const count = Math.max(1, Math.ceil(aliases.length / MOST_ALIASES), Math.ceil(histories.length / MOST_NODES));
  const chunks = Array.from({ length: count }, (_, i) => some(aliases, MOST_ALIASES, i));
  const answers = await Promise.all(
    chunks.map((chunk, i) => evidenceChunk(query, paths, chunk, some(histories, MOST_NODES, i), i === 0)),
  );

  const touching = new Set<string>();
  const origins = new Set<string>();
  let isHistoryWhole = true;
  const reviewed = new Map<string, Map<string, string | null>>();
  for (const [i, { objects }] of answers.entries()) {
    for (const { on, alias } of chunks[i]!) {
      const object = objects.get(on);
      if (!object) continue;
      const path = paths[Number(alias.slice(1))]!;
      if (alias.startsWith('h')) {
        const history = object[alias] as v.InferOutput<typeof HistorySchema>;
        if (!history || history.pageInfo.hasNextPage) isHistoryWhole = false;
        for (const { oid, parents } of history?.nodes ?? []) {
          touching.add(oid);
          if (isOrigin(parents.nodes)) origins.add(oid);
        }
      } else {
        const blobs = reviewed.get(on) ?? new Map<string, string | null>();
        blobs.set(path, (object[alias] as v.InferOutput<typeof FileSchema>)?.oid ?? null);
        reviewed.set(on, blobs);
      }
    }
  }
  if (!answers.some(({ objects }) => objects.get(pull.headSha))) isHistoryWhole = false;

  const first = answers[0]!.pull!;
  const nodes = [...first.history.nodes];
  for (let { pageInfo } = first.history; pageInfo.hasNextPage; ) {
    const more = await client.query(
      MORE_COMMITS,
      { ...repository, number: pull.number, after: pageInfo.endCursor ?? null },
      v.object({ repository: v.object({ pullRequest: v.object({ commits: CommitsSchema }) }) }),
      reading,
    );
    nodes.push(...more.repository.pullRequest.commits.nodes);
    pageInfo = more.repository.pullRequest.commits.pageInfo;
  }
  // Parents come before children. Before a file came to be, its text may have stood under another name, which GitHub's
  // history of a path does not follow: whoever committed or merged until then may have written it.
  const origin = nodes.findLastIndex(({ commit }) => origins.has(commit.oid));
  const commits = nodes.map(
    ({ commit }, index): Commit => ({
      sha: commit.oid,
      author: gitPerson(commit.author),
      // On a server of its own, GitHub's address belongs to no account.
      committer: commit.committedViaWeb ? webFlow : gitPerson(commit.committer),
      changesPostmortem: touching.has(commit.oid) || (isHistoryWhole && index >= origin ? false : 'unknown'),
    }),
  );
  const merges = new Map(
    nodes
      .filter(({ commit }, index) => commit.parents.totalCount === 2 && commits[index]!.changesPostmortem === 'unknown')
      .map(({ commit }) => [commit.oid, commit.parents.nodes.map(({ oid }) => oid)]),
  );
  const edits = new Map<string, readonly Edit[] | null>(histories.map((id) => [id, null]));
  for (const node of answers.flatMap(({ nodes: found }) => found)) {
    if (node) edits.set(node.id, await wholeHistory(client, node));
  }
  const readyAt = first.timelineItems?.nodes.at(-1)?.createdAt;
  return {
    commits: whole(commits),
    merges,
    reviewed,
    edits,
    requested: (first.reviewRequests?.nodes ?? []).flatMap(({ requestedReviewer: asked }) => {
      const name = asked?.login ?? asked?.combinedSlug;
      return name === undefined ? [] : [name];
    }),
    ...(readyAt === undefined ? {} : { readyAt }),
    look: lookOf(first, answers[0]!.own ?? []),
  };
}

/** Whether a commit that changes a file brings it into being: the first, or one after it was deleted, has a parent without it. */
function isOrigin(parents: readonly { readonly file: v.InferOutput<typeof FileSchema> }[]): boolean {
  return parents.length === 0 || parents.some(({ file }) => file === null);
}

/** Beyond what the API lists somebody unknown may have written: one commit of nobody's stands for the rest. */
function whole(commits: readonly Commit[]): readonly Commit[] {
  if (commits.length < MOST_COMMITS) return commits;
  return [...commits, { sha: 'not listed', author: null, committer: null, changesPostmortem: 'unknown' }];
}

const MORE_COMMITS = `query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${COMMITS} } }
  }
}`;

/** What only a fallback asks for. */
const REQUESTS = `reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } ... on Team { combinedSlug } } } }
      timelineItems(itemTypes: [READY_FOR_REVIEW_EVENT], last: 1) { nodes { ... on ReadyForReviewEvent { createdAt } } }`;

const EvidencePullSchema = v.object({
  ...LookSchema.entries,
  history: CommitsSchema,
  reviewRequests: v.optional(
    v.object({
      nodes: v.array(
        v.object({
          requestedReviewer: v.nullable(
            v.object({ login: v.optional(v.string()), combinedSlug: v.optional(v.string()) }),
          ),
        }),
      ),
    }),
  ),
  timelineItems: v.optional(v.object({ nodes: v.array(v.object({ createdAt: v.optional(v.string()) })) })),
});
const HistoryNodeSchema = v.object({ id: v.string(), userContentEdits: v.nullable(EditsSchema) });

/** A commit with what is asked of it; null where it is gone, empty where the id is no commit's. */
function objectSchema(fields: readonly { readonly alias: string }[]) {
  const entries = fields.map(({ alias }) => [alias, alias.startsWith('h') ? HistorySchema : FileSchema]);
  return v.nullable(
    v.union([
      v.strictObject({}),
      v.object({ oid: v.string(), ...(Object.fromEntries(entries) as Record<string, v.GenericSchema>) }),
    ]),
  );
}

async function evidenceChunk(
  { client, repository, pull, settings, context }: EvidenceQuery,
  paths: readonly string[],
  chunk: readonly { readonly on: string; readonly alias: string; readonly field: string }[],
  histories: readonly string[],
  isFirst: boolean,
) {
  const own = ours(pull.comments, context).map(({ nodeId }) => nodeId);
  const commits = [...new Set(chunk.map(({ on }) => on))];
  const used = [...new Set(chunk.map(({ alias }) => Number(alias.slice(1))))];
  const variables = [
    '$owner: String!',
    '$name: String!',
    ...(isFirst ? ['$number: Int!', '$context: String!', '$withStatus: Boolean!', '$own: [ID!]!'] : []),
    ...(histories.length > 0 ? ['$nodes: [ID!]!'] : []),
    ...commits.map((_, i) => `$c${i}: GitObjectID!`),
    ...used.map((i) => `$p${i}: String!`),
  ];
  const objects = commits.map((on, i) => {
    const fields = chunk.filter((one) => one.on === on).map(({ alias, field }) => `${alias}: ${field}`);
    return `c${i}: object(oid: $c${i}) { ... on Commit { oid ${fields.join(' ')} } }`;
  });
  const document = `query Evidence(${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${
      isFirst
        ? `pullRequest(number: $number) {
      ${LOOK}
      history: commits(first: 100) { ${COMMITS} }
      ${settings.fallback === undefined ? '' : REQUESTS}
    }`
        : 'id'
    }
    ${objects.join('\n    ')}
  }
  ${isFirst ? `own: nodes(ids: $own) { ${LOOK_OWN} }` : ''}
  ${
    histories.length > 0
      ? `nodes(ids: $nodes) {
    ... on IssueComment { id userContentEdits(first: 100) { ${EDITS} } }
    ... on PullRequestReview { id userContentEdits(first: 100) { ${EDITS} } }
  }`
      : ''
  }
}`;
  const {
    repository: answer,
    nodes = [],
    own: seen,
  } = await client.query(
    document,
    {
      ...repository,
      ...(isFirst ? { number: pull.number, context, withStatus: context !== '', own } : {}),
      ...(histories.length > 0 ? { nodes: histories } : {}),
      ...Object.fromEntries(commits.map((sha, i) => [`c${i}`, sha])),
      ...Object.fromEntries(used.map((i) => [`p${i}`, paths[i]])),
    },
    v.object({
      repository: v.object({
        pullRequest: isFirst ? EvidencePullSchema : v.optional(EvidencePullSchema),
        ...Object.fromEntries(commits.map((on, i) => [`c${i}`, objectSchema(chunk.filter((one) => one.on === on))])),
      }),
      own: isFirst ? LookOwnSchema : v.optional(LookOwnSchema),
      nodes: v.optional(
        v.array(
          v.nullable(
            v.union([
              HistoryNodeSchema,
              v.pipe(
                v.object({}),
                v.transform(() => null),
              ),
            ]),
          ),
        ),
      ),
    }),
    reading,
    {
      mayLack: [...commits.map((_, i) => `c${i}`), ...chunk.map(({ alias }) => alias), 'nodes', 'own'],
      mayRefuse: ['status'],
    },
  );
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [i, sha] of commits.entries()) {
    const object = (answer as Readonly<Record<string, unknown>>)[`c${i}`] as v.InferOutput<
      ReturnType<typeof objectSchema>
    >;
    if (object && 'oid' in object) found.set(sha, object);
  }
  return { pull: answer.pullRequest, objects: found, nodes, own: seen };
}

/** Every revision, oldest first; what is beyond the pages that are read stands as one without a body. */
async function wholeHistory(
  client: Client,
  { id, userContentEdits }: v.InferOutput<typeof HistoryNodeSchema>,
): Promise<readonly Edit[] | null> {
  if (!userContentEdits) return null;
  const nodes = [...userContentEdits.nodes];
  let { pageInfo } = userContentEdits;
  for (let page = 1; pageInfo.hasNextPage && page < HISTORY_PAGES; page++) {
    const { node } = await client.query(
      MORE_EDITS,
      { id, after: pageInfo.endCursor ?? null },
      v.object({ node: v.nullable(v.object({ userContentEdits: v.nullable(EditsSchema) })) }),
      reading,
    );
    if (!node?.userContentEdits) return null;
    nodes.push(...node.userContentEdits.nodes);
    pageInfo = node.userContentEdits.pageInfo;
  }
  const edits = nodes.map(
    ({ editor, editedAt, deletedAt, diff }): Edit => ({
      editor: actorPerson(editor),
      editedAt,
      body: deletedAt || diff === undefined || diff === null ? null : diff,
    }),
  );
  // GitHub lists the newest first; two of one second keep their order.
  edits.reverse();
  edits.sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
  return pageInfo.hasNextPage ? [{ editor: null, editedAt: edits[0]!.editedAt, body: null }, ...edits] : edits;
}

const MORE_EDITS = `query MoreEdits($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: 100, after: $after) { ${EDITS} } }
    ... on PullRequestReview { userContentEdits(first: 100, after: $after) { ${EDITS} } }
  }
}`;

/** A bot's commits belong to no user, but their address tells. */
function gitPerson(actor: v.InferOutput<typeof GitActorSchema>): Person {
  if (actor?.user) return { login: actor.user.login, bot: false };
  const bot = /^(?:\d+\+)?([A-Za-z0-9-]+)\[bot\]@users\.noreply\.github\.com$/.exec(actor?.email ?? '');
  return bot === null ? null : { login: bot[1]!, bot: true };
}

async function byRest(
  { client, repository, pull, head }: EvidenceQuery,
  reviewedCommits: readonly string[],
): Promise<Parts> {
  const commits = await client.list(
    restPath(repository, 'pulls', pull.number, 'commits'),
    v.object({
      sha: v.string(),
      author: UserSchema,
      committer: UserSchema,
    }),
    reading,
    ({ sha }) => sha,
  );
  const entries = new Entries(client, repository);
  const paths = [...head.keys()];
  const reviewed = new Map<string, Blobs>();
  for (const sha of reviewedCommits) {
    try {
      const read = await entries.read(sha, paths);
      reviewed.set(sha, new Map(paths.map((path, i) => [path, read[i]!.blob ?? null])));
    } catch (error) {
      // A commit that is gone leaves the approval without a text that it was given for.
      if (!(error instanceof ApiError) || (error.fault !== 'not-found' && error.fault !== 'rejected')) throw error;
    }
  }
  return {
    commits: whole(
      commits.map(({ sha, author, committer }) => ({
        sha,
        author: userPerson(author),
        committer: userPerson(committer),
        changesPostmortem: 'unknown' as const,
      })),
    ),
    merges: new Map(),
    reviewed,
    edits: new Map(),
    requested: [],
  };
}

/** The commits, where a merge that only brings its parents together changes nothing. Asked only where it says who may review. */
async function commitsOf(
  query: EvidenceQuery,
  { commits, merges }: Parts,
  people: readonly Person[],
): Promise<readonly Commit[]> {
  const reviewers = new Set(people.map((person) => person && accountOf(person)));
  if (query.pull.author) reviewers.delete(accountOf(query.pull.author));
  const isReviewers = (person: Person) => person === null || reviewers.has(accountOf(person));
  const asked = commits
    .filter(({ sha, author, committer }) => merges.has(sha) && (isReviewers(author) || isReviewers(committer)))
    .slice(0, MOST_MERGES);
  const plain = new Set<Commit>();
  await Promise.all(
    asked.map(async (commit) => {
      if (await isPlainMerge(query, commit.sha, merges.get(commit.sha)!)) plain.add(commit);
    }),
  );
  return commits.map((commit) => (plain.has(commit) ? { ...commit, changesPostmortem: false } : commit));
}

/** Whether each file of a merge of two is that of a parent. False where it cannot be seen. */
async function isPlainMerge(
  { client, repository }: EvidenceQuery,
  sha: string,
  parents: readonly string[],
): Promise<boolean> {
  try {
    const [ours, theirs] = await Promise.all(
      parents.map(async (parent) => {
        const { files } = await client.get(
          `${restPath(repository, 'compare', `${parent}...${sha}`)}?per_page=1`,
          v.object({ files: v.array(v.object({ filename: v.string() })) }),
          { doing: 'compare a merge with what it merges', needs: 'contents: read' },
          { fresh: true },
        );
        return files.map(({ filename }) => filename);
      }),
    );
    if (!ours || !theirs || Math.max(ours.length, theirs.length) >= MAXIMUM_COMPARED) return false;
    return !ours.some((path) => theirs.includes(path));
  } catch (error) {
    if (error instanceof ApiError && (error.fault === 'not-found' || error.fault === 'rejected')) return false;
    throw error;
  }
}

/** By lower-case login; whose permission cannot be read is left out. */
async function permissionsOf(
  { client, repository, pull, settings }: EvidenceQuery,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Permission>> {
  const found = new Map<string, Permission>();
  if (settings.reviewers !== 'write' && settings.reviewers !== 'read') return found;
  const logins = new Map<string, string>();
  for (const person of people) if (person !== null && !person.bot) logins.set(accountOf(person), person.login);
  if (settings.reviewers === 'write') {
    for (const { author, authorMayPush } of pull.reviews) {
      if (author === null || authorMayPush === undefined) continue;
      found.set(accountOf(author), authorMayPush ? 'write' : 'read');
    }
  }
  const asked = [...logins].filter(([account]) => !found.has(account)).slice(0, MOST_PEOPLE);
  await Promise.all(
    asked.map(async ([account, login]) => {
      const permission = await permissionOf(client, repository, login);
      if (permission !== 'unknown') found.set(account, permission);
    }),
  );
  return found;
}

async function permissionOf(client: Client, repository: Repository, login: string): Promise<Permission> {
  try {
    const { permission } = await client.get(
      restPath(repository, 'collaborators', login, 'permission'),
      v.object({ permission: v.string() }),
      { doing: 'read a reviewer’s permission', needs: 'metadata: read' },
      // Who has none may have asked for changes: a 404 that passes must not take their word away.
      { fresh: true },
    );
    return ['admin', 'maintain', 'write', 'triage', 'read', 'none'].includes(permission)
      ? (permission as Permission)
      : 'unknown';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.fault === 'not-found') return 'none';
    if (error.fault === 'permission') return 'unknown';
    throw error;
  }
}

/** The members of each team that the settings name; null where the token cannot read it. */
async function teamsOf(
  client: Client,
  settings: ReviewSettings,
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  const teams = teamsToRead(settings);
  const members = await Promise.all(teams.map((team) => membersOf(client, team)));
  return new Map(teams.map((team, i) => [team, members[i]!]));
}

async function membersOf(client: Client, team: string): Promise<readonly string[] | null> {
  const [organization = '', slug = ''] = team.split('/');
  try {
    const members = await client.list(
      `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}/members`,
      v.object({ login: v.string() }),
      { doing: `read the members of ${team}`, needs: 'members: read' },
      ({ login }) => login,
    );
    return members.map(({ login }) => login);
  } catch (error) {
    if (error instanceof ApiError && (error.fault === 'not-found' || error.fault === 'permission')) return null;
    throw error;
  }
}
