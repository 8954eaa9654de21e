/** `config`: each setting in force, and where it comes from. */
import { resolve } from 'node:path';
import type { Origin } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { printable } from '../render/terminal.js';
import { rubricFor, settingsAt } from '../rubric.js';
import type { Templates } from '../template/files.js';
import { type ConfigFlags, DEFAULT_CONFIG, localConfig } from './config.js';
import { repositoryPath } from './files.js';
import type { Io } from './io.js';

/** @param asked the postmortem whose rules are shown; without it, those before any override */
export async function showConfig(asked: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  const { root, file, loaded, templates } = await localConfig(flags, io);
  const { settings, inForce } = loaded;
  const path = asked === undefined ? undefined : repositoryPath(root, resolve(io.cwd, asked));
  const own = path === undefined ? settings : settingsAt(settings, path);
  const rows: Row[] = [];
  for (const [name, { value, origin }] of Object.entries(inForce)) {
    // A template stands in the profile's place.
    const isReplaced = name === 'profile' && own.template !== undefined;
    if (!name.startsWith('checks.') && !isReplaced)
      rows.push({ name, from: fromWhere(origin), values: valuesOf(value) });
  }
  for (const row of path === undefined ? [] : overriddenRows(settings, own)) {
    const i = rows.findIndex(({ name }) => name === row.name);
    rows.splice(i === -1 ? rows.length : i, i === -1 ? 0 : 1, row);
  }
  rows.push(...checkRows(settings, own, path ?? '', templates));
  const head = file === null ? `No config file: ${DEFAULT_CONFIG} is not there.` : `Config file: ${file}`;
  io.stdout.write(`${head}\n${path === undefined ? '' : `In force for ${printable(path, 4000)}\n`}\n${table(rows)}`);
  return 0;
}

interface Row {
  readonly name: string;
  readonly from: string;
  /** One line each. */
  readonly values: readonly string[];
}

const fromWhere = (origin: Origin): string => (origin === 'input' ? 'command line' : origin);

type Own = ReturnType<typeof settingsAt>;

/** The settings that an override changes for the path, as they then are. */
function overriddenRows(settings: Settings, own: Own): Row[] {
  const rows: Row[] = [];
  const add = (name: string, before: unknown, value: unknown) => {
    if (before !== value) rows.push({ name, from: 'override', values: valuesOf(value ?? '') });
  };
  if (own.template === undefined) add('profile', settings.template ?? settings.profile, own.profile);
  else add('template', settings.template, own.template);
  add('words.min', settings.words.min, own.words.min);
  add('words.max', settings.words.max, own.words.max);
  return rows;
}

/** Every check, and those that are off: a template's and the config's sections' too. */
function checkRows(settings: Settings, own: Own, path: string, templates: Templates): Row[] {
  const inForce = new Map(rubricFor(settings, templates)(path).checks.map(({ id, severity }) => [id, severity]));
  const standing = own.template === undefined ? 'profile' : 'template';
  const isNewRubric = own.template !== settings.template || own.profile !== settings.profile;
  return [...new Set([...inForce.keys(), ...Object.keys(own.checks)])].map((id) => {
    const set = own.checks[id];
    const options = set?.options === undefined ? [] : [JSON.stringify(set.options)];
    const from =
      set === undefined
        ? id.startsWith('section.') || (id === 'length' && own.template !== undefined)
          ? 'config'
          : isNewRubric
            ? 'override'
            : standing
        : set === settings.checks[id]
          ? 'config'
          : 'override';
    return { name: `checks.${id}`, from, values: [[inForce.get(id) ?? 'off', ...options].join(' ')] };
  });
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['none'] : value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) return [JSON.stringify(value)];
  return [value === '' ? 'none' : String(value)];
}

/** A list's values stand below its name, because globs are long. */
function table(rows: readonly Row[]): string {
  const head: Row = { name: 'SETTING', from: 'FROM', values: ['VALUE'] };
  const names = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const origins = Math.max(...rows.map(({ from }) => from.length)) + 2;
  const lines = [head, ...rows].flatMap(({ name, from, values }) => {
    const start = `${name.padEnd(names)}${from.padEnd(origins)}`;
    const shown = values.map((value) => printable(value, 300));
    return shown.length === 1 ? [`${start}${shown[0]}`] : [start.trimEnd(), ...shown.map((value) => `    ${value}`)];
  });
  return `${lines.join('\n')}\n`;
}
