import { afterEach, describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../src/config/defaults.js';
import type { Settings } from '../src/config/settings.js';
import type { Judged } from '../src/gate.js';
import { type JudgeJob, judgeOf } from '../src/judge.js';
import { type Judges, type JudgesOptions, workerJudges } from '../src/judges.js';
import { loadDetector } from '../src/parse/language.js';

await loadDetector();

const settings: Settings = { ...DEFAULTS, paths: [], waivers: [] };
const entry = new URL('../dist/index.js', import.meta.url);

describe('the shipped bundle as a judging thread', () => {
  let judges: Judges | undefined;
  afterEach(() => judges?.close());
  const open = (options: Partial<JudgesOptions> = {}): Judges => {
    judges = workerJudges({ settings }, { entry, ...options });
    return judges;
  };

  test('answers each text with its own report, also where there are enough for two threads', async () => {
    const { judge } = open({ threads: 2 });
    const many = await Promise.all(Array.from({ length: 120 }, (_, i) => judge(`${i}.md`, `${'word '.repeat(i)}\n`)));
    expect(many.map(({ report }) => [report.path, report.words])).toEqual(many.map((_, i) => [`${i}.md`, i]));
  });

  const inConfig = {
    settings: { ...settings, sections: [{ id: 'ours', title: 'Customer communication', aliases: [] }] },
  };
  const inTemplate = {
    settings: { ...settings, template: 'template.md' },
    templates: { 'template.md': '## Timeline\n\n## Customer communication\n\nWhat we told them.\n' },
  };
  test.each<[string, JudgeJob]>([
    ['parses, with a section of the config', inConfig],
    ['parses, with a section of a template', inTemplate],
    ['does the whole, for fixes are tried', { ...inConfig, fixes: 'holding' }],
  ])('many texts are judged as each alone would be, where another thread %s', async (_, job) => {
    const texts = Array.from({ length: 400 }, (_, i) => {
      const answers = i % 3 === 0 ? '## Customer communication' : '**More**';
      return `## Timeline\n\n- 10:${10 + (i % 50)} UTC - it broke\n\n${answers}\n\nThe\u200b shop.${'\n> a'.repeat(i % 7)}\n`;
    });
    // The first text that waits while a hundred do is the first one for the other thread.
    texts[1] = '> '.repeat(1_000);
    judges = workerJudges(job, { entry, threads: 2 });
    const judged = await Promise.all(texts.map((text, i) => judges!.judge(`${i}.md`, text)));
    const judge = judgeOf(job);
    expect(judged).toEqual(texts.map((text, i) => judge(`${i}.md`, text)));
    expect(judged[1]!.report.reason).toContain('nested');
    const said = ({ report }: Judged) =>
      report.checks.find(({ id }) => id === 'section.ours' || id.endsWith('communication'))?.outcome;
    expect(judged.slice(2, 5).map(said)).toEqual(['fail', 'pass', 'fail']);
  });

  test('a text with which the thread that parses does not come to an end is an error, and keeps no other from being judged', async () => {
    const code = `
      const { parentPort, workerData } = await import('node:worker_threads');
      if (workerData.role === 'postmortem-gate-parser') parentPort.on('message', () => { for (;;); });
      else await import(${JSON.stringify(entry.href)});`;
    const { judge } = open({
      entry: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
      threads: 2,
      // Long enough for the other thread to start on a busy machine.
      deadlineMs: 6_000,
    });
    const judged = await Promise.all(Array.from({ length: 120 }, (_, i) => judge(`${i}.md`, 'word '.repeat(i))));
    const [unjudged, ...others] = judged.filter(({ report }) => report.verdict === 'error');
    expect(unjudged!.report).toMatchObject({ path: '1.md', reason: expect.stringContaining('6 seconds') });
    expect(others).toEqual([]);
    expect(judged[119]!.report.words).toBe(119);
  });

  test('answers each of a few texts', async () => {
    const { judge } = open();
    const texts = ['# Issue Summary\n\nOne.\n', '# Timeline\n\n- 10:00 UTC - it broke\n', 'no sections'];
    const judged = await Promise.all(texts.map((text, i) => judge(`${i}.md`, text)));
    expect(judged.map(({ report }) => report.path)).toEqual(['0.md', '1.md', '2.md']);
    expect(judged.map(({ report }) => report.words)).toEqual([3, 5, 2]);
  });

  test('a text that runs into the deadline gets an error, and the next text is judged', async () => {
    const slow = open({ deadlineMs: 1 });
    const { report } = await slow.judge('slow.md', `${'word '.repeat(20_000)}\n`);
    expect(report).toMatchObject({
      path: 'slow.md',
      verdict: 'error',
      reason: expect.stringContaining('0.001 seconds'),
    });
    await slow.close();
    const { report: next } = await open().judge('next.md', '# Timeline\n');
    expect(next.verdict).not.toBe('error');
  });

  test('after three such texts the rest is an error without being tried', async () => {
    const { judge } = open({ deadlineMs: 1 });
    const text = `${'word '.repeat(20_000)}\n`;
    const judged = await Promise.all([1, 2, 3, 4].map((n) => judge(`${n}.md`, text)));
    expect(judged.map(({ report }) => report.verdict)).toEqual(['error', 'error', 'error', 'error']);
    expect(judged[3]!.report.reason).toContain('other files');
  });

  test('what is not judged when the time for all is over is an error, and nothing is left waiting', async () => {
    const { judge } = open({ totalMs: 1 });
    const judged = await Promise.all([1, 2, 3].map((n) => judge(`${n}.md`, `${'word '.repeat(5_000)}\n`)));
    expect(judged.map(({ report }) => report.verdict)).toEqual(['fail', 'error', 'error']);
    expect(judged[2]!.report.reason).toContain('other files');
  });

  test('a thread that ends by itself leaves an error, not a promise that never settles', async () => {
    const { judge } = open({ entry: new URL('data:text/javascript,process.exit(0)') });
    expect((await judge('a.md', 'text')).report.verdict).toBe('error');
  });

  test.each([
    ['its memory is used up', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))', 'more memory'],
    ['it fails', 'throw new TypeError("##[error]secret")', 'a fault of its own'],
  ])('a thread that ends because %s says so, and the fourth of them is not tried', async (_, code, why) => {
    const { judge } = open({ entry: new URL(`data:text/javascript,${encodeURIComponent(code)}`), memoryMb: 32 });
    const judged = await Promise.all([1, 2, 3, 4].map((n) => judge(`${n}.md`, 'text')));
    expect(judged.map(({ report }) => report.verdict)).toEqual(['error', 'error', 'error', 'error']);
    expect(judged[0]!.report.reason).toContain(why);
    expect(judged[3]!.report.reason).toContain('other files');
    expect(JSON.stringify(judged)).not.toContain('secret');
  });
});
