/** `check --fix`: mends the files of a report, and shows what changed in each. */
import { resolve } from 'node:path';
import { hasFix, mended } from '../fix.js';
import type { Judges } from '../judges.js';
import type { Report } from '../model/report.js';
import { renderDiff } from '../render/diff.js';
import { printable, wrapped } from '../render/terminal.js';
import { plural } from '../render/wording.js';
import { diskEntry } from './files.js';
import { hasColour, type Io, type Output, widthOf } from './io.js';
import { rewrite } from './rewriting.js';

export interface FixJob {
  readonly root: string;
  readonly judges: Judges;
  /** Show what would change, and write nothing. */
  readonly isDryRun: boolean;
  /** Where the diffs go. */
  readonly out: Output;
}

/** @returns how many files were changed */
export async function fixFiles({ documents }: Report, job: FixJob, { stderr, env }: Io): Promise<number> {
  const { root, judges, isDryRun, out } = job;
  let files = 0;
  for (const { path } of documents.filter(hasFix)) {
    const absolute = resolve(root, path);
    const entry = await diskEntry(absolute);
    if (entry.kind !== 'text') continue;
    const { text, made } = await mended(entry.text, async (each) => (await judges.judge(path, each)).report);
    if (text === entry.text) continue;
    const kept = isDryRun ? null : await rewrite(absolute, entry.text, text);
    if (kept !== null) {
      stderr.write(`${printable(path, 300)} is left as it is: ${kept}.\n`);
      continue;
    }
    files++;
    out.write(renderDiff(path, entry.text, text, { color: hasColour(out, env) }));
    const checks = [...new Set(made)].map((id) => printable(id, 80)).join(', ');
    const done = `${isDryRun ? 'would fix' : 'fixed'} ${printable(path, 300)}: ${plural(made.length, 'fix', 'fixes')} (${checks})`;
    out.write(`${wrapped(done, widthOf(out)).join('\n')}\n\n`);
  }
  return isDryRun ? 0 : files;
}
