import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeFrame, linesOf, type Mark } from '../../src/render/code-frame.js';
import { columns, wrapped } from '../../src/render/terminal.js';
import { leastCpuTime } from '../cpu-time.js';
import { at, document, FAILING_PATH, FAILING_TEXT, failing, pretty, prettyPieces, report, reports } from './reports.js';

const same = (words: string): string => words;
const COLOURS = { gutter: same, main: same, related: same };
const frame = (source: string, marks: readonly Mark[], width = 78): string[] =>
  codeFrame(linesOf(source), marks, width, COLOURS);
const main = (...range: Parameters<typeof at>): Mark => ({ range: at(...range), kind: 'main' });

describe('code frame', () => {
  test('carets stand below the very characters', () => {
    expect(frame('one\ntwo three', [main(2, 5, 10)])).toEqual(['  │', '2 │ two three', '  │     ^^^^^']);
  });

  test('tabs become spaces and wide characters take two columns', () => {
    expect(frame('\t更 x', [main(1, 4, 5)])).toEqual(['  │', '1 │     更 x', '  │        ^']);
  });

  test('an astral character is two columns of the position and two of the terminal', () => {
    expect(frame('🔥 fire', [main(1, 1, 3)])).toEqual(['  │', '1 │ 🔥 fire', '  │ ^^']);
  });

  test('CRLF, lone CR and a byte order mark move nothing', () => {
    for (const source of ['\ufeffab\r\ncd', 'ab\rcd', 'ab\ncd']) {
      expect(frame(source, [main(1, 1, 2), main(2, 2, 3)])).toEqual(['  │', '1 │ ab', '  │ ^', '2 │ cd', '  │  ^']);
    }
  });

  test('an empty range and one that ends on a later line still show', () => {
    expect(frame('abc\ndef', [main(1, 2, 2)]).at(-1)).toBe('  │  ^');
    expect(frame('abc\ndef', [main(1, 2, 3, 2)]).at(-1)).toBe('  │  ^^');
  });

  test('lines far apart are joined by an ellipsis, labels stand behind the carets', () => {
    const source = Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n');
    expect(frame(source, [main(2, 1, 5), { range: at(12, 1, 5), kind: 'related', label: 'here' }])).toEqual([
      '   │',
      ' 2 │ line 2',
      '   │ ^^^^',
      ' …',
      '12 │ line 12',
      '   │ ---- here',
    ]);
  });

  test('a label that does not fit beside its carets stands below them, one for several marks once', () => {
    const label = 'it is said only here, under “Root cause”';
    const related = (...range: Parameters<typeof at>): Mark => ({ range: at(...range), kind: 'related', label });
    expect(frame('The issue was fixed by a rollback', [related(1, 15, 20), related(1, 26, 34)], 46)).toEqual([
      '  │',
      '1 │ The issue was fixed by a rollback',
      '  │               -----',
      '  │                          --------',
      '  │   it is said only here, under “Root cause”',
    ]);
  });

  test('a line that is not there gives no frame', () => {
    expect(frame('a', [main(7, 1, 2)])).toEqual([]);
  });

  test('whatever the line and the place, a frame fits and the carets lie below the marked words', () => {
    const words = fc.array(fc.constantFrom('alpha', 'b', '更新', '🔥', '\t', 'é', '…'), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 30, max: 120 }), (before, marked, after, width) => {
        const [lead, middle, tail] = [before, [...marked, '<>'], after].map((part) => part.join(' '));
        const [, text = '', under = ''] = frame(
          lead! + middle! + tail!,
          [main(1, lead!.length + 1, lead!.length + middle!.length + 1)],
          width,
        );
        expect(columns(text)).toBeLessThanOrEqual(width);
        expect(columns(under)).toBeLessThanOrEqual(width);
        // What stands above the carets is how the marked words begin.
        const from = under.indexOf('^');
        let column = 0;
        let above = '';
        for (const character of text) {
          if (column >= from && column < under.length) above += character;
          column += columns(character);
        }
        expect(middle!.replaceAll('\t', '    ').startsWith(above)).toBe(true);
        expect(above).not.toBe('');
      }),
    );
  });

  test('a line of a megabyte is quick', () => {
    const taken = leastCpuTime(1000, () => {
      frame('a\t更'.repeat(300_000), [main(1, 450_000, 450_010)]);
    });
    expect(taken).toBeLessThan(1000);
  });
});

describe('terminal output', () => {
  const sources = new Map([[FAILING_PATH, FAILING_TEXT]]);

  test.each(Object.entries(reports))('%s: colours change nothing but colours', (_, each) => {
    const coloured = pretty(each, { color: true, sources });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(each, { color: false, sources }));
  });

  test('a large report comes document by document, in whole lines', () => {
    const documents = Array.from({ length: 3 }, (_, i) => ({ ...failing, path: `${i}.md` }));
    const pieces = prettyPieces(report({ verdict: 'fail', documents }), { color: false, sources });
    expect(pieces.map((piece) => /^✗ (\d)\.md/.exec(piece.trimStart())?.[1])).toEqual(['0', '1', '2', undefined]);
    expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
    expect(pieces.join('')).not.toMatch(/^\n|\n\n\n|\n\n$/);
  });

  test('it fits 80 columns', () => {
    const lines = pretty(reports.fail, { color: false, sources, verbose: true }).split('\n');
    expect(lines.filter((line) => columns(line) > 80)).toEqual([]);
  });

  test('errors come first', () => {
    const output = pretty(reports.fail, { color: false, sources });
    const order = ['error[length]', 'warning[times.consistent]', 'hint[lessons]'].map((each) => output.indexOf(each));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('verbose shows the words that a check rests on', () => {
    const held = document({
      checks: [
        {
          id: 'summary.timezone',
          severity: 'error',
          says: 'the time zone',
          outcome: 'pass',
          evidence: [at(10, 9, 12)],
        },
      ],
    });
    expect(pretty(report({ documents: [held] }), { color: false, sources, verbose: true })).toContain(
      '  ✓ the time zone summary.timezone\n      10:9    UTC\n',
    );
  });

  test('more places of one kind than can be taken in are listed by their lines', () => {
    const findings = Array.from({ length: 8 }, (_, i) => ({
      message: 'Too long.',
      help: 'Split it.',
      ...at(i + 1, 1, 3),
    }));
    const many = document({
      verdict: 'fail',
      checks: [{ id: 'timeline.brief', severity: 'error', says: 'short entries', outcome: 'fail', findings }],
    });
    const output = pretty(report({ verdict: 'fail', documents: [many] }), { color: false, sources });
    expect(output).toContain('the same at 3 more places: lines 6, 7, 8');
    expect(output.match(/help:/g)).toHaveLength(1);
  });

  test('a document without its text still names the place', () => {
    expect(pretty(report({ verdict: 'fail', documents: [failing] }), { color: false, sources: new Map() })).toContain(
      `  at ${FAILING_PATH}:5:6\n  help: `,
    );
  });

  test('a word longer than a line stands alone', () => {
    expect(wrapped('a bb ccccccc d', 4)).toEqual(['a bb', 'ccccccc', 'd']);
  });
});
