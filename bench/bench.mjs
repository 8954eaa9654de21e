// Runs the gate beside its peers and its floors on the same files: `npm run bench [-- FOLDER… --count N --rounds N]`.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDocuments } from './documents.mjs';
import { run, shown, spread, table } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    lost: { type: 'boolean', default: false },
  },
});

compare();
if (values.lost) nothingLost();

function compare() {
  install();
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-gate-bench-'));
  try {
    const documents = join(folder, 'postmortems');
    const names = positionals.length === 0 ? generated(documents) : copied(positionals, documents);
    const list = join(folder, 'list');
    writeFileSync(list, names.map((name) => join(documents, name)).join('\n'));
    const bytes = names.reduce((sum, name) => sum + statSync(join(documents, name)).size, 0);
    console.log(
      `${names.length} documents, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model})\n`,
    );
    report(measured(commands(names, list), documents, Number(values.rounds)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The peers are installed for the first run, from a lock file of their own. */
function install() {
  if (existsSync(join(here, 'node_modules'))) return;
  console.log('Installing the peers into bench/node_modules, once …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
}

function generated(documents) {
  return writeDocuments(documents, Number(values.count)).map((path) => path.slice(documents.length + 1));
}

/** Every Markdown file of the folders, side by side, so that each tool finds them in the same way. */
function copied(folders, documents) {
  mkdirSync(documents, { recursive: true });
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|markdown)$/i.test(name))
      .map((name) => join(folder, name)),
  );
  return paths.map((path, i) => {
    const name = `${String(i).padStart(5, '0')}.md`;
    copyFileSync(path, join(documents, name));
    return name;
  });
}

function commands(names, list) {
  const module = (path) => join(here, 'node_modules', path);
  const rules = ['terminology', 'common-misspellings', 'stop-words'].flatMap((rule) => ['--rule', rule]);
  return [
    { name: 'the gate', args: [join(root, 'dist/cli.js'), 'check', ...names] },
    { name: 'markdownlint-cli2', args: [module('markdownlint-cli2/markdownlint-cli2-bin.mjs'), ...names] },
    {
      name: 'remark-cli, preset-lint-recommended',
      args: [
        module('remark-cli/cli.js'),
        '--no-stdout',
        '--quiet',
        '--use',
        module('remark-preset-lint-recommended/index.js'),
        ...names,
      ],
    },
    {
      name: 'textlint, three rules for English',
      // It finds its rules from the folder that it runs in.
      cwd: here,
      args: [module('textlint/bin/textlint.js'), ...rules, ...readFileSync(list, 'utf8').split('\n')],
    },
    { name: 'eipw-lint-js', args: [join(here, 'peers/eipw.mjs'), list] },
    { name: 'floor: node -e 0', args: ['-e', '0'] },
    { name: 'floor: remark-parse', args: [join(here, 'floors/parse.mjs'), list] },
    { name: 'floor: remark-parse, remark-gfm', args: [join(here, 'floors/parse.mjs'), list, 'gfm'] },
  ];
}

/** In turn, so that what else the machine does falls on all; the first round warms up. */
function measured(all, folder, rounds) {
  const results = all.map(({ name }) => ({ name, runs: [], fault: null }));
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { args, cwd = folder }] of all.entries()) {
      if (results[i].fault !== null) continue;
      try {
        const usage = run(args, cwd);
        if (round > 0) results[i].runs.push(usage);
      } catch (error) {
        results[i].fault = error.message;
      }
    }
  }
  return results;
}

function report(results) {
  const ran = results.filter(({ fault }) => fault === null);
  const of = (name) => ran.find((result) => result.name === name);
  const median = (result, what) => spread(result.runs.map((usage) => usage[what])).median;
  const gate = of('the gate');
  if (gate === undefined) throw new Error(`the gate ${results[0].fault}`);
  const ratio = (result, what) => shown(spread(gate.runs.map((usage, i) => usage[what] / result.runs[i][what])), 2);
  const rows = ran.map((result) => [
    result.name,
    shown(spread(result.runs.map(({ cpuMs }) => cpuMs))),
    shown(spread(result.runs.map(({ wallMs }) => wallMs))),
    String(Math.round(median(result, 'peakMb'))),
    result === gate ? '1' : ratio(result, 'cpuMs'),
    result === gate ? '1' : ratio(result, 'wallMs'),
  ]);
  console.log(table(['', 'CPU ms', 'wall ms', 'peak MB', 'gate ÷ this, CPU', 'gate ÷ this, wall'], rows));
  for (const { name, fault } of results) if (fault !== null) console.log(`\nnot measured: ${name}: it ${fault}`);
  const [bare, plain] = [of('floor: node -e 0'), of('floor: remark-parse')].map((result) => median(result, 'cpuMs'));
  const own = (median(gate, 'cpuMs') - plain) / (plain - bare);
  console.log(`\nbeyond the bare parse the gate takes ${own.toFixed(2)} × its CPU`);
}

/** What speed must not cost: accuracy on a labelled folder, and the bombs. */
function nothingLost() {
  for (const folder of positionals.filter((path) => existsSync(join(path, 'labels.json')))) {
    const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/score.mjs'), folder, '--json'], {
      encoding: 'utf8',
    });
    const { score } = JSON.parse(stdout);
    console.log(`\nagreement ${score.agreement.toFixed(4)} in ${score.n} judgements of ${folder}`);
  }
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/check.mjs'), 'bombs'], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(status === 0 ? 'every bomb is judged or refused within its limits' : 'a bomb got through');
  process.exitCode = status === 0 ? process.exitCode : 1;
}
