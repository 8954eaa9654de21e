/**
 * No string from outside becomes a command of the runner, or anything but text in a comment, whichever way it leaves.
 * By hand: `npm run check:sinks -- 1000000`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Runner, shellSafeJson } from '../../src/github/runner.js';
import type { Report } from '../../src/model/report.js';
import { allAnnotations, annotations } from '../../src/render/annotations.js';
import { renderComment } from '../../src/render/comment.js';
import { renderGithubCommands } from '../../src/render/github-commands.js';
import { printableJson, renderJson } from '../../src/render/json.js';
import { hasMarker } from '../../src/render/marker.js';
import { renderSarif } from '../../src/render/sarif.js';
import { statusDescription } from '../../src/render/status.js';
import { renderRunSummary, renderSummary } from '../../src/render/summary.js';
import { checklists } from '../../src/review/checklist.js';
import { toolkitOn } from '../adapters/toolkit.js';
import { commandsOf, foreignCommands } from '../github/commands.js';
import { FILTERS, filteredText, hostileText, html, tags } from '../render/hostile-text.js';
import { at, CONTEXT, checks, document, pretty, report, review } from '../render/reports.js';
import { casesOf } from './count.js';

const FIELDS = 25;
/** Where a string is empty, a line of the comment is left out. */
const strings = fc.array(
  hostileText.map((text) => text || 'x'),
  { minLength: FIELDS, maxLength: FIELDS },
);
/** One report in so many is also read as GitHub reads a comment, which takes longer than all else. */
const READ = 20;

/** A report in which each string that can come from outside is another. */
function reportOf(words: readonly string[]): Report {
  const w = (i: number) => words[i]!;
  const document_ = document({
    path: `a/${w(0)}`,
    verdict: 'fail',
    reason: `x${w(1)}`,
    facts: { usersAffected: w(2), start: w(3), end: w(4) },
    checks: checks({
      'summary.timezone': {
        findings: [
          { message: `x${w(5)}`, help: `${w(6)}1`, ...at(1, 1, 2), related: [{ label: w(7), ...at(2, 1, 2) }] },
          // Findings with the same help are shown together.
          { message: w(8), help: `${w(9)}2`, ...at(2, 1, 3) },
        ],
      },
      'timeline.escalated': { waived: w(10), range: at(3, 1, 2) },
      'cause.fix': { skip: w(11), needs: 'cause' },
    }).map((check) => (check.id === 'summary.timezone' ? { ...check, says: w(12) } : check)),
  });
  return report({
    verdict: 'fail',
    reason: w(13),
    profile: w(14),
    documents: [document_],
    leftOut: [{ path: w(15), reason: w(16) }],
    deleted: [{ path: w(17), outcome: 'fail' }],
    notes: [w(18)],
    review: review({
      approvedBy: [w(19)],
      missing: [w(20)],
      changesRequestedBy: [w(21)],
      discarded: [{ login: w(22), reason: 'stale' }],
      checklist: [{ id: 'root-cause', text: w(23), tickedBy: null, note: w(24) }],
    }),
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sinks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the Action leaves for a report: its log and its files. */
async function actionOf(whole: Report, words: readonly string[]) {
  const env = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const path of Object.values(env)) writeFileSync(path, '');
  let stdout = '';
  const write = (text: string) => (stdout += text);
  const runner = new Runner(env, { write }, async () => toolkitOn(env, write));
  for (const word of words) runner.log(word);
  runner.log(`#7: ${statusDescription(whole)}`);
  for (const annotation of annotations(whole)) await runner.annotate(annotation);
  await runner.annotate({ level: 'error', title: words[0]!, message: whole.reason! });
  await runner.summary(renderSummary(whole, { repositoryUrl: CONTEXT.repositoryUrl, headSha: CONTEXT.headSha }));
  runner.output('files', shellSafeJson(words));
  return { stdout, output: readFileSync(env.GITHUB_OUTPUT, 'utf8'), annotated: annotations(whole).length + 1 };
}

test('no string gives a command, in any sink', async () => {
  const runs = Math.ceil(casesOf('sinks', 1_500) / FIELDS);
  let seen = 0;
  const expected = skeletonOf(reportOf(Array.from({ length: FIELDS }, (_, i) => `words ${i}`)));
  await fc.assert(
    fc.asyncProperty(strings, async (words) => {
      const whole = reportOf(words);
      const sources = new Map([[whole.documents[0]!.path, words.join('\n')]]);
      const comment = renderComment(whole, { ...CONTEXT, isOpenToAll: true });
      const printed = [
        comment,
        pretty(whole, { color: false, sources, verbose: true }),
        pretty(whole, { color: true, sources }),
        renderJson(whole),
        printableJson({ words }),
        renderSarif(whole),
        renderSummary(whole),
        renderRunSummary({
          schemaVersion: 1,
          tool: whole.tool,
          verdict: 'error',
          pullRequests: [{ ...whole, verdict: 'error' }],
        }),
      ];
      for (const output of printed) expect(commandsOf(output)).toEqual([]);
      // What a later run reads in the comment is what this one meant.
      expect(hasMarker(comment, CONTEXT.statusContext)).toBe(true);
      expect(checklists(comment).map(({ boxes, carried }) => [[...boxes], carried])).toEqual([
        [[['root-cause', false]], []],
      ]);
      expect(comment.match(/^<!-- (?!state )/gm)).toHaveLength(3);
      // A status goes to GitHub alone, as plain text; in the log it is one of the lines below.
      expect(statusDescription(whole)).toMatch(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,140}$/u);
      const own = renderGithubCommands(whole);
      expect(foreignCommands(own)).toEqual([]);
      expect(commandsOf(own)).toHaveLength(allAnnotations(whole).length);
      const { stdout, output, annotated } = await actionOf(whole, words);
      expect(foreignCommands(stdout)).toEqual([]);
      expect(commandsOf(stdout)).toHaveLength(annotated);
      const [first, value, last, ...rest] = output.split('\n');
      expect([first, rest]).toEqual([`files<<${last}`, ['']]);
      // A lone half of a character survives JSON, not a file.
      expect(JSON.parse(value!)).toEqual(words);
      if (seen++ % READ === 0) expect(skeletonOf(whole)).toEqual(expected);
    }),
    { numRuns: runs },
  );
});

/** The elements of a comment besides those that come and go with a text: code, emphasis and links of ours. */
function skeletonOf(whole: Report): string[] {
  const markup = html(renderComment(whole, { ...CONTEXT, isOpenToAll: true }));
  for (const filter of FILTERS) expect(filteredText(markup)).not.toMatch(filter);
  for (const [, address] of markup.matchAll(/href="([^"]*)"/g)) {
    expect(address).toMatch(/^https:\/\/github\.com\/(?:acme\/shop|postmortem-gate\/postmortem-gate)(?:[/?#]|$)/);
  }
  return tags(markup).filter((tag) => !/^<\/?(?:code|em|strong|a)\b/.test(tag));
}
