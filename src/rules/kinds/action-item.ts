/** The kind of rule that asks something of each action item, whether it stands in a list or in a table. */
import type { Finding, Rule } from '../../model/check.js';
import type { Block, Postmortem } from '../../model/postmortem.js';
import type { Span, VisibleText } from '../../model/text.js';
import { sectionsOf } from '../../parse/index.js';

export interface ActionItem {
  /** What is to be done: a list item, or the first filled cell of a row. */
  readonly text: VisibleText;
  readonly span: Span;
  /** As written, with its links. */
  readonly source: string;
  /** A row's cells by their column; empty for a list item. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
}

interface ActionItemRule {
  readonly id: string;
  /** Whether an item holds what is asked for; null: it says so, and where. */
  readonly holds: (item: ActionItem) => boolean;
  readonly message: (words: string) => string;
  readonly help: string;
}

const MOST_FINDINGS = 20;

export function actionItemRule({ id, holds, message, help }: ActionItemRule): Rule {
  return {
    id,
    judge: (document) => {
      const items = actionItems(document);
      const findings = items
        .filter((item) => !holds(item))
        .slice(0, MOST_FINDINGS)
        .map((item): Finding => ({ message: message(shortened(item.text.value)), help, at: item.text.span() }));
      if (findings.length > 0) return { outcome: 'fail', findings };
      return { outcome: 'pass', evidence: items.map(({ text }) => text.span()) };
    },
  };
}

function actionItems(document: Postmortem): readonly ActionItem[] {
  const own = sectionsOf(document, 'action-items');
  const blocks = new Set(
    (own.length > 0 ? own : sectionsOf(document, 'measures')).flatMap((section) => section.blocks),
  );
  const items: ActionItem[] = [];
  let columns: readonly string[] = [];
  for (const block of blocks) {
    const source = document.source.slice(block.span.start, block.span.end);
    if (block.kind === 'row' && block.header === true) columns = (block.cells ?? []).map(({ value }) => value.trim());
    else if (block.kind === 'row') {
      const cells = (block.cells ?? []).map(({ value }, i) => ({ column: columns[i] ?? '', value: value.trim() }));
      const text = taskCell(block, columns);
      if (text !== undefined) items.push({ text, span: block.span, source, cells });
    } else if (block.kind === 'item' && block.depth === 1 && block.code === undefined) {
      items.push({ text: block.text.lines()[0]!.trimmed(), span: block.span, source, cells: [] });
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

/** Whether a row has a cell in a column of this name, and something in it. */
export const hasCell = ({ cells }: ActionItem, column: RegExp): boolean =>
  cells.some((cell) => column.test(cell.column) && /[\p{L}\p{N}]/u.test(cell.value) && !EMPTY.test(cell.value));

const EMPTY = /^(?:tb[ad]|none|n\/a|unassigned|nobody|todo)$/i;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
