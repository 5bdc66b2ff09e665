// A widget as HTML: what it looks like in declarative shadow DOM. No browser is there: Lit takes the place of the DOM in Node.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { Language } from '../../campaign/language/language.js';
import type { CampaignHub } from '../../index.js';
import '../../element/on-demand/further-words.js';
import { CampaignAudio, CampaignVideo, TemplateCopy } from '../../index.js';
import { attributes } from '../../placement/links/attributes.generated.js';
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
@media (scripting: enabled) { input, select, textarea { visibility: hidden } .unscripted { display: none } }`;

export async function renderWidget(placed: Placed, campaign: Campaign): Promise<string> {
  await Promise.all([CampaignVideo, CampaignAudio, TemplateCopy].map((each) => each.loadExtras()));
  const draw = (shown?: Campaign) => collectResult(render(widget(placed, shown)));
  // An item that is not in date has only its fallback.
  const markup = await draw(campaign).catch((error: unknown) => {
    if (error instanceof CampaignError) return draw();
    throw error;
  });
  // The marks by which Lit finds its places again: nothing here does.
  return (
    markup
      .replace(/<!--\/?lit-(part|node)[^>]*-->|<!--\?-->|<\?>/g, '')
      .replace(/<style>[^<]*/g, (css) => css.replace(/\/\*.*?\*\//g, '').replace(/\n\s*/g, '\n'))
      // A page that is kept and put back is a copy: a root that is not clonable would be lost.
      .replace(
        /<template shadowroot[^>]*><style>/g,
        `<template shadowrootmode="open" shadowrootclonable><style>${NOT_YET}`,
      )
      // A property and an attribute, for Lit; for a parser the same.
      .replace(/\s(style="[^"]*")\s+\1/g, ' $1')
      .replaceAll(' style=""', '')
      // Left over from attributes without a value.
      .replace(/(<[a-z][\w-]*) +(?=[ >])/g, '$1')
      // A property such as checked is written with its value; in HTML, whatever its value, it then is.
      .replace(/ (checked|selected)="(true|false)"/g, (_, name, is) => (is === 'true' ? ` ${name}` : ''))
  );
}

function widget({ tag, lang, item, headingLevel }: Placed, campaign?: Campaign): unknown {
  const name = unsafeStatic(tag);
  const whole = Object.entries(item ? {} : catalogue[tag].withoutScript);
  const fixed = unsafeStatic(whole.map(([attribute, value]) => ` ${attribute}="${value}"`).join(''));
  const renderWidget: CampaignHub['renderWidget'] = (inner, attributes) =>
    widget({ tag: inner, lang, item: attributes.item, headingLevel: Number(attributes['heading-level']) }, campaign);
  return staticHtml`<${name}${fixed} lang=${lang} item=${item || nothing} heading-level=${headingLevel} .campaign=${campaign} .renderWidget=${renderWidget}></${name}>`;
}

/** The attributes of a widget that an address may set. */
export function attributesOf(tag: Tag): string[] {
  const { observedAttributes = [] } = customElements.get(tag) as typeof HTMLElement & { observedAttributes?: string[] };
  return attributes.filter((name) => observedAttributes.includes(name));
}
