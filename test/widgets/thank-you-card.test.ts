import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ThankYouCard } from '../../src/index.js';
import { breakLines } from '../../src/widgets/thank-you-card/break-lines.js';
import { charactersOf, fitted } from '../../src/widgets/thank-you-card/character-limits.js';
import { openHostPage, strictPolicy } from '../kit/host-page.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const FAMILY = '👨‍👩‍👧‍👦';
const WALES = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';

const own = (path: string) => new URL(`/demo/campaigns/national/media/${path}`, location.href).href;
const image = (id: string, url = own(`${id}-1280x720.jpg`)) => ({
  id,
  title: { en: `Picture ${id}`, cy: `Llun ${id}` },
  picture: { url, alt: { en: `Drawing of ${id}`, cy: `Darlun o ${id}` }, width: 1280, height: 720, focus: [50, 50] },
});
const images = ['dog-walk', 'night-window'].map((id) => image(id));
const widgetOf = (attributes = '', shown: object[] = images) =>
  mount<ThankYouCard>(
    `<thank-you-card manifest="${manifestOf({ images: shown })}" ${attributes}><p>The fallback</p></thank-you-card>`,
  );

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsOf = (widget: Element) => parts<Field>(widget, 'field') as [Field, Field, Field];
const canvasOf = (widget: Element) => part(widget, 'preview')?.querySelector('canvas') as HTMLCanvasElement;
const radios = (widget: Element) => [...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])];
const action = (widget: Element, label: string) => {
  const found = parts(widget, 'action').find(({ innerText }) => innerText.includes(label));
  if (!found) throw new Error(`There is no "${label}", only ${parts(widget, 'action').map((each) => each.innerText)}`);
  return found;
};
const says = (widget: ThankYouCard) => part(widget, 'status')?.innerText.replace('\u200b', '');

/** Writes as a person does who puts all of it in at once. */
function write(widget: Element, written: { to?: string; message?: string; from?: string }): void {
  const [to, message, from] = fieldsOf(widget);
  to.focus();
  for (const [field, text] of [
    [to, written.to],
    [message, written.message],
    [from, written.from],
  ] as const) {
    if (text === undefined) continue;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Puts something of a test in place of what the browser has, until the test is over. */
const replaced: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  replaced.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}
afterEach(() => {
  for (const restore of replaced.splice(0).reverse()) restore();
});

interface Drawn {
  /** What was written, line by line, in the units of a card of 1200 by 1500. */
  lines: { text: string; font: string; x: number; y: number; width: number }[];
  /** The pictures that were drawn. */
  pictures: string[];
  /** How many cards. */
  cards: number;
}

/** Looks over the shoulder of the browser: what is on the card that was drawn last. */
function watchDrawing(): Drawn {
  const drawn: Drawn = { lines: [], pictures: [], cards: 0 };
  const pen = CanvasRenderingContext2D.prototype;
  const { fillText, drawImage, scale } = pen;
  replace(pen, 'scale', function (this: CanvasRenderingContext2D, ...args: Parameters<typeof scale>) {
    Object.assign(drawn, { lines: [], pictures: [], cards: drawn.cards + 1 });
    scale.apply(this, args);
  });
  replace(pen, 'fillText', function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
    drawn.lines.push({ text, font: this.font, x, y, width: this.measureText(text).width });
    fillText.call(this, text, x, y);
  });
  replace(pen, 'drawImage', function (this: CanvasRenderingContext2D, source: HTMLImageElement, ...args: number[]) {
    drawn.pictures.push(source.src);
    (drawImage as (...all: unknown[]) => void).call(this, source, ...args);
  });
  return drawn;
}

const drawnText = ({ lines }: Drawn) => lines.map(({ text }) => text);
const letters = (text: string) => text.replace(/\s/g, '');

/** Waits until the card shows these lines, white space apart. */
const untilDrawn = (drawn: Drawn, text: string) =>
  waitUntil(() => letters(drawnText(drawn).join('')) === letters(text), `the card does not show ${text.slice(0, 80)}`);

/** The file that a press downloads. */
function downloaded(press: () => void): Promise<{ name: string; blob: Blob }> {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  });
  return new Promise((done) => {
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      done({ name: this.download, blob: blobs.get(this.href) as Blob });
    });
    press();
  });
}

/** The frame that is printed next; no printer is asked, and no person. */
const nextPrint = (page: Document) =>
  new Promise<HTMLIFrameElement>((done) => {
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const frame = added.find(({ nodeName }) => nodeName === 'IFRAME') as HTMLIFrameElement | undefined;
      if (!frame) return;
      observer.disconnect();
      Object.assign(frame.contentWindow as Window, { print: () => done(frame) });
    });
    observer.observe(page.body, { childList: true });
  });

async function welsh(widget: ThankYouCard): Promise<void> {
  widget.lang = 'cy';
  await new Promise<void>((done) => queueMicrotask(done));
  await widget.updateComplete;
}

describe('<thank-you-card>: what is written', () => {
  it('is on the card as a person types', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    expect(canvasOf(widget), 'nothing is drawn before').to.equal(null);
    fieldsOf(widget)[0].focus();
    await sendKeys({ type: 'Mam' });
    await untilDrawn(drawn, 'Mam');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Diolch' });
    await untilDrawn(drawn, 'Mam Diolch');
    expect(drawn.lines[0]?.font).to.match(/^(bold|700) /);
    expect(canvasOf(widget).offsetWidth).to.be.greaterThan(100);
    expect(part(widget, 'preview')?.querySelector('.before')).to.equal(null);
  });

  it('keeps its own lines, and leaves no gap for what is empty', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    write(widget, { message: 'One\n\nThree', from: '   ' });
    await untilDrawn(drawn, 'OneThree');
    expect(drawnText(drawn)).to.deep.equal(['One', '', 'Three']);
  });

  it('stands on the card in the page’s own font, and in Welsh letters', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf('style="--campaign-font-family: monospace"');
    write(widget, { message: 'ŵ ŷ â ê î ô û Ŵ Ŷ' });
    await untilDrawn(drawn, 'ŵ ŷ â ê î ô û Ŵ Ŷ');
    expect(drawn.lines[0]?.font).to.match(/monospace$/);
  });

  for (const [name, message] of [
    ['wide letters', 'W'.repeat(280)],
    ['as many lines as there can be, and wide letters', `${'W\n'.repeat(7)}${'W '.repeat(200)}`],
    ['families of emoji', FAMILY.repeat(280)],
    ['flags', WALES.repeat(280)],
    ['a long Welsh name', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(4)],
    ['a word', 'Diolch'],
  ] as const) {
    for (const picture of ['with', 'without']) {
      it(`fits ${picture} a picture, all of it: ${name}`, async () => {
        const drawn = watchDrawing();
        const widget = await widgetOf();
        if (picture === 'without') radios(widget).at(-1)?.click();
        write(widget, { to: 'W'.repeat(50), message, from: 'W'.repeat(50) });
        const [to, written, from] = fieldsOf(widget).map(({ value }) => value);
        const band = picture === 'without' ? 'Thank you' : '';
        await untilDrawn(drawn, `${band}${to}${written}${from}`);
        const top = band ? 420 : 675;
        for (const { text, x, y, width, font } of drawn.lines.filter((line) => line.text !== band)) {
          const size = Number(/([\d.]+)px/.exec(font)?.[1]);
          expect(x + width, text).to.be.at.most(1200 - 84 + 1);
          expect(y - size, text).to.be.at.least(top);
          expect(y + size / 3, text).to.be.at.most(1500);
        }
        const sizes = drawn.lines.slice(band ? 1 : 0).map(({ font }) => /([\d.]+)px/.exec(font)?.[1]);
        expect(new Set(sizes).size, 'one size of type').to.equal(1);
        expect(Number(sizes[0])).to.be.at.least(20);
      });
    }
  }

  it('is read out in place of the picture, with what the picture shows', async () => {
    const widget = await widgetOf();
    write(widget, { to: 'Mam', message: 'Diolch', from: 'Siân' });
    await waitUntil(() => canvasOf(widget), 'no card was drawn');
    await widget.updateComplete;
    const { role, ariaLabel } = canvasOf(widget);
    expect(role ?? canvasOf(widget).getAttribute('role')).to.equal('img');
    expect((ariaLabel ?? '').replace(/\s+/g, ' ')).to.equal('Thank-you card: Mam Diolch Siân Drawing of dog-walk');
    await expect(widget).to.be.accessible();
  });
});

describe('<thank-you-card>: how much there is room for', () => {
  it('is said in words, and counted as people count', async () => {
    const widget = await widgetOf();
    const count = async (message: string) => {
      write(widget, { message });
      await widget.updateComplete;
      return part(widget, 'count')?.innerText;
    };
    expect(await count('')).to.equal('Room for 280 more characters');
    expect(await count(`Ŵ${FAMILY}${WALES}w\u0302`)).to.equal('Room for 276 more characters');
    expect(await count('x'.repeat(279))).to.equal('Room for 1 more character');
    expect(says(widget)).to.equal('');
    expect(await count('x'.repeat(300))).to.equal('No room left');
    expect(says(widget)).to.equal('That is all the card has room for.');
    expect(fieldsOf(widget)[1].value).to.have.length(280);
    await welsh(widget);
    expect(await count('x')).to.equal('Lle i 279 nod arall');
    const described = fieldsOf(widget)[1].getAttribute('aria-describedby');
    expect(widget.shadowRoot?.getElementById(described ?? '')).to.equal(part(widget, 'count'));
  });

  it('holds back what is put in last, and not what stood there', () => {
    expect(fitted('x'.repeat(290), '', 'message')).to.equal('x'.repeat(280));
    expect(fitted('ab', 'x'.repeat(279), 'message')).to.equal('a');
    expect(fitted('a', 'x'.repeat(280), 'message')).to.equal('');
    expect(fitted(FAMILY.repeat(41), '', 'to')).to.equal(FAMILY.repeat(40));
    expect(fitted('1\n2\n3\n4\n5\n6\n7\n8\n9', '', 'message')).to.equal('1\n2\n3\n4\n5\n6\n7\n8 9');
    expect(fitted('1\n2', '\n3\n4\n5\n6\n7\n8', 'message')).to.equal('1\n2');
    expect(fitted('1\n\n2', '\n3\n4\n5\n6\n7\n8', 'message')).to.equal('1\n 2');
  });

  it('takes a letter in the middle of a full message back, and leaves the caret there', async () => {
    const widget = await widgetOf();
    write(widget, { message: 'x'.repeat(280) });
    const [, message] = fieldsOf(widget);
    message.focus();
    message.setSelectionRange(100, 100);
    await sendKeys({ type: 'w' });
    expect(message.value).to.equal('x'.repeat(280));
    expect(message.selectionStart).to.equal(100);
  });

  it('does not disturb an input method while it composes', async () => {
    const widget = await widgetOf();
    const [, message] = fieldsOf(widget);
    message.value = 'x'.repeat(281);
    message.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(message.value).to.have.length(281);
    message.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(message.value).to.have.length(280);
  });
});

describe('<thank-you-card>: lines', () => {
  const broken = (text: string, most: number) => breakLines(text, (piece) => charactersOf(piece).length, most);

  it('break at spaces and hyphens', () => {
    expect(broken('Diolch yn fawr iawn', 10)).to.deep.equal(['Diolch yn', 'fawr iawn']);
    expect(broken('a thank-you card', 8)).to.deep.equal(['a thank-', 'you card']);
  });

  it('break in a word only where it is longer than a line', () => {
    expect(broken('a Llanfairpwll b', 6)).to.deep.equal(['a', 'Llanfa', 'irpwll', 'b']);
  });

  it('never break a family, a flag or an accent apart', () => {
    expect(broken(FAMILY.repeat(5), 2)).to.deep.equal([FAMILY.repeat(2), FAMILY.repeat(2), FAMILY]);
    expect(broken(WALES.repeat(3), 1)).to.deep.equal([WALES, WALES, WALES]);
    expect(broken('w\u0302y\u0302', 1)).to.deep.equal(['w\u0302', 'y\u0302']);
  });
});

describe('<thank-you-card>: the picture', () => {
  it('is chosen with the arrow keys', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    radios(widget)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => drawn.pictures[0]?.includes('night-window'), 'the picture was not drawn');
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => drawn.lines[0]?.text === 'Thank you', 'the plain card was not drawn');
    expect(drawn.pictures).to.deep.equal([]);
  });

  it('has a name, and words for what it shows', async () => {
    const widget = await widgetOf();
    const [first] = radios(widget) as [HTMLInputElement];
    const at = (attribute: string) => widget.shadowRoot?.getElementById(first.getAttribute(attribute) ?? '');
    expect(at('aria-labelledby')?.innerText).to.equal('Picture dog-walk');
    expect(at('aria-describedby')?.querySelector('img')?.alt).to.equal('Drawing of dog-walk');
  });

  it('is at first the one that the page names', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf('item="night-window"');
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    fieldsOf(widget)[0].focus();
    await waitUntil(() => drawn.pictures[0]?.includes('night-window'), 'the picture was not drawn');
  });

  it('can be on another origin that lets this one read it', async () => {
    const widget = await widgetOf('', [image('far', await elsewhere([]))]);
    write(widget, { to: 'Mam' });
    const { blob } = await downloaded(() => action(widget, 'Download').click());
    expect(blob.size).to.be.greaterThan(50_000);
    expect(says(widget)).to.equal('');
  });

  for (const [why, fault] of [
    ['its server does not let this page read it', { noCors: true }],
    ['it is not there', { status: 404 }],
  ] as const) {
    it(`is left out where ${why}, and the person is told`, async () => {
      const drawn = watchDrawing();
      const widget = await widgetOf('', [image('far', await elsewhere([{ path: 'dog-walk', ...fault }]))]);
      write(widget, { to: 'Mam' });
      await untilDrawn(drawn, 'Thank you Mam');
      await widget.updateComplete;
      expect(says(widget)).to.equal('This picture did not come, so the card is drawn without it.');
      const { blob } = await downloaded(() => action(widget, 'Download').click());
      expect(blob.type).to.equal('image/png');
      write(widget, { to: 'Mam a Dad' });
      await widget.updateComplete;
      expect(says(widget), 'it is said once').to.equal('');
    });
  }

  /** A picture at the kit, which is on another origin than the page. */
  async function elsewhere(faults: object[]): Promise<string> {
    const { origin } = await (await fetch('/host/kit')).json();
    const id = `card-${Math.random().toString(36).slice(2)}`;
    await fetch(`/host/faults/${id}`, { method: 'POST', body: JSON.stringify(faults) });
    return `${origin}/t/${id}/campaigns/national/media/dog-walk-1280x720.jpg`;
  }
});

describe('<thank-you-card>: taking it home', () => {
  it('downloads it as a picture of its full size, drawn as it is seen', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    write(widget, { to: 'Mam', message: 'Diolch am bopeth, a mwy na hynny.', from: 'Siân' });
    await untilDrawn(drawn, 'Mam Diolch am bopeth, a mwy na hynny. Siân');
    const seen = drawn.lines.map(({ text, y }) => [text, y]);
    const told = oneEvent(widget, 'campaign-download');
    const { name, blob } = await downloaded(() => action(widget, 'Download').click());
    expect((await told).detail).to.deep.equal({ item: 'dog-walk', url: 'thank-you-card.png' });
    expect([name, blob.type]).to.deep.equal(['thank-you-card.png', 'image/png']);
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.deep.equal([1200, 1500]);
    expect(drawn.lines.map(({ text, y }) => [text, y])).to.deep.equal(seen);
  });

  it('works before anything is written, for those who write by hand', async () => {
    const widget = await widgetOf();
    const { blob } = await downloaded(() => action(widget, 'Download').click());
    expect((await createImageBitmap(blob)).width).to.equal(1200);
  });

  it('downloads nothing where the page prevents it', async () => {
    const widget = await widgetOf();
    let files = 0;
    replace(HTMLAnchorElement.prototype, 'click', () => files++);
    const told = oneEvent(widget, 'campaign-download');
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    action(widget, 'Download').click();
    await told;
    await widget.updateComplete;
    expect(files).to.equal(0);
  });

  it('is shared through the device’s own sheet, with its words, where the device takes pictures', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'canShare', ({ files }: ShareData) => files?.[0]?.type === 'image/png');
    replace(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const widget = await widgetOf();
    expect(action(widget, 'Share').classList.contains('main')).to.equal(true);
    write(widget, { to: 'Mam', message: 'Diolch', from: 'Siân' });
    const told = oneEvent(widget, 'campaign-share');
    action(widget, 'Share').click();
    expect((await told).detail).to.deep.equal({ channel: 'device' });
    await waitUntil(() => shared.length, 'nothing was shared');
    expect(shared[0]?.text).to.equal('Mam\n\nDiolch\n\nSiân');
    expect((await createImageBitmap(shared[0]?.files?.[0] as File)).width).to.equal(1200);
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    const again = oneEvent(widget, 'campaign-share');
    action(widget, 'Share').click();
    await again;
    await widget.updateComplete;
    expect(shared, 'the page prevents it').to.have.length(1);
  });

  it('offers no share sheet where there is none for pictures', async () => {
    replace(navigator, 'canShare', ({ files }: ShareData) => !files);
    expect(words(await widgetOf())).to.not.include('Share the card');
    replace(navigator, 'canShare', undefined);
    const widget = await widgetOf();
    expect(words(widget)).to.not.include('Share the card');
    expect(action(widget, 'Download').classList.contains('main')).to.equal(true);
  });

  it('says what to do where sharing fails', async () => {
    replace(navigator, 'canShare', () => true);
    replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const widget = await widgetOf();
    action(widget, 'Share').click();
    await waitUntil(() => says(widget), 'nothing was said');
    expect(says(widget)).to.equal('That did not work here. You can download the card instead.');
  });

  it('is copied as a picture, and the button says so', async () => {
    const copied: ClipboardItem[] = [];
    replace(navigator, 'clipboard', { write: async (items: ClipboardItem[]) => void copied.push(...items) });
    const widget = await widgetOf();
    const button = action(widget, 'Copy as a picture');
    const told = oneEvent(widget, 'campaign-copied');
    button.focus();
    button.click();
    expect((await told).detail).to.deep.equal({ item: 'dog-walk', what: 'picture' });
    await waitUntil(() => says(widget), 'nothing was said');
    expect(button.innerText.trim()).to.equal('Picture copied');
    expect(says(widget)).to.equal('Picture copied');
    expect(copied[0]?.types).to.deep.equal(['image/png']);
    button.blur();
    await widget.updateComplete;
    expect(button.innerText.trim()).to.equal('Copy as a picture');
  });

  it('says what to do where copying is denied', async () => {
    replace(navigator, 'clipboard', { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const widget = await widgetOf();
    let copied = false;
    widget.addEventListener('campaign-copied', () => {
      copied = true;
    });
    action(widget, 'Copy as a picture').click();
    await waitUntil(() => says(widget), 'nothing was said');
    expect(says(widget)).to.equal('That did not work here. You can download the card instead.');
    expect(copied).to.equal(false);
  });

  it('is printed, and nothing else of the page', async () => {
    const widget = await widgetOf();
    write(widget, { to: 'Mam' });
    const printed = nextPrint(document);
    action(widget, 'Print').click();
    const frame = await printed;
    const { body, documentElement, title } = frame.contentDocument as Document;
    expect([documentElement.lang, title, body.textContent]).to.deep.equal(['en', 'Thank you', '']);
    const canvas = body.querySelector('canvas') as HTMLCanvasElement;
    expect([canvas.width, canvas.height]).to.deep.equal([1200, 1500]);
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, 1200, 1500);
    expect(new Set(data).size, 'the copy is not empty').to.be.greaterThan(50);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
  });
});

describe('<thank-you-card>: language', () => {
  it('changes without taking away what was typed and chosen', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    radios(widget).at(-1)?.click();
    write(widget, { to: 'Mam', message: 'Diolch am bopeth' });
    await untilDrawn(drawn, 'Thank you Mam Diolch am bopeth');
    const [to, message] = fieldsOf(widget);
    message.focus();
    message.setSelectionRange(3, 3);
    await welsh(widget);
    await untilDrawn(drawn, 'Diolch Mam Diolch am bopeth');
    expect(fieldsOf(widget).map(({ value }) => value)).to.deep.equal(['Mam', 'Diolch am bopeth', '']);
    expect([widget.shadowRoot?.activeElement, message.selectionStart]).to.deep.equal([message, 3]);
    expect(to.closest('label')?.innerText).to.include('I bwy');
    expect(radios(widget).at(-1)?.checked).to.equal(true);
  });
});

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
