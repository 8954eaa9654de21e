/** A report that is printed while its documents are judged. */
import type { DocumentReport, Report } from '../model/report.js';

/** Its output, piece by piece: first each document, then the rest, of which the documents may be abridged. */
export interface Pieces {
  /** @param text what was judged; empty where that is no text */
  document(document: DocumentReport, text: string): string;
  end(report: Report): string;
}
