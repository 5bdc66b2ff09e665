// Pictures to show, and graphics to post.
import * as v from 'valibot';
import { describe } from './describe.js';
import { count, item } from './item.js';
import { file, picture, rights } from './media.js';
import { fileUrl, perLanguage, text } from './text.js';

export const image = v.object({
  ...item,
  title: describe(text, 'What the picture is called.', 'At the door'),
  picture: describe(picture, 'The picture itself.'),
  caption: v.optional(describe(text, 'A line to read beneath it.', 'Off to a night shift.')),
});
export type Image = v.InferOutput<typeof image>;

const still = v.object({
  url: describe(fileUrl, 'The still picture.', 'media/graphic-moving.still.png'),
  width: v.optional(describe(count, 'Its width in pixels.', 1080)),
  height: v.optional(describe(count, 'Its height in pixels.', 1080)),
});

export const graphic = v.object({
  ...item,
  title: describe(text, 'What the graphic is called.', 'Thank you: square'),
  shape: v.optional(
    describe(
      v.string(),
      'What it is made for. Those shown here have names in both languages; any other is shown as written. Portrait is 4:5 or ' +
        '3:4, story 9:16; a profile-frame lies over a profile picture. Default: square, story, portrait or landscape, by the ' +
        'width and height of the file.',
      'square',
      'portrait',
      'story',
      'landscape',
      'profile-frame',
      'cover',
      'banner',
      'email-signature',
      'meeting-background',
      'lock-screen',
      'wallpaper',
      'wide-screen',
      'upright-screen',
      'animated',
    ),
  ),
  channels: describe(
    v.array(v.string()),
    'The channels where it fits. Those shown here have names in both languages; any other is shown as written.',
    ['instagram', 'facebook', 'x', 'linkedin', 'whatsapp'],
    ['threads', 'bluesky', 'mastodon', 'tiktok', 'youtube', 'snapchat', 'nextdoor'],
    ['teams', 'viva-engage', 'screens', 'intranet', 'email', 'newsletter', 'briefing', 'press'],
  ),
  file: describe(file, 'The graphic, with its real size in pixels.'),
  still: v.optional(
    describe(
      perLanguage(still),
      'For a graphic that moves, such as a GIF or MP4: a still picture of it, which pages show. What people download moves.',
      { url: 'media/graphic-moving.still.png', width: 1080, height: 1080 },
    ),
  ),
  alt: describe(
    text,
    'The alt text to publish with it.',
    'Graphic: the words “Thank you to our families” above a lit window.',
  ),
  copy: v.optional(describe(v.string(), 'The id of the copy that goes with it.', 'post-thanks')),
  ...rights,
});
export type Graphic = v.InferOutput<typeof graphic>;
