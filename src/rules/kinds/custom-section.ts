/** The kind of rule that asks for a section of a team's own, within its word limits. */
import type { CustomSection } from '../../config/settings.js';
import type { Finding, Rule } from '../../model/check.js';
import { ownSectionId, sectionsOf, wordCount } from '../../parse/index.js';

export function customSectionRule({ id, title, words = {} }: CustomSection): Rule {
  return {
    id: 'section',
    judge: (document) => {
      const found = sectionsOf(document, ownSectionId({ id }));
      const [first] = found;
      const fail = (message: string, help: string): { outcome: 'fail'; findings: Finding[] } => ({
        outcome: 'fail',
        findings: [{ message, help, at: first?.heading.span() ?? { start: 0, end: 0 } }],
      });
      if (first === undefined) {
        return fail(`There is no section “${title}”.`, `Add a heading \`## ${title}\` and write below it.`);
      }
      const blocks = found.flatMap((section) => section.blocks);
      if (blocks.every(({ kind, text }) => kind === 'heading' || text.value === '')) {
        return fail(`The section “${first.title}” is empty.`, 'Write below its heading what it asks for.');
      }
      const count = wordCount(blocks);
      const { min = 0, max = Number.POSITIVE_INFINITY } = words;
      const has = `The section “${first.title}” has ${count} ${count === 1 ? 'word' : 'words'}`;
      if (count < min) return fail(`${has}, and at least ${min} are asked for.`, `Write ${min - count} more.`);
      if (count > max) return fail(`${has}, and at most ${max} are allowed.`, `Take ${count - max} out.`);
      return { outcome: 'pass', evidence: found.map((section) => section.heading.span()) };
    },
  };
}
