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
 * | `!a/b`    | one word that is none of these                                    |
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

type Element =
  | { readonly kind: 'one'; readonly symbols: readonly number[]; readonly concepts: readonly number[] }
  | { readonly kind: 'other'; readonly symbols: readonly number[] }
  | { readonly kind: 'gap'; readonly most: number };

interface Pattern {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
}

/** A concept's patterns by the way they begin, so that each word is compared with few of them. */
interface Concept {
  readonly patterns: readonly Pattern[];
  readonly bySymbol: ReadonlyMap<number, readonly Pattern[]>;
  readonly byConcept: ReadonlyMap<number, readonly Pattern[]>;
  /** Those that may begin with any word but some. */
  readonly others: readonly Pattern[];
}

/** Where a concept occurs in a sentence: start → ends, these not included. */
type Occurrences = ReadonlyMap<number, readonly number[]>;

/** What a sentence holds, found when first asked for. */
interface Reading {
  readonly symbols: readonly ReadonlySet<number>[];
  /** The words that match a literal. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
  /** By concept. */
  readonly found: (Occurrences | undefined)[];
}

const NUMBER = /^\d+(?:[.,]\d+)*$/;
const NONE: readonly number[] = [];
const NOWHERE = new Map<number, number[]>();
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
  readonly #number = 0;
  readonly #name = 1;
  #symbolCount = 2;
  readonly #remembered = new Map<string, ReadonlySet<number>>();
  readonly #readings = new WeakMap<Sentence, Reading>();

  /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
  constructor(lexicon: Readonly<Record<Name, string>>) {
    for (const [name, text] of Object.entries<string>(lexicon)) {
      const patterns = text.split(/,\s|\n/).filter((pattern) => pattern.trim() !== '');
      this.#concepts[this.#concept(name)] = conceptOf(patterns.flatMap((pattern) => this.#compile(pattern)));
    }
    const proven = new Set<number>();
    for (const concept of this.#names.keys()) this.#prove(concept, proven, []);
  }

  /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
  matches(concept: Name, sentence: Sentence): Match[] {
    return [...this.#find(this.#concept(concept), sentence, this.#read(sentence))]
      .map(([first, ends]) => ({ first, last: Math.min(...ends) - 1 }))
      .sort((a, b) => a.first - b.first);
  }

  has(concept: Name, sentence: Sentence): boolean {
    return this.#find(this.#concept(concept), sentence, this.#read(sentence)).size > 0;
  }

  #concept(name: string): number {
    let concept = this.#numbers.get(name);
    if (concept === undefined) {
      concept = this.#names.push(name) - 1;
      this.#numbers.set(name, concept);
    }
    return concept;
  }

  #read(sentence: Sentence): Reading {
    let reading = this.#readings.get(sentence);
    if (reading === undefined) {
      const symbols = sentence.words.map((word) => this.#symbols(word));
      reading = { symbols, starts: startsOf(symbols), found: new Array(this.#names.length) };
      this.#readings.set(sentence, reading);
    }
    return reading;
  }

  /** Every literal of the grammar that a word matches. */
  #symbols({ text, isName }: Word): ReadonlySet<number> {
    const symbols = this.#literals(text);
    return isName ? new Set([...symbols, this.#name]) : symbols;
  }

  #literals(word: string): ReadonlySet<number> {
    const remembered = this.#remembered.get(word);
    if (remembered !== undefined) return remembered;
    const symbols = new Set<number>();
    const exact = this.#exact.get(word);
    if (exact !== undefined) symbols.add(exact);
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) symbols.add(prefix);
    }
    for (const [suffix, symbol] of this.#suffixes)
      if (word.length > suffix.length && word.endsWith(suffix)) symbols.add(symbol);
    if (NUMBER.test(word)) symbols.add(this.#number);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, symbols);
    return symbols;
  }

  #find(concept: number, sentence: Sentence, reading: Reading): Occurrences {
    const known = reading.found[concept];
    if (known !== undefined) return known;
    const { bySymbol, byConcept, others } = this.#concepts[concept]!;
    let found = NOWHERE;
    const look = (pattern: Pattern, start: number): void => {
      if (pattern.atStart && start > 0) return;
      for (const end of this.#ends(pattern, start, sentence, reading)) {
        if (found === NOWHERE) found = new Map();
        const ends = listed(found, start);
        if (!ends.includes(end)) ends.push(end);
      }
    };
    for (const symbol of reading.starts.keys()) {
      const patterns = bySymbol.get(symbol);
      if (patterns === undefined) continue;
      for (const start of reading.starts.get(symbol)!) for (const pattern of patterns) look(pattern, start);
    }
    for (const [first, patterns] of byConcept) {
      for (const start of this.#find(first, sentence, reading).keys())
        for (const pattern of patterns) look(pattern, start);
    }
    for (const pattern of others) for (let start = 0; start < sentence.words.length; start++) look(pattern, start);
    reading.found[concept] = found;
    return found;
  }

  /** Where a pattern ends that starts at a word. Gaps are short, so there are few such places. */
  #ends({ elements }: Pattern, start: number, sentence: Sentence, reading: Reading): readonly number[] {
    // Most patterns begin with mere words, and most fail there.
    let next = 0;
    for (let element = elements[0]; isWord(element); element = elements[next]) {
      if (!isOneOf(element.symbols, reading.symbols[start + next])) return NONE;
      next++;
    }
    let ends: readonly number[] = [start + next];
    for (; next < elements.length && ends.length > 0; next++) {
      const element = elements[next]!;
      if (ends.length === 1) ends = this.#step(element, ends[0]!, sentence, reading);
      else ends = [...new Set(ends.flatMap((end) => this.#step(element, end, sentence, reading)))];
    }
    return ends;
  }

  /** Where the next element may begin if this one begins at a word. */
  #step(element: Element, at: number, sentence: Sentence, reading: Reading): readonly number[] {
    if (element.kind === 'gap') {
      const ends = [at];
      for (let end = at; end < at + element.most && end < sentence.words.length; end++) {
        if (CLAUSE_END.has(sentence.words[end]!.text)) break;
        ends.push(end + 1);
      }
      return ends;
    }
    const symbols = reading.symbols[at];
    if (symbols === undefined) return NONE;
    const isOne = isOneOf(element.symbols, symbols);
    if (element.kind === 'other') return isOne || CLAUSE_END.has(sentence.words[at]!.text) ? NONE : [at + 1];
    if (element.concepts.length === 0) return isOne ? [at + 1] : NONE;
    const ends = element.concepts.flatMap((concept) => this.#find(concept, sentence, reading).get(at) ?? NONE);
    return isOne ? [at + 1, ...ends] : ends;
  }

  /** A pattern without its optional elements: one for each way to leave them out. */
  #compile(pattern: string): Pattern[] {
    const parts = pattern.trim().split(/\s+/);
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    let ways: Element[][] = [[]];
    for (const part of parts) {
      const isOptional = part.length > 1 && part.endsWith('?');
      const element = this.#element(isOptional ? part.slice(0, -1) : part, pattern);
      const taken = ways.map((way) => [...way, element]);
      ways = isOptional ? [...ways, ...taken] : taken;
    }
    if (ways.some((way) => way[0] === undefined || way[0].kind === 'gap'))
      throw new Error(`the pattern “${pattern.trim()}” does not start with a word`);
    return ways.map((elements) => ({ elements, atStart }));
  }

  #element(part: string, pattern: string): Element {
    if (/^~\d+$/.test(part)) return { kind: 'gap', most: Number(part.slice(1)) };
    const literal = (text: string) => this.#symbol(text, pattern);
    if (part.length > 1 && part.startsWith('!'))
      return { kind: 'other', symbols: part.slice(1).split('/').map(literal) };
    const alternatives = part === '/' ? ['/'] : part.split('/');
    return {
      kind: 'one',
      concepts: alternatives.filter((text) => text.startsWith('<')).map((text) => this.#concept(text.slice(1, -1))),
      symbols: alternatives.filter((text) => !text.startsWith('<')).map(literal),
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
      for (const element of elements)
        if (element.kind === 'one') for (const other of element.concepts) this.#prove(other, proven, [...path, name]);
    proven.add(number);
  }
}

function conceptOf(patterns: readonly Pattern[]): Concept {
  const bySymbol = new Map<number, Pattern[]>();
  const byConcept = new Map<number, Pattern[]>();
  const others: Pattern[] = [];
  for (const pattern of patterns) {
    const first = pattern.elements[0]!;
    if (first.kind !== 'one') {
      others.push(pattern);
      continue;
    }
    for (const symbol of first.symbols) listed(bySymbol, symbol).push(pattern);
    for (const concept of first.concepts) listed(byConcept, concept).push(pattern);
  }
  return { patterns, bySymbol, byConcept, others };
}

function startsOf(words: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const [start, symbols] of words.entries()) for (const symbol of symbols) listed(starts, symbol).push(start);
  return starts;
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** Whether an element is one of several words, and no concept. */
function isWord(element: Element | undefined): element is Element & { kind: 'one' } {
  return element?.kind === 'one' && element.concepts.length === 0;
}

function isOneOf(wanted: readonly number[], symbols: ReadonlySet<number> | undefined): boolean {
  if (symbols !== undefined) for (const symbol of wanted) if (symbols.has(symbol)) return true;
  return false;
}
