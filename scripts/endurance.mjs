// Plays the long runs of a test by hand: npm run check:faults -- 20000 [first seed]; so too check:shipped (the bundle as a
// child process), check:kills and check:soak.
import { spawnSync } from 'node:child_process';

const [kind, count = '1000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', `__tests__/faults/${kind}`],
  { stdio: 'inherit', env: { ...process.env, ENDURANCE_RUNS: count, ENDURANCE_SEED: seed } },
);
process.exitCode = status ?? 1;
