/** `derive TEMPLATE`: what the gate understands of a team's template. */
import { resolve } from 'node:path';
import { Document, visit } from 'yaml';
import { UserError } from '../model/errors.js';
import { profileOf } from '../profiles/template.js';
import { escaped, printableJson } from '../render/json.js';
import { printable } from '../render/terminal.js';
import { type Structure, structureOf } from '../template/structure.js';
import { templateText } from '../template/valid.js';
import { diskEntry, repositoryPath, repositoryRoot } from './files.js';
import type { DERIVE_FORMATS } from './flags.js';
import type { Io } from './io.js';
import { writeNew } from './writing.js';

export interface DeriveFlags {
  readonly format: (typeof DERIVE_FORMATS)[number];
  /** A new file for what would be printed. */
  readonly write?: string;
}

export async function derive(asked: string, { format, write }: DeriveFlags, io: Io): Promise<number> {
  const root = (await repositoryRoot(io.cwd)) ?? io.cwd;
  const absolute = resolve(io.cwd, asked);
  const path = repositoryPath(root, absolute);
  const template = { path, text: templateText(path, await diskEntry(absolute)) };
  const structure = structureOf(template);
  const checks = profileOf(template)
    .checks.filter(({ id }) => id.startsWith('template.'))
    .map(({ id, severity, says }) => ({ id, severity, says }));
  const text =
    format === 'json'
      ? `${printableJson({ ...structure, checks })}\n`
      : format === 'yaml'
        ? printableYaml({ ...structure, checks })
        : pretty(structure, checks);
  if (write === undefined) io.stdout.write(text);
  else if (await writeNew(root, resolve(io.cwd, write), text)) io.stdout.write(`${printable(write, 4000)}\n`);
  else throw new UserError(`${write} is there already, and it is not overwritten.`, 'Name another file after --write.');
  return 0;
}

/** Any other character may stand in a string without quotes. */
const ACTS = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|::/u;

/** YAML in which no line of a string's begins a line, and nothing in one acts on a terminal or on a runner. */
function printableYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && ACTS.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return escaped(document.toString({ lineWidth: 0 }));
}

interface Asked {
  readonly id: string;
  readonly severity: string;
}

function pretty(structure: Structure, checks: readonly Asked[]): string {
  const { path, title, sections, fields, tables, about, guidance, blanks, comments } = structure;
  const weights = new Map(checks.map(({ id, severity }) => [id, severity]));
  const depths = new Map<string, number>();
  const lines = [printable(path, 4000), ...(title === null ? [] : [`Title: ${printable(title)}`])];
  const part = (name: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push('', name, ...entries.map((entry) => `  ${entry}`));
  };
  const asked = (words: string, id: string, isOptional: boolean) =>
    `${printable(words)}  ${isOptional ? 'optional' : (weights.get(id) ?? 'off')}  ${id}`;
  part(
    'Sections',
    sections.map(({ slug, title: name, parent, isOptional, holdsTasks }) => {
      const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
      depths.set(slug, depth);
      return `${'  '.repeat(depth)}${asked(holdsTasks ? `${name} (boxes)` : name, `template.section.${slug}`, isOptional)}`;
    }),
  );
  part(
    'Fields',
    fields.map(({ slug, label, isOptional }) => asked(label, `template.field.${slug}`, isOptional)),
  );
  part(
    'Tables',
    tables.map(({ slug, columns, isOptional }) => asked(columns.join(' | '), `template.table.${slug}`, isOptional)),
  );
  part(
    'Not asked for: it tells how to write',
    about.map((name) => printable(name)),
  );
  part('To be replaced', [`sentences: ${guidance.length}, blanks: ${blanks.length}, comments: ${comments.length}`]);
  return `${lines.join('\n')}\n`;
}
