// Why: only a tenant says whether it takes a package, and only to its administrator. So the package is held to the structure that
// Microsoft's own tools make: every part is named, every name leads to a part, the ids stay, the version rises.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { source } from '../source.js';
import { componentOf, elementsOf, readZip } from './read-package.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const PRODUCT = 'dc164b79-d370-4d4b-a704-96c073647739';
const COMPONENT = 'e160c0b7-99a7-46fc-92ca-6c437dd9d471';
const FEATURE = '571bae7d-5354-4d29-8d28-b7f675862d36';
const RELATIONSHIPS = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships/';

const { sharePointPackage } = await source('src/publish/sharepoint/share-point-package.ts');
const { sampleKit } = await source('test/publish/sample-kit.ts');
const widgets = await readFile(join(dist, 'builder/widgets.json'), 'utf8');

/** @param {object} [overrides] of the manifest @param {string} [older] */
async function packageOf(overrides, older = '/nowhere') {
  const [file, note] = await sharePointPackage(sampleKit(overrides), widgets, { dist, older });
  assert.equal(file.path, 'sharepoint/campaign-widgets.sppkg');
  return { bytes: file.content, note: note.content, parts: readZip(file.content) };
}

/** The targets of a part, by the last word of their kind. @param {Map<string, Buffer>} parts @param {string} part */
const targetsOf = (parts, part) =>
  elementsOf(parts.get(posix.join('_rels', `${part}.rels`)))
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes: { Type = '', Target = '', Id } }) => {
      assert.ok(Type.startsWith(RELATIONSHIPS), Type);
      assert.ok(Target.startsWith('/'), Target);
      return { kind: Type.slice(RELATIONSHIPS.length), path: Target.slice(1), id: Id };
    });

describe('a SharePoint package', () => {
  /** @type {Awaited<ReturnType<typeof packageOf>>} */ let made;
  /** @type {Map<string, Buffer>} */ let parts;
  before(async () => {
    made = await packageOf();
    ({ parts } = made);
  });

  it('names every part once, and no other', () => {
    const named = ['[Content_Types].xml', '_rels/.rels'];
    /** @type {(string | undefined)[]} */ const ids = [];
    const follow = (/** @type {string} */ part) => {
      for (const { path, id } of targetsOf(parts, part)) {
        assert.ok(parts.has(path), `${part} names ${path}`);
        named.push(path);
        ids.push(id);
        const own = posix.join('_rels', `${path}.rels`);
        if (!parts.has(own)) continue;
        named.push(own);
        follow(path);
      }
    };
    follow('');
    assert.deepEqual(named.sort(), [...parts.keys()].sort());
    assert.equal(new Set(ids).size, ids.length, 'ids of relationships are unique');
  });

  it('has the parts that SharePoint asks for, each by its kind', () => {
    assert.deepEqual(
      targetsOf(parts, '').map(({ kind, path }) => [kind, path]),
      [['package-manifest', 'AppManifest.xml']],
    );
    assert.deepEqual(
      targetsOf(parts, 'AppManifest.xml').map(({ kind, path }) => [kind, path]),
      [
        ['manifest-feature', `feature_${FEATURE}.xml`],
        ['manifest-clientsideasset', 'ClientSideAssets.xml'],
      ],
    );
    assert.deepEqual(
      targetsOf(parts, `feature_${FEATURE}.xml`).map(({ kind, path }) => [kind, path]),
      [
        ['partconfiguration', `feature_${FEATURE}.xml.config.xml`],
        ['feature-elementmanifest', `${FEATURE}/WebPart_${COMPONENT}.xml`],
      ],
    );
    const [config, ...assets] = targetsOf(parts, 'ClientSideAssets.xml');
    assert.equal(config?.kind, 'partconfiguration');
    assert.ok(assets.length > 30);
    for (const { kind, path } of assets) {
      assert.equal(kind, 'clientsideasset');
      // One folder, and scripts alone: a tenant's CDN may serve nothing else.
      assert.match(path, /^ClientSideAssets\/[\w-]+\.js$/);
    }
  });

  it('says the type of every part by its ending', () => {
    const known = elementsOf(parts.get('[Content_Types].xml')).map(({ attributes }) => attributes.Extension);
    for (const path of parts.keys())
      if (path !== '[Content_Types].xml') assert.ok(known.includes(path.replace(/.*\./, '')), path);
  });

  it('is well-formed XML, whatever a campaign is called', async () => {
    const title = { en: 'Thank “you” & <all> \u0007\u{1f499}', cy: 'Diolch' };
    const { parts } = await packageOf({ campaign: { title, updated: '2026-11-20' } });
    for (const [path, content] of parts) if (/\.(xml|rels)$/.test(path)) elementsOf(content);
    const words = elementsOf(parts.get('AppManifest.xml')).find(({ name }) => name === 'Title');
    assert.equal(words?.text, 'Thank “you” & <all> \u{1f499}');
    assert.ok(componentOf(parts).preconfiguredEntries.length);
  });

  it('keeps its ids for ever, asks for no permissions, and is for all sites', () => {
    const elements = elementsOf(parts.get('AppManifest.xml'));
    const app = elements.find(({ name }) => name === 'App')?.attributes;
    assert.deepEqual(
      { ...app, Version: '' },
      {
        xmlns: 'http://schemas.microsoft.com/sharepoint/2012/app/manifest',
        Name: 'campaign-widgets',
        ProductID: PRODUCT,
        SharePointMinVersion: '16.0.0.0',
        IsClientSideSolution: 'true',
        Version: '',
        SkipFeatureDeployment: 'true',
        IsDomainIsolated: 'false',
      },
    );
    assert.ok(!elements.some(({ name }) => /Permission/.test(name)));
    const feature = elementsOf(parts.get(`feature_${FEATURE}.xml`))[0]?.attributes;
    assert.equal(feature?.Id, FEATURE);
    assert.equal(componentOf(parts).id, COMPONENT);
  });

  it('has the web part in the toolbox once for each widget that the campaign has something for', () => {
    const { preconfiguredEntries: entries, supportedHosts, ...manifest } = componentOf(parts);
    const shown = new Set(sampleKit().pages.map((/** @type {{ tag: string }} */ { tag }) => tag));
    assert.deepEqual(
      entries.map((/** @type {{ properties: { widget: string } }} */ { properties }) => properties.widget),
      [...shown],
    );
    assert.deepEqual(entries[0].title, {
      default: 'Campaign: Thank-you message',
      'en-US': 'Campaign: Thank-you message',
      'cy-GB': 'Ymgyrch: Neges ddiolch',
    });
    for (const { groupId, description, officeFabricIconFontName } of entries) {
      assert.match(groupId, /^[\da-f-]{36}$/);
      assert.ok(description['cy-GB'] && officeFabricIconFontName);
    }
    assert.ok(supportedHosts.includes('SharePointWebPart') && supportedHosts.includes('TeamsTab'));
    assert.ok(manifest.supportsThemeVariants && manifest.supportsFullBleed);
    // The tool takes it out, and a tenant may refuse what has it.
    assert.ok(!('requiresCustomScript' in manifest));
  });

  it('has a script that SharePoint’s loader finds, under the name that it asks for', () => {
    const { version, loaderConfig } = componentOf(parts);
    assert.match(version, /^\d{4}\.[1-9]\d{2,3}\.\d+$/);
    assert.ok(version.length <= 14);
    assert.deepEqual(loaderConfig.internalModuleBaseUrls, ['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
    const { path } = loaderConfig.scriptResources[loaderConfig.entryModuleId];
    /** @type {unknown[][]} */ const defined = [];
    new Script(String(parts.get(`ClientSideAssets/${path}`))).runInNewContext({
      define: (/** @type {unknown[]} */ ...args) => defined.push(args),
    });
    const [[id, needs, make] = []] = defined;
    assert.equal(id, `${COMPONENT}_${version}`);
    const resources = Object.keys(loaderConfig.scriptResources).filter((name) => name !== loaderConfig.entryModuleId);
    assert.deepEqual([.../** @type {string[]} */ (needs)], resources);
    const base = { BaseClientSideWebPart: class {} };
    const module = /** @type {(...modules: object[]) => { default: Function }} */ (make)(base, {});
    assert.ok(module.default.prototype instanceof base.BaseClientSideWebPart);
  });

  it('has every chunk that a widget needs, and leaves each under its name', () => {
    /** @type {any} */ const page = {};
    page.self = page;
    for (const [path, code] of parts)
      if (/^ClientSideAssets\/(?!campaign-web-part-[\da-f]{8}\.)/.test(path))
        new Script(String(code)).runInNewContext(page);
    const files = page.campaignWidgetsFiles;
    const paths = [...parts.keys()]
      .filter((path) => path.startsWith('ClientSideAssets/'))
      .map((path) => path.slice(17));
    assert.deepEqual(Object.keys(files).sort(), paths.filter((path) => !path.startsWith('campaign-web-part')).sort());
    const [some = ''] = paths.filter((path) => /^core-/.test(path));
    const release = some.slice('core'.length);
    /** @type {string[]} */ const later = [];
    for (const [name, chunk] of Object.entries(files)) {
      if (!name.endsWith(release)) continue;
      const [make, ...needs] = chunk;
      // Its first parameter loads what is needed later.
      const [, load = ''] = /^\(?(\w+)/.exec(String(make)) ?? [];
      for (const [, each = ''] of String(make).matchAll(new RegExp(`\\b${load}\\(\`([a-z-]+)\`\\)`, 'g')))
        later.push(each);
      for (const need of needs) assert.ok(files[need + release], `${name} needs ${need}`);
    }
    assert.ok(later.length > 10, 'some are needed later');
    for (const need of later) assert.ok(files[need + release], `${need} is needed later`);
  });

  it('carries the campaign for when the kit cannot be reached, as the kit has it', () => {
    const [path = ''] = [...parts.keys()].filter((each) => /\/campaign-[\da-f]{8}\.js$/.test(each));
    /** @type {any} */ const page = {};
    page.self = page;
    new Script(String(parts.get(path))).runInNewContext(page);
    const [text] = /** @type {string[]} */ (Object.values(page.campaignWidgetsFiles));
    assert.match(String(text), /^\{"compiled":"/);
    assert.equal(JSON.parse(String(text)).organisation.name.cy, 'Heddlu Swydd y Gogledd');
  });

  it('weighs less than 250 kB', () => {
    assert.ok(made.bytes.length < 250_000, `${made.bytes.length} bytes`);
  });
});

describe('the version of a SharePoint package', () => {
  /** @type {string} */ let older;
  before(async () => {
    older = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    await mkdir(join(older, 'sharepoint'));
  });
  after(() => rm(older, { recursive: true, force: true }));

  /** As if a kit lay there. @param {string} note */
  const lies = (note) => writeFile(join(older, 'sharepoint/version.json'), note);
  const versionIn = (/** @type {{ parts: Map<string, Buffer> }} */ { parts }) =>
    elementsOf(parts.get('AppManifest.xml')).find(({ name }) => name === 'App')?.attributes.Version;

  it('is the campaign’s date, and the same kit gives the same bytes', async () => {
    const [first, second] = [await packageOf(), await packageOf()];
    assert.equal(versionIn(first), '2026.1120.0.0');
    assert.equal(componentOf(first.parts).version, '2026.1120.0');
    assert.ok(first.bytes.equals(second.bytes));
    await lies(first.note);
    assert.ok((await packageOf({}, older)).bytes.equals(first.bytes), 'over itself');
  });

  it('rises with each kit that has changed, be it dated or not', async () => {
    const changed = (/** @type {string} */ title, /** @type {string} */ updated) => ({ campaign: { title, updated } });
    await lies((await packageOf()).note);
    for (const [title, updated, version] of [
      ['Changed', '2026-11-20', '2026.1120.1.0'],
      ['Changed once more', '2026-11-20', '2026.1120.2.0'],
      ['Later', '2027-01-02', '2027.102.0.0'],
      ['With an older date', '2026-12-31', '2027.102.1.0'],
    ]) {
      const made = await packageOf(changed(String(title), String(updated)), older);
      assert.equal(versionIn(made), version, title);
      await lies(made.note);
    }
  });

  it('begins anew where what lies there cannot be read', async () => {
    for (const note of ['', '{"version":"x"}', '[]', 'null']) {
      await lies(note);
      assert.equal(versionIn(await packageOf({}, older)), '2026.1120.0.0', note);
    }
  });
});

describe('a kit without widgets', () => {
  it('has no SharePoint package', async () => {
    assert.deepEqual(await sharePointPackage({ ...sampleKit(), pages: [] }, widgets, { dist, older: '/nowhere' }), []);
  });
});
