/** What a document says of its own state, such as draft or final. */
import type { Postmortem } from '../model/postmortem.js';
import { label } from './sentences.js';

/** A status stands at the head of a document: in its front matter, or among so many blocks. */
const HEAD_BLOCKS = 30;

/** The document's own status in lower case, null where it states none. */
export function documentStatus({ frontMatter, blocks }: Postmortem): string | null {
  const inFrontMatter = /^status[ \t]*:[ \t]*(.{1,60})/im.exec(frontMatter?.text ?? '')?.[1];
  if (inFrontMatter !== undefined) return bare(inFrontMatter);
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    if (block.kind === 'row' && block.cells?.length === 2 && bare(block.cells[0]!.value) === 'status') {
      return bare(block.cells[1]!.value);
    }
    const labelled = label(block);
    if (labelled !== null && bare(labelled.label.value) === 'status') return bare(labelled.rest.value);
  }
  return null;
}

const bare = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();

/** Whether the document says that it is not finished. */
export const isUnfinished = (document: Postmortem): boolean =>
  /^(?:draft|wip|work in progress|in progress|pending|in review|incomplete|unfinished)\b/.test(
    documentStatus(document) ?? '',
  );
