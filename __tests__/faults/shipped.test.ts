/** The shipped bundle, started as a runner starts it, meets each kind of fault at each kind of request. */
import { afterAll, expect, test } from '@jest/globals';
import { runStep } from '../github/runner.js';
import { Random } from '../review/random.js';
import { type Case, casesOf, nameOf, oracleOf, planOf } from './cases.js';
import { scenes } from './scenes.js';
import { Stage } from './stage.js';

const count = Number(process.env.ENDURANCE_RUNS ?? 8);
const seed = Number(process.env.ENDURANCE_SEED ?? 1);
/** Most of a run is waiting, so some go on side by side. */
const AT_ONCE = 4;
/** More than the gate's own deadline, milliseconds. */
const TIMEOUT = 180_000;

const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.end();
});

/** Each fault once at each operation, then each for ever, then the rest; scenes take turns. */
function ordered(random: Random): Case[] {
  const all = [...casesOf(stages)];
  for (let left = all.length; left > 1; left--) {
    const pick = random.below(left);
    [all[pick], all[left - 1]] = [all[left - 1]!, all[pick]!];
  }
  const seen = new Set<string>();
  const isNew = ({ misfortune, site, mode }: Case): boolean => {
    const key = `${misfortune.name}\0${site.operation}\0${mode === 'always'}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const rank = new Map(all.map((one) => [one, isNew(one) ? Number(one.mode === 'always') : 2]));
  return all.sort((a, b) => rank.get(a)! - rank.get(b)!);
}

async function wrongs(one: Case, random: Random): Promise<string[]> {
  const { stage } = one;
  const oracle = await oracleOf(one);
  stage.reset();
  stage.github.clearRequests();
  stage.github.plan = stage.plan(planOf(one, random));
  const step = await runStep({
    github: stage.github,
    repository: stage.repository,
    event: stage.event,
    token: stage.token,
    inputs: stage.inputs,
    timeout: TIMEOUT,
  });
  const found = stage.wrongs(step, oracle);
  if (step.exitCode === null) found.push('it never ended');
  if (step.stderr !== '') found.push(`something on stderr: ${step.stderr}`);
  return found.length > 0 ? found : await stage.wrongsAtRest(oracle);
}

test(`${count} faults that the shipped bundle meets: no wrong green, no lost and no second comment`, async () => {
  for (const scene of scenes) stages.push(await Stage.of(scene));
  const random = new Random(seed);
  const cases = ordered(random).slice(0, count);
  const failures: string[] = [];
  // A stage is one world, in which only one run may go wrong at a time.
  const queues = stages.map((stage) => cases.filter((one) => one.stage === stage));
  const played = queues.values();
  const lane = async (): Promise<void> => {
    for (const queue of played) {
      for (const one of queue) for (const wrong of await wrongs(one, random)) failures.push(`${nameOf(one)}: ${wrong}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (process.env.ENDURANCE_RUNS) {
    const kinds = new Set(cases.map(({ misfortune, site }) => `${misfortune.name}\0${site.operation}`));
    process.stderr.write(`${cases.length} runs of the bundle, ${kinds.size} pairs of a fault and a request\n`);
  }
  expect(failures).toEqual([]);
}, 7_200_000);
