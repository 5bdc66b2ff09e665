// Messages, shown by <thank-you-banner>.
import * as v from 'valibot';
import { describe } from './describe.js';
import { item } from './item.js';
import { picture, SIGN_IN } from './media.js';
import { linkUrl, richText, text } from './text.js';

export const action = v.object({
  label: describe(text, 'What it does, as a verb. It must make sense alone.', 'Watch the film'),
  url: describe(linkUrl, 'Where it leads.', 'https://www.oscarkilo.org.uk/thank-you'),
  signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
});

export const message = v.object({
  ...item,
  heading: describe(text, 'The headline: up to about eight words.', 'Thank you for everything you hold together'),
  body: v.optional(
    describe(
      richText,
      'The message: two or three sentences.',
      'You keep a plate warm and listen for the key in the door. **We see it.**',
    ),
  ),
  picture: v.optional(describe(picture, 'Shown beside or above the message.')),
  actions: v.optional(
    describe(v.array(action), 'Where to go next: one, or two at the most. The first is the main one.'),
  ),
});
export type Message = v.InferOutput<typeof message>;
