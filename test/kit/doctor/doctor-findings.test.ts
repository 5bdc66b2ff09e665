import { expect } from '@open-wc/testing';
import { type HostPageOptions, openHostPage } from '../host-page.js';
import { DEBUG, diagnose } from './doctors-panel.js';

const viewport = '<meta name="viewport" content="width=device-width">';
const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';

interface Case {
  what: string;
  body: string;
  level: 'error' | 'warning' | 'note';
  says: RegExp;
  more?: Partial<HostPageOptions>;
}

const inTheText: Case[] = [
  {
    what: 'a tag that is misspelt',
    body: '<thankyou-banner><p>Thank you</p></thankyou-banner>',
    level: 'error',
    says: /<thankyou-banner>: did you mean <thank-you-banner>\?/,
  },
  {
    what: 'a tag without its hyphens',
    body: '<campaignvideo></campaignvideo>',
    level: 'error',
    says: /<campaignvideo>: did you mean <campaign-video>\?/,
  },
  {
    what: 'an attribute that is misspelt',
    body: '<resource-list layuot="cards"><p>Files</p></resource-list>',
    level: 'warning',
    says: /<resource-list layuot>: did you mean layout\?/,
  },
  {
    what: 'an attribute that no widget knows, but not what it says',
    body: '<thank-you-banner autoplay-now="private"><p>Thank you</p></thank-you-banner>',
    level: 'warning',
    says: /<thank-you-banner autoplay-now>: the widget does not know this attribute/,
  },
  {
    what: 'a value that means nothing',
    body: '<resource-list layout="crads" limit="3"><p>Files</p></resource-list>',
    level: 'warning',
    says: /<resource-list layout="crads">: this can be list, cards/,
  },
  {
    what: 'a language that the campaign does not have',
    body: '<thank-you-banner lang="fr"><p>Thank you</p></thank-you-banner>',
    level: 'warning',
    says: /<thank-you-banner lang="fr">: this can be en, cy/,
  },
  {
    what: 'a widget that is switched off',
    body: `<div data-campaign-widgets="off">${banner}</div>`,
    level: 'note',
    says: /<thank-you-banner> is switched off/,
  },
  {
    what: 'a widget in an editor',
    body: `<div contenteditable="true">${banner}</div>`,
    level: 'note',
    says: /<thank-you-banner> is in an editor/,
  },
  {
    what: 'a widget without a fallback',
    body: '<thank-you-banner></thank-you-banner>',
    level: 'warning',
    says: /<thank-you-banner> has no fallback/,
  },
  {
    what: 'a widget that the page’s styles hide',
    body: `<div style="display:none">${banner}</div>`,
    level: 'note',
    says: /<thank-you-banner> takes no room/,
  },
  {
    what: 'a widget that was never closed',
    body: '<thank-you-banner /><p>More</p><footer>About us</footer>',
    level: 'error',
    says: /<thank-you-banner> is not closed, so what follows is inside it.*no self-closing tags/,
  },
  {
    what: 'a widget that shows its fallback, in its own words',
    body: '<thank-you-banner item="no-such"><p>Thank you</p></thank-you-banner>',
    level: 'error',
    says: /<thank-you-banner> shows its fallback.*Message from the widget: .*no-such/,
  },
  {
    what: 'a tag that another script has defined',
    body: '<campaign-video><p>A film</p></campaign-video>',
    level: 'error',
    says: /Another script has defined <campaign-video>/,
    more: { before: ['foreign-video'] },
  },
  {
    what: 'a page without any widget',
    body: '<p>News</p>',
    level: 'warning',
    says: /There is no widget on this page/,
  },
  {
    what: 'markup that shows as text',
    body: '<p>&lt;thank-you-banner&gt;&lt;/thank-you-banner&gt;</p>',
    level: 'error',
    says: /<thank-you-banner> shows as text/,
  },
  {
    what: 'markup that was escaped twice',
    body: '<p>&amp;lt;campaign-hub&amp;gt;</p>',
    level: 'error',
    says: /<campaign-hub> shows as text/,
  },
  {
    what: 'a box that a CMS made of a widget',
    body: '<article class="thank-you-banner wp-block"><p>Thank you</p></article>',
    level: 'warning',
    says: /<article class> may have been <thank-you-banner>/,
  },
  {
    what: 'a box with what is left of its attributes',
    body: '<div data-widget="resource-list"></div>',
    level: 'warning',
    says: /<div data-widget> may have been <resource-list>/,
  },
  {
    what: 'a link to a kit that this page does not allow',
    body: '<p><a href="{OTHER}/embed/thank-you-banner.html">Thanks</a></p>',
    level: 'warning',
    says: /embed\/thank-you-banner\.html leads to a kit at http.*which this page does not allow/,
  },
  {
    what: 'a link to a widget that there is not',
    body: '<p>See <a href="{KIT}/embed/thankyou-banner.html">our thanks</a></p>',
    level: 'error',
    says: /embed\/thankyou-banner\.html: did you mean thank-you-banner\.html\?/,
  },
  {
    what: 'an address that stands as text',
    body: '<pre>{KIT}/embed/campaign-hub.html</pre><p>{OTHER}/embed/campaign-video.html?lang=cy</p>',
    level: 'warning',
    says: /embed\/campaign-video\.html is on the page as plain text/,
  },
  {
    what: 'a frame that lets no script run',
    body: '<iframe sandbox="" title="Thanks" src="{KIT}/embed/thank-you-banner.html"></iframe>',
    level: 'note',
    says: /embed\/thank-you-banner\.html is in a frame that lets no script run/,
  },
];

const aroundIt: Case[] = [
  {
    what: 'a browser that lacks what widgets need',
    body: banner,
    level: 'error',
    says: /too old for some of what widgets need: Object\.hasOwn/,
    more: { before: ['old-browser'] },
  },
  { what: 'quirks mode', body: banner, level: 'warning', says: /quirks mode/, more: { quirks: true } },
  { what: 'no language', body: banner, level: 'warning', says: /which language it is in/, more: { lang: '' } },
  { what: 'no viewport', body: banner, level: 'warning', says: /no viewport/, more: { head: '' } },
  {
    what: 'a base element',
    body: banner,
    level: 'note',
    says: /base element: http.*\/elsewhere\//,
    more: { head: `${viewport}<base href="/elsewhere/">` },
  },
];

for (const [group, cases] of Object.entries({ 'on the page': inTheText, 'around the widgets': aroundIt })) {
  describe(`The doctor names, ${group},`, () => {
    for (const { what, body, level, says, more } of cases) {
      it(what, async () => {
        const panel = await diagnose({ head: viewport, body, ...more });
        panel.finding(level, says);
        expect(panel.page.recorded.errors).to.deep.equal([]);
      });
    }
  });
}

describe('The doctor', () => {
  it('says what became of links', async () => {
    const link = (words: string) => `<a href="{KIT}/embed/thank-you-banner.html?lang=cy">${words}</a>`;
    const body = `<nav>${link('Menu')}</nav><p>Read ${link('this')} too</p>
      <thank-you-banner>${link('Fallback')}</thank-you-banner><campaign-hub>${link('Fallback')}</campaign-hub>`;
    const panel = await diagnose({ head: viewport, body });
    const address = panel.page.filled('Link: {KIT}/embed/thank-you-banner.html');
    const links = panel.facts.filter((fact) => fact.startsWith('Link: '));
    expect(links).to.deep.equal([
      `${address}: in a menu, in an editor or switched off, stays a link`,
      `${address}: among other text, stays a link`,
      `${address}: became a widget`,
      `${address}: the fallback of a widget`,
    ]);
  });

  it('names five of a kind, and counts the others', async () => {
    const panel = await diagnose({ head: viewport, body: '<thank-you-banner></thank-you-banner>'.repeat(12) });
    const found = panel.findings('warning');
    expect(found).to.have.lengthOf(5);
    expect(found.at(0)).to.contain('<thank-you-banner> 1/12 has no fallback');
    expect(found.at(-1)).to.contain('And 7 more like this');
    panel.finding('good', /12 widgets show the campaign/);
  });

  it('leaves alone what is only written about, and what is somebody else’s', async () => {
    const body = `${banner}<pre>&lt;thank-you-banner&gt;</pre><code>&lt;campaign-hub&gt;</code>
      <textarea>&lt;campaign-video&gt;</textarea><other-widget></other-widget><div class="banner"></div>
      <p><a href="/embed/film.html">A film</a></p>`;
    const panel = await diagnose({ head: viewport, body });
    expect([...panel.findings('error'), ...panel.findings('warning'), ...panel.findings('note')]).to.deep.equal([]);
  });

  it('knows widgets in other components’ shadow roots', async () => {
    const panel = await diagnose({ head: viewport, body: `${banner}<div id="component"></div>` });
    const root = panel.page.find('#component').attachShadow({ mode: 'open' });
    root.innerHTML = '<campaign-video><p>A film</p></campaign-video>';
    panel.button('Check again').click();
    await panel.settled(() => panel.findings('warning').some((found) => found.includes('another component')));
    panel.finding('warning', /<campaign-video> is inside another component.*campaignWidgets\.scan/);
  });

  it('works in a closed frame, and says so', async () => {
    const page = await openHostPage({ head: viewport, body: banner, before: ['tells-parent'] });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const detail = new Promise<string[]>((tell) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data.doctor) tell(data.doctor);
      });
    });
    frame.src = `/host/pages/${page.id}${DEBUG}`;
    document.body.append(frame);
    try {
      expect((await detail).join('\n')).to.match(/The page is in a closed \(sandboxed\) frame/);
    } finally {
      frame.remove();
    }
  });
});
