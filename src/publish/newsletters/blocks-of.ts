// Parts of a campaign that make sense in a newsletter: each message and film, the resources, the campaign itself, and the card.
// Only those that are in date: an e-mail cannot be taken back.
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { pathSuffix } from '../../campaign/language/paths.js';
import { nodesOf } from '../../campaign/plain-text.js';
import type { Picture } from '../../campaign/schema/media.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { RichText, Text } from '../../campaign/schema/text.js';
import { absoluteLinks } from '../../element/copy/absolute-links.js';
import { Localizer } from '../../element/core/localizer.js';
import { addressOf } from '../../embed-code/frame.js';
import { otherLanguage, type Phrase, phraseOf } from '../../embed-code/phrase.js';
import { newsletter } from '../../i18n/newsletter.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';
import { kitWords } from '../pages/kit-words.js';
import type { BlockNode, NewsletterBlock, NewsletterPicture } from './block.js';

/** More would be a catalogue. */
const MOST_RESOURCES = 5;

export function blocksOf(kit: Kit, lang: InterfaceLanguage): NewsletterBlock[] {
  const { campaign } = kit;
  const local = new Localizer(lang, campaign);
  const t = newsletter[lang];
  const [about] = campaign.items('campaign');
  const has = (tag: Tag) => kit.pages.some((page) => page.tag === tag && page.lang === lang);
  const pageOf = (tag: Tag, item?: string) =>
    addressOf(kit, `embed/${[tag, item].filter(Boolean).join('/')}${pathSuffix(lang)}.html`);
  const rich = (text: RichText | undefined) => (text ? filled(nodesOf(local.value(text)), text, local) : []);

  const messages = campaign.items('messages').map(({ id, heading, body, picture, actions = [] }) => ({
    name: `thank-you-banner/${id}`,
    lang,
    heading: phraseOf(heading, local),
    picture: pictureOf(picture, local),
    words: rich(body),
    links: actions.length
      ? actions.map(({ label, url }) => ({ label: phraseOf(label, local), url: local.url(url) }))
      : [{ label: said(t.see), url: kitWords(kit, lang).url }],
  }));
  const films = campaign.items('videos').map(({ id, title, description, poster }) => ({
    name: `campaign-video/${id}`,
    lang,
    heading: phraseOf(title, local),
    picture: pictureOf(poster, local),
    words: rich(description),
    links: [{ label: said(t.watch), url: pageOf('campaign-video', id) }],
    plays: true as const,
  }));
  const resources = campaign.items('resources').slice(0, MOST_RESOURCES);
  const list: NewsletterBlock[] = resources.length
    ? [
        {
          name: 'resource-list',
          lang,
          heading: phraseOf(catalogue['resource-list'].name, local),
          words: [
            {
              type: 'list',
              children: resources.map(({ id, title, description }) =>
                listItem(
                  phraseOf(title, local),
                  pageOf('resource-list', id),
                  description ? phraseOf(description, local) : undefined,
                ),
              ),
            },
          ],
          links: [{ label: said(t.all), url: pageOf('resource-list') }],
        },
      ]
    : [];
  const itself: NewsletterBlock = {
    name: 'campaign-signpost',
    lang,
    heading: phraseOf(campaign.manifest.campaign?.title ?? '', local),
    picture: pictureOf(about?.picture, local),
    words: about?.summary ? [paragraph(phraseOf(about.summary, local))] : [],
    links: [{ label: said(t.see), url: kitWords(kit, lang).url }],
  };
  const card: NewsletterBlock = {
    name: 'thank-you-card',
    lang,
    heading: phraseOf(catalogue['thank-you-card'].name, local),
    words: [paragraph(said(t.cardText))],
    links: [{ label: said(t.card), url: pageOf('thank-you-card') }],
  };
  return [...messages, ...films, ...list, itself, ...(has('thank-you-card') ? [card] : [])];
}

/** Words of the interface, which has them all in the language of the page. */
const said = (words: string): Phrase => ({ words });

const paragraph = ({ words, lang }: Phrase): BlockNode => ({
  type: 'paragraph',
  lang,
  children: [text(words)],
});

const listItem = (title: Phrase, url: string, about?: Phrase): BlockNode => ({
  type: 'listItem',
  children: [
    { type: 'link', url, lang: title.lang, children: [text(title.words)] },
    ...(about ? [text(' – '), { ...text(about.words), lang: about.lang }] : []),
  ],
});

const text = (value: string): BlockNode => ({ type: 'text', value });

/** With merge fields filled in, and addresses that work anywhere. */
function filled(nodes: readonly RichNode[], text: RichText, local: Localizer): BlockNode[] {
  const lang = local.languageOf(text);
  const fill = (node: RichNode): RichNode => {
    if (node.type === 'text') return { ...node, value: local.words({ [lang]: node.value } as Text) };
    return 'children' in node ? { ...node, children: node.children.map(fill) } : node;
  };
  const other = otherLanguage(text, local);
  return absoluteLinks(nodes, (url) => local.url(url)).map((node) => ({ ...fill(node), lang: other }));
}

/** Of the kinds that every e-mail program shows. */
function pictureOf(picture: Picture | undefined, local: Localizer): NewsletterPicture | undefined {
  if (!picture || !/\.(jpe?g|png|gif)([?#]|$)/i.test(local.value(picture.url))) return undefined;
  const { url, alt, width, height } = picture;
  return { url: local.url(url), alt: phraseOf(alt, local), width, height };
}
