import { expect } from '@open-wc/testing';
import { openHostPage, tags, widgets } from './host-page.js';
import { isAlive } from './what-shows.js';

const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
const ENGLISH = 'A thank you from Chief Constable A. Morgan';
const WELSH = 'Diolch gan y Prif Gwnstabl A. Morgan';

/** The elements of a widget that hold words of their own and can be seen. */
function wordy(widget: HTMLElement): HTMLElement[] {
  const all = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  return all.filter(
    (element) =>
      element.localName !== 'style' &&
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
}

describe('A widget on a page that is not ours', () => {
  it('keeps what a script of the page set on it before the kit came', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    Object.assign(page.find('thank-you-banner'), { item: 'thank-you', variant: 'hero', headingLevel: 5 });
    Object.assign(page.find('resource-list'), { limit: 2 });
    page.addScript();
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Thank you to our families');
    expect(page.part('thank-you-banner', 'title').localName).to.equal('h5');
    expect(page.part('thank-you-banner', 'base').className).to.contain('hero');
    expect(page.find('resource-list').shadowRoot?.querySelectorAll('[part=item]')).to.have.lengthOf(2);
  });

  it('is not seen while the page hides it', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    for (const widget of page.all()) widget.hidden = true;
    for (const widget of page.all()) expect(widget.getClientRects().length).to.equal(0);
    for (const widget of page.all()) widget.hidden = false;
    expect(page.all().every(isAlive)).to.equal(true);
  });

  it('turns Welsh and back where it stands, when the page does', async () => {
    const page = await openHostPage({ body: `<main>${widgets}</main>` });
    await page.ready();
    const bases = page.all().map((widget) => page.part(widget, 'base'));
    for (const place of [page.document.documentElement, page.find('main')]) {
      for (const [lang, title] of [
        ['cy-GB', WELSH],
        ['en', ENGLISH],
      ] as const) {
        place.lang = lang;
        await page.until(
          () => page.title('thank-you-banner') === title,
          () => `"${title}"`,
        );
        await page.until(
          () => page.all().every((widget) => page.part(widget, 'base').lang === lang.slice(0, 2)),
          () => `every widget in ${lang}`,
        );
      }
    }
    expect(page.all().map((widget) => page.part(widget, 'base'))).to.deep.equal(bases);
  });

  it('is Welsh on a Welsh page, and English in an English part of it', async () => {
    const page = await openHostPage({ body: `${banner}<div lang="en-GB">${banner}</div>`, lang: 'cy' });
    await page.ready();
    expect(page.all().map((widget) => page.title(widget))).to.deep.equal([WELSH, ENGLISH]);
  });

  it('has a heading one deeper than the one before it', async () => {
    const page = await openHostPage({
      body: `${banner}<h1>Intranet</h1>${banner}<h2>News</h2><p>Words</p>${banner}<h4>Deep</h4><resource-list><p>Help</p></resource-list><h6>Deepest</h6>${banner}
        <h2 hidden>Not to be seen</h2>${banner}<thank-you-banner heading-level="2"><p>Thank you</p></thank-you-banner>`,
    });
    await page.ready();
    const levels = page.all().map((widget) => page.part(widget, 'title').localName);
    expect(levels).to.deep.equal(['h2', 'h2', 'h3', 'h5', 'h6', 'h6', 'h2']);
  });

  it('is at home in a page without a doctype', async () => {
    const page = await openHostPage({ body: `<table><tr><td>${widgets}</td></tr></table>`, quirks: true });
    await page.ready();
    expect(page.document.compatMode).to.equal('BackCompat');
    expect(page.trouble).to.deep.equal([]);
    expect(page.part('thank-you-banner', 'base').getBoundingClientRect().width).to.be.above(200);
  });

  it('is not led astray by <base href>', async () => {
    const page = await openHostPage({ body: widgets, head: '<base href="/somewhere/else/">' });
    await page.ready();
    const link = page.find('resource-list').shadowRoot?.querySelector('a');
    expect(link?.href).to.contain(`${page.kit}/campaigns/`);
    expect(page.console).to.deep.equal([]);
  });

  it('has words of a size to read where 1rem is 10px', async () => {
    const page = await openHostPage({ body: widgets, head: '<style>html { font-size: 62.5%; }</style>' });
    await page.ready();
    for (const widget of page.all()) {
      expect(wordy(widget)).to.not.be.empty;
      for (const element of wordy(widget)) {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const least = element.closest('[part=facts]') ? 15 : 16;
        expect(size, `${widget.localName}: ${element.outerHTML}`).to.be.at.least(least);
      }
    }
  });

  it('stays whole under the resets that pages set on everything', async () => {
    const page = await openHostPage({
      body: widgets,
      head: `<style>
        * { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
          font-size: 100% !important; line-height: 1 !important; vertical-align: baseline !important; float: none !important; }
        *, *::before, *::after { animation: none !important; transition: none !important; }
        a, button, h1, h2, h3, ul, li, img, p, div { display: none; }
        body { color: #222; }
      </style>`,
    });
    await page.until(
      () => page.all().every((widget) => widget.shadowRoot?.querySelector('[part=base]')),
      () => 'the widgets',
    );
    for (const widget of page.all()) {
      expect(wordy(widget).length, widget.localName).to.be.above(0);
      expect(isAlive(widget), widget.localName).to.equal(true);
    }
    const action = page.part('thank-you-banner', 'action');
    expect(getComputedStyle(action).paddingInlineStart).to.equal('16px');
  });

  it('keeps a width in a flex row, a grid and a float', async () => {
    const places = [
      'display:flex',
      'display:inline-flex',
      'display:grid;grid-template-columns:auto auto',
      'float:left',
    ];
    const page = await openHostPage({
      body: places.map((style) => `<div style="${style}">${widgets}</div>`).join('<hr style="clear:both">'),
    });
    await page.ready();
    for (const widget of page.all()) {
      expect(widget.getBoundingClientRect().width, widget.parentElement?.getAttribute('style') ?? '').to.be.above(150);
    }
  });

  it('fits a sidebar of 220 pixels', async () => {
    const page = await openHostPage({ body: widgets, width: 240 });
    await page.ready();
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('follows a change of its item and of its manifest', async () => {
    const other = JSON.stringify({ campaign: { title: 'T' }, messages: [{ id: 'one', heading: 'Another campaign' }] });
    const page = await openHostPage({ body: banner, faults: [{ path: '^other', body: other }] });
    await page.ready();
    const widget = page.find('thank-you-banner');
    const shows = (title: string) =>
      page.until(
        () => isAlive(widget) && page.title(widget) === title,
        () => `"${title}"`,
      );
    widget.setAttribute('item', 'thank-you');
    await shows('Thank you to our families');
    widget.removeAttribute('item');
    await shows(ENGLISH);
    widget.setAttribute('manifest', page.filled('{KIT}/other.json'));
    await shows('Another campaign');
    widget.removeAttribute('manifest');
    await shows(ENGLISH);
  });

  it('comes back from an item that is not there, and from a manifest that is not there', async () => {
    const page = await openHostPage({ body: banner });
    await page.ready();
    const widget = page.find('thank-you-banner');
    for (const [attribute, value] of [
      ['item', 'no-such-message'],
      ['manifest', page.filled('{KIT}/no-such-manifest.json')],
    ] as const) {
      const before = page.events('campaign-error').length;
      widget.setAttribute(attribute, value);
      await page.failed(before + 1);
      await page.until(
        () => !isAlive(widget),
        () => 'the fallback',
      );
      widget.removeAttribute(attribute);
      await page.ready();
      expect(page.title(widget)).to.equal(ENGLISH);
    }
  });

  it('does not wake in an editor when an attribute changes', async () => {
    const page = await openHostPage({ body: `<div id="off" contenteditable="true">${banner}</div>${banner}` });
    await page.ready('body > thank-you-banner');
    const sleeper = page.find('#off > thank-you-banner');
    sleeper.setAttribute('manifest', page.filled('{KIT}/manifest.json'));
    sleeper.setAttribute('item', 'thank-you');
    // By now this widget would show the same as another with the same attributes.
    page.document.body.append(sleeper.cloneNode(true));
    await page.ready('body > thank-you-banner');
    expect(isAlive(sleeper)).to.equal(false);
  });

  it('tells the page what a reader does', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner dismissible><p>Thank you</p></thank-you-banner>${widgets}`,
    });
    await page.ready();
    page.part('thank-you-banner', 'dismiss').click();
    expect(page.find('thank-you-banner').getClientRects().length).to.equal(0);
    page.document.addEventListener('campaign-download', (event) => event.preventDefault());
    page.part('resource-list', 'action').click();
    expect(page.recorded.events.map(({ type }) => type)).to.deep.equal(['campaign-dismiss', 'campaign-download']);
    expect(page.events('campaign-download')[0]?.detail).to.include({ item: 'northshire-poster', lang: 'en' });
  });

  it('says which tags the page may use', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    for (const tag of tags) expect(page.window.customElements.get(tag), tag).to.be.a('function');
  });
});
