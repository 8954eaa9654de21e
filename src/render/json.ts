/** The report as JSON, safe to print: the same report gives the same bytes. */
import type { DocumentReport, Report, RunReport } from '../model/report.js';
import type { Pieces } from './pieces.js';

export function renderJson(report: Report | RunReport): string {
  return `${printableJson(report)}\n`;
}

/** The bytes of `renderJson`, document by document, so that a large report is never there as a whole. */
export class JsonPieces implements Pieces {
  readonly #head: object;
  #isBegun = false;

  constructor(head: Pick<Report, 'schemaVersion' | 'tool' | 'profile'>) {
    this.#head = head;
  }

  document(document: DocumentReport): string {
    const before = this.#isBegun ? ',' : this.#begun();
    this.#isBegun = true;
    return `${before}\n    ${printableJson(document).replaceAll('\n', '\n    ')}`;
  }

  end({ schemaVersion: _, tool: _tool, profile: _profile, documents: _documents, ...rest }: Report): string {
    const documents = this.#isBegun ? '\n  ]' : `${this.#begun()}]`;
    return `${documents},${printableJson(rest).slice(1)}\n`;
  }

  /** Up to the first document. */
  #begun(): string {
    return `${printableJson(this.#head).slice(0, -'\n}'.length)},\n  "documents": [`;
  }
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
