/** The gate on this repository: its config holds, and takes none of the postmortems that are written for tests. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { DEFAULT_PATHS, pathMatcher } from '../src/config/globs.js';
import { loadConfig } from '../src/config/load.js';
import { readYaml } from '../src/config/yaml.js';
import { checkIds, profiles } from '../src/profiles/index.js';

const root = new URL('../', import.meta.url);

test('postmortems of examples and tests are not judged, though the default paths would take them', () => {
  const path = '.github/postmortem-gate.yml';
  const text = readFileSync(new URL(path, root), 'utf8');
  const { settings } = loadConfig({ inputs: {}, file: { path, yaml: readYaml(text) }, profiles, checkIds });
  const listed = execFileSync('git', ['ls-files', 'examples', '__tests__', 'docs'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => file.endsWith('.md'));
  expect(files.filter(pathMatcher(DEFAULT_PATHS)).length).toBeGreaterThan(0);
  expect(files.filter(pathMatcher(settings.paths))).toEqual([]);
  expect(pathMatcher(settings.paths)('postmortems/2026-05-04-release.md')).toBe(true);
});
