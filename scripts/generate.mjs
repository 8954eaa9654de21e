// Writes the files that repeat what the code says: the JSON Schemas, tables of the documentation, and the picture of the
// example's figures. `npm run generate` writes them anew from lib/; a test holds the committed ones equal to what the
// sources give.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { parse } from 'yaml';
import { configSchema, configTable } from './config-reference.mjs';

const HOME = 'https://raw.githubusercontent.com/postmortem-gate/postmortem-gate/main/';

/** What a module of the sources is named here, and where it is built. */
const MODULES = {
  report: 'model/report.js',
  stats: 'model/stats.js',
  judge: 'judge.js',
  statsDocument: 'stats/document.js',
  statsFigures: 'stats/figures.js',
  statsTable: 'render/stats-table.js',
  statsSvg: 'render/stats-svg.js',
  schema: 'config/schema.js',
  load: 'config/load.js',
  inputs: 'config/inputs.js',
  globs: 'config/globs.js',
  profiles: 'profiles/index.js',
};

/**
 * The text of every generated file by its path.
 *
 * @param modules the sources' modules by the names above, from wherever they were loaded
 */
export function generated(modules) {
  const example = exampleStats(modules);
  return new Map([
    ['schema/report.json', reportSchema(modules.report)],
    ['schema/stats.json', statsSchema(modules.stats)],
    ['schema/config.json', json(configSchema(modules, HOME))],
    [
      'docs/configuration.md',
      page('docs/configuration.md', {
        settings: configTable(modules),
        paths: ['```txt', ...modules.globs.DEFAULT_PATHS, '```'].join('\n'),
      }),
    ],
    ['README.md', page('README.md', actionTables())],
    ['docs/images/stats.svg', modules.statsSvg.renderStatsSvg(example)],
    [
      'docs/stats.md',
      page('docs/stats.md', {
        example: [
          '```txt',
          modules.statsTable.renderStatsTable(example, { color: false, width: 80 }).trimEnd(),
          '```',
        ].join('\n'),
      }),
    ],
    ['docs/rules/README.md', page('docs/rules/README.md', { checks: checkTables(modules.profiles) })],
  ]);
}

const EXAMPLES = 'examples/stats/postmortems/';

/** The figures of the example postmortems, as `stats --profile google-sre --as-of 2026-06-30` counts them. */
function exampleStats({ load, profiles, judge, statsDocument, statsFigures }) {
  const { settings } = load.loadConfig({ inputs: { profile: 'google-sre' }, ...profiles });
  const judged = judge.judgeOf({ settings, withActionItems: true });
  const says = new Map();
  const documents = readdirSync(new URL(`../${EXAMPLES}`, import.meta.url)).map((name) => {
    const path = EXAMPLES + name;
    const { report, actionItems } = judged(path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
    for (const check of report.checks) statsFigures.addSays(says, check.id, check.says);
    return statsDocument.documentFigures(report, actionItems);
  });
  return statsFigures.statsOf({ profiles: ['google-sre'], asOf: '2026-06-30', documents, leftOut: [], says });
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What action.yml says of the inputs and outputs. */
function actionTables() {
  const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
  const table = (head, entries) =>
    [
      `| ${head} | |`,
      '|---|---|',
      ...Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${oneLine(description)} |`),
    ].join('\n');
  return { inputs: table('input', action.inputs), outputs: table('output', action.outputs) };
}

/** The checks of each profile in its order, and then those that a config can turn on. */
function checkTables({ profiles, checkIds }) {
  const link = (id) => `[\`${id}\`](${id}.md)`;
  const asked = new Set();
  const parts = Object.values(profiles).map(({ id, title, source, checks }) => {
    const rows = checks.map((check) => {
      asked.add(check.id);
      return `| ${link(check.id)} | ${check.says} | ${check.severity} |`;
    });
    return [
      `## \`${id}\`: ${title}`,
      '',
      `After <${source}>.`,
      '',
      '| check | asks for | severity |',
      '|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const others = checkIds.filter((id) => !asked.has(id));
  if (others.length > 0)
    parts.push(['## To turn on in the config', '', ...others.map((id) => `- ${link(id)}`)].join('\n'));
  return parts.join('\n\n');
}

/** A page with the parts between its comments of these names written anew. */
function page(path, parts) {
  let text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} has no part ${name}`);
    text = `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
  }
  return text;
}

function reportSchema({ ReportSchema, RunReportSchema, DocumentReportSchema, CheckResultSchema, ReviewReportSchema }) {
  const definitions = {
    report: ReportSchema,
    run: RunReportSchema,
    document: DocumentReportSchema,
    check: CheckResultSchema,
    review: ReviewReportSchema,
  };
  const schema = toJsonSchema(v.union([ReportSchema, RunReportSchema]), { definitions });
  return json({
    $schema: schema.$schema,
    $id: `${HOME}schema/report.json`,
    title: 'The report of postmortem-gate: of one change, or of a run over several pull requests',
    ...schema,
  });
}

function statsSchema({ StatsSchema, DocumentFiguresSchema, FigureSchema }) {
  const schema = toJsonSchema(StatsSchema, { definitions: { document: DocumentFiguresSchema, figure: FigureSchema } });
  return json({
    $schema: schema.$schema,
    $id: `${HOME}schema/stats.json`,
    title: 'The figures of postmortem-gate over many postmortems',
    ...schema,
  });
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

async function main() {
  const root = new URL('..', import.meta.url);
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL('node_modules/typescript/bin/tsc', root)), '-p', 'tsconfig.json'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const modules = {};
  for (const [name, path] of Object.entries(MODULES)) modules[name] = await import(new URL(`lib/${path}`, root).href);
  for (const [path, text] of generated(modules)) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
