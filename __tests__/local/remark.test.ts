/** The packed package as a remark plugin: in a processor, and behind the language server that editors talk to. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Session } from './session.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATH = 'postmortems/a.md';
const TEXT =
  '# Postmortem\n\n**Issue Summary**\n\nThe shop was down.\n\n## Timeline\n\n• 14:05 - The alert rang.\n• 14:20 - Fixed.\n';
const uri = (): string => pathToFileURL(join(session.folder, PATH)).href;

let session: Session;
beforeAll(() => {
  session = new Session();
  session.git('init', '--quiet');
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', session.folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const packed = readdirSync(session.folder).find((name) => name.endsWith('.tgz'))!;
  const home = join(session.folder, 'node_modules/postmortem-gate');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(session.folder, packed), '-C', home, '--strip-components=1']);
});
afterAll(() => session.close());

const configure = (options: object): void => {
  session.write('.remarkrc.json', JSON.stringify({ plugins: [['postmortem-gate/remark', options]] }));
};

interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly source: string;
  readonly severity: number;
  readonly range: { readonly start: object; readonly end: object };
  readonly codeDescription?: { readonly href: string };
}

/** As much of an editor as speaks the protocol. */
class Editor {
  readonly #server: ChildProcess;
  readonly #waiting: { readonly takes: (message: Message) => boolean; readonly done: (message: Message) => void }[] =
    [];
  #id = 0;

  constructor() {
    this.#server = spawn(process.execPath, [join(root, '__tests__/local/language-server.js'), '--stdio'], {
      cwd: session.folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let buffer = Buffer.alloc(0);
    this.#server.stdout!.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const head = buffer.indexOf('\r\n\r\n');
        const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(0, head)))?.[1]);
        if (head === -1 || buffer.length < head + 4 + length) return;
        this.#take(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length)) as Message);
        buffer = buffer.subarray(head + 4 + length);
      }
    });
  }

  #take(message: Message): void {
    const at = this.#waiting.findIndex(({ takes }) => takes(message));
    if (at !== -1) this.#waiting.splice(at, 1)[0]!.done(message);
  }

  #next(takes: (message: Message) => boolean): Promise<Message> {
    return new Promise((done) => this.#waiting.push({ takes, done }));
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#id;
    const answer = this.#next((message) => message.id === id);
    this.#send({ id, method, params });
    return (await answer).result;
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  /** What is shown after a change. */
  async diagnosticsAfter(method: string, params: object): Promise<readonly Diagnostic[]> {
    const shown = this.#next((message) => message.method === 'textDocument/publishDiagnostics');
    this.tell(method, params);
    return ((await shown).params as { diagnostics: Diagnostic[] }).diagnostics;
  }

  kill(): void {
    this.#server.kill();
  }

  /** @returns the server's exit code */
  async close(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.#server.on('exit', done));
    await this.ask('shutdown', {});
    this.tell('exit', {});
    return ended;
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

describe('behind the language server', () => {
  let editor: Editor;
  afterEach(() => editor.kill());

  test('findings are shown as the text is typed, and a fix is offered where it is certain', async () => {
    configure({ profile: 'alx' });
    editor = new Editor();
    const folder = { uri: pathToFileURL(session.folder).href, name: 'here' };
    await editor.ask('initialize', {
      processId: null,
      rootUri: folder.uri,
      capabilities: {},
      workspaceFolders: [folder],
    });
    editor.tell('initialized', {});
    const document = { uri: uri(), languageId: 'markdown', version: 1, text: TEXT };
    const shown = await editor.diagnosticsAfter('textDocument/didOpen', { textDocument: document });

    const timezone = shown.find(({ code }) => code === 'summary.timezone')!;
    expect(timezone).toMatchObject({
      severity: 1,
      source: 'postmortem-gate',
      codeDescription: { href: expect.stringMatching(/\/docs\/rules\/summary\.timezone\.md$/) },
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 15 } },
    });
    expect(timezone.message).toMatch(/^The issue summary names no time zone\.\nWrite the zone after the time: /);
    const heading = shown.find(({ code }) => code === 'headings')!;
    expect(heading.severity).toBe(3);

    const actions = async (diagnostic: Diagnostic) =>
      (await editor.ask('textDocument/codeAction', {
        textDocument: { uri: uri() },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      })) as { readonly edit: { readonly changes: Readonly<Record<string, object[]>> } }[];
    expect((await actions(heading))[0]!.edit.changes[uri()]).toEqual([
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 17 } }, newText: '## Issue Summary' },
    ]);
    const bullets = shown.find(({ code }) => code === 'timeline.bullets')!;
    expect((await actions(bullets))[0]!.edit.changes[uri()]).toEqual([
      {
        range: { start: { line: 8, character: 0 }, end: { line: 9, character: 2 } },
        newText: '- 14:05 - The alert rang.\n- ',
      },
    ]);
    expect(await actions(timezone)).toEqual([]);

    const typed = TEXT.replace('**Issue Summary**', '## Issue Summary').replace('down.', 'down until 15:00 UTC.');
    const later = await editor.diagnosticsAfter('textDocument/didChange', {
      textDocument: { uri: uri(), version: 2 },
      contentChanges: [{ text: typed }],
    });
    const codes = later.map(({ code }) => code);
    expect(codes).toContain('summary.affected');
    expect(codes).not.toContain('headings');
    expect(codes).not.toContain('summary.timezone');
    expect(await editor.close()).toBe(0);
  });
});

describe('in a processor', () => {
  interface Shown {
    readonly reason: string;
    readonly ruleId: string;
    readonly fatal: boolean | null;
    readonly place: object;
    readonly note?: string;
  }
  /** Runs in a process of its own, as the bundle starts threads from where it stands. */
  const messages = (text: string | undefined, options: object, path: string | null = PATH): readonly Shown[] => {
    const program = `
      import { unified } from '${pathToFileURL(join(root, 'node_modules/unified/index.js')).href}';
      import { VFile } from '${pathToFileURL(join(root, 'node_modules/vfile/index.js')).href}';
      import remarkParse from '${pathToFileURL(join(root, 'node_modules/remark-parse/index.js')).href}';
      import postmortemGate from 'postmortem-gate/remark';
      const file = new VFile({ path: ${JSON.stringify(path)}, value: ${JSON.stringify(text)} });
      const processor = unified().use(remarkParse).use(postmortemGate, ${JSON.stringify(options)});
      await processor.run(processor.parse(file), file);
      console.log(JSON.stringify(file.messages));`;
    session.write('run.mjs', program);
    const args = [join(session.folder, 'run.mjs')];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: session.folder, encoding: 'utf8' }));
  };

  test('a text without a name is no postmortem, and a file without a text lacks everything', () => {
    expect(messages(TEXT, {}, null)).toEqual([]);
    expect(messages(undefined, {}).map(({ ruleId }) => ruleId)).toContain('summary');
  });

  test('it says what the command line says, of the text that the file holds', async () => {
    session.write(PATH, 'an older text\n');
    const shown = messages(TEXT, {});
    session.write(PATH, TEXT);
    const { stdout } = await session.run([PATH, '--format', 'json']);
    const said = JSON.parse(stdout)
      .documents[0].checks.filter(({ outcome }: { outcome: string }) => outcome === 'fail')
      .flatMap(({ id, findings }: { id: string; findings: { message: string; fix?: object }[] }) =>
        findings.map(({ message }) => ({ ruleId: id, reason: message })),
      );
    expect(shown.map(({ ruleId, reason }) => ({ ruleId, reason }))).toEqual(said);
  });

  test('a file that is no postmortem gets no message', () => {
    expect(messages(TEXT, {}, 'docs/guide.md')).toEqual([]);
    session.write('postmortems/b.md', TEXT);
    expect(messages('# Index\n', {}, 'postmortems/README.md')).toEqual([]);
  });

  test('what fails is fatal, by the settings', () => {
    const fatal = (options: object) => new Set(messages(TEXT, options).map((message) => message.fatal));
    expect(fatal({})).toEqual(new Set([true, null]));
    expect(fatal({ failOn: 'never' })).toEqual(new Set([false, null]));
  });

  test.each([
    [{ profile: 'alx2' }, expect.stringMatching(/^the option profile is "alx2"; did you mean alx\?/)],
    [{ failOn: 'warnin' }, expect.stringMatching(/^the option failOn is "warnin"; did you mean warning\?/)],
    [{ profle: 'alx' }, 'The plugin has no option "profle".'],
    [{ config: 'none.yml' }, 'The config file none.yml is not there.'],
  ])('%j is a message, and no exception', (options, reason) => {
    expect(messages(TEXT, options)).toEqual([
      expect.objectContaining({
        reason,
        ruleId: 'settings',
        fatal: true,
        place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      }),
    ]);
  });
});
