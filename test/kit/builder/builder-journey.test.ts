// The whole way of an editor: choose, set up, theme, copy, and paste into a page of their own, where the widget is as it was
// in the preview.
import { expect } from '@open-wc/testing';
import { enter } from '../../builder/builder-for-tests.js';
import { copied, useClipboardIn } from '../../support/clipboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { type BuilderPage, openBuilder } from './builder-page.js';

const ACCENT = 'rgb(0, 89, 76)';

/** Finds elements below a node, in open shadow roots as well. */
function all<Found extends Element>(root: ParentNode, selector: string): Found[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<Found>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<Found>(selector), ...inner];
}

function fieldCalled(root: ParentNode, words: string): HTMLInputElement {
  const label = all<HTMLLabelElement>(root, 'label').find(({ textContent }) =>
    textContent?.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!label?.control) throw new Error(`Nothing is called “${words}”.`);
  return label.control as HTMLInputElement;
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A page of somebody's site, with what was copied, and with the script or without. */
async function pasteInto(content: string, head = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '672px', height: '900px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>A force</title>${head}</head><body style="margin: 16px; font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">${content}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  // Lazy pictures load only in view.
  frame.scrollIntoView();
  return frame.contentDocument as Document;
}

/** The markup of a widget, without Lit's markers and what differs from page to page. */
async function drawn(page: Document, tag: string): Promise<string> {
  const widget = () => page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag);
  await waitUntil(() => widget()?.shadowRoot?.querySelector('[part~=base]'), `<${tag}> is not there`);
  // A list is drawn in turns.
  await widget()?.updateComplete;
  // On another site than the kit's a file opens beside the page.
  return (widget()?.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->| target="_blank"/g, '').replace(/\s+/g, ' ');
}

/** Presses the one main button of the copy step, and says what is in the clipboard then, by type. */
async function copyFrom(page: BuilderPage): Promise<Record<string, string>> {
  useClipboardIn(page.window);
  const root = await page.part('builder-copy');
  const before = copied;
  all<HTMLButtonElement>(root, 'button.main')[0]?.click();
  await waitUntil(() => copied !== before, 'nothing was copied');
  return copied;
}

async function chooseAndTheme(): Promise<BuilderPage> {
  const page = await openBuilder();
  const cards = await page.part('builder-choose');
  [...cards.querySelectorAll('a')].find(({ text }) => text === 'Resources to download')?.click();
  const form = await page.part('builder-set');
  fieldCalled(form, 'Cards').click();
  enter(form.querySelector('#limit') as HTMLInputElement, '3');
  const theme = await page.goTo('theme');
  enter(all<HTMLInputElement>(theme, '#accent-light')[0] as HTMLInputElement, '#00594c');
  await page.goTo('copy');
  return page;
}

const template = (page: BuilderPage) =>
  all<HTMLElement>(page.app, 'code')
    .map(({ textContent }) => textContent ?? '')
    .find((code) => /campaign-widgets(\.[\w-]+)?\.js/.test(code));

describe('From the builder to a page', () => {
  it('an element is there as it was in the preview', async () => {
    const page = await chooseAndTheme();
    const root = await page.part('builder-copy');
    fieldCalled(root, 'Static sites').click();
    const { 'text/plain': code = '' } = await copyFrom(page);
    expect(code).to.match(
      /^<resource-list layout="cards" limit="3" style="--campaign-color-accent: [^"]+"><a href[^\n]+$/,
    );
    const host = await pasteInto(code, template(page));
    const preview = await page.preview();
    expect(await drawn(host, 'resource-list')).to.equal(await drawn(preview, 'resource-list'));
    for (const document of [host, preview]) {
      const control = document.querySelector('resource-list')?.shadowRoot?.querySelector('button.control') as Element;
      expect(document.defaultView?.getComputedStyle(control).color).to.equal(ACCENT);
    }
  });

  it('a frame is there as it was in the preview, as tall as it needs, on a page without the script', async () => {
    const page = await chooseAndTheme();
    const root = await page.part('builder-copy');
    fieldCalled(root, 'SharePoint Online').click();
    const measured = () => all(root, 'tbody td').filter(({ textContent }) => /\d pixels/.test(textContent ?? ''));
    await waitUntil(() => measured().length === 3, 'not measured');
    fieldCalled(root, 'A text column').click();
    await waitUntil(() => page.builderCode().includes('<iframe'), 'there is no frame');
    const { 'text/plain': code = '' } = await copyFrom(page);
    const host = await pasteInto(code);
    const frame = host.querySelector('iframe') as HTMLIFrameElement;
    await waitUntil(() => frame.contentDocument?.querySelector('resource-list'), 'the frame is empty');
    const inside = frame.contentDocument as Document;
    const control = () => inside.querySelector('resource-list')?.shadowRoot?.querySelector('button.control');
    await waitUntil(
      () => control() && frame.contentWindow?.getComputedStyle(control() as Element).color === ACCENT,
      'the theme did not arrive',
    );
    // The page is drawn before its script has read the address.
    await waitUntil(
      () => inside.querySelector('resource-list')?.getAttribute('layout') === 'cards',
      'the layout did not arrive',
    );
    await waitUntil(
      () => inside.documentElement.getBoundingClientRect().height <= frame.clientHeight,
      'the frame is too short',
    );
  });

  it('a link is copied as rich text and as an address, and becomes the widget where the script is', async () => {
    const page = await openBuilder({
      lang: 'cy',
      hash: 'step=copy&widget=thank-you-banner&variant=hero&place=umbraco',
    });
    const { 'text/html': rich = '', 'text/plain': plain = '' } = await copyFrom(page);
    const url = `${location.origin}/at-home/embed/thank-you-banner.cy.html?variant=hero`;
    expect(plain).to.equal(url);
    const link = new DOMParser().parseFromString(rich, 'text/html').querySelector('p > a');
    expect(link?.getAttribute('href')).to.equal(url);
    expect(link?.textContent).to.equal('Neges ddiolch – Diolch');
    const script = template(page);
    const without = await pasteInto(rich);
    expect(without.body.textContent?.trim()).to.equal('Neges ddiolch – Diolch');
    const host = await pasteInto(rich, script);
    await drawn(host, 'thank-you-banner');
    const widget = host.querySelector('thank-you-banner');
    expect([widget?.getAttribute('variant'), widget?.getAttribute('lang')]).to.deep.equal(['hero', 'cy']);
    // A bare address alone in its paragraph is the same.
    await drawn(await pasteInto(`<p>${plain}</p>`, script), 'thank-you-banner');
  });

  it('the lines for MediaWiki bring the script, and a bare address becomes the widget', async () => {
    const page = await openBuilder({ hash: 'step=copy&widget=thank-you-banner&place=mediawiki' });
    const { 'text/plain': address = '' } = await copyFrom(page);
    // mw.loader.load removes a script once it has run.
    const load = (url: string) => {
      const element = document.createElement('script');
      Object.assign(element, { src: url, onload: () => element.remove() });
      document.head.append(element);
    };
    const common = `<script>const mw = { loader: { load: ${load} } };\n${template(page)}</script>`;
    await drawn(await pasteInto(`<p>${address}</p>${common}`), 'thank-you-banner');
  });

  it('a script that is pinned to a version runs', async () => {
    const page = await openBuilder({ hash: 'step=copy&widget=thank-you-banner&place=static&pinned=yes' });
    const { 'text/plain': code = '' } = await copyFrom(page);
    const script = template(page) ?? '';
    expect(script.match(/integrity="sha384-[\w+/=]{64}"/g)).to.have.length(1);
    await drawn(await pasteInto(code, script), 'thank-you-banner');
    const broken = await pasteInto(code, script.replaceAll('sha384-', 'sha384-AAAA'));
    expect(broken.querySelector('thank-you-banner')?.shadowRoot).to.equal(null);
  });

  it('a version of one’s own is seen as it is written, and by the colleague who opens the address', async () => {
    const page = await openBuilder({ hash: 'step=manifest&widget=thank-you-banner' });
    const root = await page.part('builder-manifest');
    const press = (words: string) =>
      all<HTMLButtonElement>(root, 'button')
        .find(({ textContent }) => textContent?.trim() === words)
        ?.click();
    press('Make your own version');
    const text = () => all<HTMLElement>(root, '.cm-content')[0];
    await waitUntil(() => text()?.textContent?.includes('extends'), 'the editor did not open');
    const { builder } = page.app.querySelector('builder-manifest') as unknown as {
      builder: { draft?: object; state: { draft: string } };
    };
    await waitUntil(() => builder.draft && builder.state.draft, 'there is no draft');
    const preview = await page.preview();
    await drawn(preview, 'thank-you-banner');
    const colleague = await openBuilder({ hash: `step=set&widget=thank-you-banner&draft=${builder.state.draft}` });
    const app = colleague.app.querySelector('builder-preview') ?? (await colleague.part('builder-preview')).host;
    await waitUntil(
      () => (app as unknown as { builder: { draft?: object } }).builder.draft,
      'the colleague sees no draft',
    );
    expect((await colleague.part('builder-preview')).textContent).to.include('This is your own version.');
  });
});
