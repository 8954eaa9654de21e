/** A report in the format that was asked for, in pieces. */
import type { Report } from '../model/report.js';
import { renderGithubCommands } from '../render/github-commands.js';
import { jsonPieces } from '../render/json.js';
import { renderPretty } from '../render/pretty.js';
import { renderSarif } from '../render/sarif.js';
import { renderSummary } from '../render/summary.js';
import type { Format } from './flags.js';
import { hasColour, type Io, widthOf } from './io.js';

export interface FormatContext {
  readonly io: Pick<Io, 'stdout' | 'env'>;
  readonly sources: ReadonlyMap<string, string>;
  readonly isVerbose: boolean;
}

export function rendered(report: Report, format: Format, { io, sources, isVerbose }: FormatContext): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonPieces(report);
    case 'markdown':
      return [renderSummary(report)];
    case 'github':
      return [renderGithubCommands(report)];
    case 'sarif':
      return [renderSarif(report)];
    case 'pretty':
      return renderPretty(report, {
        color: hasColour(io.stdout, io.env),
        sources,
        verbose: isVerbose,
        width: widthOf(io.stdout),
      });
  }
}
