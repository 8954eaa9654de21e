/** GitHub fails at one request after another, in every way: what stands afterwards is right, or red. */
import { afterAll, expect, test } from '@jest/globals';
import { Random } from '../review/random.js';
import { isAt, type Misfortune, misfortunes } from './catalogue.js';
import { scenes } from './scenes.js';
import { type Site, Stage } from './stage.js';

const count = Number(process.env.ENDURANCE_RUNS ?? 150);
const seed = Number(process.env.ENDURANCE_SEED ?? 1);

type Mode = 'first' | 'nth' | 'always';
interface Case {
  readonly stage: Stage;
  readonly site: Site;
  readonly misfortune: Misfortune;
  readonly mode: Mode;
}

const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.end();
});

function* cases(): Generator<Case> {
  for (const stage of stages) {
    for (const site of stage.sites) {
      for (const misfortune of misfortunes) {
        if (!isAt(misfortune, site)) continue;
        yield { stage, site, misfortune, mode: site.nth === 1 ? 'first' : 'nth' };
        if (site.nth === 1) yield { stage, site, misfortune, mode: 'always' };
      }
    }
  }
}

async function wrongs({ stage, site, misfortune, mode }: Case, random: Random): Promise<string[]> {
  stage.reset();
  const world = { limits: misfortune.hangs ? { request: 60 } : {} };
  const run = await stage.run(
    stage.event,
    (_, operation, nth) =>
      operation === site.operation && (mode === 'always' || nth === site.nth) ? misfortune.fault(random) : undefined,
    world,
  );
  const found = stage.wrongs(run);
  // What is wrong already need not be asked for again.
  return found.length > 0 ? found : await stage.wrongsAtRest();
}

test(`${count} runs with a fault: no wrong green, no lost and no second comment, the right exit code`, async () => {
  for (const scene of scenes) stages.push(await Stage.of(scene));
  const random = new Random(seed);
  const all = [...cases()];
  const order = all.map((_, index) => index);
  const failures: string[] = [];
  for (let played = 0; played < count; played++) {
    const left = order.length - (played % order.length);
    const pick = random.below(left);
    const index = order[pick]!;
    order[pick] = order[left - 1]!;
    order[left - 1] = index;
    const one = all[index]!;
    const { stage, site, misfortune, mode } = one;
    for (const wrong of await wrongs(one, random)) {
      failures.push(`${stage.scene.name} · ${misfortune.name} · ${mode} · ${site.operation} ${site.nth}: ${wrong}`);
    }
  }
  if (process.env.ENDURANCE_RUNS) {
    process.stderr.write(
      `${count} runs of ${all.length} kinds (${scenes.length} scenes, ${misfortunes.length} faults)\n`,
    );
  }
  expect(failures).toEqual([]);
}, 7_200_000);
