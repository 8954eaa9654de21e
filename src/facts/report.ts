/** The facts of a document as the report gives them. */
import type { Postmortem } from '../model/postmortem.js';
import type { FactsReport } from '../model/report.js';
import { affected, sharesOf } from './affected.js';
import { detectedHow } from './detected-how.js';
import { found } from './index.js';
import { type TimeFact, type TimeFacts, timeFacts } from './times/facts.js';
import { timesReport } from './times/report.js';

export function factsReport(document: Postmortem): FactsReport {
  const usersAffected = usersAffectedIn(document);
  const times = timeFacts(document);
  const detected = times.detected ?? detectedIn(document, times);
  return { ...timesReport(times, detected), ...(usersAffected === null ? {} : { usersAffected }) };
}

/** The time of the first entry that says how it was detected, where no word beside a time does: "10:22 - a mail from UptimeRobot". */
function detectedIn(document: Postmortem, { timeline, start, end }: TimeFacts): TimeFact | null {
  const [first] = found(detectedHow, document).here;
  if (first === undefined) return null;
  const placed = timeline.find(({ entry }) => entry.span.start <= first.span.start && first.span.end <= entry.span.end);
  const { at = null, entry } = placed ?? {};
  if (at === null || !entry?.time || entry.timeSpan === null) return null;
  if (start?.span.start === entry.timeSpan.start) return start;
  // At the stated start it is what users met: when somebody knew is not told.
  if ((start && at <= start.at) || (end && at > end.at)) return null;
  return { moment: entry.time, at, span: entry.timeSpan, section: 'timeline' };
}

const percentage = /\d{1,3}(?:[.,]\d{1,3})?\s?(?:%|per\s?cent\b)/i;
const LONGEST = 60;
/** "Nobody could pay" and "none of them lost money" are no shares, other than "no user was affected". */
const nobody = /^(?:no|none|nobody|no one|noone|zero)\b/i;
const harm = /\b(?:affect|impact)/i;

/** The share of the users that was affected, as the author wrote it: a percentage, or else the first share named. */
function usersAffectedIn(document: Postmortem): string | null {
  const { here, elsewhere } = found(affected, document);
  const shares = [...here, ...elsewhere].flatMap(({ passage }) =>
    sharesOf(passage)
      .map(({ first, last }) => {
        const { words } = passage.sentence;
        const written = passage.text.slice(words[first]!.from, words[last]!.to);
        // In a row of a table what is counted stands in a cell of its own: "Customers affected | 214".
        return written.slice(written.lastIndexOf(' | ') + 1).replace(/^\| /, '');
      })
      .filter((share) => !nobody.test(share) || harm.test(passage.text)),
  );
  const percent = shares.map((share) => percentage.exec(share)?.[0]).find((written) => written !== undefined);
  const share = percent ?? shares[0];
  return share === undefined || share.length > LONGEST ? null : share;
}
