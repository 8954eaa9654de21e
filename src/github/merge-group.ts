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

/** Reads the config and templates at the tip of the base branch: those of a queued entry are not merged yet. */
export function mergeGroupPolicy(
  client: Client,
  repository: Repository,
  { baseRef }: MergeGroup,
): (paths: readonly string[]) => Promise<readonly Entry[]> {
  const branch = baseRef.replace(/^refs\/heads\//, '');
  let tip: Promise<string> | undefined;
  const readTip = async () => {
    const { commit } = await client.get(
      `${restPath(repository, 'branches')}/${encodedPath(branch)}`,
      v.object({ commit: v.object({ sha: v.string() }) }),
      { doing: 'read the base branch', needs: 'contents: read' },
    );
    return commit.sha;
  };
  return async (paths) => {
    tip ??= readTip();
    return await new Entries(client, repository).read(await tip, paths);
  };
}
