import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage, strictPolicy } from './host-page.js';
import { chunks, WELSH } from './placed.js';

describe('The bare address of an embed page', () => {
  it('alone in its paragraph becomes the widget, and its fallback is a link', async () => {
    const page = await openHostPage({
      body: '<p>{KIT}/embed/thank-you-banner.html?lang=cy&amp;amp;variant=strip</p><p>See {KIT}/embed/get-support.html there.</p>',
    });
    await page.ready('thank-you-banner');
    expect(page.title('thank-you-banner')).to.equal(WELSH);
    expect(page.part('thank-you-banner', 'base').className).to.contain('strip');
    expect(page.find<HTMLAnchorElement>('thank-you-banner > a').href).to.contain(
      `${page.kit}/embed/thank-you-banner.html`,
    );
    expect(page.all('get-support').length).to.equal(0);
  });
});

describe('A frame with an embed page', () => {
  /** An embed page that tells its height when it is loaded and when it is asked, and what else it is told to say. */
  const embed = (says: string) => `<!doctype html><body><script>
    const say = (data) => parent.postMessage(data, '*');
    ${says}
    addEventListener('message', ({ data }) => { if (data.type === 'campaign-widgets:height?') { say({ type: 'campaign-widgets:height', height: 432.4, key: data.key }); } });
  </script>`;
  const faults = (says = '') => [{ path: '^embed/', body: embed(says), type: 'text/html; charset=utf-8' }];
  const frame = (attributes = '', name = 'thank-you-banner') =>
    `<iframe src="{KIT}/embed/${name}.html" height="150" ${attributes}></iframe>`;
  const height = (page: HostPage, selector = 'iframe') => page.find(selector).style.height;

  for (const [what, attributes] of [
    ['is as high as its page says', ''],
    ['in a sandbox, too', 'sandbox="allow-scripts"'],
  ] as const) {
    it(what, async () => {
      const page = await openHostPage({
        body: frame(attributes),
        faults: faults(),
        csp: `${strictPolicy}; frame-src {ORIGIN}`,
      });
      await page.until(
        () => height(page) === '433px',
        () => `433 px, not ${height(page)}`,
      );
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('with borders counted in has room for them', async () => {
    const page = await openHostPage({
      body: frame(),
      faults: faults(),
      head: '<style>iframe { box-sizing: border-box; border: 5px solid; padding: 1px; }</style>',
    });
    await page.until(
      () => height(page) === '445px',
      () => `445 px, not ${height(page)}`,
    );
  });

  it('that says nonsense is not heeded', async () => {
    const nonsense = ['-1', '0', '20001', 'NaN', 'Infinity', '"900"', '{}', 'null'];
    const says = nonsense.map((height) => `say({ type: 'campaign-widgets:height', height: ${height} });`).join('');
    const page = await openHostPage({
      body: frame(),
      faults: faults(
        `addEventListener('message', () => { ${says} say(null); say('campaign-widgets:height'); say({ type: 'other', height: 900 }); });`,
      ),
    });
    await page.until(
      () => height(page) === '433px',
      () => `433 px, not ${height(page)}`,
    );
  });

  it('is the only one that is sized: not a stranger’s, whatever it or the page itself says', async () => {
    const page = await openHostPage({
      body: `<iframe id="stranger" src="{OTHER}/embed/thank-you-banner.html"></iframe>
        <iframe id="else" src="{KIT}/embed/somewhere-else.html"></iframe>${frame('id="ours"')}`,
      faults: faults(`addEventListener('load', () => say({ type: 'campaign-widgets:height', height: 700 }));`),
    });
    await page.until(
      () => ['433px', '700px'].includes(height(page, '#ours')),
      () => 'our frame',
    );
    page.window.postMessage({ type: 'campaign-widgets:height', height: 900 }, '*');
    page.find<HTMLIFrameElement>('#else').contentWindow?.postMessage({ type: 'campaign-widgets:height?' }, '*');
    const heard = new Promise((done) => page.window.addEventListener('message', done));
    page.find<HTMLIFrameElement>('#stranger').contentWindow?.postMessage({ type: 'campaign-widgets:height?' }, '*');
    await heard;
    expect([height(page, '#stranger'), height(page, '#else')]).to.deep.equal(['', '']);
    expect(['433px', '700px']).to.include(height(page, '#ours'));
  });

  it('of a film elsewhere, and a page without frames, load nothing for it', async () => {
    const page = await openHostPage({
      body: '<iframe src="about:blank#/embed/dQw4w9WgXcQ"></iframe><thank-you-banner><p>Thank you</p></thank-you-banner>',
    });
    await page.ready();
    expect((await chunks(page)).filter((name) => name === 'frames' || name === 'embeds')).to.deep.equal([]);
  });
});
