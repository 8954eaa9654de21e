import { describe, expect, test } from '@jest/globals';
import { parse, sectionOf } from '../../src/parse/index.js';

const written = (source: string, span: { start: number; end: number }) => source.slice(span.start, span.end);

describe('visible text', () => {
  test.each([
    ['plain', 'The shop was down.', 'The shop was down.'],
    ['entities', 'Tom &amp; Ann &#x1F4A5; &lt;5 %', 'Tom & Ann 💥 <5 %'],
    ['escapes', '2\\. of \\*all\\* users', '2. of *all* users'],
    ['emphasis', '**Impact:** _all_ users of `api`', 'Impact: all users of api'],
    ['line breaks in HTML', '<b>8:00 PM</b> down<br>\n9:00 PM up', '8:00 PM down\n9:00 PM up'],
    ['CRLF', 'one\r\n   two', 'one\ntwo'],
    ['links and images', 'see [the log](http://x.y "title") ![alt](a.png)', 'see the log'],
  ])('%s', (_, source, visible) => {
    expect(parse('a.md', source).blocks.map(({ text }) => text.value)).toEqual([visible]);
  });

  test('leads back to the place that it was written at', () => {
    const source = '\ufeff# T\r\n\r\n> a\r\n> b &amp; c\\*';
    const text = parse('a.md', source).blocks[1]!.text;
    expect(text.value).toBe('a\nb & c*');
    expect(written(source, text.span(0, 1))).toBe('a');
    expect(written(source, text.span(1, 2))).toBe('\r\n');
    expect(written(source, text.span(4, 5))).toBe('&amp;');
    expect(written(source, text.span(7, 8))).toBe('*');
  });
});

describe('sections', () => {
  const body = 'The shop was down.';
  test.each([
    ['a heading', `## Issue Summary\n\n${body}`],
    ['a setext heading', `Issue Summary\n---\n\n${body}`],
    ['a numbered heading with an emoji', `### 1. 🚨 Issue summary:\n${body}`],
    ['a bold line', `**Issue Summary:**\n${body}`],
    ['a plain line', `Issue Summary\n${body}`],
    ['a label', `Issue Summary:\n\n${body}`],
    ['a label with its text', `**Issue Summary:** ${body}`],
    ['a heading with its text', `## Issue Summary: ${body}`],
    ['a heading without its space', `##Issue Summary\n${body}`],
    ['an HTML heading', `<h2>Issue Summary</h2>\n\n${body}`],
    ['a list item', `- Issue Summary\n  - ${body}`],
    ['a near spelling', `## Isue Sumary\n\n${body}`],
    ['full-width letters', `## Ｓｕｍｍａｒｙ\n\n${body}`],
  ])('%s opens one', (_, source) => {
    const document = parse('a.md', source);
    const blocks = sectionOf(document, 'summary')?.blocks ?? [];
    expect(blocks.map(({ text }) => text.value).join(' ')).toContain(body);
  });

  test.each([
    ['a comment', `<!--\n## Issue Summary\n-->\n\n${body}`],
    ['a fence', `\`\`\`\n## Issue Summary\n\`\`\`\n\n${body}`],
    ['a folded part', `<details>\n\n## Issue Summary\n\n${body}\n\n</details>`],
    ['a quote', `> ## Issue Summary of theirs\n\n${body}`.replace('## ', '')],
  ])('%s opens none', (_, source) => {
    expect(sectionOf(parse('a.md', source), 'summary')).toBeNull();
  });

  test('parts of the summary stay in it, whatever their rank', () => {
    const document = parse(
      'a.md',
      '# Issue Summary\n# Root Cause\na\n# Timeline\nb\n# Root Cause and Resolution\n# Root Cause\nc\n# Resolution\nd\n',
    );
    expect(document.sections.map(({ id, parent }) => [id, parent?.id ?? null])).toEqual([
      ['summary', null],
      ['root-cause', 'summary'],
      ['timeline', null],
      ['cause', null],
      ['root-cause', 'cause'],
      ['resolution', 'cause'],
    ]);
  });
});
