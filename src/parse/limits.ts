/**
 * Refuses, in linear time, the few texts that no Markdown parser reads in reasonable time. The limits stand far above
 * what people write: of a hundred public postmortems none came near a tenth of any.
 */
import type { Finding } from '../model/check.js';

export const limits = {
  /** UTF-8 bytes of the file. */
  bytes: 128 * 1024,
  lines: 4_000,
  /** UTF-16 code units of one line. */
  lineLength: 20_000,
  /** Lists and quotes inside one another. */
  nesting: 32,
  /** Equal delimiter characters in a row, on a line that holds other text too. */
  run: 64,
  /** `*`, `_` and `~`. */
  emphasis: 4_000,
  /** `[` and `]`. */
  brackets: 3_000,
  backticks: 4_000,
  /** `<`. */
  tags: 3_000,
  /** `|`. */
  pipes: 8_000,
  /** Backslashes and ampersands. */
  escapes: 4_000,
  listItems: 2_000,
  /** `>` before lines. */
  quoteLines: 2_000,
  /** Lines such as `[name]: address`. */
  definitions: 500,
} as const;

export type PreScan = { readonly ok: true } | ({ readonly ok: false } & Finding);

type Counted = 'emphasis' | 'brackets' | 'backticks' | 'tags' | 'pipes' | 'escapes';

const counted: Readonly<Record<string, Counted>> = {
  '*': 'emphasis',
  _: 'emphasis',
  '~': 'emphasis',
  '[': 'brackets',
  ']': 'brackets',
  '`': 'backticks',
  '<': 'tags',
  '|': 'pipes',
  '\\': 'escapes',
  '&': 'escapes',
};

const kinds: readonly (Counted | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => counted[String.fromCharCode(code)],
);

const names: Readonly<Record<Counted, string>> = {
  emphasis: 'characters `*`, `_` and `~`',
  brackets: 'square brackets',
  backticks: 'backticks',
  tags: 'characters `<`',
  pipes: 'characters `|`',
  escapes: 'backslashes and ampersands',
};

const number = (value: number) => value.toLocaleString('en');

function refusal(what: string, help: string, start: number, end = start): PreScan {
  return { ok: false, message: `The file ${what}, so it was not read.`, help, at: { start, end } };
}

function bytesOf(source: string): number {
  let bytes = source.length;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    // A pair of surrogates is four bytes, counted as two and two.
    if (code >= 0x800 && !(code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const listMarker = /[-+*\d]/;
const definition = /^[ \t]{0,3}\[[^\]]{1,999}\]:/;

const flat = { depth: 0, items: 0, quotes: 0 };

/** What a line begins with that stands in a list or quote or is indented, as code; and one that may define a link. */
const mayNest = isOneOf(' \t>-+*0123456789');
const mayDefine = isOneOf(' \t[');

function isOneOf(characters: string): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => characters.includes(String.fromCharCode(code)));
}

/** How deep the containers nest in which a line's text stands, by its markers and by how far they are indented. */
function nestingOf(line: string): { depth: number; items: number; quotes: number } {
  let depth = 0;
  let items = 0;
  let quotes = 0;
  marker.lastIndex = 0;
  for (let match = marker.exec(line); match; match = marker.exec(line)) {
    depth++;
    if (listMarker.test(match[0])) items++;
    else quotes++;
    if (depth > limits.nesting) break;
  }
  const indent = /^[ \t]{0,400}/.exec(line)![0];
  // Each list in a list asks for two more columns at least.
  if (items > 0) depth += Math.floor(indent.replaceAll('\t', '    ').length / 2);
  return { depth, items, quotes };
}

/** Whether a text may be parsed; if not, why, and where it breaks a limit. */
export function preScan(source: string): PreScan {
  const shorten = 'Shorten it: link to logs and data instead of pasting them.';
  // No UTF-16 code unit takes more than three bytes.
  const bytes = 3 * source.length > limits.bytes ? bytesOf(source) : 0;
  if (bytes > limits.bytes) return refusal(`has ${number(bytes)} bytes, more than ${number(limits.bytes)}`, shorten, 0);
  const nul = source.indexOf('\0');
  if (nul !== -1) return refusal('holds a NUL character', 'Save it as UTF-8 text.', nul, nul + 1);

  const counts: Record<Counted, number> = { emphasis: 0, brackets: 0, backticks: 0, tags: 0, pipes: 0, escapes: 0 };
  let lines = 0;
  let items = 0;
  let quotes = 0;
  let definitions = 0;
  let run = 0;
  const lineEnd = source.includes('\r') ? endOfLine : endOfUnixLine;
  for (let start = 0; start <= source.length; ) {
    const end = lineEnd(source, start);
    if (++lines > limits.lines) return refusal(`has more than ${number(limits.lines)} lines`, shorten, start);
    if (end - start > limits.lineLength)
      return refusal(`has a line of more than ${number(limits.lineLength)} characters`, 'Break the line.', start, end);
    for (let i = start; i < end; i++) {
      const kind = kinds[source.charCodeAt(i)];
      if (kind === undefined) continue;
      if (++counts[kind] > limits[kind])
        return refusal(
          `has more than ${number(limits[kind])} ${names[kind]}`,
          'Put data and code into a fenced block of a file of its own, and link to it.',
          i,
          i + 1,
        );
      run = i > start && source.charCodeAt(i) === source.charCodeAt(i - 1) ? run + 1 : 1;
      if (run > limits.run && !isAllOne(source.slice(start, end)))
        return refusal(`has more than ${limits.run} of \`${source[i]}\` in a row`, 'Shorten the row.', i - run + 1, i);
    }
    const first = start < end ? source.charCodeAt(start) : 0;
    const nesting = mayNest[first] === true ? nestingOf(source.slice(start, end)) : flat;
    if (nesting.depth > limits.nesting)
      return refusal(`has lists or quotes nested more than ${limits.nesting} deep`, 'Write them flatter.', start, end);
    items += nesting.items;
    if (items > limits.listItems)
      return refusal(`has more than ${number(limits.listItems)} list items`, shorten, start, end);
    quotes += nesting.quotes;
    if (quotes > limits.quoteLines)
      return refusal(`has more than ${number(limits.quoteLines)} quote marks`, shorten, start, end);
    if (mayDefine[first] === true && definition.test(source.slice(start, end)) && ++definitions > limits.definitions)
      return refusal(`has more than ${limits.definitions} link definitions`, shorten, start, end);
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return { ok: true };
}

/** Whether a line consists of one character again and again. */
function isAllOne(line: string): boolean {
  const text = line.trim();
  return text === text[0]!.repeat(text.length);
}

function endOfLine(source: string, start: number): number {
  for (let i = start; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return source.length;
}

/** The same for a text without carriage returns. */
function endOfUnixLine(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end === -1 ? source.length : end;
}
