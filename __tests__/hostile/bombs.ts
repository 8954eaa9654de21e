/** Texts that break parsers, and the shipped command line to read them with. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/**
 * The pathological cases that cmark and cmark-gfm keep in test/pathological_tests.py, each at the largest size that it has
 * had there, and what is known to break other parsers.
 */
export const pathological: Readonly<Record<string, () => string>> = {
  'nested strong emphasis': () => `${'*a **a '.repeat(65_000)}b${' a** a*'.repeat(65_000)}`,
  'emphasis closers without openers': () => 'a_ '.repeat(65_000),
  'emphasis openers without closers': () => '_a '.repeat(65_000),
  'link closers without openers': () => 'a]'.repeat(65_000),
  'link openers without closers': () => '[a'.repeat(65_000),
  'mismatched openers and closers': () => '*a_ '.repeat(50_000),
  'openers and closers, multiple of three': () => `a**b${'c* '.repeat(50_000)}`,
  'link openers and emphasis closers': () => '[ a_'.repeat(50_000),
  'the pattern [ (](': () => '[ (]('.repeat(80_000),
  'the pattern ![[]()': () => '![[]()'.repeat(160_000),
  'a hard mix of links and emphasis': () => '**x [a*b**c*](d)',
  'nested brackets': () => `${'['.repeat(50_000)}a${']'.repeat(50_000)}`,
  'nested block quotes': () => `${'> '.repeat(50_000)}a`,
  'deeply nested lists': () => numbered(1_000, (i) => `${'  '.repeat(i)}* a\n`),
  'NUL characters': () => 'abc\u0000de\u0000',
  'rows of backticks': () => numbered(9_999, (i) => `e${'`'.repeat(i + 1)}`),
  'unclosed links with <': () => '[a](<b'.repeat(50_000),
  'unclosed links': () => '[a](b'.repeat(50_000),
  'unclosed comments': () => `</${'<!--'.repeat(300_000)}`,
  'unclosed instructions': () => `</${'<?'.repeat(300_000)}`,
  'unclosed CDATA': () => `</${'<![CDATA['.repeat(300_000)}`,
  'unclosed declarations': () => `</${'<!A '.repeat(300_000)}`,
  'empty lines in nested lists': () => `${'- '.repeat(30_000)}x${'\n'.repeat(30_000)}`,
  'empty lines in nested lists in a quote': () => `> ${'- '.repeat(30_000)}x\n${'>\n'.repeat(30_000)}`,
  'emphasis in a deep quote': () => '>'.repeat(100_000) + 'a*'.repeat(100_000),
  'many references': () => `${numbered(799_999, (i) => `[${i + 1}]: u\n`)}${'[0] '.repeat(50_000)}`,
  'many definitions, each before a reference to none': () => numbered(49_999, (i) => `[x${i}]: /url\n\n[y]\n\n`),
  'tables of odd line ends': () => 'aaa\rbbb\n-\v\n'.repeat(30_000),
  'many footnotes': () => `${numbered(50_000, (i) => `[^${i + 1}]:\n`)}${'[^0] '.repeat(50_000)}`,
  'wide tables': () => `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|\n'.repeat(20_000)}`,
  'two thousand lists and lines': () => `${'- '.repeat(2_000)}x${'\n'.repeat(2_000)}`,
  'six thousand quotes': () => '>'.repeat(6_000),
};

const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const inLines = (unit: string) => (size: number) =>
  repeated(`${unit.repeat(Math.max(1, Math.floor(900 / unit.length)))}\n`)(size);
const units = [
  '*a **a ',
  '_a ',
  'a_ ',
  '[a',
  'a]',
  '[a](b',
  '![[]()',
  '[ (](',
  '`a ``b ',
  '~~a ',
  '<a ',
  '</',
  '<!--',
  '<?',
  '<![CDATA[',
  '> ',
  '- ',
  '1. ',
  '# ',
  '|',
  'a|b\n-|-\n',
  '\t',
  '\\',
  '&amp;',
  '&#1;',
  '[a]: b\n',
  '[^a]: b\n',
  '[^a]',
  '$\\a$',
  '$$',
  'a\n=\n',
  '<li>a',
  '<details>',
  'http://a.',
  'a@b.',
  'www.',
  '\u200b',
  '\u202e',
  '\ud83d\ude00',
  '\u0301',
  '\u3164',
  '漢',
  'Timeline\n\n',
  '10:00 - ',
  '- 10:00 UTC - a. b.\n',
  '2024-01-01T',
  '\r',
  '\n',
  ' ',
  'a',
];

/** Markdown of about `size` characters. */
export const markdownBombs: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  units.flatMap((unit) => [
    [`${JSON.stringify(unit)} in a row`, repeated(unit)],
    [`${JSON.stringify(unit)} in lines`, inLines(unit)],
  ]),
);

/** Configs of about `size` characters. */
export const yamlBombs: Readonly<Record<string, (size: number) => string>> = {
  'complex keys': (size) => `${'? '.repeat(Math.min(400, size))}a`,
  'many complex keys': repeated('? '),
  'nested lists': repeated('- '),
  'nested flow lists': repeated('['),
  'nested flow maps': repeated('{a: '),
  'nested maps': (size) => numbered(Math.ceil(Math.sqrt(size)), (i) => `${' '.repeat(i)}a:\n`),
  'laughing aliases': (size) =>
    `a: &a [x, x]\n${numbered(Math.ceil(size / 30), (i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *a]\n`)}`,
  'merge keys': (size) => `a: &a {x: 1}\nb:\n${'  <<: *a\n'.repeat(Math.ceil(size / 10))}`,
  tags: repeated('!!binary '),
  anchors: repeated('&a '),
  documents: repeated('---\na: 1\n'),
  'many keys': (size) => numbered(Math.ceil(size / 8), (i) => `k${i}: 1\n`),
  'the same key': repeated('profile: alx\n'),
  quotes: repeated('"'),
  'quotes without an end': (size) => `a: '${'x'.repeat(size)}`,
  'block text': (size) => `profile: |\n${'  x\n'.repeat(Math.ceil(size / 4))}`,
  comments: (size) => `${'# x\n'.repeat(Math.ceil(size / 4))}profile: 7\n`,
  numbers: (size) => `fail-on: ${'9'.repeat(size)}`,
  prototypes: repeated('__proto__: {a: 1}\nconstructor: 1\n'),
  tabs: repeated('\t'),
  colons: repeated(': '),
  'percent signs': repeated('%YAML '),
  globs: (size) => `paths:\n${`  - '${'*a'.repeat(25)}b'\n`.repeat(Math.ceil(size / 60))}`,
  'braces in a glob': (size) => `paths: ['${'{a,b}'.repeat(Math.ceil(size / 5))}']`,
  'stars in a glob': (size) => `paths: ['${'**/'.repeat(Math.ceil(size / 3))}']`,
};

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** The most memory that the process with all its threads held, in MiB. */
  readonly peak: number;
}

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const watch = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Runs the shipped command line; what takes longer than half a minute is killed. */
export function answer(args: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', watch, program, ...args], {
      cwd,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
    const texts = ['', '', '', ''];
    for (const at of [1, 2, 3]) child.stdio[at]!.on('data', (chunk: Buffer) => (texts[at] += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: texts[1]!,
        stderr: texts[2]!,
        milliseconds: performance.now() - begun,
        peak: Number(texts[3]) / 1024,
      }),
    );
  });
}
