import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { type Markup, markup } from '../../../embed-code/markup.js';
import { howToEmbed } from '../../../i18n/how-to-embed.js';

/** Its button is for the script to show. @param about names the button where several snippets have the same label */
export function snippet(
  label: string,
  code: string,
  lang: InterfaceLanguage,
  about?: string | Markup,
  hidden = false,
): Markup {
  const name = about ? markup`${label}, ${about}` : label;
  return markup`<figure${hidden && markup` hidden`}>
<figcaption>${label}</figcaption>
<pre><code>${code}</code></pre>
<button type="button" hidden><span>${howToEmbed[lang].copy}</span><span class="hidden">: ${name}</span></button>
</figure>
`;
}

/** A part that is closed until a reader opens it. @param about tells it from others with the same summary */
export const fold = (summary: string, content: Markup, about?: string | Markup): Markup => markup`<details>
<summary>${summary}${about && markup`<span class="hidden">: ${about}</span>`}</summary>
${content}</details>
`;
