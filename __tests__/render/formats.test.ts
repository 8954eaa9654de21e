import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { ReportSchema } from '../../src/model/report.js';
import { allAnnotations, annotations, MESSAGE_LIMIT, MOST_PER_LEVEL } from '../../src/render/annotations.js';
import { COMMENT_LIMIT, renderComment } from '../../src/render/comment.js';
import { renderGithubCommands } from '../../src/render/github-commands.js';
import { renderJson } from '../../src/render/json.js';
import { commentState, hasMarker, marker, shownBody, stateLine } from '../../src/render/marker.js';
import { renderSarif } from '../../src/render/sarif.js';
import { statusDescription, statusState } from '../../src/render/status.js';
import { renderRunSummary, renderSummary, SUMMARY_LIMIT } from '../../src/render/summary.js';
import { duration, lineWords, names, wordCount } from '../../src/render/wording.js';
import { hostileText, html, runnerCommands, tags } from './hostile-text.js';
import { at, CONTEXT, checks, document, jsonInPieces, report, reports, review } from './reports.js';

const ALL = Object.entries(reports);

describe('JSON', () => {
  test.each(ALL)('%s reads back as it was and fits the schema', (_, each) => {
    const back: unknown = JSON.parse(renderJson(each));
    expect(back).toEqual(each);
    expect(v.parse(ReportSchema, back)).toEqual(each);
  });

  test.each(ALL)('%s has the same bytes in pieces', (_, each) => {
    expect(jsonInPieces(each)).toBe(renderJson(each));
  });

  test('pieces have the same bytes, whatever an author writes', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(3), (words, count) => {
        const one = document({ path: `${words}\n  "documents": [`, reason: words });
        const each = report({ reason: '\n  "documents": [', documents: Array(count).fill(one), notes: [words] });
        expect(jsonInPieces(each)).toBe(renderJson(each));
      }),
    );
  });

  test('nothing in it acts on a terminal or a runner', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const output = renderJson(report({ notes: [words] }));
        expect(JSON.parse(output).notes).toEqual([words]);
        expect(runnerCommands(output)).toEqual([]);
        expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('SARIF', () => {
  const published = JSON.parse(
    readFileSync(
      new URL('../../node_modules/@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
      'utf8',
    ),
  );
  // The schema is of draft 4, which names its own id otherwise; it uses no keyword that changed its meaning since.
  delete published.$schema;
  delete published.id;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const isSarif = ajv.compile(published);

  test.each(ALL)('%s fits the published schema', (_, each) => {
    const log: unknown = JSON.parse(renderSarif(each, { pageOf: (id) => `https://example.org/${id}` }));
    isSarif(log);
    expect(isSarif.errors).toBeNull();
  });

  test('a finding has its place, its rule and a fingerprint that outlives moved lines', () => {
    const run = JSON.parse(renderSarif(reports.fail)).runs[0];
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'summary.timezone');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('summary.timezone');
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'postmortems/2024-05-01-checkout-database.md',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 5, startColumn: 6, endLine: 5, endColumn: 20 },
    });
    expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{8}:1$/);
    const prints = run.results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('a waived check is a suppressed result', () => {
    const { results } = JSON.parse(renderSarif(reports.waived)).runs[0];
    expect(results).toHaveLength(1);
    expect(results[0].suppressions[0].justification).toBe('the on-call engineer fixed it alone');
  });
});

describe('GitHub commands', () => {
  test('a finding is one command with its place', () => {
    expect(renderGithubCommands(reports.fail).split('\n')[0]).toBe(
      '::error file=postmortems/2024-05-01-checkout-database.md,line=5,endLine=5,col=6,endColumn=20,title=the time zone (summary.timezone)::The start and end times stand without a time zone.%0A→ Write the zone behind the times: `From 14:00 to 15:42 UTC`.',
    );
  });

  test('hostile text adds no command and leaves none', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const findings = [{ message: words, help: words, ...at(1, 1, 2) }];
        const failing = document({
          path: `a/${words}`,
          verdict: 'fail',
          checks: checks({ summary: { findings } }).map((check) => ({ ...check, says: words })),
        });
        const lines = renderGithubCommands(report({ verdict: 'fail', documents: [failing] })).split(/\r\n|\n|\r/);
        expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1);
        expect(lines.filter((line) => line.includes('##['))).toEqual([]);
      }),
    );
  });
});

describe('annotations', () => {
  const many = document({
    verdict: 'fail',
    checks: checks({
      lessons: { findings: [{ message: 'a hint', help: 'if you like', ...at(9, 1, 2) }] },
      'timeline.brief': {
        findings: Array.from({ length: 12 }, (_, i) => ({
          message: `entry ${i}`,
          help: 'shorten',
          ...at(i + 1, 1, 5, i + 2),
        })),
      },
      'times.consistent': { findings: [{ message: 'x'.repeat(9000), help: 'y', ...at(3, 1, 2) }] },
    }),
  });

  test('errors come first, ten of each level, short enough', () => {
    const shown = annotations(report({ documents: [many] }));
    expect(shown.map(({ level }) => level)).toEqual([...Array(MOST_PER_LEVEL).fill('error'), 'warning', 'notice']);
    expect(Math.max(...shown.map(({ message }) => message.length))).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(allAnnotations(report({ documents: [many] }))).toHaveLength(14);
  });

  test('what is not seen makes no message longer than that', () => {
    const findings = [{ message: '\u202e'.repeat(1900), help: '\u200b'.repeat(1900), ...at(3, 1, 2) }];
    const unseen = document({ verdict: 'fail', checks: checks({ summary: { findings } }) });
    for (const { message } of allAnnotations(report({ documents: [unseen] }))) {
      expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    }
  });

  test('columns stand only for a range on one line', () => {
    const [first] = annotations(report({ documents: [many] }));
    expect(first).toMatchObject({ startLine: 1, endLine: 2 });
    expect(first).not.toHaveProperty('startColumn');
  });
});

describe('marker', () => {
  test('a state reads back from a comment, whatever its line ends', () => {
    const state = { headSha: CONTEXT.headSha, runId: 123, runAttempt: 2 };
    const body = renderComment(reports.pass, { ...CONTEXT, state });
    expect(commentState(body)).toEqual(state);
    expect(commentState(body.replaceAll('\n', '\r\n'))).toEqual(state);
    expect(shownBody(body.replaceAll('\n', '\r\n'))).toBe(renderComment(reports.pass, CONTEXT));
  });

  test('a marker is one comment and of one context', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expect(tags(html(marker(one)))).toEqual([marker(one)]);
        expect(hasMarker(`${marker(one)}\n\nx`, one)).toBe(true);
        if (marker(one) !== marker(other)) expect(hasMarker(marker(one), other)).toBe(false);
      }),
    );
    expect(marker('postmortem-gate')).toBe('<!-- postmortem-gate:postmortem-gate -->');
    expect(hasMarker(marker('a'), 'a b')).toBe(false);
  });

  test('a broken state is none', () => {
    for (const line of [
      '<!-- state {} -->',
      '<!-- state x -->',
      '<!-- state null -->',
      '<!-- state {"headSha":1} -->',
      'x',
    ]) {
      expect(commentState(`${marker('a')}\n${line}`)).toBeNull();
    }
    expect(stateLine({ headSha: '-->', runId: 1, runAttempt: 1 })).not.toMatch(/-->.*-->/);
  });
});

describe('limits', () => {
  const long = (words: number): string => '🔥語'.repeat(words);
  const huge = (size: number) =>
    report({
      verdict: 'fail',
      documents: Array.from({ length: size }, (_, i) =>
        document({
          path: `postmortems/${i}-${long(60)}.md`,
          verdict: i % 2 === 0 ? 'fail' : 'pass',
          checks: checks(
            i % 2 === 0
              ? {
                  'timeline.brief': {
                    findings: Array.from({ length: 30 }, (_, line) => ({
                      message: long(300),
                      help: long(300),
                      ...at(line + 1, 1, 9),
                    })),
                  },
                }
              : {},
          ),
        }),
      ),
      leftOut: Array.from({ length: 500 }, (_, i) => ({ path: `${i}/${long(90)}`, reason: long(300) })),
      notes: Array.from({ length: 30 }, () => long(300)),
      review: review({
        discarded: Array.from({ length: 300 }, (_, i) => ({ login: `user-${i}`, reason: 'stale' as const })),
      }),
    });

  test.each([1, 2, 10, 50, 300])('a comment on %i long documents fits and stays whole', (size) => {
    const body = renderComment(huge(size), CONTEXT);
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(200_000);
    expect(body).toMatch(/^\P{Cs}*$/u);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
    expect(body).toContain('item:timeline');
    if (size >= 50) expect(body).toContain('is cut here');
  });

  test.each([
    ['more of them', '語'.repeat(290), 50],
    ['what is longer once it is escaped', '|'.repeat(290), 50],
    ['many postmortems', 'Is it true?', 300],
  ])('a comment with questions fits, with %s they give way to where they stand', (_, question, blobs) => {
    const asked = (questions: number, bound: number) => {
      const checklist = Array.from({ length: questions }, (_, i) => ({ id: `q-${i}`, text: question, tickedBy: null }));
      const binding = Array.from({ length: bound }, (_, i) => String(i).padStart(40, '0')).join('.');
      return renderComment(
        { ...huge(50), review: review({ checklist, binding }) },
        { ...CONTEXT, isOpenToAll: true, reportUrl: 'https://github.com/acme/shop/actions/runs/1' },
      );
    };
    expect(asked(2, 20)).toContain('item:q-1');
    const body = asked(50, blobs);
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body).not.toContain('item:q-1');
    expect(body).toContain('They stand in [the summary of the run](https://github.com/acme/shop/actions/runs/1)');
    expect(body).toContain('read at `');
  });

  test('a summary fits', () => {
    const summary = renderSummary(huge(300));
    expect(summary.length).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('wording', () => {
  const findings = [{ message: 'No zone.', help: 'Add one.', ...at(1, 1, 2) }];
  const lenient = document({ checks: checks({ 'summary.timezone': { findings }, 'timeline.order': { findings } }) });

  test('what the settings let pass is not called complete', () => {
    expect(statusDescription(report({ documents: [lenient] }))).toBe(
      'This postmortem passes, with 1 error and 1 warning',
    );
    expect(
      statusDescription(report({ documents: [lenient, document()], review: review({ approvedBy: ['amina'] }) })),
    ).toBe('Both postmortems pass, with 1 error and 1 warning, approved by amina');
    expect(renderComment(report({ documents: [lenient] }), CONTEXT)).toContain(
      '| 512 of 400–600 | 1 error, 1 warning |',
    );
    expect(statusDescription(report({ verdict: 'pending', documents: [lenient] }))).toBe(
      'Nothing blocks, waiting for the review',
    );
  });

  test('warnings that alone fail a document are its points', () => {
    const failingOnWarning = document({ verdict: 'fail', checks: checks({ 'timeline.order': { findings } }) });
    expect(statusDescription(report({ verdict: 'fail', documents: [failingOnWarning] }))).toBe(
      '1 point to fix: the timeline runs forward',
    );
  });

  test('durations, lines, words and names read as people say them', () => {
    expect([5, 60, 102, 1440, 1501].map(duration)).toEqual(['5 min', '1 h', '1 h 42 min', '1 d', '1 d 1 h 1 min']);
    expect([at(3, 1, 2), at(3, 1, 2, 5)].map(lineWords)).toEqual(['line 3', 'lines 3–5']);
    const limits = [{ min: 400, max: 600 }, { max: 600 }, { min: 400 }, {}];
    expect(limits.map((wordLimits) => wordCount(document({ words: 1200, wordLimits })))).toEqual([
      '1,200 words of 400–600',
      '1,200 words of at most 600',
      '1,200 words of at least 400',
      '1,200 words',
    ]);
    expect(names(['a'])).toBe('`a`');
    expect(names(['a', 'b', 'c', 'd', 'e'])).toBe('`a`, `b`, `c` and 2 more');
  });

  test('the state of a status follows the verdict, fail closed', () => {
    const verdicts = ['pass', 'fail', 'pending', 'none', 'error'] as const;
    expect(verdicts.map((verdict) => statusState(verdict, 'pass'))).toEqual([
      'success',
      'failure',
      'pending',
      'success',
      'error',
    ]);
    expect(statusState('none', 'fail')).toBe('failure');
  });
});

describe('summary', () => {
  test.each(ALL)('%s holds nothing to tick and no marker', (_, each) => {
    const markup = html(renderSummary(each, CONTEXT));
    expect(tags(markup).filter((tag) => /^<(?:input|img|!)/.test(tag))).toEqual([]);
  });

  test('a run over several pull requests has a line for each', () => {
    const { schemaVersion, tool, ...fail } = reports.fail;
    const { schemaVersion: _, tool: __, ...error } = reports.error;
    const summary = renderRunSummary(
      {
        schemaVersion,
        tool,
        verdict: 'error',
        pullRequests: [fail, { ...error, pullRequest: { number: 8, headSha: 'a' } }],
      },
      'https://github.com/acme/shop',
    );
    expect(summary).toContain('| ❌ | [\\#7](https://github.com/acme/shop/pull/7) | 5 points to fix |');
    expect(summary).toContain(
      '| ⚠️ | [\\#8](https://github.com/acme/shop/pull/8) | The gate could not decide: GitHub answered 403',
    );
  });
});
