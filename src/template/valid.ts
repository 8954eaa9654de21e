/** Whether a file can be a template: it is Markdown that can be read, and holds what postmortems can be held to. */
import { UserError } from '../model/errors.js';
import { isMarkdown } from '../model/file-names.js';
import { Lines, type Span } from '../model/text.js';
import { parse } from '../parse/index.js';
import { preScan } from '../parse/limits.js';
import type { Entry } from '../ports.js';
import { directiveFault } from './directives.js';
import { templateIn } from './guide.js';
import { lineAt, structureFault, structureOf } from './structure.js';

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
      'Check the path: a Markdown file has to stand there. For a pull request it is read from the base branch.',
    );
  }
  if (!isMarkdown(path)) {
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
  const hiding = hidingLine(path, templateIn(entry.text));
  if (hiding !== undefined) {
    throw new UserError(
      `The template ${path} cannot be used: what stands in its line “${hiding}” hides text, on GitHub too.`,
      'Write a blank in brackets, such as [title]; close a tag that is meant, or take it out.',
    );
  }
  const fault = structureFault(structureOf({ path, text: entry.text }));
  if (fault !== undefined) throw new UserError(`The template ${path} cannot be used: it ${fault}`, NO_TEMPLATE);
  return entry.text;
}

/** The line of the first tag or comment that hides text, or everything behind it: nothing there would be asked for. */
function hidingLine(path: string, text: string): string | undefined {
  // With one line more only what is never closed goes on behind the text.
  const { tricks, hints } = parse(path, `${text}\n`);
  const hidden = tricks.find(({ kind }) => kind === 'hidden-html' || kind === 'unclosed-comment');
  const folded = hints.find(({ at }) => at.end > text.length);
  const at = hidden?.at.start ?? folded?.at.start;
  return at === undefined ? undefined : lineAt(text, at).trim().slice(0, 80);
}
