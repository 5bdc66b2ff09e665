// A new version is a short text that extends the kit's campaign, or all of that campaign.
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { rebaseUrls } from '../../campaign/merge/rebase-urls.js';
import { localManifest } from '../../campaign/starter.js';
import { fieldGaps } from '../../i18n/compiler/field-gaps.js';
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
  // Addresses in Markdown: of those that are relative, publishing leaves none but these.
  const json = JSON.parse(source.replaceAll('](media/', `](${base}media/`));
  const absolute = rebaseUrls(json, (url) => (URL.canParse(url, base) ? new URL(url, base).href : url));
  return prettyJson({ ...absolute, $schema: `${base}manifest.schema.json` });
}
