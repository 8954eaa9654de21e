/** The checks in force: a profile's, with the severities, options, limits and sections of the settings. */
import type { CustomSection, Settings, WordLimits } from './config/settings.js';
import type { Check, Profile } from './model/check.js';

export interface Rubric {
  readonly profile: string;
  /** In checklist order; those that are off are left out. */
  readonly checks: readonly Check[];
  /** Empty where nothing limits the length. */
  readonly words: WordLimits;
  readonly sections: readonly CustomSection[];
  /** The checks that an author may waive. */
  readonly waivable: readonly string[];
  readonly failOn: Settings['failOn'];
}

export function rubric(profile: Profile, settings: Settings): Rubric {
  const length = profile.checks.find((check) => check.id === 'length');
  const words: WordLimits = { ...(length?.options as WordLimits | undefined), ...settings.words };
  const checks: Check[] = [];
  for (const check of profile.checks) {
    const setting = settings.checks[check.id];
    if (setting?.severity === 'off') continue;
    const options = {
      ...(check.options as object),
      ...(check.id === 'length' ? words : {}),
      ...(check.id === 'waivers' ? { allow: settings.waivers } : {}),
      ...setting?.options,
    };
    checks.push({ ...check, options, severity: setting?.severity ?? check.severity });
  }
  return {
    profile: profile.id,
    checks,
    words: checks.some((check) => check.id === 'length') ? words : {},
    sections: settings.sections,
    waivable: settings.waivers,
    failOn: settings.failOn,
  };
}
