/** Text to Postmortem: the only place that knows Markdown. */
import type { CustomSection } from '../config/settings.js';
import type { Postmortem, Section, SectionId } from '../model/postmortem.js';
import { readBlocks } from './blocks.js';
import { markdownTree } from './markdown.js';
import { outline } from './sections.js';
import { bareTitle, TitleFinder, titleWords } from './titles.js';
import { gathered } from './tricks.js';
import { readTitle } from './vocabulary.js';
import { waiversIn } from './waivers.js';
import { wordCount } from './words.js';

export interface ParseOptions {
  /** Sections that the team asks for besides the known ones. */
  readonly sections?: readonly CustomSection[];
}

/**
 * The postmortem in a Markdown file, with every position in UTF-16 offsets of `source`.
 * Never throws on a text that passed the pre-scan.
 */
export function parse(path: string, source: string, options: ParseOptions = {}): Postmortem {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const reading = readBlocks(markdownTree(source.slice(shift)), source, shift);
  const parts = new TitleFinder(lookupWith(options.sections ?? [])).parts(reading.blocks);
  const { sections, hints } = outline(parts, source);
  const blocks = parts.map(({ block }) => block);
  return {
    path,
    source,
    sections,
    blocks,
    words: wordCount(blocks),
    figures: reading.figures,
    waivers: waiversIn(source, reading.comments),
    hints: [...hints, ...reading.hints],
    tricks: gathered(reading.tricks, blocks),
    frontMatter: reading.frontMatter,
  };
}

/** What a section of a team's own is called in a document: no word of the vocabulary is called so. */
export const ownSectionId = ({ id }: Pick<CustomSection, 'id'>): SectionId => `section.${id}`;

/** A team's own titles come before the vocabulary; one that it knows whole is still of its kinds, too. */
function lookupWith(sections: readonly CustomSection[]) {
  const own = new Map<string, SectionId>();
  for (const section of sections) {
    const names = [section.title, ...section.aliases];
    for (const name of names) own.set(titleWords(bareTitle(name)).join(' '), ownSectionId(section));
  }
  if (own.size === 0) return readTitle;
  return (words: readonly string[]) => {
    const id = own.get(words.join(' '));
    const reading = readTitle(words);
    if (id === undefined) return reading;
    const kinds = reading.unknown === 0 ? reading.ids : [];
    return { ids: [...kinds, id], unknown: 0, known: words.length, atEdge: true };
  };
}

/** What stands in for a main section where the document has none of that name. */
const standIns: Readonly<Record<SectionId, readonly SectionId[]>> = {
  cause: ['root-cause', 'resolution'],
  measures: ['action-items', 'improvements'],
  'root-cause': ['cause'],
  resolution: ['cause'],
  'action-items': ['measures', 'improvements'],
};

/** Every section that serves as `id`: those of that kind, or what stands in for them; none that stands in another of them. */
export function sectionsOf(document: Postmortem, id: SectionId): readonly Section[] {
  const outermost = (wanted: readonly SectionId[], top: boolean) => {
    const found = document.sections.filter(
      ({ ids, parent }) => ids.some((own) => wanted.includes(own)) && !(top && isInMain(parent)),
    );
    return found.filter((section) => !found.some((other) => other !== section && isInside(section, other)));
  };
  const own = outermost([id], false);
  if (!Object.hasOwn(standIns, id)) return own;
  const besides = outermost(standIns[id]!, true);
  if (id === 'measures' && own.length > 0)
    return [...own, ...besides.filter((section) => !own.some((o) => isInside(section, o)))];
  return own.length > 0 ? own : besides;
}

function isInMain(section: Section | null): boolean {
  for (let at = section; at !== null; at = at.parent) {
    if (at.ids.includes('summary') || at.ids.includes('timeline')) return true;
  }
  return false;
}

function isInside(section: Section, outer: Section): boolean {
  for (let at = section.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The first section that serves as `id`. */
export function sectionOf(document: Postmortem, id: SectionId): Section | null {
  return sectionsOf(document, id)[0] ?? null;
}

export { isBrief, isPostmortem } from './kind.js';
export { limits, type PreScan, preScan } from './limits.js';
export { label, labelOf, sentences } from './sentences.js';
export { wordCount, wordsOf } from './words.js';
