// Why: fragments come to a page in whatever way its server, its router or its editor brings them. In each the live widget takes
// the fragment's place once, and until then readers see the fragment or its fallback, never nothing and never both.
import { expect } from '@open-wc/testing';
import { fragmentOf, KIT, live, openWith } from './fragment.js';
import type { HostPage } from './host-page.js';

const TAG = 'thank-you-banner';

/** The words that a reader sees of a widget. */
const shown = (widget: Element) => (widget.shadowRoot?.querySelector('[part=title]') as HTMLElement | null)?.innerText;

const templatesIn = (widget: Element) => widget.querySelectorAll('template').length;

/** A page with the script and another widget, so that the tag is defined already. */
async function openDefined(): Promise<HostPage> {
  const page = await openWith(`<${TAG}><p>First</p></${TAG}><main></main>`);
  await live(page, page.find(TAG));
  return page;
}

/** Puts something into the page, and resolves with its widget once that is live. */
async function put(page: HostPage, way: (html: string, place: Element) => void): Promise<Element> {
  way(await fragmentOf(TAG), page.find('main'));
  const widget = page.find(`main ${TAG}`);
  await live(page, widget);
  expect(shown(widget)).to.equal(shown(page.find(TAG)));
  expect(widget.shadowRoot?.querySelectorAll('[part=base]').length).to.equal(1);
  expect(widget.shadowRoot?.querySelectorAll('style').length, 'its own styles are left').to.equal(0);
  expect(templatesIn(widget)).to.equal(0);
  expect(page.trouble).to.deep.equal([]);
  return widget;
}

describe('A fragment becomes the live widget', () => {
  it('where the page’s own parser has read it', async () => {
    const page = await openWith(await fragmentOf(TAG));
    const widget = page.find(TAG);
    const { shadowRoot } = widget;
    await live(page, widget);
    expect(widget.shadowRoot === shadowRoot, 'the same root').to.equal(true);
    expect(shadowRoot?.querySelectorAll('[part=base]').length).to.equal(1);
    expect(page.trouble).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
  });

  it('where it was put in with innerHTML', async () => {
    await put(await openDefined(), (html, place) => {
      place.innerHTML = html;
    });
  });

  it('where a router parsed its page apart, as Turbo does', async () => {
    await put(await openDefined(), (html, place) => {
      const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
      place.replaceWith(place.ownerDocument.importNode(place, false));
      place.ownerDocument.querySelector('main')?.append(...parsed.body.childNodes);
    });
  });

  it('where a router parsed its page with roots', async () => {
    const page = await openDefined();
    const { Document: Pages } = page.window;
    // An engine without it has the ways above.
    if (!('parseHTMLUnsafe' in Pages)) return;
    await put(page, (html, place) => place.append(...Pages.parseHTMLUnsafe(html).body.childNodes));
  });

  it('where a template is copied', async () => {
    await put(await openDefined(), (html, place) => {
      const template = place.ownerDocument.createElement('template');
      template.innerHTML = html;
      place.append(template.content.cloneNode(true));
    });
  });

  it('where a copy of it is put back, before and after it was live, as page caches do', async () => {
    const page = await openWith(`${await fragmentOf(TAG)}<main></main>`, { script: null });
    const copy = page.find(TAG).cloneNode(true) as Element;
    page.addScript({ src: `${KIT}campaign-widgets.js` });
    await live(page, page.find(TAG));
    for (const each of [copy, page.find(TAG).cloneNode(true) as Element]) {
      await put(page, (_, place) => place.replaceChildren(each));
      expect(shown(each)).to.equal(shown(page.find(TAG)));
    }
  });

  it('where a copy lost its root', async () => {
    const page = await openDefined();
    await put(page, (html, place) => {
      place.innerHTML = html.replace(/<template[\s\S]*<\/template>/, '');
    });
  });

  it('where a root is there and a template comes as well', async () => {
    const page = await openDefined();
    await put(page, (html, place) => {
      place.innerHTML = html.replace(/<template[\s\S]*<\/template>/, '');
      const widget = place.querySelector(TAG) as HTMLElement;
      const [template = ''] = /<template[\s\S]*<\/template>/.exec(html) ?? [];
      widget.remove();
      widget.insertAdjacentHTML('afterbegin', template);
      widget.attachShadow === undefined || widget.shadowRoot || widget.attachShadow({ mode: 'open' });
      place.append(widget);
    });
  });

  it('a page that is morphed in place keeps the live widget, and the template is never seen', async () => {
    const page = await openDefined();
    const widget = await put(page, (html, place) => {
      place.innerHTML = html;
    });
    const base = widget.shadowRoot?.querySelector('[part=base]');
    const { height } = widget.getBoundingClientRect();
    const [template = ''] = /<template[\s\S]*<\/template>/.exec(await fragmentOf(TAG)) ?? [];
    widget.insertAdjacentHTML('afterbegin', template);
    await new Promise((done) => page.window.requestAnimationFrame(done));
    expect(widget.shadowRoot?.querySelector('[part=base]') === base, 'the same content').to.equal(true);
    expect(widget.getBoundingClientRect().height).to.equal(height);
    // It goes when the widget is moved.
    page.find('main').append(widget);
    expect(templatesIn(widget)).to.equal(0);
    expect(widget.shadowRoot?.querySelector('[part=base]') === base, 'the same content').to.equal(true);
  });

  it('where its class was defined before the parser came to it', async () => {
    const html = await fragmentOf(TAG);
    const { document } = await openDefined();
    // The parser of the page itself, which makes roots.
    document.open();
    document.write(`<!doctype html><title>A long page</title><main>${html}<p>More</p>`);
    const widget = document.querySelector(TAG) as Element;
    expect(templatesIn(widget), 'its root was left to the parser').to.equal(0);
    expect(shown(widget)).to.be.a('string');
    document.close();
  });

  it('keeps the focus in the link that had it', async () => {
    const page = await openWith(await fragmentOf(TAG), { script: null });
    const widget = page.find(TAG);
    const links = () => [...(widget.shadowRoot?.querySelectorAll('a') ?? [])];
    const at = links().length - 1;
    const [before] = links().slice(at);
    before?.focus();
    expect(widget.shadowRoot?.activeElement === before, 'the focus').to.equal(true);
    page.addScript({ src: `${KIT}campaign-widgets.js` });
    await live(page, widget);
    expect(links()[at] === before, 'the fragment’s link').to.equal(false);
    expect(widget.shadowRoot?.activeElement === links()[at], 'the focus').to.equal(true);
    expect(links()[at]?.textContent?.trim()).to.equal(before?.textContent?.trim());
  });

  it('stays as it is where the script or the campaign does not come', async () => {
    const page = await openWith(await fragmentOf(TAG), { script: 'pages/no-such.js' });
    expect(shown(page.find(TAG))).to.be.a('string');
    const other = await openWith((await fragmentOf(TAG)).replace('>', ' manifest="/at-home/no-such.json">'));
    const widget = other.find(TAG);
    const title = shown(widget);
    await other.failed(1);
    expect(title).to.be.a('string');
    expect(shown(widget)).to.equal(title);
    expect(other.console.join()).to.include('no-such.json');
  });
});
