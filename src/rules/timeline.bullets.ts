/** The entries of the timeline are list items with a time in front. */

import { timeFacts } from '../facts/times/facts.js';
import { sectionSpan } from '../facts/times/judgement.js';
import type { EntryForm, TimelineEntry } from '../facts/times/timeline.js';
import { asItems, withColons } from '../facts/times/timeline-fixes.js';
import type { Finding, Rule } from '../model/check.js';

/** So many of a hundred entries are enough: one may be a heading or a remark. */
const ENOUGH = 80;

const forms: Readonly<Record<EntryForm, string>> = {
  item: 'list items',
  row: 'rows of a table',
  heading: 'headings',
  line: 'lines of plain text',
  paragraph: 'prose',
  code: 'lines of a code block',
};
const help =
  'Write one list item for each event, its time first: “- 14:05 UTC - Monitoring alerted the on-call engineer.”';

export const rule: Rule = {
  id: 'timeline.bullets',
  judge: (document) => {
    const { entries } = timeFacts(document);
    const good = entries.filter(isBullet);
    if (entries.length > 0 && good.length * 100 >= entries.length * ENOUGH) {
      const fix = withColons(entries, document.source);
      return { outcome: 'pass', evidence: good.map(({ timeSpan }) => timeSpan!), ...(fix.length > 0 && { fix }) };
    }
    return { outcome: 'fail', findings: findings(entries, sectionSpan(document, 'timeline'), document.source) };
  },
};

function isBullet({ form, at, timeSpan }: TimelineEntry): boolean {
  return form === 'item' && timeSpan !== null && (at === 'front' || at === 'label');
}

function findings(entries: readonly TimelineEntry[], section: Finding['at'], source: string): Finding[] {
  if (entries.length === 0)
    return [{ message: 'The timeline has no entries that begin with a time.', help, at: section }];
  const other = entries.find(({ form }) => form !== 'item');
  const items = entries.filter(({ form }) => form === 'item');
  if (other && items.length * 2 < entries.length) {
    const fix = asItems(entries, source);
    const message = `The timeline's entries are ${forms[other.form]}, not list items.`;
    return [{ message, help, at: other.span, ...(fix !== null && { fix }) }];
  }
  const bare = entries.filter((entry) => !isBullet(entry));
  const message = `${bare.length} of the timeline's ${entries.length} entries ${bare.length === 1 ? 'has' : 'have'} no time in front.`;
  const related = bare.slice(1, 4).map(({ span }) => ({ label: 'So does this one.', at: span }));
  return [
    {
      message,
      help,
      at: bare[0]!.span,
      related: related.map((place) => ({ ...place, label: 'No time here either.' })),
    },
  ];
}
