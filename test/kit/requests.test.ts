import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage, widgets } from './host-page.js';

const ASKED = '^(manifest\\.json|chunks/)';

/** The clock comes after the rest: the sample campaign has something to come. */
const asked = async (page: HostPage) =>
  (await page.requests()).filter(({ path }) => new RegExp(ASKED).test(path) && !path.includes('page-clock'));

describe('What a page with the kit asks for', () => {
  it('is the manifest and five chunks, all at once, each once', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: ASKED, gather: 6 }] });
    await page.ready();
    expect((await page.paths())[0]).to.equal('campaign-widgets.js');
    const requests = await asked(page);
    expect(requests.map(({ path }) => path)).to.have.lengthOf(6);
    expect(new Set(requests.map(({ path }) => path)).size).to.equal(6);
    const firstAnswer = Math.min(...(await page.requests()).slice(1).map(({ answered = Infinity }) => answered));
    expect(requests.filter(({ arrived }) => arrived > firstAnswer).map(({ path }) => path)).to.deep.equal([]);
  });

  it('is no compiler, no recovery and no advice when all is well', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    const names = (await page.paths()).map((path) => path.replace(/-[\w-]{8}\.js$/, ''));
    expect(names.filter((name) => !/^campaigns\/|page-clock/.test(name))).to.have.members([
      'campaign-widgets.js',
      'manifest.json',
      'chunks/core',
      'chunks/parts',
      'chunks/thank-you-banner',
      'chunks/campaign-video',
      'chunks/resource-list',
    ]);
  });

  it('is the manifest, one chunk and what is shared for a page with one kind of widget', async () => {
    const page = await openHostPage({ body: '<thank-you-banner><p>Thank you</p></thank-you-banner>' });
    await page.ready();
    expect(await asked(page)).to.have.lengthOf(3);
  });

  it('is one chunk more in a language that the interface has no words in', async () => {
    const body = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
    const page = await openHostPage({ body, lang: 'ga-IE' });
    await page.ready();
    expect(await asked(page)).to.have.lengthOf(4);
    expect((await page.paths()).join()).to.contain('chunks/further-words');
    const base = page.all()[0]?.shadowRoot?.querySelector<HTMLElement>('[part=base]');
    expect(base?.lang).to.equal('ga');
    expect(base?.querySelector<HTMLElement>('[part=title] [lang]')?.lang).to.equal('en');
  });

  it('and if that does not come, the widget is in English, and the console says so', async () => {
    const body = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
    const faults = [{ path: 'chunks/further-words', status: 404 }];
    const page = await openHostPage({ body, lang: 'ga', faults });
    await page.ready();
    expect(page.all()[0]?.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.lang).to.equal('en');
    expect(page.console.join()).to.match(/<thank-you-banner> is in English: ./);
  });

  it('is nothing but the script where there is no widget', async () => {
    const page = await openHostPage({ body: '<p>No widget here</p>' });
    await page.until(
      () => 'campaignWidgets' in page.window,
      () => 'the script to run',
    );
    // A widget that comes later is found: by then all that the script wanted of its own accord has been asked for.
    expect(await page.paths()).to.deep.equal(['campaign-widgets.js']);
    page.document.body.insertAdjacentHTML('beforeend', widgets);
    await page.ready();
  });

  it('is one manifest for five hundred widgets', async () => {
    const page = await openHostPage({ body: '<thank-you-banner></thank-you-banner>'.repeat(497) + widgets });
    await page.ready();
    expect(page.all()).to.have.lengthOf(500);
    expect(await asked(page)).to.have.lengthOf(6);
  });

  it('is of no third party', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    const origins = new Set(page.recorded.resources.map((url) => new URL(url).origin));
    expect([...origins]).to.have.members([location.origin, page.origin]);
  });

  it('is no chunk at all of campaign-widgets.all.js, which holds them', async () => {
    const page = await openHostPage({ body: widgets, script: { file: 'campaign-widgets.all.js' } });
    await page.ready();
    const paths = (await page.paths()).filter((path) => !path.startsWith('campaigns/'));
    expect(paths).to.have.members(['campaign-widgets.all.js', 'manifest.json']);
    expect(page.console).to.deep.equal([]);
  });
});
