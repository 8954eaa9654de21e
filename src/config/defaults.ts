/** What holds where neither an input, nor the config, nor the profile says otherwise. */
import { DEFAULT_PATHS } from './globs.js';
import type { Settings } from './settings.js';

export const DEFAULTS = {
  profile: 'alx',
  paths: DEFAULT_PATHS,
  words: {},
  checks: {},
  sections: [],
  overrides: [],
  deletions: 'warn',
  baseline: 'fail',
  drafts: 'fail',
  waivers: ['timeline.misleading', 'timeline.escalated'],
  review: { approvals: 0, reviewers: 'write', required: [], requireChecklist: false },
  failOn: 'error',
  ifNone: 'pass',
  comment: 'always',
  statusContext: 'postmortem-gate',
} as const satisfies Settings;
