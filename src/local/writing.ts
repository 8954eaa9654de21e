/** Writes files that are new; one that is there already is never touched. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../model/errors.js';

/** @returns whether the file was written: false where something stands there already */
export async function writeNew(path: string, text: string): Promise<boolean> {
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
