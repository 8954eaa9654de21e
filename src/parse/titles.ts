/** Finds the lines that people write as titles, whatever they mark them with. */
import type { Block, Mark, SectionId } from '../model/postmortem.js';
import type { Span, VisibleText } from '../model/text.js';
import { isAsciiLetter, latinLookalike } from './characters.js';
import { readTitle, type TitleReading } from './vocabulary.js';

export interface Title {
  readonly heading: VisibleText;
  /** Without numbering, emoji, trailing colon and suffix. */
  readonly title: string;
  readonly ids: readonly SectionId[];
  /** The kinds that it only seems to name, by letters of other scripts. */
  readonly looksLike: readonly SectionId[];
  readonly mark: Mark;
  /** Lower is stronger: 1–6 as headings, weaker for bold lines, labels and list labels. */
  readonly rank: number;
  /** Whether text follows on the same line. */
  readonly inline: boolean;
  /** A line such as `##Impact`, which lacks the space that would make it a heading. */
  readonly spaceless: boolean;
}

/** A block, and the title that it is or begins with. */
export interface Part {
  readonly block: Block;
  readonly title: Title | null;
}

export type TitleLookup = (words: readonly string[]) => TitleReading;

const maxTitle = 120;

const numbering =
  /^(?:(?:step|part|section|task)\s+\d{1,3}|0x[\da-f]{1,4}|\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-h])\s?[.):\-–—]\s?(?!\d)|^\d{1,2}\s(?=\p{L})/iu;
/** “Task 2: Timeline” is a number with its title. */
const numbered = /^\W{0,3}task\s+\d/i;
const wrapped = /^[\s*_~#>"'“”‘’`|=\-–—•]+|(?<![\s*_~#"'“”‘’`|=\-–—:.;,!?])[\s*_~#"'“”‘’`|=\-–—:.;,!?]+$/gu;
const symbols = /:[a-z+-][a-z\d_+-]{1,40}:|[\p{Extended_Pictographic}\p{So}\p{Sk}]|\ufe0f|\u200d/gu;
const unevenSpace = /\s{2}|[^\S ]/;
const beyondAscii = /[\u0080-\uffff]/;
const bracketed = /\s{0,3}[([][^()[\]]{0,200}[)\]]\s{0,3}:?$/u;

/** What a text without symbols never holds; normalising changes nothing in it either. */
const maybeSymbols = /:[a-z+-]|[\^`\u0080-\uffff]/;
const isLetterOrDigit = (code: number) => (code >= 0x30 && code <= 0x39) || isAsciiLetter(code);

/** A title without what people put around it. */
export function bareTitle(text: string): string {
  let bare = text.slice(0, 4 * maxTitle);
  if (maybeSymbols.test(bare)) bare = bare.normalize('NFKC').replace(symbols, ' ');
  // Two rounds: a number may stand behind an emoji, a colon before a bracket.
  for (let round = 0; round < 2; round++) {
    bare = unwrapped(bare).replace(numbering, '');
    if (bare.includes(')') || bare.includes(']')) bare = bare.replace(bracketed, '');
  }
  bare = unwrapped(bare);
  return unevenSpace.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
}

function unwrapped(text: string): string {
  const isBare = isLetterOrDigit(text.charCodeAt(0)) && isLetterOrDigit(text.charCodeAt(text.length - 1));
  return isBare ? text : text.replace(wrapped, '');
}

/** Lower-case words of a title. */
export function titleWords(bare: string): readonly string[] {
  const lower = bare.toLowerCase();
  if (!beyondAscii.test(lower)) return lower.replaceAll("'", '').match(/[a-z\d]+/g) ?? [];
  return lower.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Headings may name their incident too, lines that are no headings may not. */
function isTitleOfHeading(reading: TitleReading): boolean {
  if (reading.ids.length === 0) return false;
  return (
    reading.unknown === 0 || (reading.unknown <= 2 && reading.atEdge) || (reading.unknown <= 4 && reading.known >= 2)
  );
}

const unread: TitleReading = { ids: [], unknown: 0, known: 0, atEdge: false };

/** What stands behind a time is an entry, whatever it is called. */
const clockTime = /\d{1,2}[:;.h]\d{2}|\d\s?[ap]\.?m\b|\d{4}\s?h/i;

const isExact = (reading: TitleReading) => reading.ids.length > 0 && reading.unknown === 0;

const spaceless = /^(#{1,6})[\u00a0\u2000-\u200b\u3000]?(?=[^\s#!\d])/u;

/** Where the label of a line ends: behind its colon; -1 where it has none. */
export function labelLength(line: string): number {
  const colon = line.slice(0, 90).search(/[:：](?:\s|\*|$|\p{L})/u);
  return colon;
}

export class TitleFinder {
  constructor(readonly lookup: TitleLookup = readTitle) {}

  #read(title: string): TitleReading {
    return this.lookup(titleWords(title));
  }

  #seeming(title: string): readonly SectionId[] {
    if (!beyondAscii.test(title)) return [];
    const words = titleWords(title);
    const seen = words.map((word) => latinLookalike(word) ?? word);
    if (seen.every((word, i) => word === words[i])) return [];
    const reading = this.lookup(seen);
    return isTitleOfHeading(reading) ? reading.ids : [];
  }

  /** The blocks, cut where a title stands in one of their lines. */
  parts(blocks: readonly Block[]): readonly Part[] {
    const parts: Part[] = [];
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') parts.push(this.#headingPart(block));
      else if (block.kind === 'paragraph' && !block.code) parts.push(...this.#lineParts(block));
      else if (block.kind === 'item' && !block.code)
        parts.push(...this.#itemParts(block, blocks[index - 1], blocks[index + 1]));
      else parts.push({ block, title: null });
    });
    return parts;
  }

  #headingPart(block: Block): Part {
    const mark: Mark = block.html ? 'html' : 'heading';
    return this.#ofHeading(block, block.text, mark, block.depth, false);
  }

  #ofHeading(block: Block, text: VisibleText, mark: Mark, rank: number, isSpaceless: boolean): Part {
    const { value } = text;
    const make = (heading: VisibleText, title: string, ids: readonly SectionId[], inline: boolean): Title => ({
      heading,
      title,
      ids,
      looksLike: ids.length > 0 ? [] : this.#seeming(title),
      mark,
      rank,
      inline,
      spaceless: isSpaceless,
    });
    const colon = labelLength(value);
    if (
      colon > 0 &&
      !numbered.test(value) &&
      value
        .slice(colon + 1)
        .trim()
        .split(/\s+/).length >= 2
    ) {
      const label = text.slice(0, colon).trimmed();
      const title = bareTitle(label.value);
      const reading = this.#read(title);
      if (isExact(reading)) {
        const { html: _, ...rest } = block;
        return { block: { ...rest, kind: 'paragraph', depth: 0, text }, title: make(label, title, reading.ids, true) };
      }
    }
    // Some set whole sentences as headings to make them large; they are text.
    if (value.length > 40 && titleWords(value).length > 20)
      return { block: { ...block, text, kind: 'paragraph', depth: 0 }, title: null };
    const title = bareTitle(value);
    const reading = this.#read(title);
    const ids = isTitleOfHeading(reading) ? reading.ids : this.#inBrackets(value);
    return { block: { ...block, text }, title: make(text, title, ids, false) };
  }

  /** What a playful heading says that it is: "The long version (timeline)". */
  #inBrackets(heading: string): readonly SectionId[] {
    const words = heading.includes('(') ? bracketed.exec(heading.trimEnd()) : null;
    const reading = words === null ? unread : this.#read(bareTitle(words[0].replace(/[()[\]:]/g, ' ')));
    return isExact(reading) && isMain(reading.ids) ? reading.ids : [];
  }

  #lineParts(block: Block): readonly Part[] {
    const { value } = block.text;
    const parts: Part[] = [];
    let pendingFrom = 0;
    let from = 0;
    const flush = (to: number, title: Title | null, start = pendingFrom) => {
      const text = block.text.slice(start, to).trimmed();
      if (text.value !== '') parts.push({ block: piece(block, start, to, text), title });
    };
    while (from <= value.length) {
      const end = value.indexOf('\n', from);
      const to = end === -1 ? value.length : end;
      const found = to - from <= 4000 ? this.#lineTitle(block, from, to) : null;
      if (found) {
        flush(from, null);
        if (found.inline) {
          // The text on the label's line goes on below it.
          flush(to, null, to);
          pendingFrom = from;
          const next = this.#nextTitleLine(block, to + 1);
          const text = block.text.slice(from, next).trimmed();
          parts.push({ block: piece(block, from, next, text), title: found });
          pendingFrom = next;
          from = next;
          if (next > value.length) break;
          continue;
        }
        const line = block.text.slice(from, to).trimmed();
        parts.push({ block: { ...piece(block, from, to, line), kind: 'heading', depth: found.rank }, title: found });
        pendingFrom = to + 1;
      }
      from = to + 1;
    }
    if (parts.length === 0) return [{ block, title: null }];
    flush(value.length, null);
    return parts;
  }

  #nextTitleLine(block: Block, from: number): number {
    const { value } = block.text;
    for (let at = from; at <= value.length; ) {
      const end = value.indexOf('\n', at);
      const to = end === -1 ? value.length : end;
      if (to - at <= 4000 && this.#lineTitle(block, at, to)) return at;
      at = to + 1;
    }
    return value.length + 1;
  }

  #lineTitle(block: Block, from: number, to: number): Title | null {
    const line = block.text.slice(from, to).trimmed();
    const { value } = line;
    if (value === '') return null;
    const level = value.startsWith('#') ? spaceless.exec(value) : null;
    if (level && value.length <= maxTitle) {
      const text = line.slice(level[0].length).trimmed();
      const part = this.#ofHeading(block, text, 'plain', level[1]!.length, true);
      if (part.title && (part.title.ids.length > 0 || /^\p{Lu}[^.]*$/u.test(text.value))) return part.title;
    }
    const colon = labelLength(value);
    // Most lines are sentences, and too long for a title or without anything that could mark one.
    if (value.length > maxTitle && colon === -1 && block.strong.length === 0) return null;
    const bold =
      block.strong.some((range) => range.from <= from + 1 && range.to >= to - 2) || isBoldEnough(block, from, to);
    const base = { looksLike: [], spaceless: false, rank: bold ? 7 : 8 };
    const labelled = /[:：]\W{0,3}$/u.test(value);
    if (value.length <= maxTitle && (bold || labelled || mayBeTitle(value))) {
      const title = bareTitle(value);
      const reading = clockTime.test(title) ? unread : this.#read(title);
      const fits = isExact(reading) && (bold || labelled || isTitleCase(title, reading));
      const loose = bold && reading.ids.length > 0 && reading.unknown === 1 && reading.atEdge && isMain(reading.ids);
      if (fits || loose) {
        const mark: Mark = bold ? 'bold' : labelled ? 'label' : 'plain';
        return { ...base, heading: line, title, ids: reading.ids, mark, inline: false };
      }
    }
    return this.#labelTitle(block, line, from, base, colon);
  }

  /** A label or bold words before text on the same line. */
  #labelTitle(
    block: Block,
    line: VisibleText,
    from: number,
    base: Pick<Title, 'looksLike' | 'spaceless' | 'rank'>,
    colon = labelLength(line.value),
  ): Title | null {
    const strong = block.strong.find((range) => range.from <= from + 2 && range.to > from + 2);
    const label = this.#labelOfLength(line, colon) ?? (strong && this.#labelOfLength(line, strong.to - from));
    if (!label) return null;
    return { ...base, ...label, rank: strong ? 7 : 8, mark: strong ? 'bold' : 'label', inline: true };
  }

  #labelOfLength(line: VisibleText, length: number): Pick<Title, 'heading' | 'title' | 'ids'> | null {
    if (length <= 0 || length > 80) return null;
    const heading = line.slice(0, Math.min(length, line.value.length)).trimmed();
    if (clockTime.test(heading.value)) return null;
    const title = bareTitle(heading.value);
    const reading = this.#read(title);
    return isExact(reading) && !/^\p{Ll}/u.test(title) ? { heading, title, ids: reading.ids } : null;
  }

  /** Without a blank line before it, a title below a list still stands in the last item. */
  #itemParts(block: Block, before: Block | undefined, next: Block | undefined): readonly Part[] {
    const { value } = block.text;
    const first = value.indexOf('\n');
    const cut = first === -1 ? -1 : this.#nextTitleLine(block, first + 1);
    if (cut === -1 || cut > value.length) return this.#wholeItemParts(block, next, isAlone(block, before, next));
    const { checked: _, ordered: __, ...rest } = piece(block, cut, value.length, block.text.slice(cut).trimmed());
    const item = piece(block, 0, cut, block.text.slice(0, cut).trimmed());
    return [...this.#wholeItemParts(item, next), ...this.#lineParts({ ...rest, kind: 'paragraph', depth: 0 })];
  }

  #wholeItemParts(block: Block, next: Block | undefined, isAlone = false): readonly Part[] {
    const { value } = block.text;
    const first = value.indexOf('\n') === -1 ? value.length : value.indexOf('\n');
    const line = block.text.slice(0, first).trimmed();
    const rank = 8 + Math.max(1, block.depth);
    const plain = { block, title: null };
    if (line.value.length > maxTitle) return [this.#itemLabel(block, line, rank) ?? plain];
    const labelled = /[:：]\W{0,3}$/u.test(line.value);
    const opens = first < value.length || isAlone || (next !== undefined && isBelow(next, block, labelled));
    const bare = opens && (labelled || mayBeTitle(line.value)) ? bareTitle(line.value) : null;
    const reading = bare === null ? unread : this.#read(bare);
    if (bare !== null && isExact(reading) && !clockTime.test(bare)) {
      const title: Title = {
        heading: line,
        title: bare,
        ids: reading.ids,
        mark: 'list',
        rank,
        looksLike: [],
        inline: false,
        spaceless: false,
      };
      const head: Part = { block: { ...piece(block, 0, first, line), kind: 'heading', depth: rank }, title };
      const rest = block.text.slice(first).trimmed();
      if (rest.value === '') return [head];
      const { checked: _, ordered: __, ...below } = piece(block, first, value.length, rest);
      return [head, { block: { ...below, kind: 'paragraph' }, title: null }];
    }
    return [this.#itemLabel(block, line, rank) ?? plain];
  }

  /** An item that is a whole section: "- **Issue Summary**: on Monday …". */
  #itemLabel(block: Block, line: VisibleText, rank: number): Part | null {
    const title = this.#labelTitle(block, line, 0, { looksLike: [], spaceless: false, rank });
    if (!title || !isMain(title.ids) || block.depth > 1) return null;
    return { block, title: { ...title, mark: 'list', rank } };
  }
}

const mains = new Set<SectionId>(['summary', 'timeline', 'cause', 'measures', 'lessons', 'conclusion']);
const isMain = (ids: readonly SectionId[]) => ids.some((id) => mains.has(id));

/** Whether a block goes on below an item, so that the item can be its title. */
function isBelow(next: Block, item: Block, labelled: boolean): boolean {
  if (next.kind === 'heading') return false;
  if (next.depth > item.depth) return true;
  return next.kind !== 'item' && (labelled || next.depth === item.depth);
}

/**
 * Whether an item has no other beside it, as of "1) Timeline" with text below; a numbered one goes on in no list of another
 * kind, and not in one before it that has a text of its own.
 */
function isAlone(item: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (item.kind !== 'item' || item.depth !== 1 || next === undefined) return false;
  const isSame = (block: Block | undefined) =>
    block?.kind === 'item' && (item.ordered !== true || block.ordered === true);
  return !isSame(next) && (!isSame(before) || before!.text.value.includes('\n'));
}

/** Plain titles are short and end without a stop. */
const mayBeTitle = (line: string) => line.length <= 80 && !/[.,;!?]$/.test(line);

/** A plain line of known words is a title only if it is written like one. */
function isTitleCase(title: string, reading: TitleReading): boolean {
  return isMain(reading.ids) ? title.length <= 60 : /^\p{Lu}/u.test(title) && title.length <= 40;
}

/** Whether all letters of a line are bold: numbers, colons and emoji around the bold words do not matter. */
function isBoldEnough(block: Block, from: number, to: number): boolean {
  if (block.strong.length === 0) return false;
  let outside = '';
  for (let at = from; at < to; ) {
    const range = block.strong.find((candidate) => candidate.from <= at && candidate.to > at);
    if (range) at = range.to;
    else outside += block.text.value[at++]!;
    if (outside.length > 40) return false;
  }
  return !/\p{L}/u.test(outside.replace(numbering, '').replace(bracketed, '').replace(symbols, ''));
}

/** The part of a block that stands in `from`–`to` of its text. */
function piece(block: Block, from: number, to: number, text: VisibleText): Block {
  const lead = block.text.value.slice(from, to).length - block.text.value.slice(from, to).trimStart().length;
  const base = from + lead;
  const span: Span = text.span();
  const moved = (ranges: Block['strong']) =>
    ranges
      .map((range) => ({ from: Math.max(0, range.from - base), to: Math.min(text.value.length, range.to - base) }))
      .filter((range) => range.to > range.from);
  return {
    ...block,
    text,
    span: from === 0 && to >= block.text.value.length ? block.span : span,
    strong: moved(block.strong),
    ...(block.literal && { literal: moved(block.literal) }),
  };
}
