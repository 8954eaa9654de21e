/** The checks in force for a path: a profile's, with the severities, options, limits and sections of the settings. */
import { pathMatcher } from './config/globs.js';
import type { CheckSetting, CustomSection, Override, Settings, WordLimits } from './config/settings.js';
import type { Check, Profile } from './model/check.js';
import { profiles } from './profiles/index.js';
import { profileOf } from './profiles/template.js';
import { optional } from './profiles/use.js';
import { rules } from './rules/index.js';
import { customSectionRule } from './rules/kinds/custom-section.js';
import type { Templates } from './template/files.js';

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

/**
 * The rubric of each path. Every override whose paths match applies, in order.
 * `templates` holds the text of each template that the settings name.
 */
export function rubricFor(settings: Settings, templates: Templates = {}): (path: string) => Rubric {
  const overrides = settings.overrides.map((override) => ({ override, matches: pathMatcher(override.paths) }));
  const known = new Map<string, Rubric>();
  const ofTemplates = new Map<string, Profile<Check>>();
  const derived = (path: string): Profile<Check> => {
    const text = templates[path];
    if (text === undefined) throw new Error(`the template ${path} was not read`);
    const profile = ofTemplates.get(path) ?? profileOf({ path, text });
    ofTemplates.set(path, profile);
    return profile;
  };
  return (path) => {
    const applying = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
    const key = applying.map((override) => settings.overrides.indexOf(override)).join();
    let rubric = known.get(key);
    if (rubric === undefined) {
      const { profile, template, words, checks } = overridden(settings, applying);
      const inForce = template === undefined ? withRules(profiles[profile]!) : derived(template);
      rubric = rubricOf(inForce, words, checks, settings);
      known.set(key, rubric);
    }
    return rubric;
  };
}

type Judged = Pick<Settings, 'profile' | 'template' | 'words' | 'checks'>;

/** What judges the postmortem at a path: the settings, with every override that matches it laid over them. */
export function settingsAt(settings: Settings, path: string): Judged {
  return overridden(
    settings,
    settings.overrides.filter((override) => pathMatcher(override.paths)(path)),
  );
}

function overridden(settings: Settings, overrides: readonly Override[]): Judged {
  let { profile, template, words, checks } = settings;
  for (const override of overrides) {
    const isReplaced = override.profile !== undefined || override.template !== undefined;
    if (isReplaced) template = override.template;
    profile = override.profile ?? profile;
    words = isReplaced ? override.words : { ...words, ...override.words };
    checks = { ...checks, ...override.checks };
  }
  return { profile, ...(template === undefined ? {} : { template }), words, checks };
}
const withRules = ({ checks, ...profile }: Profile): Profile<Check> => ({
  ...profile,
  checks: checks.map((line) => ({ ...line, rule: rules[line.id]! })),
});

function rubricOf(
  profile: Profile<Check>,
  limits: WordLimits,
  settings: Readonly<Record<string, CheckSetting>>,
  { waivers, sections, failOn }: Settings,
): Rubric {
  const all = [...profile.checks, ...sections.map(sectionCheck), ...askedFor(settings, profile, limits)];
  const length = all.find((check) => check.id === 'length');
  const words: WordLimits = { ...(length?.options as WordLimits | undefined), ...limits };
  const checks: Check[] = [];
  for (const check of all) {
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
    sections: [...sections, ...(profile.sections ?? [])],
    waivable: waivers,
    failOn,
  };
}

/** Rules that the profile does not ask for and the config names, and the length where limits are set. */
function askedFor(
  settings: Readonly<Record<string, CheckSetting>>,
  profile: Profile,
  limits: WordLimits,
): readonly Check[] {
  const named = Object.keys(settings).filter((id) => settings[id]!.severity !== 'off');
  const isLimited = limits.min !== undefined || limits.max !== undefined;
  const wanted = new Set(isLimited && settings.length?.severity !== 'off' ? ['length', ...named] : named);
  for (const { id } of profile.checks) wanted.delete(id);
  return [...wanted].flatMap((id): Check[] => {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    const says = optional.find((line) => line.id === id)?.says ?? id;
    return rule === undefined ? [] : [{ id, rule, options: {}, severity: 'error', says }];
  });
}

function sectionCheck(section: CustomSection): Check {
  const rule = customSectionRule(section);
  return { id: `section.${section.id}`, rule, options: {}, severity: 'error', says: section.title };
}
