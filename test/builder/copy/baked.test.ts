// An element in the builder has today's words inside, for systems that keep elements.
import { expect } from '@open-wc/testing';
import { checkPasted } from '../../../src/builder/copy/check-pasted.js';
import { expectedOf } from '../../../src/builder/copy/embed-code.js';
import { waitUntil } from '../../support/wait-until.js';
import { base, openCopyStep } from './copy-step.js';
import { banner, codeOf, list } from './snippets-of-step.js';

/** The kit of the tests' own origin, in which fragments are. */
const root = `${location.origin}/published/`;
const element = 'place=static';

const openBaked = async (hash: string) => {
  const step = await openCopyStep(`${hash}&${element}`, { root });
  await waitUntil(() => codeOf(step).querySelector('strong'));
  return step;
};

describe('An element in the builder', () => {
  it('has today’s words, picture and link inside by default', async () => {
    const step = await openBaked(banner);
    const [widget] = codeOf(step).children;
    expect(widget?.localName).to.equal('thank-you-banner');
    expect(widget?.children.length).to.equal(1);
    expect(widget?.querySelector('img')?.getAttribute('src')).to.match(
      /^https:\/\/www\.example\.org\/campaign\/media\//,
    );
    expect(widget?.querySelector('a')?.getAttribute('href')).to.equal(
      'https://www.example.org/campaign/embed/thank-you-banner.html',
    );
  });

  it('is what paste-back expects, with a list inside too', async () => {
    for (const hash of [banner, 'widget=resource-list']) {
      const step = await openBaked(hash);
      const { page } = step.builder;
      if (!page) throw new Error('The kit has no such page.');
      const { script, noScript, notes, twice } = checkPasted(codeOf(step), expectedOf(step.builder, page), base);
      expect({ script, noScript, notes, twice }, hash).to.deep.equal({
        script: 'widget',
        noScript: 'link',
        notes: [],
        twice: false,
      });
    }
  });

  it('has its link alone inside where the short code is chosen', async () => {
    const step = await openBaked(banner);
    await step.tick('Short code, with a link inside');
    expect(codeOf(step).querySelectorAll('strong, img').length).to.equal(0);
    expect(codeOf(step).querySelectorAll('thank-you-banner > a').length).to.equal(1);
    expect(step.builder.state.short).to.equal(true);
  });

  it('has the words of its own language', async () => {
    const step = await openBaked(`${banner}&lang=cy`);
    expect(codeOf(step).querySelector('strong')?.textContent).to.match(/Diolch/);
  });

  it('has its link alone inside where a list was narrowed down, as its words would be others', async () => {
    const step = await openCopyStep(`widget=resource-list&variant=x&${element}`, { root });
    expect(step.words).not.to.include('today’s words');
    expect(codeOf(step).querySelectorAll('br').length).to.equal(0);
    await openBaked(list);
  });

  it('has its link alone inside where the kit has no fragments', async () => {
    const step = await openCopyStep(`${banner}&${element}`, { root: `${location.origin}/no-kit/` });
    expect(codeOf(step).querySelectorAll('thank-you-banner > a').length).to.equal(1);
  });

  it('is offered as a fragment to copy, for pages that a server makes', async () => {
    const step = await openBaked(banner);
    const part = step.find('builder-fragment').shadowRoot as ShadowRoot;
    const code = () => part.querySelector('builder-code')?.shadowRoot?.querySelector('code')?.textContent ?? '';
    expect(code()).to.equal('');
    part.querySelector('summary')?.click();
    await waitUntil(() => code().includes('<template shadowrootmode="open" shadowrootclonable>'));
    expect(part.textContent).to.include('https://www.example.org/campaign/fragments/thank-you-banner.en.html');
  });
});
