import type { KitFile } from '../kit-file.js';

/** Git on Windows changes the ends of lines when it checks a kit out, and then no hash of a script holds: this forbids it. */
export const gitAttributes: KitFile = {
  path: '.gitattributes',
  content: '# Hashes of these files are in integrity.json and checksums.txt: keep every byte.\n* -text\n',
};
