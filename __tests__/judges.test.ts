import { afterEach, describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../src/config/defaults.js';
import type { Settings } from '../src/config/settings.js';
import { type Judges, type JudgesOptions, workerJudges } from '../src/judges.js';

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
