/** The checks in force for a path: a profile's, with the severities, options, limits and sections of the settings. */
import { pathMatcher } from './config/globs.js';
import type { CheckSetting, CustomSection, Settings, WordLimits } from './config/settings.js';
import type { Check, Profile } from './model/check.js';
import { UserError } from './model/errors.js';
import { profiles } from './profiles/index.js';

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

/** @throws UserError where a template is asked for: postmortems would be judged by something else than was meant */
export function assertNoTemplate({ template, overrides }: Settings): void {
  if (template === undefined && overrides.every((override) => override.template === undefined)) return;
  throw new UserError(
    'The config asks for a template, and this version judges by profiles only.',
    'Take `template` out, and name a profile.',
  );
}

/** The rubric of each path. Every override whose paths match applies, in order. */
export function rubricFor(settings: Settings): (path: string) => Rubric {
  const overrides = settings.overrides.map((override) => ({ override, matches: pathMatcher(override.paths) }));
  const known = new Map<string, Rubric>();
  return (path) => {
    const applying = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
    const key = applying.map((override) => settings.overrides.indexOf(override)).join();
    let rubric = known.get(key);
    if (rubric === undefined) {
      let { profile, words, checks } = settings;
      for (const override of applying) {
        const isReplaced = override.profile !== undefined;
        profile = override.profile ?? profile;
        words = isReplaced ? override.words : { ...words, ...override.words };
        checks = { ...checks, ...override.checks };
      }
      rubric = rubricOf(profiles[profile]!, words, checks, settings);
      known.set(key, rubric);
    }
    return rubric;
  };
}

function rubricOf(
  profile: Profile,
  limits: WordLimits,
  settings: Readonly<Record<string, CheckSetting>>,
  { waivers, sections, failOn }: Settings,
): Rubric {
  const length = profile.checks.find((check) => check.id === 'length');
  const words: WordLimits = { ...(length?.options as WordLimits | undefined), ...limits };
  const checks: Check[] = [];
  for (const check of profile.checks) {
    const setting = settings[check.id];
    if (setting?.severity === 'off') continue;
    const options = {
      ...(check.options as object),
      ...(check.id === 'length' ? words : {}),
      ...(check.id === 'waivers' ? { allow: waivers } : {}),
      ...setting?.options,
    };
    checks.push({ ...check, options, severity: setting?.severity ?? check.severity });
  }
  return {
    profile: profile.id,
    checks,
    words: checks.some((check) => check.id === 'length') ? words : {},
    sections,
    waivable: waivers,
    failOn,
  };
}
