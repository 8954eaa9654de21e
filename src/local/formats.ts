/** Prints a report in the format that was asked for. */
import type { DocumentReport, Report } from '../model/report.js';
import { renderGithubCommands } from '../render/github-commands.js';
import { JsonPieces } from '../render/json.js';
import type { Pieces } from '../render/pieces.js';
import { PrettyPieces } from '../render/pretty.js';
import { renderSarif } from '../render/sarif.js';
import { renderSummary } from '../render/summary.js';
import { abridged } from '../verdict.js';
import type { Format } from './flags.js';
import { hasColour, type Io, widthOf } from './io.js';

export interface Printer {
  /** Takes each document with its text, and gives what the report is to keep of it. */
  readonly take: (document: DocumentReport, text: string) => DocumentReport;
  /** Prints what is left, once every document was taken. */
  readonly end: (report: Report) => void;
}

export interface PrinterOptions {
  readonly format: Format;
  readonly io: Pick<Io, 'stdout' | 'env'>;
  readonly head: Pick<Report, 'schemaVersion' | 'tool' | 'profile'>;
  readonly isVerbose: boolean;
  /** Whether it may be said that `--fix` mends some of what was found. */
  readonly offersFix: boolean;
}

export function printer({ format, io: { stdout, env }, head, isVerbose, offersFix }: PrinterOptions): Printer {
  const write = (piece: string) => void stdout.write(piece);
  const whole = (render: (report: Report) => string): Printer => ({
    take: (document) => document,
    end: (report) => write(render(report)),
  });
  switch (format) {
    case 'json':
      return asTheyCome(new JsonPieces(head), write);
    case 'markdown':
      return whole(renderSummary);
    case 'github':
      return whole(renderGithubCommands);
    case 'sarif':
      return whole(renderSarif);
    case 'pretty':
      return asTheyCome(
        new PrettyPieces({ color: hasColour(stdout, env), verbose: isVerbose, width: widthOf(stdout), offersFix }),
        write,
      );
  }
}

/** A document is printed as soon as it is there, and its words are let go: so memory does not grow with the texts. */
function asTheyCome(pieces: Pieces, write: (piece: string) => void): Printer {
  return {
    take: (document, text) => {
      write(pieces.document(document, text));
      return abridged(document);
    },
    end: (report) => write(pieces.end(report)),
  };
}
