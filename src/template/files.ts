/** The templates that settings name: which they are, and their texts. */
import { pathMatcher } from '../config/globs.js';
import type { Settings } from '../config/settings.js';
import { UserError } from '../model/errors.js';
import { Lines } from '../model/text.js';
import { preScan } from '../parse/limits.js';
import type { Entry } from '../ports.js';

/** Templates by their paths: plain data, so that a thread can be given them. */
export type Templates = Readonly<Record<string, string>>;

/** The paths of all templates that some postmortem may be judged by. */
export function templatePaths({ template, overrides }: Pick<Settings, 'template' | 'overrides'>): readonly string[] {
  const all = [template, ...overrides.map((override) => override.template)];
  return [...new Set(all.filter((path) => path !== undefined))];
}

/** The template in force for a path; undefined where a profile is. A later override wins. */
export function templateFor(settings: Pick<Settings, 'template' | 'overrides'>, path: string): string | undefined {
  let { template } = settings;
  for (const override of settings.overrides) {
    const isNewRubric = override.profile !== undefined || override.template !== undefined;
    if (isNewRubric && pathMatcher(override.paths)(path)) template = override.template;
  }
  return template;
}

/** @throws UserError where a template is missing, is no text, or cannot be parsed */
export async function readTemplates(
  paths: readonly string[],
  read: (paths: readonly string[]) => Promise<readonly Entry[]>,
): Promise<Templates> {
  if (paths.length === 0) return {};
  const entries = await read(paths);
  return Object.fromEntries(paths.map((path, i) => [path, templateText(path, entries[i]!)]));
}

/** @throws UserError as above */
export function templateText(path: string, entry: Entry): string {
  if (entry.kind !== 'text') {
    throw new UserError(
      `The template ${path} ${entry.kind === 'missing' ? 'is missing' : `is no text file (${entry.kind})`}.`,
      'Check the path, and commit the template to the base branch as a Markdown file.',
    );
  }
  const scanned = preScan(entry.text);
  if (scanned.ok) return entry.text;
  const { line } = new Lines(entry.text).position(scanned.at.start);
  throw new UserError(`The template ${path} cannot be read: line ${line}: ${scanned.message}`, scanned.help);
}
