// Words to publish, what goes with them, and when they go out.
import * as v from 'valibot';
import { describe } from '../describe.js';
import { item, moment } from '../item.js';
import { linkUrl, richText, text } from '../text.js';

export const posting = v.pipe(
  v.object({
    at: v.optional(describe(moment, 'The day to post it on, or the day and time.', '2026-12-03T09:00')),
    step: v.optional(
      describe(
        v.string(),
        'The id of the step of the plan that it goes with, in place of “at”. Where the step moves, the post moves with it.',
        'film-live',
      ),
    ),
    days: v.optional(
      describe(
        v.pipe(v.number(), v.integer('must be a whole number')),
        'How many days after the start of that step; before it with a minus. Default: 0, the same day.',
        2,
        -1,
      ),
    ),
    time: v.optional(
      describe(
        v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00')),
        'The UK time on that day. Default: the time at which the step starts, if it has one.',
        '12:30',
      ),
    ),
  }),
  v.check(({ at, step }) => Boolean(at || step), 'needs "at" or "step"'),
);
export type Posting = v.InferOutput<typeof posting>;

const spoken = v.object({
  quote: describe(
    text,
    'What they say, without quotation marks.',
    'We ask a great deal of families. This is us saying so.',
  ),
  name: describe(text, 'The spokesperson.', '{{chief}}'),
  role: v.optional(describe(text, 'Their rank or post.', 'Chief constable')),
});

export const copy = v.object({
  ...item,
  title: describe(text, 'What it is for, as a team would look for it.', 'Post: thank you'),
  channel: describe(
    v.string(),
    'Where it is published; the channel’s limit on length applies. Those shown here have names in both languages; any other ' +
      'is shown as written.',
    'x',
    'facebook',
    'instagram',
    'linkedin',
    'whatsapp',
    'threads',
    'bluesky',
    'mastodon',
    'tiktok',
    'youtube',
    'snapchat',
    'nextdoor',
    'teams',
    'viva-engage',
    'email',
    'intranet',
    'newsletter',
    'briefing',
    'press',
  ),
  subject: v.optional(
    describe(text, 'The subject line of an e-mail, or a headline.', 'Thank you, from all of us at {{force}}'),
  ),
  body: describe(
    richText,
    'The copy itself, with merge fields such as {{force}}.',
    'To the families behind {{force}}: thank you. {{hashtag}}',
  ),
  thread: v.optional(
    describe(
      v.array(richText),
      'The posts that follow the first, in a thread. Each may be as long as its channel takes.',
      ['It can be tough, and you are not alone in it.', 'Here is where to get help.'],
    ),
  ),
  link: v.optional(
    describe(
      linkUrl,
      'The address to post with it. It is copied with the words, on a line of its own, and counts towards the length; in a ' +
        'thread it comes with the last post.',
      'https://www.oscarkilo.org.uk/thank-you',
    ),
  ),
  graphics: v.optional(
    describe(
      v.array(v.string()),
      'The ids of the graphics to post with it, in that order. Each is shown with its alt text.',
      ['square', 'landscape'],
    ),
  ),
  posting: v.optional(
    describe(
      posting,
      'When to post it: a day or a time, or so many days from a step of the plan. <post-calendar> shows it there.',
      { at: '2026-12-03T09:00' },
      { step: 'film-live', days: 2, time: '12:30' },
    ),
  ),
  embargo: v.optional(
    describe(
      moment,
      'Of a press release: the time until which nobody may publish it. The words say so, and so does what is copied. A date ' +
        'alone means the start of that day.',
      '2026-12-03T00:01',
    ),
  ),
  quotes: v.optional(
    describe(v.array(spoken), 'Of a press release or a story: words of a spokesperson, to use whole or in part.', [
      { quote: 'We ask a great deal of families. This is us saying so.', name: '{{chief}}', role: 'Chief constable' },
    ]),
  ),
  notes: v.optional(
    describe(
      richText,
      'Notes to editors, beneath a press release: background, and whom to ask.',
      'Pictures and interviews: {{email}}.',
    ),
  ),
});
export type Copy = v.InferOutput<typeof copy>;
