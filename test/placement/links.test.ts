import { expect, fixture, html } from '@open-wc/testing';
import { placeEmbeds } from '../../src/placement/links/embeds.js';
import { tags } from '../../src/widgets/registry.js';

const KIT = 'https://kit.example.org/campaign/';
const ADDRESS = `${KIT}embed/thank-you-banner.html`;
const link = `<a href="${ADDRESS}?item=a">Thank you to our families</a>`;
const page = {
  base: KIT,
  allow: ['https://kit.example.org'],
  tags,
  frames: () => Promise.reject(new Error('No frames')),
};

/** The widgets that markup becomes. */
async function placed(markup: string): Promise<{ here: HTMLElement; widgets: HTMLElement[] }> {
  const here = await fixture<HTMLElement>(html`<div></div>`);
  here.innerHTML = markup;
  placeEmbeds(here, page);
  return { here, widgets: [...here.querySelectorAll<HTMLElement>('thank-you-banner')] };
}

const alone: Record<string, string> = {
  'in a paragraph': `<p>${link}</p>`,
  'in a div, a cell of a layout, a quotation': `<div>${link}</div>`,
  'in a cell of a table without headings': `<table><tr><td>${link}</td><td>Words</td></tr></table>`,
  'in what editors wrap around it': `<p><span style="x"><strong><font color="red">${link}</font></strong></span></p>`,
  'beside what nobody sees': `<p>&nbsp;&#8203;<span></span><!-- x -->${link}<br><b> </b><br>&#xfeff;</p>`,
  'with attributes that hosts add': `<p><a class="" rel="noopener nofollow" target="_blank" id="user-content-x" title="" href="${ADDRESS}">Thank you</a></p>`,
  'with formatted words': `<p><a href="${ADDRESS}"><span><b>Thank</b> you</span><br></a></p>`,
  'between blank lines, in editors that know no paragraphs': `<div>Words<br><br>${link}<br><br>more words</div>`,
  'in a list with other things than links': `<ul><li>Words</li><li>${link}</li></ul>`,
  'in a link’s embed block': `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${link}\n</div><figcaption>Words</figcaption></figure>`,
  'below a frame that shows something else': `<p><iframe src="${ADDRESS}?item=b"></iframe></p><p>${link}</p>`,
  'below a frame that shows the same in another language': `<iframe src="${ADDRESS}?item=a&amp;lang=cy"></iframe><p>${link}</p>`,
  'below a frame whose address a host took away': `<iframe></iframe><p>${link}</p>`,
  'below a form whose fields hide its methods': `<form><input name="matches"><input name="querySelector"></form><p>${link}</p>`,
  'in a sidebar': `<aside><p>${link}</p></aside>`,
};

describe('a link to an embed page, alone in its block', () => {
  for (const [where, markup] of Object.entries(alone)) {
    it(`${where}, has its widget after it, and is its fallback`, async () => {
      const { here, widgets } = await placed(markup);
      expect(widgets.length).to.equal(1);
      const before = widgets[0]?.previousElementSibling as HTMLElement;
      expect(before.localName).to.equal('a');
      expect(before.getAttribute('href')).to.contain(ADDRESS);
      placeEmbeds(here, page);
      placeEmbeds(document, page);
      expect(here.querySelectorAll('thank-you-banner').length).to.equal(1);
    });
  }

  it('gives its query and its item to the widget, and no manifest where the kit is the script’s', async () => {
    const { widgets } = await placed(`<p>${link}</p>`);
    expect(widgets[0]?.getAttributeNames()).to.deep.equal(['item']);
    expect(widgets[0]?.getAttribute('item')).to.equal('a');
  });

  it('leaves the look of the widget to the page, whatever theme its query has for frames', async () => {
    const themed = `<a href="${ADDRESS}?item=a&--campaign-color-accent=red&style=color:red">Thank you</a>`;
    const { here, widgets } = await placed(`<p style="--campaign-color-accent: green">${themed}</p>`);
    expect(widgets[0]?.getAttributeNames()).to.deep.equal(['item']);
    const found = getComputedStyle(here.querySelector('a') as Element).getPropertyValue('--campaign-color-accent');
    expect(found.trim()).to.equal('green');
  });

  it('of another kit at an allowed origin brings that kit’s manifest', async () => {
    const { widgets } = await placed(
      '<p><a href="https://kit.example.org/b/embed/thank-you-banner.html">Thank you</a></p>',
    );
    expect(widgets[0]?.getAttribute('manifest')).to.equal('https://kit.example.org/b/manifest.json');
  });

  it('that an editor moved leads to the embed page again', async () => {
    const { widgets } = await placed('<p><a href="../../campaign/embed/thank-you-banner.html">Thank you</a></p>');
    expect(widgets[0]?.previousElementSibling?.getAttribute('href')).to.equal(ADDRESS);
    expect(widgets[0]?.hasAttribute('manifest')).to.equal(false);
  });

  it('stays the node that the page has, where it is', async () => {
    const here = await fixture<HTMLElement>(html`<p></p>`);
    here.innerHTML = link;
    const before = here.firstChild;
    placeEmbeds(before as Element, page);
    expect([here.firstChild === before, here.children[1]?.localName]).to.deep.equal([true, 'thank-you-banner']);
  });

  it('left as media, as CKEditor saves it, becomes the widget', async () => {
    const here = await fixture<HTMLElement>(html`<div></div>`);
    here.innerHTML = `<p>Before</p><figure class="media"><oembed url="${ADDRESS}"></oembed></figure><p>After</p>`;
    await placeEmbeds(here, page);
    expect(here.querySelectorAll('figure thank-you-banner').length).to.equal(1);
  });

  it('in a form whose fields hide its methods, becomes the widget', async () => {
    const names = [
      'replaceChild',
      'querySelectorAll',
      'insertBefore',
      'matches',
      'closest',
      'parentNode',
      'childNodes',
      'textContent',
    ];
    const here = await fixture<HTMLElement>(html`<div></div>`);
    here.innerHTML = `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}
      <p>${link}</p><hr>${ADDRESS}<hr></form>`;
    await placeEmbeds(here.firstElementChild as Element, page);
    expect(here.querySelectorAll('a + thank-you-banner').length).to.equal(1);
  });

  it('that another script puts back each time is left to that script', async () => {
    const here = await fixture<HTMLElement>(html`<p></p>`);
    for (let time = 0; time < 50; time++) {
      here.innerHTML = link;
      placeEmbeds(here, page);
    }
    expect(here.querySelectorAll('thank-you-banner').length).to.equal(0);
    expect(here.querySelectorAll('a').length).to.equal(1);
  });
});

const leftAlone: Record<string, string> = {
  'amid words': `<p>See ${link} for more.</p>`,
  'after words in another element': `<p><b>See</b> <span>${link}</span></p>`,
  'on a line of its own amid others': `<p>Words<br>${link}<br>Words</p>`,
  'loose after a paragraph, which may be a card': `<div><p>Words</p>${link}</div>`,
  'beside a picture': `<p><img src="data:," alt="">${link}</p>`,
  'beside another link': `<p>${link} ${link}</p>`,
  'beside a custom element': `<p><x-icon></x-icon>${link}</p>`,
  'in a teaser, under a heading': `<div><h3>News</h3>${link}</div>`,
  'around a picture': `<p><a href="${ADDRESS}"><img src="data:," alt="Thank you">Thank you</a></p>`,
  'around a card': `<div><a href="${ADDRESS}"><div>Thank you</div></a></div>`,
  'without words': `<p><a href="${ADDRESS}"> </a></p>`,
  'dressed as a button': `<p><a class="govuk-button" href="${ADDRESS}">Thank you</a></p>`,
  'in navigation': `<nav><div>${link}</div></nav>`,
  'in what is called navigation': `<div role="navigation"><p>${link}</p></div>`,
  'in a menu': `<div role="menubar"><div role="menuitem">${link}</div></div>`,
  'in a list of links': `<ul><li>${link}</li><li><a href="/x">Other</a><ul><li><a href="/y">More</a></li></ul></li></ul>`,
  'in the site’s header': `<header><p>${link}</p></header>`,
  'in the site’s footer': `<footer><p>${link}</p></footer>`,
  'in breadcrumbs': `<div class="breadcrumbs"><div>${link}</div></div>`,
  'in a heading': `<h3>${link}</h3>`,
  'in search results': `<div class="search-results"><div><p>${link}</p></div></div>`,
  'in a table of results': `<table><thead><tr><th>Page</th></tr></thead><tbody><tr><td>${link}</td></tr></tbody></table>`,
  'in a row with a heading': `<table><tr><th>Page</th><td>${link}</td></tr></table>`,
  'in an editor': `<div contenteditable="true"><p>${link}</p></div>`,
  'in a block that an editor holds still': `<div contenteditable><div contenteditable="false"><p>${link}</p></div></div>`,
  'in an editor that is read-only for now': `<div class="ProseMirror" contenteditable="false"><p>${link}</p></div>`,
  'below data-campaign-widgets="off"': `<div data-campaign-widgets="off"><p>${link}</p></div>`,
  'in a widget’s own fallback': `<campaign-video><p>${link}</p></campaign-video>`,
  'in code': `<pre><code>${link}</code></pre>`,
  'in what WordPress shows before its frame': `<blockquote class="wp-embedded-content" data-secret="a1">${link}</blockquote><iframe class="wp-embedded-content" title="Thank you"></iframe>`,
  'that was struck out': `<p><del>${link}</del></p>`,
  'in what one version of a page has more than another': `<div><ins class="diffchange diffchange-inline">${link}</ins></div>`,
  'in a comparison of versions': `<table class="diff"><tr><td class="diff-addedline"><div>${link}</div></td></tr></table>`,
  'below a frame that shows the same': `<iframe src="${ADDRESS}?item=a"></iframe>\n<p>${link}</p>`,
  'below such a frame, where the host has added to its address and to the link’s': `<iframe src="${ADDRESS}?ref=blog&amp;item=a&amp;lang=cy#?secret=x1"></iframe><p><a href="${ADDRESS.replace('.html', '/a.cy.html')}?utm_source=mail">Thank you</a></p>`,
  'below such a frame that an editor put into a block, with an empty line between': `<div><iframe src="${ADDRESS}?item=a"></iframe></div><p><br></p><p>${link}</p>`,
  'to a foreign origin': '<p><a href="https://evil.example/embed/thank-you-banner.html">Thank you</a></p>',
  'to another page': `<p><a href="${KIT}embed/index.html">Thank you</a></p>`,
};

describe('a link to an embed page stays a link', () => {
  for (const [where, markup] of Object.entries(leftAlone)) {
    it(where, async () => {
      const { here, widgets } = await placed(markup);
      expect(widgets.length).to.equal(0);
      expect(here.innerHTML).to.equal(Object.assign(document.createElement('div'), { innerHTML: markup }).innerHTML);
    });
  }

  it('in a document that is being edited', async () => {
    document.designMode = 'on';
    try {
      expect((await placed(`<p>${link}</p>`)).widgets.length).to.equal(0);
    } finally {
      document.designMode = 'off';
    }
  });
});

describe('the address of an embed page as plain text', () => {
  const text: Record<string, string> = {
    'in a paragraph': `<p>${ADDRESS}?item=a&amp;amp;lang=cy</p>`,
    'in a div, with space around it': `<div>\n  ${ADDRESS}?item=a&amp;lang=cy\n</div>`,
    'in what editors wrap around it': `<p><span>${ADDRESS}?item=a&amp;lang=cy&amp;utm_source=x</span><br></p>`,
    'loose between paragraphs': `<p>Words</p>\n${ADDRESS}?item=a&amp;lang=cy\n<p>Words</p>`,
    'loose between a heading and a list': `<h2>Words</h2>\n<!-- card -->${ADDRESS}?item=a&amp;lang=cy<ul><li>Words</li></ul>`,
    'loose in a span before a line': `<div>Words</div><span>${ADDRESS}?item=a&amp;lang=cy</span><hr>`,
  };
  for (const [where, markup] of Object.entries(text)) {
    it(`${where}, alone, becomes the widget, and its fallback is a link`, async () => {
      const { widgets } = await placed(markup);
      expect(widgets.length).to.equal(1);
      expect(widgets[0]?.getAttributeNames().sort()).to.deep.equal(['item', 'lang']);
      expect(widgets[0]?.querySelector('a')?.href).to.contain(`${ADDRESS}?item=a`);
      expect(widgets[0]?.textContent).to.contain(ADDRESS);
    });
  }

  const stays: Record<string, string> = {
    'amid words': `<p>See ${ADDRESS}</p>`,
    'after a tag': `<p><b>See</b>${ADDRESS}</p>`,
    'between words and a paragraph': `<div>See ${ADDRESS}<p>Words</p></div>`,
    'after words in a tag and before a paragraph': `<div><b>See</b> ${ADDRESS}<p>Words</p></div>`,
    'in code': `<p><code>${ADDRESS}</code></p>`,
    'in a comparison of versions': `<table class="diff"><tr><td class="diff-addedline"><div><ins class="diffchange diffchange-inline">${ADDRESS}</ins></div></td></tr></table>`,
    'in a text field': `<textarea>${ADDRESS}</textarea>`,
    'in a link to elsewhere': `<p><a href="/x">${ADDRESS}</a></p>`,
    'in an editor': `<div contenteditable="true"><p>${ADDRESS}</p></div>`,
    'of a foreign origin': '<p>https://evil.example/embed/thank-you-banner.html</p>',
    'in a widget’s fallback': `<campaign-video><p>${ADDRESS}</p></campaign-video>`,
  };
  for (const [where, markup] of Object.entries(stays)) {
    it(`stays text ${where}`, async () => {
      const { here, widgets } = await placed(markup);
      expect(widgets.length).to.equal(0);
      expect(here.innerHTML).to.equal(Object.assign(document.createElement('div'), { innerHTML: markup }).innerHTML);
    });
  }
});
