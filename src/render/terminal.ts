/**
 * The one place where text that is not ours becomes a line on a terminal or in a log: it moves no cursor, sets no colour
 * and gives the runner no command.
 */
import { cut, isAscii, visible } from './visible.js';

const BREAK = '\u200d';

/** Text on one line, with everything that a terminal would act on shown as a sign. */
export function printable(value: string, limit = 1000): string {
  return withoutCommands(cut(visible(cut(value, limit)), limit));
}

/**
 * The runner reads `::name::` at the start of a line and `##[name]` anywhere in one, on both streams. It matters only
 * there, and the joiner that breaks them is not seen. What .NET takes for space before a command, U+0085 among it, is
 * none to JavaScript.
 */
export function withoutCommands(output: string): string {
  return output.replaceAll('##[', `##${BREAK}[`).replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${BREAK}`);
}

/** How many columns a text takes on a terminal: wide characters two, combining ones none. */
export function columns(value: string): number {
  if (isAscii(value)) return value.length;
  let count = 0;
  for (const character of value) count += width(character);
  return count;
}

function width(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** At most `limit` columns of a text, the last being an ellipsis where something was cut. */
export function fitted(value: string, limit: number): string {
  if (columns(value) <= limit) return value;
  let shown = '';
  let taken = 1;
  for (const character of value) {
    taken += width(character);
    if (taken > limit) break;
    shown += character;
  }
  return `${shown}…`;
}

/** Text in lines of at most `limit` columns, broken at spaces; a longer word stands alone. */
export function wrapped(value: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of value.split(/ +/)) {
    const more = columns(word);
    if (line !== '' && taken + 1 + more > limit) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? more : taken + 1 + more;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
