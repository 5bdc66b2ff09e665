// Why: plug-ins that make a site quicker hold its scripts back until somebody touches the page, and then play the page's loading
// once more, from the beginning.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { link, WELSH } from '../placed.js';

/** Feigns a page that still loads, holds scripts of the type `held`, and keeps listeners for the loading that it feigns. */
const head = `<script>
  const held = [];
  let state = 'loading';
  Object.defineProperty(document, 'readyState', { get: () => state, configurable: true });
  for (const target of [window, document]) {
    const { addEventListener } = target;
    target.addEventListener = (type, ...rest) =>
      state !== 'complete' && /^(DOMContentLoaded|load)$/.test(type)
        ? held.push([type, rest[0]])
        : addEventListener.call(target, type, ...rest);
  }
  const play = (next, type) => {
    state = next;
    for (const [of, heard] of held) if (of === type) (heard.handleEvent ?? heard).call(heard, new Event(type));
  };
  releaseScripts = async () => {
    for (const before of document.querySelectorAll('script[type=held]')) {
      const script = document.createElement('script');
      for (const { name, value } of before.attributes)
        if (name !== 'type') script.setAttribute(name.replace('data-held-', ''), value);
      const loaded = new Promise((done) => { script.onload = done });
      before.replaceWith(script);
      await loaded;
    }
    play('interactive', 'DOMContentLoaded');
    play('complete', 'load');
  };
</script>`;

const release = (page: HostPage) => (page.window as unknown as { releaseScripts(): Promise<void> }).releaseScripts();

describe('A script that is held back until the first touch', () => {
  for (const [file, when] of [
    ['campaign-widgets.js', 'loads all widgets, with its settings'],
    ['campaign-widgets.all.js', 'shows all widgets, with its settings, in one file'],
  ]) {
    it(`${when}`, async () => {
      const page = await openHostPage({
        head,
        body: `<thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>
          <resource-list><h3>Resources</h3><p>One</p><p>Two</p><p>Three</p></resource-list>
          ${link('{KIT}/embed/get-support.html')}<p id="after">After</p>
          <script type="held" data-held-src="{KIT}/${file}" data-lang="cy" async></script>`,
        script: null,
      });
      expect(page.find('thank-you-banner').shadowRoot).to.equal(null);
      await release(page);
      await page.ready('thank-you-banner, resource-list, get-support');
      expect(page.title('thank-you-banner')).to.equal(WELSH);
      expect(page.find('#after').parentElement?.localName).to.equal('body');
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }
});
