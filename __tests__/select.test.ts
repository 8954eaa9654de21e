import { describe, expect, test } from '@jest/globals';
import type { Change, Entry, Source } from '../src/ports.js';
import { type DocumentKind, selection } from '../src/select.js';

/** A source over two trees; a text says by its first word what kind of document it is. */
function sourceOf(changes: Change[], head: Record<string, string>, base: Record<string, string> = {}): Source {
  const entry = (tree: Record<string, string>, path: string): Entry => {
    const text = tree[path];
    if (text === undefined) return { kind: 'missing' };
    return text === 'symlink' ? { kind: 'symlink' } : { kind: 'text', text, blob: text };
  };
  return {
    changes: async () => changes,
    read: async (paths, at) => paths.map((path) => entry(at === 'head' ? head : base, path)),
    list: async (folder) =>
      Object.keys(head)
        .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder)
        .map((path) => path.slice(path.lastIndexOf('/') + 1)),
  };
}

const select = (changes: Change[], head: Record<string, string>, base: Record<string, string> = {}) =>
  selection({
    source: sourceOf(changes, head, base),
    matches: (path) => path.startsWith('postmortems/') && path.endsWith('.md'),
    kindOf: async (_path, text) => text.split(' ')[0] as DocumentKind,
  });

const added = (path: string): Change => ({ path, status: 'added' });
const modified = (path: string): Change => ({ path, status: 'modified' });

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
    expect(got.documents[0]!.entry.kind).toBe('symlink');
  });

  describe('a README', () => {
    const path = 'postmortems/README.md';

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

  describe('what is gone', () => {
    test.each<[string, Change]>([
      ['deleted', { path: 'postmortems/a.md', status: 'removed' }],
      ['renamed away', { path: 'notes/a.md', status: 'renamed', previousPath: 'postmortems/a.md' }],
    ])('a postmortem that is %s is named', async (_how, change) => {
      const got = await select([change], {}, { 'postmortems/a.md': 'postmortem' });
      expect(got.deleted).toEqual(['postmortems/a.md']);
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
      expect(got.refused).toEqual([{ path: pdf.path, reason: expect.stringContaining('commit the text as Markdown') }]);
    });

    test('beside the copied brief is refused too', async () => {
      const readme = 'postmortems/db/README.md';
      const got = await select([pdf, added(readme)], { [readme]: 'brief' });
      expect(got.refused).toHaveLength(1);
    });

    test('beside a text is an attachment', async () => {
      const text = 'postmortems/db/text.md';
      expect((await select([pdf, added(text)], { [text]: 'postmortem' })).refused).toEqual([]);
      expect((await select([pdf], { [text]: 'postmortem' })).refused).toEqual([]);
    });

    test('outside the paths is nobody’s business', async () => {
      expect((await select([added('docs/report.pdf')], {})).refused).toEqual([]);
    });
  });

  test('a kind of change that it does not know is an error', async () => {
    const change = { path: 'postmortems/a.md', status: 'teleported' } as unknown as Change;
    await expect(select([change], {})).rejects.toThrow('teleported');
  });
});
