// Embed pages in frames of another origin, with the parents that hosts have.
import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { embedPage, openEmbedder, SUMMARY } from './embed-frame.js';

const WELSH = 'Diolch gan y Prif Gwnstabl A. Morgan';
const ENGLISH = 'A thank you from Chief Constable A. Morgan';

const frame = (page: string, attrs = '') =>
  `<iframe title="Thank you" src="{KIT}/embed/${page}" width="600" ${attrs}></iframe>`;

describe('A frame tells its height', () => {
  it('when the content grows and when it shrinks, whatever the height of the frame', async () => {
    const host = await openEmbedder({ body: frame('block.html', 'height="700"') });
    await host.said(300 + SUMMARY);
    host.send('height', '900.4px');
    await host.said(901 + SUMMARY);
    host.send('height', '120px');
    await host.said(120 + SUMMARY);
    host.send('open', true);
    await host.said(120 + SUMMARY + 80);
    host.send('open', false);
    await host.said(120 + SUMMARY);
    expect(host.page.trouble).to.deep.equal([]);
  });

  it('when a picture comes late, even where nobody sees it', async () => {
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60"/>';
    const faults = [{ path: '^late\\.svg', body, type: 'image/svg+xml' }];
    const host = await openEmbedder({ faults, body: `<div style="height:9000px"></div>${frame('block.html')}` });
    await host.said(300 + SUMMARY);
    host.send('picture', '../late.svg');
    await host.until(() => (host.heights.at(-1) ?? 0) >= 360 + SUMMARY, 'room for the picture');
  });

  it('when it is asked', async () => {
    const host = await openEmbedder({ body: frame('block.html') });
    await host.said(300 + SUMMARY);
    const before = host.heights.length;
    host.post({ type: 'campaign-widgets:height?' });
    await host.until(() => host.heights.length > before, 'an answer');
    expect(host.heights.at(-1)).to.equal(300 + SUMMARY);
  });

  it('far below what a reader sees, where browsers let frames rest', async () => {
    const far = '<div style="height:9000px"></div>';
    const host = await openEmbedder({ body: far + frame('block.html') + frame('thank-you-banner.html') + far });
    const [block, banner] = host.page.all('iframe') as HTMLIFrameElement[];
    await host.until(() => host.heightsOf(block).includes(300 + SUMMARY), 'a height');
    host.send('height', '500px', block);
    await host.until(() => host.heightsOf(block).includes(500 + SUMMARY), 'another height');
    host.send('height', '200px', block);
    await host.until(() => host.heightsOf(block).includes(200 + SUMMARY), 'a smaller height');
    // The widget is drawn after the page has loaded. Nothing is asked of it until it has told that.
    await host.until(() => (host.heightsOf(banner).at(-1) ?? 0) > 100, 'the height of the widget');
    const { isAlive, spare } = await host.report(banner);
    expect(isAlive).to.equal(true);
    expect(host.heightsOf(banner).at(-1)).to.equal(Math.ceil((banner?.clientHeight ?? 0) - spare));
  });

  for (const [how, hide] of Object.entries({ 'display: none': 'display:none', 'no width': 'width:0' })) {
    it(`never before it is shown (${how}), and then at once`, async () => {
      const host = await openEmbedder({
        body: `<div style="${hide};overflow:hidden">${frame('block.html', 'style="width:100%"')}</div>`,
      });
      await host.report();
      host.post({ type: 'campaign-widgets:height?' });
      await host.report();
      expect(host.heights).to.deep.equal([]);
      (host.frame.parentElement as HTMLElement).removeAttribute('style');
      await host.said(300 + SUMMARY);
      (host.frame.parentElement as HTMLElement).setAttribute('style', hide);
      await host.report();
      host.send('height', '400px');
      await host.report();
      (host.frame.parentElement as HTMLElement).removeAttribute('style');
      await host.said(400 + SUMMARY);
      expect(host.heights.every((height) => height === 300 + SUMMARY || height === 400 + SUMMARY)).to.equal(true);
    });
  }

  it('to nobody when it is nobody’s frame', async () => {
    const host = await openEmbedder({ body: frame('nobodys-frame.html') });
    const { heard } = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
    expect(heard).to.deep.equal([]);
    expect(host.messages).to.deep.equal([]);
  });
});

describe('A frame speaks to', () => {
  it('pym.js: the frame fits, in a wide column and in a narrow one', async () => {
    const host = await openEmbedder({
      head: '<script src="/node_modules/pym.js/dist/pym.v1.js"></script>',
      body: `<div id="our thanks"></div>
        <script>pymParent = new pym.Parent('our thanks', '{KIT}/embed/thank-you-banner.html?lang=cy', {})</script>`,
    });
    const { title } = await host.fits();
    expect(title).to.equal(WELSH);
    const wide = host.frame.clientHeight;
    host.page.frame.width = '320';
    await host.until(() => host.frame.clientHeight > wide, 'a higher frame');
    await host.fits();
    host.page.frame.width = '700';
    await host.until(() => host.frame.clientHeight === wide, 'a lower frame');
    const { errors } = await host.fits();
    expect([...errors, ...host.page.trouble]).to.deep.equal([]);
  });

  it('iframe-resizer 4: the frame fits, and its other messages do no harm', async () => {
    const host = await openEmbedder({
      head: '<script src="/node_modules/iframe-resizer/js/iframeResizer.js"></script>',
      body: `${frame('thank-you-banner.html', 'id="ours" style="width:100%"')}
        <script>inits = 0; iFrameResize({ onInit: () => inits++ }, '#ours')</script>`,
    });
    await host.fits();
    const wide = host.frame.clientHeight;
    const { iFrameResizer } = host.frame as unknown as { iFrameResizer: Record<string, (value?: unknown) => void> };
    iFrameResizer.sendMessage?.({ hello: 'true:true:true' });
    iFrameResizer.moveToAnchor?.('top');
    iFrameResizer.resize?.();
    host.page.frame.width = '320';
    await host.until(() => host.frame.clientHeight > wide, 'a higher frame');
    await host.fits();
    host.page.frame.width = '700';
    await host.until(() => host.frame.clientHeight === wide, 'a lower frame');
    const { errors } = await host.report();
    expect([...errors, ...host.page.trouble, ...host.page.console]).to.deep.equal([]);
    expect((host.page.window as unknown as { inits: number }).inits).to.be.within(1, 2);
  });

  it('iframe-resizer 4, where a host wants the largest of all heights and resets the frame first', async () => {
    const host = await openEmbedder({
      head: '<script src="/node_modules/iframe-resizer/js/iframeResizer.js"></script>',
      body: `${frame('thank-you-banner.html', 'id="ours" style="width:100%"')}
        <script>iFrameResize({ heightCalculationMethod: 'max' }, '#ours')</script>`,
    });
    await host.fits();
    expect(host.page.trouble).to.deep.equal([]);
  });

  it('Embedly and Medium, which look for the frame by its address', async () => {
    const host = await openEmbedder({
      body: `${frame('thank-you-banner.html?lang=cy')}<script>
        addEventListener('message', ({ data }) => {
          if (typeof data !== 'string') return;
          const { context, src, height } = JSON.parse(data);
          const frame = document.querySelector('iframe[src="' + src + '"]');
          if (context === 'iframe.resize' && frame) frame.height = height;
        });
      </script>`,
    });
    await host.fits();
  });

  it('AMP', async () => {
    const host = await openEmbedder({
      body: `${frame('thank-you-banner.html', 'sandbox="allow-scripts" frameborder="0"')}<script>
        addEventListener('message', ({ data, source }) => {
          if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
          for (const side of ['width', 'height']) if (side in data) document.querySelector('iframe')[side] = data[side];
        });
      </script>`,
    });
    await host.fits();
    expect(host.frame.width).to.equal('600');
  });
});

describe('A frame in WordPress', () => {
  const secret = 'dYsl0P8Qsn';
  const wordpress = (page: string, hash = `#?secret=${secret}`) =>
    openEmbedder({
      before: ['wordpress'],
      body: `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="{KIT}/embed/${page}">Thank you</a></blockquote>
        <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Thank you" width="600"
          style="position:absolute;visibility:hidden" src="{KIT}/embed/${page}${hash}" data-secret="${secret}"></iframe>`,
    });

  it('is shown, and sized within the bounds of WordPress', async () => {
    const host = await wordpress('block.html');
    await host.until(() => host.frame.height === String(300 + SUMMARY), 'the height of the content');
    expect(host.frame.hasAttribute('style')).to.equal(false);
    host.send('height', '1500px');
    await host.until(() => host.frame.height === '1000', 'the most that WordPress allows');
    host.send('height', '40px');
    await host.until(() => host.frame.height === '200', 'the least that WordPress allows');
  });

  it('is shown when WordPress gives it its secret late', async () => {
    const host = await wordpress('block.html', '');
    await host.said(300 + SUMMARY);
    expect(host.frame.hasAttribute('style')).to.equal(true);
    host.frame.src += `#?secret=${secret}`;
    await host.until(() => host.frame.height === String(300 + SUMMARY), 'the height of the content');
  });

  it('understands an address that WordPress has escaped too often', async () => {
    const host = await wordpress('thank-you-banner.html?lang=cy&amp;#038;variant=strip');
    const { title, attributes } = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
    expect(title).to.equal(WELSH);
    expect(attributes).to.equal('lang,variant');
    await host.until(() => !host.frame.hasAttribute('style'), 'a frame that is shown');
  });

  it('hands on links that its sandbox would hold back, to the same host only', async () => {
    const host = await wordpress('block.html');
    await host.until(() => host.frame.height === String(300 + SUMMARY), 'the height of the content');
    const { visited } = host.page.window as unknown as { visited: string[] };
    host.frame.focus();
    for (const link of ['#elsewhere', '#here', '#top', '#new']) host.send('click', link);
    await host.until(() => visited.length > 1, 'two visits');
    const address = host.page.filled('{KIT}/embed/thank-you-banner.html');
    expect(visited).to.deep.equal([address, `${address}?new`]);
    const { errors } = await host.report();
    expect(errors).to.deep.equal([]);
  });

  it('keeps its links to itself where no sandbox holds them back', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"'; // It keeps this test's page where it is.
    const host = await openEmbedder({ body: frame('block.html#?secret=dYsl0P8Qsn', sandbox) });
    await host.said(300 + SUMMARY);
    host.send('click', '#top');
    await host.report();
    expect(host.messages.some((data) => (Object(data) as { message?: string }).message === 'link')).to.equal(false);
  });
});

describe('A frame in a sandbox', () => {
  it('comes alive in one that allows scripts, in the language of its address', async () => {
    const host = await openEmbedder({
      body: frame('thank-you-banner.html?lang=cy&amp;amp;item=chief-thanks', 'sandbox="allow-scripts"'),
    });
    const report = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
    expect(report.origin).to.equal('null');
    expect(report.lang).to.equal('cy,cy,cy');
    expect([...report.errors, ...report.said]).to.deep.equal([]);
    await host.until(() => host.heights.length > 0, 'a height');
  });

  it('says nothing in one that allows nothing, and nothing fails', async () => {
    const host = await openEmbedder({
      body: frame('thank-you-banner.html', 'sandbox=""') + frame('thank-you-banner.html'),
    });
    const [shut, open] = host.page.all('iframe') as HTMLIFrameElement[];
    await host.reports(({ isAlive }) => isAlive, 'its neighbour to be alive', open);
    expect(host.messagesOf(open)).to.not.have.lengthOf(0);
    expect(host.messagesOf(shut)).to.deep.equal([]);
    expect(host.page.trouble).to.deep.equal([]);
  });

  it('comes alive there, whichever widget it shows', async () => {
    const more = Object.fromEntries(tags.map((tag) => [`x-${tag}`, embedPage(`<${tag}><p>The campaign</p></${tag}>`)]));
    const host = await openEmbedder({
      more,
      body: tags.map((tag) => frame(`x-${tag}.html`, 'sandbox="allow-scripts"')).join(''),
    });
    for (const each of host.page.all('iframe') as HTMLIFrameElement[]) {
      const { errors, said } = await host.reports(({ isAlive }) => isAlive, `${each.src} to be alive`, each);
      expect([...errors, ...said], each.src).to.deep.equal([]);
    }
  });
});

describe('The theme in a frame’s address', () => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    it(`is that of its widget, but for what would load something (${sandbox || 'no sandbox'})`, async () => {
      const query = '--campaign-color-accent=%2300594c&amp;--campaign-color-surface=url({OTHER}/spy.png)';
      const host = await openEmbedder({ body: frame(`thank-you-banner.html?${query}`, sandbox) });
      const { theme, errors, said } = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
      expect(theme).to.deep.equal(['#00594c', '']);
      expect([...errors, ...said]).to.deep.equal([]);
      expect((await host.page.paths()).some((path) => path.startsWith('spy'))).to.equal(false);
    });
  }
});

describe('The manifest in a frame’s address', () => {
  const other = JSON.stringify({ campaign: { title: 'T' }, messages: [{ id: 'one', heading: 'Another campaign' }] });
  const faults = [{ path: '^other\\.json', body: other }];

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    it(`may be another of the kit (${sandbox || 'no sandbox'})`, async () => {
      const host = await openEmbedder({ faults, body: frame('thank-you-banner.html?manifest=../other.json', sandbox) });
      const { title, said } = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
      expect(title).to.equal('Another campaign');
      expect(said).to.deep.equal([]);
    });

    it(`is refused from anywhere else, in one line that says what to do (${sandbox || 'no sandbox'})`, async () => {
      const host = await openEmbedder({
        faults,
        body: frame('thank-you-banner.html?manifest={OTHER}/other.json', sandbox),
      });
      const { title, said } = await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
      expect(title).to.equal(ENGLISH);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(host.page.filled('manifest={OTHER}/other.json')).and.to.contain('Publish');
      expect((await host.page.paths()).some((path) => path.startsWith('other.json'))).to.equal(false);
    });
  }
});
