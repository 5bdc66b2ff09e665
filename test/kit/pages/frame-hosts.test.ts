import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { embedPage, openEmbedder, SUMMARY } from './embed-frame.js';
import { ENGLISH, frame, WELSH } from './framed.js';

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
  it('goes live in one that allows scripts, in the language of its address', async () => {
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

  it('goes live there, whichever widget it shows', async () => {
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
      expect(said[0]).to.contain(host.page.filled('manifest={OTHER}/other.json')).and.to.contain('own kit');
      expect((await host.page.paths()).some((path) => path.startsWith('other.json'))).to.equal(false);
    });
  }
});
