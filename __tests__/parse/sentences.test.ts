import { describe, expect, test } from '@jest/globals';
import { VisibleText } from '../../src/model/text.js';
import { label, parse, sentences } from '../../src/parse/index.js';

const split = (value: string) => sentences(VisibleText.plain(value)).map((sentence) => sentence.value);

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['At 5 p.m. EST it failed. We saw it.', ['At 5 p.m. EST it failed.', 'We saw it.']],
    ['It failed at 5 p.m. The team saw it.', ['It failed at 5 p.m.', 'The team saw it.']],
    ['We use e.g. Nginx 1.18.0 and i.e. no proxy.', ['We use e.g. Nginx 1.18.0 and i.e. no proxy.']],
    [
      'See wp-settings.php and api.example.com. Then restart.',
      ['See wp-settings.php and api.example.com.', 'Then restart.'],
    ],
    ['It took approx. 5 min. to fix.', ['It took approx. 5 min. to fix.']],
    ['He said “stop.” Then it stopped.', ['He said “stop.”', 'Then it stopped.']],
    ['What now?! Restart…', ['What now?!', 'Restart…']],
    ['No stop at the end', ['No stop at the end']],
    ['a line\nthat goes on', ['a line\nthat goes on']],
    ['10:00 down\n10:05 up', ['10:00 down', '10:05 up']],
    ['网站坏了。修好了。', ['网站坏了。', '修好了。']],
    ['...', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('know where they stand', () => {
    const [, second] = sentences(parse('a.md', '**One** &amp; all. Two\\.').blocks[0]!.text);
    expect(second!.span()).toEqual({ start: 19, end: 24 });
  });
});

describe('labels', () => {
  test.each([
    ['Impact: all users', 'Impact', 'all users'],
    ['**Impact** all users', 'Impact', 'all users'],
    ['**Impact:** all users', 'Impact', 'all users'],
    ['**Impact** - all users', 'Impact', 'all users'],
    ['Duration:2 hours', null, null],
    ['14:05 the alert rang', null, null],
    ['http://x.y is down', null, null],
    ['No label here', null, null],
    ['The team that was on call on that day said: hello', null, null],
  ])('%s', (source, name, rest) => {
    const found = label(parse('a.md', `x\n\n${source}`).blocks[1]!);
    expect(found?.label.value ?? null).toBe(name);
    expect(found?.rest.value ?? null).toBe(rest);
  });
});
