/** The report for a terminal: each finding with the lines it is about, then the verdict. */
import { hasFix } from '../fix.js';
import type { CheckResult, DocumentReport, FindingReport, Report } from '../model/report.js';
import type { Range } from '../model/text.js';
import { codeFrame, type FrameColours, linesOf, type Mark } from './code-frame.js';
import type { Pieces } from './pieces.js';
import { printable, withoutCommands, wrapped } from './terminal.js';
import { documentPoints, type FailedCheck, failed, figures, headline, plural, wordCount } from './wording.js';

export interface PrettyOptions {
  readonly color: boolean;
  /** Terminal columns; 80 where nothing is known. */
  readonly width?: number;
  /** Shows every check, and for those that hold the words that they rest on. */
  readonly verbose?: boolean;
  /** Says, where a finding holds a fix, how to have it made. */
  readonly offersFix?: boolean;
}

type Colour = (words: string) => string;
type Palette = FrameColours & Readonly<Record<'error' | 'warning' | 'info' | 'pass' | 'dim' | 'bold', Colour>>;

const sgr =
  (on: number, off: number): Colour =>
  (words) =>
    `\x1b[${on}m${words}\x1b[${off}m`;
const plain: Colour = (words) => words;

const COLOURS: Palette = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  info: sgr(36, 39),
  pass: sgr(32, 39),
  dim: sgr(2, 22),
  bold: sgr(1, 22),
  gutter: sgr(2, 22),
  main: sgr(31, 39),
  related: sgr(36, 39),
};
const NO_COLOURS: Palette = {
  error: plain,
  warning: plain,
  info: plain,
  pass: plain,
  dim: plain,
  bold: plain,
  gutter: plain,
  main: plain,
  related: plain,
};

const MOST_FRAMES = 5;
const EVIDENCE_LIMIT = 60;
const LABELS = { error: 'error', warning: 'warning', info: 'hint' } as const;

/** The output; each piece ends with its line. */
export class PrettyPieces implements Pieces {
  readonly #page: Page;
  readonly #offersFix: boolean;
  #hasFix = false;

  constructor({ color, width = 80, verbose = false, offersFix = false }: PrettyOptions) {
    this.#page = new Page(color ? COLOURS : NO_COLOURS, width, verbose);
    this.#offersFix = offersFix;
  }

  document(document: DocumentReport, text: string): string {
    this.#hasFix ||= this.#offersFix && hasFix(document);
    this.#page.document(document, linesOf(text));
    return this.#page.taken();
  }

  end(report: Report): string {
    for (const { path, outcome } of report.deleted ?? []) {
      if (outcome !== 'allow') this.#page.removed(path, outcome === 'fail' ? 'error' : 'warning');
    }
    this.#page.remarks(report);
    this.#page.explanation(report, this.#hasFix);
    this.#page.verdict(report);
    return this.#page.rest();
  }
}

/** The lines so far, and how they are set. */
class Page {
  readonly #lines: string[] = [];

  constructor(
    readonly colours: Palette,
    readonly width: number,
    readonly isVerbose: boolean,
  ) {}

  /** All lines but the last, on which those to come may depend; they are taken off. */
  taken(): string {
    const lines = this.#lines.splice(0, this.#lines.length - 1);
    return withoutCommands(`${lines.join('\n')}\n`);
  }

  /** The lines that are left. */
  rest(): string {
    return withoutCommands(`${this.#lines.join('\n').trimEnd()}\n`);
  }

  document(document: DocumentReport, lines: readonly string[]): void {
    const { colours } = this;
    const sign =
      { pass: colours.pass('✓'), fail: colours.error('✗') }[document.verdict as string] ?? colours.warning('!');
    const path = printable(document.path, 300);
    this.#lines.push(`${sign} ${colours.bold(path)}`);
    const words = document.checks.length === 0 ? [] : [wordCount(document)];
    const facts = [...standing(document), ...words, ...figures(document.facts)];
    this.#text(facts.map((fact) => printable(fact, 200)).join(' · '), '  ', colours.dim);
    if (document.reason !== undefined) this.#text(printable(document.reason), '  ');
    this.#lines.push('');
    for (const severity of ['error', 'warning', 'info'] as const) {
      for (const check of failed(document, severity)) this.#failed(check, path, lines);
    }
    this.#notJudged(document.checks);
    this.#waived(document.checks, path);
    if (this.isVerbose) this.#held(document.checks, lines);
  }

  removed(path: string, severity: 'error' | 'warning'): void {
    const said = `${severity}: ${printable(path, 300)} is removed, or moved to where the gate does not read it`;
    const [first = '', ...rest] = wrapped(said, this.width);
    this.#lines.push(this.colours[severity](severity) + first.slice(severity.length), ...rest, '');
  }

  remarks({ leftOut, notes = [], review }: Report): void {
    for (const { path, reason } of leftOut) this.#item(`left out: ${printable(path, 300)}: ${printable(reason)}`);
    for (const note of notes) this.#item(`note: ${printable(note)}`);
    if (review !== undefined && review.need > 0) {
      this.#item(`review: ${review.have} of ${plural(review.need, 'independent approval')}`);
    }
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  explanation({ documents }: Report, hasFix: boolean): void {
    const check = firstFailed(documents);
    if (check !== undefined) {
      this.#text(`Why a check asks for it: postmortem-gate explain ${printable(check.id, 80)}`, '', this.colours.dim);
    }
    if (hasFix) {
      this.#text(
        'Some of it can be mended for you: add --fix; with --dry-run it only shows what',
        '',
        this.colours.dim,
      );
    }
    if (check !== undefined || hasFix) this.#lines.push('');
  }

  verdict(report: Report): void {
    const colour =
      { pass: this.colours.pass, fail: this.colours.error }[report.verdict as string] ?? this.colours.warning;
    const words = printable(headline(report).replaceAll('`', ''));
    const reason = report.verdict === 'error' && report.reason !== undefined ? `: ${printable(report.reason)}` : '';
    this.#text(words + reason, '', (line) => this.colours.bold(colour(line)));
  }

  #failed(check: FailedCheck, path: string, lines: readonly string[]): void {
    const colour = this.colours[check.severity];
    const label = LABELS[check.severity];
    const isSameHelp = check.findings.every(({ help }) => help === check.findings[0]?.help);
    const shown = check.findings.slice(0, MOST_FRAMES);
    for (const [i, finding] of shown.entries()) {
      const [first = '', ...rest] = wrapped(`${label}[${check.id}]: ${printable(finding.message)}`, this.width);
      const head = `${label}[${check.id}]`;
      this.#lines.push(
        first.startsWith(head)
          ? this.colours.bold(colour(head)) + this.colours.bold(first.slice(head.length))
          : this.colours.bold(first),
        ...rest.map((line) => this.colours.bold(line)),
      );
      this.#frame(finding, path, lines, colour);
      if (!isSameHelp || i === shown.length - 1) this.#help(finding.help);
      this.#lines.push('');
    }
    const others = check.findings.slice(MOST_FRAMES);
    if (others.length > 0) {
      const where = others.map(({ start }) => start.line).join(', ');
      this.#text(`${label}[${check.id}]: the same at ${plural(others.length, 'more place')}: lines ${where}`, '  ');
      this.#lines.push('');
    }
  }

  #frame(finding: FindingReport, path: string, lines: readonly string[], colour: Colour): void {
    const marks: Mark[] = [
      { range: finding, kind: 'main' },
      ...(finding.related ?? []).slice(0, 3).map(({ label, ...range }): Mark => ({ range, label, kind: 'related' })),
    ];
    this.#lines.push(`  ${this.colours.dim('at')} ${path}:${finding.start.line}:${finding.start.column}`);
    const frame = codeFrame(lines, marks, this.width - 2, { ...this.colours, main: colour });
    this.#lines.push(...frame.map((line) => `  ${line}`));
  }

  #help(help: string): void {
    const [first = '', ...rest] = wrapped(printable(help), this.width - 8);
    this.#lines.push(`  ${this.colours.pass('help:')} ${first}`, ...rest.map((line) => `        ${line}`));
  }

  #notJudged(checks: readonly CheckResult[]): void {
    const byReason = new Map<string, string[]>();
    for (const check of checks) {
      if (check.outcome !== 'skip') continue;
      byReason.set(check.reason, [...(byReason.get(check.reason) ?? []), check.says]);
    }
    for (const [reason, says] of byReason) {
      this.#item(`${printable(says.join(', '))} (${printable(reason)})`);
    }
    if (byReason.size > 0) this.#lines.push('');
  }

  #waived(checks: readonly CheckResult[], path: string): void {
    const waived = checks.filter((check) => check.outcome === 'waived');
    for (const { id, reason, start } of waived) {
      this.#item(`waived ${id} (${path}:${start.line}): ${printable(reason)}`);
    }
    if (waived.length > 0) this.#lines.push('');
  }

  #held(checks: readonly CheckResult[], lines: readonly string[]): void {
    for (const check of checks) {
      if (check.outcome !== 'pass') continue;
      this.#lines.push(`  ${this.colours.pass('✓')} ${printable(check.says)} ${this.colours.dim(check.id)}`);
      for (const range of check.evidence.slice(0, 3)) {
        const place = `${range.start.line}:${range.start.column}`;
        this.#lines.push(
          `      ${this.colours.dim(place.padEnd(7))} ${printable(excerpt(range, lines), EVIDENCE_LIMIT)}`,
        );
      }
    }
    this.#lines.push('');
  }

  #item(words: string): void {
    const [first = '', ...rest] = wrapped(words, this.width - 4);
    this.#lines.push(`  ${this.colours.dim('-')} ${first}`, ...rest.map((line) => `    ${line}`));
  }

  #text(words: string, indent: string, colour: Colour = plain): void {
    if (words === '') return;
    this.#lines.push(...wrapped(words, this.width - indent.length).map((line) => indent + colour(line)));
  }
}

/** The first of those that weigh most. */
function firstFailed(documents: readonly DocumentReport[]): FailedCheck | undefined {
  for (const severity of ['error', 'warning', 'info'] as const)
    for (const document of documents) for (const check of failed(document, severity)) return check;
  return undefined;
}

/** How much is to be fixed; errors of a document that passes are left by the settings. */
function standing(document: DocumentReport): string[] {
  const points = documentPoints(document);
  if (points > 0) return [`${plural(points, 'point')} to fix`];
  const errors = document.verdict === 'pass' ? failed(document, 'error').length : 0;
  return errors > 0 ? [`${plural(errors, 'error')}, none of which fails it here`] : [];
}

function excerpt({ start, end }: Range, lines: readonly string[]): string {
  const line = lines[start.line - 1] ?? '';
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : line.length).trim();
}
