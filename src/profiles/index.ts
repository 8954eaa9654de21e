/** The built-in profiles by name. */
import type { NumberOption, Profile } from '../model/check.js';
import { alx } from './alx.js';
import { atlassian } from './atlassian.js';
import { googleSre } from './google-sre.js';
import { pagerduty } from './pagerduty.js';
import { optional } from './use.js';

export const profiles: Readonly<Record<string, Profile>> = {
  alx,
  'google-sre': googleSre,
  pagerduty,
  atlassian,
};

const MOST_WORDS = 100_000;

/** By check id: what a config may set of it. A check that is not here has no options. */
export const settableOptions: Readonly<Record<string, Readonly<Record<string, NumberOption>>>> = {
  length: { min: { least: 0, most: MOST_WORDS }, max: { least: 1, most: MOST_WORDS } },
};

/** Every check that a config may name: those of the profiles, and those that none of them asks for. */
export const checkIds: readonly string[] = [
  ...new Set([...Object.values(profiles).flatMap(({ checks }) => checks), ...optional].map(({ id }) => id)),
];
