/** The action items of a postmortem: what is to be done, whether it is done, by whom and by when, as far as it is written. */
import type { Block, Postmortem } from '../model/postmortem.js';
import type { Span, VisibleText } from '../model/text.js';
import { sectionsOf } from '../parse/index.js';
import { impossibleDate, readDate } from './times/date.js';
import { type Token, tokens } from './times/tokens.js';

export interface ActionItem {
  /** What is to be done: the first line of a list item, or the cell of a row that says it. */
  readonly text: VisibleText;
  readonly span: Span;
  /** As written, with its links. */
  readonly source: string;
  /** All that a reader sees of it. */
  readonly words: string;
  /** A row's cells by their column; empty for a list item. */
  readonly cells: readonly Cell[];
  /** The state of its box; null where it has none. */
  readonly checked: boolean | null;
  /** Within another list item; it counts as an item of its own only because it has a box. */
  readonly isNested: boolean;
}

interface Cell {
  readonly column: string;
  readonly value: string;
  /** It says what is to be done. */
  readonly isTask: boolean;
}

/** In the order of the document, from the sections of action items, or else from those of measures. */
export function actionItems(document: Postmortem): readonly ActionItem[] {
  const own = sectionsOf(document, 'action-items');
  const blocks = new Set(
    (own.length > 0 ? own : sectionsOf(document, 'measures')).flatMap((section) => section.blocks),
  );
  const items: ActionItem[] = [];
  let columns: readonly string[] = [];
  for (const block of blocks) {
    const { kind, span, depth } = block;
    const source = document.source.slice(span.start, span.end);
    const common = { span, source, words: block.text.value, checked: block.checked ?? null, isNested: false };
    if (kind === 'row' && block.header === true) columns = (block.cells ?? []).map(({ value }) => value.trim());
    else if (kind === 'row') {
      const text = taskCell(block, columns);
      const cells = (block.cells ?? []).map((cell, i) => ({
        column: columns[i] ?? '',
        value: cell.value.trim(),
        isTask: cell === text,
      }));
      if (text !== undefined) items.push({ ...common, text, cells });
    } else if (kind === 'item' && block.code === undefined && (depth === 1 || block.checked !== undefined)) {
      items.push({ ...common, text: block.text.lines()[0]!.trimmed(), cells: [], isNested: depth > 1 });
    }
  }
  return items;
}

const TASK = /^(?:action(?: items?)?|tasks?|items?|to-?do|what|description|measure)$/i;

/** The cell that says what is to be done. */
function taskCell({ cells = [] }: Block, columns: readonly string[]): VisibleText | undefined {
  const at = columns.findIndex((name) => TASK.test(name));
  const chosen = at === -1 ? undefined : cells[at];
  return chosen !== undefined && chosen.value.trim() !== '' ? chosen : cells.find(({ value }) => value.trim() !== '');
}

export const OWNER_COLUMN = /\b(?:owners?|assignees?|assigned|who|responsible|dri|lead|team)\b/i;
export const DUE_COLUMN = /\b(?:due|deadline|by when|when|target|eta|date)\b/i;
const PAST_COLUMN = /\b(?:created|opened|reported|started|closed|completed|done|resolved|updated)\b/i;
const STATE_COLUMN = /^(?:status|state|progress)\b/i;
const DONE_COLUMN = /^(?:done|completed?|closed|finished|fixed)\b/i;
const EMPTY = /^(?:tb[ad]|none|n\/a|unassigned|nobody|todo)$/i;

const says = (value: string): boolean => /[\p{L}\p{N}]/u.test(value) && !EMPTY.test(value);

/** Whether a row has a cell in a column of this name, and something in it. */
export const hasCell = ({ cells }: ActionItem, column: RegExp): boolean =>
  cells.some((cell) => column.test(cell.column) && says(cell.value));

const OPEN_WORDS =
  'open|reopened|to ?-?do|not (?:yet )?(?:started|done|begun)|new|in[ -]progress|in[ -]review|started|ongoing|pending|planned|scheduled|proposed|assigned|blocked|waiting|on hold|backlog|wip|work in progress|under ?way|partly done|partially done';
const CLOSED_WORDS =
  "done|completed?|closed|resolved|fixed|finished|merged|shipped|deployed|released|implemented|landed|delivered|cancell?ed|won['’]?t (?:do|fix)|wontfix|obsolete|duplicate|dropped|rejected|declined";
const OPEN_MARKS = '\\[ ?\\]|[❌🚧⏳☐⬜🔴🟡]';
const CLOSED_MARKS = '\\[x\\]|[✅✔☑✓🟢]';

const wholly = (words: string, marks: string): RegExp =>
  new RegExp(`^(?:(?:${marks})\\ufe0f?\\s*)?(?:${words})$|^(?:${marks})\\ufe0f?$`, 'iu');
const leading = (words: string, marks: string): RegExp =>
  new RegExp(`^(?:(?:${marks})|(?:${words})(?![\\p{L}\\p{N}]))`, 'iu');
/** A remark at the end: “(in progress)”, “– done”, “n/a, TODO”, “(fixed in 2.1)”, “OPS-12 ✅ Done”. */
const trailing = (words: string, marks: string): RegExp =>
  new RegExp(
    [
      `[([,–—-]\\s{0,2}(?:${words})[)\\]]?\\.?$`,
      `\\((?:${words})\\s(?:in|on|during|by|at|via|with|since|for)\\s[^()]{1,60}\\)\\.?$`,
      `(?:${marks})\\ufe0f?(?:\\s{0,2}(?:${words}))?$`,
    ].join('|'),
    'iu',
  );

type State = 'open' | 'closed';
const BY_STATE: readonly (readonly [State, Record<'whole' | 'lead' | 'trail' | 'mark', RegExp>])[] = [
  ['open', forms(OPEN_WORDS, OPEN_MARKS)],
  ['closed', forms(CLOSED_WORDS, CLOSED_MARKS)],
];

function forms(words: string, marks: string) {
  return {
    whole: wholly(words, marks),
    lead: leading(words, marks),
    trail: trailing(words, marks),
    mark: new RegExp(`^(?:${marks})`, 'iu'),
  };
}

const stateIn = (value: string, form: keyof (typeof BY_STATE)[0][1]): State | null =>
  BY_STATE.find(([, patterns]) => patterns[form].test(value))?.[0] ?? null;

/** null: the document does not say. A box goes before a column, and a column before words. */
export function stateOf(item: ActionItem): State | null {
  if (item.checked !== null) return item.checked ? 'closed' : 'open';
  const text = item.text.value.trim();
  if (item.cells.length === 0) {
    const labelled = /\bstatus\s{0,3}[:=]\s{0,3}(\S.{0,40})/iu.exec(item.words)?.[1];
    return (
      (labelled === undefined ? null : stateIn(labelled, 'lead')) ?? stateIn(text, 'mark') ?? stateIn(text, 'trail')
    );
  }
  for (const { column, value } of item.cells) {
    if (STATE_COLUMN.test(column)) return stateIn(value, 'lead');
    if (DONE_COLUMN.test(column)) {
      if (/^(?:yes|y|x)$/i.test(value)) return 'closed';
      if (/^(?:no|n|not yet)$/i.test(value)) return 'open';
      return stateIn(value, 'lead');
    }
  }
  const others = item.cells.filter(({ isTask }) => !isTask).map(({ value }) => value);
  const told = others
    .map((value) => stateIn(value, 'whole') ?? stateIn(value, 'trail'))
    .find((state) => state !== null);
  return told ?? stateIn(text, 'mark');
}

const HANDLE = /(?:^|[\s([])(@[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}(?:\/[\p{L}\p{N}_-]{1,100})?)/u;
const OWNER_LABEL =
  /\b(?:owners?|assignees?|assigned to|responsible|dri)\s{0,3}[:=]\s{0,3}([@\p{L}][^,;()|\n\]]{0,60})/iu;

/** Who does it, where a column, a label or a handle says so; a name that merely stands there is not taken for one. */
export function ownerOf(item: ActionItem): string | null {
  const cell = item.cells.find(({ column, value }) => OWNER_COLUMN.test(column) && says(value));
  if (cell !== undefined) return cell.value;
  return (OWNER_LABEL.exec(item.words)?.[1] ?? HANDLE.exec(item.words)?.[1] ?? null)?.trim() ?? null;
}

const DUE_CUES = new Set(['due', 'by', 'before', 'until', 'till', 'deadline', 'eta', 'target']);
const BETWEEN = new Set([':', '=', '-', '(', 'date', 'on', 'by', 'the', 'is']);
/** Nobody states a due date further on. */
const READ_WORDS = 2000;

/**
 * The day by which it is to be done, as `2026-03-12`: one in a due column, after a word such as “by” or “due”, or in the
 * parenthesis at the end. null where there is none, or where year, month and day are not sure.
 */
export function dueOf(item: ActionItem): string | null {
  const cell = item.cells.find(({ column, isTask }) => !isTask && DUE_COLUMN.test(column) && !PAST_COLUMN.test(column));
  if (cell !== undefined) return onlyDate(tokens(cell.value.slice(0, 80)));
  if (item.cells.length > 0) return null;
  const words = item.words.slice(0, READ_WORDS);
  const list = tokens(words);
  for (const [i, { text }] of list.entries()) {
    if (!DUE_CUES.has(text)) continue;
    let at = i + 1;
    while (at <= i + 4 && BETWEEN.has(list[at]?.text ?? '')) at++;
    const day = dayAt(list, at);
    if (day !== null) return day;
  }
  const remark = /\(([^()]{1,80})\)[.\s]{0,3}$/u.exec(words.split('\n')[0]!)?.[1];
  return remark === undefined ? null : onlyDate(tokens(remark));
}

/** The first date that leaves no doubt. */
function onlyDate(list: readonly Token[]): string | null {
  for (let i = 0; i < list.length; i++) {
    const read = readDate(list, i);
    if (read !== null && read.value.day !== null) return dayAt(list, i);
  }
  return null;
}

function dayAt(list: readonly Token[], i: number): string | null {
  const date = readDate(list, i)?.value;
  if (date === undefined || date.year === null || date.month === null || date.day === null) return null;
  if (date.other !== undefined || impossibleDate(date) !== null) return null;
  return [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-');
}
