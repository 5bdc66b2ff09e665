// Every pair of colours that touch in a widget, in both schemes: WCAG 2.2, 1.4.3 (text, 4.5:1) and 1.4.11 (controls and
// focus, 3:1).
import { expect } from '@open-wc/testing';
import { contrastRatio } from '../support/contrast-ratio.js';
import { mount } from '../support/mount.js';

const TEXT = 4.5;
const CONTROL = 3;

const pairs: [colour: string, ground: string, ratio: number][] = [
  ['var(--_text)', 'var(--_surface)', TEXT],
  ['var(--_text)', 'var(--_raised)', TEXT],
  ['var(--_accent)', 'var(--_raised)', TEXT],
  ['var(--_on-accent)', 'var(--_accent)', TEXT],
  ['var(--_accent)', 'var(--_surface)', CONTROL],
  // The ring is two-tone: each tone against the other, so that one of them stands out on any ground.
  ['#ffbf47', '#14171d', CONTROL],
];

for (const scheme of ['light', 'dark'] as const) {
  describe(`Colours in the ${scheme} scheme`, () => {
    for (const [colour, ground, ratio] of pairs) {
      it(`tell ${colour} from ${ground} (${ratio}:1)`, async () => {
        const widget = await mount('<thank-you-banner></thank-you-banner>', { scheme });
        const probe = document.createElement('span');
        widget.shadowRoot?.append(probe);
        expect(contrastRatio(probe, colour, ground)).to.be.at.least(ratio);
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
