/** What one judged document gives to the figures. */
import { actionItems, dueOf, ownerOf, stateOf } from '../facts/action-items.js';
import type { Postmortem } from '../model/postmortem.js';
import type { DocumentReport } from '../model/report.js';
import type { ActionItems, DocumentFigures, OpenItem } from '../model/stats.js';
import { Lines } from '../model/text.js';
import { cut } from '../render/visible.js';

const LONGEST_TEXT = 200;
const LONGEST_NAME = 60;

export function actionItemsOf(document: Postmortem): ActionItems {
  const lines = new Lines(document.source);
  const open: OpenItem[] = [];
  let closed = 0;
  let unstated = 0;
  for (const item of actionItems(document)) {
    const state = stateOf(item);
    if (state === 'closed') closed++;
    else if (state === null) unstated++;
    else {
      const owner = ownerOf(item);
      const due = dueOf(item);
      open.push({
        text: cut(item.text.value.trim(), LONGEST_TEXT),
        line: lines.position(item.span.start).line,
        ...(owner === null ? {} : { owner: cut(owner, LONGEST_NAME) }),
        ...(due === null ? {} : { due }),
      });
    }
  }
  return { open, closed, unstated };
}

const NO_ITEMS: ActionItems = { open: [], closed: 0, unstated: 0 };

/** A document that gives a reason in place of checks could not be judged, and gives nothing else. */
export function documentFigures(
  report: DocumentReport,
  items: ActionItems | undefined,
  repository?: string,
): DocumentFigures {
  const { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes } = report.facts;
  const facts = { start, durationMinutes, timeToDetectMinutes, timeToAcknowledgeMinutes, timeToResolveMinutes };
  const withOutcome = (wanted: string): string[] =>
    report.checks.filter(({ outcome, severity }) => outcome === wanted && severity !== 'info').map(({ id }) => id);
  return {
    ...(repository === undefined ? {} : { repository }),
    path: report.path,
    ...(report.checks.length > 0 || report.reason === undefined ? {} : { reason: report.reason }),
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    passed: withOutcome('pass'),
    failed: withOutcome('fail'),
    waived: withOutcome('waived'),
    actionItems: items ?? NO_ITEMS,
  };
}
