// A manifest becomes a kit: a folder of files for any web server, in which the campaign is whole with and without scripts.
import { stat } from 'node:fs/promises';
import { Campaign, type Item } from '../campaign/campaign.js';
import { compileManifest } from '../campaign/compile-manifest.js';
import { loadLayers } from '../campaign/load-layers.js';
import { mergeLayers } from '../campaign/merge-layers.js';
import type { Text } from '../campaign/schema/text.js';
import { seal } from '../campaign/seal.js';
import { Localizer } from '../element/localizer.js';
import { ownNames } from '../i18n/own-names.js';
import { publish as publishWords } from '../i18n/publish.js';
import { embedPage, escape } from './embed-page.js';
import { embedPages } from './embed-pages.js';
import type { EmbedPage, Kit, KitFile } from './kit.js';
import { languagesIn } from './languages.js';
import { libraryFiles } from './library-files.js';
import { findMedia, mediaFiles, withKitUrls } from './media.js';
import { withSizes } from './picture-sizes.js';
import { fallbackLink, renderWidget } from './render-widget.js';
import { writeKit } from './write-kit.js';

export { mayBecomeKit } from './write-kit.js';

export interface PublishOptions {
  /** The manifest: its text, and the address that it was read from. */
  text: string;
  url: string;
  /** The folder to write. */
  out: string;
  /** The address that the folder will have on the web. */
  base: string;
  /** The folder of the built library, and its version. */
  dist: string;
  version: string;
  /** Gives the text of a manifest that another one extends. */
  read: (url: string) => Promise<string>;
  /** Told how far the work has come. */
  progress: (what: string, done: number, all: number) => void;
}

export interface Published {
  kit: Kit;
  /** Addresses in the manifest at which there is no file. */
  missing: string[];
  /** How many files of older kits stay beside the new ones. */
  kept: number;
}

const RELATIVE = 'https://kit.invalid/';

export async function publishKit(options: PublishOptions): Promise<Published> {
  const { text, url, out, base, dist, version, read, progress } = options;
  const { layers, missing: lost } = await loadLayers({ url, json: JSON.parse(text) }, async (address) =>
    JSON.parse(await read(address)),
  );
  if (lost) throw lost;
  const merged = mergeLayers(layers, (address, layer) => new URL(address, layer.url).href);
  const media = await findMedia(merged);
  const sized = await withSizes(merged, media, {
    older: out,
    exists,
    progress: (done, all) => progress('sizes of pictures', done, all),
  });
  const { manifest } = compileManifest(withKitUrls(sized.manifest, media), url);
  const campaign = new Campaign(new URL('manifest.json', base).href, manifest);
  const languages = languagesIn(manifest);
  const kit: Kit = { base, version, campaign, languages, pages: embedPages(campaign, languages), files: [] };
  kit.files.push(...(await libraryFiles(dist)), { path: 'manifest.json', content: seal(manifest) });
  kit.files.push(...mediaFiles(media), ...sized.files);
  for (const [index, page] of kit.pages.entries()) {
    kit.files.push(await pageFile(page, kit));
    progress('pages', index + 1, kit.pages.length);
  }
  const kept = await writeKit(out, kit.files, (done, all) => progress('files', done, all));
  return { kit, missing: media.missing, kept };
}

/** A page with its widget drawn as it is now, its media by addresses that hold wherever the kit is. */
async function pageFile(page: EmbedPage, { base, campaign, pages }: Kit): Promise<KitFile> {
  const { tag, lang, item, path } = page;
  const local = new Localizer(lang, campaign);
  const about = campaign.manifest.campaign as Item & { title?: Text; url?: Text };
  const site = local.words(about.title ?? '');
  const url = about.url ? local.url(about.url) : new URL(path, base).href;
  const other = pages.find((each) => each.tag === tag && each.item === item && each.lang !== lang);
  const drawn = new Campaign(`${RELATIVE}manifest.json`, campaign.manifest);
  const up = '../'.repeat(path.split('/').length - 1);
  const markup = await renderWidget({ tag, lang, item, headingLevel: 2 }, drawn, fallbackLink(url, page.title));
  const t = publishWords[lang];
  const content = embedPage(page, {
    base,
    site,
    markup: markup.replaceAll(RELATIVE, up),
    other: other && { page: other, name: ownNames[other.lang] },
    head: '',
    withoutScript: INTERACTIVE.has(tag)
      ? `<p>${t.needsScript} <a href="${escape(url)}">${escape(site)}</a></p>`
      : undefined,
  });
  return { path, content };
}

/** What cannot be done at all without a script. */
const INTERACTIVE = new Set(['thank-you-card']);

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
