import { expect, test } from '@jest/globals';
import type { DocumentReport } from '../../src/model/report.js';
import { reviewState } from '../../src/review/state.js';
import { decision } from '../../src/verdict.js';
import { Random } from './random.js';
import { items, randomWorld } from './world.js';

const histories = Number(process.env.ORACLE_HISTORIES ?? 2_000);
const firstSeed = Number(process.env.ORACLE_SEED ?? 1);

const sound: DocumentReport = { path: 'postmortems/db.md', verdict: 'pass', words: 500, checks: [], facts: {} };

test(`${histories} random histories: the oracle agrees on who counts, who ticked what and the verdict`, () => {
  const seen = { pass: 0, fail: 0, pending: 0, none: 0, error: 0 };
  let ticked = 0;
  for (let seed = firstSeed; seed < firstSeed + histories; seed++) {
    const { oracle, evidence, settings, waivedErrors } = randomWorld(new Random(seed));
    const review = reviewState(evidence, settings, items, Math.max(settings.approvals, waivedErrors ? 1 : 0), 0);
    const lower = (logins: readonly string[]): string[] => logins.map((login) => login.toLowerCase()).sort();
    const verdict = decision({
      documents: [sound],
      deleted: [],
      review,
      isDraft: evidence.draft,
      failOn: 'error',
    }).verdict;
    const plain = (login: string): string => login.toLowerCase().replace('[bot]', '');
    const want = oracle.answer();
    expect({
      seed,
      approved: lower(review.approvedBy),
      rejected: lower(review.changesRequestedBy),
      discarded: review.discarded.map(({ login, reason }) => `${plain(login)}: ${reason}`).sort(),
      missing: lower(review.missing),
      ticked: Object.fromEntries(review.checklist.map(({ id, tickedBy }) => [id, tickedBy?.toLowerCase() ?? null])),
      verdict,
    }).toEqual({
      seed,
      ...want,
      discarded: want.discarded.map((line) => line.replace('[bot]', '').replace(/^ghost \d+/, 'ghost')).sort(),
      missing: lower(want.missing),
    });
    seen[verdict]++;
    ticked += review.checklist.filter(({ tickedBy }) => tickedBy !== null).length;
  }
  // The histories must reach every verdict, or agreement says little.
  for (const count of [seen.pass, seen.fail, seen.pending]) expect(count).toBeGreaterThan(histories / 50);
  expect(ticked).toBeGreaterThan(histories / 20);
});
