/** A document as the facts read it: the sentences of each section, and the grammar that finds concepts in them. */
import type { Block, Postmortem, Section, SectionId } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { sectionsOf } from '../parse/index.js';
import type { Leftover } from '../parse/leftovers.js';
import { mainSections } from '../parse/vocabulary.js';
import { Grammar, type Match, type Reading } from './grammar.js';
import { forLast } from './last.js';
import { leftoversOf } from './leftovers.js';
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
    // “Root cause and trigger”: the trigger is a part of why.
    return this.sections.some(({ ids }) => ids[0] === id && ids.every((other) => other === id || other === 'trigger'));
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
    const denials = this.#ends('denial');
    if (denials.size === 0) return matches;
    const turns = this.#firsts('turn');
    return matches.filter(({ first }) => !isUnder(denials, first, (at) => turns.has(at)));
  }

  /**
   * The words of a match that tells of an act, where it was done: "was never escalated", "should have been escalated"
   * and "refuses to escalate" tell of none.
   */
  done(concept: Concept): readonly Match[] {
    const matches = this.affirmed(concept);
    if (matches.length === 0) return matches;
    const unreal = this.#ends('unreal');
    if (unreal.size === 0) return matches;
    const turns = this.#firsts('turn');
    const auxiliaries = this.#firsts('auxiliary');
    const { words } = this.sentence;
    const isTurn = (at: number) => turns.has(at) || CLAUSE_MARKS.has(words[at]!.text);
    return matches.filter(
      ({ first, last }) => !isUnder(unreal, first, isTurn) && !isWithin(unreal, first, last, auxiliaries),
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

  /** The first word of each occurrence of a concept, by its last one. */
  #ends(concept: Concept): ReadonlyMap<number, number> {
    return new Map(this.matches(concept).map(({ first, last }) => [last, first]));
  }

  #firsts(concept: Concept): ReadonlySet<number> {
    return new Set(this.matches(concept).map(({ first }) => first));
  }

  at({ first, last }: Match): Span {
    return spanOf(this.sentence, first, last);
  }

  /** The words from one up to another, that one not included. */
  words(from = 0, to = this.sentence.words.length): string[] {
    return this.sentence.words.slice(from, to).map((word) => word.text);
  }
}

/** A denial, refusal or intention reaches over at most so many words: "did not have to be escalated". */
const REACH = 4;

/** Whether one of some marks reaches a word, no word between them turning to something else. */
function isUnder(marks: ReadonlyMap<number, number>, first: number, isTurn: (at: number) => boolean): boolean {
  for (let at = first; at >= Math.max(0, first - REACH); at--) {
    if ((marks.get(at) ?? first) < first) return true;
    if (isTurn(at)) return false;
  }
  return false;
}

/** Whether one of some marks denies the last word of a match: "the team was not yet paged". */
function isWithin(
  marks: ReadonlyMap<number, number>,
  first: number,
  last: number,
  auxiliaries: ReadonlySet<number>,
): boolean {
  for (let at = last - 1; at > first; at--) {
    if ((marks.get(at) ?? first) > first) return true;
    if (!auxiliaries.has(at)) return false;
  }
  return false;
}

/** A longer sentence says something. */
const LONGEST_HOLLOW = 25;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '|', '(', ')', 'and']);

/** Every sentence of a document, in order. */
export const passagesOf = forLast((document: Postmortem): readonly Passage[] => {
  const passages: Passage[] = [];
  const blanks = leftoversOf(document).filter(({ kind }) => kind === 'blank');
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
    const own = blanks.filter(({ span }) => span.start < block.span.end && block.span.start < span.end);
    for (const sentence of sentencesOf(block)) {
      passages.push(new Passage(own.length === 0 ? sentence : withoutBlanks(sentence, own), sections, homes));
    }
  }
  return passages;
});

/** What a blank asks for is not said: "[describe how it was resolved]". */
function withoutBlanks(sentence: Sentence, blanks: readonly Leftover[]): Sentence {
  const isBlank = ({ start, end }: Span) => blanks.some(({ span }) => span.start < end && start < span.end);
  return { ...sentence, words: sentence.words.filter(({ from, to }) => !isBlank(sentence.text.span(from, to))) };
}

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
