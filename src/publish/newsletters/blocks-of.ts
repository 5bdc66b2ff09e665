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
import { newsletter } from '../../i18n/newsletter.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';
import { kitWords } from '../pages/kit-words.js';
import type { NewsletterBlock, NewsletterPicture } from './block.js';

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
    heading: local.words(heading),
    picture: pictureOf(picture, local),
    words: rich(body),
    links: actions.length
      ? actions.map(({ label, url }) => ({ label: local.words(label), url: local.url(url) }))
      : [{ label: t.see, url: kitWords(kit, lang).url }],
  }));
  const films = campaign.items('videos').map(({ id, title, description, poster }) => ({
    name: `campaign-video/${id}`,
    lang,
    heading: local.words(title),
    picture: pictureOf(poster, local),
    words: rich(description),
    links: [{ label: t.watch, url: pageOf('campaign-video', id) }],
    plays: true as const,
  }));
  const resources = campaign.items('resources').slice(0, MOST_RESOURCES);
  const list: NewsletterBlock[] = resources.length
    ? [
        {
          name: 'resource-list',
          lang,
          heading: local.words(catalogue['resource-list'].name),
          words: [
            {
              type: 'list',
              children: resources.map(({ id, title, description }) =>
                listItem(local.words(title), pageOf('resource-list', id), description && local.words(description)),
              ),
            },
          ],
          links: [{ label: t.all, url: pageOf('resource-list') }],
        },
      ]
    : [];
  const itself: NewsletterBlock = {
    name: 'campaign-signpost',
    lang,
    heading: kitWords(kit, lang).title,
    picture: pictureOf(about?.picture, local),
    words: about?.summary ? [paragraph(local.words(about.summary))] : [],
    links: [{ label: t.see, url: kitWords(kit, lang).url }],
  };
  const card: NewsletterBlock = {
    name: 'thank-you-card',
    lang,
    heading: local.words(catalogue['thank-you-card'].name),
    words: [paragraph(t.cardText)],
    links: [{ label: t.card, url: pageOf('thank-you-card') }],
  };
  return [...messages, ...films, ...list, itself, ...(has('thank-you-card') ? [card] : [])];
}

const paragraph = (value: string): RichNode => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const listItem = (title: string, url: string, about?: string): RichNode => ({
  type: 'listItem',
  children: [
    { type: 'link', url, children: [{ type: 'text', value: title }] },
    ...(about ? [{ type: 'text' as const, value: ` – ${about}` }] : []),
  ],
});

/** With merge fields filled in, and addresses that work anywhere. */
function filled(nodes: readonly RichNode[], text: RichText, local: Localizer): RichNode[] {
  const lang = local.languageOf(text);
  const fill = (node: RichNode): RichNode => {
    if (node.type === 'text') return { ...node, value: local.words({ [lang]: node.value } as Text) };
    return 'children' in node ? { ...node, children: node.children.map(fill) } : node;
  };
  return absoluteLinks(nodes, (url) => local.url(url)).map(fill);
}

/** Of the kinds that every e-mail program shows. */
function pictureOf(picture: Picture | undefined, local: Localizer): NewsletterPicture | undefined {
  if (!picture || !/\.(jpe?g|png|gif)([?#]|$)/i.test(local.value(picture.url))) return undefined;
  const { url, alt, width, height } = picture;
  return { url: local.url(url), alt: local.words(alt), width, height };
}
