/** A document as the facts read it: the sentences of each section, and the grammar that finds concepts in them. */
import type { Block, Postmortem, Section, SectionId } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { sectionsOf } from '../parse/index.js';
import { mainSections } from '../parse/vocabulary.js';
import { Grammar, type Match, type Reading } from './grammar.js';
import { forLast } from './last.js';
import { type Concept, en } from './lexicon/en.js';
import { type Sentence, sentencesOf, spanOf } from './sentence.js';

const grammar = new Grammar<Concept>(en);

/** A sentence with what it says and where it stands. */
export class Passage {
  #reading: Reading | undefined;

  constructor(
    readonly sentence: Sentence,
    /** The sections that hold it, the innermost first. */
    readonly sections: readonly Section[],
    /** The main sections that it counts for. */
    readonly homes: readonly SectionId[],
  ) {}

  get block(): Block {
    return this.sentence.block;
  }

  get text(): string {
    return this.sentence.text.value;
  }

  get span(): Span {
    return spanOf(this.sentence);
  }

  isIn(id: SectionId): boolean {
    return this.sections.some(({ ids }) => ids.includes(id));
  }

  /** As `isIn`, but for sections that serve as something else, too: "Mitigation and prevention". */
  isJustIn(id: SectionId): boolean {
    return this.sections.some(({ ids }) => ids.length === 1 && ids[0] === id);
  }

  /** "None", "N/A": a place that is kept free, and says nothing. */
  get isEmpty(): boolean {
    return this.has('nothing');
  }

  matches(concept: Concept): readonly Match[] {
    return grammar.matches(concept, this.#read());
  }

  has(...concepts: readonly Concept[]): boolean {
    const reading = this.#read();
    for (const concept of concepts) if (grammar.has(concept, reading)) return true;
    return false;
  }

  #read(): Reading {
    this.#reading ??= grammar.read(this.sentence);
    return this.#reading;
  }

  /** The words of a match, without what denies it: "was not escalated" does not say that it was. */
  affirmed(concept: Concept): readonly Match[] {
    const matches = this.matches(concept);
    if (matches.length === 0) return matches;
    const denials = this.matches('denial');
    if (denials.length === 0) return matches;
    return matches.filter(({ first }) => !denials.some(({ last }) => last < first && first - last <= DENIAL_REACH));
  }

  at({ first, last }: Match): Span {
    return spanOf(this.sentence, first, last);
  }

  /** The words from one up to another, that one not included. */
  words(from = 0, to = this.sentence.words.length): string[] {
    return this.sentence.words.slice(from, to).map((word) => word.text);
  }
}

/** A denial reaches over at most so many words: "did not have to be escalated". */
const DENIAL_REACH = 4;

/** Every sentence of a document, in order. */
export const passagesOf = forLast((document: Postmortem): readonly Passage[] => {
  const passages: Passage[] = [];
  const serving = mainSections.map((id) => ({ id, sections: new Set(sectionsOf(document, id)) }));
  const homesOf = (around: readonly Section[]): readonly SectionId[] => {
    for (const section of around) {
      const ids = serving.filter(({ sections }) => sections.has(section)).map(({ id }) => id);
      if (ids.length > 0) return ids;
    }
    return [];
  };
  let next = 0;
  let sections: readonly Section[] = [];
  let homes: readonly SectionId[] = [];
  for (const block of document.blocks) {
    const before = next;
    while (document.sections[next] !== undefined && document.sections[next]!.span.start <= block.span.start) next++;
    const section = document.sections[next - 1] ?? null;
    if (next > before) {
      sections = chain(section);
      homes = homesOf(sections);
    }
    if (block.kind === 'code' || block.header === true || isTitle(block, section)) continue;
    if (block.kind === 'heading' && homes.length === 0) continue;
    for (const sentence of sentencesOf(block)) passages.push(new Passage(sentence, sections, homes));
  }
  return passages;
});

/** A section and those that hold it. */
function chain(innermost: Section | null): Section[] {
  const sections: Section[] = [];
  for (let section = innermost; section !== null; section = section.parent) sections.push(section);
  return sections;
}

/** The title of a known section says nothing by itself, unless it is an entry with its time. */
function isTitle(block: Block, section: Section | null): boolean {
  return (
    block.kind === 'heading' &&
    section !== null &&
    section.ids.length > 0 &&
    section.span.start === block.span.start &&
    !/\d/.test(block.text.value)
  );
}
