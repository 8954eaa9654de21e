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

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }
}

/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
export class VisibleText {
  /**
   * @param value what the reader sees; lines are joined by LF
   * @param offsets `offsets[i]` is the offset in the original file of `value[i]`; one more entry than `value` has
   *   code units, the last being the end
   */
  constructor(
    readonly value: string,
    readonly offsets: readonly number[],
  ) {}

  /** The span in the original file of `value.slice(from, to)`. */
  span(from = 0, to = this.value.length): Span {
    const start = this.offsets[from] ?? this.offsets[this.offsets.length - 1] ?? 0;
    return { start, end: to > from ? (this.offsets[to - 1] ?? start) + 1 : start };
  }

  slice(from: number, to = this.value.length): VisibleText {
    return new VisibleText(this.value.slice(from, to), this.offsets.slice(from, to + 1));
  }
}
