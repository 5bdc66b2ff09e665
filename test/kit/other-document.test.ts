import { expect } from '@open-wc/testing';
import { openHostPage } from './host-page.js';
import { isAlive } from './what-shows.js';

const body = `<thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>
  <resource-list><p><a href="/">Resources</a></p></resource-list>
  <iframe id="preview" srcdoc="<!doctype html><body>" width="700" height="500"></iframe>`;

describe('A widget that a page moves into another document', () => {
  for (const tag of ['thank-you-banner', 'resource-list']) {
    it(`and back looks the same there, and again here: <${tag}>`, async () => {
      const page = await openHostPage({ body });
      await page.ready('thank-you-banner,resource-list');
      const widget = page.find(tag);
      const { contentDocument } = page.find<HTMLIFrameElement>('#preview');
      const looks = () => {
        const base = page.part(widget, 'base');
        const { display, padding, rowGap } = base.ownerDocument.defaultView?.getComputedStyle(base) ?? {};
        const { display: own } = widget.ownerDocument.defaultView?.getComputedStyle(widget) ?? {};
        return JSON.stringify([own, display, padding, rowGap]);
      };
      const here = looks();
      for (const place of [contentDocument?.body, page.document.body]) {
        (place as HTMLElement).append(widget);
        await page.until(
          () => isAlive(widget) && looks() === here,
          () => `${here} in place of ${looks()}`,
        );
      }
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }

  it('before its campaign has come is drawn there with its styles', async () => {
    const page = await openHostPage({ body, faults: [{ path: '^manifest', gather: 2, times: 1 }] });
    const widget = page.find('thank-you-banner');
    await page.until(
      () => page.window.customElements.get('thank-you-banner') !== undefined,
      () => 'its class',
    );
    page.find<HTMLIFrameElement>('#preview').contentDocument?.body.append(widget);
    await page.until(
      () => isAlive(widget) && (widget.shadowRoot?.adoptedStyleSheets.length ?? 0) > 1,
      () => 'the widget and its styles',
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
