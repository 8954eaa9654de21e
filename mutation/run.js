// Changes each module of modules.js in every small way that Stryker knows, one at a time, and tells which changes its
// tests do not notice:
//
//   npm ci --prefix mutation
//   npm run check:mutation [-- WORDS OF PATHS]
//
// Stryker's reports go to reports/mutation, the table of the scores to reports/mutation.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { modules } from './modules.js';

const GOAL = 90;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
// Generated tests take the same values each time, and few of them: each mutant runs them anew.
Object.assign(process.env, { PROPERTY_RUNS: '50', PROPERTY_SEED: '1', ORACLE_HISTORIES: '300', ORACLE_SEED: '151' });

const chosen = modules(process.argv.slice(2));
if (chosen.length === 0) throw new Error('No module of mutation/modules.js has such a path.');
mkdirSync('reports/mutation', { recursive: true });

const rows = [];
for (const { path, tests } of chosen) {
  const mutants = await new Stryker({
    mutate: [path],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: {
      configFile: 'jest.config.js',
      config: { testMatch: tests.map((test) => `<rootDir>/${test}`) },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 5000,
    tempDirName: 'reports/sandbox',
    ignorePatterns: ['/reports', '/mutation'],
    // Stryker would rewrite it by an API that TypeScript 7 does not have; nothing here reads it.
    tsconfigFile: 'none',
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: `reports/mutation/${path.replaceAll('/', '.')}.json` },
    allowConsoleColors: false,
    logLevel: 'warn',
  }).runMutationTest();
  rows.push({ path, ...counted(mutants) });
}

/** How many mutants there are of each kind. One that does not run at all is none. */
function counted(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    untested: count('NoCoverage'),
  };
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const all = {
  path: '**all**',
  killed: sum('killed'),
  timeout: sum('timeout'),
  survived: sum('survived'),
  untested: sum('untested'),
};

const score = ({ killed, timeout, survived, untested }) =>
  (100 * (killed + timeout)) / Math.max(1, killed + timeout + survived + untested);
const line = (row) =>
  `| ${row.path} | ${row.killed + row.timeout + row.survived + row.untested} | ${row.killed} | ${row.timeout} | ${row.survived} | ${row.untested} | ${score(row).toFixed(1)} |`;
const table = [
  '| module | mutants | killed | timed out | survived | not covered | score |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...[...rows, all].map(line),
  '',
].join('\n');
writeFileSync('reports/mutation.md', table);
console.log(`\n${table}`);
if (score(all) < GOAL) process.exitCode = 1;
