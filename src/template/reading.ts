/** A postmortem laid beside the template that it was written to: which heading, label and table stands for which. */
import { nearest } from '../config/nearest.js';
import type { Block, Postmortem, Section } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { bareTitle, titleWords } from '../parse/titles.js';
import { frontMatterOf, labelledLines, type Structure, type TemplateSection, tablesOf } from './structure.js';

export interface Label {
  readonly label: string;
  readonly words: string;
  readonly isEmpty: boolean;
  readonly at: Span;
}

export interface Reading {
  /** By the template section's slug. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Headings that only nearly say what the template's do. */
  readonly near: ReadonlyMap<string, Section>;
  readonly labels: readonly Label[];
  readonly tables: readonly (readonly Block[])[];
}

const known = new WeakMap<Postmortem, WeakMap<Structure, Reading>>();

export function readingOf(document: Postmortem, structure: Structure): Reading {
  const byStructure = known.get(document) ?? new WeakMap<Structure, Reading>();
  known.set(document, byStructure);
  let reading = byStructure.get(structure);
  if (reading === undefined) {
    reading = { ...matched(document, structure), labels: labelsOf(document), tables: tablesOf(document) };
    byStructure.set(structure, reading);
  }
  return reading;
}

/** The same words first, then other words for the same kind; a heading serves once for each kind that it names. */
function matched({ sections: all }: Postmortem, { sections: wanted }: Structure) {
  const found = new Map<string, Section>();
  const served = new Map<Section, Set<string>>();
  const serve = (section: Section, slug: string, kind: string) => {
    found.set(slug, section);
    served.set(section, (served.get(section) ?? new Set()).add(kind));
  };
  const titles = new Map(all.map((section) => [section, titleWords(section.title)]));
  const isWithin = (section: Section, outer: Section | undefined) => {
    for (let at = section.parent; at !== null; at = at.parent) if (at === outer) return true;
    return false;
  };
  for (const want of wanted) {
    const same = all.filter((section) => !served.has(section) && isSame(titles.get(section)!, want));
    const parent = want.parent === null ? undefined : found.get(want.parent);
    const best = same.find((section) => parent !== undefined && isWithin(section, parent)) ?? same[0];
    if (best !== undefined) serve(best, want.slug, '*');
  }
  for (const want of wanted) {
    if (found.has(want.slug)) continue;
    for (const kind of want.ids) {
      const other = all.find((section) => {
        const kinds = served.get(section);
        return section.ids.includes(kind) && kinds?.has('*') !== true && kinds?.has(kind) !== true;
      });
      if (other === undefined) continue;
      serve(other, want.slug, kind);
      break;
    }
  }
  const near = new Map<string, Section>();
  const free = all.filter((section) => !served.has(section));
  for (const want of wanted) {
    if (found.has(want.slug)) continue;
    const other = free.find((section) => isNear(titles.get(section)!, want) && ![...near.values()].includes(section));
    if (other !== undefined) near.set(want.slug, other);
  }
  return { sections: found, near };
}

/** A heading may say more than the template's: its blanks are filled in. */
function isSame(words: readonly string[], { words: wanted, title }: TemplateSection): boolean {
  if (words.join(' ') === wanted.join(' ')) return true;
  return words.join('') === wanted.join('') || (title !== '' && plain(words) === plain(wanted));
}

/** Without what number and small words change. */
const plain = (words: readonly string[]): string =>
  words
    .filter((word) => !['the', 'a', 'an', 'and', 'of', 'our', 'we', 'or'].includes(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');

function isNear(words: readonly string[], { words: wanted }: TemplateSection): boolean {
  if (nearest(words.join(' '), [wanted.join(' ')]) !== undefined) return true;
  const shared = wanted.filter((word) => word.length > 3 && words.includes(word)).length;
  return shared > 0 && shared * 2 > Math.max(words.length, wanted.length) - 1;
}

/** Whatever names a value: front matter, labels, first cells and headings. */
function labelsOf(document: Postmortem): readonly Label[] {
  const labels: Label[] = [];
  const add = (label: string, isEmpty: boolean, at: Span) => {
    labels.push({ label, words: titleWords(bareTitle(label)).join(' '), isEmpty, at });
  };
  for (const { key, value, at } of frontMatterOf(document)) add(key, value === '', at);
  document.blocks.forEach((block, i) => {
    const next = document.blocks[i + 1];
    if (block.kind === 'row') {
      const [name, ...values] = block.cells ?? [];
      // A header's names are those of columns, or of the first pair of a list of pairs.
      for (const cell of block.header === true ? (block.cells ?? []) : []) add(cell.value, false, cell.span());
      if (name !== undefined && name.value !== '')
        add(
          name.value,
          values.every(({ value }) => value === ''),
          name.span(),
        );
      return;
    }
    if (block.kind === 'code') return;
    const goesOn = next !== undefined && (next.kind !== 'heading' || next.depth > 6);
    if (block.kind === 'heading') add(block.text.value, !goesOn, block.text.span());
    const lines = labelledLines(block);
    const isLast = (at: Span) => lines.at(-1)?.at === at;
    for (const { label, value, at } of lines) {
      const isAtEnd = isLast(at) && block.text.value.trimEnd().endsWith(document.source.slice(at.end - 1, at.end));
      const hasBelow =
        isLast(at) && ((goesOn && !beginsWithLabel(next)) || (!isAtEnd && block.text.value.includes('\n')));
      add(label, value === '' && !hasBelow, at);
    }
  });
  return labels;
}

const beginsWithLabel = (block: Block): boolean =>
  (block.kind === 'paragraph' || (block.kind === 'item' && block.depth < 2) || block.depth > 6) &&
  labelledLines(block)[0]?.at.start === block.text.span().start;
