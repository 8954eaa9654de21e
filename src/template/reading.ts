/** A postmortem laid beside the template that it was written to: which heading, label and table stands for which. */
import { nearest } from '../config/nearest.js';
import type { Block, Postmortem, Section } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { bareTitle, titleWords } from '../parse/titles.js';
import { frontMatterOf, labelledLines, tablesOf } from './labels.js';
import { piecesOf, type Structure, type TemplateSection } from './structure.js';
import { isRealHeading } from './texts.js';

export interface Label {
  readonly label: string;
  readonly words: string;
  /** The words of its value; empty where it has none, null where it is not one line. */
  readonly value: string | null;
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
  /** What is below the heading of a template's section: nothing, only what the template says there, or more. */
  contentOf(want: TemplateSection): 'none' | 'template' | 'own';
  /** From a section's heading to the next one of its level or above. */
  rangeOf(section: Section): Span;
  /** Where sections stand that hold nothing of their own: that is said once, of the section. */
  readonly unwritten: readonly Span[];
}

const known = new WeakMap<Postmortem, WeakMap<Structure, Reading>>();

export function readingOf(document: Postmortem, structure: Structure): Reading {
  const byStructure = known.get(document) ?? new WeakMap<Structure, Reading>();
  known.set(document, byStructure);
  let reading = byStructure.get(structure);
  if (reading === undefined) {
    const { sections, near } = matched(document, structure);
    const contents = new Map<string, 'none' | 'template' | 'own'>();
    const unwritten: Span[] = [];
    for (const want of structure.sections) {
      const section = sections.get(want.slug);
      if (section === undefined) continue;
      const { span, content } = contentIn(section, want, document, structure);
      contents.set(want.slug, content);
      if (content === 'template') unwritten.push(span);
    }
    reading = {
      sections,
      near,
      unwritten,
      rangeOf: (section) => rangeOf(section, document),
      contentOf: ({ slug }) => contents.get(slug) ?? 'none',
      labels: labelsOf(document, new Set(structure.fields.map(({ words }) => words.join(' ')))),
      tables: tablesOf(document),
    };
    byStructure.set(structure, reading);
  }
  return reading;
}

/** From a heading to the next one of its level or above; a title that is no heading holds what the parser says. */
function rangeOf(section: Section, { blocks, source }: Postmortem): Span {
  const { start } = section.heading.span();
  const heading = blocks.find((block) => isRealHeading(block) && block.text.span().start === start);
  if (heading === undefined) return section.span;
  const next = blocks.find(
    (block) => isRealHeading(block) && block.depth <= heading.depth && block.span.start > heading.span.start,
  );
  return { start, end: next?.span.start ?? source.length };
}

function contentIn(section: Section, want: TemplateSection, document: Postmortem, structure: Structure) {
  const span = rangeOf(section, document);
  const title = section.heading.span();
  const isBelow = (at: Span) => title.start < at.start && at.start < span.end;
  const theirs = new Set(want.texts);
  const headings = new Set(structure.headings);
  const isOwn = (block: Block): boolean => {
    if (isRealHeading(block)) return !headings.has(titleWords(block.text.value).join(' '));
    return block.checked === true || piecesOf(block).some((piece) => !theirs.has(piece) && !isNearly(piece, theirs));
  };
  const below = document.blocks.filter((block) => isBelow(block.span) || isBelow(block.text.span()));
  // What stands on the line of a title that is a label.
  const beside = section.blocks.filter((block) => !below.includes(block));
  const isFilled = [...below, ...beside].some(isOwn) || document.figures.some(({ span: figure }) => isBelow(figure));
  const isEmpty = [...below, ...beside].every((block) => isRealHeading(block) || piecesOf(block).length === 0);
  return { span, content: isFilled ? ('own' as const) : isEmpty ? ('none' as const) : ('template' as const) };
}

/** A cut or lengthened sentence of the template's is still the template's. */
function isNearly(piece: string, theirs: ReadonlySet<string>): boolean {
  if (piece.split(' ').length < 6) return false;
  for (const their of theirs) {
    if (their.length < 400 && piece.length < 400 && (their.includes(piece) || isMostly(piece, their))) return true;
  }
  return false;
}

/** Of a piece's words all but one in twelve stand in the template's, in order. */
function isMostly(piece: string, their: string): boolean {
  const words = piece.split(' ');
  const wanted = their.split(' ');
  if (Math.abs(words.length - wanted.length) > words.length / 6) return false;
  let at = 0;
  let missing = 0;
  for (const word of words) {
    const found = wanted.indexOf(word, at);
    if (found === -1) missing++;
    else at = found + 1;
  }
  return missing * 12 <= words.length;
}

/** The same words first, then other words for the same kind; a heading serves once for each kind that it names. */
function matched({ sections: all }: Postmortem, { sections: wanted, fields }: Structure) {
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
    const best =
      same.find((section) => parent !== undefined && isWithin(section, parent)) ??
      same.find((section) => parent !== undefined && section.heading.span().start > parent.heading.span().start) ??
      same[0];
    if (best !== undefined) serve(best, want.slug, '*');
  }
  // A field of the template's is no other word for one of its sections.
  const names = new Set(fields.map(({ words }) => words.join(' ')));
  const labelOf = ({ title }: Section) => titleWords(title.split(/[:：]/, 1)[0]!).join(' ');
  const candidates = all.filter((section) => !names.has(labelOf(section)));
  for (const want of wanted) {
    if (found.has(want.slug)) continue;
    for (const kind of want.ids) {
      const other = candidates.find((section) => {
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

/** Whatever names a value: front matter, labels, first cells and headings. `fields` are the template's. */
function labelsOf(document: Postmortem, fields: ReadonlySet<string>): readonly Label[] {
  const labels: Label[] = [];
  const wordsOf = (text: string) => titleWords(text).join(' ');
  const add = (label: string, value: string | null, isEmpty: boolean, at: Span) => {
    labels.push({ label, words: wordsOf(bareTitle(label)), value, isEmpty, at });
  };
  for (const { key, value, at } of frontMatterOf(document)) add(key, wordsOf(value), value === '', at);
  document.blocks.forEach((block, i) => {
    const next = document.blocks[i + 1];
    if (block.kind === 'row') {
      const [name, ...values] = block.cells ?? [];
      // A header's names are those of columns, or of the first pair of a list of pairs.
      for (const cell of block.header === true ? (block.cells ?? []) : []) add(cell.value, null, false, cell.span());
      if (name !== undefined && name.value !== '') {
        const isEmpty = values.every(({ value }) => value === '');
        add(name.value, wordsOf(values[0]?.value ?? ''), isEmpty, name.span());
      }
      return;
    }
    if (block.kind === 'code') return;
    const goesOn = next !== undefined && (next.kind !== 'heading' || next.depth > 6);
    if (block.kind === 'heading') {
      const isEmpty = !goesOn || (block.depth > 6 && beginsWithLabel(next, block.strong.length > 0, fields));
      add(block.text.value, null, isEmpty, block.text.span());
    }
    const lines = labelledLines(block);
    lines.forEach(({ label, value, isBold, at }, k) => {
      const isLast = k === lines.length - 1;
      // A value may go on, or begin, on the lines below; another label there has a value of its own.
      const hasLinesBelow = isLast && block.text.value.slice(lines[k]!.line).includes('\n');
      const hasBlockBelow = isLast && goesOn && !beginsWithLabel(next, isBold, fields);
      const isEmpty = value === '' && !hasLinesBelow && !hasBlockBelow;
      add(label, hasLinesBelow ? null : wordsOf(value), isEmpty, at);
    });
  });
  return labels;
}

/** Whether a block begins with the next field: one of the template's, or a label set like the one before it. */
function beginsWithLabel(block: Block, isBold: boolean, fields: ReadonlySet<string>): boolean {
  if (block.kind !== 'paragraph' && !(block.kind === 'item' && block.depth < 2) && block.depth <= 6) return false;
  const first = labelledLines(block)[0];
  if (first?.at.start !== block.text.span().start) return false;
  const words = titleWords(first.label);
  return fields.has(words.join(' ')) || (first.isBold === isBold && (isBold || words.length <= 3));
}
