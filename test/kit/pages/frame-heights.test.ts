import { expect } from '@open-wc/testing';
import { openEmbedder, SUMMARY } from './embed-frame.js';
import { frame, WELSH } from './framed.js';

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
