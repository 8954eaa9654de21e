import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { answerReader, answerWriter } from '../src/answers.js';
import { DEFAULTS } from '../src/config/defaults.js';
import type { Settings } from '../src/config/settings.js';
import { type JudgeJob, judgeOf } from '../src/judge.js';
import { loadDetector } from '../src/parse/language.js';

await loadDetector();

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ path: name, text: readFileSync(`${examples}${name}`, 'utf8') }));
/** Some texts are judged by checks of the same ids and other severities. */
const settings: Settings = {
  ...DEFAULTS,
  overrides: [
    { paths: ['company/**'], profile: 'google-sre', words: {}, checks: {} },
    { paths: ['demo/**'], words: {}, checks: { timeline: { severity: 'info' }, language: { severity: 'warning' } } },
  ],
};

const exchange = (job: Partial<JudgeJob>) => {
  const judge = judgeOf({ settings, ...job });
  const write = answerWriter();
  const read = answerReader();
  return [...texts, ...texts].map(({ path, text }) => {
    const judged = judge(path, text);
    const answer = write(judged);
    return { judged, answer, received: read(answer) };
  });
};

describe('the answers of a judging thread', () => {
  const jobs: readonly Partial<JudgeJob>[] = [
    {},
    { withoutEvidence: true },
    { fixes: 'holding', withActionItems: true },
  ];

  test.each(jobs)('are read as they were judged, with %j', (job) => {
    const all = exchange(job);
    expect(all.length).toBeGreaterThan(4);
    for (const { judged, received } of all) expect(JSON.stringify(received)).toBe(JSON.stringify(judged));
  });

  test('a check that holds without any place is sent once, and is one object in all that is read', () => {
    const all = exchange({ withoutEvidence: true });
    const [first, again] = [all[0]!, all[texts.length]!];
    expect(again.answer.length).toBeLessThan(first.answer.length / 2);
    for (const [i, check] of first.received.report.checks.entries())
      if (check.outcome === 'pass') expect(again.received.report.checks[i]).toBe(check);
  });
});
