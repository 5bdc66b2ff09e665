// Two words for one thing make two things of it: the Welsh of everything that people read keeps to the glossary.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';

const READ = ['src/i18n', 'src/publish/sheets', 'src/publish/pages', 'src/widgets', 'demo/campaigns'];

/** @param {string} [root] */
export async function glossary(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const rows = readFileSync(join(root, 'src/i18n/GLOSSARY.md'), 'utf8').match(/^\| .+ \|$/gm) ?? [];
  const words = rows.slice(1).flatMap((row) => {
    const [, , ours = '', others = ''] = row.split('|').map((cell) => cell.trim());
    return others.split(', ').map((other) => ({ ours, other, isIn: new RegExp(`(?<!\\p{L})${other}`, 'u') }));
  });
  if (words.length === 0) return ['src/i18n/GLOSSARY.md has no rows that can be read'];
  return READ.flatMap((folder) =>
    filesBelow(join(root, folder))
      // The words in sources/ are drawn: they lie in pictures and PDFs.
      .filter((file) => /\.(ts|json)$/.test(file) && !file.includes('/sources/'))
      .flatMap((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            words
              .filter(({ isIn }) => isIn.test(line))
              .map(
                ({ ours, other }) => `${folder}/${file}:${index + 1} says "${other}"; the glossary's word is "${ours}"`,
              ),
          ),
      ),
  );
}
