/** `config`: each setting in force, and where it comes from. */
import type { Origin } from '../config/load.js';
import type { CheckSetting } from '../config/settings.js';
import type { Profile } from '../model/check.js';
import { profiles } from '../profiles/index.js';
import { printable } from '../render/terminal.js';
import { type ConfigFlags, DEFAULT_CONFIG, localConfig } from './config.js';
import type { Io } from './io.js';

export async function showConfig(flags: ConfigFlags, io: Io): Promise<number> {
  const { file, loaded } = await localConfig(flags, io);
  const { settings, inForce } = loaded;
  const rows: Row[] = [];
  for (const [name, { value, origin }] of Object.entries(inForce)) {
    if (!name.startsWith('checks.')) rows.push({ name, from: fromWhere(origin), values: valuesOf(value) });
  }
  const profile = settings.template === undefined ? profiles[settings.profile] : undefined;
  rows.push(...checkRows(settings.checks, profile));
  const head = file === null ? `No config file: ${DEFAULT_CONFIG} is not there.` : `Config file: ${file}`;
  io.stdout.write(`${head}\n\n${table(rows)}`);
  return 0;
}

interface Row {
  readonly name: string;
  readonly from: string;
  /** One line each. */
  readonly values: readonly string[];
}

const fromWhere = (origin: Origin): string => (origin === 'input' ? 'command line' : origin);

function checkRows(set: Readonly<Record<string, CheckSetting>>, profile: Profile | undefined): Row[] {
  const standing = new Map((profile?.checks ?? []).map((check) => [check.id, check.severity]));
  return [...new Set([...standing.keys(), ...Object.keys(set)])].map((id) => {
    const { severity, options } = set[id] ?? {};
    const words = [
      severity ?? standing.get(id) ?? 'error',
      ...(options === undefined ? [] : [JSON.stringify(options)]),
    ];
    return { name: `checks.${id}`, from: set[id] === undefined ? 'profile' : 'config', values: [words.join(' ')] };
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
