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
  title: describe(text, 'What the picture is called.', 'At the door'),
  picture: describe(picture, 'The picture itself.'),
  caption: v.optional(describe(text, 'A line to read beneath it.', 'Off to a night shift.')),
});
export type Image = v.InferOutput<typeof image>;

export const graphic = v.object({
  ...item,
  title: describe(text, 'What the graphic is called.', 'Thank you: square'),
  shape: describe(
    v.picklist(['square', 'story', 'landscape', 'profile-frame']),
    'Its shape: square and landscape for posts, story for upright screens, profile-frame to lay over a profile picture.',
    'square',
  ),
  channels: describe(v.array(v.picklist(channelNames)), 'The channels where it fits.', ['instagram', 'facebook']),
  file: describe(file, 'The graphic, with its real size in pixels.'),
  alt: describe(
    text,
    'The alt text to publish with it.',
    'Graphic: the words “Thank you to our families” above a lit window.',
  ),
  copy: v.optional(describe(v.string(), 'The id of the copy that goes with it.', 'post-thanks')),
  ...rights,
});
export type Graphic = v.InferOutput<typeof graphic>;

export const copy = v.object({
  ...item,
  title: describe(text, 'What it is for, as a team would look for it.', 'Post: thank you'),
  channel: describe(v.picklist(channelNames), 'Where it is published; the channel’s limit on length applies.', 'x'),
  subject: v.optional(
    describe(text, 'The subject line of an e-mail, or a headline.', 'Thank you, from all of us at {{force}}'),
  ),
  body: describe(
    richText,
    'The copy itself, with merge fields such as {{force}}.',
    'To the families behind {{force}}: thank you. {{hashtag}}',
  ),
});
export type Copy = v.InferOutput<typeof copy>;
