/** The kind of rule that asks something of each action item, whether it stands in a list or in a table. */
import { type ActionItem, actionItems } from '../../facts/action-items.js';
import type { Finding, Rule } from '../../model/check.js';

interface ActionItemRule {
  readonly id: string;
  /** Whether an item holds what is asked for; null: it says so, and where. */
  readonly holds: (item: ActionItem) => boolean;
  readonly message: (words: string) => string;
  readonly help: string;
}

const MOST_FINDINGS = 20;

export function actionItemRule({ id, holds, message, help }: ActionItemRule): Rule {
  return {
    id,
    judge: (document) => {
      const items = actionItems(document).filter(({ isNested }) => !isNested);
      const findings = items
        .filter((item) => !holds(item))
        .slice(0, MOST_FINDINGS)
        .map((item): Finding => ({ message: message(shortened(item.text.value)), help, at: item.text.span() }));
      if (findings.length > 0) return { outcome: 'fail', findings };
      return { outcome: 'pass', evidence: items.map(({ text }) => text.span()) };
    },
  };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
