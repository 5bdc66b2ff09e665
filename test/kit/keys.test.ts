// Why: a page hears what is typed in a shadow root as if it were typed at the widget, which is no field to it. Its shortcuts
// then take the letter, and the form around the whole page is sent.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
    message.value = '';
    for (const press of ['s', '/', 'Enter', 'x']) await sendKeys({ press });
    expect(message.value).to.equal('s/\nx');
    expect([host.heard, host.sent]).to.deep.equal([[], 0]);
  });

  it('lets the keys go on that pages and their dialogs need', async () => {
    const { page, host } = await open();
    const message = page.find('thank-you-card').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    message.focus();
    for (const press of ['Escape', 'F7', 'Tab']) await sendKeys({ press });
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
    const widget = page.find('template-copy');
    const copy = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => /Edit/.test(each.innerText));
    copy?.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(
      () => !!widget.shadowRoot?.querySelector('textarea'),
      () => 'the text to edit',
    );
    expect(host.sent).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(host.heard.at(-1)).to.match(/Escape/);
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
    own.focus();
    await sendKeys({ press: 'a' });
    expect(host.heard).to.include.members(['keydown a', 'input a']);
  });
});
