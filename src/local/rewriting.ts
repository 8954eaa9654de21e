/** Changes files that are there: as a whole or not at all, and only if they still hold what was judged. */
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.js';
import { statOf } from './files.js';

/**
 * Puts one text in the place of another.
 *
 * @returns null where that was done, otherwise why the file was left as it is
 * @throws UserError where the folder or the disk does not take the new file; the old one then stands as it was
 */
export async function rewrite(path: string, before: string, after: string): Promise<string | null> {
  const stats = await statOf(path);
  if (stats === null) return 'it is gone';
  if (!stats.isFile()) return 'it is no regular file';
  if (stats.nlink > 1) return 'it has several names (hard links), which would come apart';
  if ((stats.mode & 0o222) === 0) return 'it may only be read';
  const expected = Buffer.from(before);
  const isSame = async () => expected.equals(await readFile(path));
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let file: FileHandle | undefined;
  try {
    if (!(await isSame())) return CHANGED;
    file = await open(draft, 'wx', stats.mode & 0o7777);
    await file.writeFile(after);
    // What `open` was given is cut by the process's mask.
    await file.chmod(stats.mode & 0o7777);
    await keepOwner(file, stats);
    await file.sync();
    await file.close();
    // An editor may have saved meanwhile.
    if (!(await isSame())) {
      await rm(draft);
      return CHANGED;
    }
    await rename(draft, path);
    await syncFolder(dirname(path));
    return null;
  } catch (cause) {
    await file?.close().catch(() => {});
    // Without a handle the draft is somebody else's.
    if (file !== undefined) await rm(draft, { force: true }).catch(() => {});
    throw new UserError(
      `${path} cannot be rewritten (${(cause as NodeJS.ErrnoException).code ?? 'unknown fault'}); it stands as it was.`,
      'Check the folder, the disk and your permissions.',
      { cause },
    );
  }
}

const CHANGED = 'it was changed meanwhile';

/** Whoever rewrites another's file as root leaves it to them. */
async function keepOwner(
  file: FileHandle,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid);
}

/** The new name is on the disk too; some systems do not open folders, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
