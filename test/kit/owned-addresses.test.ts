// Why: a text, and the `<oembed>` of an editor, may belong to a framework or a morphing library as much as a link does.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from './host-page.js';
import { ENGLISH, WELSH } from './placed.js';

const ADDRESS = '{KIT}/embed/thank-you-banner.html';
const open = (app: string, rest = '') =>
  openHostPage({ body: `<div id="app">${app}</div><p id="rest">The rest</p>`, ...(rest && { head: rest }) });
async function placed(app = `<p>${ADDRESS}</p>`, tag = 'thank-you-banner'): Promise<{ page: HostPage; text: Text }> {
  const page = await open(app);
  await page.ready(tag);
  const text = page.find(tag).previousSibling?.previousSibling as Text;
  return { page, text };
}
const gone = (page: HostPage, tag = 'thank-you-banner') =>
  page.until(
    () => page.all(tag).length === 0,
    () => 'the widget to go',
  );

describe('An address in plain text that the page owns', () => {
  it('stays the very node, where it is, and all that is around it reads the same', async () => {
    const page = await openHostPage({ body: '<div id="app"><p></p></div>' });
    const text = page.document.createTextNode(page.filled(ADDRESS));
    page.find('#app p').append(text);
    await page.ready('thank-you-banner');
    expect(text === page.find('#app p').firstChild).to.equal(true);
    expect(page.find('#app p').textContent).to.equal(page.filled(ADDRESS));
    expect(page.find('#app').innerText.includes('embed/thank-you-banner.html')).to.equal(false);
  });

  for (const [what, take] of Object.entries({
    'the text': (text: Text) => text.parentNode?.removeChild(text),
    'the paragraph': (text: Text) => text.parentElement?.remove(),
    'what it says': (text: Text) => {
      text.data = 'Words';
    },
    'all it says': (text: Text) => {
      text.data = '';
    },
    'the words in its place': (text: Text) => text.parentElement?.replaceChildren('Words'),
  })) {
    it(`is taken away by its owner (${what}), and nothing of ours is left`, async () => {
      const { page, text } = await placed();
      take(text);
      await gone(page);
      expect(page.trouble).to.deep.equal([]);
      expect(page.find('#app').innerHTML.replace(/<\/?p>/g, '')).to.match(/^(Words)?$/);
    });
  }

  it('changes, and its widget with it', async () => {
    const { page, text } = await placed();
    const widget = page.find('thank-you-banner');
    text.data = page.filled('{KIT}/embed/thank-you-banner.cy.html');
    await page.until(
      () => page.title(widget) === WELSH,
      () => 'the same widget in Welsh',
    );
    expect(widget.querySelector('a')?.href).to.contain('.cy.html');
    text.data = page.filled('{KIT}/embed/get-support.html');
    await page.ready('get-support');
    await gone(page);
  });

  it('keeps the very widget, with what somebody has typed, through a morph that writes it again', async () => {
    const { page, text } = await placed('<p>{KIT}/embed/thank-you-card.html</p>', 'thank-you-card');
    const widget = page.find('thank-you-card');
    const field = widget.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Diolch, Mam';
    while (text.nextSibling) text.nextSibling.remove();
    text.data = page.filled('{KIT}/embed/thank-you-card.html');
    await page.until(
      () => widget.isConnected && !text.data,
      () => 'the widget again',
    );
    expect(page.all('thank-you-card')).to.deep.equal([widget]);
    expect(widget.shadowRoot?.querySelector('textarea')?.value).to.equal('Diolch, Mam');
  });

  it('is there again where a script takes the widget away, and only that', async () => {
    const { page, text } = await placed();
    page.find('thank-you-banner').remove();
    await page.until(
      () => text.data === page.filled(ADDRESS),
      () => 'the address',
    );
    expect(page.all('thank-you-banner')).to.have.lengthOf(0);
  });

  it('shows as a link where the page is saved', async () => {
    const { page } = await placed();
    const saved = page.find('#app').innerHTML;
    const without = await openHostPage({ body: `<div id="app">${saved}</div>`, script: null });
    expect(without.find('#app').innerText.trim()).to.equal(page.filled(ADDRESS));
    const again = await open(saved.replaceAll(page.kit, '{KIT}'));
    await again.ready('thank-you-banner');
    expect(again.all('thank-you-banner')).to.have.lengthOf(1);
    expect(again.title('thank-you-banner')).to.equal(ENGLISH);
  });
});

describe('An <oembed> that the page owns', () => {
  const MEDIA = `<figure class="media"><oembed url="${ADDRESS}"></oembed></figure>`;

  it('stays as it was, and goes with its widget', async () => {
    const { page } = await placed(MEDIA);
    const media = page.find('oembed');
    expect(media.outerHTML).to.equal(page.filled(`<oembed url="${ADDRESS}"></oembed>`));
    media.setAttribute('url', page.filled('{KIT}/embed/thank-you-banner.cy.html'));
    await page.until(
      () => page.title('thank-you-banner') === WELSH,
      () => 'the widget in Welsh',
    );
    media.remove();
    await gone(page);
    expect(page.find('#app').innerHTML).to.equal('<figure class="media"></figure>');
  });
});
