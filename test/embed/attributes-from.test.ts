import { expect } from '@open-wc/testing';
import { attributesFrom } from '../../src/embed/attributes-from.js';
import { attributes } from '../../src/placement/links/attributes.generated.js';
import { tags } from '../../src/widgets/registry.js';

const KIT = 'https://kit.example';
const PAGE = `${KIT}/thanks/embed/thank-you-banner.html`;

/** The attributes from a query, and the manifests that were refused. */
function read(query: string) {
  const refused: string[] = [];
  const found = attributesFrom(PAGE + query, attributes.join(' '), KIT, (manifest) => refused.push(manifest));
  return { ...Object.fromEntries(found), ...(refused.length && { refused }) };
}

describe('The address of an embed page', () => {
  it('gives the widget its attributes', () => {
    expect(read('?item=chief&variant=strip&heading-level=3')).to.deep.equal({
      item: 'chief',
      variant: 'strip',
      'heading-level': '3',
    });
    expect(read('?dismissible')).to.deep.equal({ dismissible: '' });
    expect(read('?Item=chief')).to.deep.equal({ item: 'chief' });
    expect(read('')).to.deep.equal({});
    expect(read('?manifest=')).to.deep.equal({});
  });

  it('is understood where a server has repeated its query as it came, all encoded', () => {
    const query = 'variant=strip&item=a%20b&dismissible';
    expect(read(`?${encodeURIComponent(query)}`)).to.deep.equal({ variant: 'strip', item: 'a b', dismissible: '' });
    expect(read('?%3D%')).to.deep.equal({});
  });

  it('says no to a yes-or-no attribute with "false"', () => {
    expect(read('?dismissible=false&new-tab=true')).to.deep.equal({ 'new-tab': 'true' });
  });

  it('gives nothing that is not an attribute of a widget', () => {
    const hosts = 'initialWidth=640&childId=pym-1&parentTitle=A%20force&parentUrl=https%3A%2F%2Fforce.example%2F';
    expect(read(`?${hosts}&utm_source=newsletter&utm_medium=email`)).to.deep.equal({});
    expect(read('?onclick=alert(1)&style=color:red&class=x&id=x&hidden&slot=x&__proto__=x')).to.deep.equal({});
  });

  it('knows the languages that there are', () => {
    expect(read('?lang=cy')).to.deep.equal({ lang: 'cy' });
    expect(read('?lang=en-GB')).to.deep.equal({ lang: 'en-GB' });
    expect(read('?lang=ga-IE')).to.deep.equal({ lang: 'ga-IE' });
    for (const other of ['fr', 'cymru', 'cy<b>', '']) expect(read(`?lang=${other}`), other).to.deep.equal({});
  });

  for (const [what, escaped] of Object.entries({
    'once too often': '?lang=cy&amp;item=chief',
    'twice too often': '?lang=cy&amp;amp;item=chief',
    'in hexadecimal': '?lang=cy&#x26;item=chief',
    'as WordPress does it': '?lang=cy&#038;item=chief',
    'as WordPress does it, with its secret': '?lang=cy&#038;item=chief#?secret=dYsl0P8Qsn',
  })) {
    it(`is understood when a host has escaped it ${what}`, () => {
      expect(read(escaped)).to.deep.equal({ lang: 'cy', item: 'chief' });
    });
  }

  it('may name another manifest of the same kit', () => {
    expect(read('?manifest=../force.json')).to.deep.equal({ manifest: `${KIT}/thanks/force.json` });
    expect(read(`?manifest=${encodeURIComponent(`${KIT}/force.json?v=2&x`)}`)).to.deep.equal({
      manifest: `${KIT}/force.json?v=2&x`,
    });
  });

  for (const foreign of [
    'https://elsewhere.example/manifest.json',
    '//elsewhere.example/manifest.json',
    'https://kit.example.elsewhere.example/manifest.json',
    'https://kit.example:8443/manifest.json',
    'http://kit.example/manifest.json',
    'https:\\\\elsewhere.example\\manifest.json',
    'data:application/json,{}',
    `blob:${KIT}/2b7c`,
    'javascript:alert(1)',
    'https://',
  ]) {
    it(`may not name a manifest from elsewhere (${foreign})`, () => {
      expect(read(`?manifest=${encodeURIComponent(foreign)}`)).to.deep.equal({ refused: [foreign] });
    });
  }
});

describe('The list of attributes', () => {
  it('is what the widgets have', async () => {
    const names = new Set(['lang']);
    for (const tag of tags) {
      await import(`../../src/widgets/${tag}/index.ts`);
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      for (const name of observedAttributes) names.add(name);
    }
    names.delete('manifest');
    expect([...names].sort()).to.deep.equal([...attributes].sort());
  });
});
