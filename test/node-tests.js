// Why: what runs in Node alone, the command line, publishing and the demo's servers, is tested there. The results are counted with all others.
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './checks/files-below.js';

const folders = ['cli', 'publish', 'demo'].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * Runs the tests of the command line, of what publishing does on this machine, and of the demo's servers.
 * @returns {Promise<{ passed: number, failed: number, problems: string[] }>}
 */
export async function nodeTests() {
  const files = folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => file.endsWith('.test.js'))
      .map((file) => `${folder}/${file}`),
  );
  const counts = { passed: 0, failed: 0, problems: /** @type {string[]} */ ([]) };
  const stream = run({ files, concurrency: 2, timeout: 120_000 });
  for await (const { type, data } of stream) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, details, skip, todo } = data;
    if (type === 'test:pass' && details.type !== 'suite' && skip === undefined && todo === undefined) counts.passed++;
    if (type === 'test:fail' && details.type !== 'suite') {
      counts.failed++;
      const { error } = /** @type {{ error: Error }} */ (details);
      counts.problems.push(`${name}: ${(error.cause ?? error).toString().split('\n').slice(0, 12).join('\n      ')}`);
    }
  }
  return counts;
}
