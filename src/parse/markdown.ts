/** Markdown to mdast as GitHub reads it, where every text knows which characters of the source it was made of. */
import type { Root } from 'mdast';
import type { CompileContext, Extension as FromMarkdownExtension, Handle, Token } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** A run of a text's value and the run of the source that it was made of; of equal length, or one thing resolved. */
export interface Piece {
  /** Where the run ends in the value; it starts where the piece before it ends. */
  to: number;
  readonly start: number;
  readonly end: number;
}

interface Pieced {
  type: string;
  value: string;
  /** None as long as its value stands in the source character by character. */
  pieces?: Piece[];
  position: { start: { offset: number }; end: { offset: number } | undefined };
}

declare module 'mdast' {
  interface TextData {
    pieces?: Piece[];
  }
}

const point = (token: Token) => ({ line: token.end.line, column: token.end.column, offset: token.end.offset });

/** Notes that everything at the end of `text` behind its position so far was made of `token`, and moves the position. */
function record(text: Pieced, token: Token): void {
  const { start, end = start } = text.position;
  text.position.end = point(token);
  const from = text.pieces?.at(-1)?.to ?? end.offset - start.offset;
  const surplus = text.value.length - from - (token.end.offset - token.start.offset);
  if (text.pieces === undefined) {
    if (surplus === 0 && token.start.offset === end.offset) return;
    text.pieces = from > 0 ? [{ to: from, start: start.offset, end: end.offset }] : [];
  }
  // A tab of which a container took a part shows as spaces; the token starts behind it.
  if (surplus > 0) {
    text.pieces.push({ to: from + surplus, start: token.start.offset - 1, end: token.start.offset });
  }
  text.pieces.push({ to: text.value.length, start: token.start.offset, end: token.end.offset });
}

const tailOf = (context: CompileContext) => context.stack.pop() as unknown as Pieced;

const exitData: Handle = function (token) {
  const tail = tailOf(this);
  tail.value += this.sliceSerialize(token);
  record(tail, token);
};

const exitCharacterReference: Handle = function (token) {
  record(tailOf(this), token);
};

/** As the default, which is not exported, and recorded. */
const exitLineEnding: Handle = function (token) {
  const context = this.stack[this.stack.length - 1] as unknown as { type: string; children?: Pieced[] };
  if (this.data.atHardBreak) {
    context.children!.at(-1)!.position.end = point(token);
    this.data.atHardBreak = undefined;
    return;
  }
  if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(context.type)) return;
  this.config.enter.data!.call(this, token);
  exitData.call(this, token);
};

/** The pieces of a value from which some characters, given by ascending index, were left out. */
function withoutCharacters(pieces: readonly Piece[], dropped: readonly number[]): Piece[] {
  if (dropped.length === 0) return [...pieces];
  const kept: Piece[] = [];
  let from = 0;
  let next = 0;
  for (const { to, start, end } of pieces) {
    const even = end - start === to - from;
    for (let at = from; at < to; ) {
      if (dropped[next] === at) {
        next++;
        at++;
        continue;
      }
      const until = even ? Math.min(to, dropped[next] ?? to) : at + 1;
      kept.push({
        to: until - next,
        start: even ? start + at - from : start,
        end: even ? start + until - from : end,
      });
      at = until;
    }
    from = to;
  }
  return kept;
}

function withoutIndexes(text: string, dropped: readonly number[]): string {
  if (dropped.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const at of dropped) {
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}

function wholePieces(text: Pieced | undefined): readonly Piece[] {
  if (text === undefined) return [];
  const { start, end = start } = text.position;
  return text.pieces ?? [{ to: text.value.length, start: start.offset, end: end.offset }];
}

/** For a node whose value is collected in a buffer; `dropped` says which of its characters are no part of the value. */
function exitBuffered(dropped: (buffered: string, context: CompileContext) => readonly number[]): Handle {
  return function (token) {
    const fragment = this.stack[this.stack.length - 1] as unknown as { children: Pieced[] };
    const pieces = wholePieces(fragment.children[0]);
    const buffered = this.resume();
    const node = this.stack[this.stack.length - 1] as unknown as Pieced;
    const without = dropped(buffered, this);
    node.value = withoutIndexes(buffered, without);
    node.pieces = withoutCharacters(pieces, without);
    this.data.flowCodeInside = undefined;
    this.exit(token);
  };
}

const indexes = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** In a table's cell a pipe in code is written with a backslash; CRLF is one line break. */
const inlineCodeDropped = (buffered: string, context: CompileContext) => {
  const dropped = context.data.inTable ? /\\(?=\|)|(?<=\r)\n/g : /(?<=\r)\n/g;
  return [...buffered.matchAll(dropped)].map((match) => match.index);
};

function surroundingLineEndings(buffered: string, fenced: boolean): number[] {
  const lead = fenced ? (/^(?:\r?\n|\r)/.exec(buffered)?.[0].length ?? 0) : 0;
  const trail = /(?:\r?\n|\r)$/.exec(buffered.slice(lead))?.[0].length ?? 0;
  return [...indexes(0, lead), ...indexes(buffered.length - trail, buffered.length)];
}

const positions: FromMarkdownExtension = {
  exit: {
    data: exitData,
    characterEscapeValue: exitData,
    characterReference: exitCharacterReference,
    codeTextData: exitData,
    codeFlowValue: exitData,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    lineEnding: exitLineEnding,
    codeText: exitBuffered(inlineCodeDropped),
    codeFenced: exitBuffered((buffered) => surroundingLineEndings(buffered, true)),
    codeIndented: exitBuffered((buffered) => surroundingLineEndings(buffered, false)),
    htmlFlow: exitBuffered(() => []),
    htmlText: exitBuffered(() => []),
  },
};

/** Whether a line can be the second one of a table: it ends in a pipe, or in a colon beside a hyphen, and in no word. */
function mayDelimit(line: string): boolean {
  let hyphen = false;
  let colon = false;
  for (let at = line.length - 1; at >= 0; at--) {
    const code = line.charCodeAt(at);
    if (code === 0x7c) return true;
    if (code === 0x2d) hyphen = true;
    else if (code === 0x3a) colon = true;
    else if (code !== 0x20 && code !== 0x09) break;
  }
  return hyphen && colon;
}

const mayHoldTable = /\||:[ \t]*-|-[ \t]*:/;

/** The lines, counted from 1, on which a row of a table may begin: above its second line, and below up to a blank one. */
function rowsIn(text: string): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!mayHoldTable.test(text)) return rows;
  let isBelow = false;
  for (const [above, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const delimits = mayDelimit(line);
    if (delimits) rows.add(above);
    isBelow = delimits || (isBelow && /[^ \t]/.test(line));
    if (isBelow) rows.add(above + 1);
  }
  return rows;
}

/** Where `tables` looks for a row: on these lines of the text that is being read, or on every one. */
let rowsToRead: ReadonlySet<number> | null = null;

type Syntax = ReturnType<typeof gfmTable>;
type Construct = Extract<NonNullable<Syntax['flow']>[string], { tokenize: unknown }>;

/** GitHub's tables. Their own syntax reads each line of a text as the head of a table, nearly always in vain. */
function tables(): Syntax {
  const table = gfmTable().flow!.null as Construct;
  const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
    const isRow = rowsToRead === null || rowsToRead.has(this.now().line);
    return isRow ? table.tokenize.call(this, effects, ok, nok) : nok;
  };
  return { flow: { null: { ...table, tokenize } } };
}

/**
 * What GitHub reads beyond CommonMark, each with what a text must hold for it to make any difference: without tables a
 * parse takes two thirds of the time, and most texts have none. Autolink literals are left out: they double the time, and
 * a bare URL counts for nothing with or without a link.
 */
const PARTS = [
  { isIn: (text: string) => text.includes('[^'), syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { isIn: (text: string) => text.includes('~'), syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  { isIn: (_: string, rows: ReadonlySet<number>) => rows.size > 0, syntax: tables(), tree: gfmTableFromMarkdown() },
  {
    isIn: (text: string) => /\[(?:[ \txX]\]|[\r\n])/.test(text),
    syntax: gfmTaskListItem(),
    tree: gfmTaskListItemFromMarkdown(),
  },
] as const;

type Part = (typeof PARTS)[number];

function processorWith(parts: readonly Part[]) {
  function plugin(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...parts.map(({ syntax }) => syntax)];
    const trees = parts.map(({ tree }) => tree);
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...trees, positions];
  }
  return unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(plugin).freeze();
}

const processors = new Map<string, ReturnType<typeof processorWith>>();

function treeWith(parts: readonly Part[], text: string, rows: ReadonlySet<number> | null): Root {
  const key = PARTS.map((part) => Number(parts.includes(part))).join('');
  const processor = processors.get(key) ?? processorWith(parts);
  processors.set(key, processor);
  rowsToRead = rows;
  return processor.parse(text);
}

/** The tree of a text without its byte order mark; all offsets are into that text. */
export function markdownTree(text: string): Root {
  const rows = rowsIn(text);
  const parts = PARTS.filter(({ isIn }) => isIn(text, rows));
  return treeWith(parts, text, rows);
}

/** The same, read with every part whether it can make a difference or not. */
export function wholeMarkdownTree(text: string): Root {
  return treeWith(PARTS, text, null);
}

const none: readonly Piece[] = [];

/** The pieces of a text, code or html node; none where its value stands in the source character by character. */
export function piecesOf(node: { readonly value: string }): readonly Piece[] {
  const { pieces, value } = node as Pieced;
  if (pieces === undefined || pieces.length === 0) return none;
  // The space behind a task's box was taken off the value after it was recorded.
  const surplus = pieces[pieces.length - 1]!.to - value.length;
  return surplus > 0 ? withoutCharacters(pieces, indexes(0, surplus)) : pieces;
}
