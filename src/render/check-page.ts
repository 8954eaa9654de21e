/** Where a check is explained. */
import { pageName } from '../rules/pages.js';

/** The page of a check; undefined for one that is not known. */
export function checkPage(checkId: string): string | undefined {
  const name = pageName(checkId);
  if (name === undefined) return undefined;
  return `https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/rules/${name}.md`;
}
