/** The blocks of a document in order, as a reader sees them: hidden text is left out, and noted where it looks like a trick. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Code, Definition, FootnoteDefinition, Html, ListItem, Nodes, Parents, Root, TableCell } from 'mdast';
import type { Finding } from '../model/check.js';
import type { Block, Figure, Trick } from '../model/postmortem.js';
import { isEven, lastWhere, type Run, type Span, VisibleText } from '../model/text.js';
import { bidiControls, joiners, regionFlags, unseenCharacters } from './characters.js';
import { isProse, looksDrawn } from './code.js';
import {
  blockElements,
  type HtmlToken,
  holdingElements,
  htmlTokens,
  shrinkingElements,
  unseenElements,
} from './html.js';
import { type Piece, piecesOf } from './markdown.js';
import { mathRanges } from './math.js';

export interface Reading {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly tricks: readonly Trick[];
  readonly hints: readonly Finding[];
  /** HTML comments, their delimiters included. */
  readonly comments: readonly Span[];
  readonly frontMatter: { readonly span: Span; readonly text: string } | null;
}

type Shape = Omit<Block, 'text' | 'span' | 'strong' | 'literal' | 'cells'>;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What makes the text of a formula unreadable. */
const hidingFormula =
  /\\(?:color|textcolor|colorbox|[hv]?phantom|tiny|scriptscriptstyle|rlap|llap|mathrlap|mathllap|transparent|href|require)\b/;
const hidingFormulas = new RegExp(hidingFormula, 'g');

const letter = /[\p{L}\p{N}]/u;
const diagramLanguages = new Set(['mermaid', 'geojson', 'topojson', 'stl']);

/** What is said of text in `<details>`. */
export const FOLDED = 'This text is folded away in `<details>`, so it does not count.';

type Unseen = 'details' | 'element' | 'small' | 'comment' | 'tag';

/** So many tags in one another that make text smaller leave it legible. */
const SMALLEST = 3;

/** Collects the text of one block. */
class Draft {
  readonly strong: Stretch[] = [];
  readonly literal: Stretch[] = [];
  readonly cells: Stretch[] = [];
  length = 0;
  readonly #parts: string[] = [];
  readonly #runs: { -readonly [key in keyof Run]: Run[key] }[] = [];
  #strongFrom: number | null = null;

  constructor(
    readonly shape: Shape,
    readonly span: Span,
  ) {}

  get text(): VisibleText {
    return new VisibleText(this.#parts.join(''), this.#runs);
  }

  push(text: string, start: number, end: number): void {
    const from = this.length;
    this.length += text.length;
    this.#parts.push(text);
    const last = this.#runs[this.#runs.length - 1];
    if (last !== undefined && last.end === start && isEven(last) && end - start === text.length) {
      last.to = this.length;
      last.end = end;
    } else this.#runs.push({ from, to: this.length, start, end });
  }

  /** A line break; several in a row are one, as a reader sees them. */
  breakLine(start: number, end: number): void {
    if (this.length === 0) return;
    if (this.#parts.at(-1) !== '\n') {
      this.push('\n', start, end);
      return;
    }
    const last = this.#runs.at(-1)!;
    // What stands between two of them is no part of either.
    if (last.end !== start) return;
    this.#runs.pop();
    const from = last.to - 1;
    if (from === last.from) this.#runs.push({ ...last, end });
    else this.#runs.push({ ...last, to: from, end: last.end - 1 }, { from, to: last.to, start: last.end - 1, end });
  }

  setStrong(on: boolean): void {
    const at = this.length;
    if (on) this.#strongFrom ??= at;
    else if (this.#strongFrom !== null) {
      if (at > this.#strongFrom) this.strong.push({ from: this.#strongFrom, to: at });
      this.#strongFrom = null;
    }
  }
}

/** Ranges of a text that are to be left out, as one ascending list without overlaps. */
function merged(ranges: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = result[result.length - 1];
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** A text without some ranges, and where an index of it has gone. */
function without(text: VisibleText, ranges: readonly Stretch[]): { text: VisibleText; moved: (at: number) => number } {
  if (ranges.length === 0) return { text, moved: (at) => at };
  const kept: (Stretch & { readonly moved: number })[] = [];
  let from = 0;
  let length = 0;
  for (const range of [...ranges, { from: text.value.length, to: text.value.length }]) {
    kept.push({ from, to: range.from, moved: length });
    length += range.from - from;
    from = range.to;
  }
  const moved = (at: number) => {
    const stretch = kept[lastWhere(kept.length, (i) => kept[i]!.from <= at)]!;
    return stretch.moved + Math.min(at, stretch.to) - stretch.from;
  };
  return { text: VisibleText.joined(kept.map(({ from, to }) => text.slice(from, to))), moved };
}

/** Where a formula would hide text if the dollar signs around it made one, which not every reader of them may deny. */
function hiddenBesides(value: string, known: readonly Stretch[]): readonly Stretch[] {
  const first = value.indexOf('$');
  if (first === -1) return [];
  const found: Stretch[] = [];
  const ranges = merged(known);
  let next = 0;
  for (const { index } of value.matchAll(hidingFormulas)) {
    while (next < ranges.length && ranges[next]!.to <= index) next++;
    const isKnown = index < (found.at(-1)?.to ?? first) || (next < ranges.length && ranges[next]!.from <= index);
    if (isKnown) continue;
    const to = value.indexOf('$', index);
    found.push({ from: value.lastIndexOf('$', index), to: to === -1 ? value.length : to + 1 });
  }
  return found;
}

class Reader {
  readonly blocks: Block[] = [];
  readonly figures: Figure[] = [];
  readonly tricks: Trick[] = [];
  readonly hints: Finding[] = [];
  readonly comments: Span[] = [];
  frontMatter: Reading['frontMatter'] = null;

  #draft: Draft | null = null;
  /** What keeps everything unseen just now, what is open in it (itself first; nothing ends what has none), where it began. */
  #unseen: { what: Unseen; open: string[]; span: Span; letters: boolean } | null = null;
  readonly #htmlLists: boolean[] = [];
  #listDepth = 0;
  #strong = 0;
  /** How many tags that make text smaller are open, and how many of them since before the present block. */
  #small = 0;
  #smallOutside = 0;
  #columns = 0;
  #cellFrom = 0;
  #usedOnes: Used | null = null;
  /** Whether the source holds characters that no reader sees, or references, which can be to such. */
  readonly #mayHoldUnseen: boolean;

  /** @param shift what to add to an offset of the tree to get one of the file */
  constructor(
    readonly tree: Root,
    readonly source: string,
    readonly shift: number,
  ) {
    this.#mayHoldUnseen = source.includes('&') || source.search(unseenCharacters) !== -1;
  }

  read(): Reading {
    const stack: { node: Parents; next: number }[] = [{ node: this.tree, next: 0 }];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const child = frame.node.children[frame.next++];
      if (child === undefined) {
        stack.pop();
        this.#leave(frame.node);
      } else if (this.#enter(child, frame.node, frame.next - 1)) stack.push({ node: child as Parents, next: 0 });
    }
    this.#close();
    this.#endUnseen(null);
    const { blocks, figures, tricks, hints, comments, frontMatter } = this;
    return { blocks, figures, tricks, hints, comments, frontMatter };
  }

  #spanOf(node: Nodes): Span {
    const { start, end } = node.position!;
    return { start: start.offset! + this.shift, end: end.offset! + this.shift };
  }

  /** Most texts hold neither footnotes nor definitions, and need it not. */
  get #used(): Used {
    this.#usedOnes ??= usedIn(this.tree);
    return this.#usedOnes;
  }

  /** Returns whether to read the node's children. */
  #enter(node: Nodes, parent: Parents, index: number): boolean {
    if (node.type === 'text') {
      this.#append(node.value, piecesOf(node), node.position!.start.offset!);
      return false;
    }
    const span = this.#spanOf(node);
    switch (node.type) {
      case 'heading':
        this.#smallOutside = this.#small;
        this.#open({ kind: 'heading', depth: node.depth }, span);
        return true;
      case 'paragraph':
        this.#smallOutside = this.#small;
        this.#open(this.#paragraphShape(parent, index), span);
        return true;
      case 'list':
        this.#listDepth++;
        return true;
      case 'listItem':
      case 'blockquote':
        return true;
      case 'table':
        this.#columns = node.align?.length ?? 0;
        this.#unseen?.open.push('table', 'td');
        return true;
      case 'tableRow':
        this.#open({ kind: 'row', depth: this.#listDepth, ...(index === 0 && { header: true }) }, span);
        return true;
      case 'tableCell': {
        if (index >= this.#columns) {
          this.#noteExtraCell(node, span);
          return false;
        }
        this.#smallOutside = this.#small;
        this.#startCell(span.start);
        return true;
      }
      case 'strong':
        this.#setStrong(1);
        return true;
      case 'inlineCode': {
        const from = this.#draft?.length ?? 0;
        // A line break in inline code shows as a space.
        this.#append(node.value.replace(/[\r\n]/g, ' '), piecesOf(node), node.position!.start.offset!);
        this.#draft?.literal.push({ from, to: this.#draft.length });
        return false;
      }
      case 'break':
        this.#put('\n', span.start, span.end);
        return false;
      case 'image':
      case 'imageReference':
        if (!this.#unseen) this.figures.push({ kind: 'image', span });
        return false;
      case 'html':
        this.#html(node, parent);
        return false;
      case 'code':
        this.#code(node, span);
        return false;
      case 'yaml':
        this.frontMatter = { span, text: node.value };
        return false;
      case 'footnoteDefinition':
        if (this.#used.footnotes.has(node)) return true;
        this.#trick(
          'unused-footnote',
          span,
          'No reader sees this footnote: nothing refers to it, or another one has the same name.',
          'Refer to it in the text by a name of its own, or remove it.',
        );
        return false;
      case 'definition':
        this.#noteDefinition(node, span);
        return false;
      default:
        return 'children' in node;
    }
  }

  #leave(node: Nodes): void {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        this.#endSmall(node);
        this.#close();
        break;
      case 'tableRow':
        this.#close();
        break;
      case 'tableCell':
        this.#endSmall(node);
        this.#endCell();
        break;
      case 'table': {
        const open = this.#unseen?.open ?? [];
        const at = open.lastIndexOf('table');
        if (at > 0) open.length = at;
        break;
      }
      case 'list':
        this.#listDepth--;
        break;
      case 'strong':
        this.#setStrong(-1);
        break;
    }
  }

  /** A tag that makes text smaller ends with its block. */
  #endSmall(block: Nodes): void {
    this.#small = this.#smallOutside;
    const { start, end } = this.#spanOf(block);
    if (this.#unseen?.what === 'small' && this.#unseen.span.start >= start) this.#endUnseen(end);
  }

  #paragraphShape(parent: Parents, index: number): Shape {
    const depth = this.#listDepth + this.#htmlLists.length;
    if (parent.type === 'listItem') {
      if (index > 0) return { kind: 'paragraph', depth };
      const list = this.#itemShape(parent);
      return { kind: 'item', depth, ...list };
    }
    return { kind: parent.type === 'blockquote' ? 'quote' : 'paragraph', depth };
  }

  #itemShape(item: ListItem): Partial<Shape> {
    const marker = this.source[item.position!.start.offset! + this.shift] ?? '';
    return {
      ordered: marker >= '0' && marker <= '9',
      ...(typeof item.checked === 'boolean' && { checked: item.checked }),
    };
  }

  #startCell(at: number): void {
    const draft = this.#draft;
    if (!draft) return;
    if (draft.cells.length > 0) draft.push(' | ', at, at);
    this.#cellFrom = draft.length;
  }

  #endCell(): void {
    const draft = this.#draft;
    if (draft?.shape.kind === 'row') draft.cells.push({ from: this.#cellFrom, to: draft.length });
  }

  #open(shape: Shape, span: Span): void {
    this.#close();
    if (this.#unseen) return;
    this.#draft = new Draft(shape, span);
    if (this.#strong > 0) this.#draft.setStrong(true);
  }

  #close(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft || draft.length === 0) return;
    draft.setStrong(false);
    const whole = draft.text;
    const { text: seen, moved } = without(whole, this.#unseenRanges(whole, draft));
    const text = seen.trimmed();
    if (text.value === '') return;
    const lead = text === seen ? 0 : seen.value.length - seen.value.trimStart().length;
    const place = (at: number) => Math.max(0, Math.min(text.value.length, moved(at) - lead));
    const ranges = (stretches: readonly Stretch[]) =>
      stretches.length === 0 ? [] : stretches.map(({ from, to }) => ({ from: place(from), to: place(to) }));
    this.blocks.push({
      ...draft.shape,
      text,
      span: draft.shape.html ? text.span() : draft.span,
      strong: ranges(draft.strong).filter(({ from, to }) => to > from),
      ...(draft.literal.length > 0 && { literal: ranges(draft.literal) }),
      ...(draft.shape.kind === 'row' && {
        cells: ranges(draft.cells).map(({ from, to }) => text.slice(from, to).trimmed()),
      }),
    });
  }

  /** Characters and formulas that do not count, noted as tricks. */
  #unseenRanges(text: VisibleText, draft: Draft): readonly Stretch[] {
    const math = text.value.includes('$') ? this.#formulas(text, draft) : [];
    const isSought = this.#mayHoldUnseen && text.value.search(unseenCharacters) !== -1;
    const characters = isSought ? this.#unseenCharacters(text) : [];
    return math.length === 0 && characters.length === 0 ? [] : merged([...math, ...characters]);
  }

  #formulas(text: VisibleText, { shape, literal }: Draft): readonly Stretch[] {
    const { value } = text;
    const formulas = mathRanges(value, (i) => this.source[text.span(i, i + 1).start - 1] === '\\');
    const math = shape.kind === 'code' ? formulas : [...formulas, ...hiddenBesides(value, [...formulas, ...literal])];
    for (const { from, to } of math) {
      if (!hidingFormula.test(value.slice(from, to))) continue;
      this.#hidingFormula(text.span(from, to));
    }
    return math;
  }

  #unseenCharacters(text: VisibleText): readonly Stretch[] {
    const rangesOf = (pattern: RegExp) =>
      [...text.value.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
    const characters = rangesOf(unseenCharacters);
    const flags = rangesOf(regionFlags);
    for (const { from, to } of characters) {
      const character = text.value.slice(from, to);
      if (joiners.test(character) || flags.some((flag) => flag.from <= from && from < flag.to)) continue;
      const bidi = character.match(bidiControls) !== null;
      const name = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      this.#trick(
        bidi ? 'bidi-controls' : 'invisible-characters',
        text.span(from, to),
        bidi
          ? `The character ${name} makes the text read in another order than it is written in.`
          : `An invisible character, ${name}, stands in the text.`,
        'Remove it.',
      );
    }
    return characters;
  }

  #hidingFormula(at: Span): void {
    this.#trick('math', at, 'A formula hides its text by colour or size.', 'Write it as plain text.');
  }

  #trick(kind: Trick['kind'], at: Span, message: string, help: string): void {
    this.tricks.push({ kind, message, help, at });
  }

  /** Adds text made of pieces; without pieces it stands in the source as it is, from `start` on. */
  #append(value: string, pieces: readonly Piece[], start: number): void {
    if (pieces.length === 0) {
      const end = start + value.length;
      if (value.includes('\n') || value.includes('\r')) this.#appendPiece(value, 0, { to: value.length, start, end });
      else if (value !== '') this.#put(value, start + this.shift, end + this.shift);
      return;
    }
    let from = 0;
    for (const piece of pieces) {
      this.#appendPiece(value, from, piece);
      from = piece.to;
    }
  }

  /** Adds a piece of a value, from `from` on, line by line. */
  #appendPiece(value: string, from: number, { to, start, end }: Piece): void {
    const isEven = end - start === to - from;
    for (let at = from; at < to; ) {
      let next = at;
      while (next < to && !isLineBreak(value.charCodeAt(next))) next++;
      if (next === at) next++;
      const offset = (isEven ? start + at - from : start) + this.shift;
      this.#put(value.slice(at, next), offset, isEven ? offset + next - at : end + this.shift);
      at = next;
    }
  }

  /** One line break, or text without any. */
  #put(text: string, start: number, end: number): void {
    if (this.#unseen) {
      this.#unseen.letters ||= letter.test(text);
      return;
    }
    if (text === '\n' || text === '\r') this.#draft?.breakLine(start, end);
    else this.#draft?.push(text, start, end);
  }

  #setStrong(change: 1 | -1): void {
    this.#strong = Math.max(0, this.#strong + change);
    this.#draft?.setStrong(this.#strong > 0);
  }

  #code(node: Code, span: Span): void {
    if (this.#unseen) return;
    const fenced = /^\s*(?:`{3}|~{3})/.test(this.source.slice(span.start, span.end));
    const language = node.lang?.toLowerCase();
    if (language === 'math' && hidingFormula.test(node.value)) this.#hidingFormula(span);
    if (fenced && language && diagramLanguages.has(language)) this.figures.push({ kind: 'diagram', span });
    else if (looksDrawn(node.value)) this.figures.push({ kind: 'drawing', span });
    this.#open(
      { kind: 'code', depth: this.#listDepth, code: fenced ? 'fenced' : 'indented', ...(language && { language }) },
      span,
    );
    this.#append(node.value, piecesOf(node), span.start - this.shift);
    this.#close();
    const block = this.blocks[this.blocks.length - 1];
    if (!fenced && block?.span === span && isProse(block.text.value)) {
      this.blocks.pop();
      this.blocks.push(...proseBlocks(block));
    }
  }

  #noteExtraCell(cell: TableCell, span: Span): void {
    // A comment is seen nowhere, so that its place hides nothing.
    if (cell.children.every((child) => child.type === 'html' && child.value.startsWith('<!--'))) return;
    this.#trick(
      'extra-cells',
      span,
      "No reader sees this cell: it stands outside the table's columns.",
      'Add a column for it, or remove it.',
    );
  }

  /** `[//]: # (text)` is how some write comments; a sentence in a title is as unseen, or in a name that nothing shows. */
  #noteDefinition({ identifier, title }: Definition, span: Span): void {
    const isSentence = (text: string) => text.trim().split(/\s+/).length >= 6;
    if (!isSentence(title ?? '') && !(isSentence(identifier) && !this.#used.definitions.has(identifier))) return;
    this.#trick(
      'definition',
      span,
      'No reader sees this text: it stands in a link definition.',
      'Write it in the text.',
    );
  }

  #html(node: Html, parent: Parents): void {
    const pieces = piecesOf(node);
    const start = node.position!.start.offset!;
    const { value } = node;
    const flow = parent.type !== 'paragraph' && parent.type !== 'heading' && !isInline(parent);
    const places = placesOf(value, pieces, start, this.shift);
    const spanAt = (from: number, to: number): Span => ({ start: places.offsets[from]!, end: places.ends[to - 1]! });
    if (flow) this.#open({ kind: 'paragraph', depth: this.#listDepth, html: true }, this.#spanOf(node));
    for (const token of htmlTokens(value)) {
      const span = spanAt(token.from, token.to);
      if (token.kind === 'comment') this.#comment(span, token.closed, value.slice(token.from, token.to));
      else if (token.kind === 'tag') this.#tag(token, span);
      else this.#htmlText(value, token.from, token.to, places);
    }
    if (flow) this.#close();
  }

  #comment(span: Span, closed: boolean, text: string): void {
    if (!this.#unseen) this.comments.push(span);
    if (!closed) this.#swallow('comment', span, letter.test(text));
  }

  /** Nothing in the rest of the text surely ends this. */
  #swallow(what: Unseen, span: Span, letters: boolean): void {
    this.#endUnseen(null);
    this.#unseen = { what, open: [], span, letters };
  }

  #tag(tag: HtmlToken & { kind: 'tag' }, span: Span): void {
    const { name, closing, attributes } = tag;
    if (!tag.closed) {
      this.#swallow('tag', span, false);
      return;
    }
    if (this.#unseen) {
      this.#tagUnseen(name, closing, span);
      return;
    }
    // Of several with one name a browser opens one alone.
    const isFolded = name === 'details' && (!attributes.includes('open') || attributes.includes('name'));
    if (!closing && (unseenElements.has(name) || isFolded)) {
      this.#unseen = { what: isFolded ? 'details' : 'element', open: [name], span, letters: false };
      return;
    }
    if (shrinkingElements.has(name)) {
      this.#small = Math.max(0, this.#small + (closing ? -1 : 1));
      if (this.#small > SMALLEST) this.#unseen = { what: 'small', open: [name], span, letters: false };
    } else if (name === 'bdo' && !closing && attributes.includes('dir'))
      this.#trick(
        'bidi-controls',
        span,
        'The tag `<bdo>` makes the text read in another order than it is written in.',
        'Remove it.',
      );
    else if (name === 'br') this.#put('\n', span.start, span.end);
    else if (name === 'img' && !closing) this.figures.push({ kind: 'image', span });
    else if (name === 'b' || name === 'strong') this.#setStrong(closing ? -1 : 1);
    else if (name === 'td' || name === 'th') {
      if (closing) this.#endCell();
      else this.#startCell(span.start);
    } else if (blockElements.has(name)) this.#blockTag(name, closing, span);
  }

  #blockTag(name: string, closing: boolean, span: Span): void {
    if (name === 'ul' || name === 'ol') {
      if (closing) this.#htmlLists.pop();
      else this.#htmlLists.push(name === 'ol');
    }
    const depth = this.#listDepth + this.#htmlLists.length;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (closing || (!['li', 'tr'].includes(name) && level === undefined)) {
      this.#open({ kind: 'paragraph', depth, html: true }, span);
    } else if (level !== undefined) this.#open({ kind: 'heading', depth: Number(level), html: true }, span);
    else if (name === 'li') {
      this.#open(
        { kind: 'item', depth: Math.max(1, depth), ordered: this.#htmlLists.at(-1) === true, html: true },
        span,
      );
    } else this.#open({ kind: 'row', depth, html: true }, span);
  }

  #htmlText(
    value: string,
    from: number,
    to: number,
    places: { offsets: readonly number[]; ends: readonly number[] },
  ): void {
    const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
    let lineStart = true;
    for (let i = from; i < to; ) {
      const unit = value[i]!;
      if (unit === '&') {
        reference.lastIndex = i;
        const match = reference.exec(value);
        const decoded = match && decodeReference(match);
        if (match && decoded) {
          const end = Math.min(to, i + match[0].length);
          for (const part of decoded)
            for (const half of part.split('')) this.#put(half, places.offsets[i]!, places.ends[end - 1]!);
          i = end;
          lineStart = false;
          continue;
        }
      }
      const isSpace = unit === ' ' || unit === '\t';
      if (!(lineStart && isSpace && (i > from || from === 0))) this.#put(unit, places.offsets[i]!, places.ends[i]!);
      lineStart = unit === '\n' || unit === '\r' || (lineStart && isSpace);
      i++;
    }
  }

  /** A tag where nothing is seen: it may end that, unless something is still open that holds it back. */
  #tagUnseen(name: string, closing: boolean, span: Span): void {
    const { open, what } = this.#unseen!;
    if (what === 'comment' || what === 'tag') return;
    const isCell = (element: string | undefined) => element === 'td' || element === 'th';
    if (name === 'table' || isCell(name)) while (isCell(open.at(-1))) open.pop();
    if (!closing) {
      if (holdingElements.has(name) || (what === 'small' && shrinkingElements.has(name))) open.push(name);
      return;
    }
    if (open.at(-1) !== name) return;
    if (open.length > 1) open.pop();
    else {
      if (what === 'small') this.#small--;
      this.#endUnseen(span.end);
    }
  }

  /** @param end where it ends; null where it never does */
  #endUnseen(end: number | null): void {
    const unseen = this.#unseen;
    this.#unseen = null;
    if (!unseen?.letters) return;
    const { what, span } = unseen;
    const at = { start: span.start, end: end ?? (what === 'details' ? this.source.length : span.end) };
    switch (what) {
      case 'details':
        this.hints.push({
          message: FOLDED,
          help: 'Write it in the open if it belongs to the postmortem.',
          at,
        });
        break;
      case 'element':
        this.#trick(
          'hidden-html',
          at,
          `No reader sees this text: GitHub does not show \`<${unseen.open[0]}>\`.`,
          'Write it as plain text.',
        );
        break;
      case 'small':
        this.#trick(
          'hidden-html',
          at,
          'No reader can read this text: tags in one another make it ever smaller.',
          'Write it as plain text.',
        );
        break;
      case 'comment':
        this.#trick(
          'unclosed-comment',
          at,
          'A comment begins here that never ends: no reader sees what follows.',
          'Close it with `-->`.',
        );
        break;
      case 'tag':
        this.#trick(
          'hidden-html',
          at,
          'A tag begins here that never ends: what follows is taken for a part of it.',
          'Close it with `>`, or write `&lt;` where no tag is meant.',
        );
    }
  }
}

const isLineBreak = (code: number) => code === 0x0a || code === 0x0d;

function isInline(node: Parents): boolean {
  return ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);
}

function decodeReference([, decimal, hexadecimal, name]: RegExpExecArray): string | false {
  if (name !== undefined) return decodeNamedCharacterReference(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/** Where each character of a raw value stands in the file. */
function placesOf(value: string, pieces: readonly Piece[], start: number, shift: number) {
  const offsets: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const piece of pieces.length > 0 ? pieces : [{ to: value.length, start, end: start + value.length }]) {
    const even = piece.end - piece.start === piece.to - from;
    for (let i = from; i < piece.to; i++) {
      offsets.push((even ? piece.start + i - from : piece.start) + shift);
      ends.push((even ? piece.start + i - from + 1 : piece.end) + shift);
    }
    from = piece.to;
  }
  return { offsets, ends };
}

interface Used {
  readonly footnotes: ReadonlySet<FootnoteDefinition>;
  readonly definitions: ReadonlySet<string>;
}

/** What the text that readers see refers to: not a footnote that is unused itself, nor a cell outside its table. */
function usedIn(tree: Root): Used {
  const names = new Set<string>();
  const footnotes = new Set<FootnoteDefinition>();
  const definitions = new Set<string>();
  const notes = new Map<string, FootnoteDefinition>();
  const cited: string[] = [];
  const walk = (from: Nodes) => {
    const waiting: Nodes[] = [from];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'footnoteDefinition' && node !== from) {
        const other = notes.get(node.identifier);
        if (other === undefined || endsBefore(node, other)) notes.set(node.identifier, node);
        continue;
      }
      if (node.type === 'footnoteReference' && !names.has(node.identifier)) {
        names.add(node.identifier);
        cited.push(node.identifier);
      }
      if (node.type === 'linkReference' || node.type === 'imageReference') definitions.add(node.identifier);
      if (node.type === 'table')
        for (const row of node.children)
          for (const cell of row.children.slice(0, node.align?.length)) waiting.push(cell);
      else if ('children' in node) for (const child of node.children) waiting.push(child);
    }
  };
  walk(tree);
  for (let name = cited.pop(); name !== undefined; name = cited.pop()) {
    const note = notes.get(name);
    if (note === undefined) continue;
    footnotes.add(note);
    walk(note);
  }
  return { footnotes, definitions };
}

/** Of two with one name GitHub shows the one that ends first; an inner one ends before its outer one. */
function endsBefore(node: Nodes, other: Nodes): boolean {
  const difference = node.position!.end.offset! - other.position!.end.offset!;
  return difference < 0 || (difference === 0 && node.position!.start.offset! > other.position!.start.offset!);
}

const listMarker = /^([-*+•]|\d{1,3}[.)])[ \t]+/;

/** Indented code that reads as prose: one item per line with a list marker, one paragraph per group of other lines. */
function proseBlocks(block: Block): readonly Block[] {
  const groups: { text: VisibleText; marker: string | null; from: number; to: number }[] = [];
  let from = 0;
  for (const line of block.text.lines()) {
    const to = from + line.value.length;
    const bare = line.trimmed();
    const marker = listMarker.exec(bare.value);
    const last = groups[groups.length - 1];
    const indent = line.value.length - line.value.trimStart().length;
    if (marker || !last) {
      groups.push({ text: line, marker: marker?.[1] ?? null, from: from + indent + (marker?.[0].length ?? 0), to });
    } else last.to = to;
    from = to + 1;
  }
  return groups.map(({ marker, from, to }) => {
    const text = block.text.slice(from, to).trimmed();
    return {
      kind: marker === null ? 'paragraph' : 'item',
      depth: marker === null ? block.depth : block.depth + 1,
      ...(marker !== null && { ordered: /\d/.test(marker) }),
      code: 'indented',
      text,
      span: text.span(),
      strong: [],
    };
  });
}

/** @param shift what to add to an offset of the tree to get one of the file */
export function readBlocks(tree: Root, source: string, shift: number): Reading {
  return new Reader(tree, source, shift).read();
}
