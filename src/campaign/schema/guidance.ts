// For the team that carries the campaign: tips, the plan, what others learned, and answers to tricky questions.
import * as v from 'valibot';
import { describe } from './describe.js';
import { item, moment } from './item.js';
import { email, richText, text, url } from './text.js';

export const tip = v.object({
  ...item,
  title: describe(text, 'The tip, as something to do.', 'Let the chief record the first thank-you'),
  body: v.optional(describe(richText, 'Why it helps, and how to do it.', 'A phone and a quiet corner are enough.')),
  stage: v.optional(describe(text, 'When it helps: groups the list.', 'Before launch')),
});

export type Tip = v.InferOutput<typeof tip>;

export const step = v.object({
  ...item,
  title: describe(text, 'What happens.', 'Film goes live'),
  body: v.optional(
    describe(richText, 'What it takes, in a sentence or two.', 'The film goes on the intranet’s home page.'),
  ),
  start: describe(moment, 'When it starts. A date alone is all day.', '2026-12-03T09:00'),
  end: v.optional(describe(moment, 'When it ends. Without it, it is a moment or a day.', '2026-12-03T10:00')),
  audience: v.optional(describe(text, 'Who it is for.', 'Families')),
  channel: v.optional(describe(text, 'The channel it happens on.', 'Intranet')),
  owner: v.optional(describe(text, 'Who does it.', 'Corporate communications')),
  location: v.optional(describe(text, 'A place, for events.', 'Headquarters, {{town}}')),
});

export type Step = v.InferOutput<typeof step>;

export const practice = v.object({
  ...item,
  force: describe(text, 'The force that did it.', 'Westmark Police'),
  title: describe(text, 'What they did, in a line.', 'A thank you card with the first payslip'),
  body: describe(
    richText,
    'What they did, so that another force could do it too.',
    'Every new starter’s family got a handwritten card.',
  ),
  outcome: v.optional(
    describe(richText, 'What came of it, and what they learned.', 'Half of the families wrote back.'),
  ),
  contact: v.optional(
    describe(
      v.object({
        name: v.optional(describe(text, 'The name of a person or team.', 'The wellbeing team')),
        email: v.optional(describe(email, 'Their e-mail address.', 'wellbeing@example.org')),
        url: v.optional(describe(url, 'Where to read more.', 'https://www.example.org/cards')),
      }),
      'Whom to ask about it.',
    ),
  ),
  tags: v.optional(describe(v.array(text), 'Words to filter by.', ['cards', 'new starters'])),
});

export type Practice = v.InferOutput<typeof practice>;

export const answer = v.object({
  ...item,
  question: describe(text, 'The question, as people ask it.', 'Why spend money on a film?'),
  answer: describe(richText, 'The suggested response.', 'Families told us what helps: that somebody says it out loud.'),
  topic: v.optional(describe(text, 'What it is about: groups the list.', 'Cost')),
});
export type Answer = v.InferOutput<typeof answer>;
