/** The state of a pull request's review: evidence in, report out; the clock is an input. */
import type { ReviewSettings } from '../config/settings.js';
import type { ReviewItem } from '../model/check.js';
import type { ReviewReport } from '../model/report.js';
import { approvals } from './approvals.js';
import { bindingOf } from './checklist.js';
import type { ReviewEvidence } from './evidence.js';
import { fallback, fallbackNote } from './fallback.js';
import { contributors, standings, teamsToRead } from './people.js';
import { carriedTicks, tickedItems } from './ticks.js';

export type * from './evidence.js';

/**
 * Judges the review of one pull request.
 *
 * @param items the profile's questions to reviewers; the settings' own replace them
 * @param asked independent approvals: what the settings ask for, and at least 1 where a waived error waits for one
 * @param now milliseconds since the epoch, by the server's clock
 */
export function reviewState(
  evidence: ReviewEvidence,
  settings: ReviewSettings,
  items: readonly ReviewItem[],
  asked: number,
  now: number,
): ReviewReport {
  const standing = standings(evidence, settings);
  const found = approvals(evidence, settings, standing);
  const { unlinked } = contributors(evidence);
  // Whoever wrote an unlinked commit may be one of those who approve: one approval more proves an independent one.
  const need = asked > 0 && unlinked !== null ? asked + 1 : asked;
  const have = found.approvedBy.length;
  const checklist = tickedItems(settings.checklist ?? items, evidence, standing);
  const carried = carriedTicks(evidence.own);

  const required = need > 0 || settings.required.length > 0 || settings.requireChecklist;
  const complete =
    have >= need &&
    found.missing.length === 0 &&
    (!settings.requireChecklist || checklist.every(({ tickedBy }) => tickedBy !== null));
  const isBlocked = found.changesRequestedBy.length > 0;
  const state = isBlocked ? 'changes-requested' : !required ? 'not-required' : complete ? 'approved' : 'waiting';
  const asking = fallback(evidence, settings, state, standing, now);
  const isOpen = checklist.some(({ tickedBy }) => tickedBy === null);
  const said = [
    ...(state === 'waiting' && have < need ? waitingNotes(settings, asked, isOpen) : []),
    ...notes(evidence, settings, need > asked ? unlinked : null),
  ];
  if (asking && state === 'waiting') said.push(fallbackNote(asking, settings.fallback!));
  return {
    state,
    have,
    need,
    approvedBy: [...found.approvedBy],
    missing: [...found.missing],
    changesRequestedBy: [...found.changesRequestedBy],
    discarded: [...found.discarded],
    checklist: [...checklist],
    binding: bindingOf(evidence.head),
    ...(carried.length === 0 ? {} : { carried: [...carried] }),
    ...(asking ? { fallback: asking } : {}),
    notes: said,
  };
}

/** So many are named; the rest stands in the config. */
const MOST_NAMED = 10;

const ACCESS = {
  write: 'people with write access',
  read: 'people with read access',
  anyone: 'anyone who wrote no part of the text',
} as const;

/** Who may give the approval that is waited for, and what else it takes. */
function waitingNotes(settings: ReviewSettings, asked: number, isOpen: boolean): string[] {
  const said = [eligibleNote(settings)];
  if (asked > settings.approvals) said.push('It takes one because the author waived a point of the checklist.');
  if (settings.requireChecklist && isOpen) said.push('Every question below has to be ticked, too.');
  return said;
}

/** Whom an author may ask. */
const eligibleNote = (settings: ReviewSettings): string => `Approvals count from ${whoCounts(settings)}.`;

function whoCounts({ reviewers, required, fallback }: ReviewSettings): string {
  if (reviewers === 'anyone') return ACCESS.anyone;
  const isList = typeof reviewers !== 'string';
  const named = [...(isList ? reviewers : []), ...required, ...(fallback?.reviewers ?? [])];
  const logins = [...new Set(named.map((name) => name.trim().replace(/^@/, '')))];
  const all = [...(isList ? [] : [ACCESS[reviewers]]), ...logins];
  const rest = all.length - MOST_NAMED;
  return rest > 0 ? `${all.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : all.join(', ');
}

function notes(evidence: ReviewEvidence, settings: ReviewSettings, unlinked: string | null): string[] {
  const said = teamsToRead(settings)
    .filter((team) => !evidence.teams.get(team))
    .map(
      (team) =>
        `The members of ${team} cannot be read with this token, so only people named by login count. Give an App token with “Members: read”, or name the people.`,
    );
  if (unlinked) {
    said.push(
      `Commit ${unlinked.slice(0, 7)} changes a postmortem and the e-mail address of its author or committer belongs to no account, so a reviewer may have written it: one approval more is needed. Or add the address to that person's account, or amend the commit.`,
    );
  }
  return said;
}
