/** Writes files that are new; one that is there already is never touched. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../model/errors.js';
import { linkOnTheWay } from './files.js';

/**
 * @param root no link between it and the file is followed
 * @returns whether the file was written: false where something stands there already
 */
export async function writeNew(root: string, path: string, text: string): Promise<boolean> {
  const link = await linkOnTheWay(root, path);
  if (link !== null) {
    throw new UserError(`The folder ${link} is a link, and nothing is written through it.`, 'Name the folder itself.');
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    // `x` fails where anything stands, a link that leads nowhere included.
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new UserError(
      `${path} cannot be written (${code ?? 'unknown fault'}).`,
      'Check the folder and your permissions.',
      { cause },
    );
  }
}
