/** The templates that settings name: which they are, and their texts. */
import { pathMatcher } from '../config/globs.js';
import type { Settings } from '../config/settings.js';
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

/** @throws UserError where a template cannot be used */
export async function readTemplates(
  paths: readonly string[],
  read: (paths: readonly string[]) => Promise<readonly Entry[]>,
): Promise<Templates> {
  if (paths.length === 0) return {};
  const entries = await read(paths);
  // It brings the Markdown parser, which a run without a template does not need.
  const { templateText } = await import('./valid.js');
  return Object.fromEntries(paths.map((path, i) => [path, templateText(path, entries[i]!)]));
}
