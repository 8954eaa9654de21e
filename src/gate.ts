/** The one pipeline: changed files → postmortems → checks → review → verdict → report. Only its two ends touch the world. */
import type { Settings } from './config/settings.js';
import type { DocumentReport, Report, ReviewReport } from './model/report.js';
import type { ActionItems } from './model/stats.js';
import type { Entry, Source } from './ports.js';
import { type DocumentKind, type Selected, selection } from './select.js';
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
  const { source, settings, matches } = input;
  // By path, then by text.
  const judged = new Map<string, Map<string, Promise<Judged>>>();
  // A README is judged to learn what it is, and its report is kept for when it is one.
  const judge = (path: string, text: string): Promise<Judged> => {
    const ofPath = judged.get(path) ?? new Map<string, Promise<Judged>>();
    const known = ofPath.get(text) ?? input.judge(path, text);
    judged.set(path, ofPath.set(text, known));
    return known;
  };
  const selected = await selection({
    source,
    matches,
    ...(input.isNamed === undefined ? {} : { isNamed: input.isNamed }),
    looksBack: settings.baseline !== 'fail',
    kindOf: async (path, text) => (await judge(path, text)).kind,
  });
  const documents: DocumentReport[] = [];
  const leftOut = [...selected.leftOut];
  // All at once: whoever judges them decides how many are under way.
  const reports = await Promise.all(selected.documents.map((document) => documentReport(document, judge, settings)));
  for (const [i, reported] of reports.entries()) {
    const document = selected.documents[i]!;
    if ('leftOut' in reported) leftOut.push({ path: document.path, reason: reported.leftOut });
    else documents.push(reported);
  }
  for (const { path, reason } of selected.refused) documents.push(unreadable(path, 'fail', reason));
  markCollisions(documents);

  const deleted = selected.deleted.map((path) => ({ path, outcome: settings.deletions }));
  const blobs = new Map<string, string | null>(selected.documents.map(({ path, entry }) => [path, entry.blob ?? null]));
  for (const path of selected.deleted) blobs.set(path, null);
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
    schemaVersion: 1,
    tool: { name: 'postmortem-gate', version: VERSION },
    profile: input.profile,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    documents,
    leftOut,
    ...(deleted.length === 0 ? {} : { deleted }),
    ...(review === undefined ? {} : { review }),
    ...(input.notes === undefined || input.notes.length === 0 ? {} : { notes: [...input.notes] }),
    ...(input.pullRequest === undefined ? {} : { pullRequest: input.pullRequest }),
  };
}

async function documentReport(
  { path, entry, isNew }: Selected,
  judge: (path: string, text: string) => Promise<Judged>,
  { baseline, drafts }: Settings,
): Promise<DocumentReport | { leftOut: string }> {
  if (entry.kind !== 'text') return unreadable(path, entry.kind === 'missing' ? 'error' : 'fail', entryReason(entry));
  const { report, isUnfinished } = await judge(path, entry.text);
  const tolerances = [...(isNew ? [] : [baseline]), ...(isUnfinished ? [drafts] : [])];
  if (tolerances.includes('allow')) {
    const leftOut =
      isUnfinished && drafts === 'allow'
        ? 'its own status says that it is a draft, and `drafts: allow` lets drafts be'
        : 'it was there before this change, and `baseline: allow` gates only new files';
    return { leftOut };
  }
  return tolerances.includes('warn') ? warned(report) : report;
}

const unreadable = (path: string, verdict: 'fail' | 'error', reason: string): DocumentReport => ({
  path,
  verdict,
  words: 0,
  checks: [],
  facts: {},
  reason,
});

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
function markCollisions(documents: DocumentReport[]): void {
  const seen = new Map<string, number>();
  for (const [i, document] of documents.entries()) {
    const folded = foldedName(document.path);
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, i);
    else {
      documents[i] = {
        ...document,
        verdict: document.verdict === 'error' ? 'error' : 'fail',
        reason: `This file’s name differs from another postmortem’s (${documents[first]!.path}) only in case, in how accents are written or in characters that nobody sees: rename one of them.`,
      };
    }
  }
}
