// Scores the gate against postmortems that people labelled: `npm run score -- FOLDER [--misses] [--json]`.
//
// FOLDER holds `documents/<id>.md` and `labels.json`: [{ id, labels: { <check>: "yes" | "no" | "elsewhere" | "unclear" },
// durationMinutes: number | null, contradiction: "yes" | "no" | "unclear" }, …]. A check should pass exactly where its
// label is "yes"; what is "unclear" is not counted.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('usage: npm run score -- FOLDER [--misses] [--json]');
  process.exit(2);
}

const labelled = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
const reports = judged(labelled.map(({ id }) => join(folder, 'documents', `${id}.md`)));
const judgements = labelled.flatMap(({ id, labels }) =>
  Object.entries(labels)
    .filter(([, label]) => label !== 'unclear')
    .map(([check, label]) => {
      const outcome = reports.get(id)?.checks.find((result) => result.id === check)?.outcome ?? 'absent';
      return { id, check, label, outcome, wanted: label === 'yes', passed: outcome === 'pass' };
    }),
);
const checks = [...new Set(judgements.map(({ check }) => check))].map((check) => ({
  check,
  ...figures(judgements.filter((judgement) => judgement.check === check)),
}));
const varied = checks.filter(({ yes, n }) => yes >= 5 && n - yes >= 5);
const score = {
  documents: labelled.length,
  ...figures(judgements),
  meanKappa: varied.reduce((sum, { kappa }) => sum + kappa, 0) / varied.length,
  durations: durations(),
  contradictions: contradictions(),
};
const misses = judgements.filter(({ wanted, passed }) => wanted !== passed);

if (values.json) console.log(JSON.stringify({ score, checks, misses }, null, 2));
else {
  console.log(`${'check'.padEnd(24)}    n  yes  false fails  false passes  agreement  kappa`);
  for (const row of [...checks, { check: 'all', ...score }])
    console.log(
      row.check.padEnd(24),
      String(row.n).padStart(4),
      String(row.yes).padStart(4),
      String(row.falseFails).padStart(12),
      String(row.falsePasses).padStart(13),
      percent(row.agreement).padStart(10),
      row.kappa.toFixed(2).padStart(6),
    );
  const { durations: d, contradictions: c } = score;
  console.log(`\nfalse fails ${percent(score.falseFailRate)}, false passes ${percent(score.falsePassRate)}`);
  console.log(
    `kappa ${score.kappa.toFixed(3)} pooled, ${score.meanKappa.toFixed(3)} as the mean of ${varied.length} checks`,
  );
  console.log(`durations: ${d.right} of ${d.n} right, ${d.wrong} wrong`);
  console.log(
    `contradictions: ${c.found} of ${c.real} found, ${c.falseAlarms} false alarms in ${c.sound} sound documents`,
  );
  if (values.misses)
    for (const { id, check, label, outcome } of misses)
      console.log(`${id} ${check}: labelled ${label}, judged ${outcome}`);
}

/** The document reports of the built command line by the files' names. */
function judged(files) {
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    [cli, 'check', '--profile', 'alx', '--format', 'json', ...files],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0 && status !== 1) throw new Error(`the gate ended with ${status}`);
  return new Map(JSON.parse(stdout).documents.map((document) => [basename(document.path, '.md'), document]));
}

function figures(rows) {
  const n = rows.length;
  const yes = rows.filter(({ wanted }) => wanted).length;
  const falseFails = rows.filter(({ wanted, passed }) => wanted && !passed).length;
  const falsePasses = rows.filter(({ wanted, passed }) => !wanted && passed).length;
  const agreement = 1 - (falseFails + falsePasses) / n;
  // Cohen's kappa: agreement beyond what two graders with these shares of "yes" would reach by chance.
  const passes = yes - falseFails + falsePasses;
  const chance = (yes / n) * (passes / n) + (1 - yes / n) * (1 - passes / n);
  const kappa = chance === 1 ? 1 : (agreement - chance) / (1 - chance);
  return {
    n,
    yes,
    falseFails,
    falsePasses,
    agreement,
    kappa,
    falseFailRate: yes === 0 ? 0 : falseFails / yes,
    falsePassRate: n === yes ? 0 : falsePasses / (n - yes),
  };
}

/** A duration is right to the minute, and one that follows from rounded times to the next. */
function durations() {
  const asked = labelled.filter(({ durationMinutes }) => typeof durationMinutes === 'number');
  const errors = asked.map(({ id, durationMinutes }) =>
    Math.abs((reports.get(id)?.facts.durationMinutes ?? Number.NaN) - durationMinutes),
  );
  return {
    n: asked.length,
    right: errors.filter((error) => error <= 1).length,
    wrong: errors.filter((error) => error > 1).length,
  };
}

/** Either check on times speaks where, and only where, a document contradicts itself. */
function contradictions() {
  const alarmed = ({ id }) =>
    ['times.consistent', 'timeline.order'].some((check) =>
      reports.get(id)?.checks.some((result) => result.id === check && result.outcome === 'fail'),
    );
  const real = labelled.filter(({ contradiction }) => contradiction === 'yes');
  const sound = labelled.filter(({ contradiction }) => contradiction === 'no');
  return {
    real: real.length,
    found: real.filter(alarmed).length,
    sound: sound.length,
    falseAlarms: sound.filter(alarmed).length,
  };
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
