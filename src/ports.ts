/** The two ends of the pipeline: where documents and reviews come from, and where the report goes. */

export type ChangeStatus = 'added' | 'modified' | 'renamed' | 'copied' | 'removed' | 'changed' | 'unchanged';

/** One changed file. */
export interface Change {
  readonly path: string;
  readonly status: ChangeStatus;
  /** For a rename or copy. */
  readonly previousPath?: string;
}

/** What stands at a path in one commit. Only `text` is ever read as a document. */
export type Entry =
  /** `blob` is git's object id: two equal blobs are the same text. */
  | { readonly kind: 'text'; readonly text: string; readonly blob: string }
  | {
      readonly kind: 'symlink' | 'submodule' | 'lfs-pointer' | 'binary' | 'not-utf8' | 'missing' | 'folder';
      readonly blob?: string;
    }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly blob?: string }
  /** `fault` is what the system says: `EACCES`. */
  | { readonly kind: 'unreadable'; readonly fault: string; readonly blob?: string };

/** Where changed files come from: a pull request, a merge group, a working tree. All reads are of fixed commits. */
export interface Source {
  /** Every changed file; throws a `UserError` where the list cannot be complete. */
  changes(): Promise<readonly Change[]>;
  /** The entries of many paths at once, in the same order. */
  read(paths: readonly string[], at: 'head' | 'base'): Promise<readonly Entry[]>;
  /** The names of the files directly in a folder at the head. `''` is the root. */
  list(folder: string): Promise<readonly string[]>;
}
