// The fields of every section: texts, rich texts and URLs, each for everyone or for each language.
import * as v from 'valibot';
import { isSafeUrl } from '../../util/is-safe-url.js';
import { languages, type PerLanguage } from '../language/language.js';
import { inEach, isPerLanguage } from '../language/map-languages.js';
import { MAX_TEXT_LENGTH } from '../limits.js';
import { dialUrl } from '../phone/dial-url.js';
import { describe } from './describe.js';
import { isRichText, type RichNode } from './rich-text.js';

type Schema<T> = v.GenericSchema<T, T>;

const both = <T>(value: Schema<T>) =>
  v.pipe(
    v.object(inEach(languages, () => v.optional(value))),
    v.check((found) => Object.values(found).some((each) => each !== undefined), 'needs "en", "cy" or both'),
  );

const words = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));

/** The message for a wrong text: a union cannot say which of its forms was meant. */
const textMessage = (otherwise: string) => (issue: v.BaseIssue<unknown>) => {
  const each = [issue.input, ...Object.values(issue.input ?? {})];
  return each.some((text) => typeof text === 'string' && text.length > MAX_TEXT_LENGTH)
    ? `must be ${MAX_TEXT_LENGTH} characters at most`
    : otherwise;
};

/** Text, in one language or both. English is assumed where no language is given. */
export const text = describe(
  v.union([words, both(words)], textMessage('must be a text, or {"en": "…", "cy": "…"}')) as Schema<Text>,
  'Plain words, in quotation marks: English alone, or English and Welsh. Where one language is missing, readers see ' +
    'the other. Merge fields such as {{force}} are filled in. 200,000 characters at most.',
  'Thank you to our families',
  { en: 'Thank you to our families', cy: 'Diolch i’n teuluoedd' },
);
export type Text = PerLanguage<string>;

const nodes = v.pipe(
  v.array(v.looseObject({ type: v.string() })),
  v.check((found) => isRichText(found), 'must be Markdown, or the nodes that it compiles to'),
) as unknown as Schema<RichNode[]>;
const rich = v.union([words, nodes]);

/** Rich text: Markdown (paragraphs, strong, emphasis, links, lists), or the nodes that a kit compiles it to. */
export const richText = describe(
  v.union([rich, both(rich)], textMessage('must be Markdown, or {"en": "…", "cy": "…"}')) as Schema<RichText>,
  'Words with Markdown, for English alone or for English and Welsh: **bold**, *italic*, [a link](https://…), lists, ' +
    'and an empty line between paragraphs. Web and e-mail addresses are links, headings become bold, tables lists, and ' +
    'pictures their alt text; of HTML the words stay. 200,000 characters and 2,000 lines at most.',
  'We see it. **Thank you** for all that you hold together.\n\nSee [where to get help](https://www.oscarkilo.org.uk).',
  { en: '**Thank you**, from all of us.', cy: '**Diolch**, gan bob un ohonom.' },
);
export type RichText = PerLanguage<string | RichNode[]>;

const NOT_AN_ADDRESS = 'must be an http, https, mailto, tel or sms address, or a path';
const NOT_A_NUMBER = 'must hold one number that can be dialled for certain, such as tel:116123';

const address = v.pipe(
  v.string(),
  v.check((url) => isSafeUrl(url), NOT_AN_ADDRESS),
  v.check((url) => dialUrl(url) !== undefined, NOT_A_NUMBER),
);

const addresses = () =>
  v.union([address, both(address)], (issue) =>
    typeof issue.input === 'string'
      ? isSafeUrl(issue.input)
        ? NOT_A_NUMBER
        : NOT_AN_ADDRESS
      : 'must be an address, or {"en": "…", "cy": "…"}',
  ) as Schema<Url>;

/** The address of a page, a mailbox or a phone: http, https, mailto, tel or sms; one for everyone, or one for each language. */
export const url = describe(
  addresses(),
  'A web address, or a mailto:, tel: or sms: address; one for everyone, or one for each language.',
  'https://www.oscarkilo.org.uk/thank-you',
  { en: 'https://www.oscarkilo.org.uk/thank-you', cy: 'https://www.oscarkilo.org.uk/diolch' },
);

/** The target of a link: a page, or a file of the campaign. */
export const linkUrl = describe(
  addresses(),
  'A web address, a mailto:, tel: or sms: address, or the path of a file in the folder of the manifest or below it; one ' +
    'for everyone, or one for each language.',
  'https://www.oscarkilo.org.uk/thank-you',
  'media/guide.pdf',
  { en: 'media/guide.en.pdf', cy: 'media/guide.cy.pdf' },
);

/** The address of a file. Publishing takes files from the folder of the manifest that names them, for this kind and for links. */
export const fileUrl = describe(
  addresses(),
  'The path of a file in the folder of the manifest or below it, or its web address; one for everyone, or one for each ' +
    'language.',
  'media/poster.pdf',
  'https://www.oscarkilo.org.uk/poster.pdf',
  { en: 'media/poster.en.pdf', cy: 'media/poster.cy.pdf' },
);
export type Url = PerLanguage<string>;

/** Plain words of a kind of their own, by which `check` knows them. */
export const email = v.pipe(v.string());
export const hashtag = v.union(
  [words, both(words)],
  textMessage('must be a text, or {"en": "…", "cy": "…"}'),
) as Schema<Text>;

/** A value of any kind, in one form or one per language. */
export function perLanguage<T>(value: v.GenericSchema<unknown, T>): Schema<PerLanguage<T>> {
  const forms = [both(value as Schema<T>), value as Schema<T>] as const;
  // A union tries both, and then cannot say what is wrong with the one that was meant.
  const meant = (found: unknown) => forms[isPerLanguage(found) ? 0 : 1] as v.GenericSchema;
  return {
    ...v.union(forms),
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      meant(dataset.value)['~run'](dataset, config),
  } as unknown as Schema<PerLanguage<T>>;
}
