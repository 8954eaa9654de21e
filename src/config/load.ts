/** Merges inputs, config file and profile into the settings in force, and says where each came from. */
import * as v from 'valibot';
import type { NumberOption, Profile } from '../model/check.js';
import { DEFAULTS } from './defaults.js';
import { configOfInputs, INPUTS, type InputName, type Inputs, inputOf } from './inputs.js';
import { nearest } from './nearest.js';
import { ConfigError, type ConfigProblem } from './problems.js';
import { type Config, ConfigSchema, minutes, shown } from './schema.js';
import type {
  CheckSetting,
  CustomSection,
  Override,
  ProfileId,
  ReviewSettings,
  Settings,
  WordLimits,
} from './settings.js';
import type { Data, DataPath, Read } from './yaml.js';

export type Origin = 'input' | 'config' | 'profile' | 'default';

export interface ConfigSource {
  readonly inputs: Inputs;
  /** What messages call an input; `the input NAME` where nothing else is said. */
  readonly inputCalled?: (name: string) => string;
  /** The config file as `readYaml` read it, where there is one. `path` is what messages call it. */
  readonly file?: { readonly path: string; readonly yaml: Read };
  /** The built-in profiles: their word limits hold where nothing else is said. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /**
   * Every check that may be named. Leave it out while a template is still to be read, and load again with the checks
   * that come from it.
   */
  readonly checkIds?: readonly string[];
  /** What may be set of a check, by its id; of one that is not here, nothing. */
  readonly settable?: Settable;
}

type Settable = Readonly<Record<string, Readonly<Record<string, NumberOption>>>>;

export interface InForce {
  /** As `settings` holds it. */
  readonly value: unknown;
  readonly origin: Origin;
}

export interface LoadedConfig {
  readonly settings: Settings;
  /** By the setting's name in the config file, such as `words.min` or `checks.length`. */
  readonly inForce: Readonly<Record<string, InForce>>;
}

/** @throws ConfigError with up to ten problems, each with its line and column or the input's name */
export function loadConfig(source: ConfigSource): LoadedConfig {
  const { inputs, inputCalled = (name) => `the input ${name}`, file, profiles, checkIds, settable = {} } = source;
  const problems: ConfigProblem[] = [];
  const fromFile = file === undefined ? {} : configOfFile(file, checkIds, settable, problems);
  const fromInputs = validInputs(inputs, inputCalled, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const loaded = merged(fromInputs, fromFile, inputs['status-context'], profiles);
  const conflicts = conflictsOf(loaded.settings, file?.path);
  if (conflicts.length > 0) throw new ConfigError(conflicts);
  return loaded;
}

type Placed = (path: DataPath, key?: boolean) => Pick<ConfigProblem, 'path' | 'line' | 'column'>;

function configOfFile(
  { path, yaml }: NonNullable<ConfigSource['file']>,
  checkIds: readonly string[] | undefined,
  settable: Settable,
  problems: ConfigProblem[],
): Config {
  problems.push(...yaml.faults.map(({ message, at }) => ({ path, ...at, message })));
  if (yaml.faults.length > 0 || yaml.data === null) return {};
  const placed: Placed = (at, key) => ({ path, ...yaml.position(at, key) });
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    problems.push({ ...placed([]), message: `the file is ${shown(yaml.data)}; write settings such as profile: alx` });
    return {};
  }
  // To valibot a list is an object.
  const lists = misplacedLists(CONFIG, yaml.data, []);
  if (lists.length > 0) {
    problems.push(...lists.map((at) => ({ ...placed(at), message: `${nameOf(at)} is a list; write a map` })));
    return {};
  }
  const result = v.safeParse(ConfigSchema, yaml.data);
  if (result.issues !== undefined) {
    for (const issue of result.issues) problems.push(...problemsOf(issue, [], placed));
  }
  if (checkIds !== undefined) problems.push(...checkFaults(yaml.data as Config, checkIds, settable, placed));
  return result.success ? result.output : {};
}

function validInputs(inputs: Inputs, called: (name: string) => string, problems: ConfigProblem[]): Config {
  const result = v.safeParse(ConfigSchema, configOfInputs(inputs));
  for (const issue of result.issues ?? []) {
    const path = pathOf(issue);
    const name = inputOf(path);
    problems.push({ message: `${called(name ?? path.join('.'))} ${endOf(issue)}` });
  }
  const context = inputs['status-context'];
  if (context !== undefined && !/^[^\p{C}<>]{0,100}$/u.test(context)) {
    problems.push({
      message: `${called('status-context')} is ${shown(context)}; write at most 100 letters, without < and >`,
    });
  }
  return result.success ? result.output : {};
}

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): (string | number)[] => (issue.path ?? []).map((item) => item.key as string | number);

/** The message, without the name that it begins with: of a union, that of the alternative that was meant. */
function endOf(issue: Issue): string {
  const inner = meantIssues(issue);
  return inner.length === 0 ? issue.message : inner.map((each) => each.message).join('; ');
}

/** What is wrong within the alternative of a union that the value has the shape of. */
function meantIssues(issue: Issue): readonly Issue[] {
  return issue.type === 'union' ? (issue.issues ?? []).filter((each) => each.path !== undefined) : [];
}

function problemsOf(issue: Issue, before: readonly (string | number)[], placed: Placed): ConfigProblem[] {
  const path = [...before, ...pathOf(issue)];
  const inner = meantIssues(issue);
  if (inner.length > 0) return inner.flatMap((each) => problemsOf(each, path, placed));
  const name = String(path.at(-1) ?? '');
  if (issue.type === 'never') return [{ ...placed(path, true), message: unknownKey(name, path.slice(0, -1)) }];
  // valibot says of a missing key only that it is missing.
  if (issue.received === 'undefined' && issue.path?.at(-1)?.value === undefined) {
    const holder = path.slice(0, -1);
    return [{ ...placed(holder), message: `${nameOf(holder)} has no ${name}; add it` }];
  }
  return [{ ...placed(path), message: `${nameOf(path)} ${issue.message}` }];
}

/** `sections[2].words.min`, counted from 1 as people do. */
const nameOf = (path: DataPath): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name === '' ? key : `${name}.${key}`),
    '',
  );

function unknownKey(name: string, holder: DataPath): string {
  const known = keysAt(holder);
  const near = settingOf(name, holder) ?? nearest(name, known);
  const where = holder.length === 0 ? '' : ` in ${nameOf(holder)}`;
  return `unknown key ${shown(name)}${where}; ${near === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${near}?`}`;
}

/** The setting that an input stands for, where its name was written at the top of the file. */
const settingOf = (name: string, holder: DataPath): string | undefined =>
  holder.length === 0 && Object.hasOwn(INPUTS, name) ? INPUTS[name as InputName].setting.join('.') : undefined;

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly options?: readonly Shape[];
}

const CONFIG = ConfigSchema as unknown as Shape;

/** The keys that the schema knows at a path. */
function keysAt(path: DataPath): string[] {
  let shape: Shape | undefined = CONFIG;
  for (const key of path) {
    shape = objectIn(shape);
    shape = typeof key === 'number' ? shape?.item : (shape?.entries?.[key] ?? shape?.value);
  }
  return Object.keys(objectIn(shape)?.entries ?? {});
}

function objectIn(shape: Shape | undefined): Shape | undefined {
  const bare = shape?.wrapped ?? shape;
  return bare?.options === undefined || bare.type !== 'union'
    ? bare
    : bare.options.find((each) => each.entries !== undefined);
}

function misplacedLists(shape: Shape | undefined, data: Data, path: DataPath): DataPath[] {
  const bare = shape?.wrapped ?? shape;
  if (Array.isArray(data)) {
    const shapes = bare?.type === 'union' ? (bare.options ?? []) : [bare];
    if (shapes.some((each) => each?.entries !== undefined || each?.value !== undefined)) return [path];
    return data.flatMap((item, i) => misplacedLists(bare?.item, item, [...path, i]));
  }
  if (data === null || typeof data !== 'object') return [];
  const within = objectIn(bare);
  return Object.entries(data).flatMap(([key, value]) =>
    misplacedLists(within?.entries?.[key] ?? within?.value, value, [...path, key]),
  );
}

/** Checks that are not there, and options that they do not have. */
function checkFaults(config: Config, checkIds: readonly string[], settable: Settable, placed: Placed): ConfigProblem[] {
  const known = [...checkIds, ...ids(config.sections)];
  const problems: ConfigProblem[] = [];
  const test = (id: unknown, path: DataPath, key: boolean): void => {
    if (typeof id !== 'string' || known.includes(id)) return;
    const near = nearest(id, known);
    const hint = near === undefined ? '`postmortem-gate config` lists the checks' : `did you mean ${near}?`;
    problems.push({ ...placed(path, key), message: `unknown check ${shown(id)}; ${hint}` });
  };
  const testKeys = (map: unknown, path: DataPath): void => {
    if (typeof map !== 'object' || map === null) return;
    for (const [id, setting] of Object.entries(map)) {
      test(id, [...path, id], true);
      if (known.includes(id)) problems.push(...optionFaults(id, setting, settable[id] ?? {}, [...path, id], placed));
    }
  };
  testKeys(config.checks, ['checks']);
  const overrides: unknown = config.overrides;
  if (Array.isArray(overrides)) {
    for (const [i, each] of overrides.entries())
      testKeys((each as Override | null)?.checks, ['overrides', i, 'checks']);
  }
  const allowed: unknown = config.waivers?.allow;
  if (Array.isArray(allowed)) for (const [i, id] of allowed.entries()) test(id, ['waivers', 'allow', i], false);
  return problems;
}

function optionFaults(
  id: string,
  setting: unknown,
  known: Settable[string],
  path: DataPath,
  placed: Placed,
): ConfigProblem[] {
  const { options } = (typeof setting === 'object' && setting !== null ? setting : {}) as CheckSetting;
  if (typeof options !== 'object' || options === null) return [];
  const names = Object.keys(known);
  return Object.entries(options).flatMap(([name, value]): ConfigProblem[] => {
    const at = [...path, 'options', name];
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      const near = nearest(name, names);
      const hint =
        names.length === 0
          ? 'it has none'
          : near === undefined
            ? `its options are ${names.join(', ')}`
            : `did you mean ${near}?`;
      return [{ ...placed(at, true), message: `unknown option ${shown(name)} of the check ${id}; ${hint}` }];
    }
    const { least, most } = option;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return [];
    const message = `${nameOf(at)} is ${shown(value)}; write a whole number from ${least} to ${most}`;
    return [{ ...placed(at), message }];
  });
}

const ids = (sections: unknown): string[] =>
  Array.isArray(sections) ? sections.map((each: Partial<CustomSection> | null) => `section.${each?.id}`) : [];

/** The word limits that a profile sets by its check of the length. */
function profileWords(profile: Profile | undefined): WordLimits {
  const options = profile?.checks.find((check) => check.id === 'length')?.options as WordLimits | undefined;
  return limits(options?.min, options?.max);
}

const limits = (min: number | undefined, max: number | undefined): WordLimits => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

function merged(
  input: Config,
  file: Config,
  statusContext: string | undefined,
  profiles: Readonly<Record<string, Profile>>,
): LoadedConfig {
  const inForce: Record<string, InForce> = Object.create(null);
  /** The first that is given; what is in force is noted under the setting's name. */
  const first = <T>(name: string, fromInput: T | undefined, fromFile: T | undefined, fallback: T): T => {
    const origin = fromInput !== undefined ? 'input' : fromFile !== undefined ? 'config' : 'default';
    const value = fromInput ?? fromFile ?? fallback;
    inForce[name] = { value, origin };
    return value;
  };

  // A profile or a template is one choice: the input's takes the place of the file's.
  const isChosenByInput = input.profile !== undefined || input.template !== undefined;
  const profile = first<ProfileId>('profile', input.profile, file.profile, DEFAULTS.profile);
  const template = input.template ?? (isChosenByInput ? undefined : file.template);
  if (template !== undefined)
    inForce.template = { value: template, origin: input.template === undefined ? 'config' : 'input' };

  const standing = template === undefined ? profileWords(profiles[profile]) : {};
  const limit = (side: 'min' | 'max'): number | undefined => {
    const name = `words.${side}`;
    const value = first<number | undefined>(name, input.words?.[side], file.words?.[side], undefined) ?? standing[side];
    if (value === undefined) delete inForce[name];
    else if (inForce[name]?.origin === 'default') inForce[name] = { value, origin: 'profile' };
    return value;
  };
  const checks = checkSettings(file.checks);
  for (const [id, value] of Object.entries(checks)) inForce[`checks.${id}`] = { value, origin: 'config' };

  const settings: Settings = {
    profile,
    ...(template === undefined ? {} : { template }),
    paths: first('paths', input.paths, file.paths, DEFAULTS.paths),
    words: limits(limit('min'), limit('max')),
    checks,
    sections: first<readonly CustomSection[]>('sections', undefined, customSections(file.sections), DEFAULTS.sections),
    overrides: first<readonly Override[]>(
      'overrides',
      undefined,
      file.overrides?.map((each) => override(each, input, isChosenByInput, profiles)),
      DEFAULTS.overrides,
    ),
    deletions: first('deletions', undefined, file.deletions, DEFAULTS.deletions),
    baseline: first('baseline', undefined, file.baseline, DEFAULTS.baseline),
    drafts: first('drafts', undefined, file.drafts, DEFAULTS.drafts),
    waivers: first<readonly string[]>('waivers.allow', undefined, file.waivers?.allow, DEFAULTS.waivers),
    review: review(input.review, file.review, first),
    failOn: first('fail-on', input['fail-on'], file['fail-on'], DEFAULTS.failOn),
    ifNone: first('if-none', input['if-none'], file['if-none'], DEFAULTS.ifNone),
    comment: first('comment', input.comment, file.comment, DEFAULTS.comment),
    statusContext: first('status-context', statusContext?.trim(), undefined, DEFAULTS.statusContext),
  };
  return { settings, inForce };
}

function review(
  input: Config['review'],
  file: Config['review'],
  first: <T>(name: string, fromInput: T | undefined, fromFile: T | undefined, fallback: T) => T,
): ReviewSettings {
  const checklist = file?.checklist;
  const fallback = file?.fallback === undefined ? undefined : fallbackOf(file.fallback);
  return {
    approvals: first('review.approvals', input?.approvals, file?.approvals, DEFAULTS.review.approvals),
    reviewers: first<ReviewSettings['reviewers']>(
      'review.reviewers',
      input?.reviewers,
      file?.reviewers,
      DEFAULTS.review.reviewers,
    ),
    required: first<readonly string[]>('review.required', undefined, file?.required, DEFAULTS.review.required),
    ...(checklist === undefined ? {} : { checklist: first('review.checklist', undefined, checklist, []) }),
    requireChecklist: first<boolean>(
      'review.require-checklist',
      input?.['require-checklist'],
      file?.['require-checklist'],
      DEFAULTS.review.requireChecklist,
    ),
    ...(fallback === undefined ? {} : { fallback: first('review.fallback', undefined, fallback, fallback) }),
  };
}

function fallbackOf({
  after,
  ...rest
}: NonNullable<NonNullable<Config['review']>['fallback']>): NonNullable<ReviewSettings['fallback']> {
  return after === undefined ? rest : { ...rest, after: minutes(after) };
}

function checkSettings(checks: Config['checks']): Record<string, CheckSetting> {
  const settings: Record<string, CheckSetting> = Object.create(null);
  for (const [id, setting] of Object.entries(checks ?? {})) {
    settings[id] = typeof setting === 'string' ? { severity: setting } : setting;
  }
  return settings;
}

const customSections = (sections: Config['sections']): CustomSection[] | undefined =>
  sections?.map((section) => ({ ...section, aliases: section.aliases ?? [] }));

function override(
  given: NonNullable<Config['overrides']>[number],
  input: Config,
  isChosenByInput: boolean,
  profiles: Readonly<Record<string, Profile>>,
): Override {
  const { profile, template } = isChosenByInput ? {} : given;
  const standing = profile !== undefined && template === undefined ? profileWords(profiles[profile]) : {};
  return {
    paths: given.paths,
    ...(profile === undefined ? {} : { profile }),
    ...(template === undefined ? {} : { template }),
    words: { ...standing, ...given.words, ...input.words },
    checks: checkSettings(given.checks),
  };
}

/** Settings that are each right and cannot stand together. */
function conflictsOf(settings: Settings, path: string | undefined): ConfigProblem[] {
  const where = path === undefined ? '' : ` (${path} and the inputs together)`;
  const problems: ConfigProblem[] = [];
  const { words, checks, sections, overrides, review, comment } = settings;
  const test = (name: string, { min, max }: WordLimits): void => {
    if (min === undefined || max === undefined || min <= max) return;
    problems.push({ message: `${name}.min ${min} is above ${name}.max ${max}${where}; set both` });
  };
  test('words', words);
  if (checks.length?.options !== undefined) test('checks.length.options', { ...words, ...checks.length.options });
  for (const section of sections)
    if (section.words !== undefined) test(`words of the section ${section.id}`, section.words);
  for (const [i, each] of overrides.entries()) {
    const isNewRubric = each.profile !== undefined || each.template !== undefined;
    test(`overrides[${i + 1}].words`, isNewRubric ? each.words : { ...words, ...each.words });
  }
  if (review.requireChecklist && review.checklist?.length === 0) {
    problems.push({
      message: `require-checklist needs questions, and review.checklist is empty${where}; write some, leave it out to ask the profile’s, or set require-checklist to false`,
    });
  }
  if (review.requireChecklist && comment !== 'always') {
    problems.push({
      message: `require-checklist needs the comment that holds the boxes, and comment is ${comment}${where}; set comment to always, or require-checklist to false`,
    });
  }
  return problems;
}
