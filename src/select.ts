/** Which changed files are postmortems (contract section 5): by path, and for a README by what it says. */
import { UserError } from './model/errors.js';
import { isIndexPage, isMarkdown } from './model/file-names.js';
import type { Change, Entry, Source } from './ports.js';

/** What a text is by its content. `link`: nothing but a link to a text that stands elsewhere. */
export type DocumentKind = 'postmortem' | 'brief' | 'link' | 'other';

/** What stands at a candidate's path. Its text is there until something is decided of it, so that few are at once. */
export type Content<J> = Exclude<Entry, { kind: 'text' }> | (Entry & { readonly kind: 'text'; readonly judged: J });

/** What is decided of one of the changed files. */
export type Selected<J> =
  | {
      readonly kind: 'document';
      readonly path: string;
      readonly content: Content<J>;
      /** No postmortem was judged here before: what comes from elsewhere, or was left out, is new. */
      readonly isNew: boolean;
    }
  /** It stands where a postmortem should and can never be read as one: a PDF as the whole submission. */
  | { readonly kind: 'refused' | 'left-out'; readonly path: string; readonly reason: string }
  /** A postmortem that the change removes, or renames away from the gate's paths. */
  | { readonly kind: 'deleted'; readonly path: string };

export interface SelectionInput<J extends { readonly kind: DocumentKind }> {
  readonly source: Source;
  /** Whether a path is one of a postmortem, by the globs in force. */
  readonly matches: (path: string) => boolean;
  /** Whether a path is judged whatever its content. */
  readonly isNamed?: (path: string) => boolean;
  /** Whether what is not new is judged otherwise: then it is read what changed files were before. */
  readonly looksBack?: boolean;
  /** What a text is; it may be hostile, so a deadline stands behind this. */
  readonly judge: (path: string, text: string) => Promise<J>;
}

/** Formats in which people hand in a text that cannot be reviewed line by line. */
const OFFICE = /\.(?:pdf|docx?|odt|rtf|pages|txt|html?|url|webloc)$/i;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** So many files are read and judged at once, while as many are read: of more, all texts would be there together. */
const AT_ONCE = 200;

interface Candidate<J> {
  readonly change: Change;
  readonly content: Content<J>;
}

/**
 * Picks the postmortems among the changed files: each as soon as it is decided, in the order of the paths, then what is
 * refused, then what is deleted. Throws a `UserError` for a change that the gate does not know.
 */
export async function* selection<J extends { readonly kind: DocumentKind }>(
  input: SelectionInput<J>,
): AsyncGenerator<Selected<J>, void> {
  const { source, matches, isNamed, looksBack = false, judge } = input;
  const kindOf: KindOf = async (path, text) => (await judge(path, text)).kind;
  const changes = await source.changes();
  const { candidates, gone } = candidatesOf(changes, matches);
  const folders = new Set<string>();
  const notText = new Set<string>();
  const document = ({ change, content }: Candidate<J>, isFirst: boolean): Selected<J> => {
    folders.add(folderOf(change.path));
    const isFromElsewhere = change.previousPath !== undefined && !matches(change.previousPath);
    return { kind: 'document', path: change.path, content, isNew: isNew(change) || isFromElsewhere || isFirst };
  };
  const isSure = ({ change: { path }, content }: Candidate<J>): boolean =>
    content.kind !== 'text' || isNamed?.(path) === true || isDocument(path, content.judged.kind);

  // From the first on of which others must be known, or what was there before.
  const waiting: Candidate<J>[] = [];
  for await (const candidate of judgedCandidates(candidates.sort(byPath), source, judge)) {
    if (!looksBack && waiting.length === 0 && isSure(candidate)) yield document(candidate, false);
    else waiting.push(candidate);
  }

  const unsure = waiting.filter((candidate) => !isSure(candidate));
  const before = await postmortemsBefore(
    unsure.map(({ change }) => change),
    source,
    kindOf,
  );
  const markdownIn = markdownLister(source);
  const kindNow = ({ content }: Candidate<J>) => (content.kind === 'text' ? content.judged.kind : undefined);
  const briefs = new Set(unsure.filter((each) => kindNow(each) === 'brief').map(({ change }) => change.path));
  // Two index pages, or one and the brief, must not each be left out for the other.
  const isAlone = async ({ path }: Change) =>
    (await markdownIn(folderOf(path))).every((other) => other === path || isIndexPage(other) || briefs.has(other));
  const judged: Candidate<J>[] = [];
  for (const candidate of waiting) {
    const { change } = candidate;
    const isBrief = kindNow(candidate) === 'brief';
    // Stripping the headings of a postmortem, or pasting the brief over it, must not turn the gate off.
    if (isSure(candidate) || before.has(change) || (!isBrief && (await isAlone(change)))) judged.push(candidate);
    else {
      notText.add(change.path);
      yield { kind: 'left-out', path: change.path, reason: isBrief ? A_BRIEF : AN_INDEX };
    }
  }
  const unjudged = looksBack
    ? await leftOutBefore(
        judged.map(({ change }) => change),
        source,
        kindOf,
        isAlone,
      )
    : new Set();
  for (const candidate of judged) yield document(candidate, unjudged.has(candidate.change));

  yield* refusedSubmissions({ changes, folders, notText, matches, markdownIn });
  const lost = await postmortemsBefore(
    gone.map(({ change }) => change),
    source,
    kindOf,
  );
  for (const { path, change } of gone.sort(byPath)) {
    if (!isIndexPage(path) || lost.has(change)) yield { kind: 'deleted', path };
  }
}

/** Only a README's content decides about it; any other file can be left out only as a copy of the brief. */
const isDocument = (path: string, kind: DocumentKind): boolean =>
  kind === 'postmortem' || (kind !== 'brief' && !isIndexPage(path));

const A_BRIEF = 'a copy of the assignment, not a postmortem';
const AN_INDEX = 'an index page: fewer than three known sections, and other Markdown stands beside it';

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1);

type KindOf = (path: string, text: string) => Promise<DocumentKind>;

/** The candidates with what was judged of them, in their order. */
async function* judgedCandidates<J>(
  candidates: readonly Change[],
  source: Source,
  judge: (path: string, text: string) => Promise<J>,
): AsyncGenerator<Candidate<J>, void> {
  const some = async (from: number): Promise<Candidate<J>[]> => {
    const changes = candidates.slice(from, from + AT_ONCE);
    const entries = await source.read(
      changes.map(({ path }) => path),
      'head',
    );
    // All at once: whoever judges them decides how many are under way.
    return await Promise.all(
      changes.map(async (change, i): Promise<Candidate<J>> => {
        const entry = entries[i]!;
        if (entry.kind !== 'text') return { change, content: entry };
        return { change, content: { ...entry, judged: await judge(change.path, entry.text) } };
      }),
    );
  };
  let next = some(0);
  for (let from = 0; from < candidates.length; from += AT_ONCE) {
    const now = next;
    if (from + AT_ONCE < candidates.length) {
      next = some(from + AT_ONCE);
      // It is thrown when its turn comes.
      next.catch(() => undefined);
    }
    yield* await now;
  }
}

const isNew = (change: Change): boolean => change.status === 'added' || change.status === 'copied';

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
  kindOf: KindOf,
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
  kindOf: KindOf,
): Promise<ReadonlySet<Change>> {
  const before = await textsBefore(changes, source, kindOf);
  return new Set(before.filter(({ kind }) => kind === 'postmortem').map(({ change }) => change));
}

/** Those of the changes whose file was none that is judged: the brief, an index page beside others, no text at all. */
async function leftOutBefore(
  changes: readonly Change[],
  source: Source,
  kindOf: KindOf,
  isAlone: (change: Change) => Promise<boolean>,
): Promise<ReadonlySet<Change>> {
  const found = new Set<Change>();
  for (const { change, path, kind } of await textsBefore(changes, source, kindOf)) {
    const isIndex = isIndexPage(path) && kind !== 'postmortem';
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
        .then((names) => names.filter(isMarkdown).map((name) => (folder === '' ? name : `${folder}/${name}`)));
      known.set(folder, listed);
    }
    return listed;
  };
}

/** Whether a file stands where a postmortem would, in a format that cannot be read as one. */
export const isSubmission = (path: string, matches: (path: string) => boolean): boolean =>
  OFFICE.test(path) && matches(path.replace(OFFICE, '.md'));

/**
 * A folder for postmortems whose only change is a new PDF (or the like), or one that was there and has no text. Texts
 * that were there tell of other incidents: where many share a folder, the PDF would come past all of them.
 */
async function* refusedSubmissions({
  changes,
  folders,
  notText,
  matches,
  markdownIn,
}: {
  readonly changes: readonly Change[];
  /** Those that hold a document. */
  readonly folders: ReadonlySet<string>;
  /** The files that were left out. */
  readonly notText: ReadonlySet<string>;
  readonly matches: (path: string) => boolean;
  readonly markdownIn: (folder: string) => Promise<string[]>;
}): AsyncGenerator<{ kind: 'refused'; path: string; reason: string }, void> {
  const isHere = (path: string | undefined) => path !== undefined && isSubmission(path, matches);
  for (const change of changes) {
    const { path, status, previousPath } = change;
    if (status === 'removed' || status === 'unchanged' || !isHere(path)) continue;
    const folder = folderOf(path);
    if (folders.has(folder)) continue;
    const wasHere = !isNew(change) && (previousPath === undefined || isHere(previousPath));
    if (wasHere && (await markdownIn(folder)).some((each) => !notText.has(each))) continue;
    const extension = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
    yield {
      kind: 'refused',
      path,
      reason: `The change holds the postmortem only as a ${extension} file, which cannot be read line by line: commit the text as Markdown.`,
    };
  }
}
