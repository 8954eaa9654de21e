/** Loads a config together with the templates that it names: only these tell which checks it may name. */
import { type ConfigSource, type LoadedConfig, loadConfig } from '../config/load.js';
import type { Entry } from '../ports.js';
import { checkIds, settableOptions } from '../profiles/index.js';
import { profileOf } from '../profiles/template.js';
import { readTemplates, type Templates, templatePaths } from './files.js';

/**
 * @throws ConfigError for a config that is wrong
 * @throws UserError for a template that cannot be used
 */
export async function loadWithTemplates(
  source: Omit<ConfigSource, 'checkIds' | 'settable'>,
  read: (paths: readonly string[]) => Promise<readonly Entry[]>,
): Promise<LoadedConfig & { readonly templates: Templates }> {
  const templates = await readTemplates(templatePaths(loadConfig(source).settings), read);
  const own = Object.entries(templates).flatMap(([path, text]) => profileOf({ path, text }).checks.map(({ id }) => id));
  return {
    ...loadConfig({ ...source, checkIds: [...new Set([...checkIds, ...own])], settable: settableOptions }),
    templates,
  };
}
