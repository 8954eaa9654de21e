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
    return matches.filter(
      ({ first }) =>
        !denials.some(({ last }) => last < first && first - last <= DENIAL_REACH && !this.#turnsBetween(last, first)),
    );
  }

  /**
   * The words of a match that tells of an act, where it was done: "was never escalated", "should have been escalated"
   * and "refuses to escalate" tell of none.
   */
  done(concept: Concept): readonly Match[] {
    const matches = this.affirmed(concept);
    if (matches.length === 0) return matches;
    const unreal = this.matches('unreal');
    if (unreal.length === 0) return matches;
    return matches.filter(
      ({ first, last }) =>
        !unreal.some(
          (mark) =>
            (mark.first < first && first - mark.last <= UNREAL_REACH && !this.#turns(mark.last, first)) ||
            (mark.first > first && mark.last < last && this.#isAuxiliary(mark.last, last)),
        ),
    );
  }

  /** Those of some matches that do not begin within an occurrence of one of some concepts. */
  outside(matches: readonly Match[], ...concepts: readonly Concept[]): readonly Match[] {
    if (matches.length === 0 || !this.has(...concepts)) return matches;
    const others = concepts.flatMap((concept) => this.matches(concept));
    return matches.filter((match) => !others.some(({ first, last }) => first <= match.first && match.first <= last));
  }

  /** Whether it is made only of words about the text itself and about what is known: "The cause is described above." */
  get isHollow(): boolean {
    const { length } = this.sentence.words;
    if (length > LONGEST_HOLLOW) return false;
    return this.has('announced') || this.matches('hollow').length === length;
  }

  /** Whether it tells a cause only as unknown; "unclear at first, but then traced to a leak" tells it. */
  get leavesCauseOpen(): boolean {
    const unknown = this.matches('unknown').at(-1);
    if (unknown !== undefined && !this.#goesOn(unknown, 'because-of', 'led-to', 'finding')) return true;
    const denied = this.matches('not-the-cause').at(-1);
    if (denied === undefined) return false;
    return !this.words(denied.last + 1).some((word) => word === ',' || word === ';') && !this.#goesOn(denied);
  }

  /** Whether words behind a match turn to something else, and tell one of some concepts, if any are named. */
  #goesOn({ last }: Match, ...concepts: readonly Concept[]): boolean {
    const turn = this.matches('turn').find(({ first }) => first > last);
    if (turn === undefined) return false;
    return (
      concepts.length === 0 || concepts.some((concept) => this.matches(concept).some(({ first }) => first > turn.first))
    );
  }

  /** Whether all words between two help the last: "the team was not \[yet been] paged". */
  #isAuxiliary(from: number, to: number): boolean {
    const between = to - from - 1;
    return (
      between === 0 || this.matches('auxiliary').filter(({ first }) => first > from && first < to).length === between
    );
  }

  /** Whether another clause begins between two words. */
  #turns(from: number, to: number): boolean {
    return this.words(from + 1, to + 1).some((word) => CLAUSE_MARKS.has(word)) || this.#turnsBetween(from, to);
  }

  #turnsBetween(from: number, to: number): boolean {
    return this.matches('turn').some(({ first }) => first > from && first <= to);
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

/** An act that is refused, intended or imagined stands at most so many words behind the word for that. */
const UNREAL_REACH = 4;
/** A longer sentence says something. */
const LONGEST_HOLLOW = 25;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '|', '(', ')', 'and']);

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
