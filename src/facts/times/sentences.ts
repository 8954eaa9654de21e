/** Counts the sentences of an entry as a reader would. */

const abbreviations = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'no',
  'approx',
  'st',
  'inc',
  'a.m',
  'p.m',
  'am',
  'pm',
  'fig',
]);

const ends = /[.!?…]/g;

/** The number of sentences of a text; a text with any letter has one at least. */
export function sentenceCount(text: string): number {
  let count = 0;
  let from = 0;
  ends.lastIndex = 0;
  while (ends.test(text)) {
    const at = ends.lastIndex - 1;
    if (!endsSentence(text, at)) continue;
    if (/[\p{L}\d]/u.test(text.slice(from, at))) count++;
    from = at + 1;
  }
  return /\p{L}/u.test(text.slice(from)) && !isRemark(text.slice(from)) ? count + 1 : count;
}

/** A remark in brackets after the last full stop is no sentence of its own. */
function isRemark(text: string): boolean {
  const bare = text.trim();
  return bare.startsWith('(') && bare.endsWith(')');
}

function endsSentence(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 8).replace(/^["'”’)*_\]]+/, '');
  if (rest !== '' && !/^\s/.test(rest)) return false;
  if (text[at] !== '.') return !/^\s*\p{Ll}/u.test(rest);
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return false;
  return !/^\s*\p{Ll}/u.test(rest);
}
