/** What an event asks the gate to look at. A payload gives names and numbers only: state is always read anew. */
import * as v from 'valibot';
import { UserError } from '../model/errors.js';

/** What the API must show before it is believed; times by the server's clock. */
export interface KnownState {
  readonly pull?: { readonly headSha: string; readonly updatedAt: string };
  readonly review?: { readonly id: string; readonly isDismissed: boolean };
  /** `updatedAt` is null where the comment was deleted. */
  readonly comment?: { readonly id: string; readonly updatedAt: string | null };
}

export type Target =
  /** One pull request, and what the event knows of it: the API may lag behind and must have caught up to be believed. */
  | { readonly kind: 'pull-request'; readonly number: number; readonly known?: KnownState }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string; readonly baseRef: string }
  /** The pull requests of a branch, for events that do not name them. */
  | { readonly kind: 'branch'; readonly owner: string; readonly branch: string }
  /** Every open pull request. */
  | { readonly kind: 'all' }
  /** Nothing to do, and why. */
  | { readonly kind: 'nothing'; readonly reason: string };

const EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
] as const;
type EventName = (typeof EVENTS)[number];

const NumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const ShaSchema = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));

const PullRequestSchema = v.object({
  pull_request: v.object({
    number: NumberSchema,
    updated_at: v.optional(v.string()),
    head: v.optional(v.object({ sha: ShaSchema })),
  }),
  review: v.optional(v.object({ id: v.optional(v.number()), state: v.optional(v.string()) })),
});
const CommentSchema = v.object({
  action: v.string(),
  issue: v.object({ number: NumberSchema, pull_request: v.optional(v.unknown()) }),
  comment: v.object({
    id: v.optional(v.number()),
    updated_at: v.optional(v.string()),
    body: v.nullish(v.string(), ''),
    user: v.nullish(v.object({ id: v.number(), type: v.optional(v.string()) })),
  }),
  changes: v.optional(v.object({ body: v.optional(v.object({ from: v.optional(v.string(), '') })) })),
  sender: v.nullish(v.object({ id: v.number() })),
});
const MergeGroupSchema = v.object({
  action: v.optional(v.string()),
  merge_group: v.object({ head_sha: ShaSchema, base_sha: ShaSchema, base_ref: v.string() }),
});
const WorkflowRunSchema = v.object({
  workflow_run: v.object({
    head_branch: v.nullish(v.string()),
    head_repository: v.nullish(v.object({ owner: v.nullish(v.object({ login: v.string() })) })),
  }),
});

/** A task-list box as GFM writes it. */
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]\[[ xX]\][ \t]/m;

/**
 * @param event `GITHUB_EVENT_NAME`
 * @param payload what stands in the file at `GITHUB_EVENT_PATH`
 * @param asked the input `pull-request`: a number, `all`, or empty
 * @throws UserError for an event that the gate has no use for, and for a payload that is not that event's
 */
export function target(event: string, payload: unknown, asked: string): Target {
  if (!(EVENTS as readonly string[]).includes(event)) {
    throw new UserError(
      `The event ${JSON.stringify(event.slice(0, 60))} is none that the gate can judge.`,
      `Start the workflow on one of ${EVENTS.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const input = asked.trim();
  if (input !== '') return askedFor(input);
  switch (event as EventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const { pull_request, review } = read(PullRequestSchema, payload, event);
      const { number, updated_at: updatedAt, head } = pull_request;
      const known: KnownState = {
        ...(updatedAt === undefined || head === undefined ? {} : { pull: { updatedAt, headSha: head.sha } }),
        ...(review?.id === undefined
          ? {}
          : { review: { id: String(review.id), isDismissed: review.state?.toLowerCase() === 'dismissed' } }),
      };
      return { kind: 'pull-request', number, known };
    }
    case 'issue_comment':
      return commentTarget(read(CommentSchema, payload, event));
    case 'merge_group': {
      const { action, merge_group } = read(MergeGroupSchema, payload, event);
      if (action === 'destroyed') return { kind: 'nothing', reason: 'The merge group is gone.' };
      const { head_sha: headSha, base_sha: baseSha, base_ref: baseRef } = merge_group;
      return { kind: 'merge-group', headSha, baseSha, baseRef };
    }
    case 'schedule':
      return { kind: 'all' };
    case 'workflow_dispatch':
      throw new UserError(
        'A run by hand must say which pull request it is for.',
        'Pass the input `pull-request`: a number, or `all` for every open one.',
      );
    case 'workflow_run': {
      const { head_branch: branch, head_repository: head } = read(WorkflowRunSchema, payload, event).workflow_run;
      const owner = head?.owner?.login;
      if (!branch || !owner) {
        return { kind: 'nothing', reason: 'The branch that the relayed run was for is gone.' };
      }
      return { kind: 'branch', owner, branch };
    }
  }
}

function askedFor(input: string): Target {
  if (input === 'all') return { kind: 'all' };
  if (!/^[1-9]\d{0,9}$/.test(input)) {
    throw new UserError(
      `The input \`pull-request\` is neither a number nor \`all\`: ${JSON.stringify(input.slice(0, 60))}.`,
      'Pass the number of a pull request, for example `pull-request: 42`.',
    );
  }
  return { kind: 'pull-request', number: Number(input) };
}

/** A comment matters where it is our own, or holds boxes that a reviewer may have ticked; all others end here. */
function commentTarget({ action, issue, comment, changes, sender }: v.InferOutput<typeof CommentSchema>): Target {
  if (issue.pull_request === undefined) return { kind: 'nothing', reason: 'The comment is on an issue.' };
  const texts = [comment.body, changes?.body?.from ?? ''];
  const isOurs = texts.some((text) => text.startsWith('<!-- postmortem-gate:'));
  // With an App's token our own writes start workflows: answering those would never end.
  if (isOurs && comment.user?.type === 'Bot' && comment.user.id === sender?.id) {
    return { kind: 'nothing', reason: 'The gate wrote this comment itself.' };
  }
  if (!isOurs && !texts.some((text) => BOX.test(text))) {
    return { kind: 'nothing', reason: 'The comment holds no reviewer’s checklist.' };
  }
  const updatedAt = action === 'deleted' ? null : comment.updated_at;
  const isTold = comment.id !== undefined && updatedAt !== undefined;
  return {
    kind: 'pull-request',
    number: issue.number,
    known: isTold ? { comment: { id: String(comment.id), updatedAt } } : {},
  };
}

function read<S extends v.GenericSchema>(schema: S, payload: unknown, event: string): v.InferOutput<S> {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  throw new UserError(
    `The payload is not that of the event \`${event}\` (at “${v.getDotPath(result.issues[0]) ?? 'its root'}”).`,
    'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner sets them.',
  );
}
