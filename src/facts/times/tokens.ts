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
const pattern = new RegExp(`([${digits}]+)|(\\p{L}+)|[^\\s\\p{L}]`, 'gu');
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
  let end = 0;
  let gap: Token['gap'] = 'line';
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const from = match.index;
    if (from > end && gap !== 'line') gap = text.slice(end, from).includes('\n') ? 'line' : 'space';
    end = from + raw.length;
    if (invisible.test(raw)) continue;
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'mark';
    const plain = kind === 'word' ? raw.toLowerCase() : kind === 'mark' ? (marks[raw] ?? raw) : ascii(raw);
    found.push({ kind, text: plain, raw, from, to: end, gap });
    gap = 'none';
  }
  return found;
}

function ascii(number: string): string {
  let out = '';
  for (const character of number) {
    const code = character.codePointAt(0)!;
    out += code - zeros.findLast((zero) => zero <= code)!;
  }
  return out;
}
