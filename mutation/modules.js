/**
 * The modules that decide, escape and judge who may approve, each with the tests that must notice when it is changed.
 * Only these tests run, so that a mutant takes a fraction of a second, and a module is held by tests of its own.
 */
const TESTS = {
  'src/verdict.ts': ['verdict'],
  'src/check.ts': ['check'],
  'src/select.ts': ['select'],
  'src/gate.ts': ['gate'],
  'src/review/approvals.ts': ['review/approvals'],
  'src/review/checklist.ts': ['review/checklist'],
  'src/review/fallback.ts': ['review/fallback'],
  'src/review/people.ts': ['review/people'],
  'src/review/publication.ts': ['review/publication'],
  'src/review/state.ts': ['review/state'],
  'src/review/ticks.ts': ['review/ticks'],
  'src/review/top-level.ts': ['review/top-level'],
  'src/github/runner.ts': ['adapters/runner'],
  'src/render/github-commands.ts': ['render/github-commands'],
  'src/render/json.ts': ['render/terminal', 'render/formats'],
  'src/render/markdown.ts': ['render/markdown'],
  'src/render/marker.ts': ['render/marker'],
  'src/render/status.ts': ['render/status'],
  'src/render/terminal.ts': ['render/terminal'],
  'src/render/visible.ts': ['render/terminal'],
};

/** The modules whose path holds one of the words, or all of them where no word is given. */
export const modules = (words) =>
  Object.entries(TESTS)
    .filter(([path]) => words.length === 0 || words.some((word) => path.includes(word)))
    .map(([path, tests]) => ({ path, tests: tests.map((name) => `__tests__/${name}.test.ts`) }));
