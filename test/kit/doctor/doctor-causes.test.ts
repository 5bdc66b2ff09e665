import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { openHostPage, strictPolicy } from '../host-page.js';
import { DEBUG, diagnose } from './doctors-panel.js';
import { healthy, html, MANIFEST, small, withFaults } from './healthy-page.js';

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
    [
      'saved as ANSI',
      [{ path: MANIFEST, body: '{"campaign":{"title":"Heddlu\u0092r"}}', latin1: true }],
      /^Problem http\S+ is not saved as UTF-8.*Notepad/,
    ],
    ['cut off', [{ path: MANIFEST, body: '{"campaign":{"tit' }], /^Problem http\S+ is not valid JSON.*cut off/],
    ['another file', [{ path: MANIFEST, body: '{"name":"app"}' }], /^Problem http\S+ is not a campaign manifest/],
    ['the policy forbids it', [], /policy \(CSP\) forbids .*manifest\.json: connect-src/, "connect-src 'self'"],
  ];
  for (const [what, faults, says, csp] of cases) {
    it(what, async () => {
      const policy = csp && { csp: strictPolicy.replace('connect-src {ORIGIN}', csp) };
      const panel = await diagnose({ ...withFaults(...faults), ...policy }, (each) =>
        each.findings('error').some((found) => found.includes('Message from the widget')),
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
      `{"compiled":"3:9",${small.slice(1)}`,
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
      panel.finding('error', /The script of <thank-you-banner> did not load/);
      expect(panel.facts).to.include(
        'Widget: <thank-you-banner> (main): shows its fallback: its script has not loaded',
      );
    });
  }

  it('it failed three times and could be had now', async () => {
    const panel = await diagnose(withFaults({ path: CHUNK, times: 3, status: 503 }), (each) =>
      each.findings('error').some((found) => found.includes('did not load')),
    );
    panel.finding('error', /did not load.*If there are none, reload/);
  });
});

it('The doctor names a picture that does not come', async () => {
  const panel = await diagnose(withFaults({ path: '/media/chief-thanks', status: 404, gather: 99 }), (each) =>
    each.findings('warning').some((found) => found.includes('picture')),
  );
  panel.finding('warning', /The picture \S+chief-thanks\S+ did not load.*upload/);
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
      panel.finding('error', /thank-you-banner.*Message from the widget.*trusted-types/);
    });
  }

  it('names what the policy refuses, of ours, after it was opened', async () => {
    const csp = strictPolicy.replace('img-src {ORIGIN}', "img-src 'self'");
    const panel = await diagnose({ ...healthy, csp }, (each) =>
      each.findings('error').some((found) => found.includes('img-src')),
    );
    expect(panel.findings('error').join()).to.match(/policy \(CSP\) forbids .*img-src/);
  });

  it('names what the policy refused before the doctor was there', async () => {
    const csp = strictPolicy.replace('img-src {ORIGIN}', "img-src 'self'");
    const panel = await diagnose({ ...healthy, csp, faults: [{ path: '^chunks/doctor-', gather: 2 }] }, (each) =>
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
