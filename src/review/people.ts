/** Who somebody is to a pull request: independent of its text or not, and eligible to review or not. */
import type { ReviewSettings } from '../config/settings.js';
import type { DiscardReason } from '../model/report.js';
import type { Permission, Person, ReviewEvidence } from './evidence.js';

type Bystander = Extract<DiscardReason, 'author' | 'contributor' | 'bot' | 'ghost' | 'not-eligible'>;

/** `null`: a review of theirs counts. `unknown`: only whether they are eligible could not be found out. */
export type Standing = Bystander | 'unknown' | null;

type Known = NonNullable<Person>;

/** Permissions from which on a review counts. `read` says little on a public repository: GitHub grants it to all. */
const allowed: Record<'write' | 'read', ReadonlySet<Permission>> = {
  write: new Set(['admin', 'maintain', 'write']),
  read: new Set(['admin', 'maintain', 'write', 'triage', 'read']),
};

const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '');

/** REST writes `name[bot]` where GraphQL writes `name` and a type; people cannot have brackets in their login. */
export const isBot = (person: Known): boolean => person.bot || /\[bot\]$/i.test(person.login);

/** One key per account, however an API spells it. A bot and a person of the same name are two accounts. */
export const accountOf = (person: Known): string => (isBot(person) ? `${bare(person.login)}[bot]` : bare(person.login));

/** GitHub itself commits as this account for what people do on its pages. */
export const webFlow: Known = { login: 'web-flow', bot: false };
const isWebFlow = (person: Known): boolean => bare(person.login) === webFlow.login;

/** A name of a config: `alice`, `@alice` or `@org/team`, as a key. */
export const nameOf = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

export const isTeam = (name: string): boolean => name.includes('/');

/** The names of teams in the settings as keys of `ReviewEvidence.teams`. */
export function teamsToRead(settings: ReviewSettings): readonly string[] {
  return [...new Set(named(settings).filter(isTeam).map(nameOf))];
}

/** Everybody whom the settings name: each of them is eligible. */
function named(settings: ReviewSettings): readonly string[] {
  const reviewers = typeof settings.reviewers === 'string' ? [] : settings.reviewers;
  return [...reviewers, ...settings.required, ...(settings.fallback?.reviewers ?? [])];
}

/** Accounts that wrote a postmortem of this pull request, and whether somebody unknown may have. */
export function contributors(evidence: Pick<ReviewEvidence, 'commits'>): {
  readonly accounts: ReadonlySet<string>;
  /** The first commit that changes a postmortem and whose author or committer is nobody known. */
  readonly unlinked: string | null;
} {
  const accounts = new Set<string>();
  let unlinked: string | null = null;
  for (const commit of evidence.commits) {
    if (commit.changesPostmortem === false) continue;
    const { author, committer } = commit;
    for (const person of [author, committer]) if (person && !isWebFlow(person)) accounts.add(accountOf(person));
    // GitHub commits for people and writes nothing: as an author it stands for somebody unknown.
    if (!author || isWebFlow(author) || !committer) unlinked ??= commit.sha;
  }
  return { accounts, unlinked };
}

/** Says of anybody what a review or a tick of theirs is worth. */
export function standings(
  evidence: Pick<ReviewEvidence, 'opener' | 'commits' | 'permissions' | 'teams'>,
  settings: ReviewSettings,
): (person: Person) => Standing {
  const opener = evidence.opener && accountOf(evidence.opener);
  const { accounts } = contributors(evidence);
  return (person) => {
    if (person === null) return 'ghost';
    if (isBot(person)) return 'bot';
    const account = accountOf(person);
    if (account === opener) return 'author';
    if (accounts.has(account)) return 'contributor';
    const eligible = eligibility(account, evidence, settings);
    return eligible === 'yes' ? null : eligible === 'no' ? 'not-eligible' : 'unknown';
  };
}

function eligibility(
  account: string,
  evidence: Pick<ReviewEvidence, 'permissions' | 'teams'>,
  settings: ReviewSettings,
): 'yes' | 'no' | 'unknown' {
  if (settings.reviewers === 'anyone') return 'yes';
  let unknown = false;
  for (const name of named(settings).map(nameOf)) {
    if (name === account) return 'yes';
    if (!isTeam(name)) continue;
    const members = evidence.teams.get(name);
    if (members?.some((member) => bare(member) === account)) return 'yes';
    unknown ||= members === undefined || members === null;
  }
  if (typeof settings.reviewers === 'string') {
    const permission = evidence.permissions.get(account) ?? 'unknown';
    if (allowed[settings.reviewers].has(permission)) return 'yes';
    unknown ||= permission === 'unknown';
  }
  return unknown ? 'unknown' : 'no';
}
