/** A profile made of a team's own template: its structure is asked for in place of a built-in profile's. */
import type { CustomSection } from '../config/settings.js';
import type { Check, Profile, Rule, Severity } from '../model/check.js';
import { rules } from '../rules/index.js';
import { templateIn } from '../template/guide.js';
import {
  blanksRule,
  commentsRule,
  fieldRule,
  formRule,
  guidanceRule,
  orderRule,
  sectionRule,
  tableRule,
  tasksRule,
} from '../template/rules.js';
import { type Structure, structureOf, type Template, type TemplateField } from '../template/structure.js';
import { alx } from './alx.js';
import { everywhere } from './use.js';

/** @returns the checks of a template whose text passed the pre-scan; equal templates give equal ids */
export function profileOf(template: Template): Profile<Check> {
  const structure = structureOf(template);
  return {
    id: template.path,
    title: template.path,
    source: template.path,
    checks: checksOf(structure, templateIn(template.text)),
    review: alx.review,
    sections: customSections(structure),
  };
}

function checksOf(structure: Structure, text: string): readonly Check[] {
  const check = (id: string, severity: Severity, says: string, rule: Rule, needs?: string): Check => ({
    id,
    rule,
    options: {},
    severity,
    says,
    ...(needs === undefined ? {} : { needs }),
  });
  const sectionId = (slug: string) => `template.section.${slug}`;
  const sections = structure.sections.flatMap((section) => {
    const { slug, title, parent, isOptional, holdsTasks } = section;
    const isAsked = !isOptional && !isOptionalSection(parent, structure);
    return [
      check(
        sectionId(slug),
        section.parent === null ? 'error' : 'warning',
        isOptional ? `${title} (optional)` : title,
        sectionRule(structure, section),
        parent !== null && isAsked ? sectionId(parent) : 'template.form',
      ),
      ...(holdsTasks
        ? [
            check(
              `template.tasks.${slug}`,
              'warning',
              `${title}: tasks with boxes`,
              tasksRule(structure, section),
              sectionId(slug),
            ),
          ]
        : []),
    ];
  });
  // Where a template has no headings, its labels are its sections.
  const weightOf = ({ form }: TemplateField): Severity =>
    structure.sections.length === 0 && form !== 'front matter' ? 'error' : 'warning';
  const fields = structure.fields.map((field) =>
    check(`template.field.${field.slug}`, weightOf(field), field.label, fieldRule(structure, field)),
  );
  const tables = structure.tables.map((table) =>
    check(
      `template.table.${table.slug}`,
      'warning',
      `table: ${table.columns.join(', ')}`,
      tableRule(structure, table),
      table.section === null ? undefined : sectionId(table.section),
    ),
  );
  return [
    check('template.form', 'error', 'written to the template', formRule(structure, text)),
    ...sections,
    ...fields,
    ...tables,
    ...(structure.sections.length > 1
      ? [check('template.order', 'warning', 'sections in the template’s order', orderRule(structure))]
      : []),
    ...(structure.blanks.length > 0
      ? [check('template.blanks', 'error', 'the template’s blanks are filled in', blanksRule(structure))]
      : []),
    check('template.guidance', 'warning', 'the template’s guidance is taken out', guidanceRule(structure)),
    ...(structure.comments.length > 0
      ? [check('template.comments', 'info', 'the template’s comments are taken out', commentsRule(structure))]
      : []),
    // What needs a check that the template does not ask for is judged by itself; how sections are marked, it says.
    ...everywhere
      .filter(({ id }) => id !== 'headings')
      .map(({ needs: _, ...line }) => ({ ...line, rule: rules[line.id]! })),
  ];
}

const isOptionalSection = (slug: string | null, { sections }: Structure): boolean =>
  sections.some((section) => section.slug === slug && section.isOptional);

/** Titles that the vocabulary does not know: they are then found however they are marked. */
const customSections = ({ sections }: Structure): readonly CustomSection[] =>
  sections
    .filter(({ ids, words }) => ids.length === 0 && words.length > 0)
    .map(({ slug, title }) => ({ id: `template-${slug}`, title, aliases: [] }));
