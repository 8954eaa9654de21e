/** Parts of GitHub's Markdown that a text cannot hold are left out of its parser: the tree must stay the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownTree, wholeMarkdownTree } from '../../src/parse/markdown.js';

const same = (text: string): void => expect(markdownTree(text)).toEqual(wholeMarkdownTree(text));

/** What the parts are made of, what comes near them, and what may stand around them. */
const bits = [
  ...['|', '| ', '-', '- ', '--', '---', ':', '-:', ':-', '|-|', '|a|b|\n', '|-|-|\n', '||'],
  ...['[', ']', '[ ]', '[x]', '[X', 'x]', '[\t]', '[a]:', '[^', '[^a]', '[^a]:', '^', '!'],
  ...['~', '~~', '~~~\n', '`', '```', '\\', '&amp;', '<!--', '-->', '<b>'],
  ...['a', 'b ', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\r\n', '\r'],
  ...['> ', '* ', '+ ', '1. ', '# ', '===', '=', '*', '_', '**'],
];
const texts = fc.array(fc.constantFrom(...bits), { maxLength: 24 }).map((parts) => parts.join(''));

test('on texts that come near every part', () => {
  fc.assert(fc.property(texts, same), { numRuns: 3_000 });
});

const folder = new URL('../../docs/rules/', import.meta.url);
const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
test('on documents, whole and cut anywhere', () => {
  for (const page of pages) same(page);
  const cuts = fc.tuple(fc.constantFrom(...pages), fc.nat(3_000), fc.nat(600), fc.constantFrom(...bits));
  const cut = fc.property(cuts, ([page, from, length, bit]) => same(page.slice(from, from + length) + bit));
  fc.assert(cut, { numRuns: 300 });
});

test.each([
  ['a\n:-', 'table'],
  ['a\n-:', 'table'],
  ['|a|\n|-|', 'table'],
  ['a | b\n-- | --', 'table'],
  ['> a\n> :-:', 'table'],
  ['~a~', 'delete'],
  ['[^a]\n\n[^a]: b', 'footnoteReference'],
])('%j is not taken for plain', (text, type) => {
  expect(JSON.stringify(markdownTree(text))).toContain(`"type":"${type}"`);
});

test.each(['- [ ] a', '- [x] a', '- [\t] a', '- [\n] a', '> - [\n> ] a', '- [\r\n] a'])(
  'the task %j stays one',
  (text) => {
    same(text);
    expect(JSON.stringify(markdownTree(text))).toMatch(/"checked":(?:true|false)/);
  },
);
