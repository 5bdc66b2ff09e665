import { expect } from '@open-wc/testing';
import { choose } from './own-version-step.js';
import { openStep, type Step, said } from './step.js';

const manifest = `{
  "campaign": { "title": { "en": "Thank you – café", "cy": "Diolch i’n teuluoedd" } }
}`;
const BYTES: Record<string, number> = { '’': 0x92, '–': 0x96, é: 0xe9 };
const ansi = Uint8Array.from([...manifest].map((letter) => BYTES[letter] ?? letter.charCodeAt(0)));
const garbled = manifest.replace('’', 'â€™').replace('–', 'â€“').replace('é', 'Ã©');
const curly = manifest.replace('"campaign"', '“campaign”').replace('\n  ', '\n\u00a0 ');

/** The words about the repair, as a person reads them. */
const lines = (step: Step) =>
  step.all('#repair li').map((item) => [...item.children].map(({ textContent }) => textContent?.trim()));

describe('A file in another encoding', () => {
  it('shows its words, read in that encoding, before it is opened', async () => {
    const step = await openStep();
    await choose(step, ansi);
    const panel = step.find('#reading');
    expect(panel.textContent).to.include('manifest.json is saved as ANSI (Windows-1252)');
    expect(panel.textContent).to.include('– · café · i’n');
    expect(step.work.text).to.equal(undefined);
    step.button('Yes, open it').click();
    await step.checked();
    expect(step.work.text).to.equal(manifest);
    expect(said(step).join()).to.include('Nothing is wrong.');
  });

  it('can be left, and then nothing is opened', async () => {
    const step = await openStep();
    await choose(step, ansi);
    step.button('No, do not open it').click();
    await step.until(() => !step.all('#reading').length, 'the panel stays');
    expect(step.work.text).to.equal(undefined);
  });

  it('asks about changes that would be lost, too', async () => {
    const step = await openStep();
    step.button('Paste text').click();
    await step.until(() => step.work.text === '', 'no editor');
    step.work.change('{ "campaign": {} }');
    await choose(step, ansi);
    step.button('Yes, open it').click();
    await step.until(() => step.all('#sure').length, 'it did not ask');
    expect(step.work.text).to.equal('{ "campaign": {} }');
  });

  it('is named in Welsh', async () => {
    const step = await openStep({ lang: 'cy' });
    await choose(step, ansi);
    expect(step.find('#reading').textContent).to.include('nid fel UTF-8');
  });

  for (const [what, bytes, says] of [
    ['a Word document', 'PK\x03\x04\0\0word/document.xml', /Word document/],
    ['a ZIP file', 'PK\x03\x04\0\0manifest.json', /ZIP file/],
    ['a PDF', '%PDF-1.7', /PDF/],
  ] as const) {
    it(`is refused where it is ${what}`, async () => {
      const step = await openStep();
      await choose(step, new TextEncoder().encode(bytes));
      expect(step.find('[role=alert]').textContent).to.match(says);
      expect(step.work.text).to.equal(undefined);
    });
  }
});

describe('A text that can be repaired', () => {
  it('shows each line as it is and as it would be, and changes when somebody says so', async () => {
    const step = await openStep();
    await choose(step, garbled);
    await step.checked();
    expect(lines(step)).to.deep.equal([
      ['Line 2', `Now: ${garbled.split('\n')[1]?.trim()}`, `Repaired: ${manifest.split('\n')[1]?.trim()}`],
    ]);
    expect(step.work.text).to.equal(garbled);
    step.button('Repair it').click();
    await step.until(() => step.work.text === manifest, 'it was not repaired');
    await step.checked();
    expect(step.all('#repair')).to.have.length(0);
    expect(said(step).join()).to.include('1 line is repaired.');
  });

  it('is repaired where Word made its quotation marks curly, and makes blanks visible', async () => {
    const step = await openStep();
    await choose(step, curly);
    await step.checked();
    expect(lines(step)[0]?.[1]).to.include('␣').and.to.include('“campaign”');
    step.button('Repair it').click();
    await step.until(() => step.work.text === manifest, 'it was not repaired');
  });

  it('that is right is left alone', async () => {
    const step = await openStep();
    await choose(step, manifest);
    await step.checked();
    expect(step.all('#repair')).to.have.length(0);
  });
});
