/** The findings as annotations on file and line, the most important first, within the runner's limits. */
import type { CheckResult, Report } from '../model/report.js';

import { printable } from './terminal.js';
import { cut } from './visible.js';
import { failed } from './wording.js';

/** As the runner's `error`, `warning` and `notice` commands take it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where start and end are on one line: GitHub takes columns for nothing else. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The runner shows ten of each level for a step. */
export const MOST_PER_LEVEL = 10;
/** UTF-16 units; the runner cuts longer messages anywhere. */
export const MESSAGE_LIMIT = 4000;

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Every finding, errors first, in the order of the documents and their checklists. */
export function allAnnotations(report: Report): Annotation[] {
  const unreadable = report.documents
    .filter(({ reason }) => reason !== undefined)
    .map(({ path, reason = '' }) => ({ ...whole(path), title: 'Not judged', message: message(reason) }));
  const ofSeverity = (severity: CheckResult['severity']): Annotation[] =>
    report.documents.flatMap((document) =>
      failed(document, severity).flatMap((check) =>
        check.findings.map(({ message: what, help, start, end }) => ({
          level: LEVELS[severity],
          title: printable(`${check.says} (${check.id})`, 200),
          message: message(`${what}\n→ ${help}`),
          file: document.path,
          startLine: start.line,
          endLine: end.line,
          ...(start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}),
        })),
      ),
    );
  return [...unreadable, ...ofSeverity('error'), ...ofSeverity('warning'), ...ofSeverity('info')];
}

/** As many as the runner shows. */
export function annotations(report: Report): Annotation[] {
  const all = allAnnotations(report);
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL),
  );
}

const whole = (path: string) => ({ level: 'error', file: path, startLine: 1, endLine: 1 }) as const;

const message = (words: string): string => {
  const lines = cut(words, MESSAGE_LIMIT).split('\n');
  // What is not seen is longer once it shows.
  return cut(lines.map((line) => printable(line, MESSAGE_LIMIT)).join('\n'), MESSAGE_LIMIT);
};
