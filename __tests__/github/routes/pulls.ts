/** Pull requests, their files, commits and reviews. */
import { changesBetween, type FileChange } from '../changes.js';
import type { Commit, Objects } from '../objects.js';
import type { PullRequest } from '../state.js';
import { halt, page, pullOf, type Routes, reads, writes } from './route.js';

const repo = '/repos/{owner}/{repo}';
const pull = `${repo}/pulls/{pull_number}`;

/** What a pull request changes: from the merge base of the two branches to its head. */
export function pullChanges(objects: Objects, request: PullRequest): readonly FileChange[] {
  const base = objects.mergeBase(request.base.sha, request.head.sha);
  const head = objects.commits.get(request.head.sha)!;
  return changesBetween(objects, base?.tree ?? objects.writeFiles(new Map()), head.tree);
}

/** Its commits, oldest first. */
export function pullCommits(objects: Objects, request: PullRequest): Commit[] {
  const before = new Set(objects.ancestors(request.base.sha).map(({ sha }) => sha));
  return objects
    .ancestors(request.head.sha)
    .filter(({ sha }) => !before.has(sha))
    .reverse();
}

export const pulls: Routes = {
  [`GET ${repo}/pulls`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const wanted = call.query.get('state') ?? 'open';
      const head = call.query.get('head');
      const base = call.query.get('base');
      const found = [...call.repository.pulls.values()]
        .filter(({ state }) => wanted === 'all' || state === wanted)
        .filter((request) => head === null || head === `${request.head.owner.login}:${request.head.ref}`)
        .filter((request) => base === null || base === request.base.ref)
        .sort((a, b) => (call.query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
      return page(call, found, (shown) =>
        (shown as PullRequest[]).map((request) => call.answers.pullSimple(call.repository, request)),
      );
    },
  },
  [`GET ${pull}`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const request = pullOf(call);
      const { objects } = call.hub;
      const commits = pullCommits(objects, request).length;
      return { status: 200, body: call.answers.pull(call.repository, request, pullChanges(objects, request), commits) };
    },
  },
  [`GET ${pull}/files`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const request = pullOf(call);
      // GitHub lists no more than 3,000 files, and does not say so.
      return page(call, pullChanges(call.hub.objects, request).slice(0, 3000), (shown) =>
        (shown as FileChange[]).map((change) => call.answers.file(call.repository, request.head.sha, change)),
      );
    },
  },
  [`GET ${pull}/commits`]: {
    need: reads('pull-requests'),
    handle: (call) =>
      page(call, pullCommits(call.hub.objects, pullOf(call)).slice(0, 250), (shown) =>
        (shown as Commit[]).map((commit) => call.answers.commit(call.repository, commit)),
      ),
  },
  [`GET ${pull}/reviews`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const request = pullOf(call);
      const visible = request.reviews.filter(
        ({ state, author }) => state !== 'PENDING' || author.id === call.grant.actor.id,
      );
      return page(
        call,
        visible.map((review) => call.answers.review(call.repository, request, review)),
      );
    },
  },
  [`GET ${pull}/requested_reviewers`]: {
    need: reads('pull-requests'),
    handle: (call) => {
      const { requested_reviewers, requested_teams } = call.answers.pullSimple(call.repository, pullOf(call));
      return { status: 200, body: { users: requested_reviewers, teams: requested_teams } };
    },
  },
  [`POST ${pull}/requested_reviewers`]: {
    need: writes('pull-requests'),
    handle: (call) => {
      const request = pullOf(call);
      const logins = (call.body.reviewers ?? []) as string[];
      const teams = (call.body.team_reviewers ?? []) as string[];
      // The workflow's own token knows no teams.
      if (teams.length > 0 && call.grant.kind === 'actions') {
        halt(422, 'Could not resolve to a node with the global id of the team.');
      }
      const accounts = logins.map((login) => call.state.accounts.get(login.toLowerCase()));
      for (const account of accounts) {
        const eligible =
          account && (account === call.repository.owner || call.repository.collaborators.has(account.login));
        if (!eligible)
          halt(
            422,
            'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
          );
        if (account === request.author) halt(422, 'Review cannot be requested from pull request author.');
      }
      for (const account of accounts) {
        if (account && !request.requestedReviewers.includes(account)) request.requestedReviewers.push(account);
      }
      for (const slug of teams) {
        if (!call.state.teams.some((team) => team.slug === slug)) halt(422, 'Could not resolve to a team.');
        if (!request.requestedTeams.includes(slug)) request.requestedTeams.push(slug);
      }
      return { status: 201, body: call.answers.pullSimple(call.repository, request) };
    },
  },
};
