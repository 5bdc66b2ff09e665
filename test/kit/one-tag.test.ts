import { expect } from '@open-wc/testing';
import { tags as allTags } from '../../src/widgets/registry.js';
import { openHostPage, tags, widgets } from './host-page.js';

describe('One script tag of another origin', () => {
  it('makes every widget on the page alive, and each fallback makes room', async () => {
    const page = await openHostPage({ body: `<h1>Our intranet</h1>${widgets}` });
    await page.ready();
    expect(page.origin).to.not.equal(location.origin);
    expect(page.all()).to.have.lengthOf(3);
    expect(page.title('thank-you-banner')).to.equal('A thank you from Chief Constable A. Morgan');
    expect(page.title('campaign-video')).to.equal('Thank you to our families');
    expect(page.title('resource-list')).to.equal('Poster: families’ open day');
    expect(page.console).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
  });

  it('leaves the fallback in the page’s own markup, so that a saved page can be pasted again', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    for (const tag of tags) expect(page.find(tag).querySelector('a')?.textContent).to.equal('See the campaign');
  });

  it('puts one name on the window, and nothing else', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    const before = new Set(page.recorded.globals);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
    expect(added).to.deep.equal(['campaignWidgets']);
    const { campaignWidgets } = page.window as unknown as { campaignWidgets: { tags: string[] } };
    expect(campaignWidgets.tags).to.have.members([...allTags]);
  });

  it('shows pictures and plays film from its own origin', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    const picture = page.find('thank-you-banner').shadowRoot?.querySelector('img') as HTMLImageElement;
    await page.until(
      () => picture.complete && picture.naturalWidth > 0,
      () => 'the picture to load',
    );
    expect(picture.currentSrc).to.contain(`${page.kit}/campaigns/`);
    page.part('campaign-video', 'play').click();
    const source = () => page.find('campaign-video').shadowRoot?.querySelector('source');
    await page.until(
      () => !!source()?.src.startsWith(`${page.kit}/campaigns/`),
      () => `the film: ${source()?.outerHTML}`,
    );
  });
});
