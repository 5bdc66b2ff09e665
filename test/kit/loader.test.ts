import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage, widgets } from './host-page.js';
import { isAlive, showsFallback } from './what-shows.js';

const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
const NORTHSHIRE = 'A thank you from Chief Constable A. Morgan';

/** A campaign of one message. */
const campaign = (heading: string) => JSON.stringify({ campaign: { title: 'T' }, messages: [{ id: 'one', heading }] });

const asksFor = async (page: HostPage, path: string) => (await page.paths()).filter((asked) => asked === path).length;

describe('The script tag’s settings', () => {
  const faults = [{ path: '^other\\.json', body: campaign('Another campaign') }];

  it('data-manifest names the campaign', async () => {
    const page = await openHostPage({
      body: banner,
      faults,
      script: { attrs: { 'data-manifest': '{KIT}/other.json' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
    expect(await asksFor(page, 'manifest.json')).to.equal(0);
  });

  it('?manifest= in the script’s address names the campaign, for sites that allow no attributes', async () => {
    const page = await openHostPage({
      body: banner,
      faults,
      script: { file: 'campaign-widgets.js?manifest={KIT}/other.json' },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
  });

  it('a meta element in the head names the campaign', async () => {
    const head = '<meta name="campaign-widgets:manifest" content="{KIT}/other.json">';
    const page = await openHostPage({ body: banner, faults, head });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
  });

  it('a meta element that names a foreign origin is refused in one line, and the kit’s own campaign shows', async () => {
    const head = '<meta name="campaign-widgets:manifest" content="{OTHER}/other.json">';
    const page = await openHostPage({ body: banner, faults, head });
    await page.ready();
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain('data-allow');
    expect(await asksFor(page, 'other.json')).to.equal(0);
  });

  it('a meta element in the text, where a visitor may have put it, names nothing', async () => {
    const meta = '<meta name="campaign-widgets:manifest" content="{KIT}/other.json">';
    const page = await openHostPage({ body: meta + banner, faults });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
  });

  it('a widget’s manifest at a foreign origin is refused in one line that says what to list', async () => {
    const other = '<thank-you-banner manifest="{OTHER}/other.json"><p>Thank you</p></thank-you-banner>';
    const page = await openHostPage({ body: other.repeat(3), faults });
    await page.failed(3);
    expect(page.all().every(showsFallback)).to.equal(true);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain(page.filled('data-allow="{OTHER_ORIGIN}"'));
    expect(page.events('campaign-error').map(({ detail }) => detail.code)).to.deep.equal(Array(3).fill('not-allowed'));
    expect(await asksFor(page, 'other.json')).to.equal(0);
  });

  it('data-allow lists that origin, and then it shows', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner manifest="{OTHER}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
      script: { attrs: { 'data-allow': 'https://example.org, {OTHER_ORIGIN}' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
    expect(page.console).to.deep.equal([]);
  });

  it('data-allow with a word that is no origin is explained', async () => {
    const page = await openHostPage({ body: banner, script: { attrs: { 'data-allow': 'example.org' } } });
    await page.ready();
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.console[0]).to.contain('data-allow="example.org" is not an origin');
  });

  it('data-lang makes every widget Welsh that does not say otherwise', async () => {
    const page = await openHostPage({
      body: `${widgets}<thank-you-banner id="english" lang="en"><p>Thank you</p></thank-you-banner>`,
      script: { attrs: { 'data-lang': 'cy' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Diolch gan y Prif Gwnstabl A. Morgan');
    expect(page.title('#english')).to.equal(NORTHSHIRE);
    expect(page.part('campaign-video', 'base').lang).to.equal('cy');
  });

  it('two widgets show two campaigns', async () => {
    const page = await openHostPage({
      body: `${banner}<thank-you-banner id="other" manifest="{KIT}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
    expect(page.title('#other')).to.equal('Another campaign');
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
    expect(await asksFor(page, 'other.json')).to.equal(1);
  });

  it('a widget of the page’s campaign that comes after one of another uses what was asked for at the start', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner manifest="{KIT}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
    });
    await page.ready();
    page.document.body.insertAdjacentHTML('beforeend', banner);
    await page.ready();
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
  });
});

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

describe('Widgets that come later', () => {
  it('in a piece of markup come alive', async () => {
    const page = await openHostPage({ body: '<main></main>' });
    page.find('main').innerHTML = widgets;
    await page.ready();
    page.find('main').innerHTML = widgets;
    await page.ready();
    expect(page.console).to.deep.equal([]);
  });

  it('deep in a tree that is appended come alive', async () => {
    const page = await openHostPage({ body: '<main></main>' });
    const tree = page.document.createElement('section');
    tree.innerHTML = `<div><div>${widgets}</div></div>`;
    page.document.body.append('some words', tree);
    await page.ready();
  });

  it('in a shadow root come alive once scan() has looked there', async () => {
    const page = await openHostPage({ body: '<div id="app"></div>' });
    await page.until(
      () => 'campaignWidgets' in page.window,
      () => 'the script to run',
    );
    const root = page.find('#app').attachShadow({ mode: 'open' });
    root.innerHTML = `<h2>An app</h2>${widgets}`;
    const { campaignWidgets } = page.window as unknown as { campaignWidgets: { scan(root: ParentNode): void } };
    campaignWidgets.scan(root);
    await page.until(
      () => [...root.querySelectorAll('thank-you-banner, campaign-video, resource-list')].every(isAlive),
      () => 'the widgets in the shadow root',
    );
  });

  it('may be taken out, put back and moved', async () => {
    const page = await openHostPage({ body: `<main>${widgets}</main><aside></aside>` });
    await page.ready();
    for (const widget of page.all()) {
      const main = widget.parentElement as HTMLElement;
      widget.remove();
      expect(widget.isConnected).to.equal(false);
      main.append(widget);
      page.find('aside').append(widget);
    }
    await page.ready();
    page.find('aside').lang = 'cy';
    await page.until(
      () => page.all().every((widget) => page.part(widget, 'base').lang === 'cy'),
      () => 'the moved widgets to follow the language',
    );
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
    expect(page.trouble).to.deep.equal([]);
  });

  it('may be taken out before the campaign has come', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: '^manifest', gather: 2 }] });
    await page.until(
      () => page.all().every((widget) => widget.shadowRoot),
      () => 'the widgets to be defined',
    );
    const all = page.all();
    for (const widget of all) widget.remove();
    page.document.body.append(...all);
    // Lets the first request for the manifest through.
    await fetch(`${page.kit}/manifest.json`);
    await page.ready();
    expect(page.console).to.deep.equal([]);
  });
});

describe('Where nothing should come alive', () => {
  it('below data-campaign-widgets="off" and in an editor, the fallback stays, and no word is said', async () => {
    const page = await openHostPage({
      body: `<div class="off" data-campaign-widgets="off">${widgets}</div>
        <div class="off" contenteditable="true">${widgets}</div><div id="on">${widgets}</div>`,
    });
    await page.ready('#on > *');
    for (const widget of page.all('.off > *')) {
      expect(showsFallback(widget)).to.equal(true);
      expect(isAlive(widget)).to.equal(false);
    }
    expect(page.console).to.deep.equal([]);
  });

  it('a widget that an editor moves about stays asleep', async () => {
    const page = await openHostPage({
      body: `<div id="editor" contenteditable="true">${banner}<p>Words</p></div>${banner}`,
    });
    await page.ready('body > thank-you-banner');
    const sleeper = page.find('#editor > thank-you-banner');
    page.find('#editor').append(sleeper);
    // A widget that is put back beside it at the same time would be alive by now.
    page.document.body.append(page.find('body > thank-you-banner'), sleeper.cloneNode(true));
    await page.ready('body > thank-you-banner');
    expect(isAlive(sleeper)).to.equal(false);
    expect(showsFallback(sleeper)).to.equal(true);
  });

  it('an editor can still write in the fallback', async () => {
    const page = await openHostPage({ body: `<div id="editor" contenteditable="true">${banner}</div>${banner}` });
    await page.ready('body > thank-you-banner');
    const words = page.find('#editor > thank-you-banner > p');
    await page.until(
      () => words.getClientRects().length > 0,
      () => 'the fallback',
    );
    expect(words.isContentEditable).to.equal(true);
  });

  it('a widget that leaves such a place comes alive', async () => {
    const page = await openHostPage({ body: `<div data-campaign-widgets="off">${banner}</div>${banner}<main></main>` });
    await page.ready('body > thank-you-banner');
    const [sleeper] = page.all('div > thank-you-banner');
    page.find('main').append(sleeper as HTMLElement);
    await page.ready();
  });
});
