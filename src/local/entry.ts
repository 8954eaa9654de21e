/** What stands at a path, told from its bytes: only UTF-8 text is ever read as a document. */
import { createHash } from 'node:crypto';
import type { Entry } from '../ports.js';

/** More is no postmortem. */
export const LARGEST_FILE = 256 * 1024;

const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\noid sha256:[0-9a-f]{64}\nsize \d+\n/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The entry of a regular file's bytes. */
export function entryOf(bytes: Buffer): Entry {
  const blob = blobId(bytes);
  if (bytes.length > LARGEST_FILE) return { kind: 'too-large', bytes: bytes.length, blob };
  if (hasUtf16Mark(bytes)) return { kind: 'not-utf8', blob };
  if (bytes.includes(0)) return { kind: 'binary', blob };
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { kind: 'not-utf8', blob };
  }
  return LFS_POINTER.test(text) ? { kind: 'lfs-pointer', blob } : { kind: 'text', text, blob };
}

const hasUtf16Mark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Git's id of the bytes as a blob. */
export function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
