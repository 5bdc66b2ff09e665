import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { themeFrom } from '../../src/embed/theme-from.js';
import { isThemeValue } from '../../src/util/is-theme-value.js';

const PAGE = 'https://kit.example/thanks/embed/thank-you-banner.html';
const read = (query: string) => Object.fromEntries(themeFrom(PAGE + query));
const given = (value: string) => read(`?--campaign-color-accent=${encodeURIComponent(value)}`);

const harmless = [
  '#00594c',
  '#0059',
  'rebeccapurple',
  'light-dark(#1d3f72, #a9c8f5)',
  'LIGHT-DARK(rgb(0 89 76 / 90%), hsla(168, 100%, 17%, 0.5))',
  'oklch(0.4 0.1 180)',
  'color(display-p3 0 0.35 0.3)',
  '0',
  '1.25em',
  '-4px',
  'max(1em, 16px)',
  'clamp(12px, 2cqi, 24px)',
  'calc(1.5 * 12px)',
  "'Source Sans 3', system-ui, sans-serif",
  'inherit',
];

const hostile = [
  'url(https://elsewhere.example/x.png)',
  'URL(//elsewhere.example)',
  'u\\72l(https://elsewhere.example)',
  '\\75 rl(x)',
  'url (x)',
  'image(red)',
  'image-set("x.png" 1x)',
  '-webkit-image-set(x 1x)',
  'cross-fade(red, blue)',
  'element(#x)',
  'paint(x)',
  'src("x")',
  'attr(title)',
  'env(x)',
  'var(--secret)',
  'linear-gradient(red, blue)',
  'expression(alert(1))',
  '#fff; background: red',
  '#fff} body{display:none',
  '{}',
  '[x]',
  '</style><script>alert(1)</script>',
  '" onload="alert(1)',
  "'",
  "''",
  "'a' 'b",
  "light-dark(#fff, ')'",
  "'url(x)'",
  'light-dark(#fff, #000',
  'red)',
  ')(',
  '/* x */ red',
  'red /*',
  '@import x',
  'javascript:alert(1)',
  '!important',
  '#fff\n#000',
  '#fff\0',
  '#fff\u2028',
  'r\u0435d',
  '',
  ' ',
  'a'.repeat(201),
];

describe('The theme in the address of an embed page', () => {
  it('is colours, lengths and fonts', () => {
    expect(read('?--campaign-color-accent=%2300594c&--campaign-radius=0&lang=cy')).to.deep.equal({
      '--campaign-color-accent': '#00594c',
      '--campaign-radius': '0',
    });
    for (const value of harmless) expect(given(value), value).to.deep.equal({ '--campaign-color-accent': value });
  });

  it('may say which scheme a frame has', () => {
    expect(read('?color-scheme=light+dark')).to.deep.equal({ 'color-scheme': 'light dark' });
    expect(read('?color-scheme=dark&position=fixed')).to.deep.equal({ 'color-scheme': 'dark' });
  });

  it('is understood when a host has escaped it', () => {
    expect(read('?lang=cy&amp;--campaign-radius=0&#038;--campaign-space=8px')).to.deep.equal({
      '--campaign-radius': '0',
      '--campaign-space': '8px',
    });
  });

  for (const value of hostile) {
    it(`is never ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(given(value)).to.deep.equal({});
    });
  }

  it('has no names but those of the theme, and what one widget has for itself', () => {
    expect(read('?--resource-list-rule=red')).to.deep.equal({ '--resource-list-rule': 'red' });
    for (const name of [
      'color',
      '-webkit-text-security',
      '--_text',
      '--CAMPAIGN-radius',
      '--campaign-a b',
      '--campaign-a;b',
      'style',
    ])
      expect(read(`?${encodeURIComponent(name)}=red`), name).to.deep.equal({});
  });

  it('is set as it was given, or not at all, and loads nothing', () => {
    const { style } = document.createElement('i');
    const piece = fc.constantFrom(
      'url(',
      'calc(',
      '(',
      ')',
      "'",
      '"',
      '/*',
      '*/',
      '\\',
      ';',
      '}',
      'red',
      '#fff',
      ',',
      ' ',
      '1px',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const value = pieces.join('');
        if (!isThemeValue(value)) return;
        expect(value).not.to.match(/url|["\\;{}]|\/\*/i);
        style.setProperty('--campaign-x', value);
        // WebKit writes quotes its own way.
        expect(style.getPropertyValue('--campaign-x').replaceAll('"', "'").trim()).to.equal(value.trim());
        // Nothing behind it is swallowed in a style sheet.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`i { --campaign-x: ${value}; --after: 1px } b { color: red }`);
        expect(sheet.cssRules.length).to.equal(2);
        expect((sheet.cssRules[0] as CSSStyleRule).style.getPropertyValue('--after').trim()).to.equal('1px');
      }),
      { numRuns: 500 },
    );
  });
});
