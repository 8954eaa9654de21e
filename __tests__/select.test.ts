import { describe, expect, test } from '@jest/globals';
import type { Change, Entry, Source } from '../src/ports.js';
import { type DocumentKind, type Selected, type SelectionInput, selection } from '../src/select.js';

type Tree = Readonly<Record<string, string>>;

/** A source over two trees; a text says by its first word what kind of document it is. */
function sourceOf(changes: Change[], head: Tree, base: Tree = {}): Source {
  const entry = (tree: Tree, path: string): Entry => {
    const text = tree[path];
    if (text === undefined) return { kind: 'missing' };
    return text === 'symlink' ? { kind: 'symlink' } : { kind: 'text', text, blob: text };
  };
  return {
    changes: async () => changes,
    read: async (paths, at) => paths.map((path) => entry({ head, base }[at], path)),
    list: async (folder) =>
      Object.keys(head)
        .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder)
        .map((path) => path.slice(path.lastIndexOf('/') + 1)),
  };
}

const isPostmortemPath = (path: string): boolean => path.startsWith('postmortems/') && path.endsWith('.md');

type Kind = { readonly kind: DocumentKind };

const judge = async (_path: string, text: string): Promise<Kind> => ({ kind: text.split(' ')[0] as DocumentKind });

/** What is decided, in its order. */
async function decided(input: SelectionInput<Kind>): Promise<Selected<Kind>[]> {
  const all: Selected<Kind>[] = [];
  for await (const each of selection(input)) all.push(each);
  return all;
}

/** The same by its kind. */
async function select(changes: Change[], head: Tree, base: Tree = {}, rest: Partial<SelectionInput<Kind>> = {}) {
  const source = sourceOf(changes, head, base);
  const all = await decided({ source, matches: isPostmortemPath, judge, ...rest });
  const reasons = (kind: 'refused' | 'left-out') =>
    all.flatMap((each) => (each.kind === kind ? [{ path: each.path, reason: each.reason }] : []));
  return {
    documents: all.filter((each) => each.kind === 'document'),
    refused: reasons('refused'),
    leftOut: reasons('left-out'),
    deleted: all.filter(({ kind }) => kind === 'deleted').map(({ path }) => path),
  };
}

const added = (path: string): Change => ({ path, status: 'added' });
const modified = (path: string): Change => ({ path, status: 'modified' });
const paths = (found: readonly { path: string }[]): string[] => found.map(({ path }) => path);

describe('selection', () => {
  test('takes what matches, whatever it says', async () => {
    const got = await select([added('postmortems/a.md'), added('src/b.md')], {
      'postmortems/a.md': 'other words',
      'src/b.md': 'postmortem words',
    });
    expect(got.documents.map((d) => [d.path, d.isNew])).toEqual([['postmortems/a.md', true]]);
    expect(got.leftOut).toEqual([]);
  });

  test('names a symlink instead of reading it', async () => {
    const got = await select([added('postmortems/a.md')], { 'postmortems/a.md': 'symlink' });
    expect(got.documents[0]!.content.kind).toBe('symlink');
  });

  test.each<[Change['status'], boolean]>([
    ['added', true],
    ['copied', true],
    ['modified', false],
    ['changed', false],
  ])('a file that is %s is judged; new: %s', async (status, isNew) => {
    const got = await select([{ path: 'postmortems/a.md', status }], { 'postmortems/a.md': 'postmortem' });
    expect(got.documents.map((d) => [d.path, d.isNew])).toEqual([['postmortems/a.md', isNew]]);
  });

  test('a file that is only listed is no change', async () => {
    const head = { 'postmortems/a.md': 'postmortem' };
    expect(await select([{ path: 'postmortems/a.md', status: 'unchanged' }], head)).toEqual({
      documents: [],
      refused: [],
      leftOut: [],
      deleted: [],
    });
  });

  test('everything comes in the order of the paths', async () => {
    const names = ['b', 'c', 'a'].map((name) => `postmortems/${name}.md`);
    const sorted = ['postmortems/a.md', 'postmortems/b.md', 'postmortems/c.md'];
    const treeOf = (text: string): Tree => Object.fromEntries(names.map((name) => [name, text]));
    expect(paths((await select(names.map(added), treeOf('postmortem'))).documents)).toEqual(sorted);
    expect(paths((await select(names.map(added), treeOf('brief'))).leftOut)).toEqual(sorted);
    const removed = names.map((path): Change => ({ path, status: 'removed' }));
    expect((await select(removed, {}, treeOf('postmortem'))).deleted).toEqual(sorted);
  });

  test('a page that others must be known for keeps its place among them', async () => {
    const head = { 'postmortems/a/README.md': 'other', 'postmortems/b.md': 'postmortem' };
    expect(paths((await select(Object.keys(head).map(added), head)).documents)).toEqual(Object.keys(head));
  });

  test('at the root, an index stands alone as in any folder', async () => {
    const matches = (path: string) => path.endsWith('.md');
    const alone = { 'README.md': 'other', 'docs/b.md': 'other' };
    expect(paths((await select([added('README.md')], alone, {}, { matches })).documents)).toEqual(['README.md']);
    const beside = { 'README.md': 'other', 'b.md': 'other' };
    expect(paths((await select([added('README.md')], beside, {}, { matches })).leftOut)).toEqual(['README.md']);
  });

  test.each(['other', 'link'])('a file that is no index is judged, although it is %s', async (kind) => {
    const path = 'postmortems/a.md';
    expect(paths((await select([added(path)], { [path]: kind, 'postmortems/b.md': 'other' })).documents)).toEqual([
      path,
    ]);
  });

  test('a copy of the brief under any name is left out', async () => {
    const path = 'postmortems/0x19.md';
    expect(paths((await select([added(path)], { [path]: 'brief' })).leftOut)).toEqual([path]);
  });

  describe('a README', () => {
    const path = 'postmortems/README.md';

    test.each([
      ['postmortems/index.md', false],
      ['postmortems/_index.md', false],
      ['postmortems/ReadMe.md', false],
      ['README.md', false],
      ['postmortems/my-readme.md', true],
      ['postmortems/readme.md.draft.txt', true],
      ['postmortems/reindex.md', true],
    ])('%s is judged by its path: %s', async (name, isJudged) => {
      const beside = `${name.slice(0, name.lastIndexOf('/') + 1)}x.md`;
      const got = await select([added(name)], { [name]: 'other', [beside]: 'postmortem' }, {}, { matches: () => true });
      expect(paths(isJudged ? got.documents : got.leftOut)).toEqual([name]);
    });

    test.each([
      ['other Markdown', 'notes.markdown', false],
      ['a picture', 'graph.png', true],
      ['what was Markdown once', 'old.md.bak', true],
      ['Markdown of another folder', 'more/x.md', true],
    ])('that is no postmortem and stands beside %s', async (_what, name, isJudged) => {
      for (const folder of ['postmortems/', '']) {
        const readme = `${folder}README.md`;
        const head = { [readme]: 'other', [`${folder}${name}`]: 'x' };
        const got = await select([added(readme)], head, {}, { matches: () => true });
        expect(paths(isJudged ? got.documents : got.leftOut)).toEqual([readme]);
      }
    });

    test('that was asked for by its name is judged, whatever it says', async () => {
      const head = { [path]: 'other', 'postmortems/x.md': 'postmortem' };
      const isNamed = (asked: string): boolean => asked === path;
      expect(paths((await select([added(path)], head, {}, { isNamed })).documents)).toEqual([path]);
      expect(paths((await select([added(path)], head, {}, { isNamed: () => false })).leftOut)).toEqual([path]);
    });

    test('that is a copy of a postmortem’s text without its headings is an index still', async () => {
      const copy: Change = { path, status: 'copied', previousPath: 'postmortems/x.md' };
      const head = { [path]: 'other', 'postmortems/x.md': 'postmortem' };
      expect(paths((await select([copy], head, { 'postmortems/x.md': 'postmortem' })).leftOut)).toEqual([path]);
    });

    test('that was a symlink before is judged by what it is now', async () => {
      const head = { [path]: 'other', 'postmortems/x.md': 'postmortem' };
      expect(paths((await select([modified(path)], head, { [path]: 'symlink' })).leftOut)).toEqual([path]);
    });

    test('was what its old text says under its old path', async () => {
      const asked: string[] = [];
      const renamed: Change = { path, status: 'renamed', previousPath: 'postmortems/old.md' };
      await select(
        [renamed],
        { [path]: 'other', 'postmortems/x.md': 'x' },
        { 'postmortems/old.md': 'other before' },
        {
          judge: (name, text) => {
            asked.push(`${name}: ${text}`);
            return judge(name, text);
          },
        },
      );
      expect(asked).toEqual([`${path}: other`, 'postmortems/old.md: other before']);
    });

    test('in a folder of several is looked at with one listing', async () => {
      const names = ['README.md', 'index.md', '_index.md'].map((name) => `postmortems/${name}`);
      const head = Object.fromEntries([...names, 'postmortems/x.md'].map((name) => [name, 'other']));
      const source = sourceOf(names.map(added), head);
      const listed: string[] = [];
      const list = (folder: string) => {
        listed.push(folder);
        return source.list(folder);
      };
      const got = await select([], {}, {}, { source: { ...source, list } });
      expect(paths(got.leftOut)).toHaveLength(3);
      expect(listed).toEqual(['postmortems']);
    });

    test('that is a postmortem is judged', async () => {
      const got = await select([modified(path)], { [path]: 'postmortem', 'postmortems/x.md': 'postmortem' });
      expect(got.documents.map((d) => d.path)).toEqual([path]);
    });

    test('that is an index beside postmortems is left out, and that is said', async () => {
      const got = await select(
        [modified(path)],
        { [path]: 'other', 'postmortems/x.md': 'postmortem' },
        { [path]: 'other' },
      );
      expect(got.documents).toEqual([]);
      expect(got.leftOut).toEqual([{ path, reason: expect.stringContaining('index page') }]);
    });

    test('that stands alone is judged, whatever it says', async () => {
      const got = await select([added(path)], { [path]: 'other' });
      expect(got.documents.map((d) => d.path)).toEqual([path]);
    });

    test.each([
      ['another index page', 'postmortems/_index.md', 'other'],
      ['the brief', 'postmortems/task.md', 'brief'],
    ])('beside nothing but %s is judged: neither is left out for the other', async (_what, other, kind) => {
      const got = await select([added(path), added(other)], { [path]: 'other', [other]: kind });
      expect(paths(got.documents)).toEqual(kind === 'other' ? [path, other] : [path]);
    });

    test('whose headings were stripped is still judged, also when it was renamed', async () => {
      const head = { [path]: 'other', 'postmortems/x.md': 'postmortem' };
      expect((await select([modified(path)], head, { [path]: 'postmortem' })).documents).toHaveLength(1);
      const renamed: Change = { path, status: 'renamed', previousPath: 'postmortems/old.md' };
      expect((await select([renamed], head, { 'postmortems/old.md': 'postmortem' })).documents).toHaveLength(1);
    });

    test('that is the copied brief is left out, alone or not', async () => {
      const got = await select([added(path)], { [path]: 'brief' });
      expect(got.leftOut).toEqual([{ path, reason: expect.stringContaining('assignment') }]);
    });

    test('that pastes the brief over a postmortem is still judged', async () => {
      const got = await select([modified(path)], { [path]: 'brief' }, { [path]: 'postmortem' });
      expect(got.documents.map((d) => d.path)).toEqual([path]);
    });
  });

  describe('what is new', () => {
    const path = 'postmortems/a.md';
    const isNew = async (change: Change, head: Tree, base: Tree, looksBack = true) =>
      (await select([change], head, base, { looksBack })).documents.map((document) => document.isNew);

    test('is a text that comes from where nothing is judged', async () => {
      const renamed: Change = { path, status: 'renamed', previousPath: 'drafts/a.md' };
      const trees = [{ [path]: 'postmortem' }, { 'drafts/a.md': 'postmortem' }] as const;
      expect(await isNew(renamed, ...trees)).toEqual([true]);
      expect(await isNew(renamed, ...trees, false)).toEqual([true]);
    });

    test.each([
      ['the brief', path, 'brief', true],
      ['no text', path, 'symlink', true],
      ['an index page', 'postmortems/README.md', 'other', true],
      ['a README that was a postmortem', 'postmortems/README.md', 'postmortem', false],
      ['a postmortem without headings', path, 'other', false],
    ])('%s before, at %s: %s', async (_what, name, before, expected) => {
      const head = { [name]: 'postmortem', 'postmortems/x.md': 'other' };
      expect(await isNew(modified(name), head, { [name]: before })).toEqual([expected]);
    });

    test('is no README that stands alone, and nothing that somebody else deleted', async () => {
      const readme = 'postmortems/README.md';
      expect(await isNew(modified(readme), { [readme]: 'other' }, { [readme]: 'other' })).toEqual([false]);
      expect(await isNew(modified(path), { [path]: 'other' }, {})).toEqual([false]);
    });
  });

  describe('what is gone', () => {
    test.each<[string, Change]>([
      ['deleted', { path: 'postmortems/a.md', status: 'removed' }],
      ['renamed away', { path: 'notes/a.md', status: 'renamed', previousPath: 'postmortems/a.md' }],
    ])('a postmortem that is %s is named', async (_how, change) => {
      const got = await select([change], {}, { 'postmortems/a.md': 'postmortem' });
      expect(got.deleted).toEqual(['postmortems/a.md']);
    });

    test.each<[string, Change]>([
      ['deleted elsewhere', { path: 'notes/a.md', status: 'removed' }],
      ['renamed elsewhere', { path: 'notes/b.md', status: 'renamed', previousPath: 'notes/a.md' }],
      ['renamed from nobody knows where', { path: 'notes/b.md', status: 'renamed' }],
      ['modified elsewhere', modified('notes/a.md')],
    ])('what is %s is nobody’s business', async (_how, change) => {
      expect(await select([change], {}, { 'notes/a.md': 'postmortem' })).toEqual({
        documents: [],
        refused: [],
        leftOut: [],
        deleted: [],
      });
    });

    test('a deleted index is nothing, a deleted README that was a postmortem is named', async () => {
      const change: Change = { path: 'postmortems/README.md', status: 'removed' };
      expect((await select([change], {}, { 'postmortems/README.md': 'other' })).deleted).toEqual([]);
      expect((await select([change], {}, { 'postmortems/README.md': 'postmortem' })).deleted).toHaveLength(1);
    });

    test('a rename within the paths is no deletion', async () => {
      const change: Change = { path: 'postmortems/b.md', status: 'renamed', previousPath: 'postmortems/a.md' };
      const got = await select([change], { 'postmortems/b.md': 'postmortem' });
      expect(got.deleted).toEqual([]);
      expect(got.documents.map((d) => [d.path, d.isNew])).toEqual([['postmortems/b.md', false]]);
    });
  });

  describe('a PDF', () => {
    const pdf = added('postmortems/db/report.pdf');

    test('as the only change of its folder is refused with what to do', async () => {
      const got = await select([pdf], { 'postmortems/db/report.pdf': 'x' });
      expect(got.refused).toEqual([
        {
          path: pdf.path,
          reason:
            'The change holds the postmortem only as a PDF file, which cannot be read line by line: commit the text as Markdown.',
        },
      ]);
    });

    test.each(['doc', 'docx', 'odt', 'rtf', 'pages', 'txt', 'htm', 'html', 'url', 'webloc', 'PDF'])(
      'or a file in the format %s',
      async (extension) => {
        const got = await select([added(`postmortems/db/report.${extension}`)], {});
        expect(got.refused).toMatchObject([{ reason: expect.stringContaining(` a ${extension.toUpperCase()} file`) }]);
      },
    );

    test.each<[string, Change]>([
      ['removed', { ...pdf, status: 'removed' }],
      ['unchanged', { ...pdf, status: 'unchanged' }],
      ['of another format', added('postmortems/db/report.pdf.sig')],
    ])('that is %s is not refused', async (_how, change) => {
      expect((await select([change], {}, {}, { matches: (path) => /\.(?:md|sig)$/.test(path) })).refused).toEqual([]);
    });

    test('that the globs take for a postmortem is judged, not refused', async () => {
      const text = 'postmortems/db/report.txt';
      const got = await select([added(text)], { [text]: 'postmortem' }, {}, { matches: () => true });
      expect([paths(got.documents), got.refused]).toEqual([[text], []]);
    });

    test('beside the copied brief is refused too', async () => {
      const readme = 'postmortems/db/README.md';
      const got = await select([pdf, added(readme)], { [readme]: 'brief' });
      expect(got.refused).toHaveLength(1);
    });

    test.each<[string, Change]>([
      ['new', pdf],
      ['moved to here', { ...pdf, status: 'renamed', previousPath: 'docs/report.pdf' }],
    ])(
      'that is %s beside a text of the same change is an attachment; beside older ones alone it is none',
      async (_how, change) => {
        const text = 'postmortems/db/text.md';
        expect((await select([change, added(text)], { [text]: 'postmortem' })).refused).toEqual([]);
        expect((await select([change], { [text]: 'postmortem' })).refused).toHaveLength(1);
      },
    );

    test.each<[string, Change]>([
      ['changed', { ...pdf, status: 'modified' }],
      ['given another name', { ...pdf, status: 'renamed', previousPath: 'postmortems/db/old.pdf' }],
    ])('that was there and is %s is an attachment of what was there too', async (_how, change) => {
      expect((await select([change], { 'postmortems/db/text.md': 'postmortem' })).refused).toEqual([]);
      expect((await select([change], {})).refused).toHaveLength(1);
    });

    test('outside the paths is nobody’s business', async () => {
      expect((await select([added('docs/report.pdf')], {})).refused).toEqual([]);
    });
  });

  describe('of many', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `postmortems/${i + 1000}.md`);
    const head = Object.fromEntries(names.map((name) => [name, `postmortem ${name}`]));

    test('each is there before the last is read, so that few texts are there at once', async () => {
      const source = sourceOf(names.map(added), head);
      let read = 0;
      const read200: Source['read'] = (asked, at) => {
        read += asked.length;
        return source.read(asked, at);
      };
      const early: string[] = [];
      for await (const each of selection({ source: { ...source, read: read200 }, matches: isPostmortemPath, judge })) {
        if (read < names.length) early.push(each.path);
      }
      expect(early).toEqual(names.slice(0, early.length));
      expect(early.length).toBeGreaterThanOrEqual(400);
    });

    test('those behind one that is not sure wait for it', async () => {
      const readme = 'postmortems/1500.5/README.md';
      const all = await decided({
        source: sourceOf([...names, readme].map(added), { ...head, [readme]: 'other', 'postmortems/1500.5/x.md': 'x' }),
        matches: isPostmortemPath,
        judge,
      });
      expect(all.filter(({ kind }) => kind === 'document').map(({ path }) => path)).toEqual(names);
      expect(all.filter(({ kind }) => kind !== 'document')).toEqual([
        { kind: 'left-out', path: readme, reason: expect.stringContaining('index page') },
      ]);
    });

    test('a fault of a later read is told, when those before it were given', async () => {
      const source = sourceOf(names.map(added), head);
      const read: Source['read'] = async (asked, at) => {
        if (asked.includes(names[900]!)) throw new Error('the disk is gone');
        return source.read(asked, at);
      };
      const given: string[] = [];
      const all = (async () => {
        for await (const { path } of selection({ source: { ...source, read }, matches: isPostmortemPath, judge }))
          given.push(path);
      })();
      await expect(all).rejects.toThrow('the disk is gone');
      expect(given).toEqual(names.slice(0, 800));
    });
  });

  test('a kind of change that it does not know is an error', async () => {
    const change = { path: 'postmortems/a.md', status: 'teleported' } as unknown as Change;
    await expect(select([change], {})).rejects.toMatchObject({
      message: expect.stringContaining('"teleported"'),
      help: expect.stringContaining('Update postmortem-gate'),
    });
  });
});
