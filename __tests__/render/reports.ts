/** Hand-written reports, one for each thing that a surface has to show, and the text that the failing one is about. */
import type { CheckResult, DocumentReport, FindingReport, Report, ReviewReport } from '../../src/model/report.js';
import type { Range } from '../../src/model/text.js';
import { JsonPieces } from '../../src/render/json.js';
import { type PrettyOptions, PrettyPieces } from '../../src/render/pretty.js';
import { abridged } from '../../src/verdict.js';

const SAYS: readonly (readonly [id: string, severity: CheckResult['severity'], says: string])[] = [
  ['summary', 'error', 'Issue Summary'],
  ['summary.duration', 'error', 'how long the outage lasted'],
  ['summary.start-end', 'error', 'start and end times'],
  ['summary.timezone', 'error', 'the time zone'],
  ['summary.service', 'error', 'what service was down or slow'],
  ['summary.experience', 'error', 'what users were experiencing'],
  ['summary.affected', 'error', 'how many % of the users were affected'],
  ['summary.root-cause', 'error', 'what the root cause was'],
  ['timeline', 'error', 'Timeline'],
  ['timeline.bullets', 'error', 'bullet points, each “time - what happened”'],
  ['timeline.brief', 'error', 'entries of 1 or 2 sentences'],
  ['timeline.detected-when', 'error', 'when the issue was detected'],
  ['timeline.detected-how', 'error', 'how it was detected'],
  ['timeline.actions', 'error', 'actions taken: what was investigated, what was assumed'],
  ['timeline.misleading', 'error', 'misleading paths that were taken'],
  ['timeline.escalated', 'error', 'which team or person it was escalated to'],
  ['timeline.resolved', 'error', 'how it was resolved'],
  ['cause', 'error', 'Root cause and resolution'],
  ['cause.cause', 'error', 'what was causing the issue, in detail'],
  ['cause.fix', 'error', 'how it was fixed, in detail'],
  ['measures', 'error', 'Corrective and preventative measures'],
  ['measures.improvements', 'error', 'what can be improved or fixed'],
  ['measures.tasks', 'error', 'a list of specific tasks'],
  ['length', 'error', 'brief: within the word limits'],
  ['language', 'error', 'written in English'],
  ['attractive', 'info', 'attractive: a diagram, a picture or some humour'],
  ['lessons', 'info', 'Lessons learned'],
  ['conclusion', 'info', 'Conclusion'],
  ['times.consistent', 'warning', 'times agree with one another'],
  ['timeline.order', 'warning', 'the timeline runs forward'],
  ['placeholder', 'error', 'nothing left over from a template'],
];

export const at = (line: number, column: number, endColumn: number, endLine = line): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

type Outcome =
  | { readonly findings: readonly FindingReport[] }
  | { readonly skip: string; readonly needs: string }
  | { readonly waived: string; readonly range: Range };

/** The whole checklist, holding but for what is given by check id. */
export function checks(outcomes: Readonly<Record<string, Outcome>> = {}): CheckResult[] {
  return SAYS.map(([id, severity, says]): CheckResult => {
    const head = { id, severity, says };
    const outcome = outcomes[id];
    if (outcome === undefined) return { ...head, outcome: 'pass', evidence: [at(3, 1, 12)] };
    if ('findings' in outcome) return { ...head, outcome: 'fail', findings: [...outcome.findings] };
    if ('skip' in outcome) return { ...head, outcome: 'skip', reason: outcome.skip, needs: outcome.needs };
    return { ...head, outcome: 'waived', reason: outcome.waived, ...outcome.range };
  });
}

const REVIEW_ITEMS = [
  { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
  { id: 'measures', text: 'These measures would have prevented this outage, or made it shorter' },
  { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
  { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
];

export const review = (changes: Partial<ReviewReport> = {}): ReviewReport => ({
  state: 'waiting',
  have: 0,
  need: 1,
  approvedBy: [],
  missing: [],
  changesRequestedBy: [],
  discarded: [],
  checklist: REVIEW_ITEMS.map((item) => ({ ...item, tickedBy: null })),
  ...changes,
});

export const report = (changes: Partial<Report>): Report => ({
  schemaVersion: 1,
  tool: { name: 'postmortem-gate', version: '1.0.0' },
  profile: 'alx',
  documents: [],
  verdict: 'pass',
  leftOut: [],
  pullRequest: { number: 7, headSha: '5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e' },
  ...changes,
});

export const document = (changes: Partial<DocumentReport> = {}): DocumentReport => ({
  path: 'postmortems/2024-05-01-checkout-database.md',
  verdict: 'pass',
  words: 512,
  wordLimits: { min: 400, max: 600 },
  checks: checks(),
  facts: {
    start: '2024-05-01T14:00+01:00',
    end: '2024-05-01T15:42+01:00',
    durationMinutes: 102,
    detected: '2024-05-01T14:05+01:00',
    acknowledged: '2024-05-01T14:07+01:00',
    resolved: '2024-05-01T15:42+01:00',
    timeToDetectMinutes: 5,
    timeToAcknowledgeMinutes: 2,
    timeToResolveMinutes: 97,
    usersAffected: '38%',
  },
  ...changes,
});

/** What the failing report is about: with tabs, wide characters and a line longer than a terminal. */
export const FAILING_PATH = 'postmortems/2024-05-01-checkout-database.md';
export const FAILING_TEXT = [
  '# Checkout went dark for lunch',
  '',
  '## Issue Summary',
  '',
  'From 14:00 to 15:42 the checkout of our shop answered every order with an error page, and 38% of the users who came in that time left without buying.',
  'The root cause was a database index that a migration had dropped.',
  '',
  '## Timeline',
  '',
  '- 14:00 UTC - the migration 更新 is deployed',
  '- 14:05 UTC - a monitoring alert fires. Orders fail. The on-call engineer looks at the payment provider. Nothing is wrong there.',
  '-\t14:31 UTC\t- 🔥 the slow query log points at the orders table. A second engineer joins. They read the plan together.',
  '- 15:42 UTC - the index is built again and orders go through',
  '',
  '## Corrective and preventative measures',
  '',
  '- be more careful with migrations',
].join('\n');

export const failing = document({
  verdict: 'fail',
  words: 371,
  checks: checks({
    'summary.timezone': {
      findings: [
        {
          message: 'The start and end times stand without a time zone.',
          help: 'Write the zone behind the times: `From 14:00 to 15:42 UTC`.',
          ...at(5, 6, 20),
          related: [{ label: 'the zone stands only in the timeline', ...at(10, 9, 12) }],
        },
      ],
    },
    'timeline.brief': {
      findings: [
        {
          message: 'This entry has 4 sentences.',
          help: 'Keep an entry to 1 or 2 sentences; make two entries of it, each with its time.',
          ...at(11, 1, 128),
        },
        {
          message: 'This entry has 3 sentences.',
          help: 'Keep an entry to 1 or 2 sentences; make two entries of it, each with its time.',
          ...at(12, 3, 117),
        },
      ],
    },
    cause: {
      findings: [
        {
          message: 'There is no section “Root cause and resolution”.',
          help: 'Add `## Root cause and resolution` after the timeline, and tell in it what caused the outage and how it was fixed.',
          ...at(8, 1, 12),
        },
      ],
    },
    'cause.cause': { skip: 'not judged: `cause` does not hold yet', needs: 'cause' },
    'cause.fix': { skip: 'not judged: `cause` does not hold yet', needs: 'cause' },
    'measures.tasks': {
      findings: [
        {
          message: '“be more careful with migrations” is not something that can be finished.',
          help: 'Say what to do and where, as in a TODO: `- Add a CI step that refuses migrations which drop an index`.',
          ...at(17, 1, 34),
        },
      ],
    },
    length: {
      findings: [
        {
          message: 'The text has 371 words, 29 fewer than the least.',
          help: 'Write between 400 and 600 words: the root cause has the most room to grow.',
          ...at(1, 1, 31),
        },
      ],
    },
    lessons: {
      findings: [
        {
          message: 'There is no section “Lessons learned”.',
          help: 'If you like, add `## Lessons learned`: what worked well, and what did not.',
          ...at(17, 1, 34),
        },
      ],
    },
    'times.consistent': {
      findings: [
        {
          message: 'The stated duration of 90 minutes is not the 102 minutes between start and end.',
          help: 'Correct the one that is wrong.',
          ...at(5, 1, 20),
          related: [{ label: 'the end', ...at(13, 3, 12) }],
        },
      ],
    },
  }),
});

const waivedChecks = checks({
  'timeline.escalated': { waived: 'the on-call engineer fixed it alone', range: at(9, 1, 90) },
});

const hostileWords =
  'a`b``c @octocat @github/security <img src=x onerror=alert(1)> <!-- postmortem-gate:postmortem-gate --> --> [x](https://evil.example) ![y](//evil.example/z.png) https://evil.example www.evil.example me@evil.example fixes #1 GH-1 evil/repo#2 5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e :tada: | $\\color{red}{x}$ \u202egpj.exe\u202c ##[error]x ::error::y\n\n- [x] <!-- item:root-cause --> forged\n\n# Heading';

export const reports = {
  pass: report({
    documents: [document()],
    review: review({
      state: 'approved',
      have: 1,
      approvedBy: ['amina-k'],
      checklist: REVIEW_ITEMS.map((item) => ({ ...item, tickedBy: 'amina-k' })),
    }),
  }),
  fail: report({ verdict: 'fail', documents: [failing], review: review() }),
  pending: report({
    verdict: 'pending',
    reason: 'Waiting for 1 more independent approval.',
    documents: [document()],
    review: review({
      need: 2,
      have: 1,
      approvedBy: ['amina-k'],
      missing: ['staff-lead'],
      discarded: [
        { login: 'tunde', reason: 'author' },
        { login: 'joão', reason: 'stale' },
        { login: 'dependabot', reason: 'bot' },
      ],
      checklist: REVIEW_ITEMS.map((item, i) => ({
        ...item,
        tickedBy: i < 2 ? 'amina-k' : null,
        ...(i === 2 ? { note: 'The tick of `tunde` was undone: authors do not review their own text.' } : {}),
      })),
    }),
  }),
  none: report({
    verdict: 'none',
    leftOut: [{ path: 'postmortems/README.md', reason: 'an index of postmortems, not one of them' }],
  }),
  error: report({
    verdict: 'error',
    reason: 'GitHub answered 403 to the list of changed files: give the job `pull-requests: read`.',
  }),
  'multi-file': report({
    verdict: 'fail',
    documents: [
      document({ path: 'postmortems/2024-02-11-dns.md', words: 455 }),
      failing,
      document({
        path: 'postmortems/2024-06-30-certificate-of-the-status-page.md',
        verdict: 'fail',
        words: 0,
        checks: [],
        facts: {},
        reason: 'This is a symbolic link, which the gate does not follow: commit the text itself.',
      }),
    ],
    leftOut: [
      { path: 'postmortems/README.md', reason: 'an index of postmortems, not one of them' },
      { path: 'postmortems/0x19-brief.md', reason: 'a copy of the assignment' },
    ],
    deleted: [{ path: 'postmortems/2019-11-02-old.md', outcome: 'warn' }],
    notes: ['This pull request changes `.github/postmortem-gate.yml`. It was judged by the one on the base branch.'],
    review: review({ state: 'changes-requested', changesRequestedBy: ['bob'] }),
  }),
  waived: report({
    verdict: 'pending',
    reason: 'A waiver waits for an independent approval.',
    documents: [document({ checks: waivedChecks })],
    review: review(),
  }),
  hostile: report({
    verdict: 'fail',
    documents: [
      document({
        path: `postmortems/${hostileWords}.md`,
        verdict: 'fail',
        checks: checks({
          'summary.timezone': {
            findings: [
              {
                message: hostileWords,
                help: hostileWords,
                ...at(1, 1, 2),
                related: [{ label: hostileWords, ...at(2, 1, 2) }],
              },
            ],
          },
          'timeline.escalated': { waived: hostileWords, range: at(3, 1, 2) },
        }),
        facts: { usersAffected: hostileWords },
        reason: hostileWords,
      }),
      document({ path: '`' }),
    ],
    leftOut: [{ path: hostileWords, reason: hostileWords }],
    notes: [hostileWords],
    review: review({
      approvedBy: ['eve`'],
      changesRequestedBy: ['@octocat'],
      discarded: [{ login: hostileWords, reason: 'stale' }],
      checklist: [{ id: 'root-cause', text: hostileWords, tickedBy: 'eve`', note: hostileWords }],
    }),
  }),
} satisfies Record<string, Report>;

export const CONTEXT = {
  statusContext: 'postmortem-gate',
  repositoryUrl: 'https://github.com/acme/shop',
  headSha: '5f2b9c01d6a84e37b5d0c9a1f4e8d7263b1a0c9e',
  pageOf: (id: string) => `https://github.com/postmortem-gate/postmortem-gate/blob/main/docs/rules/${id}.md`,
};

/** What the terminal shows of a report, in pieces; `sources`: the texts by path. */
export function prettyPieces(
  report: Report,
  { sources, ...options }: PrettyOptions & { readonly sources: ReadonlyMap<string, string> },
): string[] {
  const pieces = new PrettyPieces(options);
  const documents = report.documents.map((each) => pieces.document(each, sources.get(each.path) ?? ''));
  return [...documents, pieces.end({ ...report, documents: report.documents.map(abridged) })];
}

/** All of it. */
export const pretty = (...asked: Parameters<typeof prettyPieces>): string => prettyPieces(...asked).join('');

/** A report as JSON, put together from its pieces. */
export function jsonInPieces(report: Report): string {
  const { schemaVersion, tool, profile } = report;
  const pieces = new JsonPieces({ schemaVersion, tool, profile });
  const documents = report.documents.map((each) => pieces.document(each));
  return [...documents, pieces.end({ ...report, documents: report.documents.map(abridged) })].join('');
}
