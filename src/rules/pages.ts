/** Which page of `docs/rules` explains a check. */
import { checkIds } from '../profiles/index.js';

/** The kinds of check that a template or a config gives: one page explains all of a kind. */
export const pageKinds = [
  'section',
  'template.blanks',
  'template.comments',
  'template.field',
  'template.form',
  'template.guidance',
  'template.order',
  'template.section',
  'template.table',
  'template.tasks',
] as const;

/** The name of its page, without `.md`; undefined where there is none. */
export function pageName(checkId: string): string | undefined {
  if (checkIds.includes(checkId)) return checkId;
  return pageKinds.find((kind) => checkId === kind || checkId.startsWith(`${kind}.`));
}
