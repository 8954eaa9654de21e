/** Names with values: keys of the front matter, labels at the start of lines, rows of a table of pairs. */
import type { Block, Postmortem } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { bareTitle, titleWords } from '../parse/titles.js';

/** Keys at the top level of the front matter, with what stands behind them. */
export function frontMatterOf({ frontMatter }: Postmortem): readonly { key: string; value: string; at: Span }[] {
  if (frontMatter === null) return [];
  const from = frontMatter.span.start;
  const lines = frontMatter.text.split('\n');
  return lines.flatMap((line, i) => {
    const match = /^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}):(.*)$/u.exec(line.trimEnd());
    if (match === null) return [];
    const below = lines[i + 1] ?? '';
    const value = match[2]!.trim() || (/^\s+\S|^- /.test(below) ? below.trim() : '');
    return [{ key: match[1]!, value: value.replace(/^(["'])\1$/, ''), at: { start: from, end: from + 3 } }];
  });
}

/** Runs of rows, each begun by its header. */
export function tablesOf({ blocks }: Pick<Postmortem, 'blocks'>): readonly (readonly Block[])[] {
  const tables: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind !== 'row') isOpen = false;
    else if (block.header === true || !isOpen) {
      tables.push([block]);
      isOpen = true;
    } else tables.at(-1)!.push(block);
  }
  return tables;
}

/** `| Field | … |`, `| Metric | Value |` */
export const isColumnWord = ({ header, cells }: Block): boolean =>
  header === true &&
  (/^(?:field|key|item|name|value|details?|property|attribute|)$/i.test(bareTitle(cells?.[0]?.value ?? '')) ||
    /^values?$/i.test(bareTitle(cells?.[1]?.value ?? '')));

/** A table whose first column names what the second one tells. */
export function isKeyValue(table: readonly Block[]): boolean {
  const [header, ...rows] = table;
  if ((header?.cells?.length ?? 0) !== 2 || rows.length === 0) return false;
  const names = rows.map(({ cells }) => bareTitle(cells?.[0]?.value ?? ''));
  const heads = (header!.cells ?? []).map(({ value }) => bareTitle(value));
  if (
    /^(?:time|timestamp|date|when|start|action(?: item)?|who|owner)$/i.test(heads[0]!) &&
    /^(?:event|description|what|details?|owner|action|status|role)/i.test(heads[1]!)
  ) {
    return false;
  }
  return names.every(isLabel) && new Set(names).size === names.length && rows.length >= 2;
}

export const NOT_A_FIELD =
  /^(?:note|notes?|example|examples|eg|e g|i e|ie|tip|tips|hint|hints|todo|warning|important|instructions?|see|template|for example|such as|guidance|please|optional|nb|ps|source|http|https|remember|remark|possible|hh|hhmm|yyyy|dd|guidelines?)\b/i;

export const isLabel = (label: string): boolean => {
  const words = titleWords(label);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    !/\d/.test(label) &&
    !/[[\]<>{}]/.test(label) &&
    !NOT_A_FIELD.test(words.join(' '))
  );
};

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
  readonly isBold: boolean;
  readonly at: Span;
  /** Where its line begins in the block's text, and where the value does in the line. */
  readonly line: number;
  readonly valueFrom: number;
}

/** The lines of a block that begin with a label: `Label: value`, `**Label** value`, and labels alone. */
export function labelledLines(block: Block): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let from = 0;
  for (const line of block.text.lines()) {
    const { value } = line;
    const start = value.length - value.trimStart().length;
    const strong = block.strong.find((range) => range.from <= from + start + 2 && range.to > from + start + 1);
    const colon = labelEnd(value);
    const bold = strong === undefined ? -1 : Math.min(strong.to - from, value.length);
    const end = colon > 0 ? colon : bold > 0 && bold <= 80 ? bold : -1;
    if (end > 0) {
      const label = bareTitle(value.slice(0, end));
      const behind = Math.max(end, Math.min(bold, end + 1));
      const mark = /^[\s:：\-–—]{0,5}/.exec(value.slice(behind))![0].length;
      const isBold = bold > 0 && bold >= end - 1;
      if (label !== '') {
        const valueFrom = behind + mark;
        found.push({
          label,
          value: value.slice(valueFrom).trim(),
          isBold,
          at: line.span(start, end),
          line: from,
          valueFrom,
        });
      }
    }
    from += value.length + 1;
  }
  return found;
}

/** Where a label at the start of a line ends; -1 where it has none. */
function labelEnd(line: string): number {
  const colon = line.slice(0, 80).search(/:(?=\s|$)|：/);
  return colon > 0 && /[.!?]\s/.test(line.slice(0, colon)) ? -1 : colon;
}

/** In scripts without capitals any letter begins one. */
export function isTemplateField({ label, value, isBold }: LabelledLine): boolean {
  if (!isLabel(label) || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(label) || /[?？]$/.test(label)) return false;
  if (isBold) return true;
  const words = titleWords(value);
  return titleWords(label).length <= 4 && (words.length <= 6 || /^[[<{(_*]/.test(value));
}
