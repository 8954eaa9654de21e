// Compares the review's judgement with the oracle over many random histories and interleavings:
// npm run test:oracle -- 100000 [first seed]
import { spawnSync } from 'node:child_process';

const [histories = '100000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '__tests__/review/(oracle|publication)',
    '--verbose',
    '--testTimeout=3600000',
  ],
  { stdio: 'inherit', env: { ...process.env, ORACLE_HISTORIES: histories, ORACLE_SEED: seed } },
);
process.exitCode = status ?? 1;
