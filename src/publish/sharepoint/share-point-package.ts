// `sharepoint/campaign-widgets.sppkg`: a package for the app catalogue of a SharePoint tenant, with a web part that shows this
// kit's widgets. DECISIONS.md says why it is made here and not by Microsoft's tools.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { languages } from '../../campaign/language/language.js';
import { stringifyPrecompiled } from '../../campaign/precompiled.js';
import type { WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { kitDate } from '../downloads/kit-date.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitPagePath } from '../pages/kit-page.js';
import { kitWords } from '../pages/kit-words.js';
import { campaignAssets, chunkAssets, webPartAsset } from './assets.js';
import { componentManifest } from './component-manifest.js';
import { opcZip, type PackagePart } from './opc-zip.js';
import { packageVersion, VERSION_FILE } from './package-version.js';
import { packageParts } from './package-xml.js';
import { paneData } from './pane-data.js';

export const PACKAGE = 'sharepoint/campaign-widgets.sppkg';

/** @param widgets what is documented of them, as JSON @param from the built library, and the folder of the kit that is there */
export async function sharePointPackage(
  kit: Kit,
  widgets: string,
  { dist, older }: { dist: string; older: string },
): Promise<KitFile[]> {
  const tags = [...new Set(kit.pages.map(({ tag }) => tag))];
  // No page, no widget: there is nothing to package.
  if (!tags.length) return [];
  const docs: WidgetDoc[] = JSON.parse(widgets);
  const pane = paneData(kit, tags, docs);
  const [script, list, chunks] = await Promise.all([
    readFile(join(dist, 'kit/web-part.js'), 'utf8'),
    readFile(join(dist, 'kit/chunks.json'), 'utf8'),
    chunkAssets(dist),
  ]);
  const campaign = campaignAssets(stringifyPrecompiled(kit.campaign.manifest), pane);
  const partsOf = (version: string): PackagePart[] => {
    const webPart = webPartAsset(kit, { version, tags, pane, names: campaign.names, chunks: JSON.parse(list), script });
    return packageParts({
      ...papersOf(kit),
      version,
      component: componentManifest(version, tags, basename(webPart.path)),
      assets: [webPart, ...campaign.parts, ...chunks],
    });
  };
  const date = kitDate(kit);
  const version = await packageVersion(older, date, partsOf('0.0.0'));
  return [
    { path: PACKAGE, content: opcZip(partsOf(version.version), date) },
    { path: VERSION_FILE, content: `${JSON.stringify(version, null, 2)}\n` },
  ];
}

function papersOf(kit: Kit) {
  const { title, organisation = '', url } = kitWords(kit, languages[0]);
  return {
    title,
    description: `Puts “${title}” on SharePoint pages, from ${kit.base}`,
    developer: {
      name: organisation,
      websiteUrl: url,
      privacyUrl: new URL(kitPagePath('sheets/privacy', languages[0]), kit.base).href,
    },
  };
}
