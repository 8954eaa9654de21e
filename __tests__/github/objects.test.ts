import { describe, expect, test } from '@jest/globals';
import { changesBetween } from './changes.js';
import { executable, type Files, Objects, submodule, symlink } from './objects.js';

const treeOf = (objects: Objects, files: Files): string =>
  objects.writeFiles(new Map(Object.entries(files).map(([path, content]) => [path, objects.fileOf(path, content)])));

describe('object ids are those of git', () => {
  const objects = new Objects();
  const tree = treeOf(objects, {
    'a.txt': 'hello\n',
    'a/b': 'x',
    e: executable('#!'),
    l: symlink('a.txt'),
  });

  test('of blobs', () => {
    expect(objects.entryAt(tree, 'a.txt')?.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(objects.entryAt(tree, 'l')).toMatchObject({
      mode: '120000',
      sha: '8d14cbf983b3fad683171c9418998d9f68340823',
    });
  });

  test('of trees, in git’s order', () => {
    expect(tree).toBe('adf68e03d6d57778f8043ae4364e4efc71be8c7f');
    expect(objects.filesOf(tree).map(({ path }) => path)).toEqual(['a.txt', 'a/b', 'e', 'l']);
  });

  test('of commits', () => {
    const ada = { name: 'Ada', email: 'ada@example.com', date: '2026-05-04T10:00:00Z' };
    const commit = objects.addCommit({ tree, parents: [], author: ada, committer: ada, message: 'First\n' });
    expect(commit.sha).toBe('72d8047f478226b1aebb4f8f4a1481e2f28856a1');
  });
});

describe('changesBetween', () => {
  const text = Array.from({ length: 20 }, (_, line) => `line ${line} of a report`).join('\n');
  const changes = (before: Files, after: Files) => {
    const objects = new Objects();
    return changesBetween(objects, treeOf(objects, before), treeOf(objects, after)).map(
      ({ path, status, previousPath }) => [path, status, ...(previousPath ? [previousPath] : [])],
    );
  };

  test.each<[string, Files, Files, string[][]]>([
    ['nothing', { a: 'x' }, { a: 'x' }, []],
    ['an addition', {}, { a: 'x' }, [['a', 'added']]],
    ['a change', { a: 'x' }, { a: 'y' }, [['a', 'modified']]],
    ['a change of the mode', { a: 'x' }, { a: executable('x') }, [['a', 'modified']]],
    ['a removal', { a: 'x', b: 'y' }, { b: 'y' }, [['a', 'removed']]],
    ['a move', { a: text }, { 'b/c': text }, [['b/c', 'renamed', 'a']]],
    ['a move with a change', { a: text }, { b: `${text}\nmore` }, [['b', 'renamed', 'a']]],
    [
      'too great a change to be a move',
      { a: text },
      { b: 'other' },
      [
        ['a', 'removed'],
        ['b', 'added'],
      ],
    ],
    [
      'a copy of a file that changes too',
      { a: text },
      { a: `${text}\nmore`, b: text },
      [
        ['a', 'modified'],
        ['b', 'copied', 'a'],
      ],
    ],
    ['a copy of an untouched file, which git does not look for', { a: text }, { a: text, b: text }, [['b', 'added']]],
    ['a submodule', {}, { a: submodule('1'.repeat(40)) }, [['a', 'added']]],
  ])('%s', (_name, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('counts lines and shows one hunk', () => {
    const objects = new Objects();
    const [change] = changesBetween(
      objects,
      treeOf(objects, { a: 'one\ntwo\nthree\n' }),
      treeOf(objects, { a: 'one\n2\n2b\nthree\n' }),
    );
    expect(change).toMatchObject({ additions: 2, deletions: 1, patch: '@@ -2,1 +2,2 @@\n-two\n+2\n+2b' });
  });
});
