import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installedProject, node } from './installed-project.js';

const NEWEST = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const COMPILERS = /** @type {const} */ ([
  ['TypeScript 5', 'node_modules/typescript/bin/tsc'],
  ['TypeScript 7', NEWEST],
]);

// Each of these programs also says what it does not refuse: the sources have lines that are wrong, and are marked so.
describe('TypeScript, as strict as it gets', { concurrency: 2 }, () => {
  /** @type {string} */ let folder;
  /** @type {() => Promise<void>} */ let remove;

  before(async () => {
    ({ folder, remove } = await installedProject());
  });

  after(() => remove?.());

  for (const [title, compiler] of COMPILERS) {
    it(`${title} knows elements, events and settings, and the tags in React, for a bundler`, async () => {
      await node([compiler, '-p', 'tsconfig.json'], folder);
    });

    it(`${title} knows them in modules of Node`, async () => {
      await node([compiler, '-p', 'tsconfig.nodenext.json'], folder);
    });
  }
});
