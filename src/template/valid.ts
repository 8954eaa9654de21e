/** Whether a file can be a template: it is Markdown that can be read, and holds what postmortems can be held to. */
import { UserError } from '../model/errors.js';
import { Lines, type Span } from '../model/text.js';
import { preScan } from '../parse/limits.js';
import type { Entry } from '../ports.js';
import { directiveFault } from './directives.js';
import { structureFault, structureOf } from './structure.js';

const NO_TEMPLATE =
  'Name the file that authors copy; or put `<!-- postmortem-gate: begin -->` where the template begins in this one, and `<!-- postmortem-gate: end -->` where it ends.';

/** @throws UserError where it is missing, no Markdown, cannot be parsed, is a guide, or holds nothing to ask for */
export function templateText(path: string, entry: Entry): string {
  if (entry.kind !== 'text') {
    const what =
      entry.kind === 'too-large'
        ? `is too large (${entry.bytes} bytes)`
        : entry.kind === 'missing'
          ? 'is missing'
          : `is no text file (${entry.kind})`;
    throw new UserError(
      `The template ${path} ${what}.`,
      'Check the path, and commit the template to the base branch as a Markdown file.',
    );
  }
  if (!/\.(?:md|mdx|markdown)$/i.test(path)) {
    throw new UserError(
      `The template ${path} is not Markdown: its name does not end in .md, .mdx or .markdown.`,
      'Name a Markdown file.',
    );
  }
  const lineOf = ({ start }: Span): number => new Lines(entry.text).position(start).line;
  const scanned = preScan(entry.text);
  if (!scanned.ok) {
    const where = `line ${lineOf(scanned.at)}`;
    throw new UserError(`The template ${path} cannot be read: ${where}: ${scanned.message}`, scanned.help);
  }
  const unknown = directiveFault(entry.text);
  if (unknown !== undefined) {
    throw new UserError(
      `The template ${path} cannot be read: line ${lineOf(unknown.at)}: ${unknown.message}`,
      unknown.help,
    );
  }
  const fault = structureFault(structureOf({ path, text: entry.text }));
  if (fault !== undefined) throw new UserError(`The template ${path} cannot be used: it ${fault}`, NO_TEMPLATE);
  return entry.text;
}
