// Why: a comment that begins with "What", "Whether", "Where" or "How" says no sentence and hides its subject. It names the thing,
// or gives the reason (CONTRIBUTING).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';

const FOLDERS = ['src', 'build', 'demo', 'test'];
const WITHOUT_SUBJECT = /^\s*(?:\/\/|\/?\*\*?)\s*(?:What|Whether|Where|How) /;

/** @param {string} [root] folder of the project */
export async function comments(root = fileURLToPath(new URL('../../', import.meta.url))) {
  return FOLDERS.flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((file) => /\.[jt]s$/.test(file) && !file.includes('node_modules'))
      .flatMap((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            WITHOUT_SUBJECT.test(line)
              ? [`${folder}/${file}:${index + 1}  "${line.trim()}": begin with the thing, or give the reason`]
              : [],
          ),
      ),
  );
}
