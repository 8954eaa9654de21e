/** Everything that reads an author's text takes linear time: 100,000 characters of the worst kind are read at once. */

import { describe, expect, test } from '@jest/globals';
import type { Block, Postmortem } from '../../src/model/postmortem.js';
import { VisibleText } from '../../src/model/text.js';
import { isProse, looksDrawn } from '../../src/parse/code.js';
import { htmlTokens } from '../../src/parse/html.js';
import { humourIn } from '../../src/parse/humour.js';
import { isBrief, labelOf, preScan, sentences, wordsOf } from '../../src/parse/index.js';
import { languageOf, loadDetector, mostlyNotEnglish, Prose } from '../../src/parse/language.js';
import { leftovers } from '../../src/parse/leftovers.js';
import { mathRanges } from '../../src/parse/math.js';
import { bareTitle, titleWords } from '../../src/parse/titles.js';
import { waiversIn } from '../../src/parse/waivers.js';
import { cpuTime } from '../cpu-time.js';

await loadDetector();

const length = 100_000;
const units = [
  'a',
  ' ',
  '\n',
  '.',
  ',',
  ':',
  '-',
  '–',
  '(',
  '[',
  '[insert ',
  '{{a',
  '<',
  '<your ',
  '</',
  '<!--',
  '<a href="',
  '$',
  '$\\a',
  '$$',
  '&',
  '&amp',
  '*',
  '_',
  '__ ',
  '#',
  '|',
  '`',
  '\t',
  '1',
  '1:',
  '10:00 ',
  '12 may ',
  '2024-',
  "'",
  '"',
  '?',
  '?\n',
  'a?',
  'Here is a ',
  'sure! i',
  'must contain ',
  'ha',
  'like a b',
  'e.g.',
  'a.b.',
  'p.m. ',
  '\u200b',
  '漢',
  '💥',
  'X',
  'X ',
  'http://',
  'a@',
  '/',
  'a/',
  'TODO ',
  'format ',
  ':a',
  ':smile',
  '- ',
  '1. ',
  'YYYY-',
  '\u0300',
  '\\',
  '+--',
  'you ',
  '<!-- postmortem-gate: waive a ',
];

const documentOf = (value: string): Postmortem => {
  const span = { start: 0, end: value.length };
  const block: Block = { kind: 'paragraph', depth: 0, text: VisibleText.plain(value), span, strong: [] };
  return {
    path: 'a.md',
    source: value,
    sections: [],
    blocks: [block],
    words: 1000,
    figures: [],
    frontMatter: null,
    waivers: [],
    hints: [],
    tricks: [],
  };
};

const readers: Readonly<Record<string, (document: Postmortem) => unknown>> = {
  bareTitle: ({ source }) => titleWords(bareTitle(source)),
  sentences: ({ blocks }) => sentences(blocks[0]!.text),
  labelOf: ({ blocks }) => labelOf(blocks[0]!.text),
  wordsOf: ({ source }) => wordsOf(source),
  leftovers,
  humourIn,
  isBrief,
  languageOf: (document) => languageOf(new Prose(document)),
  mostlyNotEnglish: (document) => mostlyNotEnglish(new Prose(document)),
  isProse: ({ source }) => isProse(source),
  looksDrawn: ({ source }) => looksDrawn(source),
  mathRanges: ({ source }) => mathRanges(source, () => false),
  htmlTokens: ({ source }) => htmlTokens(source),
  waiversIn: ({ source }) => waiversIn(`<!--${source}-->`, [{ start: 0, end: source.length + 7 }]),
  preScan: ({ source }) => preScan(source),
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('reads 100,000 characters of anything in seconds, which quadratic time exceeds', () => {
    const slow = units.filter((unit) => {
      const document = documentOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
      const start = cpuTime();
      read(document);
      return cpuTime() - start > 3000;
    });
    expect(slow).toEqual([]);
  });
});
