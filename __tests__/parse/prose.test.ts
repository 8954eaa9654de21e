import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse/index.js';
import { proseOf } from '../../src/parse/prose.js';

describe('the prose of a block is its words alone', () => {
  test.each([
    ['The shop, at 10:05, was "down" (again).', 'The shop at was down again'],
    ["It didn't restart; we don’t know why — yet.", "It didn't restart we don’t know why yet"],
    ['See a/b, snake_case, x@y.org and www.example.com: all else is prose.', 'See and all else is prose'],
    ['Le site était|indisponible.', 'Le site était indisponible'],
    [`It logged ${'a'.repeat(60)} twice.`, 'It logged twice'],
    ['10:05 %', ''],
  ])('%s', (text, words) => {
    expect(proseOf(parse('README.md', text).blocks[0]!)).toBe(words);
  });
});
