/** Carries out what a publication asks for: our comment and our status on a pull request. */
import * as v from 'valibot';
import type { UserError } from '../model/errors.js';
import { commentState, hasMarker, marker, shownBody } from '../render/marker.js';
import { type Answer, type Judgement, type Look, type Outcome, publication, type Step } from '../review/publication.js';
import type { Client } from './client.js';
import { ApiError, type Purpose, unavailable } from './errors.js';
import {
  type Comment,
  type LastLook,
  lastLook,
  newestComments,
  type PullRequest,
  type PullRequestQuery,
  setViewer,
} from './pull-request.js';
import { type Repository, restPath } from './repository.js';

const commenting: Purpose = { doing: 'write the comment', needs: 'pull-requests: write' };
const setting: Purpose = { doing: 'set the commit status', needs: 'statuses: write' };

const WrittenCommentSchema = v.object({ id: v.number(), node_id: v.string(), body: v.string(), html_url: v.string() });
const CreatedCommentSchema = v.object({
  ...WrittenCommentSchema.entries,
  user: v.optional(v.nullable(v.object({ login: v.string() }))),
});
const WrittenStatusSchema = v.object({ id: v.number(), state: v.string() });

/** Our comments among all: the marker stands first, and the author is ours. Oldest first. */
export function ours(comments: readonly Comment[], context: string): Comment[] {
  return comments
    .filter(({ isOwn, body }) => isOwn && hasMarker(body, context))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** What a publication needs to know of a pull request, or of a last look at one. */
export function lookAt({ isOpen, headSha, comments, status }: LastLook, context: string): Look {
  return { isOpen, headSha, own: ours(comments, context).map(({ id, body }) => ({ id, body })), status };
}

/** Whether a comment says the same for the same commit, whichever run wrote it and is linked in it. */
export function isSaidBy(body: string, other: string): boolean {
  return withoutRun(body) === withoutRun(other) && commentState(body)?.headSha === commentState(other)?.headSha;
}

const withoutRun = (body: string): string => shownBody(body).replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/');

export interface Published {
  readonly outcome: Outcome;
  /** Whether our status stands on the head as judged. */
  readonly hasStatus: boolean;
  readonly commentUrl: string | null;
  /** What could not be written, each with what to do. */
  readonly refused: readonly UserError[];
}

export interface Publisher {
  readonly client: Client;
  readonly query: PullRequestQuery;
  /** Whether a status that stays is set anew, so that its time tells until when all was heard. */
  readonly renew: boolean;
  /** Reads all evidence and decides. `written` are the comments of ours that this run has written so far. */
  readonly judge: (written: ReadonlyMap<string, Comment>) => Promise<{
    readonly judgement: Judgement;
    readonly pull: PullRequest;
    /** Where the evidence was read last, it is as good as a last look. */
    readonly look?: LastLook;
  }>;
}

/** Publishes what a run judges, until it stands. Throws where it could not be judged, or looked at, to the end. */
export async function publish({ client, query, renew, judge }: Publisher): Promise<Published> {
  const steps = publication(marker(query.context), renew);
  const written = new Map<string, Comment>();
  const refused: UserError[] = [];
  let known: readonly Comment[] = [];
  let fresh: LastLook | undefined;
  let last: PullRequest | undefined;
  let isRefused = false;

  const answerOf = async (step: Step): Promise<Answer> => {
    switch (step.do) {
      case 'judge': {
        const { judgement, pull, look } = await judge(written);
        known = [...pull.comments.filter(({ id }) => !written.has(id)), ...written.values()];
        fresh = look;
        last = pull;
        return judgement;
      }
      case 'look': {
        const look = isOlder(fresh, last) ? await newLook(client, query, ours(known, query.context), last) : fresh!;
        fresh = undefined;
        return lookAt(look, query.context);
      }
      case 'status': {
        const { state, description } = step.status;
        const targetUrl = ours(known, query.context)[0]?.url ?? last!.url;
        await setStatus(client, query.repository, step.sha, { context: query.context, state, description, targetUrl });
        return 'stored';
      }
      case 'remove':
        await client.remove(restPath(query.repository, 'issues', 'comments', step.id), commenting);
        written.delete(step.id);
        known = known.filter(({ id }) => id !== step.id);
        return 'stored';
      case 'create':
      case 'update': {
        const comment =
          step.do === 'create' ? await created(client, query, step.body) : await updated(client, query, step);
        written.set(comment.id, comment);
        known = [...known.filter(({ id }) => id !== comment.id), comment];
        return 'stored';
      }
    }
  };

  let next = steps.next();
  while (!next.done) {
    let answer: Answer;
    try {
      answer = await answerOf(next.value);
    } catch (error) {
      const step = next.value;
      const isRead = step.do === 'judge' || step.do === 'look';
      if (!(error instanceof ApiError) || error.fault === 'interrupted' || isRead) throw error;
      if (step.do === 'update' && error.fault === 'not-found') {
        written.delete(step.id);
        known = known.filter(({ id }) => id !== step.id);
        answer = 'gone';
      } else {
        refused.push(error);
        if (step.do === 'status') isRefused = true;
        answer = 'refused';
      }
    }
    next = steps.next(answer);
  }
  const outcome = next.value;
  // Once one was refused, an earlier one may stand: no later one is set.
  const hasStatus = outcome === 'done' && !isRefused;
  return { outcome, hasStatus, commentUrl: ours(known, query.context)[0]?.url ?? null, refused };
}

const isOlder = (look: LastLook | undefined, pull: PullRequest | undefined): boolean =>
  look === undefined || Date.parse(look.updatedAt) < Date.parse(pull?.updatedAt ?? '');

/** A last look, by a replica that knows at least what was judged. */
async function newLook(
  client: Client,
  query: PullRequestQuery,
  own: readonly Comment[],
  judged: PullRequest | undefined,
): Promise<LastLook> {
  const looking: Purpose = { doing: 'look at the pull request once more', needs: 'pull-requests: read' };
  for (let round = 0; round < 5; round++) {
    const look = await lastLook(client, query, own);
    if (!isOlder(look, judged)) return look;
    await client.pause(round, looking);
  }
  throw unavailable('did not show again what it had shown before', looking.doing);
}

export async function setStatus(
  client: Client,
  repository: Repository,
  sha: string,
  status: {
    readonly context: string;
    readonly state: string;
    readonly description: string;
    readonly targetUrl: string;
  },
): Promise<void> {
  const { context, state, description, targetUrl: target_url } = status;
  // Sent twice it only replaces itself.
  await client.put(
    'POST',
    restPath(repository, 'statuses', sha),
    { state, context, description, target_url },
    WrittenStatusSchema,
    setting,
  );
}

async function updated(
  client: Client,
  { repository }: PullRequestQuery,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<Comment> {
  const path = restPath(repository, 'issues', 'comments', id);
  return stored(body, await client.put('PATCH', path, { body }, WrittenCommentSchema, commenting));
}

async function created(client: Client, query: PullRequestQuery, body: string): Promise<Comment> {
  const path = restPath(query.repository, 'issues', query.number, 'comments');
  const answer = await client.create(path, { body }, CreatedCommentSchema, commenting, async () => {
    // Our own words, the line with the run included, are the proof that an earlier attempt was stored.
    const found = ours(await newestComments(client, query), query.context).find((one) => isSameText(one.body, body));
    return found === undefined
      ? null
      : { id: Number(found.id), node_id: found.nodeId, body: found.body, html_url: found.url };
  });
  if (answer.user) setViewer(client, answer.user.login);
  return stored(body, answer);
}

/** GitHub may answer 200 and keep the old text: what came back is what stands. */
function stored(sent: string, { id, node_id, body, html_url }: v.InferOutput<typeof WrittenCommentSchema>): Comment {
  if (!isSameText(body, sent)) {
    throw new ApiError('rejected', 'GitHub did not store the comment as it was sent.', 'Run the job again.');
  }
  return {
    id: String(id),
    nodeId: node_id,
    author: null,
    isOwn: true,
    body,
    url: html_url,
    createdAt: '',
    updatedAt: '',
  };
}

const isSameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
