import type { Finding, Rule } from '../model/check.js';
import type { Block, Postmortem } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { sectionsOf, wordCount, wordsOf } from '../parse/index.js';
import { mainSections } from '../parse/vocabulary.js';

export interface LengthOptions {
  readonly min?: number;
  readonly max?: number;
}

/** The text keeps to the word limits. */
export const rule: Rule<LengthOptions> = {
  id: 'length',
  judge: (document, { min, max }) => {
    const { words } = document;
    if (max !== undefined && words > max) {
      const finding: Finding = {
        message: `The text has ${words} words, ${words - max} more than the limit of ${max}.`,
        help: `Shorten it by ${words - max} words: keep what a reader who was not there needs.`,
        at: whereExceeded(document.blocks, max),
        related: longest(document),
      };
      return { outcome: 'fail', findings: [finding] };
    }
    if (min !== undefined && words < min) {
      const finding: Finding = {
        message: `The text has ${words === 1 ? '1 word' : `${words} words`}, ${min - words} fewer than the ${min} that are asked for.`,
        help: `Add ${min - words} words where it says least: how the cause worked, what was tried, what will change.`,
        at: { start: 0, end: 0 },
      };
      return { outcome: 'fail', findings: [finding] };
    }
    return { outcome: 'pass', evidence: [] };
  },
};

/** The block with which the limit is passed. */
function whereExceeded(blocks: readonly Block[], max: number): Span {
  let words = 0;
  for (const block of blocks) {
    words += wordCount([block]);
    if (words > max) return block.text.span();
  }
  return { start: 0, end: 0 };
}

/** The longest section, which is the first place to shorten. */
function longest(document: Postmortem): NonNullable<Finding['related']> {
  const sections = mainSections
    .flatMap((id) => sectionsOf(document, id).slice(0, 1))
    .map((section) => ({ section, words: wordCount(section.blocks) + wordsOf(section.heading.value) }))
    .sort((a, b) => b.words - a.words);
  return sections
    .slice(0, 1)
    .map(({ section, words }) => ({ label: `The longest section has ${words} words.`, at: section.heading.span() }));
}
