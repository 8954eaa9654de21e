/** An entry of the merge queue: the commit to judge, and the policy at the tip of the branch that it goes to. */
import * as v from 'valibot';
import type { Entry } from '../ports.js';
import type { Client } from './client.js';
import { Entries } from './entries.js';
import { encodedPath, type Repository, restPath } from './repository.js';

export interface MergeGroup {
  readonly headSha: string;
  /** The parent of the group's commit; it may be an entry that is queued before this one. */
  readonly baseSha: string;
  readonly baseRef: string;
}

/** What stands at the config's path at the tip of the base branch: a queued entry's config is not merged yet. */
export async function mergeGroupConfig(
  client: Client,
  repository: Repository,
  { baseRef }: MergeGroup,
  path: string,
): Promise<Entry> {
  const branch = baseRef.replace(/^refs\/heads\//, '');
  const { commit } = await client.get(
    `${restPath(repository, 'branches')}/${encodedPath(branch)}`,
    v.object({ commit: v.object({ sha: v.string() }) }),
    { doing: 'read the base branch', needs: 'contents: read' },
  );
  const [entry] = await new Entries(client, repository).read(commit.sha, [path]);
  return entry!;
}
