// Settings of the script tag, for the page's widgets. The loader leaves it in the one global that this library has; a page that
// imports widgets from npm calls configure() instead.
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import type { Language, PerLanguage } from '../../campaign/language/language.js';

export interface PageSettings {
  /** Address of the campaign's manifest, where a widget names none. */
  manifest: string;
  /** Origins, beside the page's own, from which a manifest may come. */
  allow: string[];
  /** The language of widgets that have no `lang` of their own. Default: that of the text around them. */
  lang?: Language | undefined;
  /** The force's name, in place of the one in the manifest. */
  organisation?: PerLanguage<string> | undefined;
  /** A request for the manifest that the loader has started. */
  early?: { url: string; response: Promise<Response> } | undefined;
  /** The parts of the campaign that page scripts hold; only of the manifest above. */
  slices?: Slice[] | undefined;
}

/** The part of a campaign that some widgets show. */
export interface Slice {
  /** The address of its manifest. */
  url: string;
  tags: readonly string[];
  campaign: CompiledManifest;
  /** The same for widgets, once one has asked. */
  made?: Campaign;
}

/** The global `campaignWidgets`. */
export interface CampaignWidgets {
  /** The version of the library that runs. */
  readonly version: string;
  readonly settings: PageSettings;
  /** The tags that this copy looks after. */
  readonly tags: readonly string[];
  /** Chunks that page scripts brought. */
  readonly parts?: Record<string, unknown>;
  /** Looks for widgets below a node, such as a shadow root, where the library does not look by itself. */
  scan(root?: ParentNode): void;
  /** Why widgets show their fallback: kept for the doctor, which may come after they failed. */
  failures?: WeakMap<Element, { code: string; message: string; remedy: string }>;
}

export const NAME = 'campaignWidgets';
/** A key under which the library finds it again, whatever the page makes of that name. */
export const KEY = Symbol.for(NAME);
const withoutLoader: PageSettings = { manifest: 'manifest.json', allow: [] };

/**
 * The global, if it is a script's. Markup such as `<a id="campaignWidgets">` also makes a property of that name, but
 * never an own property of the window; and a page may have a variable that is called so.
 */
export const globalObject = (): CampaignWidgets | undefined => {
  const ownValue = (key: PropertyKey) => Object.getOwnPropertyDescriptor(globalThis, key)?.value;
  return ownValue(KEY) ?? (ownValue(NAME)?.tags ? ownValue(NAME) : undefined);
};

/** The settings in force. */
export const pageSettings = (): PageSettings => globalObject()?.settings ?? withoutLoader;

/** The part of the page's campaign that a page script holds for a widget. */
export const sliceFor = (tag: string): Slice | undefined =>
  pageSettings().slices?.find(({ tags }) => tags.includes(tag));

/**
 * Settings for a page that imports widgets from npm and has no script tag of ours.
 * @example configure({ manifest: '/campaign/manifest.json' });
 */
export function configure(
  settings: Partial<PageSettings & { /** The kit's folder: its manifest.json is the campaign. */ kit: string }>,
): void {
  const { kit, ...own } = settings;
  Object.assign(pageSettings(), kit && { manifest: `${kit.replace(/\/?$/, '/')}manifest.json` }, own);
}

declare global {
  interface Window {
    /** There once the script tag's library runs. */
    readonly campaignWidgets?: CampaignWidgets;
  }
}
