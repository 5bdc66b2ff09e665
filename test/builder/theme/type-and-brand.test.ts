import { expect } from '@open-wc/testing';
import { builderTheme } from '../../../src/i18n/builder/theme.js';
import { copied, forbidClipboard, useClipboard } from '../../support/clipboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { mountTheme, type ThemeStep } from './mount-theme.js';
import { ACCENT, SET } from './theme-step.js';

/** Opens the tab of a form and copies it. */
async function copy(step: ThemeStep, id: string): Promise<void> {
  await step.press(step.find<HTMLElement>('export', `#tab-${id}`));
  await step.press(step.find<HTMLElement>('export', `#panel-${id} button`));
}

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

  it('says why its colour is not used as it is, and shows both', async () => {
    const step = await mountTheme();
    await step.type('start', '#brand', '#ffcc00');
    await step.press(step.button('start', /^Make a theme/));
    expect(step.words('start', '.said-last')).to.contain('The colour is changed for some pages');
    const used = step.find('colours', '#accent-light').value;
    expect(used).not.to.equal('#ffcc00');
    const [light, dark] = [...step.part('start').shadowRoot.querySelectorAll('.made .field')];
    expect(light?.textContent).to.match(/You chose #ffcc00\s+Too weak for text: 1\.\d to 1 on cards, needs 4\.5/);
    expect(light?.textContent).to.match(new RegExp(`We use ${used}\\s+Good: 4\\.\\d to 1 on cards`));
    expect([...(light?.querySelectorAll('.swatch path') ?? [])].map((each) => each.getAttribute('fill'))).to.deep.equal(
      ['#ffcc00', used],
    );
    expect(dark?.textContent).to.contain(builderTheme.en.asItIs);
    await expect(step.step).to.be.accessible();
    // Another accent is another story.
    await step.type('colours', '#accent-light', '#004080', { leave: true });
    expect(step.part('start').shadowRoot.querySelectorAll('.made').length).to.equal(0);
  });

  it('says on which pages its colour is used as it is', async () => {
    const step = await mountTheme();
    await step.type('start', '#brand', '#00594c');
    await step.press(step.button('start', /^Make a theme/));
    const fields = [...step.part('start').shadowRoot.querySelectorAll('.made .field')];
    expect(fields[0]?.textContent).to.contain(builderTheme.en.asItIs);
    expect(fields[1]?.textContent).to.contain('We use');
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
      await copy(step, id);
      await waitUntil(() => copied['text/plain'] === text, id);
    }
    await copy(step, 'tokens');
    await waitUntil(() => copied['text/plain']?.startsWith('{'));
    expect(JSON.parse(copied['text/plain'] ?? '').campaign.light.color.accent.$value.hex).to.equal('#00594c');
    expect(step.words('export', '[role=status]')).to.contain('Copied');
  });

  it('is selected where a page may not copy', async () => {
    forbidClipboard();
    const step = await mountTheme({ hash: `${ACCENT}=%2300594c` });
    await copy(step, 'css');
    await waitUntil(() => step.words('export', '[role=status]').includes('selected'));
  });

  it('is in tabs: the arrow keys choose one, and the last is before the first', async () => {
    const step = await mountTheme({ hash: `${ACCENT}=%2300594c` });
    const shownPanels = () =>
      [...step.part('export').shadowRoot.querySelectorAll('[role=tabpanel]:not([hidden])')].map(({ id }) => id);
    const list = step.find<HTMLElement>('export', '[role=tablist]');
    step.find<HTMLElement>('export', '#tab-css').focus();
    const press = async (key: string) => {
      list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await step.drawn();
      return step.part('export').shadowRoot.activeElement?.id;
    };
    expect(shownPanels()).to.deep.equal(['panel-css']);
    expect(await press('ArrowRight')).to.equal('tab-attribute');
    expect(shownPanels()).to.deep.equal(['panel-attribute']);
    expect(await press('End')).to.equal('tab-tokens');
    expect(await press('ArrowRight')).to.equal('tab-css');
    expect(await press('ArrowLeft')).to.equal('tab-tokens');
    expect(await press('Home')).to.equal('tab-css');
    expect(shownPanels()).to.deep.equal(['panel-css']);
    expect(step.part('export').shadowRoot.querySelectorAll('[role=tab][tabindex="0"]').length).to.equal(1);
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
