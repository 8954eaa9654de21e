/**
 * Which lines of a comment stand at the top level of its Markdown: not in a quote, a fence, an HTML block or a list
 * item. A full parser is no match for hostile comments; this reads each line once and, where it cannot be sure, says no.
 */

type Inside =
  | { readonly kind: 'fence'; readonly marker: string; readonly length: number }
  | { readonly kind: 'html'; readonly isLast: (line: string) => boolean }
  /** HTML up to a blank line; what looks like it may also be a paragraph, in which other blocks can begin. */
  | { readonly kind: 'markup' };

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const thematicBreak = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const listItem = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))( *)(.?)/;

/** The lines of a text, null for each that does not surely stand at the top level. Line endings are taken off. */
export function* topLevelLines(text: string): Generator<string | null> {
  let inside: Inside | null = null;
  /** The column from which on a line belongs to the open list item; 0 where none is open. */
  let content = 0;
  /** Whether the last line ended whatever stood before it, so that the next one starts afresh. */
  let isFresh = true;
  /** Whether a list may be open that is not, or the other way round. */
  let isUnsure = false;

  for (const line of text.split(/\r\n|\r|\n/)) {
    if (inside) {
      const nested = inside.kind === 'markup' ? opening(line) : null;
      if (nested && nested !== 'closed' && nested.kind !== 'markup') return;
      if (isEnd(inside, line)) inside = null;
      isFresh = true;
      yield null;
      continue;
    }
    if (isBlank(line)) {
      isFresh = true;
      yield '';
      continue;
    }
    const column = indent(line);
    if (content > 0 && column >= content && !isUnsure) {
      isFresh = false;
      yield null;
      continue;
    }
    const opened = opening(line);
    if (isUnsure && column > 0 && (opened || /^\s+[`~<]/.test(line))) return;
    const item = thematicBreak.test(line) ? null : listItem.exec(line);
    if (item && (item[2] !== '' || item[3]!.trim() === '')) {
      const spaces = item[2]!.length;
      const width = spaces > 4 ? 1 : spaces;
      const hasContent = item[3]!.trim() !== '';
      // Only a bullet or a 1 begins a list wherever parsers stand; another number, and an empty item, may be text.
      const isSure: boolean =
        hasContent && ((isFresh && /[-+*]|^ *1[.)]/.test(item[1]!)) || (content > 0 && !isUnsure));
      content = item[1]!.length + width;
      isUnsure = !isSure;
      isFresh = false;
      yield line;
      continue;
    }
    if (opened) {
      content = 0;
      isUnsure = false;
      inside = opened === 'closed' ? null : opened;
      isFresh = true;
      yield opened === 'closed' ? line : null;
      continue;
    }
    if (content > 0 && !isFresh) isUnsure = true;
    else if (column < 4) {
      content = 0;
      isUnsure = false;
    }
    isFresh = false;
    yield column < 4 ? line : null;
  }
}

/** The fence or HTML block that a line opens; `closed` where the block ends on the same line. */
function opening(line: string): Inside | 'closed' | null {
  const mark = fence.exec(line)?.[1];
  if (mark) return { kind: 'fence', marker: mark[0]!, length: mark.length };
  const start = line.trimStart();
  if (indent(line) > 3 || !start.startsWith('<')) return null;
  const isLast = htmlEnd(start);
  if (isLast === null) return { kind: 'markup' };
  return isLast(start.slice(2)) ? 'closed' : { kind: 'html', isLast };
}

/** How an HTML block ends that does not end at a blank line, by what it starts with. */
function htmlEnd(start: string): ((line: string) => boolean) | null {
  const has = (end: string) => (line: string) => line.toLowerCase().includes(end);
  if (start.startsWith('<!--')) return has('-->');
  if (start.startsWith('<?')) return has('?>');
  if (start.startsWith('<![CDATA[')) return has(']]>');
  if (/^<![a-z]/i.test(start)) return has('>');
  const raw = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(start);
  return raw && has(`</${raw[1]!.toLowerCase()}>`);
}

function isEnd(inside: Inside, line: string): boolean {
  if (inside.kind === 'markup') return isBlank(line);
  if (inside.kind === 'html') return inside.isLast(line);
  const run = line.trim();
  return indent(line) < 4 && run.length >= inside.length && run === inside.marker.repeat(run.length);
}

/** Only spaces and tabs make a blank line to Markdown; a no-break space is text. */
const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** The column that a line's text starts at, tabs counted to the next multiple of four. */
function indent(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}
