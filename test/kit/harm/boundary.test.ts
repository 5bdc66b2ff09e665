// The script among browsers and pages that lack what it takes for granted: widgets all the same, or every fallback and one line.
import { expect } from '@open-wc/testing';
import { stringifyPrecompiled } from '../../../src/campaign/precompiled.js';
import type { HostPageOptions } from '../host-page.js';
import { type HostPage, openHostPage, widgets } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';

const quiet = (page: HostPage) => {
  expect(page.trouble).to.deep.equal([]);
  expect(page.console).to.deep.equal([]);
};

async function oneLine(page: HostPage, says: RegExp): Promise<void> {
  await page.until(
    () => page.console.length > 0,
    () => 'a line on the console',
  );
  expect(page.console, page.console.join('\n')).to.have.lengthOf(1);
  expect(page.console[0])
    .to.match(says)
    .and.to.match(/^campaign-widgets: /);
  expect(page.trouble).to.deep.equal([]);
  for (const widget of page.all()) expect(showsFallback(widget)).to.equal(true);
}

describe('The widgets come', () => {
  const cases: Record<string, Partial<HostPageOptions>> = {
    'in a browser of 2021': { before: ['old-engine'] },
    'without constructable style sheets': { before: ['no-style-sheets'] },
    'without MutationObserver': { before: ['no-observers'] },
    'where the page has a variable of the library’s name': { before: ['own-number'] },
    'where the page has an object of the library’s name': { before: ['own-object'] },
    'where markup hides document.addEventListener': { body: `<img name="addEventListener" alt="">${widgets}` },
    'where markup hides what else the library asks of the document': {
      body: `${['baseURI', 'readyState', 'designMode', 'body', 'documentElement', 'querySelector']
        .map((name) => `<img name="${name}" alt="">`)
        .join('')}${widgets}`,
    },
  };
  for (const [what, options] of Object.entries(cases)) {
    it(what, async () => {
      const page = await openHostPage({ body: widgets, ...options });
      await page.ready();
      quiet(page);
      expect([...page.blank]).to.deep.equal([]);
      expect(getComputedStyle(page.part('thank-you-banner', 'base')).borderTopStyle).to.equal('solid');
    });
  }

  it('in a browser of 2021, also from links and from a manifest that nobody compiled', async () => {
    const manifest = {
      campaign: { title: 'Thank you' },
      messages: [{ id: 'a', heading: 'Thank *you*', body: 'All **of you**' }],
      support: [{ id: 'b', name: 'Somebody', phone: '116 123 (24/7)' }],
    };
    const page = await openHostPage({
      body: '<thank-you-banner><p>F</p></thank-you-banner><p><a href="{KIT}/embed/get-support.html">Help</a></p>',
      before: ['old-engine'],
      faults: [{ path: '^manifest\\.json', body: JSON.stringify(manifest) }],
    });
    await page.ready('thank-you-banner');
    await page.until(
      () => !!page.all('get-support')[0]?.shadowRoot?.querySelector('[part=base]'),
      () => 'the link’s widget',
    );
    quiet(page);
  });

  it('and what a page has made of the library’s name stays the page’s', async () => {
    for (const [before, is] of [
      ['own-number', 42],
      ['own-object', { settings: {}, mine: true }],
    ] as const) {
      const page = await openHostPage({ body: widgets, before: [before] });
      await page.ready();
      expect((page.window as unknown as { campaignWidgets: unknown }).campaignWidgets).to.deep.equal(is);
    }
  });

  it('and a page may give the library’s name to something of its own afterwards', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    Object.assign(page.window, { campaignWidgets: 'mine' });
    page.document.body.insertAdjacentHTML('beforeend', widgets);
    await page.ready();
    quiet(page);
  });
});

describe('Every fallback stays, and one line says why,', () => {
  it('on a page whose own fetch is broken, when the kit’s server is too', async () => {
    const page = await openHostPage({
      body: widgets,
      before: ['throwing-fetch'],
      faults: [{ path: 'manifest', times: 99, drop: true }],
    });
    await oneLine(page, /could not be reached/);
  });

  it('where the script runs from a blob, and no tag says where its kit is', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    const code = await (await fetch(`${page.kit}/campaign-widgets.js`)).blob();
    page.addScript({ src: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) });
    await oneLine(page, /<script src> was not found.*not as a blob/);
  });

  it('where reading the page throws', async () => {
    const page = await openHostPage({ body: widgets, before: ['no-url'] });
    await oneLine(page, /all widgets show their fallback/);
  });
});

describe('A manifest that says it was compiled, but has another shape', () => {
  const message = { id: 'a', heading: 'Thank you' };
  const film = { id: 'f', title: 'Film', facts: { en: [], cy: [] } };
  const body = '<thank-you-banner><p>Fallback</p></thank-you-banner>';
  const open = (manifest: object, markup = body) =>
    openHostPage({ body: markup, faults: [{ path: '^manifest\\.json', body: stringifyPrecompiled(manifest) }] });

  for (const changes of [{}, { length: 1, 0: 5 }, 'soon', 7, [null], [{}]]) {
    it(`shows what can be shown where "changes" is ${JSON.stringify(changes)}`, async () => {
      const page = await open({ campaign: {}, messages: [message], changes });
      await page.ready('thank-you-banner');
      quiet(page);
    });
  }

  for (const [what, manifest] of Object.entries({
    'a heading that is no text': { campaign: {}, messages: [{ ...message, heading: { toString: 'x' } }] },
    'a heading that is a number': { campaign: {}, messages: [{ ...message, heading: 5 }] },
    'no heading': { campaign: {}, messages: [{ id: 'a' }] },
    'a section that is a text': { campaign: {}, messages: 'Thank you' },
    'a campaign that is null': { campaign: null, messages: [message] },
    'items that are null': { campaign: {}, messages: [null] },
    'fields that are a list': { campaign: {}, messages: [{ ...message, heading: '{{force}}' }], fields: { force: 7 } },
  })) {
    it(`${what}: the widget shows, or its fallback with one line`, async () => {
      const page = await open(manifest);
      await page.until(
        () => isAlive(page.find('thank-you-banner')) || page.console.length > 0,
        () => 'the widget, or a line',
      );
      if (!isAlive(page.find('thank-you-banner'))) await oneLine(page, /shows its fallback/);
      expect(page.trouble).to.deep.equal([]);
    });
  }

  for (const id of ['../../redirect?q=//evil.example', 'a/b', 'a?b', 'a b', '']) {
    it(`a film whose id on YouTube is ${JSON.stringify(id)} leaves the fallback`, async () => {
      const markup = '<campaign-video><p>Fallback</p></campaign-video>';
      const page = await open({ campaign: {}, videos: [{ ...film, youtube: id }] }, markup);
      await oneLine(page, /the film "f" .* has no file/);
    });
  }
});
