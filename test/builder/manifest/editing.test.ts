import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { copied, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { choose, ownVersion } from './own-version-step.js';
import { builderFor, openStep, said } from './step.js';

describe('Handing a version on', () => {
  afterEach(leaveClipboard);

  it('copies the text, and what was copied may be left', async () => {
    useClipboard();
    const step = await ownVersion();
    step.work.change(`${step.work.text} `);
    expect(step.work.hasChanges).to.equal(true);
    step.button('Copy the text').click();
    await step.until(() => said(step).includes('The text is copied.'), 'it does not say so');
    expect(copied['text/plain']).to.equal(step.work.text);
    expect(step.work.hasChanges).to.equal(false);
  });

  it('downloads manifest.json', async () => {
    const step = await ownVersion();
    const saved: { name: string; text: Promise<string> }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
    };
    step.button('Download manifest.json').click();
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name)).to.deep.equal(['manifest.json']);
    expect(await (saved[0] as { text: Promise<string> }).text).to.equal(step.work.text);
  });
});

describe('Writing in the editor', () => {
  it('offers what may stand there, and says what a field is for', async () => {
    const step = await openStep();
    await choose(step, '{\n  "extends": "https://www.example.org/campaign/manifest.json",\n  \n}');
    await step.checked();
    await step.until(() => step.text().includes('extends'), 'the text is not there');
    await step.until(() => step.find('.cm-content').matches(':focus'), 'the editor has no focus');
    // Long lines count as several: from the last line one up.
    for (let line = 0; line < 6; line++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '"organ' });
    // After the first letter it offers everything; what comes later narrows that down.
    await step.until(
      () => step.all('.cm-tooltip-autocomplete li')[0]?.textContent?.includes('organisation'),
      'it is not offered first',
    );
    // Keys are taken a moment later, so that nobody chooses by accident what has only just come.
    step
      .find('.cm-tooltip-autocomplete li')
      .dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    await step.until(() => /"organisation": \{\s*\}/.test(step.text()), step.text());
    await sendKeys({ press: 'ArrowLeft' });
    await step.until(
      () => step.all('p.help').some((each) => each.textContent?.includes('The force that carries it')),
      'no help',
    );
  });

  it('is left with Tab', async () => {
    const step = await ownVersion();
    step.find('.cm-content').focus();
    await sendKeys({ press: 'Tab' });
    expect(step.find('.cm-content').matches(':focus')).to.equal(false);
    expect(step.text()).not.to.contain('\t');
  });

  it('has a name and says how to leave it', async () => {
    const step = await ownVersion({ lang: 'cy' });
    const content = step.find('.cm-content');
    expect(content.getAttribute('aria-label')).to.equal('Maniffest');
    expect(step.find(`#${content.getAttribute('aria-describedby')}`).textContent).to.contain('Tab');
  });

  it('has no sideways scrolling in a narrow column, nor has the start', async () => {
    const start = await openStep({ width: 288, lang: 'cy' });
    expect(start.element.scrollWidth).to.be.at.most(288);
    const step = await ownVersion({ width: 288 });
    const scroller = step.find('.cm-scroller');
    expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
    expect(step.element.scrollWidth).to.be.at.most(288);
  });
});

describe('While somebody writes', () => {
  it('only the last of what they wrote counts', async () => {
    const { work, builder, until } = await ownVersion();
    work.change('{ "campaign": { "title": "First" } }');
    const first = work.check();
    work.change('{ "campaign": { "title": "Second" } }');
    await Promise.all([first, work.check()]);
    await until(() => work.state === 'checked', 'it was not checked');
    const { campaign } = builder.draft?.manifest ?? {};
    expect(campaign).to.include({ title: 'Second' });
  });

  it('what a draft extends and cannot be had is said, and the preview waits', async () => {
    const step = await openStep();
    await choose(step, '{ "extends": "http://elsewhere.example/manifest.json" }');
    await step.checked();
    expect(step.button(/Error, line 1/).textContent).to.contain('is not an https address');
    expect(builderFor().draft === undefined && step.builder.draft === undefined).to.equal(true);
  });
});
