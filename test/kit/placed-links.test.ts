import { expect } from '@open-wc/testing';
import { openHostPage, strictPolicy } from './host-page.js';
import { chunks, ENGLISH, link, WELSH } from './placed.js';
import { isAlive } from './what-shows.js';

describe('A link to an embed page', () => {
  for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
    it(`becomes the widget, with ${file}, under the strictest policy`, async () => {
      const page = await openHostPage({
        body: `<p>Read <a id="amid" href="{KIT}/embed/thank-you-banner.html">this</a>.</p>${link()}${link('{KIT}/embed/thank-you-banner.cy.html')}`,
        csp: strictPolicy,
        script: { file },
      });
      await page.ready();
      expect(page.all().map((widget) => page.title(widget))).to.deep.equal([ENGLISH, WELSH]);
      expect(page.find('#amid').closest('thank-you-banner') === null).to.equal(true);
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }

  it('stays a link that works when the manifest is not there', async () => {
    const page = await openHostPage({ body: link(), faults: [{ path: '^manifest', status: 404 }] });
    await page.failed(1);
    expect(page.find('p > a').getClientRects().length).to.be.above(0);
  });

  it('brings its widget, what it shares and the manifest at once, without waiting for one another', async () => {
    const page = await openHostPage({
      body: link(),
      faults: [{ path: '^(manifest|chunks/(embeds|thank-you-banner|core))', gather: 4 }],
    });
    await page.ready();
    const requests = (await page.requests()).filter(({ path }) =>
      /^(manifest|chunks\/(embeds|thank-you|core))/.test(path),
    );
    expect(requests).to.have.lengthOf(4);
    const lastArrived = Math.max(...requests.map(({ arrived }) => arrived));
    const firstAnswered = Math.min(...requests.map(({ answered }) => answered ?? 0));
    expect(lastArrived).to.be.below(firstAnswered);
  });

  it('in the menu of a page costs no widget, and no manifest', async () => {
    const page = await openHostPage({
      body: `<nav><ul><li><a href="{KIT}/embed/thank-you-banner.html">Campaign</a></li></ul></nav>
        <p>We thank <a href="{KIT}/embed/thank-you-banner.html">our families</a> this week.</p>`,
    });
    await page.until(
      async () => (await chunks(page)).includes('embeds'),
      () => 'the page to be looked at',
    );
    await page.window.eval('new Promise((done) => setTimeout(done))');
    expect(await chunks(page)).to.deep.equal(['embeds']);
    expect((await page.paths()).includes('manifest.json')).to.equal(false);
    expect(page.all('thank-you-banner').length).to.equal(0);
  });

  it('of another kit is shown with that kit’s campaign where its origin is allowed, and stays a link where not', async () => {
    const other = '{OTHER}/b/embed/thank-you-banner.html';
    const body = JSON.stringify({ campaign: { title: 'T' }, messages: [{ id: 'one', heading: 'Another campaign' }] });
    const faults = [{ path: '^b/manifest', body }];
    const allowed = await openHostPage({
      body: link(other),
      faults,
      script: { attrs: { 'data-allow': '{OTHER_ORIGIN}' } },
    });
    await allowed.ready();
    expect(allowed.title('thank-you-banner')).to.equal('Another campaign');

    const foreign = await openHostPage({ body: link(other) + link(), faults });
    await foreign.ready();
    expect(foreign.all()).to.have.lengthOf(1);
    expect((await foreign.paths()).some((path) => path.startsWith('b/'))).to.equal(false);
  });

  it('that an editor moved to another folder is understood, and <base> does not lead it astray', async () => {
    const page = await openHostPage({
      body: link('../embed/get-support.html'),
      head: '<base href="/x/y/z/">',
    });
    await page.ready('get-support');
    expect(page.find<HTMLAnchorElement>('p > a').href).to.equal(`${page.kit}/embed/get-support.html`);
    expect(page.find('get-support').hasAttribute('manifest')).to.equal(false);
  });

  it('that comes later is upgraded: alone, in markup, in text, and in a shadow root that is scanned', async () => {
    const page = await openHostPage({ body: '<main></main><div id="app"></div><p id="bare"></p>' });
    page.find('main').innerHTML = page.filled(link());
    await page.ready('main thank-you-banner');
    const late = page.document.createElement('a');
    late.href = `${page.kit}/embed/get-support.html`;
    late.textContent = 'Help';
    page.document.body.append(page.document.createElement('p'));
    page.find('body > p:last-child').append(late);
    await page.ready('get-support');
    page.find('#bare').textContent = `${page.kit}/embed/social-channels.html`;
    await page.ready('social-channels');
    const root = page.find('#app').attachShadow({ mode: 'open' });
    root.innerHTML = page.filled(link());
    const { campaignWidgets } = page.window as unknown as { campaignWidgets: { scan(root: ParentNode): void } };
    campaignWidgets.scan(root);
    await page.until(
      () => [...root.querySelectorAll('thank-you-banner')].some(isAlive),
      () => 'the widget in the shadow root',
    );
  });

  it('becomes one widget where the script is there twice, in two versions', async () => {
    const page = await openHostPage({
      body: link(),
      head: '<script src="{KIT}/campaign-widgets.all.js" async></script>',
    });
    await page.ready();
    page.document.body.insertAdjacentHTML('beforeend', page.filled(link()));
    await page.until(
      () => page.all().length === 2,
      () => 'the second widget',
    );
    await page.ready();
    expect(page.all('thank-you-banner thank-you-banner').length).to.equal(0);
    expect(page.all()).to.have.lengthOf(2);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('five hundred times is five hundred widgets and one manifest', async () => {
    const page = await openHostPage({ body: link().repeat(500) });
    await page.until(
      () => page.all('thank-you-banner').length === 500,
      () => 'all links to be seen',
    );
    await page.ready();
    expect((await page.paths()).filter((path) => path === 'manifest.json')).to.have.lengthOf(1);
  });

  it('in a page whose markup hides methods of forms and of the document still becomes the widget', async () => {
    const names = [
      'createElement',
      'createTreeWalker',
      'querySelectorAll',
      'designMode',
      'readyState',
      'baseURI',
      'documentElement',
      'body',
    ];
    const page = await openHostPage({
      body: `${link()}<form><input name="matches"><input name="querySelector"><input name="localName">${link()}</form>
        ${names.map((name) => `<img name="${name}" alt="" src="data:,">`).join('')}`,
    });
    await page.until(
      () => page.all('thank-you-banner').length === 2,
      () => 'two widgets',
    );
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
