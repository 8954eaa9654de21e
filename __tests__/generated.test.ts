import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import * as report from '../src/model/report.js';
import { reports } from './render/reports.js';

// Not TypeScript: its type is said here.
const script = '../scripts/generate.mjs';
const { generated } = (await import(script)) as {
  generated: (modules: Record<string, unknown>) => Map<string, string>;
};
const files = generated({ report });
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
