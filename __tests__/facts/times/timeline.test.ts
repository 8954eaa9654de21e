/** Timelines in the forms that people write them. */
import { describe, expect, test } from '@jest/globals';
import { timeFacts } from '../../../src/facts/times/facts.js';
import { disorder } from '../../../src/facts/times/order.js';
import { timelineEntries } from '../../../src/facts/times/timeline.js';
import { parse } from '../../../src/parse/index.js';
import { told } from './told.js';

const documentOf = (timeline: string) => parse('postmortems/x.md', `# Outage\n\n## Timeline\n\n${timeline}\n`);

/** Each entry as `form place time | text`. */
function entriesOf(timeline: string): string[] {
  return timelineEntries(documentOf(timeline)).map(({ form, at, time, until, offset, day, parts }) => {
    const start = time ? told({ kind: 'moment', ...time, from: 0, to: 1 }) : offset === null ? '' : `T+${offset}`;
    const end = until ? ` → ${told({ kind: 'moment', ...until, from: 0, to: 1 })}` : '';
    const group = day ? ` (${day.count === undefined ? `${day.month}-${day.day}` : `day ${day.count}`})` : '';
    return `${form} ${at ?? '-'} ${start}${end}${group} | ${parts.map((part) => part.value).join(' / ')}`;
  });
}

describe('each form gives its entries', () => {
  test.each<[string, string, string[]]>([
    ['bullets', '- 14:05 - Alert\n- 14:20 - Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    [
      'stars and bold',
      '* **14:05 UTC:** Alert\n* **14:20 UTC:** Fixed',
      ['item front 14:05 UTC(0) | Alert', 'item front 14:20 UTC(0) | Fixed'],
    ],
    ['numbers', '1. 2:05 PM: Alert\n2. 2:20 PM: Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    ['backticks', '- `14:05` Alert\n- `14:20` - Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    ['brackets', '- [14:05] Alert\n- (14:20) Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    ['task list', '- [x] 14:05 Alert\n- [ ] 14:20 Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    ['emoji', '- 🚨 14:05 - Alert\n- ✅ 14:20 - Fixed', ['item front 14:05 | Alert', 'item front 14:20 | Fixed']],
    ['military', '- 2100hrs: Alert\n- 2130hrs: Fixed', ['item front 21:00 | Alert', 'item front 21:30 | Fixed']],
    ['four digits', '- 0616: Alert\n- 0630: Fixed', ['item front 06:16 | Alert', 'item front 06:30 | Fixed']],
    ['dots', '- 10.05: Alert\n- 10.30: Fixed', ['item front 10:05? | Alert', 'item front 10:30? | Fixed']],
    [
      'approximate',
      '- ~14:05: Alert\n- around 2:30 PM: Fixed',
      ['item front ~ 14:05 | Alert', 'item front ~ 14:30 | Fixed'],
    ],
    [
      'ranges',
      '- 14:05 – 14:15: Searched\n- 2:20 PM to 2:30 PM - Fixed',
      ['item front 14:05 → 14:15 | Searched', 'item front 14:20 → 14:30 | Fixed'],
    ],
    [
      'short weekdays',
      '- Fri 22:00 - Alert\n- Sat, 02:00 - Fixed',
      ['item front Fri 22:00 | Alert', 'item front Sat 02:00 | Fixed'],
    ],
    [
      'weekdays with a dot',
      '- Fri. 22:00 - Alert\n- Sat. 02:00: Fixed',
      ['item front Fri 22:00 | Alert', 'item front Sat 02:00 | Fixed'],
    ],
    [
      'day and month',
      '- 05/01 22:00 - Alert\n- 13/01, 02:00 - Fixed',
      ['item front *-05-01? 22:00 | Alert', 'item front *-01-13 02:00 | Fixed'],
    ],
    ['since the start', '- T+0: Alert\n- T+15 min: Fixed', ['item front T+0 | Alert', 'item front T+15 | Fixed']],
    [
      'at and prepositions',
      '- At 14:05, an alert fired.\n- By 14:20 it was fixed.',
      ['item front 14:05 | an alert fired.', 'item front 14:20 | it was fixed.'],
    ],
    [
      'labels first',
      '- Issue Detected: May 10, 2024, 08:00 AM - Alert\n- Resolved: 09:00 AM',
      [
        'item label 2024-05-10 08:00 | Issue Detected: May 10, 2024, 08:00 AM - Alert',
        'item label 09:00 | Resolved: 09:00 AM',
      ],
    ],
    [
      'nested remarks',
      '- 14:05 - Alert\n  - CPU at 100 %\n  - Memory fine\n- 14:20 - Fixed',
      ['item front 14:05 | Alert / CPU at 100 % / Memory fine', 'item front 14:20 | Fixed'],
    ],
    [
      'nested times',
      '- Web tier\n  - 14:05 - Alert\n- Database tier\n  - 14:20 - Fixed',
      ['item - | Web tier', 'item front 14:05 | Alert', 'item - | Database tier', 'item front 14:20 | Fixed'],
    ],
    ['two in one item', '- 14:05 - Alert - 14:20 - Fixed', ['item front 14:05 | Alert - ', 'item front 14:20 | Fixed']],
    [
      'HTML list',
      '<ul><li><b>14:05</b> Alert</li><li>14:20 Fixed</li></ul>',
      ['item front 14:05 | Alert', 'item front 14:20 | Fixed'],
    ],
    [
      'table',
      '| Time | Event |\n|---|---|\n| 14:05 | Alert |\n| 14:20 | Fixed |',
      ['row front 14:05 | Alert', 'row front 14:20 | Fixed'],
    ],
    [
      'table without outer pipes',
      'Time | Event\n--- | ---\n14:05 | Alert\n14:20 | Fixed',
      ['row front 14:05 | Alert', 'row front 14:20 | Fixed'],
    ],
    [
      'table with dates',
      '| Date | Time | Event |\n|---|---|---|\n| 10 May | 23:50 | Alert |\n| 11 May | 00:20 | Fixed |',
      ['row front 23:50 (5-10) | Alert', 'row front 00:20 (5-11) | Fixed'],
    ],
    [
      'a heading per entry',
      '### 14:05 UTC\n\nAlert.\n\n### 14:20 UTC\n\nFixed.',
      ['heading front 14:05 UTC(0) | Alert.', 'heading front 14:20 UTC(0) | Fixed.'],
    ],
    [
      'heading with the event',
      '### 14:05 - Alert\n\n### 14:20 - Fixed',
      ['heading front 14:05 | Alert', 'heading front 14:20 | Fixed'],
    ],
    ['plain lines', '14:05 Alert\n14:20 Fixed', ['line front 14:05 | Alert', 'line front 14:20 | Fixed']],
    ['plain paragraphs', '14:05 - Alert\n\n14:20 - Fixed', ['line front 14:05 | Alert', 'line front 14:20 | Fixed']],
    [
      'wrapped lines',
      '14:05 - An alert that\ngoes on here\n14:20 - Fixed',
      ['line front 14:05 | An alert that\ngoes on here', 'line front 14:20 | Fixed'],
    ],
    ['code', '```\n14:05 Alert\n14:20 Fixed\n```', ['code front 14:05 | Alert', 'code front 14:20 | Fixed']],
    [
      'code in an entry is none',
      '- 14:05 Alert\n\n  ```\n  14:06:01 error\n  14:06:02 error\n  ```\n\n- 14:20 Fixed',
      ['item front 14:05 | Alert', 'item front 14:20 | Fixed'],
    ],
    [
      'days as headings',
      '### 10 May\n\n- 23:50 Alert\n\n### 11 May\n\n- 00:20 Fixed',
      ['item front 23:50 (5-10) | Alert', 'item front 00:20 (5-11) | Fixed'],
    ],
    [
      'days in bold',
      '**May 10, 2024**\n\n- 23:50 Alert\n\n**May 11, 2024 (all times UTC)**\n\n- 00:20 Fixed',
      ['item front 23:50 (5-10) | Alert', 'item front 00:20 (5-11) | Fixed'],
    ],
    [
      'counted days',
      '### Day 1\n\n- 23:50 Alert\n\n### Day 2\n\n- 00:20 Fixed',
      ['item front 23:50 (day 1) | Alert', 'item front 00:20 (day 2) | Fixed'],
    ],
    [
      'days as items',
      '- 10 May 2024\n  - 23:50 Alert\n- 11 May 2024\n  - 00:20 Fixed',
      ['item front 23:50 (5-10) | Alert', 'item front 00:20 (5-11) | Fixed'],
    ],
    [
      'remarks are none',
      'All times are in UTC.\n\n- 14:05 Alert\n- 14:20 Fixed\n\nThe next hours were calm.',
      ['item front 14:05 | Alert', 'item front 14:20 | Fixed'],
    ],
    [
      'a zone item is none',
      '- **Timezone:** PST\n- 14:05 Alert\n- 14:20 Fixed',
      ['item front 14:05 | Alert', 'item front 14:20 | Fixed'],
    ],
    [
      'prose',
      'It was noticed at 14:05 by a user. We fixed it.',
      ['paragraph inside 14:05 | It was noticed at 14:05 by a user. We fixed it.'],
    ],
    ['no times', '- Alert\n- Fixed', ['item - | Alert', 'item - | Fixed']],
    ['nothing', '', []],
  ])('%s', (_name, timeline, expected) => {
    expect(entriesOf(timeline).map((line) => line.replace('-  |', '- |'))).toEqual(expected);
  });
});

describe('each entry knows its place and its sentences', () => {
  test('the span holds the entry, the time span its time', () => {
    const document = documentOf('- **14:05 UTC** - Alert.\n- `14:20` Fixed. Users were told.');
    const at = ({ start, end }: { start: number; end: number }) => document.source.slice(start, end);
    const [first, second] = timelineEntries(document);
    expect(at(first!.timeSpan!)).toBe('14:05 UTC');
    expect(at(first!.parts[0]!.span())).toBe('Alert.');
    expect(at(second!.timeSpan!)).toBe('14:20');
    expect([first!.sentences, second!.sentences]).toEqual([1, 2]);
  });

  test.each([
    ['Restarted nginx.conf at v1.2.3 on web-01.', 1],
    ['See e.g. The logs of 10.0.0.1.', 1],
    ['Mr. Smith was called at 3 p.m. by Dr. Jones.', 1],
    ['First. Second! Third?', 3],
    ['Alert fired (see the graph.)', 1],
    ['No full stop', 1],
    ['Slow... then fast.', 1],
    ['It works. (Confirmed by support)', 1],
    ['🎉', 0],
  ])('%s: %d', (text, sentences) => {
    expect(timelineEntries(documentOf(`- 14:05 - ${text}`))[0]!.sentences).toBe(sentences);
  });
});

describe('the order of entries', () => {
  test.each<[string, string, number]>([
    ['forward', '- 14:05 a\n- 14:05 b\n- 14:20 c', 0],
    ['past midnight', '- 23:50 a\n- 00:10 b\n- 01:00 c', 0],
    ['past midnight in halves', '- 11:50 PM a\n- 12:10 AM b\n- 1:00 AM c', 0],
    ['past noon without AM and PM', '- 11:50 a\n- 12:10 b\n- 1:00 c\n- 2:30 d', 0],
    ['AM and PM only sometimes', '- 11:50 AM a\n- 12:10 b\n- 1:00 c\n- 2:30 PM d', 0],
    ['dated', '- May 10, 23:50 a\n- May 11, 00:10 b', 0],
    ['dated once', '- May 10, 23:50 a\n- 00:10 b\n- 08:00 c', 0],
    ['groups', '### May 10\n\n- 10:00 a\n- 18:00 b\n\n### May 11\n\n- 09:00 c', 0],
    ['past midnight in a group', '### May 10\n\n- 23:00 a\n- 00:30 b', 0],
    ['two zones', '- 14:00 WAT a\n- 13:30 UTC b\n- 15:00 WAT c', 0],
    ['over the year', '- 31 December 2024, 23:50 a\n- 1 January 2025, 00:10 b', 0],
    ['days first', '- 04/12/2024 10:00 a\n- 05/12/2024 09:00 b\n- 06/12/2024 08:00 c', 0],
    ['ranges that overlap', '- 14:00 – 15:00 a\n- 14:30 b', 0],
    ['about the same time', '- 14:10 a\n- ~14:00 b', 0],
    ['next day', '- 20:00 a\n- 09:00 (next day) b\n- 10:00 c', 0],
    ['since the start', '- T+0 a\n- T+15 min b\n- T+1h c', 0],
    ['dates alone', '- May 10: a\n- May 11: b\n- May 12: c', 0],
    ['a step back', '- 14:05 a\n- 13:50 b\n- 14:20 c', 1],
    ['a step back on the same date', '- 29 April 2022 20:25 a\n- 29 April 2022 12:30 b', 1],
    ['a day too early', '- 14-02-2024 10:35 a\n- 12-02-2024 10:40 b\n- 14-02-2024 10:42 c', 1],
    ['a long day', '- 8:00 AM a\n- 9:30 PM b', 0],
    ['PM for AM', '- 9:00 AM a\n- 9:30 PM b\n- 10:00 AM c', 1],
    ['a step back in a table', '| Time | What |\n|---|---|\n| 14:05 | a |\n| 13:50 | b |', 1],
    ['dates back', '- May 12: Alert\n- May 10: Fixed', 1],
    ['since the start, back', '- T+15 min a\n- T+5 min b', 1],
    ['newest first', '- 15:00 d\n- 14:30 c\n- 14:20 b\n- 14:05 a', 1],
  ])('%s', (_name, timeline, findings) => {
    expect(disorder(timeFacts(documentOf(timeline)))).toHaveLength(findings);
  });
});
