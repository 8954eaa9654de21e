// How time, memory and requests grow: `npm run bench:growth [-- --quick]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postmortem, writeDocuments } from './documents.mjs';
import { measuring, run, table, used } from './measure.mjs';

const isQuick = process.argv.includes('--quick');
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'postmortem-gate-growth-'));
const some = (all) => (isQuick ? all.slice(0, 2) : all);
const figures = ({ cpuMs, wallMs, peakMb }) => [cpuMs, wallMs, peakMb].map((figure) => String(Math.round(figure)));
const HEAD = ['CPU ms', 'wall ms', 'peak MB'];

function check(count, bytes) {
  writeDocuments(join(folder, 'postmortems'), count, bytes);
  return figures(run([cli, 'check', '--format', 'json', 'postmortems'], folder));
}

console.log(
  table(
    ['documents of 3 KB', ...HEAD],
    some([1, 10, 100, 1_000, 10_000]).map((n) => [n, ...check(n)]),
  ),
);
const sizes = some([1_000, 10_000, 100_000, 1_000_000]);
console.log(
  `\n${table(
    ['bytes of one document', ...HEAD],
    sizes.map((bytes) => [bytes, ...check(1, bytes)]),
  )}`,
);
rmSync(folder, { recursive: true, force: true });

// The Action, as a runner starts it, against the GitHub of the tests.
const { Events } = await import('../__tests__/github/events.ts');
const { runStep } = await import('../__tests__/github/runner.ts');
const { TestGitHub } = await import('../__tests__/github/server.ts');

/** One event of a pull request that was judged before: so many changed files, postmortems, comments and reviews. */
async function action({ files = 0, postmortems = 0, comments = 0 }) {
  const github = await TestGitHub.start();
  const { hub } = github;
  const [ada, grace] = [hub.user('ada'), hub.user('grace')];
  const repository = hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  hub.collaborator(repository, grace, 'write');
  const changed = [
    ...Array.from({ length: files }, (_, i) => [`src/${i}.txt`, `${i}\n`]),
    ...Array.from({ length: postmortems }, (_, i) => [`postmortems/${i}.md`, postmortem(i)]),
  ];
  hub.push(repository, 'work', Object.fromEntries(changed), { author: ada });
  const pull = hub.openPull(repository, 'work', { author: ada });
  for (let i = 0; i < comments / 2; i++) {
    hub.comment(repository, pull.number, grace, `Remark ${i}`);
    hub.review(pull, grace, 'COMMENTED', { body: `Remark ${i}` });
  }
  const event = new Events(github, repository).pullRequest(pull);
  const step = () => runStep({ github, repository, event, token: github.token(repository), env: measuring });
  const requests = async () => {
    github.clearRequests();
    await step();
    return `${github.reads.length} + ${github.writes.length}`;
  };
  const cells = [await requests(), await requests(), ...figures(used())];
  await github.stop();
  return cells;
}

const ACTION = ['first run, reads + writes', 'next run', ...HEAD];
const rows = async (all, shape) => {
  const made = [];
  for (const n of some(all)) made.push([n, ...(await action(shape(n)))]);
  return made;
};
const byFiles = await rows([1, 10, 100, 1_000, 2_999], (files) => ({ files }));
console.log(`\n${table(['changed files, no postmortem', ...ACTION], byFiles)}`);
const byPostmortems = await rows([1, 10, 50], (postmortems) => ({ postmortems }));
console.log(`\n${table(['postmortems', ...ACTION], byPostmortems)}`);
const byComments = await rows([0, 50, 500], (comments) => ({ postmortems: 1, comments }));
console.log(`\n${table(['comments and reviews, one postmortem', ...ACTION], byComments)}`);
