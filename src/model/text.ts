/** Places in a text, and text as a reader sees it with the way back to the place it was written at. */

/** A half-open range of UTF-16 offsets into the original file, byte order mark included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as editors and GitHub show it: 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span as people read it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** As `matchAll`, for what most texts hold nothing of: to see that takes a tenth of the time. */
export function rareMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? [] : text.matchAll(pattern);
}

/** Turns offsets into lines and columns. A line ends with LF, CRLF or a lone CR. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(readonly source: string) {
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.source.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    // A byte order mark is no column: editors do not show it.
    const bom = low === 0 && this.source.charCodeAt(0) === 0xfeff && at > 0 ? 1 : 0;
    return { line: low + 1, column: at - this.#starts[low]! + 1 - bom };
  }

  /** The offset of a position; one that the text does not have is moved to its nearest. */
  offset({ line, column }: Position): number {
    const start = this.#starts[Math.max(0, Math.min(line, this.#starts.length) - 1)]!;
    const bom = start === 0 && this.source.charCodeAt(0) === 0xfeff ? 1 : 0;
    return Math.max(0, Math.min(start + column - 1 + bom, this.source.length));
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }
}

/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
export class VisibleText {
  /**
   * @param value what the reader sees; lines are joined by LF
   * @param offsets `offsets[i]` is where in the original file the source of `value[i]` starts; for a text without
   *   characters, one entry says where it would stand
   * @param ends `ends[i]` is where that source ends: one further for most characters, more for an entity, an escape, CRLF
   */
  constructor(
    readonly value: string,
    readonly offsets: readonly number[],
    readonly ends: readonly number[] = offsets.map((offset) => offset + 1),
  ) {}

  /** The span in the original file of `value.slice(from, to)`. */
  span(from = 0, to = this.value.length): Span {
    const last = Math.min(to, this.value.length) - 1;
    if (last >= from) return { start: this.offsets[from]!, end: this.ends[last]! };
    const at = this.offsets[from] ?? this.ends[this.value.length - 1] ?? this.offsets[0] ?? 0;
    return { start: at, end: at };
  }

  slice(from: number, to = this.value.length): VisibleText {
    if (to <= from) return new VisibleText('', [this.span(from, from).start], []);
    return new VisibleText(this.value.slice(from, to), this.offsets.slice(from, to), this.ends.slice(from, to));
  }

  /** Its lines, without the LFs between them. */
  lines(): readonly VisibleText[] {
    const lines: VisibleText[] = [];
    let from = 0;
    for (let at = this.value.indexOf('\n'); at !== -1; at = this.value.indexOf('\n', from)) {
      lines.push(this.slice(from, at));
      from = at + 1;
    }
    lines.push(this.slice(from));
    return lines;
  }

  /** The same text without the white space around it. */
  trimmed(): VisibleText {
    const { value } = this;
    const from = value.length - value.trimStart().length;
    return from === 0 && value.trimEnd().length === value.length ? this : this.slice(from, from + value.trim().length);
  }
}
