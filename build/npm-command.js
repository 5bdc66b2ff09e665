import { basename } from 'node:path';

/**
 * The npm that runs this script, or the one on the PATH.
 * @param {string[]} args
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const running = process.env.npm_execpath ?? '';
  return /^npm-cli\./.test(basename(running))
    ? { program: process.execPath, args: [running, ...args], shell: false }
    : { program: 'npm', args, shell: process.platform === 'win32' };
}
