import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blobId, Entries, textEntry } from '../../src/github/entries.js';
import { ApiError } from '../../src/github/errors.js';
import { clientOf, type Handler, json, serve, type TestServer } from './server.js';

const repository = { owner: 'acme', name: 'shop' };
const commit = 'c'.repeat(40);
const id = (bytes: Uint8Array | string) => blobId(Buffer.from(bytes as string), commit);

let server: TestServer;
afterEach(() => server?.close());
const start = async (handler: Handler) => {
  server = await serve(handler);
  return new Entries(clientOf(server), repository);
};

/** A GraphQL server that knows one file, and REST for its blob. */
const withFile =
  (file: unknown, bytes?: Uint8Array): Handler =>
  (request, response) => {
    if (request.path === '/graphql') json({ data: { repository: { object: { f0: file } } } })(request, response);
    else json({ encoding: 'base64', content: Buffer.from(bytes ?? []).toString('base64') })(request, response);
  };
const blob = (text: string | null, more: object = {}, oid = id(text ?? '')) => ({
  mode: 0o100644,
  oid,
  object: { __typename: 'Blob', byteSize: 10, isBinary: false, isTruncated: false, text, ...more },
});

test('the object id is git’s', () => {
  expect(blobId(Buffer.from('hello\n'), commit)).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  const sha256 = createHash('sha256').update('blob 6\0hello\n').digest('hex');
  expect(blobId(Buffer.from('hello\n'), 'a'.repeat(64))).toBe(sha256);
});

test('a text whose id holds is taken as it is', async () => {
  const text = '\ufeff# Postmortem\r\n\n🔥 Größe\n';
  const entries = await start(withFile(blob(text)));
  await expect(entries.read(commit, ['a.md'])).resolves.toEqual([{ kind: 'text', text, blob: id(text) }]);
  expect(server.seen).toHaveLength(1);
});

test.each([
  ['cut', blob('# Post', { isTruncated: true }, id('# Postmortem')), '# Postmortem'],
  ['decoded with losses', blob('caf\ufffd', {}, id(Buffer.from('café', 'latin1'))), Buffer.from('café', 'latin1')],
  ['called binary', blob(null, { isBinary: true }, id('plain')), 'plain'],
  ['of unknown kind', blob(null, { isBinary: null }, id('plain')), 'plain'],
])('a text that is %s is read again as bytes', async (_, file, content) => {
  const bytes = Buffer.from(content as string);
  const entries = await start(withFile(file, bytes));
  const expected = typeof content === 'string' ? { kind: 'text', text: content } : { kind: 'not-utf8' };
  await expect(entries.read(commit, ['a.md'])).resolves.toMatchObject([expected]);
  expect(server.seen.map(({ path }) => path)).toEqual(['/graphql', `/repos/acme/shop/git/blobs/${file.oid}`]);
});

test('bytes that are not those asked for are no answer', async () => {
  const entries = await start(withFile(blob('other', {}, id('this')), Buffer.from('that')));
  await expect(entries.read(commit, ['a.md'])).rejects.toBeInstanceOf(ApiError);
});

test.each([
  [
    'symlink',
    {
      mode: 0o120000,
      oid: 'd'.repeat(40),
      object: { __typename: 'Blob', byteSize: 9, isBinary: false, isTruncated: false, text: '/etc/x' },
    },
  ],
  ['submodule', { mode: 0o160000, oid: 'd'.repeat(40), object: null }],
  ['folder', { mode: 0o040000, oid: 'd'.repeat(40), object: { __typename: 'Tree' } }],
  ['too-large', blob(null, { byteSize: 5_000_000 })],
  ['missing', null],
])('a %s is named and never read', async (kind, file) => {
  const entries = await start(withFile(file));
  await expect(entries.read(commit, ['a.md'])).resolves.toMatchObject([{ kind }]);
  expect(server.seen).toHaveLength(1);
});

test.each([
  ['text', 'hello'],
  ['text', ''],
  ['binary', 'a\0b'],
  ['not-utf8', Buffer.from([0xff, 0xfe, 0x61, 0x00])],
  ['not-utf8', Buffer.from([0xfe, 0xff, 0x00, 0x61])],
  ['not-utf8', Buffer.from([0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00])],
  ['binary', Buffer.from('text', 'utf16le')],
  ['binary', Buffer.from([0x00, 0x00, 0xfe, 0xff])],
  // In turn: overlong, cut off, only a continuation, beyond Unicode, a pair of surrogates, three older encodings.
  ['not-utf8', Buffer.from([0xc0, 0xaf])],
  ['not-utf8', Buffer.from([0x61, 0xe2, 0x82])],
  ['not-utf8', Buffer.from([0x80])],
  ['not-utf8', Buffer.from([0xf4, 0x90, 0x80, 0x80])],
  ['not-utf8', Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb4, 0xa5])],
  ['not-utf8', Buffer.from('Gr\xf6\xdfe', 'latin1')],
  ['not-utf8', Buffer.from([0x93, 0xfa, 0x96, 0x7b])],
  ['not-utf8', Buffer.from([0xd6, 0xd0, 0xce, 0xc4])],
  ['text', '\ufeff'],
  ['not-utf8', Buffer.from([0xc3, 0x28])],
  ['not-utf8', Buffer.from([0xed, 0xa0, 0x80])],
  ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n'],
] as const)('bytes are %s: %j', (kind, bytes) => {
  expect(textEntry(Buffer.from(bytes as string), 'x').kind).toBe(kind);
});

test('every text comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0'));
      expect(textEntry(Buffer.from(text, 'utf8'), 'x')).toEqual({ kind: 'text', text, blob: 'x' });
    }),
  );
});

test('fifty files are one request, and their names never part of the query', async () => {
  const entries = await start((request, response) => {
    const { query, variables } = JSON.parse(request.body) as { query: string; variables: Record<string, string> };
    expect(query).not.toContain('"');
    const files = Object.keys(variables).filter((name) => /^p\d+$/.test(name));
    const object = Object.fromEntries(files.map((name) => [`f${name.slice(1)}`, blob(variables[name]!)]));
    json({ data: { repository: { object } } })(request, response);
  });
  const paths = Array.from({ length: 70 }, (_, i) => `post"mortems/{${i}}\n.md`);
  const read = await entries.read(commit, paths);
  expect(read.map((entry) => entry.kind === 'text' && entry.text)).toEqual(paths);
  expect(server.seen).toHaveLength(2);
});

test('without GraphQL the same is read from trees and blobs', async () => {
  const trees: Record<string, unknown[]> = {
    [commit]: [
      { path: 'docs', mode: '040000', type: 'tree', sha: 't1' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: id('hi'), size: 2 },
    ],
    t1: [
      { path: 'a.md', mode: '100755', type: 'blob', sha: id('hi'), size: 2 },
      { path: 'link.md', mode: '120000', type: 'blob', sha: 's1', size: 4 },
      { path: 'lib', mode: '160000', type: 'commit', sha: 's2' },
      { path: 'big.md', mode: '100644', type: 'blob', sha: 's3', size: 2_000_000 },
    ],
  };
  const entries = await start((request, response) => {
    const [, kind, sha] = /\/git\/(trees|blobs)\/(\w+)$/.exec(request.path) ?? [];
    if (kind === 'trees') json({ tree: trees[sha!], truncated: false })(request, response);
    else if (kind === 'blobs')
      json({ encoding: 'base64', content: Buffer.from('hi').toString('base64') })(request, response);
    else json({ message: 'Not Found' }, 404)(request, response);
  });
  const paths = [
    'docs/a.md',
    'docs/link.md',
    'docs/lib',
    'docs/big.md',
    'docs',
    'docs/none.md',
    'none/a.md',
    'README.md',
  ];
  expect((await entries.read(commit, paths)).map(({ kind }) => kind)).toEqual([
    'text',
    'symlink',
    'submodule',
    'too-large',
    'folder',
    'missing',
    'missing',
    'text',
  ]);
  await expect(entries.list(commit, 'docs')).resolves.toEqual(['a.md', 'big.md']);
  await expect(entries.list(commit, '')).resolves.toEqual(['README.md']);
  await expect(entries.list(commit, 'none')).resolves.toEqual([]);
  expect(server.seen.filter(({ path }) => path.includes('/trees/'))).toHaveLength(2);
});

test('a listing that GitHub cut is no answer', async () => {
  const entries = await start((request, response) =>
    request.path === '/graphql'
      ? json({}, 404)(request, response)
      : json({ tree: [], truncated: true })(request, response),
  );
  await expect(entries.read(commit, ['a.md'])).rejects.toThrow(/cut the listing/);
});

test('a folder is listed by one request', async () => {
  const entries = await start(
    json({
      data: {
        repository: {
          object: {
            file: {
              object: {
                entries: [
                  { name: 'a.md', mode: 0o100644 },
                  { name: 'sub', mode: 0o040000 },
                  { name: 'l.md', mode: 0o120000 },
                ],
              },
            },
          },
        },
      },
    }),
  );
  await expect(entries.list(commit, 'docs')).resolves.toEqual(['a.md']);
});
