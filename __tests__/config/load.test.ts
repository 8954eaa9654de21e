import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import type { Inputs } from '../../src/config/inputs.js';
import { type LoadedConfig, loadConfig } from '../../src/config/load.js';
import { ConfigError, type ConfigProblem } from '../../src/config/problems.js';
import { readYaml } from '../../src/config/yaml.js';
import type { Profile } from '../../src/model/check.js';

const profile = (id: string, words: object): Profile => ({
  id,
  title: id,
  source: 'https://example.com',
  checks: [{ id: 'length', options: words, severity: 'error', says: 'brief' }],
  review: [],
});
const profiles = { alx: profile('alx', { min: 400, max: 600 }), pagerduty: profile('pagerduty', {}) };
const checkIds = [
  'summary',
  'summary.affected',
  'summary.timezone',
  'timeline.bullets',
  'timeline.escalated',
  'length',
];

const settable = { length: { min: { least: 0, most: 1000 }, max: { least: 1, most: 1000 } } };

const load = (text?: string, inputs: Inputs = {}) =>
  loadConfig({
    inputs,
    profiles,
    checkIds,
    settable,
    ...(text === undefined ? {} : { file: { path: 'gate.yml', yaml: readYaml(text) } }),
  });

function problems(text?: string, inputs: Inputs = {}): string[] {
  try {
    load(text, inputs);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ path, line, column, message }: ConfigProblem) =>
      path === undefined ? message : `${line}:${column} ${message}`,
    );
  }
  return [];
}

const origins = (inForce: LoadedConfig['inForce']) =>
  Object.fromEntries(Object.entries(inForce).map(([name, { origin }]) => [name, origin]));

describe('what is in force', () => {
  test('without inputs and config: the defaults, and the profile’s word limits', () => {
    const { settings, inForce } = load();
    expect(settings).toEqual({ ...DEFAULTS, words: { min: 400, max: 600 } });
    expect(origins(inForce)).toMatchObject({
      profile: 'default',
      'words.min': 'profile',
      'words.max': 'profile',
      paths: 'default',
    });
  });

  test('an input wins over the config, the config over the profile, limit by limit', () => {
    const { settings, inForce } = load('words: { min: 300, max: 500 }\nfail-on: warning\n', { 'min-words': ' 350 ' });
    expect(settings.words).toEqual({ min: 350, max: 500 });
    expect(settings.failOn).toBe('warning');
    expect(origins(inForce)).toMatchObject({ 'words.min': 'input', 'words.max': 'config', 'fail-on': 'config' });
  });

  test('an empty file, or one of comments, is the defaults', () => {
    expect(load('').settings).toEqual(load().settings);
    expect(load('# nothing yet\n').settings).toEqual(load().settings);
    expect(load('---\n...\n').settings).toEqual(load().settings);
  });

  test('a config with everything in it', () => {
    const { settings } = load(`
profile: pagerduty
paths: [docs/incidents/**/*.md, "!docs/incidents/drafts/**"]
words: { min: 200 }
checks:
  summary.affected: warning
  timeline.bullets: { severity: error }
  length: { severity: warning, options: { max: 700 } }
sections: [{ id: customers, title: Customer communication, aliases: [Comms], words: { min: 30 } }]
overrides:
  - paths: ["docs/incidents/minor/**"]
    words: { max: 300 }
    checks: { summary.timezone: info }
deletions: fail
baseline: warn
drafts: warn
waivers: { allow: [timeline.escalated] }
review:
  approvals: 1
  reviewers: [alice, "@acme/sre"]
  required: ["@bob"]
  checklist: [{ id: root-cause, text: The root cause is a cause and not a symptom }]
  require-checklist: true
  fallback: { after: 48h, deadline: 2026-12-01T18:00Z, reviewers: [carol, "@acme/staff"] }
`);
    expect(settings).toEqual({
      ...DEFAULTS,
      profile: 'pagerduty',
      paths: ['docs/incidents/**/*.md', '!docs/incidents/drafts/**'],
      words: { min: 200 },
      checks: {
        'summary.affected': { severity: 'warning' },
        'timeline.bullets': { severity: 'error' },
        length: { severity: 'warning', options: { max: 700 } },
      },
      sections: [{ id: 'customers', title: 'Customer communication', aliases: ['Comms'], words: { min: 30 } }],
      overrides: [
        {
          paths: ['docs/incidents/minor/**'],
          words: { max: 300 },
          checks: { 'summary.timezone': { severity: 'info' } },
        },
      ],
      deletions: 'fail',
      baseline: 'warn',
      drafts: 'warn',
      waivers: ['timeline.escalated'],
      review: {
        approvals: 1,
        reviewers: ['alice', '@acme/sre'],
        required: ['bob'],
        checklist: [{ id: 'root-cause', text: 'The root cause is a cause and not a symptom' }],
        requireChecklist: true,
        fallback: { after: 2880, deadline: '2026-12-01T18:00Z', reviewers: ['carol', '@acme/staff'] },
      },
    });
  });

  test('a template stands in place of the profile’s limits; an input’s profile in place of the config’s template', () => {
    expect(load('template: docs/TEMPLATE.md\n').settings).toMatchObject({ template: 'docs/TEMPLATE.md', words: {} });
    const { settings } = load('template: docs/TEMPLATE.md\n', { profile: 'alx' });
    expect(settings.template).toBeUndefined();
    expect(settings.words).toEqual({ min: 400, max: 600 });
  });

  test('inputs are read as what they stand for', () => {
    const { settings } = load(undefined, {
      paths: 'reports/**/*.md\n\n  !reports/old/**  \n',
      'required-approvals': '2',
      'require-checklist': 'TRUE',
      reviewers: 'alice, @acme/sre\nbob',
      'status-context': '',
      comment: '',
    });
    expect(settings.paths).toEqual(['reports/**/*.md', '!reports/old/**']);
    expect(settings.review).toMatchObject({
      approvals: 2,
      requireChecklist: true,
      reviewers: ['alice', '@acme/sre', 'bob'],
    });
    expect(settings.statusContext).toBe('');
    expect(settings.comment).toBe('always');
    expect(load(undefined, { reviewers: 'anyone' }).settings.review.reviewers).toBe('anyone');
  });

  test('an override by a profile starts from that profile’s limits, and an input wins over it', () => {
    const text = 'profile: pagerduty\noverrides: [{ paths: [course/**], profile: alx }]\n';
    expect(load(text).settings.overrides[0]).toMatchObject({ profile: 'alx', words: { min: 400, max: 600 } });
    expect(load(text, { 'max-words': '900' }).settings.overrides[0]?.words).toEqual({ min: 400, max: 900 });
    expect(load(text, { profile: 'alx' }).settings.overrides[0]?.profile).toBeUndefined();
  });
});

describe('what is wrong is said with its place and the nearest known name', () => {
  test.each([
    ['words:\n  mni: 3\n', ['2:3 unknown key "mni" in words; did you mean min?']],
    ['word: 3\n', ['1:1 unknown key "word"; did you mean words?']],
    ['zebra: 3\n', [expect.stringMatching(/^1:1 unknown key "zebra"; the keys are profile, template, /)]],
    ['profile: axl\n', ['1:10 profile is "axl"; did you mean alx? Write alx, google-sre, pagerduty or atlassian']],
    ['checks:\n  sumary.affected: warning\n', ['2:3 unknown check "sumary.affected"; did you mean summary.affected?']],
    ['checks:\n  timezone: warning\n', ['2:3 unknown check "timezone"; did you mean summary.timezone?']],
    [
      'checks:\n  summary: warn\n',
      [expect.stringMatching(/^2:12 checks\.summary is "warn"; write error, warning, info or off/)],
    ],
    [
      'checks:\n  summary: { severty: error }\n',
      ['2:14 unknown key "severty" in checks.summary; did you mean severity?'],
    ],
    [
      'checks:\n  summary: { severity: erorr }\n',
      ['2:24 checks.summary.severity is "erorr"; did you mean error? Write error, warning, info or off'],
    ],
    [
      'checks:\n  length: { options: { mni: 3 } }\n',
      ['2:24 unknown option "mni" of the check length; did you mean min?'],
    ],
    [
      'checks: { length: { options: { words: 3 } } }\n',
      ['1:32 unknown option "words" of the check length; its options are min, max'],
    ],
    [
      'overrides:\n  - paths: [a/**]\n    checks: { summary: { severity: info, options: { min: 3 } } }\n',
      ['3:53 unknown option "min" of the check summary; it has none'],
    ],
    [
      'checks: { length: { options: { min: many } } }\n',
      ['1:37 checks.length.options.min is "many"; write a whole number from 0 to 1000'],
    ],
    ['words: { min: many }\n', ['1:15 words.min is "many"; write a whole number from 0 to 100000']],
    ['words: { min: 1.5 }\n', ['1:15 words.min is 1.5; write a whole number from 0 to 100000']],
    ['words: [400, 600]\n', ['1:8 words is a list; write a map']],
    ['words: []\n', ['1:8 words is a list; write a map']],
    ['checks: []\n', ['1:9 checks is a list; write a map']],
    ['checks: { summary: [error] }\n', ['1:20 checks.summary is a list; write a map']],
    ['overrides: [[]]\n', ['1:13 overrides[1] is a list; write a map']],
    ['words: 400\n', ['1:8 words is 400; write a map: { min: …, max: … }']],
    ['words:\n', ['1:7 words is empty; write a map: { min: …, max: … }']],
    ['paths: postmortems/**\n', ['1:8 paths is "postmortems/**"; write a list of globs']],
    ['paths: []\n', ['1:8 paths is an empty list; write a glob, such as postmortems/**/*.md']],
    [
      'paths: [*.md]\n',
      ['1:9 aliases (*name) are not read here; put text that begins with * in quotes, or write the value again'],
    ],
    [
      'review: { reviewers: [@acme/sre] }\n',
      ['1:23 text that begins with @ or a backtick is not read bare; put it in quotes'],
    ],
    ['required-approvals: 1\n', ['1:1 unknown key "required-approvals"; did you mean review.approvals?']],
    ['reviewers: anyone\n', ['1:1 unknown key "reviewers"; did you mean review.reviewers?']],
    ['paths: ["!a/**"]\n', ['1:8 paths takes no file: give it a glob that does not begin with !']],
    ['paths: [/a/*.md]\n', [expect.stringMatching(/^1:9 paths\[1\] "\/a\/\*\.md" begins with \//)]],
    ['sections: [{ id: a }]\n', ['1:12 sections[1] has no title; add it']],
    ['sections: [{ id: a, title: A }, { id: a, title: B }]\n', ['1:11 sections holds the same id twice']],
    [
      'sections: [{ id: A b, title: A }]\n',
      ['1:18 sections[1].id is "A b"; write lower-case letters, digits and hyphens'],
    ],
    [
      'waivers: { allow: [timeline.bulets] }\n',
      ['1:20 unknown check "timeline.bulets"; did you mean timeline.bullets?'],
    ],
    [
      'review: { reviewers: wirte }\n',
      [expect.stringMatching(/^1:22 review\.reviewers is "wirte"; write write, read or anyone/)],
    ],
    ['review: { reviewers: [acme/sre] }\n', ['1:23 review.reviewers[1] is "acme/sre"; write "@acme/sre" for a team']],
    [
      'review: { reviewers: [write, alice] }\n',
      ['1:23 review.reviewers[1] is "write" among others; write it alone, or only logins and teams'],
    ],
    [
      'review: { fallback: { after: 48, reviewers: [a] } }\n',
      ['1:30 review.fallback.after is 48; write a number with its unit: 90m, 48h or 2d'],
    ],
    [
      'review: { fallback: { after: 2 days, reviewers: [a] } }\n',
      ['1:30 review.fallback.after is "2 days"; write a number with its unit: 90m, 48h or 2d'],
    ],
    [
      'review: { fallback: { after: 367d, reviewers: [a] } }\n',
      ['1:30 review.fallback.after is "367d"; write at most 366d'],
    ],
    [
      'review: { fallback: { deadline: 2026-12-01T18:00, reviewers: [a] } }\n',
      [
        expect.stringMatching(
          /^1:33 review\.fallback\.deadline is "2026-12-01T18:00"; write a date and time with offset/,
        ),
      ],
    ],
    [
      'review: { fallback: { deadline: 2026-02-30T18:00Z, reviewers: [a] } }\n',
      [expect.stringMatching(/^1:33 .*2026-02-30/)],
    ],
    ['review: { fallback: { reviewers: [a] } }\n', ['1:21 review.fallback needs after (such as 48h) or deadline']],
    ['template: ../x.md\n', [expect.stringMatching(/^1:11 template is "\.\.\/x\.md"; write a path/)]],
    ['overrides: [{ words: { min: 1 } }]\n', ['1:13 overrides[1] has no paths; add it']],
    ['constructor: 1\n', ['1:1 unknown key "constructor"']],
    ['"__proto__": { profile: alx }\n', ['1:1 unknown key "__proto__"']],
    ['profile: alx\nprofile: alx\n', ['2:1 the key "profile" is given twice']],
    [
      'a: &x 1\nb: *x\n',
      expect.arrayContaining([expect.stringContaining('anchors'), expect.stringContaining('aliases')]),
    ],
    ['<<: { profile: alx }\n', ['1:1 merge keys (<<) are not read here; write the settings again']],
    ['profile: !!js/function alx\n', ['1:24 tags (!name) are not read here; put text that begins with ! in quotes']],
    ['? [a]\n: 1\n', ['1:3 a key must be a plain word']],
    ['1: 2\n', ['1:1 a key must be a plain word']],
    ['- profile: alx\n', ['1:1 the file is a list; write settings such as profile: alx']],
    ['words: { min: 700 }\n', ['words.min 700 is above words.max 600 (gate.yml and the inputs together); set both']],
    [
      'review: { checklist: [], require-checklist: true }\n',
      [expect.stringMatching(/^require-checklist needs questions/)],
    ],
    [
      'comment: never\nreview: { require-checklist: true }\n',
      [expect.stringMatching(/^require-checklist needs the comment/)],
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('several at once, at most ten in the message', () => {
    expect(problems('word: 1\nprofil: alx\nwords: { min: -1 }\nchecks: { lenght: off }\n')).toHaveLength(4);
    const many = Array.from({ length: 14 }, (_, i) => `key${i}: 1\n`).join('');
    expect(problems(many)).toHaveLength(14);
    expect(() => load(many)).toThrow(/\.\nThere are 4 more\.$/);
  });

  test('an input is named', () => {
    expect(problems('', { 'min-words': 'lots' })).toEqual([
      'the input min-words is "lots"; write a whole number from 0 to 100000',
    ]);
    expect(problems('', { reviewers: 'acme/sre' })).toEqual([
      'the input reviewers is "acme/sre"; write "@acme/sre" for a team',
    ]);
    expect(problems('', { 'require-checklist': 'yes' })).toEqual([
      'the input require-checklist is "yes"; write true or false',
    ]);
    expect(problems('', { 'status-context': 'a --> b' })).toEqual([
      expect.stringContaining('the input status-context'),
    ]);
    expect(problems('', { paths: '!a' })).toEqual([expect.stringContaining('the input paths takes no file')]);
  });

  test('what the author wrote is shown short and visible', () => {
    expect(problems(`profile: "${'x'.repeat(5000)}"\n`)[0]!.length).toBeLessThan(200);
    expect(problems('profile: "a\u202eb"\n')[0]).toContain('\\u{202e}');
  });

  test('before a template is read, any check may be named', () => {
    const yaml = readYaml('template: T.md\nchecks: { impact.table: warning }\n');
    const file = { path: 'gate.yml', yaml };
    expect(loadConfig({ inputs: {}, file, profiles }).settings.checks).toEqual({
      'impact.table': { severity: 'warning' },
    });
    expect(() => loadConfig({ inputs: {}, file, profiles, checkIds })).toThrow(/unknown check "impact.table"/);
  });

  test('a custom section’s check may be named', () => {
    expect(problems('sections: [{ id: comms, title: Comms }]\nchecks: { section.comms: warning }\n')).toEqual([]);
  });
});

test('an input wins over the config, the config over the profile, the profile over the defaults: for any of them', () => {
  const limit = fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined });
  const level = fc.option(fc.constantFrom('error', 'warning', 'never'), { nil: undefined });
  const side = fc.record({ min: limit, failOn: level, approvals: fc.option(fc.nat(20), { nil: undefined }) });
  fc.assert(
    fc.property(side, side, (input, file) => {
      const yaml = [
        file.min === undefined ? '' : `words: { min: ${file.min} }`,
        file.failOn === undefined ? '' : `fail-on: ${file.failOn}`,
        file.approvals === undefined ? '' : `review: { approvals: ${file.approvals} }`,
      ].join('\n');
      const { settings, inForce } = load(yaml, {
        ...(input.min === undefined ? {} : { 'min-words': String(input.min) }),
        ...(input.failOn === undefined ? {} : { 'fail-on': input.failOn }),
        ...(input.approvals === undefined ? {} : { 'required-approvals': String(input.approvals) }),
      });
      expect(settings.words.min).toBe(input.min ?? file.min ?? 400);
      expect(settings.failOn).toBe(input.failOn ?? file.failOn ?? 'error');
      expect(settings.review.approvals).toBe(input.approvals ?? file.approvals ?? 0);
      const from = (given: unknown, written: unknown, rest: string) =>
        given !== undefined ? 'input' : written !== undefined ? 'config' : rest;
      expect(origins(inForce)).toMatchObject({
        'words.min': from(input.min, file.min, 'profile'),
        'fail-on': from(input.failOn, file.failOn, 'default'),
        'review.approvals': from(input.approvals, file.approvals, 'default'),
      });
    }),
  );
});

test('any text is settings or a list of problems, each within the text', () => {
  const piece = fc.constantFrom(
    'profile',
    'words',
    'checks',
    'review',
    'paths',
    ': ',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    'alx',
    '3',
    'min',
    '"',
    ',',
    'summary',
    'off',
    '!',
    '*',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const problem of problems(text)) {
          const line = /^(\d+):\d+ /.exec(problem)?.[1];
          if (line !== undefined) expect(Number(line)).toBeLessThanOrEqual(lines);
        }
      },
    ),
  );
});
