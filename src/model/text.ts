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

/** The last of so many numbers from 0 on, the first at least, for which something holds that holds for those before it. */
export function lastWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
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
    const low = lastWhere(this.#starts.length, (i) => this.#starts[i]! <= at);
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

/**
 * A run of visible characters, and the run of the original file that shows as them: character by character where both
 * are as long, otherwise as a whole (an entity, an escape, CRLF).
 */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export type VisibleJson = readonly [value: string, ...runs: number[]];

/** Whether a run shows character by character. */
export const isEven = ({ from, to, start, end }: Run): boolean => end - start === to - from;

/** Text as a reader sees it (markup, entities and escapes resolved), with the way back into the original file. */
export class VisibleText {
  /** Slices share them. */
  readonly #runs: readonly Run[];
  readonly #first: number;

  /**
   * @param value what the reader sees; lines are joined by LF
   * @param runs what it was made of, without gaps; for a text without characters, one run says where it would stand
   * @param first where in the runs it begins
   */
  constructor(
    readonly value: string,
    runs: readonly Run[],
    first = 0,
  ) {
    this.#runs = runs;
    this.#first = first;
  }

  /** A text that stands in the file as it is seen. */
  static plain(value: string, start = 0): VisibleText {
    return new VisibleText(value, [{ from: 0, to: value.length, start, end: start + value.length }]);
  }

  /** What `toJSON` gave, as a text again. */
  static from([value, ...numbers]: VisibleJson): VisibleText {
    const runs: Run[] = [];
    for (let i = 0; i < numbers.length; i += 4) {
      runs.push({ from: numbers[i]!, to: numbers[i + 1]!, start: numbers[i + 2]!, end: numbers[i + 3]! });
    }
    return new VisibleText(value, runs);
  }

  /** Several texts in a row, at least one. */
  static joined(texts: readonly VisibleText[]): VisibleText {
    const runs: Run[] = [];
    let length = 0;
    for (const text of texts) {
      text.#addRuns(runs, length);
      length += text.value.length;
    }
    if (runs.length === 0) return texts[0]!.slice(0, 0);
    return new VisibleText(texts.map(({ value }) => value).join(''), runs);
  }

  /** Its value and the numbers of its runs, four for each. */
  toJSON(): VisibleJson {
    const runs: Run[] = [];
    if (this.value === '') runs.push({ from: 0, to: 0, ...this.span(0, 0) });
    else this.#addRuns(runs, 0);
    const json: [string, ...number[]] = [this.value];
    for (const { from, to, start, end } of runs) json.push(from, to, start, end);
    return json;
  }

  /** Adds the runs that it alone was made of, as those of a text in which it begins at `at`. */
  #addRuns(runs: Run[], at: number): void {
    const [first, last] = [this.#first, this.#first + this.value.length];
    for (let i = this.#indexAt(0); i < this.#runs.length && this.#runs[i]!.from < last; i++) {
      const run = this.#runs[i]!;
      const [from, to] = [Math.max(run.from, first), Math.min(run.to, last)];
      const { start, end } = this.span(from - first, to - first);
      runs.push({ from: at + from - first, to: at + to - first, start, end });
    }
  }

  /** The span in the original file of `value.slice(from, to)`. */
  span(from = 0, to = this.value.length): Span {
    const { length } = this.value;
    const last = Math.min(to, length) - 1;
    if (last >= from) return { start: this.#startOf(from), end: this.#endOf(last) };
    const at = from < length ? this.#startOf(from) : length > 0 ? this.#endOf(length - 1) : this.#runs[0]!.start;
    return { start: at, end: at };
  }

  /** Whether some character of it begins at an offset of the original file. */
  shows(offset: number): boolean {
    const last = this.#first + this.value.length;
    return this.#runs.some((run) => {
      const { from, to, start } = run;
      const at = isEven(run) ? from + offset - start : start === offset ? from : -1;
      return at >= from && at < to && at >= this.#first && at < last;
    });
  }

  slice(from: number, to = this.value.length): VisibleText {
    if (to <= from) {
      const at = this.span(from, from).start;
      return new VisibleText('', [{ from: 0, to: 0, start: at, end: at }]);
    }
    if (from === 0 && to >= this.value.length) return this;
    return new VisibleText(this.value.slice(from, to), this.#runs, this.#first + from);
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

  /** Where a character begins in the file. */
  #startOf(i: number): number {
    const run = this.#runs[this.#indexAt(i)]!;
    return isEven(run) ? run.start + this.#first + i - run.from : run.start;
  }

  #endOf(i: number): number {
    const run = this.#runs[this.#indexAt(i)]!;
    return isEven(run) ? run.start + this.#first + i - run.from + 1 : run.end;
  }

  /** The run of a character. */
  #indexAt(i: number): number {
    if (this.#runs.length === 1) return 0;
    const at = this.#first + i;
    return lastWhere(this.#runs.length, (run) => this.#runs[run]!.from <= at);
  }
}
