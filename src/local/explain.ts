/** `explain CHECK`: the page of a check, set for a terminal, and how much it weighs here. */
import { readFile } from 'node:fs/promises';
import { nearest } from '../config/nearest.js';
import { UserError } from '../model/errors.js';
import { ownSectionId } from '../parse/index.js';
import { printable, wrapped } from '../render/terminal.js';
import { rubricFor } from '../rubric.js';
import { rules } from '../rules/index.js';
import { pageName } from '../rules/pages.js';
import { type ConfigFlags, localConfig } from './config.js';
import { hasColour, type Io, widthOf } from './io.js';

export async function explain(asked: string, flags: ConfigFlags, io: Io): Promise<number> {
  const ids = Object.keys(rules);
  const id = asked.trim().toLowerCase();
  const name = pageName(id);
  if (name === undefined) {
    const near = nearest(id, ids);
    throw new UserError(
      `There is no check ${JSON.stringify(asked)}.`,
      near === undefined ? `The checks are: ${ids.toSorted().join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  const { loaded, templates } = await localConfig(flags, io);
  const { profile, template, checks, sections, waivers } = loaded.settings;
  const inForce = rubricFor(loaded.settings, templates)('').checks;
  const weight = inForce.find((check) => check.id === id)?.severity ?? 'off';
  const page = await readFile(new URL(`docs/rules/${name}.md`, io.home), 'utf8');
  const isOwn = checks[id]?.severity !== undefined || sections.some((section) => ownSectionId(section) === id);
  const source = isOwn ? 'config' : template === undefined ? `profile ${profile}` : `template ${template}`;
  const here = `Here: ${weight} (${source})${waivers.includes(id) ? ', may be waived' : ''}`;
  io.stdout.write(`${pageText(page, hasColour(io.stdout, io.env), Math.min(WIDEST, widthOf(io.stdout)))}\n${here}\n`);
  return 0;
}

/** Longer lines are hard to read. */
const WIDEST = 80;
/** What stands before an example, by the words after its fence. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'md template': 'With this in the template:',
  'md pass': 'For example:',
  'md fail': 'For example:',
  'txt findings': 'It is found as:',
};

/** A page's headings, prose and examples, without the marks of Markdown. */
export function pageText(page: string, colour: boolean, width = WIDEST): string {
  const lines: string[] = [];
  let fence = '';
  let isShown = true;
  for (const line of page.split(/\r?\n/)) {
    const mark = /^(`{3,})([^\n]*)/.exec(line);
    if (fence === '' && mark !== null) {
      fence = mark[1]!;
      // What a passing example rests on is for the tests.
      isShown = mark[2]!.trim() !== 'txt evidence';
      if (isShown) lines.push(EXAMPLES[mark[2]!.trim()] ?? '', '');
    } else if (fence !== '' && line === fence) fence = '';
    else if (fence !== '') {
      if (isShown) lines.push(line === '' ? '' : `    ${printable(line)}`);
    } else if (line.startsWith('#')) lines.push(heading(line, colour));
    else lines.push(...wrapped(printable(line, 4000), width));
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function heading(line: string, colour: boolean): string {
  const title = line.replace(/^#+ /, '').replaceAll('`', '');
  return colour ? `\u001b[1m${title}\u001b[22m` : title;
}
