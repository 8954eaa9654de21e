import { describe, expect, test } from '@jest/globals';
import { parse, sectionOf, sectionsOf } from '../../src/parse/index.js';
import { bareTitle, titleWords } from '../../src/parse/titles.js';
import { readTitle } from '../../src/parse/vocabulary.js';

const idsOf = (title: string) => readTitle(titleWords(bareTitle(title))).ids;

describe('the vocabulary', () => {
  test.each([
    ['Issue Summary', ['summary']],
    ['1. Executive summary:', ['summary']],
    ['TL;DR', ['summary']],
    ['📋 Incident overview', ['summary']],
    ['Summary of impact', ['summary', 'impact']],
    ['Timeline (all times in UTC)', ['timeline']],
    ['TimeLine', ['timeline']],
    ['Time line', ['timeline']],
    ['Timelien', ['timeline']],
    ['Chronology', ['timeline']],
    ['How it unfolded', ['timeline']],
    ['What broke', ['root-cause']],
    ['What broke and how we fixed it', ['cause']],
    ['Why it broke', ['root-cause']],
    ['Why, and how we repaired it', ['cause']],
    ['Why and how it happened', ['root-cause']],
    ['The timeline of a long night', ['timeline']],
    ['For how long, and what broke', ['summary']],
    ['Duration and impact', ['summary', 'impact']],
    ['So that it never happens again', ['measures']],
    ['How we keep this from happening again', ['measures']],
    ['Summary of the timeline', ['timeline']],
    ['Root cause & resolution', ['cause']],
    ['Cause and fix', ['cause']],
    ['Root Cause Analysis (RCA)', ['root-cause']],
    ['Root casue', ['root-cause']],
    ['How we fixed it', ['resolution']],
    ['Mitigation and future prevention', ['resolution', 'measures']],
    ['Corective and Preventive Mesures', ['measures']],
    ['Preventative measures', ['measures']],
    ['What we will change', ['measures']],
    ['Remediation', ['measures']],
    ['Root cause and remediation', ['cause']],
    ['Improvements/Fixes', ['improvements']],
    ['Tasks to address the issue', ['action-items']],
    ['TODO', ['action-items']],
    ['Follow-ups', ['action-items']],
    ['Lessons Learnt', ['lessons']],
    ['What went well?', ['lessons']],
    ['What we take away', ['lessons']],
    ['Closing words', ['conclusion']],
    ['Conclusion', ['conclusion']],
    ['IV) Key takeaways', ['conclusion']],
    ['Ｔｉｍｅｌｉｎｅ', ['timeline']],
    ['𝐓𝐢𝐦𝐞𝐥𝐢𝐧𝐞', ['timeline']],
    ['Step 2: Timeline', ['timeline']],
    ['Task 2: Timeline', ['timeline']],
    ['0x01. Timeline', ['timeline']],
    ['Detection', ['detection']],
    ['How did we find out?', ['detection']],
    ['How it was found', ['detection']],
    ['Detection and response', ['detection', 'response']],
    ['People involved', ['response']],
    ['Root causes and trigger', ['root-cause', 'trigger']],
    ['What set it off', ['trigger']],
    ['Conditions that contributed', ['contributing-factors']],
    ['Before the incident', ['background']],
    ['What users experienced', ['impact']],
    ['How did we solve it?', ['resolution']],
    ['Timetable', ['timeline']],
    ['In short', ['summary']],
    ['AIs', ['action-items']],
    ['AIs that help us', []],
    ['How did we do?', ['lessons']],
    ['The moral of the story', ['conclusion']],
    ['Humorous note', []],
    ['Closing the loop', []],
    ['Monitoring', []],
    ['Test cases', []],
    ['', []],
  ])('%s', (title, ids) => {
    expect(idsOf(title)).toEqual(ids);
  });

  test.each([
    ['Cyrillic', 'Tіmeline'],
    ['Greek', 'Τimeline'],
    ['Armenian', 'Timeliոe'],
    ['Cherokee', 'ᎢᎥᎷᎬᏞᎥNᎬ'],
    ['Lisu', 'ꓔꓲꓟꓰꓡꓲꓠꓰ'],
    ['small capitals', 'ᴛɪᴍᴇʟɪɴᴇ'],
  ])('does not correct what is written with letters of another script: %s', (_, title) => {
    expect(idsOf(title)).toEqual([]);
    const document = parse('a.md', `## ${title}\n\n- 10:00 UTC - down\n`);
    expect(sectionOf(document, 'timeline')).toBeNull();
    expect(document.sections[0]!.looksLike).toEqual(['timeline']);
    expect(document.hints.map(({ message }) => message)).toEqual([expect.stringContaining('another script')]);
  });
});

/** The outline as `id@depth`, `?` for a heading that is not known. */
const outlineOf = (source: string) =>
  parse('a.md', source).sections.map(({ id, depth, mark }) => `${id ?? '?'}@${depth} ${mark}`);

describe('the outline', () => {
  test('labels with their text are parts of the section around them', () => {
    expect(
      outlineOf('Issue Summary:\nDuration: 2 h\nImpact: all users\n\nTimeline:\n10:00 UTC - Resolved: up again\n'),
    ).toEqual(['summary@1 label', 'duration@2 label', 'impact@2 label', 'timeline@1 label']);
  });

  test('main sections never stand in one another, whatever their level', () => {
    expect(outlineOf('# Postmortem\n## Summary\na\n### Timeline\nb\n## Root cause\nc\n#### Resolution\nd')).toEqual([
      '?@1 heading',
      'summary@2 heading',
      'timeline@2 heading',
      'root-cause@2 heading',
      'resolution@3 heading',
    ]);
  });

  test('a root cause between summary and timeline belongs to the summary only if it comes again', () => {
    const again = '## Summary\na\n## Root cause\nb\n## Timeline\nc\n## Root cause and resolution\nd';
    expect(sectionsOf(parse('a.md', again), 'cause').map(({ title }) => title)).toEqual(['Root cause and resolution']);
    const once = '## Summary\na\n## Root cause\nb\n## Timeline\nc\n## Resolution\nd';
    expect(sectionsOf(parse('a.md', once), 'cause').map(({ title }) => title)).toEqual(['Root cause', 'Resolution']);
  });

  test.each(['**Root cause**', '**Root cause:**', 'Root cause:', '*Root cause*', '### Root cause'])(
    'a root cause below the timeline, written as %s, is a section of its own where nothing else tells the cause',
    (title) => {
      const below = (rest: string) => parse('a.md', `## Timeline\n\n- 10:00 a\n\n${title}\n\nb\n\n${rest}`);
      expect(sectionsOf(below('## Prevention\n\nc'), 'cause').map((section) => section.title)).toEqual(['Root cause']);
      const twice = below('## Root cause and resolution\n\nc');
      expect(sectionsOf(twice, 'cause').map((section) => section.title)).toEqual(['Root cause and resolution']);
    },
  );

  test('a resolution below the timeline is one of its phases', () => {
    expect(outlineOf('## Timeline\n### Detection\n- 10:00 a\n### Resolution\n- 11:00 b\n## Prevention\nc')).toEqual([
      'timeline@1 heading',
      'detection@2 heading',
      'resolution@2 heading',
      'measures@1 heading',
    ]);
  });

  test('days and times as headings stay in the timeline', () => {
    const document = parse('a.md', '## Timeline\n## 12 May 2024\n- a\n## 14:05 UTC\nb\n## Lessons\nc');
    expect(sectionOf(document, 'timeline')!.blocks.map(({ text }) => text.value)).toEqual([
      '12 May 2024',
      'a',
      '14:05 UTC',
      'b',
    ]);
  });

  test('tasks behind the measures are measures too', () => {
    const document = parse('a.md', '## Preventative measures\na\n\n## TODO\n- b\n');
    expect(sectionsOf(document, 'measures').flatMap(({ blocks }) => blocks.map(({ text }) => text.value))).toEqual([
      'a',
      'TODO',
      'b',
    ]);
  });

  test('a heading is what it says in brackets that it is, where nothing else of it is known', () => {
    expect(
      outlineOf('# Notes\n## In short (issue summary)\na\n## Tick, tock (timeline):\nb\n## Oh dear (again)\nc'),
    ).toEqual(['?@1 heading', 'summary@2 heading', 'timeline@2 heading', '?@2 heading']);
  });

  test('what went wrong is a lesson beside what went well, and otherwise the cause', () => {
    const lessons = outlineOf(
      '## Timeline\na\n## Root cause\nb\n## Lessons\n### What went well\nc\n### What went wrong\nd',
    );
    expect(lessons).not.toContain('root-cause@2 heading');
    expect(outlineOf('## Timeline\na\n## What went wrong?\nb\n## How we fixed it\nc').slice(1)).toEqual([
      'root-cause@1 heading',
      'resolution@1 heading',
    ]);
    expect(
      outlineOf(
        '## Root cause and resolution\n**What went wrong?** A cable was cut.\n\n**The fix:** A new one.\n\n## Lessons\na',
      ),
    ).toEqual(['cause@1 heading', 'root-cause@2 bold', 'resolution@2 bold', 'lessons@1 heading']);
  });

  test('a numbered line with text or another list below is a title, and the last one of a list of contents is none', () => {
    const numbered = '1) Issue Summary\n\na\n\n2) Timeline\n\n- b\n- c\n\n3) Root cause and resolution\n\nd';
    expect(outlineOf(numbered)).toEqual(['summary@1 list', 'timeline@1 list', 'cause@1 list']);
    const contents = '1. Issue Summary\n2. Timeline\n3. Root cause and resolution\n\na\n\n## Timeline\nb';
    expect(outlineOf(contents)).toEqual(['timeline@1 heading']);
    const tight = '1. Issue Summary\na\n\n2. Timeline\n- b\n- c\n\n3. Root cause and resolution\nd';
    expect(outlineOf(tight)).toEqual(['summary@1 list', 'timeline@1 list', 'cause@1 list']);
    expect(outlineOf('- Issue Summary\n\na\n\n- Conclusion\n\nb')).toEqual(['summary@1 list', 'conclusion@1 list']);
    expect(outlineOf('- Issue Summary\n- Conclusion\n\nb')).toEqual([]);
  });

  test('what broke or went wrong is the impact where a line of the summary says so', () => {
    const summary = (label: string) => outlineOf(`## Summary\n${label}: the till\n\n## Timeline\na\n## Root cause\nb`);
    expect(summary('**What went wrong**')[1]).toBe('impact@2 bold');
    expect(summary('What broke')[1]).toBe('impact@2 label');
    expect(outlineOf('## Summary\na\n## What broke\nb').at(-1)).toBe('root-cause@1 heading');
  });

  test('entries with their times are the timeline, whatever it is called', () => {
    const entries = '- 09:00 - down\n- 09:10 UTC - seen\n- 9:30 am - mended';
    expect(outlineOf(`# Notes\n\na\n## How the evening went\n${entries}\n## Root cause\nb`)[1]).toBe(
      'timeline@2 heading',
    );
    expect(outlineOf(`# Notes\n\na\n## Zeitverlauf\n| | |\n|-|-|\n${entries.replaceAll('- ', '|')}`)[1]).toBe(
      'timeline@2 heading',
    );
    expect(outlineOf(`# Notes\n\na\n## Diary\n${entries}\n## Timeline\nb`)[1]).toBe('?@2 heading');
    expect(outlineOf(`# Notes\n${entries}`)).toEqual(['?@1 heading']);
    expect(
      outlineOf(`# Notes\n\na\n## Opening hours\nFrom 9:00 to 12:00.\n\nFrom 13:00 on.\n\nNot on Sunday.`)[1],
    ).toBe('?@2 heading');
  });

  test('a second summary at the end is the conclusion', () => {
    expect(outlineOf('## Summary\na\n## Timeline\nb\n## Action items\n- c\n## Summary\nd').at(-1)).toBe(
      'conclusion@1 heading',
    );
  });

  test('parts of a summary before everything else imply it', () => {
    expect(outlineOf('Duration:\n2 h\n\nImpact:\nall\n\nTimeline:\n- a')[0]).toBe('summary@1 implied');
  });

  test('an account under its own title before the timeline is the summary', () => {
    const account =
      'From 6 PM to 7 PM GMT all requests to our servers were answered with errors because the rule that lets them in had been removed by mistake during a change.';
    expect(outlineOf(`# My postmortem\n# The day the shop closed\n${account}\n# Timeline\n- 6 PM - down`)[1]).toBe(
      'summary@1 heading',
    );
    expect(outlineOf(`# My postmortem\n${account}\n# Timeline\n- 6 PM - down`)[0]).toBe('?@1 heading');
  });

  test('titles stand in the last item when no blank line parts them from the list', () => {
    expect(outlineOf('Issue Summary:\n- down for 2 h\nTimeline:\n- 10:00 UTC - down\n')).toEqual([
      'summary@1 label',
      'timeline@1 label',
    ]);
  });

  test('sentences set as headings are text', () => {
    const long =
      'On Monday at ten in the morning the alert told us that all of the requests to the shop were being answered with errors';
    const [section] = parse('a.md', `## Summary\n#### ${long}`).sections;
    expect(section!.blocks.map(({ kind, text }) => [kind, text.value])).toEqual([['paragraph', long]]);
  });

  test('entries and tasks are no titles', () => {
    expect(
      outlineOf(
        '## Timeline\n- 10:00 - Root cause:\n- Resolution\n\n## Measures\n- Timeline alerts\n- Impact analysis.',
      ),
    ).toEqual(['timeline@1 heading', 'measures@1 heading']);
  });

  test('a team’s own sections are known by title and alias', () => {
    const sections = [{ id: 'customers', title: 'Customer communication', aliases: ['Comms'] }];
    const document = parse('a.md', '## Comms:\n\nWe wrote to all.', { sections });
    expect(sectionOf(document, 'section.customers')?.title).toBe('Comms');
  });
});
