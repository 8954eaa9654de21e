/** The remark plugin: judges the text of a virtual file as `check` does, and leaves its findings as messages. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathMatcher } from '../config/globs.js';
import { nearest } from '../config/nearest.js';
import { edited } from '../fix.js';
import { gate } from '../gate.js';
import type { JudgeJob } from '../judge.js';
import type { Judges } from '../judges.js';
import { UserError } from '../model/errors.js';
import type { CheckResult, DocumentReport, FindingReport, FixReport } from '../model/report.js';
import { Lines, type Range } from '../model/text.js';
import { checkPage } from '../render/check-page.js';
import { printable } from '../render/terminal.js';
import { failed } from '../render/wording.js';
import { fails } from '../verdict.js';
import { type ConfigFlags, localConfig } from './config.js';
import { repositoryPath } from './files.js';
import { textSource } from './source.js';

/** What of a `VFileMessage` is set here. */
export interface Message {
  /** true: it fails the document; false: a warning; null: a hint. */
  fatal?: boolean | null | undefined;
  url?: string | undefined;
  note?: string | undefined;
  actual?: string | undefined;
  /** What may stand in its place. */
  expected?: string[] | undefined;
}

/** What of a `VFile` is read and set here. */
export interface TextFile {
  readonly cwd: string;
  /** Not there for standard input. */
  readonly path?: string;
  readonly value?: string | Uint8Array;
  message(reason: string, options: { place?: Range; ruleId: string; source: string }): Message;
}

const SOURCE = 'postmortem-gate';
const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** One thread judges all texts until the settings change; it keeps no process alive. */
let current: { readonly key: string; readonly judges: Judges } | undefined;

async function judgesFor(job: JudgeJob, start: (job: JudgeJob) => Judges): Promise<Judges> {
  const key = JSON.stringify(job);
  if (current?.key !== key) {
    await current?.judges.close();
    current = { key, judges: start(job) };
  }
  return current.judges;
}

/** Adds a message for each finding; none where the file is no postmortem. What is wrong with the settings is one, too. */
export async function judgeFile(file: TextFile, flags: ConfigFlags, start: (job: JudgeJob) => Judges): Promise<void> {
  try {
    testOptions(flags);
    // Without a name nothing tells that it is a postmortem.
    if (file.path === undefined) return;
    const { root, loaded, templates } = await localConfig(flags, { cwd: file.cwd }, optionCalled);
    const { settings } = loaded;
    const path = repositoryPath(root, resolve(file.cwd, file.path));
    const bytes = Buffer.from((file.value ?? '') as string);
    const report = await gate({
      source: { ...textSource(path, bytes), list: (folder) => readdir(resolve(root, folder)).catch(() => []) },
      settings,
      profile: settings.template ?? settings.profile,
      matches: pathMatcher(settings.paths),
      judge: async (name, text) =>
        (await judgesFor({ settings, templates, fixes: 'holding' }, start)).judge(name, text),
      isDraft: false,
    });
    for (const document of report.documents) {
      addMessages(file, bytes.toString('utf8'), document, ({ severity }) => fails(severity, settings.failOn));
      // A thread that has failed gets no further text.
      if (document.verdict === 'error') await closeJudges();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = file.message(printable(error.message), { place: START, ruleId: 'settings', source: SOURCE });
    message.note = printable(error.help);
    message.fatal = true;
  }
}

const OPTIONS = ['profile', 'template', 'config', 'failOn'];

const optionCalled = (input: string): string => `the option ${input === 'fail-on' ? 'failOn' : input}`;

function testOptions(given: object): void {
  for (const name of Object.keys(given)) {
    if (OPTIONS.includes(name)) continue;
    const near = nearest(name, OPTIONS);
    throw new UserError(
      `The plugin has no option ${JSON.stringify(name)}.`,
      near === undefined ? `Its options are ${OPTIONS.join(', ')}.` : `Did you mean ${near}?`,
    );
  }
}

async function closeJudges(): Promise<void> {
  const { judges } = current ?? {};
  current = undefined;
  await judges?.close();
}

function addMessages(
  file: TextFile,
  text: string,
  document: DocumentReport,
  isFatal: (check: CheckResult) => boolean,
): void {
  if (document.reason !== undefined) {
    const message = file.message(printable(document.reason), { place: START, ruleId: 'document', source: SOURCE });
    message.fatal = true;
  }
  const lines = new Lines(text);
  for (const check of failed(document)) {
    for (const finding of check.findings) {
      const { start, end } = finding.fix === undefined ? finding : covered(finding.fix, lines);
      const place = { start, end };
      const message = file.message(printable(finding.message), { place, ruleId: check.id, source: SOURCE });
      message.fatal = isFatal(check) ? true : check.severity === 'info' ? null : false;
      message.url = checkPage(check.id);
      message.note = note(finding);
      if (finding.fix !== undefined) {
        message.actual = text.slice(lines.offset(start), lines.offset(end));
        message.expected = [replaced(text, finding.fix, lines, place)];
      }
    }
  }
}

/** The help, and the other places that belong to it. */
const note = ({ help, related = [] }: FindingReport): string =>
  [help, ...related.map(({ label, start }) => `Line ${start.line}: ${label}`)]
    .map((line) => printable(line))
    .join('\n');

/** From the first edit to the last: an editor replaces one stretch of text. */
function covered(fix: FixReport, lines: Lines): Range {
  const offsets = fix.flatMap(({ start, end }) => [lines.offset(start), lines.offset(end)]);
  return lines.range({ start: Math.min(...offsets), end: Math.max(...offsets) });
}

/** What stands at a place once the fix is made. */
function replaced(text: string, fix: FixReport, lines: Lines, { start, end }: Range): string {
  const after = edited(text, [{ fix }]);
  return after.slice(lines.offset(start), after.length - (text.length - lines.offset(end)));
}
