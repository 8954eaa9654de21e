/** Git's object model in memory: blobs, trees and commits under the ids that git gives them. */
import { createHash } from 'node:crypto';

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000';

/** What stands at one path: a blob's bytes, or the commit that a submodule points to. */
export interface FileContent {
  readonly mode: Exclude<Mode, '040000'>;
  readonly bytes?: Buffer;
  readonly commit?: string;
}
/** Paths and what stands there; a plain text is a regular file. */
export type Files = Readonly<Record<string, string | Buffer | FileContent>>;

export interface TreeEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly sha: string;
}
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
}
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
/** A file of a tree, by its whole path. */
export interface TreeFile {
  readonly path: string;
  readonly mode: Mode;
  readonly sha: string;
}

export const symlink = (target: string): FileContent => ({ mode: '120000', bytes: Buffer.from(target) });
export const submodule = (commit: string): FileContent => ({ mode: '160000', commit });
export const executable = (text: string): FileContent => ({ mode: '100755', bytes: Buffer.from(text) });

const idOf = (type: string, body: Buffer): string =>
  createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');

/** Git's order: by bytes, a folder compared as if its name ended with a slash. */
const inTreeOrder = (a: TreeEntry, b: TreeEntry): number => {
  const key = (entry: TreeEntry) => Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
  return Buffer.compare(key(a), key(b));
};

const signed = (who: Signature): string => `${who.name} <${who.email}> ${Date.parse(who.date) / 1000} +0000`;

/** The objects that a repository and its forks share, as on GitHub. */
export class Objects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, Commit>();

  addBlob(bytes: Buffer): string {
    const sha = idOf('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  addTree(entries: readonly TreeEntry[]): string {
    const sorted = [...entries].sort(inTreeOrder);
    const body = Buffer.concat(
      sorted.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
        Buffer.from(entry.sha, 'hex'),
      ]),
    );
    const sha = idOf('tree', body);
    this.trees.set(sha, sorted);
    return sha;
  }

  addCommit(commit: Omit<Commit, 'sha'>): Commit {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signed(commit.author)}`,
      `committer ${signed(commit.committer)}`,
      '',
      commit.message,
    ];
    const added = { ...commit, sha: idOf('commit', Buffer.from(lines.join('\n'))) };
    this.commits.set(added.sha, added);
    return added;
  }

  /** The id of the tree that holds these files. */
  writeFiles(files: ReadonlyMap<string, TreeFile>): string {
    const folders = new Map<string, Map<string, TreeFile>>();
    const entries: TreeEntry[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.push({ name: path, mode: file.mode, sha: file.sha });
      else {
        const folder = path.slice(0, slash);
        if (!folders.has(folder)) folders.set(folder, new Map());
        folders.get(folder)!.set(path.slice(slash + 1), file);
      }
    }
    for (const [name, inner] of folders) entries.push({ name, mode: '040000', sha: this.writeFiles(inner) });
    return this.addTree(entries);
  }

  /** Every file below a tree, in git's order. */
  filesOf(tree: string, prefix = ''): TreeFile[] {
    return this.trees.get(tree)!.flatMap((entry) => {
      const path = prefix + entry.name;
      return entry.mode === '040000'
        ? this.filesOf(entry.sha, `${path}/`)
        : [{ path, mode: entry.mode, sha: entry.sha }];
    });
  }

  /** The entry at a path of a tree, a folder's too; undefined where there is none. */
  entryAt(tree: string, path: string): TreeEntry | undefined {
    const parts = path.split('/').filter((part) => part !== '');
    let entry: TreeEntry | undefined = { name: '', mode: '040000', sha: tree };
    for (const part of parts) {
      entry = entry?.mode === '040000' ? this.trees.get(entry.sha)!.find(({ name }) => name === part) : undefined;
    }
    return entry;
  }

  /** Adds the content of one file and returns its place in a tree. */
  fileOf(path: string, content: Files[string]): TreeFile {
    if (typeof content === 'string' || Buffer.isBuffer(content)) {
      return { path, mode: '100644', sha: this.addBlob(Buffer.from(content)) };
    }
    return { path, mode: content.mode, sha: content.commit ?? this.addBlob(content.bytes ?? Buffer.alloc(0)) };
  }

  /** A commit and all those before it, newest first. */
  ancestors(sha: string): Commit[] {
    const found = new Map<string, Commit>();
    const pending = [sha];
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      const commit = this.commits.get(next);
      if (!commit || found.has(next)) continue;
      found.set(next, commit);
      pending.push(...commit.parents);
    }
    return [...found.values()];
  }

  /** The newest commit that both have; undefined for unrelated histories. */
  mergeBase(a: string, b: string): Commit | undefined {
    const ours = new Set(this.ancestors(a).map(({ sha }) => sha));
    return this.ancestors(b).find(({ sha }) => ours.has(sha));
  }
}
