/** The benchmark's own parts run: nothing here is about how long anything takes. */
import { expect, test } from '@jest/globals';

// Not TypeScript: their types are said here.
const [documents, measure] = ['../bench/documents.mjs', '../bench/measure.mjs'];
const { postmortem } = (await import(documents!)) as { postmortem: (seed: number, bytes?: number) => string };
const { run, spread } = (await import(measure!)) as {
  run: (args: readonly string[]) => Record<'cpuMs' | 'wallMs' | 'peakMb', number>;
  spread: (values: readonly number[]) => { median: number; min: number; max: number };
};

test('equal seeds give equal documents, of about the length that is asked for', () => {
  expect(postmortem(7)).toBe(postmortem(7));
  expect(postmortem(7)).not.toBe(postmortem(8));
  expect(postmortem(7, 50_000).length).toBeGreaterThan(50_000);
  expect(postmortem(7, 50_000).length).toBeLessThan(52_000);
});

test('a process tells what it used, and one that fails is said to', () => {
  const { cpuMs, wallMs, peakMb } = run(['-e', '0']);
  for (const figure of [cpuMs, wallMs, peakMb]) expect(figure).toBeGreaterThan(0);
  expect(() => run(['-e', 'process.exit(3)'])).toThrow('ended with 3');
});

test('a spread is the median and both ends', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
});
