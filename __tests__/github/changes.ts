/** What changed between two trees, told as GitHub tells it: renames and copies found by their content. */
import type { Objects, TreeFile } from './objects.js';

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied';
  readonly previousPath?: string;
  /** The blob at the head; for a removed file, the one that it had. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** A unified diff as one hunk; absent for binary files and mere moves. */
  readonly patch?: string;
}

const linesOf = (bytes: Buffer): string[] =>
  bytes.length === 0 ? [] : bytes.toString('utf8').replace(/\n$/, '').split('\n');
const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8000).includes(0);

/** How much of the lines of two texts is shared, from 0 to 1. */
function similarity(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return 1;
  if (isBinary(a) || isBinary(b)) return 0;
  const counts = new Map<string, number>();
  for (const line of linesOf(a)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of linesOf(b)) {
    const left = counts.get(line) ?? 0;
    if (left > 0) {
      shared += line.length + 1;
      counts.set(line, left - 1);
    }
  }
  return shared / Math.max(a.length, b.length, 1);
}

/** One hunk from the first line that differs to the last. */
function hunk(before: Buffer, after: Buffer): Pick<FileChange, 'additions' | 'deletions' | 'patch'> {
  if (isBinary(before) || isBinary(after)) return { additions: 0, deletions: 0 };
  const old = linesOf(before);
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = now.slice(head, now.length - tail);
  if (removed.length + added.length === 0) return { additions: 0, deletions: 0 };
  const from = (lines: string[]) => (lines.length === 0 ? head : head + 1);
  const header = `@@ -${from(removed)},${removed.length} +${from(added)},${added.length} @@`;
  return {
    additions: added.length,
    deletions: removed.length,
    patch: [header, ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)].join('\n'),
  };
}

const known = new WeakMap<Objects, Map<string, FileChange[]>>();

/** The changes from one tree to another, by path; found once, since trees do not change. */
export function changesBetween(objects: Objects, from: string, to: string): readonly FileChange[] {
  if (!known.has(objects)) known.set(objects, new Map());
  const found = known.get(objects)!;
  const key = `${from} ${to}`;
  if (!found.has(key)) found.set(key, findChanges(objects, from, to));
  return found.get(key)!;
}

function findChanges(objects: Objects, from: string, to: string): FileChange[] {
  if (from === to) return [];
  const before = new Map(objects.filesOf(from).map((file) => [file.path, file]));
  const after = new Map(objects.filesOf(to).map((file) => [file.path, file]));
  const bytesOf = (file: TreeFile | undefined) => objects.blobs.get(file?.sha ?? '') ?? Buffer.alloc(0);
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];

  const sourceOf = (file: TreeFile): { from: TreeFile; status: 'renamed' | 'copied' } | undefined => {
    if (file.mode === '160000') return undefined;
    const bytes = bytesOf(file);
    if (bytes.length === 0) return undefined;
    const moved = [...removed.values()]
      .filter(({ mode }) => mode === file.mode)
      .map((candidate) => ({
        candidate,
        score: candidate.sha === file.sha ? 1 : similarity(bytesOf(candidate), bytes),
      }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score)[0];
    if (moved) return { from: moved.candidate, status: 'renamed' };
    // Copies are found only among the files that the change touches, as git does without --find-copies-harder.
    const copied = [...before.values()].find(
      (candidate) =>
        candidate.sha === file.sha && after.has(candidate.path) && after.get(candidate.path)!.sha !== candidate.sha,
    );
    return copied && { from: copied, status: 'copied' };
  };

  for (const file of after.values()) {
    const old = before.get(file.path);
    if (old) {
      if (old.sha === file.sha && old.mode === file.mode) continue;
      changes.push({ path: file.path, status: 'modified', sha: file.sha, ...hunk(bytesOf(old), bytesOf(file)) });
      continue;
    }
    const source = sourceOf(file);
    if (source?.status === 'renamed') removed.delete(source.from.path);
    changes.push({
      path: file.path,
      status: source?.status ?? 'added',
      ...(source ? { previousPath: source.from.path } : {}),
      sha: file.sha,
      ...hunk(source ? bytesOf(source.from) : Buffer.alloc(0), bytesOf(file)),
    });
  }
  for (const file of removed.values()) {
    changes.push({ path: file.path, status: 'removed', sha: file.sha, ...hunk(bytesOf(file), Buffer.alloc(0)) });
  }
  return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
