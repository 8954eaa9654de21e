import { describe, expect, test } from '@jest/globals';
import { printableJson, renderJson } from '../../src/render/json.js';
import { columns, fitted, printable, withoutCommands, wrapped } from '../../src/render/terminal.js';
import { cut, visible } from '../../src/render/visible.js';
import { reports } from './reports.js';

/** The joiner that nobody sees. */
const J = '\u200d';

describe('made visible', () => {
  test.each([
    ['a b-é更', 'a b-é更'],
    ['\u0000\t\n\u001b\u001f', '␀␉␊␛␟'],
    ['\u007f\u0080', '␡⟨U+0080⟩'],
    ['\u00ad\u200b\u2060\ufeff', '⟨U+00AD⟩⟨U+200B⟩⟨U+2060⟩⟨U+FEFF⟩'],
    ['\u202e\u2066', '⟨U+202E⟩⟨U+2066⟩'],
    ['\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'],
    ['\u2800\u3164\u115f', '⟨U+2800⟩⟨U+3164⟩⟨U+115F⟩'],
    ['\ud800a\udc00', '⟨U+D800⟩a⟨U+DC00⟩'],
    ['\u{e0041}\u{10ffff}', '⟨U+E0041⟩⟨U+10FFFF⟩'],
    ['👩\u200d🚒', '👩\u200d🚒'],
    ['⚕\ufe0f\u200d⚕', '⚕\ufe0f\u200d⚕'],
    ['👩\u200da', '👩⟨U+200D⟩a'],
    ['a\u200d👩', 'a⟨U+200D⟩👩'],
    ['a\ufe0f\u200d👩', 'a\ufe0f⟨U+200D⟩👩'],
    ['\u2764\ufe0e\ufe0f', '\u2764\ufe0e\ufe0f'],
  ])('%j is %j', (value, shown) => {
    expect(visible(value)).toBe(shown);
  });
});

describe('cut', () => {
  test.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀d', 4, 'ab…'],
    ['a😀cd', 4, 'a😀…'],
    ['ab\ue000de', 4, 'ab\ue000…'],
    ['ab\ud7ffde', 4, 'ab\ud7ff…'],
    ['ab\ud800\udc00e', 4, 'ab…'],
    ['ab\udbff\udfffe', 4, 'ab…'],
    ['', 4, ''],
  ])('%j to %i is %j', (value, limit, expected) => {
    expect(cut(value, limit)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(limit);
  });
});

describe('on a terminal', () => {
  test.each([
    ['::error::x', `:${J}:error::x`],
    ['  ::error::x', `  :${J}:error::x`],
    ['\u00a0\u0085::x', `\u00a0⟨U+0085⟩::x`],
    ['a ::error::x', 'a ::error::x'],
    ['##[error]x ##[y', `##${J}[error]x ##${J}[y`],
    ['# #[a', '# #[a'],
    ['a\n::b', 'a␊::b'],
    [':a:', ':a:'],
  ])('%j is %j', (value, line) => {
    expect(printable(value)).toBe(line);
  });

  test('a line ends at its limit', () => {
    expect(printable('abcdef', 4)).toBe('abc…');
    expect(printable('\u202e'.repeat(4), 4)).toBe('⟨U+…');
    expect(printable('x'.repeat(1000))).toBe('x'.repeat(1000));
    expect(printable('x'.repeat(1001))).toBe(`${'x'.repeat(999)}…`);
  });

  test('commands are broken in each line of an output', () => {
    expect(withoutCommands('a\n::b\n\t::c::\r\n::d\na::e')).toBe(`a\n:${J}:b\n\t:${J}:c::\r\n:${J}:d\na::e`);
    expect(withoutCommands('\n\n::a')).toBe(`\n\n:${J}:a`);
    expect(withoutCommands('\u0085\u3000\u0085::a')).toBe(`\u0085\u3000\u0085:${J}:a`);
  });

  test.each([
    ['', 0],
    ['abc', 3],
    ['更新', 4],
    ['한', 2],
    ['ｗ', 2],
    ['👩🚒', 4],
    ['e\u0301', 1],
    [`👩${J}🚒`, 4],
    ['⟨␊…', 3],
    ['\u{20000}', 2],
  ])('%j takes %i columns', (value, count) => {
    expect(columns(value)).toBe(count);
  });

  test.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['更新', 4, '更新'],
    ['更新中', 4, '更…'],
    ['a更新', 4, 'a更…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['', 4, ''],
  ])('%j fits %i columns as %j', (value, limit, shown) => {
    expect(fitted(value, limit)).toBe(shown);
  });

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two', 6, ['one', 'two']],
    ['one   two', 20, ['one two']],
    ['verylongword a', 4, ['verylongword', 'a']],
    ['a verylongword', 4, ['a', 'verylongword']],
    ['更新 更新', 9, ['更新 更新']],
    ['更新 更新', 8, ['更新', '更新']],
    ['', 4, ['']],
  ])('%j in %i columns', (value, limit, lines) => {
    expect(wrapped(value, limit)).toEqual(lines);
  });
});

describe('as JSON', () => {
  test.each<[unknown, string]>([
    [{ a: ['b'] }, '{\n  "a": [\n    "b"\n  ]\n}'],
    ['a\u0000\u001b\u007f\u0085', '"a\\u0000\\u001b\\u007f\\u0085"'],
    ['a\nb', '"a\\nb"'],
    ['\u2028\u2029\u202e\ufeff\u00ad', '"\\u2028\\u2029\\u202e\\ufeff\\u00ad"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['\ud800', '"\\ud800"'],
    ['##[error]##[', '"##\\u005berror]##\\u005b"'],
    ['é更😀', '"é更😀"'],
  ])('%j is %s', (value, json) => {
    expect(printableJson(value)).toBe(json);
    expect(JSON.parse(json)).toEqual(value);
  });

  test('a report ends its last line', () => {
    expect(renderJson(reports.pass)).toBe(`${printableJson(reports.pass)}\n`);
  });
});
