// Runs one of the checks of __tests__/hostile by hand, on more than CI has time for: npm run check:<name> -- COUNT
import { spawnSync } from 'node:child_process';

const [name, count = ''] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    `__tests__/hostile/${name}.test.ts`,
    '--verbose',
    '--testTimeout=7200000',
  ],
  { stdio: 'inherit', env: { ...process.env, [`${name.toUpperCase()}_COUNT`]: count } },
);
process.exitCode = status ?? 1;
