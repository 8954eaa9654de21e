/** The report as JSON, safe to print: the same report gives the same bytes. */
import type { Report, RunReport } from '../model/report.js';

export function renderJson(report: Report | RunReport): string {
  return `${printableJson(report)}\n`;
}

/** As `renderJson`, document by document, so that of a large report no whole copy is made. */
export function* jsonPieces(report: Report): Iterable<string> {
  const { documents } = report;
  const none = renderJson({ ...report, documents: [] });
  if (documents.length === 0) {
    yield none;
    return;
  }
  // Within a string a line break is escaped, so this stands in one place alone.
  const [before, after] = none.split('\n  "documents": []', 2) as [string, string];
  yield `${before}\n  "documents": [`;
  for (const [i, document] of documents.entries())
    yield `${i === 0 ? '' : ','}\n    ${printableJson(document).replaceAll('\n', '\n    ')}`;
  yield `\n  ]${after}`;
}

/**
 * JSON in which no character of a string can act on a terminal or on the runner that reads the output: all of them are
 * escaped, and read back as they were.
 */
export function printableJson(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

/** Output in which whatever could act stands within double quotes, as JSON and YAML escape it there. */
export function escaped(output: string): string {
  return output
    .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscape)
    .replaceAll('##[', '##\\u005b');
}

const unicodeEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
