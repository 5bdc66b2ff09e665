import { expect } from '@open-wc/testing';
import { configure, pageSettings } from '../../src/element/core/page-settings.js';

describe('configure() for pages that import widgets', () => {
  const { manifest } = pageSettings();
  afterEach(() => configure({ manifest }));

  for (const kit of ['/campaign', '/campaign/']) {
    it(`takes the kit’s folder: ${kit}`, () => {
      configure({ kit });
      expect(pageSettings().manifest).to.equal('/campaign/manifest.json');
    });
  }

  it('takes a manifest before the kit’s', () => {
    configure({ kit: '/campaign', manifest: '/other.json' });
    expect(pageSettings().manifest).to.equal('/other.json');
  });

  it('leaves the manifest where neither is named', () => {
    configure({ lang: undefined });
    expect(pageSettings().manifest).to.equal(manifest);
  });
});
