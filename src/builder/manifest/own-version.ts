// A new version is a short text that extends the kit's campaign, or all of that campaign.

import { mapManifest } from '../../campaign/compile/map-schema.js';
import type { InterfaceLanguage } from '../../campaign/language/language.js';

import { rebaseUrls } from '../../campaign/merge/rebase-urls.js';
import { absoluteUrl } from '../../campaign/merge/url-problem.js';
import { richText } from '../../campaign/schema/text.js';
import { localManifest } from '../../campaign/starter.js';

import { fieldGaps } from '../../i18n/compiler/field-gaps.js';

import { isObject } from '../../util/is-object.js';

import { prettyJson } from '../../util/pretty-json.js';

/** Its name in each language of the interface. */
export type Force = Record<InterfaceLanguage, string>;

/** Short, in both languages, and shown at once. @param base the address of the kit, which ends with "/" */
export function ownVersion(base: string, { en, cy }: Force): string {
  const organisation = en.trim() || cy.trim() || fieldGaps.en.force;
  const organisationCy = cy.trim() || en.trim() || fieldGaps.cy.force;
  const starter = localManifest({ extends: `${base}manifest.json`, organisation, organisationCy });
  return prettyJson({ $schema: `${base}manifest.schema.json`, ...starter });
}

/**
 * The kit's manifest as a file that may lie anywhere: its pictures and files are those of the kit.
 * @param source manifest.source.json
 */
export function wholeCampaign(base: string, source: string): string {
  // Publishing leaves no other relative addresses in Markdown than these.
  const inMarkdown = (text: unknown) =>
    typeof text === 'string' ? text.replaceAll('](media/', `](${base}media/`) : text;
  const json = mapManifest(JSON.parse(source), new Map([[richText, inMarkdown]]));
  const absolute = rebaseUrls(json, (url) => absoluteUrl(url, base) ?? url);
  return prettyJson({ ...(isObject(absolute) && absolute), $schema: `${base}manifest.schema.json` });
}
