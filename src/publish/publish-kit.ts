// A manifest becomes a kit: a folder of files for any web server, in which the campaign is whole with and without scripts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Campaign } from '../campaign/campaign.js';
import type { Edition } from '../campaign/edition.js';
import { languagesIn } from '../campaign/language/languages-in.js';
import { stringifyPrecompiled } from '../campaign/precompiled.js';
import { embedPages } from '../embed-code/embed-pages.js';
import { isObject } from '../util/is-object.js';
import { calendars } from './downloads/calendars.js';
import { zips } from './downloads/zips.js';
import { forEdition, keepsFor } from './editions/for-edition.js';
import { exists } from './files/exists.js';
import { QUALITY } from './hosting/compress.js';
import { compressedFiles } from './hosting/compressed.js';
import { csp } from './hosting/csp.js';
import { digestFile } from './hosting/digest-file.js';
import { gitAttributes } from './hosting/git-attributes.js';
import { checksums, integrity } from './hosting/integrity.js';
import { serverHeaders } from './hosting/server-headers.js';
import type { Kit } from './kit.js';
import type { KitFile } from './kit-file.js';
import { type Checked, kitManifest } from './kit-manifest.js';
import { leakCheck } from './leaks.js';
import { librariesInside, libraryFiles } from './library-files.js';
import { manifestSource } from './manifest-source.js';
import { mayBecomeKit } from './may-become-kit.js';
import { mediaFiles } from './media/media.js';
import { previews } from './media/previews.js';
import { newsletters } from './newsletters/newsletters.js';
import { pageScripts, pageSets, scriptSizes } from './page-scripts/page-scripts.js';
import { builderPages } from './pages/builder-page.js';
import { type GuidePage, guidePages } from './pages/guide.js';
import { howToEmbed, SCRIPT } from './pages/how-to-embed.js';
import { oembed } from './pages/oembed.js';
import { pageFiles } from './pages/page-files.js';
import { sharePointPackage } from './sharepoint/share-point-package.js';
import { sheets } from './sheets/sheets.js';
import { Stage } from './stage.js';
import { wordPressPlugin } from './wordpress/plugin.js';
import { writeKit } from './write-kit.js';

export { mayBecomeKit };

export interface PublishOptions extends Checked {
  /** Makes Markdown of nodes. Default: as a writer of Markdown would. */
  writeMarkdown?: (rich: unknown) => unknown;
  /** The folder to write. */
  out: string;
  /** The address that the folder will have on the web. */
  base: string;
  /** The folder of the built library, and its version. */
  dist: string;
  version: string;
  /** Further page scripts: the widgets of each, by its name. Default: those that the campaign names. */
  pages?: Record<string, string[]>;
  /** Whom the kit is for. Default: it has all of the campaign, and says nothing of that. */
  edition?: Edition | undefined;
  /** False to write no `.br` and `.gz` beside texts. Default: true. */
  compress?: boolean;
  /** Told how far the work has come. */
  progress: (what: string, done: number, all: number) => void;
}

export interface Published {
  kit: Kit;
  /** The number of files of older kits that stay beside the new ones. */
  kept: number;
  /** True if images have no further sizes, or links no previews, because sharp is not installed. */
  withoutPictures: boolean;
}

export async function publishKit(options: PublishOptions): Promise<Published> {
  const { out, base, dist, version, progress, edition } = options;
  await mayBecomeKit(out);
  const checked = { ...options, assembled: forEdition(options.assembled, edition) };
  const { merged } = checked.assembled;
  const sets = { ...pageSets(isObject(merged) ? merged.pages : undefined), ...pageSets(options.pages) };
  const {
    campaign: published,
    media,
    sized,
  } = await kitManifest(checked, out, (done, all) => progress('sizes of pictures', done, all));
  const { layers } = published;
  const manifest = { ...published.manifest, ...(edition && { edition }) };
  const campaign = new Campaign(new URL('manifest.json', base).href, manifest);
  const languages = languagesIn(manifest);
  const [libraries, pages] = [await librariesInside(dist), embedPages(campaign, languages)];
  const {
    of,
    files: pictures,
    unmade,
  } = await previews({ base, campaign, pages }, { media, older: out, exists, dist });
  const kit: Kit = { base, version, libraries, campaign, languages, pages, previews: of, scriptSizes: {}, files: [] };
  const add = (files: readonly KitFile[]) => kit.files.push(...files);
  add(await libraryFiles(dist));
  add([
    { path: 'manifest.json', content: stringifyPrecompiled(manifest) },
    { path: 'manifest.source.json', content: manifestSource(published.merged, options.writeMarkdown) },
    ...mediaFiles(media),
    ...sized.files,
  ]);
  const scripts = await pageScripts(kit, sets, dist);
  add(scripts);
  const hash = createHash('sha256').update(stringifyPrecompiled(manifest)).digest('base64url').slice(0, 8);
  const mark = `${version}:${hash}`;
  const compresses = options.compress ?? true;
  const [drawn, sizes] = await Promise.all([
    pageFiles(kit, mark, (done, all) => progress('pages', done, all)),
    scriptSizes(scripts, dist, compresses ? QUALITY.kept : QUALITY.sent),
  ]);
  add(drawn);
  kit.scriptSizes = sizes;
  add([...oembed(kit), ...calendars(kit)]);
  const stage = new Stage(out);
  try {
    add(await zips(kit, (path) => stage.place(path)));
    add(pictures);
    const guide: GuidePage[] = JSON.parse(await readFile(join(dist, 'kit/guide.json'), 'utf8'));
    const { files: pinned, hashes } = await integrity(kit, digestFile);
    add([
      ...pinned,
      ...howToEmbed(kit, hashes, guide),
      ...guidePages(kit, guide),
      ...sheets(kit),
      ...newsletters(kit, SCRIPT),
      ...csp(kit),
    ]);
    const widgets = await readFile(join(dist, 'builder/widgets.json'), 'utf8');
    add(builderPages(kit, hashes, widgets));
    add(await wordPressPlugin(kit, { mark, dist, widgets, place: (path) => stage.place(path) }));
    add(await sharePointPackage(kit, widgets, { dist, older: out }));
    add([gitAttributes]);
    // Each of these lists what is there before it.
    add(serverHeaders(kit));
    if (compresses)
      add(
        await compressedFiles(kit.files, {
          older: out,
          progress: (done, all) => progress('compressed files', done, all),
        }),
      );
    add(await checksums(kit, digestFile));
    const check = leakCheck({ manifests: layers.map((layer) => layer.url), dist, base });
    const mayStay = await keepsFor(edition, options.assembled, out);
    const kept = await writeKit(out, stage, kit.files, {
      check,
      mayStay,
      progress: (done, all) => progress('files', done, all),
    });
    return { kit, kept, withoutPictures: Boolean(sized.unmade ?? unmade) };
  } catch (error) {
    throw stage.renamed(error, out);
  } finally {
    stage.close();
  }
}
