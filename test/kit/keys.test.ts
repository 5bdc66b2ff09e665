// Why: a page hears what is typed in a shadow root as if it were typed at the widget, which is no field to it. Its shortcuts
// then take the letter, and the form around the whole page is sent.
import { expect } from '@open-wc/testing';
import { openHostPage } from './host-page.js';

/** Shortcuts of one key, and the form that ASP.NET puts around every page, with a default button. */
const head = `<script>
  heard = []; sent = 0;
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key || event.data || '')));
  document.addEventListener('keydown', (event) => {
    if (/^(input|textarea|select)$/i.test(event.target.localName) || !/^[s/]$/.test(event.key)) return;
    event.preventDefault();
    document.getElementById('search').focus();
  });
</script>`;
const body = `<form id="around" action="/elsewhere" onsubmit="sent++; return false"
    onkeypress="if (event.keyCode === 13 && event.target.localName !== 'textarea') { sent++; return false }">
  <input id="search">
  <thank-you-card><p><input id="own"></p></thank-you-card>
  <template-copy></template-copy>
</form>`;

interface Heard {
  heard: string[];
  sent: number;
}

/** By an event: an engine may keep Escape to itself while a page loads. False if the page takes the key. */
function press(target: Element, key: string, type = 'keydown'): boolean {
  const keyCode = key === 'Enter' ? 13 : 0;
  return target.dispatchEvent(
    new KeyboardEvent(type, { key, keyCode, bubbles: true, composed: true, cancelable: true }),
  );
}

async function open() {
  const page = await openHostPage({ head, body });
  await page.ready('thank-you-card, template-copy');
  return { page, host: page.window as unknown as Heard };
}

describe('A field of a widget', () => {
  it('gets what is typed into it, and no shortcut or form of the page does', async () => {
    const { page, host } = await open();
    const message = page.find('thank-you-card').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    message.focus();
    for (const key of ['s', '/', 'Enter', 'x'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        expect(press(message, key, type), `${type} ${key} types`).to.equal(true);
    for (const type of ['beforeinput', 'input'])
      message.dispatchEvent(new InputEvent(type, { data: 's', bubbles: true, composed: true }));
    expect([host.heard, host.sent]).to.deep.equal([[], 0]);
    expect(page.document.activeElement?.localName).to.equal('thank-you-card');
  });

  it('lets the keys go on that pages and their dialogs need', async () => {
    const { page, host } = await open();
    const message = page.find('thank-you-card').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    for (const key of ['Escape', 'F7', 'Tab', 'a']) press(message, key);
    expect(host.heard.filter((each) => each.startsWith('keydown'))).to.deep.equal([
      'keydown Escape',
      'keydown F7',
      'keydown Tab',
    ]);
  });
});

describe('A button of a widget', () => {
  it('is pressed by Enter, and not the default button of the page; other keys go on', async () => {
    const { page, host } = await open();
    const button = page.find('template-copy').shadowRoot?.querySelector('button') as HTMLButtonElement;
    for (const type of ['keydown', 'keypress', 'keyup']) press(button, 'Enter', type);
    expect([host.heard, host.sent]).to.deep.equal([[], 0]);
    press(button, 'ArrowDown');
    expect(host.heard).to.deep.equal(['keydown ArrowDown']);
  });
});

describe('What the page has in a widget', () => {
  it('is its own: all of its keys are heard', async () => {
    const { page, host } = await open();
    const own = page.document.createElement('input');
    const widget = page.find('thank-you-card');
    widget.append(own);
    // As a widget does that holds more than its fallback.
    widget.shadowRoot?.append(page.document.createElement('slot'));
    press(own, 'a');
    press(own, 'Enter', 'keypress');
    expect([host.heard, host.sent]).to.deep.equal([['keydown a', 'keypress Enter'], 1]);
  });
});
