import { expect, test } from '@jest/globals';
import { renderGithubCommands } from '../../src/render/github-commands.js';
import { at, checks, document, report, review } from './reports.js';

test('each finding is a command whose signs the runner decodes again, and the verdict is the last line', () => {
  const findings = [
    { message: '100 %\r\nof: users, all', help: 'do `it`', ...at(3, 5, 9) },
    { message: 'm', help: 'h', ...at(3, 5, 9, 4) },
  ];
  const failing = document({
    path: 'a,b/c: 50%.md',
    verdict: 'fail',
    checks: checks({ 'summary.timezone': { findings } }),
  });
  expect(renderGithubCommands(report({ verdict: 'fail', documents: [failing] })).split('\n')).toEqual([
    '::error file=a%2Cb/c%3A 50%25.md,line=3,endLine=3,col=5,endColumn=9,title=the time zone (summary.timezone)::100 %25␍%0Aof: users, all%0A→ do `it`',
    '::error file=a%2Cb/c%3A 50%25.md,line=3,endLine=4,title=the time zone (summary.timezone)::m%0A→ h',
    '❌ 1 point to fix',
    '',
  ]);
});

test('a path is said in full, whatever its length', () => {
  const path = `postmortems/${'a'.repeat(2000)}.md`;
  const findings = [{ message: 'm', help: 'h', ...at(1, 1, 2) }];
  const failing = document({ path, verdict: 'fail', checks: checks({ summary: { findings } }) });
  expect(renderGithubCommands(report({ verdict: 'fail', documents: [failing] }))).toContain(`file=${path},`);
});

test('the names in the verdict are plain', () => {
  const approved = report({
    documents: [document()],
    review: review({ state: 'approved', approvedBy: ['ana', 'bo'] }),
  });
  expect(renderGithubCommands(approved)).toBe('✅ This postmortem is complete, approved by ana and bo\n');
});

test('without findings there is only the verdict', () => {
  expect(renderGithubCommands(report({ verdict: 'error', reason: '::error::`x`' }))).toMatch(/^⚠️ .*\n$/);
});
