// Pictures to show, graphics to post, and the words that go with them.
import * as v from 'valibot';
import { describe } from './describe.js';
import { item } from './item.js';
import { file, picture, rights } from './media.js';
import { richText, text } from './text.js';

export const channelNames = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'whatsapp',
  'email',
  'intranet',
  'newsletter',
  'briefing',
  'press',
] as const;

export const image = v.object({
  ...item,
  title: describe(text, 'What it is called.'),
  picture: describe(picture, 'The picture.'),
  caption: v.optional(describe(text, 'A line to read beneath it.')),
});

export const graphic = v.object({
  ...item,
  title: describe(text, 'What it is called.'),
  shape: describe(v.picklist(['square', 'story', 'landscape', 'profile-frame']), 'Its shape.', 'square'),
  channels: describe(v.array(v.picklist(channelNames)), 'Where it fits.', ['instagram', 'facebook']),
  file: describe(file, 'The graphic, with its real size in pixels.'),
  alt: describe(text, 'The alt text to publish with it.'),
  copy: v.optional(describe(v.string(), 'The id of the copy that goes with it.', 'post-thanks')),
  ...rights,
});

export const copy = v.object({
  ...item,
  title: describe(text, 'What it is for.'),
  channel: describe(v.picklist(channelNames), 'Where it is published; its limit on length applies.', 'x'),
  subject: v.optional(describe(text, 'The subject line of an e-mail, or a headline.')),
  body: describe(richText, 'The copy itself, with merge fields such as {{force}}.'),
});
