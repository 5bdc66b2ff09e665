import { expect, fixture, html } from '@open-wc/testing';
import { fact, finding, phrase, type Report } from '../../../src/placement/doctor/finding.js';
import { Panel } from '../../../src/placement/doctor/panel/panel.js';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { landmarksIn } from '../../support/landmarks.js';

const examination: Report = {
  findings: [
    { ...finding('error', 'failed', '<thank-you-banner>'), detail: 'nothing is in date.' },
    finding('warning', 'quirks'),
    finding('note', 'off', '<campaign-hub>'),
    finding('good', 'running', '1.2.3'),
  ],
  facts: [
    fact('library', 'version', '1.2.3'),
    fact('settings', 'lang', phrase('notSet')),
    fact('placements', 'element', phrase('alive', '<campaign-hub>')),
  ],
  unsettled: false,
};

let panel: Panel | undefined;
let again = 0;
let closed = 0;

function open(lang: 'en' | 'cy' = 'en', scheme = 'light', shown = examination): ShadowRoot {
  panel = new Panel(lang, { again: () => again++, closed: () => closed++ });
  panel.host.setAttribute('data-scheme', scheme);
  panel.open();
  panel.show(shown);
  return panel.host.shadowRoot as ShadowRoot;
}

const button = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === words) as HTMLElement;

const pressKey = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

describe('The doctor’s panel', () => {
  beforeEach(() => {
    again = closed = 0;
    useClipboard();
  });
  afterEach(() => {
    panel?.host.remove();
    leaveClipboard();
  });

  for (const lang of ['en', 'cy'] as const) {
    for (const scheme of ['light', 'dark']) {
      it(`shuts nobody out (${lang}, ${scheme})`, async () => {
        const root = open(lang, scheme);
        for (const details of root.querySelectorAll('details')) details.open = true;
        await expect(panel?.host).to.be.accessible();
      });
    }
  }

  it('says each level in words and with a shape of its own, not in colour alone', () => {
    const items = [...open().querySelectorAll('li')];
    expect(items.map((item) => item.querySelector('.level')?.textContent)).to.deep.equal([
      'Problem',
      'Warning',
      'Note',
      'Good',
    ]);
    expect(new Set(items.map((item) => item.querySelector('path')?.getAttribute('d'))).size).to.equal(4);
  });

  it('counts problems and warnings in its head', () => {
    expect(open().querySelector('.summary')?.textContent).to.equal('1 problem1 warning');
  });

  it('is a dialog with a name that leaves the page usable, and takes the focus', () => {
    const root = open();
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(false);
    expect(root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).to.equal(
      'Campaign widgets check',
    );
    expect(document.activeElement === panel?.host).to.equal(true);
  });

  it('adds no landmark to the page', () => {
    expect(landmarksIn(open())).to.deep.equal([]);
  });

  it('gives the focus back to what had it on the page, or to what comes first there', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#here">Here</a>`);
    for (const had of [true, false]) {
      if (had) link.focus();
      else link.blur();
      button(open(), 'Close').click();
      expect(document.activeElement === link, `the link had it: ${had}`).to.equal(true);
    }
  });

  it('closes with Escape, and with its button', () => {
    pressKey(open().querySelector('.body') as Element, 'Escape');
    expect(panel?.host.isConnected).to.equal(false);
    expect(closed).to.equal(1);
    button(open(), 'Close').click();
    expect(panel?.host.isConnected).to.equal(false);
    expect(closed).to.equal(2);
  });

  it('folds to its head and says so', () => {
    const root = open();
    const body = root.querySelector('.body') as HTMLElement;
    button(root, 'Make smaller').click();
    expect(body.offsetHeight).to.equal(0);
    expect(button(root, 'Make larger').getAttribute('aria-expanded')).to.equal('false');
    button(root, 'Make larger').click();
    expect(body.offsetHeight).to.be.above(50);
    expect(button(root, 'Make smaller').getAttribute('aria-expanded')).to.equal('true');
  });

  it('copies the report, and says so', async () => {
    const root = open();
    button(root, 'Copy the report').click();
    await Promise.resolve();
    expect(copied['text/plain']).to.contain('- Version: 1.2.3');
    expect(root.querySelector('.main')?.textContent).to.equal('Copied');
    expect(root.querySelector('.said')?.role).to.equal('status');
  });

  it('selects the report where a page may not copy', async () => {
    forbidClipboard();
    const root = open();
    button(root, 'Copy the report').click();
    await Promise.resolve();
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    expect(root.activeElement === area).to.equal(true);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
    expect(area.labels[0]?.textContent).to.equal('The report as text');
    expect(root.querySelector('.said')?.textContent).to.contain('copy it with your keyboard');
  });

  it('keeps open what its reader opened when it shows something new', () => {
    const root = open();
    (root.getElementById('settings') as HTMLDetailsElement).open = true;
    panel?.show({ ...examination, findings: [] });
    expect((root.getElementById('settings') as HTMLDetailsElement).open).to.equal(true);
    expect((root.getElementById('library') as HTMLDetailsElement).open).to.equal(false);
  });

  it('asks to look again, and says when that is done', () => {
    const root = open();
    button(root, 'Check again').click();
    expect(again).to.equal(1);
    expect(root.querySelector('.said')?.textContent).to.equal('Checking this page');
    panel?.show(examination);
    panel?.checked();
    expect(root.querySelector('.said')?.textContent).to.equal('Checked again');
  });

  it('does not let the page’s own shortcuts hear what is typed in it', () => {
    let heard = 0;
    const listener = () => heard++;
    addEventListener('keydown', listener);
    pressKey(open().querySelector('.body') as Element, 'k');
    removeEventListener('keydown', listener);
    expect(heard).to.equal(0);
  });
});
