/**
 * The reference model of a review: it is told what people do, one happening after the other, and keeps nothing but
 * what stands. Written from the words of the requirement alone; it shares no code with `src`.
 */

export type Who = string; // 'alice', 'helper[bot]', or 'ghost 7' for an account that is gone

export interface Rules {
  opener: Who;
  approvals: number;
  mode: 'write' | 'read' | 'anyone' | 'named';
  /** Who may review under `mode`; the oracle asks nobody else. */
  mayReview: Set<Who>;
  /** Nobody can say whether these may. */
  unsure: Set<Who>;
  required: Who[];
  items: string[];
  requireChecklist: boolean;
  waived: boolean;
  draft: boolean;
}

export type Happening =
  | { is: 'push'; sha: string; author: Who; committer: Who; touched: boolean; text: string[] }
  | { is: 'review'; id: number; who: Who; says: 'approve' | 'reject' | 'remark' | 'draft'; of: string }
  | { is: 'dismissal'; id: number }
  | { is: 'loss'; sha: string }
  // Ticks. `number` counts the revisions of the gate's comment; the first is its creation.
  | { is: 'list'; number: number; text: string; shows: Shown }
  | { is: 'edit'; number: number; who: Who; at: number; shows: Shown; readsAsWritten: boolean }
  | { is: 'erasure'; number: number }
  | { is: 'own'; comment: number; who: Who; at: number; item: string; on: boolean; text: string }
  | { is: 'meddling' | 'removal' | 'blindness'; comment: number };

/** The boxes that can be seen, ticked or not. */
export type Shown = { item: string; on: boolean }[];

export interface Answer {
  approved: string[];
  rejected: string[];
  discarded: string[];
  missing: string[];
  ticked: Record<string, string | null>;
  verdict: 'pass' | 'fail' | 'pending';
}

interface Mark {
  who: Who;
  at: number;
  text: string;
  /** On paper of their own; 0 on the gate's. */
  comment: number;
  isGood: boolean;
}

const UNLINKED = 'nobody';
const GITHUB = 'web-flow';

const goneAsHex = (blob: string): string =>
  blob.replace(/^gone (.*)$/, (_, path) => `0${Buffer.from(path).toString('hex')}`);

export class Oracle {
  private readonly wrote = new Set<Who>();
  private stranger = false;
  private readonly texts = new Map<string, string>();
  private text = '';
  /** The same without the files' names: what ticks are for. */
  private content = '';
  /** Each person's word: what they last said, of which commit, in which review, and whether they ever approved. */
  private readonly word = new Map<
    Who,
    { id: number; says: 'yes' | 'no' | 'withdrawn'; of: string; yeses: Set<number> }
  >();

  private readonly turns: Happening[] = [];

  constructor(private readonly rules: Rules) {}

  hear(h: Happening): void {
    switch (h.is) {
      case 'push':
        this.text = h.text.join('|');
        this.content = [...new Set(h.text.map(goneAsHex))].sort().join('.');
        this.texts.set(h.sha, this.text);
        if (!h.touched) return;
        if (h.author === UNLINKED || h.author === GITHUB || h.committer === UNLINKED) this.stranger = true;
        if (h.author !== UNLINKED && h.author !== GITHUB) this.wrote.add(h.author);
        if (h.committer !== UNLINKED && h.committer !== GITHUB) this.wrote.add(h.committer);
        return;
      case 'review': {
        if (h.says === 'remark' || h.says === 'draft') return;
        const yeses = this.word.get(h.who)?.yeses ?? new Set();
        const yes = h.says === 'approve';
        if (yes) yeses.add(h.id);
        this.word.set(h.who, { id: h.id, says: yes ? 'yes' : 'no', of: h.of, yeses });
        return;
      }
      case 'dismissal':
        for (const word of this.word.values()) {
          if (word.id === h.id) word.says = 'withdrawn';
          word.yeses.delete(h.id);
        }
        return;
      case 'loss':
        this.texts.delete(h.sha);
        return;
      default:
        this.turns.push(h);
    }
  }

  private mayNot(who: Who): string | null {
    if (who.startsWith('ghost')) return 'ghost';
    if (who.endsWith('[bot]')) return 'bot';
    if (who === this.rules.opener) return 'author';
    if (this.wrote.has(who)) return 'contributor';
    return this.rules.mayReview.has(who) ? null : 'not-eligible';
  }

  answer(): Answer {
    const approved: string[] = [];
    const rejected: string[] = [];
    const discarded: string[] = [];
    for (const [who, word] of this.word) {
      const bar = this.mayNot(who);
      if (word.says === 'no') {
        const heard = bar === null || (bar === 'not-eligible' && this.rules.unsure.has(who));
        if (heard) rejected.push(who);
        if (word.yeses.size > 0) discarded.push(`${who}: ${bar ?? 'superseded'}`);
      } else if (bar) discarded.push(`${who}: ${bar}`);
      else if (word.says === 'withdrawn') discarded.push(`${who}: dismissed`);
      else if (this.texts.get(word.of) !== this.text) discarded.push(`${who}: stale`);
      else approved.push(who);
    }
    const ticked = this.ticked();
    const missing = this.rules.required.filter((name) => !approved.includes(name));
    let need = this.rules.approvals;
    if (this.rules.waived && need === 0) need = 1;
    if (this.stranger && need > 0) need++;
    let verdict: Answer['verdict'] = 'pass';
    if (approved.length < need || missing.length > 0 || this.rules.draft) verdict = 'pending';
    if (this.rules.requireChecklist && Object.values(ticked).includes(null)) verdict = 'pending';
    if (rejected.length > 0) verdict = 'fail';
    return {
      approved: approved.sort(),
      rejected: rejected.sort(),
      discarded: discarded.sort(),
      missing,
      ticked,
      verdict,
    };
  }

  /** Plays all turns again, leaving out what can no longer be known. */
  private ticked(): Record<string, string | null> {
    const about = (h: Happening, what: string): boolean => h.is === what;
    const erased = new Set(this.turns.flatMap((h) => (h.is === 'erasure' ? [h.number] : [])));
    const papers = (what: string): Set<number> =>
      new Set(this.turns.flatMap((h) => (about(h, what) && 'comment' in h ? [h.comment] : [])));
    const gone = new Set([...papers('removal'), ...papers('blindness')]);
    const meddled = papers('meddling');

    const marks = new Map<string, Mark[]>(this.rules.items.map((item) => [item, []]));
    let listText: string | null = null;
    let known = new Map<string, boolean>();
    for (const h of this.turns) {
      if ((h.is === 'list' || h.is === 'edit') && erased.has(h.number)) {
        for (const item of marks.keys()) marks.set(item, []);
        listText = null;
        known = new Map();
      } else if (h.is === 'list') {
        listText = h.text;
        known = new Map(h.shows.map(({ item, on }) => [item, on]));
      } else if (h.is === 'edit') {
        for (const { item, on } of h.shows) {
          const was = known.get(item);
          known.set(item, on);
          if (was === true && !on) marks.set(item, []);
          if (was === false && on) {
            const isGood = h.readsAsWritten && listText !== null;
            marks.get(item)!.push({ who: h.who, at: h.at, text: listText ?? '', comment: 0, isGood });
          }
        }
      } else if (h.is === 'own' && !gone.has(h.comment)) {
        const all = marks.get(h.item)!;
        const isGood = !meddled.has(h.comment);
        if (h.on) all.push({ who: h.who, at: h.at, text: h.text, comment: h.comment, isGood });
        else
          marks.set(
            h.item,
            all.filter(({ who }) => who !== h.who),
          );
      }
    }
    const answer: Record<string, string | null> = {};
    for (const [item, all] of marks) {
      const good = all.filter((m) => m.isGood && m.text === this.content && this.mayNot(m.who) === null);
      good.sort((a, b) => a.at - b.at);
      answer[item] = good[0]?.who ?? null;
    }
    return answer;
  }
}
