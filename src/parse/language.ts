/** The language of a document's prose. */
import type { Block, Postmortem } from '../model/postmortem.js';
import { isProseBlock, proseOf } from './prose.js';

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
  /** In English, for example "French"; the code where it has no name. */
  readonly name: string;
}

const english: Language = { code: 'en', name: 'English' };

/** Words that are frequent in English and in no other language. */
const telling: ReadonlySet<string> = new Set(
  'the and with that this which from been when they their because would could should our has have were these there those where while until about into through'.split(
    ' ',
  ),
);
const longestTelling = Math.max(...[...telling].map(({ length }) => length));
/** One word in so many is one of them in plain English; in other languages nearly none is, quotes apart. */
const oneIn = 10;
const fewestTelling = 3;

/** Thrown where a text is not plainly English and the detector is not loaded: `await loadDetector()`, and judge again. */
export class DetectorMissing extends Error {}

let detect: ((text: string) => string) | undefined;
let names: Intl.DisplayNames | undefined;

/** Loads what tells languages apart: a megabyte, which plain English does without. */
export async function loadDetector(): Promise<void> {
  const { eld } = await import('eld/extrasmall');
  detect = (text) => eld.detect(text).language;
}

function languageIn(text: string): Language | null {
  const start = text.slice(0, enough);
  if (isPlainEnglish(start)) return english;
  if (detect === undefined) throw new DetectorMissing();
  const code = detect(start);
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return code === '' ? null : { code, name: names.of(code) ?? code };
}

/** @param text words with a space or a line break behind each but the last */
function isPlainEnglish(text: string): boolean {
  const needed = Math.max(fewestTelling, Math.ceil(wordsIn(text) / oneIn));
  let found = 0;
  for (let from = 0; from < text.length && found < needed; ) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    if (to - from <= longestTelling && telling.has(text.slice(from, to).toLowerCase())) found++;
    from = to + 1;
  }
  return found >= needed;
}

const isBreak = (code: number) => code === 0x20 || code === 0x0a;

function wordsIn(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i++) if (isBreak(text.charCodeAt(i))) words++;
  return words;
}

/** The prose in pieces that are long enough to tell their language, a line for each block; what is left belongs to the last. */
export function stretchesOf(document: Postmortem): readonly string[] {
  const all: string[] = [];
  let text = '';
  for (const block of document.blocks) {
    if (!isProseBlock(block)) continue;
    text += `${proseOf(block)}\n`;
    if (text.length < stretch) continue;
    all.push(text);
    text = '';
  }
  if (text !== '') all.push((all.pop() ?? '') + text);
  return all;
}

/** The language that the prose begins in; null where there is too little of it to tell. Throws `DetectorMissing`. */
export function languageOf(stretches: readonly string[]): Language | null {
  let text = '';
  for (let i = 0; i < stretches.length && text.length <= enough; i++) text += stretches[i]!;
  text = text.slice(0, -1);
  // Scripts without spaces make few words of many characters.
  return wordsIn(text) < fewest && text.length < 40 ? null : languageIn(text);
}

/**
 * Another language than English that more than half of the prose is in, stretch by stretch, whatever it begins in; null
 * where there is none. Throws `DetectorMissing`.
 */
export function mostlyNotEnglish(stretches: readonly string[]): Language | null {
  const foreign = stretches.filter((text) => !isPlainEnglish(text));
  const half = lengthOf(stretches) / 2;
  let other: Language | null = null;
  let inOthers = 0;
  let untold = lengthOf(foreign);
  for (const text of foreign) {
    // Nearly every text ends here, and needs no detector.
    if (inOthers + untold <= half) return null;
    if (inOthers > half) break;
    untold -= text.length;
    const language = languageIn(text);
    if (language === null || language.code === english.code) continue;
    other ??= language;
    inOthers += text.length;
  }
  return inOthers > half ? other : null;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The first passage that is clearly not written in the language given, to point at. Throws `DetectorMissing`. */
export function passageNotIn(document: Postmortem, code: string): Block | null {
  const isForeign = (block: Block) => {
    const text = proseOf(block);
    if (wordsIn(text) < passage && text.length < 60) return false;
    const language = languageIn(text);
    return language !== null && language.code !== code;
  };
  return document.blocks.filter(isProseBlock).slice(0, 200).find(isForeign) ?? null;
}
