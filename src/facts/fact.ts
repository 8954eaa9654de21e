/** What a fact is: something that the brief asks for in one section, found in the sentences that state it. */
import type { Postmortem, Section, SectionId } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import type { Match } from './grammar.js';
import type { Concept } from './lexicon/en.js';
import type { Passage } from './reading.js';

/** Words that state a fact. */
export interface Evidence {
  readonly passage: Passage;
  readonly span: Span;
}

export interface FactFinder {
  /** The check that asks for it. */
  readonly id: string;
  /** Where the brief asks for it. */
  readonly section: SectionId;
  /** The part of that section, marked by a title or a label of its own, in which any sentence states it. */
  readonly part?: SectionId;
  /**
   * The words that state it, in order; none where it is not stated.
   *
   * @param passages the sentences of its section
   */
  readonly find: (passages: readonly Passage[], document: Postmortem) => readonly Evidence[];
  /** As `find`, for all other sentences, where the section's own position says much of what `find` rests on. */
  readonly findElsewhere?: (passages: readonly Passage[], document: Postmortem) => readonly Evidence[];
}

export interface Found {
  readonly here: readonly Evidence[];
  /** Where it stands instead; empty where it stands here. */
  readonly elsewhere: readonly (Evidence & { readonly section: Section | null })[];
}

/** Finds the affirmed occurrences of concepts, in order. */
export function stated(...concepts: readonly Concept[]) {
  return (passages: readonly Passage[]) =>
    evidence(passages, concepts, (passage, concept) => passage.affirmed(concept));
}

/** As `stated`, for those that do not begin within an occurrence of one of other concepts. */
export function affirmedOutside(concept: Concept, ...others: readonly Concept[]) {
  return (passages: readonly Passage[]) =>
    evidence(passages, [concept], (passage) => passage.outside(passage.affirmed(concept), ...others));
}

/** Finds the occurrences of acts that were done, in order. */
export function done(...concepts: readonly Concept[]) {
  return (passages: readonly Passage[]) => evidence(passages, concepts, (passage, concept) => passage.done(concept));
}

/** Finds the occurrences of a concept that do not begin within one of other concepts. */
export function mentionedOutside(concept: Concept, ...others: readonly Concept[]) {
  return (passages: readonly Passage[]) =>
    evidence(passages, [concept], (passage) => passage.outside(passage.matches(concept), ...others));
}

/** As `mentionedOutside`, for acts that were done. */
export function doneOutside(concept: Concept, ...others: readonly Concept[]) {
  return (passages: readonly Passage[]) =>
    evidence(passages, [concept], (passage) => passage.outside(passage.done(concept), ...others));
}

/** Finds every occurrence of concepts, in order, also beside a denial: "they could not open the site" names the site. */
export function mentioned(...concepts: readonly Concept[]) {
  return (passages: readonly Passage[]) => evidence(passages, concepts, (passage, concept) => passage.matches(concept));
}

function evidence(
  passages: readonly Passage[],
  concepts: readonly Concept[],
  matches: (passage: Passage, concept: Concept) => readonly Match[],
): Evidence[] {
  const found: Evidence[] = [];
  for (const passage of passages)
    for (const concept of concepts)
      for (const match of matches(passage, concept)) found.push({ passage, span: passage.at(match) });
  return found;
}

/** Not so where its sentence goes on to say that it was in vain: "We restarted it, but that did not help". */
export function helped({ passage, span }: Evidence): boolean {
  const vain = passage.matches('in-vain').at(-1);
  return vain === undefined || passage.at(vain).end <= span.start || passage.has('in-vain-before');
}

/**
 * Those of some acts that are more than an attempt, or one that is said to have helped: "We tried to restart it" does
 * not tell what came of it.
 *
 * @param passages the sentences that the acts stand in, in order
 */
export function carriedOut(acts: readonly Evidence[], passages: readonly Passage[]): readonly Evidence[] {
  return acts.filter(({ passage, span }) => {
    const attempts = passage.matches('attempt').map((match) => passage.at(match));
    if (!attempts.some(({ start, end }) => start < span.end && span.start < end)) return true;
    const next = passages[passages.indexOf(passage) + 1];
    return passage.has('attempt-helped') || (next?.block === passage.block && next.has('attempt-helped'));
  });
}

/** The whole of a sentence as evidence. */
export function whole(passage: Passage): Evidence {
  return { passage, span: passage.span };
}

/** Looks for a fact where it is asked for, and otherwise everywhere else. */
export function find(fact: FactFinder, passages: readonly Passage[], document: Postmortem): Found {
  const here = passages.filter((passage) => passage.homes.includes(fact.section));
  const found = distinct([...inPart(fact, here), ...fact.find(here, document)]);
  if (found.length > 0) return { here: found, elsewhere: [] };
  // What is going to be done is nothing that happened.
  const isPlan = ({ homes }: Passage) => homes.length === 1 && homes[0] === 'measures';
  const others = passages.filter((passage) => !passage.homes.includes(fact.section) && !isPlan(passage));
  const elsewhere = distinct([...inPart(fact, others), ...(fact.findElsewhere ?? fact.find)(others, document)]);
  return {
    here: [],
    elsewhere: elsewhere.map((evidence) => ({ ...evidence, section: evidence.passage.sections[0] ?? null })),
  };
}

function inPart({ part }: FactFinder, passages: readonly Passage[]): Evidence[] {
  if (part === undefined) return [];
  const says = (passage: Passage) => !passage.isEmpty && !passage.isHollow;
  const isOpen = (passage: Passage) => part === 'root-cause' && passage.leavesCauseOpen;
  return passages
    .filter((passage) => passage.block.kind !== 'heading' && passage.isJustIn(part))
    .filter((passage) => says(passage) && !isOpen(passage))
    .map(whole);
}

/** Evidence in the order of the text; what overlaps is one. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const found: Evidence[] = [];
  for (const next of [...evidence].sort((a, b) => a.span.start - b.span.start)) {
    const last = found.at(-1);
    if (last === undefined || last.span.end <= next.span.start) found.push(next);
    else if (last.span.end < next.span.end)
      found[found.length - 1] = { ...last, span: { start: last.span.start, end: next.span.end } };
  }
  return found;
}
