/** Writes what the gate found: one comment and one status, in an order that never leaves a green without its evidence. */
import * as v from 'valibot';
import type { UserError } from '../model/errors.js';
import { type CommentState, commentState, hasMarker, shownBody } from '../render/marker.js';
import type { Client } from './client.js';
import { ApiError, type Purpose } from './errors.js';
import {
  type Comment,
  lastLook,
  ownComments,
  type PullRequest,
  type PullRequestQuery,
  type Status,
} from './pull-request.js';
import { type Repository, restPath } from './repository.js';

/** Which run writes, and when its evidence was read by the server's clock (milliseconds since the epoch). */
export interface RunState extends CommentState {
  readonly readAt?: number;
}

export interface Publication {
  /** The comment's whole body; null: there is to be none where none is. */
  readonly body: (state: CommentState) => string;
  /** `keep`: touch no comment; `update`: only where there is one already; `write`: create one too. */
  readonly comment: 'keep' | 'update' | 'write';
  readonly status: { readonly state: 'success' | 'failure' | 'pending' | 'error'; readonly description: string };
  readonly state: RunState;
}

export type Published =
  | {
      readonly outcome: 'written';
      readonly commentUrl: string | null;
      /** False where the status could not be written, or none was asked for. */
      readonly hasStatus: boolean;
      /** What could not be written, each with what to do. */
      readonly refused: readonly UserError[];
    }
  /** The head moved, the pull request was closed, or a run that knows more was faster: it is theirs. */
  | { readonly outcome: 'left'; readonly reason: string }
  /** Our comment was edited while the gate was thinking: what it says must be read again first. */
  | { readonly outcome: 'edited' };

const commenting: Purpose = { doing: 'write the comment', needs: 'pull-requests: write' };
const setting: Purpose = { doing: 'set the commit status', needs: 'statuses: write' };

const WrittenCommentSchema = v.object({
  id: v.number(),
  node_id: v.string(),
  body: v.string(),
  html_url: v.string(),
  created_at: v.string(),
});
const WrittenStatusSchema = v.object({ id: v.number(), state: v.string() });

/** Our comments among all: the marker stands first, and the author is ours. Oldest first. */
export function ours(comments: readonly Comment[], context: string): Comment[] {
  return comments
    .filter(({ isOwn, body }) => isOwn && hasMarker(body, context))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** Whether the run that wrote `a` knew more than the one that wrote `b`. */
function isLater(a: RunState, b: RunState): boolean {
  if (a.readAt !== undefined && b.readAt !== undefined && a.readAt !== b.readAt) return a.readAt > b.readAt;
  return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}

export async function publish(
  client: Client,
  query: PullRequestQuery,
  pull: PullRequest,
  publication: Publication,
): Promise<Published> {
  const [oldest, ...doubles] = ours(pull.comments, query.context);
  const look = await lastLook(client, query, oldest);
  if (!look.isOpen) return { outcome: 'left', reason: 'The pull request was closed meanwhile.' };
  if (look.headSha !== pull.headSha) {
    return { outcome: 'left', reason: 'The pull request got new commits meanwhile: the run for those decides.' };
  }
  if (oldest !== undefined && look.body !== oldest.body) return { outcome: 'edited' };
  const latest = look.status === undefined ? pull.status : look.status;
  const before = oldest === undefined ? null : commentState(oldest.body);
  if (before !== null && before.headSha === pull.headSha && isLater(before, publication.state)) {
    return { outcome: 'left', reason: 'A later run has judged this commit already.' };
  }

  const refused: ApiError[] = [];
  const attempt = async <T>(write: () => Promise<T>): Promise<T | null> => {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ApiError) || error.fault === 'interrupted') throw error;
      refused.push(error);
      return null;
    }
  };
  const writer = new CommentWriter(client, query, publication);
  const comment = () =>
    attempt(async () => {
      for (const double of doubles) await writer.remove(double);
      return await writer.write(oldest);
    });
  const status = (url: string | null) =>
    attempt(() => writeStatus(client, query, pull, publication.status, url ?? pull.url, latest));

  // What is no success goes to the status first, and what is one goes there last, so that a run that dies between the
  // two leaves nothing greener than it found. Where there is no green yet, the comment is made first, to be linked.
  const isGreenLast = publication.status.state === 'success';
  const isLinkMissing = oldest === undefined && publication.comment === 'write' && latest === null;
  let commentUrl = oldest?.url ?? null;
  let hasStatus: boolean | null;
  if (isGreenLast || isLinkMissing) {
    commentUrl = (await comment()) ?? commentUrl;
    hasStatus = await status(commentUrl);
  } else {
    hasStatus = await status(commentUrl);
    commentUrl = (await comment()) ?? commentUrl;
  }
  return { outcome: 'written', commentUrl, hasStatus: hasStatus === true, refused };
}

/** Sets the status unless the latest one is the same. False: no context, so no status. */
async function writeStatus(
  client: Client,
  { repository, context }: PullRequestQuery,
  { headSha }: { readonly headSha: string },
  { state, description }: Publication['status'],
  targetUrl: string,
  latest: Status | null | undefined,
): Promise<boolean> {
  if (context === '') return false;
  const isSame = latest?.state === state && latest.description === description && latest.targetUrl === targetUrl;
  if (!isSame) await setStatus(client, repository, headSha, { context, state, description, targetUrl });
  return true;
}

export async function setStatus(
  client: Client,
  repository: Repository,
  sha: string,
  {
    context,
    state,
    description,
    targetUrl,
  }: { context: string; state: string; description: string; targetUrl?: string },
): Promise<void> {
  // Sent twice it only replaces itself.
  await client.put(
    'POST',
    restPath(repository, 'statuses', sha),
    { state, context, description, ...(targetUrl === undefined ? {} : { target_url: targetUrl }) },
    WrittenStatusSchema,
    setting,
  );
}

class CommentWriter {
  constructor(
    readonly client: Client,
    readonly query: PullRequestQuery,
    readonly publication: Publication,
  ) {}

  /** The URL of the comment at rest; null where there is none. */
  async write(existing: Comment | undefined): Promise<string | null> {
    const { comment, body, state } = this.publication;
    if (comment === 'keep') return existing?.url ?? null;
    if (existing === undefined) return comment === 'write' ? await this.#create(body(state)) : null;
    const text = body(state);
    const before = commentState(existing.body);
    // The same text for the same commit is left alone, whichever run wrote it.
    const isSame =
      withoutRun(existing.body) === withoutRun(text) &&
      before?.headSha === state.headSha &&
      before.content === state.content;
    return isSame ? existing.url : await this.#update(existing, text);
  }

  async remove({ id }: Comment): Promise<void> {
    await this.client.remove(restPath(this.query.repository, 'issues', 'comments', id), {
      ...commenting,
      doing: 'remove a second comment of its own',
    });
  }

  async #update({ id }: Comment, body: string): Promise<string | null> {
    try {
      return this.#stored(
        body,
        await this.client.put(
          'PATCH',
          restPath(this.query.repository, 'issues', 'comments', id),
          { body },
          WrittenCommentSchema,
          commenting,
        ),
      );
    } catch (error) {
      // Somebody deleted it since the last look.
      if (error instanceof ApiError && error.fault === 'not-found') return await this.#create(body);
      throw error;
    }
  }

  async #create(body: string): Promise<string | null> {
    const { repository, number } = this.query;
    const listed = () => ownComments(this.client, this.query);
    const written = await this.client.create(
      restPath(repository, 'issues', number, 'comments'),
      { body },
      WrittenCommentSchema,
      commenting,
      async () => {
        // Our own words, state line included, are the proof that an earlier attempt was stored.
        const found = ours(await listed(), this.query.context).find((comment) => isSameText(comment.body, body));
        return found === undefined
          ? null
          : {
              id: Number(found.id),
              node_id: found.nodeId,
              body: found.body,
              html_url: found.url,
              created_at: found.createdAt,
            };
      },
    );
    this.#stored(body, written);
    // Another run may have created one at the same time: both see both, and both keep the oldest.
    const [oldest, ...doubles] = ours(await listed(), this.query.context);
    if (oldest === undefined || oldest.id === String(written.id)) {
      for (const double of doubles) await this.remove(double);
      return written.html_url;
    }
    for (const double of doubles) await this.remove(double);
    const theirs = commentState(oldest.body);
    if (
      theirs !== null &&
      theirs.headSha === this.publication.state.headSha &&
      isLater(theirs, this.publication.state)
    ) {
      return oldest.url;
    }
    return await this.#update(oldest, body);
  }

  /** GitHub may answer 200 and keep the old text: what came back is what stands. */
  #stored(sent: string, { body, html_url }: v.InferOutput<typeof WrittenCommentSchema>): string {
    if (isSameText(body, sent)) return html_url;
    throw new ApiError('rejected', 'GitHub did not store the comment as it was sent.', 'Run the job again.');
  }
}

/** What a reader sees, whichever run wrote it and is linked. */
const withoutRun = (body: string): string => shownBody(body).replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/');

const isSameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
