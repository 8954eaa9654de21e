/** A postmortem as JSON, for a thread that judges what another one has parsed. */
import type { Block, Postmortem, Section } from '../model/postmortem.js';
import { type VisibleJson, VisibleText } from '../model/text.js';

type SentBlock = Omit<Block, 'text' | 'cells'> & {
  readonly text: VisibleJson;
  readonly cells?: readonly VisibleJson[];
};

/** Blocks and sections are told by their number: many sections hold the same blocks. */
interface SentSection extends Omit<Section, 'heading' | 'parent' | 'blocks'> {
  readonly heading: VisibleJson;
  readonly parent: number | null;
  readonly blocks: readonly number[];
}

interface Sent extends Omit<Postmortem, 'path' | 'source' | 'sections' | 'blocks'> {
  readonly sections: readonly SentSection[];
  readonly blocks: readonly SentBlock[];
}

/** All of it but its path and its text. */
export function written({ path: _, source: __, sections, blocks, ...rest }: Postmortem): string {
  const numbers = new Map<Block | Section, number>();
  for (const [number, block] of blocks.entries()) numbers.set(block, number);
  for (const [number, section] of sections.entries()) numbers.set(section, number);
  return JSON.stringify({
    ...rest,
    blocks,
    sections: sections.map((section) => ({
      ...section,
      parent: section.parent === null ? null : numbers.get(section.parent),
      blocks: section.blocks.map((block) => numbers.get(block)),
    })),
  });
}

/** The postmortem of which `written` gave this. */
export function received(path: string, source: string, json: string): Postmortem {
  const { sections, blocks, ...rest } = JSON.parse(json) as Sent;
  const ownBlocks = blocks.map(blockOf);
  const ownSections: Section[] = [];
  // A section stands behind the one that holds it.
  for (const { heading, parent, blocks: numbers, ...section } of sections) {
    ownSections.push({
      ...section,
      heading: VisibleText.from(heading),
      parent: parent === null ? null : ownSections[parent]!,
      blocks: numbers.map((number) => ownBlocks[number]!),
    });
  }
  return { ...rest, path, source, sections: ownSections, blocks: ownBlocks };
}

function blockOf({ text, cells, ...rest }: SentBlock): Block {
  const block = { ...rest, text: VisibleText.from(text) };
  return cells === undefined ? block : { ...block, cells: cells.map((cell) => VisibleText.from(cell)) };
}
