/** Sections of a team's own beside those that the gate knows. */
import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import { loadDetector } from '../../src/parse/language.js';
import { mainSections } from '../../src/parse/vocabulary.js';

await loadDetector();

const document = (headings: readonly string[]) =>
  headings.map((heading) => `## ${heading}\n\nSomething is said here.\n`).join('\n');

/** The checks of these that fail. */
function failing(text: string, section: { id: string; title: string }): string[] {
  const judge = judgeOf({ settings: { ...DEFAULTS, sections: [{ ...section, aliases: [] }] } });
  return judge('a.md', text).report.checks.flatMap(({ id, outcome }) => (outcome === 'fail' ? [id] : []));
}

const all = ['Issue Summary', 'Timeline', 'Root Cause and Resolution', 'Corrective and Preventative Measures'];
const most = [...all, 'Lessons Learned', 'Conclusion'];

describe('a section of a team’s own', () => {
  test.each([...mainSections, 'resolution', 'root-cause', 'action-items', 'impact'])(
    'that is called %s is not one that the gate knows by this name',
    (id) => {
      const section = { id, title: 'Customer communication' };
      expect(failing(document(most), section)).toContain(`section.${id}`);
      expect(failing(document([...most, 'Customer communication']), section)).not.toContain(`section.${id}`);
    },
  );

  test.each([
    ['Timeline', 'timeline'],
    ['Issue Summary', 'summary'],
    ['Root Cause and Resolution', 'cause'],
  ])('with the title “%s” leaves it to the check %s, too', (title, check) => {
    const failed = failing(document(all), { id: 'ours', title });
    expect(failed).not.toContain(check);
    expect(failed).not.toContain('section.ours');
    const without = failing(document(all.filter((each) => each !== title)), { id: 'ours', title });
    expect(without).toEqual(expect.arrayContaining([check, 'section.ours']));
  });

  test('whose title only holds a word that the gate knows is no section of that kind', () => {
    const section = { id: 'ours', title: 'Partner escalation timeline' };
    const failed = failing(document(['Issue Summary', 'Partner escalation timeline']), section);
    expect(failed).toContain('timeline');
    expect(failed).not.toContain('section.ours');
  });
});
