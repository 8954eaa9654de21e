// Fails when dist/ is not what src/ builds to: compares every file both ways, so that stray files count too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(join(tmpdir(), 'postmortem-gate-dist-'));
const listed = (dir) =>
  readdirSync(dir, { recursive: true })
    .map((f) => join(dir, f))
    .filter((f) => statSync(f).isFile())
    .map((f) => relative(dir, f))
    .sort();
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), fresh], { stdio: 'inherit' });
  const committed = listed(join(root, 'dist'));
  const built = listed(fresh);
  const stale = [...new Set([...committed, ...built])].filter(
    (f) =>
      !committed.includes(f) ||
      !built.includes(f) ||
      !readFileSync(join(root, 'dist', f)).equals(readFileSync(join(fresh, f))),
  );
  if (stale.length > 0) {
    console.error(
      `dist/ is not what src/ builds to. Run 'npm run build' and commit dist/. Differs: ${stale.join(', ')}`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ builds to (${built.length} files).`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
