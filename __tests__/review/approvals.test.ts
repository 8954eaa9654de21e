import { describe, expect, test } from '@jest/globals';
import { type Approvals, approvals, commitsToRead } from '../../src/review/approvals.js';
import type { Blobs, Person, Review } from '../../src/review/evidence.js';
import type { Standing } from '../../src/review/people.js';

const head: Blobs = new Map([
  ['a.md', 'aa'],
  ['gone.md', null],
]);
const reviewed = new Map<string, Blobs>([
  ['now', head],
  ['same', new Map([...head, ['other.md', 'ff']])],
  ['before', new Map([...head, ['a.md', 'bb']])],
  ['partly', new Map([['a.md', 'aa']])],
]);

let count = 0;
const review = (login: string | null, state: string, minutes: number, commit: string | null = 'now'): Review => {
  const at = new Date(Date.UTC(2026, 2, 1, 8, minutes)).toISOString();
  const author: Person = login === null ? null : { login, bot: false };
  return { id: `${count++}`, author, state, commit, submittedAt: at, body: '', createdAt: at, edits: [] };
};

const judged = (
  reviews: Review[],
  { required = [], standing = {} }: { required?: string[]; standing?: Record<string, Standing> } = {},
): Approvals =>
  approvals({ reviews, head, reviewed }, { required }, (person) =>
    person === null ? 'ghost' : (standing[person.login] ?? null),
  );

describe('an approval', () => {
  test.each<[string, string | null, boolean]>([
    ['of the text that stands', 'now', true],
    ['of the same text in another commit', 'same', true],
    ['of another text', 'before', false],
    ['of a commit that lacks one of the postmortems', 'partly', false],
    ['of a commit that was not read', 'lost', false],
    ['of no commit that is known', null, false],
  ])('%s counts: %s', (_what, commit, counts) => {
    const found = judged([review('ana', 'APPROVED', 1, commit)]);
    expect(found.approvedBy).toEqual(counts ? ['ana'] : []);
    expect(found.discarded).toEqual(counts ? [] : [{ login: 'ana', reason: 'stale' }]);
  });

  test.each<[Standing, string | null]>([
    ['author', 'author'],
    ['contributor', 'contributor'],
    ['bot', 'bot'],
    ['not-eligible', 'not-eligible'],
    ['unknown', 'not-eligible'],
  ])('of somebody who is %s does not count', (standing, reason) => {
    expect(judged([review('ana', 'APPROVED', 1)], { standing: { ana: standing } })).toEqual({
      approvedBy: [],
      changesRequestedBy: [],
      missing: [],
      discarded: [{ login: 'ana', reason }],
    });
  });

  test('of accounts that are gone is one each, and counts for nobody', () => {
    const found = judged([review(null, 'APPROVED', 1), review(null, 'APPROVED', 2)]);
    expect(found.approvedBy).toEqual([]);
    expect(found.discarded).toEqual([
      { login: 'ghost', reason: 'ghost' },
      { login: 'ghost', reason: 'ghost' },
    ]);
  });
});

describe('of several reviews of one person', () => {
  test.each<[string, [string, number][], Partial<Approvals>]>([
    [
      'an approval after a request',
      [
        ['CHANGES_REQUESTED', 1],
        ['APPROVED', 2],
      ],
      { approvedBy: ['ana'], discarded: [] },
    ],
    [
      'a request after an approval',
      [
        ['APPROVED', 1],
        ['CHANGES_REQUESTED', 2],
      ],
      { changesRequestedBy: ['ana'], discarded: [{ login: 'ana', reason: 'superseded' }] },
    ],
    [
      'the later, whichever is listed first',
      [
        ['APPROVED', 20],
        ['CHANGES_REQUESTED', 3],
      ],
      { approvedBy: ['ana'] },
    ],
    [
      'the later request, whichever is listed first',
      [
        ['CHANGES_REQUESTED', 20],
        ['APPROVED', 3],
      ],
      { changesRequestedBy: ['ana'], discarded: [{ login: 'ana', reason: 'superseded' }] },
    ],
    [
      'the one that is listed later, at one time',
      [
        ['CHANGES_REQUESTED', 3],
        ['APPROVED', 3],
      ],
      { approvedBy: ['ana'] },
    ],
    [
      'the request that is listed later, at one time',
      [
        ['APPROVED', 3],
        ['CHANGES_REQUESTED', 3],
      ],
      { changesRequestedBy: ['ana'], discarded: [{ login: 'ana', reason: 'superseded' }] },
    ],
    [
      'a dismissal',
      [
        ['APPROVED', 1],
        ['DISMISSED', 2],
      ],
      { changesRequestedBy: [], discarded: [{ login: 'ana', reason: 'dismissed' }] },
    ],
    ['a dismissal alone', [['DISMISSED', 1]], { discarded: [{ login: 'ana', reason: 'dismissed' }] }],
    [
      'not a remark',
      [
        ['APPROVED', 1],
        ['COMMENTED', 2],
        ['pending', 3],
      ],
      { approvedBy: ['ana'] },
    ],
    ['whatever the case of its state', [['Approved', 1]], { approvedBy: ['ana'] }],
    ['a request alone, of which nothing is discarded', [['CHANGES_REQUESTED', 1]], { changesRequestedBy: ['ana'] }],
  ])('%s counts', (_which, states, expected) => {
    const found = judged(states.map(([state, minutes]) => review('ana', state, minutes)));
    expect(found).toEqual({ approvedBy: [], changesRequestedBy: [], missing: [], discarded: [], ...expected });
  });
});

test.each<[Standing, boolean]>([
  [null, true],
  ['unknown', true],
  ['not-eligible', false],
  ['author', false],
  ['bot', false],
])('a request for changes of somebody who is %s holds: %s', (standing, holds) => {
  const found = judged([review('ana', 'CHANGES_REQUESTED', 1)], { standing: { ana: standing } });
  expect(found.changesRequestedBy).toEqual(holds ? ['ana'] : []);
  expect(found.discarded).toEqual([]);
});

test('a draft, which has no time yet, does not upset the order of the others', () => {
  const draft = { ...review('ana', 'PENDING', 1), submittedAt: '' };
  const found = judged([review('ana', 'CHANGES_REQUESTED', 20), draft, review('ana', 'APPROVED', 3)]);
  expect([found.approvedBy, found.changesRequestedBy]).toEqual([[], ['ana']]);
});

test('people come in the order of their latest decision', () => {
  const reviews = [review('ana', 'APPROVED', 1), review('bo', 'APPROVED', 2), review('ANA', 'APPROVED', 3)];
  expect(judged(reviews).approvedBy).toEqual(['bo', 'ana']);
});

test('those who must approve are missing until they do', () => {
  const reviews = [review('Ana', 'APPROVED', 1), review('bo', 'APPROVED', 1, 'before')];
  expect(judged(reviews, { required: ['ana', ' @ANA ', 'bo', 'cy'] }).missing).toEqual(['bo', 'cy']);
});

test('the commits to read are those of latest approvals, each once', () => {
  const reviews = [
    review('ana', 'APPROVED', 1, 'c1'),
    review('ana', 'APPROVED', 2, 'c2'),
    review('bo', 'APPROVED', 3, 'c2'),
    review('cy', 'CHANGES_REQUESTED', 4, 'c3'),
    review('di', 'APPROVED', 5, 'c4'),
    review('di', 'DISMISSED', 6, 'c5'),
    review('ed', 'APPROVED', 7, null),
    review('fi', 'COMMENTED', 8, 'c6'),
    review(null, 'APPROVED', 9, 'c7'),
  ];
  expect(commitsToRead(reviews)).toEqual(['c2', 'c7']);
});
