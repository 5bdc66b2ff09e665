// Downloads, shown by <resource-list>.
import * as v from 'valibot';
import { describe } from './describe.js';
import { actionKinds, actions, forms } from './forms.js';
import { day, item } from './item.js';
import { file, picture, rights } from './media.js';
import { text } from './text.js';

const words = v.array(v.string());

const resourceFields = v.object({
  ...item,
  title: describe(text, 'What it is called.', { en: 'Poster: thank you', cy: 'Poster: diolch' }),
  description: v.optional(
    describe(
      text,
      'What it is for, in a sentence.',
      'For noticeboards and kitchens. A4, prints well in black and white.',
    ),
  ),
  type: v.optional(
    describe(
      v.string(),
      'What kind of thing it is. Those shown here have names in both languages; any other is shown as written.',
      'poster',
      'leaflet',
      'guide',
      'briefing',
      'template',
      'presentation',
      'graphic',
      'picture',
      'film',
      'audio',
      'logo',
      'toolkit',
    ),
  ),
  audience: v.optional(
    describe(
      words,
      'Who it is for. Those shown here have names in both languages.',
      ['families'],
      ['officers', 'staff'],
      ['managers'],
      ['comms'],
      ['partners'],
    ),
  ),
  channels: v.optional(
    describe(
      words,
      'Where it is meant to be used.',
      ['intranet'],
      ['print', 'screens'],
      ['social', 'email', 'briefing'],
    ),
  ),
  file: v.optional(
    describe(
      file,
      'What readers download: its title is the link to it. A resource without a file has a “link”, an “order” or a “request”.',
    ),
  ),
  forms: v.optional(forms),
  ...actions,
  picture: v.optional(describe(picture, 'A small picture of it, shown with its title.')),
  alt: v.optional(
    describe(
      text,
      'For pictures and graphics: the alt text to publish with them.',
      'Drawing: families at a summer open day.',
    ),
  ),
  mayAdapt: v.optional(
    describe(
      v.boolean(),
      'Whether a force may change it and publish its own form. Without it, nothing is said about that.',
      true,
    ),
  ),
  version: v.optional(describe(v.string(), 'The version of the file.', '1.2')),
  updated: v.optional(describe(day, 'When the file last changed: a date.', '2026-11-02')),
  ...rights,
});

export const resource = v.pipe(
  resourceFields,
  v.check(
    (fields) => Boolean(fields.file) || actionKinds.some((kind) => fields[kind]),
    'needs "file", "link", "order" or "request"',
  ),
);

export type Resource = v.InferOutput<typeof resource>;
