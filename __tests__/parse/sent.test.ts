/** What one thread has parsed is, in another one, what it would have parsed itself. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Postmortem } from '../../src/model/postmortem.js';
import type { VisibleText } from '../../src/model/text.js';
import { parse } from '../../src/parse/index.js';
import { received, written } from '../../src/parse/sent.js';
import { hostileText } from '../render/hostile-text.js';
import { documents } from './documents.js';

const toldText = (text: VisibleText) => ({
  value: text.value,
  characters: Array.from(text.value, (_, i) => text.span(i, i + 1)),
  start: text.span(0, 0),
  end: text.span(text.value.length),
});
const toldBlock = ({ text, cells, ...rest }: Block) => ({ ...rest, text: toldText(text), cells: cells?.map(toldText) });

/** All that can be asked of a postmortem; which blocks and sections are the same ones, too. */
const told = ({ sections, blocks, ...rest }: Postmortem) => ({
  ...rest,
  blocks: blocks.map(toldBlock),
  sections: sections.map((section) => ({
    ...section,
    heading: toldText(section.heading),
    parent: section.parent === null ? null : sections.indexOf(section.parent),
    blocks: section.blocks.map((block) => blocks.indexOf(block)),
  })),
});

function expectSame(text: string): Postmortem {
  const document = parse('a.md', text);
  const sent = received('a.md', text, written(document));
  expect(told(sent)).toEqual(told(document));
  return sent;
}

const titles = ['## Timeline', '**Root cause:** x', 'Issue Summary', '### Impact', '- Resolution:', '| Impact | y |'];
const titled = fc
  .array(fc.oneof(documents, hostileText, fc.constantFrom(...titles)), { maxLength: 6 })
  .map((parts) => parts.join('\n\n'));

test('a postmortem is the same once it was sent, whatever its text', () => {
  fc.assert(fc.property(titled, (text) => void expectSame(text)));
});

test('its sections hold their own blocks, and stand in one another', () => {
  const { sections, blocks } = expectSame(
    '## Timeline\n\n### Day 1\n\n- 10:00 UTC - it broke\n\n| a | b |\n|---|---|\n| c | &amp; |\n',
  );
  expect(sections.map(({ id, parent }) => [id, parent?.id])).toEqual([
    ['timeline', undefined],
    [null, 'timeline'],
  ]);
  expect(sections[0]!.blocks).toContain(blocks.at(-1));
  expect(blocks.at(-1)!.cells!.map(({ value }) => value)).toEqual(['c', '&']);
});
