// newsletter.html: each block, to copy with its formatting, as code, as words and for GOV.UK Notify; and each alone in a file, as
// readers will see it.
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { marked } from '../../embed-code/phrase.js';
import { howToEmbed } from '../../i18n/how-to-embed.js';
import { newsletter } from '../../i18n/newsletter.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { fold, snippet } from '../pages/how-to/snippet.js';
import { kitPage, kitPagePath, pageLanguages } from '../pages/kit-page.js';
import { asHtml } from './as-html.js';
import { asNotifyMarkdown, asPlainText } from './as-text.js';
import type { NewsletterBlock } from './block.js';
import { blocksOf } from './blocks-of.js';

/** The script is that of how-to-embed.html. */
export const newsletters = (kit: Kit, script: string): KitFile[] =>
  pageLanguages(kit).flatMap((lang) => {
    const blocks = blocksOf(kit, lang);
    return [page(kit, lang, blocks, script), ...blocks.map((block) => alone(block))];
  });

const pathOf = ({ name, lang }: NewsletterBlock): string =>
  kitPagePath(`newsletter/${name}`, lang as InterfaceLanguage);

function page(kit: Kit, lang: InterfaceLanguage, blocks: readonly NewsletterBlock[], script: string): KitFile {
  const t = newsletter[lang];
  const { copy, copied, copyFailed } = howToEmbed[lang];
  return kitPage(kit, {
    name: 'newsletter',
    lang,
    title: t.title,
    script: { path: script, words: { copy, copied, failed: copyFailed } },
    content: markup`<p class="lead">${t.intro}</p>
<h2>${t.blocks}</h2>
<div class="folds">
${blocks.map((block) => blockPart(block, lang))}</div>`,
  });
}

function blockPart(block: NewsletterBlock, lang: InterfaceLanguage): Markup {
  const t = newsletter[lang];
  const heading = marked(block.heading);
  const html = String(asHtml(block));
  const others = markup`<p>${t.codeText}</p>
${snippet(t.code, html, lang, heading)}<p>${t.plainText}</p>
${snippet(t.plain, asPlainText(block), lang, heading)}<p>${t.notifyText}</p>
${snippet(t.notify, asNotifyMarkdown(block), lang, heading)}`;
  return markup`<section>
<details>
<summary><h3>${heading}</h3></summary>
<p><a href="${pathOf(block)}">${t.open}<span class="hidden">: ${heading}</span></a></p>
<p>${t.formattedText}</p>
<figure data-rich="${html}" hidden>
<figcaption>${t.formatted}</figcaption>
<pre><code>${asPlainText(block)}</code></pre>
<button type="button" hidden><span>${howToEmbed[lang].copy}</span><span class="hidden">: ${t.formatted}, ${heading}</span></button>
</figure>
${fold([t.code, t.plain, t.notify].join(', '), others, heading)}</details>
</section>
`;
}

/** In dark programs the ground and the words change together. */
const DARK = `@media (prefers-color-scheme: dark) { body { background: #14171d; } }`;

function alone(block: NewsletterBlock): KitFile {
  const document = markup`<html lang="${block.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${block.heading.words}</title>
<style>${DARK}</style>
</head>
<body>
${asHtml(block)}
</body>
</html>
`;
  return { path: pathOf(block), content: `<!doctype html>\n${document}` };
}
