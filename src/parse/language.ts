/** The language of a document's prose. */
import { eld } from 'eld/extrasmall';
import type { Block, Postmortem } from '../model/postmortem.js';
import { isProseBlock, proseOf } from './prose.js';

/** The detector reads the first 380 bytes of a text; what stands behind so many characters it never sees. */
const enough = 1_000;
/** Fewer words say too little to tell languages apart. */
const fewest = 10;
/** Words that a single passage needs to be judged for itself. */
const passage = 15;

export interface Language {
  /** ISO 639-1, for example `en`. */
  readonly code: string;
  /** In English, for example "French"; the code where it has no name. */
  readonly name: string;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function detected(text: string): Language | null {
  const code = eld.detect(text.slice(0, enough)).language;
  return code === '' ? null : { code, name: names.of(code) ?? code };
}

const wordsIn = (text: string) => text.split(' ').length;

/** The language that the prose begins in; null where there is too little of it to tell. */
export function languageOf(document: Postmortem): Language | null {
  let text = '';
  for (const block of document.blocks) {
    if (!isProseBlock(block)) continue;
    text += `${proseOf(block)}\n`;
    if (text.length > enough) break;
  }
  text = text.slice(0, -1);
  // Scripts without spaces make few words of many characters.
  return wordsIn(text.replaceAll('\n', ' ')) < fewest && text.length < 40 ? null : detected(text);
}

/** The first passage that is clearly not written in the language given, for a finding to point at. */
export function passageNotIn(document: Postmortem, code: string): Block | null {
  const isForeign = (block: Block) => {
    const text = proseOf(block);
    if (wordsIn(text) < passage && text.length < 60) return false;
    const language = detected(text);
    return language !== null && language.code !== code;
  };
  return document.blocks.filter(isProseBlock).slice(0, 200).find(isForeign) ?? null;
}
