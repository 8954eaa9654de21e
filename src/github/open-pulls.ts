/** Open pull requests: of one branch, or of a whole repository with what tells whether they are due. */
import * as v from 'valibot';
import type { Client } from './client.js';
import { type Purpose, unavailable } from './errors.js';
import { type Repository, restPath } from './repository.js';

const listing: Purpose = { doing: 'list the open pull requests', needs: 'pull-requests: read' };

export interface OpenPull {
  readonly number: number;
  /** As it was listed. */
  readonly headSha: string;
  /** Something happened since its status was set: set anew, the status says that this was heard. */
  readonly renew?: boolean;
}

const ListedSchema = v.object({ number: v.number(), head: v.object({ ref: v.string(), sha: v.string() }) });
const listed = ({ number, head }: v.InferOutput<typeof ListedSchema>): OpenPull => ({ number, headSha: head.sha });

/** The open pull requests of a branch; a fork's too. */
export async function pullsOfBranch(
  client: Client,
  repository: Repository,
  owner: string,
  branch: string,
): Promise<OpenPull[]> {
  const pulls = await client.get(
    `${restPath(repository, 'pulls')}?state=open&per_page=100&head=${encodeURIComponent(`${owner}:${branch}`)}`,
    v.array(ListedSchema),
    listing,
  );
  // A server that does not know the filter gives every one.
  return pulls.filter(({ head }) => head.ref === branch).map(listed);
}

const OPEN = `query OpenPulls($owner: String!, $name: String!, $after: String, $context: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt headRefOid
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state createdAt } } } } }
      }
    }
  }
}`;

const ContextSchema = v.nullable(
  v.object({ context: v.nullable(v.object({ state: v.string(), createdAt: v.string() })) }),
);
const PullSchema = v.object({
  number: v.number(),
  updatedAt: v.string(),
  headRefOid: v.string(),
  commits: v.object({ nodes: v.array(v.object({ commit: v.object({ oid: v.string(), status: ContextSchema }) })) }),
});

/** Our own comment touches the pull request after a red status; what happens within this time is taken for that. */
const OWN_WRITES_MS = 60_000;

/** The open pull requests, all or those that may need a new judgement, the most recently updated first. */
export async function openPulls(
  client: Client,
  repository: Repository,
  context: string,
  which: 'all' | 'due',
): Promise<OpenPull[]> {
  return await client.either(
    async () => {
      const found: v.InferOutput<typeof PullSchema>[] = [];
      for (let after: string | null = null; ; ) {
        const answer: v.InferOutput<typeof AnswerSchema> = await client.query(
          OPEN,
          { ...repository, after, context: context === '' ? 'postmortem-gate' : context },
          AnswerSchema,
          listing,
          { mayRefuse: ['status'] },
        );
        const { nodes, pageInfo } = answer.repository.pullRequests;
        found.push(...nodes);
        if (!pageInfo.hasNextPage) break;
        // A cursor that stands still would make the list silently short, or endless.
        if (!pageInfo.endCursor || pageInfo.endCursor === after) throw unavailable('lost a page', listing.doing);
        after = pageInfo.endCursor;
      }
      // Asked for in this order, one that is updated meanwhile would move to a page that was read before.
      found.sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
      const asked = which === 'all' ? found : found.filter(isDue);
      return asked.map(({ number, headRefOid }) => ({ number, headSha: headRefOid, renew: which === 'due' }));
    },
    () => openByRest(client, repository),
  );
}

export async function openByRest(client: Client, repository: Repository): Promise<OpenPull[]> {
  const pulls = await client.list(restPath(repository, 'pulls'), ListedSchema, listing, ({ number }) => number);
  return pulls.map(listed);
}

const AnswerSchema = v.object({
  repository: v.object({
    pullRequests: v.object({
      pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
      nodes: v.array(PullSchema),
    }),
  }),
});

/** Judged and nothing happened since: not due. Pending ones always are, for time alone may change them. */
function isDue({ updatedAt, headRefOid, commits }: v.InferOutput<typeof PullSchema>): boolean {
  const commit = commits.nodes.at(-1)?.commit;
  const status = commit?.oid === headRefOid ? commit.status?.context : null;
  if (!status || status.state === 'PENDING' || status.state === 'ERROR') return true;
  const since = Date.parse(updatedAt) - Date.parse(status.createdAt);
  // Before a green our comment comes first, and times are whole seconds: in its own second a review may have come after it.
  return status.state === 'SUCCESS' ? since >= 0 : since > OWN_WRITES_MS;
}
