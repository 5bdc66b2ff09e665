// Why: people who need dark pages have an extension that writes every style sheet of a page anew, those of shadow roots too.
import { expect } from '@open-wc/testing';
import { contrastRatio } from '../../support/contrast-ratio.js';
import { type HostPage, openHostPage } from '../host-page.js';

/** The least that WCAG 2.2 wants between words and what is behind them. */
const MIN_RATIO = 4.5;

const fallback = '<p><a href="/">See the campaign</a></p>';
const body = `<h1>Dark Reader</h1>
  <thank-you-banner>${fallback}</thank-you-banner><thank-you-banner variant="hero">${fallback}</thank-you-banner>
  <resource-list layout="cards">${fallback}</resource-list><get-support urgent>${fallback}</get-support>
  <campaign-plan>${fallback}</campaign-plan>`;
const tags = 'thank-you-banner, resource-list, get-support, campaign-plan';

const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);

/** The colour behind an element: that of the nearest one that is not clear. */
function groundOf(element: Element | null): string {
  if (!element) return 'rgb(255, 255, 255)';
  const { backgroundColor } = getComputedStyle(element);
  return /^rgb\(/.test(backgroundColor) ? backgroundColor : groundOf(around(element));
}

/** The words of a widget that do not stand out from what is behind them. */
function unreadable(root: ShadowRoot, probe: HTMLElement): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return unreadable(element.shadowRoot, probe);
    const hasWords = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && /\S/.test(nodeValue ?? ''),
    );
    if (!hasWords || element.localName === 'style' || !element.getClientRects().length) return [];
    const { color } = getComputedStyle(element);
    const ground = groundOf(element);
    return contrastRatio(probe, color, ground) < MIN_RATIO ? [`${element.textContent} (${color} on ${ground})`] : [];
  });
}

const root = (page: HostPage, selector: string) => page.find(selector).shadowRoot as ShadowRoot;

describe('With Dark Reader', () => {
  it('every word of the widgets can be read, on grounds that are dark, and boxes keep their shape', async () => {
    const page = await openHostPage({ body, head: '<style>body { background: #fff; color: #111 }</style>' });
    await page.ready(tags);
    const [probe] = [page.document.body.appendChild(page.document.createElement('i'))];
    const shapeOf = (selector: string, part: string) => {
      const { padding, borderRadius, borderTopWidth, borderTopStyle } = getComputedStyle(
        root(page, selector).querySelector(`[part~=${part}]`) as Element,
      );
      return [padding, borderRadius, borderTopWidth, borderTopStyle].join();
    };
    const shapes = () =>
      ['base', 'content', 'action']
        .map((part) => shapeOf('thank-you-banner', part))
        .concat(shapeOf('resource-list', 'item'));
    const before = shapes();

    const script = page.document.createElement('script');
    script.src = '/node_modules/darkreader/darkreader.js';
    script.onload = () =>
      (page.window as unknown as { DarkReader: { enable(theme: object): void } }).DarkReader.enable({});
    page.document.head.append(script);

    const lightness = (selector: string) => {
      const ground = groundOf(root(page, selector).querySelector('[part=base]'));
      return Math.max(...(ground.match(/[\d.]+/g) ?? []).map(Number));
    };
    await page.until(
      () => lightness('thank-you-banner') < 100 && lightness('campaign-plan') < 100,
      () => 'dark grounds',
    );
    const faint = () => page.all(tags).flatMap((widget) => unreadable(widget.shadowRoot as ShadowRoot, probe));
    await page.until(
      () => faint().length === 0,
      () => `words that can be read: ${faint()}`,
    );
    await page.until(
      () => `${shapes()}` === `${before}`,
      () => `the shapes ${before}, not ${shapes()}`,
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
