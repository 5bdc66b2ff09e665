// The last kit, for when a campaign is over: it takes the old one's place, answers at each of its addresses that somebody may
// have placed, and loads nothing.

import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { isObject } from '../util/is-object.js';
import '../element/on-demand/further-words.js';
import { Campaign } from '../campaign/campaign.js';
import { pageNamesIn } from '../campaign/check/page-sets.js';
import { interfaceLanguages } from '../campaign/language/interface-languages.js';
import { languages as known } from '../campaign/language/language.js';
import { languagesIn } from '../campaign/language/languages-in.js';
import { languageOfPath } from '../campaign/language/paths.js';
import { embedPages } from '../embed-code/embed-pages.js';
import { fragmentPath, isFragment, linkedPath } from '../embed-code/fragment-path.js';
import { PINNED_PAGE } from '../embed-code/pinned.js';
import { tags } from '../widgets/registry.js';
import { pathOf } from './files/real-file.js';
import { compressedFiles } from './hosting/compressed.js';
import { digestFile } from './hosting/digest-file.js';
import { gitAttributes } from './hosting/git-attributes.js';
import { checksums, integrity } from './hosting/integrity.js';
import { serverHeaders } from './hosting/server-headers.js';
import type { Kit } from './kit.js';
import { leakCheck } from './leaks.js';
import { licences, styleSheets } from './library-files.js';
import { kitFiles, mayBecomeKit } from './may-become-kit.js';
import { pageScriptPath } from './page-scripts/page-scripts.js';
import { type FarewellPage, farewellFiles, linkOf } from './pages/farewell-files.js';
import { kitPagePath } from './pages/kit-page.js';
import { PublishError } from './publish-error.js';
import type { PublishOptions } from './publish-kit.js';
import { Stage } from './stage.js';
import { stopAtProblems } from './stop-at-problems.js';
import { writeKit } from './write-kit.js';

/** Pages for editors, which a kit has in the languages of the interface. */
const FOR_EDITORS = ['builder/index', 'how-to-embed'].flatMap((name) =>
  interfaceLanguages.map((lang) => kitPagePath(name, lang)),
);

/** A path that stays in the kit's folder, whatever its checksums.txt says. */
const PAGE = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.html$/;

export interface Farewell {
  /** The number of pages that say that it is over. */
  pages: number;
  /** The page that they link to, in English. */
  link: string | undefined;
  /** The number of files of older kits that stay beside the new ones. */
  kept: number;
  /** True if there was a kit, whose pages stay. */
  replaced: boolean;
}

/** Files that the manifest names are in no last kit, so none has to be there any more. */
export async function publishFarewell(
  options: Pick<PublishOptions, 'assembled' | 'out' | 'base' | 'dist' | 'version' | 'compress'>,
): Promise<Farewell> {
  const { assembled, out, base, dist, version } = options;
  await mayBecomeKit(out);
  stopAtProblems(assembled);
  const { manifest, layers } = assembled;
  for (const layer of layers) await mustStay(layer.url, out);
  const campaign = new Campaign(new URL('manifest.json', base).href, manifest);
  const languages = languagesIn(manifest);
  const older = await kitFiles(out);
  const embeds = embedPages(campaign, languages);
  const paths = [
    ...embeds.flatMap((page) => [page.path, fragmentPath(page), linkedPath(page)]),
    ...FOR_EDITORS,
    ...[...(older ?? [])].filter((path) => PAGE.test(path)),
  ];
  const all = [...new Set(paths)].map((path): FarewellPage => ({ path, lang: languageOfPath(path) }));
  const fragments = all.filter(({ path }) => isFragment(path));
  const pages = all.filter(({ path }) => !isFragment(path));
  const { merged } = assembled;
  const pageScripts = [
    ...[...tags, ...(isObject(merged) ? pageNamesIn(merged.pages) : [])].map(pageScriptPath),
    ...[...(older ?? [])].filter((path) => /^pages\/.*\.js$/.test(path) && !PINNED_PAGE.test(path)),
  ];
  const kit: Kit = {
    base,
    version,
    libraries: [],
    campaign,
    languages,
    pages: [],
    previews: new Map(),
    scriptSizes: {},
    files: [],
  };
  kit.files.push(
    ...styleSheets(dist),
    ...licences(dist),
    ...farewellFiles({ base, campaign, pages, fragments, pageScripts: [...new Set(pageScripts)] }),
  );
  kit.files.push(...(await integrity(kit, digestFile)).files);
  // Each of these lists what is there before it.
  kit.files.push(gitAttributes, ...serverHeaders(kit));
  if (options.compress ?? true)
    kit.files.push(...(await compressedFiles(kit.files, { older: out, always: true, progress: () => {} })));
  kit.files.push(...(await checksums(kit, digestFile)));
  const stage = new Stage(out);
  try {
    const check = leakCheck({ manifests: layers.map((layer) => layer.url), dist, base });
    const kept = await writeKit(out, stage, kit.files, { check });
    const link = linkOf({ base, campaign, pages }, known[0])?.href;
    return { pages: pages.length, link, kept, replaced: older !== undefined };
  } catch (error) {
    throw stage.renamed(error, out);
  } finally {
    stage.close();
  }
}

/** @throws {PublishError} where a manifest is in the kit that goes */
async function mustStay(url: string, out: string): Promise<void> {
  const path = pathOf(url);
  const [file, folder] = await Promise.all([path, out].map((each) => each && realpath(each).catch(() => undefined)));
  if (!url.startsWith('file:') || !file || !folder) return;
  const inside = relative(folder, file);
  if (inside.startsWith('..') || isAbsolute(inside)) return;
  throw new PublishError(
    `${inside} is in ${out}, and would go with the rest of that kit`,
    'Copy the kit elsewhere, and name manifest.source.json there: from that the campaign can be published again.',
  );
}
