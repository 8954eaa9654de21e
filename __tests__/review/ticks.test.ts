import { describe, expect, test } from '@jest/globals';
import { type Carried, checklistBlock } from '../../src/review/checklist.js';
import type { Edit, OwnComment, Person, Review, Written } from '../../src/review/evidence.js';
import type { Standing } from '../../src/review/people.js';
import { carriedTicks, tickedItems } from '../../src/review/ticks.js';

const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 1, 8, minutes)).toISOString();
const person = (login: string): Person => ({ login, bot: false });
const gate: Person = { login: 'gate', bot: true };
const [ana, bo, cy] = ['ana', 'bo', 'cy'].map(person) as [Person, Person, Person];

const items = [
  { id: 'cause', text: 'It is a cause' },
  { id: 'blame', text: 'It is blameless' },
];
/** The list with these items ticked, for a text. */
const list = (ticked: string, binding = 'ab', carried: Carried[] = []): string =>
  checklistBlock(
    items.map((item) => ({ ...item, isTicked: ticked.split(' ').includes(item.id) })),
    binding,
    carried,
  );

type Turn = readonly [minutes: number, editor: Person, body: string | null];
const history = (turns: readonly Turn[]): Edit[] =>
  turns.map(([minutes, editor, body]) => ({ editor, editedAt: at(minutes), body }));
const written = (author: Person, ...turns: Turn[]): Written => ({
  author,
  body: turns.at(-1)![2] ?? '',
  createdAt: at(turns[0]![0]),
  edits: turns.length === 1 ? [] : history(turns),
});
const ours = (...turns: Turn[]): OwnComment => ({ id: 1, ...written(gate, ...turns) });
const review = (state: string, text: Written): Review => ({
  ...text,
  id: '1',
  state,
  commit: 'c1',
  submittedAt: text.createdAt,
});

interface Given {
  readonly own?: readonly OwnComment[];
  readonly comments?: readonly Written[];
  readonly reviews?: readonly Review[];
  readonly standing?: Readonly<Record<string, Standing>>;
}

const judged = ({ own = [], comments = [], reviews = [], standing = {} }: Given) =>
  tickedItems(items, { own, comments, reviews, head: new Map([['a.md', 'ab']]) }, (who) =>
    who === null ? 'ghost' : who.bot ? 'bot' : (standing[who.login] ?? null),
  );
/** Who ticked what: `cause: ana`. */
const ticks = (given: Given): string[] =>
  judged(given).flatMap(({ id, tickedBy }) => (tickedBy === null ? [] : [`${id}: ${tickedBy}`]));
const noteOf = (given: Given): string | undefined => judged(given)[0]!.note;

describe('in the gate’s comment', () => {
  test.each<[string, Turn[], string[]]>([
    ['nothing is ticked that nobody turned', [[1, gate, list('')]], []],
    ['what the gate itself wrote is nobody’s tick', [[1, gate, list('cause')]], []],
    [
      'nor is what it turned',
      [
        [1, gate, list('')],
        [2, gate, list('cause')],
      ],
      [],
    ],
    [
      'a tick is its editor’s, and of its item only',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
      ],
      ['cause: ana'],
    ],
    [
      'two at once are two',
      [
        [1, gate, list('')],
        [2, ana, list('cause blame')],
      ],
      ['cause: ana', 'blame: ana'],
    ],
    [
      'each is the person’s who turned it',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
        [3, bo, list('cause blame')],
      ],
      ['cause: ana', 'blame: bo'],
    ],
    [
      'a tick that was taken back is none; the other stays',
      [
        [1, gate, list('')],
        [2, ana, list('cause blame')],
        [3, bo, list('blame')],
      ],
      ['blame: ana'],
    ],
    [
      'a tick after it was taken back counts',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
        [3, bo, list('')],
        [4, cy, list('cause')],
      ],
      ['cause: cy'],
    ],
    [
      'the gate’s rewriting takes nothing back',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
        [3, gate, list('')],
        [4, bo, list('blame')],
      ],
      ['cause: ana', 'blame: bo'],
    ],
    [
      'an edit that turns nothing is nothing',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
        [3, bo, `${list('cause')}\n\nRead.`],
      ],
      ['cause: ana'],
    ],
    [
      'a list that somebody else began says nothing',
      [
        [1, ana, list('')],
        [2, ana, list('cause')],
      ],
      [],
    ],
    [
      'after the gate wrote it again, it does',
      [
        [1, ana, list('')],
        [2, gate, list('')],
        [3, ana, list('cause')],
      ],
      ['cause: ana'],
    ],
    [
      'what was before a lost revision does not count',
      [
        [1, gate, list('')],
        [2, ana, list('cause')],
        [3, bo, null],
      ],
      [],
    ],
    [
      'after it only what the gate wrote again is known',
      [
        [1, gate, list('')],
        [2, bo, null],
        [3, ana, list('cause')],
        [4, gate, list('')],
        [5, bo, list('blame')],
      ],
      ['blame: bo'],
    ],
    [
      'a tick beside changed words does not count',
      [
        [1, gate, list('')],
        [2, ana, list('cause').replace('blameless', 'long')],
      ],
      [],
    ],
    [
      'nor one on two lists',
      [
        [1, gate, list('')],
        [2, ana, `${list('cause')}\n\n${list('cause')}`],
      ],
      [],
    ],
    [
      'nor on two lists of the gate’s',
      [
        [1, gate, `${list('')}\n\n${list('')}`],
        [2, ana, `${list('cause')}\n\n${list('cause')}`],
      ],
      [],
    ],
    [
      'nor on a list where there was none',
      [
        [1, gate, 'Text.'],
        [2, ana, list('')],
        [3, ana, list('cause')],
      ],
      [],
    ],
    [
      'nor for another text',
      [
        [1, gate, list('', 'cd')],
        [2, ana, list('cause', 'cd')],
      ],
      [],
    ],
  ])('%s', (_what, turns, expected) => {
    expect(ticks({ own: [ours(...turns)] })).toEqual(expected);
  });

  test('an edit that the history does not know yet is nobody’s', () => {
    const own = [{ ...ours([1, gate, list('')], [2, gate, list('')]), body: list('cause') }];
    expect(judged({ own })[0]).toMatchObject({ tickedBy: null, note: expect.stringMatching(/^Nobody knows/) });
    const crlf = ours([1, gate, list('')], [2, ana, list('cause')]);
    expect(ticks({ own: [{ ...crlf, body: `${crlf.body.replaceAll('\n', '\r\n')}\r\n` }] })).toEqual(['cause: ana']);
  });

  test('a list that somebody else began makes all before it unknown', () => {
    const own = [ours([1, ana, list('')], [2, gate, list('')])];
    expect(ticks({ own, comments: [written(bo, [0, bo, list('cause')])] })).toEqual([]);
    expect(ticks({ own, comments: [written(bo, [3, bo, list('cause')])] })).toEqual(['cause: bo']);
  });

  test('one of two lists of the gate’s is not the list that it wrote', () => {
    const own = [ours([1, gate, `${list('')}\n\n${list('')}`], [2, ana, list('cause')])];
    expect(ticks({ own })).toEqual([]);
  });

  test('no history makes all ticks unknown', () => {
    const own = [{ ...ours([1, gate, list('')]), edits: null }];
    const comments = [written(ana, [5, ana, list('cause')])];
    expect(judged({ own, comments })[0]).toMatchObject({
      tickedBy: null,
      note: expect.stringMatching(/^Part of this comment’s edit history/),
    });
  });

  test('no history says nothing', () => {
    expect(ticks({ own: [{ ...ours([1, gate, list('cause')]), edits: null }] })).toEqual([]);
  });

  test('history whose last revision cannot be read is not taken for what stands there', () => {
    const own = [{ ...ours([1, gate, list('')], [2, ana, null]), body: list('cause') }];
    expect(judged({ own })[0]).toEqual({ id: 'cause', text: 'It is a cause', tickedBy: null });
  });

  test('an account that is gone ticks nothing, and takes back', () => {
    expect(ticks({ own: [ours([1, gate, list('')], [2, null, list('cause')])] })).toEqual([]);
    const own = [ours([1, gate, list('')], [2, ana, list('cause')], [3, null, list('')])];
    expect(judged({ own })[0]).toMatchObject({ tickedBy: null, note: 'Somebody took the tick back.' });
  });
});

describe('in comments and reviews of people', () => {
  test.each<[string, Written[], string[]]>([
    ['a ticked list is the author’s', [written(ana, [1, ana, list('cause')])], ['cause: ana']],
    ['an unticked one is nothing', [written(ana, [1, ana, list('')])], []],
    ['one for another text is nothing', [written(ana, [1, ana, list('cause', 'cd')])], []],
    [
      'of two lists, that for this text counts',
      [written(ana, [1, ana, `${list('cause', 'cd')}\n\n${list('blame')}`])],
      ['blame: ana'],
    ],
    [
      'of two for this text, what both say',
      [written(ana, [1, ana, `${list('cause blame')}\n\n${list('blame')}`])],
      ['blame: ana'],
    ],
    ['a tick by an edit', [written(ana, [1, ana, list('')], [2, ana, list('cause')])], ['cause: ana']],
    ['not what was taken out again', [written(ana, [1, ana, list('cause')], [2, ana, list('')])], []],
    ['not what was removed', [written(ana, [1, ana, list('cause')], [2, ana, 'Sorry.'])], []],
    ['not what somebody else edited', [written(ana, [1, ana, list('cause')], [2, bo, `${list('cause')}!`])], []],
    [
      'not what an account that is gone edited',
      [written(ana, [1, ana, list('cause')], [2, null, `${list('cause')}!`])],
      [],
    ],
    ['not what has a lost revision', [written(ana, [1, ana, null], [2, ana, list('cause')])], []],
    ['not those of an account that is gone', [written(null, [1, null, list('cause')])], []],
    [
      'the first of two people',
      [written(bo, [2, bo, list('cause')]), written(ana, [1, ana, list('cause')])],
      ['cause: ana'],
    ],
    [
      'the comment that is listed first, at one time',
      [written(bo, [1, bo, list('cause')]), written(ana, [1, ana, list('cause')])],
      ['cause: bo'],
    ],
    [
      'another’s, where the first took it back',
      [written(ana, [1, ana, list('cause')], [5, ana, list('')]), written(bo, [3, bo, list('cause')])],
      ['cause: bo'],
    ],
  ])('%s', (_what, comments, expected) => {
    expect(ticks({ comments })).toEqual(expected);
    expect(ticks({ reviews: comments.map((text) => review('COMMENTED', text)) })).toEqual(expected);
  });

  test.each([
    ['APPROVED', ['cause: ana']],
    ['changes_requested', ['cause: ana']],
    ['DISMISSED', []],
    ['dismissed', []],
    ['PENDING', []],
  ])('a review that is %s ticks %j', (state, expected) => {
    expect(ticks({ reviews: [review(state, written(ana, [1, ana, list('cause')]))] })).toEqual(expected);
  });

  test('the tick is as old as the edit that made it', () => {
    const late = written(ana, [1, ana, list('')], [5, ana, list('cause')], [7, ana, `${list('cause')}\n\nRead.`]);
    expect(ticks({ comments: [late, written(bo, [3, bo, list('cause')])] })).toEqual(['cause: bo']);
    const takenBack = ours([0, gate, list('')], [1, bo, list('cause')], [6, cy, list('')]);
    expect(ticks({ own: [takenBack], comments: [late] })).toEqual([]);
  });

  test('other line ends than the history’s are no edit', () => {
    const text = written(ana, [1, ana, list('')], [2, ana, list('cause')]);
    expect(ticks({ comments: [{ ...text, body: text.body.replaceAll('\n', '\r\n') }] })).toEqual(['cause: ana']);
    expect(ticks({ comments: [{ ...text, body: `${text.body}\n\n` }] })).toEqual(['cause: ana']);
    expect(ticks({ comments: [{ ...text, body: `${text.body}\nx` }] })).toEqual([]);
  });

  test('a history that cannot be read says nothing', () => {
    expect(ticks({ comments: [{ ...written(ana, [1, ana, list('cause')]), edits: null }] })).toEqual([]);
  });
});

describe('what is taken back', () => {
  const own = (...turns: Turn[]): OwnComment[] => [ours([0, gate, list('')], ...turns)];
  const comment = (who: Person, ...turns: [number, string][]): Written =>
    written(who, ...turns.map(([minutes, ticked]): Turn => [minutes, who, list(ticked)]));

  test.each<[string, Given, string[]]>([
    [
      'in the gate’s comment is taken back for all',
      { own: own([2, bo, list('cause')], [3, cy, list('')]), comments: [comment(ana, [1, 'cause'])] },
      [],
    ],
    [
      'there is not what is ticked later elsewhere',
      { own: own([1, bo, list('cause')], [2, cy, list('')]), comments: [comment(ana, [3, 'cause'])] },
      ['cause: ana'],
    ],
    [
      'at the same moment is taken back',
      { own: own([1, bo, list('cause')], [3, cy, list('')]), comments: [comment(ana, [3, 'cause'])] },
      [],
    ],
    [
      'in one’s own comment is taken back in the gate’s too',
      { own: own([1, ana, list('cause')]), comments: [comment(ana, [2, 'cause'], [3, ''])] },
      [],
    ],
    [
      'in one’s own comment stays for others',
      { own: own([1, bo, list('cause')]), comments: [comment(ana, [2, 'cause'], [3, ''])] },
      ['cause: bo'],
    ],
    [
      'of one item stays for the other',
      { own: own([1, ana, list('cause blame')]), comments: [comment(ana, [2, 'cause blame'], [3, 'blame'])] },
      ['blame: ana'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(ticks(given)).toEqual(expected);
  });

  test('by somebody in their own comment says nothing of a tick of nobody', () => {
    const comments = [comment(ana, [2, 'cause'], [3, ''])];
    expect(ticks({ own: own([1, null, list('cause')]), comments })).toEqual([]);
  });

  test('by an edit at the same moment as a tick in the same comment goes by the order of the edits', () => {
    expect(ticks({ own: own([1, ana, list('cause')], [1, bo, list('')]) })).toEqual([]);
    expect(ticks({ own: own([1, ana, list('cause')], [1, bo, list('')], [1, cy, list('cause')]) })).toEqual([
      'cause: cy',
    ]);
  });

  test('at a time that cannot be read is taken back from all', () => {
    const [one] = own([1, bo, list('cause')], [2, cy, list('')]);
    const edits = one!.edits!.map((edit, n) => (n === 2 ? { ...edit, editedAt: 'once' } : edit));
    expect(ticks({ own: [{ ...one!, edits }], comments: [comment(ana, [9, 'cause'])] })).toEqual([]);
  });
});

describe('what is said of a tick that does not count', () => {
  const own = [ours([1, gate, list('')], [2, ana, list('cause')])];
  test.each<[string, Given, string | undefined]>([
    [
      'of the author',
      { own, standing: { ana: 'author' } },
      'ana opened this pull request, so the tick was taken back: somebody else answers this.',
    ],
    [
      'of a contributor',
      { own, standing: { ana: 'contributor' } },
      'ana wrote part of this text, so the tick was taken back: somebody else answers this.',
    ],
    [
      'of somebody who may not review',
      { own, standing: { ana: 'not-eligible' } },
      'ana is not among the reviewers of this repository, so the tick was taken back.',
    ],
    [
      'of somebody who perhaps may',
      { own, standing: { ana: 'unknown' } },
      'ana is not among the reviewers of this repository, so the tick was taken back.',
    ],
    [
      'of a bot',
      { own: [ours([1, gate, list('')], [2, { login: 'helper', bot: true }, list('cause')])] },
      'helper is a bot, so the tick was taken back: a person answers this.',
    ],
    [
      'of nobody',
      { own: [ours([1, gate, list('')], [2, null, list('cause')])] },
      'Nobody knows who ticked this, so the tick was taken back: tick it again.',
    ],
    [
      'of an earlier text',
      { comments: [written(ana, [1, ana, list('cause', 'cd')])] },
      'The text has changed since ana ticked this: read it again and tick.',
    ],
    [
      'on changed words',
      { own: [ours([1, gate, list('')], [2, ana, list('cause').replace('blameless', 'long')])] },
      'ana ticked this on a list whose words had been changed, so the tick was taken back: tick it again.',
    ],
    [
      'edited by others',
      { comments: [written(ana, [1, ana, list('cause')], [2, bo, `${list('cause')}!`])] },
      'ana’s own list was edited by somebody else, so it does not count: post it again in a new comment.',
    ],
    [
      'of a lost history',
      { comments: [written(ana, [1, ana, null], [2, ana, list('cause')])] },
      'The edit history of ana’s own list cannot be read, so it does not count: post it again in a new comment.',
    ],
    [
      'of a lost revision',
      { own: [ours([1, gate, list('')], [2, ana, list('cause')], [3, bo, null])] },
      'Part of this comment’s edit history cannot be read, so earlier ticks do not count: tick again.',
    ],
    [
      'on a list that somebody else began',
      { own: [ours([1, ana, list('')], [2, ana, list('cause')])] },
      'ana ticked this on a list whose words had been changed, so the tick was taken back: tick it again.',
    ],
    ['nothing of an account that is gone', { comments: [written(null, [1, null, list('cause')])] }, undefined],
    [
      'taken back',
      { own: [ours([1, gate, list('')], [2, ana, list('cause')], [3, bo, list('')])] },
      'bo took the tick back.',
    ],
    [
      'nothing where there was none',
      { own: [ours([1, gate, list('')], [2, ana, list('blame')], [3, bo, list('')])] },
      undefined,
    ],
    ['nothing where one counts', { own, comments: [written(bo, [3, bo, list('cause', 'cd')])] }, undefined],
  ])('%s', (_what, given, note) => {
    expect(noteOf(given)).toBe(note);
  });

  test('it is about the last one', () => {
    const comments = [written(ana, [5, ana, list('cause', 'cd')]), written(bo, [3, bo, list('cause', 'cd')])];
    expect(noteOf({ comments })).toContain('since ana ticked');
    const own = [
      ours([1, gate, list('')], [2, ana, list('cause')], [3, bo, list('')], [4, ana, list('cause')], [5, cy, list('')]),
    ];
    expect(noteOf({ own })).toBe('cy took the tick back.');
  });
});

describe('ticks of comments of the gate’s that go', () => {
  const carried = (item: string, isTick: boolean, login: string, minutes: number, binding = 'ab'): Carried => ({
    item,
    isTick,
    login,
    at: at(minutes),
    binding,
  });
  const first = ours([1, gate, list('')], [3, ana, list('cause')]);

  test('those of the first are not carried, those of others are, with who made them and when', () => {
    const second = ours([2, gate, list('')], [4, bo, list('blame')], [5, cy, list('')]);
    expect(carriedTicks([first])).toEqual([]);
    expect(carriedTicks([first, second])).toEqual([
      carried('blame', true, 'bo', 4),
      carried('blame', false, 'cy', 5, ''),
    ]);
  });

  test('what is carried already stays, each once, in the order of time', () => {
    const old = [carried('cause', true, 'bo', 9), carried('blame', true, 'cy', 2)];
    const holder = ours([10, gate, list('', 'ab', old)], [11, gate, list('', 'ab', old)]);
    const second = ours([3, gate, list('')], [4, bo, list('blame')]);
    expect(carriedTicks([holder])).toEqual([old[1], old[0]]);
    expect(carriedTicks([holder, second])).toEqual([old[1], carried('blame', true, 'bo', 4), old[0]]);
  });

  test('nothing is carried that others wrote to be carried', () => {
    const forged = list('', 'ab', [carried('cause', true, 'bo', 1)]);
    expect(carriedTicks([ours([1, gate, list('')], [2, ana, forged])])).toEqual([]);
  });

  test.each<[string, Turn, Carried[]]>([
    ['a tick of a bot is not', [4, { login: 'helper', bot: true }, list('cause')], []],
    ['a tick of nobody is not', [4, null, list('cause')], []],
    ['a tick on changed words is not', [4, bo, list('cause').replace('blameless', 'long')], []],
    ['a lost revision is not', [4, bo, null], []],
  ])('%s carried', (_what, turn, expected) => {
    expect(carriedTicks([first, ours([2, gate, list('')], turn)])).toEqual(expected);
  });

  test.each<[string, Person]>([
    ['a bot', { login: 'helper', bot: true }],
    ['an account that is gone', null],
  ])('what %s took back is carried as nobody’s', (_who, who) => {
    const second = ours([2, gate, list('')], [3, bo, list('cause')], [4, who, list('')]);
    expect(carriedTicks([first, second]).at(-1)).toEqual(carried('cause', false, 'ghost', 4, ''));
  });

  test('they count as they did, also from a comment that is still there', () => {
    const second = ours([2, gate, list('')], [4, bo, list('blame')]);
    expect(ticks({ own: [first, second] })).toEqual(['cause: ana', 'blame: bo']);
    const holder = ours([9, gate, list('', 'ab', [carried('blame', true, 'bo', 4)])]);
    expect(ticks({ own: [holder] })).toEqual(['blame: bo']);
    const stale = ours([9, gate, list('', 'ab', [carried('blame', true, 'bo', 4, 'cd')])]);
    expect(ticks({ own: [stale] })).toEqual([]);
    expect(ticks({ own: [holder], standing: { bo: 'contributor' } })).toEqual([]);
  });

  test('a second comment whose history is lost makes nothing unknown', () => {
    const second = { ...ours([2, gate, list('')]), edits: null };
    expect(ticks({ own: [first, second] })).toEqual(['cause: ana']);
  });

  test('they take back as they did', () => {
    const holder = ours([9, gate, list('', 'ab', [carried('cause', false, 'bo', 4, '')])]);
    const comments = [written(ana, [3, ana, list('cause')])];
    expect(judged({ own: [holder], comments })[0]).toMatchObject({ tickedBy: null, note: 'bo took the tick back.' });
    expect(ticks({ own: [holder], comments: [written(ana, [5, ana, list('cause')])] })).toEqual(['cause: ana']);
  });
});
