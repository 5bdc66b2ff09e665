// One campaign per manifest, however many widgets ask for it.
import * as v from 'valibot';
import { absoluteUrls } from './absolute-urls.js';
import { CampaignError } from './campaign-error.js';
import { type FetchOptions, fetchManifest } from './fetch-manifest.js';
import { type ParsedSection, parseItems } from './parse-items.js';
import type { RichNode } from './rich-text.js';
import { type Organisation, organisation } from './schema/campaign.js';

/** A loaded manifest. Its sections are read when a widget first asks for them. */
export class Campaign {
  /** Who carries the campaign: fills the merge fields. */
  readonly organisation: Organisation;
  /** Reads Markdown. Absent in a page whose kit holds nodes already. */
  compile?: (markdown: string) => RichNode[];
  #sections = new Map<string, ParsedSection<unknown>>();

  /**
   * @param url the address that it was loaded from
   * @param manifest its contents, with absolute addresses
   * @param warn gets one line for each thing in it that is wrong
   */
  constructor(
    readonly url: string,
    readonly manifest: Record<string, unknown>,
    readonly warn: (problem: string) => void = () => {},
  ) {
    const { hashtag } = (manifest.campaign ?? {}) as { hashtag?: unknown };
    const own = v.safeParse(organisation, { hashtag, ...(manifest.organisation as object | undefined) });
    this.organisation = own.success ? own.output : {};
    if (!own.success) warn(`${url}: /organisation is left out: ${own.issues[0].message}.`);
  }

  /** The good items of a section. */
  items<Schema extends v.GenericSchema<unknown, { id: string }>>(
    section: string,
    schema: Schema,
  ): v.InferOutput<Schema>[] {
    let parsed = this.#sections.get(section) as ParsedSection<v.InferOutput<Schema>> | undefined;
    if (!parsed) {
      parsed = parseItems(this.manifest[section], schema, section);
      this.#sections.set(section, parsed);
      for (const problem of parsed.problems) this.warn(`${this.url}: ${problem}.`);
    }
    return parsed.items;
  }
}

export interface LoadOptions extends FetchOptions {
  /** Gets one line for each thing in the manifest that is wrong. */
  warn?: (problem: string) => void;
}

/**
 * Loads a campaign.
 * @param url absolute address of its manifest
 * @throws {CampaignError}
 */
export async function loadCampaign(url: string, options: LoadOptions = {}): Promise<Campaign> {
  const json = await fetchManifest(url, options);
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('campaign' in json)) {
    throw new CampaignError(
      'not-a-manifest',
      `${url} is JSON, but not a campaign manifest: it has no "campaign"`,
      'Check the address; a manifest is an object, {"campaign": {"title": "…"}, …}.',
    );
  }
  const manifest = json as Record<string, unknown>;
  const campaign = new Campaign(url, absoluteUrls(manifest, url), options.warn);
  if (!manifest.compiled) campaign.compile = (await import('./compile-rich-text.js')).compileRichText;
  return campaign;
}
