// Preloaded into each process that is measured: leaves what the process used in the file that BENCH_USAGE names.
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_USAGE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs: performance.now(), peakMb: maxRSS / 1024 };
    require('node:fs').writeFileSync(file, JSON.stringify(used));
  });
}
