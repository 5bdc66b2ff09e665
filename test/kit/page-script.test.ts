// A page script holds all that the widgets of a page need: nothing else is requested, and what they show is the same.
import { expect } from '@open-wc/testing';
import { tags } from '../../src/widgets/registry.js';
import { type HostPage, type HostPageOptions, openHostPage, strictPolicy, widgets } from './host-page.js';
import { showsFallback } from './what-shows.js';

const KIT = `${location.origin}/published/`;
const scriptTag = (name: string) => `<script src="${KIT}${name}.js" async="async"></script>`;

const open = ({ script = 'pages/home', ...options }: Omit<HostPageOptions, 'script'> & { script?: string }) =>
  openHostPage({ ...options, script: { attrs: { src: `${KIT}${script}.js` } } });

/** The requests to the kit: scripts and manifests, without what comes after the first view. */
const requested = (page: HostPage) =>
  page.recorded.resources
    .filter((url) => url.startsWith(KIT) && /\.(js|json)$/.test(url) && !url.includes('page-clock'))
    .map((url) => url.slice(KIT.length).replace(/-[\w-]{8}\.js$/, ''));

/** Without Lit's markers, which differ from page to page, and the parts of a hub that come when they are near the window. */
function markup(page: HostPage, tag: string): string {
  const copy = document.createElement('div');
  copy.innerHTML = page.find(tag).shadowRoot?.innerHTML ?? '';
  for (const part of copy.querySelectorAll('[part=section]')) {
    part.removeAttribute('data-near');
    for (const each of part.querySelectorAll(':scope > :not([part=title])')) each.remove();
  }
  return copy.innerHTML.replace(/<!--.*?-->|lit\$\d+\$/gs, '');
}

describe('A page with a page script', () => {
  it('asks for nothing but that script', async () => {
    const page = await open({ body: widgets });
    await page.ready();
    expect(requested(page)).to.deep.equal(['pages/home.js']);
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
  });

  it('does so under the strictest policy', async () => {
    const page = await open({ body: widgets, csp: strictPolicy.replaceAll('{ORIGIN}', location.origin) });
    await page.ready();
    expect(page.trouble).to.deep.equal([]);
  });

  it('loads another widget as ever, and nothing twice', async () => {
    const page = await open({ body: `${widgets}<campaign-tips><p>Tips</p></campaign-tips>` });
    await page.ready('thank-you-banner, campaign-tips');
    await page.until(
      () => ['manifest.json', 'chunks/campaign-tips'].every((file) => requested(page).includes(file)),
      () => 'its chunk and the manifest',
    );
    expect(requested(page)).not.to.include('chunks/core');
    expect(page.trouble).to.deep.equal([]);
  });

  it('shares with another page script what both hold', async () => {
    const page = await open({
      script: 'pages/thank-you-banner',
      head: scriptTag('pages/resource-list'),
      body: widgets,
    });
    await page.ready();
    expect(requested(page)).not.to.include('chunks/core');
    expect(page.trouble).to.deep.equal([]);
  });

  it('has the loader of the template beside it, whichever comes first', async () => {
    const page = await open({ head: scriptTag('campaign-widgets'), body: widgets });
    await page.ready();
    expect(page.trouble).to.deep.equal([]);
  });

  it('leaves to a widget the manifest that it names', async () => {
    const page = await open({
      body: '<thank-you-banner manifest="/published/manifest.json"><p>Thanks</p></thank-you-banner>',
    });
    await page.ready('thank-you-banner');
    await page.until(
      () => requested(page).includes('manifest.json'),
      () => 'the manifest',
    );
  });

  for (const tag of tags) {
    it(`shows the same <${tag}> as with the loader`, async () => {
      const body = `<${tag}><p>Fallback</p></${tag}>`;
      const [own, loaded] = await Promise.all([
        open({ script: `pages/${tag}`, body }),
        open({ script: 'campaign-widgets', body }),
      ]);
      await own.until(
        () => !showsFallback(own.find(tag)) && !!markup(own, tag) && markup(own, tag) === markup(loaded, tag),
        () => `the same in both pages; here: ${markup(own, tag).slice(0, 200)}`,
      );
      expect(requested(own)).not.to.include('manifest.json');
    });
  }
});
