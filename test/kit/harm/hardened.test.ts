// Pages that do to widgets what pages do: old libraries, odd parsers, frameworks.
import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';

const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
const TITLE = 'A thank you from Chief Constable A. Morgan';

const isSeen = (element: Element) => element.getClientRects().length > 0;
const top = (element: Element) => element.getBoundingClientRect().top;

describe('A widget that is not closed', () => {
  const rest = `<h2 id="second">News</h2><p id="third">The first day</p>
    <ul><li id="fourth">More</li></ul>`;

  for (const [where, body] of Object.entries({
    'in the page': `<p id="first">Before</p>\n<thank-you-banner />\n${rest}\n<footer id="fifth">Us</footer>`,
    'in the page, where other scripts append things': `<p id="first">Before</p><thank-you-banner />${rest}<main id="fifth">Us</main><script>document.body.append(document.createElement('div'))</script>`,
    'in a part of the page': `<p id="first">Before</p><main>\n  <thank-you-banner/>\n  ${rest}\n</main><p id="fifth">Us</p>`,
    'in a part without line breaks': `<p id="first">Before</p><main><thank-you-banner/><p>Hello</p>${rest}</main><p id="fifth">Us</p>`,
    'amid words':
      '<p id="first">Before</p><div><thank-you-banner/> and <b id="second">words</b> after it</div><p id="fifth">Us</p>',
    'before another widget': `<p id="first">Before</p><div><thank-you-banner/><campaign-video id="second"></campaign-video></div><p id="fifth">Us</p>`,
  })) {
    it(`${where} hides nothing: what follows is shown after it, in order, and one line says so`, async () => {
      const page = await openHostPage({ body });
      await page.until(
        () => !!page.find('thank-you-banner').shadowRoot?.querySelector('[part=base]') && page.console.length > 0,
        () => 'the widget and a line on the console',
      );
      expect(page.title('thank-you-banner')).to.equal(TITLE);
      const inOrder = [
        ...page.all('#first'),
        page.part('thank-you-banner', 'base'),
        ...page.all('#second, #third, #fourth, #fifth'),
      ];
      expect(inOrder.map(isSeen)).to.deep.equal(inOrder.map(() => true));
      const tops = inOrder.map(top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(page.console).to.have.lengthOf(1);
      expect(page.console[0]).to.contain('<thank-you-banner> is not closed').and.to.contain('</thank-you-banner>');
    });
  }

  it('and is dismissed takes nothing of the page with it', async () => {
    const page = await openHostPage({ body: `<thank-you-banner dismissible />\n${rest}\n` });
    await page.until(
      () => !!page.find('thank-you-banner').shadowRoot?.querySelector('[part=dismiss]'),
      () => 'the widget',
    );
    page.part('thank-you-banner', 'dismiss').click();
    await page.until(
      () => !page.find('thank-you-banner').shadowRoot?.querySelector('[part=base]'),
      () => 'the widget to leave',
    );
    expect(page.all('#second, #third, #fourth').map(isSeen)).to.deep.equal([true, true, true]);
  });
});

describe('A widget that is closed shows no fallback beside itself', () => {
  const fallbacks: Record<string, string> = {
    'of one line at the end of its parent': `<div>${banner}</div>`,
    'on lines of its own':
      '<div>\n<thank-you-banner>\n  <h2>Thank you</h2>\n  <p>Words</p>\n</thank-you-banner>\n</div>',
    'of several elements at the end of its parent':
      '<div><thank-you-banner><p>Thank you</p><p>To all</p><p><a href="/x">More</a></p></thank-you-banner></div>',
    'with a list':
      '<div>\n<thank-you-banner>\n <p>Thank you</p><ul><li>One</li><li>Two</li></ul><p>x</p><p>y</p></thank-you-banner>\n</div>',
    'that the product hands out, in a tight wrapper':
      '<div><thank-you-banner>\n<a href="{KIT}/embed/thank-you-banner.html">Thank you</a>\n</thank-you-banner></div>',
    'of a sentence and a link, in a tight wrapper':
      '<div><thank-you-banner>\n  <p>Thank you. <a href="/x">More</a></p>\n</thank-you-banner></div>',
    'amid line breaks that wpautop adds':
      '<p><thank-you-banner><br />\n<a href="{KIT}/embed/thank-you-banner.html">Thank you</a><br />\n</thank-you-banner></p>',
  };
  for (const [which, body] of Object.entries(fallbacks)) {
    it(which, async () => {
      const page = await openHostPage({ body });
      await page.ready();
      // The swallowed content would show through it.
      expect(page.find('thank-you-banner').shadowRoot?.querySelectorAll('slot').length).to.equal(0);
      expect(page.console).to.deep.equal([]);
    });
  }
});

describe('Mangled markup', () => {
  it('by wpautop, which closes a paragraph inside the widget: the widget and every word are there', async () => {
    const page = await openHostPage({
      body: '<p><thank-you-banner></p>\n<p id="fallback">Thank you</p>\n<p></thank-you-banner></p>\n<p id="after">After</p>',
    });
    await page.until(
      () => !!page.find('thank-you-banner').shadowRoot?.querySelector('[part=base]'),
      () => 'the widget',
    );
    expect(page.all('#fallback, #after').map(isSeen)).to.deep.equal([true, true]);
    expect(page.part('thank-you-banner', 'base').getBoundingClientRect().height).to.be.above(50);
  });

  it('a widget in the fallback of another: both are shown', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner><campaign-video><p>Film</p></campaign-video></thank-you-banner><p>After</p>`,
    });
    await page.ready('campaign-video');
    await page.until(
      () => !!page.find('thank-you-banner').shadowRoot?.querySelector('[part=base]'),
      () => 'the outer widget',
    );
    expect(page.all().map((widget) => isSeen(page.part(widget, 'base')))).to.deep.equal([true, true]);
  });

  it('capitals, empty attributes and odd values change nothing', async () => {
    const page = await openHostPage({
      body: '<THANK-YOU-BANNER CLASS="" ITEM="" VARIANT="no-such" HEADING-LEVEL="x" LANG="" DISMISSIBLE="false" style="" data-x><P>Thank you</P></THANK-YOU-BANNER>',
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(TITLE);
    expect(page.console).to.deep.equal([]);
  });

  it('the same widget with the same id ten times is ten widgets', async () => {
    const page = await openHostPage({
      body: '<thank-you-banner id="x"><p>Thank you</p></thank-you-banner>'.repeat(10),
    });
    await page.ready();
    expect(page.all('thank-you-banner').filter(isAlive)).to.have.lengthOf(10);
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('Pages of another kind', () => {
  it('XHTML: the widgets are there', async () => {
    const page = await openHostPage({
      body: `${widgets}<p><a href="{KIT}/embed/get-support.html">Help</a></p>`,
      xhtml: true,
    });
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    await page.ready();
    await page.ready('get-support');
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('from right to left: the widgets’ words read from the left, and their fallbacks as the page does', async () => {
    const page = await openHostPage({ body: `${widgets}<div data-campaign-widgets="off">${banner}</div>`, dir: 'rtl' });
    await page.ready('body > *:not(div)');
    expect(getComputedStyle(page.part('thank-you-banner', 'title')).direction).to.equal('ltr');
    expect(getComputedStyle(page.find('div > thank-you-banner > p')).direction).to.equal('rtl');
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('with rules that block advertising: the widgets are there, from elements and from links', async () => {
    const page = await openHostPage({
      body: `${widgets}<campaign-share><p>Share</p></campaign-share><social-channels><p>Follow</p></social-channels>
        <p><a href="{KIT}/embed/thank-you-banner.html">Thank you</a></p>`,
      head: `<style>
        [class*=banner], [id*=banner], [class*=share], [id*=share], [class*=social], [class*=cookie], [class*=promo],
        [class^=ad-], [class*=sponsor], [aria-label*=advert] { display: none !important; }
      </style>`,
    });
    await page.until(
      () => page.all('thank-you-banner').length === 2,
      () => 'the link to become a widget',
    );
    await page.ready('thank-you-banner, campaign-video, resource-list, campaign-share, social-channels');
    expect(page.trouble).to.deep.equal([]);
  });

  for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
    it(`with a library that extends everything, under ${file}`, async () => {
      const page = await openHostPage({
        body: `${widgets}<p><a href="{KIT}/embed/get-support.html?urgent">Help</a></p>`,
        before: ['prototype', 'amd'],
        script: { file },
      });
      await page.ready();
      await page.ready('get-support');
      const names = page.find('get-support').getAttributeNames();
      expect(names.filter((name) => !name.startsWith('data-campaign-widgets'))).to.deep.equal(['urgent']);
      page.part('resource-list', 'finder').querySelector('summary')?.click();
      await page.until(
        () => !!page.find('resource-list').shadowRoot?.querySelector('[part=filters]'),
        () => 'the filters',
      );
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }

  it('may be kept for the way back: nothing listens for its unloading', async () => {
    const page = await openHostPage({ body: widgets, before: ['leaving'] });
    await page.ready();
    expect((page.window as unknown as { leavingListeners: string[] }).leavingListeners).to.deep.equal([]);
    // As a browser says to a page that comes out of that cache.
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(page.all().every(isAlive)).to.equal(true);
  });
});

describe('Frameworks that own the page', () => {
  it('may replace, clone and rewrite a widget', async () => {
    const page = await openHostPage({ body: `<main>${banner}</main>` });
    await page.ready();
    const main = page.find('main');
    main.innerHTML = String(main.innerHTML);
    await page.ready();
    main.append(page.find('thank-you-banner').cloneNode(true));
    await page.ready();
    const [first, second] = page.all() as [HTMLElement, HTMLElement];
    for (const name of ['item', 'variant', 'lang']) first.setAttribute(name, '');
    first.replaceChildren();
    first.append('Other words');
    second.before(first);
    await page.ready();
    expect(page.all().map((widget) => page.title(widget))).to.deep.equal([TITLE, TITLE]);
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('a page that is saved after it came alive, and opened again, has as many widgets as before', async () => {
    const link = '<p><a href="{KIT}/embed/thank-you-banner.html?item=thank-you">Thank you</a></p>';
    const page = await openHostPage({ body: `<main>${banner}${link}<p>{KIT}/embed/thank-you-banner.html</p></main>` });
    await page.until(
      () => page.all().length === 3,
      () => 'three widgets',
    );
    await page.ready();
    await page.until(
      () => !isSeen(page.find('p > a')),
      () => 'the link to give way to its widget',
    );
    const saved = page.find('main').outerHTML;
    const again = await openHostPage({ body: saved.replaceAll(page.kit, '{KIT}') });
    await again.ready();
    await again.ready('p > thank-you-banner');
    expect(again.all()).to.have.lengthOf(3);
    const now = () => again.find('main').outerHTML.replaceAll(again.kit, page.kit);
    await again.until(
      () => now() === saved,
      () => `the page as it was saved; it is ${now()}`,
    );
    for (const widget of again.all()) expect(showsFallback(widget)).to.equal(false);
  });
});
