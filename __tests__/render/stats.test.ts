import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Stats } from '../../src/model/stats.js';
import { printableJson } from '../../src/render/json.js';
import { renderStatsMarkdown } from '../../src/render/stats-markdown.js';
import { renderStatsSvg } from '../../src/render/stats-svg.js';
import { renderStatsTable } from '../../src/render/stats-table.js';
import { shortDuration } from '../../src/render/stats-wording.js';
import { columns } from '../../src/render/terminal.js';
import { commandsOf } from '../github/commands.js';
import { anyDocuments, document, statsFor } from '../stats/documents.js';
import { FILTERS, filteredText, hostileText, html, tags } from './hostile-text.js';

const FIELDS = 8;
const strings = fc.array(
  hostileText.map((text) => text || 'x'),
  { minLength: FIELDS, maxLength: FIELDS },
);

/** Figures in which each string that comes from outside is another. */
function statsOf(words: readonly string[]): Stats {
  const [path, repository, reason, text, owner, id, says, left] = words as [string, ...string[]] & { length: 8 };
  return statsFor(
    [
      document('a.md', { repository: repository!, reason: `x${reason}` }),
      document(`x/${path}`, {
        repository: repository!,
        facts: { start: '2026-01-05T10:00Z', timeToDetectMinutes: 3, timeToResolveMinutes: 90 },
        failed: [id!],
        passed: ['summary'],
        actionItems: { open: [{ text: text!, line: 3, owner: owner!, due: '2026-01-01' }], closed: 1, unstated: 1 },
      }),
    ],
    { says: new Map([[id!, says!]]), leftOut: [{ path: left!, reason: 'an index page' }] },
  );
}
const plainStats = statsOf(Array.from({ length: FIELDS }, (_, i) => `words ${i}`));

// biome-ignore lint/complexity/useRegexLiterals: the sequence is built of an escape
const COLOUR = new RegExp('\\u001b\\[\\d+m', 'g');

const lines = (text: string): string[] => text.split('\n').map((line) => line.trimEnd());

test('the table keeps to the width of the terminal, whatever it holds, with colours and without', () => {
  fc.assert(
    fc.property(strings, anyDocuments, fc.constantFrom(80, 100, 132), (words, documents, width) => {
      for (const stats of [statsOf(words), statsFor(documents)]) {
        const bare = renderStatsTable(stats, { color: false, width });
        for (const line of bare.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(bare).not.toMatch(/\u001b/);
        expect(lines(renderStatsTable(stats, { color: true, width }).replace(COLOUR, ''))).toEqual(lines(bare));
      }
    }),
  );
});

test('no string gives a command or a control, in any format', () => {
  fc.assert(
    fc.property(strings, (words) => {
      const stats = statsOf(words);
      const outputs = [
        renderStatsTable(stats, { color: true, width: 80 }),
        renderStatsMarkdown(stats),
        renderStatsSvg(stats),
        printableJson(stats),
      ];
      for (const output of outputs) {
        expect(commandsOf(output)).toEqual([]);
        expect(output.replace(COLOUR, '')).not.toMatch(/[^\n\P{C}\u200d]/u);
      }
      expect(JSON.parse(outputs[3]!)).toEqual(stats);
    }),
  );
});

test('Markdown has the same elements whatever the strings, and nothing that GitHub acts on', () => {
  const elements = (stats: Stats) => {
    const markup = html(renderStatsMarkdown(stats));
    for (const filter of FILTERS) expect(filteredText(markup)).not.toMatch(filter);
    return tags(markup).filter((tag) => !/^<\/?(?:code|em)\b/.test(tag));
  };
  const expected = elements(plainStats);
  fc.assert(fc.property(strings, (words) => expect(elements(statsOf(words))).toEqual(expected)));
});

describe('the picture', () => {
  const elements = (svg: string) => svg.match(/<[^>]*>/g)!.map((tag) => tag.replace(/ d="[^"]*"/, ''));

  test('has the same elements whatever the strings, and every ampersand is one of ours', () => {
    const expected = elements(renderStatsSvg(plainStats));
    fc.assert(
      fc.property(strings, (words) => {
        const svg = renderStatsSvg(statsOf(words));
        expect(elements(svg)).toEqual(expected);
        expect(svg.replace(/&#\d{2};/g, '')).not.toContain('&');
        expect(svg).not.toMatch(/[\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });

  test('loads nothing, runs nothing and leads nowhere', () => {
    const svg = renderStatsSvg(plainStats).replace(' xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/script|href|url\(|@import|foreignObject|\son\w+=|http/i);
  });

  test('says in words what it shows', () => {
    const svg = renderStatsSvg(plainStats);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="t d">\n<title id="t">2 postmortems, 2026-01<\/title>/);
    expect(/<desc id="d">([^<]*)</.exec(svg)![1]).toBe(
      'Time to detect: median 3 min, mean 3 min, 90th percentile 3 min, stated by 1 of 2. ' +
        'Time to acknowledge: stated by none of 2. ' +
        'Time to resolve: median 1 h 30 min, mean 1 h 30 min, 90th percentile 1 h 30 min, stated by 1 of 2. ' +
        'Duration: stated by none of 2. Most often missing: words 6 (1 of 1). ' +
        'Action items: 1 open (1 overdue on 2026-05-31), 1 done, 1 does not say.',
    );
  });

  test('follows the theme of the reader', () => {
    expect(renderStatsSvg(plainStats)).toContain('@media(prefers-color-scheme:dark)');
  });

  test('stays small, however many documents there are, and shows the 24 months up to the last', () => {
    const documents = Array.from({ length: 3000 }, (_, i) =>
      document(`${i}.md`, {
        facts: {
          start: `${2000 + Math.floor((i % 324) / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01T00:00Z`,
          timeToDetectMinutes: i,
          timeToAcknowledgeMinutes: 2 * i,
          timeToResolveMinutes: 3 * i,
        },
      }),
    );
    const svg = renderStatsSvg(statsFor(documents));
    expect(svg.length).toBeLessThan(9_000);
    expect(svg).toContain('>2024-06<');
    expect(svg).toContain('>2026-05<');
  });

  test('of nothing is a picture too', () => {
    const svg = renderStatsSvg(statsFor([]));
    expect(svg).toContain('>0 postmortems<');
    expect(svg).toContain('0 of 0 state it');
  });
});

test('every format fits the schema, whatever the documents', () => {
  const isStats = new Ajv().compile(
    JSON.parse(readFileSync(new URL('../../schema/stats.json', import.meta.url), 'utf8')),
  );
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      isStats(JSON.parse(printableJson(statsFor(documents))));
      expect(isStats.errors).toBeNull();
    }),
  );
  expect(isStats({ ...statsFor([]), schemaVersion: 2 })).toBe(false);
  expect(isStats({ ...statsFor([]), asOf: 'today' })).toBe(false);
});

test.each([
  [null, '–'],
  [0, '0 min'],
  [4.5, '4.5 min'],
  [9.96, '10.0 min'],
  [59.5, '1 h'],
  [102, '1 h 42 min'],
  [1439.6, '1 d'],
  [1500, '1 d 1 h'],
  [999 * 1440, '999 d'],
  [1e15, '> 999 d'],
])('%p minutes are shown as %s', (minutes, words) => {
  expect(shortDuration(minutes)).toBe(words);
});
