/** Judges postmortems as you write: findings become messages of the file. Files that are none get no message. */
export default function postmortemGate(options?: {
  /** The rubric, where the config names none or another. */
  profile?: 'alx' | 'google-sre' | 'pagerduty' | 'atlassian';
  /** Your own template, from the folder that remark runs in. */
  template?: string;
  /** The config file, in place of `.github/postmortem-gate.yml`. */
  config?: string;
  /** The findings that are fatal. */
  failOn?: 'error' | 'warning' | 'never';
}): (tree: unknown, file: unknown) => Promise<void>;
