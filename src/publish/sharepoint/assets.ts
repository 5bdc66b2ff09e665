// The files for readers' browsers. All of the library goes in, so that nothing but data is asked of another server; each chunk is
// a file, so that a page loads those of its widgets alone.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackagedKit, PackagedWidget } from '../../sharepoint/host-types.js';
import type { PaneData } from '../../sharepoint/property-pane.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';
import { COMPONENT, NEEDS } from './ids.js';
import type { PackagePart } from './opc-zip.js';

/** Chunks that no web part asks for: of the builder, and of pages that have a script tag. */
const NOT_HERE = /^(builder|advice|doctor|embeds|frames|resizer|simulate)-/;

const FOLDER = 'ClientSideAssets/';

/** A script that leaves a value under its name, as src/sharepoint/package-files.ts reads it. */
const leaving = (name: string, value: string): PackagePart => ({
  path: FOLDER + name,
  content: `(self.campaignWidgetsFiles=self.campaignWidgetsFiles||{})[${JSON.stringify(name)}]=${value};\n`,
});

/** A name that no other contents have, so that browsers may keep the file. */
const hashed = (name: string, content: string): string =>
  `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.js`;

/** @param dist the folder of the built library */
export async function chunkAssets(dist: string): Promise<PackagePart[]> {
  const names = (await readdir(join(dist, 'chunks'))).filter((name) => name.endsWith('.js') && !NOT_HERE.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const code = await readFile(join(dist, 'chunks', name), 'utf8');
      return leaving(name, code.replace(/^export default/, '').replace(/;\s*$/, ''));
    }),
  );
}

/** Assets that are made of the campaign. */
export interface CampaignAssets {
  parts: PackagePart[];
  names: PackagedKit['files'];
}

/** @param manifest the text of the kit's manifest.json */
export function campaignAssets(manifest: string, pane: PaneData): CampaignAssets {
  const [copy, data] = [JSON.stringify(manifest), JSON.stringify(pane)];
  const names = { manifest: hashed('campaign', copy), pane: hashed('property-pane', data) };
  return { parts: [leaving(names.manifest, copy), leaving(names.pane, data)], names };
}

export interface WebPartOptions {
  version: string;
  tags: readonly Tag[];
  pane: PaneData;
  names: PackagedKit['files'];
  /** The built library's: what is in dist/kit/chunks.json, and the script of the web part. */
  chunks: { release: string; names: Record<string, string[]> };
  script: string;
}

/** SharePoint's module: `define` is its loader's, which hands in its own modules. */
export function webPartAsset(kit: Kit, { version, tags, pane, names, chunks, script }: WebPartOptions): PackagePart {
  const packaged: PackagedKit = {
    base: kit.base,
    library: kit.version,
    version,
    release: chunks.release,
    widgets: Object.fromEntries(tags.map((tag) => [tag, packagedWidget(kit, tag, pane, chunks.names[tag] ?? [])])),
    files: names,
  };
  const content = `define(${JSON.stringify(`${COMPONENT}_${version}`)},${JSON.stringify(Object.keys(NEEDS))},(base,loader)=>{"use strict";const sharePoint={base,loader,kit:${JSON.stringify(packaged)}};${script};return{default:sharePoint.webPart}});\n`;
  return { path: FOLDER + hashed('campaign-web-part', content), content };
}

function packagedWidget(kit: Kit, tag: Tag, pane: PaneData, chunks: string[]): PackagedWidget {
  const { options = [], advanced = [] } = pane.widgets.find((each) => each.tag === tag) ?? {};
  const pages = kit.pages.filter((page) => page.tag === tag && !page.item);
  return {
    chunks,
    attributes: [...options, ...advanced].map(({ name }) => name),
    pages: Object.fromEntries(pages.map(({ lang, path, title }) => [lang, { path, title }])),
  };
}
