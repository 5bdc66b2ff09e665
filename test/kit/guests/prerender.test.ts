// Why: browsers prepare the page that a person will likely ask for next, and most of these are never seen.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { link } from '../placed.js';

const fallback = '<p><a href="/">The campaign</a></p>';
const tags = ['thank-you-banner', 'campaign-video', 'campaign-tips', 'campaign-answers', 'resource-list'];
const body = `${tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('')}${link('{KIT}/embed/get-support.html')}
  <iframe id="frame" src="{KIT}/embed/campaign-plan.html" title="Plan" width="600" height="200"></iframe>`;
const framed = `<!doctype html><title>Plan</title><script>
  parent.postMessage({ type: 'campaign-widgets:height', height: 700 }, '*');
  addEventListener('message', ({ data: { type, key } }) =>
    type === 'campaign-widgets:height?' && parent.postMessage({ type: 'campaign-widgets:height', height: 700, key }, '*'));
</script>`;

const inside = (page: HostPage, selector: string) =>
  page.all(tags.join()).flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);

describe('A page that is prepared before anybody asks for it', () => {
  it('has its widgets, and counts, plays, moves and says nothing; once it is asked for it is whole', async () => {
    const page = await openHostPage({
      body,
      before: ['prerendering'],
      faults: [{ path: '^embed/campaign-plan\\.html', body: framed, type: 'text/html; charset=utf-8' }],
    });
    await page.ready([...tags, 'get-support'].join());
    expect(page.recorded.events).to.deep.equal([]);
    expect(inside(page, '[part=play]')).to.have.lengthOf(1);
    expect(inside(page, 'video')).to.have.lengthOf(0);
    expect((await page.paths()).filter((path) => /\.(mp4|webm)/.test(path))).to.deep.equal([]);
    expect(page.document.activeElement === page.document.body).to.equal(true);
    expect(page.window.scrollY).to.equal(0);
    // Counts of what is shown are words of the page; nothing else is said.
    const said = inside(page, '[role=status]').filter((place) => !/^\d|^$/.test(place.innerText.trim()));
    expect(said.map(({ innerText }) => innerText)).to.deep.equal([]);

    (page.window as unknown as { activate(): void }).activate();
    await page.ready([...tags, 'get-support'].join());
    await page.until(
      () => page.find('#frame').style.height === '700px',
      () => 'the frame to be 700 px high',
    );
    expect(page.recorded.events).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });
});
