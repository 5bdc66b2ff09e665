// A widget as HTML: what it looks like in declarative shadow DOM, with its fallback inside. No browser is there: Lit takes
// the place of the DOM in Node.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { Language } from '../../campaign/language/language.js';
import type { CampaignHub } from '../../index.js';
import '../../element/on-demand/further-words.js';
import '../../index.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Tag } from '../../widgets/registry.js';

export interface Placed {
  tag: Tag;
  lang: Language;
  item?: string | undefined;
  headingLevel: number;
}

/**
 * Controls that need the script are not offered before it is there. These rules go when the widget renders.
 * Its place is kept. A box to tick works without, but what it was told would be lost.
 */
const NOT_YET = `button, .live, a[href^='#'] { visibility: hidden }
@media (scripting: enabled) { input, select, textarea { visibility: hidden } }`;

/** @param fallback a link that stands for the widget where it cannot be drawn */
export async function renderWidget(placed: Placed, campaign: Campaign, fallback: unknown = nothing): Promise<string> {
  const draw = (shown?: Campaign) => collectResult(render(widget(placed, shown, fallback)));
  // An item that is not in date has only its fallback.
  const markup = await draw(campaign).catch((error: unknown) => {
    if (error instanceof CampaignError) return draw();
    throw error;
  });
  // The marks by which Lit finds its places again: nothing here does.
  return (
    markup
      .replace(/<!--\/?lit-(part|node)[^>]*-->|<!--\?-->/g, '')
      .replace(/<style>[^<]*/g, (css) => css.replace(/\/\*.*?\*\//g, '').replace(/\n\s*/g, '\n'))
      .replace(/(<template shadowroot[^>]*>)/g, `$1<style>${NOT_YET}</style>`)
      // Left over from attributes without a value.
      .replace(/(<[a-z][\w-]*) +(?=[ >])/g, '$1')
      // A property such as checked is written with its value; in HTML, whatever its value, it then is.
      .replace(/ (checked|selected)="(true|false)"/g, (_, name, is) => (is === 'true' ? ` ${name}` : ''))
  );
}

function widget({ tag, lang, item, headingLevel }: Placed, campaign: Campaign | undefined, fallback: unknown): unknown {
  const name = unsafeStatic(tag);
  const whole = Object.entries(item ? {} : catalogue[tag].withoutScript);
  const fixed = unsafeStatic(whole.map(([attribute, value]) => ` ${attribute}="${value}"`).join(''));
  const renderWidget: CampaignHub['renderWidget'] = (inner, attributes) =>
    widget(
      { tag: inner, lang, item: attributes.item, headingLevel: Number(attributes['heading-level']) },
      campaign,
      nothing,
    );
  return staticHtml`<${name}${fixed} lang=${lang} item=${item || nothing} heading-level=${headingLevel} .campaign=${campaign} .renderWidget=${renderWidget}>${fallback}</${name}>`;
}

/** The link that every page's widget has as its fallback. */
export const fallbackLink = (url: string, words: string): unknown => html`<p><a href=${url}>${words}</a></p>`;
