/**
 * The config file's one description: its types, its validation, `schema/config.json` and the reference page come from
 * it. A message is the end of a sentence that begins with the setting's name.
 */
import * as v from 'valibot';
import { globFault, MOST_GLOBS } from './globs.js';
import { nearest } from './nearest.js';
import { PROFILES } from './settings.js';

type Said = { readonly input: unknown };

/** A value as a message shows it: short, on one line, and with nothing in it that a reader would not see. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(short).replace(/[\p{C}\u2028\u2029]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

const wants =
  (what: string) =>
  ({ input }: Said): string =>
    `is ${shown(input)}; write ${what}`;

/** `a, b or c`. */
export const alternatives = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function choice<const T extends readonly string[]>(options: T) {
  return v.picklist(options, ({ input }) => {
    const near = typeof input === 'string' ? nearest(input, options) : undefined;
    return `is ${shown(input)}; ${near === undefined ? 'write' : `did you mean ${near}? Write`} ${alternatives(options)}`;
  });
}

const formOf = (entries: object): string =>
  `a map: { ${Object.keys(entries)
    .map((key) => `${key}: …`)
    .join(', ')} }`;

/** An object that holds these keys and no others; unlike `strictObject`, it says each of the others. */
function closed<const T extends v.ObjectEntries>(entries: T): v.StrictObjectSchema<T, undefined> {
  return v.objectWithRest(entries, v.never(), wants(formOf(entries))) as unknown as v.StrictObjectSchema<T, undefined>;
}

function text(what: string, longest: number) {
  const message = wants(what);
  return v.pipe(
    v.string(message),
    v.check((input) => input.trim() !== '' && input.length <= longest && !/[\p{Cc}\u2028\u2029]/u.test(input), message),
  );
}

function whole(least: number, most: number) {
  const message = wants(`a whole number from ${least} to ${most}`);
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

function list<T extends v.GenericSchema>(item: T, what: string, most: number) {
  return v.pipe(v.array(item, wants(what)), v.maxLength(most, `holds more than ${most} entries`));
}

function described<T extends v.GenericSchema>(schema: T, description: string) {
  return v.pipe(schema, v.description(description));
}

const MOST_WORDS = 100_000;
const words = closed({
  min: v.exactOptional(described(whole(0, MOST_WORDS), 'The fewest words.')),
  max: v.exactOptional(described(whole(1, MOST_WORDS), 'The most words.')),
});

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const slug = v.pipe(
  v.string(wants('lower-case letters, digits and hyphens')),
  v.regex(SLUG, wants('lower-case letters, digits and hyphens')),
);

/** Letters of any script: a template's checks are named after its headings. */
const CHECK_ID = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}.-]{0,99}$/u;
const checkId = v.pipe(
  v.string(wants('the id of a check, such as timeline.escalated')),
  v.regex(CHECK_ID, wants('the id of a check, such as timeline.escalated')),
);

/** A repository path: it stays inside the repository. */
const path = v.pipe(
  text('a path from the repository’s root', 500),
  v.check(
    (input) =>
      !input.startsWith('/') &&
      !input.includes('\\') &&
      !input.split('/').some((part) => part === '..' || part === '.'),
    wants('a path from the repository’s root, with / and without ..'),
  ),
);

const glob = v.pipe(
  v.string(wants('a glob, such as postmortems/**/*.md')),
  v.check(
    (input) => globFault(input) === undefined,
    ({ input }) => `${shown(input)} ${globFault(input as string)}`,
  ),
);
const globs = v.pipe(
  list(glob, 'a list of globs', MOST_GLOBS),
  v.minLength(1, 'is an empty list; write a glob, such as postmortems/**/*.md'),
  v.check(
    (input) => input.length === 0 || input.some((pattern) => !pattern.startsWith('!')),
    'takes no file: give it a glob that does not begin with !',
  ),
);

export const SeveritySettingSchema = choice(['error', 'warning', 'info', 'off']);
const option = v.union(
  [v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))],
  wants('text, a number, true or false, or a list'),
);
const check = v.union(
  [
    SeveritySettingSchema,
    closed({
      severity: v.exactOptional(described(SeveritySettingSchema, 'How much a finding weighs; `off`: not judged.')),
      options: v.exactOptional(described(v.record(v.string(), option), 'What the check’s page says can be set.')),
    }),
  ],
  wants('error, warning, info or off, or a map with severity and options'),
);
const checks = v.record(checkId, check, wants('a map from check ids to severities'));

const LOGIN = /^@?[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/;
const TEAM = /^@[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}\/[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,99}$/;
export const LEVELS = ['write', 'read', 'anyone'] as const;
const isLevel = (name: string): boolean => (LEVELS as readonly string[]).includes(name);

/** A login without its @. */
const login = v.pipe(
  v.string(wants('a GitHub login')),
  v.check((input) => LOGIN.test(input) && !isLevel(input), wants('a GitHub login')),
  v.transform((input) => input.replace(/^@/, '')),
);
const reviewer = v.pipe(
  v.string(wants('a GitHub login or "@org/team"')),
  v.check(
    (input) => (LOGIN.test(input) && !isLevel(input)) || TEAM.test(input),
    ({ input }) => {
      const name = input as string;
      if (isLevel(name)) return `is ${shown(name)} among others; write it alone, or only logins and teams`;
      return wants(/^[\w-]+\/[\w.-]+$/.test(name) ? `"@${name}" for a team` : 'a GitHub login or "@org/team"')({
        input,
      });
    },
  ),
  v.transform((input) => (input.includes('/') ? input : input.replace(/^@/, ''))),
);
const MOST_PEOPLE = 100;
const reviewers = v.pipe(
  list(reviewer, 'a list of logins and teams', MOST_PEOPLE),
  v.minLength(1, 'is an empty list: nobody could review'),
);

const DURATION = /^([1-9][0-9]{0,4})([mhd])$/;
const MINUTES = { m: 1, h: 60, d: 24 * 60 } as const;
const LONGEST_WAIT = 366 * MINUTES.d;
/** A duration such as `48h` in minutes; NaN for anything else. */
export const minutes = (input: string): number => {
  const match = DURATION.exec(input);
  return match === null ? Number.NaN : Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES];
};
const duration = v.pipe(
  v.string(wants('a number with its unit: 90m, 48h or 2d')),
  v.regex(DURATION, wants('a number with its unit: 90m, 48h or 2d')),
  // What is no duration was said already.
  v.check((input) => !(minutes(input) > LONGEST_WAIT), wants('at most 366d')),
);

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d:\d\d)$/;
/** Whether this is an instant that exists: `Date` takes the 30th of February for the 1st of March. */
function isInstant(input: string): boolean {
  const match = INSTANT.exec(input);
  if (match === null || Number.isNaN(Date.parse(input))) return false;
  const [year, month, day, hour] = match.slice(1).map(Number) as [number, number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && hour < 24;
}
const instant = v.pipe(
  v.string(wants('a date and time with offset: 2026-12-01T18:00Z')),
  v.check(isInstant, wants('a date and time with offset: 2026-12-01T18:00Z, or 2026-12-01T18:00+01:00')),
);

function uniqueIds<T extends { readonly id: string }>() {
  return v.check<T[], string>(
    (items) => new Set(items.map((item) => item.id)).size === items.length,
    'holds the same id twice',
  );
}

const tolerance = choice(['allow', 'warn', 'fail']);
const section = closed({
  id: described(slug, 'The id of its check, and the anchor in reports.'),
  title: described(text('the section’s title', 100), 'Its heading.'),
  aliases: v.exactOptional(
    described(
      list(text('another heading for the section', 100), 'a list of headings', 20),
      'Other headings that count as this one.',
    ),
  ),
  words: v.exactOptional(described(words, 'Word limits of this section.')),
});
const item = closed({
  id: described(slug, 'Stays the same when the text is reworded, so that ticks are kept.'),
  text: described(text('the question, at most 200 characters', 200), 'What the reviewer confirms.'),
});
const fallback = v.pipe(
  closed({
    after: v.exactOptional(described(duration, 'The wait without an eligible review: `90m`, `48h` or `2d`.')),
    deadline: v.exactOptional(described(instant, 'A date and time with offset: `2026-12-01T18:00Z`.')),
    reviewers: described(reviewers, 'Who may then review besides: logins and `"@org/team"`s.'),
  }),
  v.check(
    (input) => input.after !== undefined || input.deadline !== undefined,
    'needs after (such as 48h) or deadline',
  ),
);
const profile = choice(PROFILES);

const judgedBy = {
  profile: v.exactOptional(described(profile, 'The rubric that postmortems are judged by.')),
  template: v.exactOptional(
    described(
      path,
      'Your own postmortem template, on the base branch: its structure stands in place of the profile’s checks and limits.',
    ),
  ),
  words: v.exactOptional(described(words, 'Word limits of the whole document.')),
  checks: v.exactOptional(
    described(checks, 'By check id: `error`, `warning`, `info`, `off`, or a map with `severity` and `options`.'),
  ),
};

export const ConfigSchema = closed({
  ...judgedBy,
  paths: v.exactOptional(
    described(globs, 'Which files are postmortems: globs, case-insensitive, `!` negates, the last match wins.'),
  ),
  sections: v.exactOptional(
    described(
      v.pipe(list(section, 'a list of sections', 50), uniqueIds()),
      'Sections that you ask for besides the profile’s.',
    ),
  ),
  overrides: v.exactOptional(
    described(
      list(
        closed({ paths: described(globs, 'The postmortems that it is for.'), ...judgedBy }),
        'a list of overrides, each with paths',
        50,
      ),
      'What differs for some paths. Every override whose paths match applies; a later one wins.',
    ),
  ),
  deletions: v.exactOptional(
    described(tolerance, 'What the deletion of a postmortem does, or its renaming away from `paths`.'),
  ),
  baseline: v.exactOptional(
    described(
      tolerance,
      'Findings in a postmortem that was there before the change: `fail` as in a new one, `warn` only, or `allow`: only new ones are judged.',
    ),
  ),
  drafts: v.exactOptional(
    described(
      tolerance,
      'Findings in a postmortem that calls itself a draft (`status: draft` in its front matter, or a line `Status: Draft`): `fail` as in a finished one, `warn` only, or `allow`: not judged.',
    ),
  ),
  waivers: v.exactOptional(
    described(
      closed({
        allow: v.exactOptional(
          described(list(checkId, 'a list of check ids', 100), 'The checks that an author may waive by a comment.'),
        ),
      }),
      'What authors may leave out, with a reason and an approval.',
    ),
  ),
  review: v.exactOptional(
    described(
      closed({
        approvals: v.exactOptional(described(whole(0, 20), 'How many independent approvals it takes.')),
        reviewers: v.exactOptional(
          described(
            v.union([choice(LEVELS), reviewers], wants('write, read or anyone, or a list of logins and teams')),
            'Whose review counts: `write`, `read` (their permission), `anyone`, or a list of logins and `"@org/team"`s.',
          ),
        ),
        required: v.exactOptional(described(list(login, 'a list of logins', 20), 'People who must all have approved.')),
        checklist: v.exactOptional(
          described(
            v.pipe(list(item, 'a list of questions, each with id and text', 50), uniqueIds()),
            'The reviewer’s questions, in place of the profile’s.',
          ),
        ),
        'require-checklist': v.exactOptional(
          described(v.boolean(wants('true or false')), 'Every question must be ticked by an independent reviewer.'),
        ),
        fallback: v.exactOptional(described(fallback, 'Who may review when nobody eligible does.')),
      }),
      'Who reviews, and what it takes.',
    ),
  ),
  'fail-on': v.exactOptional(described(choice(['error', 'warning', 'never']), 'Which findings fail.')),
  'if-none': v.exactOptional(described(choice(['pass', 'fail']), 'What a change without postmortems gets.')),
  comment: v.exactOptional(
    described(choice(['always', 'on-failure', 'never']), 'When the pull request is commented on.'),
  ),
});

export type Config = v.InferOutput<typeof ConfigSchema>;
