import { expect } from '@open-wc/testing';
import { type HostPage, type HostPageOptions, openHostPage } from '../host-page.js';
import { DEBUG, DoctorsPanel, diagnose } from './doctors-panel.js';
import { banner, healthy, small, viewport } from './healthy-page.js';

describe('The doctor', () => {
  it('is not loaded where nobody asks for it', async () => {
    const page = await openHostPage(healthy);
    await page.ready();
    expect((await page.paths()).filter((path) => path.includes('doctor'))).to.deep.equal([]);
    expect(page.all('campaign-widgets-doctor')).to.have.lengthOf(0);
  });

  for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
    for (const query of [DEBUG, '?page=2&campaign-widgets-debug=1', '#/news/4?campaign-widgets-debug']) {
      it(`opens at ${query} with ${file}`, async () => {
        const panel = await diagnose({ ...healthy, query, script: { file } });
        expect(panel.isOpen).to.equal(true);
        expect(panel.page.recorded.errors).to.deep.equal([]);
      });
    }
  }

  it('says of a healthy page that all is well', async () => {
    const panel = await diagnose(healthy);
    expect(panel.find('.summary').textContent).to.equal('No problems found');
    expect([...panel.findings('error'), ...panel.findings('warning'), ...panel.findings('note')]).to.deep.equal([]);
    panel.finding('good', /The library runs: version \d/);
    panel.finding('good', /manifest is there and can be read: Thank you/);
    panel.finding('good', /1 widget shows the campaign/);
    panel.finding('good', /The page gives the widgets what they need/);
    expect(panel.page.console).to.deep.equal([]);
    expect(panel.page.trouble).to.deep.equal([]);
  });

  it('names version, addresses, what the manifest holds, and what was loaded', async () => {
    const panel = await diagnose(healthy);
    const { facts, page } = panel;
    expect(facts).to.include(`Script: ${page.kit}/campaign-widgets.js`);
    expect(facts).to.include(`Address: ${page.kit}/manifest.json`);
    expect(facts).to.include('Answer: 200');
    expect(facts).to.include('File type (MIME): application/json');
    expect(facts).to.include('Compiled: Yes, form 3');
    expect(facts).to.include('Version it states: 2026.2');
    expect(facts.find((fact) => fact.startsWith('Items: '))).to.match(/messages \d+, videos \d+/);
    expect(facts).to.include('Widget: <thank-you-banner> (main): shows the campaign');
    expect(facts.some((fact) => fact.startsWith('File: chunks/thank-you-banner-'))).to.equal(true);
  });

  it('says where each setting comes from', async () => {
    const script = { file: 'campaign-widgets.js?lang=cy', attrs: { 'data-allow': 'https://example.org' } };
    const head = `${viewport}<meta name="campaign-widgets:manifest" content="{KIT}/other.json">`;
    const panel = await diagnose({ ...healthy, head, script, faults: [{ path: '^other', body: small }] });
    const facts = panel.facts.join('\n');
    expect(facts).to.contain(`Maniffest: ${panel.page.kit}/other.json (o’r elfen meta ym mhen y dudalen)`);
    expect(facts).to.contain('https://example.org (o data-allow ar y tag sgript)');
    expect(facts).to.contain('Iaith: cy (o ?lang= yng nghyfeiriad y sgript)');
    expect(facts).to.contain('Enw’r heddlu: Heb ei osod');
  });

  it('says what is wrong with the script tag', async () => {
    const attrs = { 'data-allow': 'example.org', 'data-lang': 'fr', 'data-manifest': 'http://' };
    const panel = await diagnose({ ...healthy, script: { attrs } });
    panel.finding('warning', /example\.org in data-allow is not an origin/);
    panel.finding('warning', /fr in data-lang is not a language/);
    panel.finding('warning', /in data-manifest is not an address/);
  });

  it('names a second copy, and what it wanted', async () => {
    const head = `${viewport}<script src="{KIT}/campaign-widgets.js?copy=1"></script>`;
    const attrs = { 'data-manifest': '{KIT}/other.json' };
    const panel = await diagnose({ ...healthy, head, script: { attrs } });
    panel.finding('warning', /on this page twice.*campaign-widgets\.js/);
    expect(panel.page.all('campaign-widgets-doctor')).to.have.lengthOf(1);
  });

  it('names another version', async () => {
    const panel = await diagnose(healthy);
    const { window, document } = panel.page;
    const other = `${panel.page.filled('{OTHER}')}/campaign-widgets.js`;
    const script = document.createElement('script');
    Object.assign(script, { type: 'text/plain', src: other });
    document.head.append(script);
    const { campaignWidgets } = window as unknown as { campaignWidgets: { copies: object[] } };
    campaignWidgets.copies.push({ version: '9.8.7', base: other.replace('campaign-widgets.js', '') });
    window.dispatchEvent(new Event('campaign-widgets-doctor'));
    await panel.settled(() => panel.findings('warning').length > 0);
    panel.finding('warning', /Another version is on this page: 9\.8\.7/);
  });
});

describe('The doctor’s panel', () => {
  const ill: HostPageOptions = {
    body: `${banner}<thankyou-banner></thankyou-banner><input value="typed-secret">`,
    query: '?token=secret-token&campaign-widgets-debug#secret-hash',
    lang: '',
  };

  it('tells nothing that is nobody’s business: no query, no hash, no cookie, no typed text', async () => {
    const panel = await diagnose(ill);
    Object.defineProperty(panel.page.window.navigator, 'clipboard', { value: undefined });
    panel.button('Copy the report').click();
    await panel.settled(() => !!panel.root.querySelector('textarea'));
    const text = panel.find<HTMLTextAreaElement>('textarea').value;
    expect(text).to.contain(`/host/pages/${panel.page.id}`);
    expect(text).to.not.match(/secret/);
    expect(text.split('\n').length).to.be.above(20);
  });

  it('takes no more than two thirds of a phone, and folds to its head', async () => {
    const panel = await diagnose({ ...ill, width: 320 });
    const dialog = panel.find('dialog');
    expect(dialog.getBoundingClientRect().height).to.be.at.most((560 * 2) / 3);
    expect(dialog.getBoundingClientRect().left).to.be.at.least(0);
    expect(dialog.getBoundingClientRect().right).to.be.at.most(320);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    panel.button('Make smaller').click();
    expect(dialog.getBoundingClientRect().height).to.be.at.most(150);
    panel.button('Make larger').click();
    expect(dialog.getBoundingClientRect().height).to.be.above(200);
  });

  it('lies above whatever the page has on top', async () => {
    const cover = '<div style="position:fixed;inset:0;z-index:2147483647;background:white"></div>';
    const panel = await diagnose({ ...ill, body: ill.body + cover });
    const { left, top } = panel.find('h2').getBoundingClientRect();
    const above = panel.page.document.elementFromPoint(left + 5, top + 5);
    expect(above?.localName).to.equal('campaign-widgets-doctor');
  });

  it('stands up to a page’s own styles and names', async () => {
    const head = `${viewport}<style>body * { display: none !important; color: red !important; position: static !important }</style>`;
    const body =
      '<form name="createElement"></form><img name="body"><img name="documentElement"><form><input name="attributes"><input name="localName"></form>';
    const panel = await diagnose({ head, body: body + banner });
    expect(panel.find('h2').getBoundingClientRect().height).to.be.above(10);
    expect(panel.page.window.getComputedStyle(panel.find('h2')).color).to.not.equal('rgb(255, 0, 0)');
    expect(panel.page.recorded.errors).to.deep.equal([]);
  });

  it('looks again when asked, and sees what has been mended', async () => {
    const panel = await diagnose(ill);
    panel.finding('error', /<thankyou-banner>: did you mean <thank-you-banner>/);
    panel.page.find('thankyou-banner').remove();
    panel.button('Check again').click();
    await panel.settled(() => panel.findings('error').length === 0);
    expect(panel.find('.said').textContent).to.equal('Checked again');
  });
});

describe('The doctor, called to a page that has been open for a while, knows', () => {
  const call = (page: HostPage): DoctorsPanel => {
    page.window.location.hash = '#?campaign-widgets-debug';
    page.addScript();
    return new DoctorsPanel(page);
  };

  it('what a widget said when it failed', async () => {
    const body = '<thank-you-banner item="no-such"><p>Thank you</p></thank-you-banner>';
    const page = await openHostPage({ ...healthy, body });
    await page.failed(1);
    const panel = call(page);
    await panel.settled();
    panel.finding('error', /thank-you-banner.*Message from the widget: .*no-such/);
  });

  // Firefox and WebKit keep no report of what they refused before somebody listened.
  if (/Chrom/.test(navigator.userAgent)) {
    it('what the policy has refused', async () => {
      const csp = "img-src 'self'; script-src {ORIGIN}";
      const page = await openHostPage({ ...healthy, csp });
      await page.until(
        () => page.recorded.violations.some((violation) => violation.startsWith('img-src')),
        () => 'the refusal',
      );
      const panel = call(page);
      await panel.settled(() => panel.findings('error').length > 0);
      expect(panel.findings('error').join()).to.match(/policy \(CSP\) forbids .*img-src/);
    });
  }
});
