import { expect } from '@open-wc/testing';
import { openHostPage, tags, widgets } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

const MANIFEST = '^manifest\\.json';
const loginPage = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
const html = 'text/html; charset=utf-8';

describe('When a chunk is missing', () => {
  it('the fallbacks of its widget stay, its neighbours show, and one line says what to upload', async () => {
    const page = await openHostPage({
      body: widgets.repeat(2),
      faults: [{ path: '^chunks/thank-you-banner', status: 404, body: 'Not found', type: html }],
    });
    await page.failed(2);
    await page.ready('campaign-video');
    await page.ready('resource-list');
    expect(page.all('thank-you-banner').map(showsFallback)).to.deep.equal([true, true]);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.match(/<thank-you-banner> shows its fallback.*Upload all of .*\/t\//);
    for (const { target, detail } of page.events('campaign-error')) {
      expect(target.localName).to.equal('thank-you-banner');
      expect(detail).to.include.keys('code', 'message', 'remedy');
    }
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('that all widgets share, every fallback stays', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: '^chunks/core', status: 404 }] });
    await page.failed(3);
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(page.console).to.have.lengthOf(tags.length);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  for (const [what, path] of [
    ['of the widget', '^chunks/thank-you-banner'],
    ['that all widgets share', '^chunks/core'],
    ['that tells when something is due', '^chunks/page-clock'],
  ]) {
    for (const [how, fault] of [
      ['answered 503', { status: 503 }],
      ['was cut off', { cut: true }],
      ['came as a web page', { body: loginPage, type: html }],
    ] as const) {
      it(`${what} but ${how} at first, it is asked for again and the widgets come`, async () => {
        const page = await openHostPage({ body: widgets, faults: [{ path: path as string, times: 1, ...fault }] });
        await page.ready();
        expect(page.console).to.deep.equal([]);
        expect(page.recorded.errors).to.deep.equal([]);
        expect([...page.blank]).to.deep.equal([]);
      });
    }
  }

  it('that explains failures, the fallback stays and the console says so still', async () => {
    const page = await openHostPage({
      body: widgets,
      faults: [
        { path: '^chunks/recovery', status: 404 },
        { path: MANIFEST, status: 404 },
      ],
    });
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(page.console[0]).to.contain('shows its fallback');
    expect(page.recorded.errors).to.deep.equal([]);
  });
});

describe('When pictures and films', () => {
  it('come without CORS headers, the widgets are there all the same', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: '^campaigns/', noCors: true }] });
    await page.ready();
    const picture = page.find('thank-you-banner').shadowRoot?.querySelector('img') as HTMLImageElement;
    await page.until(
      () => picture.naturalWidth > 0,
      () => 'the picture',
    );
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('are missing, the words are there all the same', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: '^campaigns/', status: 404 }] });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('A thank you from Chief Constable A. Morgan');
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
