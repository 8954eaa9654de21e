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
  let gap: Token['gap'] = 'line';
  for (let from = 0, to = 0; from < text.length; from = to) {
    const first = text.charCodeAt(from);
    let kind = first < ascii.length ? ascii[first] : undefined;
    let code = first;
    let isLower = first >= SMALL_A;
    to = from + 1;
    if (kind !== undefined && kind !== 'mark') {
      for (code = text.charCodeAt(to); code < ascii.length && ascii[code] === kind; code = text.charCodeAt(++to))
        isLower &&= code >= SMALL_A;
    }
    // What is not ASCII may go on with the same.
    const isAscii = kind === 'mark' || !(code >= ascii.length);
    if (!isAscii) {
      pattern.lastIndex = from;
      to = pattern.test(text) ? pattern.lastIndex : text.length;
      kind ??= kindOf(text.slice(from, to));
    }
    if (kind === 'space') {
      const hasBreak = to === from + 1 ? first === LINE_FEED : text.slice(from, to).includes('\n');
      if (gap !== 'line') gap = hasBreak ? 'line' : 'space';
      continue;
    }
    const raw = text.slice(from, to);
    if (!isAscii && invisible.test(raw)) continue;
    const plain = isAscii ? (kind === 'word' && !isLower ? raw.toLowerCase() : raw) : plainForm(kind!, raw);
    found.push({ kind: kind!, text: plain, raw, from, to, gap });
    gap = 'none';
  }
  return found;
}

const SMALL_A = 'a'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);

/** The text of a token that is not all ASCII. */
function plainForm(kind: Token['kind'], raw: string): string {
  if (kind === 'word') return raw.toLowerCase();
  return kind === 'mark' ? (marks[raw] ?? raw) : asciiDigits(raw);
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
