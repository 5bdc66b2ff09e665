import { expect } from '@open-wc/testing';
import { builderTheme } from '../../../src/i18n/builder/theme.js';
import { waitUntil } from '../../support/wait-until.js';
import { mountTheme } from './mount-theme.js';
import { ACCENT, SET } from './theme-step.js';

describe('The theme step', () => {
  for (const lang of ['en', 'cy'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible, as it comes and with all that it can say (${lang}, ${scheme})`, async () => {
        const step = await mountTheme({ lang, scheme });
        await expect(step.step).to.be.accessible();
        const changed = await mountTheme({ lang, scheme, hash: SET });
        await changed.type('colours', '#text-light', '#12', { leave: true });
        await changed.type('import', '#text', '--campaign-radius: 4px; --campaign-radios: 4px');
        await changed.press(changed.button('import', new RegExp(builderTheme[lang].importRead)));
        await expect(changed.step).to.be.accessible();
      });
    }
  }

  for (const lang of ['en', 'cy'] as const) {
    it(`has room in a column of 288 px, without scrolling sideways (${lang})`, async () => {
      const step = await mountTheme({ lang, width: 288, hash: SET });
      for (const name of ['start', 'colours', 'shape', 'export', 'import']) {
        const { right } = step.step.getBoundingClientRect();
        const over = [...step.part(name).shadowRoot.querySelectorAll('*')].filter(
          (each) => !each.closest('.hidden, option') && each.getBoundingClientRect().right > right + 1,
        );
        expect(
          over.map((each) => each.outerHTML.slice(0, 120)),
          name,
        ).to.deep.equal([]);
      }
    });
  }

  it('shows the theme of the address', async () => {
    const step = await mountTheme({ hash: SET });
    expect(step.find('colours', '#accent-light').value).to.equal('#a0b0c0');
    expect(step.find('colours', '#accent-dark').value).to.equal('#202020');
    expect(step.find('shape', '#radius').value).to.equal('0px');
    expect(step.find('shape', '#size-value').value).to.equal('14px');
    expect(step.find('shape', '#space').value).to.equal('16px');
  });

  it('shows nothing of an address that is no theme', async () => {
    const step = await mountTheme({ hash: `${ACCENT}=url(//elsewhere.example)&--campaign-radius=0}b{color:red&--x=1` });
    expect(step.find('colours', '#accent-light').value).to.equal('#1d3f72');
    expect(step.find('shape', '#radius').value).to.equal('6px');
    expect(step.words('export', ':host > p, p')).to.equal(builderTheme.en.exportNone);
  });
});

describe('A colour of the theme', () => {
  it('is said to be good or too weak as it is typed, in words', async () => {
    const step = await mountTheme();
    expect(step.words('colours', '#accent-light-judged')).to.match(/^Good: \d+(\.\d)? to 1 .*$/);
    await step.type('colours', '#accent-light', '#8a9bb0');
    expect(step.words('colours', '#accent-light-judged')).to.contain('Too weak for text: 2.8 to 1 on cards, needs 4.5');
    expect(step.find<HTMLElement>('colours', '#accent-light-judged').querySelectorAll('svg').length).to.be.above(0);
    expect(step.theme[ACCENT]).to.equal('light-dark(#8a9bb0, #a9c8f5)');
    // The preview says so too.
    expect(step.words('colours', '#surface-raised-light-judged')).to.contain(
      'Too weak for text: 2.8 to 1 with the accent',
    );
  });

  it('is mended by the offer, which keeps the focus', async () => {
    const step = await mountTheme({ hash: `${ACCENT}=%238a9bb0` });
    const before = step.words('colours', '#accent-light-judged');
    expect(before).to.contain('Too weak');
    const offer = step.find<HTMLButtonElement>('colours', '#accent-light-judged + button');
    expect(offer.innerText.trim()).to.match(/^Use #[\da-f]{6} \(\d(\.\d)? to 1\)$/);
    const [hex] = /#[\da-f]{6}/.exec(offer?.innerText ?? '') ?? [];
    await step.press(offer);
    await step.drawn();
    expect(step.words('colours', '#accent-light-judged')).to.contain('Good: ');
    expect(step.find('colours', '#accent-light').value).to.equal(hex);
    expect(step.part('colours').shadowRoot.activeElement?.id).to.equal('accent-light');
    await waitUntil(() => step.words('colours', '[role=status]').includes('Good: '));
  });

  it('is shown beside the offer that took its place, and can come back', async () => {
    const step = await mountTheme({ hash: `${ACCENT}=%238a9bb0` });
    await step.press(step.find<HTMLElement>('colours', '#accent-light-judged + button'));
    expect(step.words('colours', '.instead')).to.equal('In place of #8a9bb0 (2.8 to 1)');
    expect(step.find('colours', '.instead path').getAttribute('fill')).to.equal('#8a9bb0');
    await step.press(step.button('colours', /^Go back to #8a9bb0$/));
    expect(step.find('colours', '#accent-light').value).to.equal('#8a9bb0');
    await step.drawn();
    expect(step.part('colours').shadowRoot.activeElement?.id).to.equal('accent-light');
    expect(step.part('colours').shadowRoot.querySelectorAll('.instead').length).to.equal(0);
  });

  it('may be half typed: nothing is lost, nothing is said before its writer has left', async () => {
    const step = await mountTheme();
    await step.type('colours', '#text-light', '#1d2');
    expect(step.theme['--campaign-color-text']).to.equal('light-dark(#11dd22, #f3f0ea)');
    await step.type('colours', '#text-light', '#1d22');
    expect(step.find('colours', '#text-light').value).to.equal('#1d22');
    expect(step.words('colours', '#text-light-wrong')).to.equal('');
    await step.type('colours', '#text-light', '#1d22', { leave: true });
    expect(step.words('colours', '#text-light-wrong')).to.equal(builderTheme.en.colourWrong);
    expect(step.find('colours', '#text-light').getAttribute('aria-invalid')).to.equal('true');
    expect(step.find('colours', '#text-light').value).to.equal('#1d22');
    // Another value changes; what is being typed stays.
    await step.type('shape', '#radius', '4');
    expect(step.find('colours', '#text-light').value).to.equal('#1d22');
    await step.type('colours', '#text-light', '#1d2230', { leave: true });
    expect(step.words('colours', '#text-light-wrong')).to.equal('');
    expect(step.theme['--campaign-color-text']).to.equal(undefined);
  });

  it('may be picked', async () => {
    const step = await mountTheme();
    await step.type('colours', '#border input[type=color]', '#777777');
    expect(step.theme['--campaign-color-border']).to.equal('light-dark(#777777, #4b5363)');
    expect(step.find('colours', '#border-light').value).to.equal('#777777');
  });

  it('of quiet text is the text, paler, until it is set', async () => {
    const step = await mountTheme({ hash: '--campaign-color-text=%23000000' });
    expect(step.find('colours', '#text-muted-light').value).to.equal('#333333');
    expect(step.words('colours', '#text-muted-light-judged')).to.match(/^Good: /);
    await step.type('colours', '#text-muted-light', '#aaaaaa', { leave: true });
    expect(step.words('colours', '#text-muted-light-judged')).to.contain('Too weak for text');
    expect(step.theme['--campaign-color-text-muted']).to.match(/^light-dark\(#aaaaaa, #/);
  });

  it('goes back to what it was, alone', async () => {
    const step = await mountTheme({ hash: SET });
    await step.press(step.button('colours', /^Reset/));
    expect(Object.keys(step.theme)).to.have.members(['--campaign-radius', '--campaign-font-size']);
    await step.drawn();
    expect(step.part('colours').shadowRoot.activeElement?.id).to.equal('accent-light');
  });
});
