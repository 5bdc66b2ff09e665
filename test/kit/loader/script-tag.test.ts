import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';
import { asksFor, banner, NORTHSHIRE } from './pages.js';

describe('The script finds its own tag', () => {
  it('whatever names a visitor’s markup puts on the document and the window', async () => {
    const names = ['currentScript', 'head', 'scripts', 'baseURI', 'location', 'documentElement'];
    const globals = [
      'campaignWidgets',
      'litHtmlVersions',
      'litElementVersions',
      'litElementHydrateSupport',
      'litElementPolyfillSupport',
      'litHtmlPolyfillSupport',
      'reactiveElementVersions',
      'reactiveElementPolyfillSupport',
      'litIssuedWarnings',
      'litPropertyMetadata',
      'ShadyCSS',
      'define',
    ];
    const evil = '{OTHER}/evil/campaign-widgets.js';
    const page = await openHostPage({
      body: `${names.map((name) => `<img name="${name}" src="${evil}" alt=""><form name="${name}"></form>`).join('')}
        ${globals.map((id) => `<a id="${id}" href="${evil}" data-manifest="${evil}"></a>`).join('')}
        ${globals.map((id) => `<a id="${id}" name="settings" href="${evil}"></a>`).join('')}${widgets}
        <script src="{KIT}/campaign-widgets.js" async></script>`,
      script: null,
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
    expect(page.console).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('even where a visitor’s markup hides document.querySelectorAll', async () => {
    const page = await openHostPage({ body: `<img name="querySelectorAll" alt="">${widgets}` });
    await page.ready();
    expect(page.trouble).to.deep.equal([]);
  });

  for (const name of ['createElement', 'addEventListener', 'createTreeWalker', 'importNode']) {
    it(`or loses nothing: where a visitor’s markup hides document.${name}, each fallback or widget shows`, async () => {
      const page = await openHostPage({ body: `${widgets}<form name="${name}"></form>` });
      const complaints = () => page.console.length + page.recorded.errors.length;
      await page.until(
        () => page.all().every(isAlive) || complaints() >= 3,
        () => 'the widgets, or what keeps them',
      );
      for (const widget of page.all())
        expect(isAlive(widget) || showsFallback(widget), widget.outerHTML).to.equal(true);
    });
  }

  it('when a tag manager adds it', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    page.addScript({ 'data-lang': 'cy' });
    await page.ready();
    expect(page.part('thank-you-banner', 'base').lang).to.equal('cy');
  });

  it('when a consent manager runs the code from a blob and leaves the tag inert', async () => {
    const page = await openHostPage({
      body: widgets,
      head: '<script type="text/plain" src="{KIT}/campaign-widgets.js" data-lang="cy"></script>',
      script: null,
    });
    const code = await (await fetch(`${page.kit}/campaign-widgets.js`)).blob();
    page.addScript({ src: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) });
    await page.ready();
    expect(page.part('thank-you-banner', 'base').lang).to.equal('cy');
  });

  it('when its code is evaluated, and no script is the current one', async () => {
    const page = await openHostPage({
      body: widgets,
      head: '<script type="text/plain" src="{KIT}/campaign-widgets.js"></script>',
      script: null,
    });
    const code = await (await fetch(`${page.kit}/campaign-widgets.js`)).text();
    (page.window as unknown as { eval(code: string): void }).eval(code);
    await page.ready();
  });

  it('under another file name, for it is the one that runs, whatever a visitor’s markup calls currentScript', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    const body = await (await fetch(`${page.kit}/campaign-widgets.js`)).text();
    const renamed = await openHostPage({
      body: `${widgets}<img name="currentScript" src="{OTHER}/evil/thanks.js" alt=""><script src="{KIT}/thanks.js"></script>`,
      faults: [{ path: '^thanks\\.js', body, type: 'text/javascript; charset=utf-8' }],
      script: null,
    });
    await renamed.ready();
    expect((await renamed.paths()).some((path) => path.startsWith('evil/chunks'))).to.equal(false);
  });

  it('or says in one line that it is not there', async () => {
    const page = await openHostPage({ body: widgets, script: null });
    const code = await (await fetch(`${page.kit}/campaign-widgets.js`)).text();
    (page.window as unknown as { eval(code: string): void }).eval(code);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain('was not found');
    expect(page.all().every(showsFallback)).to.equal(true);
  });
});

describe('The script beside other scripts', () => {
  it('may be there twice', async () => {
    const page = await openHostPage({ body: widgets, head: '<script src="{KIT}/campaign-widgets.js" async></script>' });
    await page.ready();
    expect(page.console).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
  });

  it('may be there again from another place: the first decides, and one line says so', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    page.addScript({ src: '{KIT}-second/campaign-widgets.js' });
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain('the first one on a page decides');
    expect(page.recorded.errors).to.deep.equal([]);
    page.document.body.insertAdjacentHTML('beforeend', banner);
    await page.ready();
    expect(page.all('thank-you-banner').map((element) => page.title(element))).to.deep.equal([NORTHSHIRE, NORTHSHIRE]);
  });

  it('may meet its whole-in-one-file sister', async () => {
    const page = await openHostPage({ body: widgets });
    await page.ready();
    const added = page.addScript({ src: '{KIT}/campaign-widgets.all.js' });
    await new Promise((done) => added.addEventListener('load', done));
    page.document.body.insertAdjacentHTML('beforeend', widgets);
    await page.ready();
    expect(page.console).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('leaves RequireJS alone', async () => {
    for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
      const page = await openHostPage({ body: widgets, before: ['amd'], script: { file } });
      await page.ready();
      expect((page.window as unknown as { amdCalls: number }).amdCalls).to.equal(0);
    }
  });

  it('leaves a tag alone that somebody else has defined, with one warning', async () => {
    const page = await openHostPage({ body: widgets.repeat(2), before: ['foreign-video'] });
    await page.ready('thank-you-banner');
    await page.ready('resource-list');
    await page.until(
      () => page.console.length > 0,
      () => 'a warning',
    );
    for (const film of page.all('campaign-video'))
      expect(film.shadowRoot?.textContent).to.equal('A film by somebody else');
    expect(page.recorded.console.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(page.console[0]).to.contain('another script on this page has defined <campaign-video>');
    expect((await page.paths()).some((path) => path.includes('campaign-video'))).to.equal(false);
  });
});
