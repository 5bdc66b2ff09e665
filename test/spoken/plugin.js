// Why: what a screen reader is given can be read in the repository, as it would be heard, and a change of it is seen in review.
// This asks Chromium for its accessibility tree and holds it against the text that is kept; `npm run spoken` writes it anew.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAloud } from './read-aloud.js';
import { readTree } from './tree.js';

const fileOf = (/** @type {string} */ name, /** @type {string} */ lang) =>
  fileURLToPath(new URL(`${lang}/${name}.txt`, import.meta.url));

/** @returns {import('@web/test-runner').TestRunnerPlugin<{ name: string, lang: string }>} */
export function spoken() {
  return {
    name: 'spoken',
    /** The command `spoken`: the widget on the test page that has `data-spoken`, as it is now, and as it is kept. */
    async executeCommand({ command, payload, session }) {
      if (command !== 'spoken' || !payload) return undefined;
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const client = await browser.getPage(session.id).createCDPSession();
      try {
        const { name, lang } = payload;
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
        const now = `${readAloud(readTree(nodes, root), lang).join('\n')}\n`;
        const file = fileOf(name, lang);
        if (process.env.SPOKEN === 'write') {
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, now);
        }
        return { now, kept: await readFile(file, 'utf8').catch(() => '') };
      } finally {
        await client.detach();
      }
    },
  };
}
