/** The language of a document's prose. */
import type { Block, Postmortem } from '../model/postmortem.js';
import { giveWords, isProseBlock, proseOf, type WordTaker } from './prose.js';

/** The detector reads the first 380 bytes of a text; what stands behind so many characters it never sees. */
const enough = 1_000;
/** Fewer words say too little to tell languages apart. */
const fewest = 10;
/** Characters from which on a piece of the text is judged for itself. */
const stretch = 400;
/** Words that a single passage needs to be judged for itself. */
const passage = 15;

export interface Language {
  /** ISO 639-1, for example `en`. */
  readonly code: string;
  /** In English, for example "French"; without a name where the detector is not sure which it is. */
  readonly name: string;
}

const english: Language = { code: 'en', name: 'English' };

/** Words that are frequent in English and in no other language. */
const telling: ReadonlySet<string> = new Set(
  'the and with that this which from been when they their because would could should our has have were these there those where while until about into through'.split(
    ' ',
  ),
);
/** One word in so many is one of them in plain English; in other languages nearly none is, quotes apart. */
const oneIn = 15;
const fewestTelling = 3;

/** Thrown where a text is not plainly English and the detector is not loaded: `await loadDetector()`, and judge again. */
export class DetectorMissing extends Error {}

let detect: ((text: string) => { readonly code: string; readonly isSure: boolean }) | undefined;
let names: Intl.DisplayNames | undefined;

/** Loads what tells languages apart: a megabyte, which plain English does without. */
export async function loadDetector(): Promise<void> {
  const { eld } = await import('eld/extrasmall');
  detect = (text) => {
    const found = eld.detect(text);
    return { code: found.language, isSure: found.isReliable() };
  };
}

/** @param text words with a space or a line break behind each but the last */
function languageIn(text: string): Language | null {
  const start = text.slice(0, enough);
  return countsOf(start).arePlainEnglish() ? english : detected(start);
}

function detected(start: string): Language | null {
  if (detect === undefined) throw new DetectorMissing();
  const { code, isSure } = detect(start);
  if (code === '') return null;
  // It takes what it does not know, such as Swahili, for anything.
  if (!isSure) return { code, name: 'another language than English' };
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return { code, name: names.of(code) ?? code };
}

/** By first and by last letter, the lengths of telling words as bits: these tell of most words that they are none. */
const lengthsByFirst = new Uint32Array(32);
const lengthsByLast = new Uint32Array(32);
for (const word of telling) {
  lengthsByFirst[letterOf(word, 0)]! |= 1 << word.length;
  lengthsByLast[letterOf(word, word.length - 1)]! |= 1 << word.length;
}

/** A number below 32, the same for a letter in upper and in lower case. */
function letterOf(text: string, at: number): number {
  return text.charCodeAt(at) & 31;
}

function isTelling(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0 || length > 31) return false;
  const lengths = lengthsByFirst[letterOf(text, from)]! & lengthsByLast[letterOf(text, to - 1)]!;
  return ((lengths >> length) & 1) === 1 && telling.has(text.slice(from, to).toLowerCase());
}

/** How many words there are, and how many of them are telling. */
class Counts {
  words = 0;
  telling = 0;

  /** A word may be empty, as that of an empty line is. */
  take(text: string, from: number, to: number): void {
    this.words++;
    if (isTelling(text, from, to)) this.telling++;
  }

  /** @param besides words that were not counted */
  arePlainEnglish(besides = 0): boolean {
    return this.telling >= Math.max(fewestTelling, Math.ceil((this.words + besides) / oneIn));
  }
}

/** @param text words with a space or a line break behind each but the last */
function countsOf(text: string): Counts {
  const counts = new Counts();
  for (let from = 0; from <= text.length; ) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    counts.take(text, from, to);
    from = to + 1;
  }
  return counts;
}

const isBreak = (code: number) => code === 0x20 || code === 0x0a;

/** A piece of the prose that is long enough to tell its language. */
interface Stretch {
  readonly blocks: Block[];
  readonly counts: Counts;
  length: number;
}

/** The prose of a document, a line for each block: only its words are counted, for nearly all of it is plain English. */
export class Prose implements WordTaker {
  readonly stretches: Stretch[] = [];
  /** What there is of the beginning that the detector would read. */
  readonly start = new Counts();
  /** In characters, a space or line break behind each word. */
  length = 0;
  #last = emptyStretch();

  constructor(document: Postmortem) {
    for (const block of document.blocks) if (isProseBlock(block)) this.#read(block);
    if (this.#last.length > 0) this.#end();
  }

  #read(block: Block): void {
    const before = this.length;
    this.#last.blocks.push(block);
    giveWords(block, this);
    // A block without words is an empty line.
    if (this.length === before) this.take('', 0, 0);
    if (this.#last.length < stretch) return;
    this.stretches.push(this.#last);
    this.#last = emptyStretch();
  }

  take(text: string, from: number, to: number): void {
    const room = enough - this.length;
    if (room >= 0) this.start.take(text, from, Math.min(to, from + room));
    this.#last.counts.take(text, from, to);
    this.#last.length += to - from + 1;
    this.length += to - from + 1;
  }

  /** What is left belongs to the last stretch. */
  #end(): void {
    const last = this.stretches.at(-1);
    const { blocks, counts, length } = this.#last;
    if (last === undefined) {
      this.stretches.push(this.#last);
      return;
    }
    last.blocks.push(...blocks);
    last.counts.words += counts.words;
    last.counts.telling += counts.telling;
    last.length += length;
  }
}

const emptyStretch = (): Stretch => ({ blocks: [], counts: new Counts(), length: 0 });

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => `${proseOf(block)}\n`).join('');

/** The language that the prose begins in; null where there is too little of it to tell. Throws `DetectorMissing`. */
export function languageOf({ start, stretches, length }: Prose): Language | null {
  // Scripts without spaces make few words of many characters.
  if (start.words < fewest && length <= 40) return null;
  if (start.arePlainEnglish()) return english;
  let text = '';
  for (let i = 0; i < stretches.length && text.length <= enough; i++) text += textOf(stretches[i]!.blocks);
  return detected(text.slice(0, -1).slice(0, enough));
}

/**
 * Another language than English that more than half of the prose is in, stretch by stretch, whatever it begins in; null
 * where there is none. Throws `DetectorMissing`.
 */
export function mostlyNotEnglish({ stretches, length }: Prose): Language | null {
  // Behind the end of its last line stands one more, empty word.
  const foreign = stretches.filter(({ counts }) => !counts.arePlainEnglish(1));
  const half = length / 2;
  let other: Language | null = null;
  let inOthers = 0;
  let untold = foreign.reduce((sum, { length }) => sum + length, 0);
  for (const { blocks, length } of foreign) {
    // Nearly every text ends here, and needs no detector.
    if (inOthers + untold <= half) return null;
    if (inOthers > half) break;
    untold -= length;
    const language = languageIn(textOf(blocks));
    if (language === null || language.code === english.code) continue;
    other ??= language;
    inOthers += length;
  }
  return inOthers > half ? other : null;
}

/** The first passage that is clearly not written in the language given, to point at. Throws `DetectorMissing`. */
export function passageNotIn(document: Postmortem, code: string): Block | null {
  const isForeign = (block: Block) => {
    const text = proseOf(block);
    if (text.length < 60 && countsOf(text).words < passage) return false;
    const language = languageIn(text);
    return language !== null && language.code !== code;
  };
  return document.blocks.filter(isProseBlock).slice(0, 200).find(isForeign) ?? null;
}
