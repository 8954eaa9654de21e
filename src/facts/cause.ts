/** What caused the issue, with its mechanism. */
import { type FactFinder, mentioned, whole } from './fact.js';
import type { Passage } from './reading.js';

export const cause: FactFinder = {
  id: 'cause.cause',
  section: 'cause',
  find: (passages) => {
    // Where the cause has a part of its own, the part on the fix is about something else.
    const isParted = passages.some((passage) => passage.isJustIn('root-cause'));
    const explaining = isParted ? passages.filter((passage) => !passage.isJustIn('resolution')) : passages;
    const mechanisms = explaining.filter(isMechanism);
    // Where the cause is not known, only what is said to be one is.
    const isTold = mechanisms.some((passage) => passage.has('because-of', 'led-to'));
    if (!isTold && mechanisms.length > 0 && passages.some((passage) => passage.leavesCauseOpen)) return [];
    return mechanisms.map(whole);
  },
  findElsewhere: (passages) => mentioned('because-of')(passages.filter(isMechanism)),
};

/** A shorter sentence only names the cause. */
const MECHANISM = 8;

function isMechanism(passage: Passage): boolean {
  if (passage.sentence.words.length < MECHANISM) return false;
  if (passage.isHollow || passage.leavesCauseOpen) return false;
  if (passage.has('no-mechanism')) return false;
  return explains(passage) && !onlyNames(passage);
}

function explains(passage: Passage): boolean {
  if (passage.has('because-of') || passage.outside(passage.matches('led-to'), 'contrived').length > 0) return true;
  if (!passage.has('led-to', 'machinery')) return false;
  return !passage.has('repair') || (passage.has('circumstance') && passage.has('error-code', 'malfunction', 'symptom'));
}

/** A longer sentence tells more than a name. */
const LONGEST_NAME = 16;

/** "The root cause of the outage was a bug in the code of the application": names, and no mechanism. */
function onlyNames(passage: Passage): boolean {
  const { length } = passage.sentence.words;
  if (length > LONGEST_NAME) return false;
  const names = passage.matches('generic');
  if (names.length === 0) return false;
  const rest = passage.matches('hollow');
  return names.length + rest.length >= length && new Set([...names, ...rest].map(({ first }) => first)).size === length;
}
