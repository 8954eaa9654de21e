import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../src/config/defaults.js';
import type { Settings } from '../src/config/settings.js';
import { judgeOf } from '../src/judge.js';
import { loadDetector } from '../src/parse/language.js';

await loadDetector();

const path = 'postmortems/db.md';
const judged = (text: string, rest: Partial<Settings> = {}, name = path) =>
  judgeOf({ settings: { ...DEFAULTS, ...rest } })(name, text);

describe('a document says of itself that it is a draft', () => {
  test.each([
    '---\nstatus: Draft\n---\n',
    '**Status:** Draft\n',
    '| Status | draft |\n|---|---|\n| Status | In progress |\n',
    'Status: work in progress\n',
  ])('by %j', (status) => {
    expect(judged(`${status}\n# Issue Summary\n\nIt broke.\n`).isUnfinished).toBe(true);
  });

  test.each(['Status: final\n', ''])('not by %j', (status) => {
    expect(judged(`${status}\n# Issue Summary\n`).isUnfinished).toBe(false);
  });
});

test('an override changes the checks of its paths only', () => {
  const overrides = [{ paths: ['postmortems/**'], words: {}, checks: { waivers: { severity: 'off' as const } } }];
  const asked = (name: string) => judged('one\n', { overrides }, name).report.checks.map(({ id }) => id);
  expect(asked(path)).not.toContain('waivers');
  expect(asked('incidents/db.md')).toContain('waivers');
});

test.each(['constructor', 'valueof', 'tostring', 'hasownproperty', 'isprototypeof'])(
  'a section called %s is one like any other',
  (id) => {
    const sections = [{ id, title: id, aliases: [] }];
    const outcome = (text: string) =>
      judged(text, { sections }).report.checks.find((check) => check.id === `section.${id}`)?.outcome;
    expect(outcome(`# Timeline\n\nIt broke.\n\n## ${id}\n\nIt was told so.\n`)).toBe('pass');
    expect(outcome(`# Root cause\n\nA full disk.\n\n**${id}**\n`)).toBe('fail');
    expect(outcome('# Timeline\n\nIt broke.\n')).toBe('fail');
  },
);

test('a file that only links to its text fails with what to do', () => {
  const { kind, report } = judged('My postmortem: https://blog.example/my-outage\n');
  expect(kind).toBe('link');
  expect(report).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('as Markdown'), checks: [] });
});
