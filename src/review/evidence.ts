/** The evidence of a review as the API gives it, before any judgement: plain data that an adapter fills in. */

/** An account; null where it is gone. `login` is kept as given: comparisons go through `accountOf`. */
export type Person = { readonly login: string; readonly bot: boolean } | null;

/** What the collaborators endpoint says; it answers `read` for any stranger on a public repository. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none' | 'unknown';

/** One commit of the pull request. */
export interface Commit {
  readonly sha: string;
  /** null where the author's e-mail address belongs to no account. */
  readonly author: Person;
  /** The same of the committer's; GitHub's own account for what was done on its pages. */
  readonly committer: Person;
  /** Whether it changes one of the postmortems, a merge with a text that is none of its parents'; `unknown` counts as yes. */
  readonly changesPostmortem: boolean | 'unknown';
}

/** One revision of a text. */
export interface Edit {
  readonly editor: Person;
  readonly editedAt: string;
  /** The whole text after this edit; null where it was deleted or cannot be read. */
  readonly body: string | null;
}

/** A comment, or the text of a review. */
export interface Written {
  readonly author: Person;
  readonly body: string;
  readonly createdAt: string;
  /**
   * Every revision, oldest first, its creation included; empty where it was never edited; null where the history
   * cannot be read. Pages that were left out stand as one revision without a body.
   */
  readonly edits: readonly Edit[] | null;
}

export interface Review extends Written {
  readonly id: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING, in either case. */
  readonly state: string;
  /** The commit that it was given for; null where GitHub no longer knows. */
  readonly commit: string | null;
  readonly submittedAt: string;
}

/** A comment of ours: marker and author are the gate's. */
export interface OwnComment extends Written {
  readonly id: number;
}

/** Git's object ids of the postmortems in one commit, by path; null where nothing stands there; absent: unknown. */
export type Blobs = ReadonlyMap<string, string | null>;

/** Everything that the judgement of a review rests on. */
export interface ReviewEvidence {
  readonly headSha: string;
  readonly opener: Person;
  readonly draft: boolean;
  readonly openedAt: string;
  /** When a draft was last marked ready. */
  readonly readyAt?: string;
  readonly commits: readonly Commit[];
  readonly reviews: readonly Review[];
  /** Logins and `org/team`s that a review was asked of and who did not answer yet. */
  readonly requested: readonly string[];
  /** By lower-case login; absent: unknown. */
  readonly permissions: ReadonlyMap<string, Permission>;
  /** Members' logins by lower-case `org/team`; null or absent: the token cannot read the team. */
  readonly teams: ReadonlyMap<string, readonly string[] | null>;
  /** The postmortems of the pull request at its head. */
  readonly head: Blobs;
  /** The same paths in the commits that reviews were given for. */
  readonly reviewed: ReadonlyMap<string, Blobs>;
  /** Ours, lowest id first. One, but for the moment in which two runs create it at once. */
  readonly own: readonly OwnComment[];
  /** Everybody else's issue comments. */
  readonly comments: readonly Written[];
}
