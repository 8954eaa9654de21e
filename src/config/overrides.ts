/** The settings for one document: those of the run, with the overrides whose paths it matches. */
import { pathMatcher } from './globs.js';
import type { Settings } from './settings.js';

/** A reader of paths that gives each its settings; paths without overrides share one object. */
export function settingsByPath(settings: Settings): (path: string) => Settings {
  if (settings.overrides.length === 0) return () => settings;
  const overrides = settings.overrides.map((override) => ({ override, matches: pathMatcher(override.paths) }));
  return (path) => {
    let inForce = settings;
    for (const { override, matches } of overrides) if (matches(path)) inForce = overridden(inForce, override);
    return inForce;
  };
}

function overridden(settings: Settings, { profile, template, words, checks }: Settings['overrides'][number]): Settings {
  const { template: before, ...rest } = settings;
  const isNewRubric = profile !== undefined || template !== undefined;
  const inForce = template ?? (isNewRubric ? undefined : before);
  return {
    ...rest,
    profile: profile ?? settings.profile,
    ...(inForce === undefined ? {} : { template: inForce }),
    words: isNewRubric ? words : { ...settings.words, ...words },
    checks: { ...settings.checks, ...checks },
  };
}
