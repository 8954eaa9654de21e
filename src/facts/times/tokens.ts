/** Cuts a text into numbers, words and marks, so that every reader of times looks ahead by a bounded number of tokens. */

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Lower case, with digits and marks of other scripts as their ASCII forms. */
  readonly text: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
  /** What stands before it. */
  readonly gap: 'none' | 'space' | 'line';
}

/** The zero of each script whose digits are read; the other nine follow it. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const digits = zeros.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`).join('');
const pattern = new RegExp(`[${digits}]+|\\p{L}+|\\s+|[^\\s\\p{L}]`, 'uy');
const digit = new RegExp(`^[${digits}]`, 'u');
const letter = /^\p{L}/u;
type Kind = Token['kind'] | 'space';
/** The kinds of the ASCII characters, by code. */
const ascii: readonly Kind[] = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));
/** Marks that a reader does not see: joiners, direction controls, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const marks: Readonly<Record<string, string>> = {
  '：': ':',
  '∶': ':',
  '˸': ':',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '－': '-',
  '’': "'",
  '‘': "'",
  '（': '(',
  '）': ')',
  '．': '.',
  '，': ',',
  '→': '>',
  '➔': '>',
  '➜': '>',
  '⟶': '>',
  '⇒': '>',
  '➡': '>',
};

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const hasInvisible = invisible.test(text);
  let gap: Token['gap'] = 'line';
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = runEnd(text, from);
    const raw = text.slice(from, to);
    const kind = ascii[raw.charCodeAt(0)] ?? kindOf(raw);
    if (kind === 'space') {
      if (gap !== 'line') gap = raw.includes('\n') ? 'line' : 'space';
      continue;
    }
    if (hasInvisible && invisible.test(raw)) continue;
    const plain = kind === 'word' ? raw.toLowerCase() : kind === 'mark' ? (marks[raw] ?? raw) : asciiDigits(raw);
    found.push({ kind, text: plain, raw, from, to, gap });
    gap = 'none';
  }
  return found;
}

/** Where the number, word, space or mark ends that begins at a character. */
function runEnd(text: string, from: number): number {
  const kind = ascii[text.charCodeAt(from)];
  if (kind === 'mark') return from + 1;
  let to = from + 1;
  if (kind !== undefined) while (ascii[text.charCodeAt(to)] === kind) to++;
  // What is not ASCII may go on with the same.
  if (kind !== undefined && !(text.charCodeAt(to) >= ascii.length)) return to;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

function kindOf(raw: string): Kind {
  if (digit.test(raw)) return 'number';
  if (letter.test(raw)) return 'word';
  return raw.trim() === '' ? 'space' : 'mark';
}

function asciiDigits(number: string): string {
  if (/^[0-9]+$/.test(number)) return number;
  let out = '';
  for (const character of number) {
    const code = character.codePointAt(0)!;
    out += code - zeros.findLast((zero) => zero <= code)!;
  }
  return out;
}
