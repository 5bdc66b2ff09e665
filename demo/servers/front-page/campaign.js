// The campaign page that a force would be proud of: widgets in a composition, not a pile.

/**
 * A widget, with what readers see until it is there.
 * @param {string} tag @param {string} attributes @param {string} words of the fallback
 */
export const widget = (tag, attributes, words) =>
  `<${tag}${attributes && ` ${attributes}`}><p><a href="https://www.oscarkilo.org.uk/thank-you">${words}</a></p></${tag}>`;

/** @param {import('./words.js').Words} t */
export function campaignPage(t) {
  const [own = '', other = ''] = t.force;
  return `<div class="sheet">
<div class="sheet-bar"><p><b>${own}</b> <span lang="${own.startsWith('North') ? 'cy' : 'en'}">${other}</span></p><p>${t.strap}</p></div>
<div class="sheet-hero">${widget('thank-you-banner', 'variant="hero" item="thank-you"', t.seeCampaign)}</div>
<div class="sheet-body">
<div class="pair">
${widget('campaign-video', '', t.film)}
<div class="aside">${widget('family-voices', 'layout="rotating"', t.seeCampaign)}</div>
</div>
<section aria-labelledby="to-share">
<h3 id="to-share">${t.resources}</h3>
${widget('resource-list', 'layout="cards" types="poster leaflet guide"', t.seeCampaign)}
</section>
${widget('thank-you-card', '', t.seeCampaign)}
<div class="pair even">
${widget('campaign-share', '', t.seeCampaign)}
${widget('social-channels', 'layout="row"', t.seeCampaign)}
</div>
</div>
<div class="sheet-help">${widget('get-support', 'urgent', t.seeCampaign)}</div>
</div>`;
}
