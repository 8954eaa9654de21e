/** What every surface shows, committed as text: `UPDATE_RENDERED=1 npm test -- render/texts` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/render/annotations.js';
import { renderComment } from '../../src/render/comment.js';
import { statusDescription } from '../../src/render/status.js';
import { CONTEXT, FAILING_PATH, FAILING_TEXT, pretty, reports } from './reports.js';

const sources = new Map([[FAILING_PATH, FAILING_TEXT]]);

/** The committed text; written first where an update is asked for. */
function committed(name: string, rendered: string): string {
  const file = new URL(`./expected/${name}`, import.meta.url);
  if (process.env.UPDATE_RENDERED === '1') writeFileSync(file, rendered);
  return readFileSync(file, 'utf8');
}

describe.each(Object.entries(reports))('%s', (name, report) => {
  test('comment', () => {
    const rendered = `${renderComment(report, CONTEXT)}\n`;
    expect(rendered).toBe(committed(`comment-${name}.md`, rendered));
  });

  test('terminal', () => {
    const rendered = pretty(report, { color: false, sources });
    expect(rendered).toBe(committed(`pretty-${name}.txt`, rendered));
  });

  test('status and annotations', () => {
    const rendered = `${JSON.stringify({ status: statusDescription(report), annotations: annotations(report) }, null, 2)}\n`;
    expect(rendered).toBe(committed(`status-${name}.json`, rendered));
  });
});
