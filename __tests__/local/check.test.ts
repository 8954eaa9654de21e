import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { repositoryPath } from '../../src/local/files.js';
import { COMMANDS } from '../../src/local/flags.js';
import { globOf } from '../../src/local/targets.js';
import type { Report } from '../../src/model/report.js';
import { documentPoints } from '../../src/render/wording.js';
import { commandsOf } from '../github/commands.js';
import { Session } from './session.js';

let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const TEXT = '# Postmortem: slow checkout\n\n## Issue Summary\n\nCheckout was slow.\n';

/** Permissions bind everybody but root, which containers often run as. */
async function asUser<T>(job: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(session.folder, 0o755);
  if (isRoot) process.seteuid!(65_534);
  try {
    return await job();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

describe('files by name', () => {
  test('are judged whatever they are called', async () => {
    session.write('notes.md', TEXT);
    session.write('README.md', '# Index\n');
    expect(await session.judged(['check', 'notes.md', 'README.md'])).toEqual({
      documents: ['README.md', 'notes.md'],
      leftOut: [],
    });
  });

  test('`check` may be left out, and a name is taken from the current folder', async () => {
    session.write('.git/HEAD', '');
    session.write('docs/notes.md', TEXT);
    expect((await session.judged(['notes.md'], { cwd: 'docs' })).documents).toEqual(['docs/notes.md']);
  });

  test('a file outside the repository keeps its whole path', async () => {
    const outside = session.write('outside.md', TEXT);
    session.write('repository/.git/HEAD', '');
    expect((await session.judged(['../outside.md'], { cwd: 'repository' })).documents).toEqual([outside]);
  });

  test('one that is no Markdown is an error, instead of a postmortem without anything in it', async () => {
    session.write('gate.yml', 'paths: []\n');
    const { code, stdout, stderr } = await session.run(['gate.yml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gate\.yml is not Markdown, going by its name\.\nName \.md, /);
  });

  test('`--in-paths` passes over those that `paths` does not take, in silence', async () => {
    session.write('CHANGELOG.md', TEXT);
    session.write('src/code.ts', '');
    session.write('postmortems/README.md', '# Index\n');
    session.write('postmortems/a.md', TEXT);
    const asked = ['CHANGELOG.md', 'src/code.ts', 'postmortems/README.md', 'postmortems/a.md'];
    expect(await session.judged(['check', '--in-paths', ...asked])).toEqual({
      documents: ['postmortems/a.md'],
      leftOut: ['postmortems/README.md'],
    });
    expect(await session.run(['check', '--in-paths', 'CHANGELOG.md'])).toEqual({
      code: 0,
      stdout: 'No postmortem among the files that were named\n',
      stderr: '',
    });
  });

  test('one that is not there is an error', async () => {
    const { code, stdout, stderr } = await session.run(['missing.md']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'missing.md is not there.\nName a file or a folder that exists, or a glob in quotes. Commands: postmortem-gate --help\n',
    });
  });

  test.each([
    ['link.md', 'fail', /symbolic link/],
    ['utf16.md', 'fail', /UTF-8/],
    ['latin1.md', 'fail', /UTF-8/],
    ['image.md', 'fail', /binary/],
    ['large.md', 'fail', /300,000 bytes/],
    ['lfs.md', 'fail', /LFS/],
  ])('%s is named as what it is', async (name, verdict, reason) => {
    symlinkSync('/etc/hostname', join(session.folder, 'link.md'));
    session.write('utf16.md', Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    session.write('latin1.md', Buffer.from('Caf\u00e9', 'latin1'));
    session.write('image.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    session.write('large.md', 'x'.repeat(300_000));
    session.write('lfs.md', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`);
    const { code, stdout } = await session.run(['--format', 'json', name]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).documents).toEqual([
      expect.objectContaining({ path: name, verdict, reason: expect.stringMatching(reason) }),
    ]);
  });
});

describe('folders and globs take what `paths` takes', () => {
  test.each([
    ['guide', 2],
    ['guide/a*.md', 1],
  ])('and where %s holds none, what was passed over is said', async (asked, count) => {
    session.write('guide/a.md', TEXT);
    session.write('guide/b.markdown', TEXT);
    session.write('guide/c.png', 'x');
    const { code, stderr } = await session.run([asked]);
    expect(code).toBe(0);
    expect(stderr).toMatch(new RegExp(`^${count} Markdown files? (was|were) passed over, because \`paths\``));
    expect(stderr).toContain('postmortem-gate check FILE');
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('and say nothing of others where one is found', async () => {
    session.write('notes.md', TEXT);
    session.write('postmortems/a.md', TEXT);
    expect((await session.run(['.'])).stderr).toBe('');
  });

  test('and of more files than are open at once each keeps its own text', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `many/postmortem-${String(i).padStart(3, '0')}.md`);
    for (const [i, name] of names.entries()) session.write(name, 'word '.repeat(i + 1));
    const { documents } = JSON.parse((await session.run(['many', '--format', 'json'])).stdout);
    const read = documents.map(({ path, words }: { path: string; words: number }) => [path, words]);
    expect(read).toEqual(names.map((name, i) => [name, i + 1]));
  });

  test('and a file that may not be read is not judged, and keeps no other from it', async () => {
    session.write('docs/postmortems/a.md', TEXT);
    chmodSync(session.write('docs/postmortems/b.md', TEXT), 0o000);
    session.write('docs/postmortems/c.md', TEXT);
    const { code, stdout } = await asUser(() => session.run(['check', 'docs', '--format', 'json']));
    expect(code).toBe(2);
    const { verdict, documents } = JSON.parse(stdout) as Report;
    expect(verdict).toBe('error');
    expect(documents.map(({ path, verdict: each, reason }) => [path, each, reason])).toEqual([
      ['docs/postmortems/a.md', 'fail', undefined],
      [
        'docs/postmortems/b.md',
        'error',
        'This file cannot be read (EACCES): give yourself the permission to read it, or leave it out.',
      ],
      ['docs/postmortems/c.md', 'fail', undefined],
    ]);
  });

  test('and a glob in a folder that is not there is an error', async () => {
    const { code, stderr } = await session.run(['nowhere/*.md']);
    expect([code, stderr]).toEqual([
      2,
      'The glob nowhere/*.md begins in a folder that is not there.\nName a folder that exists.\n',
    ]);
  });

  beforeEach(() => {
    session.write('postmortems/a.md', TEXT);
    session.write('postmortems/old/b.md', TEXT);
    session.write('postmortems/template.md', TEXT);
    session.write('docs/c.md', TEXT);
    session.write('node_modules/postmortem/README.md', TEXT);
  });

  test('`--all` outside of a repository takes the folder, and does not speak of a change where it holds none', async () => {
    expect((await session.judged(['--all'])).documents).toEqual(['postmortems/a.md', 'postmortems/old/b.md']);
    session.write('empty/.keep', '');
    expect((await session.run(['--all'], { cwd: 'empty' })).stdout).toBe('No postmortem in this folder\n');
    session.git('init', '--quiet', 'repository');
    expect((await session.run(['--all'], { cwd: 'repository' })).stdout).toBe('No postmortem in this repository\n');
  });

  test('where there is none, a terminal is told what to type; what reads the report is not', async () => {
    session.git('init', '--quiet', 'repository');
    const at = { cwd: 'repository' };
    expect((await session.run([], at)).stderr).toBe(
      'All that are here: postmortem-gate check --all. To begin one: postmortem-gate new\n',
    );
    for (const argv of [['--all'], ['stats']]) {
      expect((await session.run(argv, at)).stderr).toBe(
        'They are found by `paths`, which `postmortem-gate config` shows. To begin one:\npostmortem-gate new\n',
      );
    }
    expect((await session.run(['--format', 'json'], at)).stderr).toBe('');
  });

  test('a misspelt command may be any of those that the help lists', async () => {
    const { stdout } = await session.run(['--help']);
    const listed = stdout.slice(stdout.indexOf('\nCommands:'), stdout.indexOf('\nExamples:'));
    expect([...listed.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual(COMMANDS);
  });

  test('a misspelt command is told from a file', async () => {
    expect((await session.run(['explian', 'summary'])).stderr).toBe(
      'explian is not there.\nName a file or a folder that exists, or did you mean the command: postmortem-gate explain\n',
    );
    expect((await session.run(['explain'])).stderr).toBe(
      "error: missing required argument 'check'\nAdd --help to see what can be given.\n",
    );
  });

  test('that something can be mended is said, but not by `--fix` itself, nor of standard input', async () => {
    const offer = 'Some of it can be mended for you: add --fix; with --dry-run it only shows what';
    const bold = TEXT.replace(/^## (.+)$/gm, '**$1**');
    session.write('postmortems/bold.md', bold);
    expect((await session.run(['postmortems/bold.md'])).stdout).toContain(offer);
    expect((await session.run(['postmortems/a.md'])).stdout).not.toContain(offer);
    expect((await session.run(['-'], { stdin: bold })).stdout).not.toContain(offer);
    expect((await session.run(['--fix', '--dry-run', 'postmortems/bold.md'])).stdout).not.toContain(offer);
  });

  test.each([
    [['.'], ['postmortems/a.md', 'postmortems/old/b.md']],
    [['postmortems/old'], ['postmortems/old/b.md']],
    [['**/*.md'], ['postmortems/a.md', 'postmortems/old/b.md']],
    [['./postmortems/*.md'], ['postmortems/a.md']],
    [['docs'], []],
    [['docs', 'docs/c.md'], ['docs/c.md']],
    [
      ['postmortems', 'postmortems/template.md'],
      ['postmortems/a.md', 'postmortems/old/b.md', 'postmortems/template.md'],
    ],
  ])('%j', async (asked, documents) => {
    expect((await session.judged(asked)).documents).toEqual(documents);
  });

  test('the config says which', async () => {
    session.write('.github/postmortem-gate.yml', 'paths: [docs/**]\n');
    expect((await session.judged(['.'])).documents).toEqual(['docs/c.md']);
  });
});

test('a glob that no file matches is said, and is no fault', async () => {
  session.write('postmortems/a.md', TEXT);
  const { code, stderr } = await session.run(['postmortems/z*.md']);
  expect([code, stderr]).toEqual([0, 'No file matches the glob postmortems/z*.md.\n']);
  expect((await session.run(['postmortems/a*.md'])).stderr).toBe('');
});

test('text on standard input is passed over where --in-paths is given and `paths` does not take its name', async () => {
  const judged = (name: string, ...flags: string[]) =>
    session.judged(['check', ...flags, '-', '--stdin-filename', name], { stdin: TEXT });
  expect((await judged('notes.md', '--in-paths')).documents).toEqual([]);
  expect((await judged('postmortems/a.md', '--in-paths')).documents).toEqual(['postmortems/a.md']);
  expect((await judged('notes.md')).documents).toEqual(['notes.md']);
});

describe('a name that could be another', () => {
  beforeEach(() => {
    session.write('postmortems/a.md', TEXT);
    session.write('postmortems/b.md', TEXT);
  });

  test.each([
    ['a file', 'postmortems/*.md'],
    ['a folder', 'postmortems/*.md/c.md'],
  ])('%s that is called like a glob keeps no other file from being judged', async (_what, path) => {
    session.write(path, TEXT);
    const { documents } = await session.judged(['postmortems/*.md']);
    expect(documents.sort()).toEqual([path, 'postmortems/a.md', 'postmortems/b.md']);
  });

  test.each([[['']], [['postmortems/a.md', '']]])('an empty one is an error (%j)', async (asked) => {
    const { code, stdout, stderr } = await session.run(['check', ...asked]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^One of the names is empty\.\nName a file/),
    });
  });
});

test('a terminal that says it has no columns is taken for one of 80', async () => {
  session.write('postmortems/a.md', TEXT);
  for (const argv of [['postmortems/a.md'], ['stats', 'postmortems/a.md'], ['missing.md']]) {
    const at = (columns: number) => session.run(argv, { isTTY: true, columns });
    expect(await at(0)).toEqual(await at(80));
  }
});

describe('standard input', () => {
  test('is judged under the name that is given', async () => {
    const judged = await session.judged(['check', '-', '--stdin-filename', 'docs/draft.md'], { stdin: TEXT });
    expect(judged.documents).toEqual(['docs/draft.md']);
  });

  test.each([
    [['-', 'a.md'], /stands beside other files/],
    [['a.md', '--stdin-filename', 'b.md'], /the text is not/],
  ])('%j is refused', async (argv, message) => {
    const { code, stderr } = await session.run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('more than is read is named as too large', async () => {
    const { stdout } = await session.run(['-', '--format', 'json'], { stdin: 'x'.repeat(300_000) });
    expect(JSON.parse(stdout).documents[0].reason).toMatch(/300,000 bytes/);
  });
});

describe('usage', () => {
  test.each([
    [['--format', 'xml'], /Allowed choices/],
    [['--nonsense'], /unknown option/],
    [['--fail-on', 'warnings', 'a.md'], /^--fail-on is "warnings"; did you mean warning\?/],
    [['--profile', 'alx2', 'a.md'], /^--profile is "alx2"; did you mean alx\?/],
    [['--config', 'none.yml', 'a.md'], /none\.yml is not there/],
    [['--fail-on', 'nothing', 'a.md'], /never\.\n/],
    [['--template', 'T.md', 'a.md'], /The template T\.md is missing/],
  ])('%j is an error', async (argv, message) => {
    const { code, stdout, stderr } = await session.run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('an option that is a file’s name gives the runner no command', async () => {
    const { code, stderr } = await session.run(['--x##[add-mask]\n::set-output name=verdict::pass.md']);
    expect([code, commandsOf(stderr)]).toEqual([2, []]);
    expect(stderr).toMatch(/unknown option '--x/);
  });

  test.each([
    ['a link', 'config.txt', '.github/postmortem-gate.yml'],
    ['a device', '/dev/zero', '.github/postmortem-gate.yml'],
    ['beyond a link', 'elsewhere', '.github'],
  ])('a config of the repository that is %s is not read', async (_what, target, link) => {
    session.write('config.txt', 'secret words\n');
    session.write('elsewhere/postmortem-gate.yml', 'secret words\n');
    if (link !== '.github') mkdirSync(join(session.folder, '.github'));
    symlinkSync(target === '/dev/zero' ? target : join(session.folder, target), join(session.folder, link));
    expect(await session.run(['.'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^The config file \.github\/postmortem-gate\.yml is no text file \(symlink\)/),
    });
    const { stderr } = await session.run(['--config', 'config.txt', '.']);
    expect(stderr).toContain('the file is "secret words"');
  });

  test('a template beyond a link is not read', async () => {
    session.write('elsewhere/t.md', '# Incident\n\n## Secret\n');
    symlinkSync('elsewhere', join(session.folder, 'docs'));
    session.write('.github/postmortem-gate.yml', 'template: docs/t.md\n');
    const { code, stderr } = await session.run(['.']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('docs/t.md is no text file (symlink)')]);
  });

  test('a config may begin with a byte order mark', async () => {
    session.write('.github/postmortem-gate.yml', '\ufeffprofile: google-sre\n');
    expect((await session.run(['config'])).stdout).toMatch(/checks\.trigger +profile +warning/);
  });

  test('a broken config is an error with its place', async () => {
    session.write('.github/postmortem-gate.yml', 'wrds: { min: 3 }\n');
    const { code, stderr } = await session.run(['.']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\.github\/postmortem-gate\.yml:1:1: unknown key "wrds"; did you mean words\?\n/);
  });

  test.each(
    ['', 'check', 'config', 'explain', 'derive', 'new', 'init', 'stats'].map((name) => [
      [name, '--help'].filter((each) => each !== ''),
    ]),
  )('%j fits 80 columns', async (argv) => {
    const { code, stdout } = await session.run(argv);
    expect(code).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('on Windows', () => {
  test.each([
    ['C:\\work', 'C:\\work\\docs\\a.md', 'docs/a.md'],
    ['C:\\work', 'C:\\other\\a.md', 'C:/other/a.md'],
    ['C:\\work', 'D:\\a.md', 'D:/a.md'],
  ])('%s and %s give %s', (root, path, named) => {
    expect(repositoryPath(root, path, win32)).toBe(named);
  });

  test('a glob may have backslashes between its folders', () => {
    expect(globOf('.\\postmortems\\*.md', win32)).toBe('postmortems/*.md');
  });
});

test('what a name holds never acts on the terminal', async () => {
  const { stderr } = await session.run(['a\u001b[2J##[error]b.md']);
  expect(stderr).not.toMatch(/\u001b|##\[/);
});

describe('formats', () => {
  beforeEach(() => {
    session.write('a.md', TEXT);
  });

  test.each([
    ['pretty', /error\[summary\.affected\]/],
    ['markdown', /^### /],
    ['github', /^::error file=a\.md,line=\d+/m],
    ['sarif', /"version": "2\.1\.0"/],
  ])('%s goes to standard output', async (format, expected) => {
    const { code, stdout, stderr } = await session.run(['a.md', '--format', format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test('pretty is coloured only on a terminal, and never under NO_COLOR', async () => {
    expect((await session.run(['a.md'], { isTTY: true })).stdout).toContain('\u001b[');
    expect((await session.run(['a.md'], { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await session.run(['a.md'], { isTTY: true, env: { TERM: 'dumb' } })).stdout).not.toContain('\u001b[');
    expect((await session.run(['a.md'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await session.run(['a.md'])).stdout).not.toContain('\u001b[');
  });

  test('`--fail-on never` reports and passes, and says that what is found fails nothing', async () => {
    session.write('b.md', TEXT);
    const { code, stdout } = await session.run(['a.md', 'b.md', '--fail-on', 'never']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ a\.md\n {2}\d+ errors, none of which fails it here · 8 words/);
    expect(stdout).toMatch(/error\[summary\.affected\]/);
    expect(stdout).toMatch(/\nBoth postmortems pass, with \d+ errors/);
  });

  test('the check that is to be looked up is one of the worst', async () => {
    expect((await session.run(['a.md'])).stdout).toMatch(/postmortem-gate explain summary\.duration\n/);
  });

  test('a message is set to the terminal’s width there, and is one line in a log', async () => {
    const lines = async (isTTY: boolean) =>
      (await session.run(['missing.md'], { isTTY })).stderr.split('\n').map((line) => line.length);
    expect(Math.max(...(await lines(true)))).toBeLessThanOrEqual(80);
    expect(await lines(false)).toHaveLength(3);
  });
});

describe('config', () => {
  test('says what is in force and where it comes from', async () => {
    session.write(
      '.github/postmortem-gate.yml',
      'words: { min: 300, max: 600 }\nchecks: { summary.affected: warning }\n',
    );
    const { code, stdout } = await session.run(['config', '--fail-on', 'warning']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Config file: \.github\/postmortem-gate\.yml\n/);
    for (const [name, from, value] of [
      ['words.min', 'config', '300'],
      ['words.max', 'config', '600'],
      ['fail-on', 'command line', 'warning'],
      ['profile', 'default', 'alx'],
      ['checks.summary.affected', 'config', 'warning'],
      ['checks.summary.service', 'profile', 'error'],
      ['review.required', 'default', 'none'],
    ]) {
      expect(stdout).toMatch(new RegExp(`^${name!.replaceAll('.', '\\.')} +${from} +${value}$`, 'm'));
    }
  });

  test('lists a template’s own checks, and for one file what its overrides change', async () => {
    session.write('T.md', '# Report\n\n**Owner:**\n\n## Causes\n\n## Tasks\n');
    session.write(
      '.github/postmortem-gate.yml',
      `template: T.md
checks: { template.section.causes: warning, template.order: off }
sections: [{ id: comms, title: Comms }]
overrides: [{ paths: [course/**], profile: alx, checks: { summary: info } }]
`,
    );
    const rows = async (...argv: string[]) => {
      const { stdout } = await session.run(['config', ...argv]);
      return stdout.split('\n').map((line) => line.split(/ {2,}/).join(' '));
    };
    expect(await rows()).toEqual(
      expect.arrayContaining([
        'template config T.md',
        'checks.template.section.causes config warning',
        'checks.template.section.tasks template error',
        'checks.template.field.owner template warning',
        'checks.template.order config off',
        'checks.section.comms config error',
      ]),
    );
    expect(await rows('course/a.md')).toEqual(
      expect.arrayContaining([
        'In force for course/a.md',
        'profile override alx',
        'words.max override 600',
        'checks.summary override info',
        'checks.summary.service override error',
      ]),
    );
  });

  test('says that there is no file', async () => {
    expect((await session.run(['config'])).stdout).toMatch(
      /^No config file: \.github\/postmortem-gate\.yml is not there\.\n/,
    );
  });
});

describe('explain', () => {
  test('shows the page, and the weight that the check has here', async () => {
    session.write('.github/postmortem-gate.yml', 'checks: { timeline.escalated: warning }\n');
    const { code, stdout } = await session.run(['explain', 'timeline.escalated']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^timeline\.escalated\n/);
    expect(stdout).toMatch(/\nWhy\n/);
    expect(stdout).not.toMatch(/```|^#+ [A-Z]/m);
    expect(stdout).toMatch(/\nHere: warning \(config\), may be waived\n$/);
    const narrow = await session.run(['explain', 'timeline.escalated'], { columns: 40 });
    const prose = narrow.stdout.split('\n').filter((line) => !line.startsWith('    '));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('what the config or a template asks for comes from there', async () => {
    session.write('T.md', '# Review\n\n## Story\n\n## Mending\n');
    session.write('.github/postmortem-gate.yml', 'template: T.md\nsections: [{ id: comms, title: Comms }]\n');
    expect((await session.run(['explain', 'section.comms'])).stdout).toMatch(/\nHere: error \(config\)\n$/);
    expect((await session.run(['explain', 'template.section.story'])).stdout).toMatch(
      /\nHere: error \(template T\.md\)\n$/,
    );
    const { stdout } = await session.run(['config']);
    expect(stdout).toMatch(/\ntemplate +config +T\.md\n/);
    expect(stdout).not.toMatch(/\nprofile /);
  });

  test('a misspelt check gets the nearest one', async () => {
    const { code, stderr } = await session.run(['explain', 'timline.escalated']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'There is no check "timline.escalated".\nDid you mean timeline.escalated?\n',
    });
  });
});

describe('many files', () => {
  const names = Array.from({ length: 700 }, (_, i) => `postmortems/${i + 1000}.md`);

  test.each(['json', 'pretty'])('are printed as they are judged, before all are read: %s', async (format) => {
    for (const name of names) session.write(name, TEXT);
    const last = join(session.folder, names.at(-1)!);
    const onOutput = () => rmSync(last, { force: true });
    const { code, stdout } = await session.run(['check', 'postmortems', '--format', format], { onOutput });
    expect(code).toBe(2);
    if (format === 'pretty') {
      expect(stdout.match(/^[✗!] postmortems\/\d+\.md$/gm)).toHaveLength(names.length);
      expect(stdout).toMatch(/\nThe gate could not decide: This file is listed/);
      return;
    }
    const { documents, verdict } = JSON.parse(stdout) as Report;
    expect(documents.map(({ path }) => path)).toEqual(names);
    expect(documents.map((each) => each.verdict)).toEqual([...names.slice(1).map(() => 'fail'), 'error']);
    expect(verdict).toBe('error');
  });

  test('have one headline, with all that is to fix', async () => {
    for (const name of names.slice(0, 300)) session.write(name, TEXT);
    const { stdout } = await session.run(['check', 'postmortems']);
    const { documents } = JSON.parse(
      (await session.run(['check', 'postmortems', '--format', 'json'])).stdout,
    ) as Report;
    const points = documents.reduce((sum, document) => sum + documentPoints(document), 0);
    expect(stdout.trimEnd().split('\n').at(-1)).toContain(`${points.toLocaleString('en')} points to fix`);
  });
});

test('lines are shown of the text that was judged, not of the one before', async () => {
  session.git('init', '-q', '-b', 'main');
  const sections = ['Issue Summary', 'Timeline', 'Root cause and resolution', 'Corrective and preventative measures'];
  session.write(
    'postmortems/README.md',
    `# Before\n\n${sections.map((title) => `## ${title}\n\nWords.\n`).join('\n')}`,
  );
  session.write('postmortems/other.md', TEXT);
  session.git('add', '.');
  session.git('commit', '-qm', 'base');
  session.write('postmortems/README.md', '# Now without its sections\n');
  const { stdout } = await session.run(['check', '--base', 'HEAD']);
  expect(stdout).toContain('✗ postmortems/README.md');
  expect(stdout).toContain('# Now without its sections');
  expect(stdout).not.toContain('# Before');
});
