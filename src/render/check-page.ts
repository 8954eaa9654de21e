/** Where a check is explained. */
import { rules } from '../rules/index.js';

/** The page of a check of ours; undefined for those of a team's own template or config. */
export function checkPage(checkId: string): string | undefined {
  if (!Object.hasOwn(rules, checkId)) return undefined;
  return `https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/rules/${checkId}.md`;
}
