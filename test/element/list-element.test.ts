import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { ListElement } from '../../src/element/list/list-element.js';

/** Items that take a millisecond each, by a clock of the test's own. */
class LongList extends ListElement<number[]> {
  static items = 100;
  /** The number of items after each update. */
  readonly seen: number[] = [];

  protected select = (): number[] => Array.from({ length: LongList.items }, (_, item) => item);

  protected renderContent(items: number[]): unknown {
    return template`<ul>${this.inTurns(items, (item) => {
      time++;
      return template`<li>${item}</li>`;
    })}</ul>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.seen.push(this.renderRoot.querySelectorAll('li').length);
  }
}
customElements.define('long-list', LongList);

let time = 0;
const { now } = performance;

describe('a long list', () => {
  before(() => {
    performance.now = () => time;
  });

  after(() => {
    performance.now = now;
  });

  const show = async () => {
    const widget = await fixture<LongList>(html`<long-list data-campaign-widgets="off"></long-list>`);
    widget.seen.length = 0;
    widget.campaign = { manifest: {} } as never;
    await widget.updateComplete;
    return widget;
  };
  const said = ({ renderRoot }: LongList) =>
    [...renderRoot.querySelectorAll('li')].map((item) => Number(item.textContent));

  it('comes in turns of some milliseconds, and an update is complete once all of it is there', async () => {
    const widget = await show();
    expect(widget.seen.length).to.be.above(5);
    const growth = widget.seen.map((count, turn) => count - (widget.seen[turn - 1] ?? 0));
    expect(Math.max(...growth)).to.be.below(12);
    expect(Math.min(...growth)).to.be.above(0);
    expect(said(widget)).to.deep.equal(Array.from({ length: 100 }, (_, item) => item));
  });

  it('stays as it is when it is rendered again', async () => {
    const widget = await show();
    widget.seen.length = 0;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.seen).to.deep.equal([100]);
  });

  it('waits while the widget is off the page, and goes on when it is back', async () => {
    const widget = await fixture<LongList>(html`<long-list data-campaign-widgets="off"></long-list>`);
    const place = widget.parentElement as HTMLElement;
    widget.campaign = { manifest: {} } as never;
    widget.remove();
    await widget.updateComplete;
    expect(said(widget).length).to.be.below(20);
    place.append(widget);
    await widget.updateComplete;
    expect(said(widget).length).to.equal(100);
  });

  it('is shorter when there is less', async () => {
    const widget = await show();
    LongList.items = 3;
    widget.campaign = { manifest: {} } as never;
    await widget.updateComplete;
    LongList.items = 100;
    expect(said(widget)).to.deep.equal([0, 1, 2]);
  });
});
