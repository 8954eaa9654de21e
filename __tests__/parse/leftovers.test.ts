import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse/index.js';
import { leftovers } from '../../src/parse/leftovers.js';

const found = (source: string) => leftovers(parse('README.md', source)).map(({ kind, words }) => [kind, words]);

describe('what is left over is found where nothing else is', () => {
  test.each([
    ['blank', 'The owner is [name of the owner].', '[name of the owner]'],
    ['blank', 'The owner is [owner].', '[owner]'],
    ['blank', 'The owner is {{ owner }}.', '{{ owner }}'],
    ['blank', 'It began on YYYY-MM-DD.', 'YYYY-MM-DD'],
    ['blank', 'It began on dd/mm/yyyy.', 'dd/mm/yyyy'],
    ['blank', 'It began at HH:MM.', 'HH:MM'],
    ['blank', 'It took XX minutes.', 'XX minutes'],
    ['blank', 'About N users saw it.', 'N users'],
    ['blank', 'About \\_\\_ % of the users saw it.', '__ %'],
    ['blank', 'The cause was \\_\\_\\_\\_\\_\\_.', '______'],
    ['blank', 'The cause was ???', '???'],
    ['blank', 'The title goes here.', 'title goes here'],
    ['filler', 'Lorem ipsum and so on.', 'Lorem ipsum'],
    ['assistant', 'I know this as an AI language model.', 'as an AI language model'],
    ['assistant', 'Certainly! Here is the text.', 'Certainly! Here is the text.'],
    ['assistant', "Here's a polished version of it.", "Here's a polished version of it."],
    ['assistant', 'We are done, let me know if you want more.', 'let me know if you want more'],
    ['assistant', 'The text (copy code) follows.', '(copy code)'],
    ['assistant', 'ChatGPT said: restart it.', 'ChatGPT said:'],
    ['guidance', 'The summary must contain:', 'must contain:'],
    ['todo', 'Owner: TBD', 'Owner: TBD'],
    ['todo', '10:00utcTBD', '10:00utcTBD'],
    ['todo', '10:00 to be decided', '10:00 to be decided'],
  ])('%s: %s', (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });
  test('in a tag, which GitHub does not show', () => {
    expect(found('The owner is <name of the owner> here.')).toEqual([['blank', '<name of the owner>']]);
  });
  test('in a table, of which each cell is read by itself', () => {
    expect(found('| Task | Owner |\n|---|---|\n| Write a test | TBD |')).toEqual([['todo', 'TBD']]);
  });
  test('the lid of a box that is drawn is no blank', () => {
    expect(found('1. Add a disk.\n\n     _______\n    | DISK  |\n    |_______|\n')).toEqual([]);
  });
  test('the introduction of the assignment is guidance', () => {
    expect(found('Most of you will never have faced an outage, so be bold.')).toEqual([
      ['guidance', 'Most of you will never have faced an outage'],
    ]);
  });
  test('in plain prose there is nothing', () => {
    expect(found('The shop was down; [the log](https://example.com) says why (see `a_b_c`).')).toEqual([]);
  });
  test('a question that is asked in earnest is no blank', () => {
    expect(found('A visitor writes: “where is my seat????”')).toEqual([]);
  });
});
