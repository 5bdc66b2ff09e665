// Three invented forces, and the style sheet of each: what it wrote is shown as it is served.
import { escapeHtml } from '../widget-pages/escape-html.js';
import { widget } from './campaign.js';

/** @type {{ id: string, en: string, cy: string, strap: { en: string, cy: string }, about: { en: string, cy: string }, voice: string, service: string }[]} */
export const forces = [
  {
    id: 'saltmarsh',
    en: 'Saltmarsh Police',
    cy: 'Heddlu’r Morfa',
    strap: { en: 'For the people of the estuary', cy: 'Dros bobl yr aber' },
    about: {
      en: 'Sea green, round corners, the device’s own type.',
      cy: 'Gwyrdd y môr, corneli crwn, teip y ddyfais ei hun.',
    },
    voice: 'estuary-partner',
    service: 'saltmarsh-line',
  },
  {
    id: 'high-fell',
    en: 'High Fell Constabulary',
    cy: 'Cwnstabliaeth y Fridd',
    strap: { en: 'Keeping the uplands since 1857', cy: 'Yn gwarchod yr ucheldir ers 1857' },
    about: { en: 'Heather and cream, a book’s type, fine corners.', cy: 'Grug a hufen, teip llyfr, corneli mân.' },
    voice: 'detective-father',
    service: 'high-fell-line',
  },
  {
    id: 'brickfield',
    en: 'Brickfield City Police',
    cy: 'Heddlu Dinas Maes-y-brics',
    strap: { en: 'Every street, every hour', cy: 'Pob stryd, pob awr' },
    about: {
      en: 'Brick and slate, strong type, no curve anywhere.',
      cy: 'Bricsen a llechen, teip cryf, dim un gornel gron.',
    },
    voice: 'control-room-child',
    service: 'brickfield-line',
  },
];

/** Its lines are too long for a column of three: what belongs to a property goes beneath it. @param {string} [css] */
const inColumn = (css = '') => css.trim().replace(/^(?=.{38})(.*?): /gm, '$1:\n    ');

/** @typedef {Record<string, string>} ThemeSheets the CSS of each force, by its id */

/**
 * @param {'en' | 'cy'} lang
 * @param {import('./words.js').Words} t
 * @param {ThemeSheets} sheets
 */
export function themeList(lang, t, sheets) {
  const other = lang === 'cy' ? 'en' : 'cy';
  return `<ul class="themes">
${forces
  .map((force) => {
    const from = `manifest="http://localhost:4174/campaign-${force.id}.json"`;
    return `<li>
<article class="force ${force.id}" aria-labelledby="force-${force.id}">
<header><h3 id="force-${force.id}">${force[lang]} <span lang="${other}">${force[other]}</span></h3><p>${force.strap[lang]}</p></header>
${widget('thank-you-banner', `variant="hero" ${from}`, t.seeCampaign)}
<div class="force-body">
${widget('family-voices', `item="${force.voice}" ${from}`, t.seeCampaign)}
${widget('get-support', `item="${force.service}" ${from}`, t.seeCampaign)}
</div>
</article>
<p class="about">${force.about[lang]}</p>
<p class="css-of">${t.css}<span class="hidden">: ${force[lang]}</span></p>
<pre lang="en"><code>${escapeHtml(inColumn(sheets[force.id]))}</code></pre>
</li>`;
  })
  .join('\n')}
</ul>`;
}
