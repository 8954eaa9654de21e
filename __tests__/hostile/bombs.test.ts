/**
 * The shipped command line answers every text and every config within 10 s and 512 MiB, and never with a pass.
 * By hand: `npm run check:bombs -- 500`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, answer, markdownBombs, pathological, yamlBombs } from './bombs.js';
import { casesOf } from './count.js';
import { hollowPostmortem } from './postmortem.js';

const SECONDS = 10;
const MEBIBYTES = 512;
const PATHOLOGICAL_SECONDS = 5;
const SIZES = [1_000, 10_000, 60_000, 120_000, 1_000_000, 10_000_000];
const count = casesOf('bombs', 12);
const isByHand = count > 100;

let folder: string;
let highest = { peak: 0, milliseconds: 0 };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bombs-'));
  writeFileSync(
    join(folder, 'hollow.md'),
    hollowPostmortem(() => ''),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (isByHand) console.info(`at most ${highest.peak.toFixed(0)} MiB and ${highest.milliseconds.toFixed(0)} ms`);
});

async function judged(markdown: string): Promise<Answer> {
  writeFileSync(join(folder, 'bomb.md'), markdown);
  return noted(await answer(['bomb.md', '--format', 'json'], folder));
}

async function configured(yaml: string): Promise<Answer> {
  writeFileSync(join(folder, 'bomb.yml'), yaml);
  return noted(await answer(['hollow.md', '--config', 'bomb.yml'], folder));
}

function noted(given: Answer): Answer {
  highest = {
    peak: Math.max(highest.peak, given.peak),
    milliseconds: Math.max(highest.milliseconds, given.milliseconds),
  };
  return given;
}

/** What is wrong with an answer, in a word; the empty text where it is as it should be. */
function faultOf({ code, stderr, milliseconds, peak }: Answer, seconds: number): string {
  if (code !== 1 && code !== 2) return `exit ${code}`;
  if (/This is a fault of/.test(stderr)) return stderr;
  if (milliseconds > seconds * 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return peak > MEBIBYTES ? `${peak.toFixed(0)} MiB` : '';
}

const cases = [
  ...Object.entries(markdownBombs).map(([name, make]) => ({ name, make, ask: judged })),
  ...Object.entries(yamlBombs).map(([name, make]) => ({ name, make, ask: configured })),
].flatMap((bomb) => SIZES.map((size) => ({ ...bomb, size })));

test('generated bombs', async () => {
  const faults: string[] = [];
  // A stride through all of them, so that few cover every kind.
  const chosen = Array.from(
    { length: Math.min(count, cases.length) },
    (_, i) => cases[Math.floor((i * cases.length) / count)]!,
  );
  for (const { name, size, make, ask } of count > cases.length ? cases : chosen) {
    const fault = faultOf(await ask(make(size)), SECONDS);
    if (fault !== '') faults.push(`${name}, ${size}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 7_200_000);

test('the pathological cases of CommonMark', async () => {
  const faults: string[] = [];
  const all = Object.entries(pathological);
  for (const [name, make] of isByHand ? all : all.filter((_, i) => i % 6 === 0)) {
    const fault = faultOf(await judged(make()), PATHOLOGICAL_SECONDS);
    if (fault !== '') faults.push(`${name}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 7_200_000);
