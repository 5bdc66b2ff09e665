// The campaign itself, and the organisation that carries it.
import * as v from 'valibot';
import { languages } from '../language/language.js';
import { describe } from './describe.js';
import { edition, scheduled, updated } from './item.js';
import { picture } from './media.js';
import { email, hashtag, text, url } from './text.js';

export const campaign = v.object({
  title: describe(text, 'The name of the campaign.', { en: 'Thank you', cy: 'Diolch' }),
  summary: v.optional(
    describe(
      text,
      'One or two sentences about it, for link cards and search results.',
      'A thank you to the families behind police officers and staff.',
    ),
  ),
  url: v.optional(describe(url, 'Its public page: what families can open.', 'https://www.oscarkilo.org.uk/thank-you')),
  picture: v.optional(describe(picture, 'The picture that stands for the campaign.')),
  hashtag: v.optional(
    describe(
      hashtag,
      'Its hashtag, with the #: one for everyone, or one for each language. Fills {{hashtag}}.',
      '#ThankYouToOurFamilies',
      { en: '#RestWell', cy: '#GorffwysYnDda' },
    ),
  ),
  version: v.optional(
    describe(v.string(), 'The version of these contents, in whatever form the team counts.', '2026.2'),
  ),
  updated: v.optional(updated),
  contact: v.optional(
    describe(email, 'Who answers questions about these contents: an e-mail address.', 'campaign@example.org'),
  ),
  sharePractice: v.optional(
    describe(
      v.object({
        url: describe(
          url,
          'A page with a form, or a mailto: address.',
          'https://www.oscarkilo.org.uk/share',
          'mailto:campaign@example.org',
        ),
        label: v.optional(
          describe(text, 'The words of the link. Default: Share what you did.', 'Tell us what you did'),
        ),
      }),
      'Where a force tells others what it did and learned: the link beneath <best-practice>.',
      { url: 'https://www.oscarkilo.org.uk/share' },
    ),
  ),
  languages: v.optional(
    describe(
      v.array(v.picklist(languages)),
      'The languages that it speaks beside English and Welsh: check counts what they lack, and publishing makes their pages.',
      ['ga'],
    ),
  ),
  editions: v.optional(
    describe(
      v.record(v.string(), edition),
      'Whom each section is for, by its name. An item may say otherwise. Default: staff for graphics, copy, plan and ' +
        'answers, and public for all others.',
      { graphics: 'public', tips: 'staff' },
    ),
  ),
  ...scheduled,
});

export const organisation = v.object({
  name: v.optional(describe(text, 'The force, as it calls itself. Fills {{force}}.', 'Northshire Police')),
  shortName: v.optional(
    describe(text, 'A shorter form of the name. Fills {{shortForce}}. Without it, the name does.', 'Northshire'),
  ),
  chief: v.optional(describe(text, 'Who speaks for it. Fills {{chief}}.', 'Chief Constable A. Morgan')),
  hashtag: v.optional(
    describe(hashtag, 'Its own hashtag, in place of the campaign’s. Fills {{hashtag}}.', '#NorthshireFamilies'),
  ),
  url: v.optional(describe(url, 'Its public site. Fills {{website}}.', 'https://www.example.org')),
  email: v.optional(describe(email, 'Where questions go. Fills {{email}}.', 'wellbeing@example.org')),
  phone: v.optional(describe(v.string(), 'A number for questions. Fills {{phone}}.', '01632 960 001')),
  fields: v.optional(
    describe(v.record(v.string(), text), 'Further merge fields by name: {"town": "…"} fills {{town}}.', {
      town: 'Northport',
    }),
  ),
});
export type Organisation = v.InferOutput<typeof organisation>;
export type CampaignAbout = v.InferOutput<typeof campaign>;
