// pages/<name>.js: all that a page of a kind needs in one request. The loader, the chunks of some widgets, and the part of the
// campaign that they show. Everything else on the page loads as ever.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFinding } from '../../campaign/check/finding.js';
import { reportPages } from '../../campaign/check/page-sets.js';
import { PINNED_PAGE } from '../../embed-code/pinned.js';
import { type Tag, tags } from '../../widgets/registry.js';
import { compress } from '../hosting/compress.js';
import { digest } from '../hosting/digest.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { PublishError } from '../publish-error.js';
import { sliceOf } from './slice-of.js';

/** The widgets of each page script, by its name. */
export type PageSets = Readonly<Record<string, readonly Tag[]>>;

/**
 * One for each widget, beside those that a campaign names.
 * @param named as a manifest has it, so it may be anything
 * @throws {PublishError} with what check says, for one that cannot be written
 */
export function pageSets(named?: unknown): PageSets {
  reportPages(named, tags, (code, spot, ...facts) => {
    const { level, message, remedy } = describeFinding(code, facts);
    const [, name] = 'path' in spot ? spot.path : spot;
    if (level === 'error')
      throw new PublishError(`${name === undefined ? '"pages"' : `The page script "${name}"`} ${message}`, remedy);
  });
  return { ...Object.fromEntries(tags.map((tag) => [tag, [tag]])), ...(named as PageSets) };
}

/** The path of a page script in a kit. */
export const pageScriptPath = (name: string): string => `pages/${name}.js`;

/**
 * By name, as a server sends them, in bytes; of the loader alone under "".
 * @param dist the folder of the built library
 * @param quality of Brotli
 */
export async function scriptSizes(
  scripts: readonly KitFile[],
  dist: string,
  quality?: number,
): Promise<Record<string, number>> {
  const texts: [name: string, content: Uint8Array][] = [
    ['', await readFile(join(dist, 'campaign-widgets.js'))],
    ...scripts
      .filter(({ path }) => !PINNED_PAGE.test(path))
      .map(({ path, content }): [string, Uint8Array] => [
        path.replace(/^pages\/|\.js$/g, ''),
        Buffer.from(String(content)),
      ]),
  ];
  const sizes = texts.map(async ([name, content]) => [name, (await compress(content, 'br', quality)).length]);
  return Object.fromEntries(await Promise.all(sizes));
}

/** All of it runs at once: browsers that know this compile it while it comes. https://github.com/WICG/explicit-javascript-compile-hints-file-based */
const COMPILE = '//# allFunctionsCalledOnLoad';

/** @param dist the folder of the built library */
export async function pageScripts({ campaign }: Kit, sets: PageSets, dist: string): Promise<KitFile[]> {
  const [loader, pinnedLoader, list] = await Promise.all(
    ['kit/page-loader.js', 'kit/page-loader.pinned.js', 'kit/chunks.json'].map((file) =>
      readFile(join(dist, file), 'utf8'),
    ),
  );
  const { release, names }: { release: string; names: Record<Tag, string[]> } = JSON.parse(list ?? '');
  const scripts = await Promise.all(
    Object.entries(sets).map(async ([name, inside]) => {
      const file = pageScriptPath(name);
      const needed = [...new Set(inside.flatMap((tag) => names[tag]))];
      const chunks = await Promise.all(
        needed.map(async (each) => {
          const code = await readFile(join(dist, 'chunks', `${each}-${release}.js`), 'utf8');
          return `${JSON.stringify(each)}:${chunkOf(code)}`;
        }),
      );
      const slice = sliceOf(campaign.manifest, inside);
      const parts = `{file:${JSON.stringify(file)},tags:${JSON.stringify(slice.tags)},campaign:${literal(slice.campaign)},chunks:{${chunks}}}`;
      // A pinned one has no campaign inside, whose words would be pinned too: it asks for the manifest. It knows itself by a pattern.
      const code = `{file:${JSON.stringify(`pages/${name}\\.[\\w-]{8}\\.js`)},tags:[],chunks:{${chunks}}}`;
      const pinned = `${COMPILE}\n(pageParts=>{"use strict";${pinnedLoader}})(${code});\n`;
      return [
        { path: file, content: `${COMPILE}\n(pageParts=>{"use strict";${loader}})(${parts});\n` },
        { path: `pages/${name}.${await nameOf(pinned)}.js`, content: pinned },
      ];
    }),
  );
  return scripts.flat();
}

/** The part of the hash that is in a name. */
const nameOf = async (content: string): Promise<string> =>
  Buffer.from(await digest(content, 'SHA-256'))
    .toString('base64url')
    .slice(0, 8);

/** The function that the chunk's file exports: build/vite/chunk-factories.ts. */
const chunkOf = (code: string): string => code.replace(/^export default/, '').replace(/;\s*$/, '');

/** As JavaScript reads it: JSON's own spelling of a key would set the object's prototype. */
const literal = (value: object): string => JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
