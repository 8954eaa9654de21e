/** What each approval is worth: whose latest word counts, and whether it was given for the text that stands now. */
import type { ReviewSettings } from '../config/settings.js';
import type { DiscardReason } from '../model/report.js';
import type { Person, Review, ReviewEvidence } from './evidence.js';
import { accountOf, nameOf, type Standing } from './people.js';

export interface Approvals {
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly string[];
  /** People named in `review.required` whose approval is missing. */
  readonly missing: readonly string[];
  readonly discarded: readonly { readonly login: string; readonly reason: DiscardReason }[];
}

type Decision = 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';

/** One person's reviews that decide something, oldest first. */
interface Voice {
  readonly person: Person;
  readonly decisions: { readonly state: Decision; readonly review: Review }[];
}

const decisive: ReadonlySet<string> = new Set<Decision>(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** Judges all reviews. A request for changes stands until its author approves or it is dismissed, whatever is pushed. */
export function approvals(
  evidence: Pick<ReviewEvidence, 'reviews' | 'head' | 'reviewed'>,
  settings: Pick<ReviewSettings, 'required'>,
  standing: (person: Person) => Standing,
): Approvals {
  const approvedBy: string[] = [];
  const changesRequestedBy: string[] = [];
  const discarded: { login: string; reason: DiscardReason }[] = [];
  const approved = new Set<string>();

  for (const { person, decisions } of voices(evidence.reviews)) {
    const login = person?.login ?? 'ghost';
    const latest = decisions[decisions.length - 1]!;
    const worth = standing(person);
    // Where it is unknown whether somebody is eligible, their approval does not open the gate and their request keeps it shut.
    if (latest.state === 'CHANGES_REQUESTED' && (worth === null || worth === 'unknown')) changesRequestedBy.push(login);
    const reason = flaw(decisions, worth, evidence);
    if (reason) discarded.push({ login, reason });
    else if (latest.state === 'APPROVED' && person) {
      approvedBy.push(login);
      approved.add(accountOf(person));
    }
  }
  const missing = settings.required.filter((name) => !approved.has(nameOf(name)));
  return { approvedBy, changesRequestedBy, missing, discarded };
}

/** Why a person's last approval does not count; null where it does, or where there is none to discard. */
function flaw(
  decisions: Voice['decisions'],
  standing: Standing,
  evidence: Pick<ReviewEvidence, 'head' | 'reviewed'>,
): DiscardReason | null {
  const latest = decisions[decisions.length - 1]!;
  if (latest.state === 'CHANGES_REQUESTED' && !decisions.some(({ state }) => state === 'APPROVED')) return null;
  if (standing !== null) return standing === 'unknown' ? 'not-eligible' : standing;
  if (latest.state === 'CHANGES_REQUESTED') return 'superseded';
  if (latest.state === 'DISMISSED') return 'dismissed';
  return isFresh(latest.review, evidence) ? null : 'stale';
}

/** Whether every postmortem still reads as it did in the commit that the review was given for. */
function isFresh(review: Review, { head, reviewed }: Pick<ReviewEvidence, 'head' | 'reviewed'>): boolean {
  const then = review.commit === null ? undefined : reviewed.get(review.commit);
  return then !== undefined && [...head].every(([path, blob]) => then.get(path) === blob);
}

/** The decisive reviews by person, in the order of each person's latest. Reviews of accounts that are gone stay apart. */
function voices(reviews: readonly Review[]): readonly Voice[] {
  const byAccount = new Map<string, Voice>();
  const ordered = reviews
    .map((review, index) => ({ review, index, state: review.state.toUpperCase(), at: Date.parse(review.submittedAt) }))
    // What decides nothing may have no time, which would upset the order of the rest.
    .filter(({ state }) => decisive.has(state))
    .sort((a, b) => a.at - b.at);
  for (const { review, index, state } of ordered) {
    const key = review.author ? accountOf(review.author) : `ghost ${index}`;
    const voice = byAccount.get(key) ?? { person: review.author, decisions: [] };
    voice.decisions.push({ state: state as Decision, review });
    byAccount.delete(key);
    byAccount.set(key, voice);
  }
  return [...byAccount.values()];
}

/** The commits whose postmortems must be read to judge the reviews. */
export function commitsToRead(reviews: readonly Review[]): readonly string[] {
  const commits = voices(reviews).map(({ decisions }) => decisions[decisions.length - 1]!);
  return [...new Set(commits.filter(({ state }) => state === 'APPROVED').map(({ review }) => review.commit))].filter(
    (commit) => commit !== null,
  );
}
