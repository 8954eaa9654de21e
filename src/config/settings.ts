/** Every setting in force for one run, after inputs, config file and profile were merged. */
import type { ReviewItem, Severity } from '../model/check.js';

export const PROFILES = ['alx', 'google-sre', 'pagerduty', 'atlassian'] as const;
export type ProfileId = (typeof PROFILES)[number];

export interface WordLimits {
  readonly min?: number;
  readonly max?: number;
}

/** A section that a team asks for besides the profile's. */
export interface CustomSection {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly words?: WordLimits;
}

export interface CheckSetting {
  /** The profile's where it is not given. */
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the gate does about something that it could let pass: `allow` says nothing, `warn` says it, `fail` fails. */
export type Tolerance = 'allow' | 'warn' | 'fail';

export interface ReviewSettings {
  readonly approvals: number;
  /** `write`, `read`, `anyone`, or users and `@org/team`s. */
  readonly reviewers: 'write' | 'read' | 'anyone' | readonly string[];
  readonly required: readonly string[];
  /** Replaces the profile's items where it is given. */
  readonly checklist?: readonly ReviewItem[];
  readonly requireChecklist: boolean;
  readonly fallback?: {
    /** Minutes without an eligible review. */
    readonly after?: number;
    /** An instant, ISO 8601 with offset. */
    readonly deadline?: string;
    readonly reviewers: readonly string[];
  };
}

/** What differs for the documents at some paths. Every override whose paths match applies; a later one wins. */
export interface Override {
  readonly paths: readonly string[];
  readonly profile?: ProfileId;
  readonly template?: string;
  /** Where `profile` or `template` is given, these stand in place of the limits before; else they add to them. */
  readonly words: WordLimits;
  readonly checks: Readonly<Record<string, CheckSetting>>;
}

export interface Settings {
  readonly profile: ProfileId;
  readonly template?: string;
  /** Globs as contract section 5 reads them. */
  readonly paths: readonly string[];
  readonly words: WordLimits;
  /** By check id. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly sections: readonly CustomSection[];
  readonly overrides: readonly Override[];
  readonly deletions: Tolerance;
  /** Findings in a postmortem that was there before the change: `fail` as in a new one, only `warn`, or not judged. */
  readonly baseline: Tolerance;
  /** Findings in a postmortem whose own status says draft: `fail` as in a finished one, only `warn`, or not judged. */
  readonly drafts: Tolerance;
  readonly waivers: readonly string[];
  readonly review: ReviewSettings;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly ifNone: 'pass' | 'fail';
  readonly comment: 'always' | 'on-failure' | 'never';
  /** Empty: no status is set. */
  readonly statusContext: string;
}
