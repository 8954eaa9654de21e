import { describe, expect, test } from '@jest/globals';
import { Lines, VisibleText } from '../src/model/text.js';

describe('Lines', () => {
  test.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\ufeffab', 1, 1, 1],
    ['\ufeffab', 2, 1, 2],
    ['💥x', 2, 1, 3],
    ['a', 9, 1, 2],
    ['a', -1, 1, 1],
  ])('%j at %i is %i:%i', (source, offset, line, column) => {
    expect(new Lines(source).position(offset)).toEqual({ line, column });
  });
});

describe('VisibleText', () => {
  // `a&amp;b` and, behind two other characters, `cd`.
  const text = new VisibleText('a&bcd', [
    { from: 0, to: 1, start: 0, end: 1 },
    { from: 1, to: 2, start: 1, end: 6 },
    { from: 2, to: 3, start: 6, end: 7 },
    { from: 3, to: 5, start: 9, end: 11 },
  ]);
  test.each([
    [0, 5, 0, 11],
    [1, 2, 1, 6],
    [2, 4, 6, 10],
    [4, 9, 10, 11],
    [3, 3, 9, 9],
    [5, 5, 11, 11],
  ])('%i to %i was written from %i to %i', (from, to, start, end) => {
    expect(text.span(from, to)).toEqual({ start, end });
    expect(text.slice(from, to).span()).toEqual({ start, end });
    expect(
      text
        .slice(0, 5)
        .slice(from)
        .span(0, to - from),
    ).toEqual({ start, end });
  });
  test('joined texts keep their places', () => {
    const joined = VisibleText.joined([text.slice(0, 2), text.slice(4), text.slice(2, 3)]);
    expect(joined.value).toBe('a&db');
    expect([...joined.value].map((_, i) => joined.span(i, i + 1))).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 6 },
      { start: 10, end: 11 },
      { start: 6, end: 7 },
    ]);
  });
  test('of nothing stands where that would', () => {
    expect(VisibleText.joined([text.slice(2, 2), text.slice(5)]).span()).toEqual({ start: 6, end: 6 });
  });
  test('shows the offsets that its characters begin at', () => {
    const shown = (some: VisibleText) => Array.from({ length: 12 }, (_, i) => i).filter((i) => some.shows(i));
    expect(shown(text)).toEqual([0, 1, 6, 9, 10]);
    expect(shown(text.slice(1, 4))).toEqual([1, 6, 9]);
  });
});
