import { describe, expect, test } from '@jest/globals';
import type { ReviewSettings } from '../../src/config/settings.js';
import type { Commit, Permission, Person } from '../../src/review/evidence.js';
import { accountOf, contributors, isBot, standings, teamsToRead } from '../../src/review/people.js';

const person = (login: string, bot = false) => ({ login, bot });
const commit = (author: Person, committer: Person, more: Partial<Commit> = {}): Commit => ({
  sha: 'c1',
  author,
  committer,
  changesPostmortem: true,
  ...more,
});
const settingsOf = (reviewers: ReviewSettings['reviewers'], more: Partial<ReviewSettings> = {}): ReviewSettings => ({
  approvals: 1,
  reviewers,
  required: [],
  requireChecklist: false,
  ...more,
});

interface Given {
  readonly opener?: Person;
  readonly commits?: readonly Commit[];
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly teams?: Readonly<Record<string, readonly string[] | null>>;
}

const standing = (who: Person, settings: ReviewSettings, given: Given = {}) =>
  standings(
    {
      opener: given.opener === undefined ? person('grace') : given.opener,
      commits: given.commits ?? [],
      permissions: new Map(Object.entries(given.permissions ?? {})),
      teams: new Map(Object.entries(given.teams ?? {})),
    },
    settings,
  )(who);

describe('an account', () => {
  test.each([
    [person('Ada'), person('ada'), true],
    [person('helper[bot]'), person('helper', true), true],
    [person('Helper[BOT]'), person('helper[bot]', true), true],
    [person('helper'), person('helper', true), false],
    [person('helper[bot]'), person('helper'), false],
    [person('helper', true), person('other', true), false],
    [person('a[bot]b'), person('ab'), false],
  ])('%j and %j are one: %s', (a, b, isOne) => {
    expect(accountOf(a) === accountOf(b)).toBe(isOne);
  });

  test.each([
    [person('ada'), false],
    [person('ada', true), true],
    [person('ada[bot]'), true],
    [person('ada[BOT]'), true],
    [person('[bot]ada'), false],
  ])('%j is a bot: %s', (who, isOne) => {
    expect(isBot(who)).toBe(isOne);
  });
});

describe('contributors', () => {
  const webFlow = person('web-flow');
  test.each<[string, Commit, string[], string | null]>([
    ['author and committer', commit(person('Ken'), person('ada')), ['ken', 'ada'], null],
    ['the author where GitHub committed', commit(person('ken'), person('Web-Flow')), ['ken'], null],
    ['the committer, and somebody unknown who is the author', commit(null, person('ken')), ['ken'], 'c1'],
    ['the author, and somebody unknown who committed', commit(person('ken'), null), ['ken'], 'c1'],
    ['the committer, and whoever let GitHub be the author', commit(webFlow, person('ken')), ['ken'], 'c1'],
    ['nobody known where GitHub committed for somebody', commit(null, webFlow), [], 'c1'],
    ['nobody known', commit(null, null), [], 'c1'],
    ['not those of other files', commit(null, person('ken'), { changesPostmortem: false }), [], null],
    ['those of files that could not be read', commit(null, null, { changesPostmortem: 'unknown' }), [], 'c1'],
  ])('are %s', (_who, one, accounts, unlinked) => {
    const found = contributors({ commits: [one] });
    expect([...found.accounts]).toEqual(accounts);
    expect(found.unlinked).toBe(unlinked);
  });

  test('are those of all commits; the first that belongs to nobody is named', () => {
    const commits = [
      commit(person('ken'), webFlow, { sha: 'c0' }),
      commit(null, null, { sha: 'c1' }),
      commit(null, null, { sha: 'c2' }),
      commit(person('ada'), webFlow, { sha: 'c3' }),
    ];
    const found = contributors({ commits });
    expect([...found.accounts]).toEqual(['ken', 'ada']);
    expect(found.unlinked).toBe('c1');
  });
});

describe('the standing of', () => {
  const anyone = settingsOf('anyone');
  test.each<[string, Person, Given, ReturnType<typeof standing>]>([
    ['an account that is gone', null, {}, 'ghost'],
    ['a bot', person('helper', true), {}, 'bot'],
    ['a bot that opened it', person('helper[bot]'), { opener: person('helper', true) }, 'bot'],
    ['whoever opened it', person('GRACE'), {}, 'author'],
    ['whoever opened and wrote it', person('grace'), { commits: [commit(person('grace'), null)] }, 'author'],
    ['whoever wrote part of it', person('ken'), { commits: [commit(person('Ken'), null)] }, 'contributor'],
    ['whoever wrote part of it, opened by nobody known', person('ken'), { opener: null }, null],
    ['anybody else', person('ada'), { commits: [commit(person('ken'), null)] }, null],
  ])('%s', (_who, who, given, expected) => {
    expect(standing(who, anyone, given)).toBe(expected);
  });

  const levels: Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unknown'];
  test.each<['write' | 'read', number]>([
    ['write', 3],
    ['read', 5],
  ])('somebody with each permission, where %s is asked', (asked, enough) => {
    const found = levels.map((level) => standing(person('Ada'), settingsOf(asked), { permissions: { ada: level } }));
    const expected = levels.map((level, i) => (i < enough ? null : level === 'unknown' ? 'unknown' : 'not-eligible'));
    expect(found).toEqual(expected);
  });

  test('somebody whose permission was not read is unknown', () => {
    expect(standing(person('ada'), settingsOf('write'))).toBe('unknown');
  });

  test.each<[string, ReviewSettings]>([
    ['a reviewer', settingsOf(['bo', '@Ada'])],
    ['a reviewer with spaces around', settingsOf([' @ada '])],
    ['required', settingsOf([], { required: ['ada'] })],
    ['the fallback', settingsOf([], { fallback: { after: 1, reviewers: ['ADA'] } })],
    ['required where a permission is asked that they lack', settingsOf('write', { required: ['ada'] })],
  ])('somebody named as %s', (_how, settings) => {
    expect(standing(person('ada'), settings, { permissions: { ada: 'none' } })).toBeNull();
    expect(standing(person('eve'), settings, { permissions: { eve: 'none' } })).toBe('not-eligible');
  });

  test('people whose name is a letter of a setting', () => {
    for (const letter of 'write') {
      expect(standing(person(letter), settingsOf('write'), { permissions: { [letter]: 'none' } })).toBe('not-eligible');
    }
  });

  describe('a member of a team that is named', () => {
    const team = settingsOf(['@Acme/Peers']);
    test.each<[string, Given['teams'], ReturnType<typeof standing>]>([
      ['who is in it', { 'acme/peers': ['bo', 'Ada'] }, null],
      ['who is not', { 'acme/peers': ['bo'] }, 'not-eligible'],
      ['that cannot be read', { 'acme/peers': null }, 'unknown'],
      ['that was not read', {}, 'unknown'],
    ])('%s', (_what, teams = {}, expected) => {
      expect(standing(person('ada'), team, { teams })).toBe(expected);
    });

    test('is eligible although another team cannot be read', () => {
      const settings = settingsOf(['acme/hidden', 'acme/peers']);
      const teams = { 'acme/hidden': null, 'acme/peers': ['ada'] };
      expect(standing(person('ada'), settings, { teams })).toBeNull();
      expect(standing(person('eve'), settings, { teams })).toBe('unknown');
    });
  });
});

test('teams are read once each, wherever they are named', () => {
  const settings = settingsOf(['ada', '@Acme/Peers'], {
    required: ['acme/leads'],
    fallback: { after: 1, reviewers: ['ACME/peers', 'bo'] },
  });
  expect(teamsToRead(settings)).toEqual(['acme/peers', 'acme/leads']);
  expect(teamsToRead(settingsOf('anyone'))).toEqual([]);
});
