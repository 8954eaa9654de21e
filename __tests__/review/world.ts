/**
 * Random histories of a pull request: each step is told to the oracle as what people did, and kept here as what
 * GitHub's API would show of it afterwards.
 */
import type { ReviewSettings } from '../../src/config/settings.js';
import type { Commit, Permission, Person, Review, ReviewEvidence } from '../../src/review/state.js';
import { Oracle, type Rules, type Who } from './oracle.js';
import type { Random } from './random.js';

const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'helper[bot]'];
const paths = ['postmortems/db.md', 'postmortems/dns.md'];

export interface World {
  oracle: Oracle;
  evidence: ReviewEvidence;
  settings: ReviewSettings;
  waivedErrors: boolean;
}

/** As some API spells an account. */
function spelled(random: Random, who: Who): Person {
  if (who.startsWith('ghost')) return null;
  const login = random.percent(20)
    ? who.toUpperCase()
    : random.percent(20)
      ? who[0]!.toUpperCase() + who.slice(1)
      : who;
  if (!who.endsWith('[bot]')) return { login, bot: false };
  return random.percent(50) ? { login: login.slice(0, -5), bot: true } : { login, bot: random.percent(50) };
}

const committed = (random: Random, who: Who): Person => (who === 'nobody' ? null : spelled(random, who));

export function randomWorld(random: Random): World {
  const permissions = new Map<string, Permission>();
  const levels: Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unknown'];
  for (const who of people) permissions.set(who, random.one(levels));
  const teamReadable = random.percent(70);
  const team = people.filter((who) => !who.endsWith('[bot]') && random.percent(40));
  const mode = random.one(['write', 'write', 'read', 'anyone', 'named'] as const);
  const names = people.filter((who) => !who.endsWith('[bot]') && random.percent(40));
  const withTeam = mode === 'named' && random.percent(50);
  const required = random.percent(25) ? people.slice(0, 5).filter(() => random.percent(30)) : [];
  const fallback = random.percent(20) ? ['erin'] : [];

  const enough: Record<string, Permission[]> = {
    write: ['admin', 'maintain', 'write'],
    read: ['admin', 'maintain', 'write', 'triage', 'read'],
  };
  const mayReview = new Set<Who>();
  const unsure = new Set<Who>();
  for (const who of people) {
    const listed = required.includes(who) || fallback.includes(who) || (mode === 'named' && names.includes(who));
    if (mode === 'anyone' || listed || enough[mode]?.includes(permissions.get(who)!)) mayReview.add(who);
    else if (withTeam && teamReadable && team.includes(who)) mayReview.add(who);
    else if (withTeam ? !teamReadable : mode !== 'named' && permissions.get(who) === 'unknown') unsure.add(who);
  }
  const rules: Rules = {
    opener: random.percent(5) ? 'helper[bot]' : 'alice',
    approvals: random.below(3),
    mode,
    mayReview,
    unsure,
    required,
    items: [],
    requireChecklist: false,
    waived: random.percent(20),
    draft: random.percent(10),
  };
  const settings: ReviewSettings = {
    approvals: rules.approvals,
    reviewers:
      mode === 'named'
        ? [...names.map((name) => (random.percent(30) ? `@${name}` : name)), ...(withTeam ? ['@Org/Staff'] : [])]
        : mode,
    required: required.map((name) => (random.percent(20) ? name.toUpperCase() : name)),
    requireChecklist: false,
    ...(fallback.length > 0 ? { fallback: { after: 60, reviewers: fallback } } : {}),
  };

  const oracle = new Oracle(rules);
  const commits: Commit[] = [];
  const reviews: Review[] = [];
  const trees = new Map<string, Map<string, string | null>>();
  let head = new Map<string, string | null>(paths.map((path) => [path, null]));
  let sha = '';
  let clock = Date.parse('2026-03-01T08:00:00Z');
  let count = 0;

  const push = (): void => {
    sha = `c${commits.length}`;
    const merge = random.percent(20);
    const touched = random.percent(60);
    head = new Map(head);
    if (touched) head.set(random.one(paths), `blob${random.below(4)}`);
    trees.set(sha, head);
    const author = random.one([rules.opener, rules.opener, rules.opener, 'bob', 'carol', 'nobody', 'helper[bot]']);
    const committer = random.one([author, author, 'web-flow', random.one(people)]);
    oracle.hear({ is: 'push', sha, author, committer, merge, touched, text: paths.map((path) => `${head.get(path)}`) });
    commits.push({
      sha,
      parents: merge ? 2 : 1,
      author: committed(random, author),
      committer: committed(random, committer),
      changesPostmortem: touched && random.percent(10) ? 'unknown' : touched,
    });
  };

  const review = (): void => {
    const id = count++;
    const who = random.percent(5) ? `ghost ${id}` : random.one(people);
    const says = random.one(['approve', 'approve', 'approve', 'reject', 'remark', 'draft'] as const);
    const of = random.percent(75) ? sha : random.one([...commits.map((commit) => commit.sha), 'unknown']);
    oracle.hear({ is: 'review', id, who, says, of });
    const state = { approve: 'APPROVED', reject: 'CHANGES_REQUESTED', remark: 'COMMENTED', draft: 'PENDING' }[says];
    reviews.push({
      id: String(id),
      author: spelled(random, who),
      state: random.percent(20) ? state.toLowerCase() : state,
      commit: of === 'unknown' ? random.one([null, 'unknown']) : of,
      submittedAt: new Date(clock).toISOString(),
      body: '',
      createdAt: new Date(clock).toISOString(),
      edits: [],
    });
  };

  push();
  for (let step = random.below(14); step > 0; step--) {
    if (random.percent(70)) clock += random.below(3) * 1000;
    const kind = random.below(10);
    if (kind < 3) push();
    else if (kind < 8) review();
    else if (kind < 9) {
      const at = random.below(reviews.length + 1);
      const one = reviews[at];
      if (!one || !/approved|changes/i.test(one.state)) continue;
      reviews[at] = { ...one, state: 'DISMISSED' };
      oracle.hear({ is: 'dismissal', id: Number(one.id) });
    } else if (commits.length > 1) {
      const lost = random.one(commits).sha;
      if (lost === sha) continue;
      trees.delete(lost);
      oracle.hear({ is: 'loss', sha: lost });
    }
  }
  const evidence: ReviewEvidence = {
    headSha: sha,
    opener: spelled(random, rules.opener),
    draft: rules.draft,
    openedAt: '2026-03-01T08:00:00Z',
    commits,
    reviews,
    requested: [],
    permissions,
    teams: new Map([['org/staff', teamReadable ? team : null]]),
    head,
    reviewed: trees,
    own: [],
    comments: [],
  };
  return { oracle, evidence, settings, waivedErrors: rules.waived };
}
