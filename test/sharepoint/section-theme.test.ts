// A tenant may choose any colours. Whatever a section has, words in it can be read.
import { expect } from '@open-wc/testing';
import { contrast as reference } from '../../src/builder/theme/contrast.js';
import { pairs, RING, ratioFor } from '../../src/builder/theme/pairs.js';
import type { Theme } from '../../src/sharepoint/host-types.js';
import { contrast, sectionTheme } from '../../src/sharepoint/section-theme.js';

const section = (
  background: string,
  colours: Record<string, string>,
  white = background,
  isInverted = false,
): Theme => ({
  isInverted,
  palette: { white, neutralLighter: '#f3f2f1', themePrimary: '#0078d4' },
  semanticColors: { bodyBackground: background, ...colours },
});

const theme = {
  bodyText: '#323130',
  bodySubtext: '#605e5c',
  link: '#0078d4',
  primaryButtonBackground: '#0078d4',
  primaryButtonText: '#ffffff',
  bodyDivider: '#edebe9',
};
const light = {
  bodyText: '#ffffff',
  bodySubtext: '#f4f4f4',
  link: '#ffffff',
  primaryButtonBackground: '#ffffff',
  bodyDivider: '#c8c8c8',
};

const sections: Record<string, Theme> = {
  'as SharePoint has it': section('#ffffff', theme),
  neutral: section('#faf9f8', theme),
  soft: section('#deecf9', theme),
  'strong, in the colour of the tenant': section(
    '#0078d4',
    { ...light, primaryButtonText: '#0078d4' },
    '#0078d4',
    true,
  ),
  'nearly black': section('#1b1a19', { ...light, primaryButtonText: '#000000' }, '#1b1a19', true),
  'grey on grey': section('#808080', { ...theme, bodyText: '#909090', bodySubtext: '#888888' }),
  'yellow buttons on white': section('#ffffff', { ...theme, primaryButtonBackground: '#ffee00', link: '#ffee00' }),
  'a strange text': section('#ffffff', { ...theme, bodyText: 'transparent', bodySubtext: 'rgba(0,0,0,.4)' }),
  'in another spelling': section('rgb(255, 255, 255)', { ...theme, bodyText: '#333' }),
  'without anything else': { semanticColors: { bodyBackground: '#777777' } },
};

describe('The colours of a SharePoint section', () => {
  for (const [name, given] of Object.entries(sections))
    it(`can be read: ${name}`, () => {
      const colours = sectionTheme(given);
      const of = (role: string) => (role === RING ? RING : (colours[`--campaign-color-${role}`] ?? '#ffbf47'));
      for (const { use, colour, ground } of pairs)
        expect(reference(of(colour), of(ground)), `${colour} on ${ground}`).to.be.at.least(ratioFor[use]);
      const background = given.semanticColors?.bodyBackground ?? '';
      expect(reference(of('text'), background), 'text in the section').to.be.at.least(4.5);
      expect(reference(of('text-muted'), background), 'facts in the section').to.be.at.least(4.5);
      expect(reference(of('accent'), background), 'controls in the section').to.be.at.least(3);
      expect(colours['color-scheme']).to.equal(given.isInverted ? 'dark' : 'light');
    });

  it('are the tenant’s where they can be read', () => {
    expect(sectionTheme(section('#ffffff', theme))).to.include({
      color: '#323130',
      '--campaign-color-text-muted': '#605e5c',
      '--campaign-color-on-accent': '#ffffff',
    });
  });

  it('are left alone where the section says none', () => {
    for (const given of [
      {},
      { isInverted: false },
      { semanticColors: { bodyBackground: 'transparent', bodyText: '#000' } },
    ])
      expect(sectionTheme(given)).to.deep.equal({ 'color-scheme': 'light' });
  });

  it('are compared as WCAG does', () => {
    for (const [one, other] of [
      ['#000000', '#ffffff'],
      ['#767676', '#ffffff'],
      ['#0078d4', '#f3f2f1'],
      ['#abc', '#123456'],
    ] as const)
      expect(contrast(one, other)).to.be.closeTo(reference(one, other), 0.001);
    expect(contrast('currentcolor', '#fff')).to.equal(0);
  });
});
