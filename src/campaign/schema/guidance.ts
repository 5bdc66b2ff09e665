// For the team that carries the campaign: tips, the plan, what others learned, and answers to tricky questions.
import * as v from 'valibot';
import { describe } from './describe.js';
import { item, moment } from './item.js';
import { richText, text, url } from './text.js';

export const tip = v.object({
  ...item,
  title: describe(text, 'The tip, as something to do.', 'Let the chief record the first thank-you'),
  body: v.optional(describe(richText, 'Why and how.')),
  stage: v.optional(describe(text, 'When it helps: groups the list.', 'Before launch')),
});

export const step = v.object({
  ...item,
  title: describe(text, 'What happens.', 'Film goes live'),
  body: v.optional(describe(richText, 'What it takes.')),
  start: describe(moment, 'When it starts.', '2026-12-03T09:00'),
  end: v.optional(describe(moment, 'When it ends.', '2026-12-03T10:00')),
  audience: v.optional(describe(text, 'Who it is for.')),
  channel: v.optional(describe(text, 'Where it happens.')),
  owner: v.optional(describe(text, 'Who does it.', 'Corporate communications')),
  location: v.optional(describe(text, 'A place, for events.')),
});

export const practice = v.object({
  ...item,
  force: describe(text, 'Who did it.', 'Westmark Police'),
  title: describe(text, 'What they did, in a line.'),
  body: describe(richText, 'What they did.'),
  outcome: v.optional(describe(richText, 'What came of it, and what they learned.')),
  contact: v.optional(
    describe(
      v.object({
        name: v.optional(describe(text, 'Whom to ask.')),
        email: v.optional(describe(v.string(), 'Their e-mail address.', 'wellbeing@example.org')),
        url: v.optional(describe(url, 'Where to read more.')),
      }),
      'Whom to ask about it.',
    ),
  ),
  tags: v.optional(describe(v.array(text), 'Words to filter by.')),
});

export const answer = v.object({
  ...item,
  question: describe(text, 'The question, as people ask it.'),
  answer: describe(richText, 'The suggested response.'),
  topic: v.optional(describe(text, 'Groups the list.')),
});
