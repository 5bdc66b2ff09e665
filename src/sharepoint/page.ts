// The page as widgets see it: where the campaign is, and the campaign itself, which is asked for once. If the kit's server does
// not answer, the package's copy takes its place.
import { globalObject, KEY, type PageSettings } from '../element/core/page-settings.js';
import { findAll } from '../util/clobber-safe-dom.js';
import { timeOut } from '../util/time-out.js';
import type { PackagedKit } from './host-types.js';
import { packageChunk, packageFile } from './package-files.js';

const TIMEOUT_MS = 8000;

/** True once the kit's server has answered, false once the copy has taken its place. */
let reached: Promise<boolean> | undefined;

/** Loads and defines a widget. */
export const loadWidget = (kit: PackagedKit, folder: string, tag: string): Promise<unknown> =>
  Promise.all((kit.widgets[tag]?.chunks ?? []).map((name) => packageChunk(folder, name, kit.release)));

/** Readies the page for the first web part; for others it is ready. */
export function preparePage(kit: PackagedKit, folder: string): { reached: Promise<boolean>; settings: PageSettings } {
  const manifest = new URL('manifest.json', kit.base).href;
  const settings = globalObject()?.settings ?? ownSettings(kit, folder, manifest);
  if (!reached) {
    const answer = ask(manifest);
    const isThere = answer.then(
      () => true,
      (error) => {
        console.error(
          `campaign-widgets: the copy in the SharePoint package (${kit.version}) shows: ${error}. ` +
            `Check that ${manifest} opens, and that its server sends Access-Control-Allow-Origin.`,
        );
        return false;
      },
    );
    reached = isThere;
    const response = answer.catch(async () => new Response(String(await packageFile(folder, kit.files.manifest))));
    response.catch(() => {});
    // A script tag of ours on the page may have asked already.
    if (settings.manifest === manifest) settings.early ??= { url: manifest, response };
    else settings.allow.push(new URL(kit.base).origin);
  }
  return { reached, settings };
}

/** Claims no tags: a script tag of ours, should one follow, looks after those outside web parts. */
function ownSettings(kit: PackagedKit, folder: string, manifest: string): PageSettings {
  const settings: PageSettings = { manifest, allow: [new URL(kit.base).origin] };
  const scan = (root: Node = document) => {
    for (const tag of Object.keys(kit.widgets))
      if (findAll(tag, root)[0])
        loadWidget(kit, folder, tag).catch((error) =>
          console.error(`campaign-widgets: <${tag}> shows its fallback: ${error}`),
        );
  };
  const value = { version: kit.library, settings, tags: [], scan, parts: {} };
  Object.defineProperty(window, KEY, { value });
  return settings;
}

/** @throws where there is no manifest, but an error or a page to sign in */
async function ask(manifest: string): Promise<Response> {
  const response = await fetch(manifest, { signal: timeOut(TIMEOUT_MS) });
  const text = await response.clone().text();
  if (!response.ok) throw new Error(`${manifest} answers ${response.status}`);
  if (!text.startsWith('{')) throw new Error(`${manifest} is a page, not a manifest`);
  return response;
}
