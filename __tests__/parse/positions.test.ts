/** Every character that a reader sees leads back to the character that was written. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/model/postmortem.js';
import { parse, preScan } from '../../src/parse/index.js';

const runs = Number(process.env.PROPERTY_RUNS ?? 200);

const fragments = [
  'The shop was down',
  'Timeline',
  '**Issue Summary:**',
  '14:05 UTC - alert',
  '&amp; &#65; &copy; &#x1F4A5;',
  '\\*not bold\\* \\_',
  '`code | here`',
  '``a ` b``',
  '*em* __strong__ ~~gone~~',
  '[text](http://x.y "t") ![alt](a.png)',
  '<b>bold</b> <br> <span style="x">s</span>',
  '💥 漢字 naïve é',
  'a  ',
  'b\\',
  '$x$ cost $5',
  '[^1] note',
  'http://x.y/z <http://a.b>',
  'i\u200bn \u00adshy',
  '##Impact',
  '| a | b |',
  '|---|---|',
  '| c \\| d | `e\\|f` |',
  '---',
  '```',
  '<ul><li>x &lt; y</li></ul>',
  '<!-- c -->',
  '<details>',
  '</details>',
  '[^1]: used',
  '[x]: http://y "title"',
  'word\tword',
];
const prefixes = ['', '', '', '- ', '* [x] ', '1. ', '> ', '> - ', '  ', '    ', '\t', '# ', '### ', '  - ', '>>'];
const line = fc.tuple(fc.constantFrom(...prefixes), fc.array(fc.constantFrom(...fragments), { maxLength: 3 }));
const newline = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n');
const documents = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, newline), { maxLength: 25 }))
  .map(
    ([bom, lines]) =>
      (bom ? '\ufeff' : '') + lines.map(([[prefix, parts], end]) => prefix + parts.join(' ') + end).join(''),
  );

/** What is wrong with a block's map; null where nothing is. */
function fault(block: Block, source: string): string | null {
  const { value } = block.text;
  let before = 0;
  for (let i = 0; i < value.length; i++) {
    const { start, end } = block.text.span(i, i + 1);
    const written = source.slice(start, end);
    const generated = block.kind === 'row' && start === end;
    const isSame = written === value[i];
    const isBreak = value[i] === '\n' && /^(?:<br[^>]*>|[\s\\>])+$/i.test(written);
    // A tab shows as the spaces that its container left of it, a line break in code as a space.
    const isTab = value[i] === ' ' && /^[\t\r\n]$/.test(written);
    const isReference = /^&[#\w]+;$/.test(written);
    if (!isSame && !generated && !isBreak && !isTab && !isReference)
      return `${JSON.stringify(value[i])} at ${i} is ${JSON.stringify(written)}`;
    if (start < before) return `offset ${i} goes back`;
    before = start;
  }
  return null;
}

describe('positions', () => {
  test('hold for every character of every block and heading', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const document = parse('a.md', source);
        for (const block of document.blocks) expect(fault(block, source)).toBeNull();
        for (const section of document.sections) {
          const { start, end } = section.heading.span();
          expect(start).toBeGreaterThanOrEqual(section.span.start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(section.span.end).toBeGreaterThanOrEqual(section.span.start);
        }
      }),
      { numRuns: runs },
    );
  });

  test('blocks stand in the order in which they were written, and sections hold only blocks of the document', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { blocks, sections } = parse('a.md', source);
        const starts = blocks.filter(({ text }) => text.value !== '').map(({ text }) => text.span().start);
        // Footnotes are read where they are written, so nothing is out of order.
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        const known = new Set(blocks);
        for (const section of sections) for (const block of section.blocks) expect(known.has(block)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('line endings and a byte order mark change nothing but the offsets', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const plain = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
        const values = (text: string) => parse('a.md', text).blocks.map(({ kind, text: { value } }) => [kind, value]);
        const crlf = `\ufeff${plain.replaceAll('\n', '\r\n')}`;
        expect(values(crlf)).toEqual(values(plain));
        expect(parse('a.md', crlf).words).toBe(parse('a.md', plain).words);
      }),
      { numRuns: runs },
    );
  });
});

describe('any text', () => {
  test('that passes the pre-scan is read without an error', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'<>![]()*_`~#-+|\\&;:$"\'= \t\n\ra1'), maxLength: 300 }),
    );
    fc.assert(
      fc.property(anything, (source) => {
        if (!preScan(source).ok) return;
        const document = parse('a.md', source);
        for (const block of document.blocks) expect(fault(block, source)).toBeNull();
      }),
      { numRuns: 5 * runs },
    );
  });
});
