// What each step of a judgement takes when warm, beside the bare parse: `npm run bench:stages [-- FOLDER… --count N]`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { postmortem } from './documents.mjs';
import { table } from './measure.mjs';

const { DEFAULTS } = await import('../src/config/defaults.ts');
const { factsReport } = await import('../src/facts/report.ts');
const { passagesOf } = await import('../src/facts/reading.ts');
const { timeFacts } = await import('../src/facts/times/facts.ts');
const { isBrief, isPostmortem, parse, preScan } = await import('../src/parse/index.ts');
const { loadDetector } = await import('../src/parse/language.ts');
const { markdownTree } = await import('../src/parse/markdown.ts');
const { rubricFor } = await import('../src/rubric.ts');

/** So often each step is taken for each text; its shortest time counts, which other work on the machine disturbs least. */
const ROUNDS = 12;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '150' } },
});
const texts = positionals.length === 0 ? generated(Number(values.count)) : positionals.flatMap(read);
const { checks, sections } = rubricFor(DEFAULTS)('a.md');
const bare = unified().use(remarkParse);
const shortest = new Map();

await loadDetector();
for (let round = 0; round < ROUNDS; round++) texts.forEach(judge);
report();

function generated(count) {
  return Array.from({ length: count }, (_, seed) => postmortem(seed));
}

function read(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).filter((text) => preScan(text).ok);
}

/** The steps in the order in which they find what the next ones stand on. */
function judge(text, i) {
  const took = (step, take) => {
    const started = performance.now();
    const taken = take();
    const times = shortest.get(step) ?? new Array(texts.length).fill(Number.POSITIVE_INFINITY);
    shortest.set(step, times);
    times[i] = Math.min(times[i], performance.now() - started);
    return taken;
  };
  took('the bare parse', () => bare.parse(text));
  took('scan before the parse', () => preScan(text));
  took('parse, with tables and positions', () => markdownTree(text));
  const document = took('parse, sections, blocks and words', () => parse('a.md', text, { sections }));
  took('kind of document', () => isBrief(document) || isPostmortem(document, []));
  took('sentences', () => passagesOf(document));
  took('times', () => timeFacts(document));
  for (const { id, rule, options } of checks) took(`check ${id}`, () => rule.judge(document, options));
  took('figures', () => factsReport(document));
}

function report() {
  const sums = [...shortest].map(([step, times]) => [step, times.reduce((sum, time) => sum + time, 0)]);
  const floor = sums[0][1];
  const within = (step) => step !== 'the bare parse' && step !== 'parse, with tables and positions';
  const whole = sums.filter(([step]) => within(step)).reduce((sum, [, time]) => sum + time, 0);
  const row = ([step, time]) => [step, ((time / texts.length) * 1000).toFixed(0), (time / floor).toFixed(2)];
  const rows = sums.filter(([, time]) => time > floor / 100).sort((a, b) => b[1] - a[1]);
  console.log(table(['step', 'µs a document', 'of the bare parse'], [...rows.map(row), row(['the whole', whole])]));
  console.log(`\nThe judgement takes ${(whole / floor - 1).toFixed(2)} × the bare parse, besides that parse itself.`);
}
