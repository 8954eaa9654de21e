/** Every way in which a scene can go wrong: each misfortune at each request, once or for ever, and each coincidence. */
import type { Fault, RequestLog } from '../github/faults.js';
import type { Random } from '../review/random.js';
import { type Coincidence, coincidences, isAt, type Misfortune, misfortunes } from './catalogue.js';
import type { Rest, Site, Stage } from './stage.js';

export interface Case {
  readonly stage: Stage;
  readonly site: Site;
  readonly misfortune: Misfortune | Coincidence;
  /** At the first or nth request of its operation, or at all of them. */
  readonly mode: 'first' | 'nth' | 'always';
}

export function* casesOf(stages: readonly Stage[]): Generator<Case> {
  for (const stage of stages) {
    for (const site of stage.sites) {
      for (const misfortune of misfortunes) {
        if (!isAt(misfortune, site)) continue;
        yield { stage, site, misfortune, mode: site.nth === 1 ? 'first' : 'nth' };
        if (site.nth === 1) yield { stage, site, misfortune, mode: 'always' };
      }
      for (const misfortune of coincidences) {
        if (!isAt(misfortune, site) || misfortune.fits?.(stage) === false) continue;
        yield { stage, site, misfortune, mode: site.nth === 1 ? 'first' : 'nth' };
      }
    }
  }
}

/** The faults of a run that a case befalls. */
export const planOf =
  ({ stage, site, misfortune, mode }: Case, random: Random) =>
  (_: RequestLog, operation: string, nth: number): Fault | undefined =>
    operation === site.operation && (mode === 'always' || nth === site.nth)
      ? misfortune.fault(random, stage)
      : undefined;

/** What is right once all has come to rest. */
export const oracleOf = ({ stage, misfortune }: Case): Promise<Rest> =>
  stage.oracleAfter('change' in misfortune ? misfortune : undefined);

export const nameOf = ({ stage, site, misfortune, mode }: Case): string =>
  `${stage.scene.name} · ${misfortune.name} · ${mode} · ${site.operation} ${site.nth}`;
