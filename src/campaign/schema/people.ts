// Families' voices, the force's own channels, and where to get help.
import * as v from 'valibot';
import { describe } from './describe.js';
import { item } from './item.js';
import { picture, SIGN_IN } from './media.js';
import { numbers } from './numbers.js';
import { email, richText, text, url } from './text.js';

export const quote = v.object({
  ...item,
  quote: describe(text, 'What they said, without quotation marks.', 'It helps me feel less alone.'),
  name: v.optional(describe(text, 'Who said it, if they wish to be named.', 'Priya')),
  role: v.optional(describe(text, 'What they are to the police family.', 'Partner of a response officer')),
  picture: v.optional(describe(picture, 'A picture of them, or one that stands for them.')),
});

export type Quote = v.InferOutput<typeof quote>;

const channelFields = v.object({
  ...item,
  platform: describe(v.string(), 'Where it is: chooses the icon.', 'facebook', 'instagram', 'x', 'website', 'phone'),
  name: describe(text, 'What the channel is called.', 'Northshire Police on Facebook'),
  handle: v.optional(describe(v.string(), 'The name of the account there, with the @.', '@NorthshirePolice')),
  url: v.optional(
    describe(url, 'Where it is found. Without it, its name calls or texts the number.', 'https://www.example.org'),
  ),
  signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
  ...numbers,
  purpose: v.optional(describe(text, 'What it is for.', 'News and events for families.')),
  watched: v.optional(describe(text, 'When somebody reads and answers it.', 'Weekdays, 9 am to 5 pm')),
});

export const channel = v.pipe(
  channelFields,
  v.check(({ url, phone, sms }) => Boolean(url || phone || sms), 'needs "url", "phone" or "sms"'),
);

export type Channel = v.InferOutput<typeof channel>;

export const supportService = v.object({
  ...item,
  name: describe(text, 'Who helps.', 'Samaritans'),
  body: v.optional(
    describe(richText, 'What it helps with, and whom.', 'For anyone who needs to talk, about anything.'),
  ),
  urgent: v.optional(
    describe(
      v.boolean(),
      'Whether it is there in a crisis. What is comes first in the list; the first with a phone number is named beside ' +
        'content warnings. Default: false.',
      true,
    ),
  ),
  ...numbers,
  email: v.optional(describe(email, 'Its e-mail address.', 'jo@samaritans.org')),
  url: v.optional(describe(url, 'Its page on the web.', 'https://www.samaritans.org')),
  hours: v.optional(describe(text, 'When it is open.', 'Day and night, every day')),
});
export type SupportService = v.InferOutput<typeof supportService>;
