/** The people and machines of the test GitHub at work: every change of state that a test or a request can make. */
import { type Commit, type Files, Objects, type Signature } from './objects.js';
import type {
  Account,
  IssueComment,
  PullRequest,
  Repository,
  Review,
  ReviewState,
  Role,
  State,
  Status,
  Team,
} from './state.js';
import { fullName } from './state.js';

/** How a request breaks one of GitHub's own limits; answered with 422. */
export class Unprocessable extends Error {
  constructor(
    message: string,
    readonly errors: readonly Readonly<Record<string, string>>[] = [],
  ) {
    super(message);
  }
}

export interface PushOptions {
  readonly message?: string;
  readonly author?: Account;
  readonly committer?: Account;
  /** Instead of the branch's tip. */
  readonly parents?: readonly string[];
}

export class Hub {
  state: State = { accounts: new Map(), repositories: new Map(), teams: [] };
  readonly objects = new Objects();
  /** The bot that GITHUB_TOKEN acts as, with the id that it has on github.com. */
  readonly actions = this.#account('github-actions[bot]', 'Bot', 41898282);
  #time = Date.parse('2026-05-04T08:00:00Z');
  #ids = 1000;

  /** A new instant at every call, so that nothing happens at the same time. */
  now(): string {
    this.#time += 1000;
    return new Date(this.#time).toISOString().replace('.000', '');
  }

  /** Lets time pass. */
  wait(milliseconds: number): void {
    this.#time += milliseconds;
  }

  #id(): number {
    this.#ids += 1;
    return this.#ids;
  }

  #account(login: string, type: Account['type'], id: number): Account {
    const email = `${id}+${login}@users.noreply.github.com`;
    const account: Account = { id, login, type, email, ghost: false };
    this.state.accounts.set(login.toLowerCase(), account);
    return account;
  }

  user(login: string): Account {
    return this.state.accounts.get(login.toLowerCase()) ?? this.#account(login, 'User', this.#id());
  }

  organization(login: string): Account {
    return this.state.accounts.get(login.toLowerCase()) ?? this.#account(login, 'Organization', this.#id());
  }

  app(slug: string): Account {
    return this.state.accounts.get(`${slug}[bot]`) ?? this.#account(`${slug}[bot]`, 'Bot', this.#id());
  }

  team(organization: Account, slug: string, members: readonly Account[]): Team {
    const team: Team = { id: this.#id(), organization, slug, members: [...members] };
    this.state.teams.push(team);
    return team;
  }

  /** A repository whose default branch holds one commit with these files. */
  repository(name: string, files: Files, options: { private?: boolean; owner?: Account } = {}): Repository {
    const [login, short] = name.split('/') as [string, string];
    const repository: Repository = {
      id: this.#id(),
      owner: options.owner ?? this.user(login),
      name: short,
      private: options.private ?? false,
      archived: false,
      parent: null,
      createdAt: this.now(),
      defaultBranch: 'main',
      branches: new Map(),
      collaborators: new Map(),
      pulls: new Map(),
      comments: [],
      statuses: [],
    };
    this.state.repositories.set(name.toLowerCase(), repository);
    this.push(repository, 'main', files, { message: 'Start' });
    return repository;
  }

  fork(parent: Repository, owner: Account): Repository {
    const fork: Repository = {
      ...parent,
      id: this.#id(),
      owner,
      parent,
      createdAt: this.now(),
      branches: new Map(parent.branches),
      collaborators: new Map(),
      pulls: new Map(),
      comments: [],
      statuses: [],
    };
    this.state.repositories.set(fullName(fork).toLowerCase(), fork);
    return fork;
  }

  /** The old name keeps leading to it. */
  rename(repository: Repository, name: string): void {
    repository.name = name;
    this.state.repositories.set(fullName(repository).toLowerCase(), repository);
  }

  deleteRepository(repository: Repository): void {
    for (const [name, found] of this.state.repositories) {
      if (found === repository) this.state.repositories.delete(name);
      for (const pull of found.pulls.values()) if (pull.head.repository === repository) pull.head.repository = null;
    }
  }

  deleteAccount(account: Account): void {
    account.ghost = true;
  }

  collaborator(repository: Repository, account: Account, role: Role): void {
    repository.collaborators.set(account.login, role);
  }

  /** Commits files on top of a branch (`null` deletes a path) and moves the branch, and the pull requests from it. */
  push(
    repository: Repository,
    branch: string,
    files: Readonly<Record<string, Files[string] | null>>,
    options: PushOptions = {},
  ): Commit {
    const tip = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch);
    const parents = options.parents ?? (tip ? [tip] : []);
    const parent = parents[0];
    const tree = new Map(
      parent ? this.objects.filesOf(this.objects.commits.get(parent)!.tree).map((file) => [file.path, file]) : [],
    );
    for (const [path, content] of Object.entries(files)) {
      if (content === null) tree.delete(path);
      else tree.set(path, this.objects.fileOf(path, content));
    }
    const author = options.author ?? repository.owner;
    const date = this.now();
    const sign = ({ login: name, email }: Account): Signature => ({ name, email, date });
    const commit = this.objects.addCommit({
      tree: this.objects.writeFiles(tree),
      parents,
      author: sign(author),
      committer: sign(options.committer ?? author),
      message: options.message ?? 'Change files',
    });
    this.moveBranch(repository, branch, commit.sha);
    return commit;
  }

  /** Also what a force push does. */
  moveBranch(repository: Repository, branch: string, sha: string): void {
    repository.branches.set(branch, sha);
    for (const other of new Set(this.state.repositories.values())) {
      for (const pull of other.pulls.values()) {
        if (pull.state === 'open' && pull.head.repository === repository && pull.head.ref === branch) {
          pull.head.sha = sha;
          pull.base.sha = other.branches.get(pull.base.ref)!;
          pull.updatedAt = this.now();
        }
      }
    }
  }

  /** Merges one branch into another, as "Update branch" does, in the name of `by`. */
  merge(repository: Repository, into: string, from: string, by: Account, source = repository): Commit {
    const [ours, theirs] = [repository.branches.get(into)!, source.branches.get(from)!];
    const base = this.objects.mergeBase(ours, theirs);
    const filesAt = (sha: string | undefined) =>
      new Map(
        sha ? this.objects.filesOf(this.objects.commits.get(sha)!.tree).map((file) => [file.path, file] as const) : [],
      );
    const [baseFiles, merged] = [filesAt(base?.sha), filesAt(ours)];
    const incoming = filesAt(theirs);
    for (const path of new Set([...baseFiles.keys(), ...incoming.keys()])) {
      const [before, now] = [baseFiles.get(path), incoming.get(path)];
      if (before?.sha === now?.sha && before?.mode === now?.mode) continue;
      if (now) merged.set(path, now);
      else merged.delete(path);
    }
    const date = this.now();
    const signature = { name: by.login, email: by.email, date };
    const commit = this.objects.addCommit({
      tree: this.objects.writeFiles(merged),
      parents: [ours, theirs],
      author: signature,
      committer: signature,
      message: `Merge branch '${from}' into ${into}`,
    });
    this.moveBranch(repository, into, commit.sha);
    return commit;
  }

  /** Opens a pull request from a branch of the repository itself or of a fork. */
  openPull(
    repository: Repository,
    branch: string,
    options: {
      from?: Repository;
      base?: string;
      author?: Account;
      draft?: boolean;
      title?: string;
      body?: string;
    } = {},
  ): PullRequest {
    const source = options.from ?? repository;
    const base = options.base ?? repository.defaultBranch;
    const at = this.now();
    const pull: PullRequest = {
      id: this.#id(),
      number: Math.max(0, ...repository.pulls.keys()) + 1,
      author: options.author ?? source.owner,
      createdAt: at,
      updatedAt: at,
      title: options.title ?? 'Add a postmortem',
      body: options.body ?? null,
      state: 'open',
      mergedAt: null,
      draft: options.draft ?? false,
      locked: false,
      head: { repository: source, owner: source.owner, ref: branch, sha: source.branches.get(branch)! },
      base: { ref: base, sha: repository.branches.get(base)! },
      reviews: [],
      requestedReviewers: [],
      requestedTeams: [],
    };
    repository.pulls.set(pull.number, pull);
    return pull;
  }

  /** Points a pull request at another base branch. */
  retarget(repository: Repository, pull: PullRequest, base: string): void {
    pull.base = { ref: base, sha: repository.branches.get(base)! };
    pull.updatedAt = this.now();
  }

  /** Commits the merge of a pull request for the merge queue and returns the group's commit and branch. */
  mergeGroup(repository: Repository, pull: PullRequest): { headSha: string; headRef: string; baseSha: string } {
    const baseSha = repository.branches.get(pull.base.ref)!;
    const branch = `gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${baseSha}`;
    repository.branches.set(branch, baseSha);
    const source = pull.head.repository!;
    const { sha } = this.merge(repository, branch, pull.head.ref, pull.author, source);
    return { headSha: sha, headRef: `refs/heads/${branch}`, baseSha };
  }

  review(
    pull: PullRequest,
    author: Account,
    state: ReviewState,
    options: { body?: string; commit?: string | null } = {},
  ): Review {
    const at = this.now();
    const review: Review = {
      id: this.#id(),
      author,
      state,
      body: options.body ?? '',
      commit: options.commit === undefined ? pull.head.sha : options.commit,
      submittedAt: state === 'PENDING' ? null : at,
      updatedAt: at,
    };
    pull.reviews.push(review);
    if (state !== 'PENDING') pull.requestedReviewers = pull.requestedReviewers.filter((asked) => asked !== author);
    pull.updatedAt = at;
    return review;
  }

  dismiss(review: Review): void {
    review.state = 'DISMISSED';
    review.updatedAt = this.now();
  }

  comment(repository: Repository, issue: number, author: Account, body: string): IssueComment {
    const errors = bodyErrors(body);
    if (errors.length > 0) throw new Unprocessable('Validation Failed', errors);
    const at = this.now();
    const id = this.#id();
    const comment: IssueComment = { id, issue, author, body, createdAt: at, updatedAt: at, edits: [], minimized: null };
    repository.comments.push(comment);
    return comment;
  }

  editComment(comment: IssueComment, editor: Account, body: string): void {
    const errors = bodyErrors(body);
    if (errors.length > 0) throw new Unprocessable('Validation Failed', errors);
    if (body === comment.body) return;
    const entry = (who: Account, at: string, text: string) => ({
      editor: who,
      at,
      body: text,
      deletedAt: null,
      deletedBy: null,
    });
    if (comment.edits.length === 0) comment.edits.push(entry(comment.author, comment.createdAt, comment.body));
    const at = this.now();
    comment.edits.push(entry(editor, at, body));
    comment.body = body;
    comment.updatedAt = at;
  }

  /** Deletes what one revision of a comment held, as its author may; that there was one stays visible. */
  deleteRevision(comment: IssueComment, index: number, by: Account): void {
    const edit = comment.edits[index]!;
    edit.body = null;
    edit.deletedAt = this.now();
    edit.deletedBy = by;
  }

  deleteComment(repository: Repository, comment: IssueComment): void {
    repository.comments = repository.comments.filter(({ id }) => id !== comment.id);
  }

  setStatus(
    repository: Repository,
    creator: Account,
    status: Pick<Status, 'sha' | 'context' | 'state' | 'description' | 'targetUrl'>,
  ): Status {
    if (!this.objects.commits.has(status.sha)) throw new Unprocessable(`No commit found for SHA: ${status.sha}`);
    if ((status.description ?? '').length > 140) {
      throw new Unprocessable('Validation Failed', [
        {
          resource: 'Status',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)',
        },
      ]);
    }
    const sameContext = (other: Status) =>
      other.sha === status.sha && other.context.toLowerCase() === status.context.toLowerCase();
    if (repository.statuses.filter(sameContext).length >= 1000) {
      throw new Unprocessable('Validation Failed', [
        {
          resource: 'Status',
          code: 'custom',
          message: 'This SHA and context has reached the maximum number of statuses.',
        },
      ]);
    }
    const set: Status = { ...status, id: this.#id(), creator, createdAt: this.now() };
    repository.statuses.push(set);
    return set;
  }
}

function bodyErrors(body: string): Readonly<Record<string, string>>[] {
  const error = { resource: 'IssueComment', field: 'body' };
  if (body.trim() === '') return [{ ...error, code: 'missing_field', message: "body can't be blank" }];
  if (body.length > 65536) {
    return [{ ...error, code: 'custom', message: 'body is too long (maximum is 65536 characters)' }];
  }
  return [];
}
