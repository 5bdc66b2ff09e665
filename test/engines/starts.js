// Why: Ubuntu puts scripts called `chromium-browser` and `firefox` on the PATH that only say "install the snap".
// A browser counts as found when it can say its version. (Not asked on Windows, where that opens a window.)

import { spawnSync } from 'node:child_process';

/** @param {string | undefined} executable */
export function starts(executable) {
  if (!executable) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
