import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installedProject, node } from './installed-project.js';

// Both projects also have templates that are wrong.
describe('Compilers of templates, as strict as they get', () => {
  /** @type {string} */ let folder;
  /** @type {() => Promise<void>} */ let remove;

  before(async () => {
    ({ folder, remove } = await installedProject());
  });

  after(() => remove?.());

  it('Vue’s strict templates know the tags', async () => {
    await node(['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.vue.json'], folder);
  });

  it('Svelte’s templates know the tags', async () => {
    const args = ['--tsconfig', 'tsconfig.svelte.json', '--output', 'machine'];
    const found = await node(['node_modules/svelte-check/bin/svelte-check', ...args], folder).catch(({ message }) => ({
      stdout: String(message),
    }));
    const errors = found.stdout.split('\n').flatMap((line) => / ERROR (.*)/.exec(line)?.[1] ?? []);
    assert.equal(errors.length, 2, found.stdout);
    assert.match(errors[0] ?? '', /Wrong\.svelte.*huge/);
    assert.match(errors[1] ?? '', /Wrong\.svelte.*url/);
  });
});
