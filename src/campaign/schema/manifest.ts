// The whole manifest. A page reads only the sections of the widgets on it; checking, publishing and the JSON Schema
// that editors complete from read all of it.
import * as v from 'valibot';
import { copy, graphic, image } from './assets.js';
import { campaign, organisation } from './campaign.js';
import { describe } from './describe.js';
import { answer, practice, step, tip } from './guidance.js';
import { message } from './messages.js';
import { channel, quote, supportService } from './people.js';
import { resource } from './resources.js';
import { video } from './videos.js';

/** The schema of a section's items, by the section's name. */
export const sections = {
  messages: message,
  videos: video,
  resources: resource,
  images: image,
  graphics: graphic,
  copy,
  tips: tip,
  channels: channel,
  quotes: quote,
  plan: step,
  practice,
  answers: answer,
  support: supportService,
};
export type SectionName = keyof typeof sections;

/** The schema of a campaign manifest: what a national team or a force writes. */
export const campaignSchema = v.object({
  $schema: v.optional(describe(v.string(), 'The JSON Schema that an editor completes from.', './manifest.schema.json')),
  extends: v.optional(
    describe(
      v.string(),
      'The manifest that this one changes: an address or a path. In an overlay a section may be a list of items (each ' +
        'changes the item with its id, or comes after the others) or an object by id: {"old-poster": null, "hello": ' +
        '{"heading": "…"}, "order": ["hello"]}, where null removes one and "order" says which come first.',
      '../national/manifest.json',
    ),
  ),
  campaign: describe(campaign, 'The campaign.'),
  organisation: v.optional(describe(organisation, 'Who carries it. Fills the merge fields.')),
  messages: v.optional(describe(v.array(message), 'Messages of thanks: <thank-you-banner>.')),
  videos: v.optional(describe(v.array(video), 'Films: <campaign-video>.')),
  resources: v.optional(describe(v.array(resource), 'Files to download: <resource-list>.')),
  images: v.optional(describe(v.array(image), 'Pictures.')),
  graphics: v.optional(describe(v.array(graphic), 'Graphics for social media.')),
  copy: v.optional(
    describe(v.array(copy), 'Template copy for posts, e-mail, intranet, newsletter, briefing and press.'),
  ),
  tips: v.optional(describe(v.array(tip), 'Tips for carrying the campaign out.')),
  channels: v.optional(describe(v.array(channel), 'The force’s own channels.')),
  quotes: v.optional(describe(v.array(quote), 'Voices of family members.')),
  plan: v.optional(describe(v.array(step), 'The communications plan: key dates.')),
  practice: v.optional(describe(v.array(practice), 'What other forces did and learned.')),
  answers: v.optional(describe(v.array(answer), 'Suggested responses to tricky questions.')),
  support: v.optional(describe(v.array(supportService), 'Where families and staff can get help.')),
});
export type Manifest = v.InferOutput<typeof campaignSchema>;
