/** What the escapers write, sign by sign; that it stays text for GitHub's parser is in escaping.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { cell, code, fenced, fileUrl, link, plain, prose, text, urlSegment } from '../../src/render/markdown.js';
import { at } from './reports.js';

/** The joiner that nobody sees. */
const J = '\u200d';

describe('a code span', () => {
  test.each([
    ['db-1', '`db-1`'],
    ['', '*(empty)*'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['a ', '`a `'],
    ['a b ', '`a b `'],
    [' a b', '` a b`'],
    [' ab ', '`  ab  `'],
    ['@ana', `\`@${J}ana\``],
    ['a@b@c', `\`a@${J}b@${J}c\``],
    ['<!-- a --> <!-- b -->', `\`<${J}!-- a --${J}> <${J}!-- b --${J}>\``],
    ['##[error] ##[x]', `\`##${J}[error] ##${J}[x]\``],
    ['a\nb\u202e', '`a␊b⟨U+202E⟩`'],
  ])('of %j is %j', (value, markdown) => {
    expect(code(value)).toBe(markdown);
  });

  test('ends at its limit', () => {
    expect(code('abcdef', 4)).toBe('`abc…`');
    expect(code('\n'.repeat(5), 4)).toBe('`␊␊␊…`');
    expect(code('\u202e'.repeat(5), 4)).toBe('`⟨U+…`');
    expect(code('x'.repeat(120))).toBe(`\`${'x'.repeat(120)}\``);
    expect(code('x'.repeat(121))).toBe(`\`${'x'.repeat(119)}…\``);
  });
});

describe('plain text', () => {
  test.each([
    ['the database was down', 'the database was down'],
    ['  around  ', 'around'],
    ['\\ ` * _ [ ~ ! ]', '\\\\ \\` \\* \\_ \\[ \\~ \\! \\]'],
    ['a # b', 'a \\# b'],
    ['& < > | $', '&amp; &lt; &gt; &#124; &#36;'],
    ['@ana, a@b.example', `@${J}ana, a@${J}b.example`],
    ['#1 and #ä and ##', `\\#${J}1 and \\#${J}ä and \\#\\#`],
    ['GH-1 gh-23 gh-x', `GH-${J}1 gh-${J}23 gh-x`],
    ['https://a.example ftp://b', `https:${J}//a.example ftp:${J}//b`],
    ['mailto:a XMPP:b other:c d', `mailto:${J}a XMPP:${J}b other:c d`],
    ['www.a.example WWW.b www', `www${J}.a.example WWW${J}.b www`],
    ['deadbee 123456', `deadbe${J}e 123456`],
    ['0123456789abcdef', `012345${J}6789ab${J}cdef`],
    ['0123456789AB', `012345${J}6789AB`],
    [
      ':tada: and :+1: and :-1: and :100: and :1234:',
      `:${J}tada: and :${J}+1: and :${J}-1: and :${J}100: and :${J}1234:`,
    ],
    [':a_b: :A-B:', `:${J}a\\_b: :${J}A-B:`],
    ['ends in :smile', `ends in :${J}smile`],
    ['12:30:45, :30: and a:b c', '12:30:45, :30: and a:b c'],
    [':+11: :1000: :12345: :10:', ':+11: :1000: :12345: :10:'],
    [':2+1: :2100: :21234:', ':2+1: :2100: :21234:'],
  ])('of %j is %j', (value, markdown) => {
    expect(text(value)).toBe(markdown);
  });

  test.each([
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['= line', '\\= line'],
    ['1. item', '1\\. item'],
    ['123456) item', '123456\\) item'],
    ['1234567. item', `123456${J}7. item`],
    ['1.5 hours', '1\\.5 hours'],
    ['a - b 1. c', 'a - b 1. c'],
    ['12 hours', '12 hours'],
  ])('that begins like a block is none: %j', (value, markdown) => {
    expect(text(value)).toBe(markdown);
  });

  test('ends at its limit', () => {
    expect(text('abcdef', 4)).toBe('abc…');
    expect(text('\u202e'.repeat(5), 4)).toBe('⟨U+…');
    expect(text('x'.repeat(400))).toBe('x'.repeat(400));
    expect(text('x'.repeat(401))).toBe(`${'x'.repeat(399)}…`);
  });
});

describe('a field without Markdown', () => {
  test('keeps its signs, and nothing in it is found', () => {
    expect(plain('a *b* @ana [x](y) [z](w) #1')).toBe(`a *b* @${J}ana [x]${J}(y) [z]${J}(w) #${J}1`);
    expect(plain(' a\nb ')).toBe(' a␊b ');
  });

  test('ends at its limit', () => {
    expect(plain('abcdef', 4)).toBe('abc…');
    expect(plain('\u202e'.repeat(5), 4)).toBe('⟨U+…');
    expect(plain('x'.repeat(401))).toBe(`${'x'.repeat(399)}…`);
  });
});

describe('a message that quotes', () => {
  test.each([
    ['Write `## Timeline` above it.', 'Write `## Timeline` above it.'],
    ['`a` and `b`', '`a` and `b`'],
    ['`a``b`', '```a``b```'],
    ['``a`b`` is one', '``a`b`` is one'],
    ['one ` alone', 'one \\` alone'],
    ['```mermaid and `x`', '\\`\\`\\`mermaid and `x`'],
    ['` a `', '`a`'],
    ['a`b`c', 'a`b`c'],
    ['  *around* `b`  ', '\\*around\\* `b`'],
    ['a\t`b`', 'a␉ `b`'],
    ['`b` c', '`b` c'],
    ['`x`a b`y`', '`x`a b`y`'],
    ['`x` `y`', '`x` `y`'],
    ['` ` empty', '*(empty)* empty'],
    ['', ''],
  ])('of %j is %j', (value, markdown) => {
    expect(prose(value)).toBe(markdown);
  });

  test('ends at its limit, in whatever it ends', () => {
    expect(prose('abcdef', 4)).toBe('abc…');
    expect(prose('ab `cdef`', 6)).toBe('ab \\`c…');
    expect(prose('x'.repeat(401))).toBe(`${'x'.repeat(399)}…`);
  });

  test('keeps all of its plain words, however many signs they take', () => {
    const words = '\u202e'.repeat(50);
    expect(prose(words).endsWith('⟨U+202E⟩') || prose(words).endsWith('…')).toBe(true);
    expect(prose(`${'a '.repeat(100)}\`b\``)).toBe(`${'a '.repeat(100)}\`b\``);
  });
});

describe('a table cell', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['a \\\\| b', 'a \\\\\\\\\\| b'],
    ['a \\ b', 'a \\ b'],
    ['||', '\\|\\|'],
    ['plain', 'plain'],
  ])('of %j is %j', (markdown, expected) => {
    expect(cell(markdown)).toBe(expected);
  });
});

test('a link without a target is its label', () => {
  expect(link('a', 'https://a.example')).toBe('[a](https://a.example)');
  expect(link('a', undefined)).toBe('a');
});

describe('a block to copy', () => {
  test.each([
    [['a', 'b'], '```md\na\nb\n```'],
    [['```', 'a', '```'], '````md\n```\na\n```\n````'],
    [['a `````', '`', 'b'], '``````md\na `````\n`\nb\n``````'],
    [['``'], '```md\n``\n```'],
  ])('of %j has a fence that nothing in it closes', (lines, expected) => {
    expect(fenced(lines)).toBe(expected);
  });
});

describe('the page of a file', () => {
  const url = (path: string, ...range: Parameters<typeof fileUrl>[3][]) =>
    fileUrl('https://github.com/o/r', 'c1', path, ...range);

  test.each([
    ['a/b.md', 'https://github.com/o/r/blob/c1/a/b.md'],
    ["a (1)/b'c!*~_.md", 'https://github.com/o/r/blob/c1/a%20%281%29/b%27c%21%2A%7E%5F.md'],
    ['ä#?.md', 'https://github.com/o/r/blob/c1/%C3%A4%23%3F.md'],
  ])('of %j is %s', (path, expected) => {
    expect(url(path)).toBe(expected);
  });

  test.each(['a//b.md', '/a.md', 'a/', './a.md', 'a/../b.md', 'a/.'])('of %j is none', (path) => {
    expect(url(path)).toBeUndefined();
  });

  test('names the lines of a range', () => {
    expect(url('a.md', at(3, 1, 2))).toBe('https://github.com/o/r/blob/c1/a.md?plain=1#L3');
    expect(url('a.md', at(3, 1, 2, 5))).toBe('https://github.com/o/r/blob/c1/a.md?plain=1#L3-L5');
  });

  test('is none where the address would be too long', () => {
    const rest = 'https://github.com/o/r/blob/c1/'.length;
    expect(url('a'.repeat(1500 - rest))).toHaveLength(1500);
    expect(url('a'.repeat(1501 - rest))).toBeUndefined();
  });

  test('half a character does not make it fail', () => {
    expect(urlSegment('a\ud800b')).toBe('a%EF%BF%BDb');
    expect(urlSegment('\ud800\udc00')).toBe('%F0%90%80%80');
  });
});
