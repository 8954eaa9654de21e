import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, wordsOf } from '../../src/parse/index.js';

describe('words', () => {
  test.each([
    ['', 0],
    ['The shop was down.', 4],
    ['state-of-the-art', 1],
    ['and/or', 1],
    ['it – was—down', 3],
    ['- * / | …', 0],
    ['100% at 14:05', 3],
    ["don't", 1],
    ['see https://example.com/a/b for more', 3],
    ['(https://example.com)', 0],
    ['a\u00a0b\u3000c', 3],
    ['网站无法访问', 3],
    ['café naïve', 2],
  ])('%j has %i', (text, count) => {
    expect(wordsOf(text)).toBe(count);
  });

  test.each([
    ['front matter', '---\ntitle: one two\n---\nthree', 1],
    ['a comment', '<!-- one two -->\n\nthree', 1],
    ['tags', '<span style="color: red">one</span> two', 2],
    ['a fence', '```\none two\n```\nthree', 1],
    ['indented code', 'one\n\n    x = y\n', 1],
    ['inline code', 'run `git status` now', 4],
    ['headings and lists', '# One two\n\n- three\n- four', 4],
    ['tables', '| one | two |\n|---|---|\n| three | four five |', 5],
    ['cells outside the table', '| one |\n|---|\n| two | three |', 2],
    ['image alternatives', '![one two](a.png) three', 1],
    ['links', '[one two](http://x.y "three")', 2],
    ['an address as a link', '<http://x.y> one', 1],
    ['a footnote that is used', 'one[^1]\n\n[^1]: two three', 3],
    ['a footnote that is not', 'one\n\n[^1]: two three', 1],
    ['definitions', '[//]: # (one two three)\n\nfour', 1],
    ['definitions over several lines', '[one]:\n/two\n"three\nfour"\n\nfive', 1],
    ['zero-width spaces', 'i\u200bn\u200bc', 1],
    ['fillers', 'a \u3164 \u2800 b', 2],
    ['folded text', '<details>\n\none two\n\n</details>\n\nthree', 1],
    ['unfolded text', '<details open>\n\none two\n\n</details>\n\nthree', 3],
    ['scripts', '<script>one two</script>\n\nthree', 1],
    ['a formula', 'one $\\color{white}{two three}$ four', 2],
    ['sums of money', 'lost $5,000 and $7,000 today', 5],
    ['an unclosed comment', 'one\n\n<!-- two\n\nthree', 1],
    ['HTML lists', '<ul><li>one two</li><li>three</li></ul>', 3],
  ])('%s', (_, source, count) => {
    expect(parse('a.md', source).words).toBe(count);
  });

  test('marking words up does not change how many they are', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const marked = fc
      .tuple(word, fc.constantFrom('', '**', '_', '`', '~~'))
      .map(([text, mark]) => `${mark}${text}${mark}`);
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 20 }), (words) => {
        expect(parse('a.md', `x ${words.join(' ')}`).words).toBe(words.length + 1);
      }),
    );
  });
});
