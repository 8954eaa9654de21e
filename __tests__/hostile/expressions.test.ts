/** Every regular expression of the sources takes linear time. By hand at 100,000 characters: `npm run check:expressions -- 100000`. */

import { expect, test } from '@jest/globals';
import { cpuTime } from '../cpu-time.js';
import { casesOf } from './count.js';
import { composedExpressions, type Expression, literalExpressions, modules, unitsFor } from './expressions.js';
import { soundPostmortem } from './postmortem.js';

const length = casesOf('expressions', 10_000);
/** So long takes a linear search of 100,000 characters at most; a quadratic one takes seconds. */
const suspicious = 5 + length / 2_000;

function milliseconds({ pattern }: Expression, text: string): number {
  const search = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''));
  const sticky = pattern.sticky ? new RegExp(pattern.source, pattern.flags) : search;
  const begun = cpuTime();
  if (pattern.sticky) sticky.test(text);
  else for (const _ of text.matchAll(search));
  return cpuTime() - begun;
}

/** Growth of more than 2.5 for each doubling, at a time that matters. */
function isSlow(expression: Expression, unit: string): boolean {
  return ['', 'x', '\n', '\0'].some((end) => {
    const text = (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + end;
    if (milliseconds(expression, text(length)) <= suspicious) return false;
    const best = (size: number) => Math.min(...[1, 2, 3].map(() => milliseconds(expression, text(size))));
    const whole = best(length);
    return whole > suspicious && whole > 6.25 * best(length / 4);
  });
}

const slow = (expressions: readonly Expression[]) =>
  expressions.flatMap((expression) =>
    unitsFor(expression.pattern)
      .filter((unit) => isSlow(expression, unit))
      .slice(0, 1)
      .map((unit) => `${expression.from}: ${expression.pattern} on ${JSON.stringify(unit)}`),
  );

test('the literals', () => {
  const expressions = literalExpressions();
  expect(expressions.length).toBeGreaterThan(300);
  expect(slow(expressions)).toEqual([]);
}, 3_600_000);

test('the composed ones', async () => {
  const expressions = await composedExpressions(async () => {
    const judging = modules.filter(
      (path) => !/^(?:bin|demo|github|local)\/|^(?:index|main|cli|worker)\.ts$/.test(path),
    );
    for (const path of judging) await import(`../../src/${path.replace(/\.ts$/, '.js')}`);
    const { judgeOf } = await import('../../src/judge.js');
    const { DEFAULTS } = await import('../../src/config/defaults.js');
    judgeOf({ settings: { ...DEFAULTS, paths: [], waivers: [] } })('a.md', soundPostmortem());
  });
  expect(expressions.length).toBeGreaterThan(10);
  expect(slow(expressions)).toEqual([]);
}, 3_600_000);
