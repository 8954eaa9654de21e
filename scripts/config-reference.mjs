// The JSON Schema of the config file, and the table of its settings in docs/configuration.md.
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * @param modules `schema`, `load` and `inputs` of src/config, and `profiles`
 * @param home where schemas are published, with a slash at its end
 */
export function configSchema({ schema: { ConfigSchema }, load, profiles }, home) {
  const { $schema, ...schema } = toJsonSchema(ConfigSchema, { typeMode: 'input', errorMode: 'ignore' });
  const tidy = JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === 'additionalProperties' && value.not !== undefined) return false;
    if (key === 'required' && value.length === 0) return undefined;
    // Templates and sections of one's own bring checks that nobody knows here, so their ids are offered, not required.
    if (key === 'checks')
      return { ...value, propertyNames: { anyOf: [{ enum: profiles.checkIds }, value.propertyNames] } };
    return value;
  });
  for (const [name, { value }] of Object.entries(defaults(load))) {
    const setting = settingAt(tidy, name);
    if (setting !== undefined) setting.default = value;
  }
  return {
    $schema,
    $id: `${home}schema/config.json`,
    title: 'The config file of postmortem-gate, .github/postmortem-gate.yml',
    ...tidy,
  };
}

/** What is in force where nothing is said, by the setting's name. */
const defaults = ({ loadConfig }) => loadConfig({ inputs: {}, profiles: {} }).inForce;

const settingAt = (schema, name) => name.split('.').reduce((at, key) => at?.properties?.[key], schema);

/** A Markdown table with a row for each setting, those of lists and maps below them. */
export function configTable(modules) {
  const standing = defaults(modules.load);
  const inputs = new Map(Object.entries(modules.inputs.INPUTS).map(([name, { setting }]) => [setting.join('.'), name]));
  const rows = [];
  const add = (properties, before, required) => {
    for (const [key, setting] of Object.entries(properties)) {
      const name = before + key;
      const input = inputs.get(name);
      const value = standing[name]?.value;
      rows.push([
        `\`${name}\``,
        valuesOf(setting),
        name.startsWith('words.')
          ? 'the profile’s'
          : value === undefined
            ? required?.includes(key)
              ? 'required'
              : ''
            : shown(value),
        setting.description + (input === undefined ? '' : ` Input: \`${input}\`.`),
      ]);
      const within = setting.items ?? setting;
      // An override's rubric reads as that of the whole file.
      if (within.properties !== undefined && name !== 'overrides') {
        add(within.properties, `${name}${setting.items === undefined ? '' : '[]'}.`, within.required);
      }
    }
  };
  add(configSchema(modules, '').properties, '', []);
  return [
    '| setting | values | default | what it does |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function shown(value) {
  if (!Array.isArray(value)) return `\`${value}\``;
  if (value.length === 0) return 'none';
  return value.length > 3 ? 'see below' : value.map((each) => `\`${each}\``).join(', ');
}

function valuesOf({ enum: names, type, items, minimum, maximum, anyOf, pattern }) {
  if (names !== undefined) return names.map((name) => `\`${name}\``).join(', ');
  if (anyOf !== undefined) return anyOf.map(valuesOf).join(', or ');
  if (type === 'array') return items.properties === undefined ? 'list of text' : 'list of maps';
  if (type === 'integer') return `${minimum} to ${maximum.toLocaleString('en')}`;
  if (type === 'boolean') return '`true`, `false`';
  if (pattern?.includes('[mhd]')) return 'duration';
  return type === 'object' ? 'map' : 'text';
}
