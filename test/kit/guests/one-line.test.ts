// Why: an element to paste is one line without blocks inside, and without a style of its own, which a policy may refuse.
import { expect } from '@open-wc/testing';
import { openHostPage } from '../host-page.js';

const words = (tag: string, text: string) => `<${tag}><span><a href="/">${text}</a><br>More</span></${tag}>`;

describe('Elements of one line', () => {
  it('are blocks below each other as soon as the script is there, and while their campaign is on its way', async () => {
    const page = await openHostPage({
      body: `<div id="place">Words ${words('thank-you-banner', 'Thank you')} ${words('resource-list', 'Resources')}</div>
        <get-support hidden><a href="/">Support</a></get-support>`,
      head: '<style>resource-list.own { display: inline }</style>',
      faults: [{ path: '^chunks/', hang: true, times: 99 }],
      waits: false,
    });
    const display = (selector: string) => getComputedStyle(page.find(selector)).display;
    await page.until(
      () => page.all('resource-list').length > 0 && display('resource-list') === 'block',
      () => 'blocks',
    );
    const [first, second] = page.all('thank-you-banner, resource-list').map((each) => each.getBoundingClientRect());
    expect(second?.top).to.be.at.least(first?.bottom ?? Number.NaN);
    expect(second?.left).to.equal(first?.left);
    expect(display('get-support')).to.equal('none');
    page.find('resource-list').className = 'own';
    expect(display('resource-list')).to.equal('inline');
  });
});
