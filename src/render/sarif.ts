/** The findings as SARIF 2.1.0, for code scanning and editors. */
import type { CheckResult, DocumentReport, FindingReport, FixReport, Report } from '../model/report.js';
import type { Range } from '../model/text.js';
import { checkPage } from './check-page.js';
import { printableJson } from './json.js';
import { plain, urlSegment } from './markdown.js';
import { withoutCommands } from './terminal.js';

export interface SarifOptions {
  /** The page of a check, where it has one; {@link checkPage} where nothing else is said. */
  readonly pageOf?: (checkId: string) => string | undefined;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const HOME = 'https://github.com/postmortem-gate/postmortem-gate';
const MOST_WORDS = 1000;
/** Stands for documents that fail as a whole, such as a symbolic link. */
const WHOLE = { id: 'document', says: 'the file holds a postmortem as text', severity: 'error' } as const;

export function renderSarif(report: Report, { pageOf = checkPage }: SarifOptions = {}): string {
  const rules = rulesOf(report);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: rules.map((rule) => ruleDescriptor(rule, pageOf(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.verdict !== 'error',
            ...(report.verdict === 'error' && report.reason !== undefined
              ? { toolExecutionNotifications: [{ level: 'error', message: words(report.reason) }] }
              : {}),
          },
        ],
        results: report.documents.flatMap((document) => results(document, (id) => indexOf.get(id)!)),
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

type Rule = Pick<CheckResult, 'id' | 'says' | 'severity'>;

/** Every check that was made, once, in the order of the checklist. */
function rulesOf({ documents }: Report): Rule[] {
  const rules = new Map<string, Rule>();
  if (documents.some(({ reason }) => reason !== undefined)) rules.set(WHOLE.id, WHOLE);
  for (const { checks } of documents) for (const check of checks) if (!rules.has(check.id)) rules.set(check.id, check);
  return [...rules.values()];
}

function ruleDescriptor({ id, says, severity }: Rule, page: string | undefined) {
  return {
    id,
    shortDescription: words(says),
    help: words(`Asked for: ${says}. \`postmortem-gate explain ${id}\` says why, what passes and what fails.`),
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function results(document: DocumentReport, indexOf: (id: string) => number): object[] {
  const seen = new Map<string, number>();
  const result = (rule: Rule, finding: Omit<FindingReport, 'help'> & { readonly help?: string }): object => {
    const digest = fnv1a(`${rule.id}\n${finding.message}`);
    const occurrence = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, occurrence);
    return {
      ruleId: rule.id,
      ruleIndex: indexOf(rule.id),
      level: LEVELS[rule.severity],
      message: words(finding.help === undefined ? finding.message : `${finding.message} → ${finding.help}`),
      locations: [{ physicalLocation: physicalLocation(document.path, finding) }],
      ...(finding.related === undefined
        ? {}
        : {
            relatedLocations: finding.related.map(({ label, ...range }, i) => ({
              id: i + 1,
              message: words(label),
              physicalLocation: physicalLocation(document.path, range),
            })),
          }),
      ...(finding.fix === undefined ? {} : { fixes: [fixObject(document.path, finding.fix)] }),
      // The same finding stays the same alert when lines above it come or go.
      partialFingerprints: { primaryLocationLineHash: `${digest}:${occurrence}` },
    };
  };
  const start = { line: 1, column: 1 };
  return [
    ...(document.reason === undefined ? [] : [result(WHOLE, { message: document.reason, start, end: start })]),
    ...document.checks.flatMap((check) => {
      if (check.outcome === 'fail') return check.findings.map((finding) => result(check, finding));
      if (check.outcome !== 'waived') return [];
      const suppressions = [{ kind: 'inSource', status: 'underReview', justification: printed(check.reason) }];
      return [{ ...result(check, { ...check, message: `Waived by the author: ${check.says}.` }), suppressions }];
    }),
  ];
}

const physicalLocation = (path: string, range: Range): object => ({
  artifactLocation: artifactLocation(path),
  region: region(range),
});

const artifactLocation = (path: string): object => ({
  uri: path.split('/').map(urlSegment).join('/'),
  uriBaseId: '%SRCROOT%',
});

const region = ({ start, end }: Range): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** What is inserted stays as it is, or the fix would write something else; the JSON around it escapes it. */
const fixObject = (path: string, fix: FixReport): object => ({
  artifactChanges: [
    {
      artifactLocation: artifactLocation(path),
      replacements: fix.map((edit) => ({
        deletedRegion: region(edit),
        insertedContent: { text: edit.replacement },
      })),
    },
  ],
});

const printed = (value: string): string => withoutCommands(plain(value, MOST_WORDS));
const words = (value: string): { text: string } => ({ text: printed(value) });

/** The 32-bit FNV-1a hash as 8 hexadecimal digits: enough to tell the findings of one file apart. */
function fnv1a(value: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
