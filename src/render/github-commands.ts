/** The findings as the runner's own commands, for use in a job without the Action. */
import type { Report } from '../model/report.js';
import { type Annotation, allAnnotations } from './annotations.js';
import { printable } from './terminal.js';
import { headline, VERDICT_ICONS } from './wording.js';

/** One command a line, errors first, and the verdict as a last plain line. */
export function renderGithubCommands(report: Report): string {
  const verdict = printable(`${VERDICT_ICONS[report.verdict]} ${headline(report).replaceAll('`', '')}`);
  return `${[...allAnnotations(report).map(command), verdict].join('\n')}\n`;
}

function command(annotation: Annotation): string {
  const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation;
  const properties = Object.entries({
    file: printable(file, 4096),
    line: startLine,
    endLine,
    col: startColumn,
    endColumn,
    title,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

// What the runner decodes again.
const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
