// Why: a link may belong to a framework, a morphing library or a template. What takes it away again, or looks for it where it put
// it, finds it there.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from './host-page.js';
import { ENGLISH, link, WELSH } from './placed.js';

const shown = (element: Element): boolean => element.getClientRects().length > 0;
const oneWidget = async (page: HostPage, tag = 'thank-you-banner') => {
  await page.ready(tag);
  await page.until(
    () => !shown(page.find('#app a')),
    () => 'the link to be hidden',
  );
};
const open = (markup = link()) => openHostPage({ body: `<div id="app">${markup}</div><p id="rest">The rest</p>` });

describe('A link that the page owns', () => {
  it('stays where it is, hidden, and its widget follows it', async () => {
    const page = await open();
    const own = page.find('#app a');
    await oneWidget(page);
    expect(own.parentElement?.localName).to.equal('p');
    expect(own.nextElementSibling?.localName).to.equal('thank-you-banner');
    expect(page.title('thank-you-banner')).to.equal(ENGLISH);
  });

  for (const [what, take] of Object.entries({
    'the link': (own: Element) => own.parentNode?.removeChild(own),
    'the paragraph': (own: Element) => own.closest('#app')?.removeChild(own.parentNode as Node),
    'the words in its place': (own: Element) => own.parentElement?.replaceChildren('Words'),
  })) {
    it(`is taken away by its owner (${what}), with its widget and without an error`, async () => {
      const page = await open();
      await oneWidget(page);
      take(page.find('#app a'));
      await page.until(
        () => page.all('thank-you-banner').length === 0,
        () => 'the widget to go',
      );
      expect(page.trouble).to.deep.equal([]);
      expect(shown(page.find('#rest'))).to.equal(true);
    });
  }

  it('comes back with a widget, each time', async () => {
    const page = await open();
    const own = page.find('#app a');
    const place = own.parentNode as ParentNode;
    for (let time = 0; time < 3; time++) {
      await oneWidget(page);
      own.remove();
      await page.until(
        () => page.all('thank-you-banner').length === 0,
        () => 'the widget to go',
      );
      place.append(own);
    }
    await oneWidget(page);
    expect(page.all('thank-you-banner')).to.have.lengthOf(1);
  });

  it('gets another address, and its widget with it', async () => {
    const page = await open();
    await oneWidget(page);
    const own = page.find<HTMLAnchorElement>('#app a');
    own.href = page.filled('{KIT}/embed/thank-you-banner.cy.html');
    await page.until(
      () => page.title('thank-you-banner') === WELSH,
      () => 'the same widget in Welsh',
    );
    own.href = page.filled('{KIT}/embed/get-support.html');
    await oneWidget(page, 'get-support');
    expect(page.all('thank-you-banner')).to.have.lengthOf(0);
    own.href = '/elsewhere';
    await page.until(
      () => page.all('get-support').length === 0 && shown(own),
      () => 'the link alone',
    );
  });

  it('keeps the very widget, with what somebody has typed, where a morph takes what it does not know', async () => {
    const page = await open(link('{KIT}/embed/thank-you-card.html'));
    await oneWidget(page, 'thank-you-card');
    const widget = page.find('thank-you-card');
    const field = widget.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Diolch, Mam';
    const own = page.find('#app a');
    // As idiomorph and Turbo do: attributes as in the new page, and no node that is not in it.
    for (const name of own.getAttributeNames()) if (name !== 'href') own.removeAttribute(name);
    while (own.nextSibling) own.nextSibling.remove();
    await page.until(
      () => widget.isConnected && !shown(own),
      () => 'the widget again',
    );
    expect(page.find('thank-you-card') === widget).to.equal(true);
    expect(widget.shadowRoot?.querySelector('textarea')?.value).to.equal('Diolch, Mam');
  });

  it('is alone where a script takes the widget away, and only that', async () => {
    const page = await open();
    const own = page.find<HTMLAnchorElement>('#app a');
    await oneWidget(page);
    page.find('thank-you-banner').remove();
    await page.until(
      () => shown(own),
      () => 'the link',
    );
    // A change elsewhere is no reason to come back; another address is.
    page.find('#rest').append('!');
    await page.until(
      () => page.find('#rest').innerText.endsWith('!'),
      () => 'the change',
    );
    expect(page.all('thank-you-banner')).to.have.lengthOf(0);
    own.href = page.filled('{KIT}/embed/thank-you-banner.cy.html');
    await oneWidget(page);
    expect(page.title('thank-you-banner')).to.equal(WELSH);
  });

  it('is given nothing, not even an attribute: a page that is rendered again finds it as it was', async () => {
    const markup = '<a href="{KIT}/embed/thank-you-banner.html?item=thank-you">Thank you</a>';
    const page = await open(`<p>${markup}</p>`);
    await oneWidget(page);
    expect(page.find('#app a').outerHTML).to.equal(page.filled(markup));
  });

  it('is hidden in engines that cannot look back, too', async () => {
    const page = await openHostPage({ body: `<div id="app">${link()}</div>`, before: ['no-has'] });
    await oneWidget(page);
    page.find('thank-you-banner').remove();
    await page.until(
      () => shown(page.find('#app a')),
      () => 'the link',
    );
  });

  it('shows instead of the widget where the page is saved or copied, and is one widget there again', async () => {
    const page = await open();
    await oneWidget(page);
    const saved = page.find('#app').innerHTML;
    const without = await openHostPage({ body: `<div id="app">${saved}</div>`, script: null });
    expect(shown(without.find('#app a'))).to.equal(true);
    expect(without.find('#app').innerText.trim()).to.equal('Thank you');
    const again = await openHostPage({ body: `<div id="app">${saved.replaceAll(page.kit, '{KIT}')}</div>` });
    await oneWidget(again);
    expect(again.all('thank-you-banner')).to.have.lengthOf(1);
  });

  it('shows while nothing comes, and where nothing can', async () => {
    const page = await openHostPage({
      body: `<div id="app">${link()}</div>`,
      faults: [{ path: '^manifest', status: 404 }],
    });
    await page.failed(1);
    expect(shown(page.find('#app a'))).to.equal(true);
    expect(page.find('#app').innerText.trim()).to.equal('Thank you');
  });
});
