/** Every setting in force for one run, after inputs, config file and profile were merged. */
import type { ReviewItem, Severity } from '../model/check.js';

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
  readonly severity: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

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

export interface Settings {
  readonly profile: 'alx' | 'google-sre' | 'pagerduty' | 'atlassian';
  readonly template?: string;
  /** Globs as contract section 5 reads them. */
  readonly paths: readonly string[];
  readonly words: WordLimits;
  /** By check id. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly sections: readonly CustomSection[];
  readonly deletions: 'allow' | 'warn' | 'fail';
  readonly waivers: readonly string[];
  readonly review: ReviewSettings;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly ifNone: 'pass' | 'fail';
  readonly comment: 'always' | 'on-failure' | 'never';
  /** Empty: no status is set. */
  readonly statusContext: string;
}
