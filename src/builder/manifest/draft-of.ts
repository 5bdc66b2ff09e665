import { Campaign, type CompiledManifest } from '../../campaign/campaign.js';
import { attributeChoices } from '../../publish/attribute-choices.js';
import { embedPages } from '../../publish/embed-pages.js';
import { languagesIn } from '../../publish/languages.js';
import type { Builder, Draft } from '../builder.js';

/** What the builder shows in place of the kit's campaign. */
export function draftOf(manifest: CompiledManifest, { root }: Pick<Builder, 'root'>): Draft {
  const campaign = new Campaign(`${root}manifest.json`, manifest);
  const languages = languagesIn(manifest);
  return { manifest, pages: embedPages(campaign, languages), choices: attributeChoices(campaign, languages) };
}
