import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignTips } from '../../src/index.js';
import { addressWith, tickedIn } from '../../src/widgets/campaign-tips/progress.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const tip = (id: string, stage?: object | string) => ({
  id,
  title: { en: `Do ${id}`, cy: `Gwnewch ${id}` },
  body: 'It **helps**.',
  ...(stage && { stage }),
});
const before = { en: 'Before', cy: 'Cyn' };
const tips = [tip('a', before), tip('b', 'After'), tip('c', before), tip('d')];
const list = (attributes = '', all: object[] = tips) =>
  mount<CampaignTips>(
    `<campaign-tips manifest="${manifestOf({ tips: all })}" ${attributes}><p>Fallback</p></campaign-tips>`,
  );
const boxes = (widget: Element) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []),
];
const box = (widget: Element, id: string) => boxes(widget).find((each) => each.id === id) as HTMLInputElement;
const ticked = (widget: Element) => boxes(widget).flatMap(({ id, checked }) => (checked ? [id] : []));
const progress = (widget: Element) => part(widget, 'progress')?.innerText.trim();
const button = (widget: Element, label: string) =>
  parts<HTMLButtonElement>(widget, 'action').find(({ innerText }) => innerText.includes(label));

async function tick(widget: CampaignTips, ...ids: string[]): Promise<void> {
  for (const id of ids) box(widget, id).click();
  await widget.updateComplete;
}

async function press(widget: CampaignTips, label: string): Promise<void> {
  button(widget, label)?.click();
  await widget.updateComplete;
}

const goTo = async (hash: string): Promise<void> => {
  if (location.hash === hash) return;
  const gone = oneEvent(window, 'hashchange');
  location.hash = hash;
  await gone;
};

const start = location.href;
const { writeText } = Clipboard.prototype;
const { execCommand } = document;
beforeEach(() => history.replaceState(null, '', start));
afterEach(() => {
  Clipboard.prototype.writeText = writeText;
  document.execCommand = execCommand;
});
after(() => history.replaceState(null, '', start));

describe('<campaign-tips>: the list', () => {
  it('is grouped by stage, in the order in which stages first come', async () => {
    const widget = await list('heading-level="3"');
    expect(parts(widget, 'title').map((title) => `${title.localName} ${title.innerText}`)).to.deep.equal([
      'h3 Before',
      'h3 After',
      'h3 More tips',
    ]);
    expect(boxes(widget).map(({ id }) => id)).to.deep.equal(['a', 'c', 'b', 'd']);
  });

  it('has a heading where no tip has a stage', async () => {
    expect(part(await list('', [tip('a'), tip('b')]), 'title')?.innerText).to.equal('Tips');
  });

  it('names each box by what to do, which ticks it too', async () => {
    const widget = await list();
    const label = parts<HTMLLabelElement>(widget, 'label')[0];
    expect(box(widget, 'a').labels?.[0]).to.equal(label);
    label?.click();
    expect(ticked(widget)).to.deep.equal(['a']);
  });

  it('of one tip is that tip alone', async () => {
    const widget = await list('item="b"');
    expect(boxes(widget)).to.have.length(1);
    for (const name of ['progress', 'actions', 'hint']) expect(part(widget, name), name).to.equal(null);
  });
});

describe('<campaign-tips>: what is done', () => {
  it('is said in words and by a bar, and read out', async () => {
    const widget = await list();
    expect(progress(widget)).to.equal('0 of 4 done');
    await tick(widget, 'a', 'b');
    expect(progress(widget)).to.equal('2 of 4 done');
    const bar = widget.shadowRoot?.querySelector('progress');
    expect([bar?.value, bar?.max]).to.deep.equal([2, 4]);
    expect(part(widget, 'progress')?.querySelector('[role=status]')).to.exist;
    await tick(widget, 'c', 'd');
    expect(progress(widget)).to.equal('All 4 done');
  });

  it('is said in Welsh', async () => {
    const widget = await list('lang="cy"');
    expect(progress(widget)).to.equal('0 o 4 wedi’u gwneud');
    await tick(widget, 'a');
    expect(progress(widget)).to.equal('1 o 4 wedi’i wneud');
    await tick(widget, 'b', 'c', 'd');
    expect(progress(widget)).to.equal('Y 4 i gyd wedi’u gwneud');
  });

  it('is ticked by keyboard', async () => {
    const widget = await list();
    box(widget, 'c').focus();
    await sendKeys({ press: ' ' });
    expect(ticked(widget)).to.deep.equal(['c']);
  });

  it('is told to the page, when a person ticks', async () => {
    const widget = await list();
    for (const done of [true, false]) {
      const told = oneEvent(widget, 'campaign-tip-ticked');
      box(widget, 'a').click();
      expect((await told).detail).to.deep.equal({ item: 'a', done });
    }
  });

  it('stays when the language changes', async () => {
    const widget = await list();
    await tick(widget, 'b');
    widget.lang = 'cy';
    await waitUntil(() => words(widget).includes('Gwnewch b'));
    expect(ticked(widget)).to.deep.equal(['b']);
  });
});

describe('<campaign-tips>: the page’s address', () => {
  it('holds the ticks, and gives them back', async () => {
    await tick(await list(), 'b', 'd');
    expect(location.hash).to.equal('#tips=b.d');
    expect(ticked(await list())).to.deep.equal(['b', 'd']);
  });

  it('is followed when it changes', async () => {
    const widget = await list();
    await goTo('#tips=c');
    await widget.updateComplete;
    expect(ticked(widget)).to.deep.equal(['c']);
    await goTo('');
    await widget.updateComplete;
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('keeps all else that is in it, and the page’s own state', async () => {
    history.replaceState({ page: 7 }, '', '#main&view=wide');
    const widget = await list();
    const { length } = history;
    await tick(widget, 'a');
    expect(location.hash).to.equal('#main&view=wide&tips=a');
    expect(history.state).to.deep.equal({ page: 7 });
    await tick(widget, 'a');
    expect(location.hash).to.equal('#main&view=wide');
    expect(history.length).to.equal(length);
  });

  it('is one for all checklists of a page, and keeps ticks of lists that are elsewhere', async () => {
    history.replaceState(null, '', '#tips=elsewhere');
    const first = await list();
    const second = document.createElement('campaign-tips');
    second.manifest = manifestOf({ tips: [tip('b'), tip('z')] });
    first.after(second);
    await waitUntil(() => part(second, 'base'));
    await tick(first, 'b');
    await second.updateComplete;
    expect(ticked(second)).to.deep.equal(['b']);
    await tick(second, 'z');
    expect(ticked(first)).to.deep.equal(['b']);
    expect(location.hash).to.equal('#tips=elsewhere.b.z');
    await press(first, 'Clear all ticks');
    expect(location.hash).to.equal('#tips=elsewhere.z');
  });

  for (const [what, address, changed] of [
    ['a page', 'https://a.test/b?c=d', 'https://a.test/b?c=d#tips=x.y'],
    ['a place on a page', 'https://a.test/#main', 'https://a.test/#main&tips=x.y'],
    ['other ticks', 'https://a.test/#tips=z&a=%20b', 'https://a.test/#a=%20b&tips=x.y'],
    ['a page whose routes stand after the #', 'https://a.test/?c=d#/team', 'https://a.test/?c=d&tips=x.y#/team'],
    ['a page of an older kind of route', 'https://a.test/#!team', 'https://a.test/?tips=x.y#!team'],
    ['a frame without an address', 'about:srcdoc', 'about:srcdoc#tips=x.y'],
  ] as const) {
    it(`of ${what} takes the ticks and gives up nothing`, () => {
      expect(addressWith(['x', 'y'], address)).to.equal(changed);
      expect(tickedIn(changed)).to.deep.equal(['x', 'y']);
      expect(addressWith([], changed)).to.equal(addressWith([], address));
    });
  }

  it('that somebody forged ticks nothing that is not there', async () => {
    history.replaceState(null, '', '#tips=%3Cb%3E.a..__proto__');
    expect(ticked(await list())).to.deep.equal(['a']);
    expect(tickedIn('https://a.test/#tips=')).to.deep.equal([]);
  });

  it('that may not change, as in a sandboxed frame, keeps nobody from ticking, and they are told', async () => {
    const { replaceState } = history;
    const widget = await list();
    expect(part(widget, 'hint')?.innerText).to.match(
      globalThis.self === globalThis.top ? /Bookmark it/ : /Print the list/,
    );
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await tick(widget, 'a');
    } finally {
      history.replaceState = replaceState;
    }
    expect(progress(widget)).to.equal('1 of 4 done');
    expect(part(widget, 'hint')?.innerText).to.include('Your ticks go when you leave this page.');
    await tick(widget, 'a');
  });
});

describe('<campaign-tips>: the buttons', () => {
  it('copy a link with the ticks, say so, and tell the page', async () => {
    const copied: string[] = [];
    Clipboard.prototype.writeText = async (text) => {
      copied.push(text);
    };
    const widget = await list();
    await tick(widget, 'a');
    const told = oneEvent(widget, 'campaign-copied');
    await press(widget, 'Copy a link');
    expect((await told).detail).to.deep.equal({ item: 'tips', what: 'link' });
    expect(copied).to.deep.equal([location.href]);
    expect(copied[0]).to.include('#tips=a');
    await widget.updateComplete;
    expect(button(widget, 'Link copied')).to.exist;
    expect(part(widget, 'status')?.textContent).to.include('Link copied');
    await tick(widget, 'b');
    expect(button(widget, 'Copy a link')).to.exist;
  });

  it('show the link where the page may not copy', async () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
    const widget = await list();
    let told = false;
    widget.addEventListener('campaign-copied', () => {
      told = true;
    });
    await tick(widget, 'a');
    await press(widget, 'Copy a link');
    await waitUntil(() => part(widget, 'link'), 'the link did not show');
    const field = part(widget, 'link')?.querySelector('input') as HTMLInputElement;
    await waitUntil(() => field.selectionEnd === field.value.length, 'the link was not selected');
    expect(field.value).to.equal(location.href);
    expect(part(widget, 'status')?.textContent).to.include('This page may not copy.');
    expect(told).to.equal(false);
  });

  it('clear all ticks, and bring them back; the button keeps the focus', async () => {
    const widget = await list();
    expect(button(widget, 'Clear')).to.equal(undefined);
    await tick(widget, 'a', 'd');
    button(widget, 'Clear')?.focus();
    await press(widget, 'Clear all ticks');
    expect(ticked(widget)).to.deep.equal([]);
    expect(location.hash).to.equal('');
    expect(widget.shadowRoot?.activeElement).to.equal(button(widget, 'Bring the ticks back'));
    await press(widget, 'Bring the ticks back');
    expect(ticked(widget)).to.deep.equal(['a', 'd']);
    await press(widget, 'Clear all ticks');
    await tick(widget, 'b');
    expect(button(widget, 'Bring')).to.equal(undefined);
  });

  it('print the list alone, with its boxes as they are', async () => {
    const widget = await list('lang="cy"');
    await tick(widget, 'c');
    const printed = new Promise<HTMLIFrameElement>((done) => {
      const observer = new MutationObserver(() => {
        const frame = document.querySelector<HTMLIFrameElement>('body > iframe[hidden]');
        if (!frame?.contentWindow) return;
        observer.disconnect();
        frame.contentWindow.print = () => done(frame);
      });
      observer.observe(document.body, { childList: true });
    });
    await press(widget, 'Argraffu’r rhestr');
    const frame = await printed;
    const page = frame.contentDocument as Document;
    expect(page.documentElement.lang).to.equal('cy');
    expect(page.title).to.equal('Awgrymiadau');
    expect([...page.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      false,
      false,
    ]);
    expect(page.body.textContent).to.include('Gwnewch d').and.not.to.include('Argraffu');
    frame.remove();
  });
});
