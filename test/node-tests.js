// Why: what runs in Node alone, the command line, publishing, the demo's servers and the installed package, is tested there. The
// results are counted with all others.
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './checks/files-below.js';
import { shareProject } from './package/installed-project.js';

const folders = ['build', 'cli', 'publish', 'demo', 'package', 'engines'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const packageTests = fileURLToPath(new URL('package', import.meta.url));

/**
 * Runs the tests of the build, the command line, of what publishing does on this machine, of the demo's servers, and of the package in a
 * project that installed it.
 * @returns {Promise<{ passed: number, failed: number, problems: string[] }>}
 */
export async function nodeTests() {
  const files = folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => file.endsWith('.test.js') && !file.startsWith('project/'))
      .map((file) => `${folder}/${file}`),
  );
  const counts = { passed: 0, failed: 0, problems: /** @type {string[]} */ ([]) };
  /** @param {string[]} some */
  const runFiles = async (some) => {
    for await (const { type, data } of run({ files: some, concurrency: 2, timeout: 300_000 })) {
      if (type !== 'test:pass' && type !== 'test:fail') continue;
      const { name, details, skip, todo } = data;
      if (type === 'test:pass' && details.type !== 'suite' && skip === undefined && todo === undefined) counts.passed++;
      if (type === 'test:fail' && details.type !== 'suite') {
        counts.failed++;
        const { error } = /** @type {{ error: Error }} */ (details);
        counts.problems.push(`${name}: ${(error.cause ?? error).toString().split('\n').slice(0, 12).join('\n      ')}`);
      }
    }
  };
  // It takes a minute, most of it waiting. Without it each of the package's tests would try again.
  const project = shareProject().catch((error) => {
    counts.failed++;
    counts.problems.push(`The package was not installed, so its tests did not run. ${error.message}`);
  });
  await runFiles(files.filter((file) => !file.startsWith(packageTests)));
  const removeProject = await project;
  if (removeProject) await runFiles(files.filter((file) => file.startsWith(packageTests)));
  await removeProject?.();
  return counts;
}
