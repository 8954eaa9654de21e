/** Everything that a document states, found once and shared by all rules. */
import type { Postmortem } from '../model/postmortem.js';
import { type FactFinder, type Found, find } from './fact.js';
import { forLast } from './last.js';
import { passagesOf } from './reading.js';
import { type TimeFacts, timeFacts } from './times/facts.js';

export interface Facts {
  /** Where a fact of prose is stated. */
  found(fact: FactFinder): Found;
  /** When it started, ended, was noticed, …, read at the first use. */
  readonly times: TimeFacts;
}

export const factsOf = forLast((document: Postmortem): Facts => {
  const found = new Map<string, Found>();
  return {
    get times() {
      return timeFacts(document);
    },
    found: (fact) => {
      const here = found.get(fact.id) ?? find(fact, passagesOf(document), document);
      found.set(fact.id, here);
      return here;
    },
  };
});
