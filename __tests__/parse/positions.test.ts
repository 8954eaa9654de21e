/** Every character that a reader sees leads back to the character that was written. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/model/postmortem.js';
import { parse, preScan } from '../../src/parse/index.js';
import { documents } from './documents.js';

const runs = Number(process.env.PROPERTY_RUNS ?? 200);

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
