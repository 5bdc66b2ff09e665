// `wordpress/campaign-widgets.zip`: a plugin for this kit. Its PHP is in plugin/, which the build copies; publishing writes the kit's
// address and version into it, and puts the fragments beside it: what readers see until the plugin has newer ones, and if it never has.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { isFragment } from '../../embed-code/fragment-path.js';
import { writeZip } from '../downloads/write-zip.js';
import { byPath } from '../hosting/by-path.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { widgetList } from './widget-list.js';

export const PLUGIN = 'wordpress/campaign-widgets.zip';

interface Made {
  /** Of the library and the campaign: `0.2.0:4f0328e7` */
  mark: string;
  /** The folder of the built library. */
  dist: string;
  /** The documented widgets, as JSON: the library's builder/widgets.json. */
  widgets: string;
  /** Gives the file on this machine for a path of the kit; its folder is there. */
  place: (path: string) => string;
}

/** @param kit with its fragments */
export async function wordPressPlugin(kit: Kit, { mark, dist, widgets, place }: Made): Promise<KitFile[]> {
  const docs: WidgetDoc[] = JSON.parse(widgets);
  const list = `${JSON.stringify(widgetList(kit, mark, docs))}\n`;
  const files = [
    ...(await programFiles(join(dist, 'kit/wordpress'), kit)),
    { path: 'kit/widgets.json', content: list },
    ...(await copies(kit)),
  ];
  const to = place(PLUGIN);
  await writeZip(
    to,
    files.sort(byPath).map((file) => ({ ...file, path: `campaign-widgets/${file.path}` })),
    kit,
  );
  return [
    { path: 'wordpress/widgets.json', content: list },
    { path: PLUGIN, content: { copyOf: to } },
  ];
}

/** The plugin as it is in plugin/, for this kit. */
async function programFiles(folder: string, { base, version }: Kit): Promise<KitFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (from) => {
      const path = from.slice(folder.length + 1).replaceAll(sep, '/');
      if (path.endsWith('.mo')) return { path, content: await readFile(from) };
      const text = await readFile(from, 'utf8');
      return { path, content: text.replaceAll('0.0.0', version).replaceAll('https://kit.invalid/', () => base) };
    }),
  );
}

/** Compressed one by one, as a page needs one or two of them. By itself: a header of gzip names the machine's system. */
async function copies({ files }: Kit): Promise<KitFile[]> {
  const compress = promisify(deflate) as (content: string) => Promise<Buffer>;
  const fragments = files.filter(({ path }) => isFragment(path) && !path.startsWith('fragments/linked/'));
  return Promise.all(
    fragments.map(async ({ path, content }) => ({
      path: `kit/${path}.z`,
      content: await compress(String(content)),
    })),
  );
}
