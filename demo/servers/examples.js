// The examples of every widget, from the one list that the tests and the builder use too.
import { runnerImport } from 'vite';

/** @returns {Promise<Record<string, import('../../src/element/example.js').Example[]>>} */
export async function examples() {
  const { module } = await runnerImport(new URL('../../src/widgets/registry.ts', import.meta.url).pathname);
  const { tags } = /** @type {{ tags: string[] }} */ (module);
  const lists = tags.map(async (tag) => {
    const file = new URL(`../../src/widgets/${tag}/examples.ts`, import.meta.url).pathname;
    const found = await runnerImport(file);
    return [tag, /** @type {{ examples: [] }} */ (found.module).examples];
  });
  return Object.fromEntries(await Promise.all(lists));
}
