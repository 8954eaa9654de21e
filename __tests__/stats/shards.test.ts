import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/model/errors.js';
import { merged, readPart, shardOf, taken, unitsOf } from '../../src/stats/shards.js';
import { anyDocuments, document, statsFor } from './documents.js';

test('a shard is one of so many', () => {
  expect(shardOf('2/5')).toEqual({ index: 2, of: 5 });
  for (const wrong of ['', '0/2', '3/2', '1', '1/0', 'a/b', '1/1001', '1/2/3', '-1/2', '1.5/2']) {
    expect(() => shardOf(wrong)).toThrow(UserError);
  }
});

const isTaken = (path: string): boolean => path.startsWith('postmortems/') && path.endsWith('.md');

describe('units', () => {
  test('each file is one, and a folder with a submission that is no text is one', () => {
    expect(
      unitsOf(
        ['README.md', 'postmortems/b.md', 'postmortems/x/README.md', 'postmortems/a.md', 'postmortems/x/text.pdf'],
        isTaken,
      ),
    ).toEqual([['postmortems/a.md'], ['postmortems/b.md'], ['postmortems/x/README.md', 'postmortems/x/text.pdf']]);
  });

  test('stand in exactly one shard each, in sizes that differ by one at most', () => {
    const name = fc.constantFrom('a.md', 'b.md', 'c.pdf', 'd.txt', 'é.md', 'Z.md', '10.md', '9.md');
    const path = fc.tuple(fc.constantFrom('postmortems/', 'postmortems/x/', ''), name).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.integer({ min: 1, max: 7 }), (paths, of) => {
        const units = unitsOf(paths, isTaken);
        const shards = Array.from({ length: of }, (_, i) => taken(units, { index: i + 1, of }));
        expect(shards.flat().map(String).sort()).toEqual(units.map(String).sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(unitsOf(paths.toReversed(), isTaken)).toEqual(units);
      }),
    );
  });
});

test('parts merge to the whole, byte by byte, however the documents are split and in whatever order they come', () => {
  const says = new Map(['summary', 'timeline', 'cause.fix', 'template.section.why'].map((id) => [id, `says ${id}`]));
  const leftOut = [
    { path: 'b/README.md', reason: 'an index page' },
    { path: 'a/README.md', reason: 'an index page' },
  ];
  fc.assert(
    fc.property(anyDocuments, fc.array(fc.nat({ max: 4 }), { minLength: 20, maxLength: 20 }), (documents, places) => {
      const parts = Array.from({ length: 5 }, (_, i) => {
        const own = documents.filter((_, n) => places[n] === i);
        const shard = { index: i + 1, of: 5 };
        const stats = statsFor(own, { says, shard, leftOut: leftOut.filter((_, n) => n === i) });
        return { name: `${i}.json`, stats: readPart({ name: `${i}.json`, json: JSON.stringify(stats) }) };
      });
      const whole = JSON.stringify(statsFor(documents, { says, leftOut }));
      expect(JSON.stringify(merged(parts))).toBe(whole);
      expect(JSON.stringify(merged(parts.toReversed()))).toBe(whole);
      // What was merged can be merged again.
      expect(JSON.stringify(merged([{ name: 'all', stats: merged(parts) }]))).toBe(whole);
    }),
  );
});

test('where two rubrics word a check differently, the same words are kept in every order', () => {
  const part = (path: string, words: string) => ({
    name: path,
    stats: statsFor([document(path, { failed: ['timeline'] })], { says: new Map([['timeline', words]]) }),
  });
  const parts = [part('a.md', 'when'), part('b.md', 'what happened when')];
  expect(merged(parts).checks[0]!.says).toBe('what happened when');
  expect(merged(parts.toReversed()).checks[0]!.says).toBe('what happened when');
});

describe('figures over a part would be wrong', () => {
  const part = (index: number, of: number, path = `${index}.md`, repository?: string) => ({
    name: `${index}.json`,
    stats: statsFor([document(path, repository === undefined ? {} : { repository })], {
      shard: { index, of, ...(repository === undefined ? {} : { repository }) },
    }),
  });

  test('a shard that is missing is named', () => {
    expect(() => merged([part(1, 4), part(3, 4)])).toThrow('Parts are missing: 2/4, 4/4.');
    expect(() => merged([part(1, 2, 'a.md', 'acme/shop'), part(2, 2, 'a.md', 'acme/pay')])).toThrow(
      'Parts of acme/shop are missing: 2/2.',
    );
  });

  test.each([
    ['part', { index: 1, of: 50_000_000 }],
    ['part', { index: 0, of: 1 }],
    ['number', undefined],
  ])('a forged %s is refused, and not counted up to: %j', (_what, shard) => {
    const json = JSON.parse(JSON.stringify(part(1, 1).stats));
    if (shard === undefined) json.documents[0].actionItems.closed = 1e308;
    else json.shard = shard;
    expect(() => readPart({ name: 'a.json', json: JSON.stringify(json) })).toThrow(/a\.json does not hold figures/);
  });

  test('shards of two runs are refused', () => {
    expect(() => merged([part(1, 2), part(2, 3), part(2, 2)])).toThrow(/not those of one run: 1\/2, 2\/3, 2\/2/);
    expect(() => merged([part(1, 1), part(1, 1, 'b.md')])).toThrow(/not those of one run/);
  });

  test('a document may be in one part only', () => {
    const twice = { name: 'a.json', stats: statsFor([document('a.md')]) };
    expect(() => merged([twice, { ...twice, name: 'b.json' }])).toThrow('The document a.md is in two of the parts.');
  });

  test('all shards of several repositories merge, and equal paths of two repositories are two documents', () => {
    const { documents } = merged([
      part(1, 2, 'a.md', 'acme/shop'),
      part(2, 2, 'b.md', 'acme/shop'),
      part(1, 1, 'a.md', 'acme/pay'),
    ]);
    expect(documents.map(({ repository, path }) => `${repository}/${path}`)).toEqual([
      'acme/pay/a.md',
      'acme/shop/a.md',
      'acme/shop/b.md',
    ]);
  });
});

test('what is no part is refused with the place where it differs', () => {
  const read = (json: string) => () => readPart({ name: 'a.json', json });
  expect(read('{')).toThrow('The part a.json does not hold figures of this version: it is no JSON.');
  expect(read('null')).toThrow(/^The part a\.json does not hold figures of this version: the whole: /);
  expect(read(JSON.stringify({ ...statsFor([]), schemaVersion: 2 }))).toThrow(/schemaVersion: /);
  expect(read(JSON.stringify({ ...statsFor([]), documents: [{ path: 3 }] }))).toThrow(/documents\.0\./);
});

test('parts of a run over midnight are of the later day, unless a day is given', () => {
  const parts = ['2026-05-31', '2026-06-01', '2026-05-30'].map((asOf) => ({
    name: asOf,
    stats: statsFor([], { asOf }),
  }));
  expect(merged(parts).asOf).toBe('2026-06-01');
  expect(merged(parts, '2026-01-01').asOf).toBe('2026-01-01');
});
