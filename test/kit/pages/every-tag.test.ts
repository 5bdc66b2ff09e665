import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { openHostPage, strictPolicy } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

describe('One script tag of another origin, every widget', () => {
  for (const tag of tags) {
    it(`<${tag}> goes live under a strict policy, with nothing to say on the console`, async () => {
      const page = await openHostPage({
        body: `<h1>Our intranet</h1><${tag}><p>Fallback</p></${tag}>`,
        csp: strictPolicy,
      });
      const widget = page.find(tag);
      await page.until(
        () => !!widget.shadowRoot?.querySelector('[part~=base]') && !showsFallback(widget),
        () => `<${tag}> to be drawn`,
      );
      expect(page.console).to.deep.equal([]);
      expect(page.recorded.errors).to.deep.equal([]);
      expect(page.recorded.violations).to.deep.equal([]);
    });
  }
});
