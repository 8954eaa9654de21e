/** The one pipeline: changed files → postmortems → checks → review → verdict → report. Only its two ends touch the world. */
import type { Settings } from './config/settings.js';
import type { DocumentReport, Report, ReviewReport } from './model/report.js';
import type { ActionItems } from './model/stats.js';
import type { Entry, Source } from './ports.js';
import { type DocumentKind, selection } from './select.js';
import { decision, needsApproval, warned } from './verdict.js';
import { VERSION } from './version.js';

/** What one text is, and its report as a postmortem. */
export interface Judged {
  readonly kind: DocumentKind;
  readonly report: DocumentReport;
  /** The document says of itself that it is a draft. */
  readonly isUnfinished: boolean;
  /** Where the job asks for them. */
  readonly actionItems?: ActionItems;
}

export interface GateInput {
  readonly source: Source;
  readonly settings: Settings;
  readonly profile: string;
  /** Whether a path is one of a postmortem. */
  readonly matches: (path: string) => boolean;
  /** Whether a file was asked for by its own name: its content then decides nothing about whether it is judged. */
  readonly isNamed?: (path: string) => boolean;
  /** Judges one text; a deadline stands behind it. It rejects with a `UserError` where the text could not be judged. */
  readonly judge: (path: string, text: string) => Promise<Judged>;
  /**
   * Takes the report of each document with its text as soon as both are decided, in the order of the report, and gives
   * what the whole report is to hold of it.
   */
  readonly take?: (document: DocumentReport, text: string) => DocumentReport;
  readonly isDraft: boolean;
  /**
   * The review's state for the postmortems at the head: `blobs` holds git's object id by path, null for one that the
   * change deletes. `need` is at least what the settings ask, and 1 where a waiver waits for an approval.
   */
  readonly review?: (blobs: ReadonlyMap<string, string | null>, need: number) => Promise<ReviewReport>;
  readonly pullRequest?: Report['pullRequest'];
  readonly notes?: readonly string[];
}

/** The report of one change. Rejects with a `UserError` where the gate cannot decide. */
export async function gate(input: GateInput): Promise<Report> {
  const { source, settings, matches, isNamed, judge, take = (document) => document } = input;
  const documents: DocumentReport[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  const passed: typeof leftOut = [];
  const deleted: NonNullable<Report['deleted']> = [];
  const blobs = new Map<string, string | null>();
  const names = new Names();
  const add = (document: DocumentReport, text: string) => documents.push(take(names.told(document), text));

  const looksBack = settings.baseline !== 'fail';
  for await (const selected of selection({
    source,
    matches,
    looksBack,
    judge,
    ...(isNamed === undefined ? {} : { isNamed }),
  })) {
    const { path } = selected;
    switch (selected.kind) {
      case 'document': {
        const { content, isNew } = selected;
        blobs.set(path, content.blob ?? null);
        if (content.kind !== 'text') {
          add(unreadable(path, isUnknown(content) ? 'error' : 'fail', entryReason(content)), '');
          break;
        }
        const { judged, text } = content;
        const reason = lenientReason(judged, isNew, settings);
        if (reason !== undefined) passed.push({ path, reason });
        else add(onlyWarns(judged, isNew, settings) ? warned(judged.report) : judged.report, text);
        break;
      }
      case 'refused':
        add(unreadable(path, 'fail', selected.reason), '');
        break;
      case 'left-out':
        leftOut.push({ path, reason: selected.reason });
        break;
      case 'deleted':
        deleted.push({ path, outcome: settings.deletions });
        blobs.set(path, null);
    }
  }

  const need = Math.max(settings.review.approvals, needsApproval(documents, settings.failOn) ? 1 : 0);
  const review = blobs.size === 0 ? undefined : await input.review?.(blobs, need);
  const { verdict, reason } = decision({
    documents,
    deleted,
    review,
    isDraft: input.isDraft,
    failOn: settings.failOn,
  });
  return {
    ...reportHead(input.profile),
    documents,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    leftOut: [...leftOut, ...passed],
    ...(deleted.length === 0 ? {} : { deleted }),
    ...(review === undefined ? {} : { review }),
    ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
    ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
  };
}

/** What a report begins with, known before anything is judged. */
export const reportHead = (profile: string): Pick<Report, 'schemaVersion' | 'tool' | 'profile'> => ({
  schemaVersion: 1,
  tool: { name: 'postmortem-gate', version: VERSION },
  profile,
});

/** Why the settings let a document pass whatever was found; undefined where they do not. */
function lenientReason({ isUnfinished }: Judged, isNew: boolean, { baseline, drafts }: Settings): string | undefined {
  if (isUnfinished && drafts === 'allow') {
    return 'its own status says that it is a draft, and `drafts: allow` lets drafts be';
  }
  if (!isNew && baseline === 'allow') {
    return 'it was there before this change, and `baseline: allow` gates only new files';
  }
  return undefined;
}

/** Whether the settings have what was found in a document only said. */
const onlyWarns = ({ isUnfinished }: Judged, isNew: boolean, { baseline, drafts }: Settings): boolean =>
  (isUnfinished && drafts === 'warn') || (!isNew && baseline === 'warn');

const unreadable = (path: string, verdict: 'fail' | 'error', reason: string): DocumentReport => ({
  path,
  verdict,
  words: 0,
  checks: [],
  facts: {},
  reason,
});

/** Whether nothing is known of what stands there, so that the gate cannot decide. */
const isUnknown = ({ kind }: Entry): boolean => kind === 'missing' || kind === 'unreadable';

function entryReason(entry: Exclude<Entry, { kind: 'text' }>): string {
  switch (entry.kind) {
    case 'symlink':
      return 'This is a symbolic link, which the gate does not follow: commit the postmortem’s text as a regular file.';
    case 'submodule':
      return 'This is a submodule, not a file: commit the postmortem’s text as a regular file.';
    case 'folder':
      return 'This is a folder, not a file: commit the postmortem’s text as a regular file.';
    case 'lfs-pointer':
      return 'This is a Git LFS pointer, not the text: take Markdown out of LFS (see `.gitattributes`) and commit the text itself.';
    case 'binary':
      return 'This is a binary file: commit the postmortem as Markdown text.';
    case 'not-utf8':
      return 'This text is not encoded in UTF-8: save it as UTF-8 and commit it again.';
    case 'too-large':
      return `This file has ${entry.bytes.toLocaleString('en')} bytes, more than the gate reads: shorten it, and link to logs instead of pasting them.`;
    case 'unreadable':
      return `This file cannot be read (${entry.fault}): give yourself the permission to read it, or leave it out.`;
    case 'missing':
      return 'This file is listed, and none of its name can be read: run the gate again; if it stays, commit it again, under a name in UTF-8.';
  }
}

/** By way of capitals, for the few letters that are more than one: `ß` and `SS`, `ſ` and `s`. */
const foldedName = (path: string): string =>
  path
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');

/** Two names that one file system takes for one file: whoever reads the one may not see the other. */
class Names {
  readonly #seen = new Map<string, string>();

  /** The report; one that says so where an earlier document has the same name. */
  told(document: DocumentReport): DocumentReport {
    const folded = foldedName(document.path);
    const first = this.#seen.get(folded);
    if (first === undefined) {
      this.#seen.set(folded, document.path);
      return document;
    }
    return {
      ...document,
      verdict: document.verdict === 'error' ? 'error' : 'fail',
      reason: `This file’s name differs from another postmortem’s (${first}) only in case, in how accents are written or in characters that nobody sees: rename one of them.`,
    };
  }
}
