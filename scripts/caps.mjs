// Counts the real documents that the limits or the search for hidden text object to: npm run check:caps -- FOLDER…
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const files = process.argv
  .slice(2)
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => /\.(?:md|mdx|markdown)$/i.test(path));
if (files.length === 0) {
  console.error('usage: npm run check:caps -- FOLDER…');
  process.exit(2);
}

const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', ...files], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
if (stdout === '') throw new Error(stderr);
const alarms = JSON.parse(stdout).documents.flatMap(({ path, reason, checks }) => [
  ...(!/was not read|could not be judged/.test(reason ?? '') ? [] : [`${path}: ${reason}`]),
  ...checks
    .filter(({ id, outcome }) => id === 'hidden-text' && outcome === 'fail')
    .flatMap(({ findings }) =>
      findings.map(({ start, message }) => `${path}:${start.line}:${start.column} ${message}`),
    ),
]);
for (const alarm of alarms) console.log(alarm);
console.log(`${alarms.length} alarms in ${files.length} documents`);
process.exitCode = alarms.length > 0 ? 1 : 0;
