/** The comments of issues and pull requests. */
import type { IssueComment } from '../state.js';
import { type Call, halt, notFound, page, type Routes, reads, writes } from './route.js';

const repo = '/repos/{owner}/{repo}';
const comments = `${repo}/issues/{issue_number}/comments`;
const comment = `${repo}/issues/comments/{comment_id}`;

const commentOf = (call: Call): IssueComment =>
  call.repository.comments.find(({ id }) => id === Number(call.params.comment_id)) ?? notFound();

const issueOf = (call: Call): number => {
  const number = Number(call.params.issue_number);
  return call.repository.pulls.has(number) ? number : notFound();
};

const mayStillTalk = (call: Call, issue: number): void => {
  if (call.repository.pulls.get(issue)?.locked) halt(403, 'Unable to create comment because issue is locked.');
};

export const issues: Routes = {
  [`GET ${comments}`]: {
    need: reads('issues', 'pull-requests'),
    handle: (call) => {
      const issue = issueOf(call);
      const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
      const found = call.repository.comments.filter(
        (found) => found.issue === issue && Date.parse(found.updatedAt) >= since,
      );
      return page(call, found, (shown) =>
        (shown as IssueComment[]).map((each) => call.answers.comment(call.repository, each)),
      );
    },
  },
  [`POST ${comments}`]: {
    need: writes('issues', 'pull-requests'),
    handle: (call) => {
      const issue = issueOf(call);
      mayStillTalk(call, issue);
      const made = call.hub.comment(call.repository, issue, call.grant.actor, String(call.body.body));
      const body = call.answers.comment(call.repository, made);
      return { status: 201, body, headers: { location: String(body.url) } };
    },
  },
  [`GET ${comment}`]: {
    need: reads('issues', 'pull-requests'),
    handle: (call) => ({ status: 200, body: call.answers.comment(call.repository, commentOf(call)) }),
  },
  [`PATCH ${comment}`]: {
    need: writes('issues', 'pull-requests'),
    handle: (call) => {
      const found = commentOf(call);
      mayStillTalk(call, found.issue);
      call.hub.editComment(found, call.grant.actor, String(call.body.body));
      return { status: 200, body: call.answers.comment(call.repository, found) };
    },
  },
  [`DELETE ${comment}`]: {
    need: writes('issues', 'pull-requests'),
    handle: (call) => {
      call.hub.deleteComment(call.repository, commentOf(call));
      return { status: 204 };
    },
  },
};
