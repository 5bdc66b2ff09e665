import { expect } from '@open-wc/testing';
import { builderTheme } from '../../../src/i18n/builder/theme.js';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { mountTheme } from './mount-theme.js';

// The build says "production" here; what runs straight from the source has to be told.
(globalThis as { process?: unknown }).process ??= { env: { NODE_ENV: 'production' } };

const ACCENT = '--campaign-color-accent';
const SET = `${ACCENT}=light-dark(%23a0b0c0,%23202020)&--campaign-radius=0px&--campaign-font-size=14px`;

afterEach(leaveClipboard);

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
    expect(step.words('colours', '#accent-light-judged')).to.match(/^\d+(\.\d)? to 1 .*: good for (text|marks)$/);
    await step.type('colours', '#accent-light', '#8a9bb0');
    expect(step.words('colours', '#accent-light-judged')).to.contain('2.8 to 1 on cards: too weak for text, needs 4.5');
    expect(step.find<HTMLElement>('colours', '#accent-light-judged').querySelectorAll('svg').length).to.be.above(0);
    expect(step.theme[ACCENT]).to.equal('light-dark(#8a9bb0, #a9c8f5)');
    // What is seen with it says so too.
    expect(step.words('colours', '#surface-raised-light-judged')).to.contain('with the accent: too weak');
  });

  it('is mended by the offer, which keeps the focus', async () => {
    const step = await mountTheme({ hash: `${ACCENT}=%238a9bb0` });
    const before = step.words('colours', '#accent-light-judged');
    expect(before).to.contain('too weak');
    const offer = step.find<HTMLButtonElement>('colours', '#accent-light-judged + button');
    expect(offer.innerText).to.match(/^Use #[\da-f]{6} \(\d(\.\d)? to 1\)$/);
    const [hex] = /#[\da-f]{6}/.exec(offer?.innerText ?? '') ?? [];
    await step.press(offer);
    await step.drawn();
    expect(step.words('colours', '#accent-light-judged')).to.contain('good for');
    expect(step.find('colours', '#accent-light').value).to.equal(hex);
    expect(step.part('colours').shadowRoot.activeElement?.id).to.equal('accent-light');
    await waitUntil(() => step.words('colours', '[role=status]').includes('good for'));
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

  it('goes back to what it was, alone', async () => {
    const step = await mountTheme({ hash: SET });
    await step.press(step.button('colours', /^Reset/));
    expect(Object.keys(step.theme)).to.have.members(['--campaign-radius', '--campaign-font-size']);
    await step.drawn();
    expect(step.part('colours').shadowRoot.activeElement?.id).to.equal('accent-light');
  });
});

describe('Type and space', () => {
  it('are lengths, in pixels where nobody says otherwise', async () => {
    const step = await mountTheme();
    await step.type('shape', '#radius', '0', { leave: true });
    await step.type('shape', '#space', '1.25em', { leave: true });
    expect(step.theme).to.deep.equal({ '--campaign-radius': '0px', '--campaign-space': '1.25em' });
    await step.type('shape', '#space', 'wide', { leave: true });
    expect(step.words('shape', '#space-wrong')).to.equal(builderTheme.en.lengthWrong);
    expect(step.find('shape', '#space').value).to.equal('wide');
    expect(step.theme['--campaign-space']).to.equal('1.25em');
    await step.type('shape', '#space', '', { leave: true });
    expect(step.theme).to.deep.equal({ '--campaign-radius': '0px' });
    expect(step.find('shape', '#space').value).to.equal('16px');
  });

  it('are fonts of the page, of the system, or by their names', async () => {
    const step = await mountTheme();
    const choose = async (value: string) => {
      const select = step.find<HTMLSelectElement>('shape', '#font');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await step.drawn();
    };
    await choose('serif');
    expect(step.theme['--campaign-font-family']).to.equal("'Georgia', 'Times New Roman', serif");
    await choose('own');
    await step.type('shape', '#font-name', 'Source Sans 3, sans-serif', { leave: true });
    expect(step.theme['--campaign-font-family']).to.equal("'Source Sans 3', sans-serif");
    expect(step.find('shape', '#font-name').value).to.equal("'Source Sans 3', sans-serif");
    await step.type('shape', '#font-name', 'url(x)', { leave: true });
    expect(step.words('shape', '#font-name-wrong')).to.equal(builderTheme.en.fontWrong);
    await choose('page');
    expect(step.theme).to.deep.equal({});
  });

  it('say when text becomes small', async () => {
    const step = await mountTheme({ hash: SET });
    expect(step.part('shape').shadowRoot.textContent).to.contain(builderTheme.en.sizeSmall);
    await step.type('shape', '#size-value', '18px', { leave: true });
    expect(step.part('shape').shadowRoot.textContent).not.to.contain(builderTheme.en.sizeSmall);
  });
});

describe('A theme from a brand', () => {
  it('comes from one colour, leaves type and space, and can be undone', async () => {
    const step = await mountTheme({ hash: SET });
    const before = { ...step.theme };
    await step.type('start', '#brand', '00594c');
    await step.press(step.button('start', /^Make a theme/));
    expect(step.theme[ACCENT]).to.match(/^light-dark\(#00594c, #/);
    expect(step.theme['--campaign-radius']).to.equal('0px');
    expect(step.words('start', '.said-last')).to.contain('#00594c');
    await step.press(step.button('start', /^Undo$/));
    expect(step.find('colours', '#accent-light').value).to.equal('#a0b0c0');
    expect(Object.keys(step.theme)).to.have.members(Object.keys(before));
    await step.drawn();
    expect(step.part('start').shadowRoot.activeElement?.id).to.equal('brand');
  });

  it('does not come from what is no colour', async () => {
    const step = await mountTheme();
    await step.type('start', '#brand', 'blurple');
    await step.press(step.button('start', /^Make a theme/));
    expect(step.theme).to.deep.equal({});
    expect(step.words('start', '#brand-wrong')).to.equal(builderTheme.en.brandWrong);
    expect(step.find('start', '#brand').value).to.equal('blurple');
  });

  it('comes from a picture of a logo', async () => {
    const step = await mountTheme();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="#5b2c83" d="M0 0h40v40H0z"/></svg>';
    const open = (content: string) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'logo.svg', { type: 'image/svg+xml' }));
      const field = step.find('start', '#logo');
      field.files = data.files;
      field.dispatchEvent(new Event('change'));
    };
    open('no picture');
    await waitUntil(() => step.words('start', '#logo-wrong') === builderTheme.en.logoWrong);
    open(svg);
    await waitUntil(() => step.button('start', /^Use #5b2c83$/));
    // The policy of the page lets no style attribute through.
    expect(step.part('start').shadowRoot.querySelectorAll('[style]').length).to.equal(0);
    await step.press(step.button('start', /^Use #5b2c83$/));
    expect(step.theme[ACCENT]).to.contain('#5b2c83');
  });
});

describe('The whole theme', () => {
  it('is copied in every form', async () => {
    useClipboard();
    const step = await mountTheme({ hash: `${ACCENT}=%2300594c` });
    const forms = {
      css: ':root {\n  --campaign-color-accent: #00594c;\n}\n',
      attribute: 'style="--campaign-color-accent: #00594c"',
      query: '?--campaign-color-accent=%2300594c',
    };
    for (const [id, text] of Object.entries(forms)) {
      const code = step.find<HTMLElement>('export', `#${id}`);
      await step.press(code.closest('details')?.querySelector('button') ?? undefined);
      await waitUntil(() => copied['text/plain'] === text, id);
    }
    const tokens = step.find<HTMLElement>('export', '#tokens');
    await step.press(tokens.closest('details')?.querySelector('button') ?? undefined);
    await waitUntil(() => copied['text/plain']?.startsWith('{'));
    expect(JSON.parse(copied['text/plain'] ?? '').campaign.light.color.accent.$value.hex).to.equal('#00594c');
    expect(step.words('export', '[role=status]')).to.contain('Copied');
  });

  it('is selected where a page may not copy', async () => {
    forbidClipboard();
    const step = await mountTheme({ hash: `${ACCENT}=%2300594c` });
    await step.press(step.find<HTMLElement>('export', '#css').closest('details')?.querySelector('button') ?? undefined);
    await waitUntil(() => step.words('export', '[role=status]').includes('selected'));
  });

  it('is brought back, with what was not understood by its name, and can be undone', async () => {
    const step = await mountTheme({ hash: SET });
    await step.type('import', '#text', `:root { ${ACCENT}: #00594c; --campaign-radios: 4px; }`);
    await step.press(step.button('import', /^Take/));
    expect(step.theme).to.deep.equal({ [ACCENT]: '#00594c' });
    expect(step.words('import', '#text-wrong')).to.contain('--campaign-radios: 4px');
    expect(step.words('import', '[role=status]')).to.contain('1 value was taken');
    await step.press(step.button('import', /^Undo$/));
    expect(step.theme['--campaign-radius']).to.equal('0px');
  });

  it('stays where nothing was understood', async () => {
    const step = await mountTheme({ hash: SET });
    const before = step.theme;
    await step.type('import', '#text', 'hello');
    await step.press(step.button('import', /^Take/));
    expect(step.theme).to.equal(before);
    expect(step.words('import', '#text-wrong')).to.equal(builderTheme.en.importNone);
    expect(step.find('import', '#text').value).to.equal('hello');
  });

  it('is opened from a file', async () => {
    const step = await mountTheme();
    const data = new DataTransfer();
    data.items.add(
      new File(['{"campaign":{"radius":{"$type":"dimension","$value":{"value":2,"unit":"px"}}}}'], 'a.tokens.json'),
    );
    const field = step.find('import', '#file');
    field.files = data.files;
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => step.theme['--campaign-radius'] === '2px');
  });

  it('is reset at once, and that can be undone', async () => {
    const step = await mountTheme({ hash: SET });
    const press = async (label: string) => {
      const buttons = [...(step.step.shadowRoot?.querySelectorAll('button') ?? [])];
      await step.press(buttons.find(({ innerText }) => innerText === label));
    };
    await press('Reset everything');
    expect(step.theme).to.deep.equal({});
    expect(step.builder.linkTo({})).not.to.contain('--campaign');
    await press('Undo');
    expect(Object.keys(step.theme).length).to.equal(3);
  });
});
