// Where the checks that need a browser find one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The path of a browser: Chromium where it is installed, or installed now where that is allowed. */
export function browserPath() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() !== 0) {
    throw new Error('No Chromium is installed: install it, or name it in CHROMIUM_PATH.');
  }
  const apt = (...args) => execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-color-emoji');
  return '/usr/bin/chromium';
}
