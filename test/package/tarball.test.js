import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow } from '../checks/files-below.js';
import { importsOf } from '../checks/imports-of.js';
import { installedProject, node, tarballIn } from './installed-project.js';

/** The widgets have a folder each. */
const tags = readdirSync(new URL('../../src/widgets', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Programs of the machine: whoever wants one installs it. */
const OPTIONAL = ['sharp'];

describe('The tarball', () => {
  /** @type {string} */ let folder;
  /** @type {() => Promise<void>} */ let remove;
  /** @type {string} */ let root;
  /** @type {string[]} */ let files;
  /** @type {any} */ let about;

  before(async () => {
    ({ folder, remove } = await installedProject());
    root = join(folder, 'node_modules/campaign-widgets');
    files = filesBelow(root);
    about = JSON.parse(await read('package.json'));
  });

  after(() => remove?.());

  /** @param {string} name */
  const read = (name) => readFile(join(root, name), 'utf8');

  it('has what its licences ask, a bill of materials and what to read, and nothing of the workshop', async () => {
    for (const name of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'demo/guide/campaign.md',
      'dist/THIRD-PARTY-NOTICES.txt',
    ])
      assert.ok(files.includes(name), name);
    assert.deepEqual(
      files.filter((name) => /stats\.html|\.map$|^(src|test|build)\/|^demo\/(?!guide\/)/.test(name)),
      [],
    );
  });

  it('imports nothing that is not in it, installed with it, or part of Node', async () => {
    const allowed = [...Object.keys(about.dependencies), ...builtinModules];
    const scripts = files.filter((name) => /^dist\/.*\.js$/.test(name));
    assert.ok(scripts.length > 60);
    for (const name of scripts) {
      for (const { specifier } of importsOf(name, await read(name))) {
        if (!specifier || /^(\.|node:)/.test(specifier)) continue;
        const wanted = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        const known = allowed.includes(wanted) || (/^dist\/cli\b/.test(name) && OPTIONAL.includes(wanted));
        assert.ok(known, `${name} imports ${specifier}`);
      }
    }
  });

  it('declares no name of its builder’s own, which that would then declare again', async () => {
    for (const name of files.filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(await read(name), /__vite/, name);
  });

  it('has every file that its package.json names', async () => {
    const named = JSON.stringify(about.exports).match(/\.\/[^"]+/g) ?? [];
    for (const path of [
      ...named,
      about.bin['campaign-widgets'],
      about.customElements,
      about['web-types'],
      about.main,
    ]) {
      const [head = '', tail = ''] = path.replace(/^\.\//, '').split('*');
      if (!head.startsWith('dist/') && head !== 'package.json') continue; // a name, not a file
      assert.ok(
        files.some((name) => name.startsWith(head) && name.endsWith(tail)),
        path,
      );
    }
  });

  it('has a manifest of elements whose every file is shipped and exports what it says', async () => {
    const { modules } = JSON.parse(await read('dist/custom-elements.json'));
    assert.equal(modules.filter((/** @type {any} */ { path }) => path.startsWith('dist/widgets/')).length, tags.length);
    // Read there: a command line has not room enough for it.
    const script = `
      const { readFileSync } = await import('node:fs');
      const { modules } = JSON.parse(readFileSync('./node_modules/campaign-widgets/dist/custom-elements.json'));
      for (const { path, exports, declarations } of modules) {
        const module = await import('./node_modules/campaign-widgets/' + path);
        for (const { kind, name, declaration } of exports) {
          const there = kind === 'js' ? module[name] : customElements.get(name) === module[declaration.name];
          if (!there) throw new Error(path + ' exports no ' + name);
        }
        for (const { name, superclass } of declarations)
          if (superclass && superclass.module && superclass.name !== Object.getPrototypeOf(module[name]).name && !/Element$/.test(superclass.name))
            throw new Error(name + ' extends no ' + superclass.name);
      }`;
    await node(['--input-type=module', '--eval', script], folder);
  });

  it('tells editors of every tag, with its attributes', async () => {
    const html = JSON.parse(await read('dist/vscode.html-custom-data.json'));
    const css = JSON.parse(await read('dist/vscode.css-custom-data.json'));
    const web = JSON.parse(await read('dist/web-types.json'));
    const attributes = (/** @type {any[]} */ tags) =>
      Object.fromEntries(
        tags.map(({ name, attributes }) => [name, attributes.map((/** @type {any} */ each) => each.name).sort()]),
      );
    assert.deepEqual(html.tags.map((/** @type {any} */ { name }) => name).sort(), tags);
    assert.deepEqual(attributes(html.tags)['thank-you-banner'], [
      'dismissible',
      'heading-level',
      'item',
      'lang',
      'manifest',
      'variant',
    ]);
    assert.deepEqual(attributes(web.contributions.html.elements), attributes(html.tags));
    assert.deepEqual([web.name, web.version], [about.name, about.version]);
    assert.ok(css.properties.some((/** @type {any} */ { name }) => name === '--campaign-color-accent'));
  });

  it('has a notice of every library whose code its scripts say they hold', async () => {
    const notices = await read('dist/THIRD-PARTY-NOTICES.txt');
    const inside = new Set();
    // Scripts that are not minified say where each part is from.
    for (const name of files.filter((each) => /^dist\/(cli|widgets)\/.*\.js$|^dist\/[\w-]+\.js$/.test(each)))
      for (const [, library] of (await read(name)).matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm))
        inside.add(library);
    assert.ok(inside.size > 50, [...inside].join());
    for (const library of inside) assert.match(notices, new RegExp(`^${library} [\\d.]+`, 'm'));
  });

  it('lists in its bill of materials all that its notices name, with the hashes of the lock file', async () => {
    const { components, metadata } = JSON.parse(await read('dist/sbom.cdx.json'));
    const notices = await read('dist/THIRD-PARTY-NOTICES.txt');
    const named = notices.match(/^\S+ \d[\w.-]+(?= \([\w. -]+\)$)/gm) ?? [];
    assert.ok(named.length > 80);
    const listed = components.map((/** @type {any} */ each) => `${each.name} ${each.version}`);
    for (const line of named) assert.ok(listed.includes(line), line);
    for (const name of Object.keys(about.dependencies))
      assert.ok(
        components.some((/** @type {any} */ each) => each.name === name && each.hashes?.length),
        name,
      );
    assert.equal(metadata.component.purl, `pkg:npm/${about.name}@${about.version}`);
    assert.doesNotMatch(JSON.stringify(components), /"url"/, 'no address of a registry');
  });

  it('is clean for publint and for Are the types wrong', async () => {
    const { stdout } = await node(['lint.js', await tarballIn(folder)], folder);
    assert.deepEqual(JSON.parse(stdout), []);
  });
});
