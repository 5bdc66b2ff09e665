// The numbers of a service or a channel. What people write beside a number has a field of its own, so that nothing but
// the number is dialled.
import * as v from 'valibot';
import { describe } from './describe.js';
import { text } from './text.js';

export const numbers = {
  phone: v.optional(describe(v.string(), 'The number to call, as people write it, and nothing beside it.', '116 123')),
  extension: v.optional(describe(v.string(), 'The extension to ask for.', '4021')),
  option: v.optional(describe(v.string(), 'The option to choose once the call is answered.', '2')),
  cost: v.optional(describe(text, 'What a call costs.', { en: 'Free from any phone', cy: 'Am ddim o unrhyw ffôn' })),
  textRelay: v.optional(
    describe(
      v.string(),
      'The number for people who cannot hear or speak on the phone: a textphone, or Relay UK with its 18001.',
      '18001 116 123',
    ),
  ),
  sms: v.optional(
    describe(
      v.object({
        number: describe(v.string(), 'The number to text, and nothing beside it.', '85258'),
        word: v.optional(describe(v.string(), 'The word to send.', 'SHOUT')),
        cost: v.optional(
          describe(text, 'What a text costs.', {
            en: 'Free from most networks',
            cy: 'Am ddim o’r rhan fwyaf o rwydweithiau',
          }),
        ),
      }),
      'How to reach it by text message.',
    ),
  ),
};
export type Numbers = v.InferOutput<v.ObjectSchema<typeof numbers, undefined>>;
