// Writes what is generated and committed, where it is not what it should be.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const [path, content] of Object.entries(await generatedFiles(root))) {
  const file = join(root, path);
  if (contentOf(file) === content) continue;
  writeFileSync(file, content);
  console.log(`${path} was written anew: commit it.`);
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
