/** Whole stories on a GitHub that fails at one request in twenty come to the verdict of the same story without faults. */
import { expect, test } from '@jest/globals';
import { step } from '../adapters/step.js';
import { faulty, good } from '../e2e/story.js';
import type { WorkflowEvent } from '../github/events.js';
import { TestGitHub } from '../github/server.js';
import { Random } from '../review/random.js';
import { isAt, misfortunes } from './catalogue.js';
import { files, Telling } from './scenes.js';
import { judges, operationOf } from './stage.js';

const count = Number(process.env.ENDURANCE_RUNS ?? 6);
const firstSeed = Number(process.env.ENDURANCE_SEED ?? 1);
const path = 'postmortems/2026-02-11-checkout-outage.md';

/** One of two worlds in which the same happens; only one of them fails. */
class Life {
  verdict: string | undefined;
  hasNewGreen = false;
  #runs = 0;

  private constructor(
    readonly telling: Telling,
    readonly token: string,
    readonly faults: Random | null,
  ) {}

  static async begin(faults: Random | null): Promise<Life> {
    const github = await TestGitHub.start();
    const repository = github.hub.repository('ada/shop', files(undefined));
    const token = github.token(repository, undefined, Number.MAX_SAFE_INTEGER);
    return new Life(new Telling(github, repository, async () => {}), token, faults);
  }

  async run(event: WorkflowEvent): Promise<void> {
    const { github, repository } = this.telling;
    const { faults } = this;
    github.plan = (request) => {
      if (faults === null || !faults.percent(5)) return undefined;
      const site = { kind: request.kind, operation: operationOf(request) };
      return faults.one(misfortunes.filter((one) => isAt(one, site))).fault(faults);
    };
    const before = repository.statuses.length;
    const { outputs } = await step({
      github,
      repository,
      event,
      token: this.token,
      inputs: { 'required-approvals': '1', reviewers: 'write' },
      runId: ++this.#runs,
      world: { judges, limits: { request: 500 } },
    });
    this.verdict = outputs.verdict;
    this.hasNewGreen = repository.statuses.slice(before).some(({ state }) => state === 'success');
  }

  get state(): string | undefined {
    const { repository, pull } = this.telling;
    return repository.statuses.filter(({ sha }) => sha === pull.head.sha).at(-1)?.state;
  }

  get comments(): number {
    const { repository } = this.telling;
    return repository.comments.filter(({ author }) => author.type === 'Bot').length;
  }
}

/** What can happen next; each returns the event that it starts a run with. */
const happenings: readonly ((telling: Telling) => WorkflowEvent)[] = [
  (telling) => pushed(telling, { [path]: good }),
  (telling) => pushed(telling, { [path]: good.replace('Lessons learned', 'What we learned') }),
  (telling) => pushed(telling, { [path]: faulty }),
  (telling) => pushed(telling, { 'src/a.ts': `export const at = ${telling.hub.now().length};\n` }),
  (telling) => telling.approve(),
  (telling) => telling.approve(),
  (telling) => {
    const review = telling.hub.review(telling.pull, telling.grace, 'CHANGES_REQUESTED');
    return telling.events.review(telling.pull, review);
  },
  (telling) => {
    const review = telling.pull.reviews.at(-1);
    if (review === undefined) return tick(telling);
    telling.hub.dismiss(review);
    return telling.events.review(telling.pull, review, 'dismissed');
  },
  (telling) => {
    telling.chatter(1);
    return tick(telling);
  },
  tick,
];

function pushed(telling: Telling, changes: Readonly<Record<string, string>>): WorkflowEvent {
  telling.push(changes);
  return tick(telling);
}

function tick(telling: Telling): WorkflowEvent {
  return telling.events.pullRequest(telling.pull, 'synchronize');
}

async function wrongs(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const calm = await Life.begin(null);
  const stormy = await Life.begin(new Random(seed + 1_000_000));
  const found: string[] = [];
  const both = async (happen: (telling: Telling) => WorkflowEvent, name: string) => {
    for (const life of [calm, stormy]) await life.run(happen(life.telling));
    const isGreen = calm.verdict === 'pass' || calm.verdict === 'none';
    if (stormy.hasNewGreen && !isGreen) found.push(`${name}: a green status, where the verdict is ${calm.verdict}`);
  };
  const text = random.one([good, faulty]);
  await both((telling) => {
    telling.open(text);
    return telling.events.pullRequest(telling.pull);
  }, 'opened');
  const steps = 3 + random.below(5);
  for (let at = 0; at < steps; at++) await both(random.one(happenings), `step ${at + 1}`);
  // The schedule comes by until all is said; the faults go on.
  const isSettled = () => stormy.verdict === calm.verdict && stormy.state === calm.state && stormy.comments === 1;
  for (let again = 0; again < 10 && !isSettled(); again++) await stormy.run(tick(stormy.telling));
  if (!isSettled()) {
    found.push(
      `${stormy.verdict}, ${stormy.state}, ${stormy.comments} comments instead of ${calm.verdict}, ${calm.state}`,
    );
  }
  for (const { telling } of [calm, stormy]) await telling.github.stop();
  return found;
}

test(`${count} stories with 5 % faults come to the verdict without faults`, async () => {
  const failures: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    for (const wrong of await wrongs(seed)) failures.push(`story ${seed}: ${wrong}`);
  }
  expect(failures).toEqual([]);
}, 7_200_000);
