/**
 * Who ticked what, read from the edit history of the gate's comment and of reviewers' own comments and reviews: each
 * edit's text before and after says which box its editor turned. Nothing is remembered besides, so nothing can be
 * forged but by whoever holds the gate's own account.
 */
import type { ReviewItem } from '../model/check.js';
import type { ReviewReport } from '../model/report.js';
import { bindingOf, type Carried, type Checklist, checklists } from './checklist.js';
import type { Edit, OwnComment, Person, ReviewEvidence, Written } from './evidence.js';
import { accountOf, isBot, type Standing } from './people.js';

type Flaw = 'altered' | 'edited-by-others' | 'unreadable';

/** One person's turn of one box. A gap stands for edits that nobody can read: what was before it is not known. */
type Action = {
  readonly at: number;
  /** Within one source, order is certain where times are equal. */
  readonly source: number;
  readonly order: number;
} & (
  | { readonly kind: 'gap' }
  | { readonly kind: 'untick'; readonly item: string; readonly person: Person; readonly scope: 'everyone' | 'own' }
  | {
      readonly kind: 'tick';
      readonly item: string;
      readonly person: Person;
      /** What the list was written for that the tick was made on. */
      readonly binding: string | null;
      readonly flaw: Flaw | null;
    }
);
type Tick = Extract<Action, { kind: 'tick' }>;
type Untick = Extract<Action, { kind: 'untick' }>;

export type CheckedItem = ReviewReport['checklist'][number];

/** The checklist with who ticked what, and why a tick does not count. */
export function tickedItems(
  items: readonly ReviewItem[],
  evidence: Pick<ReviewEvidence, 'own' | 'comments' | 'reviews' | 'head'>,
  standing: (person: Person) => Standing,
): readonly CheckedItem[] {
  const actions = allActions(evidence);
  const binding = bindingOf(evidence.head);
  return items.map(({ id, text }) => {
    const resets = actions.filter((one) => one.kind === 'gap' || (one.kind === 'untick' && one.item === id));
    const ticks = actions.filter((one): one is Tick => one.kind === 'tick' && one.item === id);
    const standingTicks = ticks.filter((tick) => resets.every((reset) => !undoes(reset, tick)));
    const counting = standingTicks.filter((tick) => objection(tick, binding, standing) === null);
    const first = earliest(counting);
    if (first?.person) return { id, text, tickedBy: first.person.login };
    const refused = latest(standingTicks);
    const reset = latest(resets.filter((one) => ticks.some((tick) => undoes(one, tick))));
    const note = refused ? refusal(refused, binding, standing) : reset && undone(reset);
    return note ? { id, text, tickedBy: null, note } : { id, text, tickedBy: null };
  });
}

/**
 * What a comment of ours must carry over from others of ours that are to be deleted, and from those that are gone
 * already: in the order in which it happened.
 */
export function carriedTicks(own: readonly OwnComment[]): readonly Carried[] {
  const histories = own.map(ownHistory);
  const all = [
    ...histories.flatMap(({ carried }) => carried),
    ...histories.slice(1).flatMap(({ actions }) => actions.flatMap(carriable)),
  ];
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.sort((a, b) => time(a.at) - time(b.at));
}

function carriable(action: Action): Carried[] {
  if (action.kind === 'gap' || (action.kind === 'tick' && (!action.person || isBot(action.person) || action.flaw))) {
    return [];
  }
  const login = action.person && !isBot(action.person) ? action.person.login : 'ghost';
  const binding = action.kind === 'tick' ? (action.binding ?? '') : '';
  const at = new Date(action.at).toISOString();
  return [{ item: action.item, isTick: action.kind === 'tick', login, at, binding }];
}

function allActions({ own, comments, reviews }: Pick<ReviewEvidence, 'own' | 'comments' | 'reviews'>): Action[] {
  const kept = own.slice(0, 1).flatMap((comment) => ownHistory(comment, 0).actions);
  const carried = carriedTicks(own).map((one, order): Action => {
    const place = { at: time(one.at), source: -1, order, item: one.item };
    const person = { login: one.login, bot: false };
    return one.isTick
      ? { ...place, kind: 'tick', person, binding: one.binding, flaw: null }
      : { ...place, kind: 'untick', person, scope: 'everyone' };
  });
  const submitted = reviews.filter(({ state }) => !['DISMISSED', 'PENDING'].includes(state.toUpperCase()));
  const theirs = [...comments, ...submitted].flatMap((one, index) => theirActions(one, index + 1));
  return [...carried, ...kept, ...theirs];
}

/** What people turned in a comment of ours, and what it carries. Our own edits turn nothing. */
function ownHistory(comment: OwnComment, source: number): { actions: Action[]; carried: Carried[] } {
  const actions: Action[] = [];
  const carried: Carried[] = [];
  const shown = new Map<string, boolean>();
  let written: Checklist | null = null;

  for (const [order, { editor, editedAt, body }] of revisions(comment).entries()) {
    const place = { at: time(editedAt), source, order };
    const isOurs = isSame(editor, comment.author);
    if (body === null || (order === 0 && !isOurs)) {
      actions.push({ ...place, kind: 'gap' });
      shown.clear();
      written = null;
      if (body === null) continue;
    }
    const lists = checklists(body);
    const boxes = merged(lists);
    if (isOurs) {
      written = lists.length === 1 ? lists[0]! : null;
      carried.push(...(written?.carried ?? []));
      shown.clear();
    }
    const flaw = written && lists.length === 1 && lists[0]!.skeleton === written.skeleton ? null : 'altered';
    for (const [item, isTicked] of boxes) {
      const before = shown.get(item);
      shown.set(item, isTicked);
      if (before === undefined || before === isTicked) continue;
      if (isTicked)
        actions.push({ ...place, kind: 'tick', item, person: editor, binding: written?.binding ?? null, flaw });
      else actions.push({ ...place, kind: 'untick', item, person: editor, scope: 'everyone' });
    }
  }
  return { actions, carried };
}

/** What somebody turned in a comment or review of their own. A tick is one for the text that the list was quoted for. */
function theirActions(written: Written, source: number): Action[] {
  if (!written.author) return [];
  const history = revisions(written);
  const flaw = history.some(({ body }) => body === null)
    ? 'unreadable'
    : history.some(({ editor }) => !isSame(editor, written.author))
      ? 'edited-by-others'
      : null;
  const actions: Action[] = [];
  let before = new Map<string, Map<string, boolean>>();
  for (const [order, { editor, editedAt, body }] of history.entries()) {
    if (body === null) continue;
    const after = byBinding(checklists(body));
    const place = { at: time(editedAt), source, order, person: written.author };
    for (const [binding, boxes] of after) {
      for (const [item, isTicked] of boxes) {
        const was = before.get(binding)?.get(item) ?? false;
        if (isTicked && !was) actions.push({ ...place, kind: 'tick', item, binding, flaw });
        if (!isTicked && was && isSame(editor, written.author)) {
          actions.push({ ...place, kind: 'untick', item, scope: 'own' });
        }
      }
    }
    before = after;
  }
  const stands = (tick: Action): boolean =>
    tick.kind !== 'tick' || (before.get(tick.binding ?? '')?.get(tick.item) ?? false);
  return actions.filter(stands);
}

/** All revisions, oldest first. A text that its history does not lead to was last written by nobody known. */
function revisions(written: Written): readonly Edit[] {
  const { author, body, createdAt, edits } = written;
  if (edits === null) return [{ editor: null, editedAt: '', body: null }];
  if (edits.length === 0) return [{ editor: author, editedAt: createdAt, body }];
  const last = edits[edits.length - 1]!;
  const isCurrent = last.body === null || plain(last.body) === plain(body);
  return isCurrent ? edits : [...edits, { editor: null, editedAt: last.editedAt, body }];
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

/** Milliseconds; a time that cannot be read is later than any other. */
const time = (iso: string): number => {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

const isSame = (a: Person, b: Person): boolean => a !== null && b !== null && accountOf(a) === accountOf(b);

/** The boxes of several lists: ticked where every one is. */
function merged(lists: readonly Checklist[]): Map<string, boolean> {
  const boxes = new Map<string, boolean>();
  for (const list of lists)
    for (const [item, isTicked] of list.boxes) boxes.set(item, isTicked && (boxes.get(item) ?? true));
  return boxes;
}

function byBinding(lists: readonly Checklist[]): Map<string, Map<string, boolean>> {
  const bindings = new Set(lists.map(({ binding }) => binding));
  return new Map([...bindings].map((one) => [one, merged(lists.filter(({ binding }) => binding === one))]));
}

/** Whether a reset undoes a tick; in doubt it does. */
function undoes(reset: Action, tick: Tick): boolean {
  if (reset.kind === 'untick' && reset.scope === 'own' && !isSame(reset.person, tick.person)) return false;
  return reset.source === tick.source ? reset.order > tick.order : reset.at >= tick.at;
}

/** Why a tick does not count; null where it does. */
function objection(tick: Tick, binding: string, standing: (person: Person) => Standing): Standing | Flaw | 'stale' {
  return standing(tick.person) ?? tick.flaw ?? (tick.binding === binding ? null : 'stale');
}

function refusal(tick: Tick, binding: string, standing: (person: Person) => Standing): string {
  const who = tick.person?.login ?? 'ghost';
  switch (objection(tick, binding, standing)) {
    case 'author':
      return `${who} opened this pull request, so the tick was taken back: somebody else answers this.`;
    case 'contributor':
      return `${who} wrote part of this text, so the tick was taken back: somebody else answers this.`;
    case 'bot':
      return `${who} is a bot, so the tick was taken back: a person answers this.`;
    case 'ghost':
      return 'Nobody knows who ticked this, so the tick was taken back: tick it again.';
    case 'stale':
      return `The text has changed since ${who} ticked this: read it again and tick.`;
    case 'altered':
      return `${who} ticked this on a list whose words had been changed, so the tick was taken back: tick it again.`;
    case 'edited-by-others':
      return `${who}’s own list was edited by somebody else, so it does not count: post it again in a new comment.`;
    case 'unreadable':
      return `The edit history of ${who}’s own list cannot be read, so it does not count: post it again in a new comment.`;
    default:
      return `${who} is not among the reviewers of this repository, so the tick was taken back.`;
  }
}

function undone(reset: Action): string {
  if (reset.kind === 'gap')
    return 'Part of this comment’s edit history cannot be read, so earlier ticks do not count: tick again.';
  return `${(reset as Untick).person?.login ?? 'Somebody'} took the tick back.`;
}

/** At equal times the order stays: what is carried, our comment's edits, the comments of others. */
const compare = (a: Action, b: Action): number => a.at - b.at;
const earliest = <T extends Action>(actions: readonly T[]): T | undefined => [...actions].sort(compare)[0];
const latest = <T extends Action>(actions: readonly T[]): T | undefined => [...actions].sort(compare).at(-1);
