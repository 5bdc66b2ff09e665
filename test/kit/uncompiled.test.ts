import { expect } from '@open-wc/testing';
import { compileManifest, stringifyPrecompiled } from '../../src/campaign/index.js';
import { type HostPage, openHostPage, widgets } from './host-page.js';

const NATIONAL = 'campaigns/national/manifest.json';
const attrs = { 'data-manifest': `{KIT}/${NATIONAL}` };

/** A widget's shadow tree without Lit's markers, and without the address of the kit's folder. */
const markup = (page: HostPage) =>
  page.all().map((widget) =>
    widget.shadowRoot?.innerHTML
      .replace(/<!--.*?-->/g, '')
      .replaceAll(page.kit, '')
      .replaceAll(page.id, ''),
  );

const hasCompiler = async (page: HostPage) => (await page.paths()).some((path) => path.startsWith('chunks/compiler'));

describe('A manifest that nobody compiled', () => {
  it('shows just what the compiled one shows; the compiler comes for it', async () => {
    const plain = await openHostPage({ body: widgets, script: { attrs } });
    await plain.ready();
    expect(await hasCompiler(plain)).to.equal(true);
    const source = await (await fetch(`${plain.kit}/${NATIONAL}`)).json();
    const body = stringifyPrecompiled(compileManifest(source, 'test').manifest);
    const compiled = await openHostPage({ body: widgets, script: { attrs }, faults: [{ path: NATIONAL, body }] });
    await compiled.ready();
    expect(await hasCompiler(compiled)).to.equal(false);
    expect(markup(plain)).to.deep.equal(markup(compiled));
    expect(markup(plain).join('').length).to.be.above(1000);
    expect(markup(plain).join('')).to.contain('<strong>');
    expect(plain.console).to.deep.equal([]);
  });

  it('loses an item that is wrong, keeps its neighbours, and says which one in one line', async () => {
    const body = JSON.stringify({
      campaign: { title: 'Thank you' },
      resources: [
        { id: 'before', title: 'Before', file: { url: 'before.pdf', format: 'PDF' } },
        { id: 'broken', title: 7, file: { url: 'broken.pdf', format: 'PDF' } },
        { id: 'after', title: 'After', file: { url: 'after.pdf', format: 'PDF' } },
      ],
    });
    const page = await openHostPage({
      body: '<resource-list><p>Resources</p></resource-list>'.repeat(3),
      faults: [{ path: '^manifest', body }],
    });
    await page.ready();
    const titles = page
      .all()
      .map((list) =>
        [...(list.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((title) => title.textContent?.trim()),
      );
    expect(titles).to.deep.equal(Array(3).fill(['Before', 'After']));
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.match(/manifest\.json: \/resources\/1\/title must be a text.*item is left out/);
  });

  it('that is newer than the library is shown as far as it is understood', async () => {
    const body = JSON.stringify({
      campaign: { title: 'Thank you', mood: 'grateful' },
      holograms: [{ id: 'one', beam: true }],
      messages: [{ id: 'one', heading: 'Thank you all', sound: 'bells.mp3' }],
    });
    const page = await openHostPage({
      body: '<thank-you-banner><p>Thank you</p></thank-you-banner>',
      faults: [{ path: '^manifest', body }],
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Thank you all');
  });

  it('that would run script shows words and no script', async () => {
    const body = JSON.stringify({
      campaign: { title: 'Thank you' },
      messages: [
        {
          id: 'hostile',
          heading: '<img src=x onerror="window.ran=1">',
          body: 'Hello [there](javascript:window.ran=2) <script>window.ran=3</script> <b onclick=1>you</b>',
          actions: [{ label: 'Go', url: 'javascript:window.ran=4' }],
        },
      ],
    });
    const page = await openHostPage({
      body: '<thank-you-banner><p>Thank you</p></thank-you-banner>',
      faults: [{ path: '^manifest', body }],
    });
    await page.ready();
    const root = page.find('thank-you-banner').shadowRoot as ShadowRoot;
    expect(root.querySelector('img, script, b')).to.equal(null);
    for (const link of root.querySelectorAll('a')) {
      expect(link.protocol).to.not.equal('javascript:');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect('ran' in page.window).to.equal(false);
    expect(page.title('thank-you-banner')).to.equal('<img src=x onerror="window.ran=1">');
  });
});
