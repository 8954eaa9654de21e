import type { Finding, Rule } from '../model/check.js';

export interface WaiverOptions {
  /** The checks that an author may waive. */
  readonly allow: readonly string[];
}

/** Every waiver names a check that may be waived, and says why. */
export const rule: Rule<WaiverOptions> = {
  id: 'waivers',
  judge: ({ waivers }, { allow }) => {
    const findings = waivers.flatMap(({ check, reason, span }): Finding[] => {
      if (check === '') return [{ message: 'This waiver names no check.', help: `Write ${example(allow)}.`, at: span }];
      if (!allow.includes(check)) {
        return [
          {
            message: `\`${short(check)}\` may not be waived.`,
            help: `${canBeWaived(allow)} Write what is asked, or take the waiver out.`,
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
