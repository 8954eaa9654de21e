/** GitHub fails at one request after another, in every way: what stands afterwards is right, or red. */
import { afterAll, expect, test } from '@jest/globals';
import { Random } from '../review/random.js';
import { type Case, casesOf, nameOf, oracleOf, planOf } from './cases.js';
import { coincidences, misfortunes } from './catalogue.js';
import { type Scene, scenes } from './scenes.js';
import { Stage } from './stage.js';

const count = Number(process.env.ENDURANCE_RUNS ?? 150);
const seed = Number(process.env.ENDURANCE_SEED ?? 1);

const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.end();
});

async function open(scene: Scene): Promise<Stage> {
  const stage = await Stage.of(scene);
  stages.push(stage);
  return stage;
}

async function wrongs(one: Case, random: Random): Promise<string[]> {
  const { stage, misfortune } = one;
  const oracle = await oracleOf(one);
  stage.reset();
  const world = { limits: misfortune.hangs ? { request: 60 } : {} };
  const run = await stage.run(stage.event, planOf(one, random), world);
  const found = stage.wrongs(run, oracle);
  // What is wrong already need not be asked for again.
  return found.length > 0 ? found : await stage.wrongsAtRest(oracle);
}

/** What long runs found wrong once. */
const mended: readonly (readonly [scene: string, named: string])[] = [
  ['the approver wrote a part', 'meanwhile the last commit is taken back'],
  ['by REST: changes requested on the second page of reviews', '404'],
  ['green, then changes requested', 'a value that is missing'],
];

test.each(mended)(
  '%s, and %s: right, wherever it happens',
  async (scene, named) => {
    const stage = await open(scenes.find(({ name }) => name === scene)!);
    const cases = [...casesOf([stage])].filter(({ misfortune }) => misfortune.name === named);
    expect(cases.length).toBeGreaterThan(3);
    const failures: string[] = [];
    for (const one of cases)
      for (const wrong of await wrongs(one, new Random(seed))) failures.push(`${nameOf(one)}: ${wrong}`);
    expect(failures).toEqual([]);
  },
  120_000,
);

test(`${count} runs with a fault: no wrong green, no lost and no second comment, the right exit code`, async () => {
  const played: Stage[] = [];
  for (const scene of scenes) played.push(await open(scene));
  const random = new Random(seed);
  const all = [...casesOf(played)];
  const order = all.map((_, index) => index);
  const failures: string[] = [];
  for (let done = 0; done < count; done++) {
    const left = order.length - (done % order.length);
    const pick = random.below(left);
    const index = order[pick]!;
    order[pick] = order[left - 1]!;
    order[left - 1] = index;
    const one = all[index]!;
    for (const wrong of await wrongs(one, random)) failures.push(`${nameOf(one)}: ${wrong}`);
  }
  if (process.env.ENDURANCE_RUNS) {
    process.stderr.write(
      `${count} runs of ${all.length} kinds (${scenes.length} scenes, ${misfortunes.length} faults, ${coincidences.length} coincidences)\n`,
    );
  }
  expect(failures).toEqual([]);
}, 7_200_000);
