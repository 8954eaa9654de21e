/**
 * Finds concepts in sentences. A grammar names concepts and says for each how it is put in words, in a small pattern
 * language; it is compiled once, and matching takes time linear in the length of the text.
 *
 *     user: 'user* customer* client*'                   any one word
 *     monitor: ['nagios', 'health check*', 'alert*']    words, or patterns of several
 *     alarm: ['<monitor> ~4 <report>']                  concepts, at most four words between them
 *
 * The elements of a pattern stand in the order of the words that they match:
 *
 * | element   | matches                                                          |
 * |-----------|------------------------------------------------------------------|
 * | `word`    | this word                                                        |
 * | `word*`   | every word that begins so: inflections and derivations           |
 * | `<name>`  | an occurrence of a concept                                       |
 * | `a/<b>`   | one of several                                                   |
 * | `!a/b`    | one word that is none of these                                    |
 * | `a?`      | one or none                                                      |
 * | `~4`      | up to four words, none of which ends a clause (`;`, `:`, `\|`)       |
 * | `^`       | the start of the sentence (only as the first element)            |
 * | `#`       | a number, no time of day                                         |
 * | `@`       | a word that is written like a name                               |
 */
import type { Sentence, Word } from './sentence.js';

/** Each concept's patterns; one string stands for a list of single words. */
export type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/** An occurrence in a sentence: the words from `first` up to `last`, both included. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

type Element =
  | { readonly kind: 'words'; readonly symbols: readonly number[]; readonly concepts: readonly string[] }
  | { readonly kind: 'other'; readonly symbols: readonly number[] }
  | { readonly kind: 'gap'; readonly most: number };

interface Pattern {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
}

/** No time of day. */
const NUMBER = /^\d+(?:[.,]\d+)*$/;

/** What a sentence holds, found when first asked for. */
interface Reading {
  readonly symbols: readonly ReadonlySet<number>[];
  /** Concept → start → ends (exclusive). */
  readonly found: Map<string, Map<number, ReadonlySet<number>>>;
}

export class Grammar<Name extends string = string> {
  readonly #patterns = new Map<string, readonly Pattern[]>();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #number: number;
  readonly #name: number;
  #symbolCount = 0;
  readonly #known = new Map<string, ReadonlySet<number>>();
  readonly #readings = new WeakMap<Sentence, Reading>();

  /** Throws where a pattern cannot be read, or names a concept that is not there or that rests on itself. */
  constructor(lexicon: Readonly<Record<Name, string | readonly string[]>>) {
    this.#number = this.#symbolCount++;
    this.#name = this.#symbolCount++;
    for (const [name, entry] of Object.entries<string | readonly string[]>(lexicon)) {
      const patterns = typeof entry === 'string' ? entry.split(/\s+/) : entry;
      this.#patterns.set(
        name,
        patterns.flatMap((pattern) => this.#compile(pattern)),
      );
    }
    const proven = new Set<string>();
    for (const name of this.#patterns.keys()) this.#prove(name, proven, []);
  }

  /** Where a concept occurs in a sentence, from left to right; of those that start at one word, the shortest. */
  matches(concept: Name, sentence: Sentence): Match[] {
    const found = this.#find(concept, sentence, this.#read(sentence));
    return [...found].sort(([a], [b]) => a - b).map(([start, ends]) => ({ first: start, last: Math.min(...ends) - 1 }));
  }

  has(concept: Name, sentence: Sentence): boolean {
    return this.#find(concept, sentence, this.#read(sentence)).size > 0;
  }

  #read(sentence: Sentence): Reading {
    let reading = this.#readings.get(sentence);
    if (reading === undefined) {
      reading = { symbols: sentence.words.map((word) => this.#symbols(word)), found: new Map() };
      this.#readings.set(sentence, reading);
    }
    return reading;
  }

  /** Every literal of the grammar that a word matches. */
  #symbols({ text: word, isName }: Word): ReadonlySet<number> {
    const symbols = this.#literals(word);
    return isName ? new Set([...symbols, this.#name]) : symbols;
  }

  #literals(word: string): ReadonlySet<number> {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const symbols = new Set<number>();
    const exact = this.#exact.get(word);
    if (exact !== undefined) symbols.add(exact);
    for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) symbols.add(prefix);
    }
    if (NUMBER.test(word)) symbols.add(this.#number);
    // A document's own words are kept only as far as memory allows.
    if (this.#known.size >= KNOWN) this.#known.clear();
    this.#known.set(word, symbols);
    return symbols;
  }

  #find(concept: string, sentence: Sentence, reading: Reading): Map<number, ReadonlySet<number>> {
    const known = reading.found.get(concept);
    if (known !== undefined) return known;
    const found = new Map<number, Set<number>>();
    for (const { elements, atStart } of this.#patterns.get(concept)!) {
      const starts = atStart ? 1 : sentence.words.length;
      for (let start = 0; start < starts; start++) {
        let ends = this.#step(elements[0]!, start, sentence, reading);
        for (let i = 1; i < elements.length && ends.size > 0; i++) {
          const next = new Set<number>();
          for (const end of ends) for (const e of this.#step(elements[i]!, end, sentence, reading)) next.add(e);
          ends = next;
        }
        if (ends.size === 0) continue;
        const all = found.get(start) ?? new Set();
        for (const end of ends) all.add(end);
        found.set(start, all);
      }
    }
    reading.found.set(concept, found);
    return found;
  }

  /** Where the next element may begin if this one begins at a word. */
  #step(element: Element, at: number, sentence: Sentence, reading: Reading): ReadonlySet<number> {
    if (element.kind === 'gap') {
      const ends = new Set([at]);
      for (let end = at; end < at + element.most && end < sentence.words.length; end++) {
        if (CLAUSE_END.has(sentence.words[end]!.text)) break;
        ends.add(end + 1);
      }
      return ends;
    }
    const symbols = reading.symbols[at];
    if (symbols === undefined) return NONE;
    if (element.kind === 'other') {
      const isOther =
        !CLAUSE_END.has(sentence.words[at]!.text) && !element.symbols.some((symbol) => symbols.has(symbol));
      return isOther ? new Set([at + 1]) : NONE;
    }
    const isWord = element.symbols.some((symbol) => symbols.has(symbol));
    if (element.concepts.length === 0) return isWord ? new Set([at + 1]) : NONE;
    const ends = new Set<number>(isWord ? [at + 1] : []);
    for (const concept of element.concepts) {
      for (const end of this.#find(concept, sentence, reading).get(at) ?? NONE) ends.add(end);
    }
    return ends;
  }

  /** A pattern without its optional elements: one for each way to leave them out. */
  #compile(pattern: string): Pattern[] {
    const parts = pattern.trim().split(/\s+/);
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    let ways: Element[][] = [[]];
    for (const part of parts) {
      const isOptional = part.length > 1 && part.endsWith('?');
      const element = this.#element(isOptional ? part.slice(0, -1) : part);
      const taken = ways.map((way) => [...way, element]);
      ways = isOptional ? [...ways, ...taken] : taken;
    }
    if (ways.some((way) => way[0] === undefined || way[0].kind === 'gap'))
      throw new Error(`the pattern “${pattern}” does not start with a word`);
    return ways.map((elements) => ({ elements, atStart }));
  }

  #element(part: string): Element {
    if (/^~\d+$/.test(part)) return { kind: 'gap', most: Number(part.slice(1)) };
    if (part.startsWith('!'))
      return {
        kind: 'other',
        symbols: part
          .slice(1)
          .split('/')
          .map((literal) => this.#symbol(literal)),
      };
    const alternatives = part === '/' ? ['/'] : part.split('/');
    return {
      kind: 'words',
      concepts: alternatives.filter((a) => a.startsWith('<')).map((a) => a.slice(1, -1)),
      symbols: alternatives.filter((a) => !a.startsWith('<')).map((a) => this.#symbol(a)),
    };
  }

  #symbol(literal: string): number {
    if (literal === '#') return this.#number;
    if (literal === '@') return this.#name;
    const isPrefix = literal.endsWith('*');
    const table = isPrefix ? this.#prefixes : this.#exact;
    const key = isPrefix ? literal.slice(0, -1) : literal;
    if (key === '' || key !== key.toLowerCase() || key.length > LONGEST)
      throw new Error(`“${literal}” is no word of a pattern`);
    const symbol = table.get(key) ?? this.#symbolCount++;
    table.set(key, symbol);
    return symbol;
  }

  #prove(name: string, proven: Set<string>, path: readonly string[]): void {
    if (proven.has(name)) return;
    if (path.includes(name)) throw new Error(`the concept “${name}” rests on itself: ${path.join(' → ')}`);
    const patterns = this.#patterns.get(name);
    if (patterns === undefined) throw new Error(`“${path.at(-1)}” names the concept “${name}”, which is not there`);
    for (const { elements } of patterns)
      for (const element of elements)
        if (element.kind === 'words')
          for (const concept of element.concepts) this.#prove(concept, proven, [...path, name]);
    proven.add(name);
  }
}

const NONE: ReadonlySet<number> = new Set();
const CLAUSE_END: ReadonlySet<string> = new Set([';', ':', '|']);
/** No word of a pattern is longer. */
const LONGEST = 24;
const KNOWN = 20_000;
