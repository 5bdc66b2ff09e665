// People get the rules that keep a widget's height in the builder, for what was chosen there, and in how-to-embed.html.
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { openBuilder } from '../builder/builder-page.js';
import { documentOf, openPage } from '../pages/published-page.js';

/** A widget is laid out eight hundred times to be measured: that takes a busy machine its time. */
const MEASURING = 4000;

const RULES =
  /^thank-you-banner(\[variant="hero"\])? \{ display: block; container-type: inline-size \}\n.*min-block-size: /;

async function heightsIn(hash: string): Promise<{ rules: string; template: string }> {
  const page = await openBuilder({ hash: `step=copy&widget=thank-you-banner&${hash}` });
  const copy = await page.part('builder-copy');
  const part = copy.querySelector('builder-heights')?.shadowRoot;
  part?.querySelector('summary')?.click();
  const codeIn = (root?: ParentNode | null) =>
    root?.querySelector('builder-code')?.shadowRoot?.querySelector('code')?.textContent ?? '';
  await waitUntil(() => codeIn(part), 'no rules came', MEASURING);
  return { rules: codeIn(part), template: codeIn(copy.querySelector('builder-team')?.shadowRoot) };
}

describe('The rules that keep a height', function () {
  this.timeout(90_000);

  it('are in the builder, for the widget and the settings that were chosen', async () => {
    const { rules, template } = await heightsIn('place=static&variant=hero');
    expect(rules).to.match(RULES);
    expect(rules.split('\n')[0]).to.contain('thank-you-banner[variant="hero"]');
    expect(template).not.to.contain('min-block-size');
  });

  it('go into the page itself with the lines for WordPress', async () => {
    const { rules, template } = await heightsIn('place=wordpress&form=element');
    expect(template).to.contain(`<<<'CSS'\n${rules}\nCSS`);
  });

  it('end nothing that they stand in, whatever somebody’s link says', async () => {
    const hostile = 'a"] {}\nCSS\n); evil(); //</style><script>\\';
    const { rules, template } = await heightsIn(
      `place=wordpress&form=element&${new URLSearchParams({ variant: hostile })}`,
    );
    expect(template).not.to.match(/evil\(|<\/style|<script/);
    expect(template.match(/^CSS$/gm)).to.have.length(1);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const widget = document.createElement('thank-you-banner');
    widget.setAttribute('variant', hostile);
    expect(widget.matches((sheet.cssRules[0] as CSSStyleRule).selectorText)).to.equal(true);
  });

  it('are not offered where a frame says its height, or a link becomes the widget', async () => {
    const page = await openBuilder({ hash: 'step=copy&widget=thank-you-banner&place=sharepoint' });
    const copy = await page.part('builder-copy');
    expect(copy.querySelector('builder-heights')).to.equal(null);
  });

  it('are in how-to-embed.html for each element, measured when they are asked for, under its strict policy', async () => {
    const page = documentOf(await openPage('/at-home/how-to-embed.html'));
    const details = page.querySelector<HTMLDetailsElement>('details[data-tag=thank-you-banner]');
    expect(details?.hidden).to.equal(false);
    expect(page.querySelectorAll('details[data-tag]').length).to.equal(page.querySelectorAll('h3').length);
    page.querySelector('#thank-you-banner')?.closest('summary')?.click();
    details?.querySelector('summary')?.click();
    const code = () => details?.querySelector('code')?.textContent ?? '';
    await waitUntil(code, 'no rules came', MEASURING);
    expect(code()).to.match(RULES);
    expect(details?.querySelector('figure')?.getBoundingClientRect().height).to.be.above(100);
    expect(page.querySelector('iframe')).to.equal(null);
  });
});
