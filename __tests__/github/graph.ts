/** The objects of GitHub's GraphQL API, from the state: each field a value, or a function of its arguments. */
import { type Need, refusal } from './access.js';
import { changesBetween, type FileChange } from './changes.js';
import type { Session } from './graphql.js';
import type { Hub } from './hub.js';
import type { Commit, TreeEntry } from './objects.js';
import { pullChanges, pullCommits } from './routes/pulls.js';
import { reads } from './routes/route.js';
import {
  type Account,
  associationOf,
  type Edit,
  fullName,
  type IssueComment,
  nodeId,
  type PullRequest,
  type Repository,
  type Review,
  roleOf,
  type Status,
} from './state.js';

type Node = Record<string, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/** An error that GitHub itself gives, with its `type`. */
export class Refused extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** GraphQL cuts a blob's text at exactly so many bytes. */
const blobLimit = 512_000;

const cursor = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64');
const indexOf = (text: unknown): number =>
  Number(Buffer.from(String(text), 'base64').toString().replace('cursor:', ''));

/** A page of a list by `first`/`after` or `last`/`before`; neither, or more than 100, is refused as on GitHub. */
function connection<T>(name: string, items: readonly T[], args: Arguments, shape: (item: T) => unknown): Node {
  const { first, last } = args as { first?: number; last?: number };
  const size = first ?? last;
  if (size === undefined || size === null) {
    throw new Refused(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > 100) {
    throw new Refused(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  }
  const low = args.after ? indexOf(args.after) + 1 : 0;
  const high = args.before ? indexOf(args.before) : items.length;
  const start = first === undefined || first === null ? Math.max(low, high - size) : low;
  const end = first === undefined || first === null ? high : Math.min(high, low + size);
  const shown = items.slice(start, end);
  let shaped: unknown[] | undefined;
  const nodes = () => {
    shaped ??= shown.map(shape);
    return shaped;
  };
  return {
    totalCount: items.length,
    nodes,
    edges: () => nodes().map((node, index) => ({ node, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursor(start) : null,
      endCursor: shown.length > 0 ? cursor(end - 1) : null,
    },
  };
}

export class Graph {
  constructor(
    readonly hub: Hub,
    readonly session: Session,
  ) {}

  root(): Node {
    return {
      viewer: () => this.viewer(),
      rateLimit: () => this.rateLimit(),
      repository: ({ owner, name }: Arguments) => this.#named(String(owner), String(name)),
      node: ({ id }: Arguments) => this.#node(String(id)),
      nodes: ({ ids }: Arguments) => this.#nodes(ids as string[]),
    };
  }

  viewer(): Node {
    const { actor } = this.session.grant;
    // The one place where a bot's login carries its suffix: the viewer is called a user.
    return { ...this.actor(actor), __typename: 'User', login: actor.login };
  }

  rateLimit(): Node {
    const { limit } = this.session.grant;
    const { used, reset } = this.session.rateLimit;
    const resetAt = new Date(reset * 1000).toISOString();
    return { cost: 1, limit, used, remaining: Math.max(0, limit - used), resetAt, nodeCount: 1 };
  }

  #named(owner: string, name: string): Node {
    const found = this.session.state.repositories.get(`${owner}/${name}`.toLowerCase());
    const refused = found && refusal(this.session.grant, found, reads());
    if (!found || refused) {
      throw new Refused('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    }
    return this.repository(found);
  }

  #nodes(ids: readonly string[]): Node[] {
    if (ids.length <= 100) return ids.map((id) => this.#node(id));
    throw new Refused('ARGUMENT_LIMIT', `You may not provide more than 100 node ids; you provided ${ids.length}.`);
  }

  #node(id: string): Node {
    for (const repository of new Set(this.session.state.repositories.values())) {
      if (nodeId('R', repository.id) === id) return this.repository(repository);
      for (const pull of repository.pulls.values()) {
        if (nodeId('PR', pull.id) === id) return this.pull(repository, pull);
        const review = pull.reviews.find((each) => nodeId('PRR', each.id) === id);
        if (review) return this.review(repository, pull, review);
      }
      const comment = repository.comments.find((each) => nodeId('IC', each.id) === id);
      if (comment) return this.comment(repository, comment);
    }
    throw new Refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
  }

  #demand(repository: Repository, need: Need): void {
    const refused = refusal(this.session.grant, repository, need);
    if (refused) throw new Refused('FORBIDDEN', refused.message);
  }

  /** Bots go without their suffix here; a deleted account is null. */
  actor(account: Account): Node {
    return {
      __typename: account.type,
      id: nodeId('U', account.id),
      databaseId: account.id,
      login: account.login.replace(/\[bot\]$/, ''),
      name: null,
      email: '',
      url: `${this.session.answers.web}/${account.login}`,
      resourcePath: `/${account.login}`,
      avatarUrl: `${this.session.answers.web}/avatars/u/${account.id}`,
      createdAt: '2020-01-01T00:00:00Z',
    };
  }

  #actorOrNull(account: Account | null): Node | null {
    return account === null || account.ghost ? null : this.actor(account);
  }

  repository(repository: Repository): Node {
    const { answers, grant } = this.session;
    return {
      __typename: 'Repository',
      id: nodeId('R', repository.id),
      databaseId: repository.id,
      name: repository.name,
      nameWithOwner: fullName(repository),
      owner: () => this.actor(repository.owner),
      url: answers.repositoryPage(repository),
      isPrivate: repository.private,
      isArchived: repository.archived,
      isFork: repository.parent !== null,
      parent: () => repository.parent && this.repository(repository.parent),
      visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
      viewerPermission: grant.kind === 'user' ? roleOf(repository, grant.actor).toUpperCase() : null,
      defaultBranchRef: () => this.ref(repository, repository.defaultBranch),
      ref: ({ qualifiedName }: Arguments) => this.ref(repository, String(qualifiedName).replace(/^refs\/heads\//, '')),
      object: ({ oid, expression }: Arguments) => {
        this.#demand(repository, reads('contents'));
        return this.#object(repository, oid ? String(oid) : null, expression ? String(expression) : null);
      },
      pullRequest: ({ number }: Arguments) => {
        this.#demand(repository, reads('pull-requests'));
        const found = repository.pulls.get(Number(number));
        if (found) return this.pull(repository, found);
        throw new Refused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      },
      pullRequests: (args: Arguments) => {
        this.#demand(repository, reads('pull-requests'));
        return this.#pulls(repository, args);
      },
    };
  }

  #pulls(repository: Repository, args: Arguments): Node {
    const { states, headRefName, baseRefName, orderBy } = args as {
      states?: string[];
      headRefName?: string;
      baseRefName?: string;
      orderBy?: { field: string; direction: string };
    };
    const stateOf = (pull: PullRequest) => (pull.mergedAt ? 'MERGED' : pull.state.toUpperCase());
    const key = ({ createdAt, updatedAt }: PullRequest) => (orderBy?.field === 'UPDATED_AT' ? updatedAt : createdAt);
    const found = [...repository.pulls.values()]
      .filter((pull) => !states || states.includes(stateOf(pull)))
      .filter((pull) => !headRefName || pull.head.ref === headRefName)
      .filter((pull) => !baseRefName || pull.base.ref === baseRefName)
      .sort((a, b) => (orderBy?.direction === 'DESC' ? -1 : 1) * (key(a) < key(b) ? -1 : 1));
    return connection('pullRequests', found, args, (pull) => this.pull(repository, pull));
  }

  ref(repository: Repository, name: string): Node | null {
    const sha = repository.branches.get(name);
    if (sha === undefined) return null;
    return {
      __typename: 'Ref',
      id: nodeId('REF', `${repository.id}:${name}`),
      name,
      prefix: 'refs/heads/',
      repository: () => this.repository(repository),
      target: () => {
        this.#demand(repository, reads('contents'));
        return this.commit(repository, this.hub.objects.commits.get(sha)!);
      },
    };
  }

  /** By id, or by an expression such as `main:docs/a.md`, `HEAD`, or a commit's id. */
  #object(repository: Repository, oid: string | null, expression: string | null): Node | null {
    const { commits, blobs, trees } = this.hub.objects;
    if (oid !== null) {
      const commit = commits.get(oid);
      if (commit) return this.commit(repository, commit);
      if (blobs.has(oid)) return this.blob(repository, oid);
      return trees.has(oid) ? this.tree(repository, oid) : null;
    }
    const [revision, path] = /^([^:]*):?(.*)$/s.exec(expression ?? '')!.slice(1) as [string, string];
    const branch = revision === 'HEAD' ? repository.defaultBranch : revision.replace(/^refs\/heads\//, '');
    const commit = commits.get(repository.branches.get(branch) ?? revision);
    if (!commit) return null;
    if (!expression?.includes(':')) return this.commit(repository, commit);
    const entry = this.hub.objects.entryAt(commit.tree, path);
    return entry ? this.#entryObject(repository, entry) : null;
  }

  /** A submodule's entry has an object of no type that can be read. */
  #entryObject(repository: Repository, { mode, sha }: TreeEntry): Node | null {
    if (mode === '160000') return null;
    return mode === '040000' ? this.tree(repository, sha) : this.blob(repository, sha);
  }

  #gitObject(repository: Repository, type: string, oid: string): Node {
    const page = `${this.session.answers.repositoryPage(repository)}/${type.toLowerCase()}/${oid}`;
    return {
      __typename: type,
      id: nodeId(type, oid),
      oid,
      abbreviatedOid: oid.slice(0, 7),
      commitUrl: page,
      repository: () => this.repository(repository),
    };
  }

  blob(repository: Repository, oid: string): Node {
    const bytes = this.hub.objects.blobs.get(oid)!;
    const isBinary = bytes.subarray(0, 8000).includes(0);
    return {
      ...this.#gitObject(repository, 'Blob', oid),
      byteSize: bytes.length,
      isBinary,
      isTruncated: !isBinary && bytes.length > blobLimit,
      // What is not UTF-8 comes with replacement characters.
      text: isBinary ? null : bytes.subarray(0, blobLimit).toString('utf8'),
    };
  }

  tree(repository: Repository, oid: string, prefix = ''): Node {
    const entries = this.hub.objects.trees.get(oid)!;
    return {
      ...this.#gitObject(repository, 'Tree', oid),
      entries: () => entries.map((entry) => this.entry(repository, prefix + entry.name, entry)),
    };
  }

  entry(repository: Repository, path: string, entry: TreeEntry): Node {
    const type = entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob';
    return {
      __typename: 'TreeEntry',
      name: entry.name,
      nameRaw: Buffer.from(entry.name).toString('base64'),
      path,
      pathRaw: Buffer.from(path).toString('base64'),
      mode: Number.parseInt(entry.mode, 8),
      type,
      oid: entry.sha,
      size: this.hub.objects.blobs.get(entry.sha)?.length ?? 0,
      extension: /\.[^.]*$/.exec(entry.name)?.[0] ?? '',
      isGenerated: false,
      object: () => this.#entryObject(repository, entry),
      submodule: () =>
        type === 'commit'
          ? { __typename: 'Submodule', name: path, path, gitUrl: 'https://example.invalid/other/module.git' }
          : null,
    };
  }

  commit(repository: Repository, commit: Commit): Node {
    const { objects } = this.hub;
    const parents = commit.parents.map((sha) => objects.commits.get(sha)!);
    const person = (who: Commit['author']) => {
      const account = this.session.answers.accountOf(who);
      return {
        name: who.name,
        email: who.email,
        date: who.date,
        user: account?.type === 'User' ? this.actor(account) : null,
      };
    };
    // As git tells the history of a path: a merge belongs to it where its text is none of its parents'.
    const touches = (each: Commit, path: string) => {
      const at = (tree?: string) => (tree === undefined ? undefined : objects.entryAt(tree, path)?.sha);
      const before = each.parents.map((sha) => at(objects.commits.get(sha)?.tree));
      return !(before.length === 0 ? [undefined] : before).includes(at(each.tree));
    };
    const statuses = () => repository.statuses.filter(({ sha }) => sha === commit.sha);
    return {
      ...this.#gitObject(repository, 'Commit', commit.sha),
      message: commit.message,
      messageHeadline: commit.message.split('\n')[0],
      messageBody: commit.message.split('\n').slice(2).join('\n'),
      authoredDate: commit.author.date,
      committedDate: commit.committer.date,
      author: () => person(commit.author),
      committer: () => person(commit.committer),
      committedViaWeb: commit.committer.email === 'noreply@github.com',
      authors: (args: Arguments) => connection('authors', [commit.author], args, person),
      parents: (args: Arguments) => connection('parents', parents, args, (each) => this.commit(repository, each)),
      tree: () => this.tree(repository, commit.tree),
      url: `${this.session.answers.repositoryPage(repository)}/commit/${commit.sha}`,
      changedFilesIfAvailable: () => changesBetween(objects, parents[0]?.tree ?? commit.tree, commit.tree).length,
      file: ({ path }: Arguments) => {
        this.#demand(repository, reads('contents'));
        const entry = objects.entryAt(commit.tree, String(path));
        return entry ? this.entry(repository, String(path), entry) : null;
      },
      history: (args: Arguments) => {
        this.#demand(repository, reads('contents'));
        const found = objects
          .ancestors(commit.sha)
          .filter((each) => args.path === undefined || touches(each, String(args.path)));
        return connection('history', found, args, (each) => this.commit(repository, each));
      },
      status: () => {
        this.#demand(repository, reads('statuses'));
        return this.#status(statuses());
      },
      associatedPullRequests: (args: Arguments) => {
        this.#demand(repository, reads('pull-requests'));
        // A commit that only a fork has belongs to no pull request of this repository (google/go-github#2241).
        const found = [...repository.pulls.values()].filter(
          (pull) =>
            pull.head.repository === repository && pullCommits(objects, pull).some(({ sha }) => sha === commit.sha),
        );
        return connection('associatedPullRequests', found, args, (pull) => this.pull(repository, pull));
      },
    };
  }

  #status(statuses: readonly Status[]): Node | null {
    if (statuses.length === 0) return null;
    const latest = new Map(statuses.map((status) => [status.context.toLowerCase(), status]));
    const shape = (status: Status): Node => ({
      __typename: 'StatusContext',
      id: nodeId('SC', status.id),
      context: status.context,
      state: status.state.toUpperCase(),
      description: status.description,
      targetUrl: status.targetUrl,
      createdAt: status.createdAt,
      creator: () => this.#actorOrNull(status.creator),
    });
    const states = [...latest.values()].map(({ state }) => state);
    const failed = states.some((state) => state === 'failure' || state === 'error');
    return {
      id: nodeId('S', statuses[0]!.sha),
      state: failed ? 'FAILURE' : states.includes('pending') ? 'PENDING' : 'SUCCESS',
      contexts: () => [...latest.values()].map(shape),
      context: ({ name }: Arguments) => {
        const found = latest.get(String(name).toLowerCase());
        return found ? shape(found) : null;
      },
    };
  }

  pull(repository: Repository, pull: PullRequest): Node {
    const { objects } = this.hub;
    const { grant, answers } = this.session;
    const changes = () => pullChanges(objects, pull);
    const sum = (key: 'additions' | 'deletions') => changes().reduce((total, change) => total + change[key], 0);
    const comments = repository.comments.filter(({ issue }) => issue === pull.number);
    const reviews = pull.reviews.filter(({ state, author }) => state !== 'PENDING' || author.id === grant.actor.id);
    const head = pull.head.repository;
    return {
      __typename: 'PullRequest',
      id: nodeId('PR', pull.id),
      databaseId: pull.id,
      fullDatabaseId: String(pull.id),
      number: pull.number,
      title: pull.title,
      body: pull.body ?? '',
      url: answers.pullPage(repository, pull.number),
      state: pull.mergedAt ? 'MERGED' : pull.state.toUpperCase(),
      closed: pull.state === 'closed',
      merged: pull.mergedAt !== null,
      mergedAt: pull.mergedAt,
      isDraft: pull.draft,
      locked: pull.locked,
      mergeable: 'MERGEABLE',
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      author: () => this.#actorOrNull(pull.author),
      authorAssociation: associationOf(repository, pull.author),
      viewerDidAuthor: pull.author.id === grant.actor.id,
      repository: () => this.repository(repository),
      baseRepository: () => this.repository(repository),
      baseRefName: pull.base.ref,
      baseRefOid: pull.base.sha,
      baseRef: () => this.ref(repository, pull.base.ref),
      headRefName: pull.head.ref,
      headRefOid: pull.head.sha,
      headRef: () => head && this.ref(head, pull.head.ref),
      headRepository: () => head && this.repository(head),
      headRepositoryOwner: () => head && this.actor(head.owner),
      isCrossRepository: head !== repository,
      maintainerCanModify: head !== repository,
      changedFiles: () => changes().length,
      additions: () => sum('additions'),
      deletions: () => sum('deletions'),
      // Null without a rule that requires reviews.
      reviewDecision: null,
      files: (args: Arguments) => connection('files', changes().slice(0, 3000), args, changedFile),
      commits: (args: Arguments) =>
        connection('commits', pullCommits(objects, pull).slice(0, 250), args, (commit) => ({
          __typename: 'PullRequestCommit',
          id: nodeId('PRC', `${pull.id}:${commit.sha}`),
          url: `${answers.pullPage(repository, pull.number)}/commits/${commit.sha}`,
          // Where a pull request shows its commits, and the statuses on them, they are the base repository's.
          commit: () => this.commit(repository, commit),
          pullRequest: () => this.pull(repository, pull),
        })),
      comments: (args: Arguments) => {
        this.#demand(repository, reads('issues', 'pull-requests'));
        return connection('comments', comments, args, (comment) => this.comment(repository, comment));
      },
      reviews: (args: Arguments) => {
        const { states, author } = args as { states?: string[]; author?: string };
        const found = reviews
          .filter(({ state }) => !states || states.includes(state))
          .filter((review) => !author || review.author.login === author);
        return connection('reviews', found, args, (review) => this.review(repository, pull, review));
      },
      // The hub keeps no timeline: nothing in it has happened.
      timelineItems: (args: Arguments) => connection('timelineItems', [], args, (item) => item),
      reviewRequests: (args: Arguments) =>
        connection('reviewRequests', this.#requested(pull), args, (requestedReviewer) => ({
          __typename: 'ReviewRequest',
          id: nodeId('RR', `${pull.id}`),
          databaseId: pull.id,
          asCodeOwner: false,
          requestedReviewer,
        })),
    };
  }

  #requested(pull: PullRequest): Node[] {
    const teams = this.session.state.teams.filter(({ slug }) => pull.requestedTeams.includes(slug));
    return [
      ...pull.requestedReviewers.map((account) => this.actor(account)),
      ...teams.map(({ id, slug }) => ({ __typename: 'Team', id: nodeId('T', id), databaseId: id, name: slug, slug })),
    ];
  }

  /** What comments and reviews have in common. */
  #written(repository: Repository, author: Account): Node {
    return {
      author: () => this.#actorOrNull(author),
      authorAssociation: associationOf(repository, author),
      viewerDidAuthor: author.id === this.session.grant.actor.id,
      createdViaEmail: false,
      repository: () => this.repository(repository),
    };
  }

  comment(repository: Repository, comment: IssueComment): Node {
    const newestFirst = [...comment.edits].reverse();
    const last = comment.edits.length > 0 ? newestFirst[0]! : null;
    return {
      ...this.#written(repository, comment.author),
      __typename: 'IssueComment',
      id: nodeId('IC', comment.id),
      databaseId: comment.id,
      fullDatabaseId: String(comment.id),
      body: comment.body,
      url: this.session.answers.commentPage(repository, comment),
      createdAt: comment.createdAt,
      publishedAt: comment.createdAt,
      updatedAt: comment.updatedAt,
      lastEditedAt: last?.at ?? null,
      editor: () => last && this.#actorOrNull(last.editor),
      includesCreatedEdit: comment.edits.length > 0,
      isMinimized: comment.minimized !== null,
      minimizedReason: comment.minimized,
      isPinned: false,
      pullRequest: () => this.pull(repository, repository.pulls.get(comment.issue)!),
      userContentEdits: (args: Arguments) =>
        connection('userContentEdits', newestFirst, args, (edit) => this.#edit(comment, edit)),
    };
  }

  /** `diff` holds the whole body after the edit. */
  #edit(comment: IssueComment, edit: Edit): Node {
    return {
      __typename: 'UserContentEdit',
      id: nodeId('UCE', `${comment.id}:${comment.edits.indexOf(edit)}`),
      createdAt: edit.at,
      editedAt: edit.at,
      updatedAt: edit.deletedAt ?? edit.at,
      deletedAt: edit.deletedAt,
      deletedBy: () => this.#actorOrNull(edit.deletedBy),
      diff: edit.body,
      editor: () => this.#actorOrNull(edit.editor),
    };
  }

  review(repository: Repository, pull: PullRequest, review: Review): Node {
    const commit = review.commit === null ? undefined : this.hub.objects.commits.get(review.commit);
    const role = roleOf(repository, review.author);
    return {
      ...this.#written(repository, review.author),
      __typename: 'PullRequestReview',
      id: nodeId('PRR', review.id),
      databaseId: review.id,
      fullDatabaseId: String(review.id),
      body: review.body,
      state: review.state,
      url: `${this.session.answers.pullPage(repository, pull.number)}#pullrequestreview-${review.id}`,
      commit: () => (commit ? this.commit(repository, commit) : null),
      submittedAt: review.submittedAt,
      publishedAt: review.submittedAt,
      createdAt: review.submittedAt ?? review.updatedAt,
      updatedAt: review.updatedAt,
      lastEditedAt: null,
      editor: null,
      includesCreatedEdit: false,
      isMinimized: false,
      minimizedReason: null,
      authorCanPushToRepository: role === 'admin' || role === 'maintain' || role === 'write',
      pullRequest: () => this.pull(repository, pull),
      userContentEdits: (args: Arguments) => connection('userContentEdits', [], args, () => null),
    };
  }
}

const changeTypes = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
  copied: 'COPIED',
} as const;

/** GraphQL does not say what a renamed file was called. */
const changedFile = (change: FileChange): Node => ({
  __typename: 'PullRequestChangedFile',
  path: change.path,
  changeType: changeTypes[change.status],
  additions: change.additions,
  deletions: change.deletions,
  viewerViewedState: 'UNVIEWED',
});
