import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/widgets/catalogue.js';
import { tags } from '../../../src/widgets/registry.js';
import { waitUntil } from '../../support/wait-until.js';
import { alive, documentOf, openPage, openWithoutScript, pageOf, widgetIn } from './published-page.js';

/** The words that are seen, below every shadow root. */
function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (/^(style|script|template|noscript)$/.test(element.localName) || !element.checkVisibility()) return '';
  return ` ${[...((element.shadowRoot ?? element).childNodes as NodeListOf<Node>)].map(wordsOf).join('')} `;
}
/** A hub has three of each, and the rest where it is opened. */
function openAll({ shadowRoot }: Element): void {
  for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  for (const button of shadowRoot?.querySelectorAll<HTMLElement>('button[part=more]') ?? []) button.click();
  for (const each of shadowRoot?.querySelectorAll('*') ?? []) openAll(each);
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('The page of each widget', () => {
  for (const tag of tags) {
    for (const lang of ['en', 'cy']) {
      it(`<${tag}> is whole without a script, and goes live in its place (${lang})`, async () => {
        const still = await openWithoutScript(pageOf(tag, lang));
        const drawn = plain(wordsOf(widgetIn(still, tag)));
        const { height } = widgetIn(still, tag).getBoundingClientRect();
        expect(drawn.length, 'words without a script').to.be.above(15);
        expect(documentOf(still).documentElement.lang).to.equal(lang);
        expect(widgetIn(still, tag).shadowRoot?.querySelectorAll('[part=base]').length).to.equal(1);
        expect(height).to.be.above(20);
        for (const [name, value] of Object.entries(catalogue[tag].withoutScript))
          expect(widgetIn(still, tag).getAttribute(name), name).to.equal(value);

        const live = await openPage(pageOf(tag, lang));
        await alive(live, tag);
        const missing = () => {
          openAll(widgetIn(live, tag));
          const alike = new Set(plain(wordsOf(widgetIn(live, tag))).split(' '));
          return drawn.split(' ').filter((word) => !alike.has(word));
        };
        await waitUntil(
          () => missing().length === 0,
          () => `a script takes away ${missing()}`,
        );
      });
    }
  }

  it('breaks a heading that is longer than a narrow window, with text at any size', async () => {
    const page = await openWithoutScript(pageOf('thank-you-banner'));
    const { documentElement, body } = documentOf(page);
    const heading = body.querySelector('h1') as HTMLElement;
    expect(heading.offsetHeight).to.be.above(0);
    heading.textContent = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    for (const size of ['', '32px']) {
      documentElement.style.fontSize = size;
      for (const width of [240, 320]) {
        page.style.width = `${width}px`;
        expect(documentElement.scrollWidth, `${width} px, ${size}`).to.be.at.most(width);
      }
    }
  });

  it('offers nothing that needs a script where none runs', async () => {
    for (const tag of tags) {
      const still = await openWithoutScript(pageOf(tag));
      const seen = [...(widgetIn(still, tag).shadowRoot?.querySelectorAll('button, .live') ?? [])].filter(
        (element) => element.getClientRects().length > 0,
      );
      expect(
        seen.map(({ outerHTML }) => outerHTML.slice(0, 80)),
        tag,
      ).to.deep.equal([]);
    }
    const card = await openWithoutScript(pageOf('thank-you-card'));
    const said = documentOf(card).querySelector('noscript');
    expect(said?.innerText).to.include('JavaScript');
    expect(said?.querySelector('a')?.href).to.equal(widgetIn(card, 'thank-you-card').querySelector('a')?.href);
  });

  it('has every picture, file and page that it names in the kit', async () => {
    const asked = new Set<string>();
    for (const tag of tags) {
      const markup = await (await fetch(pageOf(tag))).text();
      expect(markup).to.include('og:title').and.include('rel="canonical"');
      for (const [, url = ''] of markup.matchAll(/ (?:src|href|poster)="([^"]+)"/g)) {
        const { origin, pathname } = new URL(url, new URL(pageOf(tag), location.href));
        if (origin === location.origin) asked.add(pathname);
      }
    }
    expect(asked.size).to.be.above(40);
    for (const path of asked) expect((await fetch(path, { method: 'HEAD' })).status, path).to.equal(200);
  });

  it('in a frame, gives its links to the whole window and leaves the air around it to the host', async () => {
    const frame = await openPage(pageOf('campaign-signpost'));
    const { documentElement, baseURI } = documentOf(frame);
    expect(documentOf(frame).querySelector('base')?.target).to.equal('_top');
    expect(baseURI).to.equal(new URL(pageOf('campaign-signpost'), location.href).href);
    expect(documentElement.classList.contains('framed')).to.equal(true);
    // A page around it is most likely light, whatever the device is; it has a ground of its own, as that may be dark.
    const style = () => frame.contentWindow?.getComputedStyle(documentElement) as CSSStyleDeclaration;
    expect([style().colorScheme, style().backgroundColor]).to.deep.equal(['light', 'rgb(255, 255, 255)']);
    frame.contentWindow?.postMessage({ type: 'campaign-widgets:height?', scheme: 'dark' }, '*');
    await waitUntil(() => style().colorScheme === 'dark', 'the frame to be dark');
    expect(style().backgroundColor).to.equal('rgb(20, 23, 29)');
    frame.contentWindow?.postMessage({ type: 'campaign-widgets:height?', scheme: 'light' }, '*');
    await waitUntil(() => style().colorScheme === 'light', 'the frame to be light again');
    expect(widgetIn(frame, 'campaign-signpost').getBoundingClientRect().top).to.equal(0);
  });

  it('leads to all of itself from a frame in WordPress, which is never taller than 1000 pixels', async () => {
    const linkIn = async (address: string) => {
      const frame = await openPage(address);
      const link = documentOf(frame).querySelector<HTMLAnchorElement>('.whole');
      if (!link) throw new Error(`${address} has no link to all of it.`);
      return { link, root: documentOf(frame).documentElement };
    };
    const long = await linkIn(`${pageOf('campaign-hub')}?heading-level=3#?secret=dYsl0P8Qsn`);
    await waitUntil(() => long.link.offsetHeight > 0, 'the link to show');
    expect(long.link.href).to.equal(new URL(`${pageOf('campaign-hub')}?heading-level=3`, location.href).href);
    expect(long.link.getBoundingClientRect().bottom).to.be.closeTo(long.root.clientHeight, 1);
    for (const address of [`${pageOf('campaign-signpost')}#?secret=dYsl0P8Qsn`, pageOf('campaign-hub')]) {
      const { link, root } = await linkIn(address);
      await waitUntil(() => root.className === 'framed', 'the frame to be known');
      expect(link.offsetHeight, address).to.equal(0);
    }
  });

  it('says nothing of what is still to come', async () => {
    const markup = await (await fetch('/published/embed/thank-you-banner/midwinter.html')).text();
    expect(markup.includes('<thank-you-banner lang="en" item="midwinter"'), 'its widget').to.equal(true);
    expect(/<slot><\/slot><\/template>/.test(markup), 'its fallback alone').to.equal(true);
    expect(/winter|midwinter\b(?!["./])/i.test(markup.replaceAll('midwinter', '')), 'its words').to.equal(false);
  });
});
