import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';
import { asksFor, banner } from './pages.js';

describe('Widgets that come later', () => {
  it('in a piece of markup go live', async () => {
    const page = await openHostPage({ body: '<main></main>' });
    page.find('main').innerHTML = widgets;
    await page.ready();
    page.find('main').innerHTML = widgets;
    await page.ready();
    expect(page.console).to.deep.equal([]);
  });

  it('deep in a tree that is appended go live', async () => {
    const page = await openHostPage({ body: '<main></main>' });
    const tree = page.document.createElement('section');
    tree.innerHTML = `<div><div>${widgets}</div></div>`;
    page.document.body.append('some words', tree);
    await page.ready();
  });

  it('in a shadow root go live once scan() has looked there', async () => {
    const page = await openHostPage({ body: '<div id="app"></div>' });
    await page.until(
      () => 'campaignWidgets' in page.window,
      () => 'the script to run',
    );
    const root = page.find('#app').attachShadow({ mode: 'open' });
    root.innerHTML = `<h2>An app</h2>${widgets}`;
    const { campaignWidgets } = page.window as unknown as { campaignWidgets: { scan(root: ParentNode): void } };
    campaignWidgets.scan(root);
    await page.until(
      () => [...root.querySelectorAll('thank-you-banner, campaign-video, resource-list')].every(isAlive),
      () => 'the widgets in the shadow root',
    );
  });

  it('may be taken out, put back and moved', async () => {
    const page = await openHostPage({ body: `<main>${widgets}</main><aside></aside>` });
    await page.ready();
    for (const widget of page.all()) {
      const main = widget.parentElement as HTMLElement;
      widget.remove();
      expect(widget.isConnected).to.equal(false);
      main.append(widget);
      page.find('aside').append(widget);
    }
    await page.ready();
    page.find('aside').lang = 'cy';
    await page.until(
      () => page.all().every((widget) => page.part(widget, 'base').lang === 'cy'),
      () => 'the moved widgets to follow the language',
    );
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
    expect(page.trouble).to.deep.equal([]);
  });

  it('may be taken out before the campaign has come', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: '^manifest', gather: 2 }] });
    await page.until(
      () => page.all().every((widget) => widget.shadowRoot),
      () => 'the widgets to be defined',
    );
    const all = page.all();
    for (const widget of all) widget.remove();
    page.document.body.append(...all);
    // Lets the first request for the manifest through.
    await fetch(`${page.kit}/manifest.json`);
    await page.ready();
    expect(page.console).to.deep.equal([]);
  });
});

describe('Where widgets are off', () => {
  it('below data-campaign-widgets="off" and in an editor, the fallback stays, and no word is said', async () => {
    const page = await openHostPage({
      body: `<div class="off" data-campaign-widgets="off">${widgets}</div>
        <div class="off" contenteditable="true">${widgets}</div><div id="on">${widgets}</div>`,
    });
    await page.ready('#on > *');
    for (const widget of page.all('.off > *')) {
      expect(showsFallback(widget)).to.equal(true);
      expect(isAlive(widget)).to.equal(false);
    }
    expect(page.console).to.deep.equal([]);
  });

  it('a widget that an editor moves about stays asleep', async () => {
    const page = await openHostPage({
      body: `<div id="editor" contenteditable="true">${banner}<p>Words</p></div>${banner}`,
    });
    await page.ready('body > thank-you-banner');
    const sleeper = page.find('#editor > thank-you-banner');
    page.find('#editor').append(sleeper);
    // A widget that is put back beside it at the same time would be alive by now.
    page.document.body.append(page.find('body > thank-you-banner'), sleeper.cloneNode(true));
    await page.ready('body > thank-you-banner');
    expect(isAlive(sleeper)).to.equal(false);
    expect(showsFallback(sleeper)).to.equal(true);
  });

  it('an editor can still write in the fallback', async () => {
    const page = await openHostPage({ body: `<div id="editor" contenteditable="true">${banner}</div>${banner}` });
    await page.ready('body > thank-you-banner');
    const words = page.find('#editor > thank-you-banner > p');
    await page.until(
      () => words.getClientRects().length > 0,
      () => 'the fallback',
    );
    expect(words.isContentEditable).to.equal(true);
  });

  it('a widget that leaves such a place goes live', async () => {
    const page = await openHostPage({ body: `<div data-campaign-widgets="off">${banner}</div>${banner}<main></main>` });
    await page.ready('body > thank-you-banner');
    const [sleeper] = page.all('div > thank-you-banner');
    page.find('main').append(sleeper as HTMLElement);
    await page.ready();
  });
});
