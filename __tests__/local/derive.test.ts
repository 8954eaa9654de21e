import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { examples, fences } from '../rules/page.js';
import { Session } from './session.js';

const page = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
const block = (info: string) => fences(page).find((fence) => fence.info === info)!.text;

let session: Session;
beforeEach(() => {
  session = new Session();
  session.write('TEMPLATE.md', block('md template'));
});
afterEach(() => session.close());

test('the page on templates shows what `derive` says', async () => {
  const { code, stdout } = await session.run(['derive', 'TEMPLATE.md']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: block('txt derived') });
});

test.each(examples(page))('the page on templates, line $line: $outcome', async ({ outcome, markdown, expected }) => {
  session.write('postmortems/a.md', markdown);
  const { code, stdout } = await session.run([
    'check',
    'postmortems/a.md',
    '--template',
    'TEMPLATE.md',
    '--format',
    'json',
  ]);
  expect(code).toBe(outcome === 'pass' ? 0 : 1);
  const found = JSON.parse(stdout).documents[0].checks.flatMap(
    ({ findings = [] }: { findings?: { message: string; start: { line: number; column: number } }[] }) =>
      findings.map(({ message, start }) => `${start.line}:${start.column} ${message}`),
  );
  expect(found).toEqual(expected ?? []);
});

test('as JSON and YAML it is the same, and a file is written once', async () => {
  const json = await session.run(['derive', 'TEMPLATE.md', '--format', 'json']);
  const yaml = await session.run(['derive', 'TEMPLATE.md', '--format', 'yaml']);
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  expect(JSON.parse(json.stdout).sections).toHaveLength(4);
  const write = ['derive', 'TEMPLATE.md', '--format', 'yaml', '--write', 'derived.yml'];
  expect(await session.run(write)).toMatchObject({ code: 0, stdout: 'derived.yml\n' });
  expect(readFileSync(join(session.folder, 'derived.yml'), 'utf8')).toBe(yaml.stdout);
  expect(await session.run(write)).toMatchObject({ code: 2, stdout: '' });
});

test('a template that is missing is an error, and nothing is written', async () => {
  const { code, stderr } = await session.run(['derive', 'none.md', '--write', 'x.yml']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/The template none\.md is missing/);
  expect(existsSync(join(session.folder, 'x.yml'))).toBe(false);
});

test('checks of action items and sections are turned on by the config', async () => {
  const text = '## Action items\n\n- Improve the alerts\n\n## Comms\n\nWe wrote.\n';
  session.write('postmortems/a.md', text);
  session.write(
    '.github/postmortem-gate.yml',
    'checks: { action-items.owner: warning, action-items.verb: error, section.comms: warning }\nsections: [{ id: comms, title: Comms, words: { min: 5 } }]\n',
  );
  const { stdout } = await session.run(['check', 'postmortems/a.md', '--format', 'json']);
  const failed = JSON.parse(stdout)
    .documents[0].checks.filter(({ outcome }: { outcome: string }) => outcome === 'fail')
    .map(({ id, severity }: { id: string; severity: string }) => `${id} ${severity}`);
  expect(failed).toEqual(
    expect.arrayContaining(['action-items.owner warning', 'action-items.verb error', 'section.comms warning']),
  );
  expect(failed.join(' ')).not.toContain('action-items.due');
});
