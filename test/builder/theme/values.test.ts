import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { defaultsOf, differing, normalised } from '../../../src/builder/theme/theme.js';
import {
  formatColours,
  formatFonts,
  formatLength,
  parseColours,
  parseFonts,
  parseLength,
  toHex,
} from '../../../src/builder/theme/values.js';
import { widgetDocs } from './theme-docs.js';

const hex = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('A colour', () => {
  for (const [written, meant] of Object.entries({
    '#00594C': '#00594c',
    '00594c': '#00594c',
    '#abc': '#aabbcc',
    ' rebeccapurple ': '#663399',
    'rgb(0, 89, 76)': '#00594c',
    'hsl(168.5 100% 17.5%)': '#005948',
  }))
    it(`may be written ${written}`, () => expect(toHex(written)).to.equal(meant));

  for (const written of [
    '',
    '#',
    '#12',
    '#12345',
    '#0059',
    '#00594cff0',
    'rgba(0, 0, 0, 0.5)',
    'transparent',
    'url(x)',
    'blurple',
  ])
    it(`is not "${written}"`, () => expect(toHex(written)).to.equal(undefined));

  it('is one for both schemes, or two', () => {
    expect(parseColours('#abc')).to.deep.equal({ light: '#aabbcc', dark: '#aabbcc' });
    expect(parseColours('light-dark( rgb(1, 2, 3) , #fff )')).to.deep.equal({ light: '#010203', dark: '#ffffff' });
    expect(parseColours('light-dark(#fff, rgb(1, 2, 3))')).to.deep.equal({ light: '#ffffff', dark: '#010203' });
    for (const wrong of [
      'light-dark(#fff)',
      'light-dark(#fff, #000, #abc)',
      'light-dark(#fff, blurple)',
      'light-dark()',
    ])
      expect(parseColours(wrong), wrong).to.equal(undefined);
  });

  it('is the same again when it was written and read', () => {
    fc.assert(
      fc.property(hex, hex, (light, dark) => {
        expect(parseColours(formatColours({ light, dark }) ?? '')).to.deep.equal({ light, dark });
      }),
    );
  });
});

describe('A length', () => {
  it('is in pixels where nobody says otherwise', () => {
    for (const [written, meant] of Object.entries({
      '6': '6px',
      ' 8 px ': '8px',
      '0': '0px',
      '.5em': '0.5em',
      '1REM': '1rem',
    }))
      expect(formatLength(parseLength(written)), written).to.equal(meant);
  });

  it('is nothing else', () => {
    for (const wrong of ['', 'x', '-4px', '4pt', '4px 8px', '5000', 'calc(1px)', '1e3px'])
      expect(parseLength(wrong), wrong).to.equal(undefined);
  });
});

describe('Fonts', () => {
  it('are names, in quotes but for those of CSS', () => {
    expect(formatFonts(parseFonts('"Source Sans 3",  Arial , Sans-Serif'))).to.equal(
      "'Source Sans 3', 'Arial', sans-serif",
    );
    expect(parseFonts("'Segoe UI', system-ui")).to.deep.equal(['Segoe UI', 'system-ui']);
  });

  it('are nothing else', () => {
    for (const wrong of ['', 'Arial,', 'url(x)', "'a", 'a;b', 'a}b'])
      expect(parseFonts(wrong), wrong).to.equal(undefined);
  });
});

describe('A theme', () => {
  const defaults = defaultsOf(widgetDocs);

  it('holds only what differs from the defaults, and what is understood', () => {
    const theme = {
      '--campaign-color-accent': 'light-dark( #1D3F72, rgb(169 200 245) )',
      '--campaign-color-surface-raised': 'light-dark(#ffffff, #2a303c)',
      '--campaign-color-text': '#000',
      '--campaign-radius': '6',
      '--campaign-space': '12',
      '--campaign-font-size': 'max(1em, 16px)',
      '--campaign-font-family': 'url(x)',
      '--campaign-colour-text': '#000',
      '--thank-you-banner-background': 'rgb(0 0 0 / 10%)',
      __proto__: 'red',
    };
    expect(differing(theme, defaults)).to.deep.equal({
      '--campaign-color-text': '#000000',
      '--campaign-space': '12px',
      '--thank-you-banner-background': 'rgb(0 0 0 / 10%)',
    });
  });

  it('takes every default as it is documented', () => {
    for (const [name, value] of Object.entries(defaults).filter(([, value]) => value))
      expect(normalised(name, value, defaults), name).to.equal(value);
  });
});
