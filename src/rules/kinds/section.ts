/** The kind of rule that asks for a section. */
import type { Finding, Rule } from '../../model/check.js';
import type { Postmortem, Section, SectionId } from '../../model/postmortem.js';
import { sectionsOf } from '../../parse/index.js';

export interface SectionRule {
  readonly id: SectionId;
  /** What a reader calls the section, for "There is no …". */
  readonly called: string;
  /** The heading to write. */
  readonly heading: string;
  /** What belongs below it. */
  readonly holds: string;
  /** Parts of it that may stand alone when it is missing, so that the finding can point at them. */
  readonly parts?: readonly SectionId[];
}

const isEmpty = (section: Section) => section.blocks.every(({ kind, text }) => kind === 'heading' || text.value === '');

export function sectionRule({ id, called, heading, holds, parts = [] }: SectionRule): Rule {
  const help = `Add a heading \`## ${heading}\` and, below it, ${holds}.`;
  return {
    id,
    judge: (document) => {
      const found = sectionsOf(document, id);
      const [first] = found;
      if (first === undefined) {
        const related = [...lookalikes(document, id), ...partsOf(document, parts)].slice(0, 3);
        const finding: Finding = { message: `There is no ${called}.`, help, at: { start: 0, end: 0 } };
        return { outcome: 'fail', findings: [related.length > 0 ? { ...finding, related } : finding] };
      }
      if (found.every(isEmpty)) {
        const at = first.heading.span();
        return {
          outcome: 'fail',
          findings: [{ message: `The ${called} is empty.`, help: `Write below it ${holds}.`, at }],
        };
      }
      return { outcome: 'pass', evidence: found.map((section) => section.heading.span()) };
    },
  };
}

function partsOf(document: Postmortem, parts: readonly SectionId[]) {
  // The document's own title is a part of nothing.
  const isTitle = (section: Section) => section.parent === null && document.sections[1]?.parent === section;
  return document.sections
    .filter((section) => section.ids.some((id) => parts.includes(id)) && !isTitle(section))
    .map((section) => ({ label: `“${section.title}” could be a part of it.`, at: section.heading.span() }));
}

/** Headings that look like the missing one and are written with other letters. */
function lookalikes(document: Postmortem, id: SectionId) {
  return document.sections
    .filter(({ looksLike }) => looksLike?.includes(id))
    .map((section) => ({ label: 'This heading only looks like it.', at: section.heading.span() }));
}
