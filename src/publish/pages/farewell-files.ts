// The kit of a campaign that is over: text and a link in every page, and scripts that load nothing.

import { type Language, languages } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { withoutSuffix } from '../../campaign/language/paths.js';
import { stringifyPrecompiled } from '../../campaign/precompiled.js';
import type { Url } from '../../campaign/schema/text.js';
import { Localizer } from '../../element/core/localizer.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { FRAME_WIDTH } from '../../embed-code/frame.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { farewell } from '../../i18n/farewell.js';
import { langOf } from '../../i18n/words.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { CACHE_AGE, oembedLink, oembedPath } from './oembed.js';

export type FarewellPage = Pick<EmbedPage, 'path' | 'lang'>;

type FarewellKit = Pick<Kit, 'base' | 'campaign'> & {
  pages: readonly FarewellPage[];
  /** The paths of page scripts. Default: none. */
  pageScripts?: readonly string[];
  /** Fragments, which become part of others' pages. Default: none. */
  fragments?: readonly FarewellPage[];
};

/** In pixels, for hosts that ask oEmbed: a line or two. */
const HEIGHT = 96;
/** Long past, for a campaign that had no end of its own. The same campaign makes the same files, so it is not today. */
const PAST = '1970-01-01T00:00:00.000Z';

const IS_SCRIPT = ['campaign-widgets.js', 'campaign-widgets.all.js', 'embed.js'];

export function farewellFiles(kit: FarewellKit): KitFile[] {
  const script = farewellScript(kit);
  return [
    ...[...IS_SCRIPT, ...(kit.pageScripts ?? [])].map((path) => ({ path, content: script })),
    { path: 'manifest.json', content: farewellManifest(kit) },
    ...kit.pages.flatMap((page) => [
      { path: page.path, content: pageOf(kit, page) },
      ...(isEmbedPage(page) ? [{ path: oembedPath(page), content: answerFor(kit, page) }] : []),
    ]),
    ...(kit.fragments ?? []).map(({ path, lang }) => ({ path, content: String(ending(kit, lang)) })),
  ];
}

/** A comment and nothing else. */
export function farewellScript(kit: FarewellKit): string {
  const link = linkOf(kit, languages[0]);
  const lines = [
    `campaign-widgets: the script of the campaign "${titleOf(kit, languages[0]).words}", which has ended.`,
    'It does nothing, and asks for nothing: pages keep the fallback that their editors wrote.',
    `Take the script tag out when you can.${link ? ` The campaign: ${link.href}` : ''}`,
  ];
  // No text of a manifest may end the comment.
  return lines.map((line) => `// ${line.replace(/[\s\p{C}]+/gu, ' ')}\n`).join('');
}

/** For pages whose browser has kept an earlier script: a campaign that is over. */
export function farewellManifest({ campaign }: Pick<Kit, 'campaign'>): string {
  const { title, url, until } = about({ campaign });
  const over = until && Date.parse(until) <= Date.now() ? until : PAST;
  return stringifyPrecompiled({ campaign: { title, ...(url && { url }), until: over } });
}

/** Sends people to the campaign's page, else the organisation's; neither may be one that this kit no longer has. */
export function linkOf(kit: FarewellKit, lang: Language): { href: string; words: string } | undefined {
  const local = new Localizer(lang, kit.campaign);
  const { name, url: site } = kit.campaign.manifest.organisation ?? {};
  const hrefOf = (url: Url | undefined) => {
    // A fragment or a query alone is of the page that shows it.
    if (!url || /^[#?]/.test(local.value(url))) return undefined;
    const href = local.url(url);
    const isOwn = kit.pages.some(({ path }) => href.replace(/[?#].*$/, '') === new URL(path, kit.base).href);
    return isOwn || href === 'about:blank' ? undefined : href;
  };
  const page = hrefOf(about(kit).url);
  if (page) return { href: page, words: farewell[lang].page };
  const href = hrefOf(site);
  return href ? { href, words: farewell[lang].website(name ? local.words(name) : new URL(href).host) } : undefined;
}

const about = ({ campaign }: Pick<Kit, 'campaign'>) => campaign.manifest.campaign ?? {};

const isEmbedPage = ({ path }: FarewellPage): boolean => path.startsWith('embed/');

function titleOf(kit: FarewellKit, lang: Language): { words: string; lang: Language } {
  const local = new Localizer(lang, kit.campaign);
  const { title = '' } = about(kit);
  return { words: local.words(title), lang: local.languageOf(title) };
}

/** Of a page in a frame, the link opens in the window: many sites let nobody frame them. */
function anchor(kit: FarewellKit, lang: Language, target?: string): Markup | undefined {
  const link = linkOf(kit, lang);
  return (
    link &&
    markup`<a href="${link.href}"${target && markup` target="${target}"`}${marked(link.words)}>${link.words}</a>`
  );
}

/** Stands in pages that others make, where it shows as it is. */
function ending(kit: FarewellKit, lang: Language): Markup {
  const { ended } = farewell[lang];
  const link = anchor(kit, lang);
  return markup`<p lang="${langOf(ended) ?? lang}">${ended}${link && markup` ${link}`}</p>\n`;
}

function pageOf(kit: FarewellKit, page: FarewellPage): string {
  const { path, lang } = page;
  const title = titleOf(kit, lang);
  const link = anchor(kit, lang, '_top');
  const others = kit.pages.filter((each) => each.lang !== lang && withoutSuffix(each.path) === withoutSuffix(path));
  const { ended } = farewell[lang];
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title.words}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
${isEmbedPage(page) && markup`${oembedLink(kit, { path, title: title.words })}\n`}<link rel="stylesheet" href="${'../'.repeat(path.split('/').length - 1)}embed.css">
</head>
<body>
<header><h1${title.lang !== lang && markup` lang="${title.lang}"`}>${title.words}</h1></header>
<main>
<p${marked(ended)}>${ended}</p>
${link && markup`<p>${link}</p>\n`}</main>
${others.length > 0 && markup`<footer>${others.map((other, index) => markup`${index > 0 && ' '}<a lang="${other.lang}" hreflang="${other.lang}" href="${other.path.replace(/^.*\//, '')}">${ownNames[other.lang]}</a>`)}</footer>\n`}</body>
</html>
`.toString();
}

/** Words of the interface in another language than asked for say so. */
const marked = (words: string): Markup | undefined => {
  const lang = langOf(words);
  return lang && markup` lang="${lang}"`;
};

function answerFor(kit: FarewellKit, { lang }: FarewellPage): string {
  const title = titleOf(kit, lang);
  const link = anchor(kit, lang);
  const { ended } = farewell[lang];
  const answer = {
    version: '1.0',
    type: 'rich',
    title: title.words,
    cache_age: CACHE_AGE,
    html: String(
      markup`<p><strong${title.lang !== lang && markup` lang="${title.lang}"`}>${title.words}</strong><br>${ended}${link && markup` ${link}`}</p>`,
    ),
    width: FRAME_WIDTH,
    height: HEIGHT,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
