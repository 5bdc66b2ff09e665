import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from './host-page.js';
import { isAlive } from './what-shows.js';

const hubTag = '<campaign-hub><p><a href="/">The campaign</a></p></campaign-hub>';

/** The names of a hub's parts, and of those that show something, and hold nothing closed. */
function partsOf(hub: HTMLElement): [all: string[], shown: string[]] {
  const sections = [...(hub.shadowRoot?.querySelectorAll('section') ?? [])];
  const shown = sections.filter((section) => {
    const widgets = [...section.querySelectorAll('[heading-level]')];
    if (section.querySelector('details:not([open])')) return false;
    return widgets.length > 0 && widgets.every((widget) => widget.shadowRoot?.querySelector('[part=base]'));
  });
  return [sections, shown].map((list) => list.map(({ id }) => id)) as [string[], string[]];
}

async function openHub(): Promise<HostPage> {
  const page = await openHostPage({ body: hubTag });
  await page.until(
    () => isAlive(page.find('campaign-hub')),
    () => 'the hub',
  );
  return page;
}

describe('A hub on paper', () => {
  it('has all its parts when a person presses its button, though nobody has scrolled', async () => {
    const page = await openHub();
    const hub = page.find('campaign-hub');
    const [all, before] = partsOf(hub);
    expect(all.length).to.be.above(8);
    expect(before.length).to.be.below(all.length);
    let printed: string[] | undefined;
    page.window.print = () => {
      [, printed] = partsOf(hub);
    };
    page.part<HTMLButtonElement>(hub, 'action').click();
    await page.until(
      () => printed !== undefined,
      () => 'the page to be printed',
    );
    expect(printed).to.deep.equal(partsOf(hub)[0]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('is folded again as it was, once it is printed', async () => {
    const page = await openHub();
    const hub = page.find('campaign-hub');
    const details = () => [...(hub.shadowRoot?.querySelectorAll('details') ?? [])];
    const open = () => details().filter((each) => each.open);
    const limits = () =>
      [...(hub.shadowRoot?.querySelectorAll('[heading-level]') ?? [])].map((widget) => widget.getAttribute('limit'));
    // A person has opened one; that one stays open.
    const [chosen] = details();
    if (chosen) chosen.open = true;
    page.window.print = () => {
      page.window.dispatchEvent(new Event('beforeprint'));
    };
    page.part<HTMLButtonElement>(hub, 'action').click();
    await page.until(
      () => partsOf(hub)[0].length === partsOf(hub)[1].length,
      () => 'all parts',
    );
    expect(limits()).to.include('0');
    page.window.dispatchEvent(new Event('afterprint'));
    expect(open().length).to.equal(1);
    expect(open()[0] === chosen).to.equal(true);
    await page.until(
      () => !limits().includes('0'),
      () => 'lists to be short again',
    );
    // And the next time it is all there again.
    page.window.dispatchEvent(new Event('beforeprint'));
    expect(open().length).to.equal(details().length);
  });

  it('has all parts whose scripts are there when the browser prints, before another task has run', async () => {
    const page = await openHub();
    const hub = page.find('campaign-hub');
    page.window.print = () => {};
    page.part<HTMLButtonElement>(hub, 'action').click();
    await page.until(
      () => partsOf(hub)[0].length === partsOf(hub)[1].length,
      () => 'all scripts',
    );
    hub.insertAdjacentHTML('afterend', hubTag);
    const second = page.all('campaign-hub')[1] as HTMLElement;
    await page.until(
      () => isAlive(second),
      () => 'the second hub',
    );
    expect(partsOf(second)[1].length).to.be.below(partsOf(second)[0].length);
    let tasks = 0;
    page.window.setTimeout(() => tasks++);
    page.window.dispatchEvent(new Event('beforeprint'));
    // As a browser does after a listener: all microtasks, and no task.
    for (let count = 0; count < 500; count++) await undefined;
    expect(tasks).to.equal(0);
    const [all, shown] = partsOf(second);
    expect(shown).to.deep.equal(all);
  });
});
