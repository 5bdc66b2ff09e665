// A page that shows one widget, whole without any script: to link to, to frame, to send. With its scripts the widget comes
// alive where it stands.
import type { EmbedPage } from './kit.js';

interface Surroundings {
  /** The address of the kit. */
  base: string;
  /** The widget as HTML. */
  markup: string;
  /** The name of the campaign. */
  site: string;
  /** The same in the campaign's other language. */
  other?: { page: EmbedPage; name: string } | undefined;
  /** More for its head: markup. */
  head?: string;
  /** What stands below the widget where no script runs: markup. */
  withoutScript?: string;
}

export function embedPage(
  page: EmbedPage,
  { base, markup, site, other, head = '', withoutScript }: Surroundings,
): string {
  const { path, title, description, picture, lang } = page;
  const up = '../'.repeat(path.split('/').length - 1);
  const address = new URL(path, base).href;
  const alternate = other && new URL(other.page.path, base).href;
  const meta = (property: string, content: string | number) =>
    `<meta property="${property}" content="${escape(content)}">\n`;
  const preview = picture
    ? meta('og:image', new URL(picture.url, base).href) +
      meta('og:image:width', picture.width) +
      meta('og:image:height', picture.height) +
      meta('og:image:alt', picture.alt)
    : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${escape(address)}">
${other && alternate ? `<link rel="alternate" hreflang="${other.page.lang}" href="${escape(alternate)}">\n` : ''}${meta('og:type', 'website')}${meta('og:title', title)}${meta('og:description', description)}${meta('og:url', address)}${meta('og:site_name', site)}${meta('og:locale', lang === 'cy' ? 'cy_GB' : 'en_GB')}${preview}<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
${head}<link rel="stylesheet" href="${up}embed.css">
<script src="${up}embed.js"></script>
<script src="${up}campaign-widgets.js" defer></script>
</head>
<body>
<header><h1>${escape(site)}</h1></header>
<main>
${markup.trim()}
${withoutScript ? `<noscript>${withoutScript}</noscript>\n` : ''}</main>
${other ? `<footer><a lang="${other.page.lang}" hreflang="${other.page.lang}" href="${up}${escape(other.page.path)}">${escape(other.name)}</a></footer>\n` : ''}</body>
</html>
`;
}

/** Words in markup, or in an attribute in double quotes. */
export const escape = (words: string | number): string =>
  String(words).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
