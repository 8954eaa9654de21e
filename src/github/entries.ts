/** What stands at a path in one commit, proven by git's own object id. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Entry } from '../ports.js';
import type { Client } from './client.js';
import { ApiError, type Purpose, unavailable } from './errors.js';
import { type Repository, restPath } from './repository.js';

/** Nothing larger is fetched; what the parser takes is less. */
const MAXIMUM_BYTES = 1_048_576;

const reading: Purpose = { doing: 'read files of the repository', needs: 'contents: read' };

/** The selection that `EntrySchema` reads, for GraphQL documents. */
export const ENTRY_FRAGMENT = `fragment entry on TreeEntry {
  mode
  oid
  object { __typename ... on Blob { byteSize isBinary isTruncated text } }
}`;

export const EntrySchema = v.nullable(
  v.object({
    mode: v.number(),
    oid: v.string(),
    object: v.nullable(
      v.object({
        __typename: v.string(),
        byteSize: v.optional(v.number()),
        isBinary: v.optional(v.nullable(v.boolean())),
        isTruncated: v.optional(v.boolean()),
        text: v.optional(v.nullable(v.string())),
      }),
    ),
  }),
);
export type GraphqlEntry = v.InferOutput<typeof EntrySchema>;

const BlobSchema = v.object({ encoding: v.string(), content: v.string() });
const TreeSchema = v.object({
  tree: v.array(
    v.object({
      path: v.string(),
      mode: v.string(),
      type: v.string(),
      sha: v.string(),
      size: v.optional(v.number()),
    }),
  ),
  truncated: v.boolean(),
});

function kindOf(mode: number): 'file' | 'symlink' | 'submodule' | 'folder' {
  switch (mode & 0o170000) {
    case 0o120000:
      return 'symlink';
    case 0o160000:
      return 'submodule';
    case 0o040000:
      return 'folder';
    default:
      return 'file';
  }
}

/** Git's object id of a blob, in the hash that `like` is written in. */
export function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** What bytes are: text is strict UTF-8 without NUL; its byte order mark stays. */
export function textEntry(bytes: Uint8Array, blob: string): Entry {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { kind: 'not-utf8', blob };
  if (bytes.includes(0)) return { kind: 'binary', blob };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { kind: 'not-utf8', blob };
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return { kind: 'lfs-pointer', blob };
  return { kind: 'text', text, blob };
}

/** Reads files and folders of fixed commits; by GraphQL many at once, by REST where GraphQL is not to be had. */
export class Entries {
  readonly #trees = new Map<string, Promise<v.InferOutput<typeof TreeSchema>>>();

  constructor(
    readonly client: Client,
    readonly repository: Repository,
  ) {}

  /** The entries of many paths, in the same order. */
  async read(commit: string, paths: readonly string[]): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let i = 0; i < paths.length; i += 50) entries.push(...(await this.#some(commit, paths.slice(i, i + 50))));
    return entries;
  }

  /** The names of the files directly in a folder; empty where there is no such folder. */
  async list(commit: string, folder: string): Promise<string[]> {
    return await this.client.either(
      async () => {
        const selection = `entries { name mode }`;
        const document = `query Folder($owner: String!, $name: String!, $oid: GitObjectID!${folder === '' ? '' : ', $path: String!'}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { ${folder === '' ? `tree { ${selection} }` : `file(path: $path) { object { ... on Tree { ${selection} } } }`} }
    }
  }
}`;
        const Tree = v.nullish(
          v.object({ entries: v.nullish(v.array(v.object({ name: v.string(), mode: v.number() }))) }),
        );
        const { repository } = await this.client.query(
          document,
          { ...this.repository, oid: commit, ...(folder === '' ? {} : { path: folder }) },
          v.object({
            repository: v.object({
              object: v.nullable(v.object({ tree: v.optional(Tree), file: v.nullish(v.object({ object: Tree })) })),
            }),
          }),
          reading,
          { mayLack: ['file'] },
        );
        if (repository.object === null) throw missingCommit(commit);
        const tree = folder === '' ? repository.object.tree : repository.object.file?.object;
        return (tree?.entries ?? []).filter(({ mode }) => kindOf(mode) === 'file').map(({ name }) => name);
      },
      async () => {
        const sha = await this.#folder(commit, folder);
        if (sha === null) return [];
        const { tree } = await this.#tree(sha);
        return tree.filter(({ mode }) => kindOf(Number.parseInt(mode, 8)) === 'file').map(({ path }) => path);
      },
    );
  }

  /** The entry that a GraphQL answer holds, proven; read again by REST where GraphQL cannot give the bytes. */
  async entry(answer: GraphqlEntry): Promise<Entry> {
    if (!answer) return { kind: 'missing' };
    const kind = kindOf(answer.mode);
    if (kind !== 'file') return { kind, blob: answer.oid };
    const { byteSize, isBinary, isTruncated, text } = answer.object ?? {};
    if (byteSize !== undefined && byteSize > MAXIMUM_BYTES) {
      return { kind: 'too-large', bytes: byteSize, blob: answer.oid };
    }
    if (typeof text === 'string' && isTruncated === false && isBinary !== true) {
      const bytes = Buffer.from(text, 'utf8');
      if (blobId(bytes, answer.oid) === answer.oid) return textEntry(bytes, answer.oid);
    }
    return this.#blob(answer.oid);
  }

  async #some(commit: string, paths: readonly string[]): Promise<Entry[]> {
    if (paths.length === 0) return [];
    return await this.client.either(
      async () => {
        const document = `query Files($owner: String!, $name: String!, $oid: GitObjectID!, ${paths.map((_, i) => `$p${i}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { ${paths.map((_, i) => `f${i}: file(path: $p${i}) { ...entry }`).join(' ')} }
    }
  }
}
${ENTRY_FRAGMENT}`;
        const aliases = paths.map((_, i) => `f${i}`);
        const { repository } = await this.client.query(
          document,
          { ...this.repository, oid: commit, ...Object.fromEntries(paths.map((path, i) => [`p${i}`, path])) },
          v.object({
            repository: v.object({
              object: v.nullable(v.object(Object.fromEntries(aliases.map((alias) => [alias, EntrySchema])))),
            }),
          }),
          reading,
          { mayLack: aliases },
        );
        const { object } = repository;
        if (object === null) throw missingCommit(commit);
        return await Promise.all(aliases.map((alias) => this.entry(object[alias] ?? null)));
      },
      () => Promise.all(paths.map((path) => this.#byRest(commit, path))),
    );
  }

  async #byRest(commit: string, path: string): Promise<Entry> {
    const slash = path.lastIndexOf('/');
    const folder = await this.#folder(commit, path.slice(0, Math.max(0, slash)));
    if (folder === null) return { kind: 'missing' };
    const { tree } = await this.#tree(folder);
    const found = tree.find((entry) => entry.path === path.slice(slash + 1));
    if (found === undefined) return { kind: 'missing' };
    const kind = kindOf(Number.parseInt(found.mode, 8));
    if (kind !== 'file') return { kind, blob: found.sha };
    if (found.size !== undefined && found.size > MAXIMUM_BYTES) {
      return { kind: 'too-large', bytes: found.size, blob: found.sha };
    }
    return this.#blob(found.sha);
  }

  /** The tree of a folder in a commit, or null. */
  async #folder(commit: string, folder: string): Promise<string | null> {
    let sha = commit;
    for (const name of folder === '' ? [] : folder.split('/')) {
      const { tree } = await this.#tree(sha);
      const found = tree.find((entry) => entry.path === name && entry.type === 'tree');
      if (found === undefined) return null;
      sha = found.sha;
    }
    return sha;
  }

  async #tree(sha: string): Promise<v.InferOutput<typeof TreeSchema>> {
    let tree = this.#trees.get(sha);
    if (tree === undefined) {
      tree = this.client.get(restPath(this.repository, 'git', 'trees', sha), TreeSchema, reading);
      this.#trees.set(sha, tree);
    }
    const { truncated } = await tree;
    if (truncated) throw unavailable('cut the listing of a folder with too many entries', reading.doing);
    return tree;
  }

  async #blob(sha: string): Promise<Entry> {
    const { encoding, content } = await this.client.get(
      restPath(this.repository, 'git', 'blobs', sha),
      BlobSchema,
      reading,
    );
    if (encoding !== 'base64' && encoding !== 'utf-8') {
      throw unavailable(`gave a file in the unknown encoding ${JSON.stringify(encoding)}`, reading.doing);
    }
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    if (blobId(bytes, sha) !== sha) throw unavailable('gave a file that is not the one asked for', reading.doing);
    return textEntry(bytes, sha);
  }
}

/** A fork's commit that GraphQL does not show is to be had by REST. */
const missingCommit = (commit: string) =>
  new ApiError(
    'unsupported',
    `This GitHub’s GraphQL does not show the commit ${commit.slice(0, 12)}.`,
    'Run the job again.',
  );
