import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { openHostPage, widgets } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

const MANIFEST = '^manifest\\.json';
const loginPage = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
const html = 'text/html; charset=utf-8';

interface Case {
  what: string;
  faults: Fault[];
  code: string | RegExp;
  /** Words of the line on the console. */
  says: RegExp;
  /** The number of requests for the manifest. */
  asked: number;
  before?: string[];
}

const cases: Case[] = [
  {
    what: 'is not there',
    faults: [{ path: MANIFEST, status: 404 }],
    code: 'http',
    says: /answered 404.*uploaded/,
    asked: 1,
  },
  { what: 'is forbidden', faults: [{ path: MANIFEST, status: 403 }], code: 'http', says: /answered 403/, asked: 1 },
  {
    what: 'is on a server that fails',
    faults: [{ path: MANIFEST, status: 503 }],
    code: 'http',
    says: /answered 503/,
    asked: 4,
  },
  {
    what: 'is cut off on its way',
    faults: [{ path: MANIFEST, cut: true }],
    code: /^(network|not-json)$/, // Firefox takes half a compressed file for a whole one.
    says: /could not be reached|cut off/,
    asked: 4,
  },
  {
    what: 'gets no answer but a closed door',
    faults: [{ path: MANIFEST, drop: true }],
    code: 'network',
    says: /could not be reached/,
    asked: Infinity, // Browsers themselves try a closed connection again, Firefox ten times.
  },
  {
    what: 'never answers',
    faults: [{ path: MANIFEST, hang: true }],
    code: 'time-out',
    says: /did not answer in 10 s/,
    asked: 4,
    before: ['hurry'],
  },
  {
    what: 'was uploaded by halves',
    faults: [{ path: MANIFEST, body: '{"campaign":{"title":"Thank y' }],
    code: 'not-json',
    says: /not valid JSON.*cut off/,
    asked: 1,
  },
  {
    what: 'is a compiled one whose end is missing',
    faults: [{ path: MANIFEST, body: '{"compiled":"3:4000","campaign":{"title":"Thank you"},"messages":[' }],
    code: 'not-json',
    says: /not valid JSON/,
    asked: 1,
  },
  {
    what: 'is a login page with status 200',
    faults: [{ path: MANIFEST, body: loginPage, type: html }],
    code: 'login-page',
    says: /web page, not with a manifest.*login page/,
    asked: 1,
  },
  {
    what: 'leads to a login page',
    faults: [
      { path: MANIFEST, redirect: '{KIT}/login' },
      { path: '^login', body: loginPage, type: html },
    ],
    code: 'login-page',
    says: /web page from .*\/login/,
    asked: 1,
  },
  {
    what: 'leads to a login page of another site, which lets nobody read it',
    faults: [
      { path: MANIFEST, redirect: '{OTHER}/login' },
      { path: '^login', body: loginPage, type: html, noCors: true },
    ],
    code: 'network',
    says: /could not be reached.*Access-Control-Allow-Origin/,
    asked: 4,
  },
  {
    what: 'comes without CORS headers',
    faults: [{ path: MANIFEST, noCors: true }],
    code: 'network',
    says: /Access-Control-Allow-Origin/,
    asked: 4,
  },
  {
    what: 'is some other JSON',
    faults: [{ path: MANIFEST, body: '{"name":"web app","icons":[]}' }],
    code: 'not-a-manifest',
    says: /not a campaign manifest/,
    asked: 1,
  },
  {
    what: 'is null',
    faults: [{ path: MANIFEST, body: 'null' }],
    code: 'not-a-manifest',
    says: /not a campaign manifest/,
    asked: 1,
  },
  { what: 'is empty', faults: [{ path: MANIFEST, body: '' }], code: 'not-json', says: /it is empty/, asked: 1 },
  {
    what: 'is YAML',
    faults: [{ path: MANIFEST, body: 'campaign:\n  title: Thank you\n' }],
    code: 'not-json',
    says: /it is YAML.*Write it as JSON/,
    asked: 1,
  },
  {
    what: 'has quotation marks of Word',
    faults: [{ path: MANIFEST, body: '{\n“campaign”: {}}' }],
    code: 'not-json',
    says: /line 2: a curly quotation mark is here: “/,
    asked: 1,
  },
  {
    what: 'is a ZIP file',
    faults: [{ path: MANIFEST, body: 'PK\u0003\u0004manifest.json' }],
    code: 'not-json',
    says: /it is a ZIP file.*Extract it/,
    asked: 1,
  },
  {
    what: 'was saved as ANSI',
    faults: [{ path: MANIFEST, body: '{"campaign":{"title":"Heddlu\u0092r Gogledd"}}', latin1: true }],
    code: 'not-utf-8',
    says: /is saved as ANSI \(Windows-1252\), not as UTF-8.*Notepad/,
    asked: 1,
  },
];

describe('When the manifest', () => {
  for (const { what, faults, code, says, asked, before } of cases) {
    it(`${what}, every fallback stays, and one line says what to do`, async () => {
      const page = await openHostPage({
        body: `<h1>Our intranet</h1>${widgets.repeat(2)}`,
        faults,
        ...(before && { before }),
      });
      await page.failed(6);
      expect(page.all().map(showsFallback)).to.deep.equal(Array(6).fill(true));
      expect([...page.blank]).to.deep.equal([]);
      expect(page.console, page.console.join('\n')).to.have.lengthOf(1);
      expect(page.console[0])
        .to.match(says)
        .and.to.match(/^campaign-widgets: /);
      expect(page.recorded.console[0]?.level).to.equal('error');
      const events = page.events('campaign-error');
      expect(new Set(events.map(({ target }) => target)).size).to.equal(6);
      for (const { detail } of events) {
        expect(detail.code).to.match(new RegExp(code));
        expect(`${detail.message}. ${detail.remedy}`).to.match(says);
      }
      expect((await page.paths()).filter((path) => path === 'manifest.json').length).to.be.at.most(asked);
      expect(page.trouble).to.deep.equal([]);
      expect(page.find('h1').textContent).to.equal('Our intranet');
    });
  }

  it('fails twice and then comes, the widgets come with it and nothing is said', async () => {
    const page = await openHostPage({ body: widgets, faults: [{ path: MANIFEST, status: 500, times: 2 }] });
    await page.ready();
    expect(page.console).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
    expect((await page.paths()).filter((path) => path === 'manifest.json')).to.have.lengthOf(3);
    expect(page.events('campaign-error')).to.deep.equal([]);
  });
});
