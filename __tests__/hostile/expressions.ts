/** Every regular expression of the sources: the literals by their syntax, the composed ones as they are constructed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';

export interface Expression {
  readonly from: string;
  readonly pattern: RegExp;
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The modules of the sources that judge, read settings or write: all but the entries and what only talks to GitHub. */
export const modules: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

function literalsIn(node: unknown, found: { pattern: string; flags: string }[]): void {
  if (Array.isArray(node)) for (const each of node) literalsIn(each, found);
  else if (typeof node === 'object' && node !== null) {
    const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
    if (type === 'RegExpLiteral') found.push({ pattern: pattern!, flags: flags ?? '' });
    else for (const child of Object.values(node)) literalsIn(child, found);
  }
}

export function literalExpressions(): Expression[] {
  return modules.flatMap((path) => {
    const found: { pattern: string; flags: string }[] = [];
    const source = readFileSync(join(src, path), 'utf8');
    literalsIn(parseSync(source, { syntax: 'typescript', target: 'es2022' }), found);
    return found.map(({ pattern, flags }) => ({ from: path, pattern: new RegExp(pattern, flags) }));
  });
}

/** What is composed while the modules are loaded and `use` runs. */
export async function composedExpressions(use: () => Promise<void>): Promise<Expression[]> {
  const known = new Map<string, Expression>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string, string?], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      // What a dependency composes is its own to keep linear, and gets a bounded text from us.
      const caller = new Error().stack!.split('\n').find((line) => /\/(?:src|node_modules)\//.test(line)) ?? '';
      if (typeof pattern === 'string' && !caller.includes('/node_modules/'))
        known.set(String(made), { from: 'composed', pattern: made });
      return made;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return [...known.values()];
}

/** Repeats that have broken expressions, and the words that a pattern itself is made of. */
export function unitsFor(pattern: RegExp): readonly string[] {
  const words = pattern.source
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]|\{[^}]*\}|\(\?(?:<?[=!:]|<\w+>)/g, ' ')
    .split(/[^\p{L}\p{N}:&<>'"@#%-]+/u)
    .filter((word) => word !== '');
  return [...new Set([...common, ...words.slice(0, 12).flatMap((word) => [word, `${word} `])])];
}

const common = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '0',
  '1',
  '12',
  '1:',
  '10:00',
  '10:00 ',
  '1.',
  '1,',
  '1-',
  '2024-01-',
  'a',
  'A',
  'a ',
  'A ',
  'a.',
  'a,',
  'a-',
  "a'",
  'ab',
  'é',
  '|',
  '| ',
  '#',
  '# ',
  '"',
  "'",
  '`',
  '*',
  '_',
  '-',
  '- ',
  '–',
  '+',
  '=',
  '~',
  '<',
  '<a',
  '<!--',
  '>',
  '(',
  ')',
  '()',
  '[',
  ']',
  '[]',
  '](',
  '{',
  '}',
  '/',
  '//',
  'a/',
  '\\',
  '.',
  '..',
  ',',
  ':',
  ':a',
  ';',
  '!',
  '?',
  '@',
  'a@',
  '%',
  '1%',
  '$',
  '&',
  '&a',
  '\u200b',
  '\u200d',
  '\u0300',
  '漢',
  '💥',
  '\ud800',
];
