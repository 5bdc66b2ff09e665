import { expect, fixture, html } from '@open-wc/testing';
import { printContent } from '../../src/element/share/print.js';

describe('printing one thing of a page', () => {
  it('leaves the focus where it is', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Print</button>`);
    button.focus();
    printContent(document.createElement('p'), '', 'en', 'A list');
    const frame = document.querySelector('body > iframe:last-of-type') as HTMLIFrameElement;
    const view = frame.contentWindow as Window;
    await new Promise<void>((done) => Object.assign(view, { print: done }));
    expect(document.activeElement === button).to.equal(true);
    view.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
    expect(document.activeElement === button).to.equal(true);
    expect(document.hasFocus()).to.equal(true);
  });
});
