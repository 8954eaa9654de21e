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
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  /** The element that it is looked for by: its first that is no `!a/b`. */
  readonly head: number;
}

/** A concept's patterns by what their heads match, so that each word is compared with few of them. */
interface Concept {
  readonly patterns: readonly Pattern[];
  readonly bySymbol: readonly (readonly Pattern[] | undefined)[];
  readonly byConcept: ReadonlyMap<number, readonly Pattern[]>;
}

/** Where a concept occurs in a sentence: by its first word, the words behind its last. */
type Occurrences = readonly (readonly number[] | undefined)[];

/** A sentence as one grammar reads it; what it holds is found when first asked for. */
export interface Reading {
  readonly words: readonly Word[];
  /** By word: the literals that it matches. */
  readonly symbols: readonly (readonly number[])[];
  /** By concept. */
  readonly found: (Occurrences | undefined)[];
}

const NUMBER = /^\d+(?:[.,]\d+)*$/;
const NOWHERE: Occurrences = [];
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
  /** By literal: the concepts that occur only where it, or another literal that lists them, does. */
  readonly #headed: number[][] = [];
  readonly #number = 0;
  readonly #name = 1;
  #symbolCount = 2;
  readonly #remembered = new Map<string, readonly number[]>();

  /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
  constructor(lexicon: Readonly<Record<Name, string>>) {
    const compiled = Object.entries<string>(lexicon).map(([name, text]) => {
      const patterns = text.split(/,\s|\n/).filter((pattern) => pattern.trim() !== '');
      return { concept: this.#concept(name), patterns: patterns.flatMap((pattern) => this.#compile(pattern)) };
    });
    for (const { concept, patterns } of compiled) this.#concepts[concept] = conceptOf(patterns, this.#symbolCount);
    const proven = new Set<number>();
    for (const concept of this.#names.keys()) this.#prove(concept, proven, []);
    this.#indexHeads();
  }

  /** A sentence as this grammar reads it. */
  read({ words }: Sentence): Reading {
    const symbols = words.map((word) => this.#symbols(word));
    const found = new Array<Occurrences | undefined>(this.#names.length).fill(NOWHERE);
    for (const some of symbols)
      for (const symbol of some) for (const concept of this.#headed[symbol]!) found[concept] = undefined;
    return { words, symbols, found };
  }

  /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
  matches(concept: Name, reading: Reading): Match[] {
    const matches: Match[] = [];
    this.#find(this.#concept(concept), reading).forEach((ends, first) => {
      if (ends !== undefined) matches.push({ first, last: Math.min(...ends) - 1 });
    });
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

  /** Every literal of the grammar that a word matches. */
  #symbols({ text, isName }: Word): readonly number[] {
    const symbols = this.#literals(text);
    return isName ? [...symbols, this.#name] : symbols;
  }

  #literals(word: string): readonly number[] {
    const remembered = this.#remembered.get(word);
    if (remembered !== undefined) return remembered;
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
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, symbols);
    return symbols;
  }

  #find(concept: number, reading: Reading): Occurrences {
    const known = reading.found[concept];
    if (known !== undefined) return known;
    const { bySymbol, byConcept } = this.#concepts[concept]!;
    const { symbols } = reading;
    let found: (number[] | undefined)[] | undefined;
    const look = (patterns: readonly Pattern[], head: number): void => {
      for (const pattern of patterns) {
        const start = head - pattern.head;
        if (start < 0 || (pattern.atStart && start > 0)) continue;
        for (const end of this.#ends(pattern, start, reading)) {
          found ??= new Array(symbols.length);
          found[start] ??= [];
          addTo(found[start], end);
        }
      }
    };
    for (let at = 0; at < symbols.length; at++) {
      for (const symbol of symbols[at]!) {
        const patterns = bySymbol[symbol];
        if (patterns !== undefined) look(patterns, at);
      }
    }
    for (const [first, patterns] of byConcept)
      this.#find(first, reading).forEach((ends, at) => {
        if (ends !== undefined) look(patterns, at);
      });
    reading.found[concept] = found ?? NOWHERE;
    return reading.found[concept];
  }

  /** Where a pattern ends that starts at a word. Gaps are short, so there are few such places. */
  #ends({ elements }: Pattern, start: number, reading: Reading): readonly number[] {
    let ends = [start];
    for (const element of elements) {
      const next: number[] = [];
      for (const end of ends) this.#step(element, end, reading, next);
      if (next.length === 0) return next;
      ends = next;
    }
    return ends;
  }

  /** Adds where the next element may begin if this one, or the gap before it, begins at a word. */
  #step({ kind, symbols, concepts, gap }: Element, from: number, reading: Reading, ends: number[]): void {
    const { words, symbols: own } = reading;
    for (let at = from; at <= words.length; at++) {
      if (kind === 'end') addTo(ends, at);
      else if (at < words.length) {
        if (isOneOf(symbols, own[at]!) === (kind === 'one') && !(kind === 'other' && isClauseEnd(words[at]!)))
          addTo(ends, at + 1);
        for (const concept of concepts) for (const end of this.#find(concept, reading)[at] ?? []) addTo(ends, end);
      }
      if (at === from + gap || at === words.length || isClauseEnd(words[at]!)) return;
    }
  }

  /** A pattern without its optional elements: one for each way to leave them out. */
  #compile(pattern: string): Pattern[] {
    const parts = pattern.trim().split(/\s+/);
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
      return { elements, atStart, head };
    });
  }

  /** An element of a pattern; a number: a gap of so many words. */
  #part(part: string, pattern: string): Element | number {
    if (/^~\d+$/.test(part)) return Number(part.slice(1));
    const literals = (texts: readonly string[]) => texts.map((text) => this.#symbol(text, pattern));
    if (part.length > 1 && part.startsWith('!'))
      return { kind: 'other', symbols: literals(part.slice(1).split('/')), concepts: [], gap: 0 };
    const alternatives = part === '/' ? ['/'] : part.split('/');
    return {
      kind: 'one',
      concepts: alternatives.filter((text) => text.startsWith('<')).map((text) => this.#concept(text.slice(1, -1))),
      symbols: literals(alternatives.filter((text) => !text.startsWith('<'))),
      gap: 0,
    };
  }

  #symbol(literal: string, pattern: string): number {
    if (literal === '#') return this.#number;
    if (literal === '@') return this.#name;
    const isPrefix = literal.endsWith('*');
    const table = isPrefix ? this.#prefixes : literal.startsWith('*') ? this.#suffixes : this.#exact;
    const key = literal.replaceAll('*', '');
    if (key === '' || key !== key.toLowerCase() || key.length > LONGEST)
      throw new Error(`“${literal}” in the pattern “${pattern.trim()}” is no word`);
    const symbol = table.get(key) ?? this.#symbolCount++;
    table.set(key, symbol);
    return symbol;
  }

  #prove(number: number, proven: Set<number>, path: readonly string[]): void {
    if (proven.has(number)) return;
    const name = this.#names[number]!;
    if (path.includes(name)) throw new Error(`the concept “${name}” rests on itself: ${path.join(' → ')}`);
    const concept = this.#concepts[number];
    if (concept === undefined) throw new Error(`“${path.at(-1)}” names the concept “${name}”, which is not there`);
    for (const { elements } of concept.patterns)
      for (const element of elements) for (const other of element.concepts) this.#prove(other, proven, [...path, name]);
    proven.add(number);
  }

  #indexHeads(): void {
    for (let symbol = 0; symbol < this.#symbolCount; symbol++) this.#headed.push([]);
    const known: ReadonlySet<number>[] = [];
    const heads = (concept: number): ReadonlySet<number> => {
      const { patterns, byConcept } = this.#concepts[concept]!;
      known[concept] ??= new Set([
        ...patterns.flatMap(({ elements, head }) => elements[head]!.symbols),
        ...[...byConcept.keys()].flatMap((other) => [...heads(other)]),
      ]);
      return known[concept];
    };
    for (const concept of this.#names.keys()) for (const symbol of heads(concept)) this.#headed[symbol]!.push(concept);
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

function conceptOf(patterns: readonly Pattern[], symbolCount: number): Concept {
  const bySymbol = new Array<Pattern[] | undefined>(symbolCount).fill(undefined);
  const byConcept = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    const head = pattern.elements[pattern.head]!;
    for (const symbol of head.symbols) {
      bySymbol[symbol] ??= [];
      bySymbol[symbol].push(pattern);
    }
    for (const concept of head.concepts) byConcept.set(concept, [...(byConcept.get(concept) ?? []), pattern]);
  }
  return { patterns, bySymbol, byConcept };
}

const isClauseEnd = ({ text }: Word) => CLAUSE_END.has(text);

function isOneOf(wanted: readonly number[], symbols: readonly number[]): boolean {
  for (const symbol of symbols) if (wanted.includes(symbol)) return true;
  return false;
}

function addTo(ends: number[], end: number): void {
  if (!ends.includes(end)) ends.push(end);
}
