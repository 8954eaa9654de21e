/** Every fact of prose that a document states, found once and shared by all rules. */
import type { Postmortem } from '../model/postmortem.js';
import { type FactFinder, type Found, find } from './fact.js';
import { forLast } from './last.js';
import { passagesOf } from './reading.js';

const foundIn = forLast((_: Postmortem) => new Map<string, Found>());

/** Where a document states a fact. */
export function found(fact: FactFinder, document: Postmortem): Found {
  const known = foundIn(document);
  const here = known.get(fact.id) ?? find(fact, passagesOf(document), document);
  known.set(fact.id, here);
  return here;
}
