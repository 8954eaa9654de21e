import { describe, expect, test } from '@jest/globals';
import type { ReviewSettings } from '../../src/config/settings.js';
import { checklistBlock } from '../../src/review/checklist.js';
import { fallbackMark } from '../../src/review/fallback.js';
import { type OwnComment, type Person, type Review, type ReviewEvidence, reviewState } from '../../src/review/state.js';

const person = (login: string): Person => ({ login, bot: false });
const gate: Person = { login: 'github-actions', bot: true };
const items = [{ id: 'root-cause', text: 'The root cause is a cause and not a symptom' }];
const settings: ReviewSettings = { approvals: 1, reviewers: 'write', required: [], requireChecklist: true };
const minute = 60_000;
const opened = Date.parse('2026-03-01T08:00:00Z');
const at = (minutes: number): string => new Date(opened + minutes * minute).toISOString();

const evidence = (more: Partial<ReviewEvidence> = {}): ReviewEvidence => ({
  headSha: 'c2',
  opener: person('grace'),
  draft: false,
  openedAt: at(0),
  commits: [{ sha: 'c2', author: person('ken'), committer: person('web-flow'), changesPostmortem: true }],
  reviews: [],
  requested: [],
  permissions: new Map([
    ['linus', 'write'],
    ['ada', 'read'],
  ]),
  teams: new Map(),
  head: new Map([['postmortems/db.md', 'ab12']]),
  reviewed: new Map([['c2', new Map([['postmortems/db.md', 'ab12']])]]),
  own: [],
  comments: [],
  ...more,
});
const review = (author: Person, state: string, minutes = 10): Review => ({
  id: '1',
  author,
  state,
  commit: 'c2',
  submittedAt: at(minutes),
  body: '',
  createdAt: at(minutes),
  edits: [],
});
const list = (isTicked: boolean, binding = 'ab12', text = items[0]!.text): string =>
  checklistBlock([{ id: 'root-cause', text, isTicked }], binding);
/** The gate's comment after edits, each a body and its editor. */
const ours = (...edits: [Person, string | null][]): OwnComment => ({
  id: 7,
  author: gate,
  body: edits.at(-1)![1] ?? '',
  createdAt: at(1),
  edits: edits.length === 1 ? [] : edits.map(([editor, body], n) => ({ editor, editedAt: at(n + 1), body })),
});
const item = (more: Partial<ReviewEvidence>) => reviewState(evidence(more), settings, items, 1, opened).checklist[0]!;

describe('a tick', () => {
  const ticked = (who: Person, before = list(false), after = list(true)): Partial<ReviewEvidence> => ({
    own: [ours([gate, before], [who, after])],
  });

  test('by an independent reviewer counts', () => {
    expect(item(ticked(person('Linus')))).toMatchObject({ tickedBy: 'Linus' });
  });

  test.each<[string, Partial<ReviewEvidence>, RegExp]>([
    ['by the author is taken back', ticked(person('GRACE')), /^GRACE opened this pull request, .*: somebody else/],
    ['by a contributor is taken back', ticked(person('ken')), /^ken wrote part of this text/],
    ['by somebody who may not review is taken back', ticked(person('ada')), /^ada is not among the reviewers/],
    ['by a bot is taken back', ticked({ login: 'helper', bot: true }), /^helper is a bot/],
    ['by an account that is gone is taken back', ticked(null), /^Nobody knows who ticked this/],
    [
      'for an earlier text is cleared',
      ticked(person('linus'), list(false, 'cd34'), list(true, 'cd34')),
      /^The text has changed since linus/,
    ],
    [
      'for an earlier text that claims to be for this one is cleared',
      ticked(person('linus'), list(false, 'cd34'), list(true)),
      /^linus ticked this on a list whose words had been changed/,
    ],
    [
      'on other words does not count',
      ticked(person('linus'), list(false), list(true, 'ab12', 'It is long')),
      /words had been changed/,
    ],
    [
      'is taken back by an untick',
      { own: [ours([gate, list(false)], [person('linus'), list(true)], [person('ada'), list(false)])] },
      /^ada took the tick back/,
    ],
    [
      'before a deleted revision does not count',
      { own: [ours([gate, list(false)], [person('linus'), list(true)], [person('ken'), null], [gate, list(true)])] },
      /edit history cannot be read/,
    ],
  ])('%s', (_, more, note) => {
    expect(item(more)).toMatchObject({ tickedBy: null, note: expect.stringMatching(note) });
  });

  test('is not lost where the gate writes over it', () => {
    const own = [ours([gate, list(false)], [person('linus'), list(true)], [gate, list(false)])];
    expect(item({ own }).tickedBy).toBe('linus');
  });

  test('is not there where the gate’s history cannot be read', () => {
    expect(item({ own: [{ ...ours([gate, list(true)]), edits: null }] })).toMatchObject({ tickedBy: null });
  });

  test('that the history does not know yet is nobody’s', () => {
    const own = [{ ...ours([gate, list(false)], [gate, list(false)]), body: list(true) }];
    expect(item({ own })).toMatchObject({ tickedBy: null, note: expect.stringMatching(/^Nobody knows/) });
  });

  describe('in a comment of one’s own', () => {
    const comment = (author: Person, edits: [Person, string][], body = edits.at(-1)?.[1] ?? list(true)) => ({
      comments: [
        {
          author,
          body,
          createdAt: at(3),
          edits: edits.map(([editor, text], n) => ({ editor, editedAt: at(3 + n), body: text })),
        },
      ],
    });

    test('counts, in a review too', () => {
      expect(item(comment(person('linus'), [])).tickedBy).toBe('linus');
      expect(item({ reviews: [{ ...review(person('linus'), 'COMMENTED'), body: list(true) }] }).tickedBy).toBe('linus');
    });

    test('does not count in a review that was dismissed', () => {
      expect(item({ reviews: [{ ...review(person('linus'), 'DISMISSED'), body: list(true) }] }).tickedBy).toBeNull();
    });

    test('does not count once somebody else has edited it', () => {
      const more = comment(person('linus'), [
        [person('linus'), list(true)],
        [person('grace'), `${list(true)}\n\nThanks!`],
      ]);
      expect(item(more)).toMatchObject({ tickedBy: null, note: expect.stringMatching(/edited by somebody else/) });
    });

    test('is undone by a later untick in the gate’s comment', () => {
      const own = [
        ours(
          [gate, list(false)],
          [gate, list(false)],
          [gate, list(false)],
          [gate, list(true)],
          [person('ada'), list(false)],
        ),
      ];
      expect(item({ ...comment(person('linus'), []), own })).toMatchObject({
        tickedBy: null,
        note: 'ada took the tick back.',
      });
    });
  });
});

describe('the state', () => {
  const approval = review(person('linus'), 'APPROVED');
  const refusal = review(person('linus'), 'CHANGES_REQUESTED');
  const tick = ours([gate, list(false)], [person('linus'), list(true)]);
  const none = { ...settings, requireChecklist: false };

  test.each<[string, Partial<ReviewEvidence>, ReviewSettings, number, string]>([
    ['nothing is asked', {}, none, 0, 'not-required'],
    ['nothing is asked, and somebody approved', { reviews: [approval] }, none, 0, 'not-required'],
    ['nothing is asked, and somebody refused', { reviews: [refusal] }, none, 0, 'changes-requested'],
    ['nobody approved', {}, none, 1, 'waiting'],
    ['enough approved', { reviews: [approval] }, none, 1, 'approved'],
    ['one approved of two', { reviews: [approval] }, none, 2, 'waiting'],
    ['somebody must approve who did not', { reviews: [approval] }, { ...none, required: ['ada'] }, 1, 'waiting'],
    ['only somebody must approve', {}, { ...none, required: ['linus'] }, 0, 'waiting'],
    ['whoever must approve did', { reviews: [approval] }, { ...none, required: ['linus'] }, 0, 'approved'],
    ['the checklist is asked for and open', { reviews: [approval] }, settings, 1, 'waiting'],
    ['the checklist is asked for and ticked', { reviews: [approval], own: [tick] }, settings, 1, 'approved'],
    ['only the checklist is asked for', {}, settings, 0, 'waiting'],
    ['only the checklist is asked for and ticked', { own: [tick] }, settings, 0, 'approved'],
    ['the checklist is ticked and nobody approved', { own: [tick] }, settings, 1, 'waiting'],
  ])('where %s', (_when, more, of, asked, state) => {
    expect(reviewState(evidence(more), of, items, asked, opened).state).toBe(state);
  });

  test('is reported with all that it rests on, and no more', () => {
    const second = ours([gate, list(false)], [person('linus'), list(true)]);
    const reviews = [approval, review(person('ken'), 'APPROVED'), review(person('zoe'), 'CHANGES_REQUESTED')];
    const permissions = new Map([...evidence().permissions, ['zoe', 'write' as const]]);
    const given = evidence({ reviews, permissions, own: [ours([gate, list(false)]), second] });
    expect(reviewState(given, { ...none, required: ['ada'] }, items, 1, opened)).toStrictEqual({
      state: 'changes-requested',
      have: 1,
      need: 1,
      approvedBy: ['linus'],
      missing: ['ada'],
      changesRequestedBy: ['zoe'],
      discarded: [{ login: 'ken', reason: 'contributor' }],
      checklist: [{ id: 'root-cause', text: items[0]!.text, tickedBy: 'linus' }],
      binding: 'ab12',
      carried: [{ item: 'root-cause', isTick: true, login: 'linus', at: at(2), binding: 'ab12' }],
      notes: [],
    });
    expect(reviewState(evidence(), none, [], 0, opened)).toStrictEqual({
      state: 'not-required',
      have: 0,
      need: 0,
      approvedBy: [],
      missing: [],
      changesRequestedBy: [],
      discarded: [],
      checklist: [],
      binding: 'ab12',
      notes: [],
    });
  });

  test('waits for every question of the checklist', () => {
    const two = [...items, { id: 'blameless', text: 'It is blameless' }];
    const given = evidence({ reviews: [approval], own: [tick] });
    expect(reviewState(given, settings, two, 1, opened).state).toBe('waiting');
  });

  test('has the questions of the settings in place of the profile’s', () => {
    const own = [{ id: 'own', text: 'Our own question' }];
    const { checklist } = reviewState(evidence(), { ...settings, checklist: own }, items, 1, opened);
    expect(checklist).toEqual([{ id: 'own', text: 'Our own question', tickedBy: null }]);
  });
});

describe('the notes', () => {
  test('say where a commit belongs to nobody, and one approval more is asked for', () => {
    const commits = [{ sha: '0123456789', author: null, committer: null, changesPostmortem: true }];
    const report = reviewState(evidence({ commits }), settings, items, 1, opened);
    expect(report.need).toBe(2);
    expect(report.notes).toEqual([
      'Approvals count from people with write access.',
      'Every question below has to be ticked, too.',
      "Commit 0123456 changes a postmortem and the e-mail address of its author or committer belongs to no account, so a reviewer may have written it: one approval more is needed. Or add the address to that person's account, or amend the commit.",
    ]);
    expect(
      reviewState(evidence({ commits }), { ...settings, requireChecklist: false }, items, 0, opened),
    ).toMatchObject({
      state: 'not-required',
      need: 0,
      notes: [],
    });
  });

  test('say where a team cannot be read', () => {
    const report = reviewState(evidence(), { ...settings, reviewers: ['@Acme/Peers'] }, items, 1, opened);
    expect(report.notes).toEqual([
      'Approvals count from Acme/Peers.',
      'Every question below has to be ticked, too.',
      'The members of acme/peers cannot be read with this token, so only people named by login count. Give an App token with “Members: read”, or name the people.',
    ]);
    const teams = new Map([['acme/peers', []]]);
    expect(
      reviewState(evidence({ teams }), { ...settings, reviewers: ['@Acme/Peers'] }, items, 1, opened).notes,
    ).toEqual(['Approvals count from Acme/Peers.', 'Every question below has to be ticked, too.']);
  });

  test('say that the questions are to be ticked as long as one of them is not', () => {
    const two = [...items, { id: 'blameless', text: 'It is blameless' }];
    const listed = (...ticked: string[]) =>
      checklistBlock(
        two.map((each) => ({ ...each, isTicked: ticked.includes(each.id) })),
        'ab12',
      );
    const notesOf = (...ticked: string[]) => {
      const own = [ours([gate, listed()], [person('linus'), listed(...ticked)])];
      return reviewState(evidence({ own }), settings, two, 1, opened).notes;
    };
    const counting = 'Approvals count from people with write access.';
    expect(notesOf('blameless')).toEqual([counting, 'Every question below has to be ticked, too.']);
    expect(notesOf('blameless', 'root-cause')).toEqual([counting]);
  });

  test('say whose approval counts, while one is waited for', () => {
    const said = (of: Partial<ReviewSettings>, reviews: ReviewEvidence['reviews'] = [], asks = 1) =>
      reviewState(evidence({ reviews }), { ...settings, requireChecklist: false, ...of }, items, asks, opened).notes;
    expect(said({ reviewers: 'write', required: ['@carol'] })).toEqual([
      'Approvals count from people with write access, carol.',
    ]);
    expect(said({ reviewers: 'read' })).toEqual(['Approvals count from people with read access.']);
    expect(said({ reviewers: 'anyone', required: ['carol'] })).toEqual([
      'Approvals count from anyone who wrote no part of the text.',
    ]);
    const logins = Array.from({ length: 12 }, (_, i) => `peer-${i}`);
    const fallback = { after: 60, reviewers: ['staff', 'peer-0'] };
    expect(said({ reviewers: logins, fallback })).toEqual([
      `Approvals count from ${logins.slice(0, 10).join(', ')} and 3 more.`,
    ]);
    const ten = logins.slice(0, 10);
    expect(said({ reviewers: ten })).toEqual([`Approvals count from ${ten.join(', ')}.`]);
    expect(said({ reviewers: [' @ada ', 'acme@b'] })).toEqual(['Approvals count from ada, acme@b.']);
    expect(said({ reviewers: 'write' }, [review(person('linus'), 'APPROVED')])).toEqual([]);
    // Only ticks are missing.
    expect(said({ requireChecklist: true }, [review(person('linus'), 'APPROVED')])).toEqual([]);
    expect(said({ reviewers: 'write' }, [review(person('linus'), 'CHANGES_REQUESTED')])).toEqual([]);
    expect(said({ approvals: 0, requireChecklist: true }, [], 1)).toEqual([
      'Approvals count from people with write access.',
      'It takes one because the author waived a point of the checklist.',
      'Every question below has to be ticked, too.',
    ]);
  });
});

describe('where nobody comes', () => {
  const after = { ...settings, fallback: { after: 48 * 60, reviewers: ['@staff', 'Grace', 'acme/staff'] } };
  const asked = (more: Partial<ReviewEvidence>, minutes: number, of: ReviewSettings = after) =>
    reviewState(evidence({ teams: new Map([['acme/staff', []]]), ...more }), of, items, 1, opened + minutes * minute);

  test('the fallback is asked once the wait is over, without the author', () => {
    expect(asked({}, 48 * 60 - 1).fallback).toBeUndefined();
    const report = asked({}, 48 * 60);
    expect(report.fallback).toEqual({
      reviewers: ['staff', 'acme/staff'],
      at: at(48 * 60),
      ask: ['staff', 'acme/staff'],
    });
    expect(report.notes).toEqual([
      'Approvals count from people with write access, staff, Grace, acme/staff.',
      'Every question below has to be ticked, too.',
      'Nobody who may review did in time, so staff, acme/staff were asked for a review on 2026-03-03.',
    ]);
  });

  test('the wait begins with the last eligible review, or when a draft is ready', () => {
    expect(asked({ reviews: [review(person('linus'), 'COMMENTED', 60)] }, 48 * 60 + 59).fallback).toBeUndefined();
    expect(asked({ reviews: [review(person('linus'), 'COMMENTED', 60)] }, 48 * 60 + 60).fallback).toBeDefined();
    expect(asked({ reviews: [review(person('ada'), 'COMMENTED', 60)] }, 48 * 60).fallback).toBeDefined();
    expect(asked({ reviews: [review(person('linus'), 'PENDING', 60)] }, 48 * 60).fallback).toBeDefined();
    expect(asked({ readyAt: at(30) }, 48 * 60 + 29).fallback).toBeUndefined();
    expect(asked({ draft: true }, 99 * 60).fallback).toBeUndefined();
  });

  test('a day before the deadline it is asked in any case', () => {
    const fallback = { after: 48 * 60, deadline: at(60 * 60), reviewers: ['staff'] };
    expect(asked({}, 36 * 60 - 1, { ...settings, fallback }).fallback).toBeUndefined();
    expect(asked({}, 36 * 60, { ...settings, fallback }).fallback?.ask).toEqual(['staff']);
  });

  test('nobody is asked who is asked already, nor where nothing is waited for', () => {
    expect(asked({ requested: ['STAFF'] }, 48 * 60).fallback?.ask).toEqual(['acme/staff']);
    expect(asked({ requested: ['staff', 'Acme/Staff'] }, 48 * 60).fallback).toBeUndefined();
    expect(asked({ reviews: [review(person('linus'), 'CHANGES_REQUESTED')] }, 99 * 60).fallback).toBeUndefined();
    expect(
      reviewState(evidence(), { ...after, requireChecklist: false }, items, 0, opened + 99 * 60 * minute).fallback,
    ).toBeUndefined();
  });

  test('nobody is asked twice, whoever edits the comment', () => {
    const mark = fallbackMark({ reviewers: [], at: at(7), ask: [] });
    const said = { reviewers: ['staff', 'acme/staff'], at: at(7), ask: [] };
    expect(asked({ own: [ours([gate, mark])] }, 99 * 60).fallback).toEqual(said);
    expect(asked({ own: [ours([gate, mark], [person('grace'), 'Gone.'])] }, 99 * 60).fallback).toEqual(said);
    // What others write is no word of the gate's.
    expect(asked({ own: [ours([gate, 'Text'], [person('grace'), mark])] }, 99 * 60).fallback?.ask).toHaveLength(2);
  });

  test('that it was asked is kept, and said only while somebody is waited for', () => {
    const own = [ours([gate, fallbackMark({ reviewers: [], at: at(7), ask: [] })])];
    const reviews = [review(person('linus'), 'APPROVED')];
    const of = { ...after, requireChecklist: false };
    const note = 'Nobody who may review did in time, so staff, acme/staff were asked for a review on 2026-03-01.';
    expect(asked({ own }, 99 * 60, of)).toMatchObject({ fallback: { at: at(7) }, notes: [expect.any(String), note] });
    expect(asked({ own, reviews }, 99 * 60, of)).toMatchObject({
      state: 'approved',
      fallback: { at: at(7) },
      notes: [],
    });
  });

  test('whoever is named there may review', () => {
    const report = asked({ reviews: [review(person('Staff'), 'APPROVED')] }, 60, { ...after, requireChecklist: false });
    expect(report).toMatchObject({ state: 'approved', approvedBy: ['Staff'] });
  });
});
