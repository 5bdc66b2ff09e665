import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ThankYouCard } from '../../../src/index.js';
import { openHostPage, strictPolicy } from '../../kit/host-page.js';
import { manifestOf, mount, part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import {
  action,
  downloaded,
  fieldsOf,
  image,
  images,
  nextPrint,
  own,
  radios,
  replace,
  widgetOf,
  write,
} from './card.js';

describe('<thank-you-card>: nothing that is written leaves the page', () => {
  const SECRET = 'Cyfrinach-4711';

  it('asks nobody, keeps nothing, and puts nothing into the address', async () => {
    // An address of its own, which no cache has seen.
    const fresh = own('night-window-1280x720.jpg?fresh');
    const widget = await widgetOf('', [images[0] as object, image('fresh', fresh)]);
    fieldsOf(widget)[0].focus();
    await waitUntil(() => part(widget, 'preview')?.querySelector('.before') === null, 'no card was drawn');

    const asked: string[] = [];
    for (const [target, name] of [
      [window, 'fetch'],
      [navigator, 'sendBeacon'],
      [XMLHttpRequest.prototype, 'send'],
      [WebSocket.prototype, 'send'],
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [CacheStorage.prototype, 'open'],
      [history, 'pushState'],
      [history, 'replaceState'],
    ] as [Record<string, (...args: unknown[]) => unknown>, string][]) {
      const original = target[name];
      replace(target, name, function (this: unknown, ...args: unknown[]) {
        asked.push(`${name} ${args}`);
        return original?.apply(this, args);
      });
    }
    const observed: string[] = [];
    const observer = new PerformanceObserver((list) => observed.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const before = [location.href, document.title, document.cookie, window.name, history.length];

    write(widget, { to: SECRET, message: SECRET, from: SECRET });
    radios(widget)[1]?.click();
    fieldsOf(widget)[2].focus();
    await sendKeys({ type: SECRET });
    await sendKeys({ press: 'Enter' });
    await downloaded(() => action(widget, 'Download').click());
    await waitUntil(() => observed.includes(fresh), 'the picture was not asked for');
    observer.disconnect();

    // The test runner itself sends the keys that it presses.
    expect(asked.filter((each) => !each.includes('"wtr-'))).to.deep.equal([]);
    expect([...new Set(observed)].filter((url) => !url.startsWith('blob:'))).to.deep.equal([fresh]);
    expect(observed.join()).to.not.include(SECRET);
    expect([location.href, document.title, document.cookie, window.name, history.length]).to.deep.equal(before);
    expect(widget.getAttributeNames()).to.deep.equal(['manifest']);
  });

  it('is in no event', async () => {
    const widget = await widgetOf();
    write(widget, { to: SECRET, message: SECRET, from: SECRET });
    const told = oneEvent(widget, 'campaign-download');
    await downloaded(() => action(widget, 'Download').click());
    expect(JSON.stringify((await told).detail)).to.not.include(SECRET);
  });

  it('is not for the browser to remember, or to send away to be checked or completed', async () => {
    for (const field of fieldsOf(await widgetOf())) {
      expect(field.autocomplete).to.equal('off');
      expect(field.spellcheck).to.equal(false);
      expect(field.getAttribute('writingsuggestions')).to.equal('false');
      expect(field.form ?? null).to.equal(null);
    }
  });

  it('sends no form of the page that it stands in', async () => {
    const widget = await mount<ThankYouCard>(
      `<form action="/elsewhere"><thank-you-card manifest="${manifestOf({ images })}"></thank-you-card><button>Send</button></form>`,
    );
    let sent = false;
    widget.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    fieldsOf(widget)[0].focus();
    await sendKeys({ type: 'Mam' });
    await sendKeys({ press: 'Enter' });
    action(widget, 'Copy as a picture').click();
    expect(sent).to.equal(false);
    expect([...new FormData(widget.closest('form') as HTMLFormElement).keys()]).to.deep.equal([]);
  });
});

describe('<thank-you-card>: in the kit', () => {
  const body = '<thank-you-card><p>Say thank you</p></thank-you-card>';

  it('loads what draws it only when a person begins, and works under the strictest policy', async () => {
    const page = await openHostPage({ body, csp: strictPolicy });
    await page.ready('thank-you-card');
    const studio = async () => (await page.paths()).filter((path) => path.includes('studio')).length;
    expect(await studio()).to.equal(0);
    const widget = page.find('thank-you-card');
    page.window.focus();
    (page.part(widget, 'field') as HTMLInputElement).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await page.until(
      () => !page.part(widget, 'preview').querySelector('.before'),
      () => 'the card',
    );
    expect(await studio()).to.equal(1);
    const made: Blob[] = [];
    const { URL: Address, HTMLAnchorElement: Anchor } = page.window;
    Address.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'blob:made';
    };
    Anchor.prototype.click = () => {};
    action(widget, 'Download').click();
    await page.until(
      () => made.length > 0,
      () => 'the file',
    );
    expect(made[0]?.size).to.be.greaterThan(50_000);
    const printed = nextPrint(page.document);
    action(widget, 'Print').click();
    await printed;
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('says so where what draws it does not come', async () => {
    const page = await openHostPage({ body, faults: [{ path: 'card-studio', drop: true }] });
    await page.ready('thank-you-card');
    const widget = page.find('thank-you-card');
    action(widget, 'Download').click();
    await page.until(
      () => page.part(widget, 'status').innerText.includes('cannot be drawn'),
      () => 'words about it',
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
