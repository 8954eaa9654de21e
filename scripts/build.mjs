// Builds dist/ from src/: tsc strips the types, ncc bundles one entry with its lazy chunks, thin files give it names.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.argv[2] ?? join(root, 'dist');
const require = createRequire(import.meta.url);
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(join(root, 'lib'), { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'lib/index.js',
  '-o',
  out,
  '-q',
  '--license',
  'licenses.txt',
);
// ncc marks the folder as ESM only beside an ESM entry; the runner needs the file, so it is written here for certain.
writeFileSync(join(out, 'package.json'), '{\n  "type": "module"\n}\n');
cpSync(require.resolve('github-markdown-css/github-markdown.css'), join(out, 'github-markdown.css'));
const cssLicence = readFileSync(join(root, 'node_modules/github-markdown-css/license'), 'utf8');
appendFileSync(join(out, 'licenses.txt'), `\n\ngithub-markdown-css\nMIT\n${cssLicence}`);
for (const name of readdirSync(join(root, 'src/bin'))) cpSync(join(root, 'src/bin', name), join(out, name));
