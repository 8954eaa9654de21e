/** Our own comment as a terminal shows it: what a reader of the rendered Markdown sees, in lines of a given width. */
import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { markdownTree } from '../parse/markdown.js';
import { columns, wrapped } from '../render/terminal.js';

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function terminalMarkdown(markdown: string, width: number, style: Style): string {
  return blocks(markdownTree(markdown), width, style).join('\n');
}

/** Children with a blank line between them; what shows nothing leaves no gap. */
function blocks(parent: Root | Extract<Nodes, { children: unknown }>, width: number, style: Style): string[] {
  const shown = (parent.children as Nodes[]).map((child) => block(child, width, style)).filter((lines) => lines.length);
  return shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function block(node: Nodes, width: number, style: Style): string[] {
  switch (node.type) {
    case 'heading':
      return wrapped(words(node.children), width).map(style.bold);
    case 'paragraph':
      return words(node.children)
        .split('\n')
        .flatMap((line) => wrapped(line, width));
    case 'html': {
      // Details are folded on GitHub; here their summary stands for a heading.
      const text = node.value.replace(/<[^<>]*>/g, '').trim();
      return text === '' ? [] : wrapped(text, width).map(style.dim);
    }
    case 'list':
      return node.children.flatMap((item) => {
        const mark = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '- ';
        const inside = item.children.flatMap((child) => block(child, width - mark.length, style));
        return inside.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
      });
    case 'table':
      return tableLines(node, width, style);
    case 'blockquote':
      return blocks(node, width - 2, style).map((line) => `│ ${line}`);
    case 'code':
      return node.value.split('\n').map((line) => `  ${line}`);
    default:
      return 'children' in node ? blocks(node, width, style) : [];
  }
}

/** Inline content as plain words; a link shows its text, `<br>` ends a line. */
function words(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
      if (node.type === 'html') return /^<br\s*\/?>$/.test(node.value) ? '\n' : '';
      if (node.type === 'break') return '\n';
      return 'children' in node ? words(node.children) : '';
    })
    .join('');
}

/** Columns as wide as their widest cell; the widest column gives way where the line is too short. */
function tableLines(table: Table, width: number, style: Style): string[] {
  const rows = table.children.map((row) => row.children.map((cell) => words(cell.children)));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  const excess = widths.reduce((total, each) => total + each + 2, -2) - width;
  const widest = widths.indexOf(Math.max(...widths));
  if (excess > 0) widths[widest] = Math.max(10, widths[widest]! - excess);
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const shown = columns(cell) > widths[column]! ? `…${cell.slice(cell.length - widths[column]! + 1)}` : cell;
        return shown + ' '.repeat(Math.max(0, widths[column]! - columns(shown)));
      })
      .join('  ')
      .trimEnd();
  return rows.map((row, index) => (index === 0 ? style.dim(line(row)) : line(row)));
}
