// Every pair of colours that touch in a widget, in both schemes, as widgets draw them.
import { expect } from '@open-wc/testing';
import { type Pair, pairs, RING, ratioFor } from '../../src/builder/theme/pairs.js';
import { contrastRatio } from '../support/contrast-ratio.js';
import { mount } from '../support/mount.js';

/** The names of the theme's roles in a widget's style sheet; the focus ring is no role and keeps its own. */
const inWidgets = (role: Pair['ground']): string => {
  if (role === 'focus') return 'var(--campaign-color-focus, #ffbf47)';
  return role === RING ? RING : `var(--_${role.replace(/^(surface|text)-/, '')})`;
};

for (const scheme of ['light', 'dark'] as const) {
  describe(`Colours in the ${scheme} scheme`, () => {
    for (const { colour, ground, use } of pairs) {
      const ratio = ratioFor[use];
      it(`tell ${colour} from ${ground} (${ratio}:1)`, async () => {
        const widget = await mount('<thank-you-banner></thank-you-banner>', { scheme });
        const probe = document.createElement('span');
        widget.shadowRoot?.append(probe);
        expect(contrastRatio(probe, inWidgets(colour), inWidgets(ground))).to.be.at.least(ratio);
      });
    }
  });
}

describe('The theme', () => {
  it('is the page’s, where it sets one', async () => {
    const widget = await mount('<thank-you-banner variant="hero"></thank-you-banner>');
    widget.style.setProperty('--campaign-color-accent', 'rgb(0, 89, 76)');
    widget.style.setProperty('--campaign-radius', '0px');
    widget.style.setProperty('--campaign-font-family', 'monospace');
    const base = widget.shadowRoot?.querySelector('[part=base]') as Element;
    const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(base);
    expect([backgroundColor, borderRadius, fontFamily]).to.deep.equal(['rgb(0, 89, 76)', '0px', 'monospace']);
  });

  it('follows the color-scheme of the page, not that of the machine', async () => {
    const colours = [];
    for (const scheme of ['light', 'dark'] as const) {
      const widget = await mount('<thank-you-banner></thank-you-banner>', { scheme });
      colours.push(getComputedStyle(widget.shadowRoot?.querySelector('[part=base]') as Element).backgroundColor);
    }
    expect(colours).to.deep.equal(['rgb(248, 244, 236)', 'rgb(30, 35, 45)']);
  });
});
