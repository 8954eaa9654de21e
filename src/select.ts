/** Which changed files are postmortems (contract section 5): by path, and for a README by what it says. */
import { UserError } from './model/errors.js';
import type { Change, Entry, Source } from './ports.js';

/** What a text is by its content. `link`: nothing but a link to a text that stands elsewhere. */
export type DocumentKind = 'postmortem' | 'brief' | 'link' | 'other';

export interface Selected {
  readonly path: string;
  readonly entry: Entry;
  /** No postmortem was judged here before: what comes from elsewhere, or was left out, is new. */
  readonly isNew: boolean;
}

export interface Selection {
  /** In path order. */
  readonly documents: readonly Selected[];
  /** Files that stand where a postmortem should and can never be read as one: a PDF as the whole submission. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  /** Postmortems that the change removes, or renames away from the gate's paths. */
  readonly deleted: readonly string[];
}

export interface SelectionInput {
  readonly source: Source;
  /** Whether a path is one of a postmortem, by the globs in force. */
  readonly matches: (path: string) => boolean;
  /** Whether a path is judged whatever its content. */
  readonly isNamed?: (path: string) => boolean;
  /** Whether what is not new is judged otherwise: then it is read what changed files were before. */
  readonly looksBack?: boolean;
  /** What a text is; it may be hostile, so a deadline stands behind this. */
  readonly kindOf: (path: string, text: string) => Promise<DocumentKind>;
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const INDEX = /(?:^|\/)(?:readme|_?index)\.(?:md|mdx|markdown)$/i;
/** Formats in which people hand in a text that cannot be reviewed line by line. */
const OFFICE = /\.(?:pdf|docx?|odt|rtf|pages|txt|html?|url|webloc)$/i;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Picks the postmortems among the changed files. Throws a `UserError` for a change that the gate does not know. */
export async function selection({
  source,
  matches,
  isNamed,
  looksBack = false,
  kindOf,
}: SelectionInput): Promise<Selection> {
  const changes = await source.changes();
  const { candidates, gone } = candidatesOf(changes, matches);
  const entries = await source.read(
    candidates.map((change) => change.path),
    'head',
  );

  const documents: { change: Change; entry: Entry }[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  const unsure: { change: Change; entry: Entry & { kind: 'text' }; kind: DocumentKind }[] = [];
  const isAskedFor = (path: string) => isNamed?.(path) === true;
  // All at once: whoever judges them decides how many are under way.
  const kinds = await Promise.all(
    candidates.map(({ path }, i) => {
      const entry = entries[i]!;
      return entry.kind === 'text' && !isAskedFor(path) ? kindOf(path, entry.text) : undefined;
    }),
  );
  for (const [i, change] of candidates.entries()) {
    const entry = entries[i]!;
    if (entry.kind !== 'text' || isAskedFor(change.path)) {
      documents.push({ change, entry });
      continue;
    }
    const isIndex = INDEX.test(change.path);
    // Only a README's content decides about it; any other file can be left out only as a copy of the brief.
    const kind = kinds[i]!;
    if (kind === 'postmortem' || (kind !== 'brief' && !isIndex)) documents.push({ change, entry });
    else unsure.push({ change, entry, kind });
  }

  const before = await postmortemsBefore(
    unsure.map(({ change }) => change),
    source,
    kindOf,
  );
  const markdownIn = markdownLister(source);
  const briefs = new Set(unsure.filter(({ kind }) => kind === 'brief').map(({ change }) => change.path));
  // Two index pages, or one and the brief, must not each be left out for the other.
  const isAlone = async ({ path }: Change) =>
    (await markdownIn(folderOf(path))).every((other) => other === path || INDEX.test(other) || briefs.has(other));
  for (const { change, entry, kind } of unsure) {
    // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
    const isStill = before.has(change);
    if (isStill || (kind !== 'brief' && (await isAlone(change)))) documents.push({ change, entry });
    else leftOut.push({ path: change.path, reason: leftOutReason(kind) });
  }

  const deleted: string[] = [];
  const lost = await postmortemsBefore(
    gone.map(({ change }) => change),
    source,
    kindOf,
  );
  for (const { path, change } of gone) {
    if (!INDEX.test(path) || lost.has(change)) deleted.push(path);
  }

  const judged = documents.map(({ change }) => change);
  const unjudged = looksBack ? await leftOutBefore(judged, source, kindOf, isAlone) : new Set();
  const selected = documents.map(({ change, entry }): Selected => {
    const isFromElsewhere = change.previousPath !== undefined && !matches(change.previousPath);
    return { path: change.path, entry, isNew: isNew(change) || isFromElsewhere || unjudged.has(change) };
  });
  const refused = await refusedSubmissions(changes, selected, leftOut, matches, markdownIn);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  return { documents: selected.sort(byPath), refused, leftOut: leftOut.sort(byPath), deleted: deleted.sort() };
}

const isNew = (change: Change): boolean => change.status === 'added' || change.status === 'copied';

function leftOutReason(kind: DocumentKind): string {
  return kind === 'brief'
    ? 'a copy of the assignment, not a postmortem'
    : 'an index page: fewer than three known sections, and other Markdown stands beside it';
}

function candidatesOf(changes: readonly Change[], matches: (path: string) => boolean) {
  const candidates: Change[] = [];
  const gone: { path: string; change: Change }[] = [];
  for (const change of changes) {
    switch (change.status) {
      case 'removed':
        if (matches(change.path)) gone.push({ path: change.path, change });
        break;
      case 'renamed':
        if (matches(change.path)) candidates.push(change);
        else if (change.previousPath !== undefined && matches(change.previousPath)) {
          gone.push({ path: change.previousPath, change });
        }
        break;
      case 'added':
      case 'modified':
      case 'changed':
      case 'copied':
        if (matches(change.path)) candidates.push(change);
        break;
      case 'unchanged':
        break;
      default:
        throw new UserError(
          `The list of changed files holds a kind of change that the gate does not know: ${JSON.stringify(change.status)}.`,
          'Update postmortem-gate; until then, split the change or ask for this kind to be supported.',
        );
    }
  }
  return { candidates, gone };
}

/** What the changed files said before, for those that were there. */
async function textsBefore(
  changes: readonly Change[],
  source: Source,
  kindOf: SelectionInput['kindOf'],
): Promise<readonly { readonly change: Change; readonly path: string; readonly kind: DocumentKind | 'no-text' }[]> {
  const old = changes
    .filter((change) => !isNew(change))
    .map((change) => ({ change, path: change.previousPath ?? change.path }));
  const entries = await source.read(
    old.map(({ path }) => path),
    'base',
  );
  const found: { change: Change; path: string; kind: DocumentKind | 'no-text' }[] = [];
  for (const [i, { change, path }] of old.entries()) {
    const entry = entries[i]!;
    // What somebody else deleted meanwhile stood there when it was changed.
    if (entry.kind === 'missing') continue;
    found.push({ change, path, kind: entry.kind === 'text' ? await kindOf(path, entry.text) : 'no-text' });
  }
  return found;
}

/** Those of the changes whose file was a postmortem before. */
async function postmortemsBefore(
  changes: readonly Change[],
  source: Source,
  kindOf: SelectionInput['kindOf'],
): Promise<ReadonlySet<Change>> {
  const before = await textsBefore(changes, source, kindOf);
  return new Set(before.filter(({ kind }) => kind === 'postmortem').map(({ change }) => change));
}

/** Those of the changes whose file was none that is judged: the brief, an index page beside others, no text at all. */
async function leftOutBefore(
  changes: readonly Change[],
  source: Source,
  kindOf: SelectionInput['kindOf'],
  isAlone: (change: Change) => Promise<boolean>,
): Promise<ReadonlySet<Change>> {
  const found = new Set<Change>();
  for (const { change, path, kind } of await textsBefore(changes, source, kindOf)) {
    const isIndex = INDEX.test(path) && kind !== 'postmortem';
    if (kind === 'brief' || kind === 'no-text' || (isIndex && !(await isAlone(change)))) found.add(change);
  }
  return found;
}

/** Lists the Markdown files of a folder at the head, each folder once. */
function markdownLister(source: Source): (folder: string) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  return (folder) => {
    let listed = known.get(folder);
    if (listed === undefined) {
      listed = source
        .list(folder)
        .then((names) =>
          names.filter((name) => MARKDOWN.test(name)).map((name) => (folder === '' ? name : `${folder}/${name}`)),
        );
      known.set(folder, listed);
    }
    return listed;
  };
}

/** Whether a file stands where a postmortem would, in a format that cannot be read as one. */
export const isSubmission = (path: string, matches: (path: string) => boolean): boolean =>
  OFFICE.test(path) && matches(path.replace(OFFICE, '.md'));

/** A folder for postmortems into which only a PDF (or the like) was put, and in which no text stands. */
async function refusedSubmissions(
  changes: readonly Change[],
  documents: readonly Selected[],
  leftOut: Selection['leftOut'],
  matches: (path: string) => boolean,
  markdownIn: (folder: string) => Promise<string[]>,
): Promise<Selection['refused']> {
  const refused: { path: string; reason: string }[] = [];
  const judgedFolders = new Set(documents.map(({ path }) => folderOf(path)));
  const notText = new Set(leftOut.map(({ path }) => path));
  for (const change of changes) {
    if (change.status === 'removed' || change.status === 'unchanged' || !isSubmission(change.path, matches)) continue;
    const folder = folderOf(change.path);
    if (judgedFolders.has(folder)) continue;
    const texts = (await markdownIn(folder)).filter((path) => !notText.has(path));
    if (texts.length > 0) continue;
    const extension = change.path.slice(change.path.lastIndexOf('.') + 1).toUpperCase();
    refused.push({
      path: change.path,
      reason: `The postmortem is here only as a ${extension} file, which cannot be read line by line: commit the text as Markdown.`,
    });
  }
  return refused;
}
