/** What `--fix` changes, and that it never harms: over the rules' pages, the fixtures and generated documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import type { Settings } from '../../src/config/settings.js';
import { isNoWorse, mended } from '../../src/fix.js';
import { judgeOf } from '../../src/judge.js';
import type { DocumentReport } from '../../src/model/report.js';
import { Lines } from '../../src/model/text.js';
import { loadDetector } from '../../src/parse/language.js';
import type { Templates } from '../../src/template/files.js';

await loadDetector();

const judgeWith = (settings: Partial<Settings> = {}, templates: Templates = {}) => {
  const judge = judgeOf({ settings: { ...DEFAULTS, ...settings }, templates, fixes: 'holding' });
  return (text: string): DocumentReport => judge('postmortems/a.md', text).report;
};
const alx = judgeWith();
const fixed = async (text: string, judge = alx): Promise<string> =>
  (await mended(text, async (each) => judge(each))).text;

describe('headings', () => {
  test.each([
    ['a bold line', '**Issue Summary**\n\nDown.\n', '## Issue Summary\n\nDown.\n'],
    ['a bold line with a colon', '__Timeline:__\n\n- 14:05 - a\n', '## Timeline\n\n- 14:05 - a\n'],
    ['a label', 'Timeline (all times UTC):\n\n- 14:05 - a\n', '## Timeline (all times UTC)\n\n- 14:05 - a\n'],
    ['a plain line', 'Issue Summary\n\nDown.\n', '## Issue Summary\n\nDown.\n'],
    [
      'a bold label before its text',
      '**Issue Summary:** The shop was down.\n',
      '## Issue Summary\n\nThe shop was down.\n',
    ],
    ['a label before its text', 'Issue Summary: The shop was down.\n', '## Issue Summary\n\nThe shop was down.\n'],
    ['no space behind the hashes', '##Timeline\n\n- 14:05 - a\n', '## Timeline\n\n- 14:05 - a\n'],
    ['another space behind them', '##\u00a0Timeline\n\n- 14:05 - a\n', '## Timeline\n\n- 14:05 - a\n'],
    ['a misspelt title', '## 1. ISSUE SUMARY 🔥\n\nDown.\n', '## 1. ISSUE SUMMARY 🔥\n\nDown.\n'],
    [
      'two slips in one title',
      '# Corective and Preventitive Measures\n\n- Do.\n',
      '# Corrective and Preventive Measures\n\n- Do.\n',
    ],
    [
      'the level of the others',
      '# Timeline\n\n- 14:05 - a\n\n**Conclusion**\n\nx\n',
      '# Timeline\n\n- 14:05 - a\n\n# Conclusion\n\nx\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await fixed(before)).toBe(after);
    expect(await fixed(after)).toBe(after);
  });

  test.each([
    ['a heading of its own', '## Timeline of a connection\n\n- 14:05 - a\n'],
    ['another word than the one it looks like', '## Collection of measures\n\nx\n'],
    ['a label within a section', '## Issue Summary\n\n**Root cause:** a full disk.\n'],
    ['a list item', '- Timeline\n  - 14:05 - a\n'],
    ['what is indented below, and would become code', 'Timeline:\n    14:05 - a was down\n'],
    ['markup in the title', '**Issue *Summary***\n\nDown.\n'],
    ['a quotation', '> **Timeline**\n>\n> - 14:05 - a\n'],
    ['a text that would begin a list', 'Timeline: - down\n'],
  ])('%s is left', async (_, text) => {
    expect(await fixed(text)).toBe(text);
  });
});

describe('timelines', () => {
  const timeline = (...lines: string[]): string => `## Timeline\n\n${lines.join('\n')}\n`;

  test.each([
    ['lines', ['14:05 UTC - a', '14:20 UTC - b'], ['- 14:05 UTC - a', '- 14:20 UTC - b']],
    [
      'lines whose words go on after the time, one of them wrapped',
      ['10:15 nginx was reloaded', '10:22 the monitor', 'sent a mail', '10:40 nginx was back'],
      ['- 10:15 nginx was reloaded', '- 10:22 the monitor', 'sent a mail', '- 10:40 nginx was back'],
    ],
    ['bullets of a word processor', ['• 14:05 - a', '• 14:20 - b'], ['- 14:05 - a', '- 14:20 - b']],
    ['dashes', ['– 14:05 - a', '— **14:20** Back'], ['- 14:05 - a', '- **14:20** Back']],
    ['stars with a bracket', ['*) 14:05 - a', '*) 14:20 - b'], ['- 14:05 - a', '- 14:20 - b']],
    ['no space behind the hyphen', ['-14:05 - a', '-14:20 - b'], ['- 14:05 - a', '- 14:20 - b']],
    ['a point in a time', ['- 9.05 pm WAT - a', '- 9:20 pm WAT - b'], ['- 9:05 pm WAT - a', '- 9:20 pm WAT - b']],
    ['a point before a zone', ['- 14.05 UTC - a', '- 14:20 - b'], ['- 14:05 UTC - a', '- 14:20 - b']],
    ['an h in a time', ['- 14h05: a', '- 14h20: b'], ['- 14:05: a', '- 14:20: b']],
    ['a semicolon in a time', ['- 12;45PM - a', '- 1:20PM - b'], ['- 12:45PM - a', '- 1:20PM - b']],
  ])('%s', async (_, before, after) => {
    expect(await fixed(timeline(...before))).toBe(timeline(...after));
    expect(await fixed(timeline(...after))).toBe(timeline(...after));
  });

  test.each([
    ['a number that may be a day', ['- 14.05 - a', '- 15.05 - b']],
    ['emphasis', ['*14:05* a', '*14:20* b']],
    ['one line that breaks with a backslash', ['14:05 - a\\', '14:20 - b']],
    ['wrapped prose', ['The shop went down at', '14:05 and we all ran', 'until it came back at', '14:20 or so.']],
    ['prose', ['At 14:05 it went down, and at 14:20 it came up.']],
    ['a table', ['| time | what |', '|---|---|', '| 14:05 | a |']],
    ['compact times', ['- 2100hrs - a', '- 2120hrs - b']],
  ])('%s is left', async (_, lines) => {
    expect(await fixed(timeline(...lines))).toBe(timeline(...lines));
  });
});

describe('a template', () => {
  const template = '# Incident\n\n## Customer promises\n\n## Why\n';
  const judge = judgeWith({ template: 'T.md' }, { 'T.md': template });

  test('a misspelt heading of its own gets its title', async () => {
    expect(await fixed('# Incident\n\n## 2. Custmer promisses:\n\nNone.\n', judge)).toBe(
      '# Incident\n\n## 2. Customer promises:\n\nNone.\n',
    );
  });

  test.each(['## Customers\n\nNone.\n', '## Who\n\nNobody.\n'])('%j is left', async (text) => {
    expect(await fixed(text, judge)).toBe(text);
  });
});

test('only the bytes of the fix change: byte order mark, line ends and a missing last one stay', async () => {
  expect(await fixed('\ufeffTimeline: It was long.\r\n\r\n\ttabs  \r\nlast')).toBe(
    '\ufeff## Timeline\r\n\r\nIt was long.\r\n\r\n\ttabs  \r\nlast',
  );
  expect(await fixed('**Timeline**\r\r14:05 - a\r14:20 - b')).toBe('## Timeline\r\r- 14:05 - a\r- 14:20 - b');
});

describe('no document is judged worse', () => {
  const harmless = async (text: string, judge = alx): Promise<void> => {
    const before = judge(text);
    const after = await fixed(text, judge);
    expect(isNoWorse(before, judge(after))).toBe(true);
    expect(judge(after).words).toBe(before.words);
    expect(await fixed(after, judge)).toBe(after);
  };
  const folder = new URL('../../', import.meta.url);
  const files = ['__tests__/facts/postmortems', 'examples/demo/1-opened/postmortems'].flatMap((path) =>
    readdirSync(new URL(path, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${path}/${name}`),
  );

  test.each(files)('%s', async (path) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    await harmless(text);
    await harmless(text.replaceAll('\n', '\r\n'));
    await harmless(text.replace(/^#+ /gm, ''));
    await harmless(text.replace(/^(#+) /gm, '$1'));
    await harmless(text.replace(/^#+ (.+)$/gm, '**$1**').replace(/^- /gm, '• '));
    await harmless(text.replace(/^#+ (.+)\n\n/gm, '$1: ').replace(/^- /gm, ''), judgeWith({ profile: 'google-sre' }));
  });

  const title = fc.constantFrom(
    'Issue Summary',
    'Timeline',
    'Timelin',
    'Root Cause',
    'Resolution',
    'Impact',
    'Lesons Learned',
    'Action Items',
    'Postmortem',
  );
  const head = fc
    .tuple(title, fc.constantFrom('## ', '##', '**', '', '# ', '- ', '> **', '  **', '###\u00a0'))
    .map(([words, mark]) => (mark.endsWith('**') ? `${mark}${words}**` : mark === '' ? `${words}:` : mark + words));
  const time = fc.constantFrom(
    '14:05',
    '9.05 pm',
    '14h20',
    '14.05',
    '12;45 PM UTC',
    '2024-05-01 14:05 UTC',
    '**15:00**',
    '[15:10]',
  );
  const entry = fc
    .tuple(
      fc.constantFrom('- ', '• ', '– ', '', '*) ', '-', '  - ', '    ', '> ', '1. '),
      time,
      fc.constantFrom(' - it was down', ': the alert rang\\', ' the team was told  '),
    )
    .map((parts) => parts.join(''));
  const line = fc.oneof(
    head,
    entry,
    fc.constantFrom(
      '',
      '',
      'It was down for an hour from 14:00 to 15:00 UTC.',
      '---',
      '```',
      '| a | b |',
      '|---|---|',
      '    code',
      '<br>',
      '<!-- x -->',
      '**Root cause:** a disk',
    ),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.constantFrom('', '\ufeff'))
    .map(([lines, end, mark]) => mark + lines.join(end));

  test('generated ones', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (each) => harmless(each)),
      { numRuns: 60 },
    );
  });

  test('and the offset of a position is the position’s of the offset', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (each, offset) => {
        const lines = new Lines(each);
        const position = lines.position(offset);
        expect(lines.position(lines.offset(position))).toEqual(position);
      }),
    );
  });
});
