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

test('VisibleText gives the span that its characters were written at', () => {
  const text = new VisibleText('a&b', [0, 1, 6, 7]);
  expect(text.span(1, 2)).toEqual({ start: 1, end: 2 });
  expect(text.slice(2).span()).toEqual({ start: 6, end: 7 });
});
