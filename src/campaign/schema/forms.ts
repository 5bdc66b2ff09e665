// The forms of a resource beside its file, and what there is in place of a file.
import * as v from 'valibot';
import { describe } from './describe.js';
import { file, SIGN_IN } from './media.js';
import { linkUrl, text } from './text.js';

/** The kinds of form that people need who cannot use the usual one. */
export const accessibleKinds = ['large-print', 'easy-read', 'audio', 'braille', 'bsl'] as const;

/** All that a resource can be in place of a file; of several, the first is what its title does. */
export const actionKinds = ['link', 'order', 'request'] as const;
export type ActionKind = (typeof actionKinds)[number];

const form = v.object({
  kind: v.optional(
    describe(
      v.string(),
      'What is different about it. Those shown here have names in both languages; any other is shown as written. The first ' +
        'five are accessible forms. Without it, its size or format names it.',
      ...accessibleKinds,
      'plain-text',
      'to-print',
      'to-edit',
    ),
  ),
  lang: v.optional(
    describe(
      v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'must be the tag of a language, such as "pl" or "ur"'),
      ),
      'The language that it is in, where that is none of the campaign’s: its tag, as in web pages. Languages that are ' +
        'written from right to left are shown so.',
      'pl',
      'ur',
      'ar',
    ),
  ),
  title: v.optional(
    describe(
      v.string(),
      'Its title in that language. Default: the language’s own name for itself.',
      'Podziękowanie dla rodzin',
    ),
  ),
  file: describe(file, 'Its file: one for everyone, or one for each language of the campaign.'),
});
export type Form = v.InferOutput<typeof form>;

export const forms = describe(
  v.array(form),
  'Other forms of the same resource: sizes, formats, accessible forms, further languages. The list shows them beside the ' +
    'title, which is the link to “file”.',
  [
    { kind: 'large-print', file: { url: 'media/guide-large-print.pdf', format: 'PDF' } },
    { file: { url: 'media/poster-a3.pdf', format: 'PDF', size: 'A3' } },
    { lang: 'ur', file: { url: 'media/guide.ur.pdf', format: 'PDF' } },
  ],
);

const action = (where: string, label: string, ...urls: [string, string]) =>
  v.object({
    url: describe(linkUrl, where, ...urls),
    label: v.optional(describe(text, `The words for it. Default: ${label}.`, label)),
    signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
  });

/** In place of a file, or beside it. */
export const actions = {
  link: v.optional(
    describe(
      action('The page.', 'Web page', 'https://www.example.org/guide', 'https://www.example.org/hub'),
      'A web page. It may take the place of the file.',
      { url: 'https://www.example.org/guide' },
    ),
  ),
  order: v.optional(
    describe(
      action(
        'Where it is ordered: a page, or a mailto: or tel: address.',
        'Order it printed',
        'https://www.example.org/order',
        'mailto:print@example.org',
      ),
      'Where to order it printed. It may take the place of the file.',
      { url: 'https://www.example.org/order' },
    ),
  ),
  request: v.optional(
    describe(
      action(
        'Whom to ask: a mailto: or tel: address, or a page with a form.',
        'Ask us for it',
        'mailto:campaign@example.org',
        'https://www.example.org/ask',
      ),
      'Whom to ask for it, where it is not handed out freely. It may take the place of the file.',
      { url: 'mailto:campaign@example.org', label: 'Ask us for the full film' },
    ),
  ),
};
export type Action = NonNullable<v.InferOutput<(typeof actions)['link']>>;
