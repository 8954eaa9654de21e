/** The prose of a block: sentences that people wrote, without titles, code, addresses and names of files. */
import type { Block } from '../model/postmortem.js';

/** Addresses, paths, names of variables and files: what tokens with these characters are. */
const notProse = /[/\\_@]|^www\./;
/** What is longer in Latin letters is data; scripts without spaces have runs of any length. */
const isOverlong = (word: string) => word.length >= 60 && /^\p{Script=Latin}{60}/u.test(word);

export const isProseBlock = (block: Block) => block.kind !== 'heading' && block.kind !== 'code' && !block.code;

/** A block's words as running text. */
export const proseOf = (block: Block): string =>
  block.text.value
    .split(/\s+/)
    .filter((token) => !notProse.test(token))
    .join(' ')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '' && !isOverlong(word))
    .join(' ');
