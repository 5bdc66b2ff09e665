// Why: the polyfill of scoped element registries puts a registry of its own in the place of the page's, and defines each tag as an
// element that becomes another.
import { expect } from '@open-wc/testing';
import { openHostPage } from '../host-page.js';
import { link } from '../placed.js';

/** The polyfill stays away where the browser has such registries. */
const head = `<script>
  Object.defineProperty(window, 'customElements', { value: customElements, writable: true, configurable: true });
  delete CustomElementRegistry.prototype.initialize;
</script>
<script src="/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js"></script>`;
const banner = '<thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>';

describe('Beside the polyfill of scoped element registries', () => {
  it('widgets are there: on the page, those that come later, and placed links', async () => {
    const page = await openHostPage({ head, body: banner });
    expect(String(page.window.customElements.define)).to.not.contain('[native code]');
    await page.ready('thank-you-banner');
    const later = page.document.createElement('div');
    later.innerHTML = page.filled(
      `${banner}<resource-list><p>Resources</p></resource-list>${link('{KIT}/embed/get-support.html')}`,
    );
    page.document.body.append(later);
    await page.ready('thank-you-banner, resource-list, get-support');
    expect(page.all('thank-you-banner')).to.have.lengthOf(2);
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });
});
