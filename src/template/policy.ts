/** Loads a config together with the templates that it names: only these tell which checks it may name. */
import { type ConfigSource, type LoadedConfig, loadConfig } from '../config/load.js';
import type { Entry } from '../ports.js';
import { checkIds, settableOptions } from '../profiles/index.js';
import { readTemplates, type Templates, templatePaths } from './files.js';

export interface PolicySource extends Omit<ConfigSource, 'checkIds' | 'settable' | 'file'> {
  readonly file?: { readonly path: string; readonly text: string };
}

/**
 * @throws ConfigError for a config that is wrong
 * @throws UserError for a template that cannot be used
 */
export async function loadWithTemplates(
  { file, ...rest }: PolicySource,
  read: (paths: readonly string[]) => Promise<readonly Entry[]>,
): Promise<LoadedConfig & { readonly templates: Templates }> {
  const source: ConfigSource = { ...rest, ...(file === undefined ? {} : { file: await readConfig(file) }) };
  const templates = await readTemplates(templatePaths(loadConfig(source).settings), read);
  return {
    ...loadConfig({
      ...source,
      checkIds: [...new Set([...checkIds, ...(await ownChecks(templates))])],
      settable: settableOptions,
    }),
    templates,
  };
}

/** Most repositories have no config: the YAML reader is loaded for those that have. */
async function readConfig({
  path,
  text,
}: NonNullable<PolicySource['file']>): Promise<NonNullable<ConfigSource['file']>> {
  const { readYaml } = await import('../config/yaml.js');
  return { path, yaml: readYaml(text) };
}

/** A template is read by the Markdown parser, which nothing else here needs. */
async function ownChecks(templates: Templates): Promise<readonly string[]> {
  const entries = Object.entries(templates);
  if (entries.length === 0) return [];
  const { profileOf } = await import('../profiles/template.js');
  return entries.flatMap(([path, text]) => profileOf({ path, text }).checks.map(({ id }) => id));
}
