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
  | { is: 'push'; sha: string; author: Who; committer: Who; merge: boolean; touched: boolean; text: string[] }
  | { is: 'review'; id: number; who: Who; says: 'approve' | 'reject' | 'remark' | 'draft'; of: string }
  | { is: 'dismissal'; id: number }
  | { is: 'loss'; sha: string };

export interface Answer {
  approved: string[];
  rejected: string[];
  discarded: string[];
  missing: string[];
  verdict: 'pass' | 'fail' | 'pending';
}

const UNLINKED = 'nobody';
const GITHUB = 'web-flow';

export class Oracle {
  private readonly wrote = new Set<Who>();
  private stranger = false;
  private readonly texts = new Map<string, string>();
  private text = '';
  /** Each person's word: what they last said, of which commit, in which review, and whether they ever approved. */
  private readonly word = new Map<
    Who,
    { id: number; says: 'yes' | 'no' | 'withdrawn'; of: string; yeses: Set<number> }
  >();

  constructor(private readonly rules: Rules) {}

  hear(h: Happening): void {
    switch (h.is) {
      case 'push':
        this.text = h.text.join('|');
        this.texts.set(h.sha, this.text);
        if (h.merge || !h.touched) return;
        if ((h.author === UNLINKED || h.author === GITHUB) && (h.committer === UNLINKED || h.committer === GITHUB)) {
          this.stranger = true;
        }
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
    const missing = this.rules.required.filter((name) => !approved.includes(name));
    let need = this.rules.approvals;
    if (this.rules.waived && need === 0) need = 1;
    if (this.stranger && need > 0) need++;
    let verdict: Answer['verdict'] = 'pass';
    if (approved.length < need || missing.length > 0 || this.rules.draft) verdict = 'pending';
    if (rejected.length > 0) verdict = 'fail';
    return { approved: approved.sort(), rejected: rejected.sort(), discarded: discarded.sort(), missing, verdict };
  }
}
