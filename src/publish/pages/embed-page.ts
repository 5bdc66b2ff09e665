// A page that shows one widget, whole without any script: to link to, to frame, to send. With its scripts the widget comes
// alive where it stands.

import { languageFacts } from '../../campaign/language/facts.js';
import type { Language } from '../../campaign/language/language.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { addressOf } from '../../embed-code/frame.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { langAttribute } from '../../embed-code/phrase.js';
import { langOf } from '../../i18n/words.js';
import type { Kit } from '../kit.js';
import { oembedLink } from './oembed.js';
import { structuredData } from './structured-data.js';

interface Contents {
  /** The widget. */
  widget: Markup;
  /** The names of those that the page's address may give it, beside language and manifest. */
  attributes: readonly string[];
  /** The name of the campaign. */
  site: string;
  /** Absent in the language of the page. */
  siteLang?: Language | undefined;
  /** The same in the campaign's other languages, and their names. */
  others: readonly { page: EmbedPage; name: string }[];
  /** Shown below the widget if no script runs. */
  withoutScript?: Markup | undefined;
  /** The words of a link to this page, for a frame that is too low for it. */
  whole: string;
}

export function embedPage(
  kit: Kit,
  page: EmbedPage,
  { widget, attributes, site, others, withoutScript, whole, siteLang }: Contents,
): string {
  const { path, title, description, lang } = page;
  const picture = kit.previews.get(path);
  const up = '../'.repeat(path.split('/').length - 1);
  const property = (name: string, content: string | number) => markup`<meta property="${name}" content="${content}">
`;
  const preview = picture && [
    property('og:image', addressOf(kit, picture.url)),
    property('og:image:type', picture.type),
    property('og:image:width', picture.width),
    property('og:image:height', picture.height),
    picture.alt && property('og:image:alt', picture.alt),
  ];
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="${description}">
${kit.campaign.manifest.edition === 'staff' && markup`<meta name="robots" content="noindex">\n`}<link rel="canonical" href="${addressOf(kit, path)}">
${others.map(
  (other) => markup`<link rel="alternate" hreflang="${other.page.lang}" href="${addressOf(kit, other.page.path)}">
`,
)}${oembedLink(kit, page)}
${property('og:type', 'website')}${property('og:title', title)}${property('og:description', description)}${property('og:url', addressOf(kit, path))}${property('og:site_name', site)}${property('og:locale', languageFacts[lang].locale)}${preview}${structuredData(kit, page)}<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}embed.css">
<script src="${up}embed.js"></script>
<script src="${up}campaign-widgets.js" defer></script>
</head>
<body>
<header><h1${langAttribute(siteLang)}>${site}</h1></header>
<main data-attributes="${attributes.join(' ')}">
${widget}
${
  withoutScript &&
  markup`<noscript>${withoutScript}</noscript>
`
}</main>
<a class="whole" href="${path.replace(/^.*\//, '')}" target="_top"${langOf(whole) && markup` lang="${langOf(whole)}"`}>${whole}</a>
${
  others.length > 0 &&
  markup`<footer>${others.map(({ page: { lang, path }, name }, index) => markup`${index > 0 && ' '}<a lang="${lang}" hreflang="${lang}" href="${up}${path}">${name}</a>`)}</footer>
`
}</body>
</html>
`.toString();
}
