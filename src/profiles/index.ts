/** The built-in profiles by name. */
import type { NumberOption, Profile } from '../model/check.js';
import { rules } from '../rules/index.js';
import { alx } from './alx.js';
import { atlassian } from './atlassian.js';
import { googleSre } from './google-sre.js';
import { pagerduty } from './pagerduty.js';

export const profiles: Readonly<Record<string, Profile>> = {
  alx,
  'google-sre': googleSre,
  pagerduty,
  atlassian,
};

/** By check id: what a config may set of it. A check that is not here has no options. */
export const settableOptions: Readonly<Record<string, Readonly<Record<string, NumberOption>>>> = Object.fromEntries(
  Object.entries(rules).flatMap(([id, { settable }]) => (settable === undefined ? [] : [[id, settable]])),
);

/** Every check that a config may name: those of the profiles, and the rules that none of them asks for. */
export const checkIds: readonly string[] = [
  ...new Set([...Object.values(profiles).flatMap(({ checks }) => checks.map(({ id }) => id)), ...Object.keys(rules)]),
];
