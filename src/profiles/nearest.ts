/** Whose rubric postmortems were written by: the one that asks for the sections that they have, and for few others. */
import type { Profile } from '../model/check.js';
import type { Postmortem, Section, SectionId } from '../model/postmortem.js';
import { sectionKinds } from '../parse/vocabulary.js';

/** Fewer sections tell nothing of a rubric. */
const FEWEST = 3;

/**
 * The id of the profile that is nearest to some postmortems by their outermost sections, as their authors called them:
 * a label within the summary is no section that a rubric asks for. Of equal ones it is the first; null where no postmortem
 * has three sections that a profile knows.
 */
export function nearestProfile<Id extends string>(
  postmortems: readonly Postmortem[],
  profiles: Readonly<Record<Id, Profile>>,
): Id | null {
  const ids = Object.keys(profiles) as Id[];
  const known = new Set(ids.flatMap((id) => sectionsOf(profiles[id]).map((check) => check.id)));
  const outlines = postmortems
    .map(({ sections }) => new Set(sections.filter(isOuter).flatMap((section) => section.ids)))
    .map((kinds) => [...kinds].filter((kind) => known.has(kind)))
    .filter((kinds) => kinds.length >= FEWEST);
  if (outlines.length === 0) return null;
  const nearness = (id: Id) => outlines.reduce((sum, kinds) => sum + agreement(kinds, profiles[id]), 0);
  return ids.map((id) => ({ id, near: nearness(id) })).reduce((best, next) => (next.near > best.near ? next : best)).id;
}

/** Whether it stands in no other section of a known kind. */
function isOuter({ parent }: Section): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.ids.length > 0) return false;
  return true;
}

const sectionsOf = ({ checks }: Profile) => checks.filter(({ id }) => sectionKinds.has(id));

/** How well sections and a rubric fit, from 0 to 1: the harmonic mean of what it asks for and is there, and the reverse. */
function agreement(kinds: readonly SectionId[], profile: Profile): number {
  const sections = sectionsOf(profile);
  const asked = sections.filter(({ severity }) => severity !== 'info');
  const met = asked.filter(({ id }) => kinds.includes(id)).length / asked.length;
  const explained = kinds.filter((kind) => sections.some(({ id }) => id === kind)).length / kinds.length;
  return met + explained === 0 ? 0 : (2 * met * explained) / (met + explained);
}
