import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { packText, unpackText } from '../../../src/builder/manifest/packed-text.js';
import { choose, heading, ownVersion } from './own-version-step.js';
import { BASE, openStep, ROOT, said } from './step.js';

describe('A version of one’s own', () => {
  it('begins with a short text that extends the kit, and the preview shows it', async () => {
    const step = await openStep();
    step.find<HTMLInputElement>('input[name=en]').value = 'Westmark Police';
    step.button('Make your own version').click();
    await step.checked();
    const text = JSON.parse(step.work.text ?? '');
    expect(text.extends).to.equal(`${BASE}manifest.json`);
    expect(text.$schema).to.equal(`${BASE}manifest.schema.json`);
    expect(text.organisation.name).to.deep.equal({ en: 'Westmark Police', cy: 'Westmark Police' });
    expect(heading(step)).to.deep.equal({ en: 'A thank you from {{force}}', cy: 'Diolch gan {{force}}' });
    expect(step.builder.draft?.manifest.fields?.force).to.deep.equal(text.organisation.name);
    expect(step.builder.pages.some(({ item }) => item === 'our-thanks')).to.equal(true);
    expect(said(step)).to.include('Nothing is wrong.');
  });

  it('shows the kit’s pictures and files from where the kit is now', async () => {
    const { builder } = await ownVersion();
    const urls = JSON.stringify(builder.draft?.manifest).match(/"url":"[^"]*media[^"]*"/g) ?? [];
    expect(urls.length).to.be.above(20);
    expect(urls.filter((url) => !url.startsWith(`"url":"${ROOT}media/`))).to.deep.equal([]);
  });

  it('changes the preview when its words change, and says what is wrong where it is wrong', async () => {
    const step = await ownVersion();
    step.work.change((step.work.text ?? '').replace('A thank you from', 'Thanks from'));
    await step.until(() => (heading(step) as { en: string }).en === 'Thanks from {{force}}', 'the preview stays');
    await choose(
      step,
      '{\n  "campaign": { "title": { "en": "A", "cy": "B" } },\n  "tips": [{ "id": "a", "titel": "A" }]\n}',
    );
    step.button('Open it without my changes').click();
    await step.checked();
    const finding = step.button(/titel/);
    expect(finding.textContent).to.contain('Error, line 3').and.to.contain('Did you mean "title"?');
    expect(finding.querySelectorAll('[lang=en]').length).to.equal(2);
    await step.until(() => step.all('.cm-lintRange-error').length, 'nothing is marked');
    expect(said(step).join()).to.match(/\d errors?/);
  });

  it('puts the cursor at what was found', async () => {
    const step = await openStep();
    await choose(step, `{\n  "campaign": { "title": { "en": "A", "cy": "B" } },\n  "mesages": []\n}`);
    await step.checked();
    step.button(/line 3/).click();
    await sendKeys({ type: 'X' });
    await step.until(() => step.text().includes('X"mesages"'), step.text());
  });

  it('is checked in the order of what matters most', async () => {
    const step = await openStep();
    await choose(step, '{ "campaign": { "title": "A" },\n "tips": [{ "id": "a", "titel": "A" }] }');
    await step.checked();
    const levels = step.all('.finding .level').map(({ textContent }) => textContent?.split(',')[0]);
    expect(levels.indexOf('Warning')).to.be.above(levels.lastIndexOf('Error'));
    expect(levels).to.include('Error').and.to.include('Warning');
  });

  it('says what many places have alike in one line, which opens and leads to each', async () => {
    const step = await openStep();
    const tips = Array.from({ length: 12 }, (_, index) => `{ "id": "t${index}", "title": "Tip" }`);
    await choose(step, `{ "campaign": { "title": { "en": "A", "cy": "B" } },\n "tips": [\n${tips.join(',\n')}] }`);
    await step.checked();
    expect(step.all('h4').map(({ textContent }) => textContent)).to.deep.equal(['Readers would notice']);
    const groups = step.all('details.finding');
    expect(groups.map(({ innerText }) => innerText.trim().split('\n')[0])).to.deep.equal(['12 places']);
    groups[0]?.querySelector('summary')?.click();
    expect(groups[0]?.querySelectorAll('button').length).to.equal(12);
    step.button(/line 6/).click();
    await sendKeys({ type: 'X' });
    await step.until(() => step.text().includes('"id": "t3", "title": X"Tip"'), step.text());
  });

  it('that cannot be read stays as it is, and the preview says that it waits', async () => {
    const step = await openStep();
    await choose(step, 'Dear team,\nhere is the manifest');
    await step.checked();
    expect(step.text()).to.equal('Dear team,\nhere is the manifest');
    expect(step.builder.draft === undefined).to.equal(true);
    expect(step.button(/Error, line 1/).textContent).to.contain('not JSON');
    expect(step.find('.row p').textContent).to.contain('cannot show your version');
  });

  it('gives way to the published campaign, and comes back', async () => {
    const step = await ownVersion();
    expect(step.builder.state.draft).not.to.equal('');
    step.button('Show the published campaign again').click();
    expect(step.builder.draft === undefined).to.equal(true);
    expect(step.builder.state.draft).to.equal('');
    await step.until(() => step.all('button').some((each) => each.textContent === 'Show your version'), 'no way back');
    expect(step.text()).to.contain('our-thanks');
    step.button('Show your version').click();
    await step.until(() => step.builder.draft, 'it does not come back');
  });

  it('is still there when somebody has looked at another step', async () => {
    const step = await ownVersion();
    step.work.change((step.work.text ?? '').replace('A thank you from', 'Thanks from'));
    step.element.remove();
    const again = await openStep({}, step.builder);
    await again.checked();
    await again.until(() => again.text().includes('Thanks from'), 'the text is lost');
  });
});

describe('What else can be opened', () => {
  it('is the whole campaign, in which nothing is wrong, and which is no draft until it is changed', async () => {
    const step = await openStep();
    step.button('Open the whole campaign').click();
    await step.checked();
    await step.until(() => step.text().includes('"campaign"'), 'the text is not there');
    expect(step.builder.draft === undefined).to.equal(true);
    expect(step.builder.state.draft).to.equal('');
    expect(step.all('.finding.error, .finding.warning').length).to.equal(0);
    step.work.change((step.work.text ?? '').replace('"Northshire Police"', '"Westmark Police"'));
    await step.until(() => step.builder.draft, 'the preview stays');
    expect(step.builder.draft?.manifest.fields?.force).to.deep.equal({
      en: 'Westmark Police',
      cy: 'Heddlu Swydd y Gogledd',
    });
    // It is far too long for an address.
    expect(step.builder.state.draft).to.equal('');
    await step.until(
      () =>
        step.all('builder-handing-on ~ *, section p').some((each) => each.textContent?.includes('too long for a link')),
      'it does not say so',
    );
  });

  it('takes the place of changes only when somebody says so', async () => {
    const step = await ownVersion();
    step.work.change(`${step.work.text} `);
    await choose(step, '{ "campaign": { "title": "Other" } }');
    await step.until(() => step.all('#sure').length, 'nobody asks');
    expect(step.find('#sure').matches(':focus')).to.equal(true);
    step.button('Keep my changes').click();
    await step.until(() => !step.all('#sure').length, 'it goes on asking');
    expect(step.work.text).to.contain('our-thanks');
    await choose(step, '{ "campaign": { "title": "Other" } }');
    await step.until(() => step.all('#sure').length, 'nobody asks');
    step.button('Open it without my changes').click();
    await step.until(() => step.text().includes('Other'), 'it is not opened');
  });

  it('is a file that is dropped on the step', async () => {
    const step = await openStep();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['\ufeff{ "campaign": { "title": "Dropped" } }'], 'a.json'));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer });
    step.find('h2').dispatchEvent(drop);
    await step.until(() => step.work.text?.startsWith('{ "campaign"'), 'it was not opened');
    expect(drop.defaultPrevented).to.equal(true);
  });

  it('is an empty editor to paste into, in which nothing is wrong yet', async () => {
    const step = await openStep();
    step.button('Paste text').click();
    await step.until(() => step.all('.cm-content').length && step.work.state === 'idle', 'there is no editor');
    expect(step.all('.finding').length).to.equal(0);
    expect(step.builder.draft === undefined).to.equal(true);
  });

  it('is not a file larger than any manifest, nor a campaign that cannot be fetched', async () => {
    const step = await openStep({ root: new URL('/nowhere/', location.href).href });
    await choose(step, 'x'.repeat(1_000_001), 'film.mp4');
    await step.until(
      () => said(step).some((words) => words.includes('larger than any manifest')),
      'it does not say so',
    );
    step.button('Open the whole campaign').click();
    await step.until(() => said(step).some((words) => words.includes('could not be fetched')), 'it does not say so');
    expect(step.work.text === undefined).to.equal(true);
  });
});

describe('A link with a version in it', () => {
  it('opens the version', async () => {
    const text = `{ "extends": "${BASE}manifest.json", "organisation": { "name": "Linked" } }`;
    const step = await openStep({ hash: `#step=manifest&draft=${await packText(text)}` });
    await step.checked();
    await step.until(() => step.text() === text, 'it is not opened');
    expect(step.builder.draft?.manifest.fields?.force).to.equal('Linked');
  });

  it('is the address of the page while somebody writes', async () => {
    const { builder, work, until } = await ownVersion();
    expect(await unpackText(builder.state.draft)).to.equal(work.text);
    work.change((work.text ?? '').replace('A thank you', 'Thanks'));
    const before = builder.state.draft;
    await until(() => builder.state.draft !== before, 'the address stays');
    expect(await unpackText(builder.state.draft)).to.contain('Thanks');
  });

  it('keeps what somebody was writing that is nowhere else', async () => {
    const step = await ownVersion();
    const { work, builder } = step;
    const mine = `${(work.text ?? '').slice(0, -2)}, "title": `;
    work.change(mine);
    const other = '{ "campaign": { "title": "Theirs" } }';
    builder.set({ draft: await packText(other) });
    await step.until(() => step.text() === other, 'it is not opened');
    step.button('Go back to what I was writing').click();
    await step.until(() => step.text() === mine, 'what was written is lost');
    await step.checked();
    expect(work.isBroken).to.equal(true);
    expect(step.all('button').some(({ textContent }) => textContent?.includes('Go back'))).to.equal(false);
  });

  it('keeps what was written in the other one, too, while somebody goes back', async () => {
    const step = await ownVersion();
    const { work, builder } = step;
    const theirs = '{ "campaign": { "title": "Theirs" } }';
    work.change('{ "mine": ');
    builder.set({ draft: await packText(theirs) });
    await step.until(() => step.text() === theirs, 'it is not opened');
    work.change('{ "theirs, and mine": ');
    const back = () => step.button('Go back to what I was writing').click();
    back();
    await step.until(() => step.text() === '{ "mine": ', 'what was written first is lost');
    back();
    await step.until(() => step.text() === '{ "theirs, and mine": ', 'what was written last is lost');
  });

  it('asks nothing of who has changed nothing since', async () => {
    const step = await ownVersion();
    const other = '{ "campaign": { "title": "Theirs" } }';
    step.builder.set({ draft: await packText(other) });
    await step.until(() => step.text() === other, 'it is not opened');
    expect(step.work.kept).to.deep.equal([]);
  });

  it('says so when part of it is missing', async () => {
    const packed = await packText('{ "campaign": { "title": "Thank you to our families" } }');
    const step = await openStep({ hash: `#draft=${packed.slice(0, -9)}` });
    await step.until(() => said(step).some((words) => words.includes('part of it is missing')), said(step).join());
  });
});
