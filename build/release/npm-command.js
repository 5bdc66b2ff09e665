import { basename } from 'node:path';

/**
 * The npm that runs this script, or the one on the PATH; or the npx that comes with it.
 * @param {string[]} args
 * @param {'npm' | 'npx'} [name]
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(args, name = 'npm') {
  const running = process.env.npm_execpath ?? '';
  return /^npm-cli\./.test(basename(running))
    ? { program: process.execPath, args: [running.replace(/npm(?=-cli\.\w+$)/, name), ...args], shell: false }
    : { program: name, args, shell: process.platform === 'win32' };
}
