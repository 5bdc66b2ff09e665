import { Campaign } from '../../campaign/campaign.js';
import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import { languagesIn } from '../../campaign/language/languages-in.js';
import { attributeChoices } from '../../embed-code/attribute-choices.js';
import { embedPages } from '../../embed-code/embed-pages.js';
import type { Builder, Draft } from '../builder.js';

/** The draft that the builder shows in place of the kit's campaign. */
export function draftOf(manifest: CompiledManifest, { root }: Pick<Builder, 'root'>): Draft {
  const campaign = new Campaign(`${root}manifest.json`, manifest);
  const languages = languagesIn(manifest);
  return { manifest, pages: embedPages(campaign, languages), choices: attributeChoices(campaign, languages) };
}
