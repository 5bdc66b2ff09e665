// Modules that are made from other modules, so that a page does not load those: `npm run build` writes them, and a check holds
// what is committed to what would be written.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { analyze } from '../docs/analyze.js';
import { attributesByTag, attributeValues, linkAttributes } from './attributes.js';

/**
 * @param {string} root
 * @returns {Promise<Record<string, string>>} contents by path
 */
export async function generatedFiles(root) {
  const { module } = await runnerImport(join(root, 'src/widgets/catalogue.ts'), { root, configFile: false });
  const { catalogue, hubParts } = /** @type {typeof import('../../src/widgets/catalogue.ts')} */ (module);
  const byTag = attributesByTag(await analyze(root), Object.keys(catalogue));
  const files = {
    'src/placement/links/attributes.generated.ts': linkAttributes(byTag),
    'src/placement/doctor/checks/attribute-values.generated.ts': attributeValues(byTag),
    'src/widgets/campaign-hub/hub-entries.generated.ts': hubEntries(hubParts),
  };
  return Object.fromEntries(Object.entries(files).map(([path, code]) => [path, formatted(root, path, code)]));
}

/** @param {readonly object[]} parts */
const hubEntries = (parts) => `import type { HubEntry } from '../about.js';

export const hubEntries: readonly HubEntry[] = ${JSON.stringify(parts)};`;

/** @param {string} root @param {string} path @param {string} code */
function formatted(root, path, code) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: `// Generated from the widgets by \`npm run build\`: see build/generate/.\n${code}\n`,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path} could not be formatted: ${stderr}`);
  return stdout;
}
