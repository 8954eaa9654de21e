import { nearest } from '../config/nearest.js';
import type { Finding, Rule } from '../model/check.js';
import { isDirective } from '../template/directives.js';

export interface WaiverOptions {
  /** The checks that an author may waive. */
  readonly allow: readonly string[];
}

/** Every waiver names a check that may be waived, and says why. */
export const rule: Rule<WaiverOptions> = {
  id: 'waivers',
  judge: ({ waivers: comments }, { allow }) => {
    const waivers = comments.filter(({ word }) => word === undefined || !isDirective(word));
    const findings = waivers.flatMap(({ word, check, isOfSeveral, reason, span }): Finding[] => {
      if (word !== undefined) {
        const message = `This comment says \`${short(word)}\` to the gate, which it does not know.`;
        return [{ message, help: `To waive a check, write ${example(allow)}.`, at: span }];
      }
      if (isOfSeveral === true) {
        const help = `Write one for each, with its own reason: ${example([check])}.`;
        return [{ message: 'This waiver names several checks.', help, at: span }];
      }
      if (check === '') return [{ message: 'This waiver names no check.', help: `Write ${example(allow)}.`, at: span }];
      if (!allow.includes(check)) {
        const near = nearest(check, allow);
        return [
          {
            message: `\`${short(check)}\` may not be waived.`,
            help: `${near === undefined ? '' : `Did you mean \`${near}\`? `}${canBeWaived(allow)} Write what is asked, or take the waiver out.`,
            at: span,
          },
        ];
      }
      if (reason === '') {
        return [
          {
            message: `This waiver of \`${check}\` gives no reason.`,
            help: `Say why there is nothing to tell: ${example([check])}.`,
            at: span,
          },
        ];
      }
      return [];
    });
    return findings.length > 0
      ? { outcome: 'fail', findings }
      : { outcome: 'pass', evidence: waivers.map(({ span }) => span) };
  },
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const example = (allow: readonly string[]): string =>
  `\`<!-- postmortem-gate: waive ${allow[0] ?? 'CHECK'}: the reason -->\``;

function canBeWaived(allow: readonly string[]): string {
  return allow.length === 0
    ? 'No check can be waived here.'
    : `What can be waived: ${allow.map((id) => `\`${id}\``).join(', ')}.`;
}
