/**
 * Runs of the gate and people at the same time, against a store that does one request after the other as GitHub does:
 * whatever the order, what stands at rest must be one comment, every tick in it, and the newest head's verdict.
 */
import { describe, expect, test } from '@jest/globals';
import type { ReviewSettings } from '../../src/config/settings.js';
import type { DocumentReport } from '../../src/model/report.js';
import { bindingOf, checklistBlock } from '../../src/review/checklist.js';
import {
  type Answer,
  type Judgement,
  type Look,
  publication,
  type Step,
  type Wanted,
} from '../../src/review/publication.js';
import { type Edit, type Person, type ReviewEvidence, reviewState } from '../../src/review/state.js';
import { decision } from '../../src/verdict.js';
import { Random } from './random.js';

const interleavings = Math.ceil(
  Number(process.env.ORACLE_HISTORIES ?? 1_000) / (process.env.ORACLE_HISTORIES ? 10 : 1),
);
const firstSeed = Number(process.env.ORACLE_SEED ?? 1);

const gate: Person = { login: 'postmortem-gate', bot: true };
const marker = '<!-- postmortem-gate:postmortem-gate -->';
const items = [
  { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
  { id: 'blameless', text: 'It is blameless' },
  { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
];
const settings: ReviewSettings = { approvals: 1, reviewers: 'anyone', required: [], requireChecklist: true };
const sound: DocumentReport = { path: 'postmortems/db.md', verdict: 'pass', words: 500, checks: [], facts: {} };

/** What a person meant by a click: kept by the test, never seen by the gate. */
interface Mark {
  who: string;
  at: number;
  text: string;
}

class Store {
  clock = Date.parse('2026-03-01T08:00:00Z');
  heads = [{ sha: 'c0', blob: 'b0' }];
  comments: { id: number; edits: { editor: Person; at: number; body: string }[] }[] = [];
  statuses = new Map<string, { state: string; description: string }>();
  approvals: { who: string; sha: string; at: number }[] = [];
  marks = new Map<string, Mark[]>(items.map(({ id }) => [id, []]));
  private lastId = 0;

  get head(): { sha: string; blob: string } {
    return this.heads.at(-1)!;
  }

  private now(): number {
    this.clock += 1000;
    return this.clock;
  }

  look(): Look {
    return {
      isOpen: true,
      headSha: this.head.sha,
      own: this.comments.map(({ id, edits }) => ({ id: String(id), body: edits.at(-1)!.body })),
      status: this.statuses.get(this.head.sha) ?? null,
    };
  }

  answer(step: Exclude<Step, { do: 'judge' }>): Answer {
    switch (step.do) {
      case 'look':
        return this.look();
      case 'create':
        this.comments.push({ id: ++this.lastId, edits: [{ editor: gate, at: this.now(), body: step.body }] });
        return 'stored';
      case 'update': {
        const comment = this.comments.find(({ id }) => String(id) === step.id);
        comment?.edits.push({ editor: gate, at: this.now(), body: step.body });
        return comment ? 'stored' : 'gone';
      }
      case 'remove': {
        const before = this.comments.length;
        this.comments = this.comments.filter(({ id }) => String(id) !== step.id);
        return this.comments.length < before ? 'stored' : 'gone';
      }
      case 'status':
        this.statuses.set(step.sha, step.status);
        return 'stored';
    }
  }

  evidence(): ReviewEvidence {
    const iso = (at: number): string => new Date(at).toISOString();
    const edits = (all: { editor: Person; at: number; body: string }[]): Edit[] =>
      all.length === 1 ? [] : all.map(({ editor, at, body }) => ({ editor, editedAt: iso(at), body }));
    return {
      headSha: this.head.sha,
      opener: { login: 'alice', bot: false },
      draft: false,
      openedAt: iso(0),
      commits: this.heads.map(({ sha }) => ({
        sha,
        author: { login: 'alice', bot: false },
        committer: { login: 'alice', bot: false },
        changesPostmortem: true,
      })),
      reviews: this.approvals.map(({ who, sha, at }, index) => ({
        id: String(index),
        author: { login: who, bot: false },
        state: 'APPROVED',
        commit: sha,
        submittedAt: iso(at),
        body: '',
        createdAt: iso(at),
        edits: [],
      })),
      requested: [],
      permissions: new Map(),
      teams: new Map(),
      head: new Map([['postmortems/db.md', this.head.blob]]),
      reviewed: new Map(this.heads.map(({ sha, blob }) => [sha, new Map([['postmortems/db.md', blob]])])),
      own: this.comments.map(({ id, edits: all }) => ({
        id,
        author: gate,
        body: all.at(-1)!.body,
        createdAt: iso(all[0]!.at),
        edits: edits(all),
      })),
      comments: [],
    };
  }

  push(random: Random): void {
    const blob = random.percent(60) ? `b${random.below(3)}` : this.head.blob;
    this.heads.push({ sha: `c${this.heads.length}`, blob });
  }

  approve(who: string): void {
    this.approvals.push({ who, sha: this.head.sha, at: this.now() });
  }

  /** A click on a box that can be seen. */
  click(who: string, random: Random): boolean {
    if (this.comments.length === 0) return false;
    const { edits } = random.one(this.comments);
    const { body } = edits.at(-1)!;
    const boxes = [...body.matchAll(/^- \[([ x])\] <!-- item:(\S+) -->/gm)];
    if (boxes.length === 0) return false;
    const box = random.one(boxes);
    const isTicked = box[1] === 'x';
    const at = this.now();
    const clicked = `${body.slice(0, box.index + 3)}${isTicked ? ' ' : 'x'}${body.slice(box.index + 4)}`;
    edits.push({ editor: { login: who, bot: false }, at, body: clicked });
    const text = /gate-checklist (\S*) -->/.exec(body)![1]!;
    if (isTicked) this.marks.set(box[2]!, []);
    else this.marks.get(box[2]!)!.push({ who, at, text });
    return true;
  }

  /** Who ticked what for the text that stands now, as people meant it. */
  meant(): Record<string, string | null> {
    const first = (marks: Mark[]): string | null =>
      marks.filter(({ who, text }) => who !== 'alice' && text === this.head.blob)[0]?.who ?? null;
    return Object.fromEntries([...this.marks].map(([item, marks]) => [item, first(marks)]));
  }

  verdict(): string {
    const blobOf = new Map(this.heads.map(({ sha, blob }) => [sha, blob]));
    // Whoever approves again speaks for the newer commit.
    const latest = new Map(this.approvals.map(({ who, sha }) => [who, sha]));
    const isApproved = [...latest].some(([who, sha]) => who !== 'alice' && blobOf.get(sha) === this.head.blob);
    return isApproved && !Object.values(this.meant()).includes(null) ? 'success' : 'pending';
  }
}

function bodyFor(evidence: ReviewEvidence): { body: string; state: string } {
  const review = reviewState(evidence, settings, items, settings.approvals, 0);
  const { verdict } = decision({ documents: [sound], deleted: [], review, isDraft: false, failOn: 'error' });
  const boxes = review.checklist.map(({ id, text, tickedBy }) => ({
    id,
    text: tickedBy ? `${text} ✓ by ${tickedBy}` : text,
    isTicked: tickedBy !== null,
  }));
  const list = checklistBlock(boxes, bindingOf(evidence.head), review.carried);
  const state = verdict === 'pass' ? 'success' : 'pending';
  return { body: `${marker}\nRead at ${evidence.headSha}: ${state}\n\n${list}`, state };
}

/** What a run reads and decides at one moment. */
function judgement(store: Store): Judgement {
  const evidence = store.evidence();
  const { body, state } = bodyFor(evidence);
  return {
    seen: store.look(),
    wanted: {
      comment: 'write',
      body,
      isSaidBy: (other) => other.trimEnd() === body,
      status: { state, description: 'x' },
    },
  };
}

interface Active {
  protocol: ReturnType<typeof publication>;
  answer: Answer | undefined;
}

/** Plays one interleaving to its rest and returns the store. */
function play(random: Random): Store {
  const store = new Store();
  const limit = 2 + random.below(3);
  let waiting = 1 + random.below(limit);
  const active: Active[] = [];
  let happenings = 3 + random.below(12);
  while (happenings > 0 || waiting > 0 || active.length > 0) {
    if (waiting > 0 && active.length < limit && random.percent(50)) {
      waiting--;
      active.push({ protocol: publication(marker), answer: undefined });
    } else if (happenings > 0 && random.percent(25)) {
      happenings--;
      const kind = random.below(10);
      const who = random.one(['alice', 'bob', 'carol', 'dave']);
      if (kind < 2) store.push(random);
      else if (kind < 4) store.approve(who);
      else if (!store.click(who, random)) continue;
      // Each happening is an event, and starts a run once there is room.
      waiting++;
    } else if (active.length > 0) {
      const one = random.one(active);
      const { value, done } = one.protocol.next(one.answer!);
      if (done) active.splice(active.indexOf(one), 1);
      else one.answer = value.do === 'judge' ? judgement(store) : store.answer(value);
    }
  }
  return store;
}

test(`${interleavings} interleavings of two to four runs come to rest in what people meant`, () => {
  let doubles = 0;
  let ticked = 0;
  let green = 0;
  for (let seed = firstSeed; seed < firstSeed + interleavings; seed++) {
    const store = play(new Random(seed));
    const body = store.comments[0]?.edits.at(-1)?.body ?? '';
    const shown = Object.fromEntries(
      [...body.matchAll(/^- \[(.)\] <!-- item:(\S+) -->(?:.* ✓ by (\S+))?/gm)].map(([, box, item, who]) => [
        item,
        box === 'x' ? who : null,
      ]),
    );
    expect({
      seed,
      comments: store.comments.length,
      head: /Read at (\S+): (\S+)/.exec(body)?.slice(1),
      shown,
      status: store.statuses.get(store.head.sha)?.state,
    }).toEqual({
      seed,
      comments: 1,
      head: [store.head.sha, store.verdict()],
      shown: store.meant(),
      status: store.verdict(),
    });
    if (/postmortem-gate-(un)?tick /.test(body)) doubles++;
    if (Object.values(shown).some((who) => who !== null)) ticked++;
    if (store.verdict() === 'success') green++;
  }
  // The interleavings must reach what is hard.
  expect(ticked).toBeGreaterThan(interleavings / 10);
  expect(doubles).toBeGreaterThan(interleavings / 1000);
  expect(green).toBeGreaterThan(0);
});

describe('one run', () => {
  const body = `${marker}\nnew`;
  const wanted: Wanted = {
    comment: 'write',
    body,
    isSaidBy: (other) => other === body,
    status: { state: 'success', description: 'all is well' },
  };
  const pending = { state: 'pending', description: 'waiting' };
  const old = { id: '7', body: `${marker}\nold` };
  const before: Look = { isOpen: true, headSha: 'c1', own: [old], status: pending };
  const after: Look = { ...before, own: [{ id: '7', body }], status: wanted.status };

  /** The steps that are asked for, and the outcome; looks are answered in order, writes are stored but where told. */
  function told(want: Partial<Wanted>, looks: Look[], writes: Record<string, Answer> = {}, renew = false): string {
    const protocol = publication(marker, renew);
    const steps: string[] = [];
    let next = protocol.next();
    while (!next.done) {
      const step = next.value;
      const name = 'id' in step ? `${step.do} ${step.id}` : step.do === 'status' ? step.status.state : step.do;
      steps.push(name);
      const look = step.do === 'judge' || step.do === 'look' ? (looks.shift() ?? after) : null;
      if (step.do === 'judge') next = protocol.next({ seen: look!, wanted: { ...wanted, ...want } });
      else next = protocol.next(look ?? writes[name] ?? 'stored');
    }
    return [...steps, next.value].join(', ');
  }
  const moved = { ...before, headSha: 'c2' };
  const none = { ...before, own: [], status: null };
  const double = { id: '9', body: `${marker}\nold` };
  const retired = { ...double, body: `${marker}\nThis comment was created twice; the other one is kept up to date.` };
  const both = { ...before, own: [old, double] };
  const closed = { ...before, own: [old, retired] };
  const carried = { ...after, own: [{ id: '7', body }, retired] };
  const red = { state: 'failure', description: 'more to write' };
  const stillRed = { ...after, status: red };
  const worse = { isSaidBy: (other: string) => other === old.body, body: old.body, status: pending };

  test.each<[string, string, string]>([
    [
      'writes a green to the status last',
      told({}, [before, before, after]),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'writes anything else to the status first',
      told(worse, [after, after, before]),
      'judge, look, pending, update 7, judge, done',
    ],
    [
      'makes a first comment before a first status, to be linked',
      told(worse, [none, none, before]),
      'judge, look, create, pending, judge, done',
    ],
    ['writes nothing that stands already, and does not look', told({}, [after]), 'judge, done'],
    ['leaves a closed pull request', told({}, [{ ...before, isOpen: false }]), 'judge, left'],
    ['leaves one that is closed meanwhile', told({}, [before, { ...before, isOpen: false }]), 'judge, look, left'],
    ['leaves a push before its first write to the push’s own run', told({}, [before, moved]), 'judge, look, left'],
    [
      'judges a push after its first write itself, as it may have overwritten the push’s run',
      told({}, [before, before, before, moved, moved, moved, { ...after, headSha: 'c2' }]),
      'judge, look, update 7, success, judge, look, judge, look, update 7, success, judge, done',
    ],
    [
      'judges again where a comment was edited since',
      told({}, [before, { ...before, own: [double] }, before, before]),
      'judge, look, judge, look, update 7, success, judge, done',
    ],
    [
      'judges again where a status was set since',
      told({}, [before, { ...before, status: null }, before, before]),
      'judge, look, judge, look, update 7, success, judge, done',
    ],
    [
      'writes again what was overwritten',
      told({}, [before, before, { ...after, own: [old] }, { ...after, own: [old] }]),
      'judge, look, update 7, success, judge, look, update 7, judge, done',
    ],
    [
      'creates a comment anew where it was deleted meanwhile',
      told({}, [before, before, { ...before, own: [] }, { ...before, own: [] }], { 'update 7': 'gone' }),
      'judge, look, update 7, judge, look, create, success, judge, done',
    ],
    [
      'does not ask twice for what is refused',
      told({}, [before, before, { ...after, own: [old] }], { 'update 7': 'refused' }),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'touches no comment where none is wanted',
      told({ comment: 'keep' }, [before, before]),
      'judge, look, success, judge, done',
    ],
    [
      'creates no comment where one is only to be updated',
      told({ comment: 'update' }, [none, none, { ...after, own: [] }]),
      'judge, look, success, judge, done',
    ],
    [
      'sets no status where none is wanted',
      told({ status: null }, [before, before]),
      'judge, look, update 7, judge, done',
    ],
    [
      'sets a status once where it cannot read it',
      told(
        {},
        [before, before, after].map((look) => ({ ...look, status: undefined })),
      ),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'sets a worse status once, before the comment, where it cannot read it',
      told(
        worse,
        [after, after, before].map((look) => ({ ...look, status: undefined })),
      ),
      'judge, look, pending, update 7, judge, done',
    ],
    [
      'sets a worse status before the comment where there is none yet',
      told(worse, [{ ...after, status: null }, { ...after, status: null }, before]),
      'judge, look, pending, update 7, judge, done',
    ],
    [
      'sets a worse status before the first comment where one stands',
      told(worse, [{ ...after, own: [] }, { ...after, own: [] }, before]),
      'judge, look, pending, create, judge, done',
    ],
    [
      'asks no more for a status that is refused',
      told({}, [before, before, { ...after, status: pending }], { success: 'refused' }),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'lowers an old green at once, although the comment was edited since',
      told(worse, [after, { ...after, own: [double] }, before]),
      'judge, look, pending, judge, done',
    ],
    [
      'lowers no green that came since',
      told(worse, [{ ...after, status: pending }, { ...after, own: [double] }, before]),
      'judge, look, judge, done',
    ],
    [
      'lowers no green of a head that it has not judged',
      told(worse, [
        { ...after, status: pending },
        { ...after, status: pending },
        after,
        { ...after, headSha: 'c2' },
        { ...before, headSha: 'c2' },
      ]),
      'judge, look, update 7, judge, look, judge, done',
    ],
    [
      'leaves an old green that is deserved until the comment is left alone',
      told({}, [{ ...after, own: [old] }, { ...after, own: [double] }, after]),
      'judge, look, judge, done',
    ],
    [
      'sets a green once more where it is to be renewed',
      told({}, [after, after, after], {}, true),
      'judge, look, success, judge, done',
    ],
    [
      'sets a red once more where it is to be renewed',
      told({ status: red }, [stillRed, stillRed, stillRed], {}, true),
      'judge, look, failure, judge, done',
    ],
    [
      'renews no status that still waits',
      told({ status: pending }, [{ ...after, status: pending }], {}, true),
      'judge, done',
    ],
    ['renews none where none is wanted', told({ status: null }, [after], {}, true), 'judge, done'],
    [
      'takes CRLF line ends of the second look for no edit',
      told({}, [before, { ...before, own: [{ ...old, body: `${marker}\r\nold\r\n` }] }]),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'takes blank lines at the end for no edit',
      told({}, [{ ...before, own: [{ ...old, body: `${old.body}\n\n` }] }, before]),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'takes CRLF line ends for no edit',
      told({}, [{ ...before, own: [{ ...old, body: `${marker}\r\nold` }] }, before]),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'closes a second comment to ticks, says in the first what was ticked there, and then removes it',
      told({}, [both, both, closed, closed, carried, carried]),
      'judge, look, update 9, success, judge, look, update 7, success, judge, look, remove 9, judge, done',
    ],
    [
      'keeps a second comment where the first cannot be written',
      told({}, [closed, closed, { ...closed, status: wanted.status }], { 'update 7': 'refused' }),
      'judge, look, update 7, success, judge, done',
    ],
    [
      'ends where others are always faster',
      told(
        {},
        Array.from({ length: 99 }, (_, n) => ({ ...before, status: { state: 'pending', description: `${n}` } })),
      ),
      `${'judge, look, '.repeat(20)}unsettled`,
    ],
  ])('%s', (_, steps, want) => {
    expect(steps).toBe(want);
  });
});
