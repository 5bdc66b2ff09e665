// Why: what is generated from the widgets is committed, so that tests and whoever reads a change see it. It is held here to
// what the build would write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../../build/generate/generated-files.js';

/** @param {string} [root] folder that holds src */
export async function generated(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const files = Object.entries(await generatedFiles(root));
  return files
    .filter(([path, content]) => readFileSync(join(root, path), 'utf8') !== content)
    .map(([path]) => `${path} is not what the widgets say: \`npm run build\` writes it, commit it`);
}
