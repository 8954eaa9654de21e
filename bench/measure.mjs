// Runs commands and says what they used, and what many runs come to.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(tmpdir(), `postmortem-gate-usage-${process.pid}.json`);
const preload = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** What makes a Node process leave what it used. */
export const measuring = { BENCH_USAGE: file, NODE_OPTIONS: `--require=${preload}` };

/** What the last process that was started with `measuring` used: `cpuMs`, `wallMs` and `peakMb`. */
export function used() {
  const usage = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return usage;
}

/** Runs one command of Node's to its end; what it prints is thrown away. Throws where it fails as a program. */
export function run(args, cwd) {
  const started = performance.now();
  const env = { ...process.env, ...measuring };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wallMs = performance.now() - started;
  if (status === null || status > 1) throw new Error(`ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return { ...used(), wallMs };
}

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
}

export const shown = ({ median, min, max }, digits = 0) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;

/** A table of Markdown, so that it can be pasted into the documentation. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
