import { expect } from '@open-wc/testing';
import { addressWith, tickedIn } from '../../../src/widgets/campaign-tips/progress.js';
import { manifestOf, part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { goTo, list, press, progress, tick, ticked, tip } from './show-tips.js';

describe('<campaign-tips>: the page’s address', () => {
  it('holds the ticks, and gives them back', async () => {
    await tick(await list(), 'b', 'd');
    expect(location.hash).to.equal('#campaign-tips.b.d');
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
    expect(location.hash).to.equal('#campaign-tips.elsewhere.b.z');
    await press(first, 'Clear all ticks');
    expect(location.hash).to.equal('#campaign-tips.elsewhere.z');
  });

  for (const [what, address, changed] of [
    ['a page', 'https://a.test/b?c=d', 'https://a.test/b?c=d#campaign-tips.x.y'],
    ['a place on a page', 'https://a.test/#main', 'https://a.test/?tips=x.y#main'],
    ['other ticks', 'https://a.test/#tips=z&a=%20b', 'https://a.test/#a=%20b&tips=x.y'],
    ['a page whose routes stand after the #', 'https://a.test/?c=d#/team', 'https://a.test/?c=d&tips=x.y#/team'],
    ['a page of an older kind of route', 'https://a.test/#!team', 'https://a.test/?tips=x.y#!team'],
    ['a frame without an address', 'about:srcdoc', 'about:srcdoc#campaign-tips.x.y'],
  ] as const) {
    it(`of ${what} takes the ticks and gives up nothing`, () => {
      expect(addressWith(['x', 'y'], address)).to.equal(changed);
      expect(tickedIn(changed)).to.deep.equal(['x', 'y']);
      expect(addressWith([], changed)).to.equal(addressWith([], address));
    });
  }

  it('is a selector, as sites look for an element by it, whatever the ids begin with', () => {
    const ids = ['a', '1st', '-b', '_c', '__d', '-1'];
    const address = addressWith(ids, 'https://a.test/');
    expect(document.querySelector(new URL(address).hash)).to.equal(null);
    expect(tickedIn(address)).to.deep.equal(ids);
  });

  it('of before is read, and becomes what it is now with the next tick', async () => {
    history.replaceState(null, '', '#tips=b');
    const widget = await list();
    expect(ticked(widget)).to.deep.equal(['b']);
    await tick(widget, 'a');
    expect(location.hash).to.equal('#campaign-tips.b.a');
    expect(tickedIn('https://a.test/#main&tips=x.y')).to.deep.equal(['x', 'y']);
    expect(addressWith(['x'], 'https://a.test/?q=%20a#main&tips=x.y')).to.equal('https://a.test/?q=%20a&tips=x#main');
  });

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
