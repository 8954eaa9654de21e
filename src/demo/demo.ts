/** The main job on a sample: a pull request with a good and a bad postmortem, the real Action, and what it posted. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wrapped } from '../render/terminal.js';
import { DemoGitHub, type Files } from './github.js';
import { page, type Scene } from './page.js';
import { type Annotation, runStep } from './step.js';
import { type Style, terminalMarkdown } from './terminal-markdown.js';

export interface DemoOptions {
  /** The repository's folder, in which `dist/` and `examples/` stand. */
  readonly root: string;
  readonly stdout: { write(text: string): unknown };
  readonly color: boolean;
}

const width = 78;

/** Shows the sample; resolves to the exit code. */
export async function demo({ root, stdout, color }: DemoOptions): Promise<number> {
  const style: Style = color
    ? { bold: (text) => `\x1b[1m${text}\x1b[22m`, dim: (text) => `\x1b[2m${text}\x1b[22m` }
    : { bold: (text) => text, dim: (text) => text };
  const print = (...lines: string[]) => stdout.write(`${lines.join('\n')}\n`);
  const opened = await filesBelow(join(root, 'examples/demo/1-opened'));
  const fixed = await filesBelow(join(root, 'examples/demo/2-fixed'));
  const github = new DemoGitHub(new Map([['README.md', '# Shop\n']]));
  const scenes: Scene[] = [];

  const play = async (title: string, action: 'opened' | 'synchronize', files: Files) => {
    github.push(files);
    print('', style.bold(`━━ ${title} ${'━'.repeat(Math.max(0, width - title.length - 4))}`), '');
    for (const path of files.keys()) print(`   ${path}`);
    const step = await runStep(join(root, 'dist/index.js'), github.url, github.event(action));
    const { status, comment = '' } = github;
    const { annotations, exitCode, verdict } = step;
    scenes.push({ title, status, comment, annotations });
    print(
      '',
      ...labelled('Commit status', `${status?.state ?? 'none'}: ${status?.description ?? ''}`, style),
      ...labelled('Job', `exit code ${exitCode}, output verdict=${verdict}`, style),
      '',
      style.dim(`┌─ Comment by github-actions[bot] ${'─'.repeat(width - 33)}`),
      ...terminalMarkdown(comment, width - 2, style)
        .split('\n')
        .map((line) => `${style.dim('│')} ${line}`.trimEnd()),
      style.dim(`└${'─'.repeat(width)}`),
    );
    if (annotations.length > 0) print('', style.dim('Annotations on the files'), ...annotations.flatMap(noteLines));
    return verdict;
  };

  print(
    style.bold('postmortem-gate on a sample pull request'),
    ...wrapped(
      'A small GitHub runs inside this process; the Action is the shipped dist/index.js in a runner’s environment.',
      width,
    ),
  );
  await github.start();
  try {
    const first = await play('1. ada opens “Two postmortems” (#7)', 'opened', opened);
    const second = await play('2. ada pushes a fix', 'synchronize', fixed);
    const css = await readFile(join(root, 'dist/github-markdown.css'), 'utf8');
    const file = join(await mkdtemp(join(tmpdir(), 'postmortem-gate-demo-')), 'pull-request.html');
    await writeFile(file, page(scenes, css));
    print('', `The same as a page, as GitHub shows it: ${style.bold(file)}`);
    return first === 'fail' && second === 'pass' ? 0 : 1;
  } finally {
    github.stop();
  }
}

const labelled = (label: string, text: string, style: Style): string[] =>
  wrapped(text, width - 15).map((line, index) => `${style.dim((index === 0 ? label : '').padEnd(15))}${line}`);

/** The place and what is missing there; what to type stands in the comment. */
const noteLines = ({ level, file, line, message }: Annotation): string[] => [
  `  ${file}:${line} ${level}`,
  ...wrapped(message.split('\n')[0]!, width - 4).map((shown) => `    ${shown}`),
];

async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => {
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [name, await readFile(path, 'utf8')] as const;
    }),
  );
  return new Map(texts);
}
