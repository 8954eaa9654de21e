/**
 * How a run publishes its verdict where other runs and people write at the same time and GitHub knows no conditional
 * write: judge, look, write, and judge again until there is nothing left to write. The last judgement so rests on what
 * was read after the last write, and whatever was overwritten is set right. Each request is named and its outcome is
 * told, so that all of it can be played through without a network.
 */

export interface Status {
  readonly state: string;
  readonly description: string;
}

/** What a decision rests on, or would be overwritten by it. */
export interface Look {
  readonly isOpen: boolean;
  readonly headSha: string;
  /** Our comments, lowest id first. */
  readonly own: readonly { readonly id: string; readonly body: string }[];
  /** Our status on the head; null: none; undefined: it cannot be read, or none is wanted. */
  readonly status?: Status | null | undefined;
}

export interface Wanted {
  /** `keep`: touch no comment; `update`: only where there is one; `write`: create one too. */
  readonly comment: 'keep' | 'update' | 'write';
  readonly body: string;
  /** Whether a body says what `body` does, apart from which run wrote it. */
  readonly isSaidBy: (body: string) => boolean;
  /** null: none is set. */
  readonly status: Status | null;
}

/** What is to be published, and what stood there when the evidence for it was read. */
export interface Judgement {
  readonly seen: Look;
  readonly wanted: Wanted;
}

type Write =
  | { readonly do: 'create'; readonly body: string }
  | { readonly do: 'update'; readonly id: string; readonly body: string }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'status'; readonly sha: string; readonly status: Status };

export type Step =
  /** Read all evidence anew, this run's own writes included, and decide; answered by a `Judgement`. */
  | { readonly do: 'judge' }
  /** Read only what `Look` holds; answered by a `Look`. */
  | { readonly do: 'look' }
  /** Answered by what became of it. */
  | Write;

export type Answer = Judgement | Look | 'stored' | 'refused' | 'gone';

/**
 * `done`: it stands as judged. `left`: closed, or a push came before anything was written and its own run decides.
 * `unsettled`: others wrote faster than this run could judge; theirs are the later words.
 */
export type Outcome = 'done' | 'left' | 'unsettled';

/** Rounds of judging and writing. Each further one needs somebody else's write in the moment between. */
const ROUNDS = 20;

/** How a second comment of ours ends: nothing can be ticked in it any more, so its history is complete. */
const RETIRED = 'This comment was created twice; the other one is kept up to date.';

/**
 * Publishes what a run judges, until it stands.
 *
 * @param marker the first line of our comments
 * @param renew set a green or red status once, though it stays the same: its time then tells until when all was heard
 */
export function* publication(marker: string, renew = false): Generator<Step, Outcome, Answer> {
  const refused = new Set<Write['do']>();
  let written: { readonly sha: string; readonly status: Status } | null = null;
  let hasWritten = false;
  /** Where the status cannot be read, what this run set is the best that is known. */
  const known = (look: Look): Look =>
    look.status === undefined && written?.sha === look.headSha ? { ...look, status: written.status } : look;
  for (let round = 0; round < ROUNDS; round++) {
    const { seen, wanted } = (yield { do: 'judge' }) as Judgement;
    if (!seen.isOpen) return 'left';
    const renewed: boolean = renew && written === null && /^(?:success|failure)$/.test(wanted.status?.state ?? '');
    if (writes(known(seen), wanted, marker, refused, renewed).length === 0) return 'done';

    const now = (yield { do: 'look' }) as Look;
    if (!now.isOpen) return 'left';
    // A push after this run wrote may have been answered before that write: then the older words must go again.
    if (now.headSha !== seen.headSha && !hasWritten) return 'left';
    const isStill = isSameLook(now, seen);
    // An old green does not wait until our comment is left alone: whoever edits it again and again would keep it.
    const isOldGreen = [seen, now].every(
      ({ headSha, status }) => headSha === seen.headSha && status?.state === 'success',
    );
    if (!isStill && (!isOldGreen || wanted.status?.state === 'success')) continue;
    const all = writes(known(now), wanted, marker, refused, renewed);
    for (const write of isStill ? all : all.filter((one) => one.do === 'status')) {
      const answer = yield write;
      hasWritten = true;
      if (answer === 'refused') refused.add(write.do);
      else if (write.do === 'status') written = write;
      if (answer === 'gone' && write.do === 'update') break;
    }
  }
  return 'unsettled';
}

/** What is to be written, in the order in which a run that dies in between leaves nothing greener than it found. */
function writes(
  look: Look,
  wanted: Wanted,
  marker: string,
  refused: ReadonlySet<Write['do']>,
  renewed: boolean,
): readonly Write[] {
  const comments = commentWrites(look.own, wanted, `${marker}\n${RETIRED}`).filter((write) => !refused.has(write.do));
  const isSame = wanted.status && look.status && isSameStatus(look.status, wanted.status);
  if (wanted.status === null || (isSame && !renewed) || refused.has('status')) return comments;
  const status: Write = { do: 'status', sha: look.headSha, status: wanted.status };
  // Where no status stands yet there is nothing to lose, and the comment comes first to be linked.
  const isCommentFirst = wanted.status.state === 'success' || (look.own.length === 0 && !look.status);
  return isCommentFirst ? [...comments, status] : [status, ...comments];
}

/**
 * Where two runs created a comment each, the first is kept. What was ticked in the second is only known for good once it
 * has no boxes, and must stand in the first before the second goes: each of these takes a judgement of its own.
 */
function commentWrites(own: Look['own'], { comment, body, isSaidBy }: Wanted, retired: string): readonly Write[] {
  const [kept, ...doubles] = own;
  if (comment === 'keep') return [];
  if (!kept) return comment === 'write' ? [{ do: 'create', body }] : [];
  const busy = doubles.filter((double) => !isSameText(double.body, retired));
  if (busy.length > 0) return busy.map(({ id }) => ({ do: 'update', id, body: retired }));
  if (!isSaidBy(kept.body)) return [{ do: 'update', id: kept.id, body }];
  return doubles.map(({ id }) => ({ do: 'remove', id }));
}

const isSameStatus = (a: Status, b: Status): boolean => a.state === b.state && a.description === b.description;

function isSameLook(a: Look, b: Look): boolean {
  const isSame = (one: Status | null | undefined, other: Status | null | undefined): boolean =>
    one && other ? isSameStatus(one, other) : !one === !other;
  return (
    a.headSha === b.headSha &&
    isSame(a.status, b.status) &&
    a.own.length === b.own.length &&
    a.own.every(({ id, body }, index) => id === b.own[index]!.id && isSameText(body, b.own[index]!.body))
  );
}

const isSameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
