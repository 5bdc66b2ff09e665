import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readTheme } from '../../../src/builder/theme/export/read-theme.js';
import { toAttribute, toCss, toQuery } from '../../../src/builder/theme/export/write-theme.js';
import { colours, defaultsOf, differing } from '../../../src/builder/theme/theme.js';
import { toTokens } from '../../../src/builder/theme/tokens.js';
import { isThemeValue } from '../../../src/util/is-theme-value.js';
import { widgetDocs } from './theme-docs.js';

const defaults = defaultsOf(widgetDocs);
const read = (text: string) => readTheme(text, defaults);

const hex = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const both = fc.oneof(
  hex,
  fc.tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`),
);
const length = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('px', 'em', 'rem'))
  .map(([n, unit]) => `${n / 4}${unit}`);
const fonts = fc.constantFrom(
  'system-ui, sans-serif',
  "'Source Sans 3', sans-serif",
  "Georgia, 'Times New Roman', serif",
  "'Arial'",
);
const optional = { requiredKeys: [] as [] };
const theme = fc
  .record(
    {
      ...Object.fromEntries(colours.map((name) => [name, both])),
      '--campaign-radius': length,
      '--campaign-space': length,
      '--campaign-font-size': length,
      '--campaign-font-family': fonts,
    } as Record<string, fc.Arbitrary<string>>,
    optional,
  )
  .map((found) => differing(found as Record<string, string>, defaults));

const forms: Record<string, (theme: Record<string, string>) => string> = {
  'a style sheet': toCss,
  'design tokens': toTokens,
  'an attribute': toAttribute,
  'the query of a frame': toQuery,
  'an element with the attribute': (found) => `<thank-you-banner lang="cy" ${toAttribute(found)}></thank-you-banner>`,
  'the address of a frame': (found) => `https://kit.example/embed/thank-you-banner.html${toQuery(found)}`,
};

describe('A theme that is taken away and brought back', () => {
  for (const [form, write] of Object.entries(forms)) {
    it(`as ${form} is the same`, () => {
      fc.assert(
        fc.property(theme, (found) => {
          expect(read(write(found))).to.deep.equal({ theme: found, understood: Object.keys(found).length, wrong: [] });
        }),
      );
    });
  }

  it('keeps what one widget has for itself', () => {
    const own = { '--thank-you-banner-background': '#aabbcc' };
    for (const [form, write] of Object.entries(forms)) expect(read(write(own)).theme, form).to.deep.equal(own);
  });
});

describe('A theme that is written', () => {
  it('reads well', () => {
    const found = { '--campaign-color-accent': 'light-dark(#00594c, #7fd6c4)', '--campaign-radius': '0px' };
    expect(toCss(found)).to.equal(
      ':root {\n  --campaign-color-accent: light-dark(#00594c, #7fd6c4);\n  --campaign-radius: 0px;\n}\n',
    );
    expect(toAttribute(found)).to.equal(
      'style="--campaign-color-accent: light-dark(#00594c, #7fd6c4); --campaign-radius: 0px"',
    );
    expect(toQuery(found)).to.equal(
      '?--campaign-color-accent=light-dark%28%2300594c%2C%237fd6c4%29&--campaign-radius=0px',
    );
  });

  it('is design tokens as the format has them', () => {
    const found = {
      '--campaign-color-accent': '#00594c',
      '--campaign-radius': '4px',
      '--campaign-font-size': '1.125em',
    };
    const accent = { $value: { colorSpace: 'srgb', components: [0, 0.349, 0.298], hex: '#00594c' } };
    expect(JSON.parse(toTokens(found))).to.deep.equal({
      $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
      campaign: {
        light: { color: { $type: 'color', accent } },
        dark: { color: { $type: 'color', accent } },
        radius: { $type: 'dimension', $value: { value: 4, unit: 'px' } },
      },
      $extensions: { 'campaign-widgets': { '--campaign-font-size': '1.125em' } },
    });
  });

  it('never holds what an address slipped in', () => {
    const hostile = {
      '--campaign-radius': '0} body{display:none',
      '--campaign-color-text': '#000" onload="alert(1)',
      '--campaign-color-surface': 'url(https://elsewhere.example)',
      '--x}': 'red',
    };
    expect(toCss(hostile)).to.equal(':root {\n}\n');
    expect(toAttribute(hostile)).to.equal('style=""');
    expect(toQuery(hostile)).to.equal('?');
  });
});

describe('A theme that is read', () => {
  it('keeps what is understood and names the rest', () => {
    const css = `
      /* Ours */ .x { color: red; --bs-body-color: red }
      :root { --campaign-color-accent: #00594C; --campaign-colour-text: #000; --campaign-radius: huge;
        --campaign-color-text: url(https://elsewhere.example); --campaign-font-family: "Source Sans 3", sans-serif }`;
    expect(read(css)).to.deep.equal({
      theme: { '--campaign-color-accent': '#00594c', '--campaign-font-family': "'Source Sans 3', sans-serif" },
      understood: 2,
      wrong: [
        '--campaign-colour-text: #000',
        '--campaign-radius: huge',
        '--campaign-color-text: url(https://elsewhere.example)',
      ],
    });
  });

  it('keeps the tokens that it knows and names the paths of others', () => {
    const color = (value: object) => ({ $type: 'color', $value: value });
    const tokens = {
      other: { $type: 'color', a: { $value: {} } },
      campaign: {
        light: {
          color: {
            accent: color({ colorSpace: 'oklch', components: [0.4, 0.1, 180] }),
            text: color({ colorSpace: 'display-p3', components: [0, 0, 0], hex: '#010203' }),
            border: color({ colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 }),
            brand: color({ colorSpace: 'srgb', components: [0, 0, 0] }),
          },
        },
        radius: { $type: 'dimension', $value: { value: 4, unit: 'pt' } },
        space: { $value: { value: 4, unit: 'px' } },
        'font-family': { $type: 'fontFamily', $value: 'Arial' },
      },
    };
    const { theme, wrong } = read(JSON.stringify(tokens));
    expect(Object.keys(theme)).to.have.members([
      '--campaign-color-accent',
      '--campaign-color-text',
      '--campaign-font-family',
    ]);
    expect(theme['--campaign-color-text']).to.equal('light-dark(#010203, #f3f0ea)');
    expect(wrong).to.have.members([
      'campaign.light.color.border',
      'campaign.light.color.brand',
      'campaign.radius',
      'campaign.space',
    ]);
  });

  it('understands nothing in what is no theme, and says so', () => {
    for (const nothing of ['', 'hello', '{}', '[]', '{"campaign":null}', '{"campaign":{"light":[]}}'])
      expect(read(nothing).understood, nothing).to.equal(0);
    expect(read('{"campaign": ').wrong.length).to.equal(1);
  });

  it('never holds a value that could do harm', () => {
    const piece = fc.constantFrom(
      '--campaign-radius',
      '--campaign-color-text',
      ':',
      '=',
      ';',
      '{',
      '}',
      '"',
      "'",
      '#fff',
      'url(',
      ')',
      '&',
      '?',
      ' style="',
      '4px',
      '\\',
      '/*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { theme } = read(pieces.join(''));
        return Object.values(theme).every(isThemeValue);
      }),
      { numRuns: 1000 },
    );
  });
});
