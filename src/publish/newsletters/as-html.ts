// A block as e-mail programs take it: tables, as Outlook for Windows draws mail with Word; every style inline, as Gmail and editors
// take style sheets away; sizes and colours as attributes too. https://www.caniemail.com
import { type Markup, markup } from '../../embed-code/markup.js';
import { langAttribute, type Phrase } from '../../embed-code/phrase.js';
import type { BlockNode, NewsletterBlock, NewsletterPicture } from './block.js';

/** In pixels: as wide as messages are read everywhere. */
const WIDTH = 600;

const [INK, GROUND, ACCENT, ON_ACCENT] = ['#1d2230', '#f8f4ec', '#1d3f72', '#ffffff'];
const TYPE = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px';

export function asHtml({ lang, heading, picture, words, links: [main, ...others], plays }: NewsletterBlock): Markup {
  return markup`<table role="presentation" lang="${lang}" align="center" width="${WIDTH}" border="0" cellspacing="0" cellpadding="0" bgcolor="${GROUND}" style="width:100%;max-width:${WIDTH}px;border-collapse:collapse;background-color:${GROUND};">
<tbody>
${picture && pictureRow(picture, main?.url)}<tr><td style="padding:24px;background-color:${GROUND};color:${INK};${TYPE};">
<h2${langAttribute(heading.lang)} style="margin:0 0 12px;font-size:24px;line-height:30px;color:${INK};">${heading.words}</h2>
${words.map(rich)}${main && button(main, plays)}${others.map(({ label, url }) => markup`<p style="margin:12px 0 0;"><a href="${url}"${langAttribute(label.lang)} style="color:${ACCENT};">${label.words}</a></p>\n`)}</td></tr>
</tbody>
</table>`;
}

function pictureRow({ url, alt, width, height }: NewsletterPicture, target: string | undefined): Markup {
  const high = Math.round((WIDTH * height) / width);
  const image = markup`<img src="${url}" alt="${alt.words}"${langAttribute(alt.lang)} width="${WIDTH}" height="${high}" border="0" style="display:block;width:100%;max-width:${WIDTH}px;height:auto;border:0;">`;
  return markup`<tr><td>${target ? markup`<a href="${target}">${image}</a>` : image}</td></tr>\n`;
}

/** As text, not as an emoji of its own colours. */
const PLAY = markup`<span aria-hidden="true">&#9654;&#65038; </span>`;

/** Outlook fills the cell, and others the link's cell: both are as large. */
const button = ({ label, url }: { label: Phrase; url: string }, plays = false): Markup =>
  markup`<table role="presentation" border="0" cellspacing="0" cellpadding="0"><tbody><tr><td bgcolor="${ACCENT}" style="padding:12px 20px;background-color:${ACCENT};border-radius:6px;"><a href="${url}"${langAttribute(label.lang)} style="color:${ON_ACCENT};${TYPE};font-weight:bold;text-decoration:none;">${plays && PLAY}${label.words}</a></td></tr></tbody></table>
`;

function rich(node: BlockNode): Markup {
  const lang = langAttribute(node.lang);
  if (node.type === 'text') return lang ? markup`<span${lang}>${node.value}</span>` : markup`${node.value}`;
  if (node.type === 'break') return markup`<br>`;
  const inside = node.children.map(rich);
  if (node.type === 'link') return markup`<a href="${node.url}"${lang} style="color:${ACCENT};">${inside}</a>`;
  if (node.type === 'list') {
    const attributes = markup`${lang} style="margin:0 0 16px;padding:0 0 0 20px;"`;
    if (!node.ordered) return markup`<ul${attributes}>${inside}</ul>\n`;
    return markup`<ol${node.start !== undefined && markup` start="${node.start}"`}${attributes}>${inside}</ol>\n`;
  }
  if (node.type === 'strong') return markup`<strong${lang}>${inside}</strong>`;
  if (node.type === 'emphasis') return markup`<em${lang}>${inside}</em>`;
  if (node.type === 'listItem') return markup`<li${lang} style="margin:0 0 8px;">${inside}</li>\n`;
  return markup`<p${lang} style="margin:0 0 16px;">${inside}</p>\n`;
}
