import { describe, expect, test } from '@jest/globals';
import type { ReviewSettings } from '../../src/config/settings.js';
import type { ReviewReport } from '../../src/model/report.js';
import type { OwnComment, Person, Review, ReviewEvidence } from '../../src/review/evidence.js';
import { fallback, fallbackMark, fallbackNote, withoutFallback } from '../../src/review/fallback.js';

const HOUR = 3_600_000;
const opened = Date.parse('2026-03-01T08:00:00Z');
const at = (hours: number): string => new Date(opened + hours * HOUR).toISOString();
const gate: Person = { login: 'gate', bot: true };
const person = (login: string): Person => ({ login, bot: false });

const comment = (body: string, edits: OwnComment['edits'] = [], author: Person = gate): OwnComment => ({
  id: 1,
  author,
  body,
  createdAt: at(0),
  edits,
});
const review = (login: string, state: string, hours: number): Review => ({
  ...comment('', [], person(login)),
  id: '1',
  state,
  commit: 'c1',
  submittedAt: at(hours),
});

interface Given extends Partial<ReviewEvidence> {
  readonly fallback?: ReviewSettings['fallback'];
  readonly state?: Parameters<typeof fallback>[2];
}

/** Whom to ask so many hours after it was opened; only `eve` may not review. */
function ask(hours: number, { fallback: asked, state = 'waiting', ...more }: Given = {}) {
  const evidence: ReviewEvidence = {
    headSha: 'c1',
    opener: person('grace'),
    draft: false,
    openedAt: at(0),
    commits: [],
    reviews: [],
    requested: [],
    permissions: new Map(),
    teams: new Map(),
    head: new Map(),
    reviewed: new Map(),
    own: [],
    comments: [],
    ...more,
  };
  const settings = asked === undefined ? {} : { fallback: asked };
  const standing = (who: Person) => (who?.login === 'eve' ? 'not-eligible' : null);
  return fallback(evidence, settings, state, standing, opened + hours * HOUR);
}

const day: ReviewSettings['fallback'] = { after: 24 * 60, reviewers: [' @Staff ', 'grace', 'acme/leads'] };
const asked = { reviewers: ['Staff', 'acme/leads'], at: at(24), ask: ['Staff', 'acme/leads'] };

describe('the fallback is asked', () => {
  test.each<[string, number, Given, boolean]>([
    ['never where there is none', 999, {}, false],
    ['not before the wait is over', 23.99, { fallback: day }, false],
    ['once the wait is over', 24, { fallback: day }, true],
    ['not of a draft', 24, { fallback: day, draft: true }, false],
    ['not where the review is complete', 24, { fallback: day, state: 'approved' }, false],
    ['not where changes are requested', 24, { fallback: day, state: 'changes-requested' }, false],
    ['not while the wait since the draft runs', 25, { fallback: day, readyAt: at(2) }, false],
    ['after the wait since the draft', 26, { fallback: day, readyAt: at(2) }, true],
    ['not while the wait since a review runs', 24, { fallback: day, reviews: [review('ana', 'COMMENTED', 5)] }, false],
    ['whoever may not review came', 24, { fallback: day, reviews: [review('eve', 'COMMENTED', 5)] }, true],
    ['whoever began a review', 24, { fallback: day, reviews: [review('ana', 'pending', 5)] }, true],
    ['not a day and more before a deadline', 75, { fallback: { deadline: at(100), reviewers: ['bo'] } }, false],
    ['a day before a deadline', 76, { fallback: { deadline: at(100), reviewers: ['bo'] } }, true],
    [
      'a day before a deadline, the wait or not',
      76,
      { fallback: { ...day, deadline: at(100) }, readyAt: at(70) },
      true,
    ],
    ['after the wait, long before a deadline', 24, { fallback: { ...day, deadline: at(100) } }, true],
    ['not where only the opener is named', 24, { fallback: { after: 1, reviewers: ['@GRACE'] } }, false],
    ['not where all are asked already', 24, { fallback: day, requested: ['staff', 'Acme/Leads'] }, false],
  ])('%s', (_when, hours, given, isAsked) => {
    expect(ask(hours, given) !== null).toBe(isAsked);
  });

  test('with all who are named but the opener, as they are named', () => {
    expect(ask(24, { fallback: day })).toEqual(asked);
    expect(ask(24, { fallback: day, opener: null })?.ask).toEqual(['Staff', 'grace', 'acme/leads']);
  });

  test('without those who are asked already', () => {
    expect(ask(24, { fallback: day, requested: ['STAFF'] })).toEqual({ ...asked, ask: ['acme/leads'] });
  });
});

describe('that it was asked is known', () => {
  const said = { ...asked, at: at(9), ask: [] };
  const mark = fallbackMark({ ...asked, at: at(9) });
  const edit = (editor: Person, body: string | null) => ({ editor, editedAt: at(9), body });

  test.each<[string, OwnComment[]]>([
    ['by a line of our comment', [comment(`Text.\n\n${mark}\n\nMore.`)]],
    ['by a line that ends in spaces', [comment(`${mark}  \r\n`)]],
    ['by our second comment', [comment('Text.'), comment(mark)]],
    ['by what we wrote once', [comment('Gone.', [edit(gate, mark), edit(person('eve'), 'Gone.')])]],
    ['by what we wrote after others', [comment(mark, [edit(null, null), edit(gate, null), edit(gate, mark)])]],
    ['by what stands there where the history cannot be read', [comment(mark, null)]],
    ['by the first of two', [comment(`${mark}\n${fallbackMark({ ...asked, at: at(10) })}`)]],
    ['after a list', [comment(`- a\n  more\n\n${mark}`)]],
  ])('%s', (_how, own) => {
    expect(ask(99, { fallback: day, own })).toEqual(said);
    // Also where nothing is to be asked any more.
    expect(ask(1, { fallback: day, own, state: 'approved' })).toEqual(said);
  });

  test.each<[string, OwnComment[]]>([
    ['what somebody else wrote into it', [comment(mark, [edit(gate, 'Text.'), edit(person('eve'), mark)])]],
    ['what nobody known wrote into it', [comment(mark, [edit(gate, 'Text.'), edit(null, mark)])]],
    ['an edit of a comment whose author is gone', [comment('Text.', [edit(gate, mark)], null)]],
    ['a quoted line', [comment(`> ${mark}`)]],
    ['a line with words before it', [comment(`Text ${mark}`)]],
    ['a line with words behind it', [comment(`${mark} text`)]],
    ['a time that is none', [comment(mark.replace(at(9), '2026-99-99T99:99:99.000Z'))]],
    ['nothing', []],
  ])('not by %s', (_what, own) => {
    expect(ask(99, { fallback: day, own })?.ask).toEqual(asked.ask);
  });
});

describe('the note', () => {
  test.each<[string[], NonNullable<ReviewSettings['fallback']>, string]>([
    [['Staff'], day!, 'Nobody who may review did in time, so Staff was asked for a review on 2026-03-02.'],
    [
      ['Staff', 'acme/leads'],
      { deadline: at(100), reviewers: [] },
      'Nobody who may review did before the deadline, so Staff, acme/leads were asked for a review on 2026-03-02.',
    ],
  ])('says of %j why and when', (reviewers, settings, words) => {
    expect(fallbackNote({ ...asked, reviewers }, settings)).toBe(words);
  });

  test('gives way to the reason why nobody could be asked', () => {
    const report: ReviewReport = {
      state: 'waiting',
      have: 0,
      need: 1,
      approvedBy: [],
      missing: [],
      changesRequestedBy: [],
      discarded: [],
      checklist: [],
    };
    expect(
      withoutFallback({ ...report, fallback: asked, notes: ['First.', 'Second.', 'Staff was asked.'] }, 'No.'),
    ).toEqual({
      ...report,
      notes: ['First.', 'Second.', 'No.'],
    });
    expect(withoutFallback({ ...report, fallback: asked }, 'No.')).toEqual({ ...report, notes: ['No.'] });
  });
});
