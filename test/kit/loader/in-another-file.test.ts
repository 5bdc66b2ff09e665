// Optimisers, tag managers and libraries run the script from somewhere else than its tag.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage, widgets } from '../host-page.js';
import { NORTHSHIRE } from './pages.js';

const all = [widgets, '<p><a href="{KIT}/embed/get-support.html">Support</a></p>'].join('');

/** As a site's optimiser does: the script between others, in a file of the site. */
async function runInOneFile(page: HostPage, file: string, attrs: Record<string, string> = {}): Promise<void> {
  const code = await (await fetch(`${page.kit}/${file}`)).text();
  const html = `/* site */ window.siteReady = true;\n;${code}\n;window.siteEnd = true;`;
  await fetch(`/host/pages/${page.id}.js`, {
    method: 'POST',
    body: JSON.stringify({ html, type: 'text/javascript', headers: {} }),
  });
  page.addScript({ ...attrs, src: `/host/pages/${page.id}.js` });
}

describe('In a file with other scripts of the site', () => {
  for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
    it(`data-kit says where the kit is: ${file}`, async () => {
      const page = await openHostPage({ body: all, script: null });
      await runInOneFile(page, file, { 'data-kit': '{KIT}' });
      await page.ready();
      await page.ready('get-support');
      expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
      expect(page.trouble).to.deep.equal([]);
      expect(page.window).to.have.property('siteEnd', true);
    });
  }

  it('a meta element says so, of an origin that the tag allows', async () => {
    const head = '<meta name="campaign-widgets:kit" content="{KIT}/">';
    const page = await openHostPage({ body: widgets, head, script: null });
    await runInOneFile(page, 'campaign-widgets.js', { 'data-allow': '{ORIGIN}' });
    await page.ready();
  });

  it('the whole-in-one script needs the manifest alone', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    await runInOneFile(page, 'campaign-widgets.all.js', { 'data-manifest': '{KIT}/manifest.json' });
    await page.ready();
  });
});

it('jQuery, which runs a copy of the tag without its attributes, takes no setting away', async () => {
  const page = await openHostPage({ body: widgets, script: null });
  const inert = page.document.createElement('script');
  inert.type = 'true/text/javascript';
  inert.dataset.lang = 'cy';
  inert.src = page.filled('{KIT}/campaign-widgets.js');
  page.document.body.append(inert);
  page.addScript();
  await page.ready();
  expect(page.part('thank-you-banner', 'base').lang).to.equal('cy');
});
