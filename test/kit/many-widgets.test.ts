// A page of a thousand widgets: what one costs does not depend on how many there are. Counted as work, not as time: a machine may
// be busy. `npm run bench` has the time.
import { expect } from '@open-wc/testing';
import { openHostPage } from './host-page.js';

const FEW = 60;
const MANY = 360;
/** Six times as many cost up to six times as much where each looks at all; a few looks more are those of further turns. */
const MOST = 2;

/** The work that the page does for each widget. */
async function workPerWidget(count: number, body: (index: number) => string): Promise<number> {
  const page = await openHostPage({
    body: Array.from({ length: count }, (_, index) => body(index)).join('\n'),
    before: ['count-work'],
  });
  await page.until(
    () =>
      page.all('thank-you-banner').filter((widget) => widget.shadowRoot?.querySelector('[part=base]')).length === count,
    () => `${count} widgets`,
  );
  return (page.window as unknown as { work: number }).work / count;
}

describe('What one widget asks of the page', () => {
  const fallback = '<p><a href="/elsewhere">Thank you</a></p>';
  for (const [where, body] of Object.entries({
    'amid many of its kind': () => `<thank-you-banner>${fallback}</thank-you-banner>`,
    'under a heading of its own': (index: number) =>
      `<h2>News ${index}</h2><thank-you-banner>${fallback}</thank-you-banner>`,
    'after headings that nobody sees': (index: number) =>
      `<h3 hidden>News ${index}</h3><thank-you-banner>${fallback}</thank-you-banner>`,
    'deep inside': (index: number) =>
      `<div><div><div><h2>${index}</h2><div><thank-you-banner>${fallback}</thank-you-banner></div></div></div></div>`,
    'as a link': () => '<p><a href="{KIT}/embed/thank-you-banner.html">Thank you</a></p>',
    'in a list of links amid words': (index: number) =>
      `${index ? '' : '<ul>'}<li>Words and <p><a href="{KIT}/embed/thank-you-banner.html">Thank you</a></p></li>`,
  })) {
    it(`${where} is the same among ${FEW} and among ${MANY}`, async () => {
      const few = await workPerWidget(FEW, body);
      const many = await workPerWidget(MANY, body);
      expect(many / few, `${few} and ${many}`).to.be.below(MOST);
    });
  }
});
