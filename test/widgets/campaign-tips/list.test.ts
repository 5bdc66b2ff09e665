import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, parts, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { box, boxes, button, list, press, progress, tick, ticked, tip } from './show-tips.js';

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
    expect(copied[0]).to.include('#campaign-tips.a');
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
    expect(page.querySelector('h1')?.textContent).to.equal('Awgrymiadau');
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
