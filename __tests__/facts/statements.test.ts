import { describe, expect, test } from '@jest/globals';
import { finders } from '../../src/facts/finders.js';
import { found as foundIn } from '../../src/facts/index.js';
import { parse } from '../../src/parse/index.js';
import { statements } from './statements.js';

describe.each(Object.entries(statements))('%s', (id, { heading, states, silent }) => {
  const finder = finders.find((candidate) => candidate.id === id)!;
  // A wrong turn is one only if the search goes on.
  const end = id === 'timeline.misleading' ? '- 15:00 - Found an expired certificate.\n' : '';
  const found = (text: string) =>
    foundIn(finder, parse('postmortems/a.md', `# Postmortem\n\n## ${heading}\n\n${text}\n${end}`));

  test.each(states)('states it: %s', (text) => {
    expect(found(text).here).not.toEqual([]);
  });
  test.each(silent)('is silent on it: %s', (text) => {
    expect(found(text).here).toEqual([]);
  });
});
