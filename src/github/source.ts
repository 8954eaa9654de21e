/** A pull request, or an entry of a merge queue, as a source of documents: the API's files at fixed commits, no checkout. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';
import type { Change, ChangeStatus, Entry, Source } from '../ports.js';
import type { Client } from './client.js';
import { Entries } from './entries.js';
import { type Purpose, unavailable } from './errors.js';
import { type Repository, restPath } from './repository.js';

/** The API lists no more of a pull request, and no more of a comparison: so many may be the first of more. */
const MAXIMUM_FILES = 3_000;
export const MAXIMUM_COMPARED = 300;

const listing: Purpose = { doing: 'list the changed files', needs: 'pull-requests: read' };

const FileSchema = v.pipe(
  v.object({
    filename: v.string(),
    status: v.string(),
    previous_filename: v.optional(v.string()),
    contents_url: v.string(),
  }),
  v.check(({ status, previous_filename }) => status !== 'renamed' || previous_filename !== undefined),
);
type File = v.InferOutput<typeof FileSchema>;

const changeOf = (file: File): Change => ({
  path: file.filename,
  // A status that the gate does not know is refused where changes are selected.
  status: file.status as ChangeStatus,
  ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
});

/** The list names the commit that it was made for: a lagging replica's is that of an earlier head. */
function isOf(headSha: string, file: File): boolean {
  const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(file.contents_url)?.[1];
  return ref === undefined || ref === headSha;
}

function tooMany(files: number, maximum: number): UserError {
  return new UserError(
    `The change has ${files.toLocaleString('en')} files or more, and GitHub lists only ${maximum.toLocaleString('en')}: a postmortem may be among the others.`,
    'Split the change, and put the postmortem into a pull request of its own.',
  );
}

interface Head {
  readonly headSha: string;
  readonly baseSha: string;
}

/** The files of a list in pages, or the reason why they are not all there. */
export class ChangedFiles {
  readonly #first: Promise<readonly File[]>;

  /** Asks for the first page at once, while the pull request itself is being read. */
  constructor(
    readonly client: Client,
    readonly repository: Repository,
    readonly number: number,
  ) {
    this.#first = this.#page(1);
    this.#first.catch(() => {});
  }

  async of({ headSha, changedFiles }: { headSha: string; changedFiles: number }): Promise<readonly Change[]> {
    if (changedFiles >= MAXIMUM_FILES) throw tooMany(changedFiles, MAXIMUM_FILES);
    const pages = Array.from({ length: Math.max(1, Math.ceil(changedFiles / 100)) }, (_, i) => i + 1);
    for (let round = 0; round < 4; round++) {
      const files = new Map<string, File>();
      let count = 0;
      for (let i = 0; i < pages.length; i += 6) {
        const some = pages.slice(i, i + 6).map((n) => (n === 1 && round === 0 ? this.#first : this.#page(n)));
        for (const file of (await Promise.all(some)).flat()) {
          count++;
          files.set(file.filename, file);
        }
      }
      const isWhole = count === changedFiles && files.size === changedFiles;
      const all = [...files.values()];
      if (isWhole && all.every((file) => isOf(headSha, file))) return all.map(changeOf);
      await this.client.pause(round, listing);
    }
    throw unavailable(`did not list all ${changedFiles.toLocaleString('en')} files of the head commit`, listing.doing);
  }

  #page(n: number): Promise<readonly File[]> {
    return this.client.get(
      `${restPath(this.repository, 'pulls', this.number, 'files')}?per_page=100&page=${n}`,
      v.array(FileSchema),
      listing,
      { fresh: true },
    );
  }
}

/** The documents of a pull request. */
export function pullRequestSource(
  client: Client,
  repository: Repository,
  pull: Head & { readonly changedFiles: number },
  files: ChangedFiles,
): Source {
  return source(new Entries(client, repository), pull, () => files.of(pull));
}

/** The documents of a merge group: what it changes against the commit that it will be merged into. */
export function mergeGroupSource(client: Client, repository: Repository, group: Head): Source {
  return source(new Entries(client, repository), group, async () => {
    const { files } = await client.get(
      `${restPath(repository, 'compare', `${group.baseSha}...${group.headSha}`)}?per_page=1`,
      v.object({ files: v.array(FileSchema) }),
      { doing: 'compare the merge group with its base', needs: 'contents: read' },
      { fresh: true },
    );
    if (files.length >= MAXIMUM_COMPARED) throw tooMany(files.length, MAXIMUM_COMPARED);
    return files.map(changeOf);
  });
}

function source(entries: Entries, { headSha, baseSha }: Head, list: () => Promise<readonly Change[]>): Source {
  let changes: Promise<readonly Change[]> | undefined;
  // All reads are of fixed commits, so none is made twice.
  const known = new Map<string, Promise<readonly Entry[]>>();
  return {
    changes() {
      changes ??= list();
      return changes;
    },
    read: (paths, at) => {
      const key = JSON.stringify([at, ...paths]);
      const read = known.get(key) ?? entries.read(at === 'head' ? headSha : baseSha, paths);
      known.set(key, read);
      return read;
    },
    list: (folder) => entries.list(headSha, folder),
  };
}
