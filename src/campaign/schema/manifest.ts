// The whole manifest. A page reads only the sections of the widgets on it; checking, publishing and the JSON Schema
// that editors complete from read all of it.
import * as v from 'valibot';
import { graphic, image } from './assets.js';
import { campaign, organisation } from './campaign.js';
import { describe } from './describe.js';
import { answer, practice, step, tip } from './guidance.js';
import { message } from './messages.js';
import { channel, quote, supportService } from './people.js';
import { copy } from './posts/copy.js';
import { audio } from './recordings/audio.js';
import { resource } from './resources.js';
import { video } from './videos.js';

/** The manifest's sections, each a list of items. */
const lists = {
  messages: v.optional(describe(v.array(message), 'Messages of thanks.')),
  videos: v.optional(describe(v.array(video), 'Films.')),
  audio: v.optional(describe(v.array(audio), 'Recordings to listen to.')),
  resources: v.optional(describe(v.array(resource), 'Files to download.')),
  images: v.optional(describe(v.array(image), 'Pictures to use in stories, pages and posts, and on a card.')),
  graphics: v.optional(describe(v.array(graphic), 'Graphics for social media.')),
  copy: v.optional(
    describe(v.array(copy), 'Template copy for posts, e-mail, intranet, newsletter, briefing and press.'),
  ),
  tips: v.optional(describe(v.array(tip), 'Tips for carrying the campaign out.')),
  channels: v.optional(describe(v.array(channel), 'The channels where a force can be found.')),
  quotes: v.optional(describe(v.array(quote), 'Voices of family members.')),
  plan: v.optional(describe(v.array(step), 'The communications plan, key dates.')),
  practice: v.optional(describe(v.array(practice), 'What other forces did and learned.')),
  answers: v.optional(describe(v.array(answer), 'Suggested responses to tricky questions.')),
  support: v.optional(describe(v.array(supportService), 'Where families and staff can get help.')),
};
export type SectionName = keyof typeof lists;

/** The schema of a section's items, by the section's name. */
export const sections = Object.fromEntries(
  Object.entries(lists).map(([name, { wrapped }]) => [name, wrapped.item]),
) as unknown as { [Name in SectionName]: (typeof lists)[Name]['wrapped']['item'] };

export const sectionNames = Object.keys(sections) as SectionName[];

/** The schema of a campaign manifest: what a national team or a force writes. */
export const campaignSchema = v.object({
  $schema: v.optional(
    describe(
      v.string(),
      'The JSON Schema that an editor such as VS Code completes from. Widgets take no notice of it.',
      './manifest.schema.json',
    ),
  ),
  extends: v.optional(
    describe(
      v.string(),
      'The manifest that this one changes: an address or a path. With it, this file is an overlay and says only what is ' +
        'different. A section may then be a list (each item changes the one with its id, or comes after the others) or an ' +
        'object by id, in which null removes an item and "order" lists the ids that come first.',
      '../national/manifest.json',
    ),
  ),
  campaign: describe(campaign, 'What the campaign is called, where it is found, and when it runs.'),
  organisation: v.optional(
    describe(organisation, 'The force that carries it. What stands here fills the merge fields in all other texts.'),
  ),
  pages: v.optional(
    describe(
      v.record(v.string(), v.array(v.string())),
      'Page scripts of the kit, beside one for each widget: the widgets of a page, by a name such as "home". ' +
        'A page with `pages/home.js` in place of `campaign-widgets.js` gets them and their part of the campaign in one request.',
      { home: ['thank-you-banner', 'resource-list'] },
    ),
  ),
  ...lists,
});
export type Manifest = v.InferOutput<typeof campaignSchema>;
