/**
 * Finds concepts in sentences. A grammar names concepts and says for each how it is put in words, in a small pattern
 * language; it is compiled once, and matching takes time linear in the length of the text.
 *
 *     user: 'user*, customer*, client/clients'
 *     monitor: 'nagios, health check*, alert*'
 *     alarm: '<monitor> ~4 reported/fired'
 *
 * Commas and line breaks separate patterns. The elements of a pattern, separated by spaces, stand in the order of the
 * words that they match:
 *
 * | element   | matches                                                           |
 * |-----------|-------------------------------------------------------------------|
 * | `word`    | this word, or one of the marks `% : ; ? ! ( ) & + → \|`           |
 * | `word*`   | every word that begins so: inflections and derivations            |
 * | `*ed`     | every longer word that ends so                                    |
 * | `<name>`  | an occurrence of a concept                                        |
 * | `#`       | a number, no time of day                                          |
 * | `@`       | a word that is written like a name                                |
 * | `a/<b>`   | one of several                                                    |
 * | `!a/b`    | one word that is none of these, before another word or concept     |
 * | `a?`      | one or none                                                       |
 * | `~4`      | up to four words, none of which ends a clause (`;`, `:`, `\|`)    |
 * | `^`       | the start of the sentence (only as the first element)             |
 */
import type { Sentence, Word } from './sentence.js';

/** Each concept's patterns. */
export type Lexicon = Readonly<Record<string, string>>;

/** An occurrence in a sentence: the words from `first` up to `last`, both included. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** What of a pattern stands in one place: one of some words or concepts, one other word, or nothing behind a last gap. */
interface Element {
  readonly kind: 'one' | 'other' | 'end';
  readonly symbols: readonly number[];
  readonly concepts: readonly number[];
  /** So many words may stand before it. */
  readonly gap: number;
}

interface Pattern {
  readonly atStart: boolean;
  /** It is one of some words alone, as most are. */
  readonly isWord: boolean;
  /** Elements of one other word each. */
  readonly before: readonly Element[];
  /** The element that it is looked for by: its first that is no `!a/b`. */
  readonly head: Element;
  readonly after: readonly Element[];
}

interface Concept {
  readonly patterns: readonly Pattern[];
  /** Those whose head may be another concept. */
  readonly byConcept: readonly (readonly [concept: number, patterns: readonly Pattern[]])[];
}

/** What a grammar knows of a word. */
interface Known {
  /** The literals that it matches. */
  readonly symbols: readonly number[];
  /** The concepts that it heads patterns of, and those patterns. */
  readonly heads: readonly number[];
  readonly patterns: readonly (readonly Pattern[])[];
  /** The concepts that can occur where it stands, by other concepts, too. */
  readonly opens: readonly number[];
  readonly endsClause: boolean;
}

/** The words behind the last ones of what starts at one word. */
type Ends = number[] | undefined;

/** Where a concept occurs in a sentence: by its first word. */
type Occurrences = readonly Readonly<Ends>[];

/** The patterns of one concept that a word heads, and the next such word. */
interface Start {
  readonly at: number;
  readonly patterns: readonly Pattern[];
  readonly next: Start | undefined;
}

/** A sentence as one grammar reads it; what it holds is found when first asked for. */
export interface Reading {
  readonly words: readonly Known[];
  /** By concept: where its own words stand, so that a concept costs what there is of it, not the sentence's length. */
  readonly starts: readonly (Start | undefined)[];
  /** By concept. */
  readonly found: (Occurrences | undefined)[];
}

const NUMBER = /^\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3})*$/;
/** A pattern of one element that is neither optional, nor a gap, nor a denial, nor bound to the start. */
const ONE = /^[^\s?!~^]+$/;
const NOWHERE: Occurrences = [];
const NO_MATCHES: readonly Match[] = [];
const NO_ELEMENTS: readonly Element[] = [];
const CLAUSE_END: ReadonlySet<string> = new Set([';', ':', '|']);
/** No word of a pattern is longer. */
const LONGEST = 24;
/** So many different words are remembered. */
const REMEMBERED = 20_000;

export class Grammar<Name extends string = string> {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #concepts: Concept[] = [];
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  /** By literal: the patterns that it heads, by their concepts. */
  readonly #heads: [concept: number, patterns: readonly Pattern[]][][] = [];
  /** By literal: the concepts that occur only where it, or another literal that lists them, does. */
  readonly #opens: number[][] = [];
  readonly #number = 0;
  readonly #name = 1;
  #symbolCount = 2;
  readonly #words = new Map<string, Known>();
  readonly #namesByWord = new Map<string, Known>();

  /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
  constructor(lexicon: Readonly<Record<Name, string>>) {
    const compiled = Object.entries<string>(lexicon).map(([name, text]) => {
      const patterns = text.split(/,\s|\n/).filter((pattern) => pattern.trim() !== '');
      return { concept: this.#concept(name), patterns: patterns.flatMap((pattern) => this.#compile(pattern)) };
    });
    for (const { concept, patterns } of compiled) this.#concepts[concept] = conceptOf(patterns);
    const proven = new Set<number>();
    for (const concept of this.#names.keys()) this.#prove(concept, proven, []);
    this.#indexHeads();
  }

  /** A sentence as this grammar reads it. */
  read(sentence: Sentence): Reading {
    const found = new Array<Occurrences | undefined>(this.#names.length).fill(NOWHERE);
    const words: Known[] = [];
    for (const word of sentence.words) {
      const known = this.#known(word);
      words.push(known);
      for (const concept of known.opens) found[concept] = undefined;
    }
    const starts = new Array<Start | undefined>(this.#names.length).fill(undefined);
    for (let at = words.length - 1; at >= 0; at--) {
      const { heads, patterns } = words[at]!;
      for (let i = 0; i < heads.length; i++)
        starts[heads[i]!] = { at, patterns: patterns[i]!, next: starts[heads[i]!] };
    }
    return { words, starts, found };
  }

  /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
  matches(concept: Name, reading: Reading): readonly Match[] {
    const found = this.#find(this.#concept(concept), reading);
    if (found === NOWHERE) return NO_MATCHES;
    const matches: Match[] = [];
    for (let first = 0; first < found.length; first++) {
      const ends = found[first];
      if (ends !== undefined) matches.push({ first, last: Math.min(...ends) - 1 });
    }
    return matches;
  }

  has(concept: Name, reading: Reading): boolean {
    return this.#find(this.#concept(concept), reading) !== NOWHERE;
  }

  #concept(name: string): number {
    let concept = this.#numbers.get(name);
    if (concept === undefined) {
      concept = this.#names.push(name) - 1;
      this.#numbers.set(name, concept);
    }
    return concept;
  }

  #known({ text, isName }: Word): Known {
    const remembered = isName ? this.#namesByWord : this.#words;
    let known = remembered.get(text);
    if (known === undefined) {
      const symbols = isName ? [...this.#literals(text), this.#name] : this.#literals(text);
      const heads = symbols.flatMap((symbol) => this.#heads[symbol]!);
      known = {
        symbols,
        heads: heads.map(([concept]) => concept),
        patterns: heads.map(([, patterns]) => patterns),
        opens: [...new Set(symbols.flatMap((symbol) => this.#opens[symbol]!))],
        endsClause: CLAUSE_END.has(text),
      };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(text, known);
    }
    return known;
  }

  /** Every literal of the grammar that a word matches. */
  #literals(word: string): readonly number[] {
    const symbols: number[] = [];
    const exact = this.#exact.get(word);
    if (exact !== undefined) symbols.push(exact);
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) symbols.push(prefix);
    }
    for (const [suffix, symbol] of this.#suffixes)
      if (word.length > suffix.length && word.endsWith(suffix)) symbols.push(symbol);
    if (NUMBER.test(word)) symbols.push(this.#number);
    return symbols;
  }

  #find(concept: number, reading: Reading): Occurrences {
    const earlier = reading.found[concept];
    if (earlier !== undefined) return earlier;
    let found: Ends[] | undefined;
    for (let start = reading.starts[concept]; start !== undefined; start = start.next)
      for (const pattern of start.patterns) found = this.#look(pattern, start.at, reading, found);
    for (const [first, patterns] of this.#concepts[concept]!.byConcept) {
      const heads = this.#find(first, reading);
      for (let at = 0; at < heads.length; at++)
        if (heads[at] !== undefined) for (const pattern of patterns) found = this.#look(pattern, at, reading, found);
    }
    reading.found[concept] = found ?? NOWHERE;
    return reading.found[concept];
  }

  /** Adds where a pattern stands whose head stands at a word. Gaps are short, so it ends in few places. */
  #look({ atStart, isWord, before, head, after }: Pattern, at: number, reading: Reading, found: Ends[] | undefined) {
    if (isWord) return withEnds(found, at, at + 1, reading);
    const start = at - before.length;
    if (start < 0 || (atStart && start > 0) || !areOther(before, start, reading)) return found;
    let ends = this.#step(head, at, reading, undefined);
    for (const element of after) {
      if (ends === undefined) return found;
      let next: Ends;
      for (const end of ends) next = this.#step(element, end, reading, next);
      ends = next;
    }
    let all = found;
    for (const end of ends ?? []) all = withEnds(all, start, end, reading);
    return all;
  }

  /** The ends, and where the next element may begin if this one, or the gap before it, begins at a word. */
  #step({ kind, symbols, concepts, gap }: Element, from: number, reading: Reading, before: Ends): Ends {
    const { words } = reading;
    let ends = before;
    for (let at = from; at <= words.length; at++) {
      if (kind === 'end') ends = withEnd(ends, at);
      else if (at < words.length) {
        if (isOneOf(symbols, words[at]!.symbols) === (kind === 'one') && !(kind === 'other' && words[at]!.endsClause))
          ends = withEnd(ends, at + 1);
        for (const concept of concepts)
          for (const end of this.#find(concept, reading)[at] ?? []) ends = withEnd(ends, end);
      }
      if (at === from + gap || at === words.length || words[at]!.endsClause) break;
    }
    return ends;
  }

  /** A pattern without its optional elements: one for each way to leave them out. */
  #compile(pattern: string): Pattern[] {
    const text = pattern.trim();
    // Most patterns are one word, which takes a fraction of what others do.
    if (ONE.test(text)) {
      const head = this.#one(text, text);
      return [{ atStart: false, isWord: head.concepts.length === 0, before: NO_ELEMENTS, head, after: NO_ELEMENTS }];
    }
    const parts = text.split(/\s+/);
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    let ways: (Element | number)[][] = [[]];
    for (const part of parts) {
      const isOptional = part.length > 1 && part.endsWith('?');
      const read = this.#part(isOptional ? part.slice(0, -1) : part, pattern);
      const taken = ways.map((way) => [...way, read]);
      ways = isOptional ? [...ways, ...taken] : taken;
    }
    return ways.map((way) => {
      const elements = withGaps(way);
      const head = elements.findIndex(({ kind }) => kind !== 'other');
      if (elements[head]?.kind !== 'one' || elements.slice(0, head + 1).some(({ gap }) => gap > 0))
        throw new Error(`the pattern “${pattern.trim()}” does not start with a word`);
      const [before, after] = [elements.slice(0, head), elements.slice(head + 1)];
      return { atStart, isWord: false, before, head: elements[head], after };
    });
  }

  /** An element of a pattern; a number: a gap of so many words. */
  #part(part: string, pattern: string): Element | number {
    if (/^~\d+$/.test(part)) return Number(part.slice(1));
    if (part.length === 1 || !part.startsWith('!')) return this.#one(part, pattern);
    const symbols = part
      .slice(1)
      .split('/')
      .map((text) => this.#symbol(text, pattern));
    return { kind: 'other', symbols, concepts: [], gap: 0 };
  }

  #one(part: string, pattern: string): Element {
    const symbols: number[] = [];
    const concepts: number[] = [];
    for (const text of part.length > 1 ? part.split('/') : [part]) {
      if (text.startsWith('<')) concepts.push(this.#concept(text.slice(1, -1)));
      else symbols.push(this.#symbol(text, pattern));
    }
    return { kind: 'one', symbols, concepts, gap: 0 };
  }

  #symbol(literal: string, pattern: string): number {
    if (literal === '#') return this.#number;
    if (literal === '@') return this.#name;
    const isPrefix = literal.endsWith('*');
    const isSuffix = literal.startsWith('*');
    const table = isPrefix ? this.#prefixes : isSuffix ? this.#suffixes : this.#exact;
    const key = isPrefix ? literal.slice(0, -1) : isSuffix ? literal.slice(1) : literal;
    let symbol = table.get(key);
    if (symbol === undefined) {
      if (key === '' || key.includes('*') || key !== key.toLowerCase() || key.length > LONGEST)
        throw new Error(`“${literal}” in the pattern “${pattern.trim()}” is no word`);
      symbol = this.#symbolCount++;
      table.set(key, symbol);
    }
    return symbol;
  }

  #prove(number: number, proven: Set<number>, path: readonly string[]): void {
    if (proven.has(number)) return;
    const name = this.#names[number]!;
    if (path.includes(name)) throw new Error(`the concept “${name}” rests on itself: ${path.join(' → ')}`);
    const concept = this.#concepts[number];
    if (concept === undefined) throw new Error(`“${path.at(-1)}” names the concept “${name}”, which is not there`);
    for (const { head, after } of concept.patterns)
      for (const element of [head, ...after])
        for (const other of element.concepts) this.#prove(other, proven, [...path, name]);
    proven.add(number);
  }

  #indexHeads(): void {
    for (let symbol = 0; symbol < this.#symbolCount; symbol++) {
      this.#heads.push([]);
      this.#opens.push([]);
    }
    const opening: ReadonlySet<number>[] = [];
    const opens = (concept: number): ReadonlySet<number> => {
      const known = opening[concept];
      if (known !== undefined) return known;
      const symbols = new Set<number>();
      opening[concept] = symbols;
      const { patterns, byConcept } = this.#concepts[concept]!;
      for (const { head } of patterns) for (const symbol of head.symbols) symbols.add(symbol);
      for (const [other] of byConcept) for (const symbol of opens(other)) symbols.add(symbol);
      return symbols;
    };
    for (const concept of this.#names.keys()) {
      for (const symbol of opens(concept)) this.#opens[symbol]!.push(concept);
      const bySymbol = grouped(this.#concepts[concept]!.patterns, ({ head }) => head.symbols);
      for (const [symbol, patterns] of bySymbol) this.#heads[symbol]!.push([concept, patterns]);
    }
  }
}

/** A pattern's parts as elements that know the gaps before them. */
function withGaps(parts: readonly (Element | number)[]): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of parts) {
    if (typeof part === 'number') gap += part;
    else {
      elements.push({ ...part, gap });
      gap = 0;
    }
  }
  if (gap > 0) elements.push({ kind: 'end', symbols: [], concepts: [], gap });
  return elements;
}

function conceptOf(patterns: readonly Pattern[]): Concept {
  return { patterns, byConcept: [...grouped(patterns, ({ head }) => head.concepts)] };
}

function grouped(
  patterns: readonly Pattern[],
  keysOf: (pattern: Pattern) => readonly number[],
): Map<number, Pattern[]> {
  const groups = new Map<number, Pattern[]>();
  for (const pattern of patterns)
    for (const key of keysOf(pattern)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [pattern]);
      else group.push(pattern);
    }
  return groups;
}

/** Whether each of some elements for one other word fits, from a word on. */
function areOther(elements: readonly Element[], start: number, { words }: Reading): boolean {
  for (let i = 0; i < elements.length; i++) {
    const { symbols, endsClause } = words[start + i]!;
    if (endsClause || isOneOf(elements[i]!.symbols, symbols)) return false;
  }
  return true;
}

function isOneOf(wanted: readonly number[], symbols: readonly number[]): boolean {
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i];
    for (let j = 0; j < wanted.length; j++) if (wanted[j] === symbol) return true;
  }
  return false;
}

/** What was found, with what starts at one word and ends before another. */
function withEnds(found: Ends[] | undefined, start: number, end: number, { words }: Reading): Ends[] {
  const all = found ?? new Array<Ends>(words.length).fill(undefined);
  all[start] = withEnd(all[start], end);
  return all;
}

function withEnd(ends: Ends, end: number): number[] {
  if (ends === undefined) return [end];
  if (!ends.includes(end)) ends.push(end);
  return ends;
}
