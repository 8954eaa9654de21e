/** Random faults at random requests, while people push and review: never a wrong green, and a clean run sets all right. */
import { expect, test } from '@jest/globals';
import { Events } from '../github/events.js';
import type { Fault } from '../github/faults.js';
import { symlink } from '../github/objects.js';
import { TestGitHub } from '../github/server.js';
import { step } from './step.js';

const runs = Number(process.env.FAULT_RUNS ?? 15);
const firstSeed = Number(process.env.FAULT_SEED ?? 1);

/** mulberry32 */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const faults: readonly Fault[] = [
  { kind: 'hang' },
  { kind: 'reset' },
  { kind: 'store-then-reset' },
  { kind: 'store-then-answer', status: 502 },
  { kind: 'answer', status: 500 },
  { kind: 'answer', status: 502, body: '<html>' },
  { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
  { kind: 'answer', status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' },
  { kind: 'answer', status: 404, body: '{"message":"Not Found"}' },
  { kind: 'truncate' },
  { kind: 'cut' },
  { kind: 'empty' },
  { kind: 'html' },
  { kind: 'blank' },
  { kind: 'drop-link' },
  { kind: 'lag', reads: 2 },
];

const path = 'postmortems/a.md';
const inputs = { 'required-approvals': '1', 'fail-on': 'never' };

/** A pull request with one postmortem, one peer, and a book of what the gate must say of its head. */
async function stage(seed: number) {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const github = await TestGitHub.start();
  const { hub } = github;
  const repository = hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  hub.push(repository, 'outage', { [path]: '# Zero\n' });
  const pull = hub.openPull(repository, 'outage', { author: hub.user('grace') });
  const linus = hub.user('linus');
  hub.collaborator(repository, linus, 'write');
  const token = github.token(repository);
  let version = 0;
  let approved: number | null = null;
  let isSound = true;
  const acts = [
    () => {
      isSound = next() < 0.7;
      hub.push(repository, 'outage', { [path]: isSound ? `# Version ${++version}\n` : symlink(`${++version}`) });
    },
    () => {
      hub.push(repository, 'outage', { 'src/a.ts': String(next()) });
    },
    () => {
      hub.review(pull, linus, 'APPROVED');
      approved = version;
    },
    () => {
      const last = pull.reviews.at(-1);
      if (last === undefined) return;
      hub.dismiss(last);
      pull.updatedAt = hub.now();
      approved = null;
    },
  ];
  return {
    github,
    repository,
    next,
    pick,
    act: () => pick(acts)(),
    expected: () => (!isSound ? 'failure' : approved === version ? 'success' : 'pending'),
    state: () => repository.statuses.filter(({ sha }) => sha === pull.head.sha).at(-1)?.state,
    own: () => repository.comments.filter(({ author }) => author === hub.actions).map(({ body }) => body),
    headSha: () => pull.head.sha,
    run: (runId: number) => {
      const event = new Events(github, repository).pullRequest(pull);
      return step({ github, repository, event, token, inputs, runId, world: { limits: { request: 150 } } });
    },
  };
}

async function faultyStory(seed: number): Promise<void> {
  const { github, next, pick, act, expected, state, own, headSha, run } = await stage(seed);
  try {
    const rate = pick([0.02, 0.1, 0.3, 0.6]);
    for (let i = 1; i <= 4; i++) {
      act();
      const before = state();
      github.plan = () => (next() < rate ? pick(faults) : undefined);
      await run(i);
      // Green only where it is right, or where it stood before anything could be written.
      if (state() === 'success' && expected() !== 'success') expect([seed, before]).toEqual([seed, 'success']);
    }
    github.plan = () => undefined;
    await run(9);
    expect([seed, state(), own()]).toEqual([seed, expected(), [expect.stringContaining(headSha())]]);
    github.clearRequests();
    await run(10);
    expect([seed, github.writes.map(({ path: at }) => at)]).toEqual([seed, []]);
  } finally {
    await github.stop();
  }
}

/** People act at any request of runs that are under way, and each act starts a run of its own. */
async function crowdedStory(seed: number): Promise<void> {
  const { github, next, act, expected, state, own, headSha, run } = await stage(seed);
  try {
    const under: Promise<unknown>[] = [];
    let acts = 0;
    github.plan = () => {
      if (acts < 4 && next() < 0.15) {
        acts++;
        act();
        // The event comes once the request that is being answered is through.
        under.push(new Promise((done) => setImmediate(done)).then(() => run(10 + acts)));
      }
      return undefined;
    };
    under.push(run(1), run(2));
    for (let i = 0; i < under.length; i++) await under[i];
    expect([seed, state(), own()]).toEqual([seed, expected(), [expect.stringContaining(headSha())]]);
  } finally {
    await github.stop();
  }
}

test(`${runs} stories with faults come to rest in the right verdict and one comment`, async () => {
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) await faultyStory(seed);
}, 3_600_000);

test(`${runs} stories of runs at the same time come to rest in the right verdict and one comment`, async () => {
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) await crowdedStory(seed);
}, 3_600_000);
