/**
 * Random histories of a pull request: each step is told to the oracle as what people did, and kept here as what
 * GitHub's API would show of it afterwards.
 */
import type { ReviewSettings } from '../../src/config/settings.js';
import { bindingOf, checklistBlock } from '../../src/review/checklist.js';
import type {
  Commit,
  Edit,
  OwnComment,
  Permission,
  Person,
  Review,
  ReviewEvidence,
  Written,
} from '../../src/review/state.js';
import { reviewState } from '../../src/review/state.js';
import { Oracle, type Rules, type Shown, type Who } from './oracle.js';
import type { Random } from './random.js';

const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'helper[bot]'];
export const items = [
  { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
  { id: 'blameless', text: 'It is blameless' },
];
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
    items: items.map(({ id }) => id),
    requireChecklist: random.percent(60),
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
    requireChecklist: rules.requireChecklist,
    ...(fallback.length > 0 ? { fallback: { after: 60, reviewers: fallback } } : {}),
  };

  const oracle = new Oracle(rules);
  const opener = spelled(random, rules.opener);
  const commits: Commit[] = [];
  const reviews: Review[] = [];
  const trees = new Map<string, Map<string, string | null>>();
  let head = new Map<string, string | null>(paths.map((path) => [path, null]));
  let sha = '';
  let clock = Date.parse('2026-03-01T08:00:00Z');
  let count = 0;

  const push = (): void => {
    sha = `c${commits.length}`;
    const touched = random.percent(60);
    head = new Map(head);
    if (touched) head.set(random.one(paths), `b10b${random.below(4)}`);
    trees.set(sha, head);
    const author = random.one([rules.opener, rules.opener, rules.opener, 'bob', 'carol', 'nobody', 'helper[bot]']);
    const committer = random.one([author, author, 'web-flow', random.one(people)]);
    oracle.hear({
      is: 'push',
      sha,
      author,
      committer,
      touched,
      text: paths.map((path) => head.get(path) ?? `gone ${path}`),
    });
    commits.push({
      sha,
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

  const gate = { login: 'postmortem-gate', bot: true };
  const revisions: { editor: Person; at: string; body: string | null }[] = [];
  const papers: { id: number; who: Who; edits: { editor: Person; at: string; body: string }[]; isReview: boolean }[] =
    [];
  const goneHistories = new Set<number>();
  const renderings: string[] = [];

  const tick = (): string => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const evidence = (): ReviewEvidence => ({
    headSha: sha,
    opener,
    draft: rules.draft,
    openedAt: '2026-03-01T08:00:00Z',
    commits,
    reviews: [...reviews, ...papers.filter(({ isReview }) => isReview).map(asReview)],
    requested: [],
    permissions,
    teams: new Map([['org/staff', teamReadable ? team : null]]),
    head,
    reviewed: trees,
    own: revisions.length === 0 ? [] : [sticky()],
    comments: papers.filter(({ isReview }) => !isReview).map(asWritten),
  });
  const sticky = (): OwnComment => {
    const last = revisions.at(-1)!;
    const edits: Edit[] = revisions.map(({ editor, at, body }) => ({ editor, editedAt: at, body }));
    return {
      id: 7,
      author: gate,
      body: last.body ?? shown,
      createdAt: revisions[0]!.at,
      edits: edits.length === 1 && last.body !== null ? [] : edits,
    };
  };
  const asWritten = ({ id, who, edits }: (typeof papers)[number]): Written => ({
    author: spelled(random, who),
    body: edits.at(-1)!.body,
    createdAt: edits[0]!.at,
    edits: goneHistories.has(id)
      ? null
      : edits.length === 1
        ? []
        : edits.map(({ editor, at, body }) => ({ editor, editedAt: at, body })),
  });
  const asReview = (paper: (typeof papers)[number]): Review => ({
    ...asWritten(paper),
    id: `paper ${paper.id}`,
    state: 'COMMENTED',
    commit: sha,
    submittedAt: paper.edits[0]!.at,
  });

  /** What stands in the gate's comment, whether or not its history still says so. */
  let shown = '';
  const content = (): string => bindingOf(head);
  const gateWrites = (): void => {
    const report = reviewState(evidence(), settings, items, rules.approvals, clock);
    const boxes = report.checklist.map(({ id, text, tickedBy }) => ({
      id,
      text: tickedBy ? `${text} ✓ by ${tickedBy}` : text,
      isTicked: tickedBy !== null,
    }));
    // A slow run writes what it read long ago.
    const fresh = `Postmortems\n\n${checklistBlock(boxes, content())}\n\nThe end.`;
    const body = renderings.length > 0 && random.percent(25) ? random.one(renderings) : fresh;
    renderings.push(body);
    if (body === shown) return;
    shown = body;
    const number = revisions.push({ editor: gate, at: tick(), body }) - 1;
    oracle.hear({ is: 'list', number, text: markerOf(body), shows: boxesOf(body) });
  };
  const editOurs = (): void => {
    if (revisions.length === 0) return;
    const who = random.percent(5) ? 'ghost 0' : random.one(people);
    let body = shown;
    const kind = random.below(20);
    if (kind === 0) body = 'This comment was replaced.';
    else if (kind === 1) body = body.replace('It is blameless', 'It is long enough');
    else if (kind === 2) body = revisions[random.below(revisions.length)]!.body ?? body;
    else if (kind === 3) body = `${body}\n\nRead by ${who}.`;
    else if (kind === 4) body = body.replaceAll('\n', '\r\n');
    if (kind !== 2) for (let n = random.one([1, 1, 1, 2]); n > 0; n--) body = flipped(body, random);
    if (body === shown) return;
    shown = body;
    const at = tick();
    const number = revisions.push({ editor: spelled(random, who), at, body }) - 1;
    const written = listOf(revisions.findLast(({ editor }) => editor === gate)?.body ?? '');
    const readsAsWritten = written !== '' && listOf(body) === written;
    oracle.hear({ is: 'edit', number, who, at: clock, shows: boxesOf(body), readsAsWritten });
  };
  const writeOwn = (): void => {
    const id = papers.length + 1;
    const who = random.one(people);
    const text = random.percent(80) ? content() : random.one(['b10b0', 'b10b1', '']);
    const boxes = items.map((item) => ({ ...item, isTicked: random.percent(60) }));
    const body = `Read it.\n\n${checklistBlock(boxes, text)}`;
    papers.push({ id, who, edits: [{ editor: spelled(random, who), at: tick(), body }], isReview: random.percent(30) });
    for (const { id: item, isTicked } of boxes) {
      if (isTicked) oracle.hear({ is: 'own', comment: id, who, at: clock, item, on: true, text });
    }
  };
  const editOwn = (): void => {
    const paper = papers.at(random.below(papers.length + 1));
    if (!paper) return;
    const { id, who, edits } = paper;
    const kind = random.below(10);
    if (kind === 0) {
      papers.splice(papers.indexOf(paper), 1, { ...paper, id: -id, edits: [{ ...edits[0]!, body: 'Sorry.' }] });
      oracle.hear({ is: 'removal', comment: id });
    } else if (kind === 1) {
      goneHistories.add(id);
      oracle.hear({ is: 'blindness', comment: id });
    } else if (kind === 2) {
      const other = random.one(people.filter((one) => one !== who));
      const body = random.percent(50) ? flipped(edits.at(-1)!.body, random) : `${edits.at(-1)!.body}\n\n+1`;
      edits.push({ editor: spelled(random, other), at: tick(), body });
      oracle.hear({ is: 'meddling', comment: id });
    } else {
      const before = edits.at(-1)!.body;
      const body = flipped(before, random);
      edits.push({ editor: spelled(random, who), at: tick(), body });
      const was = new Map(boxesOf(before).map(({ item, on }) => [item, on]));
      for (const { item, on } of boxesOf(body)) {
        if (was.get(item) !== on) {
          oracle.hear({ is: 'own', comment: id, who, at: clock, item, on, text: markerOf(body) });
        }
      }
    }
  };
  const eraseOne = (): void => {
    const number = random.below(revisions.length + 1);
    if (!revisions[number] || !random.percent(40)) return;
    revisions[number] = { ...revisions[number], body: null };
    oracle.hear({ is: 'erasure', number });
  };

  push();
  for (let step = random.below(24); step > 0; step--) {
    if (random.percent(70)) clock += random.below(3) * 1000;
    const kind = random.below(20);
    if (kind < 3) push();
    else if (kind < 7) review();
    else if (kind < 8) {
      const at = random.below(reviews.length + 1);
      const one = reviews[at];
      if (!one || !/approved|changes/i.test(one.state)) continue;
      reviews[at] = { ...one, state: 'DISMISSED' };
      oracle.hear({ is: 'dismissal', id: Number(one.id) });
    } else if (kind < 9 && commits.length > 1) {
      const lost = random.one(commits).sha;
      if (lost === sha) continue;
      trees.delete(lost);
      oracle.hear({ is: 'loss', sha: lost });
    } else if (kind < 12) gateWrites();
    else if (kind < 16) editOurs();
    else if (kind < 17) writeOwn();
    else if (kind < 19) editOwn();
    else eraseOne();
  }
  return { oracle, evidence: evidence(), settings, waivedErrors: rules.waived };
}

/** The boxes that a reader of a body sees, by a look at its lines. */
function boxesOf(body: string): Shown {
  return [...body.matchAll(/^- \[([ xX])\] <!-- item:(\S+) -->/gm)].map(([, box, item]) => ({
    item: item!,
    on: box !== ' ',
  }));
}

/** The list's words, from its marker on, without what stands in the boxes. */
function listOf(body: string): string {
  const lines = body.split(/\r?\n/);
  const isList = (line: string): boolean => /^(<!-- postmortem-gate|- \[)/.test(line);
  return lines
    .filter(isList)
    .join('\n')
    .replace(/^- \[.\]/gm, '- [ ]');
}

const markerOf = (body: string): string => /gate-checklist (\S*) -->/.exec(body)?.[1] ?? '';

/** As a click on one of the boxes does; GitHub writes a small x, people write either. */
function flipped(body: string, random: Random): string {
  const boxes = [...body.matchAll(/^- \[[ xX]\]/gm)];
  if (boxes.length === 0) return body;
  const { index } = random.one(boxes);
  const isTicked = body[index + 3] !== ' ';
  return `${body.slice(0, index + 3)}${isTicked ? ' ' : random.one(['x', 'x', 'X'])}${body.slice(index + 4)}`;
}
