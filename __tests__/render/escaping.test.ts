import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.js';
import { COMMENT_LIMIT, renderComment } from '../../src/render/comment.js';
import { cell, code, fileUrl, prose, text } from '../../src/render/markdown.js';
import { commentState, hasMarker } from '../../src/render/marker.js';
import { statusDescription } from '../../src/render/status.js';
import { columns, printable, withoutCommands } from '../../src/render/terminal.js';
import { cut, visible } from '../../src/render/visible.js';
import { checklists } from '../../src/review/checklist.js';
import { leastCpuTime } from '../cpu-time.js';
import { FILTERS, filteredText, hostileText, html, runnerCommands, tags } from './hostile-text.js';
import { at, CONTEXT, checks, document, pretty, report, review } from './reports.js';

/** A report in which every string that can come from outside is `words`. */
const reportOf = (words: string): Report =>
  report({
    verdict: 'fail',
    reason: words,
    profile: words,
    documents: [
      document({
        path: `a/${words}`,
        verdict: 'fail',
        reason: `x${words}`,
        facts: { usersAffected: words },
        checks: checks({
          'summary.timezone': {
            findings: [
              { message: `x${words}`, help: words, ...at(1, 1, 2), related: [{ label: words, ...at(2, 1, 2) }] },
            ],
          },
          'timeline.escalated': { waived: words, range: at(3, 1, 2) },
          'cause.fix': { skip: words, needs: 'cause' },
        }).map((check) => ({ ...check, says: words })),
      }),
    ],
    leftOut: [{ path: words, reason: words }],
    deleted: [{ path: words, outcome: 'fail' }],
    notes: [words],
    review: review({
      approvedBy: [words],
      missing: [words],
      changesRequestedBy: [words],
      discarded: [{ login: words, reason: 'stale' }],
      checklist: [{ id: 'root-cause', text: words, tickedBy: null, note: words }],
    }),
  });

// Code spans, the sign for an empty one, emphasis of a title and file links come and go with the text; nothing else does.
const skeleton = (markup: string): string[] => tags(markup).filter((tag) => !/^<\/?(?:code|em|strong|a)\b/.test(tag));

const expectQuiet = (markup: string): void => {
  const shown = filteredText(markup);
  for (const filter of FILTERS) expect(shown).not.toMatch(filter);
};

describe('Markdown', () => {
  test('text stays text in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const markup = html(`x ${text(words)} y`);
        expect(tags(markup)).toEqual(['<p>', '</p>']);
        expectQuiet(markup);
      }),
    );
  });

  test('text stays text where it begins a list item or a cell', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        expect(tags(html(`- ${text(`x${words}`)}`))).toEqual(['<ul>', '<li>', '</li>', '</ul>']);
        const rows = tags(html(`| a |\n|---|\n| ${cell(code(words))} |\n| ${cell(text(words))} |`));
        expect(rows.filter((tag) => tag === '<td>')).toHaveLength(2);
        expect(rows).not.toContain('<img>');
      }),
    );
  });

  test('a code span is one code span', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const expected = words === '' ? ['<em>', '</em>'] : ['<code>', '</code>'];
        expect(tags(html(`x ${code(words)} y`))).toEqual(['<p>', ...expected, '</p>']);
      }),
    );
  });

  test('prose holds nothing but code spans', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const markup = html(`x ${prose(words)} y`);
        expect(skeleton(markup)).toEqual(['<p>', '</p>']);
        expectQuiet(markup);
      }),
    );
  });

  test('a comment has the same nodes whatever the text', () => {
    const benign = skeleton(html(renderComment(reportOf('words'), { ...CONTEXT, isOpenToAll: true })));
    fc.assert(
      fc.property(hostileText, (words) => {
        const body = renderComment(reportOf(words), { ...CONTEXT, isOpenToAll: true });
        const markup = html(body);
        expect(skeleton(markup)).toEqual(benign);
        expectQuiet(markup);
        for (const tag of tags(markup).filter((each) => each.startsWith('<a'))) {
          expect(tag).toMatch(
            /^<a href="https:\/\/github\.com\/(?:acme\/shop\/blob\/5f2b[\da-f]{36}\/[\w%.?=#/-]+|postmortem-gate\/postmortem-gate(?:\/blob\/main\/docs\/rules\/[a-z.-]+\.md)?)">$/,
          );
        }
        expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(hasMarker(body, CONTEXT.statusContext)).toBe(true);
        expect(commentState(body)).toBeNull();
        expect(checklists(body).map(({ boxes }) => [...boxes])).toEqual([[['root-cause', false]]]);
      }),
    );
  });

  test('the words of an author can be read as they are', () => {
    expect(html(text('5 * 3 < 20 & a_b [x] | 12:30:45 — 38%'))).toBe(
      '<p>5 * 3 &lt; 20 &amp; a_b [x] | 12:30:45 — 38%</p>',
    );
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(prose('Write `## Timeline` above it.')).toBe('Write `## Timeline` above it.');
    expect(html(prose('Add a ```mermaid block, or `![…](…)`, or ``a`b``.'))).toBe(
      '<p>Add a ```mermaid block, or <code>![…](…)</code>, or <code>a`b</code>.</p>',
    );
  });

  test('a link to a line survives any path', () => {
    expect(fileUrl('https://github.com/o/r', 'abc', 'post mortems/a (1) #2?.md', at(3, 1, 2, 5))).toBe(
      'https://github.com/o/r/blob/abc/post%20mortems/a%20%281%29%20%232%3F.md?plain=1#L3-L5',
    );
    expect(fileUrl('https://github.com/o/r', 'abc', 'a/../../x')).toBeUndefined();
  });
});

describe('terminal', () => {
  test('a text gives the runner no command and the terminal no control', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const line = printable(words);
        expect(runnerCommands(line)).toEqual([]);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('neither does the whole output, nor the status', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const sources = new Map([[`a/${words}`, `${words}\n${words}`]]);
        const output = pretty(reportOf(words), { color: false, sources, verbose: true });
        expect(runnerCommands(output)).toEqual([]);
        expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(runnerCommands(pretty(reportOf(words), { color: true, sources }))).toEqual([]);
        expect(statusDescription(reportOf(words)).length).toBeLessThanOrEqual(140);
      }),
    );
  });

  test('wide characters take two columns, combining ones none', () => {
    expect(columns('a更é🔥e\u0301')).toBe(7);
  });
});

describe('visible text', () => {
  test('emoji stay whole, tricks show', () => {
    expect(visible('👨‍👩‍👧 ⚠️ a\u200db \u202ex \n\u0007')).toBe('👨‍👩‍👧 ⚠️ a⟨U+200D⟩b ⟨U+202E⟩x ␊␇');
  });

  test('a cut never halves a character', () => {
    expect(cut('ab🔥cd', 4)).toBe('ab…');
    expect(cut('ab🔥', 4)).toBe('ab🔥');
  });

  test('escaping takes linear time', () => {
    for (const piece of ['`', '\\', '|', '@', ':', ':a', '[', ' ', '\n', 'f', '-', '\u200d']) {
      const long = piece.repeat(100_000);
      const taken = leastCpuTime(2000, () => {
        for (const escaped of [text, code, prose, cell, visible, printable, withoutCommands]) escaped(long);
        for (const escaped of [text, code, prose, printable]) escaped(long, 100_000);
      });
      expect(taken).toBeLessThan(2000);
    }
  });
});
