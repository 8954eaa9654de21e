import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import * as globs from '../src/config/globs.js';
import * as inputs from '../src/config/inputs.js';
import * as load from '../src/config/load.js';
import * as schema from '../src/config/schema.js';
import { readYaml } from '../src/config/yaml.js';
import * as judge from '../src/judge.js';
import * as report from '../src/model/report.js';
import * as stats from '../src/model/stats.js';
import * as profiles from '../src/profiles/index.js';
import * as statsSvg from '../src/render/stats-svg.js';
import * as statsTable from '../src/render/stats-table.js';
import * as statsDocument from '../src/stats/document.js';
import * as statsFigures from '../src/stats/figures.js';
import { reports } from './render/reports.js';

// Not TypeScript: its type is said here.
const script = '../scripts/generate.mjs';
const { generated } = (await import(script)) as {
  generated: (modules: Record<string, unknown>) => Map<string, string>;
};
const files = generated({
  report,
  stats,
  judge,
  statsDocument,
  statsFigures,
  statsTable,
  statsSvg,
  schema,
  load,
  inputs,
  globs,
  profiles,
});
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each([...files])('%s is what the sources give: `npm run generate` writes it anew', (path, text) => {
  expect(read(path)).toBe(text);
});

test('every report fits its schema, and a broken one does not', () => {
  const isReport = new Ajv().compile(JSON.parse(read('schema/report.json')));
  for (const each of Object.values(reports)) {
    isReport(each);
    expect(isReport.errors).toBeNull();
  }
  const { schemaVersion, tool, ...one } = reports.fail;
  expect(isReport({ schemaVersion, tool, verdict: 'fail', pullRequests: [one] })).toBe(true);
  expect(isReport({ ...reports.pass, verdict: 'fine' })).toBe(false);
});

test('configs that the documentation shows fit the schema and are read', () => {
  const isConfig = new Ajv().compile(JSON.parse(read('schema/config.json')));
  const examples = [...read('docs/configuration.md').matchAll(/```yaml\n([^`]*)```/g)].map(([, text]) => text!);
  expect(examples.length).toBeGreaterThan(4);
  for (const text of examples) {
    isConfig(parse(text));
    expect(isConfig.errors).toBeNull();
    expect(() =>
      load.loadConfig({
        inputs: {},
        file: { path: 'example', yaml: readYaml(text) },
        profiles: profiles.profiles,
        checkIds: profiles.checkIds,
      }),
    ).not.toThrow();
  }
});

test.each([
  [{ words: { mni: 3 } }],
  [{ profile: 'axl' }],
  [{ checks: { summary: 'warn' } }],
  [{ review: { fallback: { after: '48h' } } }],
])('%j does not fit the schema', (config) => {
  expect(new Ajv().validate(JSON.parse(read('schema/config.json')), config)).toBe(false);
});
