/** Documents as the figures take them, for tests: by hand, and any. */
import fc from 'fast-check';
import type { DocumentFigures } from '../../src/model/stats.js';
import { type Gathered, statsOf } from '../../src/stats/figures.js';

export const document = (path: string, rest: Partial<DocumentFigures> = {}): DocumentFigures => ({
  path,
  facts: {},
  passed: [],
  failed: [],
  waived: [],
  actionItems: { open: [], closed: 0, unstated: 0 },
  ...rest,
});

export const gathered = (documents: readonly DocumentFigures[], rest: Partial<Gathered> = {}): Gathered => ({
  profiles: ['alx'],
  asOf: '2026-05-31',
  documents,
  leftOut: [],
  says: new Map(),
  ...rest,
});

export const statsFor = (documents: readonly DocumentFigures[], rest: Partial<Gathered> = {}) =>
  statsOf(gathered(documents, rest));

const minutes = fc.option(fc.nat({ max: 100_000 }), { nil: undefined });
const start = fc.constantFrom(undefined, '14:00', '2026-01-31T23:30-07:00', '2026-02-01T10:00', '2025-12-01T00:00Z');
const ids = fc.subarray(['summary', 'timeline', 'cause.fix', 'template.section.why']);

/** What is undefined is left out, as in JSON. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

export const anyDocument: fc.Arbitrary<Omit<DocumentFigures, 'path'>> = fc
  .record({
    repository: fc.constantFrom(undefined, 'acme/shop', 'acme/pay'),
    reason: fc.constantFrom(undefined, undefined, 'binary'),
    facts: fc
      .record({
        start,
        durationMinutes: minutes,
        timeToDetectMinutes: minutes,
        timeToAcknowledgeMinutes: minutes,
        timeToResolveMinutes: minutes,
      })
      .map(defined),
    passed: ids,
    failed: ids,
    waived: ids,
    actionItems: fc.record({
      open: fc.array(
        fc
          .record({
            text: fc.string(),
            line: fc.integer({ min: 1, max: 999 }),
            owner: fc.constantFrom(undefined, '@ann'),
            due: fc.constantFrom(undefined, '2026-01-01', '2026-12-01'),
          })
          .map(defined),
        { maxLength: 3 },
      ),
      closed: fc.nat({ max: 9 }),
      unstated: fc.nat({ max: 9 }),
    }),
  })
  .map(defined) as fc.Arbitrary<Omit<DocumentFigures, 'path'>>;

/** Documents at different paths. */
export const anyDocuments = fc.array(anyDocument, { maxLength: 20 }).map((all) =>
  all.map((each, i): DocumentFigures => {
    const { repository, ...rest } = each;
    return { ...(repository === undefined ? {} : { repository }), path: `postmortems/${(i * 7) % 23}.md`, ...rest };
  }),
);
