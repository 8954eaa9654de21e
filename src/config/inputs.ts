/** The Action's inputs and the command line's flags as settings: text becomes what the config file would hold. */
import type { Data, DataPath } from './yaml.js';

interface Input {
  /** The setting in the config file that the input stands for. */
  readonly setting: DataPath;
  /** Gives text that it cannot read back as it is: the schema then says what to write. */
  read(text: string): Data;
}

const text = (value: string): Data => value;
const number = (value: string): Data => (/^[+-]?\d{1,15}$/.test(value) ? Number(value) : value);
const boolean = (value: string): Data => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : value);
const lines = (value: string): Data =>
  value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const levelOrNames = (value: string): Data => {
  const names = value.split(/[\s,]/).filter((name) => name !== '');
  return names.length === 1 && /^[a-z]+$/.test(names[0]!) && ['write', 'read', 'anyone'].includes(names[0]!)
    ? names[0]!
    : names;
};

/** `status-context` is no setting of the config file: there, an empty one could not be told from none. */
export const INPUTS = {
  profile: { setting: ['profile'], read: text },
  template: { setting: ['template'], read: text },
  paths: { setting: ['paths'], read: lines },
  'min-words': { setting: ['words', 'min'], read: number },
  'max-words': { setting: ['words', 'max'], read: number },
  'required-approvals': { setting: ['review', 'approvals'], read: number },
  'require-checklist': { setting: ['review', 'require-checklist'], read: boolean },
  reviewers: { setting: ['review', 'reviewers'], read: levelOrNames },
  comment: { setting: ['comment'], read: text },
  'fail-on': { setting: ['fail-on'], read: text },
  'if-none': { setting: ['if-none'], read: text },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

/** What was given. Blank text is not given: a runner cannot tell the two apart. */
export type Inputs = { readonly [name in InputName]?: string } & {
  /** An empty one is given: it sets no status. */
  readonly 'status-context'?: string;
};

/** The inputs that are given, in a config file's shape. */
export function configOfInputs(inputs: Inputs): { [key: string]: Data } {
  const config: { [key: string]: Data } = Object.create(null);
  for (const [name, input] of Object.entries(INPUTS) as [InputName, Input][]) {
    const given = inputs[name]?.trim() ?? '';
    if (given === '') continue;
    let map = config;
    for (const key of input.setting.slice(0, -1)) {
      map[key] ??= Object.create(null) as { [key: string]: Data };
      map = map[key] as { [key: string]: Data };
    }
    map[String(input.setting.at(-1))] = input.read(given);
  }
  return config;
}

/** The input that stands for a setting, or for something within it. */
export function inputOf(path: DataPath): InputName | undefined {
  return (Object.keys(INPUTS) as InputName[]).find((name) => INPUTS[name].setting.every((key, i) => path[i] === key));
}
