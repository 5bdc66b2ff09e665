// Translators in browsers put every piece of text into elements of their own, also within widgets.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from './host-page.js';

const body = ['thank-you-banner', 'resource-list', 'template-copy', 'campaign-tips', 'campaign-plan']
  .map((tag) => `<${tag}><p><a href="/">See the campaign</a></p></${tag}>`)
  .join('');

/** As Google Translate does. */
function translate(page: HostPage): void {
  const { document } = page;
  const textsIn = (root: Node): Text[] =>
    [...root.childNodes].flatMap((node) => {
      if (node.nodeType === 3) return (node as Text).data.trim() ? [node as Text] : [];
      if (/^(style|script|textarea)$/.test((node as Element).localName ?? '')) return [];
      const { shadowRoot } = node as Element;
      return [...(shadowRoot ? textsIn(shadowRoot) : []), ...textsIn(node)];
    });
  for (const text of textsIn(document.body)) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `«${text.data}»`;
    text.replaceWith(outer);
  }
}

/** The words of a widget, without what the translator has put there. */
const wordsOf = (widget: HTMLElement) => {
  const copy = document.createElement('div');
  copy.append(...[...(widget.shadowRoot as ShadowRoot).childNodes].map((node) => document.importNode(node, true)));
  for (const style of copy.querySelectorAll('style')) style.remove();
  return copy.textContent?.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
};

describe('After a translator has rewritten the words of a page', () => {
  it('every widget still changes its language, as one that was not translated does', async () => {
    const [page, plain] = [await openHostPage({ body }), await openHostPage({ body })];
    for (const each of [page, plain])
      await each.ready('thank-you-banner,resource-list,template-copy,campaign-tips,campaign-plan');
    translate(page);
    for (const lang of ['cy', 'en']) {
      for (const each of [page, plain]) each.document.documentElement.lang = lang;
      for (const widget of plain.all('body > *')) {
        await page.until(
          () => wordsOf(page.find(widget.localName)) === wordsOf(widget),
          () => `<${widget.localName}> in ${lang}: ${wordsOf(page.find(widget.localName))} | ${wordsOf(widget)}`,
        );
      }
    }
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('the count of a list follows what is looked for', async () => {
    const page = await openHostPage({ body });
    await page.ready('resource-list');
    const list = page.find('resource-list');
    page.part<HTMLDetailsElement>(list, 'finder').open = true;
    const field = () => list.shadowRoot?.querySelector<HTMLInputElement>('[type=search]');
    await page.until(
      () => !!field() && !!page.part(list, 'status').textContent?.trim(),
      () => 'the search',
    );
    translate(page);
    const search = field() as HTMLInputElement;
    search.value = 'zzzz';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await page.until(
      () => /No/.test(page.part(list, 'status').textContent ?? ''),
      () => `the count: ${page.part(list, 'status').textContent}`,
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
