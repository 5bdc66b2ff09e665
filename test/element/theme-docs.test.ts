// The documented theme is the theme that applies.
import { expect } from '@open-wc/testing';
import { hostStyles } from '../../src/element/core/host.styles.js';
import { tags } from '../../src/widgets/registry.js';
import { documented, widgetDocs } from '../builder/theme/theme-docs.js';

describe('The documented theme', () => {
  it('has the defaults that hold where a page sets nothing', () => {
    const used = [...hostStyles.cssText.matchAll(/var\((--campaign-[\w-]+), ((?:[^()]|\([^()]*\))*)\)/g)];
    // A widget without a ground of its own has the page's text colour, not the default of the theme.
    const found = used.flatMap(([, name, value]) =>
      value === 'inherit' && name?.endsWith('text') ? [] : [[name, value]],
    );
    expect(Object.fromEntries(documented.map((property) => [property.name, property.default]))).to.deep.equal(
      Object.fromEntries(found),
    );
    expect(documented.length).to.equal(12);
  });

  it('is found at every widget', () => {
    const names = documented.map(({ name }) => name);
    expect(widgetDocs.map(({ tag }) => tag)).to.have.members(tags);
    for (const { tag, cssProperties } of widgetDocs)
      expect(
        cssProperties.map(({ name }) => name),
        tag,
      ).to.include.members(names);
  });
});
