// The ways that a manifest goes, each to what it says or shows, so that they can be compared.
import { inspect } from '../../src/builder/worker/inspect.js';
import type { Campaign } from '../../src/campaign/campaign.js';
import { checkManifest } from '../../src/campaign/check/check-manifest.js';
import { explainManifest } from '../../src/campaign/check/explain-manifest.js';
import { placesIn } from '../../src/campaign/check/places.js';
import { readSources } from '../../src/campaign/check/read-sources.js';
import type { CompiledStep } from '../../src/campaign/compile/compile-step.js';
import type { CompiledCopy } from '../../src/campaign/compile/metadata/compile-copy.js';
import type { CompiledManifest } from '../../src/campaign/compiled-manifest.js';
import { languages } from '../../src/campaign/language/language.js';
import { loadCampaign } from '../../src/campaign/load/load-campaign.js';
import { plainText } from '../../src/campaign/plain-text.js';
import { isPrecompiled, stringifyPrecompiled } from '../../src/campaign/precompiled.js';
import { sectionNames } from '../../src/campaign/schema/manifest.js';
import { probeFor } from '../../src/cli/probe.js';
import { Localizer } from '../../src/element/core/localizer.js';
import { kitManifest } from '../../src/publish/kit-manifest.js';
import { PublishError } from '../../src/publish/publish-error.js';

type Texts = Record<string, string>;

/** As it is read by a page: JSON, and every address whole. */
function read(manifest: unknown, url: string): unknown {
  const whole = (value: unknown, isUrl: boolean): unknown => {
    if (typeof value === 'string') return isUrl && URL.canParse(value, url) ? escaped(new URL(value, url).href) : value;
    if (Array.isArray(value)) return value.map((each) => whole(each, isUrl));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, each]) => [key, whole(each, key === 'url' || (isUrl && /^(en|cy)$/.test(key)))]),
    );
  };
  return whole(JSON.parse(JSON.stringify(manifest ?? 'none')), false);
}

/** Publishing escapes a "%" in the name of a file; servers take both. */
const escaped = (url: string): string => url.replace(/%(?![\da-f]{2})/gi, '%25');

/** The results of the page, check, the builder and explain for manifests at web addresses. */
export async function onTheWeb(texts: Texts, site: string, own: string, now: number): Promise<object> {
  const url = site + own;
  const text = texts[own] ?? '';
  const textAt = async (address: string) => texts[address.slice(site.length)] ?? '';
  const campaign = await loadCampaign(url, { ask: async (address) => new Response(await textAt(address)) });
  const { assembled } = await checkManifest(text, url, { read: textAt, now });
  const place = { root: new URL('.', url).href, base: new URL('.', url).href };
  const fetched = globalThis.fetch;
  globalThis.fetch = async (address) => new Response(await textAt(String(address)));
  const built = await inspect({ text, place, look: false }).finally(() => {
    globalThis.fetch = fetched;
  });
  const explained = [];
  const shown = [];
  for (const lang of languages) {
    explained.push(explainedIn(await explainManifest(text, url, { lang, now, read: textAt })));
    shown.push(shownIn(campaign, new Localizer(lang, campaign), now));
  }
  return {
    page: read(campaign.manifest, url),
    check: read(assembled?.manifest, url),
    builder: read(built.manifest, url),
    explained,
    shown,
  };
}

const explainedIn = ({ campaign, sections }: Awaited<ReturnType<typeof explainManifest>>) =>
  [{ section: 'campaign', items: [campaign] }, ...sections].flatMap(({ section, items }) =>
    items
      .filter(({ state }) => state === 'shown')
      .map(({ id, values }) => ({
        section,
        id,
        values: Object.fromEntries(values.map(({ field, value }) => [field, value])),
      })),
  );

/** The days and times of an item as a page says them, and the graphics that it names. */
function timesIn(item: object, local: Localizer): Record<string, string> {
  const { when, slot, embargoed, graphics } = item as Partial<CompiledStep & CompiledCopy>;
  return {
    ...(when && { start: local.value<string>(when) }),
    ...(slot && { posting: local.value<string>(slot.when) }),
    ...(embargoed && { embargo: local.value<string>(embargoed.when) }),
    ...(graphics?.length && { graphics: graphics.join(', ') }),
  };
}

/** The content of a page: every text and address of the items that are in date. */
const shownIn = (campaign: Campaign, local: Localizer, now: number) =>
  (['campaign', ...sectionNames] as const).flatMap((section) =>
    campaign.items(section, now).map((item) => {
      const whole = { [section]: section === 'campaign' ? item : [item] };
      const values = [...placesIn(whole)].flatMap(({ kind, path, value }) => {
        if (!/^(text|richText|url|linkUrl|fileUrl)$/.test(kind) || path.includes('sources')) return [];
        const chosen = local.value(value as never);
        const words = Array.isArray(chosen) ? plainText(chosen) : String(chosen);
        const said = local.words({ [local.languageOf(value as never)]: words });
        return [[path.slice(section === 'campaign' ? 1 : 2).join('/'), said]];
      });
      const id = section === 'campaign' ? section : item.id;
      return { section, id, values: { ...Object.fromEntries(values), ...timesIn(item, local) } };
    }),
  );

/** The manifest of a kit, made from the same manifests as files. */
export async function inAKit(texts: Texts, files: string, site: string, own: string): Promise<object> {
  const textAt = async (address: string) => texts[address.slice(files.length)] ?? '';
  const checked = await checkManifest(texts[own] ?? '', files + own, { read: textAt, probe: probeFor(true) });
  const { assembled, named, findings } = checked;
  const errors = findings.filter(({ level }) => level === 'error').map(({ code, pointer }) => `${code} ${pointer}`);
  if (errors.length || !assembled) return { refused: 'check', errors };
  try {
    const { campaign, media } = await kitManifest({ assembled, named }, '/nowhere');
    const text = stringifyPrecompiled(campaign.manifest);
    const { compiled: _, ...manifest } = JSON.parse(text) as CompiledManifest & { compiled?: string };
    if (!isPrecompiled(text)) throw new Error('The kit’s manifest does not say that it is compiled.');
    const places = new Map(
      [...media.found].map(([url, { path }]) => [path, site + url.replace(/#.*$/, '').slice(files.length)]),
    );
    return { errors, manifest: read(back(manifest, places), site + own) };
  } catch (error) {
    if (error instanceof PublishError) return { refused: error.message, errors };
    throw error;
  }
}

/** With the address that each medium had on the web. */
function back(value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(/^[^#]*/, (path) => places.get(path) ?? path);
  if (Array.isArray(value)) return value.map((each) => back(each, places));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, back(each, places)]),
  );
  // It is saved under the name that its address has on the web.
  if (decodeURI(String(copy.url).replace(/[?#].*/, '')).endsWith(`/${copy.name}`)) delete copy.name;
  return copy;
}

/** Texts and addresses that stand somewhere else than origin.ts says. */
export async function misplaced(texts: Texts, site: string, own: string): Promise<string[]> {
  const read = async (address: string) => texts[address.slice(site.length)] ?? '';
  const { written, originOf } = await readSources(texts[own] ?? '', site + own, read);
  return [...placesIn(written)].flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const { source, path: there } = originOf(path);
    const found = there.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], source.json);
    return found === value ? [] : [`${path.join('/')} is not ${there.join('/')} of ${source.url}`];
  });
}
