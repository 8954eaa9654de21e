/** Whom the two APIs mean: accounts that are gone and those of an import are nobody, and bots are bots in both. */
import { expect, test } from '@jest/globals';
import { actorPerson, userPerson } from '../../src/github/repository.js';

test.each([
  ['a user', { __typename: 'User', login: 'Ada' }, { id: 7, login: 'Ada', type: 'User' }, { login: 'Ada', bot: false }],
  [
    'an App',
    { __typename: 'Bot', login: 'helper' },
    { id: 8, login: 'helper[bot]', type: 'Bot' },
    { login: 'helper', bot: true },
  ],
  [
    'an App whose type is not told',
    { __typename: 'Bot', login: 'helper' },
    { id: 8, login: 'helper[bot]', type: 'User' },
    { login: 'helper', bot: true },
  ],
  ['an account that is gone', null, { id: 10137, login: 'ghost', type: 'User' }, null],
  ['the same on a server of its own', null, { id: 3, login: 'ghost', type: 'User' }, null],
  ['nobody', null, null, null],
  ['an import', { __typename: 'Mannequin', login: 'ada' }, { id: 9, login: 'ada', type: 'Mannequin' }, null],
])('%s', (_who, actor, user, person) => {
  expect([actorPerson(actor), userPerson(user)]).toEqual([person, person]);
});
