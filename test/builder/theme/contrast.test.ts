import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contrast, nearestPassing, shortRatio } from '../../../src/builder/theme/contrast.js';
import { judge } from '../../../src/builder/theme/pairs.js';
import { paletteFrom } from '../../../src/builder/theme/palette.js';
import { colour, colourRoles, defaultsOf, paletteOf } from '../../../src/builder/theme/theme.js';
import { parseColours } from '../../../src/builder/theme/values.js';
import { widgetDocs } from './theme-docs.js';

const hex = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const needed = fc.constantFrom(3, 4.5);
const defaults = defaultsOf(widgetDocs);
const failing = (theme: Readonly<Record<string, string>>) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    colourRoles.flatMap((role) =>
      judge(role, scheme, paletteOf(theme, defaults))
        .filter(({ ratio, needed }) => ratio < needed)
        .map(({ other, ratio }) => `${scheme}: ${role} and ${other}: ${ratio}`),
    ),
  );

describe('How far colours are apart', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
  });

  it('is never said to be more than it is', () => {
    expect(shortRatio(4.48)).to.equal(4.4);
    expect(shortRatio(4.5)).to.equal(4.5);
  });

  it('is enough in our own theme, in every pair', () => {
    expect(failing({})).to.deep.equal([]);
    expect(failing({ [colour('accent')]: '#a9c8f5' })).not.to.deep.equal([]);
  });
});

describe('The nearest colour that passes', () => {
  it('passes as it is written, whatever the colour and the ground', () => {
    fc.assert(
      fc.property(hex, fc.array(fc.record({ hex, needed }), { minLength: 1, maxLength: 3 }), (from, demands) => {
        const offer = nearestPassing(from, demands);
        const passes = (candidate: string) => demands.every((each) => contrast(candidate, each.hex) >= each.needed);
        if (offer) return /^#[\da-f]{6}$/.test(offer) && passes(offer);
        // None is offered only where there is none: not even a grey passes with something to spare.
        return !Array.from({ length: 256 }, (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`).some(
          (grey) => demands.every((each) => contrast(grey, each.hex) >= each.needed * 1.05),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is always there for one ground', () => {
    fc.assert(
      fc.property(hex, hex, (from, ground) => nearestPassing(from, [{ hex: ground, needed: 4.5 }]) !== undefined),
      { numRuns: 100 },
    );
  });

  it('is the colour itself where that passes, and close to it where it nearly does', () => {
    expect(nearestPassing('#1d3f72', [{ hex: '#ffffff', needed: 4.5 }])).to.equal('#1d3f72');
    expect(nearestPassing('#777777', [{ hex: '#ffffff', needed: 4.5 }])).to.match(/^#7[56]7[56]7[56]$/);
  });

  it('keeps the hue: a yellow becomes a dark yellow', () => {
    const offer = nearestPassing('#ffd500', [{ hex: '#ffffff', needed: 4.5 }]) ?? '';
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(offer.slice(at, at + 2), 16));
    expect(red > green && green > blue + 80).to.equal(true);
  });

  it('does not exist between black and white text', () => {
    const demands = [
      { hex: '#000000', needed: 4.5 },
      { hex: '#ffffff', needed: 4.5 },
      { hex: '#808080', needed: 4.5 },
    ];
    expect(nearestPassing('#00594c', demands)).to.equal(undefined);
  });
});

describe('A theme from one colour', () => {
  it('is legible in both schemes, whatever the colour', () => {
    fc.assert(
      fc.property(hex, (brand) => {
        expect(failing(paletteFrom(brand) ?? {}), brand).to.deep.equal([]);
      }),
      {
        numRuns: 100,
        examples: [['#000000'], ['#ffffff'], ['#ffd500'], ['#808080'], ['#00ff00'], ['#0000ff'], ['#ff0000']],
      },
    );
  });

  it('keeps the colour itself where it is legible', () => {
    expect(parseColours(paletteFrom('#00594c')?.[colour('accent')] ?? '')?.light).to.equal('#00594c');
  });

  it('is none where there is no colour', () => {
    for (const none of ['', '#12', 'blurple', 'url(x)', '#00000000'])
      expect(paletteFrom(none), none).to.equal(undefined);
  });
});
