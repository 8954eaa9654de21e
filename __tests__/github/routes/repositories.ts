/** Repositories, who may do what in them, statuses, teams and the token itself. */
import { roleOf, type Status } from '../state.js';
import { type Call, commitOf, halt, notFound, page, type Reply, type Routes, reads, writes } from './route.js';

const repo = '/repos/{owner}/{repo}';
const team = '/orgs/{org}/teams/{team_slug}';

const newestFirst = (call: Call, sha: string): Status[] =>
  call.repository.statuses.filter((status) => status.sha === sha).reverse();

/** The newest status of each context, whatever its letters' case. */
function latest(call: Call, sha: string): Status[] {
  const seen = new Set<string>();
  return newestFirst(call, sha).filter(({ context }) => {
    const key = context.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function combinedState(statuses: readonly Status[]): 'success' | 'pending' | 'failure' {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}

const shaOf = (call: Call, name: string): string =>
  commitOf(call, name)?.sha ?? halt(422, `No commit found for SHA: ${name}`);

function createStatus(call: Call): Reply {
  const { body } = call;
  const target = (body.target_url ?? null) as string | null;
  if (target !== null && !/^https?:\/\//.test(target)) {
    const error = {
      resource: 'Status',
      code: 'custom',
      field: 'target_url',
      message: 'target_url must use http(s) scheme',
    };
    halt(422, 'Validation Failed', { errors: [error] });
  }
  const status = call.hub.setStatus(call.repository, call.grant.actor, {
    sha: call.params.sha!,
    context: String(body.context ?? 'default'),
    state: body.state as Status['state'],
    description: (body.description ?? null) as string | null,
    targetUrl: target,
  });
  return { status: 201, body: call.answers.status(call.repository, status) };
}

const teamOf = (call: Call) => {
  // The workflow's own token is told that there is none.
  if (call.grant.kind === 'actions') return halt(403, 'Resource not accessible by integration');
  if (call.grant.kind === 'app' && call.grant.permissions.members === undefined) return notFound();
  const { org, team_slug } = call.params;
  const found = call.state.teams.find(({ organization, slug }) => organization.login === org && slug === team_slug);
  return found ?? notFound();
};

export const repositories: Routes = {
  [`GET ${repo}`]: {
    need: reads(),
    handle: (call) => ({ status: 200, body: call.answers.repository(call.repository) }),
  },
  [`GET ${repo}/branches/{branch}`]: {
    need: reads('contents'),
    handle: (call) => {
      const name = call.params.branch!;
      const sha = call.repository.branches.get(name) ?? halt(404, 'Branch not found');
      const self = `${call.address}`;
      const commit = call.answers.commit(call.repository, call.hub.objects.commits.get(sha)!);
      const html = `${call.answers.repositoryPage(call.repository)}/tree/${name}`;
      const body = {
        name,
        commit,
        _links: { self, html },
        protected: false,
        protection: {},
        protection_url: `${self}/protection`,
      };
      return { status: 200, body };
    },
  },
  [`GET ${repo}/collaborators/{username}/permission`]: {
    need: reads(),
    handle: (call) => {
      const login = call.params.username!;
      const account = call.state.accounts.get(login.toLowerCase());
      if (!account || account.ghost) return halt(404, `${login} is not a user`);
      return { status: 200, body: call.answers.permission(account, roleOf(call.repository, account)) };
    },
  },
  [`POST ${repo}/statuses/{sha}`]: { need: writes('statuses'), handle: createStatus },
  [`GET ${repo}/commits/{ref}/statuses`]: {
    need: reads('statuses'),
    handle: (call) =>
      page(
        call,
        newestFirst(call, shaOf(call, call.params.ref!)).map((status) => call.answers.status(call.repository, status)),
      ),
  },
  [`GET ${repo}/commits/{ref}/status`]: {
    need: reads('statuses'),
    handle: (call) => {
      const sha = shaOf(call, call.params.ref!);
      const statuses = latest(call, sha);
      return page(call, statuses, (shown) => ({
        state: combinedState(statuses),
        statuses: (shown as Status[]).map((status) => call.answers.status(call.repository, status)),
        sha,
        total_count: statuses.length,
        repository: call.answers.repository(call.repository),
        commit_url: call.address.replace(/\/status$/, ''),
        url: call.address,
      }));
    },
  },
  [`GET ${team}/members`]: {
    need: reads(),
    handle: (call) =>
      page(
        call,
        teamOf(call).members.map((member) => call.answers.user(member)),
      ),
  },
  [`GET ${team}/memberships/{username}`]: {
    need: reads(),
    handle: (call) => {
      const member = teamOf(call).members.some(({ login }) => login === call.params.username);
      return member ? { status: 200, body: { url: call.address, role: 'member', state: 'active' } } : notFound();
    },
  },
  'GET /user': {
    need: reads(),
    handle: (call) => {
      if (call.grant.kind !== 'user') return halt(403, 'Resource not accessible by integration');
      const at = '2020-01-01T00:00:00Z';
      const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
      const blank = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
      return {
        status: 200,
        body: { ...call.answers.user(call.grant.actor), ...blank, ...counts, created_at: at, updated_at: at },
      };
    },
  },
};
