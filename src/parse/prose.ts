/** The prose of a document: sentences that people wrote, without titles, code, addresses and names of files. */
import type { Block, Postmortem } from '../model/postmortem.js';

const notProse = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w./~-]*[/\\_][\w./~-]*|\d[\d:.,%]*/g;

export const isProseBlock = (block: Block) => block.kind !== 'heading' && block.kind !== 'code' && !block.code;

/** A block's words as running text. */
export const proseOf = (block: Block): string =>
  block.text.value
    .replace(notProse, ' ')
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim();

export function prose(document: Postmortem): string {
  return document.blocks.filter(isProseBlock).map(proseOf).join('\n');
}
