/** Whom to ask where no eligible person comes, and when: once, by the server's clock. */
import type { ReviewSettings } from '../config/settings.js';
import type { ReviewReport } from '../model/report.js';
import type { Person, ReviewEvidence } from './evidence.js';
import { accountOf, nameOf, type Standing } from './people.js';
import { topLevelLines } from './top-level.js';

export type Fallback = NonNullable<ReviewReport['fallback']>;

const MINUTE = 60_000;
/** How long before a deadline the fallback is asked. */
const LEAD = 24 * 60 * MINUTE;

const mark = /^<!-- postmortem-gate-asked ([0-9T:.Z-]{20,30}) -->$/;

/** The hidden line by which a later run knows that the fallback was asked. */
export const fallbackMark = ({ at }: Fallback): string => `<!-- postmortem-gate-asked ${at} -->`;

/**
 * Whom to ask for a review now, or who was asked and when; null where nobody is to be.
 *
 * @param now milliseconds since the epoch, by the server's clock
 */
export function fallback(
  evidence: ReviewEvidence,
  settings: Pick<ReviewSettings, 'fallback'>,
  state: ReviewReport['state'],
  standing: (person: Person) => Standing,
  now: number,
): Fallback | null {
  if (!settings.fallback) return null;
  const asked = askedAt(evidence);
  const reviewers = namesToAsk(evidence, settings.fallback.reviewers);
  if (asked !== null) return { reviewers, at: asked, ask: [] };
  if (state !== 'waiting' || evidence.draft || now < dueAt(evidence, settings.fallback, standing)) return null;
  const already = new Set(evidence.requested.map(nameOf));
  const ask = reviewers.filter((name) => !already.has(nameOf(name)));
  return ask.length === 0 ? null : { reviewers, at: new Date(now).toISOString(), ask };
}

/** When our comment first said that the fallback was asked; its history tells, whoever edited it since. */
function askedAt({ own }: ReviewEvidence): string | null {
  for (const { author, body, edits } of own) {
    const isOurs = (editor: Person): boolean => !!editor && !!author && accountOf(editor) === accountOf(author);
    const texts = edits?.length ? edits.flatMap((edit) => (isOurs(edit.editor) ? (edit.body ?? '') : [])) : [body];
    for (const line of texts.flatMap((text) => [...topLevelLines(text)])) {
      const at = mark.exec(line?.trimEnd() ?? '')?.[1];
      if (at !== undefined && !Number.isNaN(Date.parse(at))) return at;
    }
  }
  return null;
}

/** The first of: `after` without an eligible review, and a day before the deadline. */
function dueAt(
  { openedAt, readyAt, reviews }: ReviewEvidence,
  { after, deadline }: NonNullable<ReviewSettings['fallback']>,
  standing: (person: Person) => Standing,
): number {
  const came = reviews.filter(({ state, author }) => state.toUpperCase() !== 'PENDING' && standing(author) === null);
  const times = [openedAt, readyAt ?? openedAt, ...came.map(({ submittedAt }) => submittedAt)].map(Date.parse);
  const waited = after === undefined ? Number.POSITIVE_INFINITY : Math.max(...times) + after * MINUTE;
  return deadline === undefined ? waited : Math.min(waited, Date.parse(deadline) - LEAD);
}

/** All but the opener, whom GitHub refuses. */
function namesToAsk({ opener }: ReviewEvidence, reviewers: readonly string[]): string[] {
  const names = reviewers.map((name) => name.trim().replace(/^@/, ''));
  return names.filter((name) => !opener || nameOf(name) !== accountOf(opener));
}

/** What the comment says of it. */
export function fallbackNote({ reviewers, at }: Fallback, settings: NonNullable<ReviewSettings['fallback']>): string {
  const why = settings.after === undefined ? 'before the deadline' : 'in time';
  return `Nobody who may review did ${why}, so ${reviewers.join(', ')} ${reviewers.length === 1 ? 'was' : 'were'} asked for a review on ${at.slice(0, 10)}.`;
}

/** The review's state where the fallback could not be asked: it says why in place of saying that it was. */
export function withoutFallback({ fallback: _, notes = [], ...review }: ReviewReport, why: string): ReviewReport {
  // The sentence about the fallback is the last one.
  return { ...review, notes: [...notes.slice(0, -1), why] };
}
