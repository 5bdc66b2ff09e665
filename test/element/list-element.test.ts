import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { CampaignError } from '../../src/campaign/campaign-error.js';
import { ListElement } from '../../src/element/list/list-element.js';
import { waitUntil } from '../support/wait-until.js';

/** Items that take a millisecond each, by a clock of the test's own. */
class LongList extends ListElement<number[]> {
  static items: number[] = [];
  /** The number of items after each update. */
  readonly seen: number[] = [];
  drawn = 0;
  /** A word that each item shows. */
  mark = '';

  protected select = (): number[] => {
    if (LongList.items.length) return LongList.items;
    throw new CampaignError('nothing-in-date', 'https://www.example.org/manifest.json', 'resources');
  };

  protected renderContent(items: number[]): unknown {
    const { mark } = this;
    const list = this.inTurns(
      items,
      (item) => {
        time++;
        this.drawn++;
        return template`<li part="item" role="listitem">${item}${mark}</li>`;
      },
      [mark],
    );
    return template`<ul part="list">${list}</ul>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.seen.push(itemsOf(this).length);
  }
}
customElements.define('long-list', LongList);

/** The number of items that come before the module for long lists. */
const HEAD = 24;
let time = 0;
const { now } = performance;
const upTo = (count: number) => Array.from({ length: count }, (_, item) => item);
const itemsOf = ({ renderRoot }: LongList) => [...renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
const visible = (widget: LongList) =>
  itemsOf(widget)
    .filter((item) => !item.closest('[hidden]'))
    .map(({ textContent }) => textContent);
const wordsOf = (items: number[], mark = '') => items.map((item) => `${item}${mark}`);

describe('a long list', () => {
  before(() => {
    performance.now = () => time;
  });

  after(() => {
    performance.now = now;
  });

  const show = async (items: number[]) => {
    LongList.items = items;
    const widget = await fixture<LongList>(html`<long-list data-campaign-widgets="off"></long-list>`);
    widget.seen.length = 0;
    widget.campaign = { manifest: {} } as never;
    await widget.updateComplete;
    return widget;
  };
  const change = (widget: LongList, items: number[]) => {
    LongList.items = items;
    widget.seen.length = 0;
    widget.drawn = 0;
    widget.campaign = { manifest: {} } as never;
  };

  for (const count of [50, 1000]) {
    it(`of ${count} items comes in turns of some milliseconds, and an update is complete once all of it is there`, async () => {
      const widget = await show(upTo(count));
      const growth = widget.seen.map((seen, turn) => seen - (widget.seen[turn - 1] ?? 0));
      expect(Math.max(...growth)).to.be.at.most(HEAD);
      expect(Math.max(...growth.slice(2))).to.be.below(19);
      expect(visible(widget)).to.deep.equal(wordsOf(upTo(count)));
    });

    it(`of ${count} items draws each once, but for its head, however many turns there are`, async () => {
      const widget = await show(upTo(count));
      expect(widget.drawn).to.equal(count + HEAD);
    });
  }

  it('draws its head alone while nothing changes, and all of it when what it shows changes', async () => {
    const widget = await show(upTo(200));
    const [item] = itemsOf(widget);
    widget.drawn = 0;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.drawn).to.equal(HEAD);
    widget.mark = '!';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(wordsOf(upTo(200), '!'));
    expect(itemsOf(widget)[0]).to.equal(item);
  });

  it('never shows an item of an earlier choice, and removes it in turns', async () => {
    const widget = await show(upTo(1000));
    const chosen = upTo(1000).filter((item) => item % 3 === 0);
    change(widget, chosen);
    await new Promise<void>((done) => {
      const look = () => {
        const shown = visible(widget);
        if (widget.drawn) expect(shown).to.deep.equal(wordsOf(chosen).slice(0, shown.length));
        if (widget.seen.at(-1) === chosen.length) done();
        else setTimeout(look);
      };
      look();
    });
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(wordsOf(chosen));
    const losses = widget.seen.slice(1).map((seen, turn) => (widget.seen[turn] ?? 0) - seen);
    expect(Math.max(...losses)).to.be.below(300);
  });

  it('grows again after it was short, with all of its items', async () => {
    const widget = await show(upTo(300));
    change(widget, [7, 8]);
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(['7', '8']);
    change(widget, upTo(300));
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(wordsOf(upTo(300)));
  });

  it('follows a change that comes between two turns', async () => {
    const widget = await show(upTo(10));
    change(widget, upTo(400));
    await new Promise((done) => setTimeout(done));
    expect(itemsOf(widget).length).to.be.below(400);
    change(widget, upTo(400).reverse());
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(wordsOf(upTo(400).reverse()));
  });

  it('is there again after the fallback was', async () => {
    const items = upTo(100);
    const widget = await show(items);
    change(widget, []);
    await widget.updateComplete;
    expect(itemsOf(widget)).to.have.lengthOf(0);
    change(widget, items);
    await widget.updateComplete;
    expect(visible(widget)).to.deep.equal(wordsOf(items));
  });

  it('is one list to a screen reader, in groups for the browser alone', async () => {
    const widget = await show(upTo(200));
    for (const item of itemsOf(widget)) {
      expect(item.getAttribute('role')).to.equal('listitem');
      for (let around = item.parentElement; around?.matches(':not([part=list])'); around = around.parentElement)
        expect(around.getAttribute('role')).to.equal('presentation');
    }
  });

  it('waits while the widget is off the page, and goes on when it is back', async () => {
    LongList.items = upTo(100);
    const widget = await fixture<LongList>(html`<long-list data-campaign-widgets="off"></long-list>`);
    const place = widget.parentElement as HTMLElement;
    widget.campaign = { manifest: {} } as never;
    widget.remove();
    await widget.updateComplete;
    expect(itemsOf(widget).length).to.be.below(50);
    place.append(widget);
    await waitUntil(() => itemsOf(widget).length === 100, 'all items are there');
  });
});
