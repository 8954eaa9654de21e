// Tries every property that docs/properties.md lists many times: npm run check:properties -- 10000
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../docs/properties.md', import.meta.url), 'utf8');
const files = new Set([...page.matchAll(/`(__tests__\/[^`]+)`/g)].map(([, file]) => file));
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    ...files,
    '--verbose',
    '--testTimeout=7200000',
  ],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_RUNS: process.argv[2] ?? '10000' } },
);
process.exitCode = status ?? 1;
