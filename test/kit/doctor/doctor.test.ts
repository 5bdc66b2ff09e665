import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { type HostPage, type HostPageOptions, openHostPage, strictPolicy } from '../host-page.js';
import { DEBUG, DoctorsPanel, diagnose } from './doctors-panel.js';

const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
const viewport = '<meta name="viewport" content="width=device-width">';
const healthy: HostPageOptions = { body: `<main>${banner}</main>`, head: viewport };
const MANIFEST = '^manifest\\.json';
const html = 'text/html; charset=utf-8';
const small = JSON.stringify({ campaign: { title: 'A small campaign' }, messages: [{ id: 'one', heading: 'Thanks' }] });

const withFaults = (...faults: Fault[]): HostPageOptions => ({ ...healthy, faults });

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
    expect(facts).to.include('Compiled: Yes, form 2');
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

describe('The doctor says why the manifest does not come:', () => {
  const cases: [what: string, faults: Fault[], says: RegExp, csp?: string][] = [
    [
      'no CORS header',
      [{ path: MANIFEST, noCors: true }],
      /does not let other sites read .*Access-Control-Allow-Origin/,
    ],
    ['not there', [{ path: MANIFEST, status: 404 }], /^Problem http\S+ answered 404.*upload/],
    ['no answer', [{ path: MANIFEST, drop: true }], /manifest\.json could not be reached.*firewall/],
    [
      'a login page',
      [{ path: MANIFEST, body: '<!doctype html><title>Sign in</title>', type: html }],
      /^Problem http\S+ is a web page.*login/,
    ],
    [
      'a login page of another site',
      [
        { path: MANIFEST, redirect: '{OTHER}/login' },
        { path: '^login', body: '<!doctype html>', type: html, noCors: true },
      ],
      /does not let other sites read .*login/,
    ],
    ['cut off', [{ path: MANIFEST, body: '{"campaign":{"tit' }], /^Problem http\S+ is not valid JSON.*cut off/],
    ['another file', [{ path: MANIFEST, body: '{"name":"app"}' }], /^Problem http\S+ is not a campaign manifest/],
    ['the policy forbids it', [], /policy \(CSP\) forbids .*manifest\.json: connect-src/, "connect-src 'self'"],
  ];
  for (const [what, faults, says, csp] of cases) {
    it(what, async () => {
      const policy = csp && { csp: strictPolicy.replace('connect-src {ORIGIN}', csp) };
      const panel = await diagnose({ ...withFaults(...faults), ...policy }, (each) =>
        each.findings('error').some((found) => found.includes('The widget said')),
      );
      panel.finding('error', says);
      panel.finding('error', /<thank-you-banner> \(main\) shows its fallback/);
    });
  }

  it('a server that never answers', async () => {
    const panel = await diagnose({ ...withFaults({ path: MANIFEST, hang: true }), before: ['hurry'] });
    panel.finding('error', /manifest\.json did not answer in time/);
  });
});

describe('The doctor says of a manifest that came', () => {
  const DAY = 86_400_000;
  const campaign = (about: object) => JSON.stringify({ campaign: { title: 'T', ...about }, messages: [] });
  const cases: [what: string, body: string, says: RegExp, type?: string][] = [
    ['that nobody compiled it', small, /was not compiled.*publish/],
    [
      'that it was changed since it was compiled',
      `{"compiled":"2:9",${small.slice(1)}`,
      /changed after it was compiled/,
    ],
    ['that its MIME type is wrong', small, /sent as text\/plain/, 'text/plain'],
    ['that it is over', campaign({ until: new Date(Date.now() - DAY).toISOString() }), /The campaign is over/],
    ['that it has not begun', campaign({ from: new Date(Date.now() + DAY).toISOString() }), /has not begun/],
  ];
  for (const [what, body, says, type] of cases) {
    it(what, async () => {
      const panel = await diagnose(withFaults({ path: MANIFEST, body, ...(type && { type }) }));
      panel.finding('warning', says);
    });
  }
});

describe('The doctor says why a widget’s script does not come:', () => {
  const CHUNK = '^chunks/thank-you-banner';
  const cases: [what: string, fault: Fault, says: RegExp][] = [
    ['not there', { path: CHUNK, status: 404 }, /chunks\/thank-you-banner-.*answered 404/],
    ['no CORS header', { path: CHUNK, noCors: true }, /does not let other sites read .*chunks\/thank-you-banner-/],
    [
      'a web page in its place',
      { path: CHUNK, body: '<!doctype html>', type: html },
      /thank-you-banner-.* is a web page/,
    ],
    [
      'the wrong MIME type',
      { path: CHUNK, body: '1', type: 'text/plain' },
      /thank-you-banner-.* is sent as text\/plain/,
    ],
    ['a shared file is missing', { path: '^chunks/core-', status: 403 }, /chunks\/core-.*answered 403/],
  ];
  for (const [what, fault, says] of cases) {
    it(what, async () => {
      const panel = await diagnose(withFaults(fault));
      panel.finding('error', says);
      panel.finding('error', /The script of <thank-you-banner> did not come/);
      expect(panel.facts).to.include('Widget: <thank-you-banner> (main): shows its fallback, its script has not come');
    });
  }

  it('it failed three times and could be had now', async () => {
    const panel = await diagnose(withFaults({ path: CHUNK, times: 3, status: 503 }), (each) =>
      each.findings('error').some((found) => found.includes('did not come')),
    );
    panel.finding('error', /did not come.*If there are none, reload/);
  });
});

describe('The doctor on a page with a policy', () => {
  it('works under the strictest, and what it is drawn with breaks nothing', async () => {
    const csp = strictPolicy.replace('connect-src {ORIGIN}', `connect-src {ORIGIN} ${location.origin}`);
    const panel = await diagnose({ ...healthy, csp });
    expect(panel.page.trouble).to.deep.equal([]);
    expect(panel.find('.summary').textContent).to.equal('No problems found');
    expect(getComputedStyle(panel.page.find('campaign-widgets-doctor')).position).to.equal('fixed');
    expect(panel.facts.find((fact) => fact.startsWith('Content-Security-Policy'))).to.contain("default-src 'none'");
  });

  if ('trustedTypes' in window) {
    it('says what to add to trusted-types', async () => {
      const csp = strictPolicy.replace('connect-src {ORIGIN}', `connect-src {ORIGIN} ${location.origin}`);
      const panel = await diagnose({ ...healthy, csp: `${csp}; trusted-types other` });
      panel.finding('error', /Trusted Types only: other.*add campaign-widgets to trusted-types/);
      panel.finding('error', /thank-you-banner.*The widget said.*trusted-types/);
    });
  }

  it('names what the policy refuses, of ours, after it was opened', async () => {
    const csp = strictPolicy.replace('img-src {ORIGIN}', "img-src 'self'");
    const panel = await diagnose({ ...healthy, csp }, (each) =>
      each.findings('error').some((found) => found.includes('img-src')),
    );
    expect(panel.findings('error').join()).to.match(/policy \(CSP\) forbids .*img-src/);
  });

  it('has one line on the console where the policy lets no chunk through', async () => {
    const csp = strictPolicy.replace('script-src {ORIGIN}', 'script-src {KIT}/campaign-widgets.js');
    const page = await openHostPage({ ...healthy, csp, query: DEBUG });
    await page.failed(1);
    await page.until(
      () => page.console.some((line) => line.includes('doctor')),
      () => 'the line',
    );
    expect(page.console.filter((line) => line.includes('doctor'))).to.have.lengthOf(1);
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
    panel.finding('error', /thank-you-banner.*The widget said: .*no-such/);
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
